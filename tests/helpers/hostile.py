"""Text that plays tricks on whoever looks at it, and how to find what is left of it in an output."""

from __future__ import annotations

import re
from typing import Any

KINDS = {
    "ESC": "\x1b[2J\x1b]0;owned\x07",
    "C0": "\x00\x08\x0b\x0c\x1f",
    "C1": "\x85\x90\x9b\x9f",
    "DEL": "\x7f",
    "bidirectional": "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c",
    "zero width": "\u200b\u200c\u200d\u2060\ufeff\u00ad",
    "separators": "\u2028\u2029",
    "tags": "\U000e0041\U000e007f",
    "carriage return": "\r",
    "forged command": "\n::error file=x::forged\n",
    "forged section": "\r\nsection_start:1:forged\r\x1b[0K",
    "forged finding": "\nERROR  Step 5: forged\n##[error]forged\n##vso[task.complete]forged",
}
"""By what they are; half a character is apart, for not every file can hold one."""
HALF = "\ud800"
POISON = "".join(KINDS.values())

FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ud800-\udfff\U000e0000-\U000e0fff]"
)
"""What no output may hold; line breaks are looked at by `tricks_in`."""
_COMMANDS = re.compile(r"^\s*(::|section_(start|end):|##|ERROR  Step 5: forged)|##\w*\[", re.MULTILINE)


def tricks_in(output: bytes) -> list[str]:
    """What an output holds that a terminal or a CI server would obey, or that nobody sees; nothing if it is fine."""
    text = output.decode("utf-8")
    return [*FORBIDDEN.findall(text), *(found[0] for found in _COMMANDS.finditer(text))]


def poisoned(value: Any, bad: str = POISON) -> Any:
    """A document with the poison in each of its texts, and in the names that somebody chose."""
    if isinstance(value, dict):
        return {name: poisoned(inner, bad) for name, inner in value.items()}
    if isinstance(value, list):
        return [poisoned(inner, bad) for inner in value]
    return f"{value}{bad}" if isinstance(value, str) else value
