"""A record of the platform."""

from __future__ import annotations

from typing import Final

from connection_wizard.sources.understood import Understood
from connection_wizard.viasocket.importing import NoRecord, read_record

KIND: Final = "record"


def read(text: str) -> Understood | None:
    """The draft that a record means."""
    try:
        imported = read_record(text)
    except NoRecord:
        return None
    return Understood(KIND, whole=imported.draft, repairs=imported.repairs)
