"""The log-in itself named another server for this account: a region, a data centre, a domain of its own."""

from __future__ import annotations

from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import AUTHORIZE, CALLS, Rule, of_call
from connection_wizard.steps import number_of
from connection_wizard.words import by_place, say

RULES: tuple[Rule, ...] = (
    Rule(
        "region-named",
        Strength.NAMED,
        say("The account lives in another region than the address that was asked; the provider says so."),
        say("Use the address of that region here; where customers of several are to connect, make the region a field."),
        of_call("url"),
        legs=(*CALLS, *AUTHORIZE),
        errors=frozenset({"region_mismatch", "wrong_region"}),
        says=r"\bregion mismatch\b|\bmisdirected request\b|\bbelongs? to (?:the )?.{0,20}\b(?:region|data ?cent)",
        examples=("region_mismatch", "This account belongs to the EU region"),
    ),
    Rule(
        "account-lives-elsewhere",
        Strength.NAMED,
        say(
            "The account may live in another region or data centre than the address that was asked: the log-in came back with {places}."
        ),
        by_place(
            say(
                "Use the address of that region in this step. Where accounts of several regions are to be connected, keep that value in step {step} under Advanced, and build the address from it.",
                step=number_of("authorization"),
            ),
            say(
                "Use the address of that region in this step. Where accounts of several regions are to be connected, keep that value (authorization.callback.keep), and build the address from it."
            ),
        ),
        of_call("url"),
        legs=CALLS,
        statuses=("2xx", "400", "401", "403", "404"),
        where=lambda evidence: bool(evidence.named_places),
    ),
)
