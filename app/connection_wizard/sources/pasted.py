"""What was pasted into the field of an address, as edits of the step that the field belongs to.

The address stays there; scopes, parameters, headers, the body and how the client authenticates go to their own fields.
What OAuth sends by itself goes, what a page writes in place of each reader's own values goes, and a secret never
arrives in the document: it is left out, and told to be.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from connection_wizard.addresses.parts import begin_of
from connection_wizard.sources.adding import of_every_call
from connection_wizard.sources.authorization import place_authorization
from connection_wizard.sources.block import Block
from connection_wizard.sources.bodies import asks_alone, edits_for_query, is_documentation
from connection_wizard.sources.calls import place_call
from connection_wizard.sources.customers_server import at_the_customers
from connection_wizard.sources.page_pasted import (
    A_REQUEST,
    WITH_PAGES,
    call_of_page,
    changes_something,
    in_its_body,
    revocation_of,
    scopes_besides,
    step_of_page,
    whole_page,
)
from connection_wizard.sources.pasted_told import Reading, words_of
from connection_wizard.sources.path_pasted import on_its_server
from connection_wizard.sources.placed import Left
from connection_wizard.sources.reading import read_block, tidied
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.spec.rules.making import quoted
from connection_wizard.words import NOTHING, Words, say

__all__ = ["Left", "Reading", "read_pasted"]

_BASIC: Final = "client_secret_basic"
_LOOKED_AT: Final = 2_000
"""Characters of a text that are looked at to tell whether it is words alone."""
_TEST_URL: Final[DocumentPath] = ("test_call", "url")
_SCOPES: Final[DocumentPath] = ("authorization", "scopes")
_QUERY: Final[DocumentPath] = ("test_call", "query")
_NAME: Final = re.compile(r"[\w.\[\]-]+")
_NO_BODY: Final = say(
    "This is a page of documentation, and no call was found in it. "
    "Paste only what is to be sent, such as the JSON of its example."
)
_NOT_SAID: Final[Mapping[DocumentPath, Words]] = {
    ("authorization", "url"): say("The page does not say where people log in."),
    ("access_token", "url"): say("The page does not say where a code is exchanged for a token."),
    ("refresh_token", "url"): say(
        "The page does not say where a token is refreshed. Mostly it is where it came from: leave this empty then."
    ),
    ("revoke_token", "url"): say("The page does not say where a token is revoked."),
    _TEST_URL: say("The page shows no call that says who is connected."),
}
"""Of a page that is pasted there, and shows nothing of the kind."""
_NO_ADDRESS: Final = say("There is no address in it.")
_WORD: Final = re.compile(r"[^\W\d_][\w'’-]*[.,:;!?)]*")
_OF_AN_ADDRESS: Final = re.compile(r"(?<!\S)/\w|\w\.\w{2,20}[/:]|\$\{")
_FEWEST_WORDS: Final = 4
"""Words, one after the other, that no address has."""
_SEGMENT: Final = re.compile(r"(?<=[^/:]/)([A-Za-z_]\w{0,60})(?=/|$)")
"""A part of a path that may be the name of a value."""
_MOST_PARTS: Final = 20
"""Parts of a path that are looked up in the text: whoever wrote it may have thousands."""
_VALUE: Final = re.compile(r"(\s*(?:[A-Z]+\s+)?)(\$\{[^{}]+\})(?=/)")
_STANDS_IN: Final = "https://server.of.a.value"
_REVOKE_URL: Final[DocumentPath] = ("revoke_token", "url")


def read_pasted(
    text: str, at: DocumentPath, draft: Draft, api: str = "", *, wants_scopes: bool = False
) -> Reading | None:
    """Read what was pasted.

    Args:
        at: the field of the address: ``("authorization", "url")`` or that of a call.
        api: the server of the calls, where a page that was read before names it.
        wants_scopes: whether such a page said that no log-in goes without scopes, and named none.

    Returns:
        None where there is nothing to do but to put the text into the field: it is an address and no more, or none.
    """
    found = _read_all(text, at, draft, api, wants_scopes=wants_scopes)
    if found is not None:
        return found
    is_page = is_documentation(text)
    if is_page or _says_words_alone(text):  # all of it would stand in the field
        words = _NOT_SAID.get(at, _NO_ADDRESS) if is_page else _NO_ADDRESS
        return Reading(Fix(NOTHING, ()), (), words, answers=True)
    return None


def _says_words_alone(text: str) -> bool:
    """Whether a text is words for people, and holds nothing that could be a part of an address."""
    begin = text[:_LOOKED_AT]
    words = begin.split(maxsplit=_FEWEST_WORDS)[:_FEWEST_WORDS]
    return len(words) == _FEWEST_WORDS and all(map(_WORD.fullmatch, words)) and not _may_hold_an_address(begin)


def _may_hold_an_address(text: str) -> bool:
    return begin_of(text) >= 0 or "://" in text or _OF_AN_ADDRESS.search(text) is not None


def _read_all(text: str, at: DocumentPath, draft: Draft, api: str, *, wants_scopes: bool = False) -> Reading | None:
    if (at[0] == _TEST_URL[0] or "follow_ups" in at) and (body := asks_alone(text)) is not None:
        fix = Fix(say("Take it over"), edits_for_query(body, at[:-1], draft))
        return Reading(fix, (), say("Taken over: {parts}.", parts=say("the body as JSON")), answers=True)
    scopes = scopes_besides(whole_page(text), draft, wants_scopes) if at == _TEST_URL else []
    found = _read(text, at, draft, api, [Words(quoted(scope)) for scope in scopes])
    if found is None or at != _TEST_URL or not found.fix.edits:
        return found
    edits = _of_this_call(found.fix.edits, text, draft)
    edits = tuple(
        Edit(edit.at, at_the_customers(edit.value, draft)) if edit.at == _TEST_URL and edit.value else edit
        for edit in edits
    )
    if scopes:
        edits += (Edit(_SCOPES, [*(draft.get(*_SCOPES) or ()), *scopes]),)
    return replace(found, fix=found.fix._replace(edits=edits))


def stands_alone(text: str) -> bool:
    """Whether a text is whole, whatever stood where it was pasted: it has an address, or is a page or a query."""
    return begin_of(text) >= 0 or bool(whole_page(text)) or is_documentation(text) or asks_alone(text) is not None


def read_in_body(text: str, call: DocumentPath, draft: Draft, api: str = "") -> Reading | None:
    """Read what was pasted where a body of one's own is written.

    Args:
        call: the call that the body is of.

    Returns:
        None where it is a body; with no edits where it is none, and nothing else that could be used: the words say so.
    """
    asks, documented = asks_alone(text) is not None, is_documentation(text)
    if not (asks or documented or A_REQUEST.match(tidied(text))):
        return None
    found = _read_all(text, (*call, "url"), draft, api)
    if found is None and documented:
        return Reading(Fix(NOTHING, ()), (), _NO_BODY, answers=True)
    return found


def _of_this_call(edits: tuple[Edit, ...], text: str, draft: Draft) -> tuple[Edit, ...]:
    """The edits, and that what the call before asked for in its query goes, where another call takes its place."""
    before, asked = draft.get(*_TEST_URL), draft.get(*_QUERY)
    made = {edit.at: edit.value for edit in edits}
    if not before or not isinstance(asked, list) or made.get(_TEST_URL, before) == before:
        return edits
    written = frozenset(_NAME.findall(text))
    shared = of_every_call(asked)
    gone = [row for row in asked if str(row["name"]) not in written and row not in shared]
    now = made.get(_QUERY, asked)
    kept = [row for row in now if row not in gone]
    return edits if kept == now else (*(edit for edit in edits if edit.at != _QUERY), Edit(_QUERY, kept))


def _read(text: str, at: DocumentPath, draft: Draft, api: str, besides: list[Words]) -> Reading | None:
    """Read it for its field; `besides` is what is taken over for another one, and only told here."""
    of_page = call_of_page(text, draft, api, besides) if at == _TEST_URL else step_of_page(text, at, draft)
    if of_page is not None:
        return of_page
    text = revocation_of(text) if at == _REVOKE_URL else text
    block = read_block(text) or _at_a_value(on_its_server(text, draft, api, is_call=at == _TEST_URL))
    if block is None:
        return None
    if at == _TEST_URL and changes_something(text, block):
        return Reading(Fix(NOTHING, ()), (), _NOT_SAID[_TEST_URL], answers=True)
    block = replace(block, url=_with_its_holes(block.url, text))
    block = replace(block, url=at_the_customers(block.url, draft)) if at == _TEST_URL else block
    placed = (place_authorization if at[0] == "authorization" else place_call)(block, at[:-1], draft)
    if at[:-1] in WITH_PAGES and (edit := _told_basic(text, at, placed.edits, draft)) is not None:
        placed = replace(placed, edits=(*placed.edits, edit), parts=(*placed.parts, say("client credentials as Basic")))
    if not placed.left and placed.edits == (Edit(at, text.strip()),):
        return None
    placed = replace(placed, edits=in_its_body(placed.edits, at, draft))
    return Reading(Fix(say("Take it over"), placed.edits), placed.left, words_of(placed, besides), placed.client_secret)


def _at_a_value(text: str) -> Block | None:
    """A request whose server may be a value that came with the token."""
    found = _VALUE.match(text)
    if found is None:
        return read_block(text)
    block = read_block(f"{found[1]}{_STANDS_IN}{text[found.end() :]}")
    return None if block is None else replace(block, url=block.url.replace(_STANDS_IN, found[2], 1))


def _with_its_holes(url: str, text: str) -> str:
    """An address with a hole where a command has its name, and the page writes it so, too: ReadMe's commands have that
    name where nobody has filled in a value."""
    for name in _SEGMENT.findall(url)[:_MOST_PARTS]:
        holed = url.replace(f"/{name}", f"/{{{name}}}", 1)
        url = holed if holed in text else url
    return url


def _told_basic(text: str, at: DocumentPath, edits: tuple[Edit, ...], draft: Draft) -> Edit | None:
    """HTTP Basic, where the words around a request say that it is the way, and the request itself shows none."""
    place = (*at[:-1], "client_authentication")
    if any(edit.at == place for edit in edits) or draft.get(*place) == _BASIC or "asic" not in text:
        return None
    from connection_wizard.sources.documentation.client import says_basic  # with the first page

    return Edit(place, _BASIC) if any(map(says_basic, re.split(r"(?<=[.!?])\s|\n", text))) else None
