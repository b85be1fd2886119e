"""What a run tells, as data: an object for each event, each with its name. Secrets are hidden."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from connection_wizard.addresses.reading import Address, read
from connection_wizard.diagnosis.model import Diagnosis
from connection_wizard.http.exchange import contacted_hosts
from connection_wizard.http.redacted import redact
from connection_wizard.oauth.events import (
    BrowserNotOpened,
    CallbackIgnored,
    Event,
    Exchanged,
    LegFinished,
    LegStarted,
    LogInNeeded,
    RunFinished,
)
from connection_wizard.oauth.legs import LEGS, Leg
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.proof import Proof, leg_as_json, leg_proof
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.session.events import SecondAccountFinished, SecondAccountStarted, SessionEvent
from connection_wizard.session.second_account import SecondAccount
from connection_wizard.session.session import Session
from connection_wizard.session.states import as_json, wrongs
from connection_wizard.spec.findings import findings
from connection_wizard.spec.whitelisting import hosts, missing, unneeded


class Watching:
    """Watches the session that events are of.

    Attributes:
        session: it; None until `watch` was asked.
    """

    def __init__(self) -> None:
        self.session: Session | None = None

    def watch(self, session: Session) -> None:
        """Which session the events are of: it knows what a failure means, how things stand, and what is secret."""
        self.session = session

    @property
    def redactor(self) -> Redactor:
        """Hides every secret of the session."""
        return self.session.redactor if self.session else Redactor()

    def diagnosis(self, result: LegResult) -> Diagnosis | None:
        """What a failed leg means."""
        if self.session is None or result.verdict != "failed":
            return None
        return self.session.trouble.found.get(result.leg)

    def is_told(self, event: SessionEvent) -> bool:
        """A second account is told of as a whole: its legs are not those of the run."""
        legs = isinstance(event, LegStarted | LegFinished)
        return not (legs and self.session is not None and self.session.of_second)

    def whitelist(self) -> dict[str, list[str]] | None:
        """How the whitelist stands to the hosts of this run; None where no host was contacted."""
        traffic = self.session.traffic if self.session else []
        contacted = list(dict.fromkeys(host for each in traffic for host in contacted_hosts(each.exchange)))
        if self.session is None or not contacted:
            return None
        spec = self.session.draft().partial_spec
        found = hosts(spec, contacted)
        lacking = () if spec.skip_whitelist_check else missing(host for host in found if host.contacted)
        return {
            "contacted": contacted,
            "missing": list(lacking),
            "unneeded": list(unneeded(spec, found)),
        }


class Telling(Watching):
    """Each event of a run as the objects that tell it, in their order; the last is the proof."""

    def lines_of(self, event: SessionEvent) -> Iterator[dict[str, Any]]:
        """What there is to tell of one event."""
        if not self.is_told(event):
            return
        match event:
            case SecondAccountStarted():
                yield self._marked({"event": "second_account_started"})
            case SecondAccountFinished():
                yield self._marked(self._second(event.account))
            case _:
                yield from map(self._marked, self._of_run(event))

    def lines_of_break(self) -> Iterator[dict[str, Any]]:
        """What there is to tell of a run that was broken off: how far it came."""
        if self.session is not None:
            yield self._marked(self._stands(self.session))

    def _of_run(self, event: Event) -> Iterator[dict[str, Any]]:
        if isinstance(event, RunFinished) and self.session is not None:
            yield self._stands(self.session)
        if isinstance(event, RunFinished) and (found := self.whitelist()) is not None:
            yield {"event": "whitelist", **found}
        line = event_as_json(event, self.redactor)
        if isinstance(event, LegFinished):
            if self.session is not None:
                line["state"] = self.session.leg_stands()[event.result.leg].state
            if diagnosis := self.diagnosis(event.result):
                line["diagnosis"] = diagnosis.as_json()
        yield line

    def _stands(self, session: Session) -> dict[str, Any]:
        """How every leg and every step stands, as the window shows it."""
        legs, steps = session.leg_stands(), session.step_stands(wrongs(findings(session.draft())))
        return {"event": "states", **as_json(legs, steps)}

    def _marked(self, line: dict[str, Any]) -> dict[str, Any]:
        if self.session is not None and self.session.rehearsal is not None:
            return {**line, "rehearsal": True}
        return line

    def _second(self, account: SecondAccount) -> dict[str, Any]:
        """What the second account showed, without a value of either."""
        line: dict[str, Any] = {"event": "second_account", "compared": second_as_json(account)}
        if account.failed is not None:
            line["failed"] = leg_as_json(leg_proof(account.failed, self.redactor))
            if diagnosis := self.diagnosis(account.failed):
                line["diagnosis"] = diagnosis.as_json()
        return line


def worked(proof: Proof, legs: frozenset[Leg]) -> bool:
    """Whether what was asked for worked; of a whole run, whether it is proved."""
    if legs == frozenset(LEGS):
        return proof.went_well if proof.rehearsal else proof.passed
    verdicts = [leg.verdict for leg in proof.legs if leg.leg in legs]
    return all(verdict in ("proved", "not supported") for verdict in verdicts) and proof.tells_accounts_apart


def second_as_json(account: SecondAccount) -> dict[str, Any]:
    """The comparison without a value of either account: verdicts, and paths that would do better."""
    return {
        name: {"verdict": found.verdict, "better": [str(candidate.path) for candidate in found.better]}
        for name, found in account.compared.items()
    }


def browser_warns(redirect_uri: str) -> bool:
    """Whether a browser is going to warn of the certificate at a redirect URI: it is one that we make."""
    address = read(redirect_uri)
    return isinstance(address, Address) and address.scheme == "https" and address.kind == "loopback"


def event_as_json(event: Event, redactor: Redactor) -> dict[str, Any]:
    """An event as ``run --json`` prints it."""
    match event:
        case LegStarted():
            return {"event": "leg_started", "leg": event.leg}
        case LogInNeeded():
            return {
                "event": "log_in_needed",
                "url": event.url,
                "redirect_uri": event.redirect_uri,
                "browser_warns": browser_warns(event.redirect_uri),
                **({"instead_of": event.instead_of} if event.instead_of else {}),
            }
        case BrowserNotOpened():
            return {"event": "browser_not_opened"}
        case CallbackIgnored():
            words = redactor.text(event.ignored.words.text) if event.ignored.words else ""
            return {
                "event": "callback_ignored",
                "reason": event.ignored.reason,
                "count": event.ignored.count,
                "message": event.ignored.message,
                "provider_words": words,
            }
        case Exchanged():
            return {"event": "exchange", "leg": event.leg, **redact(event.exchange, redactor).as_json()}
        case LegFinished():
            return {"event": "leg_finished", **leg_as_json(leg_proof(event.result, redactor))}
        case _:
            if event.proof.rehearsal:
                return {"event": "rehearsed", "went_well": event.proof.went_well, **event.proof.as_json()}
            return {"event": "proof", **event.proof.as_json()}
