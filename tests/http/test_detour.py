"""Requests that go to one server of this computer, whatever their address: nothing of them goes anywhere else."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from connection_wizard.addresses.reading import Address, read
from connection_wizard.http.client import HttpClient
from connection_wizard.http.detour import Detour
from connection_wizard.http.exchange import HttpRequest
from connection_wizard.http.reach import Reach
from connection_wizard.http.server import LoopbackServer, ServerRequest, ServerResponse
from tests.practice.nowhere import nothing_leaves

KEY = "k3y"


def address(text: str) -> Address:
    found = read(text)
    assert isinstance(found, Address)
    return found


@pytest.mark.parametrize(
    ("meant", "seen"),
    [
        ("https://api.acme.test/v1/me?a=b%20c", "https://api.acme.test/v1/me?a=b%20c"),
        ("https://api.acme.test", "https://api.acme.test/"),
        ("http://[::1]:8765/x", "http://[::1]:8765/x"),
        ("https://acme.test:8443/a%2Fb/?x=1", "https://acme.test:8443/a%2Fb/?x=1"),
        ("https://acme.test/x#mark", "https://acme.test/x"),
        ("https://acme.test/app#/authorize?a=b", "https://acme.test/app/%23/authorize?a=b"),
    ],
)
def test_the_server_is_told_what_was_meant(meant: str, seen: str) -> None:
    detour = Detour("http://127.0.0.1:49152", KEY)
    there = detour.around(address(meant))
    assert isinstance(there, Address)
    assert there.origin == "http://127.0.0.1:49152"
    told = detour.meant(there.path + there.query)
    assert told is not None
    assert told.url == seen


@pytest.mark.parametrize("target", ["/", "/k3y", "/k3y/https", "/other/https/acme.test/x", "/k3y/https//x", "k3y"])
def test_what_does_not_know_the_key_is_no_such_request(target: str) -> None:
    assert Detour("http://127.0.0.1:49152", KEY).meant(target) is None


@pytest.mark.parametrize("origin", ["https://acme.test", "http://192.168.0.4:80", "no address", "http://10.0.0.1"])
def test_a_detour_leads_to_this_computer_only(origin: str) -> None:
    with pytest.raises(ValueError, match="this computer"):
        Detour(origin, KEY)


@pytest.mark.asyncio
async def test_nothing_goes_to_the_address_that_was_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    came: list[ServerRequest] = []

    async def answer(request: ServerRequest) -> ServerResponse:
        came.append(request)
        return ServerResponse(200, (("Content-Type", "application/json"),), b"{}")

    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.acme.test:3128")
    async with LoopbackServer(answer) as server, HttpClient(detour=Detour(server.origin, KEY)) as client:
        with nothing_leaves(monkeypatch):
            request = HttpRequest("POST", "https://api.acme.test/me?x=1", (("X-A", "b"),), b"body")
            exchange = await client.send(request, reach=Reach(listed=None))
    assert exchange.response is not None
    assert exchange.response.status == 200
    assert exchange.request.url == "https://api.acme.test/me?x=1"
    assert exchange.request.header("Host") == "api.acme.test"
    (one,) = came
    assert (one.method, one.target, one.body) == ("POST", f"/{KEY}/https/api.acme.test/me?x=1", b"body")


@pytest.mark.asyncio
async def test_what_is_refused_without_a_detour_is_refused_with_one() -> None:
    async def answer(request: ServerRequest) -> ServerResponse:
        raise AssertionError

    async with LoopbackServer(answer) as server, HttpClient(detour=Detour(server.origin, KEY)) as client:
        for url, kind in (("http://acme.test/me", "not_encrypted"), ("https://10.0.0.5/me", "private_address")):
            exchange = await client.send(HttpRequest("GET", url), reach=Reach(listed=None))
            assert exchange.failure is not None
            assert exchange.failure.kind == kind


@pytest.mark.asyncio
async def test_the_guard_of_these_tests_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    loop: Any = asyncio.get_running_loop()
    with nothing_leaves(monkeypatch), pytest.raises(AssertionError):
        await loop.getaddrinfo("acme.test", 443)
