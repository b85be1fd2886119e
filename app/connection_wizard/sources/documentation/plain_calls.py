"""The call that only reads something and needs nothing that differs: where a page has none on who is connected."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Final

from connection_wizard.identity.list_names import listed_by
from connection_wizard.sources.block import pairs_of
from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.changing import changes_something, command_of, is_sent
from connection_wizard.sources.documentation.of_others import lists_accounts
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.titles import says_it_checks
from connection_wizard.sources.documentation.token_headers import headers
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.samples import is_sample

_OF_A_KEY: Final = re.compile(
    r"\b(?:token|bearer|basic|authorization)\W{1,4}(?:your[_ -]?|my[_ -]?)?api[_ -]?key", re.IGNORECASE
)
"""What a call sends that needs no one to log in."""
DIFFERS: Final = re.compile(
    r"[{<\[$]|/:\w|(?:^|/)(?:(?:my|your)[a-z]+|(?i:your)[_-]\w{1,60})(?:/|$)|"
    r"(?:^|/)(?!(?:get|list|find|check|by|set)[A-Z])[a-z]{2,15}(?:I[dD]|Name|Slug|U[uU][iI][dD])(?:/|$)|/\d{3,20}(?:/|$)|(?<!service)(?<!api)s/\d{1,20}(?:/|$)|"
    r"/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}|/(?=[a-z]{0,20}\d)(?=\d{0,20}[a-z])[0-9a-z]{12,60}(?:/|$)|"
    r"(?<!service)(?<!api)s/(?!(?i:v\d|[a-z]{1,20}\d(?:/|$)|oauth))"
    r"(?=[A-Za-z]{0,12}\d)(?=\d{0,12}[A-Za-z])[0-9A-Za-z]{4,12}(?:/|$)"
)
"""What is to be filled in, or is of one thing that the example has: behind the name of many, a short mark too.

A word with one digit at its end is none: that is a version, or a name (`oauth2`, `auth0`).
"""
_NEEDS_MORE: Final = re.compile(
    r"(?:^|/)(?:search|find|look-?up|autocomplete|suggest|geocode|convert|refresh|revoke|log-?out|sign-?out)(?:[./]|$)",
    re.IGNORECASE,
)
"""Calls that ask for something, or end what the token is for."""
_NUMBER: Final = re.compile(
    r"(?!(?:client|app)_?id$)[\w-]{0,40}(?:(?<![^\W_])(?:ids?|uuid|guid)|(?<=[a-z])I[Dd]s?)", re.IGNORECASE
)
"""What a number of one thing is called; the app's own comes with each call of some APIs."""
_PART: Final = re.compile(r"\{[^{}/]{1,60}\}|<[^<>/]{1,60}>|\[[^\[\]/]{1,60}\]|(?<=/):\w{1,60}")
"""A part of a path to fill in."""
_WITH_A_DIGIT: Final = re.compile(r"/(?!v?\d{1,2}(?:/|$))(?=[a-z_]{0,30}\d)\w{2,64}(?=/|$)", re.IGNORECASE)
"""A part with a digit in it, and no version."""
_OF_AGENTS: Final = re.compile(r"(?:^|/)(?:mcp|sse)(?:/|$)", re.IGNORECASE)
"""Where programs talk to a server in another protocol, for which a GET reads nothing (MCP)."""
_OF_NONE: Final = re.compile(r"(?:^|/)(?:protected[_-])?resource/?$", re.IGNORECASE)
"""A path as the standard's examples have it, which no API has (RFC 6749 section 7.1)."""
_HOLE: Final = "\0"
_MOST_SHAPES: Final = 40
_BASE: Final = re.compile(r"(?:api|rest|v?\d[\d.]*+)?", re.IGNORECASE)
"""A part of a path below which the calls are."""


def needs_more(path: str) -> bool:
    """Whether something in a path is to be filled in, or it is for more than to read what there is."""
    return DIFFERS.search(path) is not None or _NEEDS_MORE.search(path) is not None


def plainest(those: list[Named]) -> Named | None:
    """The call that only reads something; of several the one whose words say most that it is to try a token with."""
    bases, shapes = _bases(those), _shapes(those)
    plain = (one for one in those if _is_plain_get(one, bases) and not any(map(_fits(one), shapes)))
    return max(plain, key=_says_most, default=None)


def _shapes(those: Iterable[Named]) -> list[str]:
    """The addresses with parts to fill in: another one that fits is filled in with what an example has (Sentry)."""
    urls = {one.mention.url.rstrip("/") for one in those if _PART.search(path_of(one.mention.url))}
    return sorted(urls)[:_MOST_SHAPES]


def to_fill_in(one: Named, those: Iterable[Named]) -> str:
    """The address of a call with its parts to fill in, where the page has it so, too, and what was taken is filled in
    with an example's number: nobody else has that account. Empty where it has none."""
    if not _WITH_A_DIGIT.search(path_of(one.mention.url)):
        return ""
    return min(filter(_fits(one), _shapes(those)), key=lambda shape: len(_PART.findall(path_of(shape))), default="")


def _fits(one: Named) -> Callable[[str], bool]:
    url = one.mention.url.rstrip("/")
    return lambda shape: is_filled_in(shape, url)


def is_filled_in(shape: str, url: str) -> bool:
    """Whether an address is another one with its parts filled in, none of them empty and none with a slash.

    Piece by piece from the left, in a time that grows with the address alone: an expression for ``{a}-{b}-{c}`` would
    try each dash for each part.
    """
    segments, others = _PART.sub(_HOLE, shape).split("/"), url.split("/")
    return len(segments) == len(others) and all(map(_fills, segments, others))


def _fills(segment: str, other: str) -> bool:
    first, *rest = segment.split(_HOLE)
    if not rest:
        return segment == other
    *middle, last = rest
    if not other.startswith(first) or not other.endswith(last):
        return False
    at = len(first)
    for piece in middle:
        at = other.find(piece, at + 1)
        if at < 0:
            return False
        at += len(piece)
    return len(other) - len(last) > at


def _bases(those: Iterable[Named]) -> frozenset[str]:
    """The addresses that others are below."""
    urls = sorted({one.mention.url.rstrip("/") for one in those})
    below = (urls[bisect_left(urls, f"{url}/") :][:1] for url in urls)
    return frozenset(
        url for url, next_one in zip(urls, below, strict=True) if next_one and next_one[0].startswith(f"{url}/")
    )


def _is_plain_get(one: Named, bases: frozenset[str]) -> bool:
    """Whether a call reads something with a token and needs nothing that differs."""
    url = one.mention.url
    scores = one.scores
    path = path_of(url)
    return (
        bool(scores)
        and max(score for role, score in scores.items() if role != "me") < 3
        and one.mention.method in ("", "GET")
        and not all(_BASE.fullmatch(part) for part in path.split("/"))
        and not needs_more(path)
        and not _OF_NONE.search(path)
        and not _OF_AGENTS.search(path)
        and not any(_is_asked_by(name, value) for name, value in pairs_of(one.mention.query))
        and (url.rstrip("/") not in bases or _is_called(one))
        and _is_in_code(one)
        and (bool(headers(one)) or signs.CARRIES_TOKEN.search(one.mention.query) is not None or says_it_checks(one))
        and not changes_something(one)
        and not is_sent(one)
        and "grant_type" not in (one.own if one.is_called else one.around)
        and not _OF_A_KEY.search(one.around)
    )


def _is_asked_by(name: str, value: str) -> bool:
    """Whether a row of a query is of one thing of the reader's, which the example only has a word for."""
    return _NUMBER.fullmatch(name) is not None and (is_sample(value) or value.isupper())


def _is_called(one: Named) -> bool:
    """Whether an address that others are below is a call all the same: shown as a GET, or by a command with a token."""
    return one.mention.method == "GET" or signs.SENDS_TOKEN.search(command_of(one)) is not None


def _is_in_code(one: Named) -> bool:
    """Whether a call is an example: in lines of code, or set off as code in a sentence, with its method."""
    line = one.page.lines[one.mention.at]
    return line.kind == "code" or (
        line.kind == "text" and one.mention.method == "GET" and any(span.startswith("GET ") for span in line.spans)
    )


def tells_who(one: Named) -> int:
    """How much the words at a call say that it is there to try a token with; of equals the first is taken."""
    heading = " ".join(one.page.headings[one.mention.at][-1:])
    says_me = signs.SAYS_ME.search(f"{heading} / {one.label}") is not None
    return 2 * one.is_of_whom_it_answers + (says_me or says_it_checks(one))


def _says_most(one: Named) -> tuple[int, bool, bool, bool]:
    """What tells calls apart that only read something, where their words do not: a list of accounts comes before other
    calls, and these before one of things, in whose answer nobody is named; then a token in the call's own example."""
    path = path_of(one.mention.url)
    of_things = bool(listed_by(one.mention.url))
    return tells_who(one), lists_accounts(path), not of_things, signs.SENDS_TOKEN.search(one.own) is not None
