"""What a whole page is to the field that it was pasted into: the call of the field's step, one of several perhaps."""

from __future__ import annotations

import re
from typing import Any, Final

from connection_wizard.sources.block import Block
from connection_wizard.sources.bodies import edits_for_query, is_html
from connection_wizard.sources.pasted_told import Reading, words_of_left
from connection_wizard.sources.path_pasted import begin_of_call, begin_of_path, server_of_path
from connection_wizard.sources.reading import tidied
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.spec.rules.known import plain
from connection_wizard.spec.rules.place_names import field_name
from connection_wizard.spec.templates import paths_in
from connection_wizard.steps import STEPS, number_of
from connection_wizard.words import NOTHING, Words, joined, listed, say

_TEST_URL: Final[DocumentPath] = ("test_call", "url")
_SCOPES: Final[DocumentPath] = ("authorization", "scopes")
A_REQUEST: Final = re.compile(r"[\s$>#*`]{0,10}(?:(?:curl|wget|https?)\b|(?:GET|POST|PUT)\s{1,4}[\w.{<$-]{0,60}[:/.])")
"""How what is one request alone begins."""
_HEADERS: Final[DocumentPath] = ("test_call", "headers")
_AT_GRAPHQL: Final = "/graphql"
_TEST_BODY: Final[DocumentPath] = ("test_call", "body")
WITH_PAGES: Final = frozenset({("access_token",), ("refresh_token",), ("revoke_token",)})
"""The steps whose call a page may show among others; that of who is connected is read by itself."""
_LATER: Final = ("refresh_token", "revoke_token")
_LINES_OF_A_PAGE: Final = 5
_OF_A_FIELD: Final = re.compile(r"\$\{context\.authData\.(\w+)\}")
_TOLD: Final = ("method", "url", "headers", "query", "body")
"""What is told of a page's call; how its body is written goes with that."""
_NO_QUERY: Final = say(
    "The page has queries, but none that asks who is connected. Write that one below, or paste it alone."
)
_ALONE: Final = re.compile(
    r"[\s>#*`]{0,10}((?:GET|POST|PUT|PATCH|DELETE)\s{1,4}/(?=[\w{:<$%-])[^\s`]{1,200})"
    r"(?: HTTP/[\d.]{1,3})?[\s`*]{0,10}"
)
_REVOKING: Final = re.compile(r"\b(?:revok|revoc|disconnect|invalidat|de-?authori)", re.IGNORECASE)
_ABOVE: Final = 2


def call_of_page(text: str, draft: Draft, api: str, besides: list[Words]) -> Reading | None:
    """The call of a whole page on who is connected: its address is one of several there, and not the first."""
    tidy = whole_page(text)
    if not tidy:
        return None
    from connection_wizard.sources.documentation.graphql import asks_something, is_graphql  # with the first page
    from connection_wizard.sources.page.reading import read_page
    from connection_wizard.sources.readers.documentation import read_call

    found = read_call(tidy)
    values = [value for value in found.values if value.at[0] == _TEST_URL[0]] if found else []
    own = draft.get(*_HEADERS) not in (None, NEW_CONNECTION.get(*_HEADERS))  # the page of the log-in knew them already
    edits = tuple(Edit(value.at, value.value) for value in values if not (own and value.at == _HEADERS))
    made = {edit.at: edit.value for edit in edits}
    others = _TEST_BODY not in made and is_graphql(str(made.get(_TEST_URL, _AT_GRAPHQL)))
    asks_others = others and asks_something(read_page(tidy))
    if asks_others:  # by POST, so that there is where to write it
        edits = tuple(edit for edit in edits if edit.at == _TEST_URL)
        edits += edits_for_query(None, _TEST_URL[:1], draft)
    found_url = any(edit.at == _TEST_URL for edit in edits)
    if not found_url and not asks_others:
        return None
    taken = [*_parts(edits, _TEST_URL), *besides]
    words = say("Taken over: {parts}.", parts=listed(taken)) if taken else NOTHING
    left = found.left if found else ()
    words = joined([words, words_of_left(left), _NO_QUERY if asks_others else NOTHING])
    if not found_url:
        return Reading(Fix(say("Take it over"), edits), (), words, answers=True)
    edits = tuple(Edit(_TEST_URL, _as_it_comes(one.value, draft)) if one.at == _TEST_URL else one for one in edits)
    path = str(next(edit.value for edit in edits if edit.at == _TEST_URL))
    server = path.startswith("/") and (
        begin_of_path(api, path) or begin_of_call(path, draft) or server_of_path(path, draft)
    )
    if server:
        edits = tuple(Edit(_TEST_URL, server + path) if edit.at == _TEST_URL else edit for edit in edits)
    elif path.startswith("/"):
        path_alone = say("Taken over: the path. Write the address of the API before it: another page has it.")
        words = joined([path_alone, say("Taken over: {parts}.", parts=listed(besides)) if besides else NOTHING])
    return Reading(Fix(say("Take it over"), edits), left, words, answers=asks_others)


def step_of_page(text: str, at: DocumentPath, draft: Draft) -> Reading | None:
    """The call of a whole page that belongs to the step: the page may show others before it.

    With the exchange come the calls after the token that the page shows, where nobody has said yet whether there are
    any.
    """
    tidy = whole_page(text) if at[:-1] in WITH_PAGES else ""
    if not tidy:
        return None
    from connection_wizard.sources.readers.documentation import read, read_revocation  # with the first page

    found = read(tidy)
    if at[0] == "revoke_token" and not (found and any(value.at == at for value in found.values)):
        found = read_revocation(tidy)
    values = found.values if found else ()
    edits = tuple(Edit(value.at, value.value) for value in values if value.at[:1] == at[:-1])
    if at[0] == "refresh_token" and at not in {edit.at for edit in edits}:  # where the token came from, if none is told
        edits += tuple(Edit(at, value.value) for value in values if value.at == ("access_token", "url"))
    if at not in {edit.at for edit in edits}:
        return None
    edits = in_its_body(edits, at, draft)
    open_ones = [step for step in _LATER if at[0] == "access_token" and step not in draft.document]
    later = {step: [value for value in values if value.at[0] == step] for step in open_ones}
    parts = [*_parts(edits, at), *(STEPS[number_of(step)].name for step, told in later.items() if told)]
    edits += tuple(Edit(value.at, value.value) for told in later.values() for value in told)
    return Reading(Fix(say("Take it over"), edits), (), say("Taken over: {parts}.", parts=listed(parts)))


def in_its_body(edits: tuple[Edit, ...], at: DocumentPath, draft: Draft) -> tuple[Edit, ...]:
    """The edits, and the body as the place of what is sent, where they say how it is written: the address was tried."""
    places = {edit.at for edit in edits}
    place = (*at[:-1], "parameters_in")
    shows_a_body = (*at[:-1], "body_format") in places and place not in places
    return (*edits, Edit(place, "body")) if shows_a_body and draft.get(*place) == "query" else edits


def scopes_besides(tidy: str, draft: Draft, wants_scopes: bool) -> list[str]:
    """The scopes that the page says its call needs, where the log-in asks for others alone, or has to ask for some: who
    asks for none elsewhere is given all that the app may have."""
    from connection_wizard.sources.documentation.scopes.of_call import scopes_beside, scopes_of_call
    from connection_wizard.sources.page.reading import read_page
    from connection_wizard.sources.readers.documentation import read_call

    asked = draft.get(*_SCOPES) or []
    if not tidy or not (asked or wants_scopes):
        return []
    page = read_page(tidy)
    named = scopes_of_call(page)
    if not named and (called := read_call(tidy)) is not None:  # of several calls each may need another
        at = next((value.line - 1 for value in called.values if value.at == _TEST_URL), -1)
        named = scopes_beside(page, at, frozenset(asked)) if at >= 0 else ()
    return [scope for scope in named if scope not in asked]


def changes_something(text: str, block: Block) -> bool:
    """Whether the only call that a whole page shows adds something, or takes it away: each try would do so."""
    tidy = whole_page(text)
    if not tidy:
        return False
    from connection_wizard.sources.readers.documentation import changes_what_there_is  # with the first page

    return block.method not in ("", "GET") or changes_what_there_is(tidy, block.url.partition("?")[0])


def revocation_of(text: str) -> str:
    """The line of a page that is nothing but a method and a path, below words on revoking, if there is one such; else
    what was pasted. References name the server on another page."""
    tidy = whole_page(text)
    lines = [line for line in tidy.split("\n") if line.strip()] if tidy else []
    below = {
        shown[1]
        for at, line in enumerate(lines)
        if (shown := _ALONE.fullmatch(line)) and any(map(_REVOKING.search, lines[max(0, at - _ABOVE) : at]))
    }
    return below.pop() if len(below) == 1 else text


def _as_it_comes(url: Any, draft: Draft) -> str:
    """An address with what came with the redirect, where that is how the connection's token URL has it already."""
    came = [
        path.parts[-1]
        for path in paths_in(draft.partial_spec.access_token.url)
        if path.below(*names.AUTHORIZATION.parts) is not None
    ]
    known = {plain(str(name)): (names.AUTHORIZATION / name).template for name in came}
    fields = {field.key for field in draft.partial_spec.fields}
    return _OF_A_FIELD.sub(lambda hole: hole[0] if hole[1] in fields else known.get(plain(hole[1]), hole[0]), str(url))


def _parts(edits: tuple[Edit, ...], at: DocumentPath) -> list[Words]:
    """What is told of those that were taken over."""
    told = (edit.at for edit in edits if edit.at[1] in _TOLD)
    return [say("the address") if one == at else field_name(one) for one in told]


def whole_page(text: str) -> str:
    """A page as it is read; empty where it is too short for one, or one request alone."""
    tidy = tidied(text)
    short = tidy.count("\n") < _LINES_OF_A_PAGE and not is_html(tidy)
    return "" if short or A_REQUEST.match(tidy) else tidy
