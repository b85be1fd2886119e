"""Whatever is wrong with a record: what its export does not give back as it was has been named."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connection_wizard.viasocket.importing import Imported, NoRecord, read_record
from connection_wizard.viasocket.record import create_payload, record_text
from tests.by_day import examples
from tests.foreign import english_in
from tests.viasocket.damage import damaged, lost, step_of
from tests.viasocket.foreign import by_hand

KEYS = "queryparams whitelistdomains uniquekeytostoreauth headers queryParams body null"
"""Names of a record that a sentence may hold although the record lacks them."""
SETTINGS = settings(max_examples=examples(200), deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read(record: dict[str, Any]) -> tuple[Imported, dict[str, Any]] | None:
    """What is read, and its export; None where the record is refused."""
    found = read_text(json.dumps(record))
    return None if isinstance(found, NoRecord) else (found, create_payload(found.draft.partial_spec))


def read_text(text: str) -> Imported | NoRecord:
    """What is read, or the refusal."""
    try:
        return read_record(text)
    except NoRecord as refused:
        return refused


@SETTINGS
@given(damaged(most=5))
def test_whatever_is_not_given_back_is_named_in_its_step(case: tuple[dict[str, Any], dict[str, Any]]) -> None:
    record = case[1]
    if (found := read(record)) is None:
        return
    imported, exported = found
    steps = {finding.step for finding in imported.repairs if finding.code != "record-own-code"}
    half = any(finding.code == "record-half-character" for finding in imported.repairs)
    for place in lost(record, exported):
        assert half or step_of(place) in steps, place
    for finding in imported.repairs:
        texts = (finding.message, finding.hint)
        assert {text: left for text in texts if (left := english_in(text, json.dumps(record) + KEYS))} == {}


@SETTINGS
@given(damaged(most=1))
def test_one_damage_is_named_for_itself(case: tuple[dict[str, Any], dict[str, Any]]) -> None:
    """Not hidden behind what had to be said of the whole record anyway."""
    whole, record = case
    before, found = read(whole), read(record)
    assert before is not None
    if found is None:
        return
    known = set(before[0].repairs)
    named = [finding for finding in found[0].repairs if finding not in known]
    fresh = set(lost(record, found[1])) - set(lost(whole, before[1]))
    assert named or not fresh, fresh


@SETTINGS
@given(damaged(most=4))
def test_what_was_repaired_once_needs_no_repair_again(case: tuple[dict[str, Any], dict[str, Any]]) -> None:
    if (found := read(case[1])) is None:
        return
    second, exported = read(found[1]) or (None, None)
    assert second is not None
    assert exported == found[1]
    assert {finding.code for finding in second.repairs} <= {"record-edited", "record-own-code"}


@SETTINGS
@given(st.data())
def test_a_damaged_text_is_read_or_refused_in_a_sentence(data: st.DataObject) -> None:
    text = record_text(by_hand())
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = start + data.draw(st.integers(0, 3))
        text = (
            text[:start] + data.draw(st.sampled_from(("", "{", "]", '"', "NaN", "1e999", "7", "\\", "é"))) + text[end:]
        )
    found = read_text(text)
    if isinstance(found, NoRecord):
        assert found.message.endswith(".")
        assert found.hint.endswith(".")
    else:
        record_text(create_payload(found.draft.partial_spec)).encode()
