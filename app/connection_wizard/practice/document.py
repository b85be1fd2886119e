"""The connection spec of the practice provider itself, and its metadata document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from connection_wizard.practice.accounts import SCOPES
from connection_wizard.practice.client import CLIENT_ID
from connection_wizard.spec import names
from connection_wizard.spec.documents import SPEC_VERSION
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where everything is, from the provider's origin."""

    origin: str

    @property
    def authorization(self) -> str:
        """The authorization endpoint (RFC 6749 section 3.1)."""
        return f"{self.origin}/authorize"

    @property
    def token(self) -> str:
        """The token endpoint (RFC 6749 section 3.2)."""
        return f"{self.origin}/token"

    @property
    def revocation(self) -> str:
        """The revocation endpoint (RFC 7009 section 2)."""
        return f"{self.origin}/revoke"

    @property
    def registration(self) -> str:
        """The client registration endpoint (RFC 7591 section 3)."""
        return f"{self.origin}/register"

    @property
    def me(self) -> str:
        """The call that says who is connected."""
        return f"{self.origin}/me"

    @property
    def metadata(self) -> str:
        """The metadata document (RFC 8414 section 3)."""
        return f"{self.origin}/.well-known/oauth-authorization-server"


def connection_document(addresses: Addresses) -> dict[str, Any]:
    """A complete spec document, ready for `ConnectionSpec.model_validate`.

    A loopback host has no registrable domain above it: the whitelist names the host itself, and there is no service
    domain.
    """
    host = addresses.origin.partition("://")[2].rpartition(":")[0]
    bearer = {"name": "Authorization", "value": f"Bearer {names.ACCESS_TOKEN.template}"}
    return {
        "spec_version": SPEC_VERSION,
        "name": "Practice provider",
        "service_domain": "",
        "fields": [],
        "redirect_url": PLATFORM_REDIRECT_URL,
        "client": {"owner": "builder", "client_id": CLIENT_ID, "environment": "sandbox"},
        "authorization": {
            "url": addresses.authorization,
            "scopes": ["profile", "workspace.read"],
            "scope_separator": "space",
            "pkce": "S256",
            "issuer": addresses.origin,
            "iss_required": True,
        },
        "access_token": {
            "method": "POST",
            "url": addresses.token,
            "client_authentication": "client_secret_post",
            "body_format": "form",
            "response": {
                "access_token": "access_token",
                "refresh_token": "refresh_token",
                "expires_in": "expires_in",
            },
        },
        "refresh_token": {"method": "POST", "url": addresses.token},
        "revoke_token": {
            "method": "POST",
            "url": addresses.revocation,
            "parameters": [{"name": "token_type_hint", "value": "access_token"}],
        },
        "test_call": {"method": "GET", "url": addresses.me, "headers": [bearer]},
        "connection_label": {
            "name": "Name",
            "path": str(names.TEST_RESPONSE / "profile" / "real_name"),
            "masked": False,
        },
        "whitelist": [host],
        "unique_identifier": {"path": str(names.TEST_RESPONSE / "profile" / "api_app_id")},
        "request_parameters": {"headers": [bearer], "query": [], "body": []},
    }


def metadata_document(addresses: Addresses) -> dict[str, Any]:
    """The authorization server metadata (RFC 8414 section 2; `iss`: RFC 9207 section 3)."""
    methods = ["client_secret_basic", "client_secret_post"]
    return {
        "issuer": addresses.origin,
        "authorization_endpoint": addresses.authorization,
        "token_endpoint": addresses.token,
        "revocation_endpoint": addresses.revocation,
        "registration_endpoint": addresses.registration,
        "service_documentation": f"{addresses.origin}/",
        "scopes_supported": list(SCOPES),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "refresh_token"],
        "token_endpoint_auth_methods_supported": methods,
        "revocation_endpoint_auth_methods_supported": methods,
        "code_challenge_methods_supported": ["S256", "plain"],
        "authorization_response_iss_parameter_supported": True,
    }
