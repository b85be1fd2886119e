"""Addresses with a value of the token answer: what a page writes there to fill in is a key of the answer that it shows,
or what stands there is the answer's own value."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any, Final, NamedTuple

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.hosts import HOLE, STANDS_IN
from connection_wizard.sources.message import first_json
from connection_wizard.sources.page.lines import Page
from connection_wizard.spec import names
from connection_wizard.spec.rules.known import plain
from connection_wizard.strict_json import NotStrict, loads

_BEGINS: Final = re.compile(
    r"(https?://)?(?:\$?\{{1,2}\s?([\w. -]{2,60}?)\s?\}{1,2}|<([\w. -]{2,60}?)>|\[([A-Za-z][\w. -]{1,60}?)\])(?=[/?]|$)"
)
"""A hole in the place of the server of an address."""
_IN_A_PATH: Final = re.compile(
    r"(?<=/)(?:\{{1,2}\s?([\w. -]{2,60}?)\s?\}{1,2}|<([\w. -]{2,60}?)>|\[([A-Za-z][\w. -]{1,60}?)\]"
    r"|:([A-Za-z_]\w{1,60}))(?=[/?]|$)"
)
"""A part of a path that is to fill in."""
_OF_THE_TOKEN: Final = re.compile(r"token|expires|scope|^(?:error|result|status|code|state)", re.IGNORECASE)
"""What an answer says of the token, or of itself."""
_LONGEST: Final = 60
"""Lines of an answer that are read, and lines above its token where it may begin."""
_IDENTIFIES: Final = re.compile(r"(?=[a-z-]{0,60}\d)[\w-]{6,80}", re.IGNORECASE)
"""A value that stands at two places of a page for one reason."""
_SERVER_KEY: Final = re.compile(
    r"(?:api|base|instance|server|service|tenant|end_?point)\w{0,20}|\w{0,20}(?:_?domain|_?host|server|end_?point)",
    re.IGNORECASE,
)
"""What answers call the server of all further calls."""
_SERVER: Final = re.compile(
    r"(?:https?://)?(?:[\w-]{1,60}\.){1,6}[a-z]{2,24}(?::\d{1,5})?(?:/(?:api|rest|v\d[\d.]{0,6}))*/?", re.IGNORECASE
)
_OWN_NAME: Final = re.compile(rf"^(?:{HOLE}|{STANDS_IN.pattern})(?=\.)", re.IGNORECASE)
"""The begin of a host that differs from customer to customer."""
_MOST: Final = 8
"""Answers that are looked at; a page shows the same few."""


Answers = list[tuple[dict[str, Any], int]]


class Kept(NamedTuple):
    """An address with a value of the token answer in it.

    Attributes:
        key: what the answer calls it.
        line: where the answer has it.
        path: where it is in the answer, if not at its top.
    """

    url: str
    key: str
    line: int
    path: str = ""


def with_answer(url: str, page: Page) -> Kept | None:
    """An address whose server comes with the token; None where the page's answer has nothing of that name."""
    begins = _BEGINS.match(url)
    if begins is None:
        return None
    inside = next(group for group in begins.groups()[1:] if group is not None)
    wanted = plain(inside.rpartition(".")[2])
    for answer, at in token_answers(page):
        for key, value in answer.items():
            if plain(key) == wanted and isinstance(value, str) and key.isidentifier():
                scheme = "" if value.startswith(("https://", "http://")) else "https://"
                template = (names.TOKEN_RESPONSE / key).template
                return Kept(f"{scheme}{template}{url[begins.end() :]}", key, _line_of(page, key, at))
    return None


def with_its_names(url: str, page: Page) -> tuple[str, list[Kept]]:
    """An address with what the page's token answer has under the names that are to fill in within its path, and each of
    them; whose the token is comes with it, and nobody has to be asked."""
    scheme, sign, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    found: list[Kept] = []
    given = {
        plain(key): (key, at)
        for answer, at in token_answers(page)
        for key, value in answer.items()
        if isinstance(value, str | int) and key.isidentifier() and not _OF_THE_TOKEN.search(key)
    }

    def with_it(hole: re.Match[str]) -> str:
        inside = next(group for group in hole.groups() if group is not None)
        key, at = given.get(plain(inside.rpartition(".")[2]), ("", 0))
        if not key:
            return hole[0]
        template = (names.TOKEN_RESPONSE / key).template
        found.append(Kept(url, key, _line_of(page, key, at)))
        return template

    filled = _IN_A_PATH.sub(with_it, f"{slash}{path}") if given else f"{slash}{path}"
    return f"{scheme}{sign}{host}{filled}", found


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


def with_its_server(url: str, page: Page) -> Kept | None:
    """An address on the server that the page's token answer names; None where it names no such server."""
    for answer, at in token_answers(page):
        below = [(name, part) for name, part in answer.items() if isinstance(part, dict) and name.isidentifier()]
        for where, values in [("", answer), *below]:
            for key, value in values.items():
                if key.isidentifier() and _SERVER_KEY.fullmatch(key) and (behind := _behind(url, value)) is not None:
                    scheme = "" if value.startswith(("https://", "http://")) else "https://"
                    template = (names.TOKEN_RESPONSE / key).template
                    path = f"{where}.{key}" if where else key
                    return Kept(f"{scheme}{template}{behind}", key, _line_of(page, key, at), path)
    return None


def _behind(url: str, value: Any) -> str | None:
    """What an address has behind its server; None where that is another one than a value of the answer."""
    if not isinstance(value, str) or not _SERVER.fullmatch(value):
        return None
    own = _OWN_NAME.sub("*", value.rpartition("://")[2].rstrip("/"))
    ours = _OWN_NAME.sub("*", url.rpartition("://")[2])
    behind = ours[len(own) :]
    if not ours.startswith(own) or behind[:1] not in ("", "/", "?"):
        return None
    return behind.removeprefix("/") if value.endswith("/") else behind


def token_answers(page: Page) -> Answers:
    """The samples of token answers that a page shows, with the line in which each begins."""
    lines = page.lines
    found = []
    for at in islice((at for at, line in enumerate(lines) if signs.TOKEN_GIVEN.search(line.text)), _MOST):
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
