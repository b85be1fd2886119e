"""Each rule by itself: it hears its own examples, and its texts are fit for people."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

from connection_wizard.diagnosis import rules
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import Rule
from connection_wizard.diagnosis.rules import RULES
from connection_wizard.oauth.legs import LEGS

EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]
_FIELDS = {
    "status", "host", "method", "redirect_uri", "platform_redirect", "client_id", "scopes", "error", "retry_after",
    "summary", "hint", "ungranted", "scope", "parameter", "header", "sent", "path", "keys", "target", "apart",
    "provider", "own_name", "places", "https_redirect", "other_step", "sample", "sample_place",
}  # fmt: skip


@pytest.mark.parametrize("name", [found.name for found in pkgutil.iter_modules(rules.__path__)])
def test_every_row_that_is_written_is_asked(name: str) -> None:
    """A module that is not in the table of all would never explain anything."""
    module = importlib.import_module(f"{rules.__name__}.{name}")
    assert [rule.code for rule in getattr(module, "RULES", ()) if rule not in RULES] == []


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=lambda value: getattr(value, "code", None))
def test_a_rule_hears_its_examples(rule: Rule, example: str) -> None:
    """As an error code of its own, or in the words of a description."""
    assert rule.heard(example.lower(), example) is not None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_texts_are_sentences_without_holes(rule: Rule) -> None:
    for text in (rule.cause, rule.do):
        assert re.match(r"[A-Z{]", text)
        assert text.endswith(".") or text in ("{summary}", "{hint}", "{apart}"), "or they are sentences of their own"
        assert set(re.findall(r"\{(\w+)\}", text)) <= _FIELDS
    assert rule.legs
    assert not rule.needed or rule.mend is not None


def test_codes_are_unique_and_every_leg_has_a_last_resort() -> None:
    codes = [rule.code for rule in RULES]
    assert len(codes) == len(set(codes))
    last = {leg for rule in RULES if rule.strength == Strength.LAST_RESORT for leg in rule.legs}
    assert last == set(LEGS)


def test_a_rule_says_whether_another_try_may_help_by_itself() -> None:
    """Its words and its mark do not contradict each other."""
    begins = ("Try again", "Wait", "Log in again", "Open any page")
    assert [rule.code for rule in RULES if rule.do.startswith(begins) != bool(rule.retry)] == []
    assert [rule.code for rule in RULES if rule.do.startswith("Wait") and rule.retry != "send"] == []
