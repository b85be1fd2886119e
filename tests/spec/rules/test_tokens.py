"""Steps 5 to 8 and 12: who sends a token, and how."""

from typing import Any

import pytest

from tests.spec.rules.conftest import FindOne, Found, Mended

TOKEN = "${context.authData.accesstokencode.access_token}"
REFRESH = "${context.authData.accesstokencode.refresh_token}"
BEARER = {"name": "Authorization", "value": f"Bearer {TOKEN}"}
TEST = ("test_call", "headers")
REQUEST = ("request_parameters", "headers")
LOOK_UP = {
    "method": "GET",
    "url": "https://api.acme.com/sites",
    "response": {"keep": [{"name": "site", "path": "id"}]},
}


def header(value: Any, name: Any = "Authorization") -> Any:
    return [{"name": name, "value": value}]


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([(*TEST, [])], {("test_sends_no_token", *TEST)}),
        ([(*TEST, header("Bearer"))], {("test_sends_no_token", *TEST)}),
        ([(*TEST, []), ("test_call", "snippet", "return await me();")], set()),
        ([(*TEST, header("Bearer {{access_token}}"))], {("template_misspelt", *TEST, 0, "value")}),
        ([(*TEST, header("Bearer ACCESS_TOKEN"))], {("template_misspelt", *TEST, 0, "value")}),
        ([(*TEST, header("OAuth2 ACCESS_TOKEN"))], {("template_misspelt", *TEST, 0, "value")}),
        ([(*TEST, header("Acme-Token access_token"))], {("template_misspelt", *TEST, 0, "value")}),
        ([(*TEST, header("Bearer 0123456789abcdef"))], {("secret_in_spec", *TEST, 0, "value")}),
        ([("refresh_token", "omit", ["refresh_token"])], {("refresh_sends_no_token", "refresh_token", "omit")}),
        (
            [("refresh_token", "omit", ["refresh_token"]), ("refresh_token", "headers", [BEARER])],
            set(),
        ),
        (
            [
                ("refresh_token", "omit", ["refresh_token"]),
                ("refresh_token", "parameters", [{"name": "token", "value": "0123456789abcdef"}]),
            ],
            {("secret_in_spec", "refresh_token", "parameters", 0, "value")},
        ),
        ([("revoke_token", "omit", ["token"])], {("revoke_sends_no_token", "revoke_token", "omit")}),
        (
            [
                ("revoke_token", "omit", ["token"]),
                ("revoke_token", "body_format", "json"),
                ("revoke_token", "body", {"t": [TOKEN]}),
            ],
            set(),
        ),
        (
            [("access_token", "follow_ups", [LOOK_UP])],
            {("follow_up_sends_no_token", "access_token", "follow_ups", 0, "headers")},
        ),
        ([("access_token", "follow_ups", [LOOK_UP | {"headers": [BEARER]}])], set()),
        ([("access_token", "follow_ups", [LOOK_UP | {"client_authentication": "client_secret_basic"}])], set()),
    ],
)
def test_every_call_sends_what_it_is_about(found: Found, edits: Any, expected: Any) -> None:
    assert found(*edits) == expected


def test_a_token_in_a_query_only_is_fine_if_actions_do_the_same(found: Found) -> None:
    query = [{"name": "access_token", "value": TOKEN}]

    assert (
        found((*TEST, []), ("test_call", "query", query), (*REQUEST, []), ("request_parameters", "query", query))
        == set()
    )


def test_an_empty_authorization_header_is_filled(mended: Mended) -> None:
    assert mended("test_sends_no_token", (*TEST, header("", "authorization"))).get(*TEST) == [BEARER]
    assert mended("test_sends_no_token", (*TEST, header("OAuth2 TOKEN"))).get(*TEST) == header(f"OAuth2 {TOKEN}")
    assert mended("test_sends_no_token", (*TEST, header("2", "Version"))).get(*TEST) == [
        *header("2", "Version"),
        BEARER,
    ]


@pytest.mark.parametrize(
    ("step", "name", "more"),
    [("refresh_token", "refresh_token", "client_id"), ("revoke_token", "token", "client_secret")],
)
def test_the_token_is_sent_again(mended: Mended, step: Any, name: Any, more: Any) -> None:
    assert mended(f"{step.removesuffix('_token')}_sends_no_token", (step, "omit", [name, more])).get(step, "omit") == [
        more
    ]


def test_only_what_is_left_out_can_be_sent_again(finding: FindOne) -> None:
    edit = ("revoke_token", "parameters", [{"name": "token", "value": "none"}])

    assert finding("revoke_sends_no_token", edit).fix is None


@pytest.mark.parametrize(
    ("value", "code", "after"),
    [
        (TOKEN, "bearer_missing", f"Bearer {TOKEN}"),
        (f"Bearer{TOKEN}", "bearer_missing", f"Bearer {TOKEN}"),
        (f"bearer{TOKEN}", "bearer_missing", f"Bearer {TOKEN}"),
        (f"Bearer Bearer {TOKEN}", "bearer_doubled", f"Bearer {TOKEN}"),
        (f"Bearer bearer {TOKEN}", "bearer_doubled", f"Bearer {TOKEN}"),
        (f"Bearer {TOKEN}", "", ""),
        (f"token {TOKEN}", "", ""),
        (f"Zoho-oauthtoken {TOKEN}", "", ""),
        ("${context.authData.accesstokencode.token_type} " + TOKEN, "", ""),
        ("${context.authData.region} " + TOKEN, "", ""),
    ],
)
def test_the_word_before_the_token(found: Found, mended: Mended, value: Any, code: Any, after: Any) -> None:
    edits = (*TEST, header(value)), (*REQUEST, header(value))

    assert found(*edits) == ({(code, *TEST, 0, "value"), (code, *REQUEST, 0, "value")} if code else set())
    if code:
        assert mended(code, (*TEST, header(value))).get(*TEST, 0, "value") == after


def test_other_headers_need_no_word(found: Found) -> None:
    edits = (*TEST, header(TOKEN, "X-Shopify-Access-Token")), (*REQUEST, header(TOKEN, "x-shopify-access-token"))

    assert found(*edits) == set()


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({}, {("request_parameters_missing", "request_parameters")}),
        ({"headers": header("2", "Version")}, {("request_token_missing", "request_parameters")}),
        ({"headers": [{"name": "Authorization", "snippet": f"return `Bearer {TOKEN}`;"}]}, set()),
        (
            {"headers": [{"name": "Authorization", "snippet": "return 'x';"}]},
            {("request_token_missing", "request_parameters")},
        ),
        ({"headers": header("Bearer {{token}}")}, {("template_misspelt", *REQUEST, 0, "value")}),
        ({"headers": header("Bearer 0123456789abcdef")}, {("secret_in_spec", *REQUEST, 0, "value")}),
        (
            {"headers": header("return `Bearer ${context?.authData?.accesstokencode?.access_token}`")},
            {("code_in_value", *REQUEST, 0, "value")},
        ),
        (
            {"headers": header("return 'Bearer ' + context.authData.accesstokencode.access_token")},
            {("code_in_value", *REQUEST, 0, "value")},
        ),
        ({"headers": header(f"token {TOKEN}")}, {("request_differs_from_test", *REQUEST, 0, "value")}),
        ({"headers": header(TOKEN, "X-Token")}, {("request_differs_from_test", *REQUEST, 0, "name")}),
        (
            {"query": header(TOKEN, "access_token")},
            {("request_differs_from_test", "request_parameters", "query", 0, "name")},
        ),
        (
            {"body": header(TOKEN, "access_token")},
            {("request_differs_from_test", "request_parameters", "body", 0, "name")},
        ),
        ({"headers": [BEARER], "query": header(TOKEN, "access_token")}, set()),
        ({"headers": header("${context.authData.accesstokencode.}")}, {("template_broken", *REQUEST, 0, "value")}),
    ],
)
def test_the_requests_of_actions(found: Found, parameters: Any, expected: Any) -> None:
    assert found(("request_parameters", parameters)) == expected


@pytest.mark.parametrize("parameters", [{}, {"headers": header("2", "Version")}])
def test_what_the_test_call_sends_is_added(mended: Mended, found: Found, parameters: Any) -> None:
    (code,) = {code for code, *_ in found(("request_parameters", parameters))}

    assert mended(code, ("request_parameters", parameters)).get(*REQUEST)[-1] == BEARER


def test_the_same_as_the_test_call_is_all_of_its_headers(mended: Mended) -> None:
    """The button took the token alone; that of the same words on the page took the version, too."""
    every = [BEARER, {"name": "Acme-Version", "value": "2025-10-16"}]

    assert mended("request_parameters_missing", ("request_parameters", {}), (*TEST, every)).get(*REQUEST) == every


def test_the_client_id_that_the_test_call_sends_is_missed(mended: Mended, found: Found) -> None:
    """The proof passed with it, and actions sent the token alone."""
    client = {"name": "Client-Id", "value": "${context.authData.clientid}"}
    edits = ((*TEST, [BEARER, client]), (*REQUEST, [BEARER]))

    assert found(*edits) == {("request_differs_from_test", *REQUEST)}
    assert mended("request_differs_from_test", *edits).get(*REQUEST) == [BEARER, client]


def test_where_the_test_sends_nothing_there_is_nothing_to_copy(finding: FindOne) -> None:
    assert finding("request_parameters_missing", ("request_parameters", {}), (*TEST, [])).fix is None


def test_a_test_that_shows_nothing_is_not_compared_with(found: Found) -> None:
    in_url = ("test_call", "url", f"https://api.acme.com/{TOKEN}/me")

    assert found((*TEST, []), in_url) == set()
    assert found(("test_call", "snippet", "return await me();"), (*REQUEST, header(f"token {TOKEN}"))) == set()


def test_the_tried_way_is_taken_over(mended: Mended) -> None:
    assert mended("request_differs_from_test", (*REQUEST, header(f"token {TOKEN}"))).get(*REQUEST) == [BEARER]
    assert mended("request_differs_from_test", (*REQUEST, header(TOKEN, "X-Token"))).get(*REQUEST) == [BEARER]


def test_the_version_of_an_api_that_the_test_call_sends_is_missed(mended: Mended, found: Found) -> None:
    """It was added where the test call was refused without it, and every action would have been refused."""
    version, other = header("2026-10-15", "revision")[0], header("5", "X-Page-Size")[0]
    edits = ((*TEST, [BEARER, version, other]), (*REQUEST, [BEARER]))

    assert found(*edits) == {("request_differs_from_test", *REQUEST)}
    assert mended("request_differs_from_test", *edits).get(*REQUEST) == [BEARER, version]
    assert found((*TEST, [BEARER, version]), (*REQUEST, [BEARER, version])) == set()
    assert found((*TEST, [BEARER, other]), (*REQUEST, [BEARER])) == set()


def test_a_second_token_that_the_test_call_sends_is_missed(mended: Mended, found: Found) -> None:
    """The proof passed with both, and actions sent one of them."""
    second = {"name": "X-Store-Token", "value": "${context.authData.accesstokencode.store_token}"}
    kept = ("access_token", "response", {"keep": [{"name": "store_token", "path": "store_token"}]})
    edits = (kept, (*TEST, [BEARER, second]), (*REQUEST, [BEARER]))

    assert found(*edits) == {("request_differs_from_test", *REQUEST)}
    assert mended("request_differs_from_test", *edits).get(*REQUEST) == [BEARER, second]
    assert found(kept, (*TEST, [BEARER, second]), (*REQUEST, [BEARER, second])) == set()
