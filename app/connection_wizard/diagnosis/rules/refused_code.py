"""The authorization code: spent, late, of another app; and what it may be besides, once a fresh one was refused, too.

A code that came with the log-in, and was sent at once, is rarely spent: where the provider's words name the secret as
well, it is that. Refused a second time with nothing changed, it is rather what was sent with it.
"""

from __future__ import annotations

from typing import Final

from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import CLIENT_ID, EXCHANGE, Rule, of_call
from connection_wizard.diagnosis.rules.client_secret import SECRET, SECRET_AGAIN, SECRET_REFUSED
from connection_wizard.steps import number_of
from connection_wizard.words import say

_REFUSED: Final = frozenset({"invalid_grant", "grant_invalid"})
_GRANT_REFUSED: Final = say(
    "The provider refuses the code: it was used or too old, the redirect URI differs from the log-in's, or it belongs to another app."
)
_SPENT: Final = frozenset(
    {
        "bad_verification_code",
        "bad_auth_code",
        "invalid_code",
        "code_expired",
        "code_already_used",
        "code_used",
        "aadsts70008",
        "aadsts54005",
    }
)
"""Codes of a refused authorization code."""
_SAYS_SPENT: Final = r"(?:\b|auth_)code\b.{0,50}(?:expired|already|used|redeemed|invalid|not found|revoked|incorrect|unknown)|(?:expired|used|invalid|incorrect|bad|malformed|unknown)\b.{0,20}(?:auth(?:ori[sz]ation)?|verification)?[ _]?code\b|AADSTS70008|AADSTS54005"
_IS_NO_CODE: Final = r"code_verifier|pkce|challenge|status code|error code"
_ALSO_NAMED: Final = r"\b(?:match|hash)\b[^.]{0,40}\b(?:app|client)?[_ ]?secret\b"
"""The secret last among what may be wrong (Smartsheet)."""

RULES: tuple[Rule, ...] = (
    Rule(
        "secret-named-too",
        Strength.NAMED,
        SECRET_REFUSED,
        SECRET_AGAIN,
        SECRET,
        legs=EXCHANGE,
        says=_ALSO_NAMED,
        examples=("invalid_grant: the code is invalid or the hash value does not match the app secret and/or code.",),
    ),
    Rule(
        "code-refused-again",
        Strength.NAMED,
        _GRANT_REFUSED,
        say(
            "Check in step {step} that client ID and secret belong together, and to the environment of the log-in.",
            step=number_of("credentials"),
        ),
        CLIENT_ID,
        legs=EXCHANGE,
        errors=_SPENT | _REFUSED,
        says=_SAYS_SPENT,
        unless=_IS_NO_CODE,
        where=lambda evidence: evidence.is_second_code,
        examples=("invalid_grant", "bad_verification_code"),
    ),
    Rule(
        "code-spent",
        Strength.NAMED,
        say("The code was used already, or came too late: it works once, and often for a minute only."),
        say("Log in again: that brings a fresh code."),
        of_call(),
        legs=EXCHANGE,
        errors=_SPENT,
        says=_SAYS_SPENT,
        unless=_IS_NO_CODE,
        retry="log_in",
        examples=(
            "bad_verification_code",
            "The code passed is incorrect or expired.",
            "code_already_used",
            "This authorization code has been used.",
            "AADSTS54005: OAuth2 Authorization code was already redeemed",
            "Authorization code expired",
            "Malformed auth code.",
        ),
    ),
    Rule(
        "grant-refused",
        Strength.CODE,
        _GRANT_REFUSED,
        say("Log in again at once. If it stays so, compare redirect URI and client ID with the provider's."),
        of_call(),
        legs=EXCHANGE,
        errors=_REFUSED,
        retry="log_in",
        examples=("invalid_grant",),
    ),
    Rule(
        "grant-refused-by-status",
        Strength.STATUS,
        say(
            "The provider refuses the request (status {status}) and does not say why: mostly it is the code, which was used or is too old, or something that is sent otherwise than at the log-in."
        ),
        say("Log in again at once. If it stays so, compare this call with the provider's documentation."),
        of_call(),
        legs=EXCHANGE,
        statuses=("400", "403"),
        where=lambda evidence: not evidence.raw_words.text,
        retry="log_in",
    ),
)
