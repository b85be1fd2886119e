"""Addresses with a value of the token answer: what a page writes there to fill in is a key of the answer that it shows,
or what stands there is the answer's own value."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any, Final, NamedTuple

from connection_wizard.sources.message import first_json
from connection_wizard.sources.page.lines import Page
from connection_wizard.spec import names
from connection_wizard.spec.rules.known import plain
from connection_wizard.strict_json import NotStrict, loads

_BEGINS: Final = re.compile(
    r"(https?://)?(?:\$?\{{1,2}\s?([\w. -]{2,60}?)\s?\}{1,2}|<([\w. -]{2,60}?)>|\[([A-Za-z][\w. -]{1,60}?)\])(?=[/?]|$)"
)
"""A hole in the place of the server of an address."""
_YOUR: Final = re.compile(r"^(?:your|the)[\s_-]+", re.IGNORECASE)
_TOKEN: Final = re.compile(r"[\"']access_token[\"']\s*:")
_LONGEST: Final = 60
"""Lines of an answer that are read, and lines above its token where it may begin."""
_IDENTIFIES: Final = re.compile(r"(?=[a-z-]{0,60}\d)[\w-]{6,80}", re.IGNORECASE)
"""A value that stands at two places of a page for one reason."""
_MOST: Final = 8
"""Answers that are looked at; a page shows the same few."""


Answers = list[tuple[dict[str, Any], int]]


class Kept(NamedTuple):
    """An address with a value of the token answer in it.

    Attributes:
        key: what the answer calls it.
        line: where the answer has it.
    """

    url: str
    key: str
    line: int


def with_answer(url: str, page: Page) -> Kept | None:
    """An address whose server comes with the token; None where the page's answer has nothing of that name."""
    begins = _BEGINS.match(url)
    if begins is None:
        return None
    inside = next(group for group in begins.groups()[1:] if group is not None)
    wanted = plain(_YOUR.sub("", inside.rpartition(".")[2]))
    for answer, at in token_answers(page):
        for key, value in answer.items():
            if plain(key) == wanted and isinstance(value, str) and key.isidentifier():
                scheme = "" if value.startswith(("https://", "http://")) else "https://"
                template = (names.TOKEN_RESPONSE / key).template
                return Kept(f"{scheme}{template}{url[begins.end() :]}", key, _line_of(page, key, at))
    return None


def with_its_value(url: str, page: Page, answers: Answers | None = None) -> Kept | None:
    """An address with the very value that the page's token answer has: whom the token of the example was given for.

    Args:
        answers: those of the page, where they are known: a page with many addresses is searched once.
    """
    for answer, at in token_answers(page) if answers is None else answers:
        for key, value in answer.items() if isinstance(answer.get("access_token"), str) else ():
            if plain(key).endswith("token") or not key.isidentifier() or not _IDENTIFIES.fullmatch(str(value)):
                continue
            there = re.search(rf"(?<![\w-]){re.escape(str(value))}(?![\w-])", url)
            if there is not None:
                template = (names.TOKEN_RESPONSE / key).template
                return Kept(url[: there.start()] + template + url[there.end() :], key, _line_of(page, key, at))
    return None


def token_answers(page: Page) -> Answers:
    """The samples of token answers that a page shows, with the line in which each begins."""
    lines = page.lines
    found = []
    for at in islice((at for at, line in enumerate(lines) if _TOKEN.search(line.text)), _MOST):
        above = range(at, max(-1, at - _LONGEST), -1)
        begin = next((one for one in above if lines[one].text.lstrip().startswith("{")), None)
        if begin is None:
            continue
        try:
            answer = loads(first_json("\n".join(line.text for line in lines[begin : begin + _LONGEST])), halves=True)
        except NotStrict:
            continue
        found.append((answer, begin))
    return found


def _line_of(page: Page, key: str, begin: int) -> int:
    those = range(begin, min(len(page.lines), begin + _LONGEST))
    return next((at for at in those if f'"{key}"' in page.lines[at].text), begin)
