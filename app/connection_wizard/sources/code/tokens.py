"""Source code as words, texts and brackets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal

Language = Literal["javascript", "python"]
LONGEST: Final = 256 * 1024
"""Characters of a program that are read."""
DEEPEST: Final = 60
"""Brackets in brackets; what lies deeper is left out."""
_CLOSES: Final = {"(": ")", "[": "]", "{": "}"}
_BEFORE_EXPRESSION: Final = frozenset("(,=:[!&|?{};+")
_SIGNS: Final = ("===", "!==", "...", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "->", ":=", "//", "**")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a text, a number or a sign.

    Attributes:
        text: of a text without its marks; of one with values in it the pieces are in `pieces`.
        pieces: of a text with values in it, its parts: texts and, with True, code.
        first: whether it begins a line.
    """

    kind: Literal["name", "text", "number", "sign"]
    text: str
    first: bool = False
    pieces: tuple[tuple[str, bool], ...] = ()


@dataclass(slots=True)
class Group:
    """What stands in brackets; that of the whole program has none."""

    bracket: str = ""
    first: bool = False
    inside: list[Token | Group] = field(default_factory=list)


Item = Token | Group


def tree(text: str, language: Language) -> Group:
    """A program as brackets in brackets; a bracket that nothing closes ends with the program."""
    root = Group()
    open_groups, deeper = [root], 0
    for token in _tokens(text[:LONGEST], language):
        if token.kind == "sign" and token.text in _CLOSES:
            if len(open_groups) > DEEPEST:
                deeper += 1
                continue
            group = Group(token.text, token.first)
            open_groups[-1].inside.append(group)
            open_groups.append(group)
        elif token.kind == "sign" and token.text in ")]}":
            if deeper:
                deeper -= 1
            elif len(open_groups) > 1 and any(_CLOSES[one.bracket] == token.text for one in open_groups[1:]):
                while _CLOSES[open_groups.pop().bracket] != token.text:
                    pass
        elif not deeper:
            open_groups[-1].inside.append(token)
    return root


def _tokens(text: str, language: Language) -> Iterator[Token]:
    at, length, first, last = 0, len(text), True, ""
    python = language == "python"
    while at < length:
        sign = text[at]
        if sign == "\n":
            first, at = True, at + 1
            continue
        if sign.isspace() or (sign == "\\" and text[at + 1 : at + 2] == "\n"):
            at += 2 if sign == "\\" else 1
            continue
        comment = "#" if python else "//"
        if text.startswith(comment, at):
            end = text.find("\n", at)
            at = end if end >= 0 else length
            continue
        if not python and text.startswith("/*", at):
            end = text.find("*/", at + 2)
            at = end + 2 if end >= 0 else length
            continue
        if sign in "\"'`":
            token, at = _text(text, at, python, first, "")
            yield token
        elif sign.isalpha() or sign in "_$@":
            end = at + 1
            while end < length and (text[end].isalnum() or text[end] in "_$"):
                end += 1
            word = text[at:end]
            if python and end < length and text[end] in "\"'" and len(word) < 3 and word.lower().strip("frbu") == "":
                token, at = _text(text, end, python, first, word.lower())
                yield token
            else:
                yield Token("name", word, first)
                at = end
        elif sign.isdigit():
            end = at + 1
            while end < length and (text[end].isalnum() or text[end] in "._"):
                end += 1
            yield Token("number", text[at:end], first)
            at = end
        elif sign == "/" and not python and (last == "" or last in _BEFORE_EXPRESSION):
            at = _after_expression(text, at)
            continue
        else:
            word = next((one for one in _SIGNS if text.startswith(one, at)), sign)
            yield Token("sign", word, first)
            at += len(word)
        first, last = False, text[min(at, length) - 1]


def _after_expression(text: str, at: int) -> int:
    """Where a regular expression of JavaScript's ends; a slash that begins none is passed over."""
    end, inside = at + 1, False
    while end < len(text) and text[end] != "\n":
        if text[end] == "\\":
            end += 1
        elif text[end] == "[":
            inside = True
        elif text[end] == "]":
            inside = False
        elif text[end] == "/" and not inside:
            return end + 1
        end += 1
    return at + 1


def _text(text: str, at: int, python: bool, first: bool, prefix: str) -> tuple[Token, int]:
    """A text, and where it ends: at its mark, or where its line does."""
    mark = text[at]
    mark = mark * 3 if python and text.startswith(mark * 3, at) else mark
    many = len(mark) == 3 or mark == "`"
    filled = mark == "`" or "f" in prefix
    at += len(mark)
    made: list[str] = []
    pieces: list[tuple[str, bool]] = []
    while at < len(text) and not text.startswith(mark, at):
        sign = text[at]
        if sign == "\n" and not many:
            break
        if sign == "\\" and "r" not in prefix and at + 1 < len(text):
            made.append({"n": "\n", "t": "\t", "\n": ""}.get(text[at + 1], text[at + 1]))
            at += 2
            continue
        opens = "${" if mark == "`" else "{"
        if filled and text.startswith(opens, at) and not text.startswith("{{", at):
            end = _end_of_hole(text, at + len(opens))
            pieces += [("".join(made), False), (text[at + len(opens) : end], True)]
            made = []
            at = end + 1
            continue
        made.append(sign)
        at += 2 if filled and mark != "`" and text.startswith(("{{", "}}"), at) else 1
    if pieces:
        pieces.append(("".join(made), False))
        return Token("text", "", first, tuple(piece for piece in pieces if piece[0] or piece[1])), at + len(mark)
    return Token("text", "".join(made), first), at + len(mark)


def _end_of_hole(text: str, at: int) -> int:
    depth = 0
    while at < len(text):
        if text[at] == "{":
            depth += 1
        elif text[at] == "}":
            if not depth:
                return at
            depth -= 1
        at += 1
    return at
