"""The call that shows who is connected: what the examples of calls of a page say."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from connection_wizard.sources.block import pairs_of
from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.another_provider import hosts_of_another
from connection_wizard.sources.documentation.changing import changes_something, is_posted_with_a_body, is_sent
from connection_wizard.sources.documentation.choosing import choose
from connection_wizard.sources.documentation.from_answer import token_answers, with_its_value
from connection_wizard.sources.documentation.graphql import asked_elsewhere, query_apart, query_of_who
from connection_wizard.sources.documentation.plain_calls import DIFFERS, plainest, tells_who, to_fill_in
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.token_headers import headers
from connection_wizard.sources.hosts import host_of, path_of
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.placed import is_called_so, is_secret
from connection_wizard.sources.samples import inside, is_sample
from connection_wizard.sources.whose import tells_of_a_token, whose, with_the_token
from connection_wizard.spec import names
from connection_wizard.spec.domains import registrable_domain
from connection_wizard.spec.rules.known import meant, plain

_IN_QUERY: Final = re.compile(r"(?:access|auth|oauth2?_access|oauth)_?token$", re.IGNORECASE)
_IS_TOLD: Final = Keyed(
    r"^\W{0,4}(token|(?:user|api|app)?_?(?:auth|session|key)(?:_?(?:id|key))?|sid|ticket)\b\W{1,4}"
    r"(?:(?!refresh|client)\w{1,20}\W{1,4}){0,4}?(?:o-?auth ?2?|access|authorization)[_ -]token\b",
    "token",
)
"""A name that may be a key's of one's own as well, and the row of a list that says that the token goes under it."""
_AS_A_HEADER: Final = re.compile(r"authorization$", re.IGNORECASE)
"""The parameter that stands for the header, where a client can send none (Dropbox)."""
_CHECKS: Final = re.compile(r"verif|check|validat|introspect|inspect|info|details", re.IGNORECASE)
"""What is said of a call that tells of a token."""
_GETS: Final = re.compile(r"\bget\b\W{0,6}$", re.IGNORECASE)
"""The method of a reference, in whatever letters, right above the address or before it."""
_KEY: Final = re.compile(r"[\"'](\w{1,60})[\"']\s*:")
_OF_DATA: Final = re.compile(
    r"[\"'](?![\w-]{0,40}(?:ur[il]|endpoint|href|link|address|request|call))[\w-]{1,60}[\"']\s{0,4}:\s{0,4}[\"']$",
    re.IGNORECASE,
)
"""What stands before an address that an answer holds under a name that is of none: an issuer, or for whom a token is,
in the claims of one (RFC 7519 section 4.1)."""
_OF_ITSELF: Final = re.compile(r"[\"']self[\"']\s{0,4}:\s{0,4}(?:\{\s{0,4}[\"']href[\"']\s{0,4}:\s{0,4})?[\"']$")
"""What stands before the address that an answer says it has itself, on the server of an example's customer (Jira)."""
_ALONE: Final = re.compile(r"[^\s\"'`]{8,300}[\"'`](?:\s?[+.]\s?[\w.>-]{1,60})?\s?\)")
"""An address that is all that a function is called with: no method besides, and nothing that is sent."""
_NEAR: Final = 12
_WHOM: Final = re.compile(
    r"(?:(?:user|account|member|person|profile|customer)[_-]?)?(?:ids?|uids?|login|name|e?mail)|user(?:name)?",
    re.IGNORECASE,
)
"""What a query asks for somebody by: without it the call tells of whoever is connected."""
_BY_ID: Final = re.compile(
    r"\s{0,4}(?:user|member|person|account|profile)?_?(?:id)?\s{0,3}[:=]\s{0,3}[{<\[][\w -]{0,20}\bid[}>\]]|"
    r"\s{0,4}(?:user|member|person|account|profile)?_?(?:id)?\s{0,3}[:=]\s{0,3}[{<\[]\w{0,20}_id[}>\]]",
    re.IGNORECASE,
)
"""A parameter of a request, and no member of an answer, that is somebody's ID."""
_ONESELF: Final = frozenset({"me", "@me", "self", "myself", "~", "-", "current"})
_IN_THE_HEADER: Final = re.compile(
    r"\b(?:include|pass|send|put|use|set|provide|supply)\w{0,3}\b[^.\n]{0,40}\bheaders?\b"
    r"|\b(?:in|as|via|by|with) (?:an?|the) (?:\w+ ){0,2}headers?\b",
    re.IGNORECASE,
)
"""Where a page says that the token goes."""
_SECRETS: Final = frozenset({"access_token", "refresh_token", "id_token"})
_COMES_BACK: Final = Keyed(
    r"(?:redirect|callback)[_ ]?ur[il]s?[\"'`]?\s{0,4}(?:=>|[:=])\s{0,4}[\"'`]?(https?:[^\s\"'`<>]{3,300})",
    "redirect|callback",
)
"""An address of a reader's own app, where people come back to it."""
_OF_A_FRONT_END: Final = re.compile(
    r"\bimport\.meta\.env\b|\b(?:VITE|REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|VUE_APP|GATSBY)_", re.IGNORECASE
)
"""A server that is set for the front end of a reader's own app, beside a log-in whose servers are written out."""
_OF_NO_PERSON: Final = re.compile(r"\bclient[ _-]credentials? (?:grant|flow)", re.IGNORECASE)
"""A heading on tokens for which nobody logs in (RFC 6749 section 4.4): what is called with one says of nobody."""
_OF_MANY: Final = re.compile(r"(?:^|/)(?:users?|accounts?|members?|profiles?|channels?|people)$", re.IGNORECASE)
_WITHOUT_AN_ID: Final = Keyed(
    r"(?:\b(?:no|not|without|neither|omit\w*|none|optional)|n[’']t)\b[^.\n]{0,60}"
    r"\b(?:IDs?|logins?|user ?names?|parameters?)\b[^.\n]{0,60}"
    r"\b(?:returns?|look\w*|gets?|identif\w+|defaults?|information|about|details)\b[^.\n]{0,60}"
    r"\b(?:(?:authenticated|current|logged[- ]in|signed[- ]in) (?:user|account|member)|"
    r"(?:in|of|by|from|to) (?:the )?(?:user |supplied |given )?(?:bearer|access)[ -]token)\b",
    "token|authenticated|current|logged|signed",
)
"""A call of many people, and what is said of it where it is of whoever gave the token if it is asked for nobody."""
_OF_THE_READERS: Final = re.compile(
    r"\b(?:your|their) (?:own )?(?:back-?end|custom|protected|resource|internal) (?:web )?"
    r"(?:APIs?|services?|servers?)\b|\byour own (?:web )?APIs?\b",
    re.IGNORECASE,
)
"""What is called with a token besides, and is not the provider's."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The call that shows who is connected.

    Attributes:
        headers: by name, as templates.
        by_query: the token travels in the query.
        asks: what it asks in GraphQL, where it does.
        of_whom: whether it is there to say who is connected, as far as the page tells; else it only reads something.
    """

    place: Named
    url: str
    headers: tuple[tuple[str, str], ...]
    query: tuple[tuple[str, str], ...]
    by_query: bool
    certain: bool
    asks: str = ""
    of_whom: bool = True


def test_call(page: Page, found: Iterable[Named], taken: frozenset[str]) -> Asked | None:
    """The best call to try a token with; None where the page shows none.

    Args:
        taken: addresses that are for something else.
    """
    servers = {host_of(url) for url in taken}
    apps = (
        {host_of(url) for at in page.lines_of(_COMES_BACK) for url in _COMES_BACK.findall(page.texts[at])}
        - servers
        - {""}
    )
    found = list(found)
    elsewhere = apps | hosts_of_another(page, found, taken)
    if all(registrable_domain(host) for host in servers):
        elsewhere |= {host for one in found if _OF_A_FRONT_END.search(host := host_of(one.mention.url))}
    all_of_them = [one for one in found if one.mention.url not in taken and host_of(one.mention.url) not in elsewhere]
    not_asked = (changes_something, _is_of_somebody, _is_of_no_person)
    those = [one for one in all_of_them if not any(is_so(one) for is_so in not_asked)]
    written = [one for one in those if is_posted_with_a_body(one)]
    read = {one.mention.url for one in those if one not in written and (one.is_got or one.mention.method)}
    posted = {one.mention.url for one in written} - read
    those = [one for one in those if one.mention.url not in posted]
    called = [one for one in those if not _OF_ITSELF.search(one.mention.before)]
    those = called if choose(called, "me") else those
    own = {registrable_domain(host_of(url)) for url in taken}
    near = [one for one in those if registrable_domain(host_of(one.mention.url)) in own]
    choice = choose(near, "me") or choose(those, "me")
    place = choice.taken if choice else _of_the_answer(those) or _of_the_token(near or those)
    of_many = _of_many(near or those) if place is None else None
    place = place or of_many
    of_whom = place is not None
    place = place or _plainest(near) or _plainest(_of_a_provider(those))
    if place is None or (choice is None and not tells_who(place)):
        asks = next((one for one in all_of_them if query_of_who(one)), None) or asked_elsewhere(all_of_them)
        if asks is not None:
            return Asked(
                asks, asks.mention.url, headers(asks), (), False, True, query_of_who(asks) or query_apart(asks)
            )
    of_whom = of_whom or place is None or place.is_of_whom_it_answers
    place = place or next((one for one in near if _checks_the_token(one)), None)
    if place is None:
        return None
    place = _with_a_header(place, those)
    shape = to_fill_in(place, all_of_them)
    query = _query(page, place)
    by_query = any(value.endswith(names.ACCESS_TOKEN.template) for _, value in query)
    if by_query and _is_told_to_use_a_header(place):
        query, by_query = [pair for pair in query if pair[1] != names.ACCESS_TOKEN.template], False
    return Asked(
        place,
        _secured(shape or with_the_token(place.mention.url), those),
        () if by_query else headers(place),
        tuple(query),
        by_query,
        (choice or of_many) is not None and not _has_no_method(place),
        of_whom=of_whom,
    )


def _is_of_somebody(one: Named) -> bool:
    """Whether a call asks for somebody by an ID that is listed below it, and not for whoever is connected."""
    lines, trails, at = one.page.lines, one.page.headings, one.mention.at
    below = range(at + 1, min(at + 1 + _NEAR, len(lines)))
    own = itertools.takewhile(lambda place: "://" not in lines[place].text and trails[place] == trails[at], below)
    return any(lines[place].kind == "code" and _BY_ID.match(lines[place].text) for place in own)


def _is_of_no_person(one: Named) -> bool:
    return any(map(_OF_NO_PERSON.search, one.page.headings[one.mention.at][-2:]))


def _has_no_method(place: Named) -> bool:
    """Whether all that a page has of a call is its path, outside of any example: it may be sent in another way."""
    alone = place.mention.pieced and not place.is_got and place.page.lines[place.mention.at].kind != "code"
    return alone and whose(path_of(place.mention.url)) != "token's"


def _plainest(those: list[Named]) -> Named | None:
    """The call that only reads something, and none of the addresses that an answer or a token has among its data."""
    return plainest([one for one in those if not _OF_DATA.search(one.mention.before)])


def _with_a_header(place: Named, those: list[Named]) -> Named:
    """The same call with the token in its header, where a page shows both ways: addresses end in logs, and no client
    should send a token in one (RFC 9700 section 4.3.2)."""
    if not any(_IN_QUERY.match(name) for name, _ in pairs_of(place.mention.query)):
        return place
    same = (one for one in those if one.mention.url == place.mention.url and not one.mention.query)
    return next((one for one in same if "Authorization" in dict(headers(one)) and _shows_it(one)), place)


def _is_told_to_use_a_header(place: Named) -> bool:
    """Whether the lines below an address with the token in it say that the header is the other way, and show it."""
    below = "\n".join(line.text for line in place.page.lines[place.mention.at : place.end])
    sent = dict(headers(place)).get("Authorization", "")
    return bool(sent) and _IN_THE_HEADER.search(below) is not None and signs.SENDS_TOKEN.search(below) is not None


def _shows_it(one: Named) -> bool:
    """Whether the header stands in the example itself, or right below it."""
    return signs.SENDS_TOKEN.search(one.own) is not None


def first_read(found: Iterable[Named]) -> Asked | None:
    """The first call of a page that is shown as a GET and needs nothing that differs."""
    for one in found:
        path = path_of(one.mention.url)
        if one.mention.method == "GET" and path and not (DIFFERS.search(path) or changes_something(one)):
            return Asked(one, one.mention.url, headers(one), (), by_query=False, certain=False, of_whom=False)
    return None


def _of_the_answer(those: list[Named]) -> Named | None:
    """The call that ends in the very value that the page's token answer has: it reads whom the token was given for."""
    gets = (one for one in those if one.mention.method in ("", "GET"))
    answers = token_answers(those[0].page) if those else []
    ends = ((one, with_its_value(one.mention.url.rstrip("/"), one.page, answers)) for one in gets)
    return next((one for one, found in ends if found is not None and found.url.endswith("}")), None)


def _of_many(those: list[Named]) -> Named | None:
    """The call of many people that its chapter says is of whoever gave the token where it is asked for nobody."""
    page = those[0].page if those else None
    told = [page.headings[at] for at in page.lines_of(_WITHOUT_AN_ID)] if page else []
    many = (one for one in those if _OF_MANY.search(path_of(one.mention.url).rstrip("/")) and _is_read(one))
    return next((one for one in many if any(_is_below(one, chapter) for chapter in told)), None)


def _is_below(one: Named, chapter: tuple[str, ...]) -> bool:
    return chapter != () and one.page.headings[one.mention.at][: len(chapter)] == chapter


def _of_the_token(those: list[Named]) -> Named | None:
    """The call that tells of the token that it is sent with: of a page's examples that which shows how, if any does."""
    found = [one for one in those if tells_of_a_token(path_of(one.mention.url)) and _is_read(one)]
    return max(found, key=lambda one: bool(headers(one)) or bool(one.mention.query), default=None)


def _is_read(one: Named) -> bool:
    """Whether a call is got, as far as a page says how it is sent, and nothing of it writes."""
    got = one.is_got or one.mention.method == "GET" or _GETS.search(one.label) is not None
    carries = bool(headers(one)) or signs.CARRIES_TOKEN.search(one.mention.query) is not None
    alone = one.is_got and _ALONE.match(one.page.lines[one.mention.at].text, one.mention.column) is not None
    reads = alone or not is_sent(one)
    return one.mention.method in ("", "GET") and not one.asks and reads and (got or carries)


def _checks_the_token(one: Named) -> bool:
    """Whether a call says of the token in its query what it is: where a page shows no other, it is tried with that."""
    sent = [name for name, _ in pairs_of(one.mention.query)]
    asks = sent and all(map(_IN_QUERY.match, sent)) and one.mention.method in ("", "GET") and bool(one.scores)
    leaf = one.mention.url.rstrip("/").rpartition("/")[2]
    return bool(asks) and not signs.REVOKE.search(leaf) and _CHECKS.search(f"{leaf} {one.label}") is not None


def _secured(url: str, those: list[Named]) -> str:
    """An address with HTTPS, where the page writes it with that, too."""
    secure = url.replace("http://", "https://", 1)
    return secure if any(one.mention.url == secure for one in those) else url


def _of_a_provider(those: list[Named]) -> list[Named]:
    """The calls but those that a page shows of an API of the reader's own, which takes the token as well."""
    return [one for one in those if not _OF_THE_READERS.search(_said_above(one))]


def _said_above(one: Named) -> str:
    """The last sentence above a call."""
    lines = one.page.lines
    above = range(one.mention.at - 1, max(one.mention.at - 1 - _NEAR, -1), -1)
    return next((lines[at].text for at in above if lines[at].kind == "text" and lines[at].text.strip()), "")


def _query(page: Page, place: Named) -> list[tuple[str, str]]:
    """What a call sends in its query: the token, what came with it under the same name, and what is no sample."""
    pairs = pairs_of(place.mention.query)
    given = _given(page) if len(pairs) > 1 else frozenset()
    told = {row[1].lower() for at in page.lines_of(_IS_TOLD) if (row := _IS_TOLD.match(page.texts[at]))}
    made = []
    for name, value in pairs:
        open_ = is_sample(value) or plain(value) in ("", plain(name))
        if _IN_QUERY.match(name) or name.lower() in told or (open_ and _says_token(value)):
            made.append((name, names.ACCESS_TOKEN.template))
        elif _AS_A_HEADER.match(name) and (scheme := value.partition(" ")[0]).isalpha():
            made.append((name, f"{scheme} {names.ACCESS_TOKEN.template}"))
        elif open_ and (plain(name) == "clientid" or is_called_so(name, "client_id")):
            made.append((name, names.CLIENT_ID.template))
        elif open_ and name in given:
            made.append((name, (names.TOKEN_RESPONSE / name).template))
        elif not (open_ or is_secret(name, value) or (_WHOM.fullmatch(name) and value.lower() not in _ONESELF)):
            made.append((name, value))
    return made


def _says_token(value: str) -> bool:
    """Whether a sample says that the access token is put in its place, whatever that is called there.

    The word alone may be that of a key of one's own.
    """
    words = value.lower()
    told = "token" in words and ("access" in words or "oauth" in words)
    return told and meant(inside(value), ()) == names.ACCESS_TOKEN


def _given(page: Page) -> frozenset[str]:
    """What the sample of the answer with a token has besides."""
    lines = page.lines
    at = min(page.lines_of(signs.TOKEN_GIVEN), default=None)
    if at is None:
        return frozenset()
    near = [line.text for line in lines[max(at - _NEAR, 0) : at + _NEAR]]
    end = next((place for place, text in enumerate(near) if place > min(at, _NEAR) and "}" in text), len(near))
    return frozenset(name for text in near[: end + 1] for name in _KEY.findall(text)) - _SECRETS
