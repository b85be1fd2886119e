"""What a program writes for people or for itself: how that is written says nothing of a request."""

from __future__ import annotations

import re
from typing import Final

_PRINTS: Final = re.compile(
    r"(?:\b(?:console\.\w{1,9}|(?:Logger|logger|logging|log|Log)\.\w{1,9}|print(?:ln|f|_r)?|puts|f\.write|"
    r"res(?:ponse)?\.(?:send|end|cookie|setHeader)|(?:new )?Response|new Error|file_put_contents|"
    r"write(?:File|FileSync|Text)|\w{0,20}(?:redis|cache|[sS]torage|session|KV)\.(?:set|setItem|put|setex))|"
    r"(?<![\w.>:])header)\s?\([^;\n]{0,400}|\b(?:echo|puts|render)\s[^;\n]{0,400}"
)


def without_printed(text: str) -> str:
    """A line without what it prints, keeps in a file or hands to people, up to the end of that."""
    return _PRINTS.sub(" ", text)
