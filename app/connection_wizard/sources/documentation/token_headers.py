"""The headers that a call with a token sends, as the lines around it show them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.calls import place_call
from connection_wizard.sources.documentation.commands import request_of
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.samples import is_sample
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.rules.known import plain

_TOKEN: Final = re.compile(
    r"[\"'`]?([A-Za-z][A-Za-z0-9-]{2,40})[\"'`\]]{0,4}+\s{0,20}+(?:=>|[:=,])\s{0,20}+[f$]?[\"'`]?(?:(Bearer|Token|"
    r"OAuth2?|Zoho-oauthtoken|[A-Z][\w-]{0,40}token)\s{1,20}+)[\"'`+\s.]{0,20}(?:[{<\[$(%#A-Za-z0-9\"'])",
    re.IGNORECASE,
)
_TOKEN_PUT: Final = re.compile(
    r"AuthenticationHeaderValue\(\s{0,4}\"(?:Bearer)\"|\b(?:withToken|bearer_?auth|setBearer(?:Auth|Token))\(",
    re.IGNORECASE,
)
"""What programs call that puts a token into a header."""
_BARE_TOKEN: Final = re.compile(
    r"(Authorization): ?[\"'`]?(?:[{<\[](?:your[_ ])?(?:access[_ ])?token[}>\]]"
    r"|(?:(?:your|my)_)?access_token(?=[\"'`]|\s{0,4}\\?$))",
    re.IGNORECASE | re.MULTILINE,
)
"""The token with no word before it (Kraken Technologies)."""
_DESCRIBED_TOKEN: Final = re.compile(
    r"^\W{0,4}Authorization\b[^\n:=]{0,80}(?:\n[^\n]{0,300}){0,4}?\bBearer\b(?! auth)", re.MULTILINE
)
"""The header of a reference, and below its name that a token goes in it."""
_OWN_HEADER: Final = re.compile(
    r"[\"'`]?((?-i:X|x)-(?=[a-z-]{0,60}(?:token|access))(?![a-z-]{0,60}(?:csrf|xsrf|refresh|-type\b))[a-z-]{1,60}+)[\"'`]?"
    r"\s{0,20}+:\s{0,20}+[\"'`]?(?!api[ _-]?key)[{<\[$\w]",
    re.IGNORECASE,
)
_FURTHER: Final = re.compile(
    r"[\"'`]?\b([A-Z][A-Za-z]{1,40}-Version|[A-Z][\w-]{0,40}-Api-Version|Accept|(?<=[\"'])accept|"
    r"X-[A-Za-z-]{1,40}-Version)[\"'`]?\s{0,20}+:\s{0,20}+[\"'`]?"
    r"([\w./+-]++(?:\*[\w.+-]++)?(?:; ?(?:v|version|profile)=[\w.+-]++)?)"
)
"""Also a kind of answer with a star within, and with its version behind it (Vimeo)."""
_CLIENT_ID: Final = re.compile(
    r"[\"'`]?\b((?:X-(?:[A-Za-z]{1,40}-)?)?Client-Id)[\"'`]?\s{0,20}+:\s{0,20}+[\"'`]?[\w<{\[$]", re.IGNORECASE
)
"""The app besides the token, which some APIs want in each call (Twitch)."""
_BOTH: Final = re.compile(
    r"(?:-H|--header)[ =]{1,4}[\"']((?!authorization\b)[A-Za-z][\w-]{1,40})\s{0,4}:\s{0,4}"
    r"[^\s:\"']{2,80}:[^\s:\"']{2,80}[\"']",
    re.IGNORECASE,
)
_JOINED: Final = re.compile(
    r"\b(?:client[ _-]?id|consumer[ _-]?key|app(?:lication)?[ _-](?:id|key)|api[ _-]?key|keystring)\b[^.\n]{0,40}"
    r"\b(?:and|:)[^.\n]{0,30}\bsecret\b[^.\n]{0,40}\bcolon\b",
    re.IGNORECASE,
)
"""The app's two credentials in one header that every call has besides the token's (Etsy); and what says so."""
_VERSION: Final = re.compile(
    r"(?:-H|--header)[ =]{1,4}[\"']((?:[a-z][a-z-]{0,40}-)?(?:version|revision))\s{0,4}:\s{0,4}([\w.+-]{1,40})[\"']|"
    r"^[ \t]{0,8}((?:[a-z][a-z-]{0,40}-)?(?:version|revision)):[ \t]{0,4}(20\d\d-\d\d-\d\d[\w.-]{0,20})[ \t]{0,8}$",
    re.IGNORECASE | re.MULTILINE,
)
"""The same in the letters of whoever wrote it: in a command, or alone on its line as a date."""


def _word_before(text: str) -> re.Match[str] | None:
    """Where a header has a word before the token; a place for the token is none, whatever follows on the next line."""
    return next((found for found in _TOKEN.finditer(text) if not plain(found[2]).endswith("accesstoken")), None)


def versions(text: str) -> Iterator[tuple[str, str]]:
    """The headers that say which version of an API is meant."""
    for found in _VERSION.finditer(text):
        name, value = found[1] or found[3], found[2] or found[4]
        if not is_sample(value):
            yield name, value


def with_each_call(page: Page) -> tuple[tuple[tuple[str, str], ...], int] | None:
    """The headers that a page shows together, the token's and a version of the API, and of no call; with their line."""
    blocks: dict[int, list[int]] = {}
    for at, line in enumerate(page.lines):
        if line.kind == "code":
            blocks.setdefault(line.block, []).append(at)
    for lines in blocks.values():
        text = "\n".join(page.lines[at].text for at in lines)
        sent = _word_before(text) if "://" not in text else None
        if sent and plain(sent[1]) == "authorization" and (besides := dict(versions(text))):
            return (("Authorization", f"{sent[2]} {names.ACCESS_TOKEN.template}"), *besides.items()), lines[0]
    return None


_ALONE: Final = re.compile(
    r"\W{0,3}Authorization\W{1,4}(?!Bearer\b|Basic\b)([A-Za-z][\w-]*+) \W{0,4}(?:your[_ -])?access[_ -]?token\W{0,3}",
    re.IGNORECASE,
)
"""The header by itself, with a word of the provider's own before the token."""


_BARE_ALONE: Final = re.compile(
    r"[\"'`]?Authorization[\"'`]?: ?[\"'`]?(?:(?:your|my)_)?access_token[\"'`]?", re.IGNORECASE
)
_STANDARDS_WORD: Final = Keyed(r"\bBearer\s+\S", "bearer")


def alone(page: Page) -> tuple[str, int] | None:
    """The header of every call where a line is nothing but it, and its word is the provider's own or there is none on a
    page that never has the standard's; with its line."""
    for at in page.having("authorization"):
        text = page.texts[at].strip()
        if shown := _ALONE.fullmatch(text):
            return f"{shown[1]} {names.ACCESS_TOKEN.template}", at
        if _BARE_ALONE.fullmatch(text) and not page.lines_of(_STANDARDS_WORD):
            return names.ACCESS_TOKEN.template, at
    return None


_PERSONAL: Final = re.compile(
    r"(?<![^\W_])(?:personal|private|static|API)[ _-](?:access[ _-]|API[ _-])?(?:token|key)s?(?![^\W_])", re.IGNORECASE
)
"""A token that somebody makes for themselves, without a log-in."""
_BEARER: Final = re.compile(r"\bAuthorization\b[\"'`*]{0,3}\W{1,6}Bearer\b|\baccess[ _]token\b[^.\n]{0,60}\bBearer\b")
"""What says that the token goes with the standard's word."""


def headers(place: Named) -> tuple[tuple[str, str], ...]:
    """The headers that a call with a token sends, as the lines around it show them."""
    text = place.around
    made: dict[str, str] = {}
    if (own := _OWN_HEADER.search(text)) and "version" not in own[1].lower():
        made[own[1]] = names.ACCESS_TOKEN.template
    elif (sent := _word_before(text)) and plain(sent[1]) == "authorization":
        made["Authorization"] = f"{sent[2]} {names.ACCESS_TOKEN.template}"
    elif _TOKEN_PUT.search(text):
        made["Authorization"] = f"Bearer {names.ACCESS_TOKEN.template}"
    elif bare := _BARE_TOKEN.search(text):
        made[bare[1]] = names.ACCESS_TOKEN.template
    elif _DESCRIBED_TOKEN.search(text):
        made["Authorization"] = f"Bearer {names.ACCESS_TOKEN.template}"
    if made and (client := _CLIENT_ID.search(text)):
        made[client[1]] = names.CLIENT_ID.template
    if made and (both := _BOTH.search(text)) and any(_JOINED.search(line.text) for line in place.page.lines):
        made[both[1]] = f"{names.CLIENT_ID.template}:{names.CLIENT_SECRET.template}"
    for name, found in _FURTHER.findall(text):
        value = found.rstrip(".")  # of its sentence
        called = "Accept" if name == "accept" else name  # any case is the same (RFC 9110 section 5.1)
        if not is_sample(value) and (called != "Accept" or value not in ("*/*", "application/json")):
            made.setdefault(called, value)
    known = {name.lower() for name in made}
    for name, value in (*versions(text), *_shown(place)):
        if name.lower() not in known:
            known.add(name.lower())
            made[name] = value
    return tuple(made.items())


def _shown(place: Named) -> Iterator[tuple[str, str]]:
    """The further headers of the request that an address is part of, as if it were pasted; an app's name is its own."""
    request = request_of(place)
    edits = place_call(request, ("test_call",), Draft({"test_call": {}})).edits if request is not None else ()
    for row in next((edit.value for edit in edits if edit.at[1] == "headers"), ()):
        if (
            row["name"].lower() not in ("authorization", "user-agent")
            and names.ACCESS_TOKEN.template not in row["value"]
        ):
            yield row["name"], row["value"]


def without_a_personal_one(place: Named, sent: dict[str, str]) -> dict[str, str]:
    """The headers of a call, but the one in which its example has a personal token, where the page sends that of a
    log-in as `Bearer`."""
    own = next((name for name, value in sent.items() if value.endswith(names.ACCESS_TOKEN.template)), "")
    if not own or sent[own].startswith("Bearer ") or not _is_personal(place.page, place.mention.at, place.own):
        return sent
    lines = place.page.lines
    told = (at for at, line in enumerate(lines) if _BEARER.search(line.text))
    if not any(at != place.mention.at and not _is_personal(place.page, at, lines[at].text) for at in told):
        return sent
    return {name: value for name, value in sent.items() if name != own}


def _is_personal(page: Page, at: int, text: str) -> bool:
    """Whether a text has a personal token in it, or stands below a heading on those."""
    heading = "".join(page.headings[at][-1:])
    return _PERSONAL.search(heading) is not None or _PERSONAL.search(text) is not None
