"""Step 1: drop-downs, defaults, patterns."""

from typing import Any

import pytest

from tests.spec.rules.conftest import FindOne, Found, Mended

REGION = ("fields", 0)
OPTIONS = [{"label": "Europe", "value": "eu"}, {"label": "United States", "value": "us"}]


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([(*REGION, "options", [])], {("dropdown_without_options", *REGION, "options")}),
        ([(*REGION, "options", []), (*REGION, "source", "return [{label: 'EU', value: 'eu'}];")], set()),
        ([(*REGION, "type", "string")], {("options_ignored", *REGION, "options")}),
        (
            [(*REGION, "options", 2, {"label": "X", "value": " "})],
            {("option_value_missing", *REGION, "options", 2, "value")},
        ),
        (
            [(*REGION, "options", 2, {"label": "X", "value": "us"})],
            {("option_value_duplicate", *REGION, "options", 2, "value")},
        ),
        ([(*REGION, "options", 2, {"value": "asia"})], {("option_label_missing", *REGION, "options", 2, "label")}),
        ([(*REGION, "default", "uk")], {("default_not_offered", *REGION, "default")}),
        ([(*REGION, "default", "uk"), (*REGION, "source", "return more;")], set()),
        ([(*REGION, "pattern", "e[a-z]")], set()),
        ([(*REGION, "pattern", "e")], {("default_breaks_pattern", *REGION, "default")}),
        ([(*REGION, "pattern", "[")], {("pattern_broken", *REGION, "pattern")}),
        ([(*REGION, "pattern", "(?<part>[a-z]+)")], set()),
        ([(*REGION, "pattern", r"\p{L}+")], set()),
        ([(*REGION, "pattern", "(?=e)[a-z]+")], {("pattern_untried", *REGION, "pattern")}),
        ([(*REGION, "pattern", "(e|u)+")], set()),
        ([(*REGION, "pattern", "(a|b)+")], {("default_breaks_pattern", *REGION, "default")}),
    ],
)
def test_choices(found: Found, edits: Any, expected: Any) -> None:
    assert found(*edits) == expected


def test_a_field_without_label_and_key_is_called_by_its_number(finding: FindOne) -> None:
    edit = ("fields", 1, {"type": "dropdown", "key": ""})

    assert finding("dropdown_without_options", edit).message == "The drop-down “2” has no choices."


def test_the_first_choice_becomes_the_default(mended: Mended) -> None:
    options = [{"label": "None", "value": ""}, *OPTIONS]
    draft = mended("default_not_offered", (*REGION, "default", "uk"), (*REGION, "options", options))

    assert draft.get(*REGION, "default") == "eu"


@pytest.mark.parametrize("pattern", ["(a+)+b", ".*.*.*.*.*.*x", "((a+)+)+b", "a?" * 32 + "a" * 32 + "b"])
def test_no_pattern_keeps_anybody_waiting(found: Found, pattern: Any) -> None:
    """A backtracking engine comes to no end with these: the time-out of the tests would tell."""
    text: Any = ((*REGION, "type", "string"), (*REGION, "options", []), (*REGION, "default", "a" * 200))
    assert found(*text, (*REGION, "pattern", pattern)) == {("default_breaks_pattern", *REGION, "default")}
