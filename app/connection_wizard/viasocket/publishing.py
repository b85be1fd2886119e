"""What has to be sent to the platform so that it has a spec: one create, or an update of each changed part."""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from connection_wizard.errors import WizardError
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.strict_json import loads
from connection_wizard.viasocket.agreement import agrees, differing
from connection_wizard.viasocket.forms import FIRST_VERSION, Record
from connection_wizard.viasocket.record import create_payload
from connection_wizard.viasocket.sections import COMPONENTS, changed_components, update_payload
from connection_wizard.words import Words, say

MAX_DIFF_LINES = 400
MAX_WRAPPED = 8
"""How many lists and objects a record may stand in."""
_WRAPPERS = ("data", "actionData", "rows", "result", "record")


class NoPlug(WizardError):
    """The spec does not say which plug it belongs to."""

    reason = "no_plug"

    def __init__(self) -> None:
        super().__init__(
            say("The plug that this connection belongs to is not known."), say("Give its id with --plug-id.")
        )


@dataclass(frozen=True, slots=True)
class PlatformCall:
    """A call of the platform's interface; `path` is below the base address, `payload` None where nothing is sent."""

    method: str
    path: str
    payload: Record | None = field(repr=False)  # it may hold the client secret
    says: Words

    @property
    def creates(self) -> bool:
        """Whether its answer says under which id something new is kept."""
        return self.method == "POST"


@dataclass(frozen=True, slots=True)
class Plan:
    """What publishing would do.

    Attributes:
        wanted: the record as it should be afterwards.
        calls: in their order.
        diff: what changes, for people. A line is a record's own, or `Words` of ours.
        row_id: of the connection that is there; empty where one is to be created.
        fixed: keys that differ and that no call can change.
    """

    wanted: Record = field(repr=False)
    calls: tuple[PlatformCall, ...]
    diff: tuple[str, ...]
    row_id: str = ""
    fixed: tuple[str, ...] = ()


def look_up(organisation: str, plug_id: str) -> PlatformCall:
    """Asks for what the platform has for a plug."""
    path = f"developers/{quote(organisation, safe='')}/get/oauth_details"
    query = f"identifier={quote(plug_id, safe='')}&filter=getAuthDetails"
    return PlatformCall("GET", f"{path}?{query}", None, say("what the platform has"))


def plan(
    spec: ConnectionSpec, organisation: str, existing: Mapping[str, Any] | None, client_secret: str | None = None
) -> Plan:
    """What to send, given the record that the platform has of this version, if it has one.

    Raises:
        NoPlug: the spec names none.
        WizardError: a record that is there cannot be told.
    """
    if not spec.platform.plug_id:
        raise NoPlug
    base = f"developers/{quote(organisation, safe='')}"
    after = create_payload(spec, client_secret)
    if existing is None:
        calls = (PlatformCall("POST", f"{base}/create/oauth_details", after, say("create the connection")),)
        return Plan(after, calls, tuple(_diff({}, after)))
    found = []
    for component in changed_components(existing, after):
        payload = update_payload(spec, existing, component) | _secret(component.keys, existing, client_secret)
        identifier = quote(str(existing["rowid"]), safe="")
        path = f"{base}/update/oauth_details?identifier={identifier}&filter=updateAuthDetails"
        found.append(PlatformCall("PUT", path, payload, say("update {part}", part=component.name)))
    there = {key: existing.get(key) for key in after}
    before = {key: after[key] if agrees(key, after[key], there[key]) else there[key] for key in after}
    changeable = {key for component in COMPONENTS for key in component.keys}
    fixed = tuple(key for key in differing(after, existing) if key not in changeable)
    return Plan(after, tuple(found), tuple(_diff(before, after)), str(existing["rowid"]), fixed)


def of_version(answer: Any, version: str) -> dict[str, Any] | None:
    """The record of a version in the platform's answer, which may wrap it or list several; None where it has none."""
    for record in _records(answer):
        if str(record.get("authversion") or FIRST_VERSION) == (version or FIRST_VERSION):
            return record
    return None


def of_row(answer: Any, row_id: str) -> dict[str, Any] | None:
    """The record of an id in the platform's answer; None where it has none."""
    return next((record for record in _records(answer) if str(record["rowid"]) == row_id), None)


def _records(answer: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    level = [answer]
    for _ in range(MAX_WRAPPED):
        inner: list[Any] = []
        for item in level:
            if isinstance(item, list):
                inner += item
            elif isinstance(item, dict) and "rowid" in item:
                found.append(item)
            elif isinstance(item, dict):
                inner += [item[name] for name in _WRAPPERS if name in item]
        level = inner
    return found


def _secret(keys: tuple[str, ...], existing: Mapping[str, Any], client_secret: str | None) -> Record:
    wanted = client_secret is not None and "clientsecret" in keys and existing.get("clientsecret") != client_secret
    return {"clientsecret": client_secret} if wanted else {}


def _diff(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    """Line by line, codes as they read; a secret is a word, never itself."""
    lines = list(
        difflib.unified_diff(_lines(before), _lines(after), "on the platform", "in the spec", lineterm="", n=1)
    )
    cut = [say("… and {count} more lines", count=len(lines) - MAX_DIFF_LINES)] if len(lines) > MAX_DIFF_LINES else []
    return lines[:MAX_DIFF_LINES] + cut


def _lines(record: Mapping[str, Any]) -> list[str]:
    lines: list[str] = []
    for key, value in record.items():
        if key == "clientsecret":
            value = None if value is None else "(secret)"
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2)
        try:
            source = loads(text, halves=True, twice=[])["source"] if key.endswith("code") else None
        except (ValueError, TypeError, KeyError):
            source = None
        lines += [f"{key}: {line}" for line in (source or text).split("\n")]
    return lines
