"""What a screen would obey, or not show, is shown as an escape; what is harmless is exactly as it was."""

from __future__ import annotations

import json
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.visible import _FOUND, _PRINTABLE, line_of, visible, visible_json
from tests.helpers.hostile import FORBIDDEN, KINDS


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J", "\\x1b[2J"),
        ("\x9b2J\x7f\x00", "\\x9b2J\\x7f\\x00"),
        ("a\r\nb\tc", "a\\r\\nb\\tc"),
        ("moc\u202e.live", "moc\\u202e.live"),
        ("a\u200bb\u00adc\ufeff", "a\\u200bb\\xadc\\ufeff"),
        ("a\u2028b\u2029", "a\\u2028b\\u2029"),
        ("a\ud800b", "a\\ud800b"),
        ("tag\U000e0041", "tag\\U000e0041"),
        ("C:\\new\x1b", "C:\\\\new\\x1b"),
        ("\\x1b and \x1b", "\\\\x1b and \\x1b"),
    ],
)
def test_it_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert visible(shown) == shown


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "plain",
            "C:\\new\\x1b",
            "split('\\n')",
            "Zürich – “東京” ✓",
            "Erreur\xa0:",
            "שלום",
            "\U0001f600 \u2764\ufe0f",
        ),
        "می\u200cخواهم",  # Persian
        "क\u094d\u200dष",  # Devanagari
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",  # a family
        "\u2764\ufe0f\u200d\U0001f525",  # a heart on fire
    ],
)
def test_what_is_harmless_is_as_it_was(text: str) -> None:
    assert visible(text) == text
    assert visible_json(json.dumps(text, ensure_ascii=False)) == json.dumps(text, ensure_ascii=False)


@pytest.mark.parametrize("text", ["pay\u200dpal", "a\ufe0f", "\u200d\u200d", "\u202e\u200d\u202e", "\u200d"])
def test_joiners_elsewhere_only_hide(text: str) -> None:
    assert not FORBIDDEN.search(visible(text))


NUMBER_SIGNS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
"""Of kind Cf, and seen: they stand around the digits that follow (Unicode Standard, chapter 9.2)."""
IGNORED = (*range(0xFFF0, 0xFFF9), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10), *range(0xE0000, 0xE1000))
"""To be drawn as nothing whether they are assigned or not (Default_Ignorable_Code_Point); beside them, U+16FE4."""


def test_all_that_unicode_calls_a_control_or_draws_as_nothing_is_shown() -> None:
    format_ = [chr(n) for n in (*range(0x20000), *range(0xE0000, 0xE1000)) if unicodedata.category(chr(n)) == "Cf"]
    for letter in {*format_, *map(chr, IGNORED), "\U00016fe4"} - NUMBER_SIGNS:
        assert visible(f"a{letter}b") != f"a{letter}b", hex(ord(letter))


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_nothing_of_the_kind_is_left(text: str) -> None:
    shown = line_of(text)
    assert not [letter for letter in shown if unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp")]
    assert visible(shown) == shown
    exact = visible_json(json.dumps(text, ensure_ascii=False))
    assert not [letter for letter in exact if unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp")]
    assert json.loads(exact) == json.loads(json.dumps(text))


@pytest.mark.parametrize("bad", KINDS.values(), ids=KINDS)
def test_each_kind(bad: str) -> None:
    for text in (bad, f"a{bad}b", bad * 3):
        assert not FORBIDDEN.search(visible(text))
        assert not FORBIDDEN.search(visible_json(json.dumps(text, ensure_ascii=False)))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("::error file=x::no", "\\x3a:error file=x::no"),
        ("  ::error::no", "  \\x3a:error::no"),
        ("\xa0::error::no", "\xa0\\x3a:error::no"),
        ("a ::error::no", "a ::error::no"),
        ("a\n::error::no", "a\\n::error::no"),
        ("section_start:1:x", "\\x73ection_start:1:x"),
        ("section_end:1:x", "\\x73ection_end:1:x"),
        ("a ##[error]no", "a \\x23#[error]no"),
        ("a ###[error]no", "a #\\x23#[error]no"),
        ("a ##vso[task.setvariable]no", "a \\x23#vso[task.setvariable]no"),
        ("##teamcity[x]", "\\x23#teamcity[x]"),
        ("## A title", "\\x23# A title"),
        ("a ## title", "a ## title"),
    ],
)
def test_a_ci_server_finds_no_command(text: str, line: str) -> None:
    assert line_of(text) == line


def test_json_holds_no_command_and_stays_exact() -> None:
    document = {"name": "##[error]no", "text": "\\##vso[x] ## fine", "place": "a\u202e\U000e0041\x7f"}
    text = visible_json(json.dumps(document, ensure_ascii=False, indent=2))
    assert "##[" not in text
    assert "##vso" not in text
    assert "## fine" in text
    assert json.loads(text) == document


def test_what_python_calls_printable_is_passed_over_only_where_nothing_has_to_be_escaped() -> None:
    """Most texts are told by two quick looks; which letters count as printable goes with Python's Unicode."""
    letters = [chr(number) for number in range(0x110000)]
    unsafe = {found[0] for letter in letters if (found := re.fullmatch(_FOUND, letter))}
    assert {letter for letter in unsafe if letter.isprintable()} <= _PRINTABLE <= unsafe
