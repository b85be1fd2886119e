"""The authorization response: reading what the browser brought back, and believing only what may be believed.

RFC 6749 sections 4.1.2 and 10.12, RFC 9207. A callback that does not carry our ``state`` proves nothing, whoever sent
it: it is answered, told to the person and otherwise ignored, and the run waits on.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import parse_qsl

from app.oauth.words import ProviderWords, words_from
from app.spec.model import Authorization

MAX_PARAMETERS = 100

IgnoredReason = Literal["no_state", "wrong_state", "empty", "other_address"]
FailedReason = Literal["denied", "no_code", "repeated", "issuer", "fragment_token", "fragment_code"]


@dataclass(frozen=True, slots=True)
class Accepted:
    """The provider's answer to our request. `parameters` is what the platform keeps as ``authData.Authorization``."""

    parameters: Mapping[str, str] = field(repr=False)
    state_verified: bool = True


@dataclass(frozen=True, slots=True)
class Failed:
    """An answer to our request that brings no code: final for this authorization."""

    reason: FailedReason
    message: str
    hint: str
    words: ProviderWords | None = None


@dataclass(frozen=True, slots=True)
class Ignored:
    """Not provably an answer to our request: the run goes on waiting."""

    reason: IgnoredReason
    message: str
    words: ProviderWords | None = None


Judgement = Accepted | Failed | Ignored


def judge(query: str, state: str, step: Authorization) -> Judgement:
    """What to make of a callback's query.

    Args:
        query: the raw query of the callback (no question mark).
        state: what the authorization request sent.
        step: how this provider names things, and whether it announces ``iss``.
    """
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=MAX_PARAMETERS)
    except ValueError:
        return Ignored("empty", "An address with far too many parameters was opened; it was ignored.")
    parameters = dict(pairs)
    if not pairs:
        return Ignored("empty", "The redirect address was opened without anything in it; it was ignored.")
    words = words_from(parameters)
    if (ignored := _state_problem(pairs, state, step, words)) is not None:
        return ignored
    if (failed := _failure(pairs, parameters, step, words)) is not None:
        return failed
    kept = {**parameters, "code": parameters[step.callback.code]}
    return Accepted(kept, state_verified=step.callback.state in parameters)


def judge_fragment(names: frozenset[str], state: str, returned_state: str, step: Authorization) -> Judgement:
    """What to make of a callback whose answer stands behind a ``#``: only the names of its parameters are known."""
    if not same(returned_state, state):
        return Ignored("wrong_state", "An answer that does not belong to this log-in was ignored.")
    if "access_token" in names:
        return Failed(
            "fragment_token",
            "The provider sent the token itself behind a # (the implicit grant), not a code.",
            "In step 4 make sure that the response type is code; at the provider, choose a web application "
            "with the authorization code grant.",
        )
    return Failed(
        "fragment_code",
        "The provider put its answer behind a # where no server can read it.",
        f"Add the extra parameter response_mode with the value query in step 4 (expected: {step.callback.code}).",
    )


def same(one: str, other: str) -> bool:
    """Compares in a time that tells nothing about where two texts differ."""
    return hmac.compare_digest(one.encode(), other.encode())


def _state_problem(
    pairs: list[tuple[str, str]], state: str, step: Authorization, words: ProviderWords | None
) -> Ignored | None:
    returned = [value for name, value in pairs if name == step.callback.state]
    if not returned:
        if not step.callback.state_returned:
            return None
        return Ignored(
            "no_state", "An answer came without the state that this log-in sent along; it cannot be trusted.", words
        )
    if not all(same(value, state) for value in returned):
        return Ignored("wrong_state", "An answer that does not belong to this log-in was ignored.", words)
    return None


def _failure(
    pairs: list[tuple[str, str]], parameters: Mapping[str, str], step: Authorization, words: ProviderWords | None
) -> Failed | None:
    names = [name for name, _ in pairs]
    repeated = next((n for n in (step.callback.code, step.callback.state, "error", "iss") if names.count(n) > 1), None)
    if repeated:  # RFC 6749 section 3.1
        return Failed(
            "repeated",
            f"The provider's answer holds “{repeated}” more than once, so it is not clear which one counts.",
            "Log in again. If it stays so, tell the provider.",
        )
    if (wrong := _issuer_problem(parameters, step)) is not None:
        return wrong
    if words is not None and (parameters.get("error") or not parameters.get(step.callback.code)):
        return Failed("denied", "The provider did not give access.", _denied_hint(words), words)
    if not parameters.get(step.callback.code):
        return Failed(
            "no_code",
            f"The provider sent the browser back without a code (“{step.callback.code}” is missing).",
            "Check in step 4 that this is the authorization URL, and whether the provider names the code differently.",
        )
    return None


def _issuer_problem(parameters: Mapping[str, str], step: Authorization) -> Failed | None:
    """RFC 9207 section 2.4: a wrong issuer, or none where the provider announces one, ends the authorization."""
    issuer = parameters.get("iss")
    if issuer is None and not (step.iss_required and step.issuer):
        return None
    if not step.issuer or issuer == step.issuer:
        return None
    return Failed(
        "issuer",
        "The answer does not come from the provider that was asked (its issuer is another or missing).",
        "Compare the issuer in step 4 with the provider's documentation; do not go on if you cannot explain it.",
    )


def _denied_hint(words: ProviderWords) -> str:
    if words.error == "access_denied":
        return "Log in again and choose Allow; if you did, ask the provider why this app or account is refused."
    return "The provider's own words above say what it refuses; mend that in step 4 or at the provider."
