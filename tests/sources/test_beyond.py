"""Metadata that demands what the platform cannot do: one sentence each, and nothing of what a server merely can."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.sources.settings import read_settings

METADATA = {
    "issuer": "https://acme.test",
    "authorization_endpoint": "https://acme.test/authorize",
    "token_endpoint": "https://acme.test/token",
}


def told(**more: Any) -> list[str]:
    settings = read_settings(json.dumps(METADATA | more))
    assert settings is not None
    return [finding.message for finding in settings.beyond]


@pytest.mark.parametrize(
    ("more", "named"),
    [
        ({"require_pushed_authorization_requests": True}, "PAR, RFC 9126"),
        ({"require_signed_request_object": True}, "JAR, RFC 9101"),
        ({"dpop_bound_access_tokens": "true"}, "DPoP, RFC 9449"),
        ({"token_endpoint_auth_methods_supported": ["tls_client_auth"]}, "mutual TLS, RFC 8705"),
        (
            {"token_endpoint_auth_methods_supported": ["tls_client_auth", "self_signed_tls_client_auth"]},
            "mutual TLS, RFC 8705",
        ),
    ],
)
def test_a_demand_is_told_in_one_sentence(more: dict[str, Any], named: str) -> None:
    (sentence,) = told(**more)
    assert named in sentence
    assert "beyond the platform" in sentence


@pytest.mark.parametrize(
    "more",
    [
        {},
        {
            "require_pushed_authorization_requests": False,
            "pushed_authorization_request_endpoint": "https://acme.test/par",
        },
        {"dpop_signing_alg_values_supported": ["ES256"]},
        {"tls_client_certificate_bound_access_tokens": True},
        {"request_parameter_supported": True},
        {"token_endpoint_auth_methods_supported": ["tls_client_auth", "client_secret_basic"]},
        {"token_endpoint_auth_methods_supported": "client_secret_post"},
        {"token_endpoint_auth_methods_supported": []},
    ],
)
def test_what_a_server_merely_can_is_no_demand(more: dict[str, Any]) -> None:
    assert told(**more) == []


def test_each_is_told_once_wherever_it_stands() -> None:
    twice = told(require_signed_request_object=True, mtls={"require_signed_request_object": True})
    assert len(twice) == 1
