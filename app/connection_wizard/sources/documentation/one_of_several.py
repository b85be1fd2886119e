"""The settings of a program for several providers: both steps of each side by side, and what stands with them.

A draft is of one of them. Which one is asked.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from typing import Final

from connection_wizard.sources.documentation.hosts import without_trial
from connection_wizard.sources.documentation.roles import Role
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.surroundings import named_on
from connection_wizard.sources.hosts import host_of
from connection_wizard.sources.page.lines import Page, once
from connection_wizard.spec.domains import registrable_domain

_FAR: Final = 4
"""Lines from the log-in of a provider to its exchange."""
_LEAST: Final = 1.5
"""What has to speak for an address as that of a step."""
_AROUND: Final = 12
_ENDS: Final = re.compile(r"\s*(?:[})]|$)")
"""Lines around both steps that are looked at, and what ends the settings of one provider."""


def pairs(page: Page) -> list[tuple[Named, Named]]:
    """Both steps of each provider, in the order of the page; empty where a program does not have several of them."""
    steps: dict[int, tuple[Role, Named]] = {}
    for one in named_on(page):
        role, score = max(one.scores.items(), key=lambda said: said[1], default=("api", 0.0))
        if role in ("authorize", "token") and score >= _LEAST:
            steps.setdefault(one.mention.at, (role, one))
    made = [
        (login, exchange)
        for (role, login), (other, exchange) in itertools.pairwise(steps[at] for at in sorted(steps))
        if (role, other) == ("authorize", "token")
        and exchange.mention.at - login.mention.at <= _FAR
        and page.lines[login.mention.at].kind == page.lines[exchange.mention.at].kind == "code"
    ]
    providers = {provider(login) for login, _ in made}
    return made if len(made) > 1 and len(providers) == len(made) else []


def without_others(page: Page, found: Iterable[Named], login: Named) -> list[Named]:
    """The addresses of a page but those that stand with the steps of another provider than a log-in's."""
    apart = own_and_others(page, login)[1]
    return [one for one in found if one.mention.at not in apart]


def own_and_others(page: Page, login: Named) -> tuple[range, frozenset[int]]:
    """The lines that stand with the steps of a log-in's provider, and those that stand with the steps of others."""
    those = _lines(page)
    own = those.get(login.mention.url, range(0))
    others = frozenset(line for lines in those.values() if own for line in lines)
    return own, others.difference(own)


@once
def _lines(page: Page) -> dict[str, range]:
    """The lines that stand with the steps of each provider, by its log-in, up to where its settings end."""
    those = pairs(page)
    ends = {one.mention.at for pair in those for one in pair}
    ends |= {at for at, line in enumerate(page.lines) if _ENDS.match(line.text)}
    found: dict[str, range] = {}
    for login, exchange in those:
        begin, end = login.mention.at, exchange.mention.at + 1
        above = itertools.takewhile(lambda at: at not in ends, range(begin - 1, max(begin - _AROUND, -1), -1))
        below = itertools.takewhile(lambda at: at not in ends, range(end, min(end + _AROUND, len(page.lines))))
        found[login.mention.url] = range(begin - len(list(above)), end + len(list(below)))
    return found


def provider(one: Named) -> str:
    """What a provider's domains in all countries have in common."""
    host = host_of(one.mention.url)
    return without_trial(registrable_domain(host) or host).partition(".")[0]
