"""A cURL command, as pages print it for a shell, for Windows, or without the signs that hold its lines together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple
from urllib.parse import unquote_plus

from connection_wizard.addresses.parts import begin_of
from connection_wizard.sources.block import Block, Pair, block_of, is_form, pairs_of

_PROMPT: Final = r"(?:[$>#%]|[A-Z]:\\[^\n>]{0,80}>|PS [^\n>]{0,80}>)"
_BEGINS: Final = re.compile(rf"(?:^|[\n;|&(`])[ \t]*+(?:{_PROMPT}[ \t]*+)?curl(?:\.exe)?(?=\s)")
_CONTINUES: Final = "\\^`"
"""What holds two lines together: in a shell, in Windows' prompt, in PowerShell."""
_GOES_ON: Final = ("-", "'", '"', "http")
"""What a line begins with that belongs to the command before, though nothing says so."""
_DATA: Final = frozenset(
    {"data", "data-raw", "data-binary", "data-ascii", "data-urlencode", "json", "form", "form-string"}
)
_WITH_VALUE: Final = _DATA | {
    *("request", "header", "user", "url", "url-query", "user-agent", "referer", "cookie", "cookie-jar", "output"),
    *("write-out", "proxy", "max-time", "cert", "key", "cacert", "connect-timeout", "retry", "oauth2-bearer"),
    *("config", "netrc-file", "cookie-jar", "upload-file", "variable", "proxy-header", "proxy-user", "pass"),
    *("tlsuser", "tlspassword", "proxy-pass", "proxy-cert", "proxy-key", "resolve", "connect-to", "interface"),
    *("cert-type", "key-type", "capath", "aws-sigv4", "retry-delay", "retry-max-time", "range", "stderr", "trace"),
}
_SHORT: Final = {
    "X": "request",
    "H": "header",
    "d": "data",
    "F": "form",
    "u": "user",
    "A": "user-agent",
    "b": "cookie",
    "e": "referer",
    "c": "cookie-jar",
    "o": "output",
    "w": "write-out",
    "x": "proxy",
    "m": "max-time",
    "E": "cert",
    "K": "config",
    "T": "upload-file",
    "U": "proxy-user",
    "n": "netrc",
    "r": "range",
    "G": "get",
}


_WHOLE: Final = re.compile("@")
_FILE: Final = {
    "form": re.compile(r"[^=]{0,200}=(?:@|<(?![^<>]{1,200}>$))"),
    "data-urlencode": re.compile(r"[\w.-]{0,200}@"),
    "data-raw": re.compile("(?!)"),
}
"""How options say that what they send lies in a file; all others begin with the sign alone. What is closed again
(``code=<CODE>``) is to be filled in."""
_FROM_FILES: Final = {
    "header": _WHOLE,
    "proxy-header": _WHOLE,
    "upload-file": re.compile("[^-]"),
    "variable": re.compile(r"%?[\w.-]{1,200}@"),
}
"""How options that send no body say that what they stand for lies in a file."""
_KEPT_ELSEWHERE: Final = frozenset({"config", "netrc", "netrc-optional", "netrc-file", "cert", "key"})
_SHOWN: Final = 60


class _Option(NamedTuple):
    name: str
    """The long name; empty for an argument."""
    value: str


def read_command(text: str) -> Block | None:
    """The request of the first cURL command in a text; None if there is none."""
    begin = _BEGINS.search(text)
    if begin is None:
        return None
    options = list(_options(list(words(text[begin.end() :]))))
    address = next(
        (option.value for option in options if option.name in ("", "url") and begin_of(option.value) == 0), ""
    )
    given = {option.name: option.value for option in options}
    sends = [option for option in options if option.name in _DATA]
    body, pairs = _body(sends)
    method = given.get("request") or ("POST" if sends and "get" not in given else "")
    return block_of(
        address,
        method,
        headers=tuple(_headers(options)),
        body=body,
        pairs=pairs,
        user=given.get("user"),
        in_query="get" in given,
    )


def from_elsewhere(text: str) -> Iterator[str]:
    """What a command takes from a file or from its configuration, which nobody opens."""
    begin = _BEGINS.search(text)
    for name, value in _options(list(words(text[begin.end() :]))) if begin is not None else ():
        if name in _KEPT_ELSEWHERE:
            yield f"--{name}"
        elif name in _FROM_FILES and _FROM_FILES[name].match(value):
            yield f"--{name} {value[:_SHOWN]}"
        elif name in _DATA and _is_a_file(name, value):
            yield f"-d {value[:_SHOWN]}" if name == "data" else f"--{name} {value[:_SHOWN]}"


def _is_a_file(name: str, value: str) -> bool:
    """Whether what is sent lies in a file."""
    return name != "form-string" and bool(_FILE.get(name, _WHOLE).match(value))


def _headers(options: list[_Option]) -> Iterator[Pair]:
    for name, value in options:
        if name == "header" and not _WHOLE.match(value):
            title, _, said = value.partition(":")
            yield title.strip(), said.strip()
        elif name == "user-agent":
            yield "User-Agent", value
        elif name == "oauth2-bearer":
            yield "Authorization", f"Bearer {value}"
        elif name == "json":
            yield "Content-Type", "application/json"


def _body(sends: list[_Option]) -> tuple[str, tuple[Pair, ...]]:
    """The body as it travels, and its parameters that are written without being encoded."""
    written: list[str] = []
    pairs: list[Pair] = []
    for name, value in sends:
        if _is_a_file(name, value):
            continue  # of whoever wrote it
        if name in ("data-urlencode", "form", "form-string") and is_form(value):
            title, _, said = value.partition("=")
            if title.strip():
                said = unquote_plus(said) if "%" in said and name == "data-urlencode" else said
                pairs.append((title.strip(), said.strip().strip('"') if name == "form" else said))
        else:
            written.append(value)
    if all(map(is_form, written)):
        return "", (*(pair for part in written for pair in pairs_of(part)), *pairs)
    return "&".join(written), tuple(pairs)


def _options(found: list[str]) -> Iterator[_Option]:
    at = 0

    def next_word() -> str:
        nonlocal at
        at += 1
        return found[at - 1] if at <= len(found) else ""

    while at < len(found):
        word = next_word()
        if word.startswith("--"):
            name, sign, value = word[2:].partition("=")
            if name in _WITH_VALUE:
                yield _Option(name, value if sign else next_word())
            else:
                yield _Option(name, "")
        elif word.startswith("-") and len(word) > 1:
            for position, letter in enumerate(word[1:], 2):
                long = _SHORT.get(letter, "")
                if long in _WITH_VALUE:
                    yield _Option(long, word[position:] or next_word())
                    break
                yield _Option(long or letter, "")
        else:
            yield _Option("", word)


def words(text: str) -> Iterator[str]:
    """The words of a command, without their quotation marks, until it ends."""
    word: list[str] = []
    started, at, length = False, 0, len(text)
    while at < length:
        sign = text[at]
        if sign in "'\"":
            at = _quoted(text, at, word)
            started = True
            continue
        if sign in _CONTINUES and text[at + 1 : at + 2].isspace():
            at = _after_space(text, at + 1)
            if started and word:
                yield "".join(word)
            word, started = [], False
            continue
        if sign == "\\" and at + 1 < length:
            word.append(text[at + 1])
            started, at = True, at + 2
            continue
        if sign.isspace():
            if started:
                yield "".join(word)
            word, started = [], False
            if sign == "\n":
                at = _after_space(text, at)
                if not text.startswith(_GOES_ON, at):
                    return
            else:
                at += 1
            continue
        if not started and sign in "|;&":
            return
        word.append(sign)
        started, at = True, at + 1
    if started:
        yield "".join(word)


def _after_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _quoted(text: str, at: int, word: list[str]) -> int:
    """Take what is between quotation marks into the word; returns where it goes on."""
    mark = text[at]
    at += 1
    while at < len(text) and text[at] != mark:
        if text[at] == "\\" and mark == '"' and at + 1 < len(text):
            at += 1
            if text[at] == "\n":
                at += 1
                continue
            if text[at] not in '"\\$`':
                word.append("\\")
        word.append(text[at])
        at += 1
    return at + 1
