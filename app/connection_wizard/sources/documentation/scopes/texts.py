"""The scopes that a line of text names: in a sentence, as an entry of a list, or set off in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from connection_wizard.sources.documentation.scopes.announced import (
    DEFINED,
    ITEM,
    announced_by,
    is_a_row,
    is_alone,
    is_listed,
)
from connection_wizard.sources.documentation.scopes.context import (
    BECOMES,
    DENIED,
    PERMISSION,
    of_scopes,
    speaking,
    speaks_of_others,
    speaks_of_parameters,
    without_denied,
)
from connection_wizard.sources.documentation.scopes.lists import USUAL
from connection_wizard.sources.documentation.scopes.requests import without_holes
from connection_wizard.sources.documentation.scopes.sentences import (
    by_marks,
    in_entry,
    in_row,
    labelled,
    one_of,
    required,
    sentences,
)
from connection_wizard.sources.documentation.scopes.separator import ABOUT, COMMA, ROW_OF_SCOPES, SPACE
from connection_wizard.sources.documentation.scopes.tables import SCOPE_WORD, lists_others
from connection_wizard.sources.documentation.scopes.words import BUILT, KNOWN
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Line, Page, once

_LONGEST_PARAGRAPH: Final = 8
_ADDRESS: Final = re.compile(r"(?<!\w)\w++://\S++")
_BUILT_IN_TEXT: Final = re.compile(
    r"(?<![\w/%:.-])[A-Za-z][\w-]*+(?>(?:[.:][\w*-]++)+)(?![(=%])|\b(?:openid|offline_access)\b", re.ASCII
)
"""What has several parts, and is no function of a program, nor what stands before a sign that is sent encoded; letters
of languages without spaces may stand right beside it."""
THE_ONE: Final = re.compile(r"\b(?:the|add|with|include|an?) ([a-z][a-z0-9_.:/-]{1,60}) scope\b")
_THE_ONE_ABOVE: Final = re.compile(r"\b(?:the|add|with|include) ([a-z][a-z0-9_.:/-]{1,60})$")
"""The same where a copy has the name at the end of a line, and the word at the beginning of the next."""
_AS_ADDRESSES: Final = Keyed(
    r"\bscopes?[\s:\"'`(]{1,4}(https?://[\w./-]{1,200}+(?:(?:,| or| and)\s{1,3}https?://[\w./-]{1,200}+){0,20})", "://"
)
"""Scopes that are written as addresses, right behind what they are."""
HEADED: Final = re.compile(r"\W*(?:\d{1,2}[.)] )?(?:\w+ )?(?:scopes?|スコープ)\W*", re.IGNORECASE)
"""The heading of the parameter, or of a list of what it can be."""
_TAG: Final = re.compile(r"\{\{?[%<]?[^{}\n]{0,200}[%>]?\}?\}")
"""What a page's own source has for a generator to fill in."""
_OF_A_FUNCTION: Final = re.compile(
    r"(?:get|set|build|make|create|exchange|fetch|refresh|revoke|generate|parse|validate|check|handle|add|has)_"
    r"(?:\w{1,40}_)?(?:ur[il]|tokens?|codes?|scopes?|state|info|request|response|headers?)$"
)
"""What a function of a program is called that has to do with a log-in."""
_OF_CODE: Final = re.compile(r"\s*+(?:export )?(?:[A-Za-z_][A-Za-z0-9_]*=|[A-Za-z_][\w.]*+\()")
"""A line of a file of settings, or a call of a function: the name before the sign is none of a scope."""
_DECLINED: Final = re.compile(r"\b(?:declin|denied|missing|refus)\w*\s(?:scopes?|permissions?)\b", re.IGNORECASE)
"""A heading of what is done about some that a person did not allow: those named there are an example."""
_OF_A_PROGRAM: Final = re.compile(r"[=;(){}]")
"""What a line of a program has, and no name."""
_HEADER: Final = re.compile(r"[A-Z][\w-]{1,60}: ")
"""A header with its value."""


def in_text(page: Page, at: int, line: Line) -> Iterator[tuple[int, str, bool]]:
    """What a line of text names: its number, a word, and whether that stands in the place of a scope."""
    heading = " ".join(page.headings[at][-1:])
    headed, below_scopes = _heads(page)[heading]
    if not below_scopes and at not in speaking(page):
        return
    if names := labelled(_whole(page, at)):
        yield from ((at, name, True) for name in names)
        return
    about = below_scopes and not speaks_of_others(line, heading)
    about = about or (ABOUT.search(line.text) is not None and bool(COMMA.search(line.text) or SPACE.search(line.text)))
    item = ITEM.match(line.text) if about and not (line.kind == "code" and _OF_CODE.match(line.text)) else None
    if item and _OF_A_FUNCTION.match(name := item[1].rstrip(":")) and DEFINED.match(line.text):
        item, line = None, replace(line, spans=tuple(span for span in line.spans if span != name))
    if item and not line.text.endswith("?") and not BECOMES.match(line.text[item.end(1) :]):
        word = item[1].rstrip(":")
        of_scopes_too = ABOUT.search(announced_by(page, at)) is not None
        alone = word == word.lower() and is_alone(line, word) and is_listed(page, at) and of_scopes_too
        alone = alone or (headed and is_a_row(page, at))
        defined = of_scopes_too and word == word.lower() and DEFINED.match(line.text) and SCOPE_WORD.search(heading)
        yield at, word, word in line.spans or alone or bool(defined)
    if about and line.kind == "text" and line.spans and set(names := in_entry(line.text)) <= set(line.spans):
        yield from ((at, name, True) for name in names)
    if line.kind == "text" and DENIED.search(line.text):
        line = replace(line, text=without_denied(line.text))
    spoken = SCOPE_WORD.search(line.text) is not None
    permission = PERMISSION.search(line.text) is not None
    if spoken:
        offered = without_denied(line.text)
        for word in (*one_of(offered), *by_marks(offered)):
            yield at, word, True
        for word in THE_ONE.findall(line.text):
            yield at, word, word in USUAL or "_" in word
        above = _THE_ONE_ABOVE.search(page.texts[at - 1]) if at and line.text.startswith("scope ") else None
        if above:
            yield at, above[1], above[1] in USUAL or "_" in above[1]
        for listed in _AS_ADDRESSES.findall(line.text):
            for word in re.findall(r"https?://[\w./-]+", listed):
                yield at, word.rstrip("."), False
    elif permission:
        for word in (*one_of(line.text), *required(line.text)):
            if BUILT.fullmatch(word):
                yield at, word, True
    if ROW_OF_SCOPES.match(line.text):
        yield from ((at, word, True) for word in in_row(line.text))
    if permission and not (spoken or about):
        for span in line.spans:
            if span in KNOWN or re.search(r"[a-z][.:/]\w", span):
                yield at, span, False
    if (spoken or about) and not speaks_of_parameters(line):
        for span in map(without_holes, of_scopes(line)):
            if _OF_A_PROGRAM.search(span) or _HEADER.match(span):
                continue  # what it sends is read as a request
            if not _speaks_of(line, span):
                continue
            for part in re.split(r"[\s,]+", span):
                plain = part == part.lower() and part.isidentifier()
                yield at, part, plain and (headed or spoken)
    if (spoken or permission) and not line.spans:
        bare = _ADDRESS.sub(" ", _TAG.sub(" ", without_denied(line.text)))
        for word in _BUILT_IN_TEXT.findall(bare):
            if ":" in word or word in KNOWN or word.count(".") > 1:
                yield at, word, False


@once
def _heads(page: Page) -> dict[str, tuple[bool, bool]]:
    """Whether each heading is that of the parameter or its values, and whether it says that scopes stand below it."""
    headings = {" ".join(trail[-1:]) for trail in set(page.headings)}
    return {
        one: (
            HEADED.fullmatch(one) is not None,
            ABOUT.search(one) is not None and not (lists_others(one) or _DECLINED.search(one)),
        )
        for one in headings
    }


def _speaks_of(line: Line, span: str) -> bool:
    """Whether a sentence with a word that is any other says that it speaks of scopes; the line around it may."""
    if line.kind != "text" or not span.isidentifier() or span.isupper() or not SCOPE_WORD.search(line.text):
        return True
    if ROW_OF_SCOPES.match(line.text):
        return True
    return any(span in one and SCOPE_WORD.search(one) is not None for one in sentences(line.text))


def _whole(page: Page, at: int) -> str:
    """A line of text with the lines below it that go on with what it says in parentheses."""
    text = page.lines[at].text
    for line in page.lines[at + 1 : at + 1 + _LONGEST_PARAGRAPH]:
        goes_on = text.count("(") > text.count(")") or line.text.startswith("(")
        if line.kind != "text" or not goes_on:
            break
        text = f"{text} {line.text}"
    return text
