"""The scopes in what people copy into a list of them: a table with what each allows, a sentence, a request.

A plain list is none of this: each of its words is one. Taken apart at its spaces, a table gave a scope for each word of
its descriptions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from urllib.parse import unquote_plus

from connection_wizard.spec.rules.making import quoted
from connection_wizard.words import Words, listed, say

_MOST_TOLD: Final = 5
_SENT: Final = re.compile(
    r"(?:^|[?&\s\"'`{,])[\"'`]?scopes?[\"'`]?\s{0,4}(?:=|:\s{0,4}(?=[\"'`\[]))\s{0,4}"
    r"(?:\[([^\]]{1,4000})\]|[\"'`]?([^&\"'`\n]{1,4000}))"
)
"""The parameter of a request, or a member of a file."""
_SEPARATORS: Final = re.compile(r"[\s,;|+]+")
_OF_A_SENTENCE: Final = frozenset({
    "a", "an", "and", "are", "can", "description", "for", "from", "in", "is", "need", "needed", "needs", "of",
    "on", "or", "required", "scope", "scopes", "that", "the", "this", "to", "with", "you", "your",
})  # fmt: skip
"""Words that stand between scopes, and beside them, and are none."""
_DESCRIBED: Final = re.compile(r"^\W{0,6}\S{2,200}?(?:[ \t]{0,4}\t|\s{1,4}[-–—|]\s|:\s)\s{0,8}\S", re.MULTILINE)
"""A line with one thing, and what is said of it."""
_EDGES: Final = "\"'`[](){}.,;:*•-–"


def scopes_in(text: str) -> tuple[str, ...]:
    """The scopes in a text that is more than a list of them; none where it is a list, or nothing in it is known to be
    one."""
    sent = _SENT.search(text)
    if sent is not None:
        found = (part.strip(_EDGES) for part in _SEPARATORS.split(unquote_plus(sent[1] or sent[2])))
        return tuple(dict.fromkeys(part for part in found if part))
    words = {word.strip(_EDGES).lower() for word in text.split()}
    lines = [line for line in text.splitlines() if line.strip()]
    described = sum(_DESCRIBED.match(line) is not None for line in lines)
    if not (words & _OF_A_SENTENCE or described * 2 > len(lines)):
        return ()
    from connection_wizard.sources.documentation.scopes.named import asked_or_besides  # with the first such paste
    from connection_wizard.sources.page.reading import read_page

    asked, _ = asked_or_besides(read_page(f"# Scopes\n\n{text}"))
    return tuple(dict.fromkeys(one.value for one in asked))


def told(scopes: Sequence[str]) -> Words:
    """What is said of scopes that were found."""
    named, more = [Words(quoted(scope)) for scope in scopes[:_MOST_TOLD]], len(scopes) - _MOST_TOLD
    return say("Taken over: {parts}.", parts=listed([*named, *([say("{count} more", count=more)] if more > 0 else [])]))
