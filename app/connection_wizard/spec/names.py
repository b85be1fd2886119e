"""The one name space of a connection: what templates and paths can name, as the platform calls it."""

from __future__ import annotations

from connection_wizard.spec.paths import ROOT, DataPath

AUTH_DATA = DataPath((ROOT,))
CLIENT_ID = AUTH_DATA / "clientid"
CLIENT_SECRET = AUTH_DATA / "clientsecret"
REDIRECT_URI = AUTH_DATA / "redirecturl"
CODE_VERIFIER = AUTH_DATA / "code_verifier"
NONCE = AUTH_DATA / "nonce"
"""A fresh random value for each authorization; for providers that want one as an extra parameter."""
RANDOM_UUID = AUTH_DATA / "random_uuid"
"""A fresh random UUID for each request (RFC 9562 section 5.4); in code ``crypto.randomUUID()``."""
AUTHORIZATION = AUTH_DATA / "Authorization"
"""Parameters of the callback."""
CODE = AUTHORIZATION / "code"
TOKEN_RESPONSE = AUTH_DATA / "accesstokencode"
ACCESS_TOKEN = TOKEN_RESPONSE / "access_token"
REFRESH_TOKEN = TOKEN_RESPONSE / "refresh_token"
TEST_RESPONSE = AUTH_DATA / "testcode"

RESERVED = frozenset(
    str(path.parts[1])
    for path in (
        CLIENT_ID,
        CLIENT_SECRET,
        REDIRECT_URI,
        CODE_VERIFIER,
        NONCE,
        RANDOM_UUID,
        AUTHORIZATION,
        TOKEN_RESPONSE,
        TEST_RESPONSE,
    )
)
"""Names below ``authData`` that are never a field."""
USER_APP_FIELDS = ("clientid", "clientsecret", "redirectUrl")
"""Keys of the fields that the platform wants when each user brings an app of their own."""
SECRET_PATHS = frozenset({CLIENT_SECRET, CODE_VERIFIER, CODE, ACCESS_TOKEN, REFRESH_TOKEN})
"""Values that are never shown, logged or written to a file."""
