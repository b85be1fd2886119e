"""What speaks against a path picked by hand."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.identity import assess_label, assess_unique_identifier, suggest
from connection_wizard.identity.cautions import CODES
from connection_wizard.spec.paths import parse_path

ANSWER: dict[str, Any] = {
    "id": "7c1f5a90-13d4-4e0b-9a2e-2f1f9d9e6b34",
    "name": "Ingrid Solheim",
    "first_name": "Ingrid",
    "title": "Controller",
    "email": "ingrid@fjord.example",
    "emails": ["ingrid@fjord.example", "i@fjord.example"],
    "motto": "Carpe diem",
    "number_id": 7012345678901234567,
    "user_id": 3,
    "nothing": None,
    "blank_id": " ",
    "guest_id": "none",
    "active": True,
    "weight_id": 62.5,
    "bio": "word " * 25,
    "api_token": "abcdefghijklmnop",
    "user_id_2": "abcdefghijklmnop",
    "created_at": "2024-01-01",
    "locale": "nb-NO",
    "followers_count": 12,
    "avatar_url": "https://cdn.example/1",
    "website": "https://fjord.example",
    "client_id": "c-100001",
    "request_id": "q-100001",
    "role": {"id": "r-100001", "name": "Admin"},
    "attributes": {"motto": "Carpe diem"},
    "contacts": [{"id": "k-100001", "name": "Ulf"}, {"id": "k-100002", "name": "Una"}],
    "accounts": [{"id": "a-100001", "name": "X"}, {"id": "a-100002", "name": "Y"}],
    "members": {"4411": {"id": "m-100001"}},
    "history_id": "88120031",
    "fingerprint": "1512345678123",
    "names": {"pt": "Loja das Flores"},
    "matrix": [[["a"], [{"id": "x-100001"}]]],
}
TOKEN = {"access_token": "another-secret-text", "team": {"id": "T100001", "name": "Fjord"}}


def label(path: str) -> set[str]:
    return {caution.code for caution in assess_label(parse_path(path), ANSWER, TOKEN)}


def identifier(path: str) -> set[str]:
    return {caution.code for caution in assess_unique_identifier(parse_path(path), ANSWER, TOKEN)}


IDENTIFIER = {
    "id": set[str](),
    "name": {"name_may_change"},
    "first_name": {"name_may_change"},
    "title": {"name_may_change"},
    "email": {"email_may_change"},
    "emails": {"is_list"},
    "emails[0]": {"email_may_change", "list_position"},
    "number_id": {"number_too_big"},
    "user_id": {"may_not_be_unique"},
    "nothing": {"empty"},
    "blank_id": {"empty"},
    "guest_id": {"placeholder", "of_something_else"},
    "active": {"yes_or_no"},
    "weight_id": {"fraction"},
    "bio": {"very_long"},
    "api_token": {"token"},
    "user_id_2": {"token"},
    "created_at": {"time_stamp"},
    "locale": {"locale"},
    "followers_count": {"count"},
    "avatar_url": {"picture_url"},
    "client_id": {"same_for_everybody"},
    "request_id": {"changes_each_time"},
    "history_id": {"changes_with_use"},
    "fingerprint": {"changes_with_use"},
    "role": {"is_object"},
    "role.id": {"of_something_else"},
    "contacts[1].id": {"listed_item"},
    "accounts[1].id": {"list_position"},
    'members["4411"].id': {"moving_key"},
    "missing.id": {"missing"},
    "matrix[0][1][0].id": {"list_position", "listed_item"},
}
LABEL = {
    "name": set[str](),
    "email": set[str](),
    "id": {"technical_id"},
    "user_id": {"technical_id"},
    "first_name": {"part_of_a_name"},
    "title": {"of_something_else"},
    "motto": set[str](),
    "attributes.motto": set[str](),
    "website": {"web_address"},
    "bio": {"very_long"},
    "emails[1]": {"list_position"},
    "role.name": {"of_something_else"},
    "accounts[0].name": {"list_position"},
    "contacts": {"is_list"},
    "attributes": {"is_object"},
    "nothing": {"empty"},
    "api_token": {"token"},
    "names.pt": {"language_key"},
}


@pytest.mark.parametrize(("path", "codes"), IDENTIFIER.items())
def test_unique_identifier(path: str, codes: set[str]) -> None:
    assert identifier(f"authData.testcode.{path}") == codes


@pytest.mark.parametrize(("path", "codes"), LABEL.items())
def test_label(path: str, codes: set[str]) -> None:
    assert label(f"authData.testcode.{path}") == codes


def test_paths_into_the_token_answer() -> None:
    assert identifier("authData.accesstokencode.team.id") == set()
    assert label("authData.accesstokencode.team.name") == set()
    assert identifier("authData.accesstokencode.access_token") == {"token"}


@pytest.mark.parametrize("path", ["authData.region", "testcode.id", "id", "authData"])
def test_paths_out_of_the_answers(path: str) -> None:
    assert label(path) == identifier(path) == {"not_in_answers"}


def test_a_token_answer_that_is_not_there() -> None:
    path = parse_path("authData.accesstokencode.team.id")

    assert [caution.code for caution in assess_unique_identifier(path, ANSWER)] == ["missing"]


def test_an_answer_that_is_one_plain_value() -> None:
    path = parse_path("authData.testcode")

    assert assess_label(path, "Ana Keller") == ()
    assert [caution.code for caution in assess_unique_identifier(path, {})] == ["is_object"]
    assert [caution.code for caution in assess_unique_identifier(path, object())] == ["missing"]


def test_each_warning_is_given_somewhere() -> None:
    given = set[str]().union(*IDENTIFIER.values(), *LABEL.values())

    assert given | {"not_in_answers"} == CODES.keys()


def test_the_same_is_said_of_a_proposal_and_of_a_pick() -> None:
    found = suggest(ANSWER, TOKEN)

    for candidate in found.unique_identifier:
        assert set(assess_unique_identifier(candidate.path, ANSWER, TOKEN)) == set(candidate.warnings)
    for candidate in found.label:
        assert set(assess_label(candidate.path, ANSWER, TOKEN)) == set(candidate.warnings)
