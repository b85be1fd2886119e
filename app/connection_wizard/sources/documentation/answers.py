"""The samples of answers that a page shows below its calls: of who is connected, and of tokens."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from connection_wizard.sources.answers import Told, is_token_answer, tokens_in
from connection_wizard.sources.documentation.commands import commands
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.message import first_json
from connection_wizard.sources.page.lines import Page
from connection_wizard.strict_json import NotStrict, loads

_LONGEST: Final = 300
"""Lines of an answer that are read."""
_FURTHEST: Final = 60
"""Lines between a call and its answer."""
_LAST_COMMA: Final = re.compile(r",(\s{0,200}[}\]])")
"""A comma behind the last value, which JSON has none of and many samples have."""
_BELOW: Final = 60
"""The same of an exchange, whose parameters are listed first."""
_MOST_PLACES: Final = 5
_KEPT_BY_ID: Final = re.compile(r"(?:_id|[a-z]I[dD])\.")
"""An object that an ID is the name of: what an app keeps of all who are connected, and no answer."""
_REQUEST: Final = re.compile(r"\W{0,4}(?:GET|POST|PUT|PATCH|DELETE)\s{1,4}[`\"']?((?:https?:/)?/[^\s`\"']{1,300})")
_OF_ITS_ANSWER: Final = re.compile(
    r"\W{0,4}(?:(?:example|sample|success(?:ful)?|expected|json|api|http|server) ){0,3}"
    r"(?:responses?|answers?|returns|results?|output|replies|reply)(?: (?:body|examples?|sample|json))?"
    r"(?:\W{1,3}(?:2\d\d|OK)){0,2}\W{0,4}",
    re.IGNORECASE,
)
"""A heading that has nothing but the answer of the call above it."""
OF_THE_STANDARD: Final = frozenset({"access_token", "refresh_token", "expires_in", "token_type", "scope", "id_token"})
"""What an answer with a token has by the standards (RFC 6749 section 5.1, OpenID Connect Core section 3.1.3.3)."""
_OF_A_PART: Final = re.compile(
    r"\W{0,4}(?:\w{1,20} ){0,2}(?:parameters?|headers?|requests?|authori[sz]ation|authentication|permissions?|scopes?|"
    r"limits?|properties|attributes|fields)(?: (?:examples?|samples?|url))?\W{0,4}",
    re.IGNORECASE,
)
"""A heading of what a reference says of the same call before its answer."""


def sample_answer(place: Named) -> tuple[Any, int] | None:
    """The first answer in JSON below a call, and its line; None where the page shows none, or one that is no JSON.

    It stands in the call's own section, or in one beside it that is of nothing else (*Headers*, *Request*, *Response*).
    """
    lines = place.page.lines
    at = place.mention.at + 1
    own = place.page.levels[place.mention.at]
    while at < min(len(lines), place.mention.at + _FURTHEST):
        line = lines[at]
        if line.kind == "heading" and not (line.level > own or _is_of_the_call(line.text)):
            return None
        if line.text.lstrip().startswith(("{", "[")):
            break
        at += 1
    answer = _json_at(place.page, at)
    return None if answer is None else (answer, at)


def _is_of_the_call(heading: str) -> bool:
    return _OF_ITS_ANSWER.fullmatch(heading) is not None or _OF_A_PART.fullmatch(heading) is not None


def tokens_told(places: Iterable[Named]) -> list[tuple[Told, int]]:
    """What the first sample with an access token below an exchange tells, each with its line; not one of another
    request, which stands between."""
    for place in list(places)[:_MOST_PLACES]:
        lines = place.page.lines
        last = min(len(lines), place.mention.at + _BELOW, _another_request(place))
        for at in range(place.mention.at + 1, last):
            if not lines[at].text.lstrip().startswith("{"):
                continue
            answer = _json_at(place.page, at)
            if isinstance(answer, dict) and is_token_answer(answer):
                those = list(tokens_in(answer))
                if not _KEPT_BY_ID.search(those[0].value):
                    return [(told, line_of(place.page, at, told.name)) for told in those]
    return []


def _another_request(place: Named) -> int:
    """The line of the next request below an exchange that goes elsewhere, and is no part of its example; one below all
    lines where there is none."""
    lines, own = place.page.lines, place.mention
    below = [at for at in range(own.at + 1, min(len(lines), own.at + _BELOW)) if lines[at].block != lines[own.at].block]
    sent = [at for command, at in commands(place.page) if command.url.partition("?")[0] != own.url]
    asked = (
        at
        for at in below
        if (found := _REQUEST.match(lines[at].text)) and not own.url.endswith(found[1].partition("?")[0])
    )
    return min(next((at for at in sent if at in below), len(lines)), next(asked, len(lines)))


def _json_at(page: Page, at: int) -> Any:
    """The value in JSON that begins with a line; None where it is none."""
    text = first_json("\n".join(line.text for line in page.lines[at : at + _LONGEST]))
    for written in (text, _LAST_COMMA.sub(r"\1", text)):
        try:
            return loads(written, halves=True, twice=[])
        except NotStrict:
            continue
    return None


def line_of(page: Page, at: int, name: str) -> int:
    """The line of an answer that has a name."""
    below = range(at, min(len(page.lines), at + _LONGEST))
    return next((place for place in below if f'"{name}"' in page.lines[place].text), at)
