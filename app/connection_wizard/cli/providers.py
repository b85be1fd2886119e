"""``providers``: the catalogue, or what of it fits a name, a domain or a category."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.providers.catalogue import the_catalogue
from connection_wizard.providers.index import Listed
from connection_wizard.providers.other_ways import the_other_ways, way_words
from connection_wizard.session.catalogue import listed_as_json
from connection_wizard.strict_json import is_whole
from connection_wizard.terminal import ERR, OUT

MOST = 50
"""Entries that are given for a query, the best ones."""


def run(arguments: Arguments) -> int:
    """List the entries; 1 where none fits."""
    if not is_whole(arguments.query):
        raise UsageError("The name of the provider is no text in UTF-8. Type it anew.")
    catalogue = the_catalogue()
    query = arguments.query.strip()
    found = catalogue.search(query, MOST)
    listed = [match.entry for match in found] if query else list(catalogue.all)
    other = the_other_ways().meant(query, found, catalogue)
    ERR.lines([f"In your own entries: {problem}" for problem in catalogue.problems])
    if other is not None:
        ERR.line(" ".join((*way_words(other, other.date), f"({other.address})")))
    if arguments.json:
        OUT.document([listed_as_json(one, catalogue) for one in listed])
    elif listed:
        OUT.lines(list(_table(listed)))
    elif other is None:
        ERR.line(f"No provider of the catalogue is called “{query}”. “connection-wizard providers” lists all.")
    return 0 if listed else 1


def _table(listed: Sequence[Listed]) -> Iterator[str]:
    rows = [("NAME", "ID", "DOMAINS", "STANDS"), *(_row(one) for one in listed)]
    widths = [max(len(row[place]) for row in rows) for place in range(3)]
    for row in rows:
        *cells, last = row
        yield "  ".join((*(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)), last)).rstrip()


def _row(one: Listed) -> tuple[str, str, str, str]:
    domains = one.domains[0] if len(one.domains) == 1 else f"{one.domains[0]} +{len(one.domains) - 1}"
    stands = "complete" if one.complete else f"open: {', '.join(one.unsettled)}"
    needs = f"; asks for {', '.join(one.brings)}" if one.brings else ""
    return one.name, one.id, domains, f"{stands}{needs}{'; your own' if one.own else ''}"
