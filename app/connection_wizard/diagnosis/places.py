"""What a redirect says of where an account lives: its region, its data centre, a server of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping

from connection_wizard.http.exchange import origin_of

_PLACES = re.compile(
    r"location|region|data_?cent|\bdc\b|server|domain|host|endpoint|base_?ur[il]|api[-_]?(?:url|base)|instance"
    r"|environment|shard|cluster",
    re.IGNORECASE,
)
"""Names of parameters that say it."""
_LONGEST = 200
_LONGEST_WORD = 24
"""Letters of a region's name: what is longer and no host is encoded (Shopify's ``host``), and names no place."""


def named_places(callback: Mapping[str, str], asked: str) -> dict[str, str]:
    """The parameters of a redirect that name a place, without those that the address asked for follows already."""
    if not callback:
        return {}
    origin = origin_of(asked).lower() if asked else ""
    host = origin.partition("://")[2]
    named = (value.strip().lower() for name, value in callback.items() if _PLACES.search(name[:_LONGEST]))
    if host and host in named:
        return {}  # the server that was asked: what else is named is the log-in's
    words = re.split(r"[^a-z0-9]+", origin)
    return {
        name: value
        for name, value in callback.items()
        if _PLACES.search(name[:_LONGEST])
        and 0 < len(value.strip()) <= (_LONGEST if "." in value else _LONGEST_WORD)
        and origin_of(value).lower() != origin
        and value.strip().lower() not in words
    }
