"""A parameter that each log-in has to have, and for which a page offers a choice of values.

Its row, or its entry in a list, says that it is required, and what it can be (Mollie: ``approval_prompt``, ``auto`` or
``force``). Where the page calls one value the default, or recommends it, that is taken; else it is asked. What is
optional is sent where an example sends it, and nowhere else.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from connection_wizard.sources.documentation.choosing import Choice
from connection_wizard.sources.documentation.required import ENTRY, OWN, required, required_in_words
from connection_wizard.sources.documentation.scopes.sentences import sentences
from connection_wizard.sources.documentation.sent_later import is_besides
from connection_wizard.sources.documentation.told import Reading
from connection_wizard.sources.page.lines import Line, Page
from connection_wizard.sources.understood import Question, Way
from connection_wizard.spec.documents import DocumentPath

_PARAMETERS: Final[DocumentPath] = ("authorization", "parameters")
_GAP: Final = r"\s{0,4}"
_SPACE: Final = r"\s{1,4}"
_SAME: Final = r"[`\"'“‘*]{0,2}(?:[A-Za-z][\w.-]{0,30}\w|\w)[`\"'”’*]{0,2}"
_OR: Final = r"(?:or|oder|ou|o|或|または)"
_PARTS: Final = rf"{_GAP}[,、]{_GAP}(?:{_OR}|and){_SPACE}|{_GAP}[,、/|]{_GAP}|{_SPACE}(?:{_OR}|and){_SPACE}"
_LIST: Final = rf"{_SAME}(?:(?:{_PARTS}){_SAME}){{1,9}}"
_OFFERED: Final = re.compile(
    r"(?:\b(?:(?:possible|valid|allowed|available|accepted|supported|permitted) (?:values?|options?)|values|options"
    r"|enum|(?:one|either|any) of(?: the following)?(?: values)?|either|can (?:only )?be|must be|has to be|should be"
    rf"|may be|set (?:this |it )?to)\b(?: (?:are|is|set to|one of|either))?{_GAP}[:：]?{_GAP})({_LIST})(?![\w=])",
    re.IGNORECASE,
)
"""A list behind the words that offer it."""
_ONLY: Final = re.compile(
    r"\b(?:(?:possible|valid|allowed|accepted|supported) values?(?: is)?\s{0,4}[:：]|must be(?: set to)?"
    r"|(?<!be )\bset (?:this |it )?to|always)"
    r"\s{0,4}[\"'“]?([\w.:/-]{2,60}\w)(?=[\"'”]?(?:[\s.,;)]|$))(?!\s{0,4}(?:[,/|]|or\b))",
    re.IGNORECASE,
)
"""The one value that a parameter can have."""
_IN_THE_PATH: Final = re.compile(r"\bin (?:the )?(?:url )?path\b|\bpath (?:parameter|segment)\b", re.IGNORECASE)
_IN_A_ROW: Final = re.compile(
    rf"\b(?:possible|valid|allowed|accepted|supported) values?{_GAP}[:：]{_GAP}"
    rf"({_SAME}(?:{_SPACE}{_SAME}){{1,5}}){_GAP}$",
    re.IGNORECASE,
)
"""The same without any mark between them."""
_BEGINS: Final = re.compile(rf"{_GAP}({_SAME}{_GAP}(?:\s{_OR}\s|[/|]){_GAP}{_SAME})(?=[\s.,;:)]|$)")
_OFFERS_BELOW: Final = re.compile(
    r"\b(?:(?:possible|valid|allowed|available|accepted|supported) (?:values?|options?)"
    r"|one of(?: the following)?(?: values)?)(?: are| is)?\s{0,4}[:：]\W*$",
    re.IGNORECASE,
)
_BEFORE: Final = re.compile(
    r"(?:\W*\b(?:required|mandatory|obligatori[oa]|string|enum|type)\b)*[^\w`\"'“]*", re.IGNORECASE
)
"""What an entry has between its name and what it says."""
_VALUES: Final = re.compile(r"(?:possible|allowed|valid|accepted)? ?(?:values?|options?|enum)", re.IGNORECASE)
"""The head of a column of values."""
_BETWEEN: Final = re.compile(
    rf"{_GAP}[,/|、]{_GAP}(?:(?:{_OR}|and){_SPACE})?|{_SPACE}(?:{_OR}|and){_SPACE}|{_SPACE}", re.IGNORECASE
)
_NO_VALUE: Final = re.compile(
    r"(?:string|integer|number|boolean|bool|enum|array|object|url|uri|required|optional|mandatory|yes|no|the|an?|not|empty"
    r"|null|blank|omitted|provided|included|specified|set|used|unique|more|less|other|both|none of|values?|of|to|if"
    r"|when|any|this|it|uppercase|lowercase|encoded|absolute|relative|valid|http|https)",
    re.IGNORECASE,
)
"""What stands in such a list and is a word on it."""
_PREFERRED: Final = re.compile(
    r"(?:\bdefaults?(?: (?:to|is|value)){0,2}\s{0,3}[:=]?|\brecommend\w{0,4}(?: (?:value|to use|using|setting|is)){0,2}"
    r"\s{0,3}:?|\bshould (?:always )?be(?: set to)?)\s{0,3}[`\"'“*]{0,2}([\w.-]{1,40}\w)"
    r"|([\w.-]{1,40}\w)[`\"'”*]{0,2}\s{0,3}"
    r"(?:\((?:the )?(?:default|recommended)(?: value)?\)|(?:is|as) (?:the )?(?:default|recommended))",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"\w++(?>(?:[.-]\w++)*)")
_LASTING: Final = frozenset({"offline", "permanent"})
"""What brings access while nobody is there, which is what every connection wants: the first to choose from."""
_IN_THE_QUERY: Final = "query"
"""How a code has to come back (OAuth 2.0 Multiple Response Type Encoding Practices, section 2.1): `response_mode`."""
_MOST: Final = 6
_MOST_DEMANDED: Final = 60
"""Values of a parameter, and parameters of a page that are looked at."""


class Demanded(NamedTuple):
    """A parameter, what it can be, each with its line, and the one that the page prefers."""

    name: str
    values: tuple[tuple[str, int], ...]
    preferred: str
    line: int


def put_choices(reading: Reading, authorize: Choice) -> list[Question]:
    """Add what the page demands and offers a choice for to the parameters of the log-in; a question where it prefers
    none of several. Of two such, one is asked about: the other has its first value, as likely, and is on its page."""
    sent = [pair for one in reading.values if one.at == _PARAMETERS for pair in one.value]
    found = list(_choices(reading.page, {one["name"] for one in sent}, authorize))
    if not found:
        return []
    asked = next((one for one in found if not one.preferred and len(one.values) > 1), None)
    rows = [_row(one.name, one.preferred or one.values[0][0]) for one in found if one is not asked] + sent
    taken = [_row(asked.name, asked.values[0][0]), *rows] if asked else rows
    reading.values = [one for one in reading.values if one.at != _PARAMETERS]
    reading.put(_PARAMETERS, taken, (asked or found[0]).line, certain=False)
    if asked is None:
        return []
    return [Question("parameter", tuple(_way(reading, asked.name, each, rows) for each in asked.values))]


def _row(name: str, value: str) -> dict[str, str]:
    return {"name": name, "value": value}


def _way(reading: Reading, name: str, each: tuple[str, int], rows: list[dict[str, str]]) -> Way:
    value, at = each
    taken = reading.value(_PARAMETERS, [_row(name, value), *rows], at, certain=False)
    said = (one for one in sentences(reading.quote(at)) if value in _WORD.findall(one))
    return Way((taken,), next(said, reading.quote(at)), at + 1, name=value)


def _choices(page: Page, sent: set[str], authorize: Choice) -> Iterator[Demanded]:
    found: set[str] = set(sent)
    for name, lines in itertools.islice(required(page), _MOST_DEMANDED):
        values = () if any(_IN_THE_PATH.search(page.texts[at]) for at in lines) else _values(page, lines)
        if values and name not in found:
            found.add(name)
            text = " ".join(page.texts[at] for at in lines)
            yield Demanded(name, values, _preferred(text, [value for value, _ in values]), lines[0])
    near = {at for one in authorize.places for at in range(one.begin, one.end)}
    for name, at, sentence in required_in_words(page, near):
        those = _offered(sentence)
        if those and name not in found and not _IN_THE_PATH.search(sentence):
            found.add(name)
            yield Demanded(name, tuple((value, at) for value in those), _preferred(sentence, those), at)


def _values(page: Page, lines: list[int]) -> tuple[tuple[str, int], ...]:
    """What a parameter can be, each with the line that says so."""
    for at in lines:
        for text in _said(page, at, first=at == lines[0]):
            if values := _offered(text):
                return tuple((value, at) for value in values)
        if _OFFERS_BELOW.search(page.lines[at].text) and len(below := _values_below(page, at)) > 1:
            return below
    return tuple(itertools.islice(_only_value(page, lines), 1))


def _offered(text: str) -> list[str]:
    """The values that a text offers; none where it offers one alone."""
    begins = filter(None, (_BEGINS.match(text),))
    offers = itertools.chain(_OFFERED.finditer(text), _IN_A_ROW.finditer(text), begins)
    values = next(filter(None, (_divided(found[1]) for found in offers)), [])
    return sorted(values, key=lambda one: one.lower() not in _LASTING)


def _only_value(page: Page, lines: list[int]) -> Iterator[tuple[str, int]]:
    """The one value that a parameter can have, where the page marks it as one."""
    for at in lines:
        for text in _said(page, at, first=at == lines[0]):
            found = _ONLY.search(text)
            if found is not None and found[1] in page.lines[at].spans and is_besides("x", found[1]):
                yield found[1], at


def _values_below(page: Page, at: int) -> tuple[tuple[str, int], ...]:
    """The values of a list that stands below the words that offer it, each with what it does."""
    below = range(at + 1, min(at + 1 + 2 * _MOST, len(page.lines)))
    named = ((_value_of(page.lines[each]), each) for each in below if page.texts[each].strip())
    return tuple(itertools.takewhile(lambda one: one[0], named))


def _value_of(line: Line) -> str:
    found = None if line.cells else ENTRY.match(line.text)
    return "" if found is None or found[1] in OWN or _NO_VALUE.fullmatch(found[1]) else found[1]


def _said(page: Page, at: int, *, first: bool) -> Iterator[str]:
    """What a line says of a parameter, without its name."""
    line = page.lines[at]
    if line.cells:
        yield from line.cells[1:]
        yield from _column(page, at)
        return
    entry = ENTRY.match(line.text) if first else None
    before = _BEFORE.match(line.text, entry.end() if entry else 0)
    yield line.text[before.end() if before else 0 :]


def _column(page: Page, at: int) -> Iterator[str]:
    """What a row has in the column of values, as if it were offered in words."""
    line = page.lines[at]
    head = next(one for one in page.lines if one.cells and one.block == line.block)
    for name, cell in zip(head.cells, line.cells, strict=False):
        if _VALUES.fullmatch(name.strip(" *_`")):
            yield f"values: {cell}"
            yield f"possible values: {cell}"


def _divided(text: str) -> list[str]:
    values = [one.strip("`\"'“”‘’* .") for one in _BETWEEN.split(text)]
    values = list(dict.fromkeys(one for one in values if one))
    bad = any(_NO_VALUE.fullmatch(one) or not is_besides("x", one) for one in values)
    return [] if bad or not 1 < len(values) <= _MOST else values


def _preferred(text: str, values: list[str]) -> str:
    """The one value that a page calls the default, or recommends; empty where it is none, or are several."""
    found = {(each[1] or each[2]).lower() for each in _PREFERRED.finditer(text)} or {_IN_THE_QUERY}
    told = [value for value in values if value.lower() in found]
    return told[0] if len(told) == 1 else ""
