"""What the client makes of an answer: it is one, or leads elsewhere, and with what. No server is needed for that.

Which redirects are followed at all is in ``test_redirects.py``.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import httpx
import pytest
import respx

from connection_wizard.http.exchange import HttpRequest

if TYPE_CHECKING:
    from .conftest import MakeClient

pytestmark = pytest.mark.asyncio

SECRET = "s3cret"
HERE, THERE = "https://acme.test", "https://elsewhere.test"
START = f"{HERE}/start"  # without a path a route takes every one


@pytest.fixture
def wire() -> Iterator[respx.MockRouter]:
    """Nothing gets past the routes of a test, and each of them is taken."""
    with respx.mock as router:
        yield router


def to(location: str, status: int = 302) -> httpx.Response:
    return httpx.Response(status, headers={"Location": location}, text="elsewhere")


@pytest.mark.parametrize("status", [204, 304, 400, 401, 404, 500, 503])
async def test_any_status_is_an_answer(wire: respx.MockRouter, make_client: "MakeClient", status: int) -> None:
    wire.get(START).respond(status)
    exchange = await make_client().send(HttpRequest("GET", START))
    assert exchange.failure is None
    assert exchange.response is not None
    assert exchange.response.status == status


async def test_get_follows_redirects_and_records_the_hops(wire: respx.MockRouter, make_client: "MakeClient") -> None:
    for step in range(5):
        wire.get(f"{HERE}/{step}").mock(to(str(step + 1)))
    wire.get(f"{HERE}/5").respond(text="in")
    exchange = await make_client().send(HttpRequest("GET", f"{HERE}/0", (("Authorization", "t"),)))
    assert exchange.response is not None
    assert exchange.response.body == b"in"
    assert exchange.request.url == f"{HERE}/5"
    assert exchange.request.header("authorization") == "t"
    assert [hop.request.url for hop in exchange.redirected_from] == [f"{HERE}/{step}" for step in range(5)]
    for hop in exchange.redirected_from:
        assert hop.response is not None
        assert (hop.response.status, hop.response.body, hop.redirected_from) == (302, b"elsewhere", ())


async def test_no_credentials_go_to_another_origin(wire: respx.MockRouter, make_client: "MakeClient") -> None:
    here = wire.get(START).mock(to(f"{THERE}/in", 307))
    there = wire.get(f"{THERE}/in").respond(200)
    headers = (
        ("Authorization", SECRET),
        ("Cookie", SECRET),
        ("Proxy-Authorization", SECRET),
        ("X-Api-Key", SECRET),
        ("Content-Type", "text/plain"),
        ("Accept", "text/csv"),
        ("Accept-Language", "de"),
        ("User-Agent", "mine"),
    )
    exchange = await make_client().send(HttpRequest("GET", START, headers, SECRET.encode()))
    assert here.calls.last.request.headers["authorization"] == SECRET
    request = there.calls.last.request
    assert request.content == b""
    assert dict(request.headers) == {
        "host": "elsewhere.test",
        "accept": "text/csv",
        "accept-language": "de",
        "user-agent": "mine",
        "accept-encoding": "gzip, deflate",
        "connection": "keep-alive",
    }
    assert SECRET not in str(exchange.request.headers)


async def test_credentials_do_not_come_back_with_a_redirect_home(
    wire: respx.MockRouter, make_client: "MakeClient"
) -> None:
    wire.get(START).mock(to(f"{THERE}/in"))
    wire.get(f"{THERE}/in").mock(to(f"{HERE}/back"))
    wire.get(f"{HERE}/back").respond(200)
    exchange = await make_client().send(HttpRequest("GET", START, (("Authorization", SECRET),)))
    assert len(exchange.redirected_from) == 2
    assert [call.request.headers.get("authorization") for call in wire.calls] == [SECRET, None, None]


@pytest.mark.parametrize("status", [301, 302, 303])
async def test_a_redirected_post_is_not_turned_into_a_get(
    wire: respx.MockRouter, make_client: "MakeClient", status: int
) -> None:
    wire.post(START).mock(to("/elsewhere", status))
    exchange = await make_client().send(HttpRequest("POST", START, (), b"code=x"))
    assert exchange.failure is None
    assert exchange.response is not None
    assert (exchange.response.status, exchange.response.header("location")) == (status, "/elsewhere")
    assert len(wire.calls) == 1


async def test_a_post_is_repeated_at_the_same_origin_where_asked(
    wire: respx.MockRouter, make_client: "MakeClient"
) -> None:
    wire.post(f"{HERE}/old").mock(to("/new", 308))
    wire.post(f"{HERE}/new").respond(200)
    exchange = await make_client().send(HttpRequest("POST", f"{HERE}/old", (("Authorization", "t"),), b"code=x"))
    assert exchange.response is not None
    assert exchange.response.status == 200
    sent = [(call.request.content, call.request.headers["authorization"]) for call in wire.calls]
    assert sent == [(b"code=x", "t")] * 2


async def test_a_post_is_not_repeated_at_another_origin(wire: respx.MockRouter, make_client: "MakeClient") -> None:
    wire.post(START).mock(to(THERE, 307))  # nobody answers there: what is sent has no route
    exchange = await make_client().send(HttpRequest("POST", START, (), b"code=x"))
    assert exchange.response is not None
    assert exchange.response.status == 307


async def test_endless_redirects_have_an_end(wire: respx.MockRouter, make_client: "MakeClient") -> None:
    wire.get(url__startswith=HERE).mock(to("/again"))
    exchange = await make_client().send(HttpRequest("GET", START))
    assert exchange.failure is not None
    assert exchange.failure.kind == "too_many_redirects"
    assert "more than 5 times" in exchange.failure.message
    assert exchange.response is not None
    assert exchange.response.body == b"elsewhere"
    assert len(exchange.redirected_from) == 5
    assert len(wire.calls) == 6
