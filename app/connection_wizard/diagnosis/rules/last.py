"""Where nothing fits better: the run's own sentence, and the step to look at. There is one for every leg."""

from __future__ import annotations

from typing import Final

from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import AUTHORIZE, CALLS, URL, Rule, place
from connection_wizard.words import say

RULES: tuple[Rule, ...] = (
    Rule(
        "unknown-at-log-in",
        Strength.LAST_RESORT,
        say("The log-in did not end with a code. What exactly went wrong is in the provider's words."),
        say("Compare what is filled in with the provider's documentation."),
        place("authorization", "url"),
        legs=AUTHORIZE,
    ),
    Rule(
        "unknown-after-revoke",
        Strength.LAST_RESORT,
        say("It is not clear whether the token is revoked."),
        say("Try again, and compare the call with the provider's documentation."),
        place("revoke_token", "url"),
        legs=("test_after_revoke",),
        retry="send",
    ),
    Rule(
        "unknown",
        Strength.LAST_RESORT,
        say("The provider did not do what was asked for; its words, if there are any, say why."),
        say("Compare the call with the provider's documentation."),
        URL,
        legs=CALLS,
    ),
)
CODES: Final = frozenset(rule.code for rule in RULES)
"""What is told where nothing was understood."""
