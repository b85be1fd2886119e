"""The one entry of a list in an answer: found by what it says, never by its position."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from connection_wizard.oauth.answers import Answer, AnswerError, readable_path, value_at
from connection_wizard.oauth.values import javascript_number
from connection_wizard.spec.calls import Pick
from connection_wizard.spec.paths import MISSING

MOST_NAMED = 20
"""Entries that are named to whoever has to choose."""
LONGEST_NAME = 60


def picked(answer: Answer, pick: Pick, wanted: Sequence[str | None]) -> Answer:
    """The answer as if it were the entry that is meant.

    Args:
        wanted: what each condition asks for, in order; None where that is blank.

    Raises:
        AnswerError: there is no list, or not exactly one entry in it fits.
    """
    entries = value_at(answer, pick.entries) if pick.entries.strip() else answer.body
    if not isinstance(entries, list):
        reason = {"path": pick.entries}
        raise AnswerError("entries_missing", reason, ("pick", "entries"), answer.known_words_at(""))
    conditions = [
        (condition.path, value) for condition, value in zip(pick.where, wanted, strict=True) if value is not None
    ]
    fitting = [entry for entry in entries if all(is_same(at(entry, path), value) for path, value in conditions)]
    if len(fitting) != 1:
        there = [name_of(entry, pick) for entry in entries]
        named = ", ".join(there[:MOST_NAMED]) + (" …" if len(there) > MOST_NAMED else "")
        raise AnswerError("entry_unclear", {"count": len(fitting), "names": named}, ("pick", "where"))
    return replace(answer, body=fitting[0])


def at(entry: Any, path: str) -> Any:
    """What stands at a place of an entry; all of it where no place is named."""
    read = readable_path(path)
    return read.find(entry) if read is not None else MISSING


def is_same(value: object, wanted: str) -> bool:
    """Whether a value reads as what is wanted; people do not mind capitals, and spaces are seen by nobody."""
    return as_text(value).strip().lower() == wanted.strip().lower()


def as_text(value: object) -> str:
    """A value as JavaScript writes it; nothing for what is not there or is no single value."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return javascript_number(value)
    return str(value) if isinstance(value, str | int) else ""


def name_of(entry: Any, pick: Pick) -> str:
    """What an entry is called where somebody has to choose."""
    path = pick.named_by.strip() or next((condition.path for condition in pick.where), "")
    return as_text(at(entry, path))[:LONGEST_NAME]
