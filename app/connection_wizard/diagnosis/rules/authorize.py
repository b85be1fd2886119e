"""Log-in, how it ends: what the provider sends back instead of a code (RFC 6749 section 4.1.2.1, RFC 9207, OpenID Connect Core
section 3.1.2.6)."""

from __future__ import annotations

import re
from typing import Final, get_args

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import (
    asking,
    authorization_parameter,
    without_parameters,
)
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import AUTHORIZE, CLIENT_ID, EXCHANGE, REDIRECT, Rule, Said, place
from connection_wizard.diagnosis.silence import is_bare, says_nothing
from connection_wizard.spec import names
from connection_wizard.spec.finding import Fix
from connection_wizard.spec.model import RenamedAuthorizationParameter
from connection_wizard.words import say


def _let_it_ask(evidence: Evidence, said: Said) -> Fix | None:
    """No prompt=none, which forbids the provider to ask (OpenID Connect Core section 3.1.2.1); else the question itself."""
    parameters = evidence.spec.authorization.parameters
    if any(item.name.strip() == "prompt" and item.value.strip() == "none" for item in parameters):
        return without_parameters(evidence, ("authorization", "parameters"), parameters, "prompt")
    wanted = {"login_required": "login", "account_selection_required": "select_account"}.get(evidence.error)
    return authorization_parameter(evidence, "prompt", wanted) if wanted else None


_NO_NAME: Final = r"(?!param|field|argument|value|(?:is|was|are|or|the|required|missing|invalid|request|query)\b)"
_PARAMETER: Final = rf"['\"`]?\b{_NO_NAME}([a-z][a-z0-9]{{1,20}}(?:[_.-][a-z0-9]{{1,20}}){{0,3}})\b['\"`]?"
_MISSED: Final = (
    r"\b(?:missing|invalid|requires?|lacks)\W{1,3}(?:the )?(?:required )?(?:query )?(?:param\w{0,12}\W{1,4})?"
    rf"{_PARAMETER}|{_PARAMETER} (?:param\w{{0,12}} |field )?(?:(?:is|was) )?(?:missing|required|invalid)\b"
    r"|['\"`]([a-z][\w.-]{1,40})['\"`] (?:must|has to|should) (?:always )?be\b"
)
"""Words that name a parameter of the log-in which lacks, or has another value than the provider wants."""
_NO_VALUE: Final = (
    r"(?:an?|the|at|one|in|of|not?|less|more|between|equal|present|provided|set|specified|included|sent|given|supplied|"
    r"valid|unique|empty|numeric|(?:url|base64)\S*)\b"
)
"""What is said of a value, and is none."""
_WANTED: Final = rf"{_PARAMETER} (?:must|has to|should) (?:always )?be (?:set to )?(?!{_NO_VALUE})['\"`]?([a-z0-9][a-z0-9.:/_-]{{0,40}})"
"""Words that say with which value."""
_SENT: Final = frozenset(get_args(RenamedAuthorizationParameter))


def _with_what_it_misses(evidence: Evidence, said: Said) -> Fix | None:
    """The parameter that the provider names, with the value that it says it must have, or else its documentation."""
    small = evidence.small_text
    wanted = {
        found[1]: evidence.text[found.start(2) : found.end(2)].rstrip(".:/-") for found in re.finditer(_WANTED, small)
    }
    known = {**evidence.background.documented.parameters, **wanted}
    missed = (found[1] or found[2] or found[3] for found in re.finditer(_MISSED, small))
    name = next((name for name in missed if known.get(name) and name not in _SENT), "")
    return authorization_parameter(evidence, name, known[name]) if name else None


_OF_A_PARAMETER: Final = frozenset(
    {
        "invalid_request",
        "invalid_parameter",
        "missing_parameter",
        "request_not_supported",
        "invalid_request_object",
        "invalid_request_uri",
        "request_uri_not_supported",
        "registration_not_supported",
        "invalid_authorization_details",
        "invalid_target",
        "unsupported_response_mode",
    }
)
"""Codes that say that a parameter lacks, or is not taken."""


RULES: tuple[Rule, ...] = (
    Rule(
        "denied",
        Strength.NAMED,
        say("Somebody chose not to allow access, or the account may not allow it."),
        say(
            "Log in again and choose Allow. If you did, an administrator of that account may have to approve the app first."
        ),
        place("authorization", "url"),
        legs=AUTHORIZE,
        errors=frozenset(
            {
                "access_denied",
                "user_denied",
                "authorization_declined",
                "consent_required",
                "user_cancelled",
                "user_canceled",
                "user_cancelled_login",
                "user_cancelled_authorize",
            }
        ),
        says=r"(?:user|owner|person).{0,30}(?:denied|declined|cancell?ed|refused|rejected)|consent.{0,20}(?:denied|required)|AADSTS6500[14]",
        unless=r"admin(?:istrator)?s?.{0,40}(?:approv|consent|permission)|not.{0,30}(?:verified|test user)|being tested|\bpolic(?:y|ies)\b|redirect|scope",
        retry="log_in",
        examples=(
            "access_denied",
            "The user denied your request",
            "User cancelled the dialog",
            "The resource owner denied the request",
        ),
    ),
    Rule(
        "old-authorize-address",
        Strength.NAMED,
        say("The log-in began at another version of the provider's authorization URL than the token belongs to."),
        say(
            "Copy the authorization URL from the provider's documentation again: its version has to be the one of the token URL."
        ),
        place("authorization", "url"),
        errors=frozenset({"oauth_authorization_url_mismatch"}),
        examples=("oauth_authorization_url_mismatch",),
    ),
    Rule(
        "authorize-address",
        Strength.NAMED,
        say("There is no log-in page at this address: the server knows no such page."),
        say("Copy the authorization URL from the provider's documentation again: its path and its version."),
        place("authorization", "url"),
        legs=AUTHORIZE,
        says=r"\bcannot (?:get|post) /|\bmethod not allowed\b|\btype=not found\b|\b(?:url|route|path|page|resource|address)\b.{0,40}(?:not found|does not exist|doesn't exist|couldn't be found|could not be found)|(?:unrecogni[sz]ed|unknown|invalid|no such|no matching) (?:route|path|url|page|endpoint)\b|no (?:route|handler|page|resource)\b.{0,20}(?:found|match)",
        unless=r"redirect|callback|client|\bapp\b|\bapplication\b(?! has no explicit mapping)",
        examples=(
            "Cannot GET /dialog/authorizes",
            "The requested URL was not found on the server.",
            "unrecognized route or not allowed method (GET on /auths)",
            "Sorry, the page you are looking for could not be found.",
        ),
    ),
    Rule(
        "authorize-address-mark",
        Strength.NAMED,
        say("The log-in page wants a mark at the end of its address, after a #."),
        say("Write it behind the authorization URL, as the provider does."),
        place("authorization", "url"),
        legs=AUTHORIZE,
        says=r"\b(?:url|uri|address)\b.{0,20}\bend (?:with|in) ['\"]?#\w",
        examples=("The address has to end with #wechat_redirect.",),
    ),
    Rule(
        "parameter-of-the-login",
        Strength.NAMED,
        say("The provider misses a parameter of the log-in, or wants it with another value."),
        say("Send it as the provider says."),
        place("authorization", "parameters"),
        legs=AUTHORIZE,
        says=r"missing|invalid|requires?\b|required|lacks|must be",
        unless=r"redirect|callback|\bscopes?\b",
        mend=_with_what_it_misses,
        needed=True,
        examples=(
            "Missing or invalid owner: owner must be user",
            "'access' must be 'offline'",
            "The person must log in: `session` must be false in production.",
        ),
    ),
    Rule(
        "request-parameter",
        Strength.CODE,
        say("The provider misses a parameter, or does not take one that is sent."),
        say(
            "Its words name it. Add it or take it out, under Extra parameters.",
        ),
        place("authorization", "parameters"),
        legs=AUTHORIZE,
        errors=_OF_A_PARAMETER,
        says=r"(?:missing|required|invalid|unknown|unexpected).{0,20}parameter|\b(?:unsupported|invalid|unknown|wrong)\b.{0,30}\bvalue\b|parameter.{0,30}(?:missing|required|invalid|not allowed)",
        where=lambda evidence: not is_bare(evidence),
        examples=("Required parameter is missing: audience", "invalid_target"),
    ),
    Rule(
        "log-in-not-understood",
        Strength.CODE,
        say(
            "The provider cannot make sense of the request: a parameter is missing or unknown, or it wants another format."
        ),
        say("Compare what is filled in with the provider's documentation."),
        place("authorization", "parameters"),
        legs=AUTHORIZE,
        errors=_OF_A_PARAMETER,
        where=is_bare,
        examples=("invalid_request",),
    ),
    Rule(
        "state-refused",
        Strength.NAMED,
        say("The provider speaks of state, the random value that ties its answer to this log-in."),
        say(
            "The wizard sends a fresh one each time: see that state is neither left out nor among the extra parameters, and log in again."
        ),
        place("authorization", "parameters"),
        legs=(*AUTHORIZE, *EXCHANGE),
        errors=frozenset({"invalid_state", "state_mismatch"}),
        says=r"(?<![\w-])['\"`]?state['\"`]?(?: parameter| value)?\b.{0,20}\b(?:too short|at least|mismatch|required|missing|invalid|not match\w{0,3}|empty)\b",
        unless=r"united state|state=",
        examples=("'state' parameter must be at least 8 characters long", "state mismatch"),
    ),
    Rule(
        "nonce-missing",
        Strength.NAMED,
        say("The provider wants a nonce with the log-in: a random value that it puts into its ID token."),
        say(
            "Add the parameter nonce; the wizard makes a fresh value for each log-in.",
        ),
        place("authorization", "parameters"),
        legs=AUTHORIZE,
        says=r"\bnonce\b.{0,40}(?:missing|required|must|needed|expected|empty)|(?:missing|required?s?|no|without)\b.{0,30}\bnonce\b",
        mend=asking("nonce", names.NONCE.template),
        needed=True,
        examples=("nonce is required", "Missing nonce"),
    ),
    Rule(
        "beyond-platform",
        Strength.NAMED,
        say(
            "The provider takes only log-ins that were pushed to it beforehand or that are signed (PAR, RFC 9126; JAR, RFC 9101), which is beyond the platform."
        ),
        say("At the provider, choose an app that needs neither. Otherwise nobody can connect through the platform."),
        place("client", "client_id"),
        legs=AUTHORIZE,
        says=r"\bpushed authorization requests?\b|\bPAR\b.{0,40}\b(?:required|must|only)\b|\brequest_uri\b.{0,40}\b(?:required|missing|must)\b|\brequest object\b.{0,40}\b(?:required|missing|must|signed)\b|\b(?:missing|requires? (?:a )?(?:signed )?)request(?: object|_uri)\b",
        examples=(
            "Pushed Authorization Requests are required for this client",
            "Missing request_uri: this client must use PAR",
            "Signed request object is required",
        ),
    ),
    Rule(
        "login-needed",
        Strength.CODE,
        say("The provider wants you to log in by hand, and the request does not let it ask."),
        say("Take prompt=none out, or let the provider ask."),
        place("authorization", "parameters"),
        legs=AUTHORIZE,
        errors=frozenset(
            {
                "login_required",
                "account_selection_required",
                "interaction_required",
                "unmet_authentication_requirements",
                "session_expired",
            }
        ),
        mend=_let_it_ask,
        examples=("login_required",),
    ),
    Rule(
        "provider-down",
        Strength.CODE,
        say("The provider has a problem of its own at the moment."),
        say("Try again in some minutes."),
        place("authorization", "url"),
        legs=AUTHORIZE,
        errors=frozenset({"server_error", "temporarily_unavailable", "internal_error", "internal_failure"}),
        says=r"temporarily unavailable|bad gateway|service unavailable|gateway time-?out|internal (?:server )?error|try again later",
        retry="log_in",
        examples=("server_error", "temporarily_unavailable"),
    ),
    Rule(
        "trouble-without-a-parameter",
        Strength.STATUS,
        say(
            "Some providers answer like this where the request lacks a parameter that they count on, such as resource or audience."
        ),
        say(
            "If it stays so, compare the authorization request with the provider's documentation, and add what it lists to the extra parameters."
        ),
        place("authorization", "parameters"),
        legs=AUTHORIZE,
        errors=frozenset({"server_error", "internal_error", "internal_failure"}),
        examples=("server_error",),
    ),
    Rule(
        "nobody-came-back",
        Strength.CODE,
        say(
            "Nobody came back from the log-in: the provider showed an error page of its own, or the page was left open."
        ),
        say(
            "Paste the words or the address of its error page here: they say what to mend. Check also that this redirect URI is registered."
        ),
        REDIRECT,
        reasons=("log_in_timed_out",),
        copy="{redirect_uri}",
    ),
    Rule(
        "log-in-page-not-there",
        Strength.CODE,
        say("The server says that there is nothing at this address, and no more."),
        say(
            "Compare the authorization URL with the provider's documentation, its path above all: a part may be missing."
        ),
        place("authorization", "url"),
        reasons=("error_page_shown",),
        says=r"\b404\b|\bnot found\b",
        where=says_nothing,
        examples=("404: Not Found",),
    ),
    Rule(
        "page-says-nothing",
        Strength.STATUS,
        say(
            "The provider's page does not say what is wrong. Nearly always it is the redirect URI, which is not registered as it is sent."
        ),
        say("Compare it with the one in the provider's portal, letter by letter."),
        REDIRECT,
        reasons=("error_page_shown",),
        where=says_nothing,
        copy="{redirect_uri}",
    ),
    Rule(
        "client-id-unknown-perhaps",
        Strength.STATUS,
        say(
            "The client ID may not be known there: a provider that does not know the app sends nobody back, and often says nothing."
        ),
        say("Compare it with the one in the provider's portal."),
        CLIENT_ID,
        reasons=("error_page_shown", "log_in_timed_out"),
        where=says_nothing,
        copy="{client_id}",
    ),
)
