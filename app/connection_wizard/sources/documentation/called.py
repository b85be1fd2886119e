"""The calls of a page once there is a token: refresh, revocation, and the one that shows who is connected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from connection_wizard.addresses.parts import at_another
from connection_wizard.identity import suggest
from connection_wizard.sources.documentation import body, client, listed_places, own_names, sent_later
from connection_wizard.sources.documentation.answers import line_of, sample_answer
from connection_wizard.sources.documentation.app_keys import app_keys
from connection_wizard.sources.documentation.asking import Asked, test_call
from connection_wizard.sources.documentation.choosing import Choice, choose
from connection_wizard.sources.documentation.demanded import of_call
from connection_wizard.sources.documentation.every_call import of_every_call
from connection_wizard.sources.documentation.exchange import (
    in_address_besides,
    is_got,
    put_headers,
    put_tokens_again,
)
from connection_wizard.sources.documentation.from_answer import (
    Kept,
    with_answer,
    with_its_names,
    with_its_server,
    with_its_value,
)
from connection_wizard.sources.documentation.long_lived import put_long_lived, renews
from connection_wizard.sources.documentation.of_others import tells_whose
from connection_wizard.sources.documentation.oneself import with_oneself
from connection_wizard.sources.documentation.refreshing import does_without, logs_in_again, refreshes
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.second_token import second_token
from connection_wizard.sources.documentation.session_call import put_session, session_call
from connection_wizard.sources.documentation.signed import is_signed
from connection_wizard.sources.documentation.token_headers import alone, headers, with_each_call, without_a_personal_one
from connection_wizard.sources.documentation.told import Reading
from connection_wizard.sources.hosts import host_of
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath

_USUAL: Final = {"Authorization": f"Bearer {names.ACCESS_TOKEN.template}"}
_OF_A_REFRESH: Final = {"grant_type": "refresh_token", "refresh_token": names.REFRESH_TOKEN.template}
_KEPT: Final = ("access_token", "response", "keep")
_IN_A_QUERY: Final = Keyed(r"[\w}>\])]/?\?(?:[^\s#?]{0,200}&)?((?:access|oauth)_token)=", "_token")
_IN_A_HEADER: Final = Keyed(
    r"(?<!: \")\bBearer\b|(?i:\bAuthorization\b[\"'` ]{0,3}(?:[:,]|header)|\bin (?:a|the) header)",
    "bearer|authorization|header",
    cased=True,
)
"""Where a call has its token."""


_METHOD: Final[DocumentPath] = ("access_token", "method")
_AS_THE_EXCHANGE: Final = (("access_token", "client_authentication"), ("access_token", "body_format"))


def put_calls(reading: Reading, found: list[Named], authorize: Choice | None, token: Choice | None) -> None:
    """Refresh, revocation, and the call that shows who is connected."""
    page = reading.page
    if token is not None and (repeated := logs_in_again(page)) is not None:
        reading.put(("refresh_token",), None, repeated, certain=False)
    elif token is not None and renews(reading, found):
        pass  # by the access token itself
    elif token is not None and (line := refreshes(page)) is None:
        if (none := does_without(page)) is not None:
            reading.put(("refresh_token",), None, none)
    elif token is not None and line is not None:
        again = [one for one in found if one.grant == "refresh" and one.scores.get("token", 0) > 2]
        gets = next((one for one in again if is_got(one)), None)
        as_before = not again and any(value.at == _METHOD and value.value == "GET" for value in reading.values)
        method = "GET" if gets or as_before else "POST"
        reading.put(("refresh_token", "method"), method, gets.mention.at if gets else line)
        own = [
            one
            for one in found
            if one.grant in ("refresh", "")
            and "refresh" in one.mention.url.rpartition("/")[2].lower()
            and one.scores.get("token", 0) > 2
        ]
        by_word = [one for one in found if one.grant == "refresh" and one.mention.called != one.mention.url]
        own = own or [one for one in by_word if one.mention.url == token.taken.mention.url]
        if own and own[0].mention.called.rstrip("/") != token.taken.mention.called.rstrip("/"):
            reading.put(("refresh_token", "url"), reading.fields.filled_later(own[0].mention.called), own[0].mention.at)
        else:
            put_tokens_again(reading, token)
        tokens = [one for one in found if one.grant != "other" and one.scores.get("token", 0) > 2]
        way = client.of_refresh(page, tokens)
        if way is not None and _authenticates(reading) == "client_secret_post":
            reading.put(("refresh_token", "client_authentication"), way.value, way.at, certain=False)
        sent = sent_later.of_refresh(page, tokens) or of_call(page, tokens, "refresh_token", "code")
        there = in_address_besides(tokens)
        partly = sent_later.partly_in_address(tokens) or ((["refresh_token"], there[1]) if there else None)
        if partly is not None:
            pairs = ((name, _OF_A_REFRESH[name]) for name in partly[0])
            rows = [{"name": name, "value": value} for name, value in (*pairs, *(sent.pairs if sent else ()))]
            reading.put(("refresh_token", "query"), rows, sent.line if sent else partly[1], certain=False)
            reading.put(("refresh_token", "omit"), partly[0], partly[1], certain=False)
        else:
            _besides(reading, "refresh_token", sent)
        put_headers(reading, "refresh_token", again)
        for name, said in own_names.of_refresh(page).items():
            reading.put(("refresh_token", "rename", name), said.value, said.at)
        queried = None if partly or _demands_a_form(page, tokens) else sent_later.in_address(tokens)
        if queried is None and not partly:
            queried = listed_places.in_query(page, tokens, "refresh_token")
        if queried is not None:
            reading.put(("refresh_token", "parameters_in"), "query", queried, certain=False)
    revoke = choose(found, "revoke")
    if revoke is not None and not is_signed((revoke.taken, *revoke.places)):
        put_revocation(reading, revoke, (authorize, token))
    taken = frozenset(choice.taken.mention.url for choice in (authorize, token, revoke) if choice is not None)
    session = session_call(one for one in found if one.mention.url not in taken) if token is not None else None
    asked = test_call(page, found, taken)
    if session is None and token is not None:
        put_long_lived(reading, found)
    if session is not None:
        _picks(reading, session.called)
        put_session(reading, session)
    elif asked is None:
        _token_elsewhere(reading, [one for one in found if one.mention.url not in taken])
    else:
        put_test_call(reading, asked, authorize, token)
        _of_actions(reading, [one for one in found if one.mention.url not in {*taken, asked.url}])
    if not any(value.at[:2] in (("test_call", "headers"), ("test_call", "query")) for value in reading.values):
        _with_each_call(reading)


def _with_each_call(reading: Reading) -> None:
    """The headers that a page shows for all calls, where none has any of its own."""
    shown = with_each_call(reading.page)
    if shown is None and (shared := of_every_call(reading.page)) is not None:
        shown = tuple(_besides_those(_USUAL, shared[0]).items()), shared[1]
    if shown is not None:
        rows = [{"name": name, "value": value} for name, value in shown[0]]
        reading.put(("test_call", "headers"), rows, shown[1])


def _besides_those(sent: Mapping[str, str], shared: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The headers of a call with those that all calls have; of its own none is another one, but the usual token's."""
    own = {name: value for name, value in sent.items() if (name, value) not in _USUAL.items()}
    known = {name.lower() for name in own}
    of_all = {name: value for name, value in shared if name.lower() not in known}
    usual = {name: value for name, value in sent.items() if name not in own and name not in of_all}
    return usual | own | of_all


def _authenticates(reading: Reading) -> object:
    """How the client authenticates in the exchange, as far as the page says so."""
    at = ("access_token", "client_authentication")
    return next((value.value for value in reading.values if value.at == at), None)


def _demands_a_form(page: Page, tokens: list[Named]) -> bool:
    """Whether an example of a refresh says itself what its body is written in: it is read there, as for the exchange,
    and without a body no header would say it."""
    return body.body_format(page, [one for one in tokens if one.grant == "refresh"]) is not None


def _of_actions(reading: Reading, calls: list[Named]) -> None:
    """The header of all other calls of a page, where its call for who is connected alone has a word of its own before
    the token."""
    own = next((value.value for value in reading.values if value.at == ("test_call", "headers")), ())
    if not any(row["value"].endswith(names.ACCESS_TOKEN.template) for row in own):
        return
    for one in calls:
        sent = dict(headers(one)) if one.page.lines[one.mention.at].kind == "code" else {}
        if sent == _USUAL and not any(row["value"] == _USUAL["Authorization"] for row in own):
            rows = [{"name": name, "value": value} for name, value in sent.items()]
            reading.put(("request_parameters", "headers"), rows, one.mention.at, certain=False)
            return


def put_test_call(reading: Reading, asked: Asked, authorize: Choice | None, token: Choice | None) -> None:
    """The call that shows who is connected, and what its answer names and identifies."""
    page = reading.page
    at = asked.place.mention.at
    reading.tries_anything = not asked.of_whom
    _picks(reading, asked.place, of_whom=asked.of_whom)
    called = asked.place.page.lines[at].text
    posts = asked.asks or asked.place.mention.method == "POST" or re.search(r"-X\s*POST", called)
    reading.put(("test_call", "method"), "POST" if posts else "GET", at, certain=asked.certain)
    url = with_oneself(_with_the_login(asked.url, authorize, token), page)
    second = second_token(page, asked.place)
    kept = with_answer(url, page) or with_its_server(url, page)
    named: list[Kept] = []
    if kept is None:
        url, named = with_its_names(url, page)
        url = reading.fields.filled_later(url)
        kept = with_its_value(url, page)
    keep = [(one.key, one.path or one.key, one.line) for one in (kept, *named) if one is not None]
    keep += [(one.key, one.key, one.line) for one in (second,) if one is not None]
    _keep(reading, keep)
    reading.put(("test_call", "url"), url if kept is None else kept.url, at, certain=asked.certain)
    sent = without_a_personal_one(asked.place, dict(asked.headers)) | ({second.header: second.value} if second else {})
    if sent and not (asked.by_query or any(names.ACCESS_TOKEN.template in value for value in sent.values())):
        sent = _USUAL | sent  # its example sends a key of one's own
    if (shared := of_every_call(page)) is not None:
        sent = _besides_those(sent or ({} if asked.by_query else _USUAL), shared[0])
    said = None if sent or asked.by_query else alone(page)
    if said is not None:
        sent = {"Authorization": said[0]}
    if sent and sent != _USUAL:
        rows = [{"name": name, "value": value} for name, value in sent.items()]
        reading.put(("test_call", "headers"), rows, at if said is None else said[1])
    if asked.asks:
        reading.put(("test_call", "body_format"), "json", at)
        reading.put(("test_call", "body"), {"query": asked.asks}, at)
    if asked.by_query and not sent:
        reading.put(("test_call", "headers"), [], at)
    if query := (*asked.query, *app_keys(reading, asked.place)):
        reading.put(("test_call", "query"), [{"name": name, "value": value} for name, value in query], at)


def _keep(reading: Reading, more: list[tuple[str, str, int]]) -> None:
    """What is kept of the token answer, by name and place, with the line that has it: all of it in one list."""
    there = next((value for value in reading.values if value.at == _KEPT), None)
    rows = list(there.value) if there else []
    there_already = {row["name"] for row in rows}
    rows += [{"name": name, "path": path} for name, path, _ in dict.fromkeys(more) if name not in there_already]
    if more and len(rows) > (len(there.value) if there else 0):
        reading.values = [value for value in reading.values if value.at != _KEPT]
        reading.put(_KEPT, rows, more[0][2])


def put_revocation(reading: Reading, revoke: Choice, logins: tuple[Choice | None, Choice | None]) -> None:
    """The request that ends the access; an example of it says what it sends, but for the token that a table names."""
    those = (revoke.taken, *revoke.places)
    method = next((one.mention.method for one in those if one.mention.method), "POST")
    method = "DELETE" if any(one.deletes for one in those) else method
    reading.put(("revoke_token", "method"), method, revoke.taken.mention.at)
    url, named = with_its_names(_with_the_login(revoke.taken.mention.called, *logins), reading.page)
    _keep(reading, [(one.key, one.key, one.line) for one in named])
    reading.put(("revoke_token", "url"), reading.fields.filled_later(url), revoke.taken.mention.at)
    sent = sent_later.of_revocation(reading.page, those)
    exchange = {value.at[1]: value.value for value in reading.values if value.at in _AS_THE_EXCHANGE}
    edits, at = sent_later.example_of_revocation(reading.page, those, exchange) or ((), 0)
    rows = next((edit.value for edit in edits if edit.at[1] == "parameters"), ())
    _besides(reading, "revoke_token", sent and sent_later.with_others(sent, rows))
    for edit in edits:
        if edit.at[1] != "parameters" or sent is None:
            reading.put(edit.at, edit.value, at, certain=False)
    way = client.of_revocation(reading.page, those)
    shown = any(edit.at[1] in ("headers", "client_authentication") for edit in edits)
    if way is not None and not shown and _authenticates(reading) != way.value:
        reading.put(("revoke_token", "client_authentication"), way.value, way.at, certain=False)
    listed = None if edits or sent else listed_places.of_revocation(reading.page, those)
    if listed is not None:
        _listed(reading, listed)
    if not (edits or listed) and (program := sent_later.by_program(those)) is not None:
        _in_its_header(reading, program)
        return
    told = sent_later.token_told_in_header(reading.page, those)
    if told is not None and not any(edit.at[1] == "headers" for edit in edits):
        rows = [{"name": "Authorization", "value": f"Bearer {names.ACCESS_TOKEN.template}"}]
        reading.put(("revoke_token", "headers"), rows, told, certain=False)


def _in_its_header(reading: Reading, one: Named) -> None:
    """The header with the token that a program sends to revoke it, and nothing else where it sends nothing else."""
    rows = [{"name": name, "value": value} for name, value in headers(one)]
    reading.put(("revoke_token", "headers"), rows, one.mention.at, certain=False)
    if not sent_later.says_who(one):
        reading.put(("revoke_token", "client_authentication"), "none", one.mention.at, certain=False)
        reading.put(("revoke_token", "omit"), ["token", "client_id"], one.mention.at, certain=False)


def _listed(reading: Reading, listed: listed_places.Revoked) -> None:
    """What the list of a reference says of the token that is revoked; without a word of the client, the token alone."""
    if listed.name != "token":
        reading.put(("revoke_token", "rename", "token"), listed.name, listed.at)
    if listed.in_query:
        reading.put(("revoke_token", "parameters_in"), "query", listed.at, certain=False)
    if listed.alone:
        reading.put(("revoke_token", "client_authentication"), "none", listed.at, certain=False)
        reading.put(("revoke_token", "omit"), ["client_id"], listed.at, certain=False)


def _besides(reading: Reading, step: str, sent: sent_later.Sent | None) -> None:
    """What a call sends besides what the standard has."""
    if sent is not None:
        rows = [{"name": name, "value": value} for name, value in sent.pairs]
        reading.put((step, "parameters"), rows, sent.line, certain=False)


def _token_elsewhere(reading: Reading, calls: list[Named]) -> None:
    """The header of its own that the token goes in, where a page shows other calls than who is connected."""
    for one in calls:
        sent = headers(one) if one.page.lines[one.mention.at].kind == "code" else ()
        if any(value == names.ACCESS_TOKEN.template for _, value in sent):
            rows = [{"name": name, "value": value} for name, value in sent]
            reading.put(("test_call", "headers"), rows, one.mention.at)
            return
    _token_in_query(reading)


def _token_in_query(reading: Reading) -> None:
    """The parameter that the token goes in, where all that a page says of calls is an address that has it."""
    page = reading.page
    at = min(page.lines_of(_IN_A_QUERY), default=0)
    said = None if page.lines_of(_IN_A_HEADER) else _IN_A_QUERY.search(page.texts[at])
    if said is not None:
        rows = [{"name": said[1], "value": names.ACCESS_TOKEN.template}]
        reading.put(("test_call", "headers"), [], at, certain=False)
        reading.put(("test_call", "query"), rows, at, certain=False)
        reading.put(("request_parameters", "query"), rows, at, certain=False)


def _with_the_login(url: str, *choices: Choice | None) -> str:
    """An address on the server of the environment that was taken, where the page writes it for another."""
    host = host_of(url)
    servers = (
        host_of(choice.taken.mention.url)
        for choice in choices
        if choice is not None
        for about, other in choice.others
        if about == "environment" and host_of(other.mention.url) == host
    )
    other = next(servers, "")
    return at_another(url, host, other) if other else url  # what is to be filled in keeps its capitals


def _picks(reading: Reading, place: Named, *, of_whom: bool = True) -> None:
    """What names the account and what identifies it, in the answer that the page shows; of a call that was only taken
    for lack of one on who is connected, where its answer tells that all the same."""
    found = sample_answer(place)
    if found is None:
        return
    answer, at = found
    suggested = suggest(answer, None, place.mention.url)
    both = suggested.label[:1], suggested.unique_identifier[:1]
    if not of_whom and not tells_whose(place, answer, [one.path.parts for each in both for one in each]):
        return
    for step, candidates in zip(("connection_label", "unique_identifier"), both, strict=True):
        for one in candidates:
            named = [part for part in one.path.parts if isinstance(part, str)]
            reading.put((step, "path"), str(one.path), line_of(reading.page, at, named[-1]), certain=False)
