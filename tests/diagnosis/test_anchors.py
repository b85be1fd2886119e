"""No rule misses what its expression would find, for lack of a word that the expression can do without."""

from __future__ import annotations

import random

import pytest

from connection_wizard.diagnosis.anchors import anchors_of, is_thinkable
from connection_wizard.diagnosis.rule import _pattern
from connection_wizard.diagnosis.rules import RULES
from tests.diagnosis.collection import failures
from tests.reports.collection import reports

EXPRESSIONS = sorted({text for rule in RULES for text in (rule.says, rule.unless) if text})


@pytest.mark.parametrize(
    ("expression", "anchors"),
    [
        ("not found", {"not found"}),
        ("not found|missing", {"not found", "missing"}),
        (r"(?:invalid|bad) client[_ ]?secret", {" client"}),
        (r"(?:invalid|incorrect)\b.{0,30}\bid\b", {"invalid", "incorrect"}),
        (r"secrets?\b", {"secret"}),
        (r"(?:client )?id", {"id"}),
        (r"(?:client ){1,2}id", {"client "}),
        (r"(?P<word>token|oauth) ?x", {"token", "oauth"}),
        (r"AADSTS70008\d?", {"aadsts70008"}),
        (r"a\.b", {"a.b"}),
        (r"(?<!no )error(?! code)", {"error"}),
        (r"\d+|missing", set()),
        (r"[a-z]+", set()),
        ("x", set()),
        ("one)two", set()),
        (r"a+b{2}c{,3}", set()),
    ],
)
def test_the_words_that_an_expression_needs(expression: str, anchors: set[str]) -> None:
    assert anchors_of(expression) == anchors


def test_what_is_not_there_is_not_looked_for() -> None:
    assert not is_thinkable("not found|missing", "all is well")
    assert is_thinkable("not found|missing", "it is missing")
    assert is_thinkable(r"\d+", "")


def test_most_expressions_need_a_word() -> None:
    assert sum(not anchors_of(expression) for expression in EXPRESSIONS) < 10


def _texts() -> list[str]:
    """Words of providers: those that rules are tried with, and those that were collected."""
    found = [example for rule in RULES for example in rule.examples]
    found += [str(report.data) for report in reports()]
    found += [str(failure) for failure in failures()]
    return [text.lower() for text in found]


def test_whatever_is_found_was_thinkable() -> None:
    texts = _texts()
    some = random.Random(7).sample(texts, 150)
    for expression in EXPRESSIONS:
        for text in some:
            assert is_thinkable(expression, text) or not _pattern(expression).search(text), (expression, text)


@pytest.mark.nightly
def test_whatever_is_found_in_any_text_was_thinkable() -> None:
    for expression in EXPRESSIONS:
        for text in _texts():
            assert is_thinkable(expression, text) or not _pattern(expression).search(text), (expression, text)
