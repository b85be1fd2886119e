"""A log-in that stands in an example alone, elsewhere than the exchange, beside one that the page tells to be there."""

from __future__ import annotations

from dataclasses import replace

from connection_wizard.sources.documentation.choosing import Choice, choose
from connection_wizard.sources.documentation.hosts import is_trial
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.hosts import host_of


def or_the_told(found: list[Named], authorize: Choice | None, token: Choice | None) -> Choice | None:
    """The log-in; where an example alone has it, what the page tells on the server of the exchange comes before it.

    The example may be of another product or environment, and says more: all that a log-in sends stands in it. So both
    are asked about, and what the example sends is kept.
    """
    if authorize is None or token is None or not all(one.mention.query for one in authorize.places):
        return authorize
    server = host_of(token.taken.mention.url)
    if host_of(authorize.taken.mention.url) == server:
        return authorize
    beside = (one for one in found if not one.mention.query and host_of(one.mention.url) == server)
    told = choose(beside, "authorize")
    known = {authorize.taken.mention.url, *(other.mention.url for _, other in authorize.others)}
    if told is None or told.taken.mention.url in known or is_trial(told.taken.mention.url):
        return authorize
    others = (("address", authorize.taken), *authorize.others)
    return replace(authorize, taken=told.taken, places=(*told.places, *authorize.places), others=others)
