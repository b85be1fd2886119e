"""What the platform does by itself at the log-in, and nobody can say otherwise: told before somebody waits for it."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.queries import is_route
from connection_wizard.spec.rules.making import finding_code, fix_removing, quoted
from connection_wizard.words import say

STATE_RENAMED = finding_code(
    "state_renamed",
    "warning",
    "authorization",
    "Another name for state",
    "The platform makes the state by itself and sends it as “state”; only this program's own run can call it "
    "otherwise.",
    ("authorization", "rename", {"state": "st"}),
)
ROUTE_IN_FRAGMENT = finding_code(
    "route_in_fragment",
    "hint",
    "authorization",
    "A log-in page behind #",
    "The parameters belong behind the page's own address, after the #. This program puts them there; whether the "
    "platform does is not known.",
    ("authorization", "url", "https://${context.authData.region}.acme.com/#/oauth/authorize"),
)


def state(spec: ConnectionSpec) -> Iterator[Finding]:
    """The platform cannot call the state otherwise."""
    name = spec.authorization.rename.get("state", "").strip()
    if name in ("", "state"):
        return
    yield STATE_RENAMED.finding(
        ("authorization", "rename", "state"),
        say("The state is to be sent as {name}, but the platform always calls it “state”.", name=quoted(name)),
        say("Ask the provider whether it takes “state”, too. If it does not, the platform cannot log people in there."),
        fix_removing(say("Call it “state”"), (("authorization", "rename", "state"),)),
    )


def route(spec: ConnectionSpec) -> Iterator[Finding]:
    """Parameters inside a fragment may be lost on the platform."""
    if is_route(spec.authorization.url.partition("#")[2]):
        yield ROUTE_IN_FRAGMENT.finding(
            ("authorization", "url"),
            say("The log-in page stands behind the # of its address."),
            say(
                "Try the log-in once on the platform. An address of the provider's without # is safer, if there is one."
            ),
        )


RULES = (state, route)
