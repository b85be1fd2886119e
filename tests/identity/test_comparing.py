from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.identity.comparing import AccountAnswers, distinctness, stability, telling_apart
from connection_wizard.identity.ranking import suggest
from connection_wizard.spec.paths import MISSING, parse_path


@pytest.mark.parametrize(
    ("values", "verdict", "calls", "both"),
    [
        ([], "not seen", 0, (MISSING, MISSING)),
        ([MISSING, None, " "], "missing", 0, (MISSING, MISSING)),
        (["a"], "seen once", 1, ("a", MISSING)),
        (["a", MISSING, "a", "a"], "same", 3, ("a", MISSING)),
        (["a", "a", "b", "c"], "changed", 4, ("a", "b")),
        ([12, "12", 12.0], "same", 3, (12, MISSING)),
        ([1, True], "changed", 2, (1, True)),
        (["A", "a"], "changed", 2, ("A", "a")),
        ([{"b": 1}, {"b": 2}], "group", 2, ({"b": 1}, MISSING)),
        ([[{"b": 1}]], "group", 1, ([{"b": 1}], MISSING)),
        ([["b", 2], ["b", 2]], "same", 2, (["b", 2], MISSING)),
        ([1.5, 1.5], "same", 2, (1.5, MISSING)),
    ],
)
def test_whether_a_value_stays_the_same(
    values: list[object], verdict: str, calls: int, both: tuple[object, object]
) -> None:
    found = stability(values)
    assert (found.verdict, found.calls, (found.first, found.other)) == (verdict, calls, both)
    assert "a" not in repr(found).replace("Stability(verdict=", "").replace("calls=", "").replace(verdict, "")


MAYA = {"user": {"id": "U1", "name": "Maya", "email": "maya@bakery.example"}, "app": {"id": "APP1"}, "plan": "free"}
TOMAS = {"user": {"id": "U2", "name": "Tomás", "email": "tomas@bikes.example"}, "app": {"id": "APP1"}, "plan": "free"}


def compared(path: str, use: Any, one: object = MAYA, two: object = TOMAS) -> tuple[str, object, object, list[str]]:
    found = distinctness(parse_path(path), use, AccountAnswers(one), AccountAnswers(two))
    assert "Maya" not in repr(found)
    assert "U1" not in repr(AccountAnswers(one))
    return found.verdict, found.first, found.second, [str(each.path) for each in found.better]


def test_two_accounts_are_told_apart() -> None:
    assert compared("authData.testcode.user.id", "identifier") == ("different", "U1", "U2", [])
    assert compared("authData.testcode.user.name", "label") == ("different", "Maya", "Tomás", [])


def test_one_id_for_two_accounts_is_told_with_what_is_better() -> None:
    verdict, one, two, better = compared("authData.testcode.app.id", "identifier")
    assert (verdict, one, two) == ("same", "APP1", "APP1")
    assert better[0] == "authData.testcode.user.id"


def test_a_label_that_names_neither() -> None:
    verdict, one, two, better = compared("authData.testcode.plan", "label")
    assert (verdict, one, two) == ("same", "free", "free")
    assert better[0] == "authData.testcode.user.name"
    same_to_the_eye = {"user": {"id": "U2", "name": " MAYA "}}
    assert compared("authData.testcode.user.name", "label", MAYA, same_to_the_eye)[0] == "same"
    assert compared("authData.testcode.user.name", "identifier", MAYA, same_to_the_eye)[0] == "different"


def test_the_same_account_again_shows_nothing() -> None:
    assert compared("authData.testcode.user.id", "identifier", MAYA, dict(MAYA))[0] == "same account"
    assert compared("authData.testcode.plan", "label", MAYA, dict(MAYA))[0] == "same account"


@pytest.mark.parametrize("empty", [{"user": {"id": "U2"}}, {"user": {"id": "U2", "name": ""}}, None, []])
def test_an_account_without_the_value(empty: object) -> None:
    verdict, one, _, better = compared("authData.testcode.user.name", "label", MAYA, empty)
    assert (verdict, one) == ("missing", "Maya")
    assert better == []  # nothing else names them both


def test_candidates_that_fit_both_accounts_are_dropped() -> None:
    team = {"workspace": {"id": "W4T8B1", "name": "Bakery"}}
    maya, tomas = MAYA | team, TOMAS | team
    one, two = AccountAnswers(maya), AccountAnswers(tomas)
    candidates = suggest(maya).unique_identifier
    kept = [str(each.path) for each in telling_apart(candidates, "identifier", one, two)]
    assert "authData.testcode.workspace.id" in [str(each.path) for each in candidates]
    assert "authData.testcode.workspace.id" not in kept
    assert kept[0] == "authData.testcode.user.id"
    assert telling_apart(candidates, "identifier", one, AccountAnswers(dict(maya))) == candidates


def test_the_token_answer_counts_too() -> None:
    one, two = AccountAnswers({}, {"user_id": "1"}), AccountAnswers({}, {"user_id": "2"})
    assert distinctness(parse_path("authData.accesstokencode.user_id"), "identifier", one, two).verdict == "different"
