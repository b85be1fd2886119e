"""Which files a command reads, and where what it makes of them is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.cli.arguments import UsageError
from app.words import say


def targets(files: Sequence[Path], output: Path | None, ending: str) -> list[tuple[Path, Path | None]]:
    """Each file with where its result goes: standard output, a file, or a folder for several, under the file's name.

    Raises:
        UsageError: several files without a folder, or two results of one name.
    """
    if output is None or not (output.is_dir() or len(files) > 1):
        if len(files) > 1:
            raise UsageError("Several files need “-o FOLDER”, where each result gets a file of its own.")
        return [(files[0], output)]
    if not output.is_dir():
        raise UsageError(f"For several files “-o” is a folder, and “{output}” is none. Make it first.")
    found: list[tuple[Path, Path | None]] = [
        (file, output / f"{file.name.partition('.')[0] or 'connection'}{ending}") for file in files
    ]
    if len({target for _, target in found}) < len(found):
        raise UsageError("Two of the files have the same name. Give them other names, or convert them one by one.")
    return found


def record_text_of(file: Path) -> str:
    """The text of a file that should hold a record of the platform.

    Raises:
        NoRecord: it cannot be read, or is no text.
    """
    from app.viasocket.importing import MAX_RECORD, NoRecord

    try:
        with file.open("rb") as opened:
            data = opened.read(MAX_RECORD + 1)
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NoRecord(
            say("“{name}” is no text in UTF-8, so it is no record.", name=file.name), say("Choose another file.")
        ) from None
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise NoRecord(
            say("“{name}” cannot be read: {reason}.", name=file.name, reason=reason),
            say("Check the name and the folder."),
        ) from None
