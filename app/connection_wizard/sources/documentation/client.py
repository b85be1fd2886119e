"""How the client says who it is: what the lines around the token address say.

What an example sends counts more than what a sentence says, and a sentence that names another way besides counts least.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.basic_told import (
    is_a_scheme,
    lists_both,
    tells_basic,
    tells_basic_of_the_client,
)
from connection_wizard.sources.documentation.basic_written import BASIC, basic_beside_a_code, joins_them, writes_basic
from connection_wizard.sources.documentation.failing import failed
from connection_wizard.sources.documentation.grants import stands_under_another
from connection_wizard.sources.documentation.of_another import (
    is_in_another_request,
    is_of_another,
    is_of_another_call,
    is_registered_for_another,
)
from connection_wizard.sources.documentation.other_requests import Apart, of_no_request, of_other_requests
from connection_wizard.sources.documentation.own_names import secret_renamed
from connection_wizard.sources.documentation.pkce import PROVES
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.secret_elsewhere import (
    in_an_exchange,
    is_given,
    listed_with_a_code,
    sends_secret,
    set_anywhere,
    without_held,
)
from connection_wizard.sources.documentation.surroundings import first_the_code
from connection_wizard.sources.documentation.told import Said
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Line, Page

_MEMBER: Final = re.compile(r"\bauth:\s*\{", re.IGNORECASE)
_NAME_OR_PASSWORD: Final = re.compile(r"\b(?:user(?:name)?|pass(?:word)?)\b", re.IGNORECASE)
"""What a request has of HTTP Basic as an object, and what that holds: a library's settings are under the same name."""
_LINES_OF_A_MEMBER: Final = 3
_CLIENT: Final = re.compile(r"client|app|token (?:endpoint|request)", re.IGNORECASE)
_SECRET: Final = re.compile(
    r"(?:(?<![^\W_])|(?<=required)|(?<=optional)|(?<=string))(?:client_?secret|app_?secret|consumer_secret)",
    re.IGNORECASE,
)
_KEPT_BY_A_CLASS: Final = re.compile(
    r"\bdef (?:initialize|__init__)\([^()\n]{0,300}\)|[@.]_?client_?secret\s?=\s?client_?secret\b", re.IGNORECASE
)
"""What an object keeps, within a line, as copies of references have the whole of a class in one."""
_ASSIGNED: Final = re.compile(r"(?:client_?secret|app_?secret)[\"'`]?\s*(?:=>|[:=]|%3D)", re.IGNORECASE)
"""The same in a sentence, where a comma is no sign of it."""
_OF_AN_EXCHANGE: Final = re.compile(
    r"grant_?type|(?<![\w-])[\"'`]?(?:authorization_)?code[\"'`]?\s*(?:=>|[:=,]|%3D)|,\s{0,4}code\s{0,4}\}|refresh_?token",
    re.IGNORECASE,
)
"""What is sent in a request for tokens, whoever the client is."""
_ID_ALONE: Final = re.compile(r"\W{0,4}client_?id\b(?!\W{1,4}(?:(?:and|or)\W{1,4})?client_?secret)", re.IGNORECASE)
"""The name of the client ID in a cell, and not that of both."""
_PARAMETER: Final = re.compile(r"^\W{0,6}(?:client_?secret|app_?secret)\b", re.IGNORECASE)
_HANDED_ON: Final = re.compile(r"[^\w\"'`]{0,6}(?:client_?secret|app_?secret)\s?(?:=(?!>)|[:,])", re.IGNORECASE)
"""A variable or a member of a program's own, which no request has yet."""
_AN_ADDRESS: Final = re.compile(
    r"\W{0,4}(?:auth\w{0,12}|token|access_?token)_?(?:ur[il]|endpoint)\W{0,4}", re.IGNORECASE
)
_SETTINGS: Final = 8
"""The address of a step among settings, and rows of them."""
_A_SETTING: Final = re.compile(
    r"\s*(?:(?:export |public |private |static |final |const |let |var |val ){1,4}|set |\$env:)?"
    r"[A-Z][A-Z0-9]*_[A-Z0-9_]*\s?=|"
    r"\s*+(?:(?:const|let|var|val|my|our|final|static|private|public|protected|readonly|string|String)\s{1,2}){1,4}"
    r"\$?\w{0,30}[sS]ecret\w{0,10}(?::\s?\w{1,20})?\s?=[^>=]|\s*+\$\w{0,30}[sS]ecret\w{0,10}\s?=[^>=]"
)
"""What a program reads from its environment, and sends somehow."""
_EXPLAINED: Final = re.compile(
    r"\W{0,4}(?:client_?secret|app_?secret)\W{0,3}:\s++\w++(?:['’]\w++)?\s++\w", re.IGNORECASE
)
_SENDS_CODE: Final = re.compile(r"(?<![\w.?])code[\"']?\s{0,4}(?:=>?|:)\s{0,4}[^\s&]", re.IGNORECASE)
"""The parameter with the code, of the one example among several at an address that is of the exchange."""
_OF_A_REQUEST: Final = 16
"""Lines of a program around the secret in which the same request may have a header."""
_BELOW: Final = 2
"""Lines between what is sent with a code and the request that sends it."""
_OF_A_REFRESH: Final = re.compile(r"\bgrant_type\W{1,8}refresh_token\b", re.IGNORECASE)
"""A line that is a whole refresh, below an exchange."""
_FIELD: Final = re.compile(r"client_secret:?\s*")
_CHOOSES: Final = re.compile(r"scopes:?\s*select all", re.IGNORECASE)
"""What the window of a reference has in which one logs in, and below it the scopes to choose from."""
_IN_AN_ADDRESS: Final = re.compile(r"https?://[^\s/@:]+:[^\s/@:]*@[^\s/]+(/[^\s?\"'`#]*?)/?(?=[\s?\"'`#]|$)")
_A_PERSONS: Final = re.compile(r"\b(?:user ?name|e-?mail(?: address)?|user)\b[^.]{0,20}\bpassword\b", re.IGNORECASE)
_LEFT_OUT: Final = re.compile(
    r"\b(?:instead of|without|rather than|in place of|no longer|(?:is|are) no|has no|have no)\b[^.\n]{0,30}"
    r"client[_ ]?secret|\bno client[_ ]?secret",
    re.IGNORECASE,
)
"""What is said of a secret that is not sent."""
_DOCUMENTED: Final = re.compile(r"\W{0,8}@param\b")
"""What a program says of what a function is given."""
_KEPT: Final = re.compile(r"\W*(?:always |please )?(?:keep|store|protect|never|do not|don't)\b", re.IGNORECASE)
"""The begin of what is said of where a secret belongs, and nothing of how it is sent."""
_IN_THE_BODY: Final = re.compile(
    r"\bsecret\b[^.\n]{0,40}\b(?:sent|passed|included|supplied|provided|given|go|goes)\b"
    r"[^.\n]{0,20}\bin the (?:POST |request |form )?body\b|"
    r"\bsend(?:s|ing)? (?:the |your )?(?:client )?(?:credentials|ID and (?:client )?secret)\b[^.\n]{0,20}"
    r"\bin (?:the )?(?:POST |request |form )?body\b|\bsecret in (?:the )?(?:request )?body\b|\bAuthStyleInParams\b",
    re.IGNORECASE,
)
"""What says in words that the secret goes into the body."""
_NO_BODY: Final = Keyed(
    r"\bbasic\b[^.\n]{0,80}\b(?:not|never|rather than|instead of)\b (?:as |in |via |sent in )?(?:the )?"
    r"(?:(?:request|POST|form) )?body\b",
    "basic",
)
"""What says of Basic that the body is no way besides."""
_REMARK: Final = re.compile(r"\s{0,8}(?:#|//)\s")
"""What an example only says, and does not do."""
_A_NAME_ALONE: Final = re.compile(r"[\s\[\"'`*-]{0,20}client_secret_basic[\s\]\"'`,]{0,20}")
"""An entry of a server's metadata (RFC 8414 section 2)."""
_PUBLIC_ONE: Final = Keyed(r"\bpublic client|\b(?:no|without (?:a |any )?)client[_ ]?secret", "public client|secret")
"""A client that has none."""
_ANOTHER_WAY: Final = re.compile(
    r"\balso\b|\balternativ|\binstead\b|\bor\b|\beither\b|\boptional|\bmay\b|\bcan\b|\bnot\b|\bfallback|"
    r"\bboth\b|\bif you prefer|\bif your client|\bor(?:,|\s)",
    re.IGNORECASE,
)
"""What leaves open that there is another way."""


def authentication(page: Page, places: Iterable[Named]) -> tuple[Said, ...]:
    """How the client authenticates: with a code, or else in a refresh; two where examples show either."""
    those = list(places)
    again = [one for one in those if one.grant == "refresh"]
    renamed = secret_renamed(those)
    exchanges = list(first_the_code(those))
    return (
        _said_at(page, [one for one in exchanges if _SENDS_CODE.search(one.own)], those)
        or _said_at(page, exchanges, those)
        or _said_at(page, [one for one in those if _sends_it(one, exchanges)], those)
        or _sent_elsewhere(page, _said_at(page, again, those))
        or ((Said("client_secret_post", renamed.at),) if renamed else ())
        or _anywhere(page, those)
    )


def _sends_it(one: Named, exchanges: list[Named]) -> bool:
    """Whether a request sends what stands right above it, and says of no grant itself."""
    return "grant_type" not in one.own and any(0 <= one.begin - told.end <= _BELOW for told in exchanges)


def of_refresh(page: Page, places: Iterable[Named]) -> Said | None:
    """That the client authenticates by HTTP Basic in a refresh, where that alone is said of it (Keap)."""
    those = list(places)
    ways = _said_at(page, [one for one in those if one.grant == "refresh"], those)
    return ways[0] if len(ways) == 1 and ways[0].value == "client_secret_basic" and ways[0].certain else None


_WITH_A_SECRET: Final = ("client_secret_basic", "client_secret_post")


def of_revocation(page: Page, places: Iterable[Named]) -> Said | None:
    """How the client authenticates in a revocation, where that alone is said of it, and not in a list of all ways that
    a server knows."""
    those = list(places)
    ways = _said_at(page, those, those)
    alone = len(ways) == 1 and ways[0].value in _WITH_A_SECRET and ways[0].certain
    if not alone or _REMARK.match(page.texts[ways[0].at]):
        return None
    return None if _A_NAME_ALONE.fullmatch(page.texts[ways[0].at]) else ways[0]


def says_basic(text: str) -> bool:
    """Whether words without a request say that HTTP Basic is the way, and leave no other open."""
    return tells_basic(text) and _ANOTHER_WAY.search(text) is None and _CLIENT.search(text) is not None


def _said_at(page: Page, places: Iterable[Named], known: list[Named]) -> tuple[Said, ...]:
    shown: dict[str, Said] = {}
    told: dict[str, Said] = {}
    aside: dict[str, Said] = {}
    apart = Apart(page, known)
    for place in places:
        here: dict[str, Said] = {}
        joined: Said | None = None
        for at in range(place.begin, place.end):
            line = page.lines[at]
            text = line.text
            if apart.has(at, place) or failed(page, at) or _is_set(page, at):
                continue
            if _A_SETTING.match(text) or _is_a_field(page, at) or is_of_another(line):
                continue
            if at != place.mention.at and is_of_another_call([place], line):
                continue
            if place.grant == "code" and at != place.mention.at and _OF_A_REFRESH.search(text) and "_code" not in text:
                continue
            is_code = line.kind == "code" or at == place.mention.at
            sentence = line.kind == "text" and text.count(" ") > 5
            shows = is_code and (BASIC.search(text) is not None or _is_member(page, at))
            shows = shows or writes_basic(text)
            if shows and (_is_of_people(page, at) or is_a_scheme(page, at) or _is_another_call(place, text)):
                continue
            if shows:
                here.setdefault("client_secret_basic", Said("client_secret_basic", at))
            elif (tells_basic(text) and not is_registered_for_another(page, at)) or (
                line.kind == "cells" and BASIC.search(text)
            ):
                besides = (sentence and _ANOTHER_WAY.search(text)) or _is_of_a_credential(line)
                into = aside if besides else told
                into.setdefault("client_secret_basic", Said("client_secret_basic", at))
            if is_code and (is_given(text) or _answers(page, place, at)):
                continue
            if is_code and joins_them(text):
                joined = joined or Said("client_secret_basic", at)
            sent = without_held(_KEPT_BY_A_CLASS.sub(" ", text))
            if (
                is_code
                and sends_secret(sent)
                and (line.kind == "code" or _ASSIGNED.search(text) or "grant_type" in text)
            ):
                if _is_sent(page, place, at):
                    here.setdefault("client_secret_post", Said("client_secret_post", at))
                elif _is_explained(page, at):
                    told.setdefault("client_secret_post", Said("client_secret_post", at))
            elif _SECRET.search(sent) and not (
                tells_basic(text) or _LEFT_OUT.search(text) or _KEPT.match(text) or _DOCUMENTED.match(text)
            ):
                listed = not _is_about_the_id(line) and (
                    line.kind == "cells"
                    or _PARAMETER.search(text)
                    or any(_PARAMETER.search(span) for span in line.spans)
                )
                into = (
                    told
                    if listed
                    and not (
                        sentence and _ANOTHER_WAY.search(text) and line.kind == "text" and not _PARAMETER.search(text)
                    )
                    else aside
                )
                if (
                    listed and not _HANDED_ON.match(text)
                ) or line.kind != "code":  # a library is given it, a program has it: that sends none
                    into.setdefault("client_secret_post", Said("client_secret_post", at))
        if "client_secret_basic" in here:  # what is sent besides is a definition, or what the header is made of
            here.pop("client_secret_post", None)
        if joined is not None:  # what a header is made of, if the request itself sends no secret
            here = here or {joined.value: joined}
        for value, said in here.items():
            shown.setdefault(value, said)
    if shown:
        return tuple(sorted(shown.values(), key=lambda one: one.at))
    if told:  # a list of parameters is often of all that can be sent
        return tuple(sorted(told.values(), key=lambda one: one.value))
    return tuple(replace(one, certain=False) for one in aside.values())[:1]


def _is_set(page: Page, at: int) -> bool:
    """Whether a row is of a table of settings, which has the addresses among them: the secret is sent somehow."""
    line = page.lines[at]
    if not line.cells or not _SECRET.search(line.cells[0]):
        return False
    near = page.lines[max(at - _SETTINGS, 0) : at + _SETTINGS]
    return any(one.cells and _AN_ADDRESS.fullmatch(one.cells[0]) for one in near if one.block == line.block)


def _is_a_field(page: Page, at: int) -> bool:
    """Whether a line is where the window of a reference takes the secret, which says nothing of how it is sent."""
    lines = page.lines
    below = (line.text for line in lines[at + 1 : at + 4])
    return _FIELD.fullmatch(lines[at].text) is not None and any(map(_CHOOSES.match, below))


def _is_member(page: Page, at: int) -> bool:
    """Whether a request has a name and a password in an object that begins in a line."""
    found = _MEMBER.search(page.texts[at])
    return found is not None and any(map(_NAME_OR_PASSWORD.search, page.texts[at : at + _LINES_OF_A_MEMBER]))


def _is_of_people(page: Page, at: int) -> bool:
    """Whether the sentence above an example has the name and password of a person in it, and no client."""
    block = page.lines[at].block
    above = (one.text for one in reversed(page.lines[max(at - 8, 0) : at]) if one.text and one.block != block)
    said = next(above, "")
    return _A_PERSONS.search(said) is not None and _CLIENT.search(said) is None


def _is_another_call(place: Named, text: str) -> bool:
    """Whether somebody's name and password are in an address, and it is not the one that the code is sent to."""
    called = _IN_AN_ADDRESS.search(text)
    return called is not None and not place.mention.url.rstrip("/").endswith(called[1])


def _is_about_the_id(line: Line) -> bool:
    """Whether a row is the client ID's, and names the secret as what other clients have."""
    return bool(line.cells) and _ID_ALONE.match(line.cells[0]) is not None


def _is_of_a_credential(line: Line) -> bool:
    """Whether a row describes one of the app's credentials as a parameter: HTTP Basic is told of besides there."""
    return bool(line.cells) and re.fullmatch(r"\W*client_?(?:id|secret)\W*", line.cells[0], re.IGNORECASE) is not None


def is_public(page: Page) -> bool:
    """Whether a page says that its clients have no secret, and prove that they are the same by PKCE."""
    secret = any(not _LEFT_OUT.search(page.texts[at]) for at in page.lines_of(signs.SECRET))
    return not secret and bool(page.lines_of(_PUBLIC_ONE) and page.lines_of(PROVES))


def sends_no_secret(page: Page, places: list[Named]) -> bool:
    """Whether no secret is named but in requests to other addresses."""
    named = page.having("client_secret", "clientsecret")
    return all(is_in_another_request(places, page, at) for at in named)


def _with_a_header(page: Page, sent: Said) -> Said:
    """How the request authenticates that has the secret in it: by the header beside, if it has one of HTTP Basic."""
    block = page.lines[sent.at].block
    near = range(max(0, sent.at - _OF_A_REQUEST), min(sent.at + _OF_A_REQUEST, len(page.lines)))
    basic = (at for at in near if page.lines[at].block == block and BASIC.search(page.texts[at]))
    return next((Said("client_secret_basic", at, certain=False) for at in basic), sent)


def _is_sent(page: Page, place: Named, at: int) -> bool:
    """Whether the example that a line is part of is of a request, and no definition of what an app is."""
    block = page.lines[at].block
    return any(_OF_AN_EXCHANGE.search(line.text) for line in page.lines[place.begin : place.end] if line.block == block)


def _is_explained(page: Page, at: int) -> bool:
    """Whether a line that looks like code is the parameter of a list that lost its marks: it is alone, and says in
    words what it is."""
    line = page.lines[at]
    near = page.lines[max(at - 1, 0) : at + 2]
    return _EXPLAINED.match(line.text) is not None and sum(one.block == line.block for one in near) == 1


def _sent_elsewhere(page: Page, again: tuple[Said, ...]) -> tuple[Said, ...]:
    """What an exchange sends that stands apart from its address, or else a refresh at that; both where they agree."""
    sent = beside_a_code(page)
    return again if sent is None or [one.value for one in again] == [sent.value] else (sent,)


def beside_a_code(page: Page) -> Said | None:
    """How a client tells who it is in what sends a code, or in a list of what is sent, wherever the address stands."""
    found = in_an_exchange(page) or listed_with_a_code(page)
    return basic_beside_a_code(page) if found is None else _with_a_header(page, found)


def _anywhere(page: Page, places: list[Named]) -> tuple[Said, ...]:
    """What the page says of how clients authenticate, where the lines around the address say nothing."""
    others = of_other_requests(page, places) | of_no_request(page)
    for at, line in enumerate(page.lines):
        if at in others:
            continue
        if is_of_another(line) or stands_under_another(page, at) or is_of_another_call(places, line):
            continue
        if is_in_another_request(places, page, at):
            continue
        if _IN_THE_BODY.search(line.text) and not _LEFT_OUT.search(line.text):
            return (Said("client_secret_post", at, certain=_ANOTHER_WAY.search(line.text) is None),)
        if tells_basic_of_the_client(line.text) and not is_registered_for_another(page, at):
            return (Said("client_secret_basic", at, certain=bool(page.lines_of(_NO_BODY))),)
        if (
            line.kind != "heading"
            and _CLIENT.search(line.text)
            and re.search(r"client[_ ]secret[_ ]post", line.text, re.IGNORECASE)
            and not lists_both(line.text)
        ):
            return (Said("client_secret_post", at, certain=False),)
    return (said,) if (said := set_anywhere(page)) else ()


def _answers(page: Page, place: Named, at: int) -> bool:
    """Whether a line of code is part of an answer: the parameters of a request are never followed by a token."""
    return any(signs.TOKEN_GIVEN.search(line.text) for line in page.lines[max(place.begin, at - 3) : at])
