"""Which files a command reads, and where what it makes of them is written."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from connection_wizard.cli.arguments import UsageError
from connection_wizard.disk.reading import read_bytes
from connection_wizard.disk.troubles import NotRead, not_read, shown_name
from connection_wizard.disk.writing import own_stream, write_text
from connection_wizard.errors import WizardError
from connection_wizard.terminal import ERR, OUT
from connection_wizard.words import say


def each_file(sources: Sequence[Path], ending: str, made: str, what: str) -> list[Path]:
    """The sources, with the files of that ending that lie in a folder in the place of the folder.

    Args:
        made: the ending of what the command writes, which may lie there from an earlier time and is left out.
        what: what is looked for, for the message.

    Raises:
        UsageError: a folder has no such file.
        NotRead: a folder cannot be read.
    """
    found: list[Path] = []
    for source in sources:
        if not is_folder(source):
            found.append(source)
            continue
        try:
            inside = sorted(path for path in source.iterdir() if path.name.endswith(ending) and path.is_file())
        except OSError as error:
            raise not_read(source, error) from None
        inside = [path for path in inside if not path.name.endswith(made)]
        if not inside:
            raise UsageError(f"In the folder “{shown_name(source)}” is no file “*{ending}”, so no {what} either.")
        found += inside
    return found


def targets(files: Sequence[Path], output: Path | None, ending: str) -> list[tuple[Path, Path | None]]:
    """Each file with where its result goes: standard output, a file, or a folder for several, under the file's name.

    Raises:
        UsageError: several files without a folder, or two results of one name.
    """
    if output is None or not (is_folder(output) or len(files) > 1):
        if len(files) > 1:
            raise UsageError("Several files need “-o FOLDER”, where each result gets a file of its own.")
        return [(files[0], None if is_standard_output(output) else output)]
    if not is_folder(output):
        raise UsageError(f"For several files “-o” is a folder, and “{output}” is none. Make it first.")
    found: list[tuple[Path, Path | None]] = [
        (file, output / f"{file.name.partition('.')[0] or 'connection'}{ending}") for file in files
    ]
    if len({one_name(str(target)) for _, target in found}) < len(found):
        raise UsageError("Two of the files have the same name. Give them other names, or convert them one by one.")
    return found


def one_name(name: str) -> str:
    """What is the same for names of one file: Windows and macOS tell no cases apart, and macOS none of two ways to
    write an accent."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def apart(target: Path | None, sources: Iterable[Path]) -> None:
    """See to it that a result of another kind takes the place of nothing that it is made from.

    Raises:
        UsageError: it would, by whatever name, through whatever links.
    """
    if target is None:
        return
    for source in sources:
        with suppress(OSError, ValueError):  # one of them is not there: then it is not the other, either
            if target.is_file() and target.samefile(source):
                words = f"“{shown_name(target)}” is what this is made from, and would be gone."
                raise UsageError(f"{words} Give another name after “-o”.")


def convert_each(found: Sequence[tuple[Path, Path | None]], convert: Callable[[Path, Path | None, str], int]) -> int:
    """Convert each file; of several, one that cannot be used is told of, and the others go on.

    Args:
        convert: is given a file, where its result goes, and what to put before all that is told of it. Returns the code
            for the shell.

    Returns:
        The highest code; 2 where one of several files cannot be used.

    Raises:
        WizardError: the one file cannot be used.
    """
    codes = []
    for file, target in found:
        several = f"File {file}: " if len(found) > 1 else ""
        try:
            codes.append(convert(file, target, several))
        except WizardError as error:
            if not several:
                raise
            ERR.line(f"{several}{error}")
            codes.append(2)
    return max(codes)


def is_standard_output(output: Path | None) -> bool:
    """Whether a result goes where this program prints: so says no name, ``-`` and ``/dev/stdout``."""
    return output is None or str(output) == "-" or own_stream(output) == 1


def is_folder(path: Path) -> bool:
    """Whether there is a folder of this name; of a name that there cannot be, what it cannot is told on writing."""
    return os.path.isdir(path)  # noqa: PTH112  # raises nothing, whatever the name


def put(text: str, target: Path | None, *, private: bool = False) -> None:
    """Write a result where it goes: into a file, for the person's eyes alone if `private`, or to standard output."""
    if target is None:
        OUT.json(text)
    else:
        write_text(text, target, private=private, patient=True)


def record_text_of(file: Path) -> str:
    """The text of a file that should hold a record of the platform.

    Raises:
        NoRecord: it cannot be read, or is no text.
    """
    from connection_wizard.viasocket.importing import MAX_RECORD, NoRecord

    try:
        data = read_bytes(file, MAX_RECORD)
        if len(data) > MAX_RECORD:  # what is cut off may end within a character
            raise NoRecord(
                say("“{name}” is far too large to be a record.", name=shown_name(file)),
                say("Choose the record of one connection."),
            )
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NoRecord(
            say("“{name}” is no text in UTF-8, so it is no record.", name=shown_name(file)), say("Choose another file.")
        ) from None
    except NotRead as error:
        raise NoRecord(
            say("“{name}” cannot be read: {reason}.", name=shown_name(file), reason=error.reason), error.hint
        ) from None
