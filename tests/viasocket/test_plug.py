"""The plug beside the connection: its domains, its usual connection, how old its cache is; and what is told of it."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.viasocket.platform_answers import (
    PlugName,
    is_listing,
    is_published,
    plugs_of,
    rows,
    usage_of,
)
from connection_wizard.viasocket.plug import domains_of, is_older, merged, says_its_domains, unlike_plug
from connection_wizard.viasocket.versions import Standing


@pytest.mark.parametrize(
    ("held", "domains"),
    [
        (["a.test", " b.test ", ""], ("a.test", "b.test")),
        ('["a.test"]', ("a.test",)),
        ("a.test, b.test", ("a.test", "b.test")),
        ("", ()),
        (None, ()),
        ([None, "a.test"], ("a.test",)),
        ({}, ()),
    ],
)
def test_its_domains(held: Any, domains: tuple[str, ...]) -> None:
    assert domains_of({"whitelistdomains": held}) == domains
    assert says_its_domains({"whitelistdomains": held})


@pytest.mark.parametrize("held", [{"a": 1}, [["a"]], [1], 7, True])
def test_domains_of_an_unknown_form(held: Any) -> None:
    assert domains_of({"whitelistdomains": held}) == ()
    assert not says_its_domains({"whitelistdomains": held}), "an update would replace them"


def test_all_domains_of_both() -> None:
    assert merged(["B.test", "a.test"], ["b.test", " c.test", ""]) == ("B.test", "a.test", "c.test")


BEFORE: dict[str, Any] = {"metadata": {"a": 1, "logs": ["x"], "none": [], "empty": {}}}
WANTED = {"whitelistdomains": ["a.test"], "preferedauthversion": "row1"}


@pytest.mark.parametrize(
    ("found", "keys"),
    [
        ({}, ()),
        ({"whitelistdomains": ["A.test", "b.test"]}, ()),
        ({"metadata": '{"a": 1, "logs": ["x"], "none": null, "empty": null}'}, ()),
        ({"whitelistdomains": []}, ("whitelistdomains",)),
        ({"preferedauthversion": "row2"}, ("preferedauthversion",)),
        ({"metadata": {}}, ("metadata",)),
        ({"metadata": None, "whitelistdomains": None}, ("whitelistdomains", "metadata")),
        ({"metadata": {"a": 2, "more": 1, "logs": ["x", "y"], "none": [], "empty": {}}}, ()),
        ({"metadata": {"a": 1, "logs": []}}, ("metadata",)),
        ({"metadata": {"a": 1}}, ("metadata",)),
        ({"metadata": {"a": None, "logs": ["x"], "none": [], "empty": {}}}, ("metadata",)),
    ],
)
def test_what_is_not_as_it_should_be(found: dict[str, Any], keys: tuple[str, ...]) -> None:
    assert unlike_plug(WANTED, BEFORE, WANTED | BEFORE | found) == keys


def test_what_was_not_asked_for_is_not_looked_at() -> None:
    assert unlike_plug({"whitelistdomains": []}, {}, {"preferedauthversion": "row2"}) == ()


@pytest.mark.parametrize(
    ("plug", "record", "older"),
    [
        ("2026-11-28T10:00:00Z", "2026-11-28T10:00:01Z", True),
        ("2026-11-28T10:00:01Z", "2026-11-28T10:00:01Z", False),
        ("2026-11-28T10:00:00", "2026-11-28T11:00:01+01:00", True),
        ("1733923353", 1733923354, True),
        ("1733923353", 1733923352999, False),
        ("1733923353", "2026-11-28", True),
        (None, "2026-11-28", False),
        ("2026-11-28", None, False),
        ("yesterday", "2026-11-28", False),
        (True, "2026-11-28", False),
        (["2026"], "2026-11-28", False),
    ],
)
def test_whether_its_cache_is_old(plug: Any, record: Any, older: bool) -> None:
    assert is_older({"updatedat": plug}, {"updated_at": record}) is older
    assert is_older({}, {"updatedAt": record}) is False


@pytest.mark.parametrize(
    ("status", "published"),
    [("published", True), (" Published", True), ("drafted", False), ("odd", None), (None, None), (1, None)],
)
def test_whether_it_is_published(status: Any, published: bool | None) -> None:
    assert is_published({"status": status}) is published


def nested(depth: int) -> Any:
    found: Any = {"row1": 3}
    for _ in range(depth):
        found = {"data": found}
    return found


@pytest.mark.parametrize(
    ("data", "used"),
    [
        ({"row1": 3}, 3),
        ({"row1": "3"}, 3),
        ({"row1": ["a", "b"]}, 2),
        ({"row1": "9" * 5000}, None),
        ({"row1": -1}, None),
        ({"row2": 3}, 0),
        ({}, 0),
        ({"row1": {"x": 1}}, None),
        ({"V1": 3}, None),
        ({"count": 3}, None),
        ({"data": {"row1": 3}}, 3),
        ({"rows": [{"rowid": "row1", "count": 2}]}, 2),
        ([{"rowid": "row1", "count": 2}, {"rowid": "row1", "count": 3}, {"rowid": "row2", "count": 9}], 5),
        ([{"authid": "row1", "usedInCount": "2", "count": 1}], 2),
        ([{"authid": "row2", "usedInCount": "2"}], 0),
        ([{"id": "row1"}], None),
        ([{"id": "action9", "count": 3}], None),
        ([{"id": "action9", "authid": "row2", "count": 3}], 0),
        ([{"id": "action9", "authid": "row1", "count": 3}], 3),
        ([{"id": "row1", "count": None}], None),
        ([{"count": 1}], None),
        (["row1"], None),
        ([], 0),
        (0, 0),
        (4, 4),
        ("4", 4),
        ("many", None),
        (None, None),
        (1.5, None),
        (nested(20), None),
    ],
)
def test_in_how_many_places_a_connection_is_used(data: Any, used: int | None) -> None:
    assert usage_of(data, "row1", ["row1", "row2"]) == used


def test_the_plugs_of_an_organisation() -> None:
    listed = [
        {"rowid": "p1", "name": " Acme "},
        {"rowid": 2, "pluginname": "Other"},
        {"rowid": "p3", "name": None},
        {"rowid": "p4", "name": "Gone", "status": "deleted"},
        {"name": "no id"},
    ]
    assert plugs_of({"rows": listed}) == (PlugName("p1", "Acme"), PlugName("2", "Other"), PlugName("p3", ""))
    assert rows([{"rowid": 1, "isdeleted": "true"}]) == []


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        "",
        {"rowid": "row1"},
        [{"rowid": 7}, {"rowid": "row2", "status": "deleted"}],
        {"actionData": []},
        {"data": {"rows": [{"rowid": "row1"}], "total": 1}},
        {"connections": [], "total": 0},
        [[], [{"rowid": "row1"}]],
    ],
)
def test_what_lists_all_that_is_there(data: Any) -> None:
    assert is_listing(data)


@pytest.mark.parametrize(
    "data",
    [
        "no rows",
        5,
        True,
        ["row1"],
        {"message": "not yours"},
        {"success": False, "rows": []},
        {"connections": [{"rowid": "row1"}]},
        [{"name": "no id"}],
        [{"rowid": "row1"}, {"rowid": None}],
        {"rowid": True, "rows": []},
        {"rowid": " "},
        {"rowid": [1]},
        nested(20),
    ],
)
def test_what_says_nothing_of_what_is_there(data: Any) -> None:
    assert not is_listing(data)


def test_the_connections_of_other_plugs_are_none_of_this_one() -> None:
    found = [{"rowid": "row1"}, {"rowid": "row2", "pluginrecordid": 7}, {"rowid": "row3", "pluginrecordid": "8"}]
    standing = Standing({"rowid": "7"}, found, [{"rowid": "row3", "count": 1}])
    assert standing.ids == ("row1", "row2")
    assert standing.used(standing.records[0]) == 0
