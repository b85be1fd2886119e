"""Headers that a provider's words ask for: of the test call, and of the calls that get, refresh and end a token."""

from __future__ import annotations

import re
from collections.abc import Iterator

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import documented_value, header, standard_value
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import CLIENT, HEADERS, TEST, Rule, Said
from connection_wizard.spec import names
from connection_wizard.spec.completion import all_calls
from connection_wizard.spec.finding import Fix
from connection_wizard.steps import number_of
from connection_wizard.words import say

_OF_CLIENT = re.compile(r"client[-_]?id|app[-_]?(?:id|key)|api[-_]?key", re.IGNORECASE)
"""Names of headers that usually carry the app's public ID."""
_OF_TOKEN = re.compile(r"(?:access|auth|bearer|oauth|session)[-_]?token$", re.IGNORECASE)
"""Names of headers that carry the token itself (Shopify's, Amazon's)."""
_CLIENT_ID = re.compile(r"\b(?:client|app)[_ ]?(?:id|key)\b", re.IGNORECASE)
_KNOWN = frozenset(
    {"accept-language", "accept-version", "content-type", "user-agent", "api-version", "idempotency-key"}
)
_HEADER = r"(?:missing|required|requires?|must (?:include|have|contain|send|specify)|specify|provide|without|lacks?|needs?)\b.{0,60}?(?P<header>\b[A-Za-z]{1,40}+(?>(?:-[A-Za-z0-9]{1,40}+){1,8}))\b|(?P<header_b>\b[A-Za-z]{1,40}+(?>(?:-[A-Za-z0-9]{1,40}+){1,8}))\b.{0,30}(?:missing|required|must|should be)|(?P<header_c>\b(?!(?:http|request|required|authori[sz]ation|auth|valid|invalid|following|missing|custom|correct|proper|certain|of|in|the|this|that|no|any|some|one|your|all|or|and|is|other|message|mandatory)\b)[a-z]\w{2,30}) header\b.{0,30}(?:missing|required|must|not (?:set|sent|present|provided|found))|(?:missing|required)(?: required| the)? headers?:? ?[\"'`]?(?P<header_d>\b(?!(?:authori[sz]ation|is|in|or|and|for|are|was|value|field|missing|the|from)\b)[a-z]\w{2,30})"
"""Words that ask for a header, or for something in it."""
_REFUSED = (
    r"\b(?:invalid|wrong|bad|malformed|incorrect|unknown)\b.{0,20}\bheader:? ?[\"'`]?(?P<header_e>\b[a-z][\w-]{2,40})"
)
_VERSION = re.compile(r"\b(20\d\d-\d\d-\d\d|20\d{4}|v\d+(?:\.\d+)*)\b")


def _named_header(evidence: Evidence, said: Said) -> Fix | None:
    name = said.get("header", "")
    version = _VERSION.search(evidence.text.partition(name)[2]) if name else None
    is_of_client = _OF_CLIENT.search(name) or _CLIENT_ID.search(evidence.text)
    value = version[1] if version else standard_value(evidence, "client_id") if is_of_client else None
    if value is None and _OF_TOKEN.search(name):
        value = names.ACCESS_TOKEN.template
    if value is None:
        value = documented_value(evidence, "headers", name) or None
    if value is None:
        value = next((text for known, text in _of_other_calls(evidence) if known == name.lower()), None)
    return header(evidence, name, value) if name and value else None


def _of_other_calls(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """The headers of the connection's other calls: who wants one with a call wants it with each."""
    for call in all_calls(evidence.spec):
        yield from ((name.strip().lower(), value) for name, value in call.headers)


def _is_header(evidence: Evidence, said: Said) -> bool:
    """Whether what the words name is a header: written as one, or called one. ``long-lived`` and ``read-only`` are none."""
    name = said.get("header", "")
    start = evidence.text.find(name)
    around = evidence.text[max(0, start - 30) : start + len(name) + 20].lower()
    capitals = all(part[:1].isupper() or part.isdigit() for part in name.split("-"))
    return bool(name) and (name.lower() in _KNOWN or name.lower().startswith("x-") or capitals or "header" in around)


def _was_sent(evidence: Evidence, said: Said) -> bool:
    return _is_header(evidence, said) and evidence.sent_header(said["header"]) is not None


def _was_not_sent(evidence: Evidence, said: Said) -> bool:
    return _is_header(evidence, said) and evidence.sent_header(said["header"]) is None


def _saying_who(evidence: Evidence, said: Said) -> Fix | None:
    """The connection's name, and where to ask about it."""
    return header(evidence, "User-Agent", f"{evidence.spec.name.strip() or 'Connection'} (https://viasocket.com)")


RULES: tuple[Rule, ...] = (
    Rule(
        "user-agent",
        Strength.NAMED,
        say("The provider wants to know who calls: the header User-Agent has to name your app and a way to reach you."),
        say(
            "Add it here, and in step {parameters}.",
            parameters=number_of("parameters"),
        ),
        HEADERS,
        legs=TEST,
        says=r"user-?agent",
        mend=_saying_who,
        examples=(
            "Please include a User-Agent header",
            "Request forbidden by administrative rules. Please make sure your request has a User-Agent header",
        ),
    ),
    Rule(
        "user-agent-here",
        Strength.NAMED,
        say("The provider wants to know who calls: the header User-Agent has to name your app and a way to reach you."),
        say("Add it to this call."),
        HEADERS,
        legs=CLIENT,
        says=r"user-?agent",
        mend=_saying_who,
        examples=("Missing header: user-agent",),
    ),
    Rule(
        "header-missing",
        Strength.NAMED,
        say("The provider wants one more header: {header}."),
        say(
            "Add it here, and in step {parameters}; its documentation says which value.",
            parameters=number_of("parameters"),
        ),
        HEADERS,
        legs=TEST,
        says=_HEADER,
        unless=r"user-?agent|content-type",
        given=_was_not_sent,
        mend=_named_header,
        examples=(
            "The Notion-Version header is required",
            "Missing header Practice-Version",
            "A revision header is required.",
            "Missing required header: revision",
            "header X-Api-Version should be defined",
            "Access denied due to missing subscription key. Make sure to include Ocp-Apim-Subscription-Key",
        ),
    ),
    Rule(
        "header-missing-here",
        Strength.NAMED,
        say("The provider wants one more header: {header}."),
        say("Add it to this call; its documentation says which value."),
        HEADERS,
        legs=CLIENT,
        says=_HEADER,
        unless=r"user-?agent|content-type|\bauthori[sz]ation\b|\bdpop\b",
        given=_was_not_sent,
        mend=_named_header,
        examples=("Missing header: notion-version", "The X-Acme-Id header is required"),
    ),
    Rule(
        "header-value",
        Strength.NAMED,
        say("The header {header} was sent; the provider wants another value in it."),
        say(
            "Its words say what is missing in it. Change the value here, and in step {parameters}.",
            parameters=number_of("parameters"),
        ),
        HEADERS,
        legs=TEST,
        says=rf"{_HEADER}|{_REFUSED}",
        unless=r"user-?agent|content-type|accept|\bauthori[sz]ation\b",
        given=_was_sent,
        examples=(
            "Invalid header: x-api-key",
            "Shared secret is required in x-api-key header.",
        ),
    ),
)
