"""What an exchange has once more of the log-in: the scopes, and what came back beside the code (BigCommerce has both).

RFC 6749 section 4.1.3 has neither, and a provider that wants them refuses the exchange without. They are taken where
the example sends them, or the table calls them required; a list that only allows them is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from connection_wizard.sources.documentation.demanded import tables_of
from connection_wizard.sources.documentation.echoed_state import sent_in_example
from connection_wizard.sources.documentation.own_names import bodies
from connection_wizard.sources.documentation.required import called, required_rows
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.told import Reading
from connection_wizard.sources.page.lines import Page
from connection_wizard.spec import names
from connection_wizard.spec.model import SEPARATORS
from connection_wizard.spec.rules.known import plain

_OF_AN_EXCHANGE: Final = frozenset({"grant_type", "client_secret"})
_OF_ANOTHER: Final = frozenset({"response_type", "access_token", "refresh_token", "expires_in", "token_type"})
"""What is in no exchange of a code: then it is a log-in, a refresh, an answer, or the table of several grants."""
_FORM: Final = re.compile(r"(?:^|[?&\s\"'`])(\w{2,40})=([^&\s\"'`]*)")
_VALUE: Final = re.compile(r"scope[\"'`]\s{0,4}:\s{0,4}[\"'`]?[^\"'`,}\s]")
_COMES_BACK: Final = re.compile(r"\?[^\s\"'`]{0,400}\bcode=[^\s\"'`]{0,400}&scope=")


def put_again(reading: Reading, places: list[Named]) -> None:
    """Add them to what the exchange sends besides; what came back takes the place of what it was in an example."""
    at = ("access_token", "parameters")
    there = {row["name"]: (row["value"], one.line - 1) for one in reading.values if one.at == at for row in one.value}
    again = {name: (value, line) for name, line in _again(reading, places) if (value := _value(reading, name))}
    came = {name: (_value(reading, name), line) for name, (_, line) in there.items() if plain(name) in reading.back}
    sent = again | there | came
    if sent.keys() - there.keys() or came:
        reading.values = [one for one in reading.values if one.at != at]
        rows = [{"name": name, "value": value} for name, (value, _) in sent.items()]
        reading.put(at, rows, next(iter(sent.values()))[1], certain=False)


def _value(reading: Reading, name: str) -> str:
    """The scope that came back, or else those that are asked for, where nobody is to choose among them: the exchange
    would go on sending the others."""
    if name != "scope":
        return (names.AUTHORIZATION / name).template
    if any(_COMES_BACK.search(reading.page.texts[at]) for at in reading.page.having("code=")):
        return (names.AUTHORIZATION / name).template
    values = {one.at: one.value for one in reading.values}
    between = SEPARATORS[values.get(("authorization", "scope_separator"), "space")]
    return "" if reading.scopes else between.join(values.get(("authorization", "scopes"), ()))


def _again(reading: Reading, places: list[Named]) -> Iterator[tuple[str, int]]:
    wanted = ("scope", *(one.name.lower() for one in reading.back.values()))
    near = set(reading.page.having(*wanted))
    for sent, line in _sent(reading.page, places, near):
        if "code" in sent and not _OF_AN_EXCHANGE.isdisjoint(sent) and _OF_ANOTHER.isdisjoint(sent):
            for name in sent:
                if plain(name) in reading.back or (name == "scope" and sent[name]):
                    yield name, line if isinstance(line, int) else line[name]
    for rows in tables_of(reading.page):
        listed = {called(reading.page.lines[at]) for at in rows}
        if "code" in listed and listed & _OF_AN_EXCHANGE and not listed & _OF_ANOTHER:
            for name, at in required_rows(reading.page, rows):
                if plain(name) in reading.back or name == "scope":
                    yield name, at


def _sent(
    page: Page, places: list[Named], near: set[int]
) -> Iterator[tuple[Mapping[str, object], int | Mapping[str, int]]]:
    """What the examples of a page send: commands and messages, forms, and bodies in JSON; those alone that have one of
    the lines `near`, which name what is looked for."""
    blocks = {page.lines[at].block for at in near}
    for one in (one for one in places if one.grant not in ("refresh", "other")):
        if page.lines[one.mention.at].block in blocks:
            yield sent_in_example(page, one), one.mention.at
    for at in near.intersection(page.having("grant_type=")):
        yield dict(_FORM.findall(page.texts[at])), at
    for keys in bodies(page) if near else ():
        lines = dict(keys)
        yield {name: _VALUE.search(page.texts[at]) or name != "scope" for name, at in keys}, lines
