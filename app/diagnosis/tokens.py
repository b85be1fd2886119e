"""Finding a token answer's parts where the spec does not expect them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from app.spec.paths import DataPath

MAX_DEPTH = 4
MAX_SEEN = 2000
"""Members of an answer that are looked at: a token answer is small."""

_NAMES: Mapping[str, tuple[str, ...]] = {
    "access_token": ("accesstoken", "token", "authtoken", "oauthtoken", "bearertoken", "accesskey", "apitoken"),
    "refresh_token": ("refreshtoken", "refresh", "rtoken", "oauthrefreshtoken"),
    "expires_in": ("expiresin", "expiresinseconds", "expirein", "expiry", "expires", "validity", "ttl"),
}
"""Under what the parts stand elsewhere: small letters and digits alone, the likeliest first."""


def found_places(body: Any) -> dict[str, str]:
    """Path of each part of a token answer that is in the body, by the part's standard name; empty without a token.

    Refresh token and expiry are taken from beside the access token only.
    """
    members = list(_members(body))
    token = _first(members, "access_token")
    if token is None:
        return {}
    beside = [member for member in members if member[0].parts[:-1] == token.parts[:-1]]
    found = {name: _first(beside, name) for name in _NAMES}
    return {name: str(path) for name, path in found.items() if path is not None}


def _first(members: list[tuple[DataPath, Any]], part: str) -> DataPath | None:
    for name in _NAMES[part]:
        for path, value in members:
            if _plain(str(path.parts[-1])) == name and _fits(part, value):
                return path
    return None


def _fits(part: str, value: Any) -> bool:
    if part == "expires_in":
        return isinstance(value, int | float | str) and not isinstance(value, bool)
    return isinstance(value, str) and len(value) >= 8 and not re.search(r"\s", value)


def _members(body: Any) -> Iterator[tuple[DataPath, Any]]:
    """Every named member of an answer with its path, outermost first."""
    level: list[tuple[DataPath, Any]] = [(DataPath(), body)]
    seen = 0
    for _ in range(MAX_DEPTH):
        following: list[tuple[DataPath, Any]] = []
        for path, value in level:
            if not isinstance(value, Mapping):
                continue
            for name, member in value.items():
                seen += 1
                if seen > MAX_SEEN:
                    return
                yield DataPath((*path.parts, name)), member
                following.append((DataPath((*path.parts, name)), member))
        level = following


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
