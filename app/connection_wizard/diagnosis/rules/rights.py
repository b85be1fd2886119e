"""Refusals that are about the account, its plan, its network or the app's review: neither token nor credentials are to
blame, and nothing in the spec but the address of what is asked for."""

from __future__ import annotations

import re

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import AUTHORIZE, CALLS, CLIENT, CLIENT_ID, TEST, TOKEN, URL, Rule, place
from connection_wizard.steps import number_of
from connection_wizard.words import say

_THING = r"(?:team|workspace|organi[sz]ation|org|account|shop|store|site|company|tenant|project|board|channel|location|merchant|business|page|instance|portal|resource|realm|property|customer|advertiser|member)"
_NOT = r"(?:not|n't|isn't|aren't|cannot|can't|no|unable)"


_BARE_BLOCK = re.compile(
    r"error code: 1\d{3}|(?!.*\b(?:accounts?|users?|app\w*|clients?|keys?|tokens?|plans?)\b).{0,80}\b(?:blocked|banned)\b.{0,80}"
)
"""What a firewall says where it sends no page: Cloudflare's number, or a few words that are about no account or app."""


def _is_firewall(evidence: Evidence) -> bool:
    """A page of a firewall in front of the provider, or a line of one: it says so, or is of the well-known kinds."""
    if evidence.answer is None or evidence.answer.format not in ("html", "text"):
        return False
    text = evidence.answer.text[:8000].lower()
    if evidence.answer.format == "text":
        return _BARE_BLOCK.fullmatch(text.strip()) is not None
    signs = (
        "cloudflare",
        "attention required",
        "akamai",
        "incapsula",
        "imperva",
        "request blocked",
        "reference&#32;&#35;",
        "access denied</title>",
        "has been blocked",
        "web application firewall",
        "request rejected",
        "ray id",
        "captcha",
    )
    return any(sign in text for sign in signs)


RULES: tuple[Rule, ...] = (
    Rule(
        "firewall",
        Strength.SHOWN,
        say(
            "A firewall in front of the provider answered, not its API: it took the request for one of a robot, or does not let this network in."
        ),
        say(
            "Check the address. Add a User-Agent header that names your app; if it stays so, the provider has to let the platform through."
        ),
        URL,
        legs=CALLS,
        statuses=("403", "406", "429", "503"),
        where=_is_firewall,
    ),
    Rule(
        "consent-missing",
        Strength.NAMED,
        say("Nobody has agreed yet to what the app asks for: whoever logged in, or an administrator of the account."),
        say("Have an administrator approve the app, or log in anew and agree to all that is asked for."),
        place("authorization", "url"),
        legs=TOKEN,
        errors=frozenset({"consent_required", "interaction_required", "aadsts65001", "aadsts65004"}),
        says=r"\bnot (?:yet )?consented|\bconsent[_ ](?:is )?(?:required|needed|missing)|\b(?:requires?|needs?|no)\b.{0,20}\bconsent\b|AADSTS6500[14]",
        examples=(
            "consent_required",
            "AADSTS65001: The user or administrator has not consented to use the application",
        ),
    ),
    Rule(
        "network-not-allowed",
        Strength.NAMED,
        say("The provider lets in certain networks only, and this computer's address is not among them."),
        say(
            "Allow the address in the provider's settings, or lift the restriction for your app. The platform has other addresses than this computer."
        ),
        URL,
        legs=CALLS,
        says=r"\b(?:not|block\w*|den\w+|forbid\w*|restrict\w*)\b.{0,40}\bip\b|\bip\b.{0,40}(?:address|range|allow|white|restrict|block|polic|not|denied|trusted)|(?:allow|white|block|deny)[- ]?list|restricted by (?:network|location)|untrusted (?:network|ip)|login hours|\b(?:your|this) country\b|\bin your region\b|\bcountry\b.{0,30}\b(?:blocked|restricted|unsupported)",
        unless=r"redirect|callback|private ip",
        examples=(
            "not allow to access from your ip",
            "IP address 203.0.113.7 is not allowed",
            "Your IP is not whitelisted",
            "IP restricted",
        ),
    ),
    Rule(
        "policy-forbids",
        Strength.NAMED,
        say("A policy of the account's organisation does not let this app, or this person, in."),
        say(
            "Ask its administrator to allow the app for this account; or log in with an account that is under no such policy."
        ),
        place("authorization", "url"),
        legs=(*AUTHORIZE, *CLIENT),
        errors=frozenset({"invalid_app_access", "aadsts53003", "aadsts650052"}),
        says=r"\bconditional access\b|\bpolic(?:y|ies)\b.{0,60}\b(?:not|blocks?|prevents?|denie[ds]|fail\w*|forbids?|restricts?)\b|\b(?:blocked|prevented|denied|forbidden|restricted|rejected)\b.{0,40}\bpolic(?:y|ies)\b|\bpolicy (?:enforced|evaluation failed)|not admin approved|lacks a service principal",
        unless=r"redirect|callback|scope|cors|(?:comply|complies) with .{0,40}polic",
        examples=(
            "Access has been blocked by Conditional Access policies.",
            "user is not admin approved to access this app",
            "Policy evaluation failed for this request",
        ),
    ),
    Rule(
        "right-of-the-person",
        Strength.NAMED,
        say(
            "The person who logged in lacks a right for this in the account: a role, or what an administrator has to give."
        ),
        say("Ask an administrator of the account for it, or log in as somebody who has it."),
        URL,
        legs=TEST,
        says=r"\b(?:ask|contact) (?:your|an) (?:\w{1,20} )?(?:admin|owner)|\b(?:role|admin rights?|administrator rights?) (?:is |are )?(?:required|needed|missing)\b|\brequires? (?:an? )?(?:admin|owner)\w{0,12}\b",
        unless=r"\bscopes?\b|\bapp(?:lication)?\b.{0,20}\bnot\b",
        examples=("Ask your admin to grant you API access", "Requires admin role"),
    ),
    Rule(
        "account-not-usable",
        Strength.NAMED,
        say(
            "The account that logs in is not usable at the provider: suspended, locked, deactivated or not confirmed yet."
        ),
        say("Log in to the provider's own pages with it and see what they say; or use another account."),
        place("authorization", "url"),
        legs=(*AUTHORIZE, *CLIENT),
        errors=frozenset({"inactive_user", "inactive_org", "account_inactive", "user_suspended", "account_suspended"}),
        says=rf"\b(?:user|{_THING})s?(?:'s e-?mail)?\b[^.|]{{0,30}}\b(?:inactive|suspended|deactivated|locked|frozen|blocked|closed|disabled|unverified|not (?:been )?(?:active|verified|activated|confirmed))\b|\b(?:inactive|suspended|deactivated|locked|unverified) (?:user|{_THING})\b",
        unless=r"\bapp(?:lication)?\b|\bclient\b|redirect|scope|\bunless\b|blocked by admin|polic",
        examples=(
            "inactive_user",
            "organization has been deactivated",
            "user is blocked",
            "The user's email is not verified",
        ),
    ),
    Rule(
        "accounts-limit",
        Strength.NAMED,
        say(
            "The app may be connected by only so many accounts until the provider has reviewed it, and that number is reached."
        ),
        say("Disconnect accounts that are no longer needed, or ask the provider to review the app."),
        CLIENT_ID,
        legs=(*AUTHORIZE, *CALLS),
        says=r"\b(?:connected|authori[sz]ed|linked|test|maximum)\b.{0,20}\b(?:athletes|users|accounts|people)\b.{0,60}\b(?:limit|exceed|reached|maximum)|\b(?:limit|exceeded|reached|maximum)\b.{0,60}\b(?:connected|authori[sz]ed|linked|test)\b.{0,12}\b(?:athletes|users|accounts|people)\b",
        examples=("Limit Exceeded (connected athletes)", "The number of authorized users has reached its limit"),
    ),
    Rule(
        "api-not-switched-on",
        Strength.NAMED,
        say("The API that is called is not switched on for your app at the provider."),
        say("Switch it on in the provider's portal, where the app is registered; it may take some minutes to count."),
        CLIENT_ID,
        legs=TEST,
        errors=frozenset({"accessnotconfigured", "service_disabled", "api_not_enabled"}),
        says=r"\b(?:api|service)\b.{0,60}(?:has not been (?:used|enabled|activated)|not (?:enabled|activated|configured|switched on) (?:for|in|on) (?:this|your|the) (?:app|application|project|client))|access not configured|\battached to a project\b|\bnot[- ]enrolled\b|\bapi ?product\b|\b(?:enable|activate) (?:it|the api|this api) (?:by|in|at|for)\b",
        examples=(
            "Google People API has not been used in project 123 before or it is disabled.",
            "Invalid API call as no apiproduct match found",
            "Access Not Configured. Please use Google Developers Console to activate the API for your project.",
        ),
    ),
    Rule(
        "api-not-for-session",
        Strength.NAMED,
        say(
            "The provider takes the log-in, but not for this API: a scope for the API is missing, or a policy of the account (its profile, its IP addresses, an administrator's setting) forbids it."
        ),
        say(
            "Ask for the API's scope in step {step}, and have an administrator of the account allow API access and the app's network.",
            step=number_of("authorization"),
        ),
        URL,
        legs=TEST,
        says=r"(?:session|token|user|login)\b.{0,30}(?:not valid|invalid|not enabled|not allowed)\b.{0,20}\b(?:for|to)\b.{0,20}\bapi\b|\bapi\b.{0,20}(?:is |are )?(?:not enabled|disabled|not permitted|access (?:is )?(?:denied|disabled|not))",
        examples=("This session is not valid for use with the REST API", "API is not enabled for this organization"),
    ),
    Rule(
        "not-of-this-account",
        Strength.NAMED,
        say(
            "The provider knows who is calling, but the account has no right to what is asked for: the id in the address, or what is asked of it, belongs to another account, or was not chosen at the log-in."
        ),
        say(
            "Check the id in the address of this call. If it is a value of yours, take the one of the account that logs in; some providers ask at the log-in which one the app may see."
        ),
        URL,
        legs=TEST,
        says=rf"(?:does|do|did|is|are|was) ?{_NOT} (?:own|belong|(?:a )?member|part of|associated|the owner|have (?:access|permissions?|rights?) (?:to|for|on))|doesn't (?:own|belong|have access to)"
        rf"|\b{_THING}(?:\(s\)|s)?\b.{{0,20}}{_NOT} (?:been )?(?:authori[sz]ed|permitted|allowed|accessible|granted|enabled|shared)"
        rf"|{_NOT} (?:authori[sz]ed|permitted|allowed) (?:to (?:access|view|read|see|use)|for|on) (?:this|that|the) {_THING}|no access to (?:this|that|the) {_THING}",
        unless=r"by integration|\bscopes?\b|\btoken\b|permissions?: |\bapp(?:lication)?\b.{0,20}(?:not|isn't)|\bip\b",
        examples=(
            "Team(s) not authorized",
            "User does not own Shop 12345678",
            "You are not a member of this workspace",
            "The user does not have access to this account",
        ),
    ),
    Rule(
        "account-without-it",
        Strength.NAMED,
        say("The account that logged in does not have what the call asks for: a mailbox, a licence, a feature."),
        say("Log in with an account that has it, or use a call that every account answers, such as “me”."),
        URL,
        legs=TEST,
        says=rf"\b(?:not (?:yet )?(?:supported|enabled|available|licensed|provisioned)|unavailable) (?:for|in|on) (?:this|your|the) (?:mailbox|user|{_THING})|\b(?:mailbox|licen[cs]e|feature)\b.{{0,30}}\b(?:not (?:yet )?(?:enabled|found|assigned|available|supported)|inactive|disabled)\b",
        unless=r"\bapi\b.{0,20}(?:is )?(?:not enabled|disabled)|\bscopes?\b",
        examples=("REST API is not yet supported for this mailbox.", "The mailbox is either inactive or on-premise."),
    ),
    Rule(
        "account-not-permitted",
        Strength.NAMED,
        say(
            "The provider does not let the app into this account, shop or organisation: it is not installed or approved there, or not of a kind that may use it."
        ),
        say(
            "Check in step {step} and at the log-in that it is the right account, and in the provider's portal that the app may be used with it.",
            step=number_of("fields"),
        ),
        CLIENT_ID,
        legs=(*AUTHORIZE, *CLIENT),
        says=rf"\bnot installed (?:in|on|for)\b|\bcross-org\b|\b{_THING}[_ ](?:is[_ ])?not[_ ](?:permitted|allowed|authori[sz]ed|eligible|supported|found|active|installed)|(?:not|n't)[_ ](?:permitted|allowed|authori[sz]ed|eligible|installed)[_ ](?:for|on|in|by)[_ ](?:this|that|the)[_ ]{_THING}",
        unless=r"redirect|callback|grant[_ ]type|\b(?:no|any) resource|\b(?:resource|page)[_ ]not[_ ]found|at this (?:address|url|path)",
        examples=("shop_not_permitted", "The app is not installed on this shop", "organization not allowed"),
    ),
    Rule(
        "plan",
        Strength.NAMED,
        say("The account's plan does not include this."),
        say("Use an account whose plan has API access, or ask the provider to open it for the test."),
        URL,
        legs=(*CALLS, *AUTHORIZE),
        errors=frozenset({"license_required"}),
        says=r"(?:upgrade|subscribe|your (?:current )?(?:plan|subscription|tier|edition)|(?:plan|subscription|tier|edition)\b.{0,40}(?:not include|does not|doesn't|required|needed|higher)|paid (?:plan|account)|premium (?:only|plan|account)|trial (?:has )?(?:ended|expired)|payment required|billing|(?:different|higher) access level|licen[cs]e (?:is )?(?:required|needed)|only available (?:to|for|on) .{0,30}(?:customers|plans?|editions?)|not have any credits|out of credits)",
        unless=r"upgrade required.{0,20}(?:tls|http)|webhook subscription",
        examples=("This endpoint requires a paid plan", "Please upgrade your plan", "Your trial has expired"),
    ),
    Rule(
        "plan-by-status",
        Strength.SHOWN,
        say("The provider wants payment first (status 402): the account's plan does not include this."),
        say("Use an account whose plan has API access, or ask the provider to open it for the test."),
        URL,
        legs=CALLS,
        statuses=("402",),
    ),
    Rule(
        "app-not-reviewed",
        Strength.NAMED,
        say(
            "The provider has not approved your app for this yet: such rights come after a review, or for test users only."
        ),
        say("Ask for the review in the provider's portal, or add the account as a test user there."),
        CLIENT_ID,
        legs=CALLS,
        says=r"app(?:lication)? review|(?:pending|awaiting|under|requires?|needs?|subject to) (?:app )?(?:review|approval)|(?:app(?:lication)?|client|integration|partner)\b.{0,40}(?:not (?:been |yet )?(?:approved|reviewed|verified|certified)|must be (?:approved|reviewed|verified))|advanced access|development mode|\b(?:user|account)\b (?:is |was )?not (?:been |yet )?(?:approved|whitelisted|registered) (?:for|in|to use|by) (?:the |this |your )?(?:app|client)|\bnot an? (?:sandbox|test|registered) user\b|\b(?:user|account|email)\b.{0,20}\bnot (?:been )?(?:registered|added|listed|invited|whitelisted|allowed)\b.{0,40}\b(?:dashboard|developer|testers?|test users?|portal)\b",
        examples=(
            "Your application has not been approved",
            "This permission requires App Review",
            "User not registered in the Developer Dashboard",
            "User not approved for app",
        ),
    ),
)
