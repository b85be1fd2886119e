"""White space at the ends of a value: it is sent like every other sign, so it is shown and said like one."""

from __future__ import annotations

from connection_wizard.ui.translations import translated
from connection_wizard.words import in_row, say

SIGNS = {"\t": "→", "\n": "↵", "\r": "↵"}
"""How white space is drawn; all other is a dot in the middle of the line."""


def split_ends(text: str) -> tuple[str, str, str]:
    """The white space before a text, the text, and the white space after it."""
    bare = text.strip()
    before = text[: len(text) - len(text.lstrip())] if bare else text
    return before, bare, text[len(before) + len(bare) :]


def has_outer_spaces(text: str) -> bool:
    """Whether a text begins or ends with white space."""
    return text != text.strip()


def drawn(spaces: str) -> str:
    """White space as signs that can be seen."""
    return "".join(SIGNS.get(sign, "·") for sign in spaces)


def spoken(text: str) -> str:
    """A text with its outer white space in words, for those who hear it."""
    before, bare, after = split_ends(text)
    parts = []
    if before:
        parts.append(translated(say("spaces before it: {count}", count=len(before))))
    if after:
        parts.append(translated(say("spaces after it: {count}", count=len(after))))
    return f"{bare} ({translated(in_row(parts))})" if parts else bare
