"""Secrets and samples where they do not belong."""

from connection_wizard.spec.rules.tables.base import row

TABLE = {
    "secret_in_spec": row(
        "error",
        None,
        "A secret in the document",
        "Specs are shared, reviewed and stored in version control; everybody there could use the secret.",
        ("test_call", "headers", 0, "value", "Bearer 5f2a9c1e7b40d863"),
    ),
    "client_id_is_secret": row(
        "error",
        "credentials",
        "A client secret in place of the client ID",
        "The client ID is public: it stands in the authorization URL and in this file. A secret there is one no more.",
        ("client", "client_id", "GOCSPX-not-a-real-secret-0123456789"),
    ),
    "placeholder_left": row(
        "error",
        None,
        "A placeholder from a sample",
        "The documentation's placeholders stand for values of your own; with them every call fails.",
        ("client", "client_id", "YOUR_CLIENT_ID"),
    ),
    "secret_in_address": row(
        "warning",
        None,
        "A secret in the address of a call",
        "Addresses are written to the logs of every server on the way; bodies and headers are not.",
        ("revoke_token", "query", [{"name": "secret", "value": "${context.authData.clientsecret}"}]),
    ),
    "token_request_get": row(
        "warning",
        None,
        "Tokens are fetched with GET",
        "RFC 6749 section 3.2 asks for POST: with GET the client secret and the code are in addresses, and so in logs.",
        ("access_token", "method", "GET"),
    ),
}
