"""Making the calls of a connection: each is rendered, sent, recorded, told of, read, and judged by its success rule."""

from __future__ import annotations

import json
from collections.abc import Mapping

from app.addresses.reading import Address, read
from app.engine.runner import CodeError, CodeNotRun, run_code
from app.http.client import HttpClient
from app.http.json_slices import in_turns
from app.http.messages import Exchange, HttpRequest, HttpResponse
from app.http.reach import Reach, place_of
from app.oauth.answers import Answer, holds, reading_answer
from app.oauth.code_runs import CodeRun, shape
from app.oauth.events import Emit, Exchanged
from app.oauth.known_secrets import KnownSecrets
from app.oauth.leg_names import LEG_STEPS, Leg
from app.oauth.legs import LegFailed, LegNotTried
from app.oauth.permission import Permission
from app.oauth.rendering import render
from app.oauth.values import Values
from app.spec.completion import CallUse, CompleteCall
from app.words import Words, changed, joined, say

_NO_ANSWER_YET = frozenset({408, 425, 429})
"""Statuses that ask for another try and say nothing on the request itself (RFC 9110, 8470, 6585)."""
_CALL_STEPS: Mapping[CallUse, int] = {"exchange": 5, "follow_up": 5, "refresh": 6, "revoke": 7, "test": 8}
"""The page of the wizard where a call is written down; a leg that fails may be mended on another (`LEG_STEPS`)."""
_REFUSED: Mapping[CallUse, Words] = {
    "exchange": say("to give a token for the code"),
    "follow_up": say("the follow-up call"),
    "refresh": say("to refresh the token"),
    "revoke": say("to revoke the token"),
    "test": say("the test call"),
}
"""What was refused, in words."""
_NO_RESPONSE = HttpResponse(0, "", "", (), b"")
"""In place of what did not come; the exchange then has a failure."""


class Caller:
    """Makes calls and keeps a record of them in `exchanges`, and of code that was run in `code_runs`.

    What is secret in an answer is in `known` before anybody is told of the answer.
    """

    def __init__(self, client: HttpClient, known: KnownSecrets, emit: Emit, permission: Permission) -> None:
        self.exchanges: list[Exchange] = []
        self.code_runs: list[CodeRun] = []
        self._client = client
        self._known = known
        self._emit = emit
        self._permission = permission

    async def send(self, leg: Leg, call: CompleteCall, values: Values, reach: Reach) -> Answer:
        """Make a call and read its answer, whatever it says.

        Raises:
            LegFailed: there was no whole answer.
            WizardError: the request cannot be made from what the spec and the values say.
        """
        step = _CALL_STEPS[call.use]
        if not call.url:
            raise LegFailed(say("There is no address to call yet."), say("Fill in the URL in step {step}.", step=step))
        exchange = await self._within(reach, render(call, values))
        self.exchanges.append(exchange)
        answer = await self._read(leg, call, exchange)
        if exchange.failure is not None:
            raise LegFailed(exchange.failure.message, exchange.failure.hint)
        return answer

    async def _within(self, reach: Reach, request: HttpRequest, *, follow: bool = True) -> Exchange:
        """Send a request where it may go; where only a yes is missing, the person is asked for it."""
        exchange = await self._client.send(request, reach=reach, follow=follow)
        address = read(request.url)
        if (
            exchange.failure is None
            or exchange.failure.kind != "private_address"
            or exchange.redirected_from  # what was on its way already is not sent a second time
            or not isinstance(address, Address)
            or not await self._permission.reach_inside(place_of(address))
        ):
            return exchange
        return await self._client.send(request, reach=reach.agreeing(place_of(address)), follow=follow)

    async def _read(self, leg: Leg, call: CompleteCall, exchange: Exchange) -> Answer:
        """What an exchange brought; its secrets are known before anybody is told of it."""
        answer = await in_turns(reading_answer(exchange.response or _NO_RESPONSE, call.response.format))
        if call.use in ("exchange", "follow_up", "refresh"):
            self._known.learn(answer, call.response)
        self._emit(Exchanged(leg, exchange))
        return answer

    async def run(self, leg: Leg, call: CompleteCall, values: Values, reach: Reach) -> Answer:
        """Run the code of a call, the author's own or what was exported; its result takes the place of an answer.

        Raises:
            LegNotTried: the code needs what this computer does not have.
            LegFailed: it threw, or was stopped.
        """
        step = _CALL_STEPS[call.use]

        async def send(request: HttpRequest, *, reach: Reach, follow: bool) -> Exchange:
            exchange = await self._within(reach, request, follow=follow)
            self.exchanges.append(exchange)
            await self._read(leg, call, exchange)
            return exchange

        before = len(self.exchanges)
        try:
            result = await run_code(call.snippet, values.data, send, reach)
        except CodeNotRun as error:
            self.code_runs.append(CodeRun(step, leg, "not run", error.message))
            raise LegNotTried(
                say("The code of step {step} was not run. {message}", step=step, message=error.message), error.hint
            ) from None
        except CodeError as error:
            redactor = self._known.redactor
            sent = len(self.exchanges) - before
            self.code_runs.append(CodeRun(step, leg, "threw", changed(error.message, redactor.text), sent))
            raise LegFailed(
                changed(say("Step {step}: {message}", step=step, message=error.message), redactor.text),
                changed(error.hint, redactor.text),
            ) from None
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
        answer = await self.send(leg, call, values, reach)
        if not succeeded(call, answer):
            raise self._failed(leg, call, answer)
        return answer

    def _failed(self, leg: Leg, call: CompleteCall, answer: Answer) -> LegFailed:
        step = LEG_STEPS[leg]
        if 300 <= answer.status < 400:
            return LegFailed(
                say(
                    "The address answers with a redirect (status {status}) instead of an answer.", status=answer.status
                ),
                say("Put the final address into step {step}, as the provider's documentation writes it.", step=step),
            )
        words = answer.words(call.response).shown(self._known.redactor)
        if is_no_answer(answer):
            return LegFailed(
                say("The provider could not answer at the moment (status {status}).", status=answer.status),
                say("Try again later."),
                words,
            )
        if call.use == "test" and not answer.is_data and holds(call.success, answer):
            return LegFailed(
                say("The test call was answered with something that is no data."),
                say("Check in step 8 that this is an API address, not a page for people."),
                words,
            )
        hint = (
            say("Its own words say why; compare step {step} with the provider's documentation.", step=step)
            if words.text
            else say("It does not say why; compare step {step} with the provider's documentation.", step=step)
        )
        if 200 <= answer.status < 300:
            message = say(
                "The provider answered (status {status}), but what it says is no success.", status=answer.status
            )
            if not call.success.path:
                rule = say(
                    "Where such an answer is none, set the success rule of step {step} under Advanced.", step=step
                )
                hint = joined([hint, rule])
            return LegFailed(message, hint, words)
        refused = say("the app's credentials") if words.error == "invalid_client" else _REFUSED[call.use]
        return LegFailed(
            say("The provider refused {refused} (status {status}).", refused=refused, status=answer.status), hint, words
        )


def succeeded(call: CompleteCall, answer: Answer) -> bool:
    """Whether an answer is what its step needs: by the spec's rule, and where that looks at the status alone, also by
    what the answer says (200 with ``"ok": false``). A test call must be answered with data."""
    if call.use == "test" and not answer.is_data:
        return False
    return holds(call.success, answer) and (bool(call.success.path) or not answer.says_failure)


def is_no_answer(answer: Answer) -> bool:
    """Whether the provider was in no state to answer: it says nothing on the request, good or bad."""
    return answer.status >= 500 or answer.status in _NO_ANSWER_YET
