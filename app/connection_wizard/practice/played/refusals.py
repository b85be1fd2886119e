"""How a played provider refuses: in the words of RFC 6749 and 6750, and in the shape that its own errors have."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final, NamedTuple

from pydantic import JsonValue

from connection_wizard.practice.answers import NO_STORE, Answer, Headers
from connection_wizard.practice.played.compared import Difference
from connection_wizard.practice.played.told import at, ensured, put
from connection_wizard.spec import names
from connection_wizard.spec.calls import AnswerMapping, AnswerRule
from connection_wizard.spec.completion import CONTENT_TYPES, CompleteCall

BASIC: Final[Headers] = (("WWW-Authenticate", 'Basic realm="rehearsal"'),)


class Refusal(NamedTuple):
    """Why a request is refused, before it has the provider's shape."""

    status: int
    error: str
    description: str
    headers: Headers = ()


NOT_FOUND: Final = Refusal(404, "not_found", "There is nothing at this address.")


def refusal_of(call: CompleteCall, found: Iterable[Difference]) -> Refusal | None:
    """What the first thing is that a provider would say; None where a request is as it has to be."""
    found = list(found)
    return next((said for says in _ORDER if (said := says(call, found)) is not None), None)


def shaped(refusal: Refusal, mapping: AnswerMapping, success: AnswerRule) -> Answer:
    """A refusal as this provider writes it.

    Where success is told by a value of the answer, a failure has a good status and the other value; where the words
    have a place of their own, they stand there.
    """
    value: JsonValue = {"error": refusal.error, "error_description": refusal.description}
    if mapping.error_message.strip():
        value = put({}, mapping.error_message, refusal.description)
        if isinstance(value, dict) and "error" not in value:
            value["error"] = refusal.error
    status = refusal.status
    if success.path.strip():
        if status != 404 and status != 405 and success.condition != "absent":
            status = 200
        value = _opposite(success, value)
    return Answer(status, value, (*NO_STORE, *(refusal.headers if status == refusal.status else ())))


def _opposite(rule: AnswerRule, value: JsonValue) -> JsonValue:
    """The answer such that a rule does not hold."""
    if rule.condition == "equals":
        return put(value, rule.path, not rule.value if isinstance(rule.value, bool) else "error")
    if rule.condition == "differs":
        return put(value, rule.path, rule.value)
    if rule.condition == "absent":
        return ensured(AnswerRule(path=rule.path, condition="present"), value)
    return value if at(value, rule.path) is None else ensured(AnswerRule(path=rule.path, condition="absent"), value)


# -- in the order in which a server looks


def _method(call: CompleteCall, found: list[Difference]) -> Refusal | None:
    if not any(each.kind == "method" for each in found):
        return None
    return Refusal(405, "method_not_allowed", f"Use {call.method} here.", (("Allow", call.method),))


def _format(call: CompleteCall, found: list[Difference]) -> Refusal | None:
    if not any(each.kind == "format" for each in found) or call.body is None:
        return None
    kind = CONTENT_TYPES[call.body.format].partition(";")[0]
    return Refusal(415, "invalid_request", f"Content-Type must be {kind}.")


def _client(call: CompleteCall, found: list[Difference]) -> Refusal | None:
    client = [each for each in found if each.role in ("client_id", "client_secret")]
    if not client:
        return None
    given = {(each.where, each.kind) for each in client}
    if ("header", "missing") in given:
        return Refusal(401, "invalid_client", "Client authentication failed: use HTTP Basic.", BASIC)
    missing = [each.name for each in client if each.kind == "missing"]
    if missing:
        return Refusal(400, "invalid_request", f"Missing parameter: {missing[0]}.")
    if any(each.kind == "unwanted" for each in client):
        if call.basic:
            return Refusal(400, "invalid_request", "The client credentials came twice: in the header and in the body.")
        name = next(each.name for each in client if each.kind == "unwanted")
        return Refusal(400, "invalid_request", f"Unexpected parameter: {name}.")
    return Refusal(401, "invalid_client", "Client authentication failed: unknown client or wrong client secret.", BASIC)


def _standard(call: CompleteCall, found: list[Difference]) -> Refusal | None:
    for role in ("grant_type", "code", "refresh_token", "redirect_uri", "code_verifier", "token"):
        for each in found:
            if each.role != role or each.kind == "unwanted" or each.where == "header":
                continue
            if each.kind == "missing":
                return Refusal(400, "invalid_request", f"Missing parameter: {each.name}.")
            return _WRONG[role]
    return None


_WRONG: Final = {
    "grant_type": Refusal(400, "unsupported_grant_type", "This grant_type is not supported."),
    "code": Refusal(400, "invalid_grant", "The authorization code is unknown."),
    "refresh_token": Refusal(400, "invalid_grant", "The refresh token is invalid, expired or revoked."),
    "redirect_uri": Refusal(400, "invalid_grant", "The redirect_uri is not the one of the authorization request."),
    "code_verifier": Refusal(400, "invalid_grant", "The code_verifier does not match the code challenge."),
    "token": Refusal(400, "unsupported_token_type", "This kind of token cannot be revoked here."),
}


def _token(call: CompleteCall, found: list[Difference]) -> Refusal | None:
    """The access token of a call of the API."""
    if call.use not in ("test", "follow_up"):
        return None
    for each in found:
        if each.kind in ("missing", "other") and carries_token(call, each):
            said = "No access token was sent." if each.kind == "missing" else "The access token is invalid."
            return Refusal(401, "invalid_token", said, (("WWW-Authenticate", 'Bearer realm="rehearsal"'),))
    return None


def carries_token(call: CompleteCall, each: Difference) -> bool:
    """Whether a header or a parameter of a call holds what the provider gave out."""
    pairs: list[tuple[str, Any]] = list(call.headers if each.where == "header" else call.query)
    if each.where == "body" and call.body:
        pairs = [*call.body.pairs]
        if isinstance(call.body.value, dict):
            pairs += call.body.value.items()
    area = f"{names.TOKEN_RESPONSE}."
    return any(
        name.lower() == each.name.lower() and isinstance(value, str) and f"context.{area}" in value
        for name, value in pairs
    )


def _others(call: CompleteCall, found: list[Difference]) -> Refusal | None:
    for each in found:
        what = "header" if each.where == "header" else "parameter"
        if each.kind == "missing":
            return Refusal(400, "invalid_request", f"Missing {what}: {each.name}.")
        if each.kind == "other":
            return Refusal(400, "invalid_request", f"Invalid {what}: {each.name}.")
    return None


def _unwanted(call: CompleteCall, found: list[Difference]) -> Refusal | None:
    unwanted = next((each for each in found if each.kind == "unwanted"), None)
    return Refusal(400, "invalid_request", f"Unexpected parameter: {unwanted.name}.") if unwanted else None


_ORDER: Final[tuple[Callable[[CompleteCall, list[Difference]], Refusal | None], ...]] = (
    _method,
    _format,
    _client,
    _standard,
    _token,
    _others,
    _unwanted,
)
