"""What rules are made of: their codes, the fixes of their findings, what may be shown of an author's text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from connection_wizard.errors import WizardError
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Code, Edit, Fix, Severity
from connection_wizard.steps import NUMBERS
from connection_wizard.visible import visible
from connection_wizard.words import NOTHING, Words, filled, in_quotes

MAX_QUOTED = 60
_LOOKED_AT = 4 * MAX_QUOTED
"""So much of a text is looked at before a part of it is shown: a secret in it may go on beyond that part."""
_SECRET_BEGINNING = re.compile(r"eyJ|(?:sk|rk|xox.|gh.|GOCSPX|shp..)[-_]")
_LONGEST_READ = 4_000
"""Characters of a text that are read at all."""
_WORD = re.compile(r"[^/\s]+")
_LONG = 20
_OPAQUE = r"[A-Za-z0-9_~+=.\-]{20}"


def finding_code(
    name: str, severity: Severity, step: str | None, title: str, why: str, *example: tuple[Any, ...]
) -> Code:
    """A code, beside the rule that finds it.

    Args:
        step: its key; ``{key}`` in title and reason is the number of a step.
        example: edits that provoke the finding; each is a place and, at its end, the value to put there.
    """
    number = None if step is None else NUMBERS[step]
    edits = tuple(Edit(piece[:-1], piece[-1]) for piece in example)
    return Code(name, severity, number, filled(title, NUMBERS), filled(why, NUMBERS), edits)


def fix_setting(label: Words, at: DocumentPath, value: Any) -> Fix:
    """A fix that puts a value in a place."""
    return Fix(label, (Edit(at, value),))


def fix_removing(label: Words, places: Iterable[DocumentPath]) -> Fix:
    """A fix that takes out what is at some places; given in the order of the document."""
    return Fix(label, tuple(Edit(at, remove=True) for at in reversed(tuple(places))))


@lru_cache(maxsize=4096)  # a keystroke leaves most of what is quoted as it was
def quoted(text: str) -> Words:
    """What an author wrote, as it may be shown in a sentence: short, on one line, nothing that looks like a secret.

    White space stays as it is, and a line break is written out as everywhere: it is often what is wrong.
    """
    begin = text[:_LOOKED_AT]
    if _looks_secret(begin):
        return in_quotes("…")
    line = visible(begin)
    return in_quotes(f"{line[: MAX_QUOTED - 1]}…" if len(line) > MAX_QUOTED else line)


def said_of(text: str, error: WizardError) -> Words:
    """What an error says of a text, unless that repeats a part of something that looks like a secret."""
    return NOTHING if len(text) > _LONGEST_READ or _looks_secret(text) else error.message


def _looks_secret(text: str) -> bool:
    return _SECRET_BEGINNING.search(text) is not None or any(map(_is_opaque, _WORD.findall(text)))


def _is_opaque(word: str) -> bool:
    """Whether it is a long word of letters and digits."""
    if len(word) < _LONG:
        return False
    return bool(re.search("[0-9]", word) and re.search("[A-Za-z]", word) and re.search(_OPAQUE, word))
