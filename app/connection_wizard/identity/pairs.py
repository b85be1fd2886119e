"""Names in two parts: a given and a family name apart, each perhaps in a map by language."""

from __future__ import annotations

from connection_wizard.identity import vocabulary as w
from connection_wizard.identity.groups import Group, members
from connection_wizard.identity.kinds import words_of
from connection_wizard.identity.places import MAX_MEMBERS, Place
from connection_wizard.identity.values import is_plain
from connection_wizard.spec.paths import MISSING, DataPath

_LEVELS = 4
"""How far above a part its counterpart is looked for: ``firstName.localized.en_US`` has it three levels above."""
_FIRST, _LAST = "first", "last"


def other_half(place: Place) -> DataPath | None:
    """Where the other part of a name stands, for a place that holds one part."""
    group: Group | None = place.group
    rest: tuple[str | int, ...] = (place.key,)
    for _ in range(_LEVELS):
        if group is None:
            return None
        if isinstance(rest[0], str) and (own := _part(group, rest[0]) or _of_a_bare_name(group, rest[0])):
            found = _counterpart(group, own, rest[1:])
            if found:
                return found
        rest = (*group.path[len(group.parent.path) if group.parent else 0 :], *rest)
        group = group.parent
    return None


def is_half_a_name(place: Place) -> bool:
    """Whether a bare ``name`` is one part of a name, since the other stands beside it: ``name`` and ``first_name``.

    Not if it holds that other part: then it is the whole name.
    """
    if not isinstance(place.key, str) or not isinstance(place.value, str):
        return False
    if not _of_a_bare_name(place.group, place.key):
        return False
    whole = place.value.casefold()
    return not any(part.casefold() in whole for parts in _parts(place.group).values() for part in parts)


def _of_a_bare_name(group: Group, key: str) -> str:
    """Which part a bare ``name`` would be: the one that does not stand beside it."""
    if words_of(group, key) != ("name",):
        return ""
    parts = _parts(group)
    if bool(parts[_FIRST]) == bool(parts[_LAST]):
        return ""
    return _LAST if parts[_FIRST] else _FIRST


def _parts(group: Group) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {_FIRST: [], _LAST: []}
    for key, value in members(group, MAX_MEMBERS):
        part = _part(group, key)
        if part and isinstance(value, str) and value.strip():
            found[part].append(value.strip())
    return found


def _part(group: Group, key: str) -> str:
    words = words_of(group, key)
    if words[-1:] == ("surname",):
        return _LAST
    word = next((word for word in words[-2:] if word != "name"), "") if "name" in words[-2:] else ""
    return _FIRST if word in w.FIRST_NAME else _LAST if word in w.LAST_NAME else ""


def _counterpart(group: Group, own: str, way: tuple[str | int, ...]) -> DataPath | None:
    for key, value in members(group, MAX_MEMBERS):
        part = _part(group, key) or ("" if words_of(group, key) != ("name",) else _of_a_bare_name(group, key))
        if part and part != own:
            for rest in (way, (0,), ()):
                found = DataPath(rest).find(value)
                if found is not MISSING and is_plain(found) and found not in (None, ""):
                    return DataPath((*group.path, key, *rest))
    return None
