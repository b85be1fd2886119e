"""Scopes that only the log-in of another provider asks for, which a page shows besides (a tool that joins two)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from urllib.parse import unquote_plus

from connection_wizard.sources.block import pairs_of
from connection_wizard.sources.documentation.scopes.sentences import PARTS
from connection_wizard.sources.documentation.scopes.words import KNOWN
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.told import Said
from connection_wizard.sources.hosts import host_of
from connection_wizard.spec.domains import registrable_domain

_FAR: Final = 12
"""Lines of a query that is broken over several."""


def without_anothers(asked: Iterable[Said], login: Named, found: Iterable[Named]) -> list[Said]:
    """The scopes but those that a request to another provider sends, and none to the one whose log-in was taken.

    Args:
        found: all addresses of the page.
    """
    own: set[str] = set(KNOWN)
    others: dict[str, set[int]] = {}
    for one in found:
        scopes = _sent(one)
        if _provider(one) == _provider(login):
            own.update(scopes)
        elif one.asks:
            for scope in scopes:
                others.setdefault(scope, set()).update(range(one.mention.at, one.mention.at + _FAR))
    return [said for said in asked if said.value in own or said.at not in others.get(said.value, ())]


def _sent(one: Named) -> list[str]:
    values = (unquote_plus(value) for name, value in pairs_of(one.mention.query) if name in ("scope", "scopes"))
    return [word for value in values for word in PARTS.split(value)]


def _provider(one: Named) -> str:
    """What a provider's domains in all countries have in common."""
    host = host_of(one.mention.url)
    return (registrable_domain(host) or host).partition(".")[0]
