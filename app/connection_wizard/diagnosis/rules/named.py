"""What a provider calls otherwise, and what it has no use for: its words name a parameter, the request shows the rest."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import (
    BEARER,
    documented_value,
    fix,
    in_address,
    in_query_of,
    is_standard,
    without_parameters,
)
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.plain_words import in_small_letters
from connection_wizard.diagnosis.rule import AUTHORIZE, CLIENT, HEADERS, REVOKE, TEST, TOKEN, Rule, Said, of_call
from connection_wizard.diagnosis.rules.client import SAYS_KNOWN, SAYS_UNKNOWN, known_at_log_in
from connection_wizard.oauth.answers import effective_mapping, read_answer, value_at
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Fix
from connection_wizard.spec.queries import query_of
from connection_wizard.spec.rules.making import quoted
from connection_wizard.words import in_row, say

_WORD: Final = r"(?P<parameter>[a-z][a-z0-9_]{1,30})"
MISSED: Final = (
    rf"\b(?:missing|required|requires|lacks)\b[\w ]{{0,20}}\b(?:param\w{{0,12}}|field|argument|value)s?\b[^\w.\n]{{0,4}}{_WORD}\b"
    r"|\b(?P<parameter_b>[a-z]{2,20}(?:_[a-z]{2,20}){1,2})\b (?:parameter |field )?(?:is )?(?:missing|required)\b"
)
"""Words that say which parameter is missed; what stands behind a full stop or on the next line is no name."""
_MISSED_BEFORE: Final = re.compile(
    r"\b(?:missing|requires?|required|lacks)\b (?:the |a |required )?['\"`]?(code|token|scope|state|"
    r"(?:refresh|access)[_ ]token|(?:grant|response)[_ ]type|redirect[_ ]ur[il]|code[_ ]verifier|client[_ ](?:id|secret))"
    r"['\"`]? (?:parameter|field|argument|value)\b"
)
"""The same of the standard's parameters, named before what they are: *missing refresh token parameter*."""
_MISSED_OTHERWISE: Final = (
    rf"{MISSED}|\b(?P<parameter_c>[a-z]{{2,12}}(?:id|key|secret|code|token|type|ur[il]))\b (?:parameter |field )?"
    r"(?:is )?(?:missing|required|mandatory)\b"
)
"""The same, and names without a sign between their words, which others have, too: they count for what was sent."""
UNWANTED: Final = (
    r"\b(?:unsupported|unexpected|unknown|unrecogni[sz]ed) (?:request )?param\w{0,12}\W{1,4}(?P<parameter>\w{2,40})"
    r"|['\"`]?\b(?P<parameter_b>\w{2,40})\b['\"`]? parameter (?:is )?not (?:supported|allowed|permitted|expected)"
    r"|\b(?P<parameter_c>\w{2,40}) is not (?:allowed|permitted|expected|supported) (?:in|for|with) (?:this|the|a)"
    r" (?:token )?(?:request|call)"
)
"""Words that say which is not taken."""
_BLAMES: Final = r"\bor (?:\w{1,20} )?(?:missing|invalid)|\bmissing or\b|\bheader\b"
_ALIASES: Final[Mapping[str, frozenset[str]]] = {
    "client_id": frozenset(
        {"clientkey", "clientid", "appid", "appkey", "apikey", "consumerkey", "applicationid", "partnerid"}
    ),
    "client_secret": frozenset({"secret", "appsecret", "clientsecret", "apisecret", "consumersecret", "appkeysecret"}),
    "redirect_uri": frozenset(
        {"redirecturl", "redirecturi", "redirect", "callbackurl", "callback", "returnurl", "backurl"}
    ),
    "scope": frozenset({"scopes", "userscope", "botscope", "permissions"}),
    "state": frozenset({"st", "oauthstate", "csrfstate"}),
    "code": frozenset({"authcode", "authorizationcode", "oauthcode", "authcodeid", "spapioauthcode", "tmpauthcode"}),
    "grant_type": frozenset({"granttype"}),
    "code_verifier": frozenset({"codeverifier"}),
    "refresh_token": frozenset({"refreshtoken", "refresh"}),
    "token": frozenset({"accesstoken", "revoketoken", "tokenvalue", "refreshtoken"}),
}
"""What providers call the parameters of the standard, without signs between the words."""


_NO_PARAMETERS: Final = frozenset(
    {"is", "are", "token", "access_token", "oauth_token", "auth_token", "auth", "authtoken"}
)
"""Words that are none, and the token, which is told of by itself."""


def missed_parameter(evidence: Evidence) -> str:
    """The parameter that the provider's words miss, in small letters; empty where they name none."""
    missed = re.search(MISSED, evidence.small_text) or _MISSED_BEFORE.search(evidence.small_text)
    return next(filter(None, missed.groups()), "").replace(" ", "_") if missed else ""


def misses_what_was_sent(evidence: Evidence) -> bool:
    """Whether what the words miss, if they name it, was sent: another format brings nothing that was not."""
    name = missed_parameter(evidence)
    return not name or name in {in_small_letters(sent) for sent in evidence.sent_parameters}


def _with_documented(evidence: Evidence, said: Said) -> Fix | None:
    """The part of the query that the provider's own documentation has, and the call has no more."""
    name = said.get("parameter", "")
    value = documented_value(evidence, "query", name)
    rows = evidence.own_call.query if evidence.own_call is not None else ()
    if not value or any(row.name == name for row in rows):
        return None
    label = say("Send {name}", name=name)
    return fix(label, ((*evidence.at, "query", len(rows)), {"name": name, "value": value}))


def _sent(evidence: Evidence) -> Mapping[str, str]:
    """What the failed request held; the log-in's by what the spec says that it sends."""
    if evidence.leg != "authorize":
        return evidence.sent_parameters
    step = evidence.spec.authorization
    standard = ["response_type", "client_id", "redirect_uri", "state", *(["scope"] if evidence.scopes else [])]
    sent = [step.rename.get(name, "") or name for name in standard if name not in step.omit]  # type: ignore[call-overload]
    own = [item.name for item in step.parameters]
    return {**dict(parse_qsl(query_of(step.url))), **dict.fromkeys([*sent, *own], "")}


def _standard_of(evidence: Evidence, said: Said) -> str:
    """The parameter of the standard that a provider misses under another name, and that was sent under its own."""
    name, sent = said.get("parameter", ""), _sent(evidence)
    plain = re.sub(r"[^a-z0-9]", "", name.lower())
    if name in sent:
        return ""
    return next((known for known, others in _ALIASES.items() if plain in others and known in sent), "")


def _rename(evidence: Evidence, said: Said) -> Fix | None:
    known, name = _standard_of(evidence, said), said.get("parameter", "")
    if not known or (evidence.leg == "authorize" and known in ("code", "client_secret", "refresh_token", "token")):
        return None
    if known == "token" and "refresh" in name.lower():
        return _naming_the_refresh_token(evidence, name)
    renamed = {known: name}
    if evidence.leg != "authorize" and name == _in_camels(known):
        # Who writes one of them so writes all of them so (DingTalk): each would be refused by itself
        renamed = {each: _in_camels(each) for each in evidence.sent_parameters if is_standard(each) and "_" in each}
    edits = [((*evidence.at, "rename", each), called) for each, called in renamed.items()]
    return fix(say("Send {known} as {name}", known=in_row(renamed), name=in_row(renamed.values())), *edits)


def _naming_the_refresh_token(evidence: Evidence, name: str) -> Fix | None:
    """The refresh token under a name of its own, in place of the access token under the standard's."""
    call = evidence.own_call
    if call is None:
        return None
    rows = [row.model_dump() for row in call.parameters if row.name.strip() not in ("token", "token_type_hint")]
    edits: list[tuple[DocumentPath, Any]] = [
        ((*evidence.at, "parameters"), [*rows, {"name": name, "value": names.REFRESH_TOKEN.template}]),
        ((*evidence.at, "omit"), [*(each for each in call.omit if each != "token"), "token"]),
    ]
    return fix(say("Send the refresh token as {name}", name=quoted(name)), *edits)


def _in_camels(name: str) -> str:
    """``client_id`` as ``clientId``."""
    first, *others = name.split("_")
    return first + "".join(map(str.capitalize, others))


def _leave_out(evidence: Evidence, said: Said) -> Fix | None:
    """What the provider does not take: a parameter of the author's own goes, one of the standard is left out."""
    name, call, step = said.get("parameter", ""), evidence.own_call, evidence.spec.authorization
    rows = call.parameters if call else step.parameters
    own = without_parameters(evidence, (*evidence.at, "parameters"), rows, name)
    if own is not None or (call is None and name not in _sent(evidence)):
        return own
    if name == "client_secret" and evidence.leg == "exchange":
        way: DocumentPath = (*evidence.at, "client_authentication")
        return fix(say("Send no client secret"), (way, "none"))
    omit = list(call.omit if call else step.omit)
    may = is_standard(name) if call is not None else name in ("response_type", "redirect_uri", "scope")
    if not may or name in omit:
        return None
    return fix(say("Leave {name} out", name=name), ((*evidence.at, "omit"), [*omit, name]))


def _left_out_at(evidence: Evidence) -> DocumentPath:
    said = re.search(UNWANTED, evidence.small_text)
    name = next(filter(None, said.groups()), "") if said else ""
    rows = evidence.own_call.parameters if evidence.own_call else evidence.spec.authorization.parameters
    if any(item.name.strip() == name for item in rows):
        return (*evidence.at, "parameters")
    by_way = name == "client_secret" and evidence.leg == "exchange"
    return (*evidence.at, "client_authentication" if by_way else "omit")


def _in_query(evidence: Evidence, said: Said) -> Fix | None:
    """The address in place of the body, where neither a form nor JSON was read."""
    call = evidence.own_call
    if call is None or call.parameters_in == "query" or said.get("parameter", "") not in evidence.sent_parameters:
        return None
    return fix(say("Send the parameters in the address"), *in_query_of(evidence))


_OF_THE_STANDARD: Final = frozenset({
    "invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "invalid_scope",
})  # fmt: skip


def _may_read_json(evidence: Evidence) -> bool:
    """Whether JSON is tried first: whoever answers without a code of the standard (RFC 6749 section 5.2), in a shape of
    the API's own, reads what the rest of the API reads."""
    return evidence.body_format == "form" and evidence.error not in _OF_THE_STANDARD and evidence.status in (400, 422)


def _token_in_header(evidence: Evidence, said: Said) -> Fix | None:
    call = evidence.own_call
    if (
        call is None
        or evidence.sent_header("authorization")
        or {"token", "access_token"} & set(evidence.sent_parameters)
    ):
        return None
    at = (*evidence.at, "headers", len(call.headers))
    return fix(say("Send the token in the header Authorization"), (at, {"name": "Authorization", "value": BEARER}))


def _holds_token(evidence: Evidence) -> bool:
    """Whether the answer holds a token where the spec looks for it, whatever its success rule says."""
    if evidence.answer is None or evidence.own_call is None:
        return False
    mapping = effective_mapping(evidence.answer, evidence.own_call.response)
    token = value_at(evidence.answer, mapping.access_token)
    return isinstance(token, str) and bool(token.strip()) and (evidence.status or 0) < 300


def _without_rule(evidence: Evidence, said: Said) -> Fix | None:
    call = evidence.own_call
    if call is None:
        return None
    edits: list[tuple[DocumentPath, Any]] = []
    if call.success.statuses != ("2xx",):
        edits.append(((*evidence.at, "success", "statuses"), ["2xx"]))
    if call.success.path:
        edits.append(((*evidence.at, "success", "path"), ""))
    return fix(say("Take any good status as success"), *edits) if edits else None


def _in_another_format(evidence: Evidence) -> bool:
    """Whether the token is there as soon as the answer is read as what it is."""
    call = evidence.own_call
    if call is None or evidence.response is None or call.response.format == "auto":
        return False
    answer = read_answer(evidence.response)
    return isinstance(value_at(answer, effective_mapping(answer, call.response).access_token), str)


RULES: tuple[Rule, ...] = (
    Rule(
        "named-otherwise",
        Strength.SHOWN,
        say("The provider misses {parameter}; what it means was sent, under the name that the standard has."),
        say("Send it under the provider's name."),
        of_call("rename"),
        legs=(*AUTHORIZE, *CLIENT),
        says=_MISSED_OTHERWISE,
        unless=_BLAMES,
        mend=_rename,
        needed=True,
        examples=(
            "Missing parameter: client_key",
            "Missing required parameter: redirect_url",
            "app_id is required",
            "clientId is mandatory for this action.",
        ),
    ),
    Rule(
        "parameter-unwanted",
        Strength.SHOWN,
        say("The provider does not take {parameter} in this request."),
        say("Leave it out."),
        _left_out_at,
        legs=(*AUTHORIZE, *CLIENT),
        says=UNWANTED,
        unless=r"code_challenge|code_verifier|\bpkce\b",
        mend=_leave_out,
        needed=True,
        examples=("scope parameter not supported", "Unexpected parameter: scope"),
    ),
    Rule(
        "answer-read-otherwise",
        Strength.SHOWN,
        say("The answer holds the token, but the spec says that it is written in another format than it is."),
        say("Let the format be found by itself."),
        of_call("response", "format"),
        legs=TOKEN,
        where=_in_another_format,
        mend=lambda evidence, said: fix(
            say("Find the format of the answer by itself"), ((*evidence.at, "response", "format"), "auto")
        ),
        needed=True,
    ),
    Rule(
        "success-rule-in-the-way",
        Strength.SHOWN,
        say("The answer holds the token, and yet the success rule of this step does not hold for it."),
        say("Compare the rule with the answer, or do without one."),
        of_call("success"),
        legs=TOKEN,
        reasons=("success_rule_not_met", "answer_says_failure", "request_refused"),
        where=_holds_token,
        mend=_without_rule,
        needed=True,
    ),
    Rule(
        "token-sent-nowhere",
        Strength.SHOWN,
        say("The provider misses the header Authorization, and this call sends the token nowhere."),
        say("Send the token in that header."),
        HEADERS,
        legs=REVOKE,
        says=r"\b(?:missing|required|no)\b.{0,20}\bauthori[sz]ation\b|\bheader\b.{0,12}\bauthori[sz]ation\b.{0,20}\b(?:missing|required)\b|\bauthori[sz]ation header\b.{0,20}\b(?:missing|required)\b",
        mend=_token_in_header,
        needed=True,
        examples=("Missing header: authorization", "Authorization header is required"),
    ),
    Rule(
        "body-unread",
        Strength.NAMED,
        say("The provider misses {parameter}, which was sent in the body: it may read the address alone."),
        say("Send the parameters in the address."),
        of_call("parameters_in"),
        legs=CLIENT,
        says=MISSED,
        unless=_BLAMES,
        where=lambda evidence: not _may_read_json(evidence),
        mend=_in_query,
        needed=True,
        examples=("Missing parameter: client_id",),
    ),
    Rule(
        "client-unread",
        Strength.CODE,
        say("The provider knew the app at the log-in, and not in this call: it may read the address alone."),
        say("Send the parameters in the address."),
        of_call("parameters_in"),
        legs=("exchange",),
        says=SAYS_UNKNOWN,
        unless=SAYS_KNOWN,
        where=lambda evidence: evidence.error not in ("invalid_client", "unauthorized_client"),  # of the secret, mostly
        given=known_at_log_in,
        mend=in_address,
        needed=True,
        examples=("Error validating application.",),
    ),
    Rule(
        "call-misses-parameter",
        Strength.NAMED,
        say("The provider misses {parameter} in this call."),
        say("Add it: to the query of a GET, to the body of a POST. Its documentation says with which value."),
        lambda evidence: (*evidence.at, "query" if evidence.call and evidence.call.method == "GET" else "body"),
        legs=TEST,
        says=MISSED,
        unless=_BLAMES,
        given=lambda evidence, said: said.get("parameter", "") not in (*evidence.sent_parameters, *_NO_PARAMETERS),
        mend=_with_documented,
        examples=("Missing parameter: query", "Missing required field: version"),
    ),
)
