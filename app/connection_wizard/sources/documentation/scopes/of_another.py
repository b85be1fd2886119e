"""Scopes that only the log-in of another provider asks for, which a page shows besides (a tool that joins two)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import unquote_plus

from connection_wizard.sources.block import pairs_of
from connection_wizard.sources.documentation.one_of_several import own_and_others, provider
from connection_wizard.sources.documentation.scopes.sentences import PARTS
from connection_wizard.sources.documentation.scopes.words import KNOWN
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.told import Said
from connection_wizard.sources.page.lines import Line

_FAR: Final = 12
"""Lines of a query that is broken over several."""
_CLIENT_ID: Final = re.compile(r"\bclient_?id[\"'`]?\s?(?:,|:|=>?)\s?([a-z_$][\w.$]{2,80})")
"""Where a program has the ID of the app that it sends."""
_NEAR: Final = 6
"""Lines of a request around its scopes."""
_WORD: Final = re.compile(r"[A-Za-z][\w.:/*-]*")
"""What can be a scope in the settings of a provider."""


def without_anothers(asked: Iterable[Said], login: Named, found: Iterable[Named]) -> list[Said]:
    """The scopes but those that a request to another provider sends, and none to the one whose log-in was taken.

    Args:
        found: all addresses of the page.
    """
    own: set[str] = set(KNOWN)
    others: dict[str, set[int]] = {}
    for one in found:
        scopes = _sent(one)
        if provider(one) == provider(login):
            own.update(scopes)
        elif one.asks:
            for scope in scopes:
                others.setdefault(scope, set()).update(range(one.mention.at, one.mention.at + _FAR))
    those = [said for said in asked if said.value in own or said.at not in others.get(said.value, ())]
    apart = _lines_of_another_app(login)
    those = [said for said in those if said.value in own or said.at not in apart] or those
    return list(_in_settings(those, login))


def _in_settings(asked: list[Said], login: Named) -> Iterator[Said]:
    """The scopes but those that settings have for other providers alone, each with a line of its own provider's."""
    page = login.page
    own, others = own_and_others(page, login)
    words = {word: at for at in reversed(own) for word in _WORD.findall(page.texts[at])}
    for said in asked:
        if said.at not in others:
            yield said
        elif said.value in words:
            yield replace(said, at=words[said.value])


def _lines_of_another_app(login: Named) -> set[int]:
    """The lines of the program of a log-in near which it has the ID of another app, and not of its own, which has the
    provider's name."""
    lines, at = login.page.lines, login.mention.at
    above = sum(1 for _ in itertools.takewhile(_is_of_a_program, lines[at::-1]))
    program = range(at - above + 1, at + sum(1 for _ in itertools.takewhile(_is_of_a_program, lines[at:])))
    ids = {one: name for one in program for name in _CLIENT_ID.findall(lines[one].text.lower())}
    name = provider(login).lower()
    near = [name in said for one, said in ids.items() if abs(one - at) <= _NEAR]
    if not any(near):
        return set()
    own = {near for one, said in ids.items() if name in said for near in range(one - _NEAR, one + _NEAR + 1)}
    return {near for one in ids for near in range(one - _NEAR, one + _NEAR + 1)} - own


def _is_of_a_program(line: Line) -> bool:
    return line.kind == "code" or not line.text.strip() or line.text.rstrip()[-1] in "{};"


def _sent(one: Named) -> list[str]:
    values = (unquote_plus(value) for name, value in pairs_of(one.mention.query) if name in ("scope", "scopes"))
    return [word for value in values for word in PARTS.split(value)]
