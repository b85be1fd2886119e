"""The platform's interface as far as it is known, and its rules: what breaks one is refused in words, status 200."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

from connection_wizard.http.server import LoopbackServer, ServerRequest, ServerResponse
from connection_wizard.viasocket.forms import SERVER_MANAGED
from connection_wizard.viasocket.sections import COMPONENTS
from tests.oauth.scripted import answer

TOKEN = "platform-token-77"
STRINGS = ("queryparams", "accesstokencode", "refreshtokencode", "revokeapicode", "testcode")
KEYS = {
    "type", "granttype", "authversion", "pluginrecordid", "authfields", "redirecturl", "clientid", "clientsecret",
    "authrequrl", "scopeseperatedby", *STRINGS, "connectionlabelkey", "connectionlabelvalue", "_connectionlabelvalue",
    "isconnectionlabelmasked", "iconurlpath", "whitelistdomains", "skipwhitelistvalidation", "uniquekeytostoreauth",
    "authenticationpaths",
}  # fmt: skip
COMPONENT_KEYS = {component.name: set(component.keys) for component in COMPONENTS}
UPDATE = {"rowid", "pluginrecordid", "componentToRender"}


Tamper = Callable[[str, dict[str, Any]], ServerResponse | None]


class PlatformServer:
    """Keeps records, and refuses what the platform refuses.

    Attributes:
        records: as kept, by row id; a client secret in them is encrypted, and itself in `secrets`.
        instead: is given each change, by its method; what it returns is the answer, and nothing is kept.
        kept: is given each change once it is kept; what it returns is the answer.
        read: is given what a look-up finds; what it returns is the answer.
    """

    def __init__(self) -> None:
        self.server = LoopbackServer(self._answer)
        self.records: dict[str, dict[str, Any]] = {}
        self.secrets: dict[str, Any] = {}
        self.asked: list[tuple[str, str]] = []
        self.instead: Tamper = lambda method, payload: None
        self.kept: Tamper = lambda method, payload: None
        self.read: Callable[[list[dict[str, Any]]], ServerResponse | None] = lambda found: None

    async def _answer(self, request: ServerRequest) -> ServerResponse:
        self.asked.append((request.method, request.path))
        if request.header("proxy_auth_token") != TOKEN:
            return refusal("wrong token", 401)
        query = {name: values[0] for name, values in parse_qs(request.query).items()}
        if request.method == "GET":
            found = [record for record in self.records.values() if record["pluginrecordid"] == query["identifier"]]
            return self.read(found) or answer({"success": True, "data": found})
        payload = json.loads(request.body)
        if instead := self.instead(request.method, payload):
            return instead
        if problem := problem_of(payload, creates=request.method == "POST"):
            return refusal(problem)
        creates = request.method == "POST"
        row_id = f"row{len(self.records) + 1}" if creates else payload["rowid"]
        if not creates and query != {"identifier": row_id, "filter": "updateAuthDetails"}:
            return refusal("which one?")
        if payload.get("clientsecret"):
            self.secrets[row_id] = payload["clientsecret"]
            payload["clientsecret"] = "encrypted"
        payload.pop("componentToRender", None)
        self.records[row_id] = self.records.get(row_id, {}) | payload | {"rowid": row_id, "orgid": "org1"}
        made = {"actionData": [{"rowid": row_id}]} if creates else {"updated": 1}
        return self.kept(request.method, self.records[row_id]) or answer({"success": True, "data": made})


def refusal(words: str, status: int = 200) -> ServerResponse:
    """How the platform says no."""
    return answer({"success": False, "message": words}, status)


def problem_of(payload: dict[str, Any], *, creates: bool) -> str:
    """What the platform has against a payload, in its words; nothing where it takes it."""
    allowed = set() if creates else UPDATE
    if managed := (payload.keys() & SERVER_MANAGED) - allowed:
        return f"not yours: {sorted(managed)}"
    if unknown := payload.keys() - KEYS - allowed:
        return f"unknown keys: {sorted(unknown)}"
    if creates and (missing := KEYS - payload.keys()):
        return f"missing keys: {sorted(missing)}"
    if not creates:
        component = COMPONENT_KEYS.get(payload.get("componentToRender", ""))
        if component is None:
            return "which section?"
        if not payload.keys() - UPDATE <= component or not payload.keys() - UPDATE:
            return "keys of another section"
        if not payload.get("rowid") or not payload.get("pluginrecordid"):
            return "which one?"
    if ("connectionlabelvalue" in payload or creates) and not payload.get("connectionlabelvalue"):
        return "connection label can't be empty"
    for key in ("type", "granttype", "scopeseperatedby"):
        if payload.get(key) == "":
            return f'{key} may be null, never ""'
    if payload.get("scopeseperatedby") not in (None, "space", "comma"):
        return "scopeseperatedby"
    return _shapes(payload)


def _shapes(payload: dict[str, Any]) -> str:
    for key in STRINGS:
        if key not in payload:
            continue
        if not isinstance(payload[key], str):
            return f"{key} must be a string"
        inner = json.loads(payload[key])
        if not isinstance(inner, dict) or (key != "queryparams" and not isinstance(inner.get("source", 7), str | None)):
            return f"{key} holds something else"
    fields = payload.get("authfields", {"authentication": {"fields": []}})["authentication"]["fields"]
    if not isinstance(fields, list):
        return "fields must be a list"
    paths = payload.get("authenticationpaths", {"headers": [], "queryParams": [], "body": []})
    if paths.keys() != {"headers", "queryParams", "body"}:
        return "three lists"
    entries = [entry for found in paths.values() for entry in found]
    if any(entry.keys() != {"name", "value"} or "return" not in entry["value"] for entry in entries):
        return "a value is a function body that returns"
    return ""
