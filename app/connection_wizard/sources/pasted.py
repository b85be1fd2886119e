"""What was pasted into the field of an address, as edits of the step that the field belongs to.

The address stays there; scopes, parameters, headers, the body and how the client authenticates go to their own fields.
What OAuth sends by itself goes, what a page writes in place of each reader's own values goes, and a secret never
arrives in the document: it is left out, and told to be.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from connection_wizard.addresses.parts import begin_of, in_parts, server_in
from connection_wizard.sources.adding import of_every_call
from connection_wizard.sources.authorization import place_authorization
from connection_wizard.sources.block import Block
from connection_wizard.sources.bodies import asks_alone, edits_for_query, is_documentation, is_html
from connection_wizard.sources.calls import place_call
from connection_wizard.sources.customers_server import at_the_customers
from connection_wizard.sources.placed import APP_KEY, Left, Placed, Why
from connection_wizard.sources.reading import read_block, tidied
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.spec.rules.known import plain
from connection_wizard.spec.rules.making import quoted
from connection_wizard.spec.rules.place_names import field_name
from connection_wizard.spec.templates import paths_in
from connection_wizard.steps import STEPS, number_of
from connection_wizard.words import NOTHING, Words, in_row, joined, listed, say

__all__ = ["Left", "Reading", "read_pasted"]

_BASIC: Final = "client_secret_basic"
_MOST_NAMES: Final = 5
_LOOKED_AT: Final = 2_000
"""Characters of a text that are looked at to tell whether it is words alone."""
_TEST_URL: Final[DocumentPath] = ("test_call", "url")
_HEADERS: Final[DocumentPath] = ("test_call", "headers")
_AT_GRAPHQL: Final = "/graphql"
_TEST_BODY: Final[DocumentPath] = ("test_call", "body")
_SCOPES: Final[DocumentPath] = ("authorization", "scopes")
_QUERY: Final[DocumentPath] = ("test_call", "query")
_NAME: Final = re.compile(r"[\w.\[\]-]+")
_STEPS: Final = frozenset({("access_token",), ("refresh_token",), ("revoke_token",)})
"""The steps whose call a page may show among others; that of who is connected is read by itself."""
_LATER: Final = ("refresh_token", "revoke_token")
_LINES_OF_A_PAGE: Final = 5
_A_REQUEST: Final = re.compile(r"[\s$>#*`]{0,10}(?:(?:curl|wget|https?)\b|(?:GET|POST|PUT)\s{1,4}[\w.{<$-]{0,60}[:/.])")
"""How what is one request alone begins."""
_OF_A_FIELD: Final = re.compile(r"\$\{context\.authData\.(\w+)\}")
_TOLD: Final = ("method", "url", "headers", "query", "body")
"""What is told of a page's call; how its body is written goes with that."""
_NO_BODY: Final = say(
    "This is a page of documentation, and no call was found in it. "
    "Paste only what is to be sent, such as the JSON of its example."
)
_NO_QUERY: Final = say(
    "The page has queries, but none that asks who is connected. Write that one below, or paste it alone."
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
_PATH: Final = re.compile(r"\s*((?:GET|POST|PUT|PATCH|DELETE)\s+)?(/(?=[\w{:<$%-])\S*)")

_REVOKE_URL: Final[DocumentPath] = ("revoke_token", "url")
_ALONE: Final = re.compile(
    r"[\s>#*`]{0,10}((?:GET|POST|PUT|PATCH|DELETE)\s{1,4}/(?=[\w{:<$%-])[^\s`]{1,200})[\s`*]{0,10}"
)
_REVOKING: Final = re.compile(r"\b(?:revok|revoc|disconnect|invalidat|de-?authori)", re.IGNORECASE)
_ABOVE: Final = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """What a pasted text means for a draft.

    Attributes:
        fix: the edits, all of them one change.
        left: what was left out, each with the reason.
        words: what was done, in one line.
        client_secret: one that was left out: somebody may want it kept where secrets are.
        answers: whether the words say something also where the draft is as it was.
    """

    fix: Fix
    left: tuple[Left, ...]
    words: Words
    client_secret: str = field(default="", repr=False)
    answers: bool = False


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
    scopes = _scopes_besides(_whole_page(text), draft, wants_scopes) if at == _TEST_URL else []
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
    return begin_of(text) >= 0 or bool(_whole_page(text)) or is_documentation(text) or asks_alone(text) is not None


def read_in_body(text: str, call: DocumentPath, draft: Draft, api: str = "") -> Reading | None:
    """Read what was pasted where a body of one's own is written.

    Args:
        call: the call that the body is of.

    Returns:
        None where it is a body; with no edits where it is none, and nothing else that could be used: the words say so.
    """
    asks, documented = asks_alone(text) is not None, is_documentation(text)
    if not (asks or documented or _A_REQUEST.match(tidied(text))):
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
    of_page = _of_page(text, draft, api, besides) if at == _TEST_URL else _of_step(text, at, draft)
    if of_page is not None:
        return of_page
    text = _revocation_of(text) if at == _REVOKE_URL else text
    block = read_block(text) or read_block(_on_its_server(text, draft, api if at == _TEST_URL else ""))
    if block is None:
        return None
    if at == _TEST_URL and _changes_something(text, block):
        return Reading(Fix(NOTHING, ()), (), _NOT_SAID[_TEST_URL], answers=True)
    placed = (place_authorization if at[0] == "authorization" else place_call)(block, at[:-1], draft)
    if at[:-1] in _STEPS and (edit := _told_basic(text, at, placed.edits, draft)) is not None:
        placed = replace(placed, edits=(*placed.edits, edit), parts=(*placed.parts, say("client credentials as Basic")))
    if not placed.left and placed.edits == (Edit(at, text.strip()),):
        return None
    return Reading(Fix(say("Take it over"), placed.edits), placed.left, _words(placed, besides), placed.client_secret)


def _told_basic(text: str, at: DocumentPath, edits: tuple[Edit, ...], draft: Draft) -> Edit | None:
    """HTTP Basic, where the words around a request say that it is the way, and the request itself shows none."""
    place = (*at[:-1], "client_authentication")
    if any(edit.at == place for edit in edits) or draft.get(*place) == _BASIC or "asic" not in text:
        return None
    from connection_wizard.sources.documentation.client import says_basic  # with the first page

    return Edit(place, _BASIC) if any(map(says_basic, re.split(r"(?<=[.!?])\s|\n", text))) else None


def _of_page(text: str, draft: Draft, api: str, besides: list[Words]) -> Reading | None:
    """The call of a whole page on who is connected: its address is one of several there, and not the first."""
    tidy = _whole_page(text)
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
    words = joined([words, _left_out(left), _NO_QUERY if asks_others else NOTHING])
    if not found_url:
        return Reading(Fix(say("Take it over"), edits), (), words, answers=True)
    edits = tuple(Edit(_TEST_URL, _as_it_comes(one.value, draft)) if one.at == _TEST_URL else one for one in edits)
    path = str(next(edit.value for edit in edits if edit.at == _TEST_URL))
    if path.startswith("/") and (server := _begin_of(api, path) or _server_of(path, draft)):
        edits = tuple(Edit(_TEST_URL, server + path) if edit.at == _TEST_URL else edit for edit in edits)
    elif path.startswith("/"):
        path_alone = say("Taken over: the path. Write the address of the API before it: another page has it.")
        words = joined([path_alone, say("Taken over: {parts}.", parts=listed(besides)) if besides else NOTHING])
    return Reading(Fix(say("Take it over"), edits), left, words, answers=asks_others)


def _changes_something(text: str, block: Block) -> bool:
    """Whether the only call that a whole page shows adds something, or takes it away: each try would do so."""
    tidy = _whole_page(text)
    if not tidy:
        return False
    from connection_wizard.sources.readers.documentation import changes_what_there_is  # with the first page

    return block.method not in ("", "GET") or changes_what_there_is(tidy, block.url.partition("?")[0])


def _revocation_of(text: str) -> str:
    """The line of a page that is nothing but a method and a path, below words on revoking, if there is one such; else
    what was pasted. References name the server on another page."""
    tidy = _whole_page(text)
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


def _scopes_besides(tidy: str, draft: Draft, wants_scopes: bool) -> list[str]:
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


def _of_step(text: str, at: DocumentPath, draft: Draft) -> Reading | None:
    """The call of a whole page that belongs to the step: the page may show others before it.

    With the exchange come the calls after the token that the page shows, where nobody has said yet whether there are
    any.
    """
    tidy = _whole_page(text) if at[:-1] in _STEPS else ""
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
    open_ones = [step for step in _LATER if at[0] == "access_token" and step not in draft.document]
    later = {step: [value for value in values if value.at[0] == step] for step in open_ones}
    parts = [*_parts(edits, at), *(STEPS[number_of(step)].name for step, told in later.items() if told)]
    edits += tuple(Edit(value.at, value.value) for told in later.values() for value in told)
    return Reading(Fix(say("Take it over"), edits), (), say("Taken over: {parts}.", parts=listed(parts)))


def _whole_page(text: str) -> str:
    """A page as it is read; empty where it is too short for one, or one request alone."""
    tidy = tidied(text)
    short = tidy.count("\n") < _LINES_OF_A_PAGE and not is_html(tidy)
    return "" if short or _A_REQUEST.match(tidy) else tidy


def _parts(edits: tuple[Edit, ...], at: DocumentPath) -> list[Words]:
    """What is told of those that were taken over."""
    told = (edit.at for edit in edits if edit.at[1] in _TOLD)
    return [say("the address") if one == at else field_name(one) for one in told]


def _on_its_server(text: str, draft: Draft, api: str) -> str:
    """A path, with its method or as an HTTP message without a host, on the server of the calls or the one where the
    tokens come from: the references of many an API write no more."""
    spec = draft.partial_spec
    filled = map(server_in, (spec.access_token.url.strip(), spec.authorization.url.strip()))
    path = _PATH.match(text)
    below = text[path.end() :] if path else ""
    begin = (_named_in(below) or _begin_of(api, path[2])) if path else ""
    server = begin or next((one for one in filled if "://" in one), "")
    return f"{path[1] or ''}{server}{text[path.start(2) :]}" if server and path else ""


def _named_in(text: str) -> str:
    """The server that the lines below a request name as the base of its address, and not one to try things out."""
    if "://" not in text:
        return ""
    from connection_wizard.sources.documentation.hosts import is_trial  # with the first page
    from connection_wizard.sources.documentation.mentions import servers_of
    from connection_wizard.sources.page.reading import read_page

    return next((server for _, server in servers_of(read_page(text)) if not is_trial(server)), "")


def _begin_of(api: str, path: str) -> str:
    """What stands before a path on the server of the calls: what that ends with and the path begins with, once."""
    begins = dict(in_parts(api))["path"].rstrip("/") if api else ""
    return server_in(api) if begins and path.startswith(f"{begins}/") else api.rstrip("/")


def _server_of(path: str, draft: Draft) -> str:
    """Where tokens come from, if that is a server of calls by its name, or the path there begins as this one does: both
    are of one API; so they are where each customer has a server, and people log in there as well."""
    spec = draft.partial_spec
    url, login = spec.access_token.url.strip(), spec.authorization.url.strip()
    first, of_tokens = path.split("/")[1], dict(in_parts(url))["path"].split("/")[1:2]
    of_calls = server_in(url).partition("://")[2].startswith("api.")
    of_a_customer = server_in(url) == server_in(login) and "${" in server_in(url)
    return server_in(url) if first and (of_calls or of_tokens == [first] or of_a_customer) else ""


def _words(placed: Placed, besides: list[Words]) -> Words:
    taken = say("Taken over: {parts}.", parts=listed([*placed.parts, *besides]))
    gone = say("No longer sent: {parts}.", parts=listed(placed.gone)) if placed.gone else NOTHING
    return joined([taken, gone, _left_out(placed.left)])


def _left_out(those: tuple[Left, ...]) -> Words:
    reasons: tuple[tuple[Why, Words], ...] = (
        ("secret", say("secret: no file may hold it")),
        ("sample", say("sample")),
        ("oauth", say("sent anyway")),
        ("elsewhere", say("not in this text")),
        ("app_key", APP_KEY),
    )
    left = [
        say("{names} ({why})", names=_names(names), why=why)
        for reason, why in reasons
        if (names := [one.name for one in those if one.why == reason])
    ]
    return say("Left out: {parts}.", parts=listed(left)) if left else NOTHING


def _names(names: list[str]) -> Words:
    shown = [Words(quoted(name)) for name in dict.fromkeys(names)]
    more = len(shown) - _MOST_NAMES
    if more > 0:
        return listed([*shown[:_MOST_NAMES], say("{count} more", count=more)])
    return in_row(shown)
