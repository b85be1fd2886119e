"""Patterns of fields: what can be tried is decided at once whatever the pattern, the rest is said to be untried."""

from __future__ import annotations

import pytest

from connection_wizard.spec.patterns import BrokenPattern, UntriedPattern, breaks


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("a?" * 32 + "a" * 32, "a" * 31),
        ("(a+)+b", "a" * 5_000),
        ("((a+)+)+b", "a" * 5_000),
        (".*.*.*.*.*.*x", "a" * 5_000),
        ("(a|aa)+$b", "a" * 5_000),
        ("(a|a)*b", "a" * 5_000),
        (r"(\w+\s?)+!", "word " * 1_000),
        ("(?:(?:a{0,9}){0,9}){0,9}b", "a" * 700),
        ("(.*)(.*)(.*)(.*)(.*)[^a]", "a" * 5_000),
    ],
)
def test_no_pattern_keeps_anybody_waiting(pattern: str, text: str) -> None:
    """A backtracking engine comes to no end with these: the time-out of the tests would tell."""
    assert breaks(pattern, text)


@pytest.mark.parametrize(
    ("pattern", "fits", "not_so"),
    [
        (r"\u00e9t\u00e9", "été", "ete"),
        (r"\u{e9}+", "éé", "e"),
        (r"(?<part>[a-z]+)-\d{4}", "eu-2024", "eu-24"),
        (r"\p{L}+", "Müller", "42"),
        (r"[\w-]+\.acme\.com", "my-shop.acme.com", "my shop.acme.com"),
        (r"https:\/\/[^\/]+", "https://acme.com", "https:acme"),
        (r"\\u", r"\u", "u"),
        ("[[a]", "[", "b"),
    ],
)
def test_patterns_as_javascript_writes_them(pattern: str, fits: str, not_so: str) -> None:
    assert not breaks(pattern, fits)
    assert breaks(pattern, not_so)


@pytest.mark.parametrize("pattern", ["[", "(", "a**", "[z-a]", "\\", "(?=", "(" * 1_900])
def test_what_is_no_pattern(pattern: str) -> None:
    with pytest.raises(BrokenPattern):
        breaks(pattern, "a")


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?=a)a",
        r"(?<!b)a",
        r"(a)\1",
        r"(?<x>a)\k<x>",
        "a{1001}",
        "((a{99}){99}){99}",
        "a" * 2_001,
        "\ud800",
        r"\ud83d",
    ],
)
def test_what_only_a_browser_runs_is_not_tried(pattern: str) -> None:
    with pytest.raises(UntriedPattern):
        breaks(pattern, "b")


@pytest.mark.parametrize(
    ("pattern", "text"), [(r"a\sb", "a\u2009b"), (r"\w+", "é"), ("[a-z]+", "\ud800"), ("b", "a" * 20_001)]
)
def test_where_engines_differ_nothing_is_claimed(pattern: str, text: str) -> None:
    assert not breaks(pattern, text)
