"""Steps 5 to 8: how each request is put together."""

from typing import Any

import pytest

from tests.spec.rules.conftest import FindOne, Found, Mended

TOKEN = "${context.authData.accesstokencode.access_token}"
SECRET = "${context.authData.clientsecret}"
REFRESH = "${context.authData.accesstokencode.refresh_token}"
BEARER = {"name": "Authorization", "value": f"Bearer {TOKEN}"}
SNIPPET = "return await go();"
KEEP = {"keep": [{"name": "site", "path": "id"}]}


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([("refresh_token", "url", "")], set()),
        ([("revoke_token", "url", " ")], {("revoke_url_missing", "revoke_token", "url")}),
        ([("revoke_token", {"snippet": SNIPPET})], set()),
        ([("revoke_token", None)], set()),
        ([("test_call", "url", "")], {("test_url_missing", "test_call", "url")}),
        (
            [("access_token", "follow_ups", [{"headers": [BEARER], "response": KEEP}])],
            {("follow_up_url_missing", "access_token", "follow_ups", 0, "url")},
        ),
        ([("access_token", "method", "GET")], {("token_request_get", "access_token", "method")}),
        ([("refresh_token", "method", "GET")], {("token_request_get", "refresh_token", "method")}),
        ([("access_token", "method", "GET"), ("access_token", "snippet", SNIPPET)], set()),
        ([("revoke_token", "method", "DELETE")], set()),
        ([("test_call", "method", "DELETE")], {("test_changes_data", "test_call", "method")}),
        ([("test_call", "method", "POST")], {("test_post_empty", "test_call", "body")}),
        ([("test_call", "method", "POST"), ("test_call", "body", {})], set()),
        ([("test_call", "method", "POST"), ("test_call", "parameters", [{"name": "a", "value": "b"}])], set()),
        ([("test_call", "body", {})], {("get_with_body", "test_call", "body")}),
        ([("test_call", "parameters_in", "body")], {("get_with_body", "test_call", "parameters_in")}),
        ([("test_call", "parameters_in", "query")], set()),
    ],
)
def test_urls_and_methods(found: Found, edits: Any, expected: Any) -> None:
    assert found(*edits) == expected


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([("access_token", "body", {"a": "b"})], {("body_format_mismatch", "access_token", "body_format")}),
        ([("access_token", "body", "a=b")], {("body_format_mismatch", "access_token", "body_format")}),
        ([("access_token", "body", {"a": "b"}), ("access_token", "body_format", "json")], set()),
        (
            [("access_token", "body", {"a": "b"}), ("access_token", "body_format", "text")],
            {
                ("body_format_mismatch", "access_token", "body_format"),
                ("body_leaves_out_parameters", "access_token", "body"),
            },
        ),
        (
            [("access_token", "body", '["a"]'), ("access_token", "body_format", "json")],
            {("body_format_mismatch", "access_token", "body"), ("body_leaves_out_parameters", "access_token", "body")},
        ),
        (
            [("access_token", "body", "a"), ("access_token", "body_format", "text")],
            {("body_leaves_out_parameters", "access_token", "body")},
        ),
        (
            [("revoke_token", "body", ["a"])],
            {("body_leaves_out_parameters", "revoke_token", "body")},
        ),
        (
            [
                ("revoke_token", "body", ["a"]),
                ("revoke_token", "omit", ["token"]),
                ("revoke_token", "headers", [BEARER]),
            ],
            set(),
        ),
        (
            [
                ("revoke_token", "body", ["a"]),
                ("revoke_token", "parameters_in", "query"),
                ("revoke_token", "client_authentication", "none"),
            ],
            set(),
        ),
        ([("refresh_token", "body", ["a"])], {("body_leaves_out_parameters", "refresh_token", "body")}),
        ([("test_call", "method", "POST"), ("test_call", "body", ["a"])], set()),
        ([("test_call", "method", "POST"), ("test_call", "body", "null"), ("test_call", "body_format", "text")], set()),
        (
            [
                ("test_call", "method", "POST"),
                ("test_call", "body", ["a"]),
                ("test_call", "parameters", [{"name": "a", "value": "b"}]),
            ],
            {("body_leaves_out_parameters", "test_call", "body")},
        ),
        (
            [
                ("test_call", "method", "POST"),
                ("test_call", "body", ["a"]),
                ("test_call", "client_authentication", "none"),
            ],
            {("body_leaves_out_parameters", "test_call", "body")},
        ),
        ([("access_token", "body", ["a"]), ("access_token", "snippet", SNIPPET)], set()),
        (
            [("access_token", "body_format", "text")],
            {("body_leaves_out_parameters", "access_token", "body_format")},
        ),
        (
            [
                ("access_token", "body_format", "text"),
                ("access_token", "body", "x"),
                ("access_token", "parameters_in", "query"),
                ("access_token", "client_authentication", "client_secret_basic"),
            ],
            {
                ("body_leaves_out_parameters", "refresh_token", "body_format"),
                ("body_leaves_out_parameters", "revoke_token", "body_format"),
            },
        ),
    ],
)
def test_bodies(found: Found, edits: Any, expected: Any) -> None:
    assert found(*edits) == expected


@pytest.mark.parametrize(
    ("body", "body_format", "at", "after"),
    [
        ("a=b", "form", "body_format", "text"),
        ({"a": "b"}, "text", "body_format", "json"),
        ('{"a": 1}', "json", "body", {"a": 1}),
    ],
)
def test_the_format_is_mended(mended: Mended, body: Any, body_format: Any, at: Any, after: Any) -> None:
    edits = ("test_call", "method", "POST"), ("test_call", "body", body), ("test_call", "body_format", body_format)

    assert mended("body_format_mismatch", *edits).get("test_call", at) == after


@pytest.mark.parametrize(
    ("body", "body_format"), [({"a": "b"}, "form"), ("hello", "json"), ("1", "json"), ("[" * 9999, "json")]
)
def test_where_both_may_be_meant_nothing_is_changed(finding: FindOne, body: Any, body_format: Any) -> None:
    edits = ("test_call", "method", "POST"), ("test_call", "body", body), ("test_call", "body_format", body_format)

    assert finding("body_format_mismatch", *edits).fix is None


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        (
            [("access_token", "url", f"https://api.acme.com/token?secret={SECRET}")],
            {("secret_in_address", "access_token", "url")},
        ),
        (
            [("test_call", "query", [{"name": "x", "value": REFRESH}])],
            {("secret_in_address", "test_call", "query", 0, "value")},
        ),
        ([("test_call", "query", [{"name": "x", "value": TOKEN}])], set()),
        ([("access_token", "parameters_in", "query")], {("secret_in_address", "access_token", "parameters_in")}),
        (
            [("revoke_token", "url", f"https://api.acme.com/tokens/{REFRESH}"), ("revoke_token", "omit", ["token"])],
            set(),
        ),
        (
            [("revoke_token", "url", f"https://api.acme.com/tokens/{SECRET}")],
            {("secret_in_address", "revoke_token", "url")},
        ),
        ([("access_token", "parameters_in", "query"), ("access_token", "snippet", SNIPPET)], set()),
    ],
)
def test_secrets_do_not_travel_in_addresses(found: Found, edits: Any, expected: Any) -> None:
    assert found(*edits) == expected


FOLLOW_UP = {
    "method": "GET",
    "url": "https://api.acme.com/boards",
    "query": [{"name": "b", "value": "${context.authData.board}"}],
    "headers": [{"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}],
    "response": {"keep": [{"name": "site", "path": "id"}]},
}


def test_input_for_the_test_is_found_in_all_its_parts(found: Found) -> None:
    board = ("fields", 1, {"key": "board", "label": "Board", "required": True})
    value = "${context.authData.board}"

    assert found(board, ("test_call", "url", f"https://{value}.acme.com/me")) == set()
    assert found(board, ("test_call", "url", f"https://{value}.acme.com/{value}")) == set()
    for group in ("query", "headers", "parameters"):
        parameters = (
            [{"name": "board", "value": value}, BEARER] if group == "headers" else [{"name": "b", "value": value}]
        )
        assert found(board, ("test_call", group, parameters)) == {("test_needs_input", "test_call", group, 0, "value")}
    body = {"query": "{ board }", "variables": {"board": value}}
    graphql = ("test_call", "method", "POST"), ("test_call", "body", body)
    assert found(board, *graphql) == {("test_needs_input", "test_call", "body", "variables", "board")}
    assert found(board, ("test_call", "snippet", "return axios.get(context.authData.board, accesstokencode)")) == {
        ("test_needs_input", "test_call", "snippet")
    }


@pytest.mark.parametrize(
    "elsewhere",
    [
        ("request_parameters", "headers", 1, {"name": "X-Board", "value": "${context.authData.board}"}),
        ("request_parameters", "query", [{"name": "b", "snippet": "return context.authData.board;"}]),
        ("authorization", "parameters", [{"name": "b", "value": "${context.authData.board}"}]),
        ("refresh_token", "headers", [{"name": "b", "value": "${context.authData.board}"}]),
        ("access_token", "follow_ups", [FOLLOW_UP]),
    ],
)
def test_what_every_call_needs_the_test_may_need_too(found: Found, elsewhere: Any) -> None:
    board = ("fields", 1, {"key": "board", "label": "Board", "required": True})
    query = ("test_call", "query", [{"name": "b", "value": "${context.authData.board}"}])

    assert found(board, query, elsewhere) == set()


def test_where_a_label_is_taken_from_a_field_the_test_still_does_without_it(found: Found) -> None:
    board = ("fields", 1, {"key": "board", "label": "Board", "required": True})
    query = ("test_call", "query", [{"name": "b", "value": "${context.authData.board}"}])

    found_there = found(board, query, ("connection_label", "path", "authData.board"))
    assert found_there == {("test_needs_input", "test_call", "query", 0, "value")}
