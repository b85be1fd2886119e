"""The rest of an address whose path was broken at a slash: by the end of a line of print, or by a program that adds up
two texts.

What stands in the next line is its rest only where it ends like the address of a step or of who is connected, and the
address itself does not: a list has its paths below the server, too, and the last part of a path says what it is for.
"""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.hosts import HOLE
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.whose import whose

PREFIX: Final = re.compile(r"^[frbFRB]{1,2}(?=[\"'])")
"""What a program has before a text (Python)."""
_REST: Final = re.compile(
    rf"(/?(?:[a-z]|{HOLE})(?>(?:[\w.~/-]|{HOLE}){{0,120}}))(\?[^\s\"'`<>]{{1,600}})?(?![\w%@:=(])"
)
_IS_STEP: Final = re.compile(r"/(?:authori[sz]e|(?:access_?)?tokens?|revoke)/?$", re.IGNORECASE)
_NAMES_IT: Final = re.compile(r"\s(?:endpoint|ur[il]|path)\b|\s{0,3}[:=]", re.IGNORECASE)
"""What stands behind the name of an address, which is no part of one."""


def rest_of_path(texts: list[str], at: int, address: str) -> tuple[str, bool]:
    """What the next line adds to a path, and whether that is all that it says; empty where it adds nothing."""
    if "?" in address or at + 1 >= len(texts) or _IS_STEP.search(address):
        return "", False
    piece = PREFIX.sub("", texts[at + 1].strip().lstrip("+. ")).lstrip("\"'`")
    found = _REST.match(piece)
    path = found[1] if found else ""
    own = path_of(address).strip("/")
    if not found or path.startswith("/") is address.endswith("/") or (path.startswith("/") and not own):
        return "", False
    if own.rpartition("/")[2] == path.strip("/").partition("/")[0]:
        return "", False  # a path that is written out again, from the same part on
    behind = piece[found.end() :].strip("\"'`+;,.\\) ")
    told = "/" in path or found[2]
    if behind and (_NAMES_IT.match(piece, found.end()) or not (told or _IS_STEP.match(f"/{path}"))):
        return "", False
    whole = f"{own}/{path}".replace("//", "/").strip("/")
    if not (any(one.search(whole) for one in (signs.AUTHORIZE, signs.TOKEN, signs.REVOKE)) or whose(whole)):
        return "", False
    return found[0], not behind
