"""The parameters that each log-in has to have, as the table or the list of a page says."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Final, get_args

from connection_wizard.sources.documentation.demanded import REQUIRED, tables_of
from connection_wizard.sources.documentation.scopes.sentences import sentences
from connection_wizard.sources.page.lines import Line, Page
from connection_wizard.spec.model import RenamedAuthorizationParameter

_OF_A_LOG_IN: Final = frozenset({"client_id", "response_type", "redirect_uri", "scope", "state"})
_OF_A_TOKEN: Final = frozenset(
    {"client_secret", "code", "grant_type", "refresh_token", "code_verifier", "access_token"}
)
OWN: Final = frozenset({
    *get_args(RenamedAuthorizationParameter), *_OF_A_LOG_IN, *_OF_A_TOKEN,
    "nonce", "code_challenge", "code_challenge_method", "scopes",
})  # fmt: skip
"""What is sent anyway, or asked for elsewhere."""
_REQUIRED_WORDS: Final = ("required", "mandatory", "obligator", "必", "erforderlich")
_OPTIONAL: Final = re.compile(r"\boptional\b|\bnot required\b", re.IGNORECASE)
_ALL_REQUIRED: Final = re.compile(
    r"\b(?:required|mandatory) (?:\w+ ){0,2}(?:parameters|fields)\b\W*$"
    r"|\b(?:parameters|fields) (?:below )?(?:are|must) (?:all )?(?:be )?(?:required|mandatory)\b\W*$",
    re.IGNORECASE,
)
"""What is said above a list."""
_YES: Final = re.compile(r"\W*(?:yes|true|y|required|mandatory|[✓✔✅]|sí|sim|oui|ja|是)\W*", re.IGNORECASE)
_NAME: Final = re.compile(r"[a-z][a-z0-9]*(?:[_.-][a-z0-9]+){0,4}")
ENTRY: Final = re.compile(
    r"[^\w\n]{0,6}(?:parameter:: )?([a-z][a-z0-9]*(?:[_-][a-z0-9]+){0,4})[*_`\"']{0,4}"
    r"(?=\s*$|\s*[:(|=–—]|\s+-|\s+[*_`\[]{0,3}(?:string|enum|integer|boolean|required|optional|mandatory)\b)"
)
"""An entry of a list, by the name that it begins with: what follows a plain word makes it none of a sentence."""
_IN_WORDS: Final = re.compile(
    r"(?<![\w.-])([a-z][a-z0-9]*(?:[_-][a-z0-9]+){0,4})[`\"'*]{0,3} (?:(?:query|request|url) )?param(?:eter)?\b"
)
"""A parameter as a sentence calls it."""
_OF_AN_ENTRY: Final = re.compile(
    r"type|conditions?|defaults?|examples?|required|optional|mandatory|string|integer|number|boolean|enum|values?|note|or|and|https?"
)
"""What an entry has besides on lines of its own."""
_FEW_ABOVE: Final = 3
_FEW_BELOW: Final = 8
_NEAR: Final = 60
"""Lines: between the name and the word for required, down to what it can be, and to the others of its list."""


def required(page: Page) -> Iterator[tuple[str, list[int]]]:
    """Each parameter of a log-in's list that is required, with its lines."""
    those = set(page.having(*_REQUIRED_WORDS))
    if not those:
        return
    for rows in tables_of(page):
        names = {called(page.lines[at]) for at in rows}
        if _are_of_a_log_in(names) and not names & _OF_A_TOKEN:
            yield from ((name, [at]) for name, at in required_rows(page, rows) if _is_own(name))
    for at in sorted(those):
        line = page.lines[at]
        if _ALL_REQUIRED.search(line.text):
            yield from _below(page, at)
        if line.kind == "code" or not REQUIRED.search(line.text) or _OPTIONAL.search(line.text):
            continue
        if line.cells and not REQUIRED.match(line.cells[0]):
            continue  # a row, and not what a copy made of the words below a name
        begin = _entry_above(page, at)
        if begin is not None and _is_of_a_log_in(page, begin):
            yield _entry(page.lines[begin]), _lines_of(page, begin)


def required_in_words(page: Page, lines: Iterable[int]) -> Iterator[tuple[str, int, str]]:
    """Each parameter that a sentence of these lines calls one, and required, with its line and the sentence."""
    near = set(lines)
    for at in (at for at in page.having(*_REQUIRED_WORDS) if at in near):
        line = page.lines[at]
        for sentence in sentences(line.text) if line.kind == "text" and not line.cells else ():
            found = _IN_WORDS.search(sentence)
            demands = REQUIRED.search(sentence) and not _OPTIONAL.search(sentence)
            if found is not None and demands and _is_own(found[1]):
                yield found[1], at, sentence


def _below(page: Page, at: int) -> Iterator[tuple[str, list[int]]]:
    """The entries of a list that stands below the words that all of it is required."""
    for begin in range(at + 1, min(at + 1 + _NEAR, len(page.lines))):
        line = page.lines[begin]
        if line.kind == "heading" or _OPTIONAL.search(line.text):
            return
        if _is_own(_entry(line)) and _is_of_a_log_in(page, begin):
            yield _entry(line), _lines_of(page, begin)


def required_rows(page: Page, rows: list[int]) -> Iterator[tuple[str, int]]:
    """What the rows of a table are about that say that it is required, by a column or in words."""
    head = [cell.strip(" *_`").lower() for cell in page.lines[rows[0]].cells]
    column = next((at for at, cell in enumerate(head) if REQUIRED.search(cell)), None)
    above = any(_ALL_REQUIRED.search(page.texts[at]) for at in range(max(rows[0] - _FEW_ABOVE, 0), rows[0]))
    for at in rows if column is None else rows[1:]:
        cells = page.lines[at].cells
        if column is not None:
            needed = column < len(cells) and _YES.fullmatch(cells[column]) is not None
        else:
            needed = above or any(REQUIRED.search(cell[:80]) for cell in cells)
        if needed and not any(_OPTIONAL.search(cell[:80]) for cell in cells):
            yield called(page.lines[at]), at


def _is_own(name: str) -> bool:
    return name not in OWN and len(name) > 2 and _NAME.fullmatch(name) is not None


def called(line: Line) -> str:
    """The name that the first cell of a row begins with."""
    found = re.match(r"[^\w\n]{0,4}([\w.-]+)", line.cells[0]) if line.cells else None
    return found[1] if found else ""


def _entry(line: Line) -> str:
    found = None if line.kind == "code" or line.cells else ENTRY.match(line.text)
    return found[1] if found and not _OF_AN_ENTRY.fullmatch(found[1]) else ""


def _entry_above(page: Page, at: int) -> int | None:
    """The line with the name of what another line, or the same, says to be required."""
    for each in range(at, max(at - _FEW_ABOVE - 1, -1), -1):
        name = _entry(page.lines[each])
        if name:
            return each if _is_own(name) else None
    return None


def _lines_of(page: Page, begin: int) -> list[int]:
    """The lines of an entry: up to the next, or the next heading."""
    made = [begin]
    for at in range(begin + 1, min(begin + 1 + _FEW_BELOW, len(page.lines))):
        line = page.lines[at]
        if line.kind == "heading" or _entry(line) or (line.cells and not REQUIRED.match(line.cells[0])):
            break
        made.append(at)
    return made


def _is_of_a_log_in(page: Page, begin: int) -> bool:
    """Whether the entries around one are those of a log-in, and none of an exchange."""
    around = page.lines[max(begin - _NEAR, 0) : begin], page.lines[begin + 1 : begin + _NEAR]
    above = [name for line in reversed(around[0]) if (name := _entry(line)) in OWN]
    below = [name for line in around[1] if (name := _entry(line)) in OWN]
    if above and above[0] in _OF_A_TOKEN and above[0] != "code":
        return False
    near = {*_up_to_another(above), *_up_to_another(below)}
    return _are_of_a_log_in(near)


def _are_of_a_log_in(names: AbstractSet[str]) -> bool:
    """Whether a list has what an authorization request has (RFC 6749 section 4.1.1), and that of a device has not."""
    return "client_id" in names and not names.isdisjoint(("response_type", "redirect_uri"))


def _up_to_another(names: Iterable[str]) -> Iterator[str]:
    return itertools.takewhile(lambda name: name == "code" or name not in _OF_A_TOKEN, names)
