"""What a portal shows of an app, copied as it stands there: client ID and client secret with what they are called."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_LONGEST: Final = 8_000
_OF_AN_ID: Final = r"(?:oauth2?[ _-]?)?(?:client|consumer|app(?:lication)?|api)[ _-]?(?:id|key)"
_OTHER: Final = r"(?:oauth2?[ _-]?)?(?:(?:client|consumer|app(?:lication)?|api)[ _-]?)?secret(?:[ _-]?key)?"
_LABELLED: Final = re.compile(
    rf"(?<![\w-])(?:(?P<id>{_OF_AN_ID})|{_OTHER})(?![\w-])[\"'`*]{{0,3}}[ \t]{{0,4}}(?:=>|[:=\t\n ])[\s\"'`*]{{0,8}}"
    r"(?P<value>[^\s\"'`,;<>]{4,300})",
    re.IGNORECASE,
)
_NO_VALUE: Final = re.compile(
    r"[^\w]+|x{4,}|(?:oauth2?|client|consumer|app(?:lication)?|secret|your|show|reveal|copy|hidden)\W*", re.IGNORECASE
)
"""A mask, the next label, or the words of a button."""


class AppCredentials(NamedTuple):
    """Each empty where it is not told."""

    client_id: str
    client_secret: str


def app_credentials(text: str) -> AppCredentials | None:
    """What stands behind its name; None where nothing does: what is copied by itself is the value."""
    found: dict[bool, str] = {}
    for labelled in _LABELLED.finditer(text[:_LONGEST]):
        if not _NO_VALUE.fullmatch(labelled["value"]):
            found.setdefault(labelled["id"] is not None, labelled["value"])
    return AppCredentials(found.get(True, ""), found.get(False, "")) if found else None
