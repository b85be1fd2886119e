"""Callback receivers: how the answer of the browser reaches the run.

`LoopbackReceiver` listens on this computer (RFC 8252 section 7.3); `PasteReceiver` takes the final address by hand, for
providers that allow no loopback redirect. Both judge what comes and wait on while it is not provably the answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal, Protocol
from urllib.parse import parse_qs, urlsplit

from app.http.server import LoopbackServer, ServerRequest, ServerResponse
from app.oauth import callback_page
from app.oauth.callback import Accepted, Failed, Ignored, Judgement, judge, judge_fragment
from app.spec.model import Authorization

Host = Literal["127.0.0.1", "[::1]", "localhost"]
MAX_PASTES = 20


@dataclass(frozen=True, slots=True, repr=False)
class Expectation:
    """What the answer is compared with, and whom to tell of what was ignored."""

    state: str
    step: Authorization
    ignored: Callable[[Ignored], None]


class CallbackReceiver(Protocol):
    """Opened before the authorization request is made, which names its `redirect_uri`; closed after the run."""

    @property
    def redirect_uri(self) -> str:
        """The redirect URI of this run."""

    async def open(self) -> None:
        """Make ready to receive. Raises ServerError where that cannot be."""

    def expect(self, expectation: Expectation) -> None:
        """From now on an answer counts; called before the browser is opened."""

    async def receive(self) -> Accepted | Failed:
        """Wait for the answer; without end, the run has its own time limit."""

    async def close(self) -> None:
        """Leave nothing behind; may be called twice."""


class LoopbackReceiver:
    """Receives the redirect on a loopback address of this computer.

    Args:
        host: the literal that is bound and advertised alike; they are different redirect URIs to a provider.
        port: 0 for a free one.
        path: of the redirect URI; everything else is answered with 404.
    """

    def __init__(self, host: Host = "127.0.0.1", port: int = 0, path: str = "/callback") -> None:
        self._server = LoopbackServer(self._answer, host=host.strip("[]"), port=port)
        self._path = path
        self._expectation: Expectation | None = None
        self._answered: asyncio.Future[Accepted | Failed] | None = None

    @property
    def redirect_uri(self) -> str:
        """The redirect URI; known once the receiver is open."""
        return self._server.origin + self._path

    async def open(self) -> None:
        """Listen.

        Raises:
            ServerError: the port is in use or not allowed, or the host has no such loopback address.
        """
        await self._server.start()

    def expect(self, expectation: Expectation) -> None:
        """From now on an answer counts."""
        self._expectation = expectation
        self._answered = asyncio.get_running_loop().create_future()

    async def receive(self) -> Accepted | Failed:
        """Wait for the answer."""
        if self._answered is None:
            raise RuntimeError("expect() comes before receive()")
        return await self._answered

    async def close(self) -> None:
        """Stop listening."""
        await self._server.close()

    async def _answer(self, request: ServerRequest) -> ServerResponse:
        # A page elsewhere may point a name of its own at 127.0.0.1 (DNS rebinding): only our own Host is answered
        own_host = self._server.origin.partition("://")[2]
        if request.path != self._path or (request.header("host") or "").lower() != own_host:
            return ServerResponse(404, (("Content-Type", "text/plain; charset=utf-8"),), b"There is nothing here.\n")
        if self._expectation is None or self._answered is None or self._answered.done():
            return callback_page.not_waiting_page()
        if request.method == "POST":
            return callback_page.fragment_answer(self._judged(self._fragment(request, self._expectation)))
        if request.method != "GET":
            return ServerResponse(405, (("Allow", "GET, POST"),))
        if not request.query:
            return callback_page.waiting_page(self._expectation.step.callback.state)
        judgement = judge(request.query, self._expectation.state, self._expectation.step)
        return callback_page.result_page(self._judged(judgement))

    def _fragment(self, request: ServerRequest, expectation: Expectation) -> Judgement:
        report = parse_qs(request.body.decode("ascii", "replace"))
        names = frozenset(" ".join(report.get("names", [])).split())
        return judge_fragment(names, expectation.state, " ".join(report.get("state", [])), expectation.step)

    def _judged(self, judgement: Judgement) -> Judgement:
        """Pass a judgement on: to the waiting run if it is final, else as something ignored."""
        if self._expectation is not None and self._answered is not None:
            if isinstance(judgement, Ignored):
                self._expectation.ignored(judgement)
            else:
                self._answered.set_result(judgement)
        return judgement


class PasteReceiver:
    """Takes the address at which the browser ended up, pasted by hand.

    Args:
        redirect_uri: registered at the provider; usually the platform's own.
        ask: asks the person for the final address once and returns what was pasted.
    """

    def __init__(self, redirect_uri: str, ask: Callable[[], Awaitable[str]]) -> None:
        self._redirect_uri = redirect_uri
        self._ask = ask
        self._expectation: Expectation | None = None

    @property
    def redirect_uri(self) -> str:
        """The redirect URI."""
        return self._redirect_uri

    async def open(self) -> None:
        """Nothing to open."""

    def expect(self, expectation: Expectation) -> None:
        """What the pasted address is compared with."""
        self._expectation = expectation

    async def receive(self) -> Accepted | Failed:
        """Ask until the address is the answer; a mistaken paste costs nothing but another try."""
        if self._expectation is None:
            raise RuntimeError("expect() comes before receive()")
        for _ in range(MAX_PASTES):
            judgement = self._judge(await self._ask(), self._expectation)
            if not isinstance(judgement, Ignored):
                return judgement
            self._expectation.ignored(judgement)
        return Failed("no_code", f"None of {MAX_PASTES} pasted addresses was the answer.", "Start the log-in again.")

    async def close(self) -> None:
        """Nothing to close."""

    def _judge(self, pasted: str, expectation: Expectation) -> Judgement:
        address = "".join(pasted.split()).strip("<>\"'`")
        if not address:
            return Ignored("empty", "Nothing was pasted.")
        wanted = urlsplit(self._redirect_uri)
        try:
            given = urlsplit(address)
        except ValueError:
            return Ignored("other_address", _OTHER_ADDRESS.format(self._redirect_uri))
        if given.scheme in ("http", "https"):
            same_host = (given.netloc.lower(), given.path.rstrip("/")) == (
                wanted.netloc.lower(),
                wanted.path.rstrip("/"),
            )
            if not same_host:
                return Ignored("other_address", _OTHER_ADDRESS.format(self._redirect_uri))
            query, fragment = given.query, given.fragment
        elif "=" in address:
            query, _, fragment = address.lstrip("?").partition("#")
        else:
            return Ignored("other_address", "That is not the whole address: its state is missing. " + _WHOLE_ADDRESS)
        if not query and fragment:
            parameters = parse_qs(fragment)
            returned = " ".join(parameters.get(expectation.step.callback.state, []))
            return judge_fragment(frozenset(parameters), expectation.state, returned, expectation.step)
        return judge(query, expectation.state, expectation.step)


_WHOLE_ADDRESS = "Copy all of it from the browser's address bar, after you have approved the access."
_OTHER_ADDRESS = "That address does not begin with {}. " + _WHOLE_ADDRESS
