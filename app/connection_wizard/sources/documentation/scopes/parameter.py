"""What the row of the parameter of scopes says that its values are."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote_plus

from connection_wizard.sources.documentation.scopes.sentences import in_row
from connection_wizard.sources.documentation.scopes.words import BUILT, KNOWN, NO_SCOPES, is_scope
from connection_wizard.sources.page.lines import Line

_WORDS: Final = KNOWN - {"openid", "offline_access"}
"""What is a scope beside the others of OpenID Connect, and a word in any sentence."""
_BY_DEFAULT: Final = re.compile(
    r"(?:默认(?:值)?(?:是|为)?|デフォルト(?:は|値は)?|기본값(?:은)?)[\s:：`\"']{0,3}([a-z][a-z0-9_.:/-]{1,60})"
    r"|defaults? (?:to|is) (?:the )?[`\"']?([a-z][a-z0-9_.:/-]{1,60})[`\"']? scopes?\b"
)
"""What a parameter is where nobody sends it."""
_LABEL: Final = re.compile(r"\W{0,4}OAuth scope(?: name)?\W{0,4}", re.IGNORECASE)
"""What stands beside the name in a table of two columns that is about one scope."""
_PARAMETER: Final = re.compile(
    r"\W*(?:OAuth )?scopes?\W*(?:\s(?:required|optional)\b\W*(?:(?:comma|space)[ -]separated list|string)?\W*)?",
    re.IGNORECASE,
)
_EXAMPLES: Final = re.compile(
    r"\W*(?:examples?|samples?|sample values?|values?|example values?|enter|setting)\W*", re.IGNORECASE
)
_LITERAL: Final = re.compile(r"[a-z][\w.:/*-]*|[A-Za-z][^\W_]*[.:/_][\w.:/*-]+|https?://[\w./-]+")
"""The name of the parameter, what heads a column of what can be copied, and what that may be."""
_OF_GRANTS: Final = re.compile(r" grant types?\b")
"""What stands behind the names of grants, which are no scopes."""
_BY_UNDERSCORES: Final = re.compile(r"[a-z]+(?:_[a-z]+)+")
_AND: Final = frozenset({"and", "or", "and/or", "und", "oder", "et", "ou", "y", "o", "e", ""})
_MARKS: Final = "`'\".,;()"
_TWO: Final = 2


def in_example_cell(at: int, line: Line, head: Line | None) -> Iterator[tuple[int, str, bool]]:
    """What the row of the parameter has in a column that is headed as one of examples, or of values to enter.

    Args:
        head: the first row of the table.
    """
    if head is None or not line.cells or not _PARAMETER.fullmatch(line.cells[0]):
        return
    for place, cell in enumerate(line.cells[1:], start=1):
        words = [word.strip("`\"'") for word in re.split(r"[\s,]+", cell.strip("`\"' ")) if word not in _AND]
        named = all(map(_LITERAL.fullmatch, words)) and not any(word.lower() in NO_SCOPES for word in words)
        if place < len(head.cells) and _EXAMPLES.fullmatch(head.cells[place]) and named:
            yield from ((at, word, True) for word in words)


def _in_a_sentence(cell: str) -> Iterator[str]:
    """The words of a cell that stand as names: built as such, or beside one; with no more than underscores in them,
    they may be what a copy made of the words of a sentence."""
    words = [word for word in re.split(r"[\s,]+", cell) if word not in _AND]
    for is_name, run in itertools.groupby(words, key=lambda word: _is_name(word.strip(_MARKS))):
        those = list(run)
        weak = [one for one in those if (plain := one.strip(_MARKS)) in _WORDS or _BY_UNDERSCORES.fullmatch(plain)]
        if is_name and (len(those) != len(weak) or len(those) > _TWO or those[-1] is words[-1]):
            yield from those


def _is_name(word: str) -> bool:
    """Whether a word can be a scope; the name of a token is one with some (Snowflake)."""
    return is_scope(word, certain=False) or word == "refresh_token"


def in_parameter_row(at: int, line: Line) -> Iterator[tuple[int, str, bool]]:
    """What the row of the parameter ``scope`` says its values are."""
    if len(line.cells) == 2 and _LABEL.fullmatch(line.cells[0]):
        name = line.cells[1].strip("`* ")
        yield from ((at, one, True) for one in [name] if BUILT.fullmatch(one))
        return
    if line.cells and re.fullmatch(r"\W*(?:list of )?scopes?\W*\w*", line.cells[0], re.IGNORECASE):
        yield from ((at, word, True) for word in in_row(line.text))
        grants = {
            word.strip(",`")
            for found in _OF_GRANTS.finditer(line.text)
            for word in line.text[: found.start()].split()[-6:]
        }
        for word in line.spans[1 if line.cells[0] in line.spans else 0 :]:
            if word in grants:
                continue
            for part in re.split(r"[\s,]+", unquote_plus(word)):
                yield at, part, part == part.lower()
        for found in _BY_DEFAULT.finditer(line.text):
            yield at, found[1] or found[2], True
        for word in (word for cell in line.cells[1:] for word in _in_a_sentence(cell)):
            plain = word.strip(_MARKS)
            if plain not in grants and (plain not in _WORDS or "openid" in line.text):
                yield at, word, False
