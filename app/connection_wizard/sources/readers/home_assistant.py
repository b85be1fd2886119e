"""Home Assistant: ``application_credentials.py``, the constants beside it, or credentials in ``configuration.yaml``."""

from __future__ import annotations

import re
from typing import Any, Final

from connection_wizard.sources.gathering import AUTHORIZE, TOKEN, Gathering
from connection_wizard.sources.logins import Login, take_logins
from connection_wizard.sources.page.yaml import read_yaml
from connection_wizard.sources.readers.python import is_python, of_code
from connection_wizard.sources.shapes import text_in
from connection_wizard.sources.understood import Understood, Unread
from connection_wizard.words import say

KIND: Final = "home-assistant"
_CODE: Final = ("AuthorizationServer", "OAUTH2_AUTHORIZE")
_YAML: Final = re.compile(r"^homeassistant:|!(?:include|secret)\b", re.MULTILINE)


def read(text: str) -> Understood | None:
    """What such a file says."""
    if any(one in text for one in _CODE) and is_python(text):
        return of_code(KIND, text) or _elsewhere(text)
    if _YAML.search(text) and "client_id" in text:
        return _configuration(read_yaml(text, tags=True), text)
    return None


def _elsewhere(text: str) -> Understood:
    made = Gathering(KIND, text)
    why = say("The addresses lie in another file, mostly const.py: paste that one, too.")
    made.unread[AUTHORIZE] = Unread(AUTHORIZE, why)
    made.unread[TOKEN] = Unread(TOKEN, why)
    return made.understood()


def _configuration(data: Any, text: str) -> Understood | None:
    for name, one in data.items() if isinstance(data, dict) else ():
        if isinstance(one, dict) and text_in(one, "client_id"):
            made = Gathering(KIND, text)
            made.sweep({key: value for key, value in data.items() if key != name})
            made.named(str(name).replace("_", " ").title())
            take_logins(made, [Login(client_id=text_in(one, "client_id"), client_secret=text_in(one, "client_secret"))])
            return made.understood()
    return None
