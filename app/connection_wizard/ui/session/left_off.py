"""How a document was left: where one was, what was shown and told, and what was done with it at the end.

Nothing of the connection itself is in it, nor any secret: steps, places, short marks of what was copied, and what was
given for the live test.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.steps import NUMBERS, START, STEPS, key_once

Ran = Literal["", "logged_in", "stopped"]
MAX_PLACES = 200
"""Fields whose findings are shown again; who has left more has been everywhere."""


class Left(NamedTuple):
    """What is remembered of a document on this computer.

    Attributes:
        step: the page that was shown last.
        visited: the steps that were shown.
        told_steps, told_places: where findings are shown already.
        proved, copied, handed, exported, rehearsed: marks of what was done (see `connection_wizard.session.stages`).
        file: where the spec was exported to, and `record` the platform's record; empty where it was not.
        ran: how the last live test ended; empty before the first.
        given: what the live test was given, by field key; no secrets (see `connection_wizard.ui.session.kept_inputs`).
        origins: where values came from, as `session.origins.written` has it.
        keeps_answers: whether the last answers may be kept for next time.
        of: marks of what the connection is known by (see `connection_wizard.ui.session.same_connection`).
    """

    step: int = START
    visited: tuple[int, ...] = ()
    told_steps: tuple[int, ...] = ()
    told_places: tuple[DocumentPath, ...] = ()
    proved: Mapping[str, str] = {}
    copied: Mapping[str, str] = {}
    handed: Mapping[str, str] = {}
    exported: Mapping[str, str] = {}
    rehearsed: Mapping[str, str] = {}
    file: str = ""
    record: str = ""
    ran: Ran = ""
    keeps_answers: bool = True
    given: Mapping[str, str] = {}
    origins: tuple[dict[str, Any], ...] = ()
    of: Mapping[str, str] = {}


_ANEW = Left()
_STEPS = ("visited", "told_steps")


def written(left: Left, before: object = None) -> dict[str, Any]:
    """What is remembered, as JSON; without what is as in a new document. Steps are written by their keys.

    Args:
        before: what is written there now; what a newer version of the program put there stays.
    """
    noted: dict[str, Any] = left._asdict() | {
        "step": STEPS[left.step].key,
        **{name: [STEPS[step].key for step in getattr(left, name)] for name in _STEPS},
    }
    own = {name: value for name, value in noted.items() if getattr(left, name) != getattr(_ANEW, name)}
    if not isinstance(before, dict):
        return own
    for name in _STEPS:
        if strange := [each for each in _list(before.get(name)) if isinstance(each, str) and not _numbers([each])]:
            own[name] = [*own.get(name, ()), *strange]
    return {name: value for name, value in before.items() if name not in Left._fields} | own


def read(found: object) -> Left:
    """What was remembered; whatever does not fit counts as never noted."""
    if isinstance(found, int):  # an older version knew the step alone
        found = {"step": found}
    if not isinstance(found, dict):
        return _ANEW
    fitting: dict[str, Any] = {"step": next(iter(_numbers([found.get("step")])), START)}
    for name in _STEPS:
        fitting[name] = _numbers(_list(found.get(name)))
    places = [tuple(each) for each in _list(found.get("told_places")) if _is_place(each)]
    fitting["told_places"] = tuple(places[:MAX_PLACES])
    for name in ("proved", "copied", "handed", "exported", "rehearsed"):
        fitting[name] = _marks(found.get(name))
    fitting["of"], fitting["given"] = _texts(found.get("of")), _texts(found.get("given"))
    fitting["origins"] = tuple(each for each in _list(found.get("origins")) if isinstance(each, dict))
    for name in ("file", "record"):
        fitting[name] = text if isinstance(text := found.get(name), str) else ""
    if found.get("ran") in ("logged_in", "stopped"):
        fitting["ran"] = found["ran"]
    return Left(**fitting, keeps_answers=found.get("keeps_answers") is not False)


def _list(found: object) -> list[Any]:
    return list(found) if isinstance(found, list | tuple) else []


def _numbers(found: list[Any]) -> tuple[int, ...]:
    """The steps as they are numbered now, in the order of their pages; older versions wrote numbers."""
    keys = [key_once(each) or each for each in found]
    return tuple(sorted(NUMBERS[key] for key in keys if isinstance(key, str) and key in NUMBERS))


def _texts(found: object) -> dict[str, str]:
    return found if isinstance(found, dict) and all(isinstance(mark, str) for mark in found.values()) else {}


def _marks(found: object) -> dict[str, str]:
    """Marks by the keys of their steps; older versions wrote numbers."""
    return {(name.isdecimal() and key_once(int(name))) or name: mark for name, mark in _texts(found).items()}


def _is_place(found: object) -> bool:
    return bool(found) and isinstance(found, list | tuple) and all(isinstance(part, str | int) for part in found)
