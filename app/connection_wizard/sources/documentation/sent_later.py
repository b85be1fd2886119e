"""What a page says that a refresh and a revocation send besides what the standard has: in an example, or in a table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from connection_wizard.sources.block import pairs_of
from connection_wizard.sources.calls import place_call
from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.commands import message_of
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Line, Page
from connection_wizard.sources.placed import is_secret
from connection_wizard.sources.reading import read_block
from connection_wizard.sources.samples import is_sample
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit
from connection_wizard.spec.rules.known import plain

_STANDARD: Final = frozenset({
    "grant_type", "code", "redirect_uri", "client_id", "client_secret", "code_verifier", "refresh_token",
    "scope", "state", "response_type", "token", "access_token",
})  # fmt: skip
"""What OAuth itself sends, or what is asked for elsewhere."""
_SPELLINGS: Final = frozenset(map(plain, _STANDARD))
_OF_THE_OTHER: Final = (names.REFRESH_TOKEN.template, names.ACCESS_TOKEN.template, "access_token")
"""What an example sends of the token in whose place the refresh token goes."""
LONGEST_VALUE: Final = 40
"""Characters of what is the same for all: more has a token of an example's."""
_NOTED_HEADER: Final = re.compile(
    r"\b([A-Z][A-Za-z]{2,20}(?:-[A-Za-z]{2,20}){0,4}):\s?"
    r"((?:(?:Bearer|Token|OAuth2?|Basic|Client)\s)[\w<>{}$.-]{1,60}(?:\([^()\n]{0,60}\))?|[\w<>{}$.-]{1,60})"
)
_NOTED_PAIR: Final = re.compile(r"(?<![\w-])([a-z][A-Za-z0-9_]{1,40})=([\w<>{}$.-]{1,60})")
"""What a line of notes has behind an address: headers and parameters."""
_SENDS_TOKEN: Final = re.compile(r"\bAuthorization\b[\"']?\s?(?:[:,]|=>)\s?.{0,4}?(?:Bearer|OAuth)\b")
_NAMES_TOKEN: Final = re.compile(
    r"(?:^|[\s,{(\[])[\"']?(?:refresh_|access_)?token[\"']?\s{0,4}(?:=>|[:=](?!=))", re.MULTILINE
)
_NAMES_CLIENT: Final = re.compile(r"client_?(?:id|secret)", re.IGNORECASE)
"""What programs send: the access token in its header, a token as a parameter, and who the client is."""
_DESCRIBED: Final = 3
"""Lines below the name of a parameter that may describe it, where a page lists them without columns."""
_NAME: Final = re.compile(r"^\W{0,6}(\w{2,30})\b(?![-.:/=])")
_SENDS_REDIRECT: Final = re.compile(r"(?:^|[?&\s\"'{,(])redirect_uri[\"']?\s{0,4}(?:=>|[:=])", re.IGNORECASE)
_SENDS_REFRESH_TOKEN: Final = re.compile(
    r"(?:^|[?&\s\"'{,(])token[\"']?\s{0,4}(?:=>|[:=])\s{0,4}[\"'<{\[$]{0,4}\s?(?:\w{1,20}[_ -])?refresh[_ -]?token",
    re.IGNORECASE,
)
_HINTS_AT_IT: Final = re.compile(
    r"\btoken_type_hint[\"']?\s{0,4}(?:=>|[:=,])\s{0,4}[\"']?refresh_token\b(?![\"']?\s{0,4}(?:or\b|[|/]))",
    re.IGNORECASE,
)
"""What an example says of the token that it sends (RFC 7009 section 2.1)."""
_SENDS_THE_CLIENT: Final = re.compile(
    r"(?:^|\s)(?:-d|--data(?:-\w{1,12})?|-F|--form)[ =]\s{0,4}[\"']?client_(?:id|secret)=", re.IGNORECASE
)
REFRESH_TOKEN: Final = re.compile(r"\brefresh[_ -]tokens?\b", re.IGNORECASE)
_ACCESS: Final = re.compile(r"\baccess[_ -]tokens?\b|\bZugriffs-?tokens?\b", re.IGNORECASE)
_SENT_THERE: Final = re.compile(
    r"\b(?:send|post|pass|submit|senden(?: Sie)?|schicken(?: Sie)?|envoyez|enví[ae]|envie)\b[^.;\n]{0,30}?"
    r"\brefresh[_ -]token\b[^.;\n]{0,30}?/[\w/.-]*revo",
    re.IGNORECASE,
)
"""A sentence in which the refresh token is sent to be revoked."""
_REQUIRED: Final = re.compile(r"\b(?:required|mandatory|yes)\b", re.IGNORECASE)
_TOKEN_HEADER: Final = re.compile(r"([A-Za-z][A-Za-z-]{3,40}):\s{0,4}(Bearer|Token)\s{1,4}\S.{0,80}", re.IGNORECASE)
_BEARER_TOLD: Final = Keyed(
    r"\baccess[_ ]token\b[^.\n]{0,60}\bbearer\b[^.\n]{0,30}\bauthorization\b[`'\"]? header|"
    r"\baccess[_ ]token\b[^.\n]{0,30}\bin the[`'\" ]{1,3}authorization\b[`'\"]? header",
    "access",
)
_NOT_ALWAYS: Final = re.compile(r"\b(?:condition\w{0,6}|if|when|only|optional|not required)\b", re.IGNORECASE)
_REQUIRED_AGAIN: Final = re.compile(
    r"\b(?:when|for) (?:you |a )?refresh(?:ing)?\b(?:(?!\bnot\b)[^.\n]){0,60}\b(?:required|mandatory)\b|"
    r"(?<!not )\b(?:required|mandatory)\b[^.\n]{0,20}\b(?:when|for) (?:you |a )?refresh",
    re.IGNORECASE,
)
"""What is demanded of a refresh, even if only where the exchange had it, which always has the redirect URI."""
_THIS_ONE: Final = re.compile(r"\bthis (?:parameter|field|value)\b|\bredirect_uri\b", re.IGNORECASE)
_OF_A_CALL: Final = frozenset(
    {"headers", "omit", "client_authentication", "parameters", "query", "parameters_in", "body_format", "rename"}
)
"""What an example of a call says besides its method and its address."""


class Sent(NamedTuple):
    """Parameters with the line that names them."""

    pairs: tuple[tuple[str, str], ...]
    line: int


def of_refresh(page: Page, places: Iterable[Named]) -> Sent | None:
    """What a refresh sends besides: the redirect URI, or what its example has in the query."""
    those = list(places)
    for one in those:
        if one.grant == "refresh" and (pairs := tuple(_own(one))):
            return Sent(pairs, one.mention.at)
    for one in those:
        line = _example(page, one) or _listed(page, one) if one.grant == "refresh" else _row_of_both(page, one)
        line = _said_of_refresh(page, one) if line is None else line
        if line is not None:
            return Sent((("redirect_uri", names.REDIRECT_URI.template),), line)
    return None


def in_address(places: Iterable[Named]) -> int | None:
    """The line of an example of a refresh that sends all of it in the query of a POST."""
    for one in places:
        sent = {name for name, _ in pairs_of(one.mention.query)} if one.grant == "refresh" else set()
        posted = one.mention.method == "POST" or (not one.mention.method and "client_secret" in sent)
        if posted and "refresh_token" in sent:
            return one.mention.at
    return None


def partly_in_address(places: Iterable[Named]) -> tuple[list[str], int] | None:
    """What an example of a refresh sends in the query of a POST, where its body has the credentials."""
    for one in places:
        sent = [name for name, _ in pairs_of(one.mention.query)] if one.grant == "refresh" else []
        there = [name for name in sent if name in ("grant_type", "refresh_token")]
        if "refresh_token" in there and "client_secret" not in sent and _SENDS_THE_CLIENT.search(one.own):
            return there, one.mention.at
    return None


def of_revocation(page: Page, places: Iterable[Named]) -> Sent | None:
    """The refresh token in the place of the access token, where that alone is revoked (RFC 7009 section 2.1)."""
    for one in places:
        for at in range(one.begin, one.end):
            line = page.lines[at]
            hinted = line.kind == "code" and _HINTS_AT_IT.search(line.text)
            told = _SENT_THERE.search(line.text) is not None and _ACCESS.search(line.text) is None
            if hinted or told or _SENDS_REFRESH_TOKEN.search(line.text) or _is_refresh_token(page, at, one.end):
                return Sent((("token", names.REFRESH_TOKEN.template),), at)
    return None


_UNSAID: Final = {"client_authentication": "client_secret_basic_unencoded"}
"""How an exchange of which a page says nothing proves who the client is: in a way that no example of a call shows, so
that what it shows is said. Another page may have another way for the exchange."""


def example_of_revocation(
    page: Page, places: Iterable[Named], exchange: Mapping[str, Any]
) -> tuple[tuple[Edit, ...], int] | None:
    """What the first example of a command line or of a whole request sends to revoke a token, as if it were pasted
    into that step; or the headers that are listed below the request.

    Args:
        exchange: what was read of the exchange, which a revocation does alike where it says nothing else.
    """
    for one in places:
        at = one.mention.at
        command = "curl" in page.lines[at].text[: one.mention.column]
        noted = "" if command else _noted(page, one)
        shown = _command(page, one) if command else noted or message_of(one) or _with_headers(page, one)
        text = page.lines[at].text
        alone = text.strip(" `").endswith(one.mention.url) and len(text.split()) <= 2
        request = read_block(shown) if shown and (noted or alone or page.lines[at].kind == "code") else None
        if request is not None:
            draft = Draft({"access_token": _UNSAID | dict(exchange), "revoke_token": {}})
            edits = place_call(request, ("revoke_token",), draft).edits
            known = _OF_A_CALL - {"body_format"} if noted else _OF_A_CALL
            said = map(_without_samples, (edit for edit in edits if edit.at[1] in known))
            return tuple(edit for edit in said if edit.value or edit.at[1] != "parameters"), at
    return None


def by_program(places: Iterable[Named]) -> Named | None:
    """The program that sends the access token in a header to revoke it, and no other token besides."""
    shown = (one for one in places if one.own and signs.CHANGES.search(one.own) and _SENDS_TOKEN.search(one.own))
    return next((one for one in shown if not _NAMES_TOKEN.search(one.own)), None)


def says_who(one: Named) -> bool:
    """Whether a program sends the app's ID or secret."""
    return _NAMES_CLIENT.search(one.own) is not None


def with_others(sent: Sent, rows: Iterable[Mapping[str, str]]) -> Sent:
    """The same with what an example sends besides the token, which goes in the refresh token's place."""
    others = ((row["name"], row["value"]) for row in rows)
    others = (each for each in others if each[0] not in _STANDARD and each[1] not in _OF_THE_OTHER)
    return sent._replace(pairs=(*sent.pairs, *others))


def token_told_in_header(page: Page, places: Iterable[Named]) -> int | None:
    """The sentence of a revocation's section that puts the access token as a bearer token into the header, and not
    that of another call before it: a copy may have lost the heading between them."""
    for one in places:
        told = (at for at in sorted(page.lines_of(_BEARER_TOLD)) if page.lines[at].kind == "text")
        for at in (at for at in told if page.headings[at] == page.headings[one.mention.at]):
            between = (page.lines[each] for each in range(at, one.mention.at))
            if not any(each.kind == "code" and "://" in each.text for each in between):
                return at
    return None


def _command(page: Page, one: Named) -> str:
    """The command line that an address is part of."""
    at, block = one.mention.at, page.lines[one.mention.at].block
    lines = [line.text for line in page.lines[at : one.end] if line.kind == "code" and line.block == block]
    return re.split(r"\n(?=[^\S\n]*+curl\b)", "\n".join(lines))[0]


def _noted(page: Page, one: Named) -> str:
    """The request of a line of notes, with what stands behind the address; empty where that is nothing that is sent."""
    text = page.lines[one.mention.at].text
    behind = text[one.mention.column :].partition(" ")[2].partition("://")[0]
    headers, pairs = _NOTED_HEADER.findall(behind), _NOTED_PAIR.findall(behind)
    if not one.mention.method or page.lines[one.mention.at].cells or not (headers or pairs):
        return ""
    sent = [f"{name}: {value}" for name, value in headers]
    return "\n".join([f"{one.mention.method} {one.mention.url}", *sent, "", "&".join(f"{a}={b}" for a, b in pairs)])


def _without_samples(edit: Edit) -> Edit:
    """The same without the tokens of an example, whose names the page may misspell."""
    if edit.at[1] != "parameters":
        return edit
    rows = [row for row in edit.value if "${" in row["value"] or len(row["value"]) <= LONGEST_VALUE]
    return edit._replace(value=rows)


def _with_headers(page: Page, one: Named) -> str:
    """The request with the headers that the lines below list, whatever stands between; empty where they list none."""
    below = [line.text.strip(" \t*-") for line in page.lines[one.mention.at + 1 : one.end] if line.kind != "heading"]
    found = (_TOKEN_HEADER.fullmatch(text) for text in below)
    headers = [
        f"{header[1]}: {header[2]} {names.ACCESS_TOKEN.template}" for header in found if header
    ]  # whatever the page calls it
    return "\n".join([f"{one.mention.method or 'POST'} {one.mention.url}", *headers]) if headers else ""


def is_besides(name: str, value: str) -> bool:
    """Whether what an example sends is more than the standard has, and no secret or sample of a reader's own."""
    return plain(name) not in _SPELLINGS and bool(value) and not is_sample(value) and not is_secret(name, value)


def _own(one: Named) -> Iterator[tuple[str, str]]:
    pairs = pairs_of(one.mention.query)
    if "refresh_token" not in dict(pairs):
        return
    for name, value in pairs:
        if name == "redirect_uri":
            yield name, names.REDIRECT_URI.template
        elif is_besides(name, value):
            yield name, value


def _example(page: Page, one: Named) -> int | None:
    """The line of an example of a refresh that sends the redirect URI."""
    lines = range(one.begin, one.end)
    return next(
        (at for at in lines if page.lines[at].kind == "code" and _SENDS_REDIRECT.search(page.lines[at].text)), None
    )


def _listed(page: Page, one: Named) -> int | None:
    """The line that demands the redirect URI in a list of what a refresh sends."""
    rows = {_name(page.lines[at]): at for at in range(one.begin, one.end) if page.lines[at].kind != "code"}
    redirect = rows.get("redirect_uri")
    if redirect is None or "refresh_token" not in rows or "code" in rows:
        return None
    return None if _NOT_ALWAYS.search(page.lines[redirect].text) else redirect


def _row_of_both(page: Page, one: Named) -> int | None:
    """The row that demands the redirect URI in a table of both grants: what goes with one of them alone says so."""
    rows = {_name(page.lines[at]): at for at in range(one.begin, one.end) if page.lines[at].kind != "code"}
    both = [rows.get(name) for name in ("grant_type", "code", "refresh_token", "redirect_uri")]
    if None in both:
        return None
    grants, code, again, redirect = (page.lines[at].text for at in both if at is not None)
    demanded = _REQUIRED.search(redirect) and not _NOT_ALWAYS.search(redirect)
    shared = "authorization_code" in grants and "refresh_token" in grants
    apart = _NOT_ALWAYS.search(code) and _NOT_ALWAYS.search(again)
    return rows["redirect_uri"] if demanded and shared and apart else None


def _said_of_refresh(page: Page, one: Named) -> int | None:
    """The line on the redirect URI, in whatever list, that demands it of a refresh."""
    rows = (at for at in range(one.begin, one.end) if page.lines[at].kind != "code")
    redirects = (at for at in rows if _name(page.lines[at]) == "redirect_uri")
    return next((at for at in redirects if any(_REQUIRED_AGAIN.search(text) for text in _with_note(page, at))), None)


def _with_note(page: Page, at: int) -> Iterator[str]:
    """A row, and what a copy without columns has of its note right below."""
    yield page.lines[at].text
    for line in page.lines[at + 1 : at + 1 + _DESCRIBED]:
        if line.kind == "text" and _THIS_ONE.search(line.text):
            yield line.text


def _is_refresh_token(page: Page, at: int, end: int) -> bool:
    """Whether a line describes the parameter ``token`` as the refresh token, and as no other."""
    if page.lines[at].kind == "code" or _name(page.lines[at]) != "token":
        return False
    told = _described(page, at, end)
    return REFRESH_TOKEN.search(told) is not None and _ACCESS.search(told) is None


def _described(page: Page, at: int, end: int) -> str:
    """What a row says of its parameter; in a list without columns, the lines below up to the next name."""
    own = page.lines[at].text
    if len(own.split()) > 2:
        return own
    below = (page.lines[line] for line in range(at + 1, min(end, at + 1 + _DESCRIBED)))
    return " ".join([own, *(line.text for line in below if line.kind == "text" and _name(line) not in _STANDARD)])


def _name(line: Line) -> str:
    found = _NAME.match(line.cells[0] if line.cells else line.text)
    return found[1] if found else ""
