"""What a live run proved: kept beside the spec, free of secrets, with the digest of the spec that it is about."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from pydantic import JsonValue

from connection_wizard import __version__
from connection_wizard.http.exchange import Exchange
from connection_wizard.oauth.code_runs import CodeRun
from connection_wizard.oauth.legs import LEG_TITLES, Leg
from connection_wizard.oauth.outcomes import LegResult, Verdict
from connection_wizard.oauth.proof_causes import KeptCause
from connection_wizard.oauth.traits import PICKED, Trait, Weight
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.whitelisting import hosts, missing
from connection_wizard.visible import line_of
from connection_wizard.words import Words, changed, in_terminal, say, told, with_values

PROOF_VERSION = 2
"""1 had numbers of steps where there are keys now."""


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One request of a leg, without anything secret: enough to see what was asked and how it was answered."""

    method: str
    url: str
    status: int | None
    milliseconds: int


@dataclass(frozen=True, slots=True)
class LegProof:
    """The verdict on one leg and the evidence for it.

    Attributes:
        reason: an `connection_wizard.oauth.reasons.Reason`, with its `values`; of another version, whatever it wrote.
        at: the place in the spec that it is about.
        causes: why it failed, as the diagnosis said it.
    """

    leg: Leg
    verdict: Verdict
    summary: Words
    hint: Words
    words: str
    facts: Mapping[str, JsonValue]
    requests: tuple[RequestLine, ...]
    reason: str = ""
    values: Mapping[str, JsonValue] = field(default_factory=dict)
    at: DocumentPath = ()
    causes: tuple[KeptCause, ...] = ()


@dataclass(frozen=True, slots=True)
class About:
    """What was run, for whoever signs it off without the spec at hand.

    Attributes:
        client_id: of the builder's app; empty where each user has one of his own.
        environment: what the app is for, ``production`` or ``sandbox``; of another version, whatever it wrote.
        scopes: that were asked for.
        not_listed: domains that the run contacted and that the whitelist does not have: on the platform, requests to
            them go without credentials.
    """

    client_id: str = ""
    environment: str = ""
    scopes: tuple[str, ...] = ()
    not_listed: tuple[str, ...] = ()

    def as_json(self) -> dict[str, JsonValue]:
        """It, as a proof's file holds it."""
        return {
            "client_id": self.client_id,
            "environment": self.environment,
            "scopes": list(self.scopes),
            "not_in_whitelist": list(self.not_listed),
        }


def about(spec: ConnectionSpec, contacted: Iterable[str], redactor: Redactor) -> About:
    """What of a spec and of the hosts that were contacted a proof says; a secret that is there by mistake is hidden."""
    found = () if spec.skip_whitelist_check else missing(host for host in hosts(spec, contacted) if host.contacted)
    client_id = "" if spec.client.owner == "user" else spec.client.client_id.strip()
    scopes = tuple(scope.strip() for scope in spec.authorization.scopes if scope.strip())
    return About(redactor.text(client_id), spec.client.environment, tuple(map(redactor.text, scopes)), found)


@dataclass(frozen=True, slots=True)
class Proof:
    """The outcome of a whole run.

    Attributes:
        spec_digest: `spec.files.digest` of the spec that was run; another digest makes the proof stale.
        started_at, finished_at: UTC.
        traits: what the run showed of how the provider works.
        by_code: whether the exported code made the calls, and not the program itself.
        codes: which codes of the calls were executed, and what they returned.
        program_version: of the program that made the run.
        second_account: what a second account showed of what is picked, by name, where one was connected; ``failed`` is
            the leg that ended its connection. No value of either account.
        rehearsal: whether the provider was played on this computer: then it is the outcome of a run, and no proof.
        about: what was run; None in proofs that were written before it was kept.
    """

    spec_name: str
    spec_digest: str
    started_at: datetime
    finished_at: datetime
    legs: tuple[LegProof, ...]
    traits: tuple[Trait, ...] = ()
    by_code: bool = False
    codes: tuple[CodeRun, ...] = ()
    program_version: str = __version__
    second_account: Mapping[str, str] | None = None
    rehearsal: bool = False
    about: About | None = None

    @property
    def without(self) -> tuple[Leg, ...]:
        """Of refreshing and revoking, what the connection never showed: it has none, or the provider has none."""
        verdicts = {leg.leg: leg.verdict for leg in self.legs}
        return tuple(leg for leg in LASTING if verdicts.get(leg) != "proved")

    @property
    def passed(self) -> bool:
        """Whether the connection is proved; a rehearsal proves nothing."""
        return not self.rehearsal and self.went_well

    @property
    def went_well(self) -> bool:
        """Whether nothing failed or was left out, what matters was really proved, and the identifier stayed the same
        for one account and is another for another."""
        if any(leg.reason == "not_asked_for" for leg in self.legs):
            return False
        verdicts = {leg.leg: leg.verdict for leg in self.legs}
        return verdicts.get("test") == "proved" and "failed" not in verdicts.values() and self.identifier_holds

    @property
    def identifier_holds(self) -> bool:
        """Whether what is picked was there, stayed the same for one account and is another for another, as far as that
        was looked at."""
        return not self.does_not_hold and self.tells_accounts_apart

    @property
    def does_not_hold(self) -> tuple[Trait, ...]:
        """Of what is picked, what is nowhere in an answer, or another value each time."""
        return tuple(trait for trait in self.traits if trait.name in PICKED and trait.weight == "problem")

    @property
    def tells_accounts_apart(self) -> bool:
        """Whether no second account spoke against what is picked."""
        return all(verdict == "different" for verdict in (self.second_account or {}).values())

    @property
    def logged_in(self) -> bool:
        """Whether somebody logged in; a run that ended before says nothing about the spec."""
        return any(leg.leg == "authorize" and leg.verdict == "proved" for leg in self.legs)

    def as_json(self) -> dict[str, Any]:
        """The proof as its file holds it; times in ISO 8601."""
        return {
            "proof_version": PROOF_VERSION,
            "program_version": self.program_version,
            "spec_name": self.spec_name,
            "spec_sha256": self.spec_digest,
            "started_at": self.started_at.isoformat(timespec="seconds"),
            "finished_at": self.finished_at.isoformat(timespec="seconds"),
            **({"about": self.about.as_json()} if self.about is not None else {}),
            "calls_made_by": "exported code" if self.by_code else "program",
            **({"rehearsal": True} if self.rehearsal else {}),
            "passed": self.passed,
            "legs": [leg_as_json(leg) for leg in self.legs],
            "traits": [trait_as_json(trait) for trait in self.traits],
            "codes": [code.as_json() for code in self.codes],
            **({"second_account": dict(self.second_account)} if self.second_account is not None else {}),
        }

    def as_lines(self) -> list[str]:
        """The proof as a person reads it."""
        title = self.spec_name.strip() or "(no name)"
        how = ", calls made by the exported code" if self.by_code else ""
        what = "Rehearsal, no proof:" if self.rehearsal else "Live run of"
        lines = [f"{what} {title}, {self.finished_at:%Y-%m-%d %H:%M} UTC{how}", ""]
        for leg in self.legs:
            verdict = "rehearsed" if self.rehearsal and leg.verdict == "proved" else leg.verdict
            lines.append(f"{_MARKS[leg.verdict]} {LEG_TITLES[leg.leg]}: {verdict}")
            lines += [
                f"    {told(text, in_terminal)}"
                for text in (leg.summary, leg.words and f"The provider says: {leg.words}", leg.hint)
                if text
            ]
        if self.traits and not self.rehearsal:
            lines += ["", "What this shows of the provider:"]
            lines += [f"{_WEIGHTS[trait.weight]} {trait.sentence}" for trait in self.traits]
        lines += ["", *map(str, self.codes)] if self.codes else []
        lines += ["", *second_lines(self.second_account)] if self.second_account is not None else []
        lines += ["", f"Spec (SHA-256): {self.spec_digest}", f"Connection Wizard {self.program_version}"]
        return lines

    def as_text(self) -> str:
        """The lines as one text, safe to look at."""
        return "".join(f"{line_of(line)}\n" for line in self.as_lines())


LASTING: tuple[Leg, ...] = ("refresh", "revoke")
"""Legs without which a connection works today, and nobody knows of tomorrow."""
_MARKS: Mapping[Verdict, str] = {"proved": "[+]", "not supported": "[ ]", "failed": "[!]", "not tried": "[-]"}
_WEIGHTS: Mapping[Weight, str] = {"fine": "  -", "note": "  i", "problem": "  !"}


def leg_proof(result: LegResult, redactor: Redactor, causes: Iterable[KeptCause] = ()) -> LegProof:
    """What of a leg's result, and of its diagnosis, goes into a proof."""
    return LegProof(
        leg=result.leg,
        verdict=result.verdict,
        reason=result.reason,
        values={name: _shown(value, redactor) for name, value in result.values.items()},
        at=result.at,
        summary=changed(result.summary, redactor.text),
        hint=changed(result.hint, redactor.text),
        words=redactor.text(result.words.text) if result.words else "",
        facts={name: _shown(fact, redactor) for name, fact in result.facts.items()},
        requests=tuple(
            _request_line(hop, redactor)
            for exchange in result.exchanges
            for hop in (*exchange.redirected_from, exchange)
        ),
        causes=tuple(cause.shown(redactor) for cause in causes),
    )


def second_lines(second: Mapping[str, str]) -> list[Words]:
    """What a second account showed, in sentences without a value of either."""
    lines = []
    for name, verdict in second.items():
        if name == "failed":
            leg: Words = next((title for leg, title in LEG_TITLES.items() if leg == verdict), Words(verdict))
            lines.append(say("The second account was not connected. This failed: {leg}.", leg=leg))
        else:
            made = _SECOND.get(verdict, say("{name}: {verdict}."))
            lines.append(with_values(made, {"name": _PICKED.get(name, Words(name)), "verdict": verdict}))
    return lines


_PICKED: Mapping[str, Words] = {"label": say("The label"), "unique_identifier": say("The unique identifier")}
_SECOND: Mapping[str, Words] = {
    "different": say("{name} tells two accounts apart."),
    "same": say("{name} is the same for two accounts."),
    "same account": say("{name} was not compared: the second log-in was the same account again."),
    "missing": say("{name} is not there for both of two accounts."),
}


def _request_line(exchange: Exchange, redactor: Redactor) -> RequestLine:
    return RequestLine(
        method=exchange.request.method,
        url=redactor.url(exchange.request.url),
        status=exchange.response.status if exchange.response else None,
        milliseconds=round(exchange.elapsed * 1000),
    )


def leg_as_json(leg: LegProof) -> dict[str, Any]:
    """A leg as a proof file and an event hold it."""
    return {
        "leg": leg.leg,
        "verdict": leg.verdict,
        "reason": leg.reason,
        "values": dict(leg.values),
        "at": list(leg.at),
        "summary": leg.summary,
        "hint": leg.hint,
        "provider_words": leg.words,
        "facts": dict(leg.facts),
        "requests": [
            {"method": line.method, "url": line.url, "status": line.status, "milliseconds": line.milliseconds}
            for line in leg.requests
        ],
        "causes": [cause.as_json() for cause in leg.causes],
    }


def trait_as_json(trait: Trait) -> dict[str, Any]:
    """A trait as a proof file holds it."""
    return {"name": trait.name, "value": trait.value, "weight": trait.weight, "sentence": trait.sentence}


def _shown(fact: JsonValue, redactor: Redactor) -> JsonValue:
    """A fact without known secrets; by their value only, for the names of facts are ours."""
    if isinstance(fact, list):
        return [_shown(item, redactor) for item in fact]
    if isinstance(fact, float) and not math.isfinite(fact):
        return "Infinity"  # what the provider's 1e999 is read as; JSON has no such number
    return redactor.text(fact) if isinstance(fact, str) else fact
