"""When an answer counts as success, and where in it things stand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from connection_wizard.spec import names
from connection_wizard.spec.calls import AnswerMapping, AnswerRule, FollowUpCall, HttpCall, RefreshTokenCall
from connection_wizard.spec.completion import refresh_call
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Edit, Finding, Fix
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath, PathError, parse_path
from connection_wizard.spec.rules.making import finding_code, fix_setting, quoted, said_of
from connection_wizard.spec.rules.place_names import place, step_words
from connection_wizard.spec.rules.places import KEPT_GROUPS, Group, calls, groups
from connection_wizard.spec.templates import paths_in
from connection_wizard.steps import number_of
from connection_wizard.words import capital, joined, say

_ROOTS = (names.TOKEN_RESPONSE, names.TEST_RESPONSE)


def success(spec: ConnectionSpec) -> Iterator[Finding]:
    """A success rule can be fulfilled, and compares what it names."""
    for at, call in calls(spec):
        yield from _rule((*at, "success"), call.success, step_words(at), "2xx")
        if isinstance(call, RefreshTokenCall):
            yield from _rule((*at, "expired_when"), call.expired_when, step_words(at), "401")


SUCCESS_WITHOUT_STATUS = finding_code(
    "success_without_status",
    "error",
    None,
    "A rule without a status",
    "Without a status the rule can never apply: every answer would count as a failure.",
    ("test_call", "success", {"statuses": []}),
)
SUCCESS_WITHOUT_PATH = finding_code(
    "success_without_path",
    "warning",
    None,
    "A comparison with nothing",
    "It is said what the value must be, but not which value.",
    ("test_call", "success", {"condition": "equals", "value": True}),
)


def _rule(at: DocumentPath, rule: AnswerRule, step: str, usual: str) -> Iterator[Finding]:
    if not rule.statuses:
        yield SUCCESS_WITHOUT_STATUS.finding(
            (*at, "statuses"),
            say("No status is named in a rule of {step}, so it can never apply.", step=step),
            say("The usual one is {usual}.", usual=usual),
            fix_setting(say("Use {usual}", usual=usual), (*at, "statuses"), [usual]),
        )
    compares = rule.condition != "present" or rule.value is not None
    if compares and not rule.path.strip():
        edits = (Edit((*at, "condition"), "present"), Edit((*at, "value"), None))
        yield SUCCESS_WITHOUT_PATH.finding(
            (*at, "path"),
            say("A rule of {step} compares a value of the answer, but does not say which.", step=step),
            say("Enter the path of the value, for example ok."),
            Fix(say("Do not compare"), edits),
        )


ANSWER_PATH_FROM_CONNECTION = finding_code(
    "answer_path_from_connection",
    "warning",
    None,
    "A path that starts at the wrong place",
    "These paths start at the answer itself; with authData in front nothing is found.",
    ("access_token", "response", {"scope": "authData.accesstokencode.scope"}),
)
ANSWER_PATH_INVALID = finding_code(
    "answer_path_invalid",
    "error",
    None,
    "A path into an answer that cannot be read",
    "The value cannot be found.",
    ("access_token", "response", {"scope": "data..scope"}),
)


def paths(spec: ConnectionSpec) -> Iterator[Finding]:
    """Paths into an answer can be read and start at the answer."""
    for group in groups(spec):
        for at, text, wrong in _wrong_in(group):
            yield (
                _unreadable(spec, at, text, wrong) if isinstance(wrong, PathError) else _outside(spec, at, text, wrong)
            )


@lru_cache(maxsize=KEPT_GROUPS)
def _wrong_in(group: Group) -> tuple[tuple[DocumentPath, str, PathError | DataPath], ...]:
    """The paths into an answer that cannot be read, and those that start elsewhere, with the path that is meant."""
    return tuple((at, text, wrong) for at, kind, text in group if kind == "answer_path" and (wrong := _wrong(text)))


def _wrong(text: str) -> PathError | DataPath | None:
    try:
        path = parse_path(text)
    except PathError as error:
        return error.with_traceback(None)  # it is kept, and what was called is not
    return next((rest for root in _ROOTS if (rest := path.below(*root.parts)) and rest.parts), None)


def _unreadable(spec: ConnectionSpec, at: DocumentPath, text: str, error: PathError) -> Finding:
    return ANSWER_PATH_INVALID.finding(
        at,
        say("{text} is no path ({place}).", text=quoted(text), place=place(spec, at)),
        joined([said_of(text, error), error.hint]),
    )


def _outside(spec: ConnectionSpec, at: DocumentPath, text: str, inside: DataPath) -> Finding:
    return ANSWER_PATH_FROM_CONNECTION.finding(
        at,
        say(
            "{text} ({place}) starts at authData, but is looked up in the answer itself.",
            text=quoted(text),
            place=place(spec, at),
        ),
        say("Write {inside} alone.", inside=quoted(str(inside))),
        fix_setting(say("Use {inside}", inside=quoted(str(inside))), at, str(inside)),
    )


ACCESS_TOKEN_PATH_MISSING = finding_code(
    "access_token_path_missing",
    "error",
    None,
    "It is not said where the access token is",
    "Without the access token there is no connection.",
    ("access_token", "response", {"access_token": ""}),
)


def token_mapping(spec: ConnectionSpec) -> Iterator[Finding]:
    """The tokens, and when they expire, are found in the answers."""
    for at, call in calls(spec):
        issues = at in (("access_token",), ("refresh_token",)) or (
            isinstance(call, FollowUpCall) and call.purpose == "exchange"
        )
        if issues and not call.snippet.strip() and not call.response.access_token.strip():
            yield ACCESS_TOKEN_PATH_MISSING.finding(
                (*at, "response", "access_token"),
                say("{step} does not say where the access token is in the answer.", step=capital(step_words(at))),
                say("Nearly always it is access_token."),
                fix_setting(say("Use access_token"), (*at, "response", "access_token"), "access_token"),
            )
    if spec.refresh_token is not None:
        yield from _expiry(spec, spec.access_token)
        yield from _refresh_token(spec, spec.access_token)


EXPIRY_UNKNOWN = finding_code(
    "expiry_unknown",
    "warning",
    "access_token",
    "Nobody knows when the token expires",
    "Refreshing seems to be driven by expires_in: without it the platform may go on with an expired token.",
    ("access_token", "response", {"expires_in": ""}),
)
ASSUMED_SECONDS = 3600
ASSUME = say("Assume 3600 seconds")


def _expiry(spec: ConnectionSpec, call: HttpCall) -> Iterator[Finding]:
    response: AnswerMapping = call.response
    if call.snippet.strip() or response.expires_in.strip() or response.default_expires_in:
        return
    assumed = ("access_token", "response", "default_expires_in")
    yield expiry_unknown("access_token", fix_setting(ASSUME, assumed, ASSUMED_SECONDS))


def expiry_unknown(call: str, fix: Fix) -> Finding:
    """That the answer of a call is not known to tell when its token expires."""
    return EXPIRY_UNKNOWN.finding(
        (call, "response", "expires_in"),
        say("Nothing tells when the access token expires, so the platform may never refresh it."),
        say("Say where the expiry stands in the answer, or assume one, for example 3600 seconds."),
        fix,
    )


REFRESH_TOKEN_PATH_MISSING = finding_code(
    "refresh_token_path_missing",
    "warning",
    "access_token",
    "It is not said where the refresh token is",
    "Step {refresh_token} sends a refresh token that was never kept.",
    ("access_token", "response", {"refresh_token": ""}),
)


def _refresh_token(spec: ConnectionSpec, call: HttpCall) -> Iterator[Finding]:
    refresh = refresh_call(spec)
    if refresh is None or refresh.snippet.strip() or call.snippet.strip() or call.response.refresh_token.strip():
        return
    if any(names.REFRESH_TOKEN in paths_in(text) for text in refresh.templates):
        yield REFRESH_TOKEN_PATH_MISSING.finding(
            ("access_token", "response", "refresh_token"),
            say(
                "Step {refresh_token} sends the refresh token, but step {access_token} does not say where it stands "
                "in the answer.",
                refresh_token=number_of("refresh_token"),
                access_token=number_of("access_token"),
            ),
            say("Nearly always it is refresh_token."),
            fix_setting(say("Use refresh_token"), ("access_token", "response", "refresh_token"), "refresh_token"),
        )


RULES = (success, paths, token_mapping)
