"""Host names of a connection: registrable domains by the public suffix list, and every host that a spec names."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, product
from pathlib import Path
from typing import Literal, NamedTuple

from publicsuffixlist import PSLFILE, PublicSuffixList

from connection_wizard.addresses.hosts import MAX_NAME, kind_of
from connection_wizard.addresses.reading import Address, read
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.model import ConnectionSpec, ExtraField
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.templates import TemplateError, parse_template
from connection_wizard.spec.worked_out_once import of_latest

UNKNOWN = "*"
"""Stands for a part of a host (or for all of it) that only the person who connects, or the provider, knows."""

MAX_HOST = 253
"""Letters that a host name has at most (RFC 1035 section 2.3.4)."""
_KEPT = 4096
"""Domains whose place in the public suffix list is remembered: it is asked for at each keystroke."""

MAX_COMBINATIONS = 200
"""Hosts that are made of one address at most, however many choices its fields have."""

_ONE_OWNER = frozenset({"googleapis.com"})
"""Listed as shared, but no customer can publish anything below them, and APIs are spread over their sub-domains."""

_LABEL = re.compile(r"(?!-)[^\W_](?:[\w-]*[^\W_])?")
_BEGIN_OF_OTHERS = b"// ===BEGIN PRIVATE DOMAINS==="
_PRIVATE_NAMES = (".local", ".lan", ".internal", ".intranet", ".home.arpa")

SuffixKind = Literal["public", "shared"]
HostUse = Literal["authorization", "token", "api"]


@lru_cache(maxsize=1)
def _list() -> tuple[bytes, bytes]:
    """The list as it is in its file: the rules of registries, and those of others."""
    registries, _, others = Path(PSLFILE).read_bytes().partition(_BEGIN_OF_OTHERS)
    return registries, others + b"\n"


@lru_cache(maxsize=_KEPT)
def _begins(ending: str) -> tuple[dict[bytes, list[bytes]], ...]:
    """What stands before a top-level domain in its rules, by the last part of it; without one for the domain itself."""
    if ending.split() != [ending]:
        return {}, {}
    end = ending.encode(errors="replace") + b"\n"
    both: list[dict[bytes, list[bytes]]] = []
    for part in _list():
        begins: dict[bytes, list[bytes]] = {}
        for piece in part.split(end)[:-1]:
            begin = piece[piece.rfind(b"\n") + 1 :]
            if begin[-1:] in (b"", b".") and begin[:2] != b"//":
                begins.setdefault(begin[begin.rfind(b".", 0, -1) + 1 : -1].lstrip(b"!"), []).append(begin)
        both.append(begins)
    return tuple(both)


def _rules(begins: dict[bytes, list[bytes]], tail: str) -> list[str]:
    """The rules that can be about a domain with these last two parts: of ten thousand a handful."""
    label, _, ending = tail.rpartition(".")
    keys = {b"", b"*", label.encode(errors="replace")}
    return [begin.decode() + ending for key in keys for begin in begins.get(key, ())]


@lru_cache(maxsize=_KEPT)
def _every(tail: str) -> PublicSuffixList:
    """All rules that can be about a domain with these last two parts."""
    source = [rule for begins in _begins(_ending(tail)) for rule in _rules(begins, tail) if rule not in _ONE_OWNER]
    return PublicSuffixList(source=source, accept_encoded_idn=False)


@lru_cache(maxsize=_KEPT)
def _registries(tail: str) -> PublicSuffixList:
    """The rules of registries alone."""
    return PublicSuffixList(source=_rules(_begins(_ending(tail))[0], tail), accept_encoded_idn=False)


def _ending(domain: str) -> str:
    return domain.rpartition(".")[2]


def _tail(domain: str) -> str:
    return ".".join(domain.rsplit(".", 2)[-2:])


def plain_host(host: str) -> str:
    """The host in the form that hosts are compared in: small letters, no final dot, ``xn--`` parts as their letters."""
    host = host.strip().lower().removesuffix(".")
    if "xn--" not in host or len(host) > MAX_NAME:
        return host
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host


def is_plainly_written(host: str) -> bool:
    """Whether a host is in small letters, without a final dot; ``xn--`` parts may stay, as they are what is sent."""
    return host == host.strip().lower().removesuffix(".")


def is_ip_address(host: str) -> bool:
    """Whether the host is a number of a computer instead of a name."""
    ending = host.removesuffix(".").rpartition(".")[2]
    return ":" in host or (ending.isascii() and ending.isdigit())  # no name ends in a number (RFC 3696 2)


def is_loopback(host: str) -> bool:
    """Whether the host is always the computer itself."""
    return kind_of(plain_host(host)) == "loopback"


def is_local(host: str) -> bool:
    """Whether the host is reached from inside one network only: loopback, private addresses, names without a dot."""
    host = plain_host(host)
    if host == UNKNOWN:
        return False
    return kind_of(host) != "public" or host.endswith(_PRIVATE_NAMES) or ("." not in host and ":" not in host)


def parents(host: str) -> tuple[str, ...]:
    """A host and the domains that it lies below: ``api.acme.com``, ``acme.com``, ``com``; of no host, itself alone."""
    if len(host) > MAX_HOST:
        return (host,)
    labels = host.split(".")
    return tuple(".".join(labels[depth:]) for depth in range(len(labels)))


def is_host_name(host: str) -> bool:
    """Whether a text is a host name with a dot, as a domain name is."""
    labels = plain_host(host).split(".")
    return (
        len(host) <= MAX_HOST
        and len(labels) > 1
        and all(_LABEL.fullmatch(label) for label in labels)
        and not labels[-1].isdigit()
    )


def is_known_ending(host: str) -> bool:
    """Whether the last part of a host name is a top-level domain on the public suffix list."""
    return _is_known(_ending(plain_host(host)))


@lru_cache(maxsize=_KEPT)
def _is_known(ending: str) -> bool:
    return any(_begins(ending))


@lru_cache(maxsize=_KEPT)
def suffix_kind(domain: str) -> SuffixKind | None:
    """Whether a domain is a registry's suffix (``co.uk``), shared by customers (``github.io``), or neither."""
    domain = plain_host(domain)
    if not domain or len(domain) > MAX_HOST:
        return None
    tail = _tail(domain)
    if _registries(tail).publicsuffix(domain) == domain:
        return "public"
    return "shared" if _every(tail).publicsuffix(domain) == domain else None


@lru_cache(maxsize=_KEPT)
def registrable_domain(host: str) -> str | None:
    """The part of a host that somebody registered: ``api.acme.co.uk`` gives ``acme.co.uk``.

    A host may have parts that are not known (`UNKNOWN`); a domain whose sub-domains belong to customers
    (``myshopify.com``) is then the answer where the unknown part is the customer's.

    Returns:
        None for a public suffix, an IP address, ``localhost`` and what is no host name.
    """
    host = plain_host(host)
    ending = _ending(host)
    if len(host) > MAX_HOST or is_ip_address(host) or not ending or UNKNOWN in ending:
        return None
    domain = _every(_tail(host)).privatesuffix(host)
    if domain is None or UNKNOWN not in domain:
        return domain
    known = domain.rpartition(UNKNOWN)[2]
    shared = known.removeprefix(".")
    return shared if known.startswith(".") and suffix_kind(shared) == "shared" else None


class NamedHost(NamedTuple):
    """A host that a spec names, in the form of `plain_host`.

    ``use`` tells whether a browser opens it, tokens come from there, or the API itself is called.
    """

    host: str
    at: DocumentPath
    use: HostUse


@of_latest
def hosts_of(spec: ConnectionSpec) -> tuple[NamedHost, ...]:
    """Every host that a spec names, with the place of its address, in the order of the steps; no host twice at a place.

    The authorization URL is among them though it carries no credentials: ``use`` tells it apart.
    """
    token = spec.access_token
    urls: list[tuple[str, DocumentPath, HostUse]] = [
        (spec.authorization.url, ("authorization", "url"), "authorization"),
        (token.url, ("access_token", "url"), "token"),
    ]
    for index, call in enumerate(token.follow_ups):
        use: HostUse = "token" if call.purpose == "exchange" else "api"
        urls.append((call.url, ("access_token", "follow_ups", index, "url"), use))
    if spec.refresh_token:
        urls.append((spec.refresh_token.url, ("refresh_token", "url"), "token"))
    if spec.revoke_token:
        urls.append((spec.revoke_token.url, ("revoke_token", "url"), "token"))
    urls.append((spec.test_call.url, ("test_call", "url"), "api"))
    return tuple(NamedHost(host, at, use) for url, at, use in urls for host in hosts_in(url, spec.fields))


def hosts_in(url: str, fields: tuple[ExtraField, ...]) -> tuple[str, ...]:
    """The hosts that the template of an address can have, over the choices and default values of the fields in it.

    What is not known beforehand is `UNKNOWN`. Nothing comes of a text that is no web address or no template.
    """
    try:
        pieces = parse_template(url.strip()).pieces
    except TemplateError:
        return ()
    choices: list[tuple[str, ...]] = []
    text = ""
    for piece in pieces:
        choices.append((piece,) if isinstance(piece, str) else _values(piece, fields))
        text += piece if isinstance(piece, str) else UNKNOWN
        if re.match(r"[^/?#]*//[^/?#]*[/?#]", text):  # the host ends here: choices further on do not count
            break
    filled = islice(product(*choices), MAX_COMBINATIONS)
    return tuple(dict.fromkeys(host for parts in filled for host in _host("".join(parts))))


@lru_cache(maxsize=1024)  # a keystroke leaves all addresses but one as they are
def _host(address: str) -> tuple[str, ...]:
    """The host of an address; none where there is none."""
    if address.startswith(UNKNOWN):
        return (UNKNOWN,)
    found = read(address, unknown=UNKNOWN)
    return (plain_host(found.host),) if isinstance(found, Address) else ()


@of_latest
def _by_key(fields: tuple[ExtraField, ...]) -> dict[str | int, ExtraField]:
    """The fields by their keys; of two with one key the first."""
    return {field.key: field for field in reversed(fields)}


def _values(path: DataPath, fields: tuple[ExtraField, ...]) -> tuple[str, ...]:
    """What a value of the connection can be: the choices of its field; its default and anything else for free text."""
    field = _by_key(fields).get(path.parts[1]) if len(path.parts) == 2 else None
    if field is None:
        return (UNKNOWN,)
    values = [option.value for option in field.options if option.value]
    if field.default:
        values.append(field.default)
    if field.type != "dropdown" or field.source or not values:
        values.append(UNKNOWN)
    return tuple(dict.fromkeys(values))
