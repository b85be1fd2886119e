"""Entries of a list that say of themselves that they are meant: ``"me": true``, ``"is_default": true``."""

from __future__ import annotations

from collections.abc import Sequence

MAX_PEERS = 20
"""Entries of a list that are compared with one another."""

_ME_FLAGS = ("me", "is_me", "isMe", "is_you", "isYou", "self", "is_self", "current", "is_current", "isCurrent")
_FIRST_FLAGS = ("primary", "is_primary", "isPrimary", "default", "is_default", "isDefault", "selected")


def chosen_entry(entries: Sequence[object]) -> int:
    """The position of the entry to look at: the one that says it is meant, else the first."""
    for flags in (_ME_FLAGS, _FIRST_FLAGS):
        flagged = [at for at, entry in enumerate(entries[:MAX_PEERS]) if _has_flag(entry, flags)]
        if len(flagged) == 1:
            return flagged[0]
    return 0


def is_me(entry: object) -> bool:
    """Whether an entry says that it is whoever signed in."""
    return _has_flag(entry, _ME_FLAGS)


def _has_flag(entry: object, flags: tuple[str, ...]) -> bool:
    return isinstance(entry, dict) and any(entry.get(flag) is True for flag in flags)
