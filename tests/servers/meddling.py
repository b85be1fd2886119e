"""What somebody else does in the middle of a run."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from urllib.parse import urlencode

from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.spec import names


def spend_code(connection: LiveConnection) -> None:
    """Somebody is quicker."""
    _post(
        connection,
        connection.spec.access_token.url,
        grant_type="authorization_code",
        code=connection.values.text(names.CODE),
        redirect_uri=connection.values.text(names.REDIRECT_URI),
        code_verifier=connection.values.text(names.CODE_VERIFIER),
        **_credentials(connection),
    )


def revoke_refresh_token(connection: LiveConnection) -> None:
    """The person takes the access back."""
    revoke = connection.spec.revoke_token
    assert revoke is not None
    token = connection.values.text(names.REFRESH_TOKEN)
    _post(connection, revoke.url, token=token, token_type_hint="refresh_token", **_credentials(connection))


def _credentials(connection: LiveConnection) -> dict[str, str]:
    return {
        "client_id": connection.spec.client.client_id,
        "client_secret": str(connection.values.find(names.CLIENT_SECRET)),
    }


def _post(connection: LiveConnection, url: str, **fields: str) -> None:
    is_json = connection.spec.access_token.body_format == "json"
    body = json.dumps(fields) if is_json else urlencode(fields)
    headers = {"Content-Type": f"application/{'json' if is_json else 'x-www-form-urlencoded'}"}
    try:
        with urllib.request.urlopen(urllib.request.Request(url, body.encode(), headers), timeout=10) as answer:
            answer.read()
    except urllib.error.HTTPError as error:
        raise AssertionError(f"{error.code}: {error.read()!r}") from error
