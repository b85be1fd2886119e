"""Files that mean something together: a collection, its requests, and the environment that has what names stand for.
Tools export or keep them apart, so that an address is in one file as a name alone, and in another as a value.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from operator import itemgetter
from typing import Final, Literal

Role = Literal["name", "collection", "environment", "request"]
ROLES: Final[tuple[Role, ...]] = ("name", "collection", "environment", "request")
IN_TWO_FILES: Final = frozenset({"postman", "hoppscotch", "bruno", "opencollection"})
"""Tools that export what variables stand for apart from what is sent."""
IN_FOLDERS: Final[Mapping[str, str]] = {"bruno": ".bru", "opencollection": ".yml"}
"""Tools that keep a collection as a folder of files, and how these end."""
NAMED_IN: Final[Mapping[str, str]] = {"bruno.json": "bruno"}
"""Files of such a folder with the collection's name, and nothing else that is read."""
_BETWEEN: Final = re.compile(r"(?<=[}\]])[ \t\r]{0,20}\n\s{0,200}(?=[{\[])")
"""Within JSON a comma stands there, and no text goes over a line."""
_SENDS: Final = re.compile(r"^(?:get|post|put|patch|delete) \{", re.MULTILINE)
_NAME: Final = re.compile(r'"name"[ \t]{0,8}:[ \t]{0,8}"([^"\n]{0,200})"')
"""The first one in an environment of JSON, whose variables have keys, and the only one in a file of a name."""
_OF_A_NAME: Final = re.compile(r'"version"[^{}]{0,400}"type"[ \t]{0,8}:[ \t]{0,8}"collection"')
_OF_VALUES: Final = re.compile(r"name: ?[^\n]{1,200}\n(?:color:[^\n]{0,80}\n)?variables:[ \t]{0,20}\n\s{0,20}- ")
LONGEST: Final = 2 * 1024 * 1024
"""Characters up to which a text is held against others."""
NAME: Final = ROLES.index("name")
MOST: Final = 200
"""Files of one collection that are read together."""


def part_of(text: str) -> tuple[str, Role] | None:
    """Whose file a text is, and which of them; None for every other text."""
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
    if begin[:1] == "{" and _OF_A_NAME.search(text) and _name_in(text) and '"items"' not in text:
        return "bruno", "name"
    return _bruno(begin) or _open_collection(begin)


def _bruno(begin: str) -> tuple[str, Role] | None:
    if begin.startswith("vars {"):
        return "bruno", "environment"
    if "auth:oauth2 {" in begin:
        return "bruno", "collection"
    return ("bruno", "request") if begin.startswith("meta {") and _SENDS.search(begin) else None


def _open_collection(begin: str) -> tuple[str, Role] | None:
    if begin.startswith("opencollection:"):
        return ("opencollection", "collection") if "type: workspace" not in begin[:400] else None
    if _OF_VALUES.match(begin):
        return "opencollection", "environment"
    return ("opencollection", "request") if begin.startswith("info:") and "\nhttp:" in begin else None


def together(texts: Iterable[str]) -> str:
    """Files that mean something together as one text: one below the other, in the order of what they are."""
    parts = [(part_of(text), text) for text in texts]
    first = next((part[0] for part, _ in parts if part is not None), "")
    own = [(ROLES.index(part[1]), text) for part, text in parts if part is not None and part[0] == first]
    if any(role != NAME for role, _ in own):
        own = [(role, f"meta {{\n  name: {_name_in(text)}\n}}" if role == NAME else text) for role, text in own]
    sign = "\n---\n" if first == "opencollection" else "\n"
    return sign.join(text for _, text in sorted(own, key=itemgetter(0)))


class Together:
    """What was brought so far of such files: the last collection, with its requests and its environments."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, Role], dict[str, None]] = {}

    def belongs(self, text: str) -> bool:
        """Whether another part of it was brought before."""
        part = part_of(text)
        return part is not None and any(
            tool == part[0] and (role != part[1] or role == "request") and text not in kept
            for (tool, role), kept in self._kept.items()
        )

    def add(self, text: str) -> str:
        """What is to be read now: a text, and behind it or before it the other parts, where there are some."""
        part = part_of(text)
        if part is None or len(texts_of(text)) > 1:
            return text
        tool, role = part
        kept = self._kept.get(part, {}) if role not in ("name", "collection") else {}
        if role == "environment" and tool not in IN_FOLDERS:  # one that was exported again takes its own place
            kept = {one: None for one in kept if _name_in(one) != _name_in(text)}
        if len(kept) < MOST:
            kept[text] = None
        self._kept[part] = kept
        return together(one for role in ROLES for one in self._kept.get((tool, role), ()))


def _name_in(text: str) -> str:
    found = _NAME.search(text)
    return found[1] if found is not None else ""


def texts_of(text: str) -> list[str]:
    """The files of JSON that stand in a text, one below the other."""
    return _BETWEEN.split(text.strip()) if text.lstrip()[:1] in ("{", "[") else [text]
