"""Where a request departs from the standard: values of an example, names of its author's, another call's address."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import get_args

from connection_wizard.oauth.legs import Leg
from connection_wizard.spec import names
from connection_wizard.spec.calls import HttpCall, Parameter, StandardParameter
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.swapped_endpoints import endpoint_mix_ups
from connection_wizard.spec.templates import paths_in

_GRANTS: Mapping[Leg, str] = {
    "exchange": "authorization_code",
    "refresh": "refresh_token",
    "refresh_again": "refresh_token",
}
_STANDARD_GRANTS = frozenset({"authorization_code", "refresh_token", "client_credentials", "password", "implicit"})
"""Of RFC 6749; a grant under another name may well be the provider's own."""
OF_CLIENT = frozenset({"client_id", "client_secret"})
_OF_A_LOG_IN = frozenset({"code", "code_verifier", "refresh_token", "token"})
"""Values that are another with each log-in: written down they are those of an example."""
_NAMED = re.compile(
    r"(?<![\w-])(?:grant_type|code_verifier|code_challenge_method|code_challenge|code|redirect_uri|client_id|client_secret"
    r"|refresh_token|token|response_type|scope|state)(?![\w-])"
)
_MISSES = re.compile(r"\b(?:missing|required?s?|check|must|without|lacks?|no|not provided|invalid|empty)\b[^.]*$")
_IS_MISSED = re.compile(r"[`'\"]?.{0,20}?(?:missing|required|must|empty|not (?:provided|a valid|given|sent|found))")


def own_values(spec: ConnectionSpec, leg: Leg, redirect_uri: str) -> tuple[int, ...]:
    """Extra parameters of a call that take the place of what only the log-in can know, by their position."""
    call, is_refresh = call_of(spec, leg), leg in ("refresh", "refresh_again")
    found = []
    for index, item in enumerate(call.parameters if call else ()):
        name, value = item.name.strip(), item.value.strip()
        is_literal = bool(value) and "${" not in value
        if name == "grant_type":
            wrong = is_literal and value in _STANDARD_GRANTS and value != _GRANTS.get(leg, value)
        elif name == "redirect_uri":
            wrong = is_literal and leg == "exchange" and value != redirect_uri
        elif name == "refresh_token" and is_refresh:
            wrong = is_literal or value == names.ACCESS_TOKEN.template
        else:
            wrong = is_literal and name in _OF_A_LOG_IN
        if wrong:
            found.append(index)
    return tuple(found)


def own_at_log_in(rows: Sequence[Parameter]) -> tuple[int, ...]:
    """The same of the authorization request: what PKCE adds by itself, an answer that brings no code to a server."""
    return tuple(index for index, item in enumerate(rows) if _is_own(item.name.strip(), item.value.strip()))


def own_challenge(rows: Sequence[Parameter]) -> tuple[int, ...]:
    """The same of PKCE alone: once a code came, all else that the authorization request sends was right."""
    return tuple(at for at in own_at_log_in(rows) if rows[at].name.strip().startswith("code_challenge"))


def _is_own(name: str, value: str) -> bool:
    if name == "response_type":
        return bool(value) and "${" not in value and "code" not in value.lower().split()
    if name == "response_mode":
        return value in ("fragment", "form_post")
    if name == "code_challenge_method":
        return bool(value) and value not in ("S256", "plain")
    return name in ("code_challenge", "state") and bool(value) and "${" not in value


def call_of(spec: ConnectionSpec, leg: Leg) -> HttpCall | None:
    """The call as the author wrote it; after a revocation that call, for its own test only shows what came of it."""
    match leg:
        case "exchange":
            return spec.access_token
        case "refresh" | "refresh_again":
            return spec.refresh_token
        case "revoke" | "test_after_revoke":
            return spec.revoke_token
    return None


def sent_for_the_token_alone(spec: ConnectionSpec, leg: Leg) -> tuple[Parameter, ...]:
    """What an author added to the token request beside what the standard has, and not to a refresh or a revocation.
    What only a log-in can know is none of it."""
    later, token = call_of(spec, leg), spec.access_token
    if later is None or leg in ("exchange", "test_after_revoke"):
        return ()
    there = {item.name.strip() for item in _written(later)}
    return tuple(
        item
        for item in token.parameters
        if item.value.strip()
        and item.name.strip() not in there | _STANDARD
        and not _OF_THE_CODE & {*paths_in(item.value)}
    )


_STANDARD = frozenset(get_args(StandardParameter))
_OF_THE_CODE = frozenset({names.CODE, names.CODE_VERIFIER})


def missed(renamed: Mapping[str, str], small_text: str) -> str:
    """The standard's name of a parameter that goes under another one, where the provider misses it by that name."""
    for match in _NAMED.finditer(small_text):
        sent_as = renamed.get(match[0], match[0]).strip().lower()
        if sent_as == match[0] or sent_as in small_text:
            continue
        before, after = (
            small_text[max(0, match.start() - 50) : match.start()],
            small_text[match.end() : match.end() + 40],
        )
        if _MISSES.search(before) or _IS_MISSED.match(after):
            return match[0]
    return ""


def same_address(spec: ConnectionSpec, leg: Leg) -> str:
    """The key of the step whose address stands in the failed one, too; empty where it is its own."""
    urls = dict(_addresses(spec))
    own = "refresh_token" if leg == "refresh_again" else "authorization" if leg == "authorize" else _KEYS.get(leg, "")
    url = urls.pop(own, "")
    if own in _AT_ONE_ADDRESS:  # token and refresh belong there, written down twice or not (RFC 6749 section 6)
        urls = {key: other for key, other in urls.items() if key not in _AT_ONE_ADDRESS}
    return next((key for key, other in urls.items() if url and other == url), "")


def may_be_one_address(spec: ConnectionSpec) -> bool:
    """Whether log-in and token may well have one address: some providers have it so, and call it neither."""
    return not any(endpoint_mix_ups(spec))


def revokes_by_a_parameter(spec: ConnectionSpec) -> bool:
    """Whether a revocation says by a value of its own, such as an action, what it is: some providers have one address
    for all calls about tokens."""
    revoke = spec.revoke_token
    if revoke is None:
        return False
    token = {(item.name.strip(), item.value.strip()) for item in _written(spec.access_token)}
    return any(
        value
        and "${" not in value
        and name not in _IN_ANY_REVOCATION
        and value not in _STANDARD_GRANTS
        and (name, value) not in token
        for name, value in ((item.name.strip(), item.value.strip()) for item in _written(revoke))
    )


def _written(call: HttpCall) -> Iterator[Parameter]:
    yield from call.query
    yield from call.parameters


_IN_ANY_REVOCATION = OF_CLIENT | {"token", "token_type_hint", "scope", "redirect_uri"}
"""Parameters that a revocation may have anywhere (RFC 7009 section 2.1), and those of other calls."""
_AT_ONE_ADDRESS = frozenset({"access_token", "refresh_token"})
_KEYS: Mapping[Leg, str] = {"exchange": "access_token", "refresh": "refresh_token", "revoke": "revoke_token"}


def _addresses(spec: ConnectionSpec) -> Iterator[tuple[str, str]]:
    """Each step's address by the step's key, the slash at its end aside."""
    yield "authorization", spec.authorization.url.strip().rstrip("/")
    yield "access_token", spec.access_token.url.strip().rstrip("/")
    if spec.refresh_token:
        yield "refresh_token", spec.refresh_token.url.strip().rstrip("/")
    if spec.revoke_token:
        yield "revoke_token", spec.revoke_token.url.strip().rstrip("/")
