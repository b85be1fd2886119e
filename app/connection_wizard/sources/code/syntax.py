"""What belongs together in a program: statements, expressions, names and bodies, whatever they stand for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from connection_wizard.sources.code.tokens import Group, Item, Token

_CHAINED: Final = 8
"""Names that are given one value in one statement."""
_BEFORE: Final = frozenset({"await", "new", "async", "return", "export", "default", "yield"})
_DECLARES: Final = frozenset({"const", "let", "var"})
_TYPES: Final = frozenset({"as", "satisfies"})
_IN_TYPES: Final = frozenset("<>.|,")


def bare(items: Sequence[Item]) -> Sequence[Item]:
    """An expression without what stands around it: ``await``, a type behind it."""
    begin = 0
    while begin < len(items) and isinstance(items[begin], Token) and items[begin].text in _BEFORE:  # type: ignore[union-attr]
        begin += 1
    items = items[begin:]
    for at, item in enumerate(items):
        if at and isinstance(item, Token) and item.kind == "name" and item.text in _TYPES:
            return items[:at]
    return items


def is_sign(item: Item, sign: str) -> bool:
    """Whether something is a sign, or a word that is written as one."""
    return isinstance(item, Token) and item.text == sign and item.kind in ("sign", "name")


def parted(items: Sequence[Item], sign: str) -> Iterator[list[Item]]:
    """What stands between signs."""
    part: list[Item] = []
    for item in items:
        if is_sign(item, sign):
            yield part
            part = []
        else:
            part.append(item)
    yield part


def name_before(items: Sequence[Item], at: int) -> str:
    """The name that a call is made by: ``oauth.register``."""
    words: list[str] = []
    at -= 1
    while at >= 0:
        item = items[at]
        if not isinstance(item, Token) or item.kind != "name":
            break
        words.insert(0, item.text)
        if at and (is_sign(items[at - 1], ".") or is_sign(items[at - 1], "?.")):
            at -= 2
        else:
            break
    return ".".join(words)


def target(items: Sequence[Item], at: int) -> str:
    """The name that an equals sign gives something to, over what type it may be said to have."""
    before = items[at - 1]
    named = isinstance(before, Token) and before.kind == "name"
    for back in range(at - 1, max(at - 16, -1), -1):
        item = items[back]
        if isinstance(item, Token) and item.text == ":" and back and isinstance(items[back - 1], Token):
            return items[back - 1].text  # type: ignore[union-attr]
        if not isinstance(item, Token):
            if item.bracket != "[" and item.bracket != "(":
                break
        elif item.first or item.text in _DECLARES or (item.kind == "sign" and item.text not in _IN_TYPES):
            break
    if not named or (at > 1 and (is_sign(items[at - 2], ".") or is_sign(items[at - 2], "?."))):
        return ""
    return before.text  # type: ignore[union-attr]


def statement(items: Sequence[Item], at: int) -> list[Item]:
    """An expression until its statement ends: at a semicolon, a comma between declarations, or its line's end."""
    made: list[Item] = []
    chained = 0
    for place in range(at, len(items)):
        item = items[place]
        if is_sign(item, ";") or is_sign(item, ",") or is_sign(item, "return"):
            break
        if made and item.first and not _goes_on(made[-1], item):
            break
        if is_sign(item, "=") and made:
            chained += 1
            if chained > _CHAINED or (len(made) > 1 and not is_sign(made[-2], "=")):
                return made[:-1]  # another begins in the same line
        made.append(item)
    return made


def _goes_on(last: Item, following: Item) -> bool:
    if isinstance(last, Token) and last.kind == "sign" and last.text != "!":
        return True
    return isinstance(following, Token) and following.kind == "sign" and following.text not in ("@", "...")


def body(items: Sequence[Item], at: int) -> list[Item]:
    """What a function does: JavaScript's brackets, or Python's lines until the next one begins."""
    made: list[Item] = []
    for place in range(at, len(items)):
        item = items[place]
        if isinstance(item, Token) and item.text in ("def", "class", "function") and item.kind == "name" and made:
            break
        made.append(item)
        if isinstance(item, Group) and item.bracket == "{":
            break
    return made
