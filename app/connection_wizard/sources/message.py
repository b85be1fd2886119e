"""A request written as an HTTP message, or an address with what a page puts around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.addresses.parts import begin_of
from connection_wizard.sources.block import MOST_PAIRS, Block, Pair, block_of, is_form

_METHOD: Final = r"(GET|POST|PUT|PATCH|DELETE)"
_BEFORE: Final = re.compile(
    rf"\b(?:{_METHOD}|(?-i:{_METHOD}) (?:request|call)s? (?:to|at))[ \t:]{{1,8}}[\"'`<]?$", re.IGNORECASE
)
_LOOKED_BACK: Final = 40
_FIRST_LINE: Final = re.compile(rf"(?:^|\n)\W{{0,8}}{_METHOD}[ \t]+(?=/[^\s/])")
_BASE: Final = re.compile(
    r"\b(?:(?:base|root|server|host|api)[ _-]?(?:ur[il]|address|endpoint)?|endpoint)[ \t]*[:=\n]\s*[\"'`<]?$",
    re.IGNORECASE,
)
"""What a page calls the address that its paths are written without."""
_HEADER: Final = re.compile(r"([A-Za-z][A-Za-z0-9-]{1,60}):[ \t]*(?!//)(.*)")
_PLAIN_HEADERS: Final = frozenset({
    "authorization", "authentication", "accept", "host", "cookie", "origin", "referer", "connection", "token", "apikey",
    "version", "revision",
})  # fmt: skip
"""Headers whose name no hyphen tells from a word of the page."""
_PICTURE: Final = re.compile(r"[^\s\"'<>?#]{1,400}\.(?:png|jpe?g|gif|svg|webp|ico)(?![\w/.-])", re.IGNORECASE)
"""Where somebody's picture is: an answer has it, and no call goes there."""
_MOST_PICTURES: Final = 20
_PARAMETER: Final = re.compile(r"&?[\w.\[\]-]{1,80}=")
_ANOTHER_WORD: Final = re.compile(r"[ \t]+(?!HTTP/)[^\s=&<>\"',]+(?=[ \t&\n]|$)")
_GOES_ON: Final = re.compile(r"[^=\n&]{0,1000}&[\w.\[\]-]{1,80}=")
_SCOPES: Final = ("scope", "scopes", "user_scope")
_CLOSES: Final = {"<": ">", "{": "}", "[": "]"}
_LONGEST_PLACEHOLDER: Final = 80
_AROUND: Final = {'"': '"', "'": "'", "`": "`", "<": ">", "(": ")", "«": "»"}
_NOTHING_BEFORE: Final = "".join(_AROUND) + " \t\n"
_ENDS_SENTENCE: Final = ".,;:!?"


def read_message(text: str) -> Block | None:
    """The first request that a text shows; None if there is none."""
    at = _begin(text)
    relative = _FIRST_LINE.search(text)
    base = _base(text, at)
    if relative is not None and (at < 0 or relative.end() < at or base):
        target, end = _target(text, relative.end(), "", alone=True)
        headers, body = _rest(text, end)
        host = next((value for name, value in headers if name.lower() == "host"), "") or base
        origin = host.rstrip("/") if begin_of(host) == 0 else f"https://{host}"
        return block_of(f"{origin}{target}", relative[1], headers=headers, body=body) if host else None
    if at < 0:
        return None
    before = text[max(0, at - _LOOKED_BACK) : at]
    method = _BEFORE.search(before)
    words = before[: method.start()] if method else before
    alone = at <= _LOOKED_BACK and not words.strip(_NOTHING_BEFORE)
    target, end = _target(text, at, _AROUND.get(before[-1:], ""), alone=alone)
    headers, body = _rest(text, end)
    return block_of(target, method[1] or method[2] if method else "", headers=headers, body=body)


def _begin(text: str) -> int:
    """Where the first address begins that is not a picture's; -1 if there is none."""
    at = begin_of(text)
    for _ in range(_MOST_PICTURES):
        picture = _PICTURE.match(text, at) if at >= 0 else None
        if picture is None:
            return at
        further = begin_of(text[picture.end() :])
        at = picture.end() + further if further >= 0 else -1
    return -1


def _base(text: str, at: int) -> str:
    """The address that paths of a page belong below: the only one there, with the words for it before it."""
    named = _BASE.search(text[max(0, at - _LOOKED_BACK) : at]) if at >= 0 else None
    if named is None:
        return ""
    target, end = _target(text, at, "", alone=True)
    return target if "?" not in target and begin_of(text[end:]) < 0 else ""


def _target(text: str, start: int, closer: str, *, alone: bool) -> tuple[str, int]:
    """An address that may be broken over lines, and where it ends.

    Args:
        closer: what ends it, where it stands in quotation marks or brackets.
        alone: nothing stands before it, so what follows a space is hardly a sentence.
    """
    made: list[str] = []
    parameter = 0  # where in it the last parameter begins
    at, length = start, len(text)
    while at < length:
        sign = text[at]
        if sign == closer or (sign in "\"'`>" and not closer):
            break
        if sign in _CLOSES:
            end = text.find(_CLOSES[sign], at, at + _LONGEST_PLACEHOLDER)
            if end > 0 and "\n" not in text[at:end]:
                made.append(text[at : end + 1])
                at = end + 1
                continue
            if sign == "<":
                break
        if not _is_break(text, at):
            parameter = len(made) + 1 if sign in "?&" else parameter
            made.append(sign)
            at += 1
            continue
        end = _after_break(text, at)
        last, follows = "".join(made[-1:])[-1:], text[end : end + 1]
        if follows in ("?", "&") or (last in ("?", "&") and _PARAMETER.match(text, end)):
            at = end
            continue
        name = "".join(made[parameter : parameter + _LONGEST_PLACEHOLDER]).partition("=")[0]
        word = _ANOTHER_WORD.match(text, at) if name in _SCOPES else None
        if word is None or not (alone or closer or _GOES_ON.match(text, word.end())):
            break
        made += ["%20", word[0].strip()]  # scopes as people read them: scope=openid profile&state=1
        at = word.end()
    return _without_sentence("".join(made)), at


def _is_break(text: str, at: int) -> bool:
    """Whether a line ends, or a page put a space where the address has none."""
    return text[at].isspace() or (text[at] in "\\^" and text[at + 1 : at + 2].isspace())


def _after_break(text: str, at: int) -> int:
    while at < len(text) and _is_break(text, at):
        at += 1
    return at


def _without_sentence(address: str) -> str:
    """The address without what belongs to the sentence that it stands in."""
    end = len(address)
    while end and (address[end - 1] in _ENDS_SENTENCE or (address[end - 1] == ")" and "(" not in address)):
        end -= 1
    return address[:end]


def _rest(text: str, at: int) -> tuple[tuple[Pair, ...], str]:
    """The headers and the body that follow the first line of a message."""
    lines = text[at:].split("\n")
    headers: list[Pair] = []
    position = 1  # the rest of the first line is its version
    while position < len(lines) and len(headers) < MOST_PAIRS:
        header = _HEADER.fullmatch(lines[position].strip())
        if header is None or not ("-" in header[1] or header[1].lower() in _PLAIN_HEADERS):
            break
        headers.append((header[1], header[2].strip()))
        position += 1
    return tuple(headers), _body(lines[position:])


def _body(lines: list[str]) -> str:
    """What the first lines after the headers hold: JSON until it ends, or parameters as long as there are some."""
    filled = [line.strip() for line in lines if line.strip()]
    if not filled:
        return ""
    if filled[0].startswith(("{", "[")):
        return first_json("\n".join(filled))
    return "&".join(line.strip("&") for line in _parameters(filled))


def _parameters(lines: list[str]) -> Iterator[str]:
    for line in lines[:MOST_PAIRS]:
        if not _PARAMETER.match(line) or not is_form(line.lstrip("&")):
            return
        yield line


def first_json(text: str) -> str:
    """The first value of JSON in a text: what follows is the answer to it, or the page's next words."""
    depth, quoted, escaped = 0, False, False
    for at, sign in enumerate(text):
        if quoted:
            quoted = escaped or sign != '"'
            escaped = not escaped and sign == "\\"
        elif sign == '"':
            quoted = True
        elif sign in "{[":
            depth += 1
        elif sign in "}]":
            depth -= 1
            if depth == 0:
                return text[: at + 1]
    return text
