"""Steps 5 to 8: success, paths, mappings, kept values."""

from typing import Any

import pytest

from connection_wizard.spec.findings import findings
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


LOOK_UP = {
    "method": "GET",
    "url": "https://api.acme.com/v1/sites",
    "headers": [{"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}],
}
FOLLOW_UPS = ("access_token", "follow_ups")
USED_LATER = ("test_call", "url", "https://api.acme.com/${context.authData.accesstokencode.site}/me")


def test_a_look_up_brings_what_later_calls_need(found: Found, mended: Mended) -> None:
    keep = (*FOLLOW_UPS, 0, "response", "keep")
    assert found((*FOLLOW_UPS, [LOOK_UP])) == {("look_up_keeps_nothing", *keep)}
    assert found((*FOLLOW_UPS, [LOOK_UP]), USED_LATER) == {("look_up_value_not_named", *keep)}
    after = mended("look_up_value_not_named", (*FOLLOW_UPS, [LOOK_UP]), USED_LATER)
    assert after.get(*keep) == [{"name": "site", "path": "site"}]
    odd = ("test_call", "url", 'https://api.acme.com/${context.authData.accesstokencode["a site"]}/me')
    assert mended("look_up_value_not_named", (*FOLLOW_UPS, [LOOK_UP]), odd).get(*keep, 0, "path") == '["a site"]'
    assert found((*FOLLOW_UPS, [LOOK_UP]), (*TOKEN[:1], "snippet", "return { access_token: 'x' };")) == set()
    assert found((*FOLLOW_UPS, [{**LOOK_UP, "purpose": "exchange"}])) == set()


KEEP = ("access_token", "response", "keep")


@pytest.mark.parametrize(
    ("place", "written", "right"),
    [
        (
            ("test_call", "url"),
            "https://acme.com/${context.authData.accesstokencode.tennant_id}",
            "https://acme.com/${context.authData.accesstokencode.tenant_id}",
        ),
        (
            ("test_call", "url"),
            "https://acme.com/${context?.authData?.accesstokencode?.tenantId}",
            "https://acme.com/${context?.authData?.accesstokencode?.tenant_id}",
        ),
        (("connection_label", "path"), "authData.accesstokencode.tenatn_id", "authData.accesstokencode.tenant_id"),
        (
            ("request_parameters", "headers", 1),
            {"name": "X", "snippet": "return context.authData.accesstokencode['tenent_id'];"},
            {"name": "X", "snippet": "return context.authData.accesstokencode['tenant_id'];"},
        ),
        (
            ("request_parameters", "headers", 1),
            {"name": "X", "snippet": "return context?.authData?.accesstokencode?.tenannt_id ?? 1;"},
            {"name": "X", "snippet": "return context?.authData?.accesstokencode?.tenant_id ?? 1;"},
        ),
        (
            ("test_call", "query"),
            [{"name": "realm", "value": "${context.authData.Authorization.realmid}"}],
            [{"name": "realm", "value": "${context.authData.Authorization.realmId}"}],
        ),
        (
            ("test_call", "query"),
            [{"name": "t", "value": "${context.authData.accesstokencode.acess_token}"}],
            [{"name": "t", "value": "${context.authData.accesstokencode.access_token}"}],
        ),
        (("test_call", "body"), {"a": ["${context.authData.accesstokencode.tenant_idd}"]}, None),
    ],
)
def test_a_kept_value_that_is_needed_under_another_spelling(
    found: Found, mended: Mended, place: Any, written: Any, right: Any
) -> None:
    edits: list[Any] = [
        (*KEEP, [{"name": "tenant_id", "path": "tenant.id"}]),
        ("authorization", "callback", {"keep": ["realmId"]}),
        (*place, written),
    ]
    codes = {code for code, *_ in found(*edits)}
    assert "callback_value_not_kept" not in codes
    if right is None:
        assert "kept_name_misspelt" not in codes  # id and idd are two words: too short to tell
    else:
        assert mended("kept_name_misspelt", *edits).get(*place) == right


@pytest.mark.parametrize(
    ("kept", "used", "said"),
    [
        ({"name": "tennant_id", "path": "data.tenant_id"}, "", True),
        ({"name": "tennant_id", "path": "data.tenant_id"}, "tenant_id", True),
        ({"name": "tennant_id", "path": "data.tenant_id"}, "tennant_id", False),
        ({"name": "tenantid", "path": "data.tenant_id"}, "", False),  # other letters of the author's liking
        ({"name": "tenantid", "path": "data.tenant_id"}, "tenant_id", True),
        ({"name": "teams", "path": "team"}, "", False),
        ({"name": "site", "path": "sites[0]"}, "", False),
        ({"name": "expires_on", "path": "expires_at"}, "", False),
    ],
)
def test_a_kept_name_that_is_misspelt_where_it_is_kept(found: Found, kept: Any, used: str, said: bool) -> None:
    edits: list[Any] = [(*KEEP, [kept])]
    if used:
        edits.append(("test_call", "url", f"https://acme.com/${{context.authData.accesstokencode.{used}}}"))
    expected = {("kept_name_misspelt", *KEEP, 0, "name")} if said else set()
    assert {one for one in found(*edits) if one[0] == "kept_name_misspelt"} == expected


@pytest.mark.parametrize("name", ["expires_at", "id_token", "user_id", "instance_uri", "team", "x", "a" * 500])
def test_members_of_an_answer_that_nobody_keeps_are_no_slips(found: Found, name: str) -> None:
    url = ("test_call", "url", f"https://acme.com/${{context.authData.accesstokencode.{name}}}")
    keep = (*KEEP, [{"name": "instance_url", "path": "instance_url"}, {"name": "teams", "path": "teams"}])
    assert found(url, keep) == set()
