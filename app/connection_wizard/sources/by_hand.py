"""Programs that write their requests by hand: what no library is told there stands in the requests, as on a page."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from connection_wizard.sources.gathering import TEST
from connection_wizard.sources.readers import documentation
from connection_wizard.sources.understood import OF_THE_CALL, Understood
from connection_wizard.spec.documents import DocumentPath

_PLACES: Final[tuple[DocumentPath, ...]] = (("authorization", "url"), ("access_token", "url"))


def with_requests(found: Understood, text: str) -> Understood:
    """What was found in a program, and what its requests say besides; nothing where they are of another log-in."""
    if found.questions:
        return found
    read = documentation.read(text)
    if read is None or read.questions:
        return found
    own, shown = _places(found), _places(read)
    if not all(shown) or any(mine not in ("", its) for mine, its in zip(own, shown, strict=True)):
        return found
    there = {value.at for value in found.values}
    calls = (TEST in there) or any(one.at == TEST for one in read.unread)
    more = tuple(one for one in read.values if one.at not in there and not (calls and one.at[0] in OF_THE_CALL))
    said = {value.at for value in (*found.values, *more)}
    return replace(
        found,
        values=(*found.values, *more),
        unread=tuple(one for one in found.unread if one.at not in said),
        left=tuple(dict.fromkeys((*found.left, *read.left))),
        scopes=found.scopes or read.scopes,
        lines=read.lines,
    )


def _places(understood: Understood) -> tuple[str, ...]:
    there = {value.at: str(value.value) for value in understood.values}
    return tuple(there.get(at, "") for at in _PLACES)
