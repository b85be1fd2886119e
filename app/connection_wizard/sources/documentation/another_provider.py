"""The servers of another provider, whose calls a page shows beside those of the one that people log in at.

Its token is sent to nobody else. A provider may have its calls on a domain of another name: that is one of another
provider only where the page says that name, and says it nowhere near the log-in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from connection_wizard.sources.documentation.choosing import are_related
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.hosts import host_of
from connection_wizard.sources.page.lines import Page
from connection_wizard.spec.domains import registrable_domain
from connection_wizard.spec.known_hosts import known_of

_WORD: Final = re.compile(r"(?<![\w/.@-])[a-z]\w{3,40}+(?![\w/@-]|\.\w)")
"""A word that is no part of an address."""


def hosts_of_another(page: Page, found: Iterable[Named], steps: Iterable[str]) -> frozenset[str]:
    """The hosts of another provider.

    Args:
        steps: the addresses of the log-in.
    """
    those, urls = list(found), list(steps)
    own = [one.mention.at for one in those if one.mention.url in urls]
    domains: dict[str, list[Named]] = {}
    for one in those if own else ():
        if not any(_are_of_one(one.mention.url, url) for url in urls):
            domains.setdefault(registrable_domain(host_of(one.mention.url)) or "", []).append(one)
    others = (
        one
        for domain, calls in domains.items()
        if _is_named_beside(page, domain.partition(".")[0], [one.mention.at for one in calls], own)
        for one in calls
    )
    return frozenset(host_of(one.mention.url) for one in others)


def _are_of_one(url: str, other: str) -> bool:
    known = known_of(host_of(url))
    return are_related(url, other) or (known is not None and known is known_of(host_of(other)))


def _is_named_beside(page: Page, name: str, calls: list[int], steps: list[int]) -> bool:
    """Whether a name is said on a page, and each time as near to calls on its domain as to the log-in, or nearer."""
    said = [at for at in page.having(name) if name in _WORD.findall(page.texts[at].lower())] if name else []
    return bool(said) and all(
        min(abs(at - call) for call in calls) <= min(abs(at - step) for step in steps) for at in said
    )
