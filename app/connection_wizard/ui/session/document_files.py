"""What lies in files, as the window reads and writes it: never waiting, never more than a document can be.

Nobody needs it before a document is opened or saved: it is loaded then (decision 9).
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from connection_wizard.disk.reading import read_bytes
from connection_wizard.disk.troubles import NotRead, NotSaved
from connection_wizard.disk.writing import saving, write_text
from connection_wizard.errors import WizardError
from connection_wizard.spec.files import MAX_FILE_BYTES, SpecFileError, read_draft, to_text
from connection_wizard.strict_json import NotStrict
from connection_wizard.words import Words

if TYPE_CHECKING:
    from connection_wizard.spec.draft import Draft
    from connection_wizard.viasocket.importing import Imported

__all__ = ["NotSaved", "content", "is_gone", "is_same", "reason_of", "record_in", "remove", "saving", "to_text"]


def content(path: Path) -> bytes | None:
    """What a file holds; None where there is none, or nobody may read it."""
    try:
        return read_bytes(path, MAX_FILE_BYTES, patience=0)
    except NotRead:
        return None


def draft_in(path: Path) -> Draft | Imported:
    """What a document's file holds; or the draft of a record of the platform.

    Raises:
        WizardError: it cannot be read, or is a record of another grant type.
    """
    try:
        return document_in(path)
    except SpecFileError:
        if (imported := record_in(path)) is None:
            raise
        return imported


def document_in(path: Path) -> Draft:
    """The spec or draft that a file holds.

    Raises:
        SpecFileError: it cannot be read, or holds none.
    """
    return read_draft(path, patience=0)


def write(draft: Draft, path: Path, text: str = "") -> bytes:
    """Write a draft; returns what the file holds now.

    Args:
        text: the draft's, where it is at hand: of a large one it takes longer to make than to write.

    Raises:
        WizardError: it is not saved, whatever the reason.
    """
    with saving(path):
        text = text or to_text(draft)
        write_text(text, path, file_only=True)
    return text.encode()


def reason_of(error: WizardError) -> Words:
    """Why something was not saved."""
    return error.text if isinstance(error, NotStrict) else error.message


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
