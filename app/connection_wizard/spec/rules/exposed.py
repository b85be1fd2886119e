"""Secrets that are filled in where others can read them: in the address of a call, which servers log."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.spec import names
from connection_wizard.spec.completion import all_calls
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.rules.known import at_or_below
from connection_wizard.spec.rules.making import finding_code
from connection_wizard.spec.rules.peculiar import TOKEN_BY_QUERY
from connection_wizard.spec.rules.place_names import step_words
from connection_wizard.spec.rules.places import calls
from connection_wizard.spec.rules.read_addresses import is_at
from connection_wizard.spec.templates import paths_in
from connection_wizard.words import capital, say

_CREDENTIALS = (names.CLIENT_SECRET, names.REFRESH_TOKEN)


def secrets_in_addresses(spec: ConnectionSpec) -> Iterator[Finding]:
    """The client secret and the refresh token do not travel in an address."""
    complete = {call.at: call for call in all_calls(spec)}
    for at, call in calls(spec):
        if call.snippet.strip():
            continue
        # a token in the address of its own revocation is worth nothing a moment later
        secrets = _CREDENTIALS[:1] if at == ("revoke_token",) else _CREDENTIALS
        if _names_any(call.url, secrets):
            yield _in_address(spec, (*at, "url"))
        for index, parameter in enumerate(call.query):
            if _names_any(parameter.value, secrets):
                yield _in_address(spec, (*at, "query", index, "value"))
        if is_at(call.url or spec.access_token.url, TOKEN_BY_QUERY):
            continue
        in_query = any(_names_any(value, secrets) for _, value in complete[at].query[len(call.query) :])
        if in_query and call.method != "GET":
            yield _in_address(spec, (*at, "parameters_in"))


def _names_any(text: str, secrets: tuple[DataPath, ...]) -> bool:
    return any(at_or_below(path, secret) for path in paths_in(text) for secret in secrets)


SECRET_IN_ADDRESS = finding_code(
    "secret_in_address",
    "warning",
    None,
    "A secret in the address of a call",
    "Addresses are written to the logs of every server on the way; bodies and headers are not.",
    ("revoke_token", "query", [{"name": "secret", "value": "${context.authData.clientsecret}"}]),
)


def _in_address(spec: ConnectionSpec, at: DocumentPath) -> Finding:
    return SECRET_IN_ADDRESS.finding(
        at,
        say("{step} sends a secret in the address.", step=capital(step_words(at))),
        say(
            "Send it in the body or in a header, unless the provider's documentation says otherwise: addresses "
            "are logged."
        ),
    )


RULES = (secrets_in_addresses,)
