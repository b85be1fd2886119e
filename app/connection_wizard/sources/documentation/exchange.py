"""How a page has the code exchanged: how the client authenticates, what is sent, where tokens are in the answer."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.answers import Told
from connection_wizard.sources.block import pairs_of
from connection_wizard.sources.calls import place_call
from connection_wizard.sources.documentation import (
    body,
    client,
    listed_places,
    other_names,
    own_names,
    sent_later,
)
from connection_wizard.sources.documentation.answers import tokens_told
from connection_wizard.sources.documentation.choosing import Choice
from connection_wizard.sources.documentation.commands import request_of
from connection_wizard.sources.documentation.demanded import of_call
from connection_wizard.sources.documentation.echoed_state import echoed_state
from connection_wizard.sources.documentation.own_grant import own_grant
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.sent_again import put_again
from connection_wizard.sources.documentation.sent_later import Sent
from connection_wizard.sources.documentation.told import Reading
from connection_wizard.sources.hosts import host_of
from connection_wizard.sources.understood import Question, Way
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import registrable_domain
from connection_wizard.spec.draft import Draft

_GETS: Final = re.compile(r"\bGET\b(?!.{0,200}\bPOST\b)")
_POSTS: Final = re.compile(r"\bPOST\b")
_SENDS: Final = re.compile(r"grant_type=|client_secret=")
"""The method that a line names alone, and what an address sends of an exchange."""
_STATE: Final = ("state", (names.AUTHORIZATION / "state").template)
_IN_BOTH: Final = {"code": names.CODE.template, "redirect_uri": names.REDIRECT_URI.template}


def put_client(reading: Reading, token: Choice, found: list[Named]) -> list[Question]:
    """How the client authenticates, and what the body is written in."""
    taken = token.taken.mention
    domain = registrable_domain(host_of(taken.url))
    places = list(token.places)
    known = set(map(id, places))
    places += [
        one
        for one in found
        if id(one) not in known
        and one.grant == "code"
        and one.scores.get("token", 0) > 3
        and registrable_domain(host_of(one.mention.url)) == domain
    ]
    extra = _extra(places)
    sent = Sent(tuple(extra), taken.at) if extra else of_call(reading.page, places, "code", "refresh_token")
    state = echoed_state(reading.page, places)
    if state is not None:
        sent = Sent((*(sent.pairs if sent is not None else ()), _STATE), state)
    if (grant := own_grant(places)) is not None:
        sent = Sent((*(sent.pairs if sent is not None else ()), ("grant_type", grant.value)), grant.at)
    if sent is not None:
        rows = [{"name": name, "value": value} for name, value in sent.pairs]
        reading.put(("access_token", "parameters"), rows, sent.line, certain=False)
    put_headers(reading, "access_token", [one for one in places if one.grant in ("code", "")])
    put_again(reading, places)
    gets = _is_got_in_all(places)
    reading.put(("access_token", "method"), "GET" if gets else "POST", taken.at)
    if (besides := in_address_besides(places)) is not None:
        rows = [{"name": name, "value": _IN_BOTH[name]} for name in besides[0]]
        reading.put(("access_token", "query"), rows, besides[1])
        reading.put(("access_token", "omit"), besides[0], besides[1])
    elif (told := told_in_address(places)) is not None:
        reading.put(("access_token", "query"), told[0], told[1])
    if (called := own_names.client_id_renamed(reading.page, places)) is not None:
        for step in ("authorization", "access_token"):
            reading.put((step, "rename", "client_id"), called.value, called.at)
    if (secret := own_names.secret_renamed(places)) is not None:
        reading.put(("access_token", "rename", "client_secret"), secret.value, secret.at)
    if (redirect := other_names.redirect_exchanged_as(reading.page, places)) is not None:
        reading.put(("access_token", "rename", "redirect_uri"), redirect.value, redirect.at)
    there = {value.at for value in reading.values}
    own = own_names.of_exchange(reading.page)
    for name in (name for name in own if ("access_token", "rename", name) not in there):
        reading.put(("access_token", "rename", name), own[name].value, own[name].at)
    ways = client.authentication(reading.page, places)
    if ways:
        reading.put(
            ("access_token", "client_authentication"),
            ways[0].value,
            ways[0].at,
            certain=ways[0].certain and len(ways) == 1,
        )
    elif client.is_public(reading.page) or (
        client.sends_no_secret(reading.page, places) and any("code_verifier" in one.around for one in places)
    ):
        reading.put(("access_token", "client_authentication"), "none", taken.at, certain=False)
    written = None if gets else body.body_format(reading.page, places)
    if written:
        reading.put(("access_token", "body_format"), written.value, written.at)
    elif any(_is_posted(one) and _SENDS.search(one.query) for one in places):
        reading.put(("access_token", "parameters_in"), "query", taken.at, certain=False)
    elif not gets and (listed := listed_places.in_query(reading.page, places, "code")) is not None:
        reading.put(("access_token", "parameters_in"), "query", listed, certain=False)
    at: DocumentPath = ("access_token", "client_authentication")
    if len(ways) > 1:
        return [
            Question(
                "client_authentication",
                tuple(Way((reading.value(at, way.value, way.at),), reading.quote(way.at), way.at + 1) for way in ways),
            )
        ]
    return []


def put_headers(reading: Reading, step: str, places: list[Named]) -> None:
    """The headers that an example of a call to the token address has besides those that are sent by themselves."""
    for one in places:
        request = request_of(one)
        edits = place_call(request, (step,), Draft({step: {}})).edits if request is not None else ()
        shown = next((edit.value for edit in edits if edit.at[1] == "headers"), ())
        if rows := [row for row in shown if row["name"].lower() != "user-agent"]:  # an app's name is its own
            reading.put((step, "headers"), rows, one.mention.at, certain=False)
            return


def put_client_alone(reading: Reading) -> None:
    """The same, of a page that has the address of the exchange on another one."""
    for said in client.authentication(reading.page, ())[:1]:
        reading.put(("access_token", "client_authentication"), said.value, said.at, certain=False)
    if written := body.body_format(reading.page, ()):
        reading.put(("access_token", "body_format"), written.value, written.at, certain=False)


def in_address_besides(places: list[Named]) -> tuple[list[str], int] | None:
    """What an example of a POST sends of the exchange in its address, and the rest in its body (Blackboard)."""
    for one in places:
        sent = [name for name, _ in pairs_of(one.mention.query)]
        if (
            one.mention.method == "POST"
            and "code" in sent
            and not {"grant_type", "client_secret", "client_id"} & {*sent}
        ):
            return [name for name in _IN_BOTH if name in sent], one.mention.at
    return None


def told_in_address(places: list[Named]) -> tuple[list[dict[str, str]], int] | None:
    """What the address of the exchange itself has in its query, and the same whatever is sent: one address for several
    calls (BambooHR: ``token.php?request=token``); what a refresh has there is its own, beside an example of a code."""
    codes = any(one.grant == "code" for one in places)
    for one in (one for one in places if not (codes and one.grant == "refresh")):
        pairs = pairs_of(one.mention.query)
        if pairs and all(sent_later.is_besides(name, value) for name, value in pairs):
            return [{"name": name, "value": value} for name, value in pairs], one.mention.at
    return None


def _extra(places: list[Named]) -> list[tuple[str, str]]:
    """What an example of the exchange sends in its query besides."""
    best = next((one for one in places if "code" in dict(pairs_of(one.mention.query))), None)
    pairs = pairs_of(best.mention.query) if best else ()
    return [(name, value) for name, value in pairs if sent_later.is_besides(name, value)]


def _is_got_in_all(places: list[Named]) -> bool:
    """Whether the exchange is asked for by GET: also where its address stands with all that it sends in the query, and
    the method with the path above its answer alone (Bitrix24)."""
    methods = {one.mention.method for one in places}
    apart = "GET" in methods and any(
        one.grant == "code" and not one.mention.method and _SENDS.search(one.mention.query) for one in places
    )
    return "POST" not in methods and (apart or any(map(is_got, places)))


def is_got(one: Named) -> bool:
    """Whether a page shows that a token is asked for by GET: with all that it sends in the query, or listed below."""
    method = one.mention.method or ("GET" if _GETS.search(one.label) else "")
    listed = one.mention.method == "GET" and one.exchanges and not _POSTS.search(one.around)
    return method == "GET" and (_SENDS.search(one.query) is not None or listed)


def _is_posted(one: Named) -> bool:
    """Whether a request is shown as a POST: right before its address, or in the words for it."""
    return one.mention.method == "POST" or (not one.mention.method and _POSTS.search(one.label) is not None)


def put_tokens(reading: Reading, token: Choice) -> None:
    """Where the sample of the answer has tokens and how long they live, if not where RFC 6749 section 5.1 has them."""
    places = sorted((token.taken, *token.places), key=lambda one: one.grant != "code")
    _put_told(reading, "access_token", tokens_told(places))


def put_tokens_again(reading: Reading, token: Choice) -> None:
    """The same of a refresh at the address of the exchange: by a sample of its own, or by the one for both."""
    own = [one for one in token.places if one.grant == "refresh" and one.mention.at != token.taken.mention.at]
    if (told := told_in_address(own or list(token.places))) is not None:
        reading.put(("refresh_token", "query"), told[0], told[1], certain=False)
    if shown := tokens_told(own):
        _put_told(reading, "refresh_token", shown)
        return
    for value in [one for one in reading.values if one.at[:2] == ("access_token", "response")]:
        reading.put(("refresh_token", *value.at[1:]), value.value, value.line - 1, certain=False)


def _put_told(reading: Reading, step: str, shown: list[tuple[Told, int]]) -> None:
    for told, at in shown:
        if told.value != told.leaf:
            reading.put((step, "response", told.leaf), told.value, at, certain=False)
