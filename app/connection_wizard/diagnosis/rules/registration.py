"""Log-in, the app: redirect URI, client ID and the state of the app at the provider (RFC 6749 sections 3.1.2.4, 4.1.2.1)."""

from __future__ import annotations

import re

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import (
    asking_for_a_code,
    fix,
    paste_redirect,
)
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import AUTHORIZE, CLIENT_ID, REDIRECT, Rule, Said, place
from connection_wizard.spec.finding import Fix
from connection_wizard.words import say


def _registered_redirect(evidence: Evidence, said: Said) -> Fix | None:
    """The redirect URI that the provider names in its words, where it differs by the slash at its end alone."""
    redirect, ours = evidence.spec.live_redirect, evidence.redirect_uri
    other = ours[:-1] if ours.endswith("/") else f"{ours}/"
    if redirect.receiver == "loopback" and re.search(rf"{re.escape(other)}(?![\w/])", evidence.text):
        path = redirect.path[:-1] if ours.endswith("/") else f"{redirect.path}/"
        label = say("Drop the slash at its end") if ours.endswith("/") else say("Add a slash at its end")
        return fix(label, (("live_redirect", "path"), path or "/"))
    return paste_redirect(evidence, said)


RULES: tuple[Rule, ...] = (
    Rule(
        "redirect-mismatch",
        Strength.NAMED,
        say(
            "The provider does not know the redirect URI that was sent. It compares every character, the slash at the end too."
        ),
        say("Register exactly this address at the provider, in the settings of your app."),
        REDIRECT,
        legs=AUTHORIZE,
        errors=frozenset(
            {"redirect_uri_mismatch", "invalid_redirect_uri", "redirect_mismatch", "aadsts50011", "aadsts500113"}
        ),
        says=r"redirect_uri_mismatch|redirect[_ ]?(?:ion )?(?:uri|url)s?\b.{0,160}(?:mismatch|match|invalid|not (?:valid|registered|allowed|whitelisted|configured|associated|listed|in)|missing from|incorrect|unknown|does not|doesn't|isn't|no registered|must)"
        r"|(?:mismatch\w{0,9}|invalid|bad|incorrect|unregistered|unknown|wrong|not a valid|illegal)[\w ,]{0,30}(?:redirect|callback)[_ ]?(?:uri|url)?"
        r"|redirect mismatch|no registered callback|callback (?:host|domain)\b.{0,30}\bnot|callback (?:url|uri).{0,80}(?:mismatch|not|invalid|approved)|\breply (?:address|ur[il])(?:es|s)?\b.{0,60}(?:mismatch|not|does)|\bno reply (?:address|ur[il])|url blocked|domain of this url isn't included|AADSTS50011\d?"
        # “Return URL”, “callback address”: what pages for people call it
        r"|\b(?:callback|return|reply|redirect(?:ion)?)(?:[ _-](?:ur[il]|address|target|destination|location|page)(?:e?s)?)?\b.{0,80}\b(?:not|isn't|wasn't|hasn't|aren't) (?:been )?(?:an? )?(?:valid|registered|allowed|approved|authori[sz]ed|whitelisted|known|configured|permitted|recogni[sz]ed|among|on (?:its|the|our|your) list)\b"
        r"|\b(?:callback|return|reply|redirect(?:ion)?) (?:ur[il]|address|target|destination|location)(?:e?s)?\b.{0,60}\bunknown\b|\bno such (?:callback|return|reply|redirect(?:ion)?) |\bnever registered\b|\bur[il]s? to (?:return|redirect|send)\b.{0,40}(?:\bnot|n't) (?:allowed|registered|known|approved)\b",
        unless=r"must (?:be|use) https|https is required|only https",
        mend=_registered_redirect,
        copy="{redirect_uri}",
        examples=(
            "redirect_uri_mismatch",
            "The redirect URI in the request, http://127.0.0.1:4711/callback, does not match the ones authorized",
            "AADSTS50011: The redirect URI specified in the request does not match the redirect URIs configured",
            "Invalid redirect_uri: the redirect_uri is not registered",
            "URL Blocked: This redirect failed because the redirect URI is not whitelisted in the app's settings.",
            "The redirect_uri MUST match the registered callback URL for this application.",
            "Invalid callback url",
            "bad redirect_uri",
            "The redirect_uri parameter does not match the registered value",
            "Mismatching redirect URI.",
            "The callback address sent by the application is not on its list.",
            "The return URL you supplied has not been approved for this integration.",
            "The reply address specified in the request is unknown to this app.",
            "Redirect target is not among the permitted addresses.",
            "This app has no such return address.",
            "The url to return to isn't allowed for this client.",
        ),
    ),
    Rule(
        "redirect-or-client",
        Strength.NAMED,
        say(
            "The provider does not take client ID and redirect URI together. Many say the same of both, and mostly it is the "
            "redirect URI, which is not registered as it was sent."
        ),
        say(
            "Register exactly this address at the provider, in the settings of your app. Else copy the client ID again."
        ),
        REDIRECT,
        legs=AUTHORIZE,
        says=r"\bclient authentication failed\b",  # where no client authenticates: league/oauth2-server, Laravel Passport
        unless=r"unknown|not found|redirect",
        mend=paste_redirect,
        copy="{redirect_uri}",
        examples=("invalid_client: Client authentication failed", "Client authentication failed"),
    ),
    Rule(
        "response-type-left-out",
        Strength.NAMED,
        say("The authorization request leaves out response_type, which the standard demands (RFC 6749 section 4.1.1)."),
        say("Send it again."),
        place("authorization", "omit"),
        legs=AUTHORIZE,
        reasons=("error_page_shown", "authorization_denied", "error_without_state"),
        unless=r"redirect|callback|scope|client",
        mend=asking_for_a_code,
        needed=True,
    ),
    Rule(
        "unknown-client",
        Strength.NAMED,
        say("The provider does not know this client ID."),
        say(
            "Copy the client ID from the provider again. Check that it is of the environment and region that the address "
            "asks: sandbox and production, and many regions, have apps of their own."
        ),
        CLIENT_ID,
        legs=AUTHORIZE,
        errors=frozenset(
            {
                "invalid_client",
                "invalid_client_id",
                "deleted_client",
                "application_not_found",
                "bad_client_id",
                "aadsts700016",
            }
        ),
        says=r"(?:client|app(?:lication)?)(?:[_ ]?(?:id|key))?\b.{0,60}(?:not (?:found|recogni[sz]ed|valid|exist|registered)|unknown|invalid|does not exist|doesn't exist|was not found|(?:couldn't|could not|cannot|can't) be found|deleted|no longer)"
        r"|(?:invalid|unknown|unrecogni[sz]ed|no such|missing|bad)\s+(?:oauth |platform )?(?:client|consumer|app)(?:lication)?(?:[_ ]?(?:id|key))?|(?:unable to|could not|couldn't|cannot) find.{0,20}(?:client|app)|AADSTS700016"
        r"|\b(?:do not|don't|does not|doesn't) (?:know|recogni[sz]e)\b.{0,30}\b(?:client|app(?:lication)?|integration)\b|\bnever heard of\b.{0,30}\b(?:client|app(?:lication)?|integration)\b"
        r"|\b(?:client|app(?:lication)?|integration)\b.{0,60}\b(?:isn't|not) known\b|\bno (?:client|app(?:lication)?|integration)\b.{0,40}\b(?:exists?|found|registered)\b|\bintegration (?:does not|doesn't) exist",
        unless=r"secret|redirect|callback|scope|\breturn (?:ur[il]|address)|\btest(?:er| user)|development mode|\binstall",
        examples=(
            "The OAuth client was not found.",
            "Invalid platform app",
            "AADSTS700016: Application with identifier 'x' was not found in the directory",
            "Invalid client_id",
            "Unknown client",
            "Invalid App ID: The provided app ID does not look like a valid app ID.",
            "Application not found",
            "We do not know this application in data centre US.",
            "The app that sent you here isn't known to us.",
            "No application with this key exists.",
            "Sorry, we have never heard of this app.",
        ),
    ),
    Rule(
        "app-of-another-kind",
        Strength.NAMED,
        say("The app is registered there as one of a kind that cannot log people in like this."),
        say(
            "At the provider, register an app that may use OAuth with the authorization code grant: often it is called a web, a public or a partner app."
        ),
        CLIENT_ID,
        legs=AUTHORIZE,
        says=r"\b(?:app(?:lication)?|client|integration)\b.{0,30}(?:does not|doesn't|cannot|can't|not configured to|not set up to) (?:support|use|do) .{0,30}(?:oauth|authori[sz]ation code|this (?:grant|flow))|\bprivate (?:app(?:lication)?|integration)s?\b.{0,40}(?:not|cannot|can't|without)",
        unless=r"redirect|callback|scope|pkce",
        examples=("The Shopify API application does not support oauth",),
    ),
    Rule(
        "admin-approval",
        Strength.NAMED,
        say("The account belongs to an organisation whose administrator has to approve the app first."),
        say("Ask an administrator to approve it, or log in with an account of your own for the test."),
        place("authorization", "url"),
        legs=AUTHORIZE,
        errors=frozenset({"admin_policy_enforced", "aadsts65001", "aadsts90094", "oauth_app_blocked"}),
        says=r"admin(?:istrator)?s?\b[^.]{0,60}(?:approv|consent|permission|grant|policy|review)|need admin approval|not admin approved|\bpermissions?\b.{0,80}\byour (?:\w{1,20} )?admin|\bonly (?:\w{1,20} )?(?:admin|owner)\w{0,12} (?:can|may)\b|\bsso\b.{0,20}\b(?:enforced|required)|blocked by (?:an? )?admin|\bunless\b.{0,40}\bassigned\b|\bpolicy enforced|AADSTS90094|AADSTS65001",
        unless=r"\btest(?:er| user)|development mode",
        examples=(
            "AADSTS65001: The user or administrator has not consented to use the application",
            "Need admin approval",
            "This app requires administrator approval",
        ),
    ),
    Rule(
        "app-stopped-at-log-in",
        Strength.NAMED,
        say("The provider has suspended or disabled your app."),
        say("Look at the app in the provider's portal; its support says why, and what lifts it."),
        CLIENT_ID,
        legs=AUTHORIZE,
        errors=frozenset({"application_suspended", "app_disabled"}),
        says=r"app(?:lication)?\b.{0,40}(?:suspended|disabled|deactivated)|AADSTS7000112",
        unless=r"administrator|your admin",
        examples=("application_suspended", "AADSTS7000112: Application 'abc'(Acme) is disabled."),
    ),
    Rule(
        "app-in-testing",
        Strength.NAMED,
        say("Your app is still in its test phase at the provider, and this account is not among its testers."),
        say("Add the account as a test user at the provider, or have the app verified or published."),
        CLIENT_ID,
        legs=AUTHORIZE,
        errors=frozenset(
            {"app_not_verified", "unverified_app", "invalid_team_for_non_distributed_app", "org_internal"}
        ),
        says=r"unavailable for this app|being tested|\bnot (?:yet )?approved\b|user limit|non.distributed|within its organi[sz]ation|org_internal|(?:not|n't) (?:completed the .{0,30}verification|verified|been reviewed|published|live)|test(?:ing)? (?:mode|user|phase)|developer.?approved testers|app (?:is )?(?:not active|inactive|in development)",
        unless=r"e-?mail",
        examples=(
            "Acme has not completed the Google verification process. The app is currently being tested",
            "App not active: this app is not currently accessible",
            "This app is in development mode",
        ),
    ),
    Rule(
        "redirect-spoken-of",
        Strength.CODE,
        say("The provider speaks of the redirect URI: it is not registered, or not written as it is registered."),
        say("Register exactly this address at the provider, in the settings of your app."),
        REDIRECT,
        legs=AUTHORIZE,
        says=r"redirect(?:ion)?[_ ]?ur[il]|callback[_ ]?ur[il]|(?:app'?s?|app's) domains",
        mend=paste_redirect,
        copy="{redirect_uri}",
        examples=("correct the following and try again: redirect_uri", "Ungültige Weiterleitungs-URI (redirect_uri)"),
    ),
    Rule(
        "client-spoken-of",
        Strength.CODE,
        say(
            "The provider speaks of the client ID: it is not the one that it gave to your app, or not of this environment."
        ),
        say(
            "Copy the client ID from the provider again. Check that it is of the environment and region that the address "
            "asks: sandbox and production, and many regions, have apps of their own."
        ),
        CLIENT_ID,
        legs=AUTHORIZE,
        says=r"\b(?:client|app)[_ ]?(?:id|key)\b",
        unless=r"redirect|callback|scope",
        examples=("correct the following and try again: client_key",),
    ),
    Rule(
        "response-type",
        Strength.NAMED,
        say("The provider does not give a code to this kind of app."),
        say("At the provider, make it a web application with the authorization code grant."),
        CLIENT_ID,
        legs=AUTHORIZE,
        errors=frozenset({"unsupported_response_type", "unauthorized_client"}),
        says=r"response[_ ]type",
        unless=r"\b(?:missing|required)\b.{0,40}response[_ ]type",
        mend=asking_for_a_code,
        examples=("unsupported_response_type", "Invalid parameter: response_type", "unauthorized_client"),
    ),
)
