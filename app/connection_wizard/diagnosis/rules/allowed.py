"""The test call, what its token may do: the scopes that it has, and the API that it is for (RFC 6750 section 3.1)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import add_scopes
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import TEST, Rule, Said, place
from connection_wizard.diagnosis.scope_words import scopes_in_words
from connection_wizard.diagnosis.tokens import members
from connection_wizard.spec.finding import Fix
from connection_wizard.steps import number_of
from connection_wizard.words import by_place, say

_SCOPE = r"(?<![\w-])[\w-]{1,80}(?:[.:/][\w.:/-]{0,160}\w|_\w{1,80})"
"""A scope as providers write them: more than one word in it, or a sentence would be full of scopes."""
_REQUIRED_SCOPES = re.compile(
    rf"""required(?:_?scopes?)?["']?\s*[:=]\s*[\["']*({_SCOPE}(?:["']?[, ]+["']?{_SCOPE})*)""", re.IGNORECASE
)
_WANTED_NAMES = frozenset(
    {"scope", "scopes", "requiredscope", "requiredscopes", "required", "needed", "missingscope", "missingscopes"}
)
_LONGEST = 2500
_WRITTEN = re.compile(r"[\w.:/-]{1,200}(?:[ ,]+[\w.:/-]{1,200}){0,20}")
_LIST_OF_SCOPES = rf"""[\[("'{{ :=]{{1,6}}(?P<scope>{_SCOPE}(?:["']?[, ]+["']?{_SCOPE})*)"""


_FOLLOWING = re.compile(rf"(?:\b|_)(?:scopes?|permissions?){_LIST_OF_SCOPES}", re.IGNORECASE)
"""Those that words name further on than the rule looks, or behind its code (Square)."""


def _named_scopes(evidence: Evidence, said: Said) -> Fix | None:
    listed = _REQUIRED_SCOPES.search(evidence.text) or (None if said.get("scope") else _FOLLOWING.search(evidence.text))
    text = (
        evidence.challenge.get("scope", "")
        or evidence.header("x-accepted-oauth-scopes")
        or _listed_scopes(evidence.body)
        or (listed[1] if listed else said.get("scope", ""))
    )
    parts = (part.strip("'\"`[](){}.") for part in re.split(r"[\s,]+", text))
    known = evidence.background.documented.scopes
    return add_scopes(evidence, tuple(part for part in parts if part) or scopes_in_words(_sentences(evidence), known))


def _mentioned_scopes(evidence: Evidence, said: Said) -> Fix | None:
    """Those that a refusal names without a word of scopes: in a member of its own, or as the documentation lists them."""
    listed = tuple(_listed_scopes(evidence.body).split())
    return add_scopes(evidence, listed or scopes_in_words(_sentences(evidence), evidence.background.documented.scopes))


def _sentences(evidence: Evidence) -> str:
    """What the provider says in words, each on a line of its own: of an answer in JSON what its members hold."""
    said = (value for _, value in members(evidence.body) if isinstance(value, str))
    words = evidence.raw_words
    parts = (words.description, evidence.pasted, *said, words.excerpt if not isinstance(evidence.body, Mapping) else "")
    return "\n".join(dict.fromkeys(part[:_LONGEST] for part in parts if part))[:_LONGEST]


def _listed_scopes(body: Any) -> str:
    """The scopes that an answer names in a member of its own: GitLab's ``scope``, Slack's ``needed``."""
    for path, value in members(body):
        if re.sub(r"[^a-z]", "", str(path.parts[-1]).lower()) in _WANTED_NAMES:
            words = value if isinstance(value, list) else [value]
            if words and all(isinstance(word, str) and _WRITTEN.fullmatch(word) for word in words):
                return " ".join(words)
    return ""


def _lacks_accepted_scope(evidence: Evidence) -> bool:
    """GitHub hides what a token may not see behind 404; which scopes would do, it says in a header."""
    accepted = {part.strip() for part in evidence.header("x-accepted-oauth-scopes").split(",")} - {""}
    held = {part.strip() for part in evidence.header("x-oauth-scopes").split(",")}
    return bool(accepted) and not accepted & held


def _exchanges_nothing(evidence: Evidence) -> bool:
    return not any(call.purpose == "exchange" for call in evidence.spec.access_token.follow_ups)


RULES: tuple[Rule, ...] = (
    Rule(
        "exchange-forgotten",
        Strength.NAMED,
        say("The provider wants another token than this one: it has to be exchanged first."),
        by_place(
            say(
                "Look for “exchange” or “long-lived” in its documentation, and add an exchange in step {step}: under Advanced, calls after the token.",
                step=number_of("access_token"),
            ),
            "Look for “exchange” or “long-lived” in its documentation, and add it to follow_ups in access_token.",
        ),
        place("access_token", "follow_ups"),
        legs=TEST,
        says=r"\b(?:exchange|swap|upgrade)[ds]?\b.{0,30}\btokens?\b|\btokens?\b.{0,30}\b(?:be|to) (?:exchanged|swapped|upgraded)"
        r"|\b(?:long[- ]lived|page|permanent)[- ](?:access[- ])?tokens?\b.{0,40}(?:required|needed|must|expected|instead|only)"
        r"|(?:requires?|needs?|must|use|expects?|only)\b.{0,40}\b(?:long[- ]lived|page|permanent)[- ](?:access[- ])?tokens?\b"
        r"|\b(?:short[- ]lived|temporary|intermediate)[- ](?:access[- ])?tokens?\b.{0,60}(?:cannot|can't|not\b|invalid|refused)",
        where=_exchanges_nothing,
        examples=(
            "Please exchange the token first.",
            "A Page access token is required for this call",
            "This endpoint requires a long-lived access token",
            "Short-lived tokens cannot be used here",
        ),
    ),
    Rule(
        "scope-behind-404",
        Strength.SHOWN,
        say("The token's scopes do not reach this far; the provider says so in a header of its answer."),
        say("Ask for the scope in step {step} and log in again.", step=number_of("authorization")),
        place("authorization", "scopes"),
        legs=TEST,
        statuses=("403", "404"),
        where=_lacks_accepted_scope,
        mend=_named_scopes,
        needed=True,
    ),
    Rule(
        "scope-not-granted",
        Strength.SHOWN,
        say("The provider granted fewer scopes than were asked for: {ungranted} is missing."),
        say("Log in again and leave everything ticked; or allow the scope for your app at the provider."),
        place("authorization", "scopes"),
        legs=TEST,
        statuses=("403",),
        where=lambda evidence: bool(evidence.ungranted),
        retry="log_in",
    ),
    Rule(
        "scope-missing",
        Strength.NAMED,
        say("The token may not do this: a scope is missing."),
        say("Ask for the scope in step {step} and log in again.", step=number_of("authorization")),
        place("authorization", "scopes"),
        legs=TEST,
        errors=frozenset(
            {"insufficient_scope", "missing_scope", "insufficient_permissions", "access_token_scope_insufficient"}
        ),
        says=rf"(?:insufficient|missing|require[sd]?|needs?|lacks?|without|not (?:have|contain)|granted)\b.{{0,50}}?\b(?:scopes?|permissions?){_LIST_OF_SCOPES}"
        rf"|(?:requires?|needs?|lacks?|missing)\b[^|]{{0,50}}?(?P<scope_b>{_SCOPE})[ _](?:scope|permission)"
        r"|(?:insufficient|missing|requires?|needs?|lacks?|without|not (?:have|contain)|granted)\b[^|]{0,50}?(?:\b|_)(?:scopes?|permissions?|privileges?)\b|scopes?\b.{0,40}(?:required|missing|insufficient|needed|necessary)|(?:insufficient|missing)_(?:scopes?|permissions?)\b"
        r"|scopes?[_ ](?:and url )?(?:mismatch|does not match)|(?:invalid|insufficient) (?:\w+ )?scopes?\b|not enough permissions?|\bno permissions?\b|not accessible by integration",
        mend=_named_scopes,
        examples=(
            "insufficient_scope",
            "Request had insufficient authentication scopes.",
            "missing_scope",
            "The token lacks the scope directory.read",
            "OAUTH_SCOPE_MISMATCH",
            "Unauthorized; scope does not match",
            "Not enough permissions to access: me.GET",
            "This action requires merchant approval for read_customers scope.",
            "Invalid access token, does not contain scopes:[user:read:list_users:admin].",
            "You don't have the required scope: account:read",
        ),
    ),
    Rule(
        "token-for-another-api",
        Strength.NAMED,
        say("The token is good, but for another API than this one (another audience)."),
        say(
            "What a token is for is said at the log-in: by the scopes of this API, or by a parameter such as audience or resource. Compare them with its documentation."
        ),
        place("authorization", "scopes"),
        legs=TEST,
        says=r"\baudience\b|(?:issued|meant|intended) for (?:another|a different)|\bwrong resource\b",
        examples=(
            "Access token validation failure. Invalid audience.",
            "The access token has been obtained for wrong audience or resource 'api://x'",
        ),
    ),
    Rule(
        "not-allowed",
        Strength.STATUS,
        say(
            "The provider knows the token, but does not allow this call: a scope or a right of the account is missing."
        ),
        say("Ask for the scope that its documentation names for this call, or use a simpler one, such as “me”."),
        place("authorization", "scopes"),
        legs=TEST,
        statuses=("403",),
        mend=_mentioned_scopes,
    ),
)
