"""Which lines of a page speak of each address, up to the next one that is for something; and which are of the code."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import Final

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.mentions import mentions
from connection_wizard.sources.documentation.roles import FURTHEST_UP, LONGEST
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.written import Mention
from connection_wizard.sources.hosts import host_of
from connection_wizard.sources.page.lines import GUESSED, Page, once
from connection_wizard.spec.domains import registrable_domain

_WORDS_OF_A_REQUEST: Final = 2
_WORDS_OF_A_SENTENCE: Final = 12
_HANDED: Final = ('"', "'", "`", "(")
"""What stands right before an address, or its name, that a program calls."""
_CALLED: Final = {"authorize": signs.IS_AUTHORIZE, "token": signs.IS_TOKEN}


_PUBLIC: Final = re.compile(
    r"public client|native|mobile|single.page|\bSPA\b|desktop|without (?:a )?(?:client )?secret|PKCE|"
    r"code[_ ]verifier",
    re.IGNORECASE,
)
"""A section on apps that have no secret."""
_WORD: Final = re.compile(r"\w++")
_FILLS: Final = re.compile(r"\s*+\$?([A-Za-z_]\w{0,40})(?:\.|->)(?:set|append|add|put)\(", re.IGNORECASE)
"""A line of a program that puts one value more into a form."""
_OF_THE_FIRST: Final = re.compile(r"/request_?token/?$", re.IGNORECASE)
"""The address where OAuth 1 begins, and OAuth 2 has none."""


def _parent(url: str) -> str:
    return url.rstrip("/").rpartition("/")[0]


@once
def named_on(page: Page) -> list[Named]:
    """All addresses of a page, each with what is around it."""
    return named(page, mentions(page))


def named(page: Page, found: Iterable[Mention]) -> list[Named]:
    """Each address with the lines that speak of it: up to the next address that is for something.

    Those beside the one of a request token are of OAuth 1, though the page may be of both.
    """
    first = {_parent(one.url) for one in found if _OF_THE_FIRST.search(one.url)}
    found = [one for one in found if _parent(one.url) not in first or signs.LOGS_IN.search(one.query)]
    logins = {host_of(one.url) for one in found if signs.LOGS_IN.search(one.query)} | _hosts_of_tables(page, found)
    those = [Named(one, page, one.at, one.at + 1, served=host_of(one.url) in logins) for one in found]
    stops = [one.mention for one in those if _speaks(one)]
    places = [one.at for one in stops]
    made = []
    last, current, closed = -1, -1, -1
    for named, one in zip(those, found, strict=True):
        if one.at != current:
            last, current = max(current, closed), one.at
            closed = closes(page, one)
        near = stops[bisect_right(places, one.at) : bisect_right(places, one.at + LONGEST)]
        if one.method and len(page.lines[one.at].text.split()) <= _WORDS_OF_A_REQUEST:
            near = [other for other in near if not _is_in_a_sentence(page, other)]
        after = next((other.at for other in near if other.url != one.url or other.at > one.at + 3), one.at + LONGEST)
        if after < len(page.lines):
            after = max(_begin(page, after, max(one.at, closed)), one.at + 1)
        end = min(after, len(page.lines), _section_end(page, one.at))
        begin, end = _begin(page, one.at, last), max(end, one.at + 1)
        if named.stands_behind_an_exchange:
            begin = max(last + 1, one.at - FURTHEST_UP)
        made.append(named.with_lines(begin, end))
    return made


def _hosts_of_tables(page: Page, found: list[Mention]) -> set[str]:
    """The hosts of one of both steps in a table that has the other one, too: an app may be at what is called docs.

    The other one is on a server of the same provider that is called otherwise; links to documents are of one host.
    """
    steps: dict[int, dict[str, str]] = {}
    for one in found:
        line = page.lines[one.at]
        cells = [cell.strip("` ") for cell in line.cells or (line.text, *(page.lines[one.at - 1].text,) * (one.at > 0))]
        called = [role for role, sign in _CALLED.items() if any(map(sign.match, cells))]
        if one.url in cells and called:
            steps.setdefault(line.block if line.cells else -1, {}).setdefault(called[0], host_of(one.url))
    those = [hosts for hosts in steps.values() if len(hosts) == len(_CALLED) == len(set(hosts.values()))]
    of_one = [hosts for hosts in those if len(set(map(registrable_domain, hosts.values()))) == 1]
    return {host for hosts in of_one for host in hosts.values()}


def _is_in_a_sentence(page: Page, one: Mention) -> bool:
    """Whether a text names an address in passing: below the line of a request it is no begin of another."""
    line = page.lines[one.at]
    in_a_row = line.kind == "cells" and not one.method and bool(line.cells) and "/" not in line.cells[0]
    return in_a_row or (line.kind != "code" and len(line.text.split()) > _WORDS_OF_A_SENTENCE)


def _speaks(one: Named) -> bool:
    return max(one.scores.values(), default=0.0) > 2


def _section_end(page: Page, at: int) -> int:
    level = page.levels[at]
    for position in range(at + 1, min(len(page.lines), at + LONGEST)):
        line = page.lines[position]
        if line.kind == "heading" and line.level < level < GUESSED:
            return position  # whatever it is called: it does not stand below the heading of the address
        if (
            line.kind == "heading"
            and not (signs.PART.search(line.text) or signs.ASKED.match(line.text) or signs.EXCHANGED.match(line.text))
            and (line.level <= level or signs.SECTION.search(line.text))
        ):
            return position
    return len(page.lines)


def closes(page: Page, one: Mention) -> int:
    """The last line of a call that a program begins with an address; its own where no bracket is open behind that."""
    lines, at = page.lines, one.at
    if lines[at].kind != "code" or not one.before.endswith(_HANDED):
        return at
    depth = _opened(lines[at].text[one.column :])
    if not one.before.strip(" \t\"'`") and at:
        depth += max(_opened(lines[at - 1].text), 0)  # the call begins in the line above
    while depth > 0 and at + 1 < len(lines) and at - one.at < LONGEST and lines[at + 1].block == lines[one.at].block:
        at += 1
        depth += _opened(lines[at].text)
    return one.at if depth > 0 else at


def _opened(text: str) -> int:
    return sum(map(text.count, "({[")) - sum(map(text.count, ")}]"))


def _begin(page: Page, at: int, last: int) -> int:
    """Where the lines of code begin that end with an address."""
    line = page.lines[at]
    if line.kind != "code":
        return at
    begin = at
    while begin - 1 > last and at - begin < FURTHEST_UP:
        above = page.lines[begin - 1]
        if not above.text.strip() and begin - 2 > last and _is_filled_for(line.text, page.lines[begin - 2].text):
            begin -= 2
            continue
        if above.kind != "code" or above.block != line.block or not above.text.strip():
            break
        begin -= 1
    return begin


def _is_filled_for(text: str, above: str) -> bool:
    """Whether the last line above a gap puts something into what a request is sent with."""
    filled = _FILLS.match(above)
    return filled is not None and filled[1] in _WORD.findall(text)


def first_the_code(places: Iterable[Named]) -> list[Named]:
    """The places that are about the code, or where none is, all others but those of other grants."""
    those = list(places)
    code = [one for one in those if one.grant == "code"]
    secret = [one for one in code if not _PUBLIC.search(one.heading)]
    code = secret or code
    neutral = [one for one in those if one.grant == ""]
    return code + neutral or [one for one in those if one.grant == "refresh"]
