"""What is written by hand and sent by itself as well: it would be in the request twice."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.spec.completion import all_calls
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.queries import parameter_names, query_of, without_parameters
from connection_wizard.spec.rules.making import finding_code, fix_removing, fix_setting, quoted
from connection_wizard.spec.rules.place_names import step_words
from connection_wizard.spec.rules.places import calls
from connection_wizard.spec.rules.requests import is_typed_by_hand
from connection_wizard.words import say

PARAMETER_SENT_ANYWAY = finding_code(
    "parameter_sent_anyway",
    "warning",
    None,
    "A parameter that is sent anyway",
    "No parameter may be in a request more than once (RFC 6749 section 3.2); many servers refuse it.",
    ("access_token", "query", [{"name": "client_id", "value": "${context.authData.clientid}"}]),
)


def sent_anyway(spec: ConnectionSpec) -> Iterator[Finding]:
    """What OAuth or client authentication adds to a call is not in its address, too."""
    complete = {call.at: call for call in all_calls(spec)}
    for at, call in calls(spec):
        added = frozenset(complete[at].added)
        if call.snippet.strip() or not added:
            continue
        hint = say("Remove it: no parameter may be there twice.")
        for name in sorted(added & parameter_names(query_of(call.url))):
            yield PARAMETER_SENT_ANYWAY.finding(
                (*at, "url"),
                say("{name} is in the address of {step}, and is sent anyway.", name=quoted(name), step=step_words(at)),
                hint,
                fix_setting(say("Remove it"), (*at, "url"), without_parameters(call.url, {name})),
            )
        for index, parameter in enumerate(call.query):
            if parameter.name in added and not (at[0] != "test_call" and is_typed_by_hand(parameter)):
                yield PARAMETER_SENT_ANYWAY.finding(
                    (*at, "query", index, "name"),
                    say(
                        "{name} is in the query of {step}, and is sent anyway.",
                        name=quoted(parameter.name),
                        step=step_words(at),
                    ),
                    hint,
                    fix_removing(say("Remove this one"), ((*at, "query", index),)),
                )


RULES = (sent_anyway,)
