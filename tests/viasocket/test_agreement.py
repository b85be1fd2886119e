"""Two records of the platform, key by key, and what an answer of its interface means."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.viasocket.agreement import agrees, differing
from connection_wizard.viasocket.forms import SERVER_MANAGED
from connection_wizard.viasocket.platform_answers import judged, of_row, row_id_of
from connection_wizard.viasocket.platform_calls import look_up
from connection_wizard.viasocket.publishing import CannotChange, Wanted, plan
from connection_wizard.viasocket.record import create_payload
from tests.viasocket.test_publishing import spec, standing

RECORD = create_payload(spec())


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("key", "one", "other", "same"),
    [
        ("queryparams", '{"a": 1, "b": 2}', {"b": 2, "a": 1}, True),
        ("queryparams", '{"a": 1}', '{ "a":1 }', True),
        ("queryparams", '{"a": 1}', '{"a": 2}', False),
        ("queryparams", '{"a": 1}', "{", False),
        ("testcode", '{"source": "return 1"}', {"source": "return 1"}, True),
        ("testcode", json.dumps(json.dumps({"source": "x"})), {"source": "x"}, True),
        ("iconurlpath", None, None, True),
        ("iconurlpath", None, "", False),
        ("skipwhitelistvalidation", False, 0, False),
        ("skipwhitelistvalidation", False, "false", False),
        ("connectionlabelkey", "1", 1, False),
        ("authversion", "V1", None, True),
        ("authversion", "V2", None, False),
        ("whitelistdomains", ["a", "b"], ["b", "a"], False),
        ("authfields", {"a": 1}, nested(100_000), False),
        ("testcode", "x", "[" * 100_000, False),
    ],
)
def test_whether_two_values_are_the_same(key: str, one: Any, other: Any, same: bool) -> None:
    assert agrees(key, one, other) == same
    assert agrees(key, other, one) == same


def test_what_the_platform_sets_is_not_compared() -> None:
    assert differing(RECORD, RECORD) == ()
    assert differing(RECORD, RECORD | dict.fromkeys(SERVER_MANAGED, "x") | {"clientsecret": "x", "more": 1}) == ()
    assert differing(RECORD | dict.fromkeys(SERVER_MANAGED, "y"), RECORD) == ()
    assert differing(RECORD, {}) == tuple(key for key in RECORD if RECORD[key] is not None and key != "authversion")


def test_every_other_key_is() -> None:
    for key in RECORD.keys() - {"clientsecret"}:
        assert differing(RECORD, RECORD | {key: "another"}) == (key,), key


@pytest.mark.parametrize(
    ("status", "document", "meaning"),
    [
        (200, {"success": True}, "accepted"),
        (201, {"success": True}, "accepted"),
        (200, {"success": False}, "refused"),
        (500, {"success": False}, "refused"),
        (400, {"success": True}, "refused"),
        (301, {"success": True}, "unclear"),
        (408, {"success": True}, "unclear"),
        (408, {"success": False}, "refused"),
        (500, {"success": True}, "unclear"),
        (200, {"success": "true"}, "unclear"),
        (200, {"success": 1}, "unclear"),
        (200, {}, "unclear"),
        (200, [{"success": True}], "unclear"),
        (200, None, "unclear"),
        (200, True, "unclear"),
    ],
)
def test_what_an_answer_means(status: int, document: Any, meaning: str) -> None:
    assert judged(status, document).meaning == meaning


@pytest.mark.parametrize(
    ("data", "row_id"),
    [
        ({"actionData": [{"rowid": "row1"}]}, "row1"),
        ({"actionData": [], "rowid": "row1"}, "row1"),
        ({"actionData": {"rowid": 7}}, "7"),
        ([{"rowid": "row1"}], "row1"),
        ({"rowid": "row1"}, "row1"),
        ({"rowid": True}, ""),
        ({"rowid": " "}, ""),
        ({"rowid": None}, ""),
        ("row1", ""),
        ([], ""),
        (None, ""),
    ],
)
def test_the_id_of_what_was_made(data: Any, row_id: str) -> None:
    assert row_id_of(judged(200, {"success": True, "data": data})) == row_id


def test_no_id_without_a_document() -> None:
    assert row_id_of(judged(200, ["row1"])) == ""


def test_a_record_is_found_by_its_id() -> None:
    assert of_row({"data": [{"rowid": 1}, {"rowid": "2", "x": 1}]}, "2") == {"rowid": "2", "x": 1}
    assert of_row([{"rowid": 1}], "1") == {"rowid": 1}
    assert of_row([{"rowid": 1}], "2") is None
    assert of_row({"data": nested(500)}, "1") is None, "however deep it is"


def test_a_plan_says_what_no_call_changes() -> None:
    there = RECORD | {"rowid": 5, "granttype": "Implicit"}
    made = plan(Wanted(spec(), "o"), standing(there))
    assert (made.decision.way, made.decision.unchangeable, made.row_id) == ("new_version", ("granttype",), "")
    with pytest.raises(CannotChange, match="granttype"):
        plan(Wanted(spec(), "o", wish="in_place"), standing(there))


def test_what_is_only_written_otherwise_is_no_difference() -> None:
    there = RECORD | {"rowid": "r", "queryparams": json.loads(RECORD["queryparams"])}
    made = plan(Wanted(spec(), "o"), standing(there))
    assert (made.calls, made.diff, made.decision.way) == ((), (), "nothing")


def test_a_call_shows_no_secret() -> None:
    wanted = Wanted(spec(), "o", "s3cr3t-of-the-plan")
    made = plan(wanted, standing())
    assert "s3cr3t" not in repr(made) + repr(wanted) + "".join(call.shown() for call in made.calls)
    assert '"clientsecret": "(secret)"' in made.calls[0].shown()
    assert made.calls[0].creates
    assert not look_up("o", "p").creates
