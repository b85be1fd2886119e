"""Finding a token answer's parts where the spec does not expect them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from connection_wizard.spec.paths import DataPath

MAX_DEPTH = 4
MAX_SEEN = 2000
"""Members of an answer that are looked at: a token answer is small."""

MAX_PLACES = 3
"""Places of a token that are offered."""

_NAMES: Mapping[str, tuple[str, ...]] = {
    "access_token": (
        "accesstoken",
        "token",
        "authtoken",
        "oauthtoken",
        "bearertoken",
        "accesskey",
        "apitoken",
        "jwt",
        "apikey",
        "key",
    ),
    "refresh_token": ("refreshtoken", "refresh", "rtoken", "oauthrefreshtoken"),
    "expires_in": ("expiresin", "expiresinseconds", "expirein", "expiry", "expires", "validity", "ttl"),
}
"""Under what the parts stand elsewhere: small letters and digits alone, the likeliest first."""


def all_places(body: Any) -> list[dict[str, str]]:
    """The paths of the parts of a token answer by the parts' standard names, of each access token in the body; the
    likeliest first. Refresh token and expiry are taken from beside their access token only, or where each token is an
    object of its own, from beside that.
    """
    found = list(members(body))
    tokens = list(_tokens(found))
    refreshing = [path for path in tokens if _is_inside_refresh(path)]
    others = [path for path in tokens if path not in refreshing]
    return [_with_what_is_beside(token, found, refreshing) for token in others[:MAX_PLACES]]


def _tokens(found: list[tuple[DataPath, Any]]) -> Iterator[DataPath]:
    for name in _NAMES["access_token"]:
        yield from _named(found, name, "access_token")


def _is_inside_refresh(path: DataPath) -> bool:
    """Whether it is what a refresh token is made of, such as ``refresh_token.token``."""
    return len(path.parts) > 1 and _plain(str(path.parts[-2])) in _NAMES["refresh_token"]


def _with_what_is_beside(
    token: DataPath, found: list[tuple[DataPath, Any]], refreshing: list[DataPath]
) -> dict[str, str]:
    beside = [member for member in found if member[0].parts[:-1] == token.parts[:-1]]
    places: dict[str, str] = {"access_token": str(token)}
    for part in ("refresh_token", "expires_in"):
        paths = [path for name in _NAMES[part] for path in _named(beside, name, part)]
        if paths:
            places[part] = str(paths[0])
    near = [path for path in refreshing if path.parts[:-2] == token.parts[:-2]]
    return ({"refresh_token": str(near[0])} if near else {}) | places


def _named(found: list[tuple[DataPath, Any]], name: str, part: str) -> list[DataPath]:
    return [path for path, value in found if _plain(str(path.parts[-1])) == name and _fits(part, value)]


def _fits(part: str, value: Any) -> bool:
    if part == "expires_in":
        return isinstance(value, int | float | str) and not isinstance(value, bool)
    return isinstance(value, str) and len(value) >= 8 and not re.search(r"\s", value)


def members(body: Any) -> Iterator[tuple[DataPath, Any]]:
    """Every named member of an answer with its path, outermost first; a list of one entry is looked into."""
    level: list[tuple[DataPath, Any]] = [(DataPath(), body)]
    seen = 0
    for _ in range(MAX_DEPTH):
        following: list[tuple[DataPath, Any]] = []
        for outer, listed in level:
            is_one = isinstance(listed, list) and len(listed) == 1
            path, value = (DataPath((*outer.parts, 0)), listed[0]) if is_one else (outer, listed)
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
