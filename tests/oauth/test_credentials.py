from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.oauth.credentials import client_id, needs_client_secret, secret_name
from connection_wizard.spec import names
from connection_wizard.spec.completion import needed_values
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import parse_path
from tests.oauth.scripted import changed, document, spec_of


def spec(**steps: Any) -> ConnectionSpec:
    return spec_of(changed(document("https://acme.test"), **steps))


def test_what_an_ordinary_connection_needs() -> None:
    assert needed_values(spec()) == {
        names.CODE,
        names.REDIRECT_URI,
        names.CODE_VERIFIER,
        names.CLIENT_ID,
        names.CLIENT_SECRET,
        names.ACCESS_TOKEN,
        names.REFRESH_TOKEN,
    }


@pytest.mark.parametrize(
    ("call", "needed"),
    [
        ({}, True),
        ({"client_authentication": "client_secret_basic"}, True),
        ({"client_authentication": "client_secret_basic_unencoded"}, True),
        ({"client_authentication": "secret_as_username"}, True),
        ({"client_authentication": "none"}, False),
        ({"omit": ["client_secret"]}, False),
        (
            {"client_authentication": "none", "headers": [{"name": "X", "value": "${context.authData.clientsecret}"}]},
            True,
        ),
        (
            {"client_authentication": "none", "headers": [{"name": "X", "value": "${context.authData.clientsecret"}]},
            False,
        ),
    ],
)
def test_whether_a_secret_is_needed(call: dict[str, Any], needed: bool) -> None:
    assert needs_client_secret(spec(access_token=call, refresh_token=None, revoke_token=None)) is needed


def test_whose_client_id() -> None:
    assert client_id(spec(), {"clientid": "theirs"}) == "client-1"
    assert client_id(spec(client={"client_id": " builder's "}), {}) == "builder's"
    assert client_id(spec(client={"owner": "user", "client_id": ""}), {"clientid": "theirs"}) == "theirs"
    assert client_id(spec(client={"client_id": ""}), {}) == ""


@pytest.mark.parametrize(
    ("steps", "provider"),
    [
        ({"service_domain": " acme.com "}, "acme.com"),
        ({}, "acme.test"),
        ({"access_token": {"url": "https://${context.authData.region}.acme.test/x"}}, "Acme CRM"),
        ({"access_token": {"url": "https://[broken"}}, "Acme CRM"),
        ({"access_token": {"url": ""}, "name": " Acme "}, "Acme"),
    ],
)
def test_where_the_vault_keeps_the_secret(steps: dict[str, Any], provider: str) -> None:
    name = secret_name(spec(**steps), {})
    assert (name.provider, name.client_id, name.kind) == (provider, "client-1", "client_secret")


def test_a_path_is_needed_however_it_is_written() -> None:
    needed = needed_values(spec(test_call={"url": "https://acme.test/${context?.authData?.accesstokencode?.team?.id}"}))
    assert parse_path("authData.accesstokencode.team.id") in needed
