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
from app.words import NOTHING, Words, say

MAX_PARAMETERS = 100

IgnoredReason = Literal["no_state", "wrong_state", "empty", "too_long", "other_address", "not_trusted", "plain_http"]
FailedReason = Literal["denied", "no_code", "repeated", "issuer", "fragment_token", "fragment_code", "form_post"]


@dataclass(frozen=True, slots=True)
class Accepted:
    """The provider's answer to our request. `parameters` is what the platform keeps as ``authData.Authorization``."""

    parameters: Mapping[str, str] = field(repr=False)
    state_verified: bool = True


@dataclass(frozen=True, slots=True)
class Failed:
    """An answer to our request that brings no code: final for this authorization."""

    reason: FailedReason
    message: Words
    hint: Words
    words: ProviderWords | None = None


@dataclass(frozen=True, slots=True)
class Ignored:
    """Not provably an answer to our request: the run goes on waiting."""

    reason: IgnoredReason
    message: Words
    words: ProviderWords | None = None


Judgement = Accepted | Failed | Ignored
_NAME, _NAMES = 40, 8
"""Characters of a parameter's name that is shown, and how many names are."""


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
        return Ignored("too_long", say("An address with far too many parameters was opened; it was ignored."))
    parameters = dict(pairs)
    if not pairs:
        return Ignored("empty", say("The redirect address was opened without anything in it; it was ignored."))
    words = callback_words(parameters, step)
    returned = [value for name, value in pairs if name == step.callback.state]
    if (unproven := _unproven(returned, state, step)) is not None:
        return Ignored(unproven, _UNPROVEN[unproven], words)
    if not returned and words is None and not parameters.get(step.callback.code):
        # Nothing shows that this is from the provider: any page can open an address on this computer
        return Ignored("empty", say("The redirect address was opened without a code in it; it was ignored."))
    failed = _failure([name for name, _ in pairs], parameters, step, words)
    return failed or Accepted({**parameters, "code": parameters[step.callback.code]}, state_verified=bool(returned))


def judge_fragment(parameters: Mapping[str, str], state: str, step: Authorization) -> Judgement:
    """What to make of a callback whose answer stands behind a ``#``.

    Args:
        parameters: names, and the values of ``state`` and of an error; other values do not matter and may be missing.
        state, step: as for `judge`.
    """
    returned = [value for name, value in parameters.items() if name == step.callback.state]
    if (unproven := _unproven(returned, state, step)) is not None:
        return Ignored(unproven, _UNPROVEN[unproven])
    if "access_token" in parameters and step.callback.code not in parameters:  # with one it is the hybrid flow
        return Failed(
            "fragment_token",
            say("The provider sent the token itself behind a # (the implicit grant), not a code."),
            say(
                "In step 4 make sure that the response type is code; at the provider, choose a web application "
                "with the authorization code grant."
            ),
        )
    if (words := callback_words(parameters, step)) is not None:
        return _denied(words)
    return Failed(
        "fragment_code",
        say("The provider put its answer behind a # where no server can read it."),
        say(
            "Add the extra parameter response_mode with the value query in step 4 (expected: {code}).",
            code=step.callback.code,
        ),
    )


def judge_posted(parameters: Mapping[str, str], state: str, step: Authorization) -> Judgement:
    """What to make of an answer that came as a form (OAuth 2.0 Form Post Response Mode): recognised, never used.

    Args:
        parameters: of the form.
        state, step: as for `judge`.
    """
    returned = [value for name, value in parameters.items() if name == step.callback.state]
    if (unproven := _unproven(returned, state, step)) is not None:
        return Ignored(unproven, _UNPROVEN[unproven])
    return Failed(
        "form_post",
        say("The provider sent its answer as a form, not in the address."),
        say("Add the extra parameter response_mode with the value query in step 4."),
    )


def callback_words(parameters: Mapping[str, str], step: Authorization) -> ProviderWords | None:
    """The provider's own words in a callback; what may be a code or our state is never one of them."""
    ours = {"code", step.callback.code, step.callback.state}
    return words_from({name: value for name, value in parameters.items() if name not in ours})


def same(one: str, other: str) -> bool:
    """Compares in a time that tells nothing about where two texts differ."""
    return hmac.compare_digest(one.encode(errors="surrogatepass"), other.encode(errors="surrogatepass"))


_UNPROVEN: Mapping[IgnoredReason, Words] = {
    "no_state": say("An answer came without the state that this log-in sent along; it cannot be trusted."),
    "wrong_state": say("An answer that does not belong to this log-in was ignored."),
}


def _unproven(returned: list[str], state: str, step: Authorization) -> IgnoredReason | None:
    """Why an answer counts for nothing, by the states in it; None also where this provider is known to return none."""
    if not returned:
        return "no_state" if step.callback.state_returned else None
    return None if all(same(value, state) for value in returned) else "wrong_state"


def _failure(
    names: list[str], parameters: Mapping[str, str], step: Authorization, words: ProviderWords | None
) -> Failed | None:
    repeated = next((n for n in (step.callback.code, step.callback.state, "error", "iss") if names.count(n) > 1), None)
    if repeated:  # RFC 6749 section 3.1
        return Failed(
            "repeated",
            say(
                "The provider's answer holds “{repeated}” more than once, so it is not clear which one counts.",
                repeated=repeated,
            ),
            say("Log in again. If it stays so, tell the provider."),
        )
    if (wrong := _issuer_problem(parameters.get("iss"), step)) is not None:
        return wrong
    if error := parameters.get("error"):
        return _denied(words or ProviderWords(error=error))
    if not parameters.get(step.callback.code):
        if words is not None:
            return _denied(words)
        return Failed(
            "no_code",
            say(
                "The provider sent the browser back without a code: “{code}” is missing{there}.",
                code=step.callback.code,
                there=_there(names),
            ),
            say(
                "Check in step 4 that this is the authorization URL, and whether the provider names the code "
                "differently."
            ),
        )
    return None


def _there(names: list[str]) -> Words:
    """The names that came, without any value: one of them may be the code's."""
    shown = [f"“{name}”" for name in dict.fromkeys(names) if len(name) <= _NAME][:_NAMES]
    return say("; it sent {names}", names=", ".join(shown)) if shown else NOTHING


def _issuer_problem(issuer: str | None, step: Authorization) -> Failed | None:
    """RFC 9207 section 2.4: a wrong issuer, or none where the provider announces one, ends the authorization."""
    if not step.issuer or issuer == step.issuer or (issuer is None and not step.iss_required):
        return None
    return Failed(
        "issuer",
        say("The answer does not come from the provider that was asked (its issuer is another or missing)."),
        say("Compare the issuer in step 4 with the provider's documentation; do not go on if you cannot explain it."),
    )


def _denied(words: ProviderWords) -> Failed:
    if words.error == "access_denied":
        hint = say("Log in again and choose Allow; if you did, ask the provider why this app or account is refused.")
    else:
        hint = say("The provider's own words say what it refuses; mend that in step 4 or at the provider.")
    return Failed("denied", say("The provider did not give access."), hint, words)
