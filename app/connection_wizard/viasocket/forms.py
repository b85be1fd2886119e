"""The forms in which the platform's record holds things, for whoever writes one and whoever reads one."""

from __future__ import annotations

from typing import Any

from connection_wizard.spec.paths import DataPath, read_path

Record = dict[str, Any]

TYPE = "Auth2.0"
GRANT_TYPE = "Authorization Code"
FIRST_VERSION = "V1"
SERVER_MANAGED = frozenset(
    {
        "rowid",
        "orgid",
        "isencrypted",
        "pluginname",
        "pluginiconurl",
        "domain",
        "metadata",
        "createdat",
        "updatedat",
        "createdAt",
        "updatedAt",
        "createdby",
        "updatedby",
    }
)
"""Keys that the platform sets by itself, and refuses or overwrites where somebody else does."""


def bare_path(path: str) -> str:
    """A path as the record holds it, with optional chaining; as written where it cannot be read."""
    read = _path(path)
    return read.optional_chaining if read is not None and read.in_connection else path.strip()


def in_template(path: str) -> str:
    """The same inside ``${…}``; nothing for no path."""
    bare = bare_path(path)
    return f"${{{bare}}}" if bare else ""


def _path(path: str) -> DataPath | None:
    return read_path(path) if path.strip() else None
