"""What a live run tells on the terminal: plain sentences for people, JSON lines for machines. Secrets are hidden."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Protocol

from connection_wizard.addresses.reading import Address, read
from connection_wizard.cli.diagnosing import diagnosis_lines
from connection_wizard.cli.parts import second_as_json, second_lines
from connection_wizard.diagnosis.model import Diagnosis
from connection_wizard.http.exchange import contacted_hosts
from connection_wizard.http.redacted import redact
from connection_wizard.identity.comparing import Stability
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
from connection_wizard.oauth.legs import LEG_TITLES
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.proof import leg_as_json, leg_proof
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.session.events import SecondAccountFinished, SecondAccountStarted, SessionEvent
from connection_wizard.session.second_account import SecondAccount
from connection_wizard.session.session import Session
from connection_wizard.session.states import as_json, wrongs
from connection_wizard.spec.findings import findings
from connection_wizard.spec.whitelisting import hosts, missing, unneeded
from connection_wizard.steps import number_of
from connection_wizard.terminal import Terminal
from connection_wizard.words import in_terminal, joined, told

WARNING = (
    "  After you approve, your browser will warn you: “Your connection is not private”. That is right, and safe here:",
    "  the page is on this computer, and no authority may vouch for such addresses, so the wizard made its certificate",
    "  itself. Go on with Advanced, then Proceed (Chrome, Edge) or Accept the Risk and Continue (Firefox); Show",
    "  Details, then visit this website (Safari).",
)

SHOWN = 200
"""Characters of a value that are shown."""


class RunOutput(Protocol):
    """Watches a connection's run and tells each event."""

    def watch(self, session: Session) -> None:
        """Which session the events are of: it knows what a failure means, how things stand, and what is secret."""

    def tell(self, event: SessionEvent) -> None:
        """Tell one event."""

    def broken_off(self) -> None:
        """The run was broken off: whatever was under way is no longer."""


class _Watching:
    """Args:
    file: where changes can be made that are offered.
    """

    def __init__(self, terminal: Terminal, file: Path | None = None) -> None:
        self._terminal = terminal
        self._file = file
        self._session: Session | None = None

    def watch(self, session: Session) -> None:
        """Which session the events are of: it knows what a failure means, how things stand, and what is secret."""
        self._session = session

    @property
    def _redactor(self) -> Redactor:
        return self._session.redactor if self._session else Redactor()

    def _diagnosis(self, result: LegResult) -> Diagnosis | None:
        """What a failed leg means."""
        if self._session is None or result.verdict != "failed":
            return None
        return self._session.trouble.found.get(result.leg)

    def _is_told(self, event: SessionEvent) -> bool:
        """A second account is told of as a whole: its legs are not those of the run."""
        legs = isinstance(event, LegStarted | LegFinished)
        return not (legs and self._session is not None and self._session.of_second)

    def _whitelist(self) -> dict[str, list[str]] | None:
        """How the whitelist stands to the hosts of this run; None where no host was contacted."""
        traffic = self._session.traffic if self._session else []
        contacted = list(dict.fromkeys(host for each in traffic for host in contacted_hosts(each.exchange)))
        if self._session is None or not contacted:
            return None
        spec = self._session.draft().partial_spec
        found = hosts(spec, contacted)
        lacking = () if spec.skip_whitelist_check else missing(host for host in found if host.contacted)
        return {
            "contacted": contacted,
            "missing": list(lacking),
            "unneeded": list(unneeded(spec, found)),
        }

    def _say(self, *lines: str) -> None:
        self._terminal.lines(lines)


class PlainLines(_Watching):
    """Plain sentences."""

    def tell(self, event: SessionEvent) -> None:
        """Tell one event."""
        if not self._is_told(event):
            return
        match event:
            case LegStarted():
                self._say(f"{LEG_TITLES[event.leg]} …")
            case LogInNeeded():
                if event.instead_of:
                    self._say("  The provider's own log-in page would be:", f"  {event.instead_of}")
                    self._say("  It is played at this address of this computer:", f"  {event.url}")
                else:
                    self._say("  Log in with your browser. If it does not open by itself, open this address:")
                    self._say(f"  {event.url}")
                if browser_warns(event.redirect_uri):
                    self._say(*WARNING)
            case BrowserNotOpened():
                self._say("  No browser opened by itself: please copy the address above into one.")
            case CallbackIgnored():
                words = f" It says: {event.ignored.words.text}" if event.ignored.words else ""
                said = joined((event.ignored.message, event.ignored.hint))
                self._say(self._redactor.text(f"  {said}{words} Still waiting."))
            case Exchanged():
                self._say(*(f"  {line}" for line in _request_lines(event, self._redactor)))
            case LegFinished():
                self._say(f"  {self._redactor.text(told(event.result.summary, in_terminal))}")
                found = self._diagnosis(event.result)
                self._say(*(f"    {line}" for line in (diagnosis_lines(found, self._file) if found else ())))
            case RunFinished():
                self._say(*_whitelist_lines(self._whitelist()), "", *event.proof.as_lines())
                if event.identifier is not None and event.identifier.verdict == "changed":
                    self._say(self._redactor.text(_changed(event.identifier)))
            case SecondAccountStarted():
                words = "  Log in as somebody else: in a private window, or after logging out there."
                self._say("Second account …", words)
            case SecondAccountFinished():
                self._tell_second(event.account)

    def broken_off(self) -> None:
        """Whoever breaks it off sees that it ends."""

    def _tell_second(self, account: SecondAccount) -> None:
        """What the second account showed, with both values: they are the persons' who watch."""
        if account.failed is not None:
            self._say(self._redactor.text(f"  It was not connected. {told(account.failed.summary, in_terminal)}"))
            found = self._diagnosis(account.failed)
            self._say(*(f"    {line}" for line in (diagnosis_lines(found, self._file) if found else ())))
        self._say(*(self._redactor.text(f"  {line}") for line in second_lines(account)))


def _changed(identifier: Stability) -> str:
    """Both values, for whoever watches: they are the person's, so that no proof and no JSON line holds them."""
    first, other = (json.dumps(value, ensure_ascii=False)[:SHOWN] for value in (identifier.first, identifier.other))
    return f"The unique identifier was {first} at first, and then {other}."


def browser_warns(redirect_uri: str) -> bool:
    """Whether a browser is going to warn of the certificate at a redirect URI: it is one that we make."""
    address = read(redirect_uri)
    return isinstance(address, Address) and address.scheme == "https" and address.kind == "loopback"


def _whitelist_lines(found: dict[str, list[str]] | None) -> list[str]:
    lines, step = [], number_of("whitelist")
    if found and found["missing"]:
        what = f"Contacted, but not in the whitelist (step {step}): {', '.join(found['missing'])}. "
        why = "The platform sends requests there without credentials, and says nothing: add what actions need."
        lines += ["", what + why]
    if found and found["unneeded"]:
        lines += ["", f"In the whitelist (step {step}), but nothing leads there: {', '.join(found['unneeded'])}."]
    return lines


def _request_lines(event: Exchanged, redactor: Redactor) -> list[str]:
    lines = []
    for exchange in (*event.exchange.redirected_from, event.exchange):
        answer = f"status {exchange.response.status}" if exchange.response else "no answer"
        where = redactor.url(exchange.request.url).partition("?")[0]
        lines.append(f"{exchange.request.method} {where} → {answer}, {exchange.elapsed * 1000:.0f} ms")
    return lines


class JsonLines(_Watching):
    """One JSON object a line, each with the name of its ``event``; the last is the proof."""

    def tell(self, event: SessionEvent) -> None:
        """Tell one event."""
        if not self._is_told(event):
            return
        match event:
            case SecondAccountStarted():
                self._line({"event": "second_account_started"})
            case SecondAccountFinished():
                self._line(self._second(event.account))
            case _:
                self._tell_run(event)

    def broken_off(self) -> None:
        """A program learns how far it came."""
        if self._session is not None:
            self._line(self._stands(self._session))

    def _tell_run(self, event: Event) -> None:
        if isinstance(event, RunFinished) and self._session is not None:
            self._line(self._stands(self._session))
        if isinstance(event, RunFinished) and (found := self._whitelist()) is not None:
            self._line({"event": "whitelist", **found})
        line = event_as_json(event, self._redactor)
        if isinstance(event, LegFinished):
            if self._session is not None:
                line["state"] = self._session.leg_stands()[event.result.leg].state
            if diagnosis := self._diagnosis(event.result):
                line["diagnosis"] = diagnosis.as_json()
        self._line(line)

    def _stands(self, session: Session) -> dict[str, Any]:
        """How every leg and every step stands, as the window shows it."""
        legs, steps = session.leg_stands(), session.step_stands(wrongs(findings(session.draft())))
        return {"event": "states", **as_json(legs, steps)}

    def _line(self, line: dict[str, Any]) -> None:
        if self._session is not None and self._session.rehearsal is not None:
            line = {**line, "rehearsal": True}
        self._terminal.document(line)

    def _second(self, account: SecondAccount) -> dict[str, Any]:
        """What the second account showed, without a value of either."""
        line: dict[str, Any] = {"event": "second_account", "compared": second_as_json(account)}
        if account.failed is not None:
            line["failed"] = leg_as_json(leg_proof(account.failed, self._redactor))
            if diagnosis := self._diagnosis(account.failed):
                line["diagnosis"] = diagnosis.as_json()
        return line


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
        case RunFinished():
            if event.proof.rehearsal:
                return {"event": "rehearsed", "went_well": event.proof.went_well, **event.proof.as_json()}
            return {"event": "proof", **event.proof.as_json()}
