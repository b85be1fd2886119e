"""What a live run tells on the terminal: plain sentences for people, JSON lines for machines. Secrets are hidden."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Protocol

from connection_wizard.cli.diagnosing import diagnosis_lines
from connection_wizard.cli.parts import second_lines
from connection_wizard.identity.comparing import Stability
from connection_wizard.oauth.events import (
    BrowserNotOpened,
    CallbackIgnored,
    Exchanged,
    LegFinished,
    LegStarted,
    LogInNeeded,
    RunFinished,
)
from connection_wizard.oauth.legs import LEG_TITLES
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.session.events import SecondAccountFinished, SecondAccountStarted, SessionEvent
from connection_wizard.session.second_account import SecondAccount
from connection_wizard.session.session import Session
from connection_wizard.session.telling import Telling, Watching, browser_warns
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


class PlainLines(Watching):
    """Plain sentences.

    Args:
        file: where changes can be made that are offered.
    """

    def __init__(self, terminal: Terminal, file: Path | None = None) -> None:
        super().__init__()
        self._terminal = terminal
        self._file = file

    def _say(self, *lines: str) -> None:
        self._terminal.lines(lines)

    def tell(self, event: SessionEvent) -> None:
        """Tell one event."""
        if not self.is_told(event):
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
                self._say(self.redactor.text(f"  {said}{words} Still waiting."))
            case Exchanged():
                self._say(*(f"  {line}" for line in _request_lines(event, self.redactor)))
            case LegFinished():
                self._say(f"  {self.redactor.text(told(event.result.summary, in_terminal))}")
                found = self.diagnosis(event.result)
                self._say(*(f"    {line}" for line in (diagnosis_lines(found, self._file) if found else ())))
            case RunFinished():
                self._say(*_whitelist_lines(self.whitelist()), "", *event.proof.as_lines())
                if event.identifier is not None and event.identifier.verdict == "changed":
                    self._say(self.redactor.text(_changed(event.identifier)))
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
            self._say(self.redactor.text(f"  It was not connected. {told(account.failed.summary, in_terminal)}"))
            found = self.diagnosis(account.failed)
            self._say(*(f"    {line}" for line in (diagnosis_lines(found, self._file) if found else ())))
        self._say(*(self.redactor.text(f"  {line}") for line in second_lines(account)))


def _changed(identifier: Stability) -> str:
    """Both values, for whoever watches: they are the person's, so that no proof and no JSON line holds them."""
    first, other = (json.dumps(value, ensure_ascii=False)[:SHOWN] for value in (identifier.first, identifier.other))
    return f"The unique identifier was {first} at first, and then {other}."


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


class JsonLines:
    """One JSON object a line, each with the name of its ``event``; the last is the proof."""

    def __init__(self, terminal: Terminal, file: Path | None = None) -> None:
        self._terminal = terminal
        self._telling = Telling()

    def watch(self, session: Session) -> None:
        """Which session the events are of: it knows what a failure means, how things stand, and what is secret."""
        self._telling.watch(session)

    def tell(self, event: SessionEvent) -> None:
        """Tell one event."""
        for line in self._telling.lines_of(event):
            self._terminal.document(line)

    def broken_off(self) -> None:
        """A program learns how far it came."""
        for line in self._telling.lines_of_break():
            self._terminal.document(line)
