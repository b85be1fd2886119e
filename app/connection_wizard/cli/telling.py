"""What a live run tells on the terminal: plain sentences for people, JSON lines for machines. Secrets are hidden."""

from __future__ import annotations

import json
from typing import Any, Protocol

from connection_wizard.addresses.reading import Address, read
from connection_wizard.diagnosis.diagnose import diagnose
from connection_wizard.diagnosis.model import Background, Diagnosis
from connection_wizard.http.messages import contacted_hosts
from connection_wizard.http.redacted import redact
from connection_wizard.identity.comparing import Stability
from connection_wizard.oauth.callback import Ignored
from connection_wizard.oauth.connection import LiveConnection
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
from connection_wizard.oauth.leg_names import LEG_TITLES
from connection_wizard.oauth.legs import LegResult
from connection_wizard.oauth.proof import leg_as_json, leg_proof
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.draft import draft_of
from connection_wizard.spec.whitelisting import hosts, missing, unneeded
from connection_wizard.steps import number_of
from connection_wizard.terminal import Terminal

WARNING = (
    "  After you approve, your browser will warn you: “Your connection is not private”. That is right, and safe here:",
    "  the page is on this computer, and no authority may vouch for such addresses, so the wizard made its certificate",
    "  itself. Go on with Advanced, then Proceed (Chrome, Edge) or Accept the Risk and Continue (Firefox); Show",
    "  Details, then visit this website (Safari).",
)

SHOWN = 200
"""Characters of a value that are shown."""


class Teller(Protocol):
    """Watches a connection's run and tells each event."""

    def watch(self, connection: LiveConnection) -> None:
        """Whose secrets are to be hidden."""

    def tell(self, event: Event) -> None:
        """Tell one event."""


class _Watching:
    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._connection: LiveConnection | None = None
        self._redirect_uri = ""
        self._ignored: list[Ignored] = []
        self._contacted: dict[str, None] = {}
        self._results: list[LegResult] = []

    def watch(self, connection: LiveConnection) -> None:
        """Whose secrets are to be hidden."""
        self._connection = connection

    @property
    def _redactor(self) -> Redactor:
        return self._connection.redactor if self._connection else Redactor()

    def _diagnosis(self, result: LegResult) -> Diagnosis | None:
        """What a failed leg means."""
        self._results.append(result)
        if self._connection is None:
            return None
        background = Background.of(self._connection, self._redirect_uri, self._ignored, self._results)
        return diagnose(result, draft_of(self._connection.spec), self._redactor, background)

    def _keep(self, event: Event) -> None:
        """What a diagnosis has to know of the run."""
        if isinstance(event, LogInNeeded):
            self._redirect_uri = event.redirect_uri
        elif isinstance(event, CallbackIgnored):
            self._ignored.append(event.ignored)
        elif isinstance(event, Exchanged):
            self._contacted |= dict.fromkeys(contacted_hosts(event.exchange))

    def _whitelist(self) -> dict[str, list[str]] | None:
        """How the whitelist stands to the hosts of this run; None where no host was contacted."""
        if self._connection is None or not self._contacted:
            return None
        spec = self._connection.spec
        found = hosts(spec, self._contacted)
        lacking = () if spec.skip_whitelist_check else missing(host for host in found if host.contacted)
        return {
            "contacted": list(self._contacted),
            "missing": list(lacking),
            "unneeded": list(unneeded(spec, found)),
        }

    def _say(self, *lines: str) -> None:
        self._terminal.lines(lines)


class Telling(_Watching):
    """Plain sentences."""

    def tell(self, event: Event) -> None:
        """Tell one event."""
        self._keep(event)
        match event:
            case LegStarted():
                self._say(f"{LEG_TITLES[event.leg]} …")
            case LogInNeeded():
                self._say(
                    "  Log in with your browser. If it does not open by itself, open this address:", f"  {event.url}"
                )
                if browser_warns(event.redirect_uri):
                    self._say(*WARNING)
            case BrowserNotOpened():
                self._say("  No browser opened by itself: please copy the address above into one.")
            case CallbackIgnored():
                words = f" It says: {event.ignored.words.text}" if event.ignored.words else ""
                self._say(self._redactor.text(f"  {event.ignored.message}{words} Still waiting."))
            case Exchanged():
                self._say(*(f"  {line}" for line in _request_lines(event, self._redactor)))
            case LegFinished():
                self._say(f"  {self._redactor.text(event.result.summary)}")
                found = self._diagnosis(event.result)
                self._say(*(f"    {line}" for line in (found.as_lines() if found else ())))
            case RunFinished():
                self._say(*_whitelist_lines(self._whitelist()), "", *event.proof.as_lines())
                if event.identifier is not None and event.identifier.verdict == "changed":
                    self._say(self._redactor.text(_changed(event.identifier)))


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

    def tell(self, event: Event) -> None:
        """Tell one event."""
        self._keep(event)
        if isinstance(event, RunFinished) and (found := self._whitelist()) is not None:
            self._line({"event": "whitelist", **found})
        told = event_as_json(event, self._redactor)
        if isinstance(event, LegFinished) and (diagnosis := self._diagnosis(event.result)):
            told["diagnosis"] = diagnosis.as_json()
        self._line(told)

    def _line(self, told: dict[str, Any]) -> None:
        self._terminal.document(told)


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
            }
        case BrowserNotOpened():
            return {"event": "browser_not_opened"}
        case CallbackIgnored():
            words = redactor.text(event.ignored.words.text) if event.ignored.words else ""
            return {
                "event": "callback_ignored",
                "reason": event.ignored.reason,
                "message": event.ignored.message,
                "provider_words": words,
            }
        case Exchanged():
            return {"event": "exchange", "leg": event.leg, **redact(event.exchange, redactor).as_json()}
        case LegFinished():
            return {"event": "leg_finished", **leg_as_json(leg_proof(event.result, redactor))}
        case RunFinished():
            return {"event": "proof", **event.proof.as_json()}
