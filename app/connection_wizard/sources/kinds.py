"""The kinds of texts that are read: what each is called, and what its files have in them. Here, and not in the readers:
a window that shows where a value came from is not to wait for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from connection_wizard.words import Words, say


class Kind(NamedTuple):
    """One kind.

    Attributes:
        called: the kind, for people.
        marks: what its files have in them and no connection has; its reader looks for them, too.
    """

    called: Words
    marks: tuple[bytes, ...] = ()


KINDS: Final[Mapping[str, Kind]] = {
    "record": Kind(say("a record of the platform")),
    "metadata": Kind(say("what the server says of itself"), (b'"authorization_endpoint"', b'"token_endpoint"')),
    "openapi": Kind(say("an OpenAPI document"), (b'"openapi"', b'"swagger"')),
    "har": Kind(say("a recording of requests (HAR)"), (b'"startedDateTime"',)),
    "postman": Kind(say("a file of Postman"), (b"schema.getpostman.com", b'"_postman_variable_scope"')),
    "insomnia": Kind(say("a file of Insomnia"), (b'"__export_format"', b"insomnia.rest/")),
    "hoppscotch": Kind(say("a file of Hoppscotch"), (b'"authType"',)),
    "google": Kind(say("a file of Google's console"), (b'"auth_provider_x509_cert_url"', b'"service_account"')),
    "n8n": Kind(say("a file of n8n"), (b"ICredentialType", b'"n8n-nodes-base.', b"OAuth2Api")),
    "airbyte": Kind(say("a connector of Airbyte"), (b"DeclarativeSource",)),
    "zapier": Kind(say("an app of Zapier"), (b"oauth2Config", b"customConfig", b"sessionConfig", b"zapier-platform")),
    "pipedream": Kind(say("an app of Pipedream"), (b"propDefinitions", b"this.$auth")),
    "make": Kind(say("a connection of Make"), (b"{{oauth.", b"common.clientId", b"oauth.scope")),
    "nango": Kind(say("a provider of Nango"), (b"auth_mode:",)),
    "power-automate": Kind(
        say("a connector of Power Automate"), (b'"connectionParameters"', b'"connectionParameterSets"')
    ),
    "bruno": Kind(say("a file of Bruno"), (b"auth:oauth2 {", b'"brunoConfig"')),
    "opencollection": Kind(say("a file of Bruno (OpenCollection)"), (b"opencollection:", b'"opencollection"')),
    "gitlab": Kind(say("configuration of GitLab")),
    "omniauth": Kind(say("a log-in of an app in Ruby (OmniAuth)")),
    "home-assistant": Kind(say("a file of Home Assistant")),
    "oauth2-proxy": Kind(say("configuration of oauth2-proxy")),
    "python": Kind(say("a program in Python")),
    "spring": Kind(say("configuration of Spring")),
    "javascript": Kind(say("a program in JavaScript")),
    "environment": Kind(say("values of an environment")),
    "callback": Kind(say("the address that a log-in came back to")),
    "token answer": Kind(say("the answer of a token request")),
    "settings": Kind(say("settings of another tool")),
    "request": Kind(say("a request")),
    "account": Kind(say("an answer that says who is connected")),
    "documentation": Kind(say("a page of documentation")),
}
"""By the name of the reader."""


def called(kind: str) -> Words:
    """What a kind is called, for people; one that is not known any more is a page."""
    return KINDS.get(kind, KINDS["documentation"]).called


OPENED: Final = tuple(
    f'"{key}"'.encode()
    for key in (
        *("spec_version", "service_domain", "connection_label", "unique_identifier", "test_call", "request_parameters"),
        *("authrequrl", "accesstokencode", "authfields", "queryparams", "testcode", "granttype"),
    )
)
"""Names that only a connection has, or a record of the platform: a file with one is opened as what it is."""


def is_source(held: bytes) -> bool:
    """Whether a file is read value by value; any other is opened: a connection, a record, or an empty one.

    What a file is, is decided by what is in it, never by its name: so it is read as the same text would be that is
    pasted. A mark of a kind counts before the names of ours, for a document may speak of anything.
    """
    if OPENED[0] in held:
        return False
    if held.lstrip()[:1] not in (b"{", b"["):
        return bool(held.strip())
    if any(mark in held for kind in KINDS.values() for mark in kind.marks):
        return True
    return not any(name in held for name in OPENED)
