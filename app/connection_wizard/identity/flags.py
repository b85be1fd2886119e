"""Entries of a list that say of themselves that they are meant: ``"me": true``, ``"is_default": true``."""

from __future__ import annotations

from collections.abc import Sequence

from connection_wizard.identity import vocabulary as w

MAX_PEERS = 20
"""Entries of a list that are compared with one another."""

_ME_FLAGS = frozenset(
    w.however_written(
        *("me", "is_me", "isMe", "is_you", "isYou", "self", "is_self", "current", "is_current", "isCurrent")
    )
)
_FIRST_FLAGS = frozenset(
    w.however_written("primary", "is_primary", "isPrimary", "default", "is_default", "isDefault", "selected")
)
_TYPE = w.however_written("type")
_MAIN = frozenset({"main", "master"})


def chosen_entry(entries: Sequence[object]) -> int:
    """The position of the entry to look at: the one that says it is meant, else the first."""
    if len(entries) == 1:
        return 0
    for flags in (_ME_FLAGS, _FIRST_FLAGS):
        flagged = [at for at, entry in enumerate(entries[:MAX_PEERS]) if _has_flag(entry, flags)]
        if len(flagged) == 1:
            return flagged[0]
    return max(main_account(entries), 0)


def main_account(entries: Sequence[object]) -> int:
    """The position of the only entry that is a main account, by its type, where all others are below it; -1 if none."""
    first = entries[0] if len(entries) > 1 else None
    if not isinstance(first, dict) or first.keys().isdisjoint(_TYPE):
        return -1
    types = [_type(entry) for entry in entries[:MAX_PEERS]]
    main = [at for at, said in enumerate(types) if said in _MAIN]
    below = all(said in _MAIN or said.startswith("sub") for said in types)
    return main[0] if below and len(main) == 1 else -1


def is_me(entry: object) -> bool:
    """Whether an entry says that it is whoever signed in."""
    return _has_flag(entry, _ME_FLAGS)


def _has_flag(entry: object, flags: frozenset[str]) -> bool:
    if not isinstance(entry, dict) or entry.keys().isdisjoint(flags):
        return False
    return any(entry.get(flag) is True for flag in flags)


def _type(entry: object) -> str:
    said = next((entry[key] for key in _TYPE if key in entry), None) if isinstance(entry, dict) else None
    return said if isinstance(said, str) else ""
