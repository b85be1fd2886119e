"""The calls of the platform's interface, each with what it does in words: nothing here sends any."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote

from connection_wizard.spec.environments import Environment
from connection_wizard.strict_json import whole
from connection_wizard.viasocket.forms import Record
from connection_wizard.words import Words, say

NEW_CONNECTION = "(the id of the new connection)"
"""Stands in a call for what the platform says only when the connection is made."""
HIDDEN_SECRET = "(secret)"  # noqa: S105  # what is shown in place of one


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

    @property
    def of_plug(self) -> bool:
        """Whether it changes the plug, and not one of its connections."""
        return self.payload is not None and "pluginrecordid" not in self.payload

    def shown(self) -> str:
        """What it sends, for people: a client secret is a word."""
        hidden = {
            key: HIDDEN_SECRET if key == "clientsecret" and value is not None else value
            for key, value in (self.payload or {}).items()
        }
        return json.dumps(hidden, ensure_ascii=False, indent=2)

    def for_connection(self, row_id: str) -> PlatformCall:
        """The same, where the id of the new connection is known."""
        if not self.payload or NEW_CONNECTION not in self.payload.values():
            return self
        filled = {key: row_id if value == NEW_CONNECTION else value for key, value in self.payload.items()}
        return replace(self, payload=filled)


def look_up(organisation: str, plug_id: str) -> PlatformCall:
    """Asks for the connections that the platform has for a plug."""
    return _ask(organisation, "get/oauth_details", plug_id, "getAuthDetails", say("what the platform has"))


def look_up_plug(organisation: str, plug_id: str) -> PlatformCall:
    """Asks for a plug itself."""
    return _ask(organisation, "get/plugins", plug_id, "getPluginDetails", say("the plug"))


def list_plugs(organisation: str) -> PlatformCall:
    """Asks for all plugs of an organisation."""
    return _ask(organisation, "get/plugins", organisation, "getAllPlugins", say("the plugs of the organisation"))


def look_up_usage(organisation: str, plug_id: str) -> PlatformCall:
    """Asks in how many places the connections of a plug are used."""
    path = f"{_below(organisation)}/GetUsedInCountForAuth?pluginId={_quoted(plug_id)}"
    return PlatformCall("GET", path, None, say("where the connections are used"))


def create(organisation: str, payload: Record) -> PlatformCall:
    """Creates a connection."""
    return PlatformCall("POST", f"{_below(organisation)}/create/oauth_details", payload, say("create the connection"))


def update(organisation: str, row_id: str, payload: Record, part: Words) -> PlatformCall:
    """Changes a part of a connection."""
    path = f"{_below(organisation)}/update/oauth_details?identifier={_quoted(row_id)}&filter=updateAuthDetails"
    return PlatformCall("PUT", path, payload, say("update {part}", part=part))


def update_plug(organisation: str, plug_id: str, payload: Mapping[str, Any]) -> PlatformCall:
    """Changes a plug; that also clears what its actions remember of connections."""
    path = f"{_below(organisation)}/update/plugins?identifier={_quoted(plug_id)}&filter=updatePluginDetails"
    return PlatformCall("PUT", path, dict(payload), say("update the plug"))


def hub_link(environment: Environment, organisation: str, plug_id: str, row_id: str) -> str:
    """Where a connection is looked at in the Developer Hub."""
    parts = ("developer", organisation, "plugin", plug_id, "auth", row_id)
    return "/".join((environment.hub, *map(_quoted, parts)))


def _ask(organisation: str, path: str, identifier: str, what: str, says: Words) -> PlatformCall:
    query = f"identifier={_quoted(identifier)}&filter={what}"
    return PlatformCall("GET", f"{_below(organisation)}/{path}?{query}", None, says)


def _below(organisation: str) -> str:
    return f"developers/{_quoted(organisation)}"


def _quoted(text: str) -> str:
    return quote(whole(text), safe="")
