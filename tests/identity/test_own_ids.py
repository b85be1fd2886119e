"""Ids that are told by what they are of, in places and clients, and whose a group of an answer is."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.identity import suggest
from connection_wizard.identity.flags import MAX_PEERS
from connection_wizard.identity.own_ids import are_clients

ANNA = {"id": "p-10021", "name": "Anna Lind", "email": "anna@lind.example"}
NORTH = {"clientId": "c-10021", "name": "North"}
SOUTH = {"clientId": "c-10022", "name": "South"}


def first(answer: Any) -> tuple[str, str]:
    """The paths below the answer that are proposed first, for the label and for the identifier."""
    found = suggest(answer)
    below = "authData.testcode"
    label, unique = (
        [str(each.path).removeprefix(below) for each in lot] for lot in (found.label, found.unique_identifier)
    )
    return (label or [""])[0], (unique or [""])[0]


PLACES: list[tuple[Any, tuple[str, str]]] = [
    ({"locationId": "l-10021", "name": "North"}, (".name", ".locationId")),
    ({"home_id": "h-10021", "home_name": "Lake"}, (".home_name", ".home_id")),
    ({"location_id": "h-10021", "location_name": "Lake", "company_id": "c-10021"}, (".location_name", ".company_id")),
    (
        {"location": {"id": "l-10021", "name": "North", "companyId": "c-1"}},
        (".location.name", ".location.id"),
    ),
    (
        {"households": [{"id": "h-10021", "name": "Lake"}, {"id": "h-10022", "name": "Hill"}], "meta": {"total": 2}},
        (".households[0].name", ".households[0].id"),
    ),
    ({"bot": {"id": "b-10021", "name": "Helper"}, "ok": True}, (".bot.name", ".bot.id")),
]
NO_PLACES: list[tuple[Any, tuple[str, str]]] = [
    ({**ANNA, "location": {"id": "l-10021", "name": "North"}}, (".name", ".id")),
    ({"user": ANNA, "home": {"id": "h-10021", "name": "Lake"}}, (".user.name", ".user.id")),
    ({"email": "anna@lind.example", "userId": "u-10021", "locationId": "l-10021"}, (".email", ".userId")),
    ({**ANNA, "bot": {"id": "b-10021", "name": "Helper"}}, (".name", ".id")),
]


@pytest.mark.parametrize(("answer", "right"), PLACES + NO_PLACES)
def test_a_place_is_what_is_connected_where_nothing_else_is(answer: Any, right: tuple[str, str]) -> None:
    assert first(answer) == right


def test_an_id_of_the_answers_own_says_so() -> None:
    best = suggest({"locationId": "l-10021", "name": "North"}).unique_identifier[0]

    assert best.gist == "the id of what this answer is about"


def test_a_number_of_a_register_says_so() -> None:
    best = suggest({"raison_sociale": "Nord SARL", "siret": "73282932000074"}).unique_identifier[0]

    assert best.reason == "This is the number of the company in an official register."


def test_clients_of_an_agency_have_ids_that_differ() -> None:
    assert first({"clients": [NORTH, SOUTH]}) == (".clients[0].name", ".clients[0].clientId")
    assert are_clients([NORTH, SOUTH])


@pytest.mark.parametrize("entries", [[NORTH], [NORTH, NORTH], [NORTH, {"name": "South"}], [NORTH, "South"], []])
def test_what_all_share_is_the_id_of_an_app(entries: list[object]) -> None:
    assert not are_clients(entries)


def test_of_a_long_list_the_first_clients_are_compared() -> None:
    assert are_clients([*({"clientId": f"c-{number}"} for number in range(MAX_PEERS)), NORTH, NORTH])


WHOSE: list[tuple[Any, tuple[str, str]]] = [
    # A session is another one each time, what it tells of its user is not.
    ({"session": {"id": "s-10021", "username": "anna", "userId": "u-10021"}}, (".session.username", ".session.userId")),
    ({"session": {"id": "s-10021", "user": ANNA}}, (".session.user.name", ".session.user.id")),
    # A client with an email address or a given name is a person, one with neither an app.
    ({"client": {**ANNA, "firstName": "Anna"}}, (".client.name", ".client.id")),
    # Whoever owns or runs what has an id and a name itself need not be the one who signed in.
    (
        {"account": {"id": "a-10021", "name": "North", "owner": {**ANNA, "full_name": "Anna Lind"}}},
        (".account.name", ".account.id"),
    ),
    # Who is to be asked in a company is not the company.
    (
        {"business": {"name": "North Ltd", "vatNumber": "918223441"}, "primaryContact": {"name": "Anna Lind"}},
        (".business.name", ".business.vatNumber"),
    ),
    # An account that has no other id is its provider's client.
    ({"account": {"client_id": "1010101", "email": "anna@lind.example"}}, (".account.email", ".account.client_id")),
    ({"account": {"client_id": "1010101", "id": "a-10021", "name": "North"}}, (".account.name", ".account.id")),
    # The people of a company that stands beside them are its own.
    (
        {"data": {"company": {"id": "c-10021", "name": "North Ltd"}, "sellers": [ANNA]}},
        (".data.company.name", ".data.company.id"),
    ),
    (
        {"account_id": "a-10021", "name": "North", "users": [{"user_id": "u-10021", "email": "a@x.example"}]},
        (".name", ".account_id"),
    ),
    # A profile with an id of its own, beside another one, is a set of permissions.
    (
        {**ANNA, "profile": {"id": "r-10021", "name": "Administrators", "display_name": "Administrators"}},
        (".name", ".id"),
    ),
    # What is the same in every entry goes before what is the entry's own.
    (
        {"shops": [{"id": "s-1", "merchantId": "m-1", "name": "N"}, {"id": "s-2", "merchantId": "m-1", "name": "S"}]},
        (".shops[0].name", ".shops[0].merchantId"),
    ),
    # What wraps the answer: rows that XML had, a description that is an object.
    ({"result": {"row0": {"ID": "203478", "account": "anna"}}}, (".result.row0.account", ".result.row0.ID")),
    ({"description": [{"username": "anna", "balance": 7}]}, (".description[0].username", ".description[0].username")),
    ({"data": {"wallet": "w-10021", "credit": 7}}, (".data.wallet", ".data.wallet")),
    # A list of nothing but ids of accounts.
    ({"account_ids": ["a-10021"], "ok": True}, (".account_ids[0]", ".account_ids[0]")),
    (
        {"customerClient": {"id": "c-10021", "descriptiveName": "North"}},
        (".customerClient.descriptiveName", ".customerClient.id"),
    ),
    # Words that speak for accounts in a list without a name.
    (
        {"data": [{"id": "a-1", "handle": "n", "platform": "x", "x": 1}, {"id": "a-2", "handle": "s"}]},
        (".data[0].handle", ".data[0].id"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("answer", "right"), WHOSE)
def test_the_one_who_is_connected_goes_first(answer: Any, right: tuple[str, str]) -> None:
    assert first(answer) == right


IDS: list[tuple[Any, str]] = [
    ({"reference": "8KQ2-11", "name": "North", "status": "live"}, ".reference"),
    ({"company_name": "North AS", "registration_number": "918223441"}, ".registration_number"),
    ({"razao_social": "Norte Ltda", "cnpj": "11222333000181"}, ".cnpj"),
    ({"nombre": "Norte SA", "rut": "211234560019"}, ".rut"),
    ({"raison_sociale": "Nord SARL", "siret": "73282932000074"}, ".siret"),
    ({"data": {"code": "REEDINN", "name": "Reed Inn"}}, ".data.code"),
    ({"code": "SUCCESS", "message": "ok", "name": "Reed Inn", "url": "https://reed.example"}, ".url"),
    ({"code": "REEDINN", "id": "p-10021", "name": "Reed Inn"}, ".id"),
    ({"charities": [{"CharityId": 10021, "NpoName": "Reed Fund"}]}, ".charities[0].CharityId"),
    ({"id": "p-10021", "reference": "8KQ2-11", "name": "North"}, ".id"),
    ({"id": "p-10021", "vat_number": "DE811907980", "name": "North"}, ".id"),
    ({"nickname": "anna", "email": "anna@lind.example"}, ".email"),
]


@pytest.mark.parametrize(("answer", "right"), IDS)
def test_what_a_reference_a_register_or_a_short_name_is_worth_as_an_id(answer: Any, right: str) -> None:
    assert first(answer)[1] == right


@pytest.mark.parametrize(
    "name", ["method", "mode", "protocol", "stage", "strategy", "tier", "shard", "schema", "verify"]
)
def test_how_something_works_names_nobody(name: str) -> None:
    assert first({"id": "p-10021", name: "blue"})[0] != f".{name}"


def test_an_email_address_is_no_less_than_an_id_where_there_is_none() -> None:
    best = suggest({"email": "anna@lind.example", "name": "Anna Lind"}).unique_identifier[0]

    assert "rather take an id" not in best.gist
    assert "there is no id" in best.reason


def test_a_label_that_must_do_has_one_reason() -> None:
    only = suggest({"data": {"wallet": "bg1805251838000044", "credit": 7}})

    assert only.unique_identifier[0].reason == "This can change, but there is no id in the answer."
    assert only.label[0].reason == "There is no name in the answer, so this must do."


def test_an_id_that_is_an_email_address_is_not_told_to_give_way_to_an_id() -> None:
    assert suggest({"id": "anna@lind.example", "name": "Anna Lind"}).unique_identifier[0].gist == (
        "an email address: people can change it"
    )
