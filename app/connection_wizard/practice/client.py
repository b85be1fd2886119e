"""The apps that are registered at the practice provider."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

CLIENT_ID: Final = "practice-app"


@dataclass(frozen=True, slots=True)
class Client:
    """An app that is registered; the name of the id is oauthlib's."""

    client_id: str
    client_secret: str = field(repr=False)
