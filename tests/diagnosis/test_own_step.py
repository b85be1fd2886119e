"""No sentence sends a person to the step that they are reading it on: the card of a leg stands there."""

from __future__ import annotations

import re

import pytest

from connection_wizard.diagnosis.rule import Rule
from connection_wizard.diagnosis.rules import RULES
from connection_wizard.oauth.legs import LEG_STEPS


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_names_no_step_that_its_card_stands_on(rule: Rule) -> None:
    named = {int(number) for words in (rule.cause, rule.do) for number in re.findall(r"step (\d+)", words.lower())}
    assert LEG_STEPS[rule.legs[0]] not in named, "the first of its legs: the one that it is mostly told of"
