"""What a field of an address can be, where a page lists it: the regions, data centres or environments of a provider."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from connection_wizard.sources.documentation.hosts import STANDS_IN
from connection_wizard.sources.page.lines import Line, Page
from connection_wizard.sources.samples import is_sample

_OF_PLACES: Final = re.compile(
    r"(?:^|[_\W]|(?<=[a-z]))(?:region|dc|data_?cent(?:er|re)|location|country|zone|cluster|tld|suffix|env(?:ironment)?)"
    r"(?:$|[_\W]|(?=[A-Z]))",
    re.IGNORECASE,
)
"""A name of what there are a few of; a customer's own domain is anything."""
_VALUE: Final = r"[a-z0-9][a-z0-9-]{0,20}(?:\.[a-z0-9-]{1,20})?"
_ONE: Final = re.compile(_VALUE)
_BETWEEN: Final = re.compile(r",? (?:and|or) |, ?| ?[|/] ?")
_MARKED: Final = re.compile(r"[`\"'“”]")
_HOLE: Final = re.compile(r"(\$?\{{1,3}[^{}]{1,60}\}{1,3}|<[^<>]{1,50}>|\[[^\[\]]{1,50}\])")
_LISTS: Final = re.compile(
    r"(?:\bone of|\beither|\bcan be|\bis|\bare|[:：])\s{1,3}"
    rf"({_VALUE}(?:(?:,? (?:and|or) |, ?| ?[|/] ?){_VALUE}){{1,30}})(?=[\s.;)]|$)"
)
_WORD: Final = re.compile(r"\w[\w-]{0,60}")
_HOSTS: Final = re.compile(r"(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?![\w-]|\.\w)")
_LABEL: Final = re.compile(r"[\W\d_]{0,6}([^\W\d_][\w .()&-]{1,40}?)\s{0,3}[:：–—=-]\s")
_MOST: Final = 30
_BEGIN: Final = 2
"""Letters of a name that a text has which names it, with whatever between the others."""


def options(page: Page, written: str, host: str) -> list[dict[str, Any]]:
    """The options of a field; none where the page lists fewer than two.

    Args:
        written: what the page writes where the field goes.
        host: the host that it is part of, as the page writes it.
    """
    name = re.sub(r"\W+", "_", written).strip("_")
    ways = [_in_a_sentence(page, name)]
    if _OF_PLACES.search(name):
        ways += [_by_hosts(page, host), _in_a_column(page, name)]
    for way in ways:
        found: dict[str, str] = {}
        for label, value in way:
            if not (is_sample(value) or STANDS_IN.fullmatch(value)):
                found.setdefault(value, label or value)
        if len(found) > 1:
            return [{"label": label, "value": value} for value, label in found.items()][:_MOST]
    return []


def _in_a_sentence(page: Page, name: str) -> Iterator[tuple[str, str]]:
    """What a sentence says that it is one of, each without a name of its own."""
    for at in page.having(name[:_BEGIN].lower()):
        text = _MARKED.sub("", page.texts[at])
        listed = _LISTS.search(text)
        if listed and any(_plain(word) == _plain(name) for word in _WORD.findall(text[: listed.start()])):
            yield from (("", value) for value in _BETWEEN.split(listed[1]))


def _by_hosts(page: Page, host: str) -> Iterator[tuple[str, str]]:
    """What stands at its place in other hosts of the page, with what their lines call them."""
    parts = _HOLE.split(host)
    if len(parts) != 3 or len(parts[0] + parts[2]) < 4:
        return
    before, after = parts[0].lower(), parts[2].lower()
    for line in page.lines:
        hosts = [host for host in _HOSTS.findall(line.text.lower()) if host.startswith(before) and host.endswith(after)]
        values = (host.removeprefix(before).removesuffix(after) for host in hosts)
        yield from ((called(line), value) for value in values if _ONE.fullmatch(value))


def _in_a_column(page: Page, name: str) -> Iterator[tuple[str, str]]:
    """What stands in the column of a table that has its name, with the first cell besides."""
    column: int | None = None
    block = 0
    for line in page.lines:
        if line.cells and line.block != block:
            block = line.block
            column = next((at for at, cell in enumerate(line.cells) if _plain(cell) == _plain(name)), None)
        elif column is not None and column < len(line.cells):
            value = _MARKED.sub("", line.cells[column]).strip().lstrip(".")
            if _ONE.fullmatch(value):
                yield next((cell for at, cell in enumerate(line.cells) if at != column and cell), ""), value


def called(line: Line) -> str:
    """What the line of an address calls its place."""
    if line.cells:
        return line.cells[0] if "." not in line.cells[0] else ""
    label = _LABEL.match(line.text)
    return label[1].strip() if label else ""


def _plain(text: str) -> str:
    return re.sub(r"[\W_]", "", text).lower()
