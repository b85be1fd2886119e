"""How a document was left: where one was, what was shown and told, and what was done with it at the end.

Nothing of the connection itself is in it, nor any secret: steps, places, and short marks of what was copied.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.steps import FINISH, START

Ran = Literal["", "logged_in", "stopped"]
MAX_PLACES = 200
"""Fields whose findings are shown again; who has left more has been everywhere."""


class Left(NamedTuple):
    """What is remembered of a document on this computer.

    Attributes:
        step: the page that was shown last.
        visited: the steps that were shown.
        told_steps, told_places: where findings are shown already.
        proved, copied, handed, exported: marks of what was done (see `connection_wizard.session.stages`).
        file: where the spec was exported to, and `record` the platform's record; empty where it was not.
        ran: how the last live test ended; empty before the first.
        keeps_answers: whether the last answers may be kept for next time.
    """

    step: int = START
    visited: tuple[int, ...] = ()
    told_steps: tuple[int, ...] = ()
    told_places: tuple[DocumentPath, ...] = ()
    proved: Mapping[str, str] = {}
    copied: Mapping[str, str] = {}
    handed: Mapping[str, str] = {}
    exported: Mapping[str, str] = {}
    file: str = ""
    record: str = ""
    ran: Ran = ""
    keeps_answers: bool = True


_ANEW = Left()


def written(left: Left) -> dict[str, Any]:
    """What is remembered, as JSON; without what is as in a new document."""
    return {name: value for name, value in left._asdict().items() if value != getattr(_ANEW, name)}


def read(found: object) -> Left:
    """What was remembered; whatever does not fit counts as never noted."""
    if isinstance(found, int):  # an older version knew the step alone
        found = {"step": found}
    if not isinstance(found, dict):
        return _ANEW
    step = found.get("step")
    fitting: dict[str, Any] = {"step": step if _is_step(step) else START}
    for name in ("visited", "told_steps"):
        fitting[name] = tuple(each for each in _list(found.get(name)) if _is_step(each))
    places = [tuple(each) for each in _list(found.get("told_places")) if _is_place(each)]
    fitting["told_places"] = tuple(places[:MAX_PLACES])
    for name in ("proved", "copied", "handed", "exported"):
        marks = found.get(name)
        fitting[name] = marks if isinstance(marks, dict) and all(isinstance(v, str) for v in marks.values()) else {}
    for name in ("file", "record"):
        fitting[name] = text if isinstance(text := found.get(name), str) else ""
    if found.get("ran") in ("logged_in", "stopped"):
        fitting["ran"] = found["ran"]
    return Left(**fitting, keeps_answers=found.get("keeps_answers") is not False)


def _list(found: object) -> list[Any]:
    return list(found) if isinstance(found, list | tuple) else []


def _is_step(found: object) -> bool:
    return isinstance(found, int) and START <= found <= FINISH


def _is_place(found: object) -> bool:
    return bool(found) and isinstance(found, list | tuple) and all(isinstance(part, str | int) for part in found)
