"""A record of the platform."""

from __future__ import annotations

from typing import Final

from connection_wizard.sources.understood import Understood
from connection_wizard.viasocket.importing import Imported, NoRecord, OtherKind, read_record, read_records
from connection_wizard.words import say

KIND: Final = "record"
CALLED: Final = say("a record of the platform")
MARKS: Final = ()
"""A file that holds one is opened, and not read row by row."""


def read(text: str) -> Understood | None:
    """The draft that a record means.

    Raises:
        OtherKind: it is a record, and none that this program can use.
    """
    try:
        return _understood(read_record(text))
    except OtherKind:
        raise
    except NoRecord:
        return None


def read_each(text: str) -> tuple[Understood | NoRecord, ...]:
    """The drafts of all records in a text, the reason in the place of one that cannot be used; empty without any.

    Raises:
        OtherKind: there are only such that this program cannot use.
    """
    try:
        found = read_records(text)
    except OtherKind:
        raise
    except NoRecord:
        return ()
    return tuple(one if isinstance(one, NoRecord) else _understood(one) for one in found)


def _understood(imported: Imported) -> Understood:
    return Understood(KIND, whole=imported.draft, repairs=imported.repairs)
