"""Client ID and client secret as a portal shows them, copied with what they are called."""

from __future__ import annotations

import pytest

from connection_wizard.sources.app_credentials import app_credentials

ID, SECRET = "abc123def456", "s3cr3t-of-a-test-91"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"Client ID\n{ID}\nClient Secret\n{SECRET}", (ID, SECRET)),
        (f"Client ID: {ID}", (ID, "")),
        (f"client_id={ID}\nclient_secret={SECRET}", (ID, SECRET)),
        (f'{{"web": {{"client_id": "{ID}", "client_secret":"{SECRET}"}}}}', (ID, SECRET)),
        (f"App ID\t{ID}\nApp secret\t{SECRET}\nReveal", (ID, SECRET)),
        (f"API key {ID} API secret key {SECRET}", (ID, SECRET)),
        ("Client ID: app-4711", ("app-4711", "")),
        (f"Consumer Key: `{ID}`", (ID, "")),
        (f"Client secret: {SECRET}", ("", SECRET)),
        (f"Client ID {ID} Client secret ••••••••", (ID, "")),
        (f"Client ID\n\nClient secret\n{SECRET}", ("", SECRET)),
        (f"**Client ID:** {ID}", (ID, "")),
    ],
)
def test_what_stands_behind_its_name_is_told_apart(text: str, found: tuple[str, str]) -> None:
    """All of it stood in the field of the client ID, the secret with it, and in the file."""
    assert app_credentials(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        ID,
        SECRET,
        f" {ID}\n",
        "1234-abcd.apps.acme.com",
        "Client ID",
        "Client ID: Show",
        "app-id-4711",
        "client id xxxxx",
    ],
)
def test_what_is_copied_by_itself_is_the_value(text: str) -> None:
    assert app_credentials(text) is None
