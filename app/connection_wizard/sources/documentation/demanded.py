"""What the list of a request's parameters demands besides: a parameter that has one value always.

Some providers have one address for all that can be done with tokens, and tell by such a parameter what is wanted
(Withings: ``action=requesttoken``).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Final, get_args

from connection_wizard.sources.documentation.commands import request_of, sent_in
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.sent_later import Sent, is_besides
from connection_wizard.sources.page.lines import Page, once
from connection_wizard.sources.samples import is_sample
from connection_wizard.spec.model import RenamedAuthorizationParameter

_NAME: Final = re.compile(r"[a-z][a-z0-9_.-]{1,40}")
_OWN: Final = frozenset({*get_args(RenamedAuthorizationParameter), "nonce"})
"""What is sent anyway, or differs from log-in to log-in."""
_OF_A_TOKEN: Final = frozenset({"grant_type", "client_secret", "code", "refresh_token", "code_verifier"})
_MARK: Final = "[`\"'“”‘’]"
_ALWAYS: Final = re.compile(
    r"(?:\balways(?: (?:use|send|set (?:it |this )?to|has to be|must be|be|is|the value))?|"
    r"\b(?:must|has to|needs to|should)(?: always)? be(?: set)?(?: to)?(?: the (?:string|value))?|"
    r"\b(?:must|has to|should) (?:take|have|use) the(?: constant| fixed)?(?: string)? value)"
    rf"\s{{1,3}}(?:{_MARK}([\w.:/-]{{1,60}}){_MARK}(?!\s{{0,3}}(?:or\b|[,/|]))|([\w.:/-]{{0,59}}\w)(?=\.?\s*$))",
    re.IGNORECASE,
)
_NO_VALUE: Final = re.compile(
    r"https?|unique|required|provided|included|present|sent|set|specified|(?:url-?)?encoded|identical|valid|random|"
    r"empty|used|string|integer|boolean|number|url|uri|omitted|secret|registered",
    re.IGNORECASE,
)
"""What a value is like, and no value."""
_FOR_SOME: Final = re.compile(
    r"\bonly (?:be )?(?:relevant|applicable|appl(?:y|ies)|used|valid|meaningful|effective|needed|required|available)\b"
    r"[^.\n]{0,40}?\b(?:when|where|if|for|in|with)\b",
    re.IGNORECASE,
)
_BY_ADDING: Final = re.compile(
    r"\b(?:do|done|does|achieve|accomplish|force|change|enable)\w{0,2}\b[^.\n]{0,30}"
    rf"\bby (?:adding|setting|including|passing|sending) (?:the )?{_MARK}?([a-z][a-z0-9_.-]{{1,40}})"
)
"""What is added where something besides the usual is wanted, whose example follows."""
_ADDED_TO: Final = re.compile(
    r"\W{0,4}(?:to|if you) [^.\n]{2,80}?, (?:you (?:need to|have to|must|can|may|should) )?(?:also )?"
    r"(?:add|include|append|pass|send|set) (?:the )?(?:(?:query|extra|additional|optional) )?(?:parameter )?"
    rf"{_MARK}?([a-z][a-z0-9_.-]{{1,40}})",
    re.IGNORECASE,
)
"""A sentence that says what for something is added (Polar: `sub_type`)."""
_FOR_A_REFRESH: Final = re.compile(r"refresh|offline", re.IGNORECASE)
"""What is said of a parameter that some apps send, and what every connection wants."""
REQUIRED: Final = re.compile(
    r"(?<!not )(?<!n['’]t )\b(?:required|mandatory|obligator\w{1,3}|erforderlich)\b"
    r"(?! (?:if|when|only|for|in case|with|unless)\b)|必(?:填|须|須|選|选)",
    re.IGNORECASE,
)
"""What is said of what no request goes without, and not of what some go without."""
_ENTRY: Final = re.compile(
    rf"\W{{0,6}}?{_MARK}?([a-z][a-z0-9_.-]{{1,40}}){_MARK}?\W{{0,2}}\s?(?:\([^()\n]{{1,40}}\))?\W{{0,2}}?\s?[:–—-]\s(\S.{{0,300}})"
)
"""A parameter in a list without columns, and what is said of it."""
_PAIR: Final = r"[a-z][a-z0-9_.-]{1,40}=[\w.:/@+%-]{1,60}"
_COMMA: Final = re.compile(r",\s{0,2}|\s{1,2}|&")
_NOTES: Final = re.compile(
    r"\W{0,8}(?:also send|(?:with )?(?:extra|additional|further|other|required|more)"
    r"(?: (?:query|url|auth\w{0,10}|body|token))?"
    rf" param(?:eter)?s?)\W{{0,3}}[:：]\s{{0,4}}({_PAIR}(?:(?:{_COMMA.pattern}){_PAIR}){{0,9}})\W{{0,2}}",
    re.IGNORECASE,
)
"""What notes write beside an address, name and value together."""
_OFFERS: Final = re.compile(rf"{_MARK}?[\w.-]{{1,40}}{_MARK}?(?:,\s[\w.-]{{1,40}}){{0,6}},?\s(?:or|/)\s")
"""What gives a choice (`choices`)."""
_ONE_WORD: Final = re.compile(r"[\w.:/@+%-]{1,60}")
_TRIES: Final = re.compile(r"test|sandbox|demo|staging", re.IGNORECASE)
_SUBJECT: Final = re.compile(
    rf"\W{{0,4}}(?:(?:the|set|use|parameter) ){{0,2}}{_MARK}?([a-z][a-z0-9_.-]{{1,40}})", re.IGNORECASE
)
"""What a line is about, by the name that it begins with."""


def is_for_some(page: Page, name: str) -> bool:
    """Whether a page says of a parameter of its example that it is for some apps only (Discord: `integration_type`), or
    what is done by adding it (Facebook: `auth_type` asks once more for what was declined)."""
    added = (line.text for line in page.lines if (by := _BY_ADDING.search(line.text)) and by[1] == name)
    about = (text for text in _about(page, name) if _FOR_SOME.search(text))
    return any(not _FOR_A_REFRESH.search(text) for text in (*about, *added))


def is_added_to_another(page: Page, name: str) -> bool:
    """Whether a page says what a parameter is added for: that of a second example, where the first does without."""
    said = (line.text for line in page.lines if (added := _ADDED_TO.match(line.text)) and added[1] == name)
    return any(not _FOR_A_REFRESH.search(text) for text in said)


def is_required(page: Page, name: str) -> bool:
    """Whether a page says of a parameter that no log-in goes without."""
    return any(REQUIRED.search(text) for text in _about(page, name))


def _about(page: Page, name: str) -> Iterator[str]:
    """The lines that begin with the name of a parameter."""
    return (line.text for line in page.lines if (about := _SUBJECT.match(line.text)) and about[1] == name)


def demanded(place: Named) -> Iterator[tuple[str, str, int]]:
    """Each parameter of a log-in that the lines around its address give one value for, with that value and its line;
    none of the tables of an exchange, which a page may have right below."""
    page = place.page
    those = (*tables_of(page), *_lists_of(page))
    later = {at for rows in those if _is_of_a_token(page, rows) for at in rows}
    yield from _demanded(page, (at for at in range(place.begin, place.end) if at not in later))
    yield from _noted(page, range(place.begin, place.end))


def _noted(page: Page, lines: Iterable[int]) -> Iterator[tuple[str, str, int]]:
    """What a line of notes says that is sent besides, each with its value."""
    for at in lines:
        found = _NOTES.fullmatch(page.lines[at].text) if page.lines[at].kind != "cells" else None
        pairs = (each.split("=", 1) for each in _COMMA.split(found[1])) if found else ()
        yield from ((name, value, at) for name, value in pairs if name not in _OWN and is_besides(name, value))


def of_call(page: Page, places: Iterable[Named], sends: str, never: str) -> Sent | None:
    """What a call to the token address sends besides: in the command of an example, or in the table of its parameters.

    Args:
        sends: the parameter by which the call is known: the code of an exchange, the token of a refresh.
        never: one that it is known by not to be: tables of both calls may say of neither what goes with it.
    """
    for one in places:
        request = request_of(one)
        sent = sent_in(request) if request is not None else ()
        if sends in dict(sent) and (besides := tuple(pair for pair in sent if _is_always_sent(*pair))):
            return Sent(besides, one.mention.at)
        noted = tuple(_noted(page, range(one.begin, one.end))) if sends == "code" and one.grant in ("code", "") else ()
        if noted:
            return Sent(tuple((name, value) for name, value, _ in noted), noted[0][2])
    for rows in (*tables_of(page), *_lists_of(page)):
        names = _names(page, rows)
        told = [each for each in _demanded(page, rows) if is_besides(each[0], each[1])]
        if {sends, "grant_type"} <= names and never not in names and told:
            return Sent(tuple((name, value) for name, value, _ in told), told[0][2])
    return None


def _is_always_sent(name: str, value: str) -> bool:
    """Whether what an example sends besides is one word that may be the same for all, and of no place to try things."""
    return is_besides(name, value) and _ONE_WORD.fullmatch(value) is not None and not _TRIES.fullmatch(value)


@once
def entries_of_one_value(page: Page) -> frozenset[int]:
    """The entries of lists without columns that give one value for a parameter: neither of both is a scope."""
    return frozenset(at for at in page.having("must", "always", "has to", "needs to", "should") if _gives(page, at))


def _gives(page: Page, at: int) -> bool:
    entry = _entry(page, at)
    return bool(entry) and entry[0] not in ("scope", "scopes") and bool(_always(entry[1]))


def _is_of_a_token(page: Page, rows: Iterable[int]) -> bool:
    """Whether a table or a list has what no log-in sends."""
    return not _OF_A_TOKEN.isdisjoint(_names(page, rows))


def _names(page: Page, rows: Iterable[int]) -> set[str]:
    """The names that the rows of a table, or the entries of a list, begin with."""
    return {_called((page.lines[at].cells or _entry(page, at))[0]) for at in rows}


@once
def _lists_of(page: Page) -> tuple[tuple[int, ...], ...]:
    """The lines of each list of parameters without columns."""
    entries = [at for at in range(len(page.lines)) if _entry(page, at)]
    lists: list[list[int]] = []
    for at in entries:
        between = page.texts[lists[-1][-1] + 1 : at] if lists else ("",)
        if lists and not any(text.strip() for text in between):
            lists[-1].append(at)
        else:
            lists.append([at])
    return tuple(map(tuple, lists))


def tables_of(page: Page) -> Iterator[list[int]]:
    """The lines of each table."""
    rows = ((at, line) for at, line in enumerate(page.lines) if line.cells)
    for _, those in itertools.groupby(rows, key=lambda one: one[1].block):
        yield [at for at, _ in those]


def _entry(page: Page, at: int) -> tuple[str, ...]:
    """The name and the words of an entry of a list of parameters; empty where a line is none."""
    found = _ENTRY.fullmatch(page.lines[at].text) if page.lines[at].kind == "text" else None
    if found is None or _NO_VALUE.fullmatch(found[1]) or _OFFERS.match(found[2]):
        return ()
    return (found[1], found[2])


def _called(cell: str) -> str:
    return re.sub(_MARK, "", cell).strip()


def _demanded(page: Page, lines: Iterable[int]) -> Iterator[tuple[str, str, int]]:
    for at in lines:
        cells = page.lines[at].cells or _entry(page, at)
        name = _called(cells[0]) if len(cells) > 1 else ""
        if not _NAME.fullmatch(name) or name in _OWN:
            continue
        if value := next(filter(None, map(_always, cells[1:])), ""):
            yield name, value, at


def _always(said: str) -> str:
    """The one value that a text gives; empty where it gives none."""
    found = _ALWAYS.search(said)
    value = (found[1] or found[2]) if found else ""
    return "" if _NO_VALUE.fullmatch(value) or is_sample(value) else value
