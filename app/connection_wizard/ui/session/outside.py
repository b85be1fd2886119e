"""What lies in files, as the window looks at it: never waiting, never more than a document can be."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from connection_wizard.disk.reading import read_bytes
from connection_wizard.disk.troubles import NotRead
from connection_wizard.errors import WizardError
from connection_wizard.spec.files import MAX_FILE_BYTES

if TYPE_CHECKING:
    from connection_wizard.viasocket.importing import Imported


def content(path: Path) -> bytes | None:
    """What a file holds; None where there is none, or nobody may read it."""
    try:
        return read_bytes(path, MAX_FILE_BYTES, patience=0)
    except NotRead:
        return None


def remove(path: Path) -> None:
    """Remove a file that has its content elsewhere now; one that may not be removed stays, which harms nobody."""
    with suppress(OSError):
        path.unlink()


def is_gone(path: Path) -> bool:
    """Whether there is nothing of that name; what is there and cannot be read is not gone."""
    return not os.path.lexists(path)


def is_same(path: Path, other: Path) -> bool:
    """Whether two names lead to one file, through whatever links."""
    try:
        return path.samefile(other)
    except (OSError, ValueError):
        return os.path.realpath(path) == os.path.realpath(other)


def record_in(path: Path) -> Imported | None:
    """The record of the platform that a file holds, or OAuth settings of another tool; None where it holds neither.

    Raises:
        OtherKind: it is a record of a connection that is none of this program's kind.
    """
    from connection_wizard.sources.settings import read_settings
    from connection_wizard.viasocket.importing import MAX_RECORD, Imported, OtherKind, read_record

    try:
        data = read_bytes(path, MAX_RECORD, patience=0)
        text = data.decode("utf-8-sig") if len(data) <= MAX_RECORD else ""
    except (ValueError, WizardError):
        return None
    try:
        return read_record(text)
    except OtherKind:
        raise
    except (ValueError, WizardError):
        settings = read_settings(text)
        return Imported(settings.draft, settings.beyond) if settings else None
