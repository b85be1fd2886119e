"""How likely a call says who is connected, by what it is called."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.of_whom import lists_many, tells_of_whoever_is_connected, titles_one
from connection_wizard.sources.whose import is_of_a_thing_of, is_of_several, tells_of_a_token, whose

GOOD: Final = 3
"""From here on it is taken."""
SURE: Final = 6
_ME: Final = re.compile(
    r"(?<![a-z])(?:me|whoami|myself|self|userinfo|current[-_]?user|user/?current|currentuser|user_?profile|my[-_]?account)(?![a-z])",
    re.IGNORECASE,
)
_LOOKED_AT: Final = 200


def score(path: str, called: str = "", summary: str = "", description: str = "", *, lists: bool = False) -> int:
    """How likely it is: `GOOD` and more is worth a try.

    Args:
        called: an identifier of the call's own.
        summary: what it is called for people.
        lists: it is known to answer with a list.
    """
    asked, path = path, path.partition("?")[0]
    own, told = whose(path), description[:_LOOKED_AT]
    found = 2 if _ME.search(asked) else 0
    many = lists_many(summary or told) or (lists and own != "account's" and whose(called) != "token's")
    if own != "token's" and (is_of_a_thing_of(path) or many):
        return found - asked.count("/") // 3
    if own == "token's" or _ME.search(asked.rstrip("/").rpartition("/")[2]):
        found = 6
    one = titles_one(summary)
    if own in ("one's", "account's") or (not own and (tells_of_a_token(path) or (one and is_of_several(path)))):
        found += 3
    if _ME.search(called.replace("_", "-")):
        found += 2
    if tells_of_whoever_is_connected(summary):
        found += 4
    elif one or tells_of_whoever_is_connected(told):
        found += 2
    return found - asked.count("/") // 3
