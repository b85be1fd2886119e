"""Steps 5 to 8: when an answer counts as success, and where in it things stand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from connection_wizard.spec import names
from connection_wizard.spec.calls import AnswerMapping, AnswerRule, FollowUpCall, HttpCall, RefreshTokenCall
from connection_wizard.spec.completion import refresh_call
from connection_wizard.spec.documents import Location
from connection_wizard.spec.finding import Edit, Finding, Fix
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath, PathError, parse_path
from connection_wizard.spec.rules.found import found, putting, quoted, said_of
from connection_wizard.spec.rules.places import KEPT_GROUPS, Group, calls, groups
from connection_wizard.spec.rules.wording import place, step_words
from connection_wizard.spec.templates import paths_in
from connection_wizard.words import capital, joined, say

_ROOTS = (names.TOKEN_RESPONSE, names.TEST_RESPONSE)


def success(spec: ConnectionSpec) -> Iterator[Finding]:
    """A success rule can be fulfilled, and compares what it names."""
    for at, call in calls(spec):
        yield from _rule((*at, "success"), call.success, step_words(at), "2xx")
        if isinstance(call, RefreshTokenCall):
            yield from _rule((*at, "expired_when"), call.expired_when, step_words(at), "401")


def _rule(at: Location, rule: AnswerRule, step: str, usual: str) -> Iterator[Finding]:
    if not rule.statuses:
        yield found(
            "success_without_status",
            (*at, "statuses"),
            say("No status is named in a rule of {step}, so it can never apply.", step=step),
            say("The usual one is {usual}.", usual=usual),
            putting(say("Use {usual}", usual=usual), (*at, "statuses"), [usual]),
        )
    compares = rule.condition != "present" or rule.value is not None
    if compares and not rule.path.strip():
        edits = (Edit((*at, "condition"), "present"), Edit((*at, "value"), None))
        yield found(
            "success_without_path",
            (*at, "path"),
            say("A rule of {step} compares a value of the answer, but does not say which.", step=step),
            say("Enter the path of the value, for example ok."),
            Fix(say("Do not compare"), edits),
        )


def paths(spec: ConnectionSpec) -> Iterator[Finding]:
    """Paths into an answer can be read and start at the answer."""
    for group in groups(spec):
        for at, text, wrong in _wrong_in(group):
            yield (
                _unreadable(spec, at, text, wrong) if isinstance(wrong, PathError) else _outside(spec, at, text, wrong)
            )


@lru_cache(maxsize=KEPT_GROUPS)
def _wrong_in(group: Group) -> tuple[tuple[Location, str, PathError | DataPath], ...]:
    """The paths into an answer that cannot be read, and those that start elsewhere, with the path that is meant."""
    return tuple((at, text, wrong) for at, kind, text in group if kind == "answer_path" and (wrong := _wrong(text)))


def _wrong(text: str) -> PathError | DataPath | None:
    try:
        path = parse_path(text)
    except PathError as error:
        return error.with_traceback(None)  # it is kept, and what was called is not
    return next((rest for root in _ROOTS if (rest := path.below(*root.parts)) and rest.parts), None)


def _unreadable(spec: ConnectionSpec, at: Location, text: str, error: PathError) -> Finding:
    return found(
        "answer_path_invalid",
        at,
        say("{text} is no path ({place}).", text=quoted(text), place=place(spec, at)),
        joined([said_of(text, error), error.hint]),
    )


def _outside(spec: ConnectionSpec, at: Location, text: str, inside: DataPath) -> Finding:
    return found(
        "answer_path_from_connection",
        at,
        say(
            "{text} ({place}) starts at authData, but is looked up in the answer itself.",
            text=quoted(text),
            place=place(spec, at),
        ),
        say("Write {inside} alone.", inside=quoted(str(inside))),
        putting(say("Use {inside}", inside=quoted(str(inside))), at, str(inside)),
    )


def token_mapping(spec: ConnectionSpec) -> Iterator[Finding]:
    """The tokens, and when they expire, are found in the answers."""
    for at, call in calls(spec):
        issues = at in (("access_token",), ("refresh_token",)) or (
            isinstance(call, FollowUpCall) and call.purpose == "exchange"
        )
        if issues and not call.snippet.strip() and not call.response.access_token.strip():
            yield found(
                "access_token_path_missing",
                (*at, "response", "access_token"),
                say("{step} does not say where the access token is in the answer.", step=capital(step_words(at))),
                say("Nearly always it is access_token."),
                putting(say("Use access_token"), (*at, "response", "access_token"), "access_token"),
            )
    if spec.refresh_token is not None:
        yield from _expiry(spec, spec.access_token)
        yield from _refresh_token(spec, spec.access_token)


def _expiry(spec: ConnectionSpec, call: HttpCall) -> Iterator[Finding]:
    response: AnswerMapping = call.response
    if call.snippet.strip() or response.expires_in.strip() or response.default_expires_in:
        return
    yield found(
        "expiry_unknown",
        ("access_token", "response", "expires_in"),
        say("Nothing tells when the access token expires, so the platform may never refresh it."),
        say("Say where the expiry stands in the answer, or assume one, for example 3600 seconds."),
        putting(say("Assume 3600 seconds"), ("access_token", "response", "default_expires_in"), 3600),
    )


def _refresh_token(spec: ConnectionSpec, call: HttpCall) -> Iterator[Finding]:
    refresh = refresh_call(spec)
    if refresh is None or refresh.snippet.strip() or call.snippet.strip() or call.response.refresh_token.strip():
        return
    if any(names.REFRESH_TOKEN in paths_in(text) for text in refresh.templates):
        yield found(
            "refresh_token_path_missing",
            ("access_token", "response", "refresh_token"),
            say("Step 6 sends the refresh token, but step 5 does not say where it stands in the answer."),
            say("Nearly always it is refresh_token."),
            putting(say("Use refresh_token"), ("access_token", "response", "refresh_token"), "refresh_token"),
        )


RULES = (success, paths, token_mapping)
