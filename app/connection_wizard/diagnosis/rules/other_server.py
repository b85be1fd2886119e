"""Another server is meant: a region or a data centre that the log-in named, or one of the log-in's environment."""

from __future__ import annotations

from connection_wizard.diagnosis.came_back import in_place_of_an_example, on_the_server_that_came
from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import AUTHORIZE, CALLS, EXCHANGE, TEST, URL, Rule, Said
from connection_wizard.spec.domains import hosts_of
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.spec.regions import differ_in_region
from connection_wizard.spec.rules.environment import is_sandbox
from connection_wizard.steps import number_of
from connection_wizard.words import by_place, say

_CODES = (("access_token", "url"), ("refresh_token", "url"), ("revoke_token", "url"))
"""What belongs to the server of the log-in: codes and tokens of one region are unknown in another."""


def _where_the_login_was(evidence: Evidence, said: Said) -> Fix | None:
    """The server of the log-in in the place of that of another region, wherever codes and tokens are sent to it."""
    hosts = {named.at: named.host for named in hosts_of(evidence.spec)}
    login, token = hosts.get(("authorization", "url"), ""), hosts.get(("access_token", "url"), "")
    if not differ_in_region(login, token):
        return None
    edits = [Edit(at, str(evidence.draft.get(*at)).replace(token, login, 1)) for at in _CODES if hosts.get(at) == token]
    return Fix(say("Ask {host} for the token", host=login), tuple(edits))


def _is_in_another_environment(evidence: Evidence) -> bool:
    """Whether the token came from a sandbox, and the call goes to none; or the other way round."""
    hosts = {named.at: named.host for named in hosts_of(evidence.spec)}
    token, call = hosts.get(("access_token", "url"), ""), hosts.get(("test_call", "url"), "")
    known = evidence.background
    is_first = known.worked("exchange") and not known.worked("test")
    return bool(token and call) and is_first and is_sandbox(token) != is_sandbox(call)


RULES: tuple[Rule, ...] = (
    Rule(
        "region-named",
        Strength.NAMED,
        say("The account lives in another region than the address that was asked; the provider says so."),
        say("Use the address of that region here; where customers of several are to connect, make the region a field."),
        URL,
        legs=(*CALLS, *AUTHORIZE),
        errors=frozenset({"region_mismatch", "wrong_region"}),
        says=r"\bregion mismatch\b|\bmisdirected request\b|\bbelongs? to (?:the )?.{0,20}\b(?:region|data ?cent)",
        examples=("region_mismatch", "This account belongs to the EU region"),
    ),
    Rule(
        "account-hosted-elsewhere",
        Strength.NAMED,
        say("The account lives in another region than the address that was asked; the provider says so."),
        say("Use the address of that region here; where customers of several are to connect, make the region a field."),
        URL,
        legs=AUTHORIZE,
        says=r"\baccount (?:is|was) (?:hosted|located|stored|registered|in) .{0,30}\b(?:region|data ?cent|europe|australia|india|japan|canada|united states)|\bno (?:\w+ )?(?:account|user)\b.{0,30}\b(?:in|for) (?:this|the selected) (?:region|data ?cent)",
        examples=("Your account is hosted in Europe.", "There is no such account in this data center"),
    ),
    Rule(
        "code-of-another-region",
        Strength.SHOWN,
        say("The log-in was at another region or data centre than the address that was asked for the token."),
        say("Use one server for both: a code is known where the person logged in, and nowhere else."),
        URL,
        legs=EXCHANGE,
        statuses=("400", "401", "403", "404"),
        where=lambda evidence: not evidence.background.worked("exchange"),
        mend=_where_the_login_was,
        needed=True,
    ),
    Rule(
        "call-of-another-environment",
        Strength.NAMED,
        say(
            "This call goes to {host}, and the token came from another environment: one of the two is a sandbox, the other is not."
        ),
        say("Look up the API's address in the environment of the log-in, and write it here."),
        URL,
        legs=TEST,
        statuses=("401", "403", "404"),
        where=_is_in_another_environment,
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
            "Use the address of that region in this step. Where accounts of several regions are to be connected, keep that value (authorization.callback.keep), and build the address from it.",
        ),
        URL,
        legs=CALLS,
        statuses=("2xx", "400", "401", "403", "404"),
        where=lambda evidence: bool(evidence.named_places),
        mend=lambda evidence, said: in_place_of_an_example(evidence) or on_the_server_that_came(evidence),
    ),
)
