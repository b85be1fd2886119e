"""Steps 5 to 8: who sends a token."""

from typing import Any

import pytest

from tests.spec.rules.conftest import FindOne, Found, Mended
from tests.spec.rules.sending import BEARER, REQUEST, TEST, TOKEN, header

LOOK_UP = {
    "method": "GET",
    "url": "https://api.acme.com/sites",
    "response": {"keep": [{"name": "site", "path": "id"}]},
}


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
    assert mended("test_sends_no_token", (*TEST, header("OAuth2 ..."))).get(*TEST) == header(f"OAuth2 {TOKEN}")
    assert mended("test_sends_no_token", (*TEST, header("2", "Version"))).get(*TEST) == [
        *header("2", "Version"),
        BEARER,
    ]


@pytest.mark.parametrize("group", ["query", "headers"])
@pytest.mark.parametrize(
    ("name", "value"),
    [("auth", "<session>"), ("X-Session-Key", "xxxxx"), ("access_token", "access_token"), ("sid", "[...]")],
)
def test_a_token_goes_where_a_page_has_a_sample_of_it(mended: Mended, group: str, name: str, value: str) -> None:
    """Beside it an Authorization header was offered, and the sample was sent on."""
    rows = [{"name": "fields", "value": "all"}, {"name": name, "value": value}]
    after = mended("test_sends_no_token", (*TEST, []), ("test_call", group, rows))
    assert after.get("test_call", group, 1) == {"name": name, "value": TOKEN}
    assert "Authorization" not in str(after.get("test_call"))


@pytest.mark.parametrize("row", [("fields", "<fields>"), ("key", "abc"), ("auth", "")])
def test_what_is_no_sample_of_a_token_stays(mended: Mended, row: tuple[str, str]) -> None:
    rows = [dict(zip(("name", "value"), row, strict=True))]
    after = mended("test_sends_no_token", (*TEST, []), ("test_call", "query", rows))
    assert after.get("test_call", "query") == rows
    assert after.get(*TEST) == [BEARER]


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
