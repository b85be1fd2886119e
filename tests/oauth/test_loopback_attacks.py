"""Whatever else comes to the redirect URI, the true callback gets through, and nothing else is taken for it.

Each attack is made against a receiver that waits; then the browser brings the true answer, on a connection of its own.
RFC 8252 section 8.3, RFC 9700 section 4.7, W3C Fetch Metadata.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlencode, urlsplit

import pytest

from connection_wizard.http.server import LoopbackServer, ServerLimits, ServerRequest, ServerResponse
from connection_wizard.oauth.callback import Accepted, Failed, Ignored
from connection_wizard.oauth.receivers import Expectation, LoopbackReceiver
from connection_wizard.spec.model import Authorization
from tests.counted import Counted
from tests.helpers import needs
from tests.oauth.scripted import fetch
from tests.waiting import HANG

if TYPE_CHECKING:  # only where there are such descriptors
    from tests.helpers.chromium_person import Chromium

pytestmark = pytest.mark.asyncio


@pytest.fixture(autouse=True)
def _counted(counted: Counted) -> None:
    """Each is one attack, whatever it is made of."""
    counted("attacks on the loopback listener")


STATE = "sT4te-0123456789abcdefghijklmnopqrstuvwxyzAB"
SLOTS = ServerLimits().max_connections
TRUE = f"code=true&state={STATE}"
WITHOUT_STATE: dict[str, Any] = {"callback": {"state_returned": False}}
WRONG_STATES = [
    "", "x", STATE[:-1], STATE + "x", STATE.lower(), STATE.upper(), f" {STATE}", f"{STATE}%00", f"%EF%BB%BF{STATE}",
    f"{STATE},{STATE}", f"{STATE}&state=x", "%ff%fe", "x" * 9000, "null", "[object Object]",
]  # fmt: skip
NEXT = "GET /callback?{true} HTTP/1.1\r\nHost: {host}\r\n\r\n"
LINES = [
    "GET /callback?{true} HTTP/1.1\r\n\r\n",
    "GET /callback?{true} HTTP/1.1\r\nHost: {host}\r\nHost: evil.test\r\n\r\n",
    "GET /callback?{true} HTTP/1.1\r\nHost: evil.test\r\n\r\n",
    "GET /callback?{true} HTTP/1.1\r\nHost: {host}.evil.test\r\n\r\n",
    "GET /callback?{true} HTTP/1.1\r\nHost: {host}@evil.test\r\n\r\n",
    "GET http://evil.test/callback?{true} HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET //callback?{true} HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET /Callback?{true} HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET /callback/?{true} HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET /callback/../callback?{true} HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET /callback%3F{true} HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET /callback;x?{true} HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET /?{true} HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "HEAD /callback?{true} HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "PUT /callback?{true} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n",
    "OPTIONS /callback?{true} HTTP/1.1\r\nHost: {host}\r\nOrigin: https://evil.test\r\n\r\n",
    "TRACE /callback?{true} HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "CONNECT {host} HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET /callback?{true}\r\nHost: {host}\r\n\r\n",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "GET /callback?{true} HTTP/1.1\r\nHost: {host}\r\nX: " + "x" * 20_000 + "\r\n\r\n",
    "GET /callback?{true} HTTP/1.1\r\n Host: {host}\r\n\r\n",
    "GET /callback?{true} HTTP/1.1\nHost: {host}\n",
    "POST /callback HTTP/1.1\r\nHost: {host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    + NEXT,
    "POST /callback HTTP/1.1\r\nHost: {host}\r\nContent-Length: 3\r\n\r\na=b" + NEXT,
    "POST /callback HTTP/1.1\r\nHost: {host}\r\nContent-Length: 9999999\r\n\r\n",
    "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
]
PARTS_OF_PAGES = [
    {"Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image", "Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "script", "Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "style", "Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe", "Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "object", "Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty", "Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty", "Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "empty", "Sec-Fetch-Site": "none"},
]


class Waiting:
    """A receiver that waits, and what it was told."""

    def __init__(self, **step: Any) -> None:
        self.ignored: list[Ignored] = []
        self.receiver = LoopbackReceiver()
        self._step = Authorization.model_validate({"url": "https://acme.test"} | step)

    async def __aenter__(self) -> Self:
        await self.receiver.open()
        self.receiver.expect(Expectation(STATE, self._step, self.ignored.append))
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.receiver.close()

    @property
    def host(self) -> str:
        return urlsplit(self.receiver.redirect_uri).netloc

    @property
    def port(self) -> int:
        return urlsplit(self.receiver.redirect_uri).port or 0

    async def send(self, text: str) -> bytes:
        """Bytes as they are; what is answered until the server hangs up or has nothing more to say."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(text.encode("latin-1"))
        writer.write_eof()
        try:
            return await reader.read()
        except ConnectionResetError:
            return b""
        finally:
            writer.transport.abort()

    async def true_callback(self) -> None:
        """The browser brings the answer, and it is the one that counts."""
        async with asyncio.timeout(HANG):
            page = await fetch(f"{self.receiver.redirect_uri}?{TRUE}")
            assert "You are logged in" in page.text
            answer = await self.receiver.receive()
        assert isinstance(answer, Accepted)
        assert answer.parameters["code"] == "true"


@pytest.mark.parametrize("state", WRONG_STATES, ids=range(len(WRONG_STATES)))
async def test_another_state(state: str) -> None:
    async with Waiting() as waiting:
        await fetch(f"{waiting.receiver.redirect_uri}?code=evil&state={state}")
        await fetch(f"{waiting.receiver.redirect_uri}?error=access_denied&state={state}")
        await fetch(waiting.receiver.redirect_uri, "POST", f"access_token=&state={state}")
        await waiting.true_callback()


@pytest.mark.parametrize("lines", LINES, ids=range(len(LINES)))
async def test_another_request(lines: str) -> None:
    """None of them is from a browser that followed the provider's redirect to this address."""
    async with Waiting() as waiting:
        async with asyncio.timeout(HANG):
            await waiting.send(lines.format(host=waiting.host, true=TRUE))
        await waiting.true_callback()
        assert not waiting.ignored or waiting.ignored[0].reason in ("no_state", "callback_empty")


@pytest.mark.parametrize("fields", PARTS_OF_PAGES, ids=lambda fields: "-".join(fields.values()))
@pytest.mark.parametrize("sent", ["code=evil", "error=access_denied", "POST"])
async def test_a_part_of_a_page_where_no_state_comes_back(fields: dict[str, str], sent: str) -> None:
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    body = urlencode({"error": "access_denied"}) if sent == "POST" else ""
    first = "POST /callback" if body else f"GET /callback?{sent}"
    async with Waiting(**WITHOUT_STATE) as waiting:
        said = await waiting.send(
            f"{first} HTTP/1.1\r\nHost: {waiting.host}\r\n{head}Content-Length: {len(body)}\r\n\r\n{body}"
        )
        assert b"logged in" not in said
        assert [ignored.reason for ignored in waiting.ignored] == ["not_a_page"]
        await waiting.true_callback()


@pytest.mark.parametrize("head", ["", "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n"])
async def test_a_page_where_no_state_comes_back_counts_and_says_what_was_not_checked(head: str) -> None:
    async with Waiting(**WITHOUT_STATE) as waiting:
        said = await waiting.send(f"GET /callback?code=c HTTP/1.1\r\nHost: {waiting.host}\r\n{head}\r\n")
        assert b"no state back" in said
        assert await waiting.receiver.receive() == Accepted({"code": "c"}, state_verified=False)


async def test_the_report_of_our_own_page_counts_where_no_state_comes_back() -> None:
    own = "Sec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\nSec-Fetch-Site: same-origin\r\n"
    async with Waiting(**WITHOUT_STATE) as waiting:
        body = "access_token="
        await waiting.send(
            f"POST /callback HTTP/1.1\r\nHost: {waiting.host}\r\n{own}Content-Length: {len(body)}\r\n\r\n{body}"
        )
        answer = await waiting.receiver.receive()
        assert isinstance(answer, Failed)
        assert answer.reason == "token_in_fragment"


Flood = Callable[[asyncio.StreamWriter, str], Awaitable[None]]


async def _silent(writer: asyncio.StreamWriter, host: str) -> None:
    """A connection that says nothing, as browsers open them beforehand."""


async def _half(writer: asyncio.StreamWriter, host: str) -> None:
    writer.write(f"GET /callback?{TRUE} HTTP/1.1\r\nHost: {host}\r\n".encode())


async def _answered(writer: asyncio.StreamWriter, host: str) -> None:
    """Requests that are answered; the connection is kept, as of the pictures of a page."""
    writer.write(f"GET /callback?code=x HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())


async def _deaf(writer: asyncio.StreamWriter, host: str) -> None:
    writer.transport.pause_reading()  # type: ignore[attr-defined]
    writer.write(f"GET /callback HTTP/1.1\r\nHost: {host}\r\n\r\n".encode() * 20)


@pytest.mark.parametrize("flood", [_silent, _half, _answered, _deaf], ids=lambda flood: flood.__name__.strip("_"))
async def test_connections_that_hold_every_slot(flood: Flood) -> None:
    """Five times as many as there are slots: the true callback is answered at once, not when they time out."""
    async with Waiting() as waiting:
        held = []
        for _ in range(SLOTS * 5):
            _, writer = await asyncio.open_connection("127.0.0.1", waiting.port)
            await flood(writer, waiting.host)
            held.append(writer)
        await waiting.true_callback()
        for writer in held:
            writer.transport.abort()


async def test_a_flood_is_counted_and_not_told_one_by_one() -> None:
    async with Waiting() as waiting:
        for _ in range(150):
            await fetch(f"{waiting.receiver.redirect_uri}?code=x&state=wrong")
        assert [ignored.count for ignored in waiting.ignored] == [1, 2, 3, 10, 100]
        assert "(100 times so far)" in waiting.ignored[-1].message
        await waiting.true_callback()


@pytest.mark.parametrize("path", ["/favicon.ico", "/callback"])
async def test_what_is_not_answered_holds_no_slot(path: str) -> None:
    async with Waiting() as waiting:
        reader, writer = await asyncio.open_connection("127.0.0.1", waiting.port)
        writer.write(f"DELETE {path} HTTP/1.1\r\nHost: {waiting.host}\r\n\r\n".encode())
        async with asyncio.timeout(HANG):
            assert b"\r\nConnection: close" in await reader.read()  # to its end: the server hangs up
        writer.close()


async def test_the_listener_closes_with_the_answer() -> None:
    async with Waiting() as waiting:
        await waiting.true_callback()
        with pytest.raises(ConnectionRefusedError):
            await fetch(f"{waiting.receiver.redirect_uri}?{TRUE}")


EVIL_PAGE = """<!doctype html><title>A page that is open beside</title><body><script>
const there = "%(there)s", bad = there + "?code=evil&state=%(state)s";
const add = (kind, fields) => document.body.append(Object.assign(document.createElement(kind), fields));
for (let n = 0; n < 150; n++) add("img", {src: bad + "&n=" + n});
for (let n = 0; n < 10; n++) {
  add("iframe", {src: bad + "&f=" + n});
  add("script", {src: bad + "&s=" + n});
  add("link", {rel: "stylesheet", href: bad + "&c=" + n});
  add("object", {data: bad + "&o=" + n});
  fetch(bad + "&e=" + n, {mode: "no-cors"}).catch(() => 0);
  const body = new URLSearchParams({code: "evil", error: "access_denied"});
  fetch(there, {method: "POST", mode: "no-cors", body}).catch(() => 0);
  navigator.sendBeacon(there, body);
  try { new WebSocket(bad.replace("http", "ws")); } catch {}
}
add("iframe", {name: "inside"});
add("form", {action: there, method: "post", target: "inside", innerHTML: "<input name=code value=evil>"});
document.forms[0].submit();
setTimeout(() => { document.title = "flooded"; }, 300);
</script>"""


async def _until(browser: Chromium, script: str) -> None:
    """Wait for what is so in the browser's page."""
    while not await asyncio.to_thread(browser.ask, script):  # noqa: ASYNC110  # it tells of nothing
        await asyncio.sleep(0.01)


@pytest.mark.skipif(sys.platform != "linux", reason="a Chromium of one's own is what the bootstrap brings on Debian")
@pytest.mark.parametrize("step", [{}, WITHOUT_STATE], ids=["state", "no state"])
async def test_a_page_in_a_real_browser(step: dict[str, Any], tmp_path: Path) -> None:
    """Pictures, frames, scripts, fetches and forms of another page hold no slot and are no answer; the true one is, and
    code and state leave the address bar and the history."""
    from tests.helpers.chromium_person import Chromium

    needs.chromium()
    async with Waiting(**step) as waiting:
        filled = EVIL_PAGE % {"there": waiting.receiver.redirect_uri, "state": "x" if not step else ""}

        async def page(request: ServerRequest) -> ServerResponse:
            return ServerResponse(200, (("Content-Type", "text/html"),), filled.encode())

        async with LoopbackServer(page) as other, asyncio.timeout(HANG):
            browser = await asyncio.to_thread(Chromium, str(tmp_path), "--headless=new")
            try:
                await asyncio.to_thread(browser.call, "Page.navigate", url=f"{other.origin}/")
                await _until(browser, "document.title == 'flooded'")
                assert waiting.ignored, "the page came as far as the listener"
                true = TRUE if not step else "code=true"
                await asyncio.to_thread(browser.call, "Page.navigate", url=f"{waiting.receiver.redirect_uri}?{true}")
                answer = await waiting.receiver.receive()
                assert isinstance(answer, Accepted)
                assert answer.parameters["code"] == "true"
                await _until(browser, f"location.href == '{waiting.receiver.redirect_uri}'")
                past = await asyncio.to_thread(browser.call, "Page.getNavigationHistory")
                assert not [entry["url"] for entry in past["entries"] if "code" in entry["url"]]
            finally:
                await asyncio.to_thread(browser.close)
        assert {ignored.reason for ignored in waiting.ignored} <= {"wrong_state", "no_state", "not_a_page"}
