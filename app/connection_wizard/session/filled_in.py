"""What one text leaves open and the next one says: an address with a field in it, and the same with what stands there.

A collection is read with names in the place of its servers; the environment, brought after it was applied, has those.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from connection_wizard.sources.holes import OWN
from connection_wizard.spec.draft import Draft

_HOLE: Final = re.compile(r"\$\{context\.authData\.\w+\}")
_LONGEST: Final = 2000
_APART: Final = re.compile(r"[/?#]")


def is_filled_in(before: Any, now: Any) -> bool:
    """Whether a text is another one with values in the place of its fields."""
    if not isinstance(before, str) or not isinstance(now, str) or max(len(before), len(now)) > _LONGEST:
        return False
    begin, *pieces = _HOLE.split(before)
    if not pieces or _HOLE.search(now) or not now.startswith(begin):
        return False
    filled, rest = [], now[len(begin) :]
    for piece in pieces[:-1]:
        at = rest.find(piece, 1)
        if at < 0:
            return False
        filled.append(rest[:at])
        rest = rest[at + len(piece) :]
    filled.append(rest.removesuffix(pieces[-1]))
    return rest.endswith(pieces[-1]) and all(one and not _APART.search(one) for one in filled)


def rows_filled_in(before: Any, now: Any) -> Any:
    """A list of parameters with what another one fills in; anything else as it is."""
    if not isinstance(before, list) or not isinstance(now, list):
        return before
    said = {row["name"]: row for row in now if isinstance(row, Mapping) and "name" in row}
    made = []
    for row in before:
        same = said.get(row.get("name")) if isinstance(row, Mapping) else None
        fills = same is not None and is_filled_in(row.get("value"), same.get("value"))
        made.append(same if fills else row)
    return made


def without_fields(made: Draft, before: Draft, read: Any) -> Draft:
    """A draft without the fields that a text had brought and whose last use another one took away.

    Args:
        before: what it was before that.
        read: the fields that texts had brought, as they did.
    """
    fields = made.get("fields")
    if not isinstance(fields, list) or not isinstance(read, list):
        return made
    gone = _used(before) - _used(made)
    left = [one for one in fields if one not in read or one.get("key") not in gone]
    return made if left == fields else made.put(("fields",), left)


def _used(draft: Draft) -> set[str]:
    return {key for part, held in draft.document.items() if part != "fields" for key in OWN.findall(str(held))}
