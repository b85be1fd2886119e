"""The platform's own sections, in its order: what each takes when one pastes by hand, and what an update holds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from connection_wizard.errors import WizardError
from connection_wizard.spec import names
from connection_wizard.spec.completion import all_calls, needed_values
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.templates import paths_in
from connection_wizard.steps import START, number_of
from connection_wizard.viasocket.agreement import agrees
from connection_wizard.viasocket.forms import Record
from connection_wizard.viasocket.marks import CODES
from connection_wizard.viasocket.record import create_payload
from connection_wizard.words import Words, say, with_values

SECRET = object()
"""Stands for the client secret in a section's entries: whoever shows them fetches it from the vault."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that a section's form wants.

    Attributes:
        text: exactly what is pasted; `SECRET` for the one text that is in no record. `Words` for some choices.
        code: whether it is code, or JSON.
        choice: whether it is a switch or a list to choose from, where nothing can be pasted.
    """

    name: Words
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
    """A part of a record that is updated at once, by the platform's name for it (``componentToRender``).

    Attributes:
        words: what it is called in a sentence.
    """

    name: str
    words: Words
    keys: tuple[str, ...]


COMPONENTS = (
    Component("authfields", say("the extra fields"), ("authfields",)),
    Component("auth2Credentials", say("redirect URL and app"), ("redirecturl", "clientid", "clientsecret")),
    Component(
        "authorizationEndPointConfiguration",
        say("the authorization"),
        ("authrequrl", "queryparams", "scopeseperatedby"),
    ),
    Component("accesstokencode", say("the code for the access token"), ("accesstokencode",)),
    Component("refreshtokencode", say("the code that refreshes"), ("refreshtokencode",)),
    Component("revokeapicode", say("the code that revokes"), ("revokeapicode",)),
    Component("testcode", say("the test call"), ("testcode",)),
    Component(
        "connectionLabel",
        say("the connection label"),
        ("connectionlabelkey", "connectionlabelvalue", "_connectionlabelvalue", "isconnectionlabelmasked"),
    ),
    Component("iconUrlPath", say("the icon"), ("iconurlpath",)),
    Component("authUniqueKey", say("the unique identifier"), ("uniquekeytostoreauth",)),
    Component(
        "appeandHeaders",
        say("request parameters and whitelist"),
        ("authenticationpaths", "whitelistdomains", "skipwhitelistvalidation"),
    ),
)


_PARTS = ((say("Header {name}"), "headers"), (say("Query {name}"), "queryParams"), (say("Body {name}"), "body"))


def sections(spec: ConnectionSpec) -> tuple[Section, ...]:
    """What to paste and to choose where. Texts that are empty are left out, and sections that have nothing."""
    record = create_payload(spec)
    fields = record["authfields"]["authentication"]["fields"]
    paths = record["authenticationpaths"]
    parameters = json.loads(record["queryparams"])
    own = spec.client.owner == "user"
    found = (
        _section(
            START,
            [
                _choice(say("Type"), record["type"]),
                _choice(say("Grant type"), record["granttype"]),
                _choice(say("Version"), record["authversion"]),
            ],
        ),
        _section(
            number_of("fields"),
            [Entry(say("Fields"), json.dumps(fields, ensure_ascii=False, indent=2) if fields else "", code=True)],
        ),
        _section(number_of("redirect"), [Entry(say("Redirect URL"), record["redirecturl"])]),
        _section(
            number_of("credentials"),
            [
                _choice(say("Whose app"), say("Each user's own") if own else say("Yours, for everybody")),
                Entry(say("Client ID"), record["clientid"] or ""),
                Entry(say("Client secret"), SECRET if not own and _sends_secret(spec) else ""),
            ],
        ),
        _section(
            number_of("authorization"),
            [
                Entry(say("Authorization URL"), record["authrequrl"]),
                *(Entry(Words(name), value) for name, value in parameters.items()),
                _choice(say("Scope separator"), record["scopeseperatedby"] or say("None")),
            ],
        ),
        *(
            _section(step, [Entry(say("Code"), json.loads(record[key])["source"] or "", code=True)])
            for key, (step, _) in CODES.items()
        ),
        _section(
            number_of("label"),
            [
                Entry(say("Label"), record["connectionlabelkey"]),
                Entry(say("Path"), record["connectionlabelvalue"]),
                _choice(say("Masked"), record["isconnectionlabelmasked"]),
                Entry(say("Icon path"), record["iconurlpath"] or ""),
            ],
        ),
        _section(
            number_of("whitelist"),
            [
                Entry(say("Domains"), "\n".join(record["whitelistdomains"])),
                _choice(say("Skip whitelist validation"), record["skipwhitelistvalidation"]),
            ],
        ),
        _section(number_of("identifier"), [Entry(say("Path"), record["uniquekeytostoreauth"]["uniqueKey"])]),
        _section(
            number_of("parameters"),
            [
                Entry(with_values(kind, {"name": entry["name"]}), entry["value"], code=True)
                for kind, part in _PARTS
                for entry in paths[part]
            ],
        ),
    )
    return tuple(section for section in found if section.entries)


def _sends_secret(spec: ConnectionSpec) -> bool:
    """Whether any call sends the client secret, or may: code of one's own can use all that is kept."""
    calls = all_calls(spec)
    optional = (path for call in calls for template in call.optional_templates for path in paths_in(template))
    by_code = any(call.snippet for call in calls)
    return by_code or names.CLIENT_SECRET in needed_values(spec) or names.CLIENT_SECRET in optional


def _choice(name: Words, value: str | bool) -> Entry:
    words = (say("Yes") if value else say("No")) if isinstance(value, bool) else value
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
            say("The record does not say which one it is."),
            say("Take the record as the platform gives it, with rowid and plug id, or give them: --row-id, --plug-id."),
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
    return not agrees(key, before.get(key), after.get(key))
