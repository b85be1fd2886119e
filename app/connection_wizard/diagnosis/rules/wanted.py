"""What a provider asks for by its name, where the call has nothing of the kind: a method, a query, the token's header."""

from __future__ import annotations

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import BEARER, fix, header, method
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import CALLS, HEADERS, REVOKE, TEST, Rule, Said, of_call, place
from connection_wizard.spec.finding import Fix
from connection_wizard.words import say

_LACKS = r"(?:missing|requires?|required|provide|without|lacks?|needs?|expects?|no|must (?:include|have|send))\b"
_TOKENS_OWN = "(?:authorization|authentication)"
_QUERY = r"(?:graphql )?(?:query|operation)(?: (?:string|document|text))?\b"
"""What a server of GraphQL calls that which is asked; parameters in an address are another query."""
_WANTS_QUERY = rf"{_LACKS}(?: (?:an?|the|any|valid|have|provide|include|contain)\b){{0,3}} {_QUERY}|\b{_QUERY}(?: (?:is|was|must|cannot|can't|be|not|to|an?)\b){{0,4}} (?:missing|required|empty|provided|present|set|sent|found|given|supplied|blank)\b|\bpost body (?:is )?missing\b"
_OTHER_QUERY = r"\bquery (?:param|arg|key|value|component)|\bin (?:the )?query\b"


def _with_token(evidence: Evidence, said: Said) -> Fix | None:
    return header(evidence, said["header"], BEARER)


def _is_the_tokens(evidence: Evidence, said: Said) -> bool:
    """Whether the header is the token's, not the app's, whose credentials RFC 7009 section 2.1 wants; and was not sent."""
    is_own = said["header"].lower() == "authentication" or "bearer" in evidence.small_text
    return is_own and evidence.sent_header(said["header"]) is None


def _is_another(evidence: Evidence, said: Said) -> bool:
    return evidence.call is not None and evidence.call.method != said["wanted"].upper()


def _asks_nothing(evidence: Evidence) -> bool:
    """Whether the call sends nothing that could be asked."""
    own = evidence.own_call
    return (
        own is not None and own.body is None and not any(row.name == "query" for row in (*own.parameters, *own.query))
    )


def _is_posted(evidence: Evidence) -> bool:
    """The same of a call that goes by POST already: the page of its documentation brought no query then."""
    return _asks_nothing(evidence) and evidence.call is not None and evidence.call.method == "POST"


def _by_post(evidence: Evidence, said: Said) -> Fix | None:
    """The method by which what is asked travels, where the call has another: only there is room for it."""
    sent = evidence.call.method if evidence.call is not None else "POST"
    return fix(say("Send it as {method}", method="POST"), (("test_call", "method"), "POST")) if sent == "GET" else None


RULES: tuple[Rule, ...] = (
    Rule(
        "method-named",
        Strength.NAMED,
        say("The provider asks for another method than {method}."),
        say("Send it with the method that the provider names."),
        of_call("method"),
        legs=CALLS,
        says=r"\b(?:send|use|make|try|requires?|expects?|only|must be|supports?|with) (?:(?:an?|the|http) ){0,2}(?P<wanted>post|get|put|patch|delete)\b(?= (?:request|method|instead|only|is|are)|s\b|[.!]?$)",
        unless=r"\b(?:post|get|put|patch|delete) (?:parameters?|data|body|fields?|variables?)\b",
        given=_is_another,
        mend=method,
        needed=True,
        examples=("Send a POST request", "Only GET requests are supported.", "Please use POST instead"),
    ),
    Rule(
        "revoke-header-named",
        Strength.NAMED,
        say("The provider wants one more header: {header}."),
        say("Add it to this call, with the access token."),
        HEADERS,
        legs=REVOKE,
        says=rf"{_LACKS}.{{0,30}}?\b(?P<header>{_TOKENS_OWN})\b|\b(?P<header_b>{_TOKENS_OWN}) header\b.{{0,30}}(?:missing|required|not (?:found|set|present))",
        given=_is_the_tokens,
        mend=_with_token,
        needed=True,
        examples=("Missing Authentication header", "Authorization header with a bearer token not found"),
    ),
    Rule(
        "query-still-missing",
        Strength.NAMED,
        say("The provider wants a query (GraphQL), and the call sends none."),
        say("Write the one that asks who is connected, or paste it alone: {example}.", example="{ me { id name } }"),
        place("test_call", "body"),
        legs=TEST,
        statuses=("2xx", "4xx"),
        says=_WANTS_QUERY,
        unless=_OTHER_QUERY,
        where=_is_posted,
    ),
    Rule(
        "query-missing",
        Strength.NAMED,
        say("The provider wants a query (GraphQL), and the call sends none."),
        say("Paste the page of its documentation that shows one into the address, or write it below."),
        place("test_call", "body"),
        legs=TEST,
        statuses=("2xx", "4xx"),
        says=_WANTS_QUERY,
        unless=_OTHER_QUERY,
        where=lambda evidence: _asks_nothing(evidence) and not _is_posted(evidence),
        mend=_by_post,
        examples=(
            "Must provide a query.",
            "Must provide query string.",
            "Query is missing",
            "No GraphQL query was provided",
            "POST body missing, invalid Content-Type, or JSON object has no keys.",
            "Missing query",
            "The query must not be empty",
        ),
    ),
)
