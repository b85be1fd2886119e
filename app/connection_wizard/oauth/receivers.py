"""Callback receivers: how the answer of the browser reaches the run.

`LoopbackReceiver` listens on this computer (RFC 8252 section 7.3); `PasteReceiver` takes the final address by hand, for
providers that allow no loopback redirect. Both judge what comes and wait on while it is not provably the answer.
"""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from ssl import SSLContext
from typing import Literal, Protocol
from urllib.parse import parse_qsl, quote

from connection_wizard.addresses.reading import Address, read_host_port
from connection_wizard.http.certificate import current_certificate
from connection_wizard.http.server import LoopbackServer, ServerRequest, ServerResponse, TurnedAway
from connection_wizard.oauth import callback_page
from connection_wizard.oauth.callback import (
    MAX_PARAMETERS,
    Accepted,
    Failed,
    Ignored,
    Judgement,
    is_part_of_another_page,
    judge,
    judge_fragment,
    judge_posted,
)
from connection_wizard.oauth.reasons import IgnoredReason
from connection_wizard.spec.model import Authorization, LiveRedirect
from connection_wizard.words import ENGLISH, Language

Host = Literal["127.0.0.1", "[::1]", "localhost"]
Scheme = Literal["http", "https"]
MAX_PASTES = 20
_TOLD_ONE_BY_ONE = 3  # their words may be what the provider has to say
_PLAIN, _CLOSE = ("Content-Type", "text/plain; charset=utf-8"), ("Connection", "close")


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
        path: of the redirect URI, not percent-encoded; everything else is answered with 404.
        scheme: https is for providers that want nothing else. The certificate is made by this program, so that a
            browser warns of it: whoever opens one tells its person before.
        language: of the page that the browser shows.
    """

    def __init__(
        self,
        host: Host = "127.0.0.1",
        port: int = 0,
        path: str = "/callback",
        scheme: Scheme = "http",
        language: Language = ENGLISH,
    ) -> None:
        self._at = (host.strip("[]"), port)
        self._scheme = scheme
        self._language = language
        self._server = self._listener()
        self._path = "/" + path.removeprefix("/")
        self._told: set[TurnedAway] = set()
        self._ignored: Counter[IgnoredReason] = Counter()
        self._expectation: Expectation | None = None
        self._answered: asyncio.Future[Accepted | Failed] | None = None

    @property
    def redirect_uri(self) -> str:
        """The redirect URI; known once the receiver is open."""
        return self._server.origin + quote(self._path, safe="/!$&'()*+,;=:@-._~")

    async def open(self) -> None:
        """Listen.

        Raises:
            ServerError: the port is in use or not allowed, or the host has no such loopback address.
        """
        if self._scheme == "https":
            certificate = await asyncio.to_thread(current_certificate)
            self._server = self._listener(certificate.context)
        await self._server.start()

    def _listener(self, tls: SSLContext | None = None) -> LoopbackServer:
        host, port = self._at
        return LoopbackServer(self._answer, host=host, port=port, tls=tls, turned_away=self._turned_away)

    def expect(self, expectation: Expectation) -> None:
        """From now on an answer counts."""
        self._expectation = expectation
        self._answered = asyncio.get_running_loop().create_future()

    async def receive(self) -> Accepted | Failed:
        """Wait for the answer."""
        if self._answered is None:
            raise RuntimeError("expect() comes before receive()")
        return await self._answered

    def take(self, address: str) -> bool:
        """Whether an address that the person copied ends the wait: it has the code and the state of this log-in.

        Some providers do not look at the redirect URI of a request, and send everybody to the one that they know.
        """
        if self._expectation is None or self._answered is None or self._answered.done():
            return False
        query = "".join(address.split()).partition("?")[2].partition("#")[0]
        judgement = judge(query, self._expectation.state, self._expectation.step)
        if not isinstance(judgement, Accepted) or not judgement.state_verified:
            return False
        self._pass_on(judgement, self._expectation, self._answered)
        return True

    def paste(self, address: str, ends_at: str) -> None:
        """The same of a provider that is known to end a log-in elsewhere: of what is no answer it is told why.

        Args:
            ends_at: the address at which the browser ends up.
        """
        if self._expectation is not None and self._answered is not None and not self._answered.done():
            self._pass_on(judge_pasted(address, ends_at, self._expectation), self._expectation, self._answered)

    @property
    def is_answered(self) -> bool:
        """Whether the wait is over because the answer came."""
        return self._answered is not None and self._answered.done() and not self._answered.cancelled()

    async def close(self) -> None:
        """Stop listening."""
        await self._server.close()

    def _turned_away(self, why: TurnedAway) -> None:
        """Somebody came who did not get through TLS; told once, for browsers try several times in a row."""
        if self._expectation is not None and why not in self._told:
            self._told.add(why)
            self._expectation.ignored(Ignored(why))

    async def _answer(self, request: ServerRequest) -> ServerResponse:
        if request.path != self._path or not self._is_own(request.header("host") or ""):
            return ServerResponse(
                404, (("Content-Type", "text/plain; charset=utf-8"), _CLOSE), b"There is nothing here.\n"
            )
        if request.method not in ("GET", "POST"):
            return ServerResponse(405, (("Allow", "GET, POST"), _CLOSE))
        if self._expectation is None or self._answered is None or self._answered.done():
            return callback_page.not_waiting_page(self._language)
        expectation = self._expectation
        page = callback_page.result_page
        parameters = _parameters(request.query)
        if request.method == "POST":
            parameters = _parameters(request.body.decode("utf-8", "replace"))
            if parameters.get(expectation.step.callback.code):
                judgement = judge_posted(parameters, expectation.state, expectation.step)
            else:  # the report of our own page's script, which never sends a code
                judgement = judge_fragment(parameters, expectation.state, expectation.step)
                page = callback_page.fragment_answer
        elif request.query:
            judgement = judge(request.query, expectation.state, expectation.step)
        else:
            return callback_page.waiting_page(expectation.step.callback, self._language)
        if expectation.step.callback.state not in parameters and is_part_of_another_page(request.header):
            judgement = Ignored("not_a_page")  # no state says whose it is, so that the browser has to
        self._pass_on(judgement, expectation, self._answered)
        return page(judgement, self._language)

    def _is_own(self, host: str) -> bool:
        """A page elsewhere may point a name of its own at 127.0.0.1 (DNS rebinding): only our own Host is answered."""
        own = self._server.origin.partition("://")[2]
        return host.lower() in (own, own.removesuffix(":443" if self._scheme == "https" else ":80"))

    def _pass_on(
        self, judgement: Judgement, expectation: Expectation, answered: asyncio.Future[Accepted | Failed]
    ) -> None:
        """To the waiting run if it is final, else as something ignored; of a flood the 10th, 100th … are told."""
        if not isinstance(judgement, Ignored):
            answered.set_result(judgement)
            self._server.stop_listening()  # RFC 8252 section 8.3
            return
        self._ignored[judgement.reason] += 1
        count = self._ignored[judgement.reason]
        if count <= _TOLD_ONE_BY_ONE or count == 10 ** (len(str(count)) - 1):
            expectation.ignored(replace(judgement, count=count))


def loopback_receiver(redirect: LiveRedirect, language: Language = ENGLISH) -> LoopbackReceiver:
    """The receiver on this computer that a spec asks for."""
    return LoopbackReceiver(redirect.host, redirect.port, redirect.path, redirect.scheme, language)


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
            judgement = judge_pasted(await self._ask(), self._redirect_uri, self._expectation)
            if not isinstance(judgement, Ignored):
                return judgement
            self._expectation.ignored(judgement)
        return Failed("pastes_used_up", {"count": MAX_PASTES})

    async def close(self) -> None:
        """Nothing to close."""


def judge_pasted(pasted: str, redirect_uri: str, expectation: Expectation) -> Judgement:
    """What to make of a pasted address: whole, without its ``https://``, or only what follows its question mark."""
    address = "".join(pasted.split()).strip("<>\"'`“”")
    if not address:
        return Ignored("nothing_pasted")
    before, query, fragment = _divided(address)
    if before and _comparable(before) != _comparable(_divided(redirect_uri)[0]):
        if "://" in before or "=" not in before or re.search(r"[/:]", before.partition("=")[0]):
            if "." in before or "/" in before:
                return Ignored("other_address", values={"redirect_uri": redirect_uri})
            return Ignored("not_whole_address")
        query = address.partition("#")[0]  # "code=…&state=…"
    if not query and fragment:
        return judge_fragment(_parameters(fragment), expectation.state, expectation.step)
    return judge(query, expectation.state, expectation.step)


def _divided(address: str) -> tuple[str, str, str]:
    """Address, query and fragment."""
    rest, _, fragment = address.partition("#")
    before, _, query = rest.partition("?")
    return before, query, fragment


def _comparable(address: str) -> str:
    found = read_host_port(address.rstrip("/"))
    return found.shown + found.path if isinstance(found, Address) and found.userinfo is None else address


def _parameters(text: str) -> dict[str, str]:
    try:
        return dict(parse_qsl(text, keep_blank_values=True, max_num_fields=MAX_PARAMETERS))
    except ValueError:
        return {}
