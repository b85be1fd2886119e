"""Files that mean something together: a collection of requests, and the environment that has what its variables stand
for. Tools export the two apart, so that an address is in one file as a name alone, and in the other as a value.
"""

from __future__ import annotations

import re
from typing import Final, Literal

Role = Literal["collection", "environment"]
IN_TWO_FILES: Final = frozenset({"postman", "hoppscotch", "bruno"})
"""Tools that export what variables stand for apart from what is sent."""
_BETWEEN: Final = re.compile(r"(?<=[}\]])[ \t\r]{0,20}\n\s{0,200}(?=[{\[])")
"""Within JSON a comma stands there, and no text goes over a line."""
LONGEST: Final = 2 * 1024 * 1024
"""Characters up to which a text is held against others."""


def part_of(text: str) -> tuple[str, Role] | None:
    """Whose file a text is, and which of the two; None for every other text."""
    begin = text.lstrip() if len(text) <= LONGEST else ""
    if not begin:
        return None
    if '"_postman_variable_scope"' in text:
        return "postman", "environment"
    if "schema.getpostman.com" in text and begin[:1] == "{":
        return "postman", "collection"
    if begin[:1] in ("{", "[") and '"v"' in text:
        if '"authType"' in text:
            return "hoppscotch", "collection"
        return ("hoppscotch", "environment") if '"variables"' in text else None
    if begin.startswith("vars {"):
        return "bruno", "environment"
    return ("bruno", "collection") if "auth:oauth2 {" in text else None


class Together:
    """What was brought so far of such files, the last of each."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, Role], str] = {}

    def belongs(self, text: str) -> bool:
        """Whether the other part of it was brought before."""
        part = part_of(text)
        return part is not None and any(tool == part[0] and role != part[1] for tool, role in self._kept)

    def add(self, text: str) -> str:
        """What is to be read now: a text, and behind it or before it the other part, where there is one."""
        part = part_of(text)
        if part is None or len(texts_of(text)) > 1:
            return text
        self._kept[part] = text
        both = [kept for role in ("collection", "environment") if (kept := self._kept.get((part[0], role)))]
        return "\n".join(both)


def texts_of(text: str) -> list[str]:
    """The files of JSON that stand in a text, one below the other."""
    return _BETWEEN.split(text.strip()) if text.lstrip()[:1] in ("{", "[") else [text]
