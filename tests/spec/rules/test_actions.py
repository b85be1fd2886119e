"""Step 12: what the requests of actions take along, and what the test call does."""

from typing import Any

import pytest

from tests.spec.rules.conftest import FindOne, Found, Mended
from tests.spec.rules.sending import BEARER, REQUEST, TEST, TOKEN, header


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


def test_headers_are_told_as_they_stand_in_their_fields(finding: FindOne) -> None:
    told = finding("request_differs_from_test", ("request_parameters", {"headers": header(TOKEN, "X-Token")})).message

    assert "X-Token" in told
    assert "Authorization" in told


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


def test_the_word_that_the_provider_itself_writes_is_no_other_way(found: Found) -> None:
    """Zoho's accounts take Bearer, and some of its APIs the word of its documentation alone."""
    edits = ("test_call", "url", "https://accounts.zoho.eu/oauth/user/info"), ("whitelist", ["acme.com", "zoho.eu"])
    told = {word: found(*edits, (*REQUEST, header(f"{word} {TOKEN}"))) for word in ("Zoho-oauthtoken", "token")}

    assert ("request_differs_from_test", *REQUEST, 0, "value") in told["token"]
    assert ("request_differs_from_test", *REQUEST, 0, "value") not in told["Zoho-oauthtoken"]


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


@pytest.mark.parametrize(
    ("name", "value", "is_missed"),
    [
        ("Accept", "application/vnd.acme.v3+json", True),
        ("accept", "application/json", True),
        ("Accept", "*/*", False),
        ("Accept", "", False),
        ("User-Agent", "Acme (me@acme.com)", True),
        ("Harvest-Account-Id", "${context.authData.Authorization.account}", True),
        ("X-Tenant", "4711", True),
        ("X-Anything", "${context.authData.Authorization.account}", True),
        ("Content-Type", "application/json", False),
        ("X-Page-Size", "5", False),
    ],
)
def test_what_every_call_of_an_api_wants_is_missed(
    mended: Mended, found: Found, name: str, value: str, is_missed: bool
) -> None:
    """It was typed into the test call once step 12 was filled in, and stayed there."""
    row = {"name": name, "value": value}
    edits = (
        ("authorization", "callback", {"keep": ["account"]}),
        (*TEST, [BEARER, row]),
        (*REQUEST, [BEARER]),
    )
    assert (("request_differs_from_test", *REQUEST) in found(*edits)) == is_missed
    if is_missed:
        assert mended("request_differs_from_test", *edits).get(*REQUEST) == [BEARER, row]


@pytest.mark.parametrize(
    ("name", "value", "is_missed"),
    [
        ("api-version", "2026-01-01", True),
        ("v", "20260101", True),
        ("apiVersion", "3", True),
        ("version", "", False),
        ("fields", "id,name", False),
        ("account", "${context.authData.accesstokencode.account}", False),
    ],
)
def test_a_version_in_the_address_is_missed_too(
    mended: Mended, found: Found, name: str, value: str, is_missed: bool
) -> None:
    row = {"name": name, "value": value}
    edits = (("test_call", "query", [row]), ("access_token", "response", {"keep": [{"name": "account", "path": "a"}]}))
    assert (("request_differs_from_test", "request_parameters", "query") in found(*edits)) == is_missed
    if is_missed:
        assert mended("request_differs_from_test", *edits).get("request_parameters", "query") == [row]


def test_a_second_token_that_the_test_call_sends_is_missed(mended: Mended, found: Found) -> None:
    """The proof passed with both, and actions sent one of them."""
    second = {"name": "X-Store-Token", "value": "${context.authData.accesstokencode.store_token}"}
    kept = ("access_token", "response", {"keep": [{"name": "store_token", "path": "store_token"}]})
    edits = (kept, (*TEST, [BEARER, second]), (*REQUEST, [BEARER]))

    assert found(*edits) == {("request_differs_from_test", *REQUEST)}
    assert mended("request_differs_from_test", *edits).get(*REQUEST) == [BEARER, second]
    assert found(kept, (*TEST, [BEARER, second]), (*REQUEST, [BEARER, second])) == set()
