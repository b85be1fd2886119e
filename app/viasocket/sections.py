"""The platform's own sections, in its order: what each takes when one pastes by hand, and what an update holds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.errors import WizardError
from app.spec.model import ConnectionSpec
from app.viasocket.record import Record, create_payload

SECRET = object()
"""Stands for the client secret in a section's entries: whoever shows them fetches it from the vault."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that a section's form wants.

    Attributes:
        text: exactly what is pasted; `SECRET` for the one text that is in no record.
        code: whether it is code, or JSON.
        choice: whether it is a switch or a list to choose from, where nothing can be pasted.
    """

    name: str
    text: Any
    code: bool = False
    choice: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the platform's form: the step of the wizard (0 for what stands above all sections), its entries."""

    step: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Component:
    """A part of a record that is updated at once, by the platform's name for it (``componentToRender``)."""

    name: str
    keys: tuple[str, ...]


COMPONENTS = (
    Component("authfields", ("authfields",)),
    Component("auth2Credentials", ("redirecturl", "clientid", "clientsecret")),
    Component("authorizationEndPointConfiguration", ("authrequrl", "queryparams", "scopeseperatedby")),
    Component("accesstokencode", ("accesstokencode",)),
    Component("refreshtokencode", ("refreshtokencode",)),
    Component("revokeapicode", ("revokeapicode",)),
    Component("testcode", ("testcode",)),
    Component(
        "connectionLabel",
        ("connectionlabelkey", "connectionlabelvalue", "_connectionlabelvalue", "isconnectionlabelmasked"),
    ),
    Component("iconUrlPath", ("iconurlpath",)),
    Component("authUniqueKey", ("uniquekeytostoreauth",)),
    Component("appeandHeaders", ("authenticationpaths", "whitelistdomains", "skipwhitelistvalidation")),
)


def sections(spec: ConnectionSpec) -> tuple[Section, ...]:
    """What to paste and to choose where. Texts that are empty are left out, and sections that have nothing."""
    record = create_payload(spec)
    fields = record["authfields"]["authentication"]["fields"]
    paths = record["authenticationpaths"]
    parameters = json.loads(record["queryparams"])
    own = spec.client.owner == "user"
    found = (
        _section(
            0,
            [
                _choice("Type", record["type"]),
                _choice("Grant type", record["granttype"]),
                _choice("Version", record["authversion"]),
            ],
        ),
        _section(1, [Entry("Fields", json.dumps(fields, ensure_ascii=False, indent=2) if fields else "", code=True)]),
        _section(2, [Entry("Redirect URL", record["redirecturl"])]),
        _section(
            3,
            [
                _choice("Whose app", "Each user's own" if own else "Yours, for everybody"),
                Entry("Client ID", record["clientid"] or ""),
                Entry("Client secret", "" if own else SECRET),
            ],
        ),
        _section(
            4,
            [
                Entry("Authorization URL", record["authrequrl"]),
                *(Entry(name, value) for name, value in parameters.items()),
                _choice("Scope separator", record["scopeseperatedby"] or "None"),
            ],
        ),
        *(
            _section(step, [Entry("Code", json.loads(record[key])["source"] or "", code=True)])
            for step, key in ((5, "accesstokencode"), (6, "refreshtokencode"), (7, "revokeapicode"), (8, "testcode"))
        ),
        _section(
            9,
            [
                Entry("Label", record["connectionlabelkey"]),
                Entry("Path", record["connectionlabelvalue"]),
                _choice("Masked", record["isconnectionlabelmasked"]),
                Entry("Icon path", record["iconurlpath"] or ""),
            ],
        ),
        _section(
            10,
            [
                Entry("Domains", "\n".join(record["whitelistdomains"])),
                _choice("Skip whitelist validation", record["skipwhitelistvalidation"]),
            ],
        ),
        _section(11, [Entry("Path", record["uniquekeytostoreauth"]["uniqueKey"])]),
        _section(
            12,
            [
                Entry(f"{kind} {entry['name']}", entry["value"], code=True)
                for kind, part in (("Header", "headers"), ("Query", "queryParams"), ("Body", "body"))
                for entry in paths[part]
            ],
        ),
    )
    return tuple(section for section in found if section.entries)


def _choice(name: str, value: str | bool) -> Entry:
    words = ("Yes" if value else "No") if isinstance(value, bool) else value
    return Entry(name, words, choice=True)


def _section(step: int, entries: Iterable[Entry]) -> Section:
    return Section(step, tuple(entry for entry in entries if entry.text is SECRET or entry.text))


def changed_components(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Component, ...]:
    """The components in which two records differ. A secret that neither names is no difference."""
    return tuple(component for component in COMPONENTS if any(_differs(before, after, key) for key in component.keys))


def update_payload(spec: ConnectionSpec, last: Mapping[str, Any], component: Component) -> Record:
    """What an update of one component sends: the keys that changed, and what names the record and the section.

    Args:
        last: the record as the platform has it, with its ``rowid``.

    Raises:
        WizardError: the record names neither itself nor its plug.
    """
    after = create_payload(spec)
    plug_id = after["pluginrecordid"] or last.get("pluginrecordid")
    if not last.get("rowid") or not plug_id:
        raise WizardError(
            "The record does not say which one it is.",
            "Take the record as the platform gives it, with rowid and plug id, or give them: --row-id, --plug-id.",
        )
    changed = {key: after[key] for key in component.keys if _differs(last, after, key)}
    return {
        "rowid": last["rowid"],
        "pluginrecordid": plug_id,
        "componentToRender": component.name,
        **changed,
    }


def _differs(before: Mapping[str, Any], after: Mapping[str, Any], key: str) -> bool:
    if key == "clientsecret":
        return after.get(key) is not None and before.get(key) != after[key]
    return bool(before.get(key) != after.get(key))
