"""A live connection: each leg of a run as one coroutine, so that a button can run one and a proof can run all."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import JsonValue

from app.http.client import HttpClient
from app.http.messages import Exchange, TransportFailure
from app.oauth.answers import Answer, AnswerError, holds, kept_part, kept_values, read_answer, token_object
from app.oauth.authorization import authorization_request
from app.oauth.callback import Failed
from app.oauth.events import BrowserNotOpened, CallbackIgnored, Emit, Exchanged, LogInNeeded
from app.oauth.legs import LEG_STEPS, Leg, LegFailed, LegNotSupported, LegNotTried
from app.oauth.receivers import CallbackReceiver, Expectation
from app.oauth.rendering import render
from app.oauth.values import Values
from app.secrets.redaction import Redactor
from app.spec import names
from app.spec.completion import CompleteCall, exchange_call, follow_up_calls, me_call, refresh_call, revoke_call
from app.spec.model import ConnectionSpec
from app.spec.paths import MISSING

BrowserOpener = Callable[[str], Awaitable[bool]]
"""Opens an address in the person's browser; False if it could not."""

Facts = dict[str, JsonValue]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a leg that worked has to say."""

    summary: str
    facts: Facts


class LiveConnection:
    """One connection while it is being authorised, tested, refreshed and revoked.

    Holds the values of the run (`values`) and every exchange (`exchanges`); both are gone with it.

    Args:
        spec: may be incomplete; a leg says what it misses.
        inputs: what the person who connects is asked for (step 1), by field key.
        client_secret: empty for a public client.
        now: the current time, UTC.
    """

    def __init__(
        self,
        spec: ConnectionSpec,
        client: HttpClient,
        *,
        inputs: Mapping[str, str],
        client_secret: str,
        emit: Emit,
        now: Callable[[], datetime],
    ) -> None:
        self.spec = spec
        self.values = Values(initial_values(spec, inputs, client_secret))
        self.exchanges: list[Exchange] = []
        self._client = client
        self.emit = emit
        self._now = now
        passwords = {field.key for field in spec.fields if field.type == "password"}
        self._secrets = {value for key, value in inputs.items() if key in passwords and value}

    @property
    def redactor(self) -> Redactor:
        """Hides every secret that this connection has seen so far."""
        self._secrets.update(self.values.secrets)
        return Redactor(self._secrets)

    async def authorize(self, receiver: CallbackReceiver, open_browser: BrowserOpener, wait: float) -> Outcome:
        """Send the person to log in and receive the code; waits at most ``wait`` seconds for them.

        Raises:
            LegFailed: no code came.
            WizardError: the receiver cannot listen, or the address cannot be made.
        """
        if not self.spec.authorization.url.strip():
            raise LegFailed("There is no authorization URL yet.", "Fill it in in step 4.")
        await receiver.open()
        request = authorization_request(self.spec, self.values, receiver.redirect_uri)
        self.values = request.values
        step = self.spec.authorization
        receiver.expect(Expectation(request.state, step, lambda ignored: self.emit(CallbackIgnored(ignored))))
        self.emit(LogInNeeded(request.url, request.redirect_uri))
        try:
            async with asyncio.timeout(wait):
                if not await open_browser(request.url):
                    self.emit(BrowserNotOpened())
                answer = await receiver.receive()
        except TimeoutError:
            raise LegFailed(
                f"Nobody came back from the log-in within {_minutes(wait)}.",
                "Start again. If the provider showed an error page, its words say what to mend.",
            ) from None
        if isinstance(answer, Failed):
            raise LegFailed(answer.message, answer.hint, answer.words)
        missing = [name for name in step.callback.keep if name not in answer.parameters]
        if missing:
            raise LegFailed(
                f"The redirect did not bring “{missing[0]}”, which is to be kept.",
                "Correct the name in step 4 under Advanced, or remove it there.",
            )
        self.values = self.values.put(names.AUTHORIZATION, dict(answer.parameters))
        if not answer.state_verified:
            return Outcome(
                "The provider sent a code, but no state with it, so that the answer could not be verified.",
                {"state_verified": False},
            )
        return Outcome("You logged in, and the provider sent a code.", {"state_verified": True})

    async def exchange(self) -> Outcome:
        """Turn the code into tokens, and run the follow-up calls.

        Raises:
            LegFailed, LegNotSupported, LegNotTried, WizardError: as every leg.
        """
        call = exchange_call(self.spec)
        tokens = self._tokens(call, await self._ask("exchange", call))
        self.values = self.values.put(names.TOKEN_RESPONSE, tokens)
        for follow_up, complete in zip(self.spec.access_token.follow_ups, follow_up_calls(self.spec), strict=True):
            answer = await self._ask("exchange", complete)
            if follow_up.purpose == "exchange":
                tokens = {**tokens, **self._tokens(complete, answer)}
            else:
                tokens = {**tokens, **_explaining(kept_values, answer, complete.response)}
            self.values = self.values.put(names.TOKEN_RESPONSE, tokens)
        return Outcome(_token_summary(tokens), self._token_facts(tokens))

    async def test(self, leg: Leg = "test") -> Outcome:
        """Make the test call; its answer is then in `values`.

        Raises:
            LegFailed, LegNotSupported, LegNotTried, WizardError: as every leg.
        """
        call = me_call(self.spec)
        answer = await self._ask(leg, call)
        response = _explaining(kept_part, answer, call.response)
        self.values = self.values.put(names.TEST_RESPONSE, response)
        if answer.format not in ("json", "form", "empty"):
            raise LegFailed(
                "The test call was answered with something that is no data.",
                "Check in step 8 that this is an API address, not a page for people.",
                answer.words(call.response),
            )
        return Outcome(f"The test call works (status {answer.status}).", {"status": answer.status})

    async def refresh(self) -> Outcome:
        """Get a new access token with the refresh token.

        Raises:
            LegFailed, LegNotSupported, LegNotTried, WizardError: as every leg.
        """
        call = refresh_call(self.spec)
        if call is None:
            raise LegNotSupported("This connection has no refresh step.")
        old = self._token_response()
        needed = any(names.REFRESH_TOKEN.template in template for template in call.templates)
        if needed and not old.get("refresh_token"):
            raise LegFailed(
                "The provider sent no refresh token, so there is nothing to refresh with.",
                "Many providers send one only when it is asked for: look for access_type=offline or a scope "
                "like offline_access in its documentation and add it in step 4.",
            )
        new = self._tokens(call, await self._ask("refresh", call))
        carried = {
            kept.name: old[kept.name]
            for source in (self.spec.access_token, *self.spec.access_token.follow_ups)
            for kept in source.response.keep
            if kept.name in old
        }
        if "refresh_token" in old:  # RFC 6749 section 6: the old one goes on where no new one comes
            carried["refresh_token"] = old["refresh_token"]
        self._secrets.update(self.values.secrets)
        self.values = self.values.put(names.TOKEN_RESPONSE, {**carried, **new})
        rotated = "refresh_token" in new and new["refresh_token"] != old.get("refresh_token")
        changed = new["access_token"] != old.get("access_token")
        summary = "A new access token came" + (
            ", with a new refresh token." if rotated else "; the refresh token stays."
        )
        if not changed:
            summary = "The provider answered, with the same access token as before."
        return Outcome(
            summary, {**self._token_facts(new), "new_access_token": changed, "refresh_token_rotated": rotated}
        )

    async def revoke(self) -> Outcome:
        """Revoke the token.

        Raises:
            LegFailed, LegNotSupported, LegNotTried, WizardError: as every leg.
        """
        call = revoke_call(self.spec)
        if call is None:
            raise LegNotSupported("This connection has no revoke step.")
        answer = await self._ask("revoke", call)
        return Outcome(f"The provider accepted the revocation (status {answer.status}).", {"status": answer.status})

    async def test_after_revoke(self) -> Outcome:
        """Make the test call with the revoked token: it must fail.

        Raises:
            LegFailed: it still works; or it could not be asked.
        """
        call = me_call(self.spec)
        exchange = await self._send("test_after_revoke", call)
        if exchange.response is None:
            raise _transport_failed(exchange.failure)
        answer = read_answer(exchange.response, call.response.format)
        if holds(call.success, answer):
            raise LegFailed(
                "The token still works: the provider accepted the revocation, but nothing came of it.",
                "Check in step 7 which token the provider wants (access or refresh token) and how; some providers "
                "let an access token live until it expires.",
            )
        return Outcome(f"The revoked token is refused (status {answer.status}).", {"status": answer.status})

    async def _ask(self, leg: Leg, call: CompleteCall) -> Answer:
        """Make a call and read its answer; anything but success is a failure in the provider's words."""
        exchange = await self._send(leg, call)
        if exchange.response is None or exchange.failure is not None:
            raise _transport_failed(exchange.failure)
        answer = read_answer(exchange.response, call.response.format)
        if holds(call.success, answer):
            return answer
        if 300 <= answer.status < 400:
            raise LegFailed(
                f"The address answers with a redirect (status {answer.status}) instead of an answer.",
                f"Put the final address into step {LEG_STEPS[leg]}, as the provider's documentation writes it.",
            )
        if 200 <= answer.status < 300:
            message = "The provider answered with status 200-something, but says that it did not work."
        else:
            message = f"The provider refused the request (status {answer.status})."
        raise LegFailed(
            message, f"Its own words say why; mend it in step {LEG_STEPS[leg]}.", answer.words(call.response)
        )

    async def _send(self, leg: Leg, call: CompleteCall) -> Exchange:
        if call.snippet:
            raise LegNotTried(
                f"Step {LEG_STEPS[leg]} is the author's own code, which is not run here.",
                "The platform runs it; test it there.",
            )
        if not call.url:
            raise LegFailed("There is no address to call yet.", f"Fill in the URL in step {LEG_STEPS[leg]}.")
        exchange = await self._client.send(render(call, self.values))
        self.exchanges.append(exchange)
        self.emit(Exchanged(leg, exchange))
        return exchange

    def _tokens(self, call: CompleteCall, answer: Answer) -> dict[str, Any]:
        """The token object of a token response; its secrets are known from here on, whatever becomes of it."""
        tokens = _explaining(lambda a, m: token_object(a, m, self._now()), answer, call.response)
        self._secrets.update(str(tokens[name]) for name in ("access_token", "refresh_token") if name in tokens)
        return tokens

    def _token_response(self) -> Mapping[str, Any]:
        found = self.values.find(names.TOKEN_RESPONSE)
        return found if found is not MISSING else {}

    def _token_facts(self, tokens: Mapping[str, Any]) -> Facts:
        granted = tokens.get(self.spec.access_token.response.scope)
        return {
            "token_type": str(tokens.get("token_type", "")),
            "refresh_token": "refresh_token" in tokens,
            "expires_in": tokens.get("expires_in"),
            "scopes_requested": list(self.spec.authorization.scopes),
            "scopes_granted": granted if isinstance(granted, str) else None,
        }


def initial_values(spec: ConnectionSpec, inputs: Mapping[str, str], client_secret: str) -> dict[str, Any]:
    """What ``authData`` holds before anything was sent: the fields, their defaults, and the client's credentials."""
    values: dict[str, Any] = {field.key: field.default for field in spec.fields if field.key and field.default}
    values.update({key: value for key, value in inputs.items() if value})
    if spec.client.client_id.strip():
        values[names.CLIENT_ID.area] = spec.client.client_id.strip()
    if client_secret:
        values[names.CLIENT_SECRET.area] = client_secret
    return values


def _explaining(read: Callable[[Answer, Any], Any], answer: Answer, mapping: Any) -> Any:
    try:
        return read(answer, mapping)
    except AnswerError as error:
        raise LegFailed(error.message, error.hint, error.words) from None


def _transport_failed(failure: TransportFailure | None) -> LegFailed:
    if failure is None:
        return LegFailed("The provider did not answer.", "Try again.")
    return LegFailed(failure.message, failure.hint)


def _token_summary(tokens: Mapping[str, Any]) -> str:
    refresh = "and a refresh token" if "refresh_token" in tokens else "but no refresh token"
    expires_in = tokens.get("expires_in")
    until = f", good for {_minutes(expires_in)}" if isinstance(expires_in, int) else ""
    return f"The provider sent an access token{until}, {refresh}."


def _minutes(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} seconds"
    if seconds < 7200:
        return f"{seconds / 60:.0f} minutes"
    return f"{seconds / 3600:.0f} hours" if seconds < 172800 else f"{seconds / 86400:.0f} days"
