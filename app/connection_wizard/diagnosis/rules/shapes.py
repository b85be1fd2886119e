"""Answers that came, but are not what was expected: pages, other shapes, tokens elsewhere, failures with status 200."""

from __future__ import annotations

import re
from collections.abc import Mapping

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import fix, header
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import CALLS, CLIENT, HEADERS, TEST, TOKEN, URL, Mender, Rule, Said, of_call
from connection_wizard.spec.finding import Fix
from connection_wizard.spec.refresh_answer import place_in_refresh
from connection_wizard.words import by_place, say

RESPONSE = of_call("response", "access_token")
_SIGNED = re.compile(r"[\w-]{8,}+(?:\.[\w-]*+){2,4}")
"""A token of three parts (signed) or five (encrypted): RFC 7515 section 7.1, RFC 7516 section 7.1."""
_EVENTS = re.compile(r"(?>(?:(?:event|id|retry):[^\r\n]{0,200}+\r?\n){0,3})data:")
"""A stream of events, by the fields of its first one (HTML, server-sent events)."""


def _is_page(evidence: Evidence) -> bool:
    return evidence.answer is not None and evidence.answer.format == "html" and (evidence.status or 0) < 400


_OF_SERVERS = re.compile(
    r"\b(?:403|forbidden|access|denied|error|nginx|openresty|apache|server|port|you|don't|do|not|have|permission|to|this"
    r"|resource|request|is|at|the|on|microsoft-iis|directory|or|page|for|that|credentials|supplied|using|view)\b|[^a-z]+"
)
"""What web servers' own pages are made of; of a page with more than that, somebody else speaks."""


def _is_bare_page(evidence: Evidence) -> bool:
    html = evidence.answer is not None and evidence.answer.format == "html"
    return html and not _OF_SERVERS.sub("", evidence.small_text)


def _is_xml(evidence: Evidence) -> bool:
    """Whether the answer is XML for programs, and no page."""
    return _is_page(evidence) and evidence.answer is not None and not evidence.answer.is_for_people


def _is_signed(evidence: Evidence) -> bool:
    """Whether the answer is one signed or encrypted token (RFC 7519; of userinfo, OpenID Connect Core section 5.3.2)."""
    return evidence.answer is not None and _SIGNED.fullmatch(evidence.answer.text.strip()) is not None


def _is_stream(evidence: Evidence) -> bool:
    """Whether the answer is a stream of events, as servers of the Model Context Protocol mostly answer."""
    return evidence.answer is not None and _EVENTS.match(evidence.answer.text) is not None


def _is_text(evidence: Evidence) -> bool:
    return evidence.answer is not None and evidence.answer.format in ("text", "empty") and (evidence.status or 0) < 300


def _token_elsewhere(number: int) -> Mender:
    """Where the token stands: of several places the one with this number, from 0."""

    def mend(evidence: Evidence, said: Said) -> Fix | None:
        found = evidence.token_places
        return _taking(evidence, found[number]) if number < len(found) else None

    return mend


def _taking(evidence: Evidence, places: Mapping[str, str]) -> Fix | None:
    call = evidence.own_call
    if call is None or places.get("access_token") == call.response.access_token:
        return None
    edits = [((*evidence.at, "response", name), path) for name, path in places.items()]
    edits += [(also, path) for at, path in edits if (also := place_in_refresh(evidence.draft, at)) is not None]
    return fix(say("Take the token from {places}", places=places["access_token"]), *edits)


def _asks_for_json(evidence: Evidence, said: Said) -> Fix | None:
    accepts = evidence.sent_header("accept") or ""
    return None if "json" in accepts else header(evidence, "Accept", "application/json")


def _has_several(evidence: Evidence) -> bool:
    return len(evidence.token_places) > 1


RULES: tuple[Rule, ...] = (
    Rule(
        "tokens-elsewhere",
        Strength.SHOWN,
        say(
            "The answer holds more than one token, none at the usual place: one for the app and one for the person, for example."
        ),
        say("Take the one that the API's documentation speaks of."),
        RESPONSE,
        legs=TOKEN,
        reasons=("token_missing",),
        where=_has_several,
        mend=_token_elsewhere(0),
        needed=True,
    ),
    Rule(
        "token-elsewhere",
        Strength.SHOWN,
        say("The answer holds the token at another place than the usual one."),
        by_place(
            say("Take it from there: the wizard has found it."), "Take it from there: it was found in the answer."
        ),
        RESPONSE,
        legs=TOKEN,
        reasons=("token_missing",),
        mend=_token_elsewhere(0),
        needed=True,
    ),
    Rule(
        "token-at-another-place",
        Strength.SHOWN,
        say("The answer holds one more token: providers give one for the app and one for the person, for example."),
        say("Take this one if the API's documentation speaks of it."),
        RESPONSE,
        legs=TOKEN,
        reasons=("token_missing",),
        mend=_token_elsewhere(1),
        needed=True,
    ),
    Rule(
        "token-at-a-third-place",
        Strength.SHOWN,
        say("The answer holds yet another token."),
        say("Take this one if the API's documentation speaks of it."),
        RESPONSE,
        legs=TOKEN,
        reasons=("token_missing",),
        mend=_token_elsewhere(2),
        needed=True,
    ),
    Rule(
        "id-token-alone",
        Strength.SHOWN,
        say("Only an ID token came, which says who logged in; no access token: no scope of an API was asked for."),
        say("Ask for a scope of the API besides openid, as its documentation writes it."),
        lambda evidence: ("authorization", "scopes"),
        legs=TOKEN,
        reasons=("token_missing",),
        where=lambda evidence: isinstance(evidence.body, Mapping) and "id_token" in evidence.body,
    ),
    Rule(
        "web-server-refuses",
        Strength.CODE,
        say(
            "The web server in front answers with a page of its own (status {status}), not the provider's OAuth: it does not let requests like this through to the address."
        ),
        say(
            "Check the address to the letter. If it is right, a rule of that server or of a firewall refuses programs."
        ),
        URL,
        legs=CALLS,
        statuses=("403",),
        where=_is_bare_page,
    ),
    Rule(
        "token-nowhere",
        Strength.SHOWN,
        say("The answer counts as a success, but there is no access token in it."),
        by_place(
            say(
                "Look at the answer. If the provider names the token otherwise, set its place under Advanced; if it is a failure, set the success rule."
            ),
            "Look at the answer. If the provider names the token otherwise, set its place (response.access_token); if it is a failure, set the success rule (success).",
        ),
        RESPONSE,
        legs=TOKEN,
        reasons=("token_missing",),
        where=lambda evidence: (
            evidence.answer is not None
            and evidence.answer.format in ("json", "form")
            and not (evidence.raw_words.error or evidence.raw_words.description)
        ),
    ),
    Rule(
        "answer-is-xml",
        Strength.SHOWN,
        say("The address answered in XML, and values can be taken from JSON or a form only."),
        say(
            "Ask for JSON as the provider's documentation says: with the header Accept, with a parameter such as format, or at another address."
        ),
        HEADERS,
        legs=CALLS,
        where=_is_xml,
        mend=_asks_for_json,
    ),
    Rule(
        "answer-is-signed",
        Strength.SHOWN,
        say("The answer is one signed token (JWT), not data: the provider signs it, or encrypts it, for your app."),
        say(
            "At the provider, have this answer sent unsigned for your app; or use another call that shows the account."
        ),
        URL,
        legs=TEST,
        where=_is_signed,
    ),
    Rule(
        "page-for-people",
        Strength.SHOWN,
        say("The address answered with a web page, not with data: it is a page for people, or it wants a log-in."),
        say("Use the API's address from the provider's documentation."),
        URL,
        legs=CALLS,
        where=lambda evidence: _is_page(evidence) and not _is_xml(evidence),
    ),
    Rule(
        "event-stream",
        Strength.SHOWN,
        say(
            "The server answers with a stream of events (text/event-stream), which the platform does not take for data."
        ),
        say("Use a call that is answered in JSON. Ask the provider of an MCP server whether it can answer so."),
        URL,
        legs=TEST,
        where=lambda evidence: _is_text(evidence) and _is_stream(evidence),
    ),
    Rule(
        "no-data",
        Strength.SHOWN,
        say("The answer holds no data that a program can read."),
        say("Check the address of the call, and ask for JSON."),
        URL,
        legs=(*TOKEN, *TEST),
        where=lambda evidence: _is_text(evidence) and not _is_signed(evidence) and not _is_stream(evidence),
        mend=_asks_for_json,
    ),
    Rule(
        "error-with-200",
        Strength.STATUS,
        say("The provider answers failures with status {status}: its own words say what is wrong."),
        say("Mend what they name."),
        URL,
        legs=CLIENT,
        statuses=("2xx",),
        says=r".",
    ),
)
