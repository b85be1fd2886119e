"""Where a reference lists what a call sends: "Query Params" above the names, as the tools have it that make references.

An example says so by its address (`sent_later`, `exchange`); such a page often has none, and a form to try the call.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from connection_wizard.sources.documentation.parameter_names import in_first_cell
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.page.lines import Page
from connection_wizard.spec.calls import StandardParameter

_QUERY: Final = re.compile(r"\W{0,4}query(?: string)? param(?:eter)?s?\W{0,4}", re.IGNORECASE)
_CLIENT: Final = re.compile(r"client[_ ]?(?:id|secret)|\bauthorization\b|\bbasic\b|\bcredentials\b", re.IGNORECASE)


_TYPED: Final = re.compile(
    r"\W{0,4}([a-z][a-z0-9_]{1,40})\W{1,4}(?:(?:required|optional)\W{1,4})?(?:string|text)\b\W{1,4}"
    r"in (query|body|form)\b\W{0,4}",
    re.IGNORECASE,
)
"""A parameter with its type and its place, as Strava lists them."""


class Revoked(NamedTuple):
    """What a revocation sends, with the line that names the token.

    Attributes:
        name: what the token is called.
        in_query: it is listed as part of the query.
        alone: nothing around speaks of the client's credentials.
    """

    name: str
    in_query: bool
    alone: bool
    at: int


def of_revocation(page: Page, places: Iterable[Named]) -> Revoked | None:
    """The access token under a name of its own, or in the query, as a list below the call says."""
    for one in places:
        rows = {name: (at, in_query) for name, at, in_query in (*_typed(page, one), *_rows(page, one))}
        name = next((each for each in ("token", "access_token") if each in rows), "")
        if not name:
            continue
        at, in_query = rows[name]
        if in_query or name != "token":
            return Revoked(name, in_query, _CLIENT.search(_below(page, one)) is None, at)
    return None


def in_query(page: Page, places: Iterable[Named], sent: StandardParameter) -> int | None:
    """The line of a list that has a parameter of the standard in the query, where nothing says that it goes in the
    body: some references show it there for their form alone, and say so."""
    for one in places:
        rows = {name: at for name, at, queried in _rows(page, one) if queried}
        if {"grant_type", sent} <= rows.keys():
            return rows[sent]
    return None


def _typed(page: Page, one: Named) -> Iterator[tuple[str, int, bool]]:
    """The parameters that are listed one by one below a call, each with its type and its place."""
    for at in range(one.mention.at + 1, one.end):
        if page.lines[at].kind != "code" and (found := _TYPED.fullmatch(page.lines[at].text)):
            yield found[1], at, found[2].lower() == "query"


def _rows(page: Page, one: Named) -> Iterator[tuple[str, int, bool]]:
    """The parameters that are listed below a call, and whether they are those of the query."""
    queried = False
    for at in range(one.mention.at + 1, one.end):
        line = page.lines[at]
        if line.cells:
            if name := in_first_cell(line):
                yield name, at, queried
        elif line.text.strip():
            queried = _QUERY.fullmatch(line.text) is not None


def _below(page: Page, one: Named) -> str:
    return "\n".join(line.text for line in page.lines[one.mention.at + 1 : one.end])
