"""The form of a request: its method, its format, what the standard demands in it (RFC 6749 sections 3.2 and 4.1.3)."""

from __future__ import annotations

import re

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import (
    fix,
    formatting,
    header,
    in_address,
    in_body,
    is_format_documented,
    is_place_documented,
    method,
    other_format,
)
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import CLIENT, HEADERS, REFRESH, TEST, Rule, Said, of_call
from connection_wizard.diagnosis.rules.named import missed_parameter, misses_what_was_sent
from connection_wizard.diagnosis.silence import is_bare
from connection_wizard.spec.finding import Fix
from connection_wizard.words import in_row, say

FORMAT = of_call("body_format")
_OF_HEADERS = re.compile(r"content-?type|\bheader\b")


_NAMES = r"grant_type|code(?![_ ]verifier)|client_id|client_secret|refresh_token|redirect_uri|token"
_UNFILLED = (
    rf"\b(?P<parameter>{_NAMES})\b.{{0,30}}\b(?:missing|required|not (?:be )?(?:empty|blank|provided)|must be a)\b"
    rf"|\b(?:missing|required)\b[\w ,:'\"`()\[\]]{{0,30}}\b(?P<parameter_b>{_NAMES})\b"
)
"""A parameter of the standard that a provider says it misses."""


def _was_in_body(evidence: Evidence, said: Said) -> bool:
    """Whether what the words miss was sent: then the provider did not read it."""
    return said.get("parameter", "") in evidence.sent_parameters


def _may_be_the_way(evidence: Evidence) -> bool:
    """Whether credentials in a header are likelier what is not read, where nothing is said: JSON and HTTP Basic are
    rarely wanted together."""
    by_basic = (evidence.authentication or "").startswith("client_secret_basic")
    is_open = by_basic and "client_secret_post" not in evidence.refused_ways
    return is_open and is_bare(evidence) and evidence.error in ("invalid_request", "bad_request")


def _speaks_of_another(evidence: Evidence) -> bool:
    """Whether the words name what is wrong, and it is nothing that the author left out."""
    name = missed_parameter(evidence)
    return (bool(name) and name not in _left_out(evidence)) or bool(_OF_HEADERS.search(evidence.small_text))


def _named_left_out(evidence: Evidence, said: Said) -> Fix | None:
    """Send what the author leaves out, where the provider's words name it."""
    call = evidence.own_call
    named = [name for name in call.omit if re.search(rf"\b{re.escape(name)}\b", evidence.small_text)] if call else []
    if call is None or not named:
        return None
    left = [name for name in call.omit if name not in named]
    return fix(say("Send {name}", name=in_row(named)), ((*evidence.at, "omit"), left))


def _left_out(evidence: Evidence) -> list[str]:
    """What the author keeps out of the failed call, and the standard demands (RFC 6749 sections 4.1.3 and 6, RFC 7636
    section 4.5, RFC 7009 section 2.1)."""
    step, call = evidence.spec.authorization, evidence.own_call
    of_exchange = ["grant_type", "code"]
    of_exchange += ["redirect_uri"] if "redirect_uri" not in step.omit else []
    of_exchange += ["code_verifier"] if step.pkce != "none" else []
    demanded = {"exchange": of_exchange, "revoke": ["token"]}.get(evidence.leg, ["grant_type", "refresh_token"])
    sent = evidence.sent_parameters  # in the address, too
    return [name for name in demanded if call is not None and name in call.omit and name not in sent]


def _says_nothing_missing(evidence: Evidence) -> bool:
    """Whether the refusal is one of the app alone: a server that reads the body would miss all else in it as well."""
    return evidence.error == "invalid_client" or (not evidence.error and evidence.status == 401)


def sending_again(evidence: Evidence, said: Said) -> Fix | None:
    """What the standard demands, where the author keeps it out."""
    missing, call = _left_out(evidence), evidence.own_call
    if not missing or call is None:
        return None
    left = [name for name in call.omit if name not in missing]
    return fix(say("Send {name}", name=in_row(missing)), ((*evidence.at, "omit"), left))


def _as_json_in_body(evidence: Evidence, said: Said) -> Fix | None:
    """JSON in the body, for what was read neither there as a form nor in the address."""
    call = evidence.own_call
    if call is None or call.parameters_in != "query" or call.method == "GET" or not _was_in_body(evidence, said):
        return None
    at = evidence.at
    return fix(say("Send the request as JSON"), ((*at, "parameters_in"), "body"), ((*at, "body_format"), "json"))


RULES: tuple[Rule, ...] = (
    Rule(
        "token-wants-post",
        Strength.SHOWN,
        say(
            "The request was sent with {method}; the standard has POST here (RFC 6749 section 3.2, RFC 7009 section 2.1)."
        ),
        say("Send it with POST."),
        of_call("method"),
        legs=CLIENT,
        statuses=("4xx", "501"),
        where=lambda evidence: (
            evidence.call is not None
            and evidence.call.method != "POST"
            and (evidence.leg != "revoke" or evidence.call.method == "GET")  # some are ended with DELETE
            and (not evidence.error or evidence.status in (404, 405))
        ),
        mend=lambda evidence, said: fix(say("Send it as {method}", method="POST"), ((*evidence.at, "method"), "POST")),
        needed=True,
    ),
    Rule(
        "required-left-out",
        Strength.SHOWN,
        say("This call leaves out what the standard demands in it."),
        say("Send it again."),
        of_call("omit"),
        legs=CLIENT,
        statuses=("4xx", "501"),
        where=lambda evidence: (
            evidence.error not in ("invalid_client", "unauthorized_client") and not _speaks_of_another(evidence)
        ),
        mend=sending_again,
        needed=True,
    ),
    Rule(
        "named-left-out",
        Strength.SHOWN,
        say("The provider misses what this call leaves out on purpose."),
        say("Send it again."),
        of_call("omit"),
        legs=CLIENT,
        statuses=("4xx", "2xx"),
        says=r"\b(?:missing|required|must (?:contain|include|be)|not provided|needed|mandatory)\b",
        mend=_named_left_out,
        needed=True,
        examples=("The mandatory 'client_id' parameter is missing.",),
    ),
    Rule(
        "form-unread",
        Strength.NAMED,
        say("The provider misses {parameter}, and it was sent in a form: the provider does not read forms."),
        say("Send the request as JSON."),
        FORMAT,
        legs=CLIENT,
        statuses=("400", "422"),
        says=_UNFILLED,
        unless=r"\bcode_verifier\b|secret (?:is )?(?:invalid|expired)|\bbasic\b|\bor (?:\w{1,20} )?(?:missing|invalid|unknown)|\bmissing or\b",
        where=lambda evidence: evidence.body_format == "form",
        given=_was_in_body,
        mend=formatting("json"),
        needed=True,
        examples=("code should not be empty, client_id must be a string", "grant_type is required"),
    ),
    Rule(
        "nothing-acceptable",
        Strength.CODE,
        say("The provider has no answer in a format that this request accepts (status 406)."),
        say("Say in the header Accept what its documentation names, mostly application/json."),
        HEADERS,
        legs=(*CLIENT, *TEST),
        statuses=("406",),
        mend=lambda evidence, said: header(evidence, "Accept", "application/json"),
    ),
    Rule(
        "format-refused",
        Strength.SHOWN,
        say("The provider does not read the format of the request (status 415)."),
        say("Send it in the other format."),
        FORMAT,
        legs=CLIENT,
        statuses=("415",),
        mend=other_format,
        needed=True,
    ),
    Rule(
        "wants-json",
        Strength.NAMED,
        say("The provider wants the request as JSON."),
        say("Send it as JSON."),
        FORMAT,
        legs=CLIENT,
        says=r"(?:must|should|has to|expect\w{0,9}|require\w{0,9}|only|valid|accepts?|invalid|malformed|unable to parse|failed to (?:parse|decode)|could not (?:parse|decode|read))\b.{0,50}\bjson\b|\bjson\b.{0,40}(?:expected|required|parse error|must|only)|unexpected token .{0,30} in json|is not valid json",
        mend=formatting("json"),
        needed=True,
        examples=(
            "Content-Type must be application/json",
            "Request body must be valid JSON",
            "Unexpected token g in JSON at position 0",
            "Could not parse JSON",
        ),
    ),
    Rule(
        "wants-form",
        Strength.NAMED,
        say("The provider wants the request as a form."),
        say("Send it as a form."),
        FORMAT,
        legs=CLIENT,
        says=r"x-www-form-urlencoded|form[- ](?:encoded|url)|as a form",
        mend=formatting("form"),
        needed=True,
        examples=("Content-Type must be application/x-www-form-urlencoded", "The request must be form-encoded"),
    ),
    Rule(
        "json-unread",
        Strength.NAMED,
        say("The request was sent as JSON, and the provider misses in it what it holds: it reads forms only."),
        say("Send it as a form, as the standard has it (RFC 6749 section 4.1.3)."),
        FORMAT,
        legs=CLIENT,
        errors=frozenset({"unsupported_grant_type", "invalid_grant_type", "invalid_request", "missing_parameter"}),
        says=r"\b(?:missing|required|must (?:contain|include)|not provided|is empty)\b",
        unless=r"\bjson\b|\bnot (?:be )?present\b|\bnot (?:allowed|expected|permitted|supported)\b|\bunexpected\b|\bheader\b|\binvalid (?:parameter|value)\b",
        where=lambda evidence: (
            evidence.body_format == "json" and not is_format_documented(evidence) and not _may_be_the_way(evidence)
        ),
        given=lambda evidence, said: misses_what_was_sent(evidence),
        mend=formatting("form"),
        needed=True,
        examples=("unsupported_grant_type", "Missing required parameter: grant_type"),
    ),
    Rule(
        "parameters-in-query",
        Strength.NAMED,
        say(
            "The parameters travel in the address, and the provider misses them: it reads the body, where the standard has them (RFC 6749 section 4.1.3)."
        ),
        say("Send them in the body."),
        of_call("parameters_in"),
        legs=CLIENT,
        statuses=("4xx",),
        errors=frozenset(
            {"unsupported_grant_type", "invalid_grant_type", "invalid_request", "missing_parameter", "invalid_client"}
        ),
        says=r"\b(?:missing|required|must (?:contain|include)|not provided|is empty|unauthori[sz]ed)\b|^$",
        where=lambda evidence: not (is_place_documented(evidence) and _says_nothing_missing(evidence)),
        mend=in_body,
        needed=True,
        examples=("unsupported_grant_type", 'Missing "code" in request.', "Unauthorized", ""),
    ),
    Rule(
        "read-in-neither-place",
        Strength.NAMED,
        say("The provider wants the request as JSON."),
        say("Send it as JSON."),
        FORMAT,
        legs=CLIENT,
        statuses=("400", "422"),
        says=_UNFILLED,
        where=lambda evidence: not is_place_documented(evidence),
        mend=_as_json_in_body,
        needed=True,
        examples=("client_id is required",),
    ),
    Rule(
        "wants-post",
        Strength.NAMED,
        say("The provider takes POST only at this address."),
        say("Send it as POST."),
        of_call("method"),
        legs=CLIENT,
        says=r"only (?:accepts? |supports? |allows? )?post\b|(?:must|use|expected|requires?)\b.{0,20}\bpost\b|\bget\b.{0,20}not (?:allowed|supported|permitted)",
        mend=method,
        needed=True,
        where=lambda evidence: evidence.call is not None and evidence.call.method != "POST",
        examples=("The endpoint only accepts POST requests. Received a GET request.", "Use POST for this request"),
    ),
    Rule(
        "json-where-a-form-worked",
        Strength.NAMED,
        say("This request was sent as JSON. The one for the token was a form, and the provider understood it."),
        say("Send this one as a form, too."),
        FORMAT,
        legs=(*REFRESH, "revoke"),
        statuses=("400", "401", "403", "415", "422"),
        where=lambda evidence: (
            evidence.body_format == "json"
            and evidence.background.worked("exchange")
            and evidence.spec.access_token.body_format != "json"
            and evidence.error != "invalid_grant"
            and misses_what_was_sent(evidence)
        ),
        mend=formatting("form"),
        needed=True,
    ),
    Rule(
        "body-where-the-address-worked",
        Strength.NAMED,
        say(
            "The parameters were sent in the body. For the token they were in the address, and the provider read them."
        ),
        say("Send them in the address here, too."),
        of_call("parameters_in"),
        legs=(*REFRESH, "revoke"),
        statuses=("400", "401", "403", "422"),
        where=lambda evidence: (
            evidence.spec.access_token.parameters_in == "query"
            and evidence.background.worked("exchange")
            and evidence.error != "invalid_grant"
        ),
        mend=in_address,
        needed=True,
    ),
    Rule(
        "json-unread-perhaps",
        Strength.CODE,
        say("The provider says nothing, and the request was sent as JSON: it may read forms only."),
        say("Send it as a form, as the standard has it (RFC 6749 section 4.1.3)."),
        FORMAT,
        legs=CLIENT,
        statuses=("400", "403", "422"),
        where=lambda evidence: (
            evidence.body_format == "json" and not evidence.raw_words.text and not is_format_documented(evidence)
        ),
        mend=formatting("form"),
        needed=True,
    ),
)
