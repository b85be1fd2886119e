"""The JSON Schema of a spec: what ``connection-wizard schema`` prints and ``resources/`` keeps.

It is written for whoever types a spec in an editor, too. Each key has a title and says what it is for, beside the
reference to what it holds: VS Code puts all that stands at the end of a reference over what stands beside it, so
nothing is said there. What is proposed for a key is what one needs of it (``defaultSnippets``, which other readers
leave alone), never all its defaults.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, get_args

from connection_wizard.resources import resource_text
from connection_wizard.spec.base import Part
from connection_wizard.spec.calls import FollowUpCall, KeptValue, Parameter, PickCondition
from connection_wizard.spec.documents import SCHEMA_KEY
from connection_wizard.spec.model import (
    PLATFORM_REDIRECT_URL,
    ConnectionSpec,
    ExtraField,
    Option,
    RequestParameter,
    SeenMark,
)
from connection_wizard.spec.names import ACCESS_TOKEN
from connection_wizard.spec.reference import NoSource, parts, title, told

SCHEMA_FILE = "connection-spec.schema.json"
SCHEMA_ID = "https://www.schemastore.org/connection-wizard.json"
"""Where editors find it, once it is listed (packaging/schemastore)."""

_TOKEN = f'^"Bearer \\{ACCESS_TOKEN.template}"'
"""The ^ has an editor take the rest as it stands, with the dollar that is none of its own."""
_BEARER = {"name": "Authorization", "value": _TOKEN}
_WHOLE = {
    "spec_version": 1,
    "name": "$1",
    "client": {"client_id": "$2"},
    "authorization": {"url": "https://$3", "scopes": ["$4"]},
    "access_token": {"url": "https://$5"},
    "test_call": {"url": "https://$6", "headers": [_BEARER]},
    "connection_label": {"path": "authData.testcode.$7"},
    "whitelist": ["$8"],
    "unique_identifier": {"path": "authData.testcode.$9"},
    "request_parameters": {"headers": [_BEARER]},
}
"""What is proposed for an empty document: what every connection has."""
_PROPOSED: Mapping[str, Any] = {
    "redirect_url": PLATFORM_REDIRECT_URL,
    "client": {"client_id": "$1"},
    "authorization": {"url": "https://$1", "scopes": ["$2"]},
    "access_token": {"url": "https://$1"},
    "refresh_token": {},
    "revoke_token": {"url": "https://$1"},
    "test_call": {"url": "https://$1", "headers": [_BEARER]},
    "connection_label": {"name": "$1", "path": "authData.testcode.$2"},
    "unique_identifier": {"path": "authData.testcode.$1"},
    "request_parameters": {"headers": [_BEARER]},
    "live_redirect": {"host": "localhost", "port": "^${1:8765}"},
}
"""What is proposed for a step."""
_ENTRIES: Mapping[type[Part], Any] = {
    Parameter: {"name": "$1", "value": "$2"},
    RequestParameter: {"name": "$1", "value": "$2"},
    ExtraField: {"key": "$1", "label": "$2"},
    Option: {"label": "$1", "value": "$2"},
    KeptValue: {"name": "$1", "path": "$2"},
    PickCondition: {"path": "$1", "value": "$2"},
    FollowUpCall: {"method": "GET", "url": "https://$1"},
    SeenMark: {"code": "$1", "path": ["$2"], "reason": "$3"},
}
"""What is proposed for an entry of a list."""


_ANY = "#/$defs/JsonValue"


def schema_text() -> str:
    """The schema (draft 2020-12) as the text of its file."""
    try:
        return _made()
    except NoSource:
        return resource_text(SCHEMA_FILE)


def _made() -> str:
    schema = ConnectionSpec.model_json_schema()
    _describe(schema, ConnectionSpec)
    for kind in parts():
        if (place := schema["$defs"].get(kind.__name__)) is not None:
            _describe(place, kind)
            place.pop("title")
            place.pop("description", None)
    link = {"title": "Schema", "description": "Where this schema is, for an editor.", "type": "string"}
    schema["properties"] = {SCHEMA_KEY: link, **schema["properties"]}
    schema["defaultSnippets"] = [{"label": "A new connection", "body": _WHOLE}]
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID}
    return json.dumps({**head, **schema}, ensure_ascii=False, indent=2) + "\n"


def _describe(place: dict[str, Any], part: type[Part]) -> None:
    """Give each key of a part its title, what it is for, and what is proposed for it."""
    words = told(part)
    for name, said in place["properties"].items():
        proposed = [_PROPOSED[name]] if part is ConnectionSpec and name in _PROPOSED else []
        entry = next(
            (_ENTRIES[kind] for kind in get_args(part.model_fields[name].annotation) if kind in _ENTRIES), None
        )
        if entry is not None:
            proposed = [[entry]]
            said["items"]["defaultSnippets"] = [{"label": "An entry", "body": entry}]
        if proposed or "const" in said or said.get("default") is None or isinstance(said["default"], dict | list):
            said.pop("default", None)
        said |= {"title": title(part, name), "description": words[name]}
        if not proposed and said.keys().isdisjoint(("type", "default")) and said.get("$ref", _ANY) == _ANY:
            proposed = ["^$1"]  # an editor would else write the key and no value
        if proposed:
            said["defaultSnippets"] = [{"body": body} for body in proposed]
    for choice in place.get("anyOf", ()):  # what an editor meets first
        for name, said in choice["properties"].items():
            choice["properties"][name] = place["properties"][name] | said
