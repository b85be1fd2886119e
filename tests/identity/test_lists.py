"""Answers that are lists: which of them hold accounts, and what is proposed of them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

import pytest

from connection_wizard.identity import Suggestions, suggest
from tests.counting import STEEPEST, growth

_NEW = count(1)

SITES = [{"id": "s-10021", "name": "North", "webUrl": "https://n.example"}, {"id": "s-10022", "name": "South"}]


def first(found: Suggestions) -> tuple[str, str]:
    """The paths below the answer that are proposed first, for the label and for the identifier."""
    below = "authData.testcode"
    return str(found.label[0].path).removeprefix(below), str(found.unique_identifier[0].path).removeprefix(below)


ACCOUNTS: list[tuple[Any, tuple[str, str]]] = [
    ([{"id": 8112, "name": "North"}, {"id": 8113, "name": "South"}], ("[0].name", "[0].id")),
    ({"data": [{"id": 8112, "name": "North", "plan": "pro", "x": 1}, {}]}, (".data[0].name", ".data[0].id")),
    (
        {"data": {"list": [{"shop_id": "812", "shop_name": "N"}, {}]}},
        (".data.list[0].shop_name", ".data.list[0].shop_id"),
    ),
    # What is empty speaks neither for an account nor against one.
    ([{"id": 8112, "name": "North", "remarks": None}, {"id": 8113, "name": "South"}], ("[0].name", "[0].id")),
    ([{"tenantUuid": "t-10021", "slug": "north"}, {}], ("[0].slug", "[0].tenantUuid")),
    (
        [{"profileId": 88120, "accountInfo": {"name": "North", "type": "seller"}}, {}],
        ("[0].accountInfo.name", "[0].profileId"),
    ),
    (
        [{"id": 8112, "name": "North", "email": "n@x.example", "plan": "pro", "role": "owner"}, {}],
        ("[0].name", "[0].id"),
    ),
    ([{"type": "workspace", "id": "w-10021", "name": "North", "visibility": "x"}, {}], ("[0].name", "[0].id")),
    ({"accountList": [{"id": "w-10021", "name": "North"}, {}]}, (".accountList[0].name", ".accountList[0].id")),
    ({"listOfShops": [{"id": "w-10021", "name": "North"}, {}]}, (".listOfShops[0].name", ".listOfShops[0].id")),
    ({"site_array": [{"id": "w-10021", "name": "North"}, {}]}, (".site_array[0].name", ".site_array[0].id")),
    ({"spaces": [{"id": "w-10021", "name": "North", "role": "admin"}, {}]}, (".spaces[0].name", ".spaces[0].id")),
    ([{"accountId": 31949, "clientName": "North Shop"}, {}], ("[0].clientName", "[0].accountId")),
    (
        [{"id": "c-10021", "legalName": "North Ltd", "displayName": "North", "email": "n@x.example"}, {}],
        ("[0].legalName", "[0].id"),
    ),
    (
        [{"id": "l-10021", "name": "North", "company": "N", "email": "n@x.example", "openingHours": None}, {}],
        ("[0].name", "[0].id"),
    ),
    ([{"subscription_id": 1512, "company": "North"}, {}], ("[0].company", "[0].subscription_id")),
    (
        {"data": [{"object": "location", "id": "l-10021", "name": "North", "zip": "12401"}, {}]},
        (".data[0].name", ".data[0].id"),
    ),
    (
        {"stores": {"edges": [{"node": {"id": "n-10021", "name": "N"}}, {}]}},
        (".stores.edges[0].node.name", ".stores.edges[0].node.id"),
    ),
]
OWNER = {"userId": "u_5521", "fullName": "Maya Lindqvist", "email": "maya@acme.example"}
DEEP: list[tuple[Any, tuple[str, str]]] = [
    (
        [
            {"siteId": "s-1", "site": {"contact": {"owner": OWNER}}},
            {"siteId": "s-2", "site": {"contact": {"owner": OWNER}}},
        ],
        ("[0].site.contact.owner.fullName", "[0].site.contact.owner.userId"),
    ),
    (
        {"data": [{"id": "w-10021", "attributes": {"site": {"name": "North"}}}, {"id": "w-10022"}]},
        (".data[0].attributes.site.name", ".data[0].id"),
    ),
    (
        [{"id": "w-10021", "details": {"account": {"profile": {"name": "North"}}}}, {}],
        ("[0].details.account.profile.name", "[0].id"),
    ),
    (
        [{"key": "a", "people": [{"user": OWNER}]}, {"key": "b", "people": [{"user": OWNER}]}],
        ("[0].people[0].user.fullName", "[0].people[0].user.userId"),
    ),
]
"""What names an account stands far down in each entry, or it is the person that all entries have."""
OTHERS: list[Any] = [
    [{"siteId": "s-1", "contact": {"owner": OWNER}}, {"siteId": "s-2", "contact": {"owner": {"fullName": "Ulf"}}}],
    {"tickets": [{"key": "a", "owner": OWNER}, {"key": "b", "owner": OWNER}]},
    [{"key": "a", "people": [{"user": OWNER}]}, {"key": "b", "people": []}],
    [{"id": 8112, "name": "Mug", "sku": "M-1"}, {}],
    [{"id": 8112, "name": "Norway", "code": "NO"}, {}],
    [{"id": 8112, "name": "Ana", "email": "ana@x.example"}, {}],
    [{"id": 8112, "first_name": "Ana", "last_name": "Roe"}, {}],
    [{"user_id": 8112, "name": "Ana"}, {}],
    [{"id": 8112, "name": "Fix it", "assignee": {"id": 1}}, {}],
    [{"id": 8112, "subject": "Late", "organization_id": 12}, {}],
    [{"id": 8112}, {}],
    [{"name": "North"}, {}],
    [{"clientName": "North"}, {}],
    [{"subscription_id": 1512, "organizerId": 8112, "status": "x"}, {}],
    {"spaces": [{"id": "w-10021", "name": "North"}, {}]},
    {"contacts": {"data": [{"id": "c-10021", "name": "Ulf"}, {}]}},
    {"lists": [{"id": "l-10021", "name": "Friends"}, {}]},
    [{"id": 8112, "name": "Ana", "friend": {"id": 1, "name": "Bo"}, "weight": 2, "motto": "x"}, {}],
    # The only one there is so far: what somebody else has to do with the account is no account.
    {"bookings": [{"id": 8112, "start_time": "2026-11-30", "customer_name": "Ana", "customer_email": "ana@x.example"}]},
    {"data": [{"id": 8112, "price": 12, "buyer": {"name": "Ana", "email": "ana@x.example"}}]},
    [{"id": 8112, "date": "2026-11-30", "guests": [{"name": "Ana"}], "email": "ana@x.example"}],
]


@pytest.mark.parametrize(("answer", "right"), ACCOUNTS)
def test_a_list_of_accounts_gets_its_first_entry_proposed(answer: Any, right: tuple[str, str]) -> None:
    found = suggest(answer)

    assert first(found) == right
    assert {caution.code for caution in found.unique_identifier[0].warnings} >= {"list_position"}
    assert "one of several in a list" in found.unique_identifier[0].reason


@pytest.mark.parametrize(("answer", "right"), DEEP)
def test_what_names_the_account_may_stand_far_down_in_an_entry(answer: Any, right: tuple[str, str]) -> None:
    assert first(suggest(answer)) == right


@pytest.mark.parametrize("answer", OTHERS)
def test_a_list_of_goods_work_or_people_gets_nothing_proposed(answer: Any) -> None:
    found = suggest(answer)

    assert (found.label, found.unique_identifier) == ((), ())
    assert found.note.startswith("This answer is a list of several things")


def test_the_only_account_of_a_token_may_have_a_customer() -> None:
    assert first(suggest([{"id": "8112", "name": "North", "customer": {"id": "77"}}])) == ("[0].name", "[0].id")


def test_the_sites_of_an_account() -> None:
    assert first(suggest({"value": SITES})) == (".value[0].name", ".value[0].id")


def test_what_an_entry_holds_beside_its_account_is_not_proposed() -> None:
    entry = {"id": 8112, "name": "North", "template": {"id": 5512, "name": "Meadow"}}

    found = suggest([entry, entry | {"id": 8113}])

    assert {candidate.value for candidate in (*found.label, *found.unique_identifier)} <= {8112, "North"}


def test_what_all_entries_say_of_their_account_goes_before_what_they_are() -> None:
    places = [{"id": f"l-{number}", "merchant_id": "M-7712", "merchant_name": "North"} for number in (1, 2)]

    found = suggest({"locations": places})

    assert first(found) == (".locations[0].merchant_name", ".locations[0].merchant_id")
    assert found.unique_identifier[0].warnings == ()


PEOPLE: list[dict[str, Any]] = [
    {"email": "li@x.example", "schools": [{"id": "s-1", "name": "North High", "district": {"name": "Harbor"}}]},
    {"user": {"mail": "li@x.example", "memberships": [{"organization": {"name": "Rowing Club"}}]}},
    {"email": "li@x.example", "organizations": {"nodes": [{"id": "o-10021", "name": "Rowing Club"}]}},
]


@pytest.mark.parametrize("answer", PEOPLE)
def test_a_school_or_a_club_of_somebody_does_not_outrank_them(answer: dict[str, Any]) -> None:
    assert suggest(answer).label[0].value == "li@x.example"


def test_a_list_of_ones_own_names_is_ones_own() -> None:
    found = suggest({"resourceName": "people/104", "login": "li", "names": [{"displayName": "Li Wei"}]})

    assert found.label[0].value == "Li Wei"


def test_the_records_of_somebody_are_not_the_answer() -> None:
    runner = {
        "username": "li",
        "email": "li@x.example",
        "records": [{"id": 9, "kind": "AS", "workout_id": "hvYBqYBRa7wwXp"}],
    }
    found = suggest({"data": runner, "status": "success"})
    assert {one.path.parts[3] for one in (*found.label, *found.unique_identifier)} == {"email"}
    records = {"done": True, "records": [{"id": "0058d00000", "email": "li@x.example"}]}
    assert suggest(records).unique_identifier[0].value == "0058d00000"


def test_what_both_answers_say_alike_is_proposed_once() -> None:
    said = {"user_id": "9128834", "account_id": "7110"}
    found = suggest(said, said | {"access_token": "x", "expires_in": 3600})
    assert [one.value for one in found.unique_identifier] == ["9128834", "7110"]
    assert {one.path.parts[1] for one in found.unique_identifier} == {"testcode"}


def _wide(size: int) -> Callable[[], object]:
    """An answer of two entries that say a lot of themselves, half of it in groups, under names that nobody has read."""
    start = 10_000 * next(_NEW)
    numbers = range(start, start + size)
    entry: dict[str, Any] = {f"shop_{number}_name": f"n {number}" for number in numbers}
    entry |= {f"account_{number}": {f"team_{number}_id": f"t-{number}"} for number in numbers}
    return lambda: suggest([entry, dict(entry)])


def test_entries_are_asked_once_however_much_they_say() -> None:
    assert growth(_wide, 12) <= STEEPEST
