"""What the words at a call of a page say of whom it answers: its heading, what stands in front of it, its row."""

from __future__ import annotations

import re
from typing import Final, Protocol

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.programs import gets_whom
from connection_wizard.sources.documentation.written import Mention
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.of_whom import checks_a_token, lists_many, tells_of_whoever_is_connected, titles_one
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.whose import is_of_a_thing_of

_NEAR: Final = 3
_ALONE: Final = re.compile(r"\S{1,300}[`\"'\s]*")
"""An address with nothing behind it."""
_COMMAND: Final = re.compile(r"\s?:?\s(?:[$>] )?curl\b[^\n]{0,40}$")
"""The beginning of a command, behind the sentence above it."""


class Called(Protocol):
    """An address of a page, as far as its words are asked for: `documentation.roles.Place`."""

    @property
    def page(self) -> Page: ...  # noqa: D102 - as there
    @property
    def mention(self) -> Mention: ...  # noqa: D102
    @property
    def label(self) -> str: ...  # noqa: D102
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def is_of_whom_it_answers(self) -> bool: ...  # noqa: D102


def says_of_whom(one: Called) -> bool:
    """Whether the words at a call, or its function, say that it shows who gave the token; what they have is behind
    another path."""
    path = path_of(one.mention.url)
    if signs.TO_FILL_IN.search(path) or is_of_a_thing_of(path):
        return False
    return gets_whom(one.page, one.mention) or any(map(tells_of_whoever_is_connected, _titles(one)))


def says_many(one: Called) -> bool:
    """Whether the words at a call say that it lists several: of nobody in particular."""
    return any(map(lists_many, _titles(one))) and not one.is_of_whom_it_answers


def says_one(one: Called) -> bool:
    """Whether a call is called after one person, account or company, and nothing besides."""
    return any(map(titles_one, (*_titles(one), one.title)))


def says_it_checks(one: Called) -> bool:
    """Whether the words at a call say that it is there to find out whether a token works."""
    return any(map(checks_a_token, _titles(one)))


def _titles(one: Called) -> tuple[str, ...]:
    at = one.mention.at
    line = one.page.lines[at]
    return *one.page.headings[at][-1:], *(line.cells or (_COMMAND.sub("", one.label), _below(one)))


def _below(one: Called) -> str:
    """The sentence right below a call that has its line alone; empty where that is about something else."""
    lines, at = one.page.lines, one.mention.at
    if _ALONE.fullmatch(lines[at].text, one.mention.column) is None:
        return ""
    near = range(at + 1, min(at + 1 + _NEAR, len(lines)))
    below = next((place for place in near if lines[place].text.strip()), None)
    if below is None or lines[below].kind != "text" or one.page.headings[below] != one.page.headings[at]:
        return ""
    text = lines[below].text
    return "" if "://" in text or signs.METHODS.search(text) or text.rstrip().endswith(":") else text
