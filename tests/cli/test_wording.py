"""In a terminal there is nothing to click and no *Advanced*: what is said there speaks of the file and of commands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from connection_wizard.diagnosis.rules import RULES
from connection_wizard.oauth.sentences import sentences
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.spec.findings import CODES, findings
from connection_wizard.words import Words, by_place, in_terminal, joined, say, with_values
from tests.cli.conftest import VISIT, Wizard
from tests.oauth.test_sentences import EXAMPLES
from tests.spec.rules.guide import example
from tests.spec.test_findings_examples import SAMPLE

OF_THE_WINDOW = re.compile(r"\b(?:under|in) Advanced\b|\b[Cc]lick\b|\bbutton\b|\b[Tt]he wizard (?:can|has found)\b")


def everything_said() -> Iterator[Words]:
    for rule in RULES:
        yield from (rule.cause, rule.do)
    for reason, examples in EXAMPLES.items():
        for values in examples:
            yield from sentences(reason, values)
    for row in CODES.values():
        for finding in findings(example(row, SAMPLE)):
            yield from (finding.message, finding.hint)


def test_nothing_that_a_terminal_says_is_of_the_window() -> None:
    broken = {told for words in everything_said() if OF_THE_WINDOW.search(told := words.told(in_terminal))}
    assert broken == set()


def test_the_check_sees_what_it_is_for() -> None:
    assert [words for words in everything_said() if OF_THE_WINDOW.search(words)], "the window still says it"


def test_both_ways_come_through_whatever_is_made_of_them() -> None:
    words = by_place(say("Click {name}."), "Type {name}.")
    made = joined([say("{part} Then wait.", part=with_values(words, {"name": "it"}))])
    assert (made, made.told(in_terminal)) == ("Click it. Then wait.", "Type it. Then wait.")
    assert made.told(lambda text: f"<{text}>") == "<<Click it.> Then wait.>"


@pytest.mark.asyncio
async def test_a_run_speaks_of_the_file(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider() as provider:
        document = provider.document()
        document["access_token"]["response"] = {"access_token": "data.token"}
        done = await wizard(
            *("run", write(document), "--secret-stdin", "--browser-command", VISIT), secret=provider.client_secret
        )
    assert done.code == 1
    assert "connection-wizard fix spec.json --edits" in done.out.replace(str(write(document).parent) + "/", "")
    assert not OF_THE_WINDOW.search(done.out)
