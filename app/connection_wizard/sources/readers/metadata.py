"""What a server says of itself: OAuth metadata (RFC 8414) and OpenID provider metadata."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.sources.beyond import demands
from connection_wizard.sources.derived import derived
from connection_wizard.sources.discovery import servers_of
from connection_wizard.sources.documentation.filling import name_of
from connection_wizard.sources.mcp_servers import CALL, speaks_mcp
from connection_wizard.sources.page.lines import page_of
from connection_wizard.sources.understood import Scope, Understood, Unread, Value, masked, masked_lines
from connection_wizard.sources.wide_scopes import is_wide
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.steps import number_of
from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.words import listed, say

KIND: Final = "metadata"
_ENDPOINTS: Final[Mapping[str, DocumentPath]] = {
    "authorization_endpoint": ("authorization", "url"),
    "token_endpoint": ("access_token", "url"),
    "revocation_endpoint": ("revoke_token", "url"),
    "userinfo_endpoint": ("test_call", "url"),
}
_METHODS: Final = ("client_secret_basic", "client_secret_post", "none")
"""Ways to authenticate that the platform has."""
_USUAL_METHODS: Final = ("client_secret_basic",)
"""What counts where a server names none (RFC 8414 section 2)."""
_USUAL_GRANTS: Final = ("authorization_code", "implicit")
_USUAL_MODES: Final = ("query", "fragment")
_ABOUT_THE_PERSON: Final = ("openid", "profile", "email")
"""Scopes of the answer that a userinfo endpoint gives (OpenID Connect Core section 5.4)."""
_OFFLINE: Final = "offline_access"
_REVOCATION_METHODS: Final = "revocation_endpoint_auth_methods_supported"
_LONGEST_NAME: Final = 80
_FEW: Final = 6
"""So many scopes are taken over as they are; of more only the author knows which he needs."""


def read(text: str) -> Understood | None:
    """What a metadata document says; None where the text is none."""
    if text.lstrip()[:1] != "{":
        return None
    try:
        found: dict[str, Any] = loads(text)
    except NotStrict:
        return None
    if isinstance(found.get("resource"), str) and (servers := servers_of(found)):
        words = say("It is about a resource, whose server is {server}. Paste that address.", server=servers[0])
        return Understood(KIND, unread=(Unread(("authorization", "url"), words),), lines=tuple(text.splitlines()))
    if not any(isinstance(found.get(name), str) for name in ("issuer", *_ENDPOINTS)):
        return None
    if not ("authorization_endpoint" in found or "token_endpoint" in found):
        return None
    return of_document(found, text.splitlines())


def of_document(found: Mapping[str, Any], lines: list[str], asked: str = "") -> Understood:
    """The same of a document that was read already.

    Args:
        asked: the address that an author gave, below which the server is.
    """
    told = _Told(found, lines)
    called = _mcp_server(found, asked)
    unread: list[Unread] = []
    for name, at in _ENDPOINTS.items():
        if name not in found:
            continue
        if _endpoint(found[name]) is None:
            unread.append(Unread(at, say("{name} is no address that can be called.", name=name), *told.line_of(name)))
        else:
            told.put(at, found[name], name)
    unread += _missing(found, called)
    _authorization(told)
    _calls(told, called)
    if issuer := _text(found, "issuer"):
        address = read_web(issuer)
        one = "{" not in issuer  # else it stands for each tenant's, and no answer has it (Microsoft's common)
        if isinstance(address, Address):
            if one:
                told.put(("authorization", "issuer"), issuer, "issuer")
            _name(told, issuer)
        if one and found.get("authorization_response_iss_parameter_supported") is True:
            told.put(("authorization", "iss_required"), True, "authorization_response_iss_parameter_supported")
    told.values += derived(told.values)
    registration = _endpoint(found.get("registration_endpoint")) or ""
    return Understood(
        KIND,
        tuple(told.values),
        unread=tuple(unread),
        scopes=_to_choose(found, told.values),
        lines=masked_lines(lines),
        registration=registration,
    )


def _name(told: _Told, issuer: str) -> None:
    """What is connected is the resource, where there is one: who gives tokens for it may be another company."""
    at = "resource" if _endpoint(told.found.get("resource")) else "issuer"
    name, domain = name_of(str(told.found["resource"]) if at == "resource" else issuer, page_of([]))
    if called := _text(told.found, "resource_name").strip()[:_LONGEST_NAME]:
        told.put(("name",), called, "resource_name", certain=False)
    elif name:
        told.put(("name",), name, at, certain=False)
    if name:
        told.put(("service_domain",), domain, at, certain=False)


def _to_choose(found: Mapping[str, Any], values: list[Value]) -> tuple[Scope, ...]:
    """All scopes that a server lists, where more of them are listed than are taken over."""
    offered = dict.fromkeys(_texts(found, "scopes_supported"))
    taken = next((value.value for value in values if value.at == ("authorization", "scopes")), ())
    if set(offered) <= set(taken):
        return ()
    return tuple(Scope(name, needed=name in taken and name in _ABOUT_THE_PERSON) for name in offered)


class _Told:
    """The values as they come together, each with the line that its name stands in."""

    def __init__(self, found: Mapping[str, Any], lines: list[str]) -> None:
        self.found = found
        self.lines = lines
        self.values: list[Value] = []

    def line_of(self, name: str) -> tuple[str, int]:
        """The line of a member, and its number; the member itself where all stand in one line."""
        for number, line in enumerate(self.lines, 1):
            if f'"{name}"' in line:
                quote = line.strip() if len(line) < _LONG else f"{name}: {self.found.get(name)}"[:_LONG]
                return masked(quote), number
        return "", 0

    def put(self, at: DocumentPath, value: Any, name: str, *, certain: bool = True) -> None:
        quote, line = self.line_of(name)
        self.values.append(Value(at, value, quote, line, certainty="certain" if certain and quote else "likely"))


_LONG: Final = 240


def _endpoint(value: object) -> str | None:
    """An address that can be called: a web address, and no script, file or data (RFC 8414 section 2 wants https)."""
    return value if isinstance(value, str) and isinstance(read_web(value), Address) else None


def _text(found: Mapping[str, Any], name: str) -> str:
    value = found.get(name)
    return value if isinstance(value, str) else ""


def _texts(found: Mapping[str, Any], name: str, usual: tuple[str, ...] = ()) -> tuple[str, ...]:
    value = found.get(name)
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else usual


_NO_CODE: Final = say(
    "Ask the provider for an app that logs people in by a code. Otherwise nobody can connect through the platform."
)
_NOT_SENT: Final = say(
    "Ask the provider for an app that gets it in the address. Otherwise nobody can connect through the platform."
)
_OWN_CODE: Final = say(
    "Ask the provider for an app with a client secret. Otherwise the token call needs code of yours in step {step}.",
    step=number_of("access_token"),
)


def _missing(found: Mapping[str, Any], mcp_server: str) -> list[Unread]:
    """What is demanded that the platform cannot do, and what is not offered at all."""
    made: list[Unread] = []
    made += [Unread(demand.path, demand.message, instead=demand.hint) for demand in demands([found])]
    grants = _texts(found, "grant_types_supported", _USUAL_GRANTS)
    responses = _texts(found, "response_types_supported", ("code",))
    if "authorization_code" not in grants or not any("code" in one.split() for one in responses):
        words = say("The server offers other grants only: {grants}.", grants=listed(grants))
        made.append(Unread(("authorization", "url"), words, instead=_NO_CODE))
    modes = _texts(found, "response_modes_supported", _USUAL_MODES)
    if "query" not in modes:
        words = say("The server sends the code in another way than in the address: {ways}.", ways=listed(modes))
        made.append(Unread(("authorization", "url"), words, instead=_NOT_SENT))
    methods = _texts(found, "token_endpoint_auth_methods_supported", _USUAL_METHODS)
    if not set(_METHODS) & set(methods):
        words = say("Clients have to authenticate in a way that needs code of yours: {ways}.", ways=listed(methods))
        if not any(one.at == ("access_token",) for one in made):  # that a certificate is wanted is said above
            made.append(Unread(("access_token", "client_authentication"), words, instead=_OWN_CODE))
    if found.get("client_id_metadata_document_supported") is True and "registration_endpoint" not in found:
        words = say(
            "It takes the address of a document for a client ID (CIMD). Bring a client ID of its portal instead."
        )
        made.append(Unread(("client", "client_id"), words))
    if "revocation_endpoint" not in found:
        made.append(Unread(("revoke_token",), say("The server names no address that revokes tokens.")))
    if "userinfo_endpoint" not in found:
        words = say("The server names no call that says who is connected.")
        if mcp_server:
            words = say("An MCP server has no call that says who is connected: it is asked what it is.")
        made.append(Unread(("test_call", "url"), words))
    return made


def _authorization(told: _Told) -> None:
    """PKCE, scopes, and the resource that tokens are for."""
    found = told.found
    challenges = _texts(found, "code_challenge_methods_supported")
    if challenges:
        method = next((one for one in ("S256", "plain") if one in challenges), "none")
        told.put(("authorization", "pkce"), method, "code_challenge_methods_supported")
    offered = _texts(found, "scopes_supported")
    scopes: list[str] = [one for one in _ABOUT_THE_PERSON if one in offered and "userinfo_endpoint" in found]
    if not scopes and len(offered) <= _FEW:
        scopes = [one for one in offered if one != _OFFLINE]
        scopes = [one for one in scopes if not is_wide(one)] or scopes
    if _OFFLINE in offered:
        scopes.append(_OFFLINE)
    if scopes:
        told.put(("authorization", "scopes"), scopes, "scopes_supported", certain=len(offered) <= _FEW)
    if resource := _endpoint(found.get("resource")):
        for step in ("authorization", "access_token", *(("refresh_token",) if _refreshes(found) else ())):
            told.put((step, "parameters"), [{"name": "resource", "value": resource}], "resource")


def _first(methods: tuple[str, ...]) -> str | None:
    """The way to authenticate that is taken: what a server names first is what it is tried with most; without a secret
    only where there is no other way."""
    known = [one for one in methods if one in _METHODS]
    return next((one for one in known if one != "none"), known[0] if known else None)


def _refreshes(found: Mapping[str, Any]) -> str:
    """What says that there are refresh tokens; empty where nothing does."""
    # That a token is no type of a response is told by no server that names it there (Glewlwyd)
    for name in ("grant_types_supported", "response_types_supported"):
        if any("refresh_token" in one.split() for one in _texts(found, name)):
            return name
    return "scopes_supported" if _OFFLINE in _texts(found, "scopes_supported") else ""


def _calls(told: _Told, mcp_server: str) -> None:
    """How the client authenticates at each of its calls, and whether there are any."""
    found = told.found
    methods = _texts(found, "token_endpoint_auth_methods_supported", _USUAL_METHODS)
    method = _first(methods)
    if "token_endpoint" in found:
        told.put(("access_token", "method"), "POST", "token_endpoint")
        told.put(("access_token", "body_format"), "form", "token_endpoint")
        if method is not None:
            told.put(("access_token", "client_authentication"), method, "token_endpoint_auth_methods_supported")
    if name := _refreshes(found):
        told.put(("refresh_token", "method"), "POST", name)
    if _endpoint(found.get("revocation_endpoint")):
        told.put(("revoke_token", "method"), "POST", "revocation_endpoint")
        ways = _texts(found, _REVOCATION_METHODS)
        other = _first(ways)
        if method is not None and other is not None and method not in ways:
            told.put(("revoke_token", "client_authentication"), other, _REVOCATION_METHODS)
    if _endpoint(found.get("userinfo_endpoint")):
        told.put(("test_call", "method"), "GET", "userinfo_endpoint")
    elif mcp_server:
        told.put(("test_call", "url"), mcp_server, "resource", certain=False)
        for part, value in CALL.items():
            told.put(("test_call", part), value, "resource", certain=False)


def _mcp_server(found: Mapping[str, Any], asked: str) -> str:
    """The resource, where it is a server of the Model Context Protocol; else empty.

    Servers of its first versions have no metadata of a resource: what they are at is the address that was asked.
    """
    resource = _endpoint(found.get("resource")) or ""
    if resource:
        return resource if speaks_mcp(resource, _text(found, "resource_name")) else ""
    address = read_web(asked)
    below = isinstance(address, Address) and bool(address.path.strip("/")) and "/.well-known/" not in address.path
    return asked if below and speaks_mcp(asked) and asked.rstrip("/") != _text(found, "issuer").rstrip("/") else ""
