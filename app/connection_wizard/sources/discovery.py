"""Where a server says what it is: the well-known addresses that belong to one that an author gave, in their order.

RFC 8414 section 3.1 puts ``/.well-known/oauth-authorization-server`` between host and path of an issuer; OpenID Connect
Discovery section 4 puts ``/.well-known/openid-configuration`` behind it, and servers are met that put either where the
other belongs. Of a protected resource, such as an MCP server, RFC 9728 section 3.1 names the servers that give tokens
for it.
Nothing is fetched here: what is asked is said before, and whoever asks hands in what came.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.sources.hosts import host_of
from connection_wizard.strict_json import NotStrict, loads

OAUTH: Final = "/.well-known/oauth-authorization-server"
OPENID: Final = "/.well-known/openid-configuration"
RESOURCE: Final = "/.well-known/oauth-protected-resource"
_VERSIONED: Final = re.compile(r"(/[^/]+(?:/[^/]+)?)/(?:discovery|oauth2)(/v\d[\d.]{0,8})/\w+")
"""The log-in, the token and the keys of a tenant whose issuer has the version behind its name alone (Microsoft)."""
_NAMED: Final = re.compile(r"""\bresource_metadata\s*=\s*(?:"([^"]*)"|([^\s",]+))""", re.IGNORECASE)
_WELL_KNOWN: Final = re.compile(
    r"(?<![^\s\"'`<>(\[|])[^\s\"'`<>(\[|]{8,300}/\.well-known/(?:openid-configuration|oauth-authorization-server)\b"
    r"[^\s\"'`<>)\]|]{0,200}"
)
_AROUND: Final = " .,;:!*"
_LONGEST: Final = 4096
"""Letters of a header that are searched."""
_ANY: Final = re.compile(r"\{\w{1,40}\}")
"""What a server for many tenants writes in the place of each one's name."""
MOST: Final = 16
"""Addresses that are asked for one that an author gave."""
_MOST_SERVERS: Final = 8
"""Servers that a resource names, and that are asked."""
_ABOVE: Final = 3
"""Parts that are taken off a path: so many have the addresses of a log-in below an issuer, of those that were looked at
(Keycloak's ``/realms/main/protocol/openid-connect/auth``)."""


@dataclass(frozen=True, slots=True)
class Place:
    """An address where metadata may lie.

    Attributes:
        issuer: who has to have said it (RFC 8414 section 3.3); empty for a protected resource.
    """

    url: str
    issuer: str = ""

    @property
    def about(self) -> str:
        """Whom what lies there has to be about: an issuer, or a protected resource (RFC 9728 section 3.1)."""
        return self.issuer or self.url.replace(RESOURCE, "", 1)


def secured(text: str) -> str:
    """An address as it is asked: nobody but this computer itself is asked unencrypted, whatever was written."""
    address = read_web(text.strip())
    if not isinstance(address, Address) or address.scheme != "http" or address.kind == "loopback":
        return text.strip()
    return address._replace(scheme="https").url


def places(text: str) -> tuple[Place, ...]:
    """What would be asked for an address: all at its own host, the most likely first; nothing for what is none.

    An address of the server that is not the issuer, such as that of its log-in or of an account, lies mostly below it.
    """
    address = read_web(secured(text))
    if not isinstance(address, Address) or "${" in text:
        return ()
    origin, path = address.origin, address.path.rstrip("/")
    given = f"{origin}{path}{address.query}"
    for known in (OAUTH, OPENID, RESOURCE):
        if path.startswith(known) or path.endswith(known):
            about = path.removeprefix(known) if path.startswith(known) else path.removesuffix(known)
            if known == RESOURCE:
                return (Place(given),)
            return tuple(dict.fromkeys((Place(given, f"{origin}{about}"), *_of_issuer(origin, about))))
    if address.query:
        return ()
    path = f"{path}/".partition("/.well-known/")[0].rstrip("/")  # another one of them, such as that of its keys
    made = [*_of_issuer(origin, path), Place(f"{origin}{RESOURCE}{path}")]
    if versioned := _VERSIONED.fullmatch(path):
        made += _of_issuer(origin, f"{versioned[1]}{versioned[2]}")[:2]
    above = path
    for _ in range(_ABOVE):
        above = above.rpartition("/")[0].rstrip("/")
        made += _of_issuer(origin, above)[:2] if above else ()
    if path:
        made += [*_of_issuer(origin, ""), Place(f"{origin}{RESOURCE}")]
    return tuple(made[:MOST])


def _of_issuer(origin: str, path: str) -> tuple[Place, ...]:
    """Both documents of an issuer, each where its standard puts it, then where the other one's does."""
    issuer = f"{origin}{path}"
    made = (Place(f"{origin}{OAUTH}{path}", issuer), Place(f"{issuer}{OPENID}", issuer))
    return (*made, Place(f"{origin}{OPENID}{path}", issuer), Place(f"{issuer}{OAUTH}", issuer)) if path else made


def named_on(page: str) -> str:
    """Where a page says that the server's metadata lies, where all such places that it names are at one server; else
    empty.

    Some providers write no other address: who asks there is told them all (Hubstaff).
    """
    words = (found[0].strip(_AROUND) for found in _WELL_KNOWN.finditer(page))
    asked = [place.url for word in words for place in places(word)[:1] if "." in host_of(place.url)]
    return asked[0] if len({host_of(url) for url in asked}) == 1 else ""


def resource_in(text: str) -> str:
    """The resource that a document is about (RFC 9728), where its server can be asked for; empty for other texts."""
    try:
        found = loads(text) if text.lstrip()[:1] == "{" else None
    except NotStrict:
        return ""
    resource = found.get("resource") if isinstance(found, dict) and servers_of(found) else None
    return resource if isinstance(resource, str) and places(resource) else ""


def is_by_issuer(place: Place, document: Mapping[str, Any]) -> bool:
    """Whether metadata is by whom its address says (RFC 8414 section 3.3); a slash at the end makes no other one.

    A server for many tenants has a name in braces in the place of each one's.
    """
    said = document.get("issuer")
    if not isinstance(said, str):
        return False
    # The document is anybody's: what one name takes is not given back for the next, or many names would take forever
    begin, *between = map(re.escape, _ANY.split(said.rstrip("/")))
    held = [f"(?>[^/]+?{part})" for part in between[:-1]]
    wanted = "".join([begin, *held, *(f"[^/]+{part}" for part in between[-1:])])
    return re.fullmatch(wanted, place.issuer.rstrip("/")) is not None


def is_about(given: str, place: Place, document: Mapping[str, Any]) -> bool:
    """Whether metadata of a resource is about the one that was asked (RFC 9728 section 3.3).

    One document of a host may be about all that lies below an address (MCP servers describe themselves so).
    """
    said = document.get("resource")
    found, asked = read_web(said) if isinstance(said, str) else None, read_web(given.strip())
    if not isinstance(found, Address) or not isinstance(asked, Address) or not isinstance(said, str):
        return False
    if said.rstrip("/") == place.about.rstrip("/"):
        return True
    below = f"{asked.path.rstrip('/')}/".startswith(f"{found.path.rstrip('/')}/")
    return found.origin == asked.origin and below and not found.query


def servers_of(document: Mapping[str, Any]) -> tuple[str, ...]:
    """The issuers that a protected resource names (RFC 9728 section 2)."""
    named = document.get("authorization_servers")
    found = (one for one in named if isinstance(one, str)) if isinstance(named, list) else ()
    return tuple(one for one in found if isinstance(read_web(one), Address))[:_MOST_SERVERS]


def is_one_of(issuer: str, servers: tuple[str, ...]) -> bool:
    """Whether a resource takes tokens of an issuer; one that names nobody takes them of whom its host has."""
    return not servers or issuer.rstrip("/") in (one.rstrip("/") for one in servers)


def named_by(challenge: str) -> str:
    """Where a resource that wants a token says that its metadata lies (RFC 9728 section 5.1); empty where it does not.

    Args:
        challenge: of the header ``WWW-Authenticate``.
    """
    found = _NAMED.search(challenge[:_LONGEST])
    url = (found[1] or found[2]) if found else ""
    return url if isinstance(read_web(url), Address) else ""


def together(first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, Any]:
    """One document of two of the same issuer: servers name in one what they leave out in the other."""
    return {**second, **first}


_OF_RESOURCE: Final = ("resource", "resource_name", "scopes_supported", "dpop_bound_access_tokens_required")
"""What a resource says of how it is asked, whatever its server can do besides (RFC 9728 section 2)."""
_OFFLINE: Final = "offline_access"


def with_resource(document: Mapping[str, Any], resource: Mapping[str, Any]) -> dict[str, Any]:
    """What a server says, for one of its resources.

    Offline access is the server's affair, so that a resource does not name it among its scopes.
    """
    made = {**document, **{name: resource[name] for name in _OF_RESOURCE if name in resource}}
    offered, wanted = document.get("scopes_supported"), made.get("scopes_supported")
    if isinstance(offered, list) and isinstance(wanted, list) and _OFFLINE in offered and _OFFLINE not in wanted:
        made["scopes_supported"] = [*wanted, _OFFLINE]
    return made


def lines_of(document: Mapping[str, Any]) -> list[str]:
    """Metadata as it is shown: a member a line, with all of its value."""
    members = [json.dumps({name: value}, ensure_ascii=False)[1:-1] for name, value in document.items()]
    return ["{", *(f"  {member}," for member in members[:-1]), *(f"  {member}" for member in members[-1:]), "}"]
