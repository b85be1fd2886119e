"""The authorization response: reading what the browser brought back, and believing only what may be believed.

RFC 6749 sections 4.1.2 and 10.12, RFC 9207. A callback that does not carry our ``state`` proves nothing, whoever sent
it: it is answered, told to the person and otherwise ignored, and the run waits on.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import parse_qsl

from pydantic import JsonValue

from connection_wizard.oauth.ignored import ignored_sentences
from connection_wizard.oauth.provider_words import ProviderWords, words_from
from connection_wizard.oauth.reasons import IgnoredReason, ReasonValues
from connection_wizard.oauth.sentences import sentences
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.model import Authorization
from connection_wizard.words import Words, counted, joined

MAX_PARAMETERS = 100

FailedReason = Literal[
    "authorization_denied",
    "error_without_state",
    "code_missing",
    "parameter_repeated",
    "issuer_mismatch",
    "token_in_fragment",
    "code_in_fragment",
    "answer_posted",
    "pastes_used_up",
]


@dataclass(frozen=True, slots=True)
class Accepted:
    """The provider's answer to our request. `parameters` is what the platform keeps as ``authData.Authorization``."""

    parameters: Mapping[str, str] = field(repr=False)
    state_verified: bool = True


@dataclass(frozen=True, slots=True)
class Failed:
    """An answer to our request that brings no code: final for this authorization.

    Attributes:
        at: the place in the spec that this is about.
    """

    reason: FailedReason
    values: ReasonValues = field(default_factory=dict)
    words: ProviderWords | None = None
    at: DocumentPath = ("authorization",)

    @property
    def message(self) -> Words:
        """What happened; for people alone."""
        return sentences(self.reason, self.values).message

    @property
    def hint(self) -> Words:
        """What to do now; for people alone."""
        return sentences(self.reason, self.values).hint


@dataclass(frozen=True, slots=True)
class Ignored:
    """Not provably an answer to our request: the run goes on waiting.

    Attributes:
        count: how many of this kind came so far; not each of them is told.
    """

    reason: IgnoredReason
    words: ProviderWords | None = None
    values: ReasonValues = field(default_factory=dict)
    count: int = 1

    @property
    def message(self) -> Words:
        """What came, and why it was not believed; for people alone."""
        message = ignored_sentences(self.reason, self.values).message
        if self.count < 10:
            return message
        return joined((message, counted("({count} times so far)", "(once so far)", self.count, count=self.count)))

    @property
    def hint(self) -> Words:
        """What to do now; may be empty. For people alone."""
        return ignored_sentences(self.reason, self.values).hint


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
        return Ignored("callback_too_long")
    parameters = dict(pairs)
    if not pairs:
        return Ignored("callback_empty")
    words = callback_words(parameters, step)
    returned = [value for name, value in pairs if name == step.callback.state]
    if (unproven := _unproven(returned, state, step)) is not None:
        if unproven == "no_state" and parameters.get("error") and not parameters.get(step.callback.code):
            # Many providers leave the state out of errors. It ends the wait, which costs a new log-in at worst, and
            # says nothing of whether a code would come with a state
            return Failed("error_without_state", {"error": parameters["error"]}, words)
        ours = (step.callback.code, step.callback.state)
        named = [name for name, value in pairs if name not in ours and same(value, state)]
        return Ignored(unproven, words, {"named": shown_names(named)} if named else {})
    if not returned and words is None and not parameters.get(step.callback.code):
        # Nothing shows that this is from the provider: any page can open an address on this computer
        return Ignored("callback_without_code")
    failed = _failure([name for name, _ in pairs], parameters, step, words)
    return failed or Accepted({**parameters, "code": parameters[step.callback.code]}, state_verified=bool(returned))


def is_part_of_another_page(header: Callable[[str], str | None]) -> bool:
    """Whether a browser says that a request is for a part of somebody's page, such as a picture (W3C Fetch Metadata).

    Args:
        header: the value of a request's header, by its name; None where there is none, as from an old browser.
    """
    if header("sec-fetch-site") == "same-origin":  # the script of our own page
        return False
    return (header("sec-fetch-mode") or "navigate", header("sec-fetch-dest") or "document") != ("navigate", "document")


def judge_fragment(parameters: Mapping[str, str], state: str, step: Authorization) -> Judgement:
    """What to make of a callback whose answer stands behind a ``#``.

    Args:
        parameters: names, and the values of ``state`` and of an error; other values do not matter and may be missing.
        state, step: as for `judge`.
    """
    returned = [value for name, value in parameters.items() if name == step.callback.state]
    if (unproven := _unproven(returned, state, step)) is not None:
        return Ignored(unproven)
    if "access_token" in parameters and step.callback.code not in parameters:  # with one it is the hybrid flow
        return Failed("token_in_fragment")
    if (words := callback_words(parameters, step)) is not None:
        return _denied(words)
    return Failed("code_in_fragment", {"code": step.callback.code})


def judge_posted(parameters: Mapping[str, str], state: str, step: Authorization) -> Judgement:
    """What to make of an answer that came as a form (OAuth 2.0 Form Post Response Mode): recognised, never used.

    Args:
        parameters: of the form.
        state, step: as for `judge`.
    """
    returned = [value for name, value in parameters.items() if name == step.callback.state]
    if (unproven := _unproven(returned, state, step)) is not None:
        return Ignored(unproven)
    return Failed("answer_posted")


def callback_words(parameters: Mapping[str, str], step: Authorization) -> ProviderWords | None:
    """The provider's own words in a callback; what may be a code or our state is never one of them."""
    ours = {"code", step.callback.code, step.callback.state}
    return words_from({name: value for name, value in parameters.items() if name not in ours})


def same(one: str, other: str) -> bool:
    """Compares in a time that tells nothing about where two texts differ."""
    return hmac.compare_digest(one.encode(errors="surrogatepass"), other.encode(errors="surrogatepass"))


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
        return Failed("parameter_repeated", {"name": repeated})
    error, issuer = parameters.get("error"), parameters.get("iss")
    # Many servers name their issuer beside a code alone: there is nothing to believe in an error, which ends it anyway
    if (wrong := _issuer_problem(issuer, step)) is not None and not (error and issuer is None):
        return wrong
    if error:
        return _denied(words or ProviderWords(error=error))
    if not parameters.get(step.callback.code):
        if words is not None:
            return _denied(words)
        values: ReasonValues = {"code": step.callback.code, "came": shown_names(names)}
        return Failed("code_missing", values, at=("authorization", "callback", "code"))
    return None


def shown_names(names: Iterable[str]) -> list[JsonValue]:
    """The names that came, without any value: one of them may be the code's."""
    shown: list[JsonValue] = [name for name in dict.fromkeys(names) if len(name) <= _NAME]
    return shown[:_NAMES]


def _issuer_problem(issuer: str | None, step: Authorization) -> Failed | None:
    """RFC 9207 section 2.4: a wrong issuer, or none where the provider announces one, ends the authorization."""
    if not step.issuer or issuer == step.issuer or (issuer is None and not step.iss_required):
        return None
    return Failed("issuer_mismatch", {"iss_came": issuer is not None}, at=("authorization", "issuer"))


def _denied(words: ProviderWords) -> Failed:
    return Failed("authorization_denied", {"error": words.error}, words)
