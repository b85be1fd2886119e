"""Where the values of a connection are needed: every rule that asks whether something is used asks here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import Literal, NamedTuple

from connection_wizard.spec.base import TextKind
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath, read_path
from connection_wizard.spec.rules.known import code_names
from connection_wizard.spec.rules.places import KEPT, KEPT_GROUPS, Group, groups
from connection_wizard.spec.templates import TemplateError, parse_template
from connection_wizard.spec.worked_out_once import of_latest

Where = Literal["host", "address", "text", "meant", "path", "code"]
"""In the server's name of an address, in the rest of it, in a value or a body, as a path, in code; ``meant`` where it
stands in another spelling and may be something else."""

_OTHER_SPELLING = re.compile(r"(?:[{<:$]|context\.|authData\.)\s*+(?!context\.|authData\.)([A-Za-z_$][\w$]*)")
"""A value in a placeholder that is none: it is meant all the same, and has a finding of its own."""
_SERVER = re.compile(r"(?:[a-z][a-z0-9+.-]*://)?[^/?#]*", re.IGNORECASE)
_WHOLE = r"authData\b(?!\s*+(?:\?\.|\.)?\s*+(?:[A-Za-z_$]|\[\s*+[\"'][^\"'\n]*+[\"']\s*+\]))"
"""Code takes all values at once, as in ``const { region } = context.authData``."""
_WORD = r"[A-Za-z_$][\w$]*"
_QUOTED = r"\"([^\"\n]*)\"|'([^'\n]*)'"


class Mention(NamedTuple):
    """A text that names a value of the connection by its first name below ``authData``."""

    at: DocumentPath
    where: Where
    name: str


@of_latest
def mentions(spec: ConnectionSpec) -> tuple[Mention, ...]:
    """Every mention of a value anywhere in a spec, however it is written, in the order of the steps."""
    return tuple(chain.from_iterable(map(_in_group, groups(spec))))


@lru_cache(maxsize=KEPT_GROUPS)
def _in_group(group: Group) -> tuple[Mention, ...]:
    return tuple(Mention(at, where, name) for at, kind, text in group for where, name in _in_text(kind, text))


@of_latest
def used_names(spec: ConnectionSpec) -> frozenset[str]:
    """The first names below ``authData`` of all values that anything in a spec needs."""
    return frozenset(mention.name for mention in mentions(spec))


@of_latest
def named_in_addresses(spec: ConnectionSpec) -> frozenset[str]:
    """Those of them that an address is built from."""
    return frozenset(mention.name for mention in mentions(spec) if mention.where in ("host", "address"))


@lru_cache(maxsize=KEPT)
def _in_text(kind: TextKind, text: str) -> tuple[tuple[Where, str], ...]:
    return tuple(dict.fromkeys(_read(kind, text)))


def _read(kind: TextKind, text: str) -> Iterator[tuple[Where, str]]:
    if kind == "code":
        yield from (("code", name) for name in _in_code(text))
    elif kind == "path":
        yield "path", (read_path(text) or DataPath()).area
    elif kind in ("url", "value", "body", "kept"):
        yield from _in_template(kind, text)
        if kind == "kept":
            yield from (("code", name) for name in _in_code(text))


def _in_template(kind: TextKind, text: str) -> Iterator[tuple[Where, str]]:
    try:
        pieces = parse_template(text.strip()).pieces
    except TemplateError:
        pieces = (text,)
    before = ""
    for piece in pieces:
        if isinstance(piece, DataPath):
            in_address: Where = "host" if _SERVER.fullmatch(before) else "address"
            yield (in_address if kind == "url" else "text"), piece.area
            before += "x"
        else:
            before += piece
            yield from (("meant", name) for name in _OTHER_SPELLING.findall(piece))


def _in_code(code: str) -> Iterator[str]:
    yield from code_names(code)
    if re.search(_WHOLE, code):  # which of its words are values cannot be told: each may be
        yield from re.findall(_WORD, code)
        yield from (match[1] or match[2] or "" for match in re.finditer(_QUOTED, code))
