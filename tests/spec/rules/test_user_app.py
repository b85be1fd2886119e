"""Steps 1 and 3: the builder's app, or each user's own."""

from typing import Any

import pytest

from connection_wizard.spec.findings import findings
from tests.spec.rules.conftest import FindOne, Found, Mended

USER = ("client", {"owner": "user"})
PLATFORM = "https://auth.viasocket.com/redirect/auth2.0"
ID = {"key": "clientid", "label": "Client ID", "required": True}
SECRET = {"key": "clientsecret", "label": "Client secret", "type": "password", "required": True}
REDIRECT = {"key": "redirectUrl", "label": "Redirect URL", "default": PLATFORM}
NO_REGION = ("authorization", "url", "https://eu.acme.com/oauth/authorize")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ([ID, SECRET, REDIRECT], set()),
        ([], {("user_app_field_missing", "fields")}),
        ([ID, SECRET], {("user_app_field_missing", "fields")}),
        ([ID | {"required": False}, SECRET, REDIRECT], {("user_app_field_optional", "fields", 0, "required")}),
        ([ID, SECRET | {"required": False}, REDIRECT], {("user_app_field_optional", "fields", 1, "required")}),
        ([ID, SECRET | {"type": "string"}, REDIRECT], {("user_app_secret_visible", "fields", 1, "type")}),
        ([ID, SECRET, REDIRECT | {"default": ""}], {("user_app_redirect_differs", "fields", 2, "default")}),
        ([ID | {"key": "client_id"}, SECRET, REDIRECT], {("field_key_credential", "fields", 0, "key")}),
        ([ID, SECRET | {"key": "clientSecret"}, REDIRECT], {("field_key_credential", "fields", 1, "key")}),
        ([ID, SECRET, REDIRECT | {"key": "redirect_uri"}], {("field_key_credential", "fields", 2, "key")}),
        ([ID, SECRET, REDIRECT, ID | {"key": "client_id"}], {("field_key_credential", "fields", 3, "key")}),
    ],
)
def test_the_fields_of_a_users_own_app(found: Found, fields: Any, expected: Any) -> None:
    assert found(USER, NO_REGION, ("fields", fields)) == expected


@pytest.mark.parametrize("missing", [[ID], [SECRET, REDIRECT], [ID, SECRET, REDIRECT]])
def test_missing_fields_are_added(mended: Mended, missing: Any) -> None:
    present = [field for field in (ID, SECRET, REDIRECT) if field not in missing]
    draft = mended("user_app_field_missing", USER, NO_REGION, ("fields", present))

    assert findings(draft) == ()


def test_a_misspelt_key_is_renamed_wherever_it_is_named(mended: Mended) -> None:
    draft = mended(
        "field_key_credential",
        USER,
        ("fields", [ID | {"key": "client_id"}, SECRET, REDIRECT]),
        ("authorization", "url", "https://eu.acme.com/${context.authData.client_id}/authorize"),
        ("test_call", "headers", 1, {"name": "Client", "value": "${context.authData.client_id}"}),
        ("connection_label", "path", "authData.client_id"),
        ("request_parameters", "headers", 1, {"name": "Client", "snippet": "return context?.authData?.client_id;"}),
    )

    assert draft.get("fields", 0, "key") == "clientid"
    assert draft.get("authorization", "url") == "https://eu.acme.com/${context.authData.clientid}/authorize"
    assert draft.get("test_call", "headers", 1, "value") == "${context.authData.clientid}"
    assert draft.get("connection_label", "path") == "authData.clientid"
    assert draft.get("request_parameters", "headers", 1, "snippet") == "return context?.authData?.clientid;"


def test_a_repeated_credential_field_is_not_renamed(finding: FindOne) -> None:
    fields = [ID, SECRET, REDIRECT, ID | {"key": "client_id"}]

    assert finding("field_key_credential", USER, NO_REGION, ("fields", fields)).fix is None


@pytest.mark.parametrize("field", [ID, SECRET, REDIRECT, ID | {"key": "client_id"}])
def test_the_builders_app_has_no_such_fields(found: Found, field: Any) -> None:
    assert found(("fields", 1, field)) == {("app_field_not_wanted", "fields", 1, "key")}


def test_a_field_that_is_named_somewhere_is_not_just_removed(finding: FindOne) -> None:
    edits = (
        ("fields", 1, REDIRECT),
        ("test_call", "headers", 1, {"name": "X", "value": "${context.authData.redirectUrl}"}),
    )

    assert finding("app_field_not_wanted", *edits).fix is None


@pytest.mark.parametrize(
    ("client", "expected"),
    [
        ({"client_id": " "}, {("client_id_missing", "client", "client_id")}),
        ({"owner": "user", "client_id": "abc"}, {("client_id_not_used", "client", "client_id")}),
        ({"client_id": "abc"}, set()),
    ],
)
def test_whose_app_it_is(found: Found, client: Any, expected: Any) -> None:
    fields = [ID, SECRET, REDIRECT] if client.get("owner") == "user" else []

    assert found(("client", client), ("fields", fields), NO_REGION) == expected
