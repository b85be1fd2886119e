"""The collected failures: figures that the diagnosis must keep, on the half that was kept aside from tuning too."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from typing import Any

import pytest

from connection_wizard.diagnosis.model import in_words
from connection_wizard.diagnosis.rules import RULES
from tests.diagnosis import figures, reworded
from tests.diagnosis.collection import HALVES, Failure, Half, failures
from tests.diagnosis.simulated import SECRETS, Seen
from tests.diagnosis.test_every_rule import CASES
from tests.foreign import english_in
from tests.glued import glued

FAILURES = list(failures())
TUNING = [failure for failure in FAILURES if failure.half == "tuning"]


@pytest.fixture(scope="module")
def seen() -> Mapping[str, Seen]:
    """What came of each failure, by its id."""
    return {failure.id: one for failure, one in asyncio.run(figures.look())}


def test_the_collection_is_large_enough() -> None:
    halves = Counter(failure.half for failure in FAILURES)
    assert len(FAILURES) >= 450
    assert min(halves.values()) >= 180
    assert len({failure.id for failure in FAILURES}) == len(FAILURES)


def test_no_failure_is_there_twice() -> None:
    """The same words with another truth behind them are another failure: that is what doubt is about."""
    contents = Counter(
        json.dumps([f.leg, f.status, f.body, f.page, f.callback, f.headers, f.steps, f.right, f.mend], sort_keys=True)
        for f in FAILURES
    )
    assert [content for content, times in contents.items() if times > 1] == []


@pytest.mark.parametrize("half", HALVES)
def test_figures(half: Half, seen: Mapping[str, Seen]) -> None:
    found = figures.figures((failure, seen[failure.id]) for failure in FAILURES if failure.half == half)
    assert found.step[0] >= 0.95 * found.step[1]
    assert found.words[0] == found.words[1]
    assert found.mends[0] >= 0.9 * found.mends[1]
    assert found.mendable[0] >= 0.9 * found.mendable[1]


@pytest.mark.parametrize("failure", TUNING, ids=lambda failure: failure.id)
def test_a_failure_is_understood(failure: Failure, seen: Mapping[str, Seen]) -> None:
    """The half for tuning, one by one: what is right must stay so."""
    assert figures.problems(failure, seen[failure.id]) == []


def test_no_rule_is_without_a_case(seen: Mapping[str, Seen]) -> None:
    """By construction: a new rule needs a failure here that it explains, or a case of its own."""
    explained = {cause.code for one in seen.values() for cause in one.diagnosis.causes}
    assert {rule.code for rule in RULES} - explained - set(CASES) == set()


def test_no_diagnosis_holds_a_secret(seen: Mapping[str, Seen]) -> None:
    for name, one in seen.items():
        shown = json.dumps(one.diagnosis.as_json()) + "\n".join(one.diagnosis.as_lines())
        assert not [secret for secret in SECRETS if secret in shown], name


def test_the_command_keeps_the_failures_of_the_half_aside_to_itself(seen: Mapping[str, Seen]) -> None:
    text = "\n".join(figures.report([(failure, seen[failure.id]) for failure in FAILURES]))
    assert re.search(r"aside: \d+ failures.*\n  right step named first +\d+ of", text)
    assert not [failure.id for failure in FAILURES if failure.half == "aside" and f" {failure.id}:" in text]


def test_a_diagnosis_can_be_told_in_another_language(seen: Mapping[str, Seen]) -> None:
    """What stays as it is stands in the answer or the spec, or is the name of something."""
    names = (
        "GET POST DELETE Accept Authorization User-Agent Content-Type scope code token redirect_uri callback localhost "
        "client_id client_secret grant_type refresh_token code_verifier token_type_hint http"
    )
    for failure in FAILURES:
        found = seen[failure.id].diagnosis
        data = json.dumps([failure.body, failure.page, failure.callback, failure.headers, failure.steps]) + names
        texts = [found.summary]
        for number, cause in enumerate(found.causes):
            texts += [in_words(cause, number), cause.do, *([cause.fix.label] if cause.fix else [])]
        assert {text: wrong for text in texts if (wrong := glued(text))} == {}, failure.id
        assert {text: left for text in texts if (left := english_in(text, data))} == {}, failure.id


def test_rewording_every_sentence_changes_no_diagnosis_and_no_change_that_is_offered(seen: Mapping[str, Seen]) -> None:
    """What the program decides does not hang on how it says things: every sentence in other letters changes nothing."""

    def read(made: str) -> Any:
        return json.loads(re.sub(r"127\.0\.0\.1:\d+", "server", made))  # each run has ports of its own

    plain = read(reworded.decided((failure, seen[failure.id]) for failure in FAILURES))
    made = subprocess.run([sys.executable, reworded.__file__], capture_output=True, text=True, check=True)
    others = read(made.stdout)
    assert plain["a sentence"] == "The provider showed an error page."
    assert others["a sentence"] == "Gur cebivqre fubjrq na reebe cntr."
    assert len(plain["decisions"]) > 400
    assert [two for two in zip(plain["decisions"], others["decisions"], strict=True) if two[0] != two[1]] == []
