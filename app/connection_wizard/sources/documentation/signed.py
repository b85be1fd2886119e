"""A revocation that has to be signed: a hash over what is sent, which no connection of ours can make (Withings)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from connection_wizard.sources.documentation.scoring import Named

_SIGNATURE: Final = re.compile(r"\W{0,4}(?:signature|hmac|sign)\W{0,4}", re.IGNORECASE)
_OPTIONAL: Final = re.compile(r"\boptional\b", re.IGNORECASE)
"""The row of a signature, and one that nobody has to send."""


def is_signed(places: Iterable[Named]) -> bool:
    """Whether the list of what a revocation sends has a signature in it."""
    rows = (one.page.lines[at] for one in places for at in range(one.begin, one.end))
    return any(row.cells and _SIGNATURE.fullmatch(row.cells[0]) and not _OPTIONAL.search(row.text) for row in rows)


def calls_of_revocation(found: Iterable[Named]) -> list[Named]:
    """The places that are more about a revocation than about anything else."""
    return [
        one for one in found if one.scores.get("revoke", 0) > 0 and one.scores["revoke"] == max(one.scores.values())
    ]
