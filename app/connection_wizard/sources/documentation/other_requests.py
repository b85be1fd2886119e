"""Which lines of the examples on a page are of other requests than the exchange of a code.

They call the API, ask for a token without a code, or look one up; what they send says nothing of the exchange.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.grants import sends_another
from connection_wizard.sources.documentation.mentions import mentions
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.page.lines import Page, once

_BEGINS: Final = re.compile(r"[$>\s]{0,8}(?:curl|https?) |\s{0,8}(?:GET|POST|PUT|PATCH|DELETE)\s{1,4}[/{<h]")
"""The first line of a command, or of a request as it travels."""
_REQUEST: Final = re.compile(r"\s{0,8}(?:GET|POST|PUT|PATCH|DELETE)\s{1,4}(/[^\s?]{1,200})")
_BRACES: Final = re.compile(r"[\s(){}\[\],;]{1,40}")
"""A line of a program that looks like none where a page lost the marks of its code."""
_SENDS_A_BODY: Final = re.compile(r"\s{0,8}(?:POST|PUT|PATCH)\s{1,4}\S{1,300}(?: HTTP/[\d.]+)?\s*$")
"""A request with its path alone, and one below which an empty line parts the body from the headers."""
_OF_AN_EXCHANGE: Final = re.compile(
    r"grant_?type|authorization_?code|(?<![\w-])[\"'`]?code[\"'`]?\s{0,3}(?:=>|[:=,]|%3D)|[{,]\s{0,4}code\s{0,4}[,}]|"
    r"refresh_?token|\btoken_?(?:ur[il]|endpoint|request)|(?-i:\b[A-Z_]{0,30}TOKEN_[A-Z_]{0,20}UR[IL])",
    re.IGNORECASE,
)
"""What shows that an example is of an exchange, whatever other address it has."""


_OF_A_CLIENT: Final = re.compile(
    r"client|secret|consumer|credential|app_?(?:id|key)|token_?(?:ur[il]|endpoint|uri)|/token|exchang|"
    r"\bpayload\b|\bpostData\b|\bcode\b",
    re.IGNORECASE,
)
_OF_A_LOGIN: Final = re.compile(r"\bresponse_type\b|[\"']?\b(?:scope|state)[\"']?\s?[:=]", re.IGNORECASE)
_SECRET: Final = re.compile(r"secret|\bBasic\b", re.IGNORECASE)
_HEADER: Final = re.compile(
    r"\s{0,12}(?:-H |--header )?[\"']?[A-Z][A-Za-z]{1,20}(?:-[A-Za-z]{1,20}){0,3}[\"']?: ?\S|"
    r"\s{0,12}\{ ?\"name\": ?\"Content-Type\""
)
"""What an example has of an app that asks for a token, and the headers of a request, which may stand alone."""


def of_other_requests(page: Page, places: Iterable[Named]) -> frozenset[int]:
    """The lines of examples that are of a request to none of these addresses, and send no code."""
    own = {path_of(one.mention.url).strip("/") for one in places}
    return frozenset(
        at
        for example, called in _calls(page)
        if not any(path == one or one.endswith(f"/{path}") for path in called for one in own)
        for at in example
    )


@once
def _calls(page: Page) -> tuple[tuple[range, frozenset[str]], ...]:
    """The examples that call something, and are of no exchange."""
    calls = ((example, called) for example, called in _examples(page) if called)
    return tuple(one for one in calls if not _OF_AN_EXCHANGE.search(_text(page, one[0])))


@once
def of_no_request(page: Page) -> frozenset[int]:
    """The lines of examples that have nothing of an app that asks for a token: no address, no code, no secret.

    What is indented beside an exchange is of the same function.
    """
    examples = [(example, called, _text(page, example)) for example, called in _examples(page)]
    found: set[int] = set()
    for place, (example, called, text) in enumerate(examples):
        near = examples[max(place - 1, 0) : place + 2]
        if called or any(map(_OF_AN_EXCHANGE.search, (text, _indented_beside(page, example, near)))):
            continue
        lines = [line for line in text.split("\n") if line.strip()]
        logs_in = _OF_A_LOGIN.search(text) is not None and _SECRET.search(text) is None
        if logs_in or not (_OF_A_CLIENT.search(text) or all(map(_HEADER.match, lines))):
            found.update(example)
    return frozenset(found)


def _indented_beside(page: Page, example: range, near: list[tuple[range, frozenset[str], str]]) -> str:
    """What stands right above and below an example that is indented, in the same block; empty for all others."""
    first = page.lines[example.start]
    if not first.text.startswith((" ", "\t")):
        return ""
    return "\n".join(text for other, _, text in near if page.lines[other.start].block == first.block)


@once
def of_other_grants(page: Page) -> frozenset[int]:
    """The lines of examples that send something in the place of a code."""
    texts = ((example, _text(page, example)) for example, _ in _examples(page))
    return frozenset(at for example, text in texts if _sends_no_code(text) and sends_another(text) for at in example)


@once
def of_refreshes(page: Page) -> frozenset[int]:
    """The lines of examples that send a refresh token."""
    texts = ((example, _text(page, example)) for example, _ in _examples(page))
    return frozenset(
        at for example, text in texts if _sends_no_code(text) and signs.REFRESH_TYPE.search(text) for at in example
    )


def _sends_no_code(text: str) -> bool:
    return "_code" not in text


def _text(page: Page, example: range) -> str:
    return "\n".join(page.texts[example.start : example.stop])


@once
def _examples(page: Page) -> tuple[tuple[range, frozenset[str]], ...]:
    """The requests of a page, each with the paths that it has."""
    paths: dict[int, set[str]] = {}
    for one in mentions(page):
        if path := path_of(one.url).strip("/"):
            paths.setdefault(one.at, set()).add(path)
    for at, text in enumerate(page.texts):
        if found := _REQUEST.match(text):
            paths.setdefault(at, set()).add(found[1].strip("/"))
    return tuple((example, frozenset(path for at in example for path in paths.get(at, ()))) for example in _parts(page))


def _parts(page: Page) -> Iterator[range]:
    """The code of a page in parts: an empty line ends one, and so does the next command.

    A request as it travels has one between its headers and its body.
    """
    lines, begin, gaps = page.lines, -1, 0
    for at, line in enumerate(lines):
        gap = not line.text.strip()
        if begin >= 0:
            gaps -= gap
            apart = (line.kind != "code" and not _BRACES.fullmatch(line.text)) or line.block != lines[begin].block
            if apart or gaps < 0 or _BEGINS.match(line.text):
                yield range(begin, at)
                begin = -1
        if begin < 0 and line.kind == "code" and not gap:
            begin, gaps = at, _SENDS_A_BODY.match(line.text) is not None
    if begin >= 0:
        yield range(begin, len(lines))


@once
def _example_at(page: Page) -> dict[int, range]:
    return {at: example for example, _ in _examples(page) for at in example}


def example_of(page: Page, at: int) -> range:
    """The example that a line is part of; empty where it is in none."""
    return _example_at(page).get(at, range(0))


class Apart:
    """Which lines of examples say nothing of what is sent to the addresses of a page, for the grant of each."""

    def __init__(self, page: Page, places: Iterable[Named]) -> None:
        self._others = of_other_requests(page, places), of_other_grants(page), of_no_request(page)
        self._refreshes = of_refreshes(page)

    def has(self, at: int, place: Named) -> bool:
        """Whether a line is one of them."""
        return any(at in those for those in self._others) or (place.grant != "refresh" and at in self._refreshes)
