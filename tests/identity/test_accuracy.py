"""The accuracy that the ranking must keep, on the half of the collection that was kept aside from tuning too."""

from __future__ import annotations

import json
import re

import pytest

from connection_wizard.identity import suggest
from connection_wizard.spec.paths import MISSING, parse_path
from tests.foreign import english_in
from tests.identity import accuracy
from tests.identity.accuracy import HALVES, Half, Sample

SAMPLES = accuracy.samples()


def test_the_collection_is_large_enough() -> None:
    halves = [sample.half for sample in SAMPLES]

    assert len(SAMPLES) >= 120
    assert min(halves.count(half) for half in HALVES) >= 60


def test_labels_of_the_collection_lead_to_values() -> None:
    wrong = [f"{sample.name}: {text}" for sample in SAMPLES for text in _labels_that_lead_nowhere(sample)]

    assert not wrong


def _labels_that_lead_nowhere(sample: Sample) -> list[str]:
    answers = {"authData": {"testcode": sample.test, "accesstokencode": sample.token}}
    paths = {text: parse_path(text) for text in sample.label | sample.unique_identifier}
    return [text for text, path in paths.items() if str(path) != text or path.find(answers) in (MISSING, None, "")]


@pytest.mark.parametrize("half", HALVES)
def test_thresholds(half: Half) -> None:
    found = accuracy.measure(half)

    assert found.id_first >= 0.975
    assert found.id_in_three >= 0.99
    assert found.label_first >= 0.975
    assert found.label_in_three >= 0.98


@pytest.mark.parametrize("half", HALVES)
def test_thresholds_of_the_hard_ones(half: Half) -> None:
    found = accuracy.measure(half, hard=True)

    assert found.answers >= 250
    assert found.id_first >= 0.95
    assert found.label_first >= 0.95


def test_answers_with_no_usable_id_say_so() -> None:
    for sample in SAMPLES:
        if not sample.unique_identifier and sample.half == "tuning":
            found = suggest(sample.test, sample.token)
            assert not found.unique_identifier
            assert found.note


def test_the_command_keeps_the_failures_of_the_half_aside_to_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert accuracy.main() == 0

    text = capsys.readouterr().out
    assert re.search(r"aside: \d+ answers\n  unique identifier  first +\d", text)
    assert not [sample.name for sample in SAMPLES if sample.half == "aside" and f" {sample.name}:" in text]


def test_no_answer_of_the_collection_is_there_twice() -> None:
    texts = [json.dumps([sample.test, sample.token], sort_keys=True) for sample in SAMPLES]

    assert len(set(texts)) == len(texts)


def test_reasons_and_warnings_can_be_told_in_another_language() -> None:
    texts = set()
    for sample in SAMPLES:
        found = suggest(sample.test, sample.token)
        texts.add(found.note)
        for candidate in (*found.label, *found.unique_identifier):
            texts |= {candidate.reason, candidate.gist, *(warning.message for warning in candidate.warnings)}

    assert {text: left for text in texts if (left := english_in(text))} == {}
