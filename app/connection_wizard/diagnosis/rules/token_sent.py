"""The test call, the token in it: sent at all, in the right words, in time, and of the right kind (RFC 6750 section 3.1)."""

from __future__ import annotations

import re

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import BEARER, documented_token_header, header
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import HEADERS, TEST, URL, Rule, Said, of_call, place
from connection_wizard.diagnosis.rules.client_secret import SECRET, SECRET_AGAIN, SECRET_REFUSED
from connection_wizard.spec import names
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.steps import number_of
from connection_wizard.words import say

_OR_ELSE = re.compile(
    r"token\b.{0,30}\b(?:not found|unknown|missing|not recogni[sz]ed|wrong|incorrect)\b.{0,12}\bor\b.{0,12}\bexpired\b|"
    r"token\b.{0,30}\bexpired or\b"
)
"""Words that name running out as one of two causes."""
_NOT_TAKEN = say(
    "The provider does not take what is sent as an access token: another kind is wanted, or it is sent in another way."
)
_COMPARE = say(
    "Compare the header with the provider's documentation: the word before the token may be another one than Bearer, or it wants a header of its own."
)


def authorization_sent(evidence: Evidence) -> str:
    """The header Authorization of the call; empty if there was none."""
    return evidence.sent_header("authorization") or ""


def sends_token(evidence: Evidence) -> bool:
    """Whether the call holds the access token anywhere."""
    call = evidence.call
    return call is not None and any(names.ACCESS_TOKEN.template in text for text in call.templates)


def _sends_secret(evidence: Evidence) -> bool:
    """Whether the call sends the app's secret beside the token: some want both with every call (Etsy)."""
    call = evidence.call
    return call is not None and any(names.CLIENT_SECRET.template in text for text in call.templates)


def in_query(evidence: Evidence) -> list[int]:
    """The rows of the call's query that hold the token."""
    rows = evidence.own_call.query if evidence.own_call else ()
    return [index for index, item in enumerate(rows) if names.ACCESS_TOKEN.template in item.value]


def bearer(evidence: Evidence, said: Said) -> Fix | None:
    """The token in the header, and there alone (RFC 6750 section 2 forbids two ways at once); in that of the provider's
    own documentation, where it was read."""
    told = documented_token_header(evidence)
    if told is not None and evidence.sent_header(told[0]) is None and not sends_token(evidence):
        return header(evidence, *told)
    if told is not None and told[0].lower() == "authorization" and not in_query(evidence):
        return header(evidence, *told)
    if authorization_sent(evidence).startswith("Bearer ") and sends_token(evidence):
        return None
    made = header(evidence, "Authorization", BEARER)
    rows = in_query(evidence)
    if made is None or not rows:
        return made
    gone = (Edit((*evidence.at, "query", index), remove=True) for index in reversed(rows))
    return Fix(say("Send the token in the header"), (*made.edits, *gone))


def _other_word(evidence: Evidence, said: Said) -> Fix | None:
    """The word before the token that the provider asks for: in its challenge, or in its words."""
    scheme = evidence.challenge.get("scheme", "")
    word = said.get("word") or (evidence.challenge["word"] if scheme not in ("", "bearer", "basic") else "")
    if not word or authorization_sent(evidence).lower().startswith(f"{word.lower()} "):
        return None
    return header(evidence, "Authorization", f"{word} {names.ACCESS_TOKEN.template}")


def _as_bearer(evidence: Evidence) -> bool:
    sent = evidence.sent_header("authorization")
    return sent is None or sent.lower().startswith("bearer ")


def _takes_proofs_alone(evidence: Evidence) -> bool:
    """Whether the challenge has no other scheme: a server that takes both names both (RFC 9449 section 7.1)."""
    told = (evidence.header("www-authenticate") or "").casefold()
    return evidence.challenge.get("scheme") == "dpop" and "bearer" not in told


RULES: tuple[Rule, ...] = (
    Rule(
        "token-not-sent",
        Strength.SHOWN,
        say("The test call does not send the access token at all."),
        say("Add the header Authorization with Bearer and the access token."),
        HEADERS,
        legs=TEST,
        statuses=("401", "403", "400", "2xx"),
        where=lambda evidence: not sends_token(evidence) and not evidence.succeeded,
        mend=bearer,
        needed=True,
    ),
    Rule(
        "other-word",
        Strength.NAMED,
        say("The provider wants another word before the token than Bearer."),
        say(
            "Change the header Authorization here, and in step {parameters}.",
            parameters=number_of("parameters"),
        ),
        HEADERS,
        legs=TEST,
        says=r"(?:authorization(?: header)?|format|scheme)\b.{0,60}['\"`]?(?P<word>token|OAuth|Zoho-oauthtoken|Token)['\"`]? ?[<{\[…]|expected ['\"`](?P<word_b>\w+)['\"`]",
        mend=_other_word,
        needed=True,
        examples=(
            "Authorization header must be in the format: token <access token>",
            "Bad credentials: the header must read “Authorization: token …”.",
        ),
    ),
    Rule(
        "bearer-wanted",
        Strength.NAMED,
        say("The provider wants the word Bearer before the token; another one was sent."),
        say(
            "Change the header Authorization here, and in step {parameters}.",
            parameters=number_of("parameters"),
        ),
        HEADERS,
        legs=TEST,
        says=r"\bbearer\b.{0,40}(?:required|expected|missing)|(?:must|should|has to|expected|requires?|only)\b.{0,40}\bbearer\b|(?:malformed|invalid|bad|unrecogni[sz]ed)\b.{0,20}\bauthori[sz]ation header|\bauthori[sz]ation header\b.{0,30}(?:malformed|invalid|format)",
        where=lambda evidence: sends_token(evidence) and not _as_bearer(evidence),
        mend=bearer,
        needed=True,
        examples=(
            "authorization header scheme must be `Bearer`",
            "Bearer token required",
            "malformed authorization header",
            "invalid authorization header value format",
        ),
    ),
    Rule(
        "no-word-before-token",
        Strength.SHOWN,
        say(
            "The header Authorization holds the token and no word before it; the standard has Bearer there (RFC 6750)."
        ),
        say(
            "Write Bearer before it, here and in step {parameters}, unless the provider's documentation has it without.",
            parameters=number_of("parameters"),
        ),
        HEADERS,
        legs=TEST,
        where=lambda evidence: (
            sends_token(evidence) and bool(authorization_sent(evidence)) and " " not in authorization_sent(evidence)
        ),
        mend=bearer,
        needed=True,
    ),
    Rule(
        "bearer-perhaps",
        Strength.CODE,
        say(
            "The token was sent with another word before it than Bearer, which is the usual one (RFC 6750 section 2.1)."
        ),
        say(
            "Change the header Authorization here, and in step {parameters}.",
            parameters=number_of("parameters"),
        ),
        HEADERS,
        legs=TEST,
        statuses=("400", "401", "403"),
        where=lambda evidence: (
            sends_token(evidence)
            and not _as_bearer(evidence)
            and not evidence.raw_words.text
            and evidence.challenge.get("scheme", "bearer") == "bearer"
        ),
        mend=bearer,
        needed=True,
    ),
    Rule(
        "proof-of-possession-wanted",
        Strength.NAMED,
        say("The provider takes a token with a signed proof alone (DPoP, RFC 9449), which the platform cannot make."),
        say("At the provider, set the app to plain bearer tokens."),
        HEADERS,
        legs=TEST,
        statuses=("401",),
        where=_takes_proofs_alone,
    ),
    Rule(
        "other-scheme",
        Strength.SHOWN,
        say("The provider asks for another kind of Authorization than Bearer."),
        say(
            "Use the word that it names, here and in step {parameters}.",
            parameters=number_of("parameters"),
        ),
        HEADERS,
        legs=TEST,
        statuses=("401",),
        where=lambda evidence: evidence.challenge.get("scheme", "bearer") not in ("bearer", "basic", "dpop", ""),
        mend=_other_word,
        needed=True,
    ),
    Rule(
        "clock",
        Strength.NAMED,
        say("The provider's clock and this computer's differ: the token is not valid yet, or not any more."),
        say("Set this computer's clock (best: by the internet). If it is right, wait a moment or tell the provider."),
        place("test_call", "url"),
        legs=TEST,
        says=r"not (?:yet )?valid (?:yet|before)|not yet valid|used before|issued in the future|used too early|clock|\bnbf\b|\biat\b|(?:token|jwt) (?:is )?not active",
        examples=("The token is not valid yet", "Token used before issued", "token issued in the future"),
    ),
    Rule(
        "token-expired",
        Strength.NAMED,
        say("The access token has expired."),
        say("Refresh it, or log in again."),
        place("refresh_token"),
        legs=TEST,
        errors=frozenset({"token_expired", "expired_token", "expired_access_token", "token_revoked"}),
        says=r"token.{0,30}expired|expired.{0,20}token",
        unless=r"expired, revoked|invalid or expired|expired or invalid",
        where=lambda evidence: not (evidence.token_lives and _OR_ELSE.search(evidence.small_text)),
        examples=("token_expired", "The access token expired", "Access token has expired"),
    ),
    Rule(
        "token-expired-at-once",
        Strength.NAMED,
        _NOT_TAKEN,
        _COMPARE,
        HEADERS,
        legs=TEST,
        says=_OR_ELSE.pattern,
        where=lambda evidence: evidence.token_lives,
        mend=bearer,
        examples=("The access token was not found or has expired", "Access token expired or unknown"),
    ),
    Rule(
        "token-withdrawn",
        Strength.NAMED,
        say("The access was taken back: somebody disconnected the app, or the account was closed to it."),
        say("Log in again."),
        of_call(),
        legs=TEST,
        errors=frozenset({"account_inactive"}),
        says=r"\brevoked? (?:the )?access\b|\baccess (?:was |has been )revoked\b|\btoken\b.{0,40}\brevoked\b|\brevoked\b.{0,20}\btoken\b|\b(?:has not authori[sz]ed|de-?authori[sz]ed|removed) (?:the )?app",
        unless=r"invalid|malformed|expired",
        retry="log_in",
        examples=("The token used in the request has been revoked by the user", "account_inactive"),
    ),
    Rule(
        "token-of-another-kind",
        Strength.NAMED,
        say(
            "This call wants a token of another kind: one of a person in place of one of the app, or the other way round."
        ),
        say(
            "Use a call that takes this kind of token, or ask for the other kind at the log-in; its documentation says which."
        ),
        URL,
        legs=TEST,
        errors=frozenset({"not_allowed_token_type", "unsupported_authentication"}),
        says=r"\bsupported authentication types\b|\b(?:application-only|app-only)\b.{0,40}\b(?:forbidden|not)|\b(?:user|bot|app|page) (?:access )?token\b.{0,12}\b(?:required|expected|is needed)|\b(?:requires?|needs?|must be|expected) an? (?:user|bot|app|page|organi[sz]ation) (?:access )?token\b|\bnot allowed token type",
        examples=(
            "not_allowed_token_type",
            "This method requires a user access token",
            "Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.",
        ),
    ),
    Rule(
        "app-key-refused",
        Strength.NAMED,
        SECRET_REFUSED,
        SECRET_AGAIN,
        SECRET,
        legs=TEST,
        statuses=("400", "401", "403"),
        where=_sends_secret,
        says=r"\b(?:invalid|incorrect|wrong|unknown) (?:api|app|application|consumer)[_ -]?(?:key|secret)\b|\b(?:api|app|application|consumer)[_ -]?(?:key|secret)\b.{0,30}\b(?:invalid|incorrect|wrong|not (?:found|valid|active|recogni[sz]ed))",
        examples=(
            "Invalid API key: should be in the format 'keystring:shared_secret'.",
            "API key not found or not active",
        ),
    ),
    Rule(
        "token-not-taken",
        Strength.NAMED,
        _NOT_TAKEN,
        _COMPARE,
        HEADERS,
        legs=TEST,
        errors=frozenset(
            {
                "invalid_token",
                "invalid_auth",
                "not_authed",
                "invalid_access_token",
                "invalid_session_id",
                "invalid_authentication",
                "unauthenticated",
                "bad_oauth_token",
            }
        ),
        says=r"(?:bad|invalid|malformed)[_ ](?:oauth|access|api|bearer|session)[_ ](?:token|id|key)|token\b.{0,40}(?:invalid|malformed|not valid)|credentials were not provided|unknown authorization scheme|session expired or invalid|missing authentication token",
        unless=r"scope|expired[^|]{0,3}$",
        mend=bearer,
        examples=("Bad_OAuth_Token", "API token is invalid.", "Malformed access token AAAA", "invalid_auth"),
    ),
)
