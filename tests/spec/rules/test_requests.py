"""Steps 4 to 8 and 12: parameters and headers, one by one."""

from typing import Any

import pytest

from connection_wizard.spec.completion import all_calls
from connection_wizard.spec.findings import findings
from tests.spec.rules.conftest import Edited, FindOne, Found, Mended

TOKEN = "${context.authData.accesstokencode.access_token}"
LOG_IN = ("authorization", "parameters")
HEADER = ("test_call", "headers", 1)
PARAMETER = ("access_token", "parameters")
SNIPPET = ("access_token", "snippet", "return await exchange();")


def one(name: Any, value: Any = "x") -> Any:
    return [{"name": name, "value": value}]


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([(*PARAMETER, one("audience"))], set()),
        ([(*PARAMETER, one(" "))], {("parameter_name_missing", *PARAMETER, 0, "name")}),
        ([(*PARAMETER, one("", ""))], {("parameter_name_missing", *PARAMETER, 0, "name")}),
        ([(*PARAMETER, one("a", ""))], {("value_missing", *PARAMETER, 0, "value")}),
        ([("test_call", "query", one("a", "  "))], {("value_missing", "test_call", "query", 0, "value")}),
        ([(*HEADER, *one("X", ""))], {("value_missing", *HEADER, "value")}),
        ([("authorization", "parameters", one("prompt", ""))], {("value_missing", *LOG_IN, 0, "value")}),
        ([(*HEADER, *one("", ""))], {("parameter_name_missing", *HEADER, "name")}),
        ([(*PARAMETER, [*one("a"), *one("a")])], {("parameter_duplicate", *PARAMETER, 1, "name")}),
        ([(*PARAMETER, [*one("a"), *one("A")])], set()),
        ([("test_call", "query", [*one("a"), *one("a")])], set()),
        (
            [("request_parameters", "query", [*one("a"), *one("a")])],
            {("parameter_duplicate", "request_parameters", "query", 1, "name")},
        ),
        (
            [("request_parameters", "headers", 1, {"name": "", "snippet": "return 1;"})],
            {("parameter_name_missing", "request_parameters", "headers", 1, "name")},
        ),
        ([(*HEADER, *one("AUTHORIZATION", f"Bearer {TOKEN}"))], {("parameter_duplicate", *HEADER, "name")}),
        ([(*HEADER, *one("X-Page-Size", "50"))], set()),
        ([(*HEADER, *one("Notion Version"))], {("header_name_invalid", *HEADER, "name")}),
        ([(*HEADER, *one("Host"))], {("header_set_anyway", *HEADER, "name")}),
        ([(*HEADER, *one("content-length", "5"))], {("header_set_anyway", *HEADER, "name")}),
        ([(*HEADER, *one("X", "a\nb"))], {("header_value_invalid", *HEADER, "value")}),
        (
            [(*HEADER, *one("X", "a\n"))],
            {("header_value_invalid", *HEADER, "value"), ("stray_whitespace", *HEADER, "value")},
        ),
        (
            [(*HEADER, *one(" X"))],
            {("header_name_invalid", *HEADER, "name"), ("stray_whitespace", *HEADER, "name")},
        ),
        ([(*HEADER, *one("X", "é"))], {("header_value_invalid", *HEADER, "value")}),
        ([(*HEADER, *one("X", "a\tb"))], set()),
    ],
)
def test_names_and_headers(found: Found, edits: Any, expected: Any) -> None:
    assert found(*edits) == expected


def test_an_empty_row_is_removed_and_a_value_is_kept(mended: Mended, finding: FindOne) -> None:
    assert mended("parameter_name_missing", (*PARAMETER, [*one("", ""), *one("a")])).get(*PARAMETER) == one("a")
    assert finding("parameter_name_missing", (*PARAMETER, one(""))).fix is None


def test_headers_are_mended_where_it_is_plain_how(mended: Mended, finding: FindOne) -> None:
    assert mended("header_name_invalid", (*HEADER, *one("Acme-Version:"))).get(*HEADER, "name") == "Acme-Version"
    assert mended("header_value_invalid", (*HEADER, *one("X", "a\nb"))).get(*HEADER, "value") == "a b"
    assert finding("header_name_invalid", (*HEADER, *one("Acme Version"))).fix is None
    assert finding("header_value_invalid", (*HEADER, *one("X", "é"))).fix is None


@pytest.mark.parametrize(
    ("value", "edits", "is_wrong"),
    [
        ("application/x-www-form-urlencoded; charset=utf-8", [], False),
        ("application/json", [], True),
        ("application/json", [("access_token", "body_format", "json")], False),
        ("application/vnd.api+json", [("access_token", "body_format", "json")], False),
        ("text/plain", [("access_token", "body_format", "json")], True),
        (TOKEN.replace("accesstokencode.access_token", "region"), [], False),
        ("application/json", [SNIPPET], False),
        (
            "application/json",
            [("access_token", "parameters_in", "query"), ("access_token", "client_authentication", "none")],
            False,
        ),
    ],
)
def test_the_content_type_is_true(found: Found, value: Any, edits: Any, is_wrong: Any) -> None:
    at = ("access_token", "headers", 0, "value")
    expected = {("content_type_mismatch", *at)} if is_wrong else set()

    assert found(("access_token", "headers", one("Content-Type", value)), *edits) == expected


def test_a_text_may_be_of_any_type(found: Found) -> None:
    """Dropbox wants the text null as application/json."""
    edits = [("method", "POST"), ("body", "null"), ("body_format", "text")]

    assert (
        found(*(("test_call", *edit) for edit in edits), (*HEADER, *one("Content-Type", "application/json"))) == set()
    )


@pytest.mark.parametrize(
    ("at", "rename", "expected"),
    [
        (("access_token",), {"client_id": "client_key"}, set()),
        (("access_token",), {"client_id": ""}, {("rename_blank", "access_token", "rename", "client_id")}),
        (("access_token",), {"code": "client_id"}, {("rename_duplicate", "access_token", "rename", "code")}),
        (
            ("refresh_token",),
            {"refresh_token": "grant_type"},
            {("rename_duplicate", "refresh_token", "rename", "refresh_token")},
        ),
        (("revoke_token",), {"token": "access_token"}, set()),
        (("test_call",), {"client_id": "client_secret"}, {("rename_duplicate", "test_call", "rename", "client_id")}),
    ],
)
def test_renamed_parameters_of_calls(found: Found, at: Any, rename: Any, expected: Any) -> None:
    assert found((*at, "rename", rename)) == expected


def test_a_name_that_is_free_may_be_used(found: Found) -> None:
    assert found(("revoke_token", "rename", {"token": "client_id"}), ("revoke_token", "omit", ["client_id"])) == set()


@pytest.mark.parametrize(
    ("at", "name", "value", "code"),
    [
        (("access_token", "parameters"), "code", "abc", "standard_parameter_literal"),
        (("access_token", "parameters"), "redirect_uri", "https://a.com", "standard_parameter_literal"),
        (("access_token", "query"), "client_id", "abc", "standard_parameter_literal"),
        (("refresh_token", "parameters"), "client_id", "abc", "standard_parameter_literal"),
        (("access_token", "parameters"), "client_id", "${context.authData.clientid}", ""),
        (("access_token", "parameters"), "code", "", "value_missing_instead"),
        (("test_call", "query"), "code", "abc", ""),
        (("access_token", "parameters"), "grant_type", "password", "grant_type_wrong"),
        (("access_token", "parameters"), "grant_type", "authorization_code", ""),
        (("refresh_token", "parameters"), "grant_type", "refresh_token", ""),
        (("refresh_token", "parameters"), "grant_type", "ig_refresh_token", "grant_type_unusual"),
        (("refresh_token", "parameters"), "grant_type", "authorization_code", "grant_type_wrong"),
        (("revoke_token", "parameters"), "grant_type", "x", ""),
    ],
)
def test_what_oauth_fills_in_is_not_typed(found: Found, at: Any, name: Any, value: Any, code: Any) -> None:
    assert {code for code, *_ in found((*at, one(name, value)))} == ({code} if code else set())


@pytest.mark.parametrize(
    ("at", "name", "edits"),
    [
        (PARAMETER, "grant_type", ()),
        (PARAMETER, "code", [("access_token", "body_format", "json")]),
        (PARAMETER, "app_id", [("access_token", "rename", {"client_id": "app_id"})]),
        (PARAMETER, "code", [("access_token", "parameters_in", "query")]),
        (("access_token", "headers"), "Authorization", ()),
        (("refresh_token", "parameters"), "refresh_token", ()),
        (("revoke_token", "parameters"), "token", ()),
        (("test_call", "headers"), "authorization", ()),
        (LOG_IN, "redirect_uri", ()),
        (LOG_IN, "code_challenge", [("authorization", "pkce", "S256")]),
        (LOG_IN, "app_id", [("authorization", "rename", {"client_id": "app_id"})]),
    ],
)
def test_an_empty_value_in_place_of_what_is_filled_in_is_an_error(
    found: Found, mended: Mended, at: Any, name: Any, edits: Any
) -> None:
    edits = [*edits, (*at, one(name, ""))]
    assert ("value_missing_instead", *at, 0, "value") in found(*edits)
    assert mended("value_missing_instead", *edits).get(*at) == []


@pytest.mark.parametrize(
    ("at", "name", "edits"),
    [
        (PARAMETER, "client_secret", [("access_token", "client_authentication", "none")]),
        (PARAMETER, "code", [("access_token", "omit", ["code"])]),
        (("access_token", "query"), "code", ()),
        (LOG_IN, "code_challenge", [("authorization", "pkce", "none")]),
    ],
)
def test_an_empty_value_in_place_of_nothing_is_worth_a_look(found: Found, at: Any, name: Any, edits: Any) -> None:
    codes = {code for code, *where in found(*edits, (*at, one(name, ""))) if where[: len(at)] == list(at)}
    assert "value_missing" in codes
    assert "value_missing_instead" not in codes


@pytest.mark.parametrize(
    "edit",
    [
        ("test_call", "success", {"path": "ok", "condition": "equals", "value": "yes "}),
        ("fields", 0, "options", 0, "value", " eu"),
        (*HEADER, *one("X", "2 ")),
        (*PARAMETER, one("audience", " a")),
        ("connection_label", "path", " authData.testcode.profile.id"),
    ],
)
def test_a_space_that_nobody_sees_is_found_wherever_a_value_stands(found: Found, edit: Any) -> None:
    assert "stray_whitespace" in {code for code, *_ in found(edit)}


def test_a_snippet_fills_in_what_it_wants(found: Found) -> None:
    assert found((*PARAMETER, one("code", "abc")), SNIPPET) == set()


def test_a_second_exchange_has_a_grant_of_its_own(found: Found) -> None:
    call = {
        "purpose": "exchange",
        "url": "https://api.acme.com/oauth/long",
        "parameters": [*one("grant_type", "fb_exchange_token"), *one("fb_exchange_token", TOKEN)],
    }

    assert found(("access_token", "follow_ups", [call])) == set()


CLIENT_ID = "${context.authData.clientid}"
FOLLOW_UP = ("access_token", "follow_ups", 0)
CALL = {"method": "GET", "url": "https://api.acme.com/x", "client_authentication": "client_secret_post"}


@pytest.mark.parametrize(
    ("edits", "place"),
    [
        ([("access_token", "query", one("client_id", CLIENT_ID))], ("access_token", "query", 0, "name")),
        ([("access_token", "query", one("grant_type", "authorization_code"))], ("access_token", "query", 0, "name")),
        ([("refresh_token", "query", one("client_id", CLIENT_ID))], ("refresh_token", "query", 0, "name")),
        ([("revoke_token", "query", one("token", TOKEN))], ("revoke_token", "query", 0, "name")),
        (
            [(*FOLLOW_UP, {**CALL, "query": [*one("a", TOKEN), *one("client_id", CLIENT_ID)]})],
            (*FOLLOW_UP, "query", 1, "name"),
        ),
        (
            [(*FOLLOW_UP, {**CALL, "rename": {"client_id": "app"}, "query": [*one("a", TOKEN), *one("app")]})],
            (*FOLLOW_UP, "query", 1, "name"),
        ),
        (
            [
                ("test_call", "client_authentication", "none"),
                ("test_call", "query", one("client_id", CLIENT_ID)),
            ],
            ("test_call", "query", 0, "name"),
        ),
        (
            [("access_token", "url", f"https://acme.com/token?a=1&client_id={CLIENT_ID}")],
            ("access_token", "url"),
        ),
    ],
)
def test_what_is_sent_by_itself_is_not_in_the_address_too(edited: Edited, edits: Any, place: Any) -> None:
    draft = edited(*edits)
    (one,) = [each for each in findings(draft) if each.code == "parameter_sent_anyway"]
    assert one.path == place
    assert one.fix is not None
    mended = one.fix.apply(draft)
    assert all(each.code != "parameter_sent_anyway" for each in findings(mended))
    for before, after in zip(all_calls(draft.partial_spec), all_calls(mended.partial_spec), strict=True):
        if before.at == place[: len(before.at)]:
            assert set(after.added) <= {name for name, _ in (*after.query, *(after.body.pairs if after.body else ()))}


@pytest.mark.parametrize(
    "edits",
    [
        [("access_token", "query", one("audience"))],
        [("access_token", "query", one("client_id", CLIENT_ID)), ("access_token", "omit", ["client_id"])],
        [("access_token", "query", one("client_id", CLIENT_ID)), SNIPPET],
        [("test_call", "query", one("client_id", CLIENT_ID))],
        [("access_token", "query", one("code", "abc"))],
    ],
)
def test_what_is_there_once_is_right(found: Found, edits: Any) -> None:
    assert not {code for code, *_ in found(*edits)} & {"parameter_sent_anyway"}
