"""Making the calls of a connection: each is rendered, sent, recorded, told of, read, and judged by its success rule;
after the revocation, by whether the token is refused."""

from __future__ import annotations

import json
from dataclasses import replace

from connection_wizard.addresses.reading import Address, read
from connection_wizard.engine.runner import CodeError, CodeNotRun, run_code
from connection_wizard.errors import WizardError
from connection_wizard.http.client import HttpClient
from connection_wizard.http.exchange import Exchange, HttpRequest, HttpResponse
from connection_wizard.http.json_slices import TooMuchHeld, run_yielding
from connection_wizard.http.reach import Reach, place_of
from connection_wizard.http.recording import unread
from connection_wizard.oauth.answers import Answer, effective_mapping, holds, reading_answer, value_at
from connection_wizard.oauth.code_runs import CodeRun, shape
from connection_wizard.oauth.events import Emit, Exchanged
from connection_wizard.oauth.known_secrets import KnownSecrets
from connection_wizard.oauth.legs import LEG_STEPS, Leg
from connection_wizard.oauth.outcomes import LegFailed, LegNotTried, Outcome, leg_failed
from connection_wizard.oauth.permission import Permission
from connection_wizard.oauth.reasons import Protocol, ReasonValues
from connection_wizard.oauth.rendering import render
from connection_wizard.oauth.sentences import Sentences
from connection_wizard.oauth.values import Values
from connection_wizard.spec.calls import RefreshTokenCall
from connection_wizard.spec.completion import CompleteCall
from connection_wizard.spec.paths import MISSING
from connection_wizard.steps import STEPS, step_of
from connection_wizard.words import changed, say

_NO_ANSWER_YET = frozenset({408, 425, 429})
"""Statuses that ask for another try and say nothing on the request itself (RFC 9110, 8470, 6585)."""
_NO_RESPONSE = HttpResponse(0, "", "", (), b"")
"""In place of what did not come; the exchange then has a failure."""


class Caller:
    """Makes calls and keeps a record of them in `exchanges`, and of code that was run in `code_runs`.

    What is secret in an answer is in `known` before anybody is told of the answer.
    """

    def __init__(self, client: HttpClient, known: KnownSecrets, emit: Emit, permission: Permission) -> None:
        self.exchanges: list[Exchange] = []
        self.code_runs: list[CodeRun] = []
        self._last: tuple[Exchange, Answer] | None = None
        self._client = client
        self._known = known
        self._emit = emit
        self._permission = permission

    def answer_in(self, exchange: Exchange) -> Answer | None:
        """What the last exchange brought, as it was read; None for any other, and once its leg was told of."""
        return self._last[1] if self._last is not None and self._last[0] is exchange else None

    def release_answer(self) -> None:
        """Keep what the last exchange brought no longer: what a long answer says can fill a hundred megabytes."""
        self._last = None

    async def send(self, leg: Leg, call: CompleteCall, values: Values, reach: Reach) -> Answer:
        """Make a call and read its answer, whatever it says.

        Raises:
            LegFailed: there was no whole answer, or the request cannot be made from what the spec and the values say.
        """
        if not call.url:
            raise LegFailed("no_url", {"step": _step(call)}, at=(*call.at, "url"))
        try:
            request = render(call, values)
        except WizardError as error:
            raise leg_failed(error, call.at) from None
        self.release_answer()
        return await self._understood(leg, call, await self._within(reach, request))

    async def _understood(self, leg: Leg, call: CompleteCall, exchange: Exchange, *, told: bool = False) -> Answer:
        answer, exchange = await self._read(leg, call, exchange, told=told)
        if exchange.failure is not None:
            failure = exchange.failure
            said = Sentences(failure.message, failure.hint)
            raise LegFailed("no_answer", {"kind": failure.kind}, at=call.at, said=said)
        if answer.format == "form" and not call.reads_forms and 200 <= answer.status < 300:
            return replace(
                answer, format="text", body=None
            )  # as the exported code takes it; a refusal's words are read
        return answer

    async def _within(self, reach: Reach, request: HttpRequest, *, follow: bool = True) -> Exchange:
        """Send a request where it may go; where only a yes is missing, the person is asked for it."""
        exchange = await self._client.send(request, reach=reach, follow=follow)
        if (
            exchange.failure is None
            or exchange.failure.kind != "private_address"
            or exchange.redirected_from  # what was on its way already is not sent a second time
        ):
            return exchange
        address = read(request.url)
        if not isinstance(address, Address) or not await self._permission.reach_inside(place_of(address)):
            return exchange
        return await self._client.send(request, reach=reach.agreeing(place_of(address)), follow=follow)

    async def _read(
        self, leg: Leg, call: CompleteCall, exchange: Exchange, *, told: bool = False
    ) -> tuple[Answer, Exchange]:
        """What an exchange brought, which is kept as far as it can be read; its secrets are known before it is told.

        Args:
            told: whether it was told already.
        """
        self.exchanges.append(exchange)
        expected = call.response.format
        try:
            answer = await run_yielding(reading_answer(exchange.response or _NO_RESPONSE, expected))
        except TooMuchHeld:
            exchange = unread(exchange)
            self.exchanges[-1] = exchange
            answer = await run_yielding(reading_answer(exchange.response or _NO_RESPONSE, expected))
        self._last = (exchange, answer)
        if call.use in ("exchange", "follow_up", "refresh"):
            self._known.learn(answer, call.response)
        if not told:
            self._emit(Exchanged(leg, exchange))
        return answer, exchange

    async def run(self, leg: Leg, call: CompleteCall, values: Values, reach: Reach) -> Answer:
        """Run the code of a call, the author's own or what was exported; its result takes the place of an answer.

        Raises:
            LegNotTried: the code needs what this computer does not have.
            LegFailed: it threw, or was stopped.
        """
        step, number = _step(call), step_of(call.at)

        async def send(request: HttpRequest, *, reach: Reach, follow: bool) -> Exchange:
            exchange = await self._within(reach, request, follow=follow)
            return (await self._read(leg, call, exchange))[1]

        before = len(self.exchanges)
        try:
            result = await run_code(call.snippet, values.data, send, reach)
        except CodeNotRun as error:
            self.code_runs.append(CodeRun(step, leg, "not run", error.message))
            said = Sentences(
                say("The code of step {step} was not run. {message}", step=number, message=error.message), error.hint
            )
            raise LegNotTried("code_not_run", {"step": step}, at=(*call.at, "snippet"), said=said) from None
        except CodeError as error:
            redactor = self._known.redactor
            sent = len(self.exchanges) - before
            self.code_runs.append(CodeRun(step, leg, "threw", changed(error.message, redactor.text), sent))
            failed = leg_failed(error, (*call.at, "snippet"))
            message = changed(say("Step {step}: {message}", step=number, message=error.message), redactor.text)
            failed.said = Sentences(message, changed(error.hint, redactor.text))
            raise failed from None
        self.code_runs.append(CodeRun(step, leg, "executed", shape(result.value), result.requests))
        answered = [exchange.response.status for exchange in self.exchanges[before:] if exchange.response]
        answer = Answer(answered[-1] if answered else 200, "json", result.value, json.dumps(result.value))
        if call.use in ("exchange", "refresh"):
            self._known.learn(answer, call.response)
        return answer

    async def ask(self, leg: Leg, call: CompleteCall, values: Values, reach: Reach) -> Answer:
        """Make a call that must succeed.

        Raises:
            LegFailed: anything but success, in the provider's words; and as `send`.
        """
        return self._judged(leg, call, await self.send(leg, call, values, reach))

    async def read_again(self, leg: Leg, call: CompleteCall, exchange: Exchange) -> Answer:
        """Judge what a call was answered before by what the spec says now; nothing is sent.

        Raises:
            LegFailed: as `ask`.
        """
        self.release_answer()
        return self._judged(leg, call, await self._understood(leg, call, exchange, told=True))

    def _judged(self, leg: Leg, call: CompleteCall, answer: Answer) -> Answer:
        if not succeeded(call, answer):
            raise self._failed(leg, call, answer)
        return answer

    def _failed(self, leg: Leg, call: CompleteCall, answer: Answer) -> LegFailed:
        step = STEPS[LEG_STEPS[leg]].key
        if 300 <= answer.status < 400:
            return LegFailed("redirected", {"status": answer.status, "step": step}, at=call.at)
        words = answer.words(call.response).shown(self._known.redactor)
        if is_no_answer(answer):
            return LegFailed("provider_unavailable", {"status": answer.status}, at=call.at, words=words)
        if call.use == "test" and not _is_about_somebody(answer) and holds(call.success, answer):
            return LegFailed("test_answer_no_data", at=call.at, words=words)
        said_why = bool(words.text)
        values: ReasonValues = {"status": answer.status, "step": step, "said_why": said_why, "way": call.authentication}
        if not 200 <= answer.status < 300:
            refused = {"use": call.use, "error": words.error}
            return LegFailed("request_refused", {**values, **refused}, at=call.at, words=words)
        by_status_alone = not call.success.path
        reason: Protocol = "answer_says_failure" if by_status_alone else "success_rule_not_met"
        return LegFailed(reason, {**values, "by_status_alone": by_status_alone}, at=call.at, words=words)


def _step(call: CompleteCall) -> str:
    """The key of the step that a call is of."""
    return STEPS[step_of(call.at)].key


def succeeded(call: CompleteCall, answer: Answer) -> bool:
    """Whether an answer is what its step needs: by the spec's rule, and where that looks at the status alone, also by
    what the answer says (200 with ``"ok": false``), unless the token is there all the same. A test call must be
    answered with data."""
    if call.use == "test" and not _is_about_somebody(answer):
        return False
    if not holds(call.success, answer):
        return False
    place = effective_mapping(answer, call.response).access_token
    token = value_at(answer, place) if call.use in ("exchange", "refresh") else MISSING
    return bool(call.success.path) or isinstance(token, str) or not answer.says_failure


def _is_about_somebody(answer: Answer) -> bool:
    """Whether the answer to a test call is data: no page, and no text, be it in quotes."""
    return answer.is_data and not isinstance(answer.body, str)


def is_no_answer(answer: Answer) -> bool:
    """Whether the provider was in no state to answer: it says nothing on the request, good or bad."""
    return answer.status >= 500 or answer.status in _NO_ANSWER_YET


def judge_refusal(call: CompleteCall, answer: Answer, refresh: RefreshTokenCall | None) -> Outcome:
    """What the answer to the test call shows of the revoked token.

    Args:
        refresh: its rule says how the provider answers to a token that is no longer good.

    Raises:
        LegFailed: the token still works, or the provider was in no state to answer.
    """
    if refresh is not None and holds(refresh.expired_when, answer):
        return refused(answer.status)
    if is_no_answer(answer):
        raise LegFailed("provider_unavailable", {"status": answer.status, "after_revoke": True}, at=call.at)
    same_as_before = not call.response.root or value_at(answer, call.response.root) is not MISSING
    if succeeded(call, answer) and same_as_before:
        raise token_still_works(by_code=False)
    return refused(answer.status)


def refused(status: int) -> Outcome:
    """The token is refused, with this status."""
    return Outcome("revoked_token_refused", {"status": status}, {"status": status})


def token_still_works(*, by_code: bool) -> LegFailed:
    """The revocation had no effect."""
    return LegFailed("token_still_works", {"by_code": by_code}, at=("revoke_token",))
