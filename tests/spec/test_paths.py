"""Paths: every written form, one meaning."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.spec.paths import MISSING, DataPath, PathError, parse_path

NAMES = st.one_of(st.from_regex(r"[A-Za-z_$][A-Za-z0-9_$]*", fullmatch=True), st.text(max_size=12))
PARTS = st.lists(st.one_of(NAMES, st.integers(0, 999_999_999)), max_size=6).map(tuple)


@given(PARTS)
def test_what_is_written_reads_the_same(parts: tuple[str | int, ...]) -> None:
    path = DataPath(parts)
    assert parse_path(str(path)) == path


@given(PARTS)
def test_the_records_form_reads_the_same(parts: tuple[str | int, ...]) -> None:
    path = DataPath(("authData", *parts))
    assert parse_path(path.optional_chaining) == path
    assert parse_path(path.template[2:-1]) == path


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("authData.testcode.profile.real_name", ("authData", "testcode", "profile", "real_name")),
        ('authData.testcode["odd key"][0].id', ("authData", "testcode", "odd key", 0, "id")),
        ("authData.testcode['it\\'s \"so\"']", ("authData", "testcode", 'it\'s "so"')),
        ("context?.authData?.testcode?.[0]?.['a']", ("authData", "testcode", 0, "a")),
        ("  context.authData.region  ", ("authData", "region")),
        ("context.other", ("context", "other")),
        ("contextual.authData", ("contextual", "authData")),
        ("[0].id", (0, "id")),
        ("['a\\qb']", ("a\\qb",)),
        ("", ()),
        ("   ", ()),
    ],
)
def test_forms(text: str, parts: tuple[str | int, ...]) -> None:
    assert parse_path(text).parts == parts


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("a..b", 1),
        ("a b", 1),
        (".a", 0),
        ("?.a", 0),
        ("a.", 1),
        ("a[", 1),
        ("a[01]", 1),
        ("a[-1]", 1),
        ("a['open]", 1),
        ("a.[0]", 1),
        ("a?.", 1),
        ("  a||b", 3),
        ("1a", 0),
        ("a[9999999999]", 1),
    ],
)
def test_what_is_no_path_is_told_with_its_place(text: str, position: int) -> None:
    with pytest.raises(PathError) as caught:
        parse_path(text)
    assert caught.value.position == position
    assert f"character {len(text[:position].strip()) + 1}" in caught.value.message or text.startswith(" ")
    assert "by dots" in caught.value.hint


DATA = {"authData": {"testcode": {"list": [{"id": 1}], "none": None, "text": "abc"}}}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("authData.testcode.list[0].id", 1),
        ("authData.testcode.none", None),
        ("authData.testcode.list[1]", MISSING),
        ("authData.testcode.text[0]", MISSING),
        ("authData.testcode.text.length", MISSING),
        ("authData.testcode.list.id", MISSING),
        ("authData.other", MISSING),
        ("", DATA),
    ],
)
def test_find(path: str, value: object) -> None:
    assert parse_path(path).find(DATA) is value or parse_path(path).find(DATA) == value


def test_where_a_path_is() -> None:
    path = parse_path("authData.testcode.id")
    assert path.in_connection
    assert path.area == "testcode"
    assert path.below("authData", "testcode") == DataPath(("id",))
    assert path.below("authData", "accesstokencode") is None
    assert path / 0 == DataPath(("authData", "testcode", "id", 0))
    assert parse_path("authData").area == ""
    assert not parse_path("data.id").in_connection
    assert parse_path('authData["odd key"][0]').optional_chaining == 'context?.authData?.["odd key"]?.[0]'
