"""URLs that can be sent to: read, compared and named."""

import re
from typing import Final

import httpx

from app.words import Words, say

_HOST: Final = re.compile(r"[A-Za-z0-9._-]+|(?=[0-9A-Fa-f.]*:)[0-9A-Fa-f:.]+")
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


class BadAddress(Exception):
    """Not a web address that a request can go to; `words` are a hint for people and quote nothing."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self.words = words


def parse(url: str) -> httpx.URL:
    """Read an absolute http or https URL.

    Raises:
        BadAddress
    """
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, UnicodeError):
        raise BadAddress(say("Check the address for typing errors.")) from None
    if parsed.scheme not in _DEFAULT_PORTS:
        raise BadAddress(say("An address begins with https:// (or http:// for a server on this computer)."))
    host = parsed.raw_host.decode("ascii")
    if not _HOST.fullmatch(host):
        raise BadAddress(say("After https:// comes the name of a server, for example api.example.com."))
    if parsed.port is not None and not 0 < parsed.port < 65536:
        raise BadAddress(say("The number after the colon is a port: it lies between 1 and 65535."))
    if parsed.userinfo:
        # RFC 9110 4.2.4: such an address hides where it leads, and it would be stored and logged with the password.
        raise BadAddress(say("Take the user name and the password out of the address; send them in a header instead."))
    return parsed


def origin(url: httpx.URL) -> tuple[str, bytes, int]:
    """What must be equal for two URLs to be the same origin (RFC 6454 4)."""
    return url.scheme, url.raw_host, url.port or _DEFAULT_PORTS[url.scheme]


def shown(url: httpx.URL) -> str:
    """The server's name for messages, with the port if it is an unusual one. International names stay in ASCII form:
    look-alike letters must not deceive."""
    host = url.raw_host.decode("ascii")
    name = f"[{host}]" if ":" in host else host
    return name if url.port in (None, _DEFAULT_PORTS.get(url.scheme)) else f"{name}:{url.port}"
