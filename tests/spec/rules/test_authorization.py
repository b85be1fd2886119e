"""Step 4: the authorization request and its answer."""

from typing import Any

import pytest

from tests.spec.rules.conftest import Found, Mended

AT = ("authorization",)
URL = "https://${context.authData.region}.acme.com/oauth/authorize"


def parameters(*pairs: Any) -> Any:
    return (*AT, "parameters", [{"name": name, "value": value} for name, value in pairs])


@pytest.mark.parametrize(
    ("query", "mended_query"),
    [
        ("?client_id=abc", ""),
        ("?a=1&state=x&b=2", "?a=1&b=2"),
        ("?redirect_uri=x#fragment", "#fragment"),
        ("?response_type=code&client_id=a&scope=profile.read", ""),
        ("?%73tate=x", ""),
    ],
)
def test_oauths_own_parameters_are_taken_out_of_the_url(mended: Mended, query: Any, mended_query: Any) -> None:
    draft = mended("authorization_url_standard_parameter", (*AT, "url", URL + query))

    assert draft.get(*AT, "url") == URL + mended_query
    assert draft.get(*AT, "scopes") == ["profile.read", "contacts.read"]


@pytest.mark.parametrize("query", ["", "?", "?audience=acme", "#?state=x", "?b&c="])
def test_other_parameters_stay_in_the_url(found: Found, query: Any) -> None:
    assert found((*AT, "url", URL + query)) == set()


def test_scopes_move_from_the_url_into_their_list(mended: Mended) -> None:
    draft = mended("authorization_url_standard_parameter", (*AT, "url", f"{URL}?scope=a%20b"), (*AT, "scopes", []))

    assert draft.get(*AT, "url") == URL
    assert draft.get(*AT, "scopes") == ["a", "b"]


def test_a_renamed_scope_is_looked_for_under_its_name(found: Found) -> None:
    """Slack takes user_scope beside scope."""
    assert found((*AT, "url", f"{URL}?scope=a"), (*AT, "rename", {"scope": "user_scope"})) == set()


@pytest.mark.parametrize("value", ["token", "id_token", "id_token token", "token id_token"])
def test_the_implicit_grant_is_recognised(found: Found, value: Any) -> None:
    assert found((*AT, "url", f"{URL}?response_type={value.replace(' ', '+')}")) == {("implicit_grant", *AT, "url")}
    assert found(parameters(("response_type", value))) == {("implicit_grant", *AT, "parameters", 0, "value")}


@pytest.mark.parametrize(
    "value",
    ["code id_token", "id_token code", "code token", "token code", "code id_token token", "token id_token code"],
)
def test_with_a_code_it_is_the_hybrid_flow(found: Found, mended: Mended, value: Any) -> None:
    assert found(parameters(("response_type", value))) == set()
    url = f"{URL}?response_type={value.replace(' ', '+')}"
    assert found((*AT, "url", url)) == {("authorization_url_standard_parameter", *AT, "url")}
    draft = mended("authorization_url_standard_parameter", (*AT, "url", url))
    assert draft.get(*AT, "url") == URL
    assert draft.get(*AT, "parameters", 1) == {"name": "response_type", "value": value}


def test_a_response_type_of_the_providers_own(found: Found) -> None:
    assert found(parameters(("response_type", "auth_code"), ("auth_code", "1"))) == set()
    renamed = (*AT, "rename", {"response_type": "type"})
    assert found(parameters(("type", "token")), renamed) == {("implicit_grant", *AT, "parameters", 0, "value")}
    assert found(parameters(("type", "code")), renamed) == {
        ("authorization_parameter_standard", *AT, "parameters", 0, "name")
    }
    assert found(parameters(("type", "web_server")), renamed) == set()
    assert found(parameters(("response_type", "code")), (*AT, "omit", ["response_type"])) == set()


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("response_type", "code", {("authorization_parameter_standard", *AT, "parameters", 0, "name")}),
        ("client_id", "abc", {("authorization_parameter_standard", *AT, "parameters", 0, "name")}),
        ("state", "abc", {("authorization_parameter_standard", *AT, "parameters", 0, "name")}),
        ("code_challenge_method", "S256", {("authorization_parameter_standard", *AT, "parameters", 0, "name")}),
        ("code_challenge", "abc", {("pkce_by_hand", *AT, "parameters", 0, "name")}),
        ("response_mode", "query", set()),
    ],
)
def test_extra_parameters_are_extra(found: Found, name: Any, value: Any, expected: Any) -> None:
    assert found(parameters((name, value))) == expected


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("Acme_Ltd-AcmeLtd-Acme-abcdefg", False),
        ("${context.authData.region}", False),
        ("", True),
        ("https://acme.test/back", True),
        ("${context.authData.redirecturl}", True),
    ],
)
@pytest.mark.parametrize("name", ["redirect_uri", "back"])
def test_a_redirect_uri_by_the_name_that_the_portal_gave_it(found: Found, value: str, told: bool, name: str) -> None:
    codes = {code for code, *_ in found(parameters((name, value)), (*AT, "rename", {"redirect_uri": name}))}
    assert ("authorization_parameter_standard" in codes) == told


def test_a_parameter_that_is_not_sent_may_be_given(found: Found) -> None:
    assert found(parameters(("scope", "a")), (*AT, "scopes", []), (*AT, "omit", ["scope"])) == set()
    assert found(parameters(("client_id", "x")), (*AT, "rename", {"client_id": "client_key"})) == set()


@pytest.mark.parametrize(
    ("rename", "expected"),
    [
        ({"client_id": "client_key"}, set()),
        ({"client_id": " "}, {("rename_blank", *AT, "rename", "client_id")}),
        ({"client_id": "scope"}, {("rename_duplicate", *AT, "rename", "client_id")}),
        (
            {"client_id": "id", "state": "id"},
            {
                ("rename_duplicate", *AT, "rename", "client_id"),
                ("rename_duplicate", *AT, "rename", "state"),
                ("state_renamed", *AT, "rename", "state"),
            },
        ),
    ],
)
def test_renamed_parameters(found: Found, rename: Any, expected: Any) -> None:
    assert found((*AT, "rename", rename)) == expected


def test_unencoded_parameters_are_sent(found: Found) -> None:
    assert found((*AT, "unencoded", ["scope", "prompt"])) == set()
    assert found((*AT, "unencoded", ["scope", "audience"])) == {("unencoded_unknown", *AT, "unencoded", 1)}


@pytest.mark.parametrize(
    ("issuer", "required", "expected"),
    [
        ("", False, set()),
        ("", True, {("issuer_missing", *AT, "issuer")}),
        ("https://login.acme.com/tenant", True, set()),
        ("login.acme.com", False, {("issuer_invalid", *AT, "issuer")}),
        ("https://login.acme.com?x=1", False, {("issuer_invalid", *AT, "issuer")}),
        ("https://[login", False, {("issuer_invalid", *AT, "issuer")}),
    ],
)
def test_the_issuer(found: Found, issuer: Any, required: Any, expected: Any) -> None:
    assert found((*AT, "issuer", issuer), (*AT, "iss_required", required)) == expected


@pytest.mark.parametrize(
    ("callback", "expected"),
    [
        ({"code": "auth_code", "keep": ["realmId", "accounts-server"]}, set()),
        ({"state": " "}, {("callback_name_missing", *AT, "callback", "state")}),
        ({"keep": ["realmId", "realmId"]}, {("callback_keep_needless", *AT, "callback", "keep", 1)}),
        ({"keep": [""]}, {("callback_keep_needless", *AT, "callback", "keep", 0)}),
        ({"code": "auth_code", "keep": ["auth_code"]}, {("callback_keep_needless", *AT, "callback", "keep", 0)}),
        ({"state_returned": False}, {("state_not_returned", *AT, "callback", "state_returned")}),
    ],
)
def test_the_callback(found: Found, callback: Any, expected: Any) -> None:
    assert found((*AT, "callback", callback)) == expected


def test_the_usual_name_is_put_in(mended: Mended) -> None:
    assert mended("callback_name_missing", (*AT, "callback", {"state": ""})).get(*AT, "callback", "state") == "state"
