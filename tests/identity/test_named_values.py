"""Lists of pairs of a name and a value, read as the members of one object."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.identity import assess_label, assess_unique_identifier, suggest
from connection_wizard.identity.named_values import MAX_PAIRS, named_values

BELOW = "authData.testcode"
EMAIL = "maya@tern.example"
COGNITO: dict[str, Any] = {
    "UserAttributes": [
        {"Name": "email_verified", "Value": "true"},
        {"Name": "email", "Value": EMAIL},
        {"Name": "sub", "Value": "7c1f0a2e-5b01-4c55-9f1a-51c9c2f3e001"},
    ]
}
WRITTEN: list[tuple[dict[str, Any], str, str]] = [
    (COGNITO, ".UserAttributes[2].Value", ".UserAttributes[1].Value"),
    (
        {"userId": "u-10021", "fields": [{"name": "login", "value": "maya"}, {"name": "email", "value": EMAIL}]},
        ".userId",
        ".fields[1].value",
    ),
    (
        {"id": "u-10021", "settings": [{"id": "GameDisplayName", "value": "Tern"}, {"id": "Gamertag", "value": "t7"}]},
        ".id",
        ".settings[0].value",
    ),
    (
        {
            "id": "u-10021",
            "settings": [
                {"id": "GameDisplayName", "value": "Tern"},
                {"id": "Gamertag", "value": "t7"},
                {"id": "Device", "value": {"on": True}},
            ],
        },
        ".id",
        ".settings[0].value",
    ),
    (
        {"profileUsers": [{"id": "u-10021", "settings": [{"id": "Gamertag", "value": "Tern"}]}]},
        ".profileUsers[0].id",
        ".profileUsers[0].settings[0].value",
    ),
    (
        {"response": {"user": [{"field": [{"@name": "uid", "#text": "u-10021"}, {"@name": "name", "#text": "Maya"}]}]}},
        ".response.user[0].field[0][\"#text\"]",
        ".response.user[0].field[1][\"#text\"]",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("answer", "unique_identifier", "label"), WRITTEN)
def test_a_list_of_named_values_is_an_object(answer: dict[str, Any], unique_identifier: str, label: str) -> None:
    found = suggest(answer)

    assert str(found.unique_identifier[0].path) == BELOW + unique_identifier
    assert str(found.label[0].path) == BELOW + label


def test_a_pair_is_told_by_its_place_and_a_pick_by_hand_hears_the_same() -> None:
    found = suggest(COGNITO)

    assert "list_position" in {warning.code for warning in found.label[0].warnings}
    assert assess_label(found.label[0].path, COGNITO) == found.label[0].warnings
    for candidate in found.unique_identifier:
        assert assess_unique_identifier(candidate.path, COGNITO) == candidate.warnings


NO_PAIRS: list[list[Any]] = [
    [],
    ["email", "login"],
    [{"name": "email", "value": EMAIL}],
    [{"name": "Colour", "value": "red"}, {"name": "Size", "value": "XL"}],
    [{"name": "email", "value": EMAIL}, {"name": "email", "value": "other@tern.example"}],
    [{"name": "email", "value": EMAIL}, "login"],
    [{"name": "email"}, {"name": "login"}],
    [{"email": EMAIL, "value": "1"}, {"login": "maya", "value": "2"}],
    [{"name": name, "value": "x", "a": 1, "b": 2, "c": 3, "d": 4} for name in ("email", "login")],
]


@pytest.mark.parametrize("entries", NO_PAIRS)
def test_other_lists_are_none(entries: list[Any]) -> None:
    assert named_values(entries) == {}


def test_of_a_long_list_the_first_pairs_are_read() -> None:
    entries = [{"key": f"user_id_{number}", "value": number} for number in range(MAX_PAIRS + 5)]

    assert (
        len(named_values([{"key": "email", "value": EMAIL}, {"key": "login", "value": "maya"}, *entries])) == MAX_PAIRS
    )


def test_pairs_of_something_listed_are_its_own() -> None:
    sent = [{"name": "email", "value": "a@x.example"}, {"name": "name", "value": "A"}]
    answer = {"id": "u-10021", "email": EMAIL, "leads": [{"fields": sent}, {"fields": sent}]}

    assert [candidate.value for candidate in suggest(answer).label] == [EMAIL]
