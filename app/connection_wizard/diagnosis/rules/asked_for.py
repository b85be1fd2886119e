"""Log-in, what is asked for: scopes and PKCE (RFC 6749 section 3.3, RFC 7636 section 4.4.1)."""

from __future__ import annotations

import re
from typing import get_args

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import (
    add_scopes,
    authorization_parameter,
    fix,
    fix_setting,
    named_separator,
    other_separator,
    remove_scopes,
    untried_separator,
)
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import AUTHORIZE, Rule, Said, place
from connection_wizard.diagnosis.silence import is_bare
from connection_wizard.spec.finding import Fix
from connection_wizard.spec.model import RenamedAuthorizationParameter
from connection_wizard.spec.rules.asked import parameters_of
from connection_wizard.words import say

_A_FEW = 5
SCOPES = place("authorization", "scopes")
PKCE = place("authorization", "pkce")


def _without_named_scope(evidence: Evidence, said: Said) -> Fix | None:
    """Without the scopes that the provider names; nothing where it names all, for then it does not say which is wrong."""
    listed = re.search(r"\binvalid=\[([^\[\]]+)\]", evidence.text)
    text = listed[1] if listed else said.get("scope", "")
    return _without(evidence, {part.strip("'\"`[]().") for part in re.split(r"[\s,]+", text)})


def _without_mentioned_scope(evidence: Evidence, said: Said) -> Fix | None:
    """The same, where the provider only mentions scopes somewhere in its words."""
    return _without(evidence, {part.strip("'\"`[]().") for part in re.split(r"[\s,]+", evidence.text)})


def _without(evidence: Evidence, named: set[str]) -> Fix | None:
    wrong = tuple(scope for scope in evidence.scopes if scope in named)
    return remove_scopes(evidence, wrong) if 0 < len(wrong) < len(evidence.scopes) else None


def _documented_scopes(evidence: Evidence, said: Said) -> Fix | None:
    """The scopes that the documentation lists, where they are few: of many nobody wants all."""
    listed = evidence.background.documented.scopes
    return add_scopes(evidence, listed) if len(listed) <= _A_FEW else None


def _quotes_all_as_one(evidence: Evidence) -> bool:
    """Whether the words hold all scopes in quotation marks, or speak of one scope and name all, as they were sent."""
    joined = evidence.joined_scopes
    quoted = (f"{mark}{joined}{mark}" for mark in "'\"`")
    if len(evidence.scopes) < 2 or joined not in evidence.text:
        return False
    return any(text in evidence.text for text in quoted) or _ONE_SCOPE.search(evidence.small_text) is not None


_ONE_SCOPE = re.compile(r"\bscope (?:is |was )?(?:unknown|invalid|not \w{1,12})\b\W|\b(?:unknown|invalid) scope\b\W")


def _toggled_pkce(evidence: Evidence, said: Said) -> Fix | None:
    """PKCE on where it is off, and the other way round."""
    is_off = evidence.spec.authorization.pkce == "none"
    label, value = (say("Turn PKCE on"), "S256") if is_off else (say("Turn PKCE off"), "none")
    return fix(label, (("authorization", "pkce"), value))


def _as_documented(evidence: Evidence, said: Said) -> Fix | None:
    """The first parameter that the documentation sends with the log-in, and the request does not."""
    sent = {name for name, _ in parameters_of(evidence.spec.authorization)}
    known = evidence.background.documented.parameters.items()
    left = ((name, value) for name, value in known if value and name not in sent | _STANDARD)
    fixes = (authorization_parameter(evidence, name, value) for name, value in left)
    return next((fix for fix in fixes if fix is not None and not evidence.failed_before(fix)), None)


_STANDARD = frozenset(get_args(RenamedAuthorizationParameter))
NOT_UNDERSTOOD = frozenset({"invalid_request", "bad_request", "invalid_parameter", "missing_parameter"})
"""Codes that say that a parameter lacks, or is wrong, and not which."""


RULES: tuple[Rule, ...] = (
    Rule(
        "pkce-method",
        Strength.NAMED,
        say("The provider takes PKCE, the extra protection of the log-in, but not with the method plain."),
        say("Use S256, which no provider refuses that knows PKCE (RFC 7636 section 4.2)."),
        PKCE,
        legs=AUTHORIZE,
        says=r"\bs256\b|code[_ ]challenge[_ ]method|transform algorithm|\bplain\b.{0,40}(?:not (?:allowed|supported|permitted)|disabled)",
        where=lambda evidence: evidence.spec.authorization.pkce == "plain",
        mend=fix_setting(say("Use PKCE with S256"), "authorization", "pkce", value="S256"),
        needed=True,
        examples=(
            '`code_challenge_method` "plain" is not allowed; use "S256"',
            "Must be `S256`",
            "Transform algorithm not supported",
        ),
    ),
    Rule(
        "scope-separator",
        Strength.NAMED,
        say("The provider wants the scopes joined in another way."),
        say("Choose how the scopes are joined."),
        place("authorization", "scope_separator"),
        legs=AUTHORIZE,
        says=r"scopes?\b.{0,60}\b(?P<separator>comma|space)s?\b|\b(?P<separator_b>comma|space)[- ](?:separated|delimited)",
        mend=named_separator,
        needed=True,
        examples=("The scope parameter must be a comma separated list", "scopes have to be space-delimited"),
    ),
    Rule(
        "scopes-read-as-one",
        Strength.NAMED,
        say("The provider names all scopes as one: it wants them joined in another way."),
        say("Choose how they are joined."),
        place("authorization", "scope_separator"),
        legs=AUTHORIZE,
        errors=frozenset({"invalid_scope", "invalid_scopes", "bad_scope", "invalid_request"}),
        says=r"\bscopes?\b",
        where=_quotes_all_as_one,
        mend=untried_separator,
        needed=True,
        examples=("invalid_scope",),
    ),
    Rule(
        "scope-unknown",
        Strength.NAMED,
        say("The provider does not know or does not allow a scope that is asked for: {scope}."),
        say("Take it out, or allow it for your app at the provider."),
        SCOPES,
        legs=AUTHORIZE,
        says=r"\bscopes?\b[^.]{0,60}?(?:invalid|unknown|not (?:valid|allowed|supported|exist|recogni[sz]ed|found)|unauthori[sz]ed)[^\w]{1,6}(?P<scope>[\w.:/-]+(?:[ ,]+[\w.:/-]+)*)"
        r"|(?:invalid|unknown|unsupported|unauthori[sz]ed|bad) scopes?[^\w]{1,8}(?P<scope_b>[\w.:/-]+(?:[ ,]+[\w.:/-]+)*)"
        r"|scope ['\"`](?P<scope_c>[^'\"`]+)['\"`]|scope (?P<scope_d>[\w.:/-]+) (?:is|was|does|has)\b.{0,20}(?:unknown|invalid|not)",
        mend=_without_named_scope,
        needed=True,
        examples=(
            "Invalid scope: workspace.read",
            "The scope 'workspace.read' is unknown",
            "The scope workspace.read is unknown or was not enabled for this app.",
            "unauthorized scopes: [workspace.read]",
        ),
    ),
    Rule(
        "no-scope-asked-for",
        Strength.NAMED,
        say("The provider misses a parameter, or does not take one that is sent."),
        say("Compare what is filled in with the provider's documentation."),
        SCOPES,
        legs=AUTHORIZE,
        errors=frozenset({"invalid_scope", "invalid_scopes", "bad_scope"}),
        says=r"\b(?:missing|requires?|required|lacks?|needs?|no|without|empty|at least one|specify|provide)\b.{0,30}\bscopes?\b|\bscopes?\b.{0,30}\b(?:missing|required|empty|(?:not|n.t) (?:be )?(?:set|provided|empty|specified|given))\b",
        unless=r"redirect|callback",
        where=lambda evidence: not evidence.scopes,
        mend=_documented_scopes,
        examples=(
            "Missing parameter: scope",
            "The scope parameter is required",
            "At least one scope must be requested",
        ),
    ),
    Rule(
        "scope-refused",
        Strength.CODE,
        say("The provider refuses the scopes: one is unknown, or not allowed for your app."),
        say("Compare them with the provider's documentation, and with what is switched on for your app there."),
        SCOPES,
        legs=AUTHORIZE,
        errors=frozenset(
            {
                "invalid_scope",
                "invalid_scopes",
                "scope_not_allowed",
                "insufficient_scope",
                "unauthorized_scope_error",
                "bad_scope",
            }
        ),
        where=lambda evidence: bool(evidence.scopes),
        says=r"\bscopes?\b|\binvalid permissions?\b|\bpermission\b.{0,30}\b(?:unknown|invalid|not (?:valid|supported|known))\b|\bat least one\b.{0,30}\bpermission",
        unless=r"redirect|callback",
        mend=_without_mentioned_scope,
        examples=(
            "invalid_scope",
            "Some requested scopes were invalid",
            "The requested scope is invalid, unknown, or malformed.",
        ),
    ),
    Rule(
        "scopes-joined-otherwise",
        Strength.STATUS,
        say("The provider reads the scopes as one, because it wants them joined in another way."),
        say("Try the other way; it changes nothing else."),
        place("authorization", "scope_separator"),
        legs=AUTHORIZE,
        errors=frozenset({"invalid_scope", "invalid_scopes", "bad_scope"}),
        says=r"\bscopes?\b.{0,30}\b(?:invalid|unknown|malformed|not valid)\b|\b(?:invalid|unknown|malformed)\b.{0,20}\bscopes?\b",
        unless=r"redirect|callback",
        mend=other_separator,
        needed=True,
        examples=("invalid_scope", "The requested scope is invalid, unknown, or malformed."),
    ),
    Rule(
        "pkce-plain",
        Strength.NAMED,
        say("The provider takes the simple method of PKCE only."),
        say("Choose “plain”."),
        PKCE,
        legs=AUTHORIZE,
        says=r"(?:use|only) .?plain|s256.{0,40}not (?:supported|allowed)|transform algorithm",
        where=lambda evidence: evidence.spec.authorization.pkce == "S256",
        mend=fix_setting(say("Use PKCE with the method plain"), "authorization", "pkce", value="plain"),
        needed=True,
        examples=("Transform algorithm not supported: S256 is not supported, use plain",),
    ),
    Rule(
        "pkce-spoken-of",
        Strength.CODE,
        say("The provider speaks of PKCE, the extra protection of the log-in: it wants it, or does not take it."),
        say("Try it the other way."),
        PKCE,
        legs=AUTHORIZE,
        says=r"code[_ ]challenge|\bpkce\b|code[_ ]verifier|proof key",
        mend=_toggled_pkce,
        examples=("invalid code challenge or method",),
    ),
    Rule(
        "pkce-required",
        Strength.NAMED,
        say("The provider demands PKCE, the extra protection of the log-in, and it is off."),
        say("Turn it on."),
        PKCE,
        legs=AUTHORIZE,
        says=r"(?:code[_ ]challenge|pkce|proof key)(?:[\w ,._-]{0,60})(?:required|missing|must|mandatory|needed|expected)|(?:missing|required|require).{0,40}(?:code[_ ]challenge|pkce)|AADSTS50148|AADSTS9002325",
        unless=r"method.{0,40}(?:plain|s256).{0,40}not",
        mend=fix_setting(say("Turn PKCE on"), "authorization", "pkce", value="S256"),
        needed=True,
        examples=(
            "Missing parameter: code_challenge_method",
            "code_challenge is required",
            "PKCE is required",
            "AADSTS9002325: Proof Key for Code Exchange is required for cross-origin",
        ),
    ),
    Rule(
        "log-in-lacks-what-is-documented",
        Strength.CODE,
        say("The provider misses a parameter of the log-in, or wants it with another value."),
        say("Compare what is filled in with the provider's documentation."),
        place("authorization", "parameters"),
        legs=AUTHORIZE,
        errors=NOT_UNDERSTOOD,
        where=is_bare,
        mend=_as_documented,
        needed=True,
    ),
    Rule(
        "pkce-may-be-wanted",
        Strength.CODE,
        say(
            "The provider may want PKCE, the extra protection of the log-in, in the form that the standard now asks for."
        ),
        say(
            "Try it with S256; providers that do not know it mostly let it pass.",
        ),
        PKCE,
        legs=AUTHORIZE,  # a code that came was given out without it (RFC 7636 section 4.4.1)
        errors=frozenset({"invalid_request"}),
        where=lambda evidence: not evidence.raw_words.description and evidence.spec.authorization.pkce != "S256",
        mend=fix_setting(say("Use PKCE with S256"), "authorization", "pkce", value="S256"),
        needed=True,
        examples=("invalid_request",),
    ),
    Rule(
        "pkce-refused",
        Strength.NAMED,
        say("The provider does not take PKCE."),
        say("Turn it off. The state still protects the log-in."),
        PKCE,
        legs=AUTHORIZE,
        says=r"(?:code[_ ]challenge(?:_method)?|code[_ ]verifier|pkce)\b.{0,60}(?:not (?:supported|allowed|permitted|expected)|unsupported|unknown|unexpected|unrecogni[sz]ed|invalid parameter)|(?:unknown|unsupported|unexpected|unrecogni[sz]ed|invalid) (?:parameter|argument|query)s?\W{1,5}code_challenge",
        mend=fix_setting(say("Turn PKCE off"), "authorization", "pkce", value="none"),
        needed=True,
        examples=(
            "code_challenge is not supported",
            "Unknown parameter: code_challenge",
            "PKCE is not allowed for this client",
        ),
    ),
)
