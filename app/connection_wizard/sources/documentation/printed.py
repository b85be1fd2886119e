"""What a program writes for people or for itself: how that is written says nothing of a request."""

from __future__ import annotations

import re
from typing import Final

_PRINTS: Final = re.compile(
    r"(?:\b(?:console\.\w{1,9}|(?:Logger|logger|logging|log|Log)\.\w{1,9}|print(?:ln|f|_r)?|res(?:ponse)?\.send|"
    r"puts|file_put_contents|write(?:File|FileSync|Text)|localStorage\.setItem|sessionStorage\.setItem|"
    r"(?:throw )?new Error|f\.write)\s?\(|\b(?:echo|puts)\s)[^;\n]{0,400}"
)


def without_printed(text: str) -> str:
    """A line without what it prints, keeps in a file or hands to people, up to the end of that."""
    return _PRINTS.sub(" ", text)
