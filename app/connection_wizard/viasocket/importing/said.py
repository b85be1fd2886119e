"""What the comment of the first code says of a spec, taken as long as the record still says what was made of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.outline import is_place
from connection_wizard.viasocket.agreement import agrees
from connection_wizard.viasocket.forms import Record
from connection_wizard.viasocket.importing.differences import PLACES
from connection_wizard.viasocket.marks import CODES
from connection_wizard.viasocket.reading.authorization import read_authorization
from connection_wizard.viasocket.reading.reader import Reading
from connection_wizard.viasocket.record import without_code
from connection_wizard.viasocket.unsaid import alone, paths_of, put_back

_CALLS = frozenset(part for _, part in CODES.values())


def take_said(reading: Reading, given: Record) -> None:
    """Put what was said into the document, part by part: all of it, or what does not go against the record.

    What was changed on the platform since wins: a thing that would be written otherwise than the record has it is as it
    was read. Of a part that is in the record as it was exported nothing had to be repaired.

    Args:
        given: the record before any repair.
    """
    for part, said in reading.said.items():
        if not is_place((part,)) or part in _CALLS:
            continue
        keys = [key for key, at in PLACES.items() if at[0] == part]
        trial = _trial(reading, {part: said})
        if trial and all(agrees(key, without_code(trial.partial_spec)[key], given.get(key)) for key in keys):
            reading.document = dict(trial.document)
            _as_given(reading, part, keys, given)
            continue
        if part == "authorization":
            _as_given(reading, part, keys, given)
            read_authorization(reading, said)
        for path in paths_of(said):
            trial = _trial(reading, {part: alone(said, path)})
            before = without_code(Draft(reading.document).partial_spec)
            if trial and all(before[key] == value for key, value in without_code(trial.partial_spec).items()):
                reading.document = dict(trial.document)


def _as_given(reading: Reading, part: str, keys: Iterable[str], given: Record) -> None:
    """Nothing of a part has been repaired; what is to be done (a secret was in the record) is still to be done."""
    reading.record |= {key: deepcopy(given[key]) for key in keys if key in given}
    reading.repairs = [found for found in reading.repairs if found.path[:1] != (part,) or found.severity != "hint"]


def _trial(reading: Reading, said: Mapping[str, Any]) -> Draft | None:
    """The draft with what was said in it; None where that is nothing that a spec can say."""
    trial = Draft(put_back(reading.document, said))
    return trial if len(trial.problems) <= len(Draft(reading.document).problems) else None
