"""The file of Google's console (``client_secret.json``), or tokens that one of its libraries kept."""

from __future__ import annotations

from typing import Any, Final

from connection_wizard.sources.gathering import AUTHORIZE, Gathering
from connection_wizard.sources.logins import Login, take_logins
from connection_wizard.sources.shapes import parsed, text_in
from connection_wizard.sources.understood import MACHINES, Understood, Unread

KIND: Final = "google"
_HOSTS: Final = (b"googleapis.com", b"accounts.google.com")


def read(text: str) -> Understood | None:
    """What such a file says."""
    data = parsed(text, _HOSTS)
    if not isinstance(data, dict):
        return None
    made = Gathering(KIND, text)
    if data.get("type") == "service_account":
        made.sweep(data)
        made.unread[AUTHORIZE] = Unread(AUTHORIZE, MACHINES)
        return made.understood()
    found: Any = next((data[name] for name in ("web", "installed") if isinstance(data.get(name), dict)), data)
    if not ("client_id" in found and "token_uri" in found) or (
        "web" not in data and "installed" not in data and "refresh_token" not in data
    ):
        return None
    made.sweep(data)
    take_logins(
        made,
        [
            Login(
                authorization_url=text_in(found, "auth_uri"),
                token_url=text_in(found, "token_uri"),
                client_id=text_in(found, "client_id"),
                client_secret=text_in(found, "client_secret"),
                scopes=found.get("scopes") if isinstance(found.get("scopes"), list) else "",
            )
        ],
    )
    return made.understood()
