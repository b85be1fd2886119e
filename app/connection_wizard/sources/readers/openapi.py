"""A description of an API in JSON: OpenAPI 3 (securitySchemes, authorizationCode) or Swagger 2 (securityDefinitions).

References are followed inside the document alone, and a few steps at most.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from connection_wizard.sources.derived import derived
from connection_wizard.sources.documentation.filling import Fields, name_of
from connection_wizard.sources.documentation.mentions import is_of_nobody
from connection_wizard.sources.documentation.roles import me_score
from connection_wizard.sources.seen import seen
from connection_wizard.sources.understood import Understood, Unread, Value
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.words import say

KIND: Final = "openapi"
_MOST_STEPS: Final = 8
_MOST_SCOPES: Final = 500
_AROUND: Final = 60
_VARIABLE: Final = re.compile(r"\{([^{}]+)\}")
_ORIGIN: Final = re.compile(r"\w+://[^/]+")
_LEAST_ME: Final = 3.0


@dataclass(slots=True)
class _Document:
    """The document, and what comes together of it."""

    data: Mapping[str, Any]
    text: str
    fields: Fields = field(default_factory=Fields)
    values: list[Value] = field(default_factory=list)

    def put(self, at: DocumentPath, value: Any, words: str, *, certain: bool = True) -> None:
        """A value, and what it was read from."""
        self.values.append(seen(self.text, at, value, words, certain=certain))

    def dict_at(self, *names: str) -> Mapping[str, Any]:
        """An object of the document; empty where there is none."""
        found: Any = self.data
        for name in names:
            found = self.resolved(found.get(name)) if isinstance(found, Mapping) else None
        return found if isinstance(found, Mapping) else {}

    def resolved(self, value: Any) -> Any:
        """What a reference inside the document leads to."""
        for _ in range(_MOST_STEPS):
            reference = value.get("$ref") if isinstance(value, Mapping) else None
            if not isinstance(reference, str):
                return value
            value = self.data if reference.startswith("#/") else None
            for name in reference[2:].split("/"):
                name = name.replace("~1", "/").replace("~0", "~")
                value = value.get(name) if isinstance(value, Mapping) else None
        return None


def read(text: str) -> Understood | None:
    """What a description of an API says of the authorization code grant."""
    if not text.lstrip().startswith("{"):
        return None
    try:
        data = loads(text, halves=True, twice=[])
    except NotStrict:
        return None
    if not isinstance(data, dict) or not ("openapi" in data or "swagger" in data):
        return None
    document = _Document(data, text)
    flows = list(_flows(document))
    code = next((flow for kind, flow in flows if kind in ("authorizationCode", "accessCode")), None)
    if code is None:
        return Understood(KIND, unread=tuple(_why_not(flows)))
    base = _base(document)
    unread = [*_address(document, code, "authorizationUrl", ("authorization", "url"), base)]
    unread += _address(document, code, "tokenUrl", ("access_token", "url"), base)
    document.put(("access_token", "method"), "POST", "tokenUrl", certain=False)
    document.put(("refresh_token", "method"), "POST", "tokenUrl", certain=False)
    if isinstance(refresh := code.get("refreshUrl"), str) and refresh and refresh != code.get("tokenUrl"):
        unread += _address(document, code, "refreshUrl", ("refresh_token", "url"), base)
    scopes = code.get("scopes")
    if isinstance(scopes, Mapping) and (named := [name for name in scopes if name.strip()][:_MOST_SCOPES]):
        words = list(dict.fromkeys(word for name in named for word in name.split()))
        document.put(("authorization", "scopes"), words, named[0])
    _test_call(document, base)
    _names(document)
    document.values += list(derived(document.values))
    if document.fields.made:
        document.values.insert(0, Value(("fields",), list(document.fields.made.values()), certainty="likely"))
    return Understood(KIND, tuple(document.values), unread=tuple(unread))


def _flows(document: _Document) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The flows of all schemes, by name."""
    for where in (("components", "securitySchemes"), ("securityDefinitions",)):
        for scheme in map(document.resolved, document.dict_at(*where).values()):
            if not isinstance(scheme, Mapping) or scheme.get("type") != "oauth2":
                continue
            if isinstance(scheme.get("flow"), str):
                yield scheme["flow"], scheme
            flows = document.resolved(scheme.get("flows"))
            for kind, flow in flows.items() if isinstance(flows, Mapping) else ():
                if isinstance(flow := document.resolved(flow), Mapping):
                    yield kind, flow


def _why_not(flows: list[tuple[str, Mapping[str, Any]]]) -> Iterator[Unread]:
    kinds = {kind for kind, _ in flows}
    if "implicit" in kinds:
        why = say("Only the implicit grant is described, which gives no code that could be exchanged (RFC 9700 2.1.2).")
    elif kinds:
        why = say("Only grants are described in which nobody logs in.")
    else:
        why = say("No OAuth is described.")
    yield Unread(("authorization", "url"), why)


def _base(document: _Document) -> str:
    """The address that others are relative to; empty where the document has none of its own."""
    servers = document.data.get("servers")
    for server in servers if isinstance(servers, list) else ():
        url = server.get("url") if isinstance(server, Mapping) else None
        if isinstance(url, str) and "://" in url and not is_of_nobody(url):
            variables = server.get("variables")
            return _with_variables(document, url, variables if isinstance(variables, Mapping) else {}).rstrip("/")
    host, path = document.data.get("host"), document.data.get("basePath")
    if isinstance(host, str) and host:
        return f"https://{host}{path if isinstance(path, str) else ''}".rstrip("/")
    return ""


def _with_variables(document: _Document, url: str, variables: Mapping[str, Any]) -> str:
    """An address with its variables: one with choices or in the host becomes a field, another has its default."""
    host = _ORIGIN.match(url)
    inside = host[0] if host else ""

    def one(found: re.Match[str]) -> str:
        said = variables.get(found[1])
        default = said.get("default") if isinstance(said, Mapping) else None
        choices = said.get("enum") if isinstance(said, Mapping) else None
        several = isinstance(choices, list) and len(choices) > 1
        if isinstance(default, str) and default and not several and found[0] not in inside:
            return default
        template = document.fields.template(found[1])
        made = document.fields.made.get(found[1])
        if made is not None and several:
            options = [{"label": str(choice), "value": str(choice)} for choice in choices or ()]
            made |= {"type": "dropdown", "options": options}
        if made is not None and isinstance(default, str) and default:
            made["default"] = default
        return template

    return _VARIABLE.sub(one, url)


def _address(document: _Document, flow: Mapping[str, Any], name: str, at: DocumentPath, base: str) -> Iterator[Unread]:
    """An address of a flow, in full."""
    said = flow.get(name)
    if not isinstance(said, str) or not said.strip("/ "):
        yield Unread(at, say("The description does not say it."))
        return
    url = said.strip()
    if "://" not in url:
        origin = _ORIGIN.match(base)
        if origin is None:
            yield Unread(at, say("The address is relative to a server that the description does not name."), url)
            return
        url = origin[0] + "/" + url.lstrip("/") if url.startswith("/") else f"{base}/{url}"
    if not url.lower().startswith(("https://", "http://")) or is_of_nobody(url):
        yield Unread(at, say("The description has an address of nobody."), url[:_AROUND])
        return
    url, _, query = url.partition("?")
    document.put(at, document.fields.filled(url) + (f"?{query}" if query else ""), said)


def _test_call(document: _Document, base: str) -> None:
    """The call that says who is connected: read-only, and nothing has to be given."""
    best, most = "", 0.0
    for path, item in document.dict_at("paths").items():
        item = document.resolved(item)
        get = document.resolved(item.get("get")) if isinstance(item, Mapping) else None
        if not isinstance(get, Mapping) or _needs(document, item, get) or "{" in path:
            continue
        words = f"{get.get('summary')} {get.get('operationId')}"
        score = me_score(path, words)
        if score > most:
            best, most = path, score
    if best and most >= _LEAST_ME and base:
        document.put(("test_call", "method"), "GET", best, certain=False)
        document.put(("test_call", "url"), base + best, best, certain=False)


def _needs(document: _Document, item: Mapping[str, Any], get: Mapping[str, Any]) -> bool:
    """Whether a call needs something to be given."""
    for those in (item.get("parameters"), get.get("parameters")):
        for one in map(document.resolved, those if isinstance(those, list) else ()):
            if isinstance(one, Mapping) and one.get("required") is True and one.get("in") != "header":
                return True
    return False


def _names(document: _Document) -> None:
    title = document.dict_at("info").get("title")
    address = next((value.value for value in document.values if value.at[-1] == "url"), "")
    name, domain = name_of(address, [])
    if isinstance(title, str) and title.strip():
        document.put(("name",), title.strip(), title)
    elif name:
        document.put(("name",), name, domain, certain=False)
    if domain:
        document.put(("service_domain",), domain, domain, certain=False)
