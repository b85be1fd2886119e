"""The client's own credentials: whether a secret is needed, and under which name the vault has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from urllib.parse import quote_plus

from connection_wizard.addresses.reading import Address, read
from connection_wizard.secrets.filing import SecretName
from connection_wizard.spec import names
from connection_wizard.spec.completion import needed_values
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.strict_json import whole


def needs_client_secret(spec: ConnectionSpec) -> bool:
    """Whether any call sends the client secret."""
    return names.CLIENT_SECRET in needed_values(spec)


def client_id(spec: ConnectionSpec, inputs: Mapping[str, str]) -> str:
    """The client ID: the builder's, or what the user gave for an app of their own."""
    return spec.client.client_id.strip() or inputs.get(names.CLIENT_ID.area, "")


def secret_name(spec: ConnectionSpec, inputs: Mapping[str, str]) -> SecretName:
    """Where the vault keeps the client secret: by the provider's domain and the client ID, so that all specs of the
    same app share it."""
    address = read(spec.access_token.url.strip())  # one with a value in its host has none
    host = address.host if isinstance(address, Address) else ""
    provider = spec.service_domain.strip() or host or spec.name.strip()
    return SecretName(provider=provider, client_id=client_id(spec, inputs), kind="client_secret")


SecretTrait = Literal["absent", "space_around", "not_a_secret", "is_the_id", "encoding_matters"]
"""What of a client secret can be told without telling it: it is not there; a space or an invisible character stands
before or after it; it holds what no secret may hold (RFC 6749 appendix A.2), or one character alone; it is the
client ID once more; it reads differently once it is form-encoded, as HTTP Basic wants it (section 2.3.1)."""


def secret_traits(secret: str, own_id: str = "") -> frozenset[SecretTrait]:
    """What may be wrong with a client secret, or matters for the way in which it is sent.

    Args:
        own_id: the client ID that it is sent with.
    """
    if not secret:
        return frozenset({"absent"})
    found: set[SecretTrait] = set()
    if secret.strip() == own_id.strip():
        found.add("is_the_id")
    if secret.strip() != secret or not secret[0].isprintable() or not secret[-1].isprintable():
        found.add("space_around")
    if not all(" " <= letter <= "~" for letter in secret) or len(set(secret)) == 1:
        found.add("not_a_secret")
    if quote_plus(whole(secret)) != secret:
        found.add("encoding_matters")
    return frozenset(found)
