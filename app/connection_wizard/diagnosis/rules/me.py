"""The test call, its form: headers, method, address, limits and the environment (RFC 9110 section 15.5)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import fix, formatting, header, method
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import CALLS, HEADERS, TEST, URL, Rule, Said, place
from connection_wizard.spec import names
from connection_wizard.spec.calls import BodyFormat
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Fix
from connection_wizard.steps import number_of
from connection_wizard.words import by_place, say


def _accept(evidence: Evidence, said: Said) -> Fix | None:
    """The kind of answer that the words name; JSON where they name none, and it was not asked for."""
    if not said.get("value") and "application/json" in (evidence.sent_header("accept") or ""):
        return None
    return header(evidence, "Accept", said.get("value") or "application/json")


_TYPE = re.compile(r"\b(?:application|multipart|text)/[\w.+-]{0,60}\w")
_FORMATS: Mapping[str, BodyFormat] = {"application/json": "json", "application/x-www-form-urlencoded": "form"}


def _content_type(evidence: Evidence, said: Said) -> Fix | None:
    """The Content-Type that the words name: the format of what the call sends, or else a header."""
    named = _TYPE.search(evidence.small_text)
    wanted = named[0] if named else "application/json"
    sends = evidence.exchange is not None and bool(evidence.exchange.request.body)
    other = formatting(_FORMATS[wanted])(evidence, said) if sends and wanted in _FORMATS else None
    return other or header(evidence, "Content-Type", wanted)


def _versioned_part(evidence: Evidence) -> DocumentPath:
    """Where the call names the version that the provider speaks of: a header, or else the address."""
    rows = evidence.own_call.headers if evidence.own_call else ()
    named = [index for index, item in enumerate(rows) if "version" in item.name.lower()]
    return (*evidence.at, "headers", named[0], "value") if named else (*evidence.at, "url")


def _only_asks(evidence: Evidence) -> bool:
    """Whether the call is no GET, and sends nothing that a GET could not."""
    call, own = evidence.call, evidence.own_call
    return call is not None and own is not None and call.method != "GET" and own.body is None and not own.parameters


def _page_of_log_in(evidence: Evidence) -> bool:
    return evidence.answer is not None and evidence.answer.format == "html"


RULES: tuple[Rule, ...] = (
    Rule(
        "accept",
        Strength.SHOWN,
        say("The provider does not answer in the format that the header Accept asks for."),
        say("Change the header Accept to what it names."),
        HEADERS,
        legs=TEST,
        statuses=("406", "415"),
        says=r"accept\b.{0,60}?['\" ](?P<value>application/[\w.+-]*\w)(?<!text/html)|\baccept['\"]? header",
        mend=_accept,
        needed=True,
        examples=(
            "Unsupported 'Accept' header: text/html. Must accept 'application/json'.",
            "Accept header must be application/vnd.api+json.",
        ),
    ),
    Rule(
        "client-id-not-sent",
        Strength.NAMED,
        say(
            "The provider speaks of the client ID, and this call does not send it: it may be wanted besides the token."
        ),
        say("Add it as a header, here and to the request parameters; its documentation says under which name."),
        HEADERS,
        legs=TEST,
        statuses=("400", "401", "403"),
        says=r"\b(?:client|consumer)[-_ ]?(?:id|key)\b",
        unless=r"redirect|secret|scope|\bheader\b|\bx-[\w-]+",
        where=lambda evidence: (
            evidence.call is not None and not any(names.CLIENT_ID.template in text for text in evidence.call.templates)
        ),
        mend=lambda evidence, said: header(evidence, "Client-Id", names.CLIENT_ID.template),
        examples=("Client ID and OAuth token do not match", "No client id specified"),
    ),
    Rule(
        "version-not-served",
        Strength.NAMED,
        say("The call names a version of the API that the provider does not serve, or not any more."),
        say("Take one that its documentation lists as current: here, and with every request."),
        _versioned_part,
        legs=TEST,
        statuses=("4xx",),
        errors=frozenset({"nonexistent_version", "unsupported_version", "invalid_version", "invalid_api_version"}),
        says=r"\bversion\b.{0,40}\b(?:not (?:active|supported|available|valid)|no longer|retired|sunset|deprecated|inactive|unsupported|does not exist)|(?:unsupported|unknown|invalid|inactive|deprecated|retired)[ _](?:api[ _])?version\b",
        unless=r"\b(?:tls|ssl|http|browser|app)[ _]version|\bversion\b.{0,20}\bof (?:your|this|the) (?:app|client|browser)|deprecated scope",
        examples=("Requested version 20240401 is not active", "This API version is no longer supported"),
    ),
    Rule(
        "content-type-named",
        Strength.NAMED,
        say("The provider wants a Content-Type, even where nothing is sent."),
        say("Add the header Content-Type: application/json."),
        HEADERS,
        legs=TEST,
        says=r"content-?type\b.{0,60}(?:missing|required|must|expect|invalid|not supported|unsupported)|(?:bad|missing|invalid|unsupported|expect\w{0,9})\b.{0,20}content-?type",
        mend=_content_type,
        needed=True,
        examples=(
            'Bad HTTP "Content-Type" header: "".',
            "Missing Content-Type",
            "Content-Type must be application/json",
        ),
    ),
    Rule(
        "content-type",
        Strength.SHOWN,
        say("The provider wants a Content-Type, even where nothing is sent (status 415)."),
        say("Add the header Content-Type: application/json."),
        HEADERS,
        legs=TEST,
        statuses=("415",),
        mend=_content_type,
    ),
    Rule(
        "method",
        Strength.SHOWN,
        say("The address does not take {method} (status 405)."),
        say("Send it with the method that the provider names."),
        place("test_call", "method"),
        legs=TEST,
        statuses=("405", "501"),
        mend=method,
    ),
    Rule(
        "too-many",
        Strength.SHOWN,
        say("The provider takes only so many requests in a time, and this was one too many (status 429)."),
        say(
            "Wait, then try again. The answer may say how long. If the very first request is answered like this, name your app in a header User-Agent: providers slow down those that many programs send."
        ),
        URL,
        legs=CALLS,
        statuses=("429",),
        retry="send",
    ),
    Rule(
        "test-only-reads",
        Strength.CODE,
        say("There is nothing to {method} at this address (status {status}); a call that only reads is a GET."),
        say("Send it as GET, unless the provider's documentation has another method."),
        place("test_call", "method"),
        legs=TEST,
        statuses=("403", "404"),
        where=_only_asks,
        mend=lambda evidence, said: fix(say("Send it as {method}", method="GET"), (("test_call", "method"), "GET")),
        needed=True,
    ),
    Rule(
        "nothing-there",
        Strength.CODE,
        say("There is nothing at this address (status {status})."),
        say("Check the address: its path, its version, and the values in it."),
        place("test_call", "url"),
        legs=TEST,
        statuses=("404", "410"),
    ),
    Rule(
        "wrong-environment",
        Strength.NAMED,
        say(
            "The address belongs to another environment or region than the token (sandbox and production have their own)."
        ),
        say("Change the address to the one of the account's environment."),
        place("test_call", "url"),
        legs=TEST,
        says=r"wrong[_ ](?:environment|region|org|server|cluster|data ?cent\w+)|(?:another|other|different) (?:environment|region|data ?cent\w+)|\b(?:invalid|not valid|unknown)\b.{0,12}\b(?:for|in) (?:the |this )?(?:region|cluster|data ?cent\w+)|\b(?:region|cluster|data ?cent\w+)\b.{0,20}\b(?:differs?|does not match|doesn't match|mismatch)|\bregistered (?:in|for) (?:the |this )?(?:current |same )?(?:region|cluster|data ?cent\w+)|sandbox\b.{0,80}\bproduction|ApplicationAuthorizationFailed|invalid destination url",
        examples=(
            "Wrong_Org",
            "You have accessed the wrong server.",
            "Sandbox company works with Sandbox URL and Production company works with Production URL.",
            "message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403",
            "This account is hosted in another region.",
            'Invalid token for region "eu".',
            "The account's region differs from that of the server.",
        ),
    ),
    Rule(
        "limit-named",
        Strength.NAMED,
        say("The provider takes only so many requests in a time, and this was one too many."),
        say("Wait, then try again. The answer may say how long."),
        URL,
        legs=CALLS,
        says=r"rate ?limit|too many requests|\bquota\b|requests? too quickly|throttl|\blimit exceeded|\bexceeded\b.{0,30}\b(?:limit|quota)|login rate",
        unless=r"\b(?:users|athletes|accounts)\b",
        retry="send",
        examples=("API rate limit exceeded for user ID 1.", "You are making requests too quickly."),
    ),
    Rule(
        "page-wants-its-form",
        Strength.NAMED,
        say("The address belongs to the provider's web pages, which want a sign of their own forms (CSRF)."),
        say("Use the API's address from the provider's documentation."),
        URL,
        legs=CALLS,
        says=r"\bcsrf\b|\bxsrf\b",
        where=lambda evidence: evidence.leg not in TEST or not _only_asks(evidence),
        examples=("CSRF verification failed. Request aborted.",),
    ),
    Rule(
        "account-stopped",
        Strength.NAMED,
        say("The account, or the app, is suspended or has no access to this API."),
        say("Look into the account's plan and its state at the provider; or use another account for the test."),
        place("test_call", "url"),
        legs=TEST,
        says=r"(?:account|user|app(?:lication)?|subscription|plan|licen[cs]e|shop|store|organi[sz]ation|workspace|team|tenant)\b.{0,50}(?:suspended|deactivated|disabled|blocked|locked|inactive|expired|does not include|lapsed)|payment required|been blocked",
        unless=r"token|sandbox",
        examples=(
            "This account has been suspended",
            "Your plan does not include API access",
        ),
    ),
    Rule(
        "call-malformed",
        Strength.CODE,
        say("The provider cannot make sense of the call: a parameter is missing, or the token is sent in two ways."),
        say(
            "Its words say which. Compare address, query and headers with its documentation.",
        ),
        HEADERS,
        legs=TEST,
        errors=frozenset({"invalid_request", "bad_request"}),
        examples=("invalid_request",),
    ),
    Rule(
        "value-missing",
        Strength.CODE,
        say("The provider misses something in the call, such as an id of the account or of a tenant."),
        by_place(
            say(
                "Its words name it. If another call gives that value, add a follow-up call in step {step}, under Advanced.",
                step=number_of("access_token"),
            ),
            "Its words name it. If another call gives that value, add it to follow_ups in access_token.",
        ),
        HEADERS,
        legs=TEST,
        statuses=("400", "422"),
        says=r"tenant|account|workspace|cloud ?id|realm|organi[sz]ation|company",
        examples=("Missing tenant", "The account id is required"),
    ),
    Rule(
        "call-refused",
        Strength.STATUS,
        say("The provider cannot make sense of the call (status {status})."),
        say(
            "Its words say why. Compare address, query and headers with its documentation.",
        ),
        place("test_call", "url"),
        legs=TEST,
        statuses=("400", "422", "406"),
    ),
    Rule(
        "graphql",
        Strength.STATUS,
        say("The provider answers with status 200 and an error in it."),
        say("Its words say what is wrong; mend that."),
        place("test_call", "body"),
        legs=TEST,
        statuses=("2xx",),
        where=lambda evidence: not evidence.succeeded and not _page_of_log_in(evidence),
    ),
)
