"""Expressions that most lines of a page need not be tried with.

A page has tens of thousands of lines, and the rules hundreds of expressions: to look for a word costs a tenth of what
an expression costs that begins with anything, in any letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator


class Keyed:
    """An expression that finds something only where one of its keys is.

    Attributes:
        keys: words or parts of words in small letters; a test holds that nothing is found without one.
    """

    __slots__ = ("expression", "keys")

    def __init__(self, pattern: str, keys: str, *, cased: bool = False) -> None:
        """Compile an expression.

        Args:
            keys: with ``|`` between them.
            cased: capital letters are not the same as small ones.
        """
        self.expression = re.compile(pattern, 0 if cased else re.IGNORECASE)
        self.keys = tuple(keys.split("|"))

    def search(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self.expression.search(text) if self._may_find(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return self.expression.match(text) if self._may_find(text) else None

    def findall(self, text: str) -> list[str]:
        """As `re.Pattern.findall`."""
        return self.expression.findall(text) if self._may_find(text) else []

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self.expression.finditer(text) if self._may_find(text) else iter(())

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str) -> str:
        """As `re.Pattern.sub`."""
        return self.expression.sub(instead, text) if self._may_find(text) else text

    def _may_find(self, text: str) -> bool:
        return any(map(text.lower().__contains__, self.keys))
