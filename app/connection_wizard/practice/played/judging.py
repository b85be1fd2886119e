"""Which call of its spec a request to a played provider is meant for, how it departs from it, and whose it is."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from connection_wizard.errors import WizardError
from connection_wizard.http.exchange import HttpRequest
from connection_wizard.oauth.authorization import joined_scopes
from connection_wizard.oauth.rendering import render
from connection_wizard.oauth.values import Values
from connection_wizard.practice.played.compared import Difference, differences, parts_of
from connection_wizard.practice.played.lives import Life, Lives, known, text_of
from connection_wizard.practice.played.log_in import split_scopes
from connection_wizard.practice.played.play import OFFLINE_SCOPES
from connection_wizard.practice.played.refusals import Refusal, carries_token
from connection_wizard.practice.played.told import put
from connection_wizard.practice.store import Store
from connection_wizard.spec import names
from connection_wizard.spec.completion import (
    CompleteCall,
    exchange_call,
    follow_up_calls,
    me_call,
    refresh_call,
    revoke_call,
)
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.templates import paths_in

UNAUTHORISED: Final = 401


class Judged(NamedTuple):
    """A request beside the call that it is most like."""

    call: CompleteCall
    found: tuple[Difference, ...]
    values: Values
    life: Life | None


class Judge:
    """Compares requests with the calls of one spec.

    Args:
        begun: what a client knows before anybody logged in.
    """

    def __init__(
        self, spec: ConnectionSpec, begun: Values, lives: Lives, store: Store, clock: Callable[[], float]
    ) -> None:
        self._spec = spec
        self._begun = begun
        self._lives = lives
        self._store = store
        self._clock = clock
        calls = (
            exchange_call(spec), *follow_up_calls(spec), refresh_call(spec), revoke_call(spec), me_call(spec)
        )  # fmt: skip
        self._calls = tuple(call for call in calls if call is not None and call.url.strip())

    def judged(self, request: HttpRequest) -> Judged | None:
        """A request beside the call that it is most like; None where nothing is at its address."""
        every = [self._beside(call, request) for call in self._calls]
        here = [each for each in every if not any(found.kind == "address" for found in each.found)]
        return min(here, key=lambda each: (not _speaks_of(each.call, request), len(each.found)), default=None)

    def departures(self, judged: Judged) -> list[Difference]:
        """How it departs from what is demanded, without what whoever gave out the tokens says in its own words."""
        return [found for found in judged.found if not self._is_let_pass(judged, found)]

    def dead(self, judged: Judged) -> Refusal | None:
        """Why the token of a call of the API is no good; None where it is, or where it is somewhere else."""
        life = judged.life
        if any(carries_token(judged.call, found) for found in judged.found):
            return None
        token = self._store.access_tokens.get(str(known(judged.values, names.ACCESS_TOKEN) or ""))
        if life is None or token is None:
            return Refusal(UNAUTHORISED, "invalid_token", "The access token is unknown.")
        if token.grant.revoked:
            return Refusal(UNAUTHORISED, "invalid_token", "The access token is unknown or was revoked.")
        if self._clock() >= token.expires_at:
            return Refusal(UNAUTHORISED, "invalid_token", "The access token has expired.")
        if judged.call.use == "test" and token.use == "exchange":
            return Refusal(UNAUTHORISED, "invalid_token", "This token has to be exchanged first.")
        step = self._spec.authorization
        wanted = set(split_scopes(step, joined_scopes(step))) - OFFLINE_SCOPES
        lacking = sorted(wanted - set(token.scopes))
        if judged.call.use == "test" and lacking and "scope" not in self._spec.authorization.omit:
            words = f"This call needs the scope {lacking[0]}."
            challenge = f'Bearer realm="rehearsal", error="insufficient_scope", scope="{lacking[0]}"'
            return Refusal(403, "insufficient_scope", words, (("WWW-Authenticate", challenge),))
        return None

    def _beside(self, call: CompleteCall, request: HttpRequest) -> Judged:
        life = self._lives.of(request)
        values = self._with_given(life.values if life is not None else self._begun, request)
        try:
            wanted = render(call, values)
        except WizardError:  # what it needs was not given out yet
            return Judged(call, self._unborn(call, values, request), values, life)
        return Judged(call, differences(wanted, request, call), values, life)

    def _unborn(self, call: CompleteCall, values: Values, request: HttpRequest) -> tuple[Difference, ...]:
        """How a request departs from a call that nobody can make yet: what it lacks is put in, so that it is named."""
        for template in call.templates:
            for path in paths_in(template):
                if not isinstance(values.find(path), str):
                    values = _with(values, path.parts[1:], f"unknown-{path.parts[-1]}")
        try:
            return differences(render(call, values), request, call)
        except WizardError:
            return (Difference("address"),)

    def _with_given(self, values: Values, request: HttpRequest) -> Values:
        """The values with what only the app can know, and with the token of several that it took."""
        text = text_of(request)
        code = known(values, names.CODE)
        issued = self._store.codes.get(code) if isinstance(code, str) else None
        verifier = ""
        if issued is not None and issued.challenge is not None:
            found = (word for word in _words_of(request) if _opens(word, issued.challenge, issued.challenge_method))
            verifier = next(found, "unknown-verifier")
        if verifier:
            values = values.put(names.CODE_VERIFIER, verifier)
        tokens = known(values, names.TOKEN_RESPONSE)
        if isinstance(tokens, dict):
            older = [token for token in self._store.access_tokens_in(text) if token != tokens.get("access_token")]
            if older and str(tokens.get("access_token")) not in text:
                values = values.put(names.TOKEN_RESPONSE, {**tokens, "access_token": older[0]})
        return values

    def _is_let_pass(self, judged: Judged, found: Difference) -> bool:
        """A refresh token of old is judged by who gave it out, in its own words."""
        if judged.call.use == "refresh" and found.role == "refresh_token" and found.kind == "other":
            return self._store.refresh_tokens.get(found.given) is not None
        if judged.call.use == "revoke" and found.role == "token" and found.kind == "other":
            return not self._is_issued(found.given)
        return False

    def _is_issued(self, token: str) -> bool:
        return (self._store.access_tokens.get(token) or self._store.refresh_tokens.get(token)) is not None


def _speaks_of(call: CompleteCall, request: HttpRequest) -> bool:
    """Whether a request is meant for this call of several at one address: by its kind of grant, wherever it stands."""
    kinds = {"exchange": "authorization_code", "refresh": "refresh_token"}
    text = text_of(request)
    return call.use not in kinds or "grant_type" not in text or kinds[call.use] in text


def _with(values: Values, parts: tuple[str | int, ...], value: str) -> Values:
    changed = put(dict(values.data), str(DataPath(parts)), value)
    return Values(changed) if isinstance(changed, dict) else values


def _words_of(request: HttpRequest) -> Iterable[str]:
    """Every value of a request's query and body."""
    parts = parts_of(request)
    return [value for value in (*parts.query.values(), *parts.body.values()) if isinstance(value, str)]


def _opens(verifier: str, challenge: str, method: str | None) -> bool:
    """Whether a code verifier belongs to a challenge (RFC 7636 section 4.6)."""
    digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    return (digest if method == "S256" else verifier) == challenge
