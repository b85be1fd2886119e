"""Where a provider is played: the server on this computer, its pages, the client whose requests go nowhere else."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

from oauthlib.common import Request

from connection_wizard.addresses.reading import Address, read, read_host_port
from connection_wizard.http import loopback
from connection_wizard.http.client import HttpClient
from connection_wizard.http.detour import Detour
from connection_wizard.http.exchange import HttpRequest
from connection_wizard.http.server import LoopbackServer, ServerRequest, ServerResponse
from connection_wizard.http.startable import Startable
from connection_wizard.practice.answers import NO_STORE, refusal
from connection_wizard.practice.authorize import AUTHORIZE, CONSENT, SIGN_IN, Authorize
from connection_wizard.practice.client import Client
from connection_wizard.practice.grants import Grants
from connection_wizard.practice.hooks import Callback, Fault, Hooks
from connection_wizard.practice.pages import problem_page
from connection_wizard.practice.played.log_in import Objection, receives
from connection_wizard.practice.played.play import Play
from connection_wizard.practice.played.player import Player
from connection_wizard.practice.played.told import lifetime
from connection_wizard.practice.policy import Policy
from connection_wizard.practice.store import Store, new_secret
from connection_wizard.practice.validator import PracticeValidator
from connection_wizard.spec.model import ConnectionSpec

_COPY: Final = "/copy"
NOBODY: Final = "the provider"
"""In place of a name that nobody gave."""


class _Validator(PracticeValidator):
    """What was asked for is judged by the play before oauthlib sees it; codes and tokens are judged as ever."""

    def validate_scopes(
        self, client_id: str, scopes: list[str], client: Any, request: Request, *args: Any, **kwargs: Any
    ) -> bool:
        return True

    def get_default_scopes(self, client_id: str, request: Request, *args: Any, **kwargs: Any) -> list[str]:
        return []

    def validate_redirect_uri(
        self, client_id: str, redirect_uri: str, request: Request, *args: Any, **kwargs: Any
    ) -> bool:
        return True


class Playhouse(Startable):
    """A provider that is played; an async context manager.

    Its `client` sends every request here, whatever its address. What is recorded of an exchange is what was meant, so
    that whoever looks on learns the provider's own addresses.
    """

    def __init__(self, play: Play) -> None:
        self.play = play
        self._key = new_secret()
        self._redirect_uri = ""
        store = Store()
        scopes = {scope.strip(): "" for scope in play.spec.authorization.scopes if scope.strip()}
        prolongs = play.spec.refresh_token is not None and play.spec.refresh_token.prolongs
        policy = Policy(
            token_lifetime=lifetime(play, time.time()),
            refresh_answer="nothing" if prolongs else play.habits.refresh_answer,
            scopes=scopes,
            plays=play.spec.name.strip() or NOBODY,
        )
        client = Client(play.spec.client.client_id.strip(), play.client_secret)
        hooks = Hooks([Fault("played", "Plays another provider.", "authorization", callback=self._callback)])
        grants = Grants(
            client,
            policy,
            store,
            time.time,
            hooks.check,
            lambda: self.origin,
            _Validator(client, policy, store, time.time),
        )
        pages = Authorize(grants, policy, hooks, time.time, lambda: f"practice_{self._server.port}")
        self._pages = {AUTHORIZE: pages.authorize, SIGN_IN: pages.sign_in, CONSENT: pages.consent, _COPY: self._copy}
        self._to_copy = self._mark = ""
        self._plays = policy.plays
        self._server = LoopbackServer(self._handle)
        self.player = Player(play, grants, store, time.time, self._seen, lambda: self._redirect_uri)
        self._client: HttpClient | None = None

    async def start(self) -> None:
        """Begin to answer.

        Raises:
            ServerError: there is no port to be had.
        """
        await self._server.start()

    async def close(self) -> None:
        """Stop answering, and close the client. May be called again."""
        await self._server.close()
        if self._client is not None:
            await self._client.close()
            self._client = None

    @property
    def origin(self) -> str:
        """Of the server, once it is started."""
        return self._server.origin

    @property
    def client(self) -> HttpClient:
        """Sends everything here, and nothing anywhere else."""
        if self._client is None:
            self._client = HttpClient(detour=self._detour)
        return self._client

    def played_url(self, url: str) -> str:
        """The address that a browser opens in place of the log-in page's."""
        meant = read(url)
        self._mark = meant.fragment if isinstance(meant, Address) else ""
        return self._around(url)

    def _around(self, url: str) -> str:
        meant = read(url)
        there = self._detour.around(meant) if isinstance(meant, Address) else meant
        return there.url if isinstance(there, Address) else self.origin

    def registered(self, redirect_uri: str) -> None:
        """The redirect URI of the log-in that begins: what a portal would know."""
        self._redirect_uri = redirect_uri

    def follow(self, spec: ConnectionSpec) -> None:
        """Play by another spec from here on; who logged in stays logged in."""
        spec = spec.model_copy(update={"client": self.play.spec.client})
        self.play = replace(self.play, spec=spec)
        self.player.follow(self.play)

    @property
    def _detour(self) -> Detour:
        return Detour(self.origin, self._key)

    def _seen(self, url: str) -> str:
        """An address as it arrives here."""
        there = read(self._around(url))
        meant = self._detour.meant(there.path + there.query) if isinstance(there, Address) else None
        return meant.url if meant is not None else url

    # -- what comes in

    async def _handle(self, request: ServerRequest) -> ServerResponse:
        meant = self._detour.meant(request.target)
        if meant is None:
            return await self._own_page(request)
        if request.method == "GET" and (asked := self.player.authorize(meant)) is not None:
            if self._mark != self.play.habits.mark and self.play.habits.mark:
                asked = Objection(
                    "invalid_request", f"The address has to end with #{self.play.habits.mark}.", shown=True
                )
            if isinstance(asked, Objection):
                return self._objected(asked, request)
            query = urlencode(asked.parameters)
            return ServerResponse(303, (("Location", f"{self.origin}{AUTHORIZE}?{query}"), *NO_STORE))
        call = HttpRequest(request.method, meant.without_fragment, request.headers, request.body)
        return self.player.answer(call).response()

    async def _own_page(self, request: ServerRequest) -> ServerResponse:
        found = read_host_port(request.header("host") or "")
        page = self._pages.get(request.path)
        if not isinstance(found, Address) or not loopback.is_loopback(found.host):
            # A page elsewhere may point a name of its own at this computer (DNS rebinding): not ours, no answer
            return refusal(421, "misdirected_request", "This provider has no such name.").response()
        if page is None or request.method not in ("GET", "HEAD", "POST"):
            return refusal(404, "not_found", "There is nothing at this address.").response()
        return await page(request)

    def _objected(self, objection: Objection, request: ServerRequest) -> ServerResponse:
        """What is wrong with a log-in: said to the app where it can be, else to the person."""
        step = self.play.spec.authorization
        given = dict(parse_qsl(request.query, keep_blank_values=True))
        back = given.get(step.rename.get("redirect_uri", "") or "redirect_uri", self._redirect_uri)
        if objection.shown or receives(back) != "app":
            return problem_page(
                400,
                "This request cannot be answered",
                "The app's request is not valid, and it does not say for certain where the answer should go. "
                "So it is shown here and not sent anywhere.",
                "Tell the Connection Wizard what this page says: “The provider shows an error”.",
                f"{objection.error}: {objection.description}",
                plays=self._plays,
            )
        state = given.get(step.rename.get("state", "") or "state", "")
        sent = [("error", objection.error), ("error_description", objection.description)]
        sent += [(step.callback.state, state)] if step.callback.state_returned else []
        return ServerResponse(303, (("Location", Callback(back, tuple(sent)).address()), *NO_STORE))

    def _callback(self, callback: Callback) -> Callback:
        """What goes back to the app; nothing goes to an address elsewhere, whose page would leave this computer."""
        changed = self.player.callback(callback)
        if receives(changed.redirect_uri) == "app":
            return changed
        self._to_copy = changed.address()
        return Callback(f"{self.origin}{_COPY}", ())

    async def _copy(self, request: ServerRequest) -> ServerResponse:
        """The end of a log-in whose answer would leave this computer: its address, to be copied."""
        return problem_page(
            200,
            "Copy this address",
            "From here your browser would go on to the address below. In a rehearsal nothing is opened there.",
            "Copy all of it, and paste it into the Connection Wizard.",
            self._to_copy,
            plays=self._plays,
        )
