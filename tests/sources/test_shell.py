"""Kind: a cURL command in one of the ways in which pages print it, and what of it counts."""

from __future__ import annotations

import pytest

from connection_wizard.sources.reading import read_block
from connection_wizard.sources.shell import words


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a 'b c' \"d e\"", ["a", "b c", "d e"]),
        ("'it'\\''s' \"a\\\"b\" \"a\\nb\"", ["it's", 'a"b', "a\\nb"]),
        ('"a\\\nb" c\\ d', ["ab", "c", "d"]),  # an escaped space is hardly ever one: pages lose line breaks
        ("a \\\n  b ^\n c `\n d", ["a", "b", "c", "d"]),
        ("a | b", ["a"]),
        ("a; b", ["a;", "b"]),
        ("a && b", ["a"]),
        ("a\nb", ["a"]),
        ("a\n\n  -b", ["a", "-b"]),
        ("a\\b 'open", ["ab", "open"]),
        ("", []),
    ],
)
def test_a_command_has_the_words_of_a_shell(text: str, wanted: list[str]) -> None:
    assert list(words(text)) == wanted


@pytest.mark.parametrize(
    ("command", "method", "headers", "form"),
    [
        ("curl -sSLX PUT https://a.io -ofile", "PUT", (), ()),
        ("curl https://a.io -da=1 -d b=2", "POST", (), (("a", "1"), ("b", "2"))),
        ("curl https://a.io --oauth2-bearer T", "", (("Authorization", "Bearer T"),), ()),
        ("curl https://a.io -A Mine -H 'X-A: b' -b c=d", "", (("User-Agent", "Mine"), ("X-A", "b")), ()),
        ("curl https://a.io -d @file.json -F f=@x.png -F 'a=\"b\"'", "POST", (), (("a", "b"),)),
        ("curl https://a.io -F code=<CODE> -F f=<x.txt -F 'g=<x'", "POST", (), (("code", "<CODE>"),)),
        ("curl --url=https://a.io --data-urlencode 'a=b%20c+d' -d", "POST", (), (("a", "b c d"),)),
        ("curl -I -k https://a.io --compressed", "", (), ()),
        ("sudo x; curl https://a.io -X BREW", "", (), ()),
        ("curl https://a.io --data-urlencode '=x'", "POST", (), ()),
    ],
)
def test_what_a_command_says(
    command: str, method: str, headers: tuple[tuple[str, str], ...], form: tuple[tuple[str, str], ...]
) -> None:
    block = read_block(command)
    assert block is not None
    assert (block.url, block.method, block.headers, block.form) == ("https://a.io", method, headers, form)


def test_a_body_is_json_or_a_form_or_a_text() -> None:
    for command, json, text in (
        ("curl https://a.io --json '{\"a\": [1]}'", {"a": [1]}, ""),
        ("curl https://a.io -d '{\"a\": NaN}'", None, '{"a": NaN}'),
        ("curl https://a.io -d '<a/>' -d a=1", None, "<a/>&a=1"),
    ):
        block = read_block(command)
        assert block is not None
        assert (block.json, block.text) == (json, text)


def test_without_an_address_there_is_no_command() -> None:
    assert read_block("curl -d a=b") is None
    assert read_block("curl --help") is None
    assert read_block("curl https:///x") is None
