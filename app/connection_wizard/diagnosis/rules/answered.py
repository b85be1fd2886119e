"""Log-in, the answer itself: a code elsewhere, under another name or from another provider, a state that got lost (RFC 6749
section 4.1.2, RFC 9207)."""

from __future__ import annotations

import re

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import asking, asking_for_a_code, fix, fix_setting
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import CLIENT_ID, Rule, Said, place
from connection_wizard.spec.finding import Fix
from connection_wizard.words import by_place, say


def _named_code(evidence: Evidence, said: Said) -> Fix | None:
    """The code under another name, if exactly one parameter of the answer looks like one."""
    names = [name for name in evidence.callback_parameters if re.search("code|grant|ticket", name, re.IGNORECASE)]
    at = ("authorization", "callback", "code")
    return fix(say("Take the code from {names}", names=names[0]), (at, names[0])) if len(names) == 1 else None


def _came_without_its_state(evidence: Evidence) -> bool:
    return any(ignored.reason in ("no_state", "wrong_state") for ignored in evidence.background.ignored)


def _name_of_state(evidence: Evidence) -> str:
    """The one name under which the state that was sent came back, where that is not the one that was expected."""
    found = {
        str(name)
        for ignored in evidence.background.ignored
        if isinstance(names := ignored.values.get("named"), list)
        for name in names
    }
    return found.pop() if len(found) == 1 else ""


def _taking_the_state_from(name: str) -> Fix | None:
    return fix(say("Take the state from {name}", name=name), (("authorization", "callback", "state"), name))


def _state_where_it_is(evidence: Evidence, said: Said) -> Fix | None:
    """The state under the name under which it came, be it what the provider calls it."""
    name = _name_of_state(evidence)
    return _taking_the_state_from(name) if name and name != "state" else None


def _state_by_its_name(evidence: Evidence, said: Said) -> Fix | None:
    """The state sent and looked for under the standard's name (RFC 6749 section 4.1.1), where one of both is another."""
    step = evidence.spec.authorization
    if _name_of_state(evidence) == "state":
        return _taking_the_state_from("state")  # as it was sent, it was understood
    if step.callback.state == "state" and "state" not in step.rename:
        return None
    left = {name: sent_as for name, sent_as in step.rename.items() if name != "state"}
    return fix(
        say("Send and expect it as {name}", name="state"),
        (("authorization", "rename"), left),
        (("authorization", "callback", "state"), "state"),
    )


RULES: tuple[Rule, ...] = (
    Rule(
        "implicit-app",
        Strength.SHOWN,
        say(
            "The provider sent the token itself behind a #: your app is registered for the old implicit grant, which no server can read."
        ),
        say(
            "At the provider, make it a web application with the authorization code grant; response_type has to be code."
        ),
        CLIENT_ID,
        reasons=("token_in_fragment",),
        mend=asking_for_a_code,
    ),
    Rule(
        "answer-in-fragment",
        Strength.SHOWN,
        say("The provider put its answer behind a #, where no server can read it."),
        say("Ask for the answer in the address: response_mode=query, under Extra parameters."),
        place("authorization", "parameters"),
        reasons=("code_in_fragment", "answer_posted"),
        mend=asking("response_mode", "query"),
    ),
    Rule(
        "issuer-not-sent",
        Strength.SHOWN,
        say(
            "The provider sent no issuer (iss) with its answer, and this connection demands one. The answer was not believed."
        ),
        say(
            "Look at authorization_response_iss_parameter_supported in the provider's metadata: it sends one only where that is true (RFC 9207). Otherwise demand none."
        ),
        place("authorization", "iss_required"),
        reasons=("issuer_mismatch",),
        where=lambda evidence: evidence.result.values.get("iss_came") is False,
        mend=fix_setting(say("Demand no issuer"), "authorization", "iss_required", value=False),
    ),
    Rule(
        "other-issuer",
        Strength.SHOWN,
        say("The answer names another provider than the one that was asked. It was not believed."),
        by_place(
            say(
                "If it is the right provider, correct its issuer, under Advanced. Otherwise stop: somebody may be interfering."
            ),
            "If it is the right provider, correct authorization.issuer. Otherwise stop: somebody may be interfering.",
        ),
        place("authorization", "issuer"),
        reasons=("issuer_mismatch",),
        where=lambda evidence: evidence.result.values.get("iss_came") is not False,
    ),
    Rule(
        "code-repeated",
        Strength.SHOWN,
        say("The answer holds the same parameter twice, so it is not clear which one counts."),
        say("Log in again. If it stays so, tell the provider."),
        place("authorization", "url"),
        reasons=("parameter_repeated",),
        retry="log_in",
    ),
    Rule(
        "code-renamed",
        Strength.SHOWN,
        say("The provider sent the browser back, but without a code under the name that was expected."),
        by_place(
            say("If its documentation calls it otherwise, set that name, under Advanced: “Code comes back as”."),
            "If its documentation calls it otherwise, set that name as authorization.callback.code.",
        ),
        place("authorization", "callback", "code"),
        reasons=("code_missing",),
        mend=_named_code,
    ),
    Rule(
        "not-kept",
        Strength.SHOWN,
        say("The redirect did not bring a parameter that is to be kept."),
        by_place(
            say("Correct its name, under Advanced, or remove it there."),
            "Correct its name in authorization.callback.keep, or remove it there.",
        ),
        place("authorization", "callback", "keep"),
        reasons=("callback_value_missing",),
    ),
    Rule(
        "state-under-another-name",
        Strength.SHOWN,
        say("The state that was sent came back, under another name than the standard's."),
        say("Take it from there: it is compared as ever."),
        place("authorization", "callback", "state"),
        reasons=("log_in_timed_out",),
        where=_came_without_its_state,
        mend=_state_where_it_is,
        needed=True,
    ),
    Rule(
        "state-renamed",
        Strength.SHOWN,
        say(
            "An answer came without the state that was sent: it is sent, or looked for, under another name than the standard's."
        ),
        say("Send it as state and expect it as state, unless the provider's documentation has another name."),
        place("authorization", "callback", "state"),
        reasons=("log_in_timed_out",),
        where=_came_without_its_state,
        mend=_state_by_its_name,
        needed=True,
    ),
    Rule(
        "state-lost",
        Strength.SHOWN,
        say(
            "An answer came, but with another state than was sent, or with none. It proves nothing, so it was not believed."
        ),
        by_place(
            say(
                "Log in again, in the same browser window. If the provider never returns the state, say so under Advanced."
            ),
            "Log in again, in the same browser window. If the provider never returns the state, set authorization.callback.state_returned to false.",
        ),
        place("authorization", "callback", "state"),
        reasons=("log_in_timed_out",),
        where=_came_without_its_state,
        retry="log_in",
    ),
)
