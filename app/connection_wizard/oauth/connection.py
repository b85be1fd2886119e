"""A live connection: each leg of a run as one coroutine, so that a button can run one and a proof can run all."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import ParamSpec, TypeVar

from connection_wizard.http.client import HttpClient
from connection_wizard.http.exchange import Exchange
from connection_wizard.http.reach import Reach
from connection_wizard.oauth.answers import Answer, AnswerError, kept_part, readable_path, value_at
from connection_wizard.oauth.authorization import authorization_request
from connection_wizard.oauth.callback import Failed, Ignored
from connection_wizard.oauth.calling import Caller, is_no_answer, judge_refusal, refused, succeeded, token_still_works
from connection_wizard.oauth.code_runs import CodeRun
from connection_wizard.oauth.events import CallbackIgnored, Emit, LogInNeeded
from connection_wizard.oauth.held_values import HeldValues
from connection_wizard.oauth.known_secrets import KnownSecrets
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.log_in import BrowserOpener, log_in, logged_in
from connection_wizard.oauth.outcomes import Facts, LegFailed, LegNotSupported, Outcome
from connection_wizard.oauth.permission import Permission
from connection_wizard.oauth.provider_words import ProviderWords
from connection_wizard.oauth.reaching import Reaching, foreign_code
from connection_wizard.oauth.reasons import ReasonValues
from connection_wizard.oauth.receivers import CallbackReceiver, Expectation
from connection_wizard.oauth.tokens import (
    Tokens,
    after_follow_up,
    after_refresh,
    expiry_facts,
    prolonged,
    refresh_values,
    token_facts,
    token_object,
)
from connection_wizard.oauth.values import Values
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec import names
from connection_wizard.spec.calls import AnswerMapping
from connection_wizard.spec.completion import (
    CompleteCall,
    exchange_call,
    follow_up_calls,
    me_call,
    refresh_call,
    revoke_call,
)
from connection_wizard.spec.guarding import guarded_domains
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import MISSING
from connection_wizard.spec.templates import parse_template, paths_in

_LOG = logging.getLogger(__name__)
P = ParamSpec("P")
R = TypeVar("R")


def utc_now() -> datetime:
    """The current time, UTC."""
    return datetime.now(UTC)


class LiveConnection:
    """One connection while it is being authorised, tested, refreshed and revoked.

    Holds the values of the run (`values`) and every exchange (`exchanges`); both are gone with it.

    Every leg raises LegFailed (with the provider's words, if it said something), LegNotSupported or LegNotTried, or
    another WizardError where a request cannot be made; nothing else but cancellation.

    Args:
        spec: may be incomplete; a leg says what it misses.
        inputs: what the person who connects is asked for, by the key of its field.
        client_secret: empty for a public client.
        emit: is told of everything as it happens.
        now: the current time, UTC; for expiries and the proof.
        known: secrets that are hidden besides those of this connection.
        permission: what the person said yes to; nobody is asked by default.
    """

    def __init__(
        self,
        spec: ConnectionSpec,
        client: HttpClient,
        *,
        inputs: Mapping[str, str],
        client_secret: str,
        emit: Emit,
        now: Callable[[], datetime] = utc_now,
        known: KnownSecrets | None = None,
        permission: Permission | None = None,
    ) -> None:
        self._spec = spec
        self._made_code: frozenset[str] = frozenset()
        self._known = KnownSecrets() if known is None else known
        self._held = HeldValues(spec, inputs, client_secret, self._known)
        self._reaching = Reaching(self.values, permission or Permission())
        self.emit = emit
        self.now = now
        self._caller = Caller(client, self._known, emit, self._reaching.permission)
        self._sibling = partial(
            LiveConnection,
            client=client,
            inputs=inputs,
            client_secret=client_secret,
            emit=emit,
            now=now,
            permission=self._reaching.permission,
        )

    @property
    def spec(self) -> ConnectionSpec:
        """What it runs by."""
        return self._spec

    @property
    def values(self) -> Values:
        """What was given and what came in up to now."""
        return self._held.values

    @property
    def exchanges(self) -> Sequence[Exchange]:
        """Every request and its answer up to now, unredacted."""
        return self._caller.exchanges

    def answer_in(self, exchange: Exchange) -> Answer | None:
        """What the last exchange brought, as it was read; None for any other, and once its leg was told of."""
        return self._caller.answer_in(exchange)

    def release_answer(self) -> None:
        """Keep what the last exchange brought no longer: its leg is told of, and was looked into."""
        self._caller.release_answer()

    @property
    def code_runs(self) -> Sequence[CodeRun]:
        """Every code that was run instead of a call, and what it returned."""
        return self._caller.code_runs

    @property
    def redactor(self) -> Redactor:
        """Hides every secret that this connection has seen so far, also those that were replaced since."""
        return self._held.redactor

    def with_spec(self, spec: ConnectionSpec, made_code: frozenset[str] = frozenset()) -> LiveConnection:
        """The same connection, run by another spec from here on: tokens, exchanges and secrets are shared.

        Args:
            made_code: code of steps that this program made from their description.
        """
        other = copy(self)
        other._spec, other._made_code = spec, made_code
        return other

    def fill_in(self, inputs: Mapping[str, str], client_secret: str = "") -> None:
        """What the person is asked for, as it is filled in now, or as the spec has it in place of that: the calls from
        here on have it. What came of the log-in stays.

        Args:
            client_secret: one that was given since the log-in; empty: it is as it was.
        """
        self._held.fill_in(self.spec, inputs, client_secret)

    def sibling(self) -> LiveConnection:
        """A connection of another account by the same spec; what is secret of either is hidden by both."""
        return self._sibling(self._spec, known=self._known)

    async def authorize(self, receiver: CallbackReceiver, open_browser: BrowserOpener, wait: float) -> Outcome:
        """Send the person to log in and receive the code; waits at most ``wait`` seconds for them.

        Opens the receiver; whoever gave it closes it.
        """
        step = self.spec.authorization
        if not step.url.strip():
            raise LegFailed("no_authorization_url", at=("authorization", "url"))
        await self._foreign_reach()  # told before anything happens, not in the middle of the run
        await receiver.open()
        request = authorization_request(self.spec, self.values, receiver.redirect_uri)
        self._held.take(request.values)
        receiver.expect(Expectation(request.state, step, self._ignored))
        self.emit(LogInNeeded(request.url, request.redirect_uri))
        _LOG.debug("waiting for the person to log in")
        answer = await log_in(receiver, request.url, open_browser, wait, self.emit)
        if isinstance(answer, Failed):
            raise LegFailed(answer.reason, answer.values, at=answer.at, words=self._shown(answer.words))
        self._held.put(names.AUTHORIZATION, dict(answer.parameters))
        return logged_in(answer, step.callback.keep)

    async def exchange(self) -> Outcome:
        """Turn the code into tokens, and run the follow-up calls."""
        call = _as_code_answers(exchange_call(self.spec))
        return await self._received(call, await self._ask("exchange", call))

    async def read_again(self, answered: Exchange) -> Outcome:
        """Take the tokens from an answer that there is, by what the spec says of it now: the code for it is spent."""
        call = exchange_call(self.spec)
        return await self._received(call, await self._caller.read_again("exchange", call, answered))

    async def _received(self, call: CompleteCall, answer: Answer) -> Outcome:
        tokens = self._read(call, token_object, answer, call.response, self.now())
        facts = self._token_facts(tokens, answer, call)
        self._held.put(names.TOKEN_RESPONSE, tokens)
        if not call.snippet:  # code makes them by itself
            tokens, more = await self._follow_up("exchange", tokens)
            facts |= more
        facts["refresh_token"] = "refresh_token" in tokens
        came: ReasonValues = {name: facts[name] for name in ("expires_in", "refresh_token")}
        return Outcome("token_received", came, facts)

    async def _follow_up(self, leg: Leg, tokens: Tokens, *, refreshed: bool = False) -> tuple[Tokens, Facts]:
        """Make the calls after the token, or those of them that are made after each refresh."""
        facts: Facts = {}
        for follow_up, complete in zip(self.spec.access_token.follow_ups, follow_up_calls(self.spec), strict=True):
            if refreshed and not follow_up.after_refresh:
                continue
            answer = await self._ask(leg, complete)
            wanted = [self._wanted(condition.value) for condition in follow_up.pick.where]
            tokens = self._read(complete, after_follow_up, tokens, follow_up, answer, self.now(), wanted)
            self._held.put(names.TOKEN_RESPONSE, tokens)
            if follow_up.purpose == "exchange":
                facts |= expiry_facts(tokens, answer, complete.response, self.now())
        return tokens, facts

    def _wanted(self, template: str) -> str | None:
        """What a condition asks for; None where that is blank."""
        if self.values.is_blank(template):
            return None
        return parse_template(template).fill(self.values.text).strip() or None

    async def test(self, leg: Leg = "test") -> Outcome:
        """Make the test call; its answer is then in `values`."""
        call = _as_code_answers(me_call(self.spec))
        answer = await self._ask(leg, call)
        self._held.put(names.TEST_RESPONSE, self._read(call, kept_part, answer, call.response))
        return Outcome("test_answered", {"status": answer.status}, {"status": answer.status})

    async def refresh(self, leg: Leg = "refresh") -> Outcome:
        """Get a new access token with the refresh token, always the newest: an old one is never sent again, because
        providers then take the whole connection for stolen (RFC 9700 section 4.14.2)."""
        call = refresh_call(self.spec)
        if call is None:
            raise LegNotSupported("no_refresh_step")
        call = _as_code_answers(call)
        old = self._held.tokens
        needed = any(names.REFRESH_TOKEN in paths_in(template) for template in call.templates)
        if call.snippet:
            needed = "refresh_token" in old and "refresh_token" in call.snippet
        if needed and "refresh_token" not in old:
            raise LegFailed("no_refresh_token", at=("authorization",))
        answer = await self._ask(leg, call)
        prolongs = self.spec.refresh_token is not None and self.spec.refresh_token.prolongs and not call.snippet
        if prolongs:
            new = self._read(call, prolonged, old, answer, call.response, self.now())
        else:
            new = self._read(call, token_object, answer, call.response, self.now())
        tokens = after_refresh(old, new, self.spec.access_token)
        self._held.put(names.TOKEN_RESPONSE, tokens)
        if not call.snippet:
            await self._follow_up(leg, tokens, refreshed=True)
        brought = refresh_values(old, new)
        facts: Facts = {
            "new_access_token": brought["new_access_token"],
            "refresh_token_sent": needed,
            "refresh_token_rotated": brought["refresh_token_rotated"],
        }
        return Outcome("token_refreshed", brought, self._token_facts(new, answer, call) | facts)

    async def revoke(self) -> Outcome:
        """Revoke the token. That the provider accepts it proves little: `test_after_revoke` does."""
        call = revoke_call(self.spec)
        if call is None:
            raise LegNotSupported("no_revoke_step")
        answer = await self._ask("revoke", call)
        return Outcome("revocation_accepted", {"status": answer.status}, {"status": answer.status})

    async def test_after_revoke(self) -> Outcome:
        """Make the test call with the revoked token: it must fail."""
        call = _as_code_answers(me_call(self.spec))
        if call.snippet:
            return await self._code_must_fail(call)
        answer = await self._caller.send(
            "test_after_revoke", self._guarded(call), self.values, self._reaching.by_description(self.spec)
        )
        try:
            return judge_refusal(call, answer, self.spec.refresh_token)
        except LegFailed as failed:
            if failed.reason != "token_still_works":
                raise
            if self._names_nobody_now(call, answer):
                return refused(answer.status)
            if not self._revokes_refresh_token():
                raise
            return await self._refresh_must_fail(failed)

    def _names_nobody_now(self, call: CompleteCall, answer: Answer) -> bool:
        """Whether all that named and identified the account has gone from the answer: a call on the token itself
        answers 200 for a dead one, and says no more than that (RFC 7662 section 2.2)."""
        picked = (self.spec.unique_identifier.path, self.spec.connection_label.path)
        paths = [path for text in picked if (path := readable_path(text)) is not None]
        before = [
            path for path in paths if path.below(*names.TEST_RESPONSE.parts) and self.values.find(path) is not MISSING
        ]
        part = value_at(answer, call.response.root) if call.response.root else answer.body
        now = self.values.put(names.TEST_RESPONSE, part)
        return bool(before) and all(now.find(path) is MISSING for path in before)

    def _revokes_refresh_token(self) -> bool:
        """Whether the revocation was of the refresh token: many providers let the access token live until it expires
        (RFC 7009 section 2.1 leaves it to them)."""
        call = revoke_call(self.spec)
        sent = {path for template in call.templates for path in paths_in(template)} if call else set()
        return names.REFRESH_TOKEN in sent and names.ACCESS_TOKEN not in sent

    async def _refresh_must_fail(self, token_still_works: LegFailed) -> Outcome:
        """The refresh request with the revoked token; the connection is ended where it is refused."""
        call = refresh_call(self.spec)
        if call is None or call.snippet:
            raise token_still_works
        answer = await self._caller.send(
            "test_after_revoke", self._guarded(call), self.values, self._reaching.by_description(self.spec)
        )
        if is_no_answer(answer) or succeeded(call, answer):
            raise token_still_works
        return Outcome("refresh_token_dead", {"status": answer.status}, {"status": answer.status})

    async def _code_must_fail(self, call: CompleteCall) -> Outcome:
        """The test call as code: it has to throw, and the provider has to have refused it."""
        before = len(self.exchanges)
        try:
            answer = await self._run("test_after_revoke", call)
        except LegFailed:
            statuses = [exchange.response.status for exchange in self.exchanges[before:] if exchange.response]
            if not statuses or statuses[-1] >= 500:
                raise
            return refused(statuses[-1])
        if self._names_nobody_now(call, answer):
            return refused(answer.status)
        raise token_still_works(by_code=True)

    async def _ask(self, leg: Leg, call: CompleteCall) -> Answer:
        if call.snippet:
            return await self._run(leg, call)
        return await self._caller.ask(leg, self._guarded(call), self.values, self._reaching.by_description(self.spec))

    def _guarded(self, call: CompleteCall) -> CompleteCall:
        return call._replace(guarded=guarded_domains(self.spec, call.url))

    async def _run(self, leg: Leg, call: CompleteCall) -> Answer:
        reach = None if call.snippet in self._made_code else await self._foreign_reach()
        return await self._caller.run(leg, call, self.values, reach or self._reaching.by_code(self.spec, self.values))

    async def _foreign_reach(self) -> Reach | None:
        """Where foreign code may go; None where the connection has none.

        Raises:
            NotPermitted: the person would rather not have it run.
        """
        code = foreign_code(self.spec, self._made_code)
        return await self._reaching.by_foreign_code(self.spec, self.values, code) if code else None

    def _read(self, call: CompleteCall, read: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """What is read of an answer that counted as success; where it does not hold what it should, the leg failed."""
        try:
            return read(*args, **kwargs)
        except AnswerError as error:
            at = (*call.at, *error.field)
            raise LegFailed(error.reason, error.values, at=at, words=self._shown(error.words)) from None

    def _shown(self, words: ProviderWords | None) -> ProviderWords | None:
        """The provider's words as anybody may see them."""
        return words.shown(self.redactor) if words else None

    def _ignored(self, ignored: Ignored) -> None:
        _LOG.debug("no answer to the log-in, waiting on (%s)", ignored.reason)
        self.emit(CallbackIgnored(replace(ignored, words=self._shown(ignored.words))))

    def _token_facts(self, tokens: Tokens, answer: Answer, call: CompleteCall) -> Facts:
        facts = token_facts(tokens, answer, call.response, self.redactor, self.now())
        return facts | {"scopes_requested": list(self.spec.authorization.scopes)}


def _as_code_answers(call: CompleteCall) -> CompleteCall:
    """Where a step is code, its result is what the platform keeps: tokens at the top, whatever the mapping says."""
    return call._replace(response=AnswerMapping()) if call.snippet else call
