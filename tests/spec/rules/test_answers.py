"""Steps 5 to 8: success, paths, mappings, kept values."""

from typing import Any

import pytest

from app.spec.findings import findings
from tests.spec.rules.conftest import FindOne, Found, Mended

TOKEN = ("access_token", "response")
SUCCESS = ("test_call", "success")
BEARER = {"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}
EXCHANGE = {"purpose": "exchange", "url": "https://api.acme.com/oauth/long", "headers": [BEARER]}


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([(*SUCCESS, {"path": "ok", "condition": "equals", "value": True})], set()),
        ([(*SUCCESS, {"statuses": ["200", "201"]})], set()),
        ([(*SUCCESS, {"statuses": []})], {("success_without_status", *SUCCESS, "statuses")}),
        ([(*SUCCESS, {"condition": "absent"})], {("success_without_path", *SUCCESS, "path")}),
        ([(*SUCCESS, {"value": 0})], {("success_without_path", *SUCCESS, "path")}),
        ([(*SUCCESS, {"path": "a..b"})], {("answer_path_invalid", *SUCCESS, "path")}),
        (
            [("refresh_token", "expired_when", {"statuses": []})],
            {("success_without_status", "refresh_token", "expired_when", "statuses")},
        ),
        (
            [("refresh_token", "expired_when", {"statuses": ["200"], "path": "authData.testcode.error"})],
            {("answer_path_from_connection", "refresh_token", "expired_when", "path")},
        ),
        ([(*TOKEN, {"access_token": "data.access_token"})], set()),
        ([(*TOKEN, {"access_token": " "})], {("access_token_path_missing", *TOKEN, "access_token")}),
        (
            [("refresh_token", "response", {"access_token": ""})],
            {("access_token_path_missing", "refresh_token", "response", "access_token")},
        ),
        ([("revoke_token", "response", {"access_token": ""})], set()),
        ([(*TOKEN, {"access_token": ""}), ("access_token", "snippet", "return 1;")], set()),
        (
            [("access_token", "follow_ups", [EXCHANGE | {"response": {"access_token": ""}}])],
            {("access_token_path_missing", "access_token", "follow_ups", 0, "response", "access_token")},
        ),
        ([(*TOKEN, {"expires_in": ""})], {("expiry_unknown", *TOKEN, "expires_in")}),
        ([(*TOKEN, {"expires_in": "", "default_expires_in": 60})], set()),
        ([(*TOKEN, {"expires_in": "", "refresh_token": ""}), ("refresh_token", None)], set()),
        ([(*TOKEN, {"refresh_token": ""})], {("refresh_token_path_missing", *TOKEN, "refresh_token")}),
        ([(*TOKEN, {"refresh_token": ""}), ("refresh_token", "snippet", "return 1;")], set()),
        (
            [
                (*TOKEN, {"refresh_token": ""}),
                ("refresh_token", "omit", ["refresh_token"]),
                ("refresh_token", "headers", [BEARER]),
            ],
            set(),
        ),
        ([("access_token", "snippet", "return 1;"), (*TOKEN, {"expires_in": "", "refresh_token": ""})], set()),
    ],
)
def test_answers(found: Found, edits: Any, expected: Any) -> None:
    assert found(*edits) == expected


@pytest.mark.parametrize(
    ("keep", "expected"),
    [
        ([{"name": "team", "path": "team.id"}], set()),
        ([{"name": "", "path": "team.id"}], {(0, "name", "kept_name_missing")}),
        ([{"name": "", "path": ""}], {(0, "name", "kept_name_missing")}),
        ([{"name": "team", "path": " "}], {(0, "path", "kept_path_missing")}),
        ([{"name": "expires_in", "path": "a"}], {(0, "name", "kept_name_reserved")}),
        ([{"name": "a", "path": "a"}, {"name": "a", "path": "b"}], {(1, "name", "kept_name_duplicate")}),
        ([{"name": "a", "path": "a["}], {(0, "path", "answer_path_invalid")}),
    ],
)
def test_kept_values(found: Found, keep: Any, expected: Any) -> None:
    assert found((*TOKEN, "keep", keep)) == {(code, *TOKEN, "keep", index, part) for index, part, code in expected}


def test_a_refresh_may_keep_the_same_again(found: Found) -> None:
    keep = [{"name": "team", "path": "team.id"}]

    assert found((*TOKEN, "keep", keep), ("refresh_token", "response", "keep", keep)) == set()


def test_an_empty_row_is_removed_and_a_path_is_kept(mended: Mended, finding: FindOne) -> None:
    assert mended("kept_name_missing", (*TOKEN, "keep", [{}])).get(*TOKEN, "keep") == []
    assert finding("kept_name_missing", (*TOKEN, "keep", [{"path": "a"}])).fix is None


def test_an_exchange_need_not_keep_anything(found: Found) -> None:
    assert found(("access_token", "follow_ups", [EXCHANGE])) == set()


def test_paths_are_cut_to_the_answer(mended: Mended) -> None:
    edit = (*TOKEN, {"scope": "context?.authData?.accesstokencode?.data[0].scope"})

    assert mended("answer_path_from_connection", edit).get(*TOKEN, "scope") == "data[0].scope"


@pytest.mark.parametrize(
    ("code", "edit"),
    [
        ("success_without_path", (*SUCCESS, {"condition": "differs", "value": 1})),
        ("success_without_status", ("refresh_token", "expired_when", {"statuses": []})),
        ("expiry_unknown", (*TOKEN, {"expires_in": ""})),
    ],
)
def test_after_the_fix_nothing_is_left(mended: Mended, code: Any, edit: Any) -> None:
    assert findings(mended(code, edit)) == ()
