"""The spec document and the metadata of the practice provider."""

from __future__ import annotations

import json

import pytest

from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL, ConnectionSpec
from connection_wizard.spec.paths import parse_path
from tests.practice.apps import App, object_of


@pytest.mark.asyncio
async def test_document_is_a_spec_and_what_is_in_it_holds(app: App) -> None:
    provider = app.provider
    spec = ConnectionSpec.model_validate_json(json.dumps(provider.document()))
    assert spec == Draft(provider.document()).partial_spec
    assert spec.redirect_url == PLATFORM_REDIRECT_URL
    assert spec.authorization.url == provider.authorization_url
    assert spec.authorization.issuer == provider.origin
    assert spec.access_token.url == provider.token_url
    assert spec.revoke_token is not None
    assert spec.revoke_token.url == provider.revocation_url
    assert spec.test_call.url == provider.me_url
    assert spec.client.client_id == provider.client_id
    assert spec.whitelist == ("127.0.0.1",)

    account = provider.accounts[0]
    answer = object_of(await app.me(await app.access_token(account)))
    data = {"authData": {"testcode": answer}}
    assert parse_path(spec.connection_label.path).find(data) == account.real_name
    assert parse_path(spec.unique_identifier.path).find(data) == account.api_app_id
    assert parse_path(spec.unique_identifier.path) == names.TEST_RESPONSE / "profile" / "api_app_id"


@pytest.mark.parametrize(("host", "named"), [("127.0.0.1", "127.0.0.1"), ("localhost", "localhost"), ("::1", "[::1]")])
def test_document_leaves_nothing_to_mend(host: str, named: str) -> None:
    document = PracticeProvider(host=host).document()
    assert document["whitelist"] == [named]
    assert {finding.severity for finding in findings(Draft(document))} == {"hint"}


@pytest.mark.asyncio
async def test_document_holds_no_secret(app: App) -> None:
    assert app.provider.client_secret not in json.dumps(app.provider.document())


@pytest.mark.asyncio
async def test_metadata_announces_what_is_there(app: App) -> None:
    """RFC 8414 section 3.2 and RFC 9207 section 3."""
    provider = app.provider
    assert provider.metadata_url == f"{provider.origin}/.well-known/oauth-authorization-server"
    metadata = object_of(await app.get(provider.metadata_url))
    assert metadata["issuer"] == provider.origin
    assert metadata["authorization_endpoint"] == provider.authorization_url
    assert metadata["token_endpoint"] == provider.token_url
    assert metadata["revocation_endpoint"] == provider.revocation_url
    assert metadata["response_types_supported"] == ["code"]
    assert metadata["code_challenge_methods_supported"] == ["S256", "plain"]
    assert metadata["authorization_response_iss_parameter_supported"] is True
    for scope in metadata["scopes_supported"]:
        assert (await app.callback(scope=scope))["code"]
