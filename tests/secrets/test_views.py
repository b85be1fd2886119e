"""Decoded views of a text lead back to the characters that were written."""

from __future__ import annotations

import html
import json
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from connection_wizard.secrets.views import unescaped, views

WORDS = st.text(max_size=20)


def written(text: str, wanted: str, *, plus: bool = False) -> set[str]:
    """What stands in `text` where one of its views reads `wanted`."""
    found = set()
    for view in views(text, plus=plus):
        at = view.text.find(wanted)
        if at >= 0:
            start, end = view.span(at, at + len(wanted))
            found.add(text[start:end])
    return found


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("<key>", "key"),
        ("<%6bey>", "%6bey"),
        ("<k%65%79>", "k%65%79"),
        (r"<\u006bey>", r"\u006bey"),
        (r"<\x6bey>", r"\x6bey"),
        (r"<\U0000006bey>", r"\U0000006bey"),
        (r"<\u{6b}ey>", r"\u{6b}ey"),
        ("<&#107;e&#x79;>", "&#107;e&#x79;"),
        ("<%256bey>", "%256bey"),
        (r"<%5Cu006bey>", r"%5Cu006bey"),
        ("<&#37;6bey>", "&#37;6bey"),
        (r"<\u0026#107;ey>", r"\u0026#107;ey"),
    ],
)
def test_a_place_is_mapped_back_whatever_it_was_written_in(text: str, spelled: str) -> None:
    assert written(text, "key") == {spelled}


@pytest.mark.parametrize(
    "text", ["%", "%4", "%zz", "\\", "\\q", "&", "&;", "&nosuchentity;", "%C3", "%C3%28", "%ED%A0%80"]
)
def test_what_is_no_escape_is_left_alone(text: str) -> None:
    assert all(view.text in (text, "%C3(") for view in views(text, plus=False))


@pytest.mark.parametrize("escape", [r"\u{110000}", r"\UFFFFFFFF"])
def test_numbers_beyond_unicode_are_no_escape(escape: str) -> None:
    assert [view.text for view in views(escape, plus=False)] == [escape]


def test_plus_is_a_space_only_on_request() -> None:
    assert written("<a+b>", "a b", plus=True) == {"a+b"}
    assert written("<a+b>", "a b") == set()


def test_a_pair_of_surrogates_is_one_character() -> None:
    assert written(r"<\ud83d\ude00>", "\N{GRINNING FACE}") == {r"\ud83d\ude00"}


def test_views_are_few_and_different_however_deep_the_escapes() -> None:
    found = views("%2525252541 \\\\\\\\u0041 &amp;amp;amp;lt; +" * 3, plus=True)
    texts = [view.text for view in found]
    assert len(texts) == len(set(texts)) <= 12


@given(WORDS, WORDS.filter(bool), WORDS)
@example("", "\\", '"')
@example("%", "C3", "\\")
def test_every_encoding_is_found_and_mapped_back(before: str, word: str, after: str) -> None:
    whole = before + word + after
    for encode, plus in (
        (lambda text: quote(text, safe=""), False),
        (quote_plus, True),
        (lambda text: json.dumps(text)[1:-1], False),
        (lambda text: json.dumps(text, ensure_ascii=False)[1:-1], False),
        (html.escape, False),
        (lambda text: quote(json.dumps(text)[1:-1]), False),
        (lambda text: json.dumps(html.escape(quote_plus(text)))[1:-1], True),
    ):
        coded = encode(whole)
        exact = next(view for view in views(coded, plus=plus) if view.text == whole)
        start, end = exact.span(len(before), len(before) + len(word))
        assert coded[start:end] == encode(word)
        assert (coded[:start], coded[end:]) == (encode(before), encode(after))


@given(st.text())
def test_json_strings_read_as_they_say(text: str) -> None:
    assert unescaped(json.dumps(text)[1:-1]).text == text
