"""Given and family names that stand apart."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.identity import assess_label, suggest

APART: list[tuple[dict[str, Any], str, str]] = [
    ({"first_name": "Maya", "last_name": "Lindqvist"}, "first_name", "last_name"),
    ({"given_name": "Maya", "surname": "Lindqvist"}, "given_name", "surname"),
    ({"name": {"given": "Maya", "family": "Lindqvist"}}, "name.given", "name.family"),
    (
        {"firstName": {"localized": {"fr_FR": "Maya"}}, "lastName": {"localized": {"fr_FR": "Lindqvist"}}},
        "firstName.localized.fr_FR",
        "lastName.localized.fr_FR",
    ),
    ({"vorname": "Maya", "name": "Lindqvist"}, "vorname", "name"),
    ({"prénom": "Maya", "nom": "Lindqvist"}, '["prénom"]', "nom"),
    ({"nombre": "Maya", "apellidos": "Lindqvist"}, "nombre", "apellidos"),
]


@pytest.mark.parametrize(("answer", "given", "family"), APART)
def test_each_part_tells_where_the_other_is(answer: dict[str, Any], given: str, family: str) -> None:
    below = "authData.testcode"
    found = {str(each.path): each for each in suggest({"id": "u-10021", **answer}).label}

    for own, other in ((given, family), (family, given)):
        way, far = (part if part.startswith("[") else f".{part}" for part in (own, other))
        candidate = found[f"{below}{way}"]
        assert str(candidate.other_half) == f"{below}{far}"
        assert "part_of_a_name" in {caution.code for caution in candidate.warnings}
        assert set(candidate.warnings) == set(assess_label(candidate.path, answer))
        assert candidate.reason == f"This is one part of a name; the other one is “testcode{far}”."
        assert candidate.gist == "one part of a name; the other is apart"


def test_the_other_part_may_be_a_list() -> None:
    found = suggest({"id": "u-10021", "name": [{"family": "Lindqvist", "given": ["Maya", "Eva"]}]})

    assert str(found.label[0].path) == "authData.testcode.name[0].family"
    assert str(found.label[0].other_half) == "authData.testcode.name[0].given[0]"


ALONE: list[dict[str, Any]] = [
    {"first_name": "Maya"},
    {"first_name": "Maya", "last_name": ""},
    {"first_name": "Maya", "last_name": {}},
    {"first_name": "Maya", "middle_name": "Eva"},
    {"first_name": "Maya", "preferred_first_name": "May"},
    {"user": {"first_name": "Maya"}, "last_name": "Lindqvist"},
    {"data": {"result": {"user": {"profile": {"first_name": "Maya"}}}}, "last_name": "Lindqvist"},
]


@pytest.mark.parametrize("answer", ALONE)
def test_a_part_without_its_counterpart_tells_of_none(answer: dict[str, Any]) -> None:
    parts = [each for each in suggest({"id": "u-10021", **answer}).label if each.value == "Maya"]

    assert parts
    assert all(each.other_half is None for each in parts)


@pytest.mark.parametrize(
    "answer",
    [
        {"first_name": "Maya", "name": "Maya Lindqvist"},
        {"first_name": "Maya", "last_name": "Lindqvist", "name": "Captain"},
        {"last_name": "Lindqvist", "name": "LINDQVIST, Maya"},
        {"name": "Lindqvist"},
    ],
)
def test_a_whole_name_is_no_part(answer: dict[str, Any]) -> None:
    best = suggest({"id": "u-10021", **answer}).label[0]

    assert str(best.path) == "authData.testcode.name"
    assert best.other_half is None
    assert best.gist == "the name"


def test_a_name_by_language_is_a_name_and_says_that_its_way_is_one_languages() -> None:
    found = suggest({"store": {"id": 123422, "email": "a@x.example", "name": {"pt": "Loja das Flores", "id": "x1"}}})

    assert str(found.label[0].path) == "authData.testcode.store.name.pt"
    assert {caution.code for caution in found.label[0].warnings} == {"language_key"}
    assert found.label[0].gist == "only for accounts in this language"


def test_a_short_key_of_anything_else_is_no_language() -> None:
    assert suggest({"user": {"id": "u-10021", "de": "Kim"}}).label[0].warnings == ()
