"""The redirect over https: a browser that passed its warning is answered; what proves nothing is waited past."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from connection_wizard.http.certificate import current_certificate
from connection_wizard.http.server import LoopbackServer, PortInUse
from connection_wizard.oauth.callback import Accepted, Ignored
from connection_wizard.oauth.receivers import Expectation, Host, LoopbackReceiver, loopback_receiver
from connection_wizard.spec.model import Authorization, LiveRedirect
from tests.oauth.scripted import Fetched, fetch
from tests.waiting import HANG

STATE = "sT4te-0123456789abcdefghijklmnopqrstuvwxyzAB"


@pytest.fixture
def ignored() -> list[Ignored]:
    return []


@pytest_asyncio.fixture
async def receiver(ignored: list[Ignored]) -> AsyncIterator[LoopbackReceiver]:
    receiver = LoopbackReceiver(scheme="https")
    await receiver.open()
    receiver.expect(Expectation(STATE, Authorization(url="https://acme.test"), ignored.append))
    yield receiver
    await receiver.close()


def believing() -> ssl.SSLContext:
    """A client's context that believes exactly the certificate of this run."""
    return ssl.create_default_context(cadata=current_certificate().pem)


async def browse(url: str, method: str = "GET", host: str = "") -> Fetched:
    return await fetch(url, method, host=host, trusting=believing())


async def accepted(receiver: LoopbackReceiver) -> Accepted:
    async with asyncio.timeout(HANG):
        answer = await receiver.receive()
    assert isinstance(answer, Accepted)
    return answer


@pytest.mark.asyncio
@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "localhost"])
async def test_each_host_is_advertised_and_vouched_for(host: Host, ignored: list[Ignored]) -> None:
    receiver = LoopbackReceiver(host, scheme="https")
    await receiver.open()
    try:
        assert receiver.redirect_uri.startswith(f"https://{host}:")
        receiver.expect(Expectation(STATE, Authorization(url="https://acme.test"), ignored.append))
        page = await browse(f"{receiver.redirect_uri}?code=abc&state={STATE}")
        assert page.status == 200
        assert "You are logged in" in page.text
        assert await accepted(receiver) == Accepted({"code": "abc", "state": STATE})
    finally:
        await receiver.close()
    assert not ignored


@pytest.mark.asyncio
async def test_a_spec_says_where(unused_tcp_port: int) -> None:
    redirect = LiveRedirect(scheme="https", host="localhost", port=unused_tcp_port, path="/back")
    receiver = loopback_receiver(redirect)
    await receiver.open()
    try:
        assert receiver.redirect_uri == f"https://localhost:{unused_tcp_port}/back"
    finally:
        await receiver.close()


@pytest.mark.asyncio
async def test_a_wrong_state_is_waited_past(receiver: LoopbackReceiver, ignored: list[Ignored]) -> None:
    assert (await browse(f"{receiver.redirect_uri}?code=abc&state=other")).status == 400
    assert [item.reason for item in ignored] == ["wrong_state"]
    await browse(f"{receiver.redirect_uri}?code=right&state={STATE}")
    assert (await accepted(receiver)).parameters["code"] == "right"


@pytest.mark.asyncio
@pytest.mark.parametrize("host", ["evil.test", "localhost:{port}", "127.0.0.1"])
async def test_another_host_is_not_answered(host: str, receiver: LoopbackReceiver, ignored: list[Ignored]) -> None:
    port = receiver.redirect_uri.split(":")[2].partition("/")[0]
    page = await browse(f"{receiver.redirect_uri}?code=abc&state={STATE}", host=host.format(port=port))
    assert page.status == 404
    assert not ignored


@pytest.mark.asyncio
async def test_plain_http_at_the_same_port_is_told_once_and_waited_past(
    receiver: LoopbackReceiver, ignored: list[Ignored]
) -> None:
    plain = receiver.redirect_uri.replace("https://", "http://")
    for _ in range(2):
        with pytest.raises((IndexError, ConnectionError)):  # no answer at all
            await fetch(f"{plain}?code=abc&state={STATE}")
    assert [item.reason for item in ignored] == ["plain_http"]
    assert "it begins with https://" in ignored[0].message
    await browse(f"{receiver.redirect_uri}?code=right&state={STATE}")
    assert (await accepted(receiver)).parameters["code"] == "right"


@pytest.mark.asyncio
async def test_a_browser_that_warns_is_told_once_and_waited_past(
    receiver: LoopbackReceiver, ignored: list[Ignored]
) -> None:
    told = asyncio.Event()

    def tell(item: Ignored) -> None:
        ignored.append(item)
        told.set()

    receiver.expect(Expectation(STATE, Authorization(url="https://acme.test"), tell))

    def warn() -> None:
        port = int(receiver.redirect_uri.split(":")[2].partition("/")[0])
        context = ssl.create_default_context()
        for _ in range(2):
            with socket.create_connection(("127.0.0.1", port)) as sock, pytest.raises(ssl.SSLCertVerificationError):
                context.wrap_socket(sock, server_hostname="127.0.0.1")

    await asyncio.to_thread(warn)
    await asyncio.wait_for(told.wait(), HANG)
    assert [item.reason for item in ignored] == ["not_trusted"]
    assert "Advanced" in ignored[0].hint
    await browse(f"{receiver.redirect_uri}?code=right&state={STATE}")
    assert (await accepted(receiver)).parameters["code"] == "right"


@pytest.mark.asyncio
async def test_before_anything_is_expected_nobody_is_told() -> None:
    receiver = LoopbackReceiver(scheme="https")
    await receiver.open()
    try:
        with pytest.raises((IndexError, ConnectionError)):
            await fetch(receiver.redirect_uri.replace("https://", "http://"))
    finally:
        await receiver.close()


@pytest.mark.asyncio
async def test_a_port_in_use() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        receiver = LoopbackReceiver(port=taken.getsockname()[1], scheme="https")
        with pytest.raises(PortInUse):
            await receiver.open()
        await receiver.close()


@pytest.mark.asyncio
async def test_on_port_443_browsers_leave_the_port_out(
    receiver: LoopbackReceiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = receiver.redirect_uri
    monkeypatch.setattr(LoopbackServer, "origin", "https://127.0.0.1:443")
    for host in ("127.0.0.1", "127.0.0.1:443"):
        assert (await browse(f"{real}?code=abc&state=x", host=host)).status == 400
    for host in ("127.0.0.1:80", "127.0.0.1:4433"):
        assert (await browse(f"{real}?code=abc&state=x", host=host)).status == 404


@pytest.mark.asyncio
async def test_the_page_still_arrives_when_the_receiver_is_closed_at_once(receiver: LoopbackReceiver) -> None:
    async def close_on_answer() -> None:
        await receiver.receive()
        await receiver.close()

    closing = asyncio.create_task(close_on_answer())
    page = await browse(f"{receiver.redirect_uri}?code=abc&state={STATE}")
    await closing
    assert "You are logged in" in page.text
