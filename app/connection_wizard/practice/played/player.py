"""The played provider itself: it lets people log in, and answers each request by what was made of it.

What OAuth itself is about (codes, PKCE, rotation) is asked of oauthlib as everywhere in this room, in its own words.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from pydantic import JsonValue

from connection_wizard.addresses.reading import Address, read
from connection_wizard.errors import WizardError
from connection_wizard.http.exchange import HttpRequest, HttpResponse
from connection_wizard.oauth.answers import AnswerError, kept_part, read_answer
from connection_wizard.oauth.authorization import authorization_request
from connection_wizard.oauth.tokens import Tokens, after_follow_up, after_refresh, prolonged, token_object
from connection_wizard.oauth.values import Values, initial_values
from connection_wizard.practice.answers import Answer
from connection_wizard.practice.grants import Grants
from connection_wizard.practice.hooks import Callback
from connection_wizard.practice.played.judging import UNAUTHORISED, Judge, Judged
from connection_wizard.practice.played.lives import Life, Lives, known, text_of
from connection_wizard.practice.played.log_in import Asked, Objection, examined
from connection_wizard.practice.played.play import Play
from connection_wizard.practice.played.refusals import NOT_FOUND, Refusal, refusal_of, shaped
from connection_wizard.practice.played.told import (
    LIFETIME,
    Brought,
    at,
    ensured,
    invented,
    look_up_answer,
    status_of,
    test_answer,
    token_answer,
    without,
)
from connection_wizard.practice.store import AccessToken, Store, new_secret
from connection_wizard.spec import names
from connection_wizard.spec.calls import AnswerMapping, FollowUpCall
from connection_wizard.spec.completion import (
    CompleteCall,
    needed_values,
)
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.templates import parse_template, paths_in


class Player:
    """Answers the requests to a provider that is not there.

    Args:
        seen: an address as it arrives here.
        registered: the redirect URI that counts where an authorization request has none.
    """

    def __init__(
        self,
        play: Play,
        grants: Grants,
        store: Store,
        clock: Callable[[], float],
        seen: Callable[[str], str],
        registered: Callable[[], str],
    ) -> None:
        self._grants = grants
        self._store = store
        self._clock = clock
        self._seen = seen
        self._registered = registered
        self._lives = Lives()
        self._asked: dict[str, Asked] = {}
        self.follow(play)

    def follow(self, play: Play) -> None:
        """Play by this from here on; who logged in stays logged in."""
        self._play = play
        self._spec: ConnectionSpec = play.spec
        self._begun = Values(initial_values(play.spec, play.inputs, play.client_secret))
        self._needed = needed_values(play.spec)
        self._judge = Judge(play.spec, self._begun, self._lives, self._store, self._clock)

    # -- the log-in

    def authorize(self, meant: Address) -> Asked | Objection | None:
        """What an authorization request asks for; None where the authorization endpoint is elsewhere."""
        try:
            wanted = self._seen(authorization_request(self._spec, self._begun, self._registered()).url)
        except WizardError:
            return None
        there = read(wanted)
        if not isinstance(there, Address) or (there.origin, there.path or "/") != (meant.origin, meant.path or "/"):
            return None
        found = examined(self._play, meant.query[1:], wanted, self._registered())
        if isinstance(found, Asked):
            self._asked[dict(found.parameters)["state"]] = found
        return found

    def callback(self, callback: Callback) -> Callback:
        """What this provider sends back, under its names and with what it adds."""
        step = self._spec.authorization.callback
        habits = self._play.habits
        if "error" in dict(callback.parameters) and habits.denial:
            back = tuple(pair for pair in callback.parameters if pair[0] == "state")
            return Callback(callback.redirect_uri, (*habits.denial, *back))
        if habits.implicit:
            pairs = (("access_token", new_secret()), ("token_type", "Bearer"), *callback.without("code", "iss"))
            return Callback(callback.redirect_uri, pairs, in_fragment=True)
        code = dict(callback.parameters).get("code", "")
        state = dict(callback.parameters).get("state", "")
        sent = [
            (step.code if name == "code" else step.state if name == "state" else name, value)
            for name, value in callback.parameters
            if name not in ("iss", "state" if not step.state_returned else "")
        ]
        issuer = self._spec.authorization.issuer.strip()
        if issuer:
            sent.append(("iss", issuer))
        if code:
            kept = dict.fromkeys([*step.keep, *(str(path.parts[2]) for path in self._needed_of(names.AUTHORIZATION))])
            there = {name for name, _ in sent} | {"code", "state"}
            sent += [(name, invented(self._spec, names.AUTHORIZATION / name)) for name in kept if name not in there]
            self._begin(code, dict(sent), callback.redirect_uri, self._asked.pop(state, Asked(())))
        return Callback(callback.redirect_uri, tuple(sent))

    def _begin(self, code: str, sent: dict[str, str], redirect_uri: str, asked: Asked) -> None:
        issued = self._store.codes.get(code)
        if issued is None:
            return
        values = self._begun.put(names.REDIRECT_URI, redirect_uri)
        values = values.put(names.AUTHORIZATION, {**sent, "code": code, **_state(sent, self._spec)})
        if asked.nonce:
            values = values.put(names.NONCE, asked.nonce)
        self._lives.begin(issued.grant, Life(values, asked.offline, issued.grant.scopes, {code}))

    # -- the calls

    def answer(self, request: HttpRequest) -> Answer:
        """The answer to a call."""
        best = self._judge.judged(request)
        if best is None:
            return shaped(NOT_FOUND, self._spec.access_token.response, self._spec.test_call.success)
        call = best.call
        if call.use in ("test", "follow_up") and (dead := self._judge.dead(best)) is not None:
            return self._shaped(call, dead)
        refusal = refusal_of(call, self._judge.departures(best))
        if refusal is not None:
            return self._shaped(call, refusal)
        match call.use:
            case "exchange":
                return self._exchange(best)
            case "refresh":
                return self._refresh(best)
            case "revoke":
                return self._revoke(best, request)
            case "follow_up":
                return self._follow_up(best)
            case _:
                return self._test(best)

    # -- what is answered

    def _exchange(self, judged: Judged) -> Answer:
        values, life = judged.values, judged.life
        if life is None:
            return self._shaped(judged.call, Refusal(400, "invalid_grant", "The authorization code is unknown."))
        pairs = [
            ("grant_type", "authorization_code"),
            ("code", values.text(names.CODE)),
            ("redirect_uri", values.text(names.REDIRECT_URI)),
            *self._credentials(),
        ]
        if self._spec.authorization.pkce != "none":
            pairs.append(("code_verifier", values.text(names.CODE_VERIFIER)))
        standard = self._grants.token([], pairs, ())
        if standard.status != 200:
            return self._shaped(judged.call, _as_refusal(standard))
        brought = self._brought(standard, life)
        if not life.offline or not self._refreshable:
            brought = _without_refresh(brought)
        call = self._spec.access_token
        value = token_answer(self._play, call.response, call.success, brought, self._clock(), self._sample)
        answer = self._written(value, judged.call)
        tokens = token_object(read_answer(_as_response(answer)), call.response, self._now)
        self._keep(life, tokens, brought)
        issued = self._store.access_tokens.get(brought.access_token)
        if issued is not None and any(each.purpose == "exchange" for each in call.follow_ups):
            issued.use = "exchange"
        return answer

    def _follow_up(self, judged: Judged) -> Answer:
        life = judged.life
        if life is None:
            return self._shaped(judged.call, Refusal(UNAUTHORISED, "invalid_token", "The access token is unknown."))
        call = self._spec.access_token.follow_ups[int(judged.call.at[-1])]
        wanted = [self._wanted(condition.value, life.values) for condition in call.pick.where]
        samples, number = self._play.samples.follow_ups, int(judged.call.at[-1])
        known = samples[number] if number < len(samples) else None
        if call.purpose == "exchange":
            brought = self._another_token(judged)
            value = token_answer(self._play, call.response, call.success, brought, self._clock(), known)
            life.issued.add(brought.access_token)
        else:
            value = look_up_answer(self._spec, call, wanted, known)
        answer = Answer(status_of(call.success), value, encoding="form" if call.response.format == "form" else "json")
        tokens = self._after(life, call, answer, wanted)
        life.values = life.values.put(names.TOKEN_RESPONSE, tokens)
        life.issued |= {text for kept in call.response.keep if (text := str(tokens.get(kept.name, "")))}
        return answer

    def _after(self, life: Life, call: FollowUpCall, answer: Answer, wanted: list[str | None]) -> Tokens:
        tokens = life.tokens
        with suppress(AnswerError):
            return after_follow_up(tokens, call, read_answer(_as_response(answer)), self._now, wanted)
        return tokens

    def _wanted(self, template: str, values: Values) -> str | None:
        if values.is_blank(template):
            return None
        return parse_template(template).fill(values.text).strip() or None

    def _refresh(self, judged: Judged) -> Answer:
        call, life = self._spec.refresh_token, judged.life
        if call is None or life is None:
            return self._shaped(judged.call, Refusal(400, "unsupported_grant_type", "There is nothing to refresh."))
        by_refresh_token = any(names.REFRESH_TOKEN in paths_in(template) for template in judged.call.templates)
        if by_refresh_token:
            given = next((found.given for found in judged.found if found.role == "refresh_token"), "")
            token = given or judged.values.text(names.REFRESH_TOKEN)
            pairs = [("grant_type", "refresh_token"), ("refresh_token", token), *self._credentials()]
            standard = self._grants.token([], pairs, ())
            if standard.status != 200:
                return self._shaped(judged.call, _as_refusal(standard))
            brought = self._brought(standard, life)
        else:
            brought = self._another_token(judged)
        if call.prolongs:
            value = token_answer(self._play, call.response, call.success, brought, self._clock(), {})
            answer = Answer(status_of(call.success), _only_kept(value, call.response))
            tokens = prolonged(life.tokens, read_answer(_as_response(answer)), call.response, self._now)
            life.values = life.values.put(names.TOKEN_RESPONSE, tokens)
            return answer
        if self._play.habits.refresh_answer == "nothing" or not by_refresh_token:
            brought = _without_refresh(brought)
        own = self._play.samples.refresh_token
        sample = self._sample if own is None else own
        fits = sample is not None and at(sample, call.response.access_token) is not None
        value = token_answer(self._play, call.response, call.success, brought, self._clock(), sample if fits else None)
        answer = self._written(value, judged.call)
        new = token_object(read_answer(_as_response(answer)), call.response, self._now)
        self._keep(life, after_refresh(life.tokens, new, self._spec.access_token), brought)
        return answer

    def _revoke(self, judged: Judged, request: HttpRequest) -> Answer:
        text = text_of(request)
        tokens = (*self._store.access_tokens_in(text), *self._store.refresh_tokens_in(text))
        for token in tokens:
            self._store.revoke(token)
        if not tokens:  # by something else that is the account's own, such as its id
            self._lives.revoke(judged.life)
        status = status_of(judged.call.success)
        value: JsonValue = None
        if judged.call.success.path.strip():
            value = ensured(judged.call.success, {})
        return Answer(status, value)

    def _test(self, judged: Judged) -> Answer:
        life = judged.life
        call = self._spec.test_call
        token = self._store.access_tokens.get(str(known(judged.values, names.ACCESS_TOKEN) or ""))
        if life is None or token is None:
            return self._shaped(judged.call, Refusal(UNAUTHORISED, "invalid_token", "The access token is unknown."))
        value = test_answer(self._play, token.grant.account, token.scopes, self._clock())
        answer = Answer(status_of(call.success), value, encoding="form" if call.response.format == "form" else "json")
        with suppress(AnswerError):
            life.values = life.values.put(
                names.TEST_RESPONSE, kept_part(read_answer(_as_response(answer)), call.response)
            )
        return answer

    # -- what they are made of

    @property
    def _refreshable(self) -> bool:
        return self._spec.refresh_token is not None or names.REFRESH_TOKEN in self._needed

    def _needed_of(self, area: DataPath) -> list[DataPath]:
        """What the calls need of what the provider gives out, below an area."""
        found = [path for path in self._needed if path.below(*area.parts) and len(path.parts) > len(area.parts)]
        return sorted(found, key=str)

    @property
    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clock(), UTC)

    @property
    def _sample(self) -> JsonValue:
        return self._play.samples.access_token

    def _credentials(self) -> list[tuple[str, str]]:
        client_id, secret = self._spec.client.client_id.strip(), self._play.client_secret
        return [("client_id", client_id), ("client_secret", secret)]

    def _brought(self, standard: Answer, life: Life) -> Brought:
        members = standard.members
        refresh = members.get("refresh_token")
        return Brought(
            str(members["access_token"]),
            str(refresh) if refresh else None,
            int(str(members.get("expires_in", LIFETIME))),
            life.scopes,
        )

    def _another_token(self, judged: Judged) -> Brought:
        """An access token in place of another one."""
        old = self._store.access_tokens.get(judged.values.text(names.ACCESS_TOKEN))
        token = new_secret()
        if old is not None:
            self._store.access_tokens.put(token, AccessToken(old.grant, old.scopes, self._clock() + LIFETIME, "api"))
        return Brought(token, None, LIFETIME, old.scopes if old is not None else ())

    def _keep(self, life: Life, tokens: Tokens, brought: Brought) -> None:
        life.values = life.values.put(names.TOKEN_RESPONSE, tokens)
        life.issued.add(brought.access_token)
        if brought.refresh_token is not None:
            life.issued.add(brought.refresh_token)

    def _written(self, value: JsonValue, call: CompleteCall) -> Answer:
        """A token answer as this provider writes it."""
        encoding = "form" if call.response.format == "form" else self._play.habits.encoding
        return Answer(status_of(call.success), value, encoding=encoding)

    def _shaped(self, call: CompleteCall, refusal: Refusal) -> Answer:
        refresh = self._spec.refresh_token
        if call.use in ("test", "follow_up") and refusal.status == UNAUTHORISED:
            if refresh is not None and refresh.expired_when.path.strip():
                answer = shaped(refusal, call.response, call.success)
                return Answer(
                    status_of(refresh.expired_when), ensured(refresh.expired_when, answer.value), answer.headers
                )
            elif refresh is not None and refresh.expired_when.statuses[:1] != ("401",):
                refusal = refusal._replace(status=status_of(refresh.expired_when))
        return shaped(refusal, call.response, call.success)


def _only_kept(value: JsonValue, mapping: AnswerMapping) -> JsonValue:
    """The answer of a refresh that brings no token."""
    return without(without(value, mapping.access_token), mapping.refresh_token)


def _without_refresh(brought: Brought) -> Brought:
    return Brought(brought.access_token, None, brought.seconds, brought.scopes)


def _as_refusal(answer: Answer) -> Refusal:
    members = answer.members
    return Refusal(answer.status, str(members.get("error", "")), str(members.get("error_description", "")))


def _as_response(answer: Answer) -> HttpResponse:
    sent = answer.response()
    body = sent.body if isinstance(sent.body, bytes) else b""
    return HttpResponse(sent.status, "", "HTTP/1.1", sent.headers, body)


def _state(sent: dict[str, str], spec: ConnectionSpec) -> dict[str, str]:
    state = sent.get(spec.authorization.callback.state)
    return {"state": state} if state is not None else {}
