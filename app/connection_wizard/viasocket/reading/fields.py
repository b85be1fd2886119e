"""The fields, and whose app it is."""

from __future__ import annotations

import json
from typing import Any

from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.steps import number_of
from connection_wizard.viasocket.reading.reader import Reading, text_of
from connection_wizard.words import say

_FIELD_TYPES = ("string", "password", "dropdown", "help")
_MISNAMED = {"client_id": "clientid", "client_secret": "clientsecret", "redirect_url": "redirectUrl"}
_TEXTS = {
    "help": "help",
    "placeholder": "placeholder",
    "default": "value",
    "visible_when": "visibilityCondition",
    "source": "source",
    "prefix": "scheme",
    "suffix": "tld",
}
"""Texts of a field that are left out where they are empty, with the platform's names for them."""


def read_fields(reading: Reading) -> None:
    """The fields, wherever the record has them."""
    items = reading.entries(_list_of_fields(reading), ("fields",), say("the fields"), say("field"))
    reading.record["authfields"]["authentication"]["fields"] = items
    fields = [_field(reading, item, index) for index, item in enumerate(items)]
    if fields:
        reading.document["fields"] = fields


def _list_of_fields(reading: Reading) -> list[Any]:
    """The list, which stands in the place that the platform has for it from now on."""
    value = reading.json("authfields", ("fields",), string=False)
    outer = dict(value) if isinstance(value, dict) else {}
    inner = outer.get("authentication")
    proper = inner.get("fields") if isinstance(inner, dict) else None
    found = next((place for place in (proper, inner, outer.get("fields"), value) if isinstance(place, list)), None)
    if found is None:
        reading.repair("no-fields", ("fields",), say("The record has no list of fields. It is read as an empty one."))
    elif found is not proper:
        reading.repair(
            "fields-place", ("fields",), say("The list of fields was in another place. It is read all the same.")
        )
    if found is outer.get("fields"):
        outer.pop("fields", None)
    reading.record["authfields"] = outer | {"authentication": dict(inner) if isinstance(inner, dict) else {}}
    return found or []


def _field(reading: Reading, item: dict[str, Any], index: int) -> dict[str, Any]:
    key, at = text_of(item.get("key")), ("fields", index)
    if key in _MISNAMED and _MISNAMED[key] not in _field_keys(reading):
        reading.repair(
            "field-key",
            (*at, "key"),
            say(
                "The field “{key}” is called “{name}” on the platform. It is renamed.",
                key=key,
                name=_MISNAMED[key],
            ),
        )
        item["key"] = key = _MISNAMED[key]
    made: dict[str, Any] = {
        "key": key,
        "label": text_of(item.get("label")),
        "type": _type(reading, item, (*at, "type")),
        "required": reading.flag(item, "required", (*at, "required")),
    }
    made |= {ours: found for ours, theirs in _TEXTS.items() if (found := text_of(item.get(theirs)))}
    if options := _options(reading, item, key, (*at, "options")):
        made["options"] = options
    return made


def _type(reading: Reading, item: dict[str, Any], at: DocumentPath) -> str:
    kind = item.get("type")
    if kind in _FIELD_TYPES:
        return str(kind)
    if kind not in (None, ""):
        message = (
            say("A field has the type “{type}”. It is read as text.", type=kind)
            if isinstance(kind, str)
            else say("A field has a type that is no text. It is read as text.")
        )
        reading.repair("field-type", at, message)
    item["type"] = "string"
    return "string"


def _options(reading: Reading, item: dict[str, Any], key: str, at: DocumentPath) -> list[dict[str, str]]:
    """The choices; a bare text is a choice that is called as its value is."""
    children = item.get("children")
    if not isinstance(children, list):
        return []
    for place, child in enumerate(children):
        if isinstance(child, str):
            children[place] = {"label": child, "value": child}
            reading.repair(
                "choice", at, say("A choice of “{key}” was a bare text. It is its label and its value.", key=key)
            )
    item["children"] = reading.entries(children, at, say("the choices of “{key}”", key=key), say("choice"))
    names_of_texts = ("label", "value", "sample")
    return [
        {name: text_of(child[name]) for name in names_of_texts if child.get(name) is not None}
        for child in item["children"]
    ]


def _field_keys(reading: Reading) -> set[str]:
    text = json.dumps(reading.record.get("authfields", ""))
    return {name for name in names.USER_APP_FIELDS if f'"{name}"' in text}


def read_client(reading: Reading) -> str:
    """Whose app it is; returns the client secret, if the record holds one."""
    keys = {item["key"] for item in reading.document.get("fields", ())}
    client_id = reading.text("clientid").strip()
    client: dict[str, Any] = {"owner": "builder", "client_id": client_id}
    if not client_id and set(names.USER_APP_FIELDS[:2]) <= keys:
        client["owner"] = "user"
    reading.document["client"] = client
    if reading.record.get("clientsecret") not in (None, ""):
        reading.repair(
            "secret",
            ("client",),
            say("The record held the client secret. It is not in the draft."),
            say("Paste it in step {step}, which says where it is kept.", step=number_of("credentials")),
            "warning",
        )
    return reading.text("clientsecret")
