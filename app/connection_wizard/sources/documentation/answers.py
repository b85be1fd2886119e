"""The sample of an answer that a page shows below a call: what in it names the account, and what identifies it."""

from __future__ import annotations

from typing import Any, Final

from connection_wizard.sources.documentation.roles import Named
from connection_wizard.sources.message import first_json
from connection_wizard.strict_json import NotStrict, loads

_LONGEST: Final = 300
"""Lines of an answer that are read."""
_FURTHEST: Final = 30
"""Lines between a call and its answer."""


def sample_answer(place: Named) -> tuple[Any, int] | None:
    """The first answer in JSON below a call, and its line; None where the page shows none, or one that is no JSON."""
    lines = place.page.lines
    at = place.mention.at + 1
    while at < min(len(lines), place.mention.at + _FURTHEST):
        line = lines[at]
        if line.kind == "heading" and line.level <= place.page.levels[place.mention.at]:
            return None
        if line.text.lstrip().startswith(("{", "[")):
            break
        at += 1
    text = first_json("\n".join(line.text for line in lines[at : at + _LONGEST]))
    try:
        answer = loads(text, halves=True, twice=[])
    except NotStrict:
        return None
    return answer, at
