"""An OpenAPI 3 or Swagger 2 document: its authorization code flow, the scopes that it lists, and a call that shows who
is connected. What lies elsewhere (``$ref`` to another file or address) is never fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.sources.derived import derived
from connection_wizard.sources.described import DescribedCall, calls, followed, text_in
from connection_wizard.sources.documentation.filling import Fields
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.page.yaml import read_yaml
from connection_wizard.sources.understood import (
    DEVICE,
    IMPLICIT,
    MACHINES,
    PASSWORDS,
    Certainty,
    Question,
    Scope,
    Understood,
    Unread,
    Value,
    Way,
    masked,
    masked_lines,
)
from connection_wizard.sources.who import GOOD, SURE
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import registrable_domain
from connection_wizard.spec.known_names import is_known_call
from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.words import Words, say

KIND: Final = "openapi"
_IN_YAML: Final = re.compile(r"^[\"']?(?:openapi|swagger)[\"']?\s*:", re.MULTILINE)
_LONGEST_QUOTE: Final = 240
_FEW: Final = 6
"""So many scopes are taken over where nothing says which the test call needs."""
_TITLE: Final = re.compile(
    r"\s{0,20}+(?:\([^)\n]{0,200}+\)|\b(?:the|public|rest|restful|web|http|open|developer|v?\d[\d.]*|apis?|specification|docs?)\b)\s*+",
    re.IGNORECASE,
)


def read(text: str) -> Understood | None:
    """What a document says of the authorization code flow; None where the text is no such document."""
    found: object = None
    if text.lstrip()[:1] == "{":
        if not re.search(r'"(?:openapi|swagger)"\s*:', text):
            return None
        with suppress(NotStrict):
            found = loads(text)
    elif _IN_YAML.search(text):
        found = read_yaml(text)
    return of_document(found, text) if isinstance(found, dict) and ("openapi" in found or "swagger" in found) else None


def of_document(found: Mapping[str, Any], text: str) -> Understood:
    """The same of a document that was read already.

    Args:
        text: what it was read from, for the lines.
    """
    return _Document(found, masked_lines(text.splitlines())).understood()


@dataclass(frozen=True, slots=True)
class _Flow:
    """An authorization code flow of the document.

    Attributes:
        name: of its security scheme.
    """

    name: str
    authorize: str
    token: str
    refresh: str
    scopes: Mapping[str, Any]
    description: str


@dataclass(slots=True)
class _Document:
    """One document, and what is made of it."""

    found: Mapping[str, Any]
    lines: tuple[str, ...]
    values: list[Value] = field(default_factory=list)
    fields: Fields = field(default_factory=Fields)

    def understood(self) -> Understood:
        """All of it."""
        flows = list(self._flows())
        base = self._base()
        if not flows:
            return Understood(KIND, unread=(self._no_flow(),), lines=self.lines)
        flow = flows[0]
        self._put(("authorization", "url"), self._absolute(flow.authorize, base))
        self._put(("access_token", "url"), self._absolute(flow.token, base))
        self._put(("access_token", "method"), "POST", self._absolute(flow.token, base), certain=False)
        if flow.refresh:
            if self._absolute(flow.refresh, base) != self._absolute(flow.token, base):
                self._put(("refresh_token", "url"), self._absolute(flow.refresh, base))
            self._put(("refresh_token", "method"), "POST", flow.refresh)
        call = self._test_call(base, flow)
        scopes = self._scopes(flow, call.needs if call else frozenset())
        self._names(flow, base)
        self.values += derived([value for value in self.values if value.value])
        if self.fields.made:
            self.values.insert(0, Value(("fields",), list(self.fields.made.values()), certainty="likely"))
        return Understood(
            KIND,
            tuple(value for value in self.values if value.value),
            tuple(self._question(flows, base)),
            tuple(self._missing(flow, call)),
            scopes=scopes,
            lines=self.lines,
        )

    # -- the flow

    def _schemes(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        components = self.found.get("components")
        listed = components.get("securitySchemes") if isinstance(components, Mapping) else None
        for schemes in (listed, self.found.get("securityDefinitions")):
            for name, scheme in schemes.items() if isinstance(schemes, Mapping) else ():
                scheme = followed(self.found, scheme)
                if isinstance(scheme, Mapping) and scheme.get("type") == "oauth2":
                    yield str(name), scheme

    def _flows(self) -> Iterator[_Flow]:
        for name, scheme in self._schemes():
            flows = scheme.get("flows")
            flow = flows.get("authorizationCode") if isinstance(flows, Mapping) else None
            if flow is None and scheme.get("flow") == "accessCode":
                flow = scheme
            if isinstance(flow, Mapping):
                authorize, token, refresh = (
                    text_in(flow, f"{key}Url") for key in ("authorization", "token", "refresh")
                )
                scopes = flow.get("scopes")
                described = text_in(flow, "description") or text_in(scheme, "description")
                listed = scopes if isinstance(scopes, Mapping) else {}
                yield _Flow(name, authorize, token, refresh, listed, described)

    def _no_flow(self) -> Unread:
        at: DocumentPath = ("authorization", "url")
        for _, scheme in self._schemes():
            flows = scheme.get("flows")
            kinds = [*(flows if isinstance(flows, Mapping) else ()), str(scheme.get("flow", ""))]
            for kind, why in _OTHERS.items():
                if kind in kinds:
                    return Unread(at, why)
            return Unread(at, say("It describes another way to log in than by an authorization code."))
        return Unread(at, say("It describes no OAuth 2.0 log-in."))

    def _question(self, flows: list[_Flow], base: str) -> Iterator[Question]:
        """Two flows of different addresses: only the author knows which one is meant."""
        ways: dict[tuple[str, str], Way] = {}
        for flow in flows:
            urls = (self._absolute(flow.authorize, base), self._absolute(flow.token, base))
            made = (self._value(("authorization", "url"), urls[0]), self._value(("access_token", "url"), urls[1]))
            ways.setdefault(
                urls, Way(made, masked(f"{flow.name}: {flow.description}")[:_LONGEST_QUOTE].rstrip(": "), made[0].line)
            )
        if len(ways) > 1:
            yield Question("address", tuple(ways.values()))

    # -- addresses

    def _base(self) -> str:
        """The server's address, with its variables filled in or as fields; empty where the document names none."""
        servers = self.found.get("servers")
        server = next((one for one in servers if isinstance(one, Mapping)), {}) if isinstance(servers, list) else {}
        if url := text_in(server, "url"):
            variables = server.get("variables")
            return self._filled(url, variables if isinstance(variables, Mapping) else {}).rstrip("/")
        if host := text_in(self.found, "host"):
            schemes = self.found.get("schemes")
            scheme = "https" if not isinstance(schemes, list) or "https" in schemes or not schemes else str(schemes[0])
            return f"{scheme}://{host}{text_in(self.found, 'basePath')}".rstrip("/")
        return ""

    def _filled(self, url: str, variables: Mapping[str, Any]) -> str:
        """An address with its variables: a default stays; one that everybody has his own of becomes a field."""

        def hole(match: re.Match[str]) -> str:
            variable = variables.get(match[1])
            known = variable if isinstance(variable, Mapping) else {}
            choices = [str(one) for one in known.get("enum", ()) if isinstance(one, str)] if "enum" in known else []
            default = text_in(known, "default")
            if default and not choices and not _STANDS_IN.search(default):
                return default
            key = re.sub(r"\W+", "_", match[1]).strip("_") or "server"
            template = self.fields.template(key)
            made = self.fields.made[key]
            if choices:
                made |= {"type": "dropdown", "options": [{"label": one, "value": one} for one in choices]}
                made |= {"default": default} if default in choices else {}
            return template

        return re.sub(r"\{(\w[\w.-]{0,60})\}", hole, url)

    def _absolute(self, url: str, base: str) -> str:
        """An address of the flow; a relative one is so to the server's (OpenAPI 3.1, *Relative references*)."""
        if not url or url in ("/", "#") or (_SCHEME.match(url) and "://" not in url):
            return ""
        made = url if "://" in url else self._joined(base, url)
        return made if "${" in made or isinstance(read_web(made), Address) else ""

    def _joined(self, base: str, url: str) -> str:
        """A relative address on its server; on one of each customer's own where the document names none."""
        origin, path = self._split(base)
        return f"{origin}{url}" if url.startswith("/") else f"{origin}{path}/{url}"

    def _split(self, base: str) -> tuple[str, str]:
        if "://" in base:
            scheme, _, rest = base.partition("://")
            host, slash, path = rest.partition("/")
            return f"{scheme}://{host}", f"{slash}{path}"
        template = self.fields.template("domain")
        self.fields.made["domain"]["format"] = "host"
        return f"https://{template}", base

    # -- the call that shows who is connected

    def _test_call(self, base: str, flow: _Flow) -> DescribedCall | None:
        found = sorted(calls(self.found, flow.name), key=lambda call: (-call.score, len(call.path)))
        known = next((one for one in found if is_known_call(f"{base}{one.path}")), None)
        best = known or next((one for one in found if one.score >= GOOD), None)
        if best is None:
            return None
        if "://" not in base and "://" in flow.token:
            if base:
                return None  # relative to wherever the document was found
            base = "/".join(flow.token.split("/")[:3])
        url = "".join(self._split(base)) + best.path
        line, number = self._line(f'"{best.path}"') if any(best.path in one for one in self.lines) else ("", 0)
        quote = masked(f"GET {best.path}: {best.says}")[:_LONGEST_QUOTE].rstrip(": ") if number else line
        certain = best is known or best.score >= SURE
        for at, value in ((("test_call", "url"), url), (("test_call", "method"), "GET")):
            self.values.append(Value(at, value, quote, number, certainty="certain" if certain else "likely"))
        return best

    # -- the rest

    def _scopes(self, flow: _Flow, needed: frozenset[str]) -> tuple[Scope, ...]:
        offered = tuple(
            Scope(str(name), masked(" ".join(says.split())) if isinstance(says, str) else "", str(name) in needed)
            for name, says in flow.scopes.items()
            if name
        )
        wanted = [one.name for one in offered if one.needed]
        if len(wanted) > _FEW:
            wanted = []  # any one of them would do
        taken = wanted or [one.name for one in offered if len(offered) <= _FEW]
        if taken:
            quote, line = self._line(f'"{taken[0]}"')
            taken = list(dict.fromkeys(word for one in taken for word in one.split()))
            sure: Certainty = "certain" if wanted else "likely"
            self.values.append(Value(("authorization", "scopes"), taken, quote, line, certainty=sure))
        return offered

    def _names(self, flow: _Flow, base: str) -> None:
        info = self.found.get("info")
        title = _TITLE.sub(" ", text_in(info, "title") if isinstance(info, Mapping) else "").strip(" -–:,.")
        host = flow.authorize.partition("://")[2] or base.partition("://")[2]
        if domain := registrable_domain(host.partition("/")[0].partition(":")[0]):
            self._put(("service_domain",), domain, certain=False)
            title = title or domain.partition(".")[0].capitalize()
        if title:
            self._put(("name",), title, certain=False)

    def _missing(self, flow: _Flow, call: DescribedCall | None) -> Iterator[Unread]:
        there = {value.at for value in self.values if value.value}
        if ("authorization", "url") not in there:
            yield Unread(("authorization", "url"), say("It does not say where people log in."), masked(flow.authorize))
        if ("access_token", "url") not in there:
            yield Unread(("access_token", "url"), say("It does not say where a code is exchanged."), masked(flow.token))
        yield Unread(
            ("access_token", "client_authentication"), say("It does not say how client ID and secret are sent.")
        )
        if call is None:
            yield Unread(("test_call", "url"), say("It shows no call that says who is connected."))

    def _put(self, at: DocumentPath, value: Any, sought: str = "", *, certain: bool = True) -> None:
        self.values.append(self._value(at, value, sought, certain=certain))

    def _value(self, at: DocumentPath, value: Any, sought: str = "", *, certain: bool = True) -> Value:
        quote, line = self._line(sought or str(value))
        return Value(at, value, quote, line, certainty="certain" if certain else "likely")

    def _line(self, sought: str) -> tuple[str, int]:
        """The line that holds a text, and its number; of a line without end, what stands around it."""
        texts = (sought, path_of(sought)) if "://" in sought else (sought,)
        for text in texts:
            for number, line in enumerate(self.lines, 1) if len(text) > 1 else ():
                if (at := line.find(text)) >= 0:
                    begin = 0 if len(line) <= _LONGEST_QUOTE else max(0, at - 60)
                    return line[begin : begin + _LONGEST_QUOTE].strip(), number
        return "", 0


_OTHERS: Final[Mapping[str, Words]] = {
    "implicit": IMPLICIT,
    "deviceAuthorization": DEVICE,
    "password": PASSWORDS,
    "clientCredentials": MACHINES,
    "application": MACHINES,
}
"""Why a flow is of no use, by its name in OpenAPI 3 (3.2 has that of devices) and in Swagger 2."""
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_STANDS_IN: Final = re.compile(r"^(?:your|my|example|demo|sample|tenant|company|subdomain|localhost)", re.IGNORECASE)
