"""What stands between the scopes of a page."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Final
from urllib.parse import unquote_plus

from connection_wizard.sources.documentation.scopes.words import KNOWN
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.samples import is_sample
from connection_wizard.spec.model import ScopeSeparator

ROW_OF_SCOPES: Final = re.compile(
    r"^\W{0,6}scopes?(?:required|optional|string|yes|no|\s{0,2}[\"'`*]{0,3}\s{0,2}"
    r"(?:[:：–—(-]|=>|\[(?:optional|required|mandatory)\])|$)",
    re.IGNORECASE,
)
"""A line about the parameter: its row in a list, or in a table that lost its cells."""
ABOUT: Final = Keyed(
    r"(?<![a-z0-9_])scopes?(?![a-z0-9_])|\bpermissions?\b|スコープ|範囲|alcance|étendue|权限|разрешен|bereich|berechtigung|\bescopos?\b|\bportées?\b|권한|스코프|ámbitos|\bambit[oi]\b|\bzakres(?:y)?\b|\bправ[оа]\b",
    "scope|permission|スコープ|範囲|alcance|étendue|权限|разрешен|bereich|berechtigung|escopo|portée|권한|스코프|ámbitos|ambit|zakres|прав",
)
_IS_SCOPE: Final = re.compile(r"\W{0,12}scopes?\b", re.IGNORECASE)
COMMA: Final = Keyed(
    r"\bby commas?\b|"
    r"comma(?: \(,\))?[ _-]?(?:sep[ae]rated|delimited)|(?:separated?|delimited|joined|split) (?:by|with|"
    r"using) (?:a )?commas?|separat(?:e|ing) (?:them|each|scopes|multiple|several)(?: \w{1,12})? (?:with|by|using) "
    r"(?:a )?commas?|kommagetrennt|durch Komma|par (?:des|une) virgules?|por (?:comas|v[íi]rgulas?)|"
    r"カンマ|逗号|쉼표|콤마|запят",
    "comma|komma|virgule|comas|rgula|カンマ|逗号|쉼표|콤마|запят",
)
SPACE: Final = Keyed(
    r"(?:white)?spaces?[ _-]?(?:sep[ae]rated|delimited)|(?:separated?|delimited|joined|split) (?:by|with|"
    r"using) (?:a |an )?(?:url[ -]encoded )?(?:single )?(?:white)?spaces?|"
    r"separat(?:e|ing) (?:them|each|scopes|multiple|several)(?: \w{1,12})? (?:with|by|using) "
    r"(?:a )?(?:single |blank )?spaces?|"
    r"leerzeichen|par des espaces|"
    r"por (?:un )?espa(?:cios?|ços?)|par (?:un|une) espace|スペース|空格|공백|빈칸|пробел",
    "space|leerzeichen|espa|スペース|空格|공백|빈칸|пробел",
)
_SEPARATOR: Final = re.compile(
    r"scope_?(?:separator|delimiter)[\"'`]?\]?\s*(?:=>|[:=])\s*[\"'`]([ ,]|space|comma)[\"'`]", re.IGNORECASE
)
"""What a program says that stands between them."""
_ANSWERS: Final = re.compile(
    r"(?:function|def|string|fun|func|override)\s[^()\n]{0,40}scope_?separator\([^()\n]{0,40}\)[^}]{0,200}?"
    r"\breturn\s[\"'`]([ ,])[\"'`]",
    re.IGNORECASE,
)
"""A function that answers with it."""
_LINES_TO_ITS_ANSWER: Final = 4
_JOINED: Final = re.compile(
    r"(?<![^\W_])scope.{0,200}\.join\(\s?[\"'`]([ ,])[\"'`]|[\"']([ ,])[\"']\.join\([^()]{0,60}scope|"
    r"(?<![^\W_])scope.{0,60}[\"']([ ,])[\"']\.join\(|\bimplode\(\s?[\"']([ ,])[\"'].{0,60}scope",
    re.IGNORECASE,
)
"""How a program puts them together."""
_JOINED_BELOW: Final = Keyed(r"^\s*+[\])]\s?\.join\(\s?[\"'`]([ ,])[\"'`]\)", "join")
_OPENS: Final = re.compile(r"[\[(]\s*+$")
_LONGEST_LIST: Final = 60
"""The same where a list of theirs ends, and how one begins, lines above."""
_NUMBERED: Final = re.compile(r"\bscopes?=scope_?1(\+|%20|,|%2C)scope_?2\b", re.IGNORECASE)
"""What stands between two that are only called so."""
_SPACED: Final = re.compile(
    r"[?&\s\"'`]scopes?=[A-Za-z][\w.:/-]{0,80}(?:(?: [A-Za-z][\w.:/-]{0,80}){1,40})(?:&|(?=[\"'`][\s),;]*$))"
)
"""A query with spaces in it, as a browser shows one, or at the end of a program's text."""
_EXAMPLE: Final = re.compile(
    r"\bscopes?\b.{0,120}\b(?:e\.?g\.?|examples?)\s?[:.]?\s{0,2}[\w-]{1,40}(?:[.:][\w-]{1,40}){1,4},"
    r"[\w-]{1,40}(?:[.:][\w-]{1,40}){1,4}(?:\s|$|[,)\"'`])",
    re.IGNORECASE,
)
"""Two in an example, with nothing but a comma between them."""
_A_SCOPE: Final = rf"(?:[a-z]\w{{0,30}}[.:][\w.:/-]{{1,80}}|{'|'.join(sorted(KNOWN))})"
_IN_ONE_PIECE: Final = re.compile(
    rf"(?:\bscopes?(?:\s?[:：]\s{{0,2}}|\s{{2}})|_scopes?\s\(defaults?:?\s)[\"'`]?(?:{_A_SCOPE} ){{1,40}}{_A_SCOPE}"
    r"(?=[\s.;)\"'`]|$)",
    re.IGNORECASE,
)
"""Several behind what they are, with nothing but spaces between them."""
_LIKE_A_NAME: Final = re.compile(r"\w[._:/-]+\w")
_SIGNS: Final = re.compile("[ ,+]")
_NAMED_SO: Final = r"[A-Za-z][^\W_]{0,40}+[._:/-][\w.:/-]{1,80}+"
_SPACED_NAMES: Final = re.compile(rf"{_NAMED_SO}(?: {_NAMED_SO}){{1,40}}")
_WITH_COMMAS: Final = re.compile(
    rf"(?<![^\W_])scopes?\b[`\"'*]{{0,3}}\s?[:：=]\s{{0,2}}[`\"'*]{{0,3}}(?:{_NAMED_SO},){{1,40}}{_NAMED_SO}(?=[\s`\"'*)]|$)",
    re.IGNORECASE,
)
"""Several behind what they are, with nothing but commas between them: as they are sent, for a sentence has spaces."""
_WITH_SPACES: Final = re.compile(
    r"\W{0,6}(?:default |required |requested |OAuth )?scopes?\s?[:：]\s{0,2}[`\"'*]{0,3}"
    r"([a-z][\w.:/-]*+(?: [a-z][\w.:/-]*+){1,20})[`\"'*]{0,3}",
    re.IGNORECASE,
)
"""A line of what scopes are set to, with nothing but spaces between them."""
_IN_A_TEXT: Final = re.compile(
    r"(?:(?<![A-Za-z\"])scopes?|SCOPES?)[\]'`]{0,2}\s{0,3}(?::=|=>|[:=])(?!=)[^\"'`\n]{0,40}"
    r"(?:\[['\"]\w{1,40}['\"]\][^\"'`\n]{0,8}|(?<=\()['\"]\w{1,60}['\"],\s?)?"
    r"[\"'`]([A-Za-z][\w.:/\[\]-]*+(?:[ ,+][A-Za-z][\w.:/\[\]-]*+){1,40})[\"'`]"
)
"""One text with several, at a name that a program has for them."""
_BELOW: Final = re.compile(r"\bscopes?[\"']?\s{0,3}(?:=>|[:=])\s*$", re.IGNORECASE)
"""Their name, and what it has on the next line."""
_BY_DEFAULT: Final = re.compile(
    r"\bscopes?\b[^.\n]{0,40}\bdefaults?(?: to| is)?\W{1,4}[a-z][\w.:/-]*+(?: [a-z][\w.:/-]*+){1,20}[`\"')]",
    re.IGNORECASE,
)
"""What is sent where nothing is set, with nothing but spaces between."""
_SET_AS: Final = re.compile(
    r"[\"'`]scopes?[\"'`],\s?[\"'`]([A-Za-z][\w.:/\[\]-]*+(?:[ ,][A-Za-z][\w.:/\[\]-]*+){1,40})[\"'`]\s?\)",
    re.IGNORECASE,
)
"""The same as what a parameter is set to (``params.set("scope", "deals:read deals:write")``)."""
_IN_WORDS: Final = re.compile(r"[a-z][A-Z]")
_OF_SCOPES_ALONE: Final = frozenset({"openid", "offline_access"})
_PAIR: Final = re.compile(r"\bname[\"']?\s{0,3}[:=]\s{0,3}[\"']scopes?[\"'],?\s*$")
_VALUE: Final = re.compile(
    r"\s*+[\"']?(?:value|default(?:Value)?)[\"']?\s{0,3}[:=]\s{0,3}"
    r"[\"']([A-Za-z][\w.:/-]*+(?:[ ,][A-Za-z][\w.:/-]*+){1,40})[\"'],?\s*+"
)
"""The name of a parameter, and what it has on one of the next lines."""
_FURTHEST: Final = 5
_ADDED_UP: Final = re.compile(rf"(?:^|[\s?&\"'`])scopes?={_NAMED_SO}(?:(?:\+|%20){_NAMED_SO})+(?=[\s&\"'`]|$)")
"""Several as an address has them, where the sign between them stands for a space."""
_LIST: Final = Keyed(r"(?<![^\W_])scopes?[\"']?\s{0,3}[:=]\s{0,3}\[", "scope")
_ADDED_AS_IT_IS: Final = Keyed(
    r"[?&]scopes?=(?:[\"'`]\s?\+\s?(?:[\w.]{1,40}\.)?scopes?(?![\w.(\[])|\$\{(?:[\w.]{1,40}\.)?scopes?\})", "scope"
)
"""A list of a program, and an address that it is added to as it is: JavaScript puts commas between."""
_PLUS: Final = re.compile(r"separated (?:by|with) (?:a )?(?:plus|\+)", re.IGNORECASE)
_GRANTED: Final = re.compile(
    r"\s*+[\"']scope[\"']\s?:\s?[\"'][a-z][\w.:/-]{0,80}(?: [a-z][\w.:/-]{0,80}){1,40}[\"'],?\s*"
)
"""What was granted, as the answer has it: some ask with another sign between than they answer with, but never with
spaces in the answer alone."""


def _is_asked(page: Page, at: int) -> bool:
    """Whether a line stands among the parameters of a log-in: an answer has none of those."""
    near = page.lines[max(0, at - _FURTHEST) : at + _FURTHEST + 1]
    return any("response_type" in line.text for line in near if line.block == page.lines[at].block)


def _are_set(text: str) -> bool:
    """Whether a line is what scopes are set to: names of programs, and no sentence about them."""
    found = _WITH_SPACES.fullmatch(text)
    return found is not None and _are_names(found[1])


def _are_names(text: str) -> bool:
    """Whether most words of a text are names of programs, and it is no sentence."""
    words = _SIGNS.split(text)
    return sum(word in KNOWN or _LIKE_A_NAME.search(word) is not None for word in words) * 2 > len(words)


def _are_of_a_program(text: str, scopes: Collection[str]) -> bool:
    """Whether at least half of the words that a program has in one text are names, be they of several words, or all are
    scopes of the page's, or one is a scope of OpenID Connect, and no word of people's."""
    words = _SIGNS.split(text)
    named = (word in KNOWN or _LIKE_A_NAME.search(word) or _IN_WORDS.search(word) for word in words)
    are_scopes = all(word in scopes for word in words) or not _OF_SCOPES_ALONE.isdisjoint(words)
    return are_scopes or sum(map(bool, named)) * 2 >= len(words)


def _in_a_program(page: Page, at: int, scopes: Collection[str]) -> ScopeSeparator | None:
    """What stands between several in one text of a program: at a name for them, or in the pair of a name and a
    value."""
    line = page.lines[at]
    if line.kind != "code":
        return None
    text = f"{line.text} {''.join(page.texts[at + 1 : at + 2]).strip()}" if _BELOW.search(line.text) else line.text
    found = _IN_A_TEXT.search(text) or _SET_AS.search(text)
    if found is None and _PAIR.search(line.text):
        below = (_VALUE.fullmatch(one.text) for one in page.lines[at + 1 : at + _FURTHEST])
        found = next((one for one in below if one), None)
    if found is None or not (_are_names(found[1]) or _are_of_a_program(found[1], scopes)):
        return "space" if _ADDED_UP.search(line.text) else None
    return "comma" if "," in found[1] else "space"


def separator(
    page: Page, addresses: Iterable[tuple[int, str]], scopes: Collection[str]
) -> tuple[ScopeSeparator, int] | None:
    """What stands between scopes, where the page says or shows it.

    Args:
        addresses: the queries of authorization requests, with their lines.
        scopes: those that were read.
    """
    for at, query in addresses:
        for found in re.finditer(r"(?:^|&)(?:user_)?scopes?=([^&]*)", query):
            value = unquote_plus(found[1])
            for sign, name in ((",", "comma"), (" ", "space"), ("|", "pipe"), (";", "semicolon")):
                parts = [part.strip() for part in value.split(sign)]
                if len(parts) > 1 and all(parts) and not is_sample(value) and not re.search(r"[{<\[]", value):
                    return name, at  # type: ignore[return-value]  # one of the names above
    heads = {trail for trail in set(page.headings) if any(map(_IS_SCOPE.match, trail[-1:]))}
    speaking = frozenset(page.having(*ABOUT.keys))
    for at, line in enumerate(page.lines):
        headed = page.headings[at] in heads
        if not headed and at not in speaking:
            continue
        if said := _SEPARATOR.search(line.text):
            return "comma" if said[1].lower() in (",", "comma") else "space", at
        if said := _ANSWERS.search("\n".join(page.texts[at : at + _LINES_TO_ITS_ANSWER])):
            return "comma" if said[1] == "," else "space", at
        if line.kind == "code" and (joined := _JOINED.search(line.text)):
            return "comma" if "," in joined.groups() else "space", at
        if numbered := _NUMBERED.search(line.text):
            return "space" if numbered[1] in ("+", "%20") else "comma", at
        if written := _in_a_program(page, at, scopes):
            return written, at
        if _GRANTED.fullmatch(line.text) and _is_asked(page, at):
            return "space", at
        if (
            _SPACED.search(line.text)
            or _BY_DEFAULT.search(line.text)
            or _IN_ONE_PIECE.search(line.text)
            or _are_set(line.text)
        ):
            return "space", at
        if line.cells and _IS_SCOPE.fullmatch(line.cells[0]) and any(map(_SPACED_NAMES.fullmatch, line.spans)):
            return "space", at
        if _EXAMPLE.search(line.text) or _WITH_COMMAS.search(line.text):
            return "comma", at
        near = line.text if headed or ABOUT.search(line.text) or ROW_OF_SCOPES.match(line.text) else ""
        if near and line.kind != "heading":
            if COMMA.search(near):
                return "comma", at
            if SPACE.search(near) or re.search(r"%20", near):
                return "space", at
            if _PLUS.search(near):
                return "plus", at
    granted = (("space", at) for at, line in enumerate(page.lines) if _GRANTED.fullmatch(line.text))
    return _joined_below(page) or _added_as_a_list(page) or next(granted, None)  # type: ignore[return-value]  # one of the names above


def _joined_below(page: Page) -> tuple[ScopeSeparator, int] | None:
    """The sign that joins a list whose name says that it is of scopes."""
    for at in sorted(page.lines_of(_JOINED_BELOW)):
        above = (one.text for one in reversed(page.lines[max(0, at - _LONGEST_LIST) : at]) if one.kind == "code")
        if "scope" in next(filter(_OPENS.search, above), "").lower():
            joined = _JOINED_BELOW.match(page.texts[at])
            return "comma" if joined and joined[1] == "," else "space", at
    return None


def _added_as_a_list(page: Page) -> tuple[ScopeSeparator, int] | None:
    """What stands between those of a list that a program adds to an address as it is."""
    listed = {page.lines[at].block for at in page.lines_of(_LIST) if page.lines[at].kind == "code"}
    added = (at for at in sorted(page.lines_of(_ADDED_AS_IT_IS)) if page.lines[at].block in listed)
    return next((("comma", at) for at in added), None)
