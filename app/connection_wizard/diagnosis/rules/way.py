"""The way in which the client says who it is: HTTP Basic, the body, not at all (RFC 6749 sections 2.3.1 and 5.2)."""

from __future__ import annotations

import re
from typing import Final, get_args

from connection_wizard.diagnosis.departures import OF_CLIENT
from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import authenticating, fix, formatting, is_way_documented, parameter
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import CLIENT, REFRESH, Rule, Said, of_call
from connection_wizard.diagnosis.rules.named import missed_parameter
from connection_wizard.diagnosis.silence import is_bare
from connection_wizard.spec import names
from connection_wizard.spec.calls import BodyFormat, ClientAuthentication
from connection_wizard.spec.finding import Fix
from connection_wizard.steps import number_of
from connection_wizard.words import say

WAY = of_call("client_authentication")
IN_BODY: Final = say("The provider wants the app's credentials in the body of the request.")
SEND_IN_BODY: Final = say("Send them in the body.")
BY_BASIC: tuple[ClientAuthentication, ...] = (
    "client_secret_basic",
    "client_secret_basic_unencoded",
    "secret_as_username",
)
SAYS_BODY: Final = r"(?<!but method ')client_?secret_?post|in the (?:request )?(?:body|form|payload)|(?:missing|required|require|provide|lacks?)\b.{0,40}\bclient[_ ]?(?:id|secret)|client[_ ]?(?:id|secret)\b.{0,40}(?:missing|required|not provided|must be|is empty)|AADSTS7000218|basic.{0,40}not (?:supported|allowed)"
"""Words that want them in the body, or miss one of them there."""


def _by_basic_challenge(evidence: Evidence) -> bool:
    """Whether a challenge asks for Basic where the credentials were in the body; many libraries send one whatever was
    wrong (Passport), so that it says nothing against what the provider's own documentation has."""
    in_body = evidence.authentication not in BY_BASIC and not _not_as_in_the_standard(evidence)
    return evidence.challenge.get("scheme") == "basic" and in_body and not is_way_documented(evidence)


def _not_as_in_the_standard(evidence: Evidence) -> bool:
    """Whether the credentials are not where, or not named as, a server looks for them in a body."""
    call = evidence.own_call
    return call is not None and (call.parameters_in == "query" or bool(evidence.renamed.keys() & OF_CLIENT))


def _own_is_not_listed(evidence: Evidence, said: Said) -> bool:
    """A list of the ways that an endpoint offers is no refusal of the one in it that was used."""
    way = (evidence.authentication or "").removesuffix("_unencoded")
    listed = [name for name in ("client_secret_basic", "client_secret_post") if name in evidence.small_text]
    return len(listed) < 2 or way not in listed


def _as_documented(evidence: Evidence, said: Said) -> Fix | None:
    """The call as the provider's own documentation sends it, where its author sends it otherwise: of many guesses that
    one has a witness."""
    shapes = evidence.background.documented.shapes
    way, body = shapes.get((*evidence.at, "client_authentication")), shapes.get((*evidence.at, "body_format"))
    fixes = [
        authenticating(each)(evidence, said)
        for each in get_args(ClientAuthentication)
        if each == way != evidence.authentication
    ]
    fixes += [formatting(each)(evidence, said) for each in get_args(BodyFormat) if each == body != evidence.body_format]
    return next((each for each in fixes if each is not None and not evidence.failed_before(each)), None)


_SECRET = re.compile(r"secret|assertion")
_OWN_REFUSED = re.compile(r"(?:cannot|can't|may not|must not|not allowed to) use '?(\w+)")


def _wants_the_other(evidence: Evidence, said: Said) -> bool:
    """The same; where the words name two ways, they may say which of them is the wrong one."""
    refused = _OWN_REFUSED.search(evidence.small_text)
    return _own_is_not_listed(evidence, said) or bool(refused and refused[1] == evidence.authentication)


def _by_basic(evidence: Evidence, said: Said) -> Fix | None:
    """HTTP Basic; where that alone was refused before, with the client ID in the body besides, by which some servers
    look up the app before they look at the header (that of the MCP SDK for Python)."""
    call = evidence.own_call
    if (plain := authenticating("client_secret_basic")(evidence, said)) is not None or call is None:
        return plain
    if evidence.authentication != "client_secret_post" or any(item.name == "client_id" for item in call.parameters):
        return None
    parameters = [item.model_dump() for item in call.parameters]
    return fix(
        say("Switch to HTTP Basic, with client_id in the body"),
        ((*evidence.at, "client_authentication"), "client_secret_basic"),
        ((*evidence.at, "parameters"), [*parameters, {"name": "client_id", "value": names.CLIENT_ID.template}]),
    )


def _misses_a_renamed_credential(evidence: Evidence) -> bool:
    """Whether the words miss the client ID or the secret under the name that this call has for it, which it does not
    send: HTTP Basic has no names."""
    named = missed_parameter(evidence)
    renamed = evidence.own_call.rename if evidence.own_call else {}
    called = {sent.lower() for known, sent in renamed.items() if known in OF_CLIENT}
    return evidence.authentication in BY_BASIC and named in called


def _by_body(evidence: Evidence, said: Said) -> Fix | None:
    """The credentials in the body; where that was refused before, the token came with this secret, and the client ID
    alone is missed, that besides HTTP Basic, which says the same in its header."""
    plain = authenticating("client_secret_post")(evidence, said)
    alone = evidence.authentication in BY_BASIC and not _SECRET.search(evidence.small_text)
    is_right = evidence.background.worked("exchange")
    if plain is not None or not (alone and is_right) or "client_id" not in evidence.small_text:
        return plain
    return parameter(evidence, "client_id", names.CLIENT_ID.template)


RULES: tuple[Rule, ...] = (
    Rule(
        "wants-basic",
        Strength.NAMED,
        say(
            "The provider asks for the app's credentials in the Authorization header (HTTP Basic); they were sent in the body."
        ),
        say("Send them by HTTP Basic. If that changes nothing, it is the client secret itself."),
        WAY,
        legs=CLIENT,
        where=_by_basic_challenge,
        given=_own_is_not_listed,
        mend=authenticating("client_secret_basic"),
        needed=True,
    ),
    Rule(
        "wants-basic-words",
        Strength.NAMED,
        say("The provider wants the app's credentials in the Authorization header (HTTP Basic)."),
        say("Send them by HTTP Basic."),
        WAY,
        legs=CLIENT,
        says=r"basic auth|authorization header|\bheader\b.{0,20}\bauthorization\b|http basic|client_secret_basic|credentials in (?:the )?header|client[_ ]auth\w{0,40}[_ ]required",
        unless=r"(?:not|no) (?:supported|allowed).{0,40}basic|basic.{0,40}not (?:supported|allowed)|in the (?:request )?body|but method 'client_secret_basic'",
        given=_wants_the_other,
        mend=_by_basic,
        needed=True,
        examples=(
            "Client authentication must be done with HTTP Basic authentication",
            "Missing Authorization header",
            "Header is required: Authorization",
            "token_endpoint_auth_method is client_secret_basic",
            "client_auth_required",
        ),
    ),
    Rule(
        "wants-body",
        Strength.NAMED,
        IN_BODY,
        SEND_IN_BODY,
        WAY,
        legs=CLIENT,
        says=SAYS_BODY,
        given=_wants_the_other,
        mend=_by_body,
        needed=True,
        examples=(
            "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
            "Missing required parameter: client_id",
            "missing client id",
            "client_secret is required",
            "Credentials must be sent in the request body",
            "HTTP Basic is not supported",
        ),
    ),
    Rule(
        "wants-body-by-its-name",
        Strength.SHOWN,
        IN_BODY,
        SEND_IN_BODY,
        WAY,
        legs=CLIENT,
        where=_misses_a_renamed_credential,
        mend=authenticating("client_secret_post"),
        needed=True,
    ),
    Rule(
        "no-secret-sent",
        Strength.NAMED,
        say("The request holds no client secret, and the provider does not accept the app without it."),
        say("Send it in the body. If it is not there yet, paste it in step {step}.", step=number_of("credentials")),
        WAY,
        legs=CLIENT,
        errors=frozenset({"invalid_client", "unauthorized_client", "invalid_credentials"}),
        says=r"client authentication",
        unless=r"dpop|client[_ ]assertion",
        where=lambda evidence: evidence.authentication == "none",
        mend=authenticating("client_secret_post", "client_secret_basic"),
        needed=True,
        examples=("invalid_client",),
    ),
    Rule(
        "authenticated-otherwise",
        Strength.NAMED,
        say("This request says otherwise who the app is than the one for the token, which the provider understood."),
        say("Send the credentials as for the token."),
        WAY,
        legs=(*REFRESH, "revoke"),
        statuses=("400", "401", "403"),
        errors=frozenset({"invalid_client", "unauthorized_client"}),
        says=r"\bauth|credential|\bclient\b|\bsecret\b|^\W*(?:40\d)?\W*(?:unauthori[sz]ed|forbidden|bad request)?\W*$",
        unless=r"redirect|\bscope|invalid_grant|authori[sz]ation (?:code|grant)",
        where=lambda evidence: (
            evidence.background.worked("exchange")
            and evidence.authentication != evidence.spec.access_token.client_authentication
        ),
        mend=lambda evidence, said: authenticating(evidence.spec.access_token.client_authentication)(evidence, said),
        needed=True,
        examples=("invalid_client", "No auth function available for given request", "Unauthorized", ""),
    ),
    Rule(
        "nobody-said-who",
        Strength.CODE,
        say(
            "The request does not say who the app is: it holds no client secret, and the provider does not take it so."
        ),
        say(
            "Send the secret in the body. If it is not there yet, paste it in step {step}.",
            step=number_of("credentials"),
        ),
        WAY,
        legs=CLIENT,
        statuses=("400", "401", "403", "422"),
        where=lambda evidence: evidence.authentication == "none" and not evidence.raw_words.text,
        mend=authenticating("client_secret_post", "client_secret_basic"),
        needed=True,
    ),
    Rule(
        "sent-otherwise-than-documented",
        Strength.CODE,
        say(
            "The provider cannot make sense of the request: a parameter is missing or unknown, or it wants another format."
        ),
        say("Compare the call with the provider's documentation."),
        WAY,
        legs=CLIENT,
        statuses=("400", "401", "422"),
        errors=frozenset({"invalid_request", "bad_request"}),
        where=is_bare,
        mend=_as_documented,
        needed=True,
        examples=("invalid_request",),
    ),
    Rule(
        "basic-unread-perhaps",
        Strength.CODE,
        say(
            "The provider misses something and does not say what; ID and secret travel in a header that it may not read."
        ),
        say("Send them in the body."),
        WAY,
        legs=CLIENT,
        statuses=("400",),
        errors=frozenset({"invalid_request", "bad_request"}),
        where=lambda evidence: (
            not evidence.raw_words.description and (evidence.authentication or "").startswith("client_secret_basic")
        ),
        mend=authenticating("client_secret_post"),
        needed=True,
        examples=("invalid_request",),
    ),
)
