"""Why a new version or a change in place, in one plain sentence, before anything is written; and what of the plug."""

from __future__ import annotations

from collections.abc import Mapping

from connection_wizard.viasocket.breaking import Breaking
from connection_wizard.viasocket.forms import FIRST_VERSION
from connection_wizard.viasocket.publishing import Plan
from connection_wizard.viasocket.versions import Decision
from connection_wizard.words import NOTHING, Words, counted, joined, listed, say

_BROKEN: Mapping[Breaking, Words] = {
    "type": say("the kind of log-in changes"),
    "grant": say("the grant type changes"),
    "scopes": say("the scopes change"),
    "field_keys": say("keys of extra fields change"),
    "token_addresses": say("the token address changes"),
    "auth_header": say("the way requests authenticate changes"),
}


def explained(decision: Decision) -> Words:
    """What is done about the connection, and why."""
    now, then, why = decision.compared, decision.version, listed(_reasons(decision))
    match decision.way:
        case "create":
            first = say("This plug has no connection yet: its first one, {version}, is created.", version=then)
            other = say(
                "This plug has no connection of that version yet: a new one, {version}, is created.", version=then
            )
            return first if then == FIRST_VERSION else other
        case "nothing":
            return say("The platform has this connection already, as {version}: it is left as it is.", version=then)
        case "new_version" if decision.by_rule == "new_version":
            return say(
                "A new version, {version}, is made and {old} stays as it is, because {why}.",
                version=then,
                old=now,
                why=why,
            )
        case "new_version":
            return say(
                "A new version, {version}, is made because you chose so; by the platform's rule {old} could be changed "
                "in place.",
                version=then,
                old=now,
            )
    if decision.over_the_rule:
        return say(
            "{version} is changed in place because you chose so, against the platform's rule: {why}. Whoever uses it "
            "gets the change at once, and may have to connect anew.",
            version=then,
            why=why,
        )
    if decision.unfinished:
        return say("{version} stands there already, begun and not finished: it is completed in place.", version=then)
    if decision.in_use == 0 and decision.published is False:
        return say(
            "{version} is changed in place: nothing uses it, its plug is not published, and nothing changes that would "
            "break it.",
            version=then,
        )
    return say("{version} is changed in place: only its client secret is sent again.", version=then)


def explained_plug(plan: Plan) -> Words:
    """What happens to the plug, and why; nothing where nothing does."""
    if not any(call.of_plug for call in plan.calls):
        return NOTHING
    usual = "preferedauthversion" in plan.plug
    more = say("New users of the plug get this connection.") if usual else NOTHING
    cache = say(
        "The plug is updated after it, which clears the platform's cache: without that, old request parameters and "
        "domains could stay in use for up to 30 days."
    )
    return joined([cache, more])


def _reasons(decision: Decision) -> list[Words]:
    """What speaks for a new version."""
    old, used = decision.compared, decision.in_use
    found = []
    if used is None:
        found.append(say("the platform does not say whether {old} is in use", old=old))
    elif used:
        found.append(
            counted("{old} is used in {count} places", "{old} is used in one place", used, old=old, count=used)
        )
    if decision.published is None:
        found.append(say("the platform does not say whether the plug is published"))
    elif decision.published:
        found.append(say("the plug is published"))
    found += [_BROKEN[kind] for kind in decision.breaking]
    keys = [key for key in decision.unchangeable if key not in ("type", "granttype")]
    if keys:
        found.append(say("the platform takes no change of {keys}", keys=listed(keys)))
    return found
