"""An address in parts, letter by letter as it is written: for whoever shows, compares or mends what a person typed.

Nothing is judged here and nothing made equal: whether it is an address at all, and which server is called, says
`connection_wizard.addresses.reading` alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

Part = Literal["before", "scheme", "user", "host", "port", "path", "slash", "query", "fragment", "after"]
"""In the order of an address: white space before it, what it is made of, white space after it. The sign between two
parts belongs to one of them (``https://``, ``me@``, ``:8080``, ``?a=b``, ``#top``). A slash that ends the path is a
part of its own: it is what is most often wrong."""


def in_parts(text: str) -> Iterator[tuple[Part, str]]:
    """Any text in parts, all of them, empty where it has none; together they are the text."""
    bare = text.strip()
    start = len(text) - len(text.lstrip())
    before, after = text[:start], text[start + len(bare) :]
    yield "before", before
    sign = bare.find("://")
    scheme = bare[: sign + 3] if sign >= 0 and bare[:sign].isalnum() else ""
    rest = bare[len(scheme) :]
    rest, mark, fragment = rest.partition("#")
    rest, question, query = rest.partition("?")
    authority, stroke, path = rest.partition("/")
    user, at, place = authority.rpartition("@")
    colon = place.rfind(":", place.rfind("]") + 1)
    host, port = (place, "") if colon < 0 else (place[:colon], place[colon:])
    path = stroke + path
    slash = "/" if path.endswith("/") else ""
    yield "scheme", scheme
    yield "user", user + at
    yield "host", host
    yield "port", port
    yield "path", path.removesuffix("/")
    yield "slash", slash
    yield "query", question + query
    yield "fragment", mark + fragment
    yield "after", after


def server_in(text: str) -> str:
    """The server that an address begins with, as it is written; empty where it names none."""
    parts = dict(in_parts(text))
    return parts["scheme"] + parts["host"] + parts["port"] if parts["host"] else ""


def at_another(text: str, place: str, other: str) -> str:
    """The address with another server in the place of the one that it begins with; all else stays as it is written.

    Args:
        place: the host that it is at, or host and port, in letters of any size; an address at another one stays.
    """
    start = 0
    for name, part in in_parts(text):
        if name == "host":
            break
        start += len(part)
    end = start + len(place)
    return text[:start] + other + text[end:] if place and text[start:end].lower() == place.lower() else text


def begin_of(text: str) -> int:
    """Where the first web address of a text begins; -1 if there is none."""
    lower = text.lower()
    found = [at for at in (lower.find("https://"), lower.find("http://")) if at >= 0]
    return min(found, default=-1)
