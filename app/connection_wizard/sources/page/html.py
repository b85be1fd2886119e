"""A page in HTML as lines. Scripts, styles, menus and the controls of forms are no part of what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from connection_wizard.sources.page.lines import Kind, Line, linked_path

_INLINE: Final = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
    "u", "var", "wbr",
})  # fmt: skip
_SKIPPED: Final = frozenset({
    "script", "style", "noscript", "template", "svg", "math", "head", "nav", "footer", "iframe", "object",
    "select", "option", "textarea", "button", "input",
})  # fmt: skip
_MONO: Final = frozenset({"code", "kbd", "samp", "tt", "var"})
_CAN_STAY_OPEN: Final = frozenset({
    "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "br", "hr", "img",
    "input", "meta", "link", "area", "base", "col", "source", "wbr",
})  # fmt: skip
"""Elements that end by themselves: they do not count as levels."""
_DEEPEST: Final = 400
_FURTHEST: Final = 64
"""Elements above a text that are looked at."""
_COMPONENT: Final = re.compile(r"\A\s*<template>", re.IGNORECASE)
"""What a page begins with that is written as a component, and is all of it (Vue)."""
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_BEGINS: Final = re.compile(r"<[a-zA-Z][^\s/>]*+")
_ATTRIBUTE: Final = re.compile(
    r"""[\s/]*+[^\s>/][^\s=>/]*+(?>(?:\s*+=\s*+(?>(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?))?)"""
)
_MOST_ATTRIBUTES: Final = 200
"""More than any tag of a page has: each of them is held against all others."""
_SPACE: Final = re.compile(r"\s+")
_NAMED: Final = re.compile(r"[A-Z](?:\w{1,20} ){0,3}\w{1,20}: ?(?:https?://|$)")
"""A name, and behind it an address or nothing."""
_NOTE: Final = re.compile(r"#(?:user-content-)?(?:fn|footnote|cite_note)[-:_]?\w")
"""Where the mark of a note leads."""
_LOGS_IN: Final = re.compile(
    r"(?:https|http(?=://(?:localhost|127\.)))://\S{1,2000}?[?&]client_id=(?:[A-Z][A-Z_]{1,40}(?=&|$)|[{<\[$:…]|"
    r"(?i:%7B|%3C|%5B|your|my[_-]|x{3}|\.{3}|client[_-]id(?=&|$)))"
)
"""The address of a link that shows how people log in: to fill in who asks. Of any other the page itself asks."""


class _Place(NamedTuple):
    """Where a text stands."""

    block: int
    """The element that is the block, by its place in memory; so are the row, the cell and the block in it."""
    kind: Kind
    level: int
    row: int
    cell: int
    mono: bool
    skipped: bool
    inner: int = 0
    """The block in a cell; 0 where the text is the cell's own."""
    empty: int = 0
    """Cells without anything right before it."""


class _Block(NamedTuple):
    """What a block in a cell says, and what of it is marked as code."""

    text: str
    spans: tuple[str, ...]


@dataclass(slots=True)
class _Lines:
    """Lines as they come together."""

    made: list[Line] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    spans: list[str] = field(default_factory=list)
    linked: list[str] = field(default_factory=list)
    cells: list[list[_Block]] = field(default_factory=list)
    blocks: list[_Block] = field(default_factory=list)
    marked: int = 0
    now: _Place | None = None
    numbers: dict[int, int] = field(default_factory=dict)
    """The blocks of the page in their order: an element's place in memory is another each time a page is read."""

    def text(self, text: str, place: _Place) -> None:
        begins = place.row and (self.now is None or place[:5] != self.now[:5])
        if self.now is not None and place[:4] != self.now[:4]:
            self.end()
        elif self.now is not None and place.cell != self.now.cell:
            self._cell()
        elif self.now is not None and place.inner != self.now.inner:
            self._block()
        if begins:
            self.cells += [[] for _ in range(place.empty)]
        self.now = place
        if place.kind != "code":
            text = _SPACE.sub(" ", text)
            if place.mono and text.strip():
                self.spans.append(text.strip())
            self.parts.append(text)
            return
        first, *more = text.replace("\r", "").split("\n")
        self.parts.append(first)
        for line in more:
            self._line()
            self.parts.append(line)

    def end(self) -> None:
        """A block ends, or a row."""
        if self.now is not None and self.now.row:
            self._cell()
            self._row(self.now)
        else:
            self._line()

    def _cell(self) -> None:
        self._block()
        self.cells.append(self.blocks)
        self.blocks = []

    def _block(self) -> None:
        """A block in a cell ends: what follows is no part of its last word."""
        self.blocks.append(_Block(_SPACE.sub(" ", "".join(self.parts)).strip(), tuple(self.spans[self.marked :])))
        self.parts.clear()
        self.marked = len(self.spans)

    def _row(self, now: _Place) -> None:
        """A row of a table; blocks in the only cell of a row, or of a section in a cell, are lines of their own."""
        written = [[one for one in cell if one.text] for cell in self.cells]
        if any(len(cell) > 1 and (len(written) == 1 or _is_a_section(cell)) for cell in written):
            block = self._number(now)
            self.made += [Line(one.text, "text", (), one.spans, block) for cell in written for one in cell]
        else:
            cells = tuple(" ".join(one.text for one in cell) for cell in written)
            linked = tuple(self.linked)
            text, spans = "  ".join(cells).strip(), tuple(self.spans)
            self.made.append(Line(text, "cells", cells, spans, self._number(now), linked=linked))
        self.cells.clear()
        self.spans.clear()
        self.linked.clear()
        self.marked = 0

    def _line(self) -> None:
        now, text = self.now, "".join(self.parts)
        self.parts.clear()
        if now is None:
            return
        if now.kind == "code":
            self.made.append(Line(text.rstrip(), "code", block=self._number(now)))
        elif text.strip():
            spans, linked = tuple(self.spans), tuple(self.linked)
            self.made.append(Line(text.strip(), now.kind, (), spans, self._number(now), now.level, linked))
        self.spans.clear()
        self.linked.clear()

    def _number(self, place: _Place) -> int:
        return self.numbers.setdefault(place.block, len(self.numbers) + 1) if place.block else 0


def _is_a_section(cell: list[_Block]) -> bool:
    """Whether the blocks of a cell say several things, each by its name: addresses, and what there is to choose."""
    return sum(_NAMED.match(one.text) is not None for one in cell) > 1


def _clicked(node: LexborNode) -> str | None:
    """Where a picture leads that can be clicked; None for any other link."""
    leads = "" if node.text(strip=True) else _linked(node)
    return leads if leads and not _place(node).skipped else None


def html_lines(text: str) -> list[Line]:
    """The lines of a page in HTML."""
    root = LexborHTMLParser(_shallow(_COMPONENT.sub("", text, count=1))).root
    lines, places = _Lines(), dict[int, _Place]()
    for node in root.traverse(include_text=True) if root is not None else ():
        if node.tag == "br":
            if lines.now is not None and not lines.now.row:
                lines.end()
            elif lines.now is not None:
                lines.parts.append(" ")
        elif node.tag == "input" and (parent := node.parent) is not None:
            held = node.attributes.get("value") or ""
            if held.startswith("https://") and not (around := _place(parent)).skipped:
                lines.text(held, around._replace(block=node.mem_id, mono=True))  # to be copied from it
        elif node.tag == "a" and (leads := _clicked(node)) is not None:
            lines.text(leads, _place(node))
        elif node.tag == "-text" and (parent := node.parent) is not None:
            place = places.get(parent.mem_id)
            if place is None:
                place = places[parent.mem_id] = _place(parent)
            said = "" if _is_a_note(parent) else _linked(parent) or node.text_content or ""
            between = place.row and not place.cell  # the spaces between two cells are none
            if not place.skipped and (
                said.strip() or (lines.now is not None and place[:4] == lines.now[:4] and not between)
            ):
                lines.text(said, place)
                lines.linked += filter(None, [_linked_path(parent, said)])
    lines.end()
    return lines.made


def _is_a_note(parent: LexborNode) -> bool:
    """Whether an element is the mark of a note, which is no part of the word that it stands behind."""
    return parent.tag == "a" and _NOTE.match(parent.attributes.get("href") or "") is not None


def _linked(parent: LexborNode) -> str:
    """Where a link leads whose address shows more than its words do."""
    address = parent.attributes.get("href") if parent.tag == "a" else None
    return address if address and _LOGS_IN.match(address) else ""


def _linked_path(parent: LexborNode, said: str) -> str:
    """The path that is all the words of a link to another page; empty where they are others."""
    link = parent.parent if parent.tag in _MONO and parent.parent is not None else parent
    return linked_path(said, link.attributes.get("href") or "") if link.tag == "a" else ""


def _place(parent: LexborNode) -> _Place:
    """Where the texts of an element stand."""
    block = row = cell = level = table = inner = empty = 0
    kind: Kind = "text"
    mono = False
    node: LexborNode | None = parent
    for _ in range(_FURTHEST):
        tag = node.tag if node is not None else None
        if node is None or tag is None:
            break
        if tag in _SKIPPED:
            return _Place(0, "text", 0, 0, 0, False, True)
        if tag in _MONO:
            mono = True
        elif tag == "pre":
            kind, block = "code", block or node.mem_id
        elif tag in ("td", "th"):
            cell, inner, empty = (cell, inner, empty) if cell else (node.mem_id, block, _empty_before(node))
        elif tag == "tr":
            row = row or node.mem_id
        elif tag == "table":
            table = table or node.mem_id
        elif len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            kind, level = "heading", int(tag[1])
        if tag not in _INLINE:
            block = block or node.mem_id
        node = node.parent
    if kind == "code":
        return _Place(block, kind, 0, 0, 0, False, False)
    if row:
        return _Place(table, "cells", level, row, cell, mono, False, inner, empty)
    return _Place(block, kind, level, row, cell, mono, False)


def _empty_before(cell: LexborNode) -> int:
    """How many cells without anything are right before one: the columns of the others are counted with them."""
    found, node = 0, cell.prev
    while node is not None and found < _FURTHEST:
        if node.tag in ("td", "th"):
            if node.child is not None:
                break
            found += 1
        node = node.prev
    return found


def _unadorned(text: str) -> str:
    """The text without the attributes of a tag beyond any number; each is looked at once."""
    parts: list[str] = []
    kept = at = 0
    while (begun := _BEGINS.search(text, at)) is not None:
        at, enough, many = begun.end(), 0, 0
        while (attribute := _ATTRIBUTE.match(text, at)) is not None:
            at, many = attribute.end(), many + 1
            if many == _MOST_ATTRIBUTES:
                enough = at
        if enough:
            parts.append(text[kept:enough])
            kept = at
    return "".join((*parts, text[kept:]))


def _shallow(text: str) -> str:
    """The text without tags below any sensible depth, and attributes beyond any number: both take parsers long."""
    text = _unadorned(text)
    depth = 0
    parts: list[str] = []
    kept = 0
    for tag in _TAG.finditer(text):
        if tag[2].lower() in _CAN_STAY_OPEN:
            continue
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth > _DEEPEST or (tag[1] and depth == _DEEPEST):
            parts.append(text[kept : tag.start()])
            kept = max(kept, text.find(">", tag.end()) + 1 or len(text))
    return "".join(parts) + text[kept:]
