"""Values of any length in the entries of a password store, whose length is limited.

Windows Credential Manager takes 2560 bytes an entry and tokens are often longer, so a long value is spread over several
entries, in every store alike. The entry then says how many parts there are and what they are called. Parts are written
before the entry that names them and under names of their own, so that an interruption leaves the old value whole.

All functions block, and raise what the back end raises.
"""

from __future__ import annotations

import re
import secrets
from typing import Protocol

SERVICE = "connection-wizard"
"""Name under which all entries stand in the system's password store."""

ENTRY_UNITS = 1200
"""Longest value of one entry in units of UTF-16; 2560 bytes are 1280."""

_PARTS = "connection-wizard:parts:"
_COUNT = re.compile(r"[1-9][0-9]{0,4}")


class Backend(Protocol):
    """What is used of a keyring back end; every call may block."""

    def get_password(self, service: str, username: str) -> str | None:
        """The entry's value, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Write an entry."""

    def delete_password(self, service: str, username: str) -> None:
        """Remove an entry; an error if there is none."""


def read(backend: Backend, username: str) -> str | None:
    """The value kept under `username`, or None if there is none or it is not whole."""
    value = backend.get_password(SERVICE, username)
    if value is None or not value.startswith(_PARTS):
        return value
    parts: list[str] = []
    for name in _part_names(username, value):
        part = backend.get_password(SERVICE, name)
        if part is None:  # somebody removed it by hand: what is left of the secret is none
            return None
        parts.append(part)
    return "".join(parts) or None


def write(backend: Backend, username: str, value: str) -> None:
    """Keep `value` (not empty) under `username`, in place of an earlier one."""
    earlier = backend.get_password(SERVICE, username)
    entry = value
    # A value that looks like a list of parts would be read as one.
    if _units(value) > ENTRY_UNITS or value.startswith(_PARTS):
        size = ENTRY_UNITS if _units(value) == len(value) else ENTRY_UNITS // 2
        parts = [value[at : at + size] for at in range(0, len(value), size)]
        entry = f"{_PARTS}{secrets.token_hex(4)}:{len(parts)}"
        names = _part_names(username, entry)
        try:
            for name, part in zip(names, parts, strict=True):
                backend.set_password(SERVICE, name, part)
            backend.set_password(SERVICE, username, entry)
        except Exception:
            _discard(backend, names)
            raise
    else:
        backend.set_password(SERVICE, username, entry)
    if earlier is not None:
        _discard(backend, _part_names(username, earlier))


def remove(backend: Backend, username: str) -> None:
    """Remove what is kept under `username`, all of it; nothing happens if there is nothing."""
    entry = backend.get_password(SERVICE, username)
    if entry is not None:
        _discard(backend, [*_part_names(username, entry), username])


def _discard(backend: Backend, usernames: list[str]) -> None:
    for username in usernames:
        if backend.get_password(SERVICE, username) is not None:
            backend.delete_password(SERVICE, username)


def _part_names(username: str, entry: str) -> list[str]:
    """User names of the parts that `entry` names; none for an ordinary entry."""
    generation, _, count = entry.removeprefix(_PARTS).partition(":")
    if not entry.startswith(_PARTS) or not _COUNT.fullmatch(count):
        return []
    return [f"{username}/{generation}/{number}" for number in range(1, int(count) + 1)]


def _units(text: str) -> int:
    """Length in units of UTF-16, as Windows counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
