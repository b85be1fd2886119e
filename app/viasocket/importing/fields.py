"""Steps 1 and 3: the fields, and whose app it is."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from app.spec import names
from app.viasocket.importing.reading import Reading

_FIELD_TYPES = ("string", "password", "dropdown", "help")
_MISNAMED = {"client_id": "clientid", "client_secret": "clientsecret", "redirect_url": "redirectUrl"}


def read_fields(reading: Reading) -> None:
    """The fields, wherever the record has them."""
    value = reading.json("authfields", 1, ("fields",), string=False)
    for _ in range(3):
        if isinstance(value, Mapping):
            value = value.get("fields", value.get("authentication"))
    if not isinstance(value, list):
        if value is not None or "authfields" in reading.record:
            reading.repair("no-fields", 1, ("fields",), "The record has no list of fields. It is read as an empty one.")
        return
    patterns = reading.said.get("patterns", {})
    fields = []
    for index, item in enumerate(value):
        if isinstance(item, Mapping):
            made = _field(reading, item, index)
            if made["key"] in patterns:
                made["pattern"] = patterns[made["key"]]
            fields.append(made)
    if fields:
        reading.document["fields"] = fields


def _field(reading: Reading, item: Mapping[str, Any], index: int) -> dict[str, Any]:
    def text(name: str) -> str:
        value = item.get(name)
        return value if isinstance(value, str) else json.dumps(value) if isinstance(value, int | float) else ""

    key, kind = text("key"), text("type")
    if key in _MISNAMED and _MISNAMED[key] not in _field_keys(reading):
        reading.repair(
            "field-key",
            1,
            ("fields", index, "key"),
            f"The field “{key}” is called “{_MISNAMED[key]}” on the platform. It is renamed.",
        )
        key = _MISNAMED[key]
    if kind not in _FIELD_TYPES:
        if kind:
            reading.repair(
                "field-type", 1, ("fields", index, "type"), f"A field has the type “{kind}”. It is read as text."
            )
        kind = "string"
    made: dict[str, Any] = {
        "key": key,
        "label": text("label"),
        "type": kind,
        "required": item.get("required") is True,
    }
    renamed = {
        "help": "help",
        "placeholder": "placeholder",
        "default": "value",
        "visible_when": "visibilityCondition",
        "source": "source",
        "prefix": "scheme",
        "suffix": "tld",
    }
    made |= {ours: found for ours, theirs in renamed.items() if (found := text(theirs))}
    children = item.get("children")
    if isinstance(children, list) and children:
        made["options"] = [
            {name: str(child.get(name, "")) for name in ("label", "value", "sample") if child.get(name) is not None}
            for child in children
            if isinstance(child, Mapping)
        ]
    return made


def _field_keys(reading: Reading) -> set[str]:
    text = json.dumps(reading.record.get("authfields", ""))
    return {name for name in names.USER_APP_FIELDS if f'"{name}"' in text or f'\\"{name}\\"' in text}


def read_client(reading: Reading) -> str:
    """Whose app it is; returns the client secret, if the record holds one."""
    keys = {item["key"] for item in reading.document.get("fields", ())}
    client_id = reading.text("clientid").strip()
    client: dict[str, Any] = {"owner": "builder", "client_id": client_id}
    if not client_id and set(names.USER_APP_FIELDS[:2]) <= keys:
        client["owner"] = "user"
    if "environment" in reading.said:
        client["environment"] = reading.said["environment"]
    reading.document["client"] = client
    secret = reading.text("clientsecret")
    if secret:
        reading.repair(
            "secret",
            3,
            ("client",),
            "The record held the client secret. It is not in the draft.",
            "Paste it in step 3: this computer's keyring keeps it.",
            "warning",
        )
    return secret
