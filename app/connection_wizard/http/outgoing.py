"""A request made ready: what cannot be sent is found, what every request needs is added."""

import re
from dataclasses import replace
from typing import Final

from connection_wizard import __version__
from connection_wizard.addresses.reading import Address
from connection_wizard.http.decoding import ACCEPTED
from connection_wizard.http.exchange import HttpRequest
from connection_wizard.words import Words, say

USER_AGENT: Final = f"connection-wizard/{__version__}"

# RFC 9110 5.6.2 and 5.5; beyond ASCII only what fits into one byte can be sent.
_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_FIELD_VALUE: Final = re.compile(r"[\t\x20-\x7e\x80-\xff]*")


def unsendable(request: HttpRequest) -> Words | None:
    """What in method or headers HTTP has no way to write, in words that quote no value; None if all can be sent."""
    if not _TOKEN.fullmatch(request.method):
        return say("The method")
    for name, value in request.headers:
        if not _TOKEN.fullmatch(name):
            return say("The name of a header")
        if not _FIELD_VALUE.fullmatch(value):
            return say("The header {name}", name=name)
    return None


def completed(request: HttpRequest, address: Address) -> HttpRequest:
    """The request with the headers that it needs and does not have; those it has stay as they are."""
    given = {name.lower() for name, _ in request.headers}
    defaults = (
        ("Host", address.shown),
        ("User-Agent", USER_AGENT),
        ("Accept", "*/*"),
        ("Accept-Encoding", ACCEPTED),
        ("Connection", "keep-alive"),
    )
    # RFC 9110 5.5: spaces around a value are no part of it. Node sends them, h11 refuses to; what arrives is the same.
    own = [(name, value.strip(" \t")) for name, value in request.headers]
    headers = [*(pair for pair in defaults if pair[0].lower() not in given), *own]
    # RFC 9110 8.6: said even for an empty body where the method gives a body a meaning.
    if (request.body or request.method.upper() in ("POST", "PUT", "PATCH")) and not given & {
        "content-length",
        "transfer-encoding",
    }:
        headers.append(("Content-Length", str(len(request.body))))
    return replace(request, headers=tuple(headers))
