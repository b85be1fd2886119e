"""The platform's interface as far as it is known, and its rules: what breaks one is refused in words, status 200."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Literal
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
PLUG_KEYS = {"whitelistdomains", "preferedauthversion", "metadata", "name", "description"}
METADATA = {"createdBy": {"type": "USER"}, "aiLogs": ["kept"]}


Tamper = Callable[[str, dict[str, Any]], ServerResponse | None]
Reading = Callable[[list[dict[str, Any]]], ServerResponse | None]


def plug(plug_id: str, name: str, **more: Any) -> dict[str, Any]:
    """A plug as the platform keeps one."""
    made = {"rowid": plug_id, "name": name, "orgid": "org1", "status": "drafted", "metadata": METADATA}
    return made | {"whitelistdomains": ["acme.test"], "preferedauthversion": "", "updatedat": stamp(0)} | more


def stamp(second: int) -> str:
    """A time as the platform writes one."""
    return f"2026-11-28T10:{second // 60:02}:{second % 60:02}.000Z"


class PlatformServer:
    """Keeps plugs and records, and refuses what the platform refuses.

    Attributes:
        records: as kept, by row id; a client secret in them is encrypted, and itself in `secrets`.
        plugs: by row id.
        usage: in how many places a connection is used, by row id: such a one is changed no more.
        unknown: what becomes of keys that the platform does not know; both are seen there.
        instead: is given each change, by its method; what it returns is the answer, and nothing is kept.
        kept: is given each change once it is kept; what it returns is the answer.
        plug_instead, plug_kept: the same of changes of a plug.
        read, plug_read, usage_read: are given what a look-up finds; what they return is the answer.
        sent: all payloads that were taken.
        disturbed: answers in place of those to the first, second … call of a kind (``PUT plugins``); once each.
        keeps: whether what is disturbed is done all the same.
    """

    def __init__(self) -> None:
        self.server = LoopbackServer(self._answer)
        self.records: dict[str, dict[str, Any]] = {}
        self.plugs = {each["rowid"]: each for each in (plug("plug7", "Acme"), plug("p", "Practice"))}
        self.usage: dict[str, int] = {}
        self.unknown: Literal["refuse", "store"] = "refuse"
        self.secrets: dict[str, Any] = {}
        self.asked: list[tuple[str, str]] = []
        self.sent: list[dict[str, Any]] = []
        self.instead: Tamper = lambda method, payload: None
        self.kept: Tamper = lambda method, payload: None
        self.plug_instead: Tamper = lambda method, payload: None
        self.plug_kept: Tamper = lambda method, payload: None
        self.read: Reading = lambda found: None
        self.plug_read: Reading = lambda found: None
        self.usage_read: Reading = lambda found: None
        self.disturbed: dict[tuple[str, int], ServerResponse] = {}
        self.keeps = False
        self._seconds = 0

    @property
    def written(self) -> list[str]:
        """The calls that change something, in their order."""
        return [f"{method} {path.rpartition('/')[2]}" for method, path in self.asked if method != "GET"]

    async def _answer(self, request: ServerRequest) -> ServerResponse:
        self.asked.append((request.method, request.path))
        nth = sum(before == self.asked[-1] for before in self.asked)
        instead = self.disturbed.pop((f"{request.method} {request.path.rpartition('/')[2]}", nth), None)
        if instead is None:
            return self._undisturbed(request)
        if self.keeps:
            self._undisturbed(request)
        return instead

    def _undisturbed(self, request: ServerRequest) -> ServerResponse:
        if request.header("proxy_auth_token") != TOKEN:
            return refusal("wrong token", 401)
        query = {name: values[0] for name, values in parse_qs(request.query).items()}
        *_, verb, table = request.path.split("/")
        if request.method == "GET":
            return self._found(verb, table, query)
        payload = json.loads(request.body)
        if table == "plugins":
            return self._changed_plug(request.method, query, payload)
        if instead := self.instead(request.method, payload):
            return instead
        return self._changed(request.method, query, payload)

    def _found(self, verb: str, table: str, query: dict[str, str]) -> ServerResponse:
        identifier, wanted = query.get("identifier", ""), query.get("filter", "")
        if table == "GetUsedInCountForAuth":
            of_plug = [row for row in self.records.values() if row["pluginrecordid"] == query["pluginId"]]
            rows = [{"rowid": row["rowid"], "count": self.usage.get(row["rowid"], 0)} for row in of_plug]
            return self.usage_read(rows) or answer({"success": True, "data": rows})
        if (verb, table, wanted) == ("get", "plugins", "getAllPlugins"):
            found = [each for each in self.plugs.values() if each["orgid"] == identifier]
            return self.plug_read(found) or answer({"success": True, "data": found})
        if (verb, table, wanted) == ("get", "plugins", "getPluginDetails"):
            found = [self.plugs[identifier]] if identifier in self.plugs else []
            return self.plug_read(found) or answer({"success": True, "data": found})
        if (verb, table, wanted) != ("get", "oauth_details", "getAuthDetails"):
            return refusal("what?", 404)
        found = [record for record in self.records.values() if record["pluginrecordid"] == identifier]
        return self.read(found) or answer({"success": True, "data": found})

    def _changed(self, method: str, query: dict[str, str], payload: dict[str, Any]) -> ServerResponse:
        creates = method == "POST"
        if problem := problem_of(payload, creates=creates, unknown=self.unknown):
            return refusal(problem)
        if payload["pluginrecordid"] not in self.plugs:
            return refusal("no such plug")
        row_id = f"row{len(self.records) + 1}" if creates else payload["rowid"]
        if not creates and query != {"identifier": row_id, "filter": "updateAuthDetails"}:
            return refusal("which one?")
        if self.usage.get(row_id):
            return refusal("this version is in use")
        self.sent.append(dict(payload))
        if payload.get("clientsecret"):
            self.secrets[row_id] = payload["clientsecret"]
            payload["clientsecret"] = "encrypted"
        payload.pop("componentToRender", None)
        if creates:
            payload["authversion"] = f"V{1 + self._versions(payload['pluginrecordid'])}"
        own = {"rowid": row_id, "orgid": "org1", "updatedat": self._now()}
        self.records[row_id] = self.records.get(row_id, {}) | payload | own
        made = {"actionData": [{"rowid": row_id}]} if creates else {"updated": 1}
        return self.kept(method, self.records[row_id]) or answer({"success": True, "data": made})

    def _changed_plug(self, method: str, query: dict[str, str], payload: dict[str, Any]) -> ServerResponse:
        if instead := self.plug_instead(method, payload):
            return instead
        plug_id = query.get("identifier", "")
        if method != "PUT" or query.get("filter") != "updatePluginDetails" or plug_id not in self.plugs:
            return refusal("no such plug")
        if unknown := payload.keys() - PLUG_KEYS:
            return refusal(f"not yours: {sorted(unknown)}")
        self.sent.append(dict(payload))
        self.plugs[plug_id] = self.plugs[plug_id] | payload | {"updatedat": self._now()}
        return self.plug_kept(method, self.plugs[plug_id]) or answer({"success": True, "data": {"updated": 1}})

    def _versions(self, plug_id: str) -> int:
        numbers = [int(row["authversion"][1:]) for row in self.records.values() if row["pluginrecordid"] == plug_id]
        return max(numbers, default=0)

    def _now(self) -> str:
        self._seconds += 1
        return stamp(self._seconds)


def refusal(words: str, status: int = 200) -> ServerResponse:
    """How the platform says no."""
    return answer({"success": False, "message": words}, status)


def problem_of(payload: dict[str, Any], *, creates: bool, unknown: Literal["refuse", "store"] = "refuse") -> str:
    """What the platform has against a payload, in its words; nothing where it takes it."""
    allowed = set() if creates else UPDATE
    if managed := (payload.keys() & SERVER_MANAGED) - allowed:
        return f"not yours: {sorted(managed)}"
    if unknown == "refuse" and (odd := payload.keys() - KEYS - allowed):
        return f"unknown keys: {sorted(odd)}"
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
