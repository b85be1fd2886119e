"""What a diagnosis is: the provider's exact words, the likely causes in plain language, the field, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from connection_wizard.http.exchange import Exchange
from connection_wizard.oauth.callback import Ignored
from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.oauth.credentials import SecretTrait, secret_traits
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.proof_causes import KeptCause
from connection_wizard.oauth.provider_words import ProviderWords
from connection_wizard.spec import names
from connection_wizard.spec.calls import ClientAuthentication
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Fix, Step
from connection_wizard.spec.patches import Operation, shown_patch
from connection_wizard.spec.paths import MISSING
from connection_wizard.steps import STEPS
from connection_wizard.words import Words, changed, in_terminal, say, told

_AT_LEAST = 60
"""Seconds that an access token is taken to live where nothing is said."""

Certainty = Literal["certain", "likely", "possible"]
Retry = Literal["", "send", "log_in"]


class Strength(IntEnum):
    """How good the evidence of a rule is; causes are ranked by it."""

    LAST_RESORT = 0
    """Nothing fits better."""
    STATUS = 1
    """A status or the mere fact of the failure; or one variant among several."""
    CODE = 2
    """A standard error code, which has several usual causes."""
    NAMED = 3
    """The provider names the cause in its own words."""
    SHOWN = 4
    """The request or the answer itself shows the cause, whatever the words are."""


CERTAINTY: dict[Strength, Certainty] = {
    Strength.SHOWN: "certain",
    Strength.NAMED: "likely",
    Strength.CODE: "likely",
    Strength.STATUS: "possible",
    Strength.LAST_RESORT: "possible",
}


@dataclass(frozen=True, slots=True)
class Cause:
    """One possible cause and its mend.

    Attributes:
        code: stable name of the rule that found it.
        certainty: how much speaks for it.
        text: why it happened, one or two plain sentences.
        do: what to do now.
        step: the page of the wizard, 1 to 12.
        path: place of the field in the draft.
        copy: the exact value to put in at the provider, or empty.
        fix: a change of the draft that mends it with one click, where the wizard can make it.
        retry: where nothing has to be changed first, what may do by itself: sending the request again, or a new log-in.
    """

    code: str
    certainty: Certainty
    text: Words
    do: Words
    step: Step
    path: DocumentPath
    copy: str = ""
    fix: Fix | None = None
    retry: Retry = ""

    def kept(self, draft: Draft) -> KeptCause:
        """The cause as data, its change made for the draft that was run."""
        return KeptCause(
            code=self.code,
            certainty=self.certainty,
            step=STEPS[self.step].key,
            path=self.path,
            text=self.text,
            do=self.do,
            copy=self.copy,
            fix=self.fix.label if self.fix else "",
            edits=tuple(shown_patch(self.fix, draft)),
        )


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is known of one failure. All texts are free of secrets.

    Attributes:
        summary: the wizard's own sentence on what happened.
        happened: the same without the status.
        status: of the answer; None where none came.
        words: the provider's own words, exactly; ``excerpt`` is the start of its answer.
        causes: at least one, the likeliest first.
        draft: what was run; the changes of the causes are made for it.
    """

    leg: Leg
    summary: Words
    happened: Words
    status: int | None
    words: ProviderWords
    causes: tuple[Cause, ...]
    draft: Draft = field(repr=False)

    @property
    def cause(self) -> Cause:
        """The likeliest cause."""
        return self.causes[0]

    @property
    def step(self) -> Step:
        """The page to look at first."""
        return self.cause.step

    @property
    def path(self) -> DocumentPath:
        """The field to look at first."""
        return self.cause.path

    @property
    def fix(self) -> Fix | None:
        """The one-click change for the likeliest cause."""
        return self.cause.fix

    @property
    def said(self) -> str:
        """The provider's words in one line, its status first: ``401 invalid_client: Unknown client``."""
        return " ".join(part for part in (str(self.status or ""), self.words.text) if part)

    @property
    def kept(self) -> tuple[KeptCause, ...]:
        """The causes as a proof keeps them."""
        return tuple(cause.kept(self.draft) for cause in self.causes)

    def as_json(self) -> dict[str, Any]:
        """The diagnosis as ``run --json`` prints it."""
        return {
            "leg": self.leg,
            "summary": self.summary,
            "provider": {
                "status": self.status,
                "error": self.words.error,
                "description": self.words.description,
                "uri": self.words.uri,
                "excerpt": self.words.excerpt,
            },
            "step": STEPS[self.step].key,
            "path": list(self.path),
            "causes": [cause.as_json() for cause in self.kept],
        }

    def as_lines(self, command: Callable[[list[Operation]], str] | None = None) -> list[str]:
        """The diagnosis as a person reads it on a terminal, the provider's words first.

        Args:
            command: what to type to have a change made.
        """
        lines = [f"The provider says: {self.said}"] if self.words.text else []
        for number, cause in enumerate(self.causes):
            place = ".".join(map(str, cause.path))
            lines.append(told(in_words(cause, number), in_terminal))
            lines.append(f"  Step {cause.step}{f' ({place})' if place else ''}: {told(cause.do, in_terminal)}")
            if cause.copy:
                lines.append(f"  Copy exactly: {cause.copy}")
            if cause.fix and command is not None:
                patch = shown_patch(cause.fix, self.draft)
                lines.append(f"  {told(cause.fix.label, in_terminal)}{f': {command(patch)}' if patch else ''}")
        return lines


def in_words(cause: Cause, number: int) -> Words:
    """A cause as a sentence that is honest about doubt; `number` is its rank from 0."""
    if number == 0 and cause.certainty == "certain":
        return cause.text
    text = changed(cause.text, _inside_a_sentence)
    if number:
        return say("Or {cause}", cause=text)
    return say("Most likely {cause}", cause=text) if cause.certainty == "likely" else say("Perhaps {cause}", cause=text)


def _inside_a_sentence(text: str) -> str:
    """With a small letter at its start, unless the first word is a name like PKCE."""
    begins_a_word = text[:1].isupper() and (text[1:2].islower() or text[1:2] == " ")
    return text[0].lower() + text[1:] if begins_a_word else text


class RefusedWay(NamedTuple):
    """A call, by its place in the spec, and a way for the client to say who it is that was refused there."""

    at: DocumentPath
    way: ClientAuthentication


class Documented(NamedTuple):
    """What the provider's documentation says, as far as it was read: it goes before any guess.

    Attributes:
        scopes: all that it lists, asked for or not.
        parameters: what it sends with the authorization request, by name.
        shapes: how it sends a call, by the place of that in the spec: the format of its body, who the client is,
            whether its parameters travel in the address, and how scopes are joined.
        rows: what it sends with a call besides, by the place of the list: headers, parameters, and a query.
    """

    scopes: tuple[str, ...] = ()
    parameters: Mapping[str, str] = MappingProxyType({})
    shapes: Mapping[DocumentPath, str] = MappingProxyType({})
    rows: Mapping[DocumentPath, tuple[tuple[str, str], ...]] = MappingProxyType({})


NOTHING_READ = Documented()


def _names_in(answer: object) -> frozenset[str]:
    """The members of a token answer that hold one value each and no token."""
    if not isinstance(answer, Mapping):
        return frozenset()
    plain = {name for name, value in answer.items() if isinstance(name, str) and isinstance(value, str | int)}
    return frozenset(plain - {str(path.parts[-1]) for path in names.SECRET_PATHS})


@dataclass(frozen=True, slots=True)
class Background:
    """What else is known of the run in which a leg failed.

    Attributes:
        redirect_uri: the one that this run sent.
        ignored: answers that came to the redirect URI and were not believed.
        earlier: results of the legs before.
        callback: what the redirect brought besides code and state, by name.
        secret: what can be told of the client secret without telling it.
        refused_ways: ways for the client to say who it is that a call was refused with before, with the same client.
        failed: fingerprints of the drafts that failed before (see `diagnosis.fingerprints`).
        codes: fingerprints of those whose code was refused.
        documented: what the provider's documentation says.
        token_answer: the names of what came with the token, but for the tokens themselves.
    """

    redirect_uri: str = ""
    ignored: tuple[Ignored, ...] = ()
    earlier: tuple[LegResult, ...] = field(default=(), repr=False)
    callback: Mapping[str, str] = field(default_factory=dict, repr=False)
    secret: frozenset[SecretTrait] = frozenset()
    refused_ways: frozenset[RefusedWay] = frozenset()
    failed: frozenset[str] = frozenset()
    documented: Documented = NOTHING_READ
    codes: frozenset[str] = frozenset()
    token_answer: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        connection: LiveConnection,
        redirect_uri: str,
        ignored: Iterable[Ignored],
        earlier: Iterable[LegResult],
        refused_ways: frozenset[RefusedWay] = frozenset(),
        failed: frozenset[str] = frozenset(),
        codes: frozenset[str] = frozenset(),
    ) -> Background:
        """What a connection knows of its run, besides what whoever watched it kept."""
        came = connection.values.find(names.AUTHORIZATION)
        kept = connection.spec.authorization.callback
        pair = (connection.values.find(at) for at in (names.CLIENT_SECRET, names.CLIENT_ID))
        secret, client_id = (value if isinstance(value, str) else "" for value in pair)
        return cls(
            redirect_uri,
            tuple(ignored),
            tuple(earlier),
            {n: v for n, v in came.items() if n not in ("code", kept.code, kept.state)} if came is not MISSING else {},
            secret_traits(secret, client_id),
            refused_ways,
            failed,
            codes=codes,
            token_answer=_names_in(connection.values.find(names.TOKEN_RESPONSE)),
        )

    def worked(self, leg: Leg) -> bool:
        """Whether an earlier leg of the same run did what it is for: what it stands on is then not to blame."""
        return any(result.leg == leg and result.verdict == "proved" for result in self.earlier)

    def granted_scopes(self) -> tuple[str, ...] | None:
        """The scopes that the provider said it granted; None where it did not say."""
        said = [result.facts.get("scopes_granted") for result in self.earlier]
        known = [scope for scope in said if isinstance(scope, str) and scope]
        return tuple(known[-1].replace(",", " ").split()) if known else None

    def token_expires(self) -> bool | None:
        """Whether the provider said that its access tokens expire; None where no token came."""
        said = [result.facts for result in self.earlier if "expires_in" in result.facts]
        return said[-1]["expires_in"] is not None if said else None

    def token_lives(self, now: datetime) -> bool:
        """Whether the access token came so lately that it cannot have run out: less than its lifetime ago (RFC 6749
        section 5.1), or than a minute where none was told.
        """
        came = next((one for one in reversed(self.earlier) if "expires_in" in one.facts and one.exchanges), None)
        if came is None:
            return False
        told = came.facts["expires_in"]
        lifetime = told if isinstance(told, int | float) else _AT_LEAST
        return 0 <= (now - came.exchanges[-1].started_at).total_seconds() < lifetime


def host_changed(exchange: Exchange) -> bool:
    """Whether the answer came from another origin than the one that was asked, after redirects."""
    first = exchange.redirected_from[0].request.url if exchange.redirected_from else exchange.request.url
    return first.split("/")[:3] != exchange.request.url.split("/")[:3]
