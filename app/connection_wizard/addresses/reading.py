"""The one reader of addresses (RFC 3986), for templates, redirects, whitelists, records and what people paste.

It is total: any text gives an `Address`, or a `BadAddress` that says why not, as data. It is strict where others guess:
what two programs would read in two ways (a backslash, a tab, `http:a`, `https:/x`) is no address.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, Literal, NamedTuple
from urllib.parse import quote

from connection_wizard.addresses.hosts import HostKind, kind_of, read_host
from connection_wizard.words import Words, say

MAX_LENGTH: Final = 64 * 1024
"""Characters of an address; longer ones are no addresses for anybody."""

Reason = Literal["too_long", "characters", "scheme", "host", "port", "userinfo"]

_HINTS: Final[Mapping[Reason, Words]] = {
    "too_long": say("The address is too long for any server. Check what was pasted."),
    "characters": say("Check the address for typing errors: it holds a character that no address has."),
    "scheme": say("An address begins with https:// (or http:// for a server on this computer)."),
    "host": say("After https:// comes the name of a server, for example api.example.com."),
    "port": say("The number after the colon is a port: it lies between 1 and 65535."),
    # RFC 9110 4.2.4: such an address hides where it leads, and it would be stored and logged with the password.
    "userinfo": say("Take the user name and the password out of the address; send them in a header instead."),
}

_PORTS: Final = {"http": 80, "https": 443}
_FORBIDDEN: Final = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_BEGINS: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_REST: Final = re.compile(r"[/?#]")
_PORT: Final = re.compile(r"[0-9]{1,5}")
_PATH_KEEPS: Final = "!$%&'()*+,-./:;=@[\\]^_|~"
_PLAIN_PATH: Final = re.compile(r"[A-Za-z0-9!$%&'()*+,\-./:;=@\[\]^_|~]*")
"""A path with nothing to quote, as nearly all are."""
_QUERY_KEEPS: Final = _PATH_KEEPS + "?`{}"
_PLAIN_QUERY: Final = re.compile(r"[A-Za-z0-9!$%&'()*+,\-./:;=@\[\\\]^_|~?`{}]*")


class BadAddress(NamedTuple):
    """Why a text is no address; `words` are a hint for people and quote nothing."""

    reason: Reason

    @property
    def words(self) -> Words:
        """What to do about it."""
        return _HINTS[self.reason]


class Address(NamedTuple):
    """An absolute address with a host, in parts; ASCII only.

    Attributes:
        scheme: in small letters.
        userinfo: what stands before an @; None where there is no @.
        host: as of `hosts.read_host`.
        port: None where it is the scheme's own.
        path: "" or from its slash on; without dot segments (RFC 3986 5.2.4).
        query: from its question mark on; "" if there is none.
        fragment: without its #.
    """

    scheme: str
    userinfo: str | None
    host: str
    port: int | None
    path: str
    query: str
    fragment: str

    def __repr__(self) -> str:
        return f"Address({self.origin})"  # everything else may be a secret

    @property
    def kind(self) -> HostKind:
        """What kind of computer the host means, as far as its text says."""
        return kind_of(self.host)

    @property
    def number(self) -> int:
        """The port that is called; 0 for a scheme whose port is not known."""
        return _PORTS.get(self.scheme, 0) if self.port is None else self.port

    @property
    def bracketed(self) -> str:
        """The host as it stands in an address."""
        return f"[{self.host}]" if ":" in self.host else self.host

    @property
    def shown(self) -> str:
        """The server's name for messages, with the port if it is an unusual one. International names stay in ASCII
        form: look-alike letters must not deceive."""
        return self.bracketed if self.port is None else f"{self.bracketed}:{self.port}"

    @property
    def origin(self) -> str:
        """What must be equal for two addresses to be of one origin (RFC 6454 4); never user information."""
        return f"{self.scheme}://{self.shown}"

    @property
    def url(self) -> str:
        """The whole address, without user information."""
        return self.without_fragment + (f"#{self.fragment}" if self.fragment else "")

    @property
    def without_fragment(self) -> str:
        """As a server gets to see it."""
        return self.origin + self.path + self.query

    def at(self, path: str = "", query: str = "") -> Address:
        """Another place at the same origin; `query` without its question mark."""
        return self._replace(path=path, query=f"?{query}" if query else "", fragment="")


def read(text: str, *, unknown: str = "") -> Address | BadAddress:
    """Read an absolute address of any scheme that has a host.

    Args:
        text: surrounding white space is not part of an address, and not taken off.
        unknown: a character that stands, in host and port, for what is not known beforehand. A host with it is only as
            good as what is put there.
    """
    if len(text) > MAX_LENGTH:
        return BadAddress("too_long")
    if _FORBIDDEN.search(text):
        return BadAddress("characters")
    scheme = _SCHEME.match(text)
    if scheme is None:
        return BadAddress("scheme")
    return _read(scheme[1].lower(), text[scheme.end() :], unknown)


def read_web(text: str) -> Address | BadAddress:
    """Read an address that a request can go to: http or https, without user information."""
    return _of_web(read(text))


def read_host_port(text: str, *, unknown: str = "") -> Address | BadAddress:
    """Read what people and records write for a host: ``acme.com``, ``acme.com:8443``, ``::1``, or a whole address."""
    text = text.strip()
    if text.count(":") > 1 and "[" not in text and "/" not in text:
        text = f"[{text}]"  # an IPv6 address, whose end is no port
    return read(text if _BEGINS.match(text) else f"https://{text.removeprefix('//')}", unknown=unknown)


def join(base: Address, reference: str) -> Address | BadAddress:
    """The address that a reference (a ``Location``, a link) means, seen from another (RFC 3986 5.2)."""
    if _SCHEME.match(reference):
        return read(reference)
    if reference.startswith("//"):
        return read(f"{base.scheme}:{reference}")
    if reference.startswith("/"):
        return read(base.origin + reference)
    if reference.startswith("?"):
        return read(base.origin + base.path + reference)
    if not reference or reference.startswith("#"):
        return read(base.without_fragment + reference)
    return read(f"{base.origin}{base.path.rpartition('/')[0]}/{reference}")


def join_web(base: Address, reference: str) -> Address | BadAddress:
    """The same, where a request is to go there."""
    return _of_web(join(base, reference))


def _of_web(found: Address | BadAddress) -> Address | BadAddress:
    if isinstance(found, BadAddress):
        return found
    if found.scheme not in _PORTS:
        return BadAddress("scheme")
    if found.port == 0:  # stands for any port where a port is yet to be taken
        return BadAddress("port")
    return found if found.userinfo is None else BadAddress("userinfo")


def _read(scheme: str, after: str, unknown: str) -> Address | BadAddress:
    if not after.startswith("//"):
        return BadAddress("host" if scheme in _PORTS else "scheme")
    ends = _REST.search(after, 2)
    start = ends.start() if ends else len(after)
    user, at, place = after[2:start].rpartition("@")
    if "\\" in user:  # which browsers take for the end of the host
        return BadAddress("host")
    colon = place.rfind(":", place.rfind("]") + 1)
    written, number = (place, "") if colon < 0 else (place[:colon], place[colon + 1 :])
    host = _host(written, unknown)
    if host is None:
        return BadAddress("host")
    port: int | None = None
    if number and not (unknown and unknown in number):
        if not _PORT.fullmatch(number) or int(number) > 65535:
            return BadAddress("port")
        port = int(number)
    whole, _, fragment = after[start:].partition("#")
    path, mark, query = whole.partition("?")
    if "\\" in path:  # which browsers take for a slash
        return BadAddress("characters")
    return Address(
        scheme,
        user if at else None,
        host,
        None if port == _PORTS.get(scheme) else port,
        _without_dots(path if _PLAIN_PATH.fullmatch(path) else quote(path, safe=_PATH_KEEPS)),
        mark + _quoted(query),
        _quoted(fragment),
    )


def _quoted(query: str) -> str:
    """A query or a fragment with nothing in it that an address cannot have; nearly all are so already."""
    return query if _PLAIN_QUERY.fullmatch(query) else quote(query, safe=_QUERY_KEEPS)


def _host(written: str, unknown: str) -> str | None:
    if not unknown or unknown not in written:
        return read_host(written)
    known = read_host(written.replace(unknown, "x"))  # a letter, so that it can be a part of every label
    return None if known is None else written.lower().removesuffix(".")


def _without_dots(path: str) -> str:
    """RFC 3986 5.2.4."""
    if "/." not in path:
        return path
    kept: list[str] = []
    parts = path.split("/")[1:]
    for part in parts:
        if part == "..":
            del kept[-1:]
        elif part != ".":
            kept.append(part)
    if parts[-1] in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)
