"""The headers that a page says all calls have, in a table or a list of their own: they stand beside no call."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Line, Page
from connection_wizard.sources.samples import is_sample
from connection_wizard.spec import names

_MANY: Final = r"(?:all|each|every|any)\b(?: \w{1,20}){0,4} (?:requests?|calls?|endpoints?)\b"
_TOLD: Final = Keyed(
    rf"\b{_MANY}[^.\n]{{0,60}}\bheaders?\b|\bheaders?\b[^.\n]{{0,60}}\b{_MANY}|"
    r"^\W{0,4}(?:required|common|request|default|standard|general|mandatory) (?:http |request )?headers\W{0,4}$|"
    r"\brequests?\b[^.\n]{0,30}\bfollowing (?:\w{1,20} ){0,2}headers\b",
    "header",
)
_OF_ANOTHER: Final = re.compile(
    r"\b(?:web-?hooks?|call-?backs?|token (?:request|exchange|endpoint)|exchang\w{1,4}|refresh\w{0,4}|revo[ck]\w{1,6}|"
    r"client credentials|respon[sd]\w{0,3}|returned|rate|optional|not required)\b",
    re.IGNORECASE,
)
"""What has headers of its own, and what need not be there."""
_OF_SOME: Final = re.compile(r"\b(?:POST|PUT|PATCH|DELETE)\b|\b(?:body|bodies|uploads?|optional)\b")
"""What is said of headers that a call which only reads does without."""
_NAME: Final = re.compile(r"[\W_]{0,4}([A-Za-z][A-Za-z0-9]{0,30}(?:-[A-Za-z0-9]{1,30}){0,5})[\W_]{0,3}")
_PAIR: Final = re.compile(
    r"[\W\d_]{0,6}([A-Za-z][A-Za-z0-9]{0,30}(?:-[A-Za-z0-9]{1,30}){0,5})[`\"'*]{0,3}\s?(?::| [-–—]) ?"
    r"[`\"'*]{0,3}(\S.{0,200})"
)
_IN_SENTENCE: Final = re.compile(
    r"\bheaders?:? [`\"']?([A-Z][A-Za-z0-9]{1,30}(?:-[A-Za-z0-9]{1,30}){0,5}): ?([\w./+-]{1,60})"
)
_HEADS: Final = frozenset({"header", "headers", "name", "key", "field", "parameter", "http"})
_LITERAL: Final = re.compile(r"[\w.+-]{1,40}(?:/[\w.+*-]{1,60})?(?:; ?[\w-]{1,20}=[\w.+-]{1,40})?")
_CLIENT: Final = re.compile(r"\b(?:client|app(?:lication)?)[ _-]?(?:id|key)\b|\bconsumer[ _-]key\b", re.IGNORECASE)
_SECRET: Final = re.compile(r"\bsecret\b", re.IGNORECASE)
_OWN: Final = re.compile(
    r"\b(?:your|unique|account|tenant|organi[sz]ations?|workspace|company|user(?:'s)?|idempot\w+|uuid|random|signature|"
    r"signed|time-?stamp|api[ _-]?key|token|secret|password|optional(?:ly)?|not required|e\.g)\b|\bID\b",
    re.IGNORECASE,
)
"""What is said of a header that each reader, or each call, has a value of its own for, or that need not be there."""
_NO: Final = frozenset({"no", "false", "optional", "n"})
_LEFT_OUT: Final = frozenset(
    {"content-type", "content-length", "host", "cookie", "accept-encoding", "connection", "origin"}
)
"""What comes by itself, or is of a body."""
_WHO_CALLS: Final = "viaSocket (https://viasocket.com)"
"""What names the app that calls, and a way to reach who stands behind it."""
_AS_IT_COMES: Final = re.compile(r"\b(?:any|optional(?:ly)?|browser|automatic(?:ally)?|default)\b", re.IGNORECASE)
_ANY_KIND: Final = frozenset({"*/*", "application/json"})
_SCHEME: Final = re.compile(r"[\W_]{0,4}([A-Za-z][\w-]{1,30})[\s:]{1,3}[\W_]{0,4}\w")
_ROWS: Final = 16


def of_every_call(page: Page) -> tuple[tuple[tuple[str, str], ...], int] | None:
    """The headers, as templates, with the line of the first; without that of the token, where it is the usual one."""
    for at in sorted(page.lines_of(_TOLD)):
        said = " ".join((*page.headings[at][-1:], page.texts[at]))
        if page.lines[at].kind == "code" or _OF_ANOTHER.search(said):
            continue
        found: dict[str, tuple[str, int]] = {}
        for place, name, value, row in _rows(page, at):
            if name.lower() not in {one.lower() for one in found} and (made := _value(name, value, row)):
                found[name] = made, place
        if found:
            return tuple((name, made) for name, (made, _) in found.items()), min(place for _, place in found.values())
    return None


def _rows(page: Page, at: int) -> Iterator[tuple[int, str, str, str]]:
    """The names of headers below a line, or in it, each with what may be its value and all that is said of it."""
    for one in _IN_SENTENCE.finditer(page.texts[at]):
        yield at, one[1], one[2].rstrip("."), one[2]
    begun = 0
    for place in range(at + 1, min(at + 1 + _ROWS, len(page.lines))):
        line = page.lines[place]
        if line.kind == "heading":
            return
        if not line.text.strip():
            continue
        read = _of_cells(line) if line.cells else _of_line(line)
        if read is None and not line.cells and (begun or _OF_SOME.search(line.text)):
            return  # the list has ended, or is of some calls alone
        if read is not None:
            begun += 1
            yield place, *read


def _of_cells(line: Line) -> tuple[str, str, str] | None:
    first, *others = line.cells
    name = _NAME.fullmatch(first)
    if name is None or name[1].lower() in _HEADS or any(cell.strip().lower() in _NO for cell in others):
        return None
    spans = [span for span in line.spans if span.strip("`") not in (name[1], "")]
    literal = (cell.strip("` ") for cell in others)
    value = next(filter(_LITERAL.fullmatch, (*spans, *literal)), " ".join(others))
    return name[1], _after_its_name(name[1], value), " ".join(others)


def _of_line(line: Line) -> tuple[str, str, str] | None:
    pair = _PAIR.fullmatch(line.text.strip())
    if pair is None:
        return None
    value = next((span for span in line.spans if pair[1] not in span), pair[2].strip("`\"'*. "))
    return pair[1], _after_its_name(pair[1], value), pair[2]


def _after_its_name(name: str, value: str) -> str:
    return value.partition(":")[2].strip() if value.lower().startswith(f"{name.lower()}:") else value


def _value(name: str, value: str, row: str) -> str:
    """What a header is sent with; empty where the page leaves that to each reader, or nobody needs to be told."""
    called = name.lower()
    if called == "authorization":
        scheme = _SCHEME.match(value) or _SCHEME.match(row)
        word = scheme[1] if scheme else "Bearer"
        usual = word.lower() in ("bearer", "basic", "the", "your", "an", "a", "yes", "string", "required")
        return "" if usual or not re.search(r"token", row, re.IGNORECASE) else f"{word} {names.ACCESS_TOKEN.template}"
    if called == "user-agent":
        return "" if _AS_IT_COMES.search(row) else _WHO_CALLS
    if called in _LEFT_OUT or (called == "accept" and value in _ANY_KIND):
        return ""
    if _CLIENT.search(f"{name} {row}") and not _SECRET.search(row):
        return names.CLIENT_ID.template
    literal = _LITERAL.fullmatch(value) is not None and (any(map(str.isdigit, value)) or "/" in value or "-" in value)
    return value if literal and not (_OWN.search(row) or is_sample(value)) else ""
