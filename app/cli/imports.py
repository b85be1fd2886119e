"""``import``: records of the platform become drafts, or specs where nothing is missing."""

from __future__ import annotations

import sys
from pathlib import Path

from app.cli.arguments import Arguments
from app.cli.check import finding_text
from app.cli.places import targets
from app.errors import WizardError
from app.spec.files import to_text, write_text
from app.viasocket.importing import MAX_RECORD, NoRecord, read_record


def run(arguments: Arguments) -> int:
    """Write the drafts, name every repair; 2 where a file is no record."""
    found = targets(arguments.files, arguments.output, ".connection.json")
    return max(_import(arguments, file, target) for file, target in found)


def _import(arguments: Arguments, file: Path, target: Path | None) -> int:
    several = f"{file}: " if len(arguments.files) > 1 else ""
    try:
        imported = read_record(_text(file))
        draft = imported.draft.put(("name",), arguments.name) if arguments.name else imported.draft
        for finding in imported.repairs:
            print(f"{several}{finding_text(finding)}", file=sys.stderr)
        if target is None:
            print(to_text(draft), end="")
        else:
            write_text(to_text(draft), target)
    except WizardError as error:
        if not several:
            raise
        print(f"{several}{error}", file=sys.stderr)
        return 2
    return 0


def _text(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            data = opened.read(MAX_RECORD + 1)
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NoRecord(f"“{file.name}” is no text in UTF-8, so it is no record.", "Choose another file.") from None
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise NoRecord(f"“{file.name}” cannot be read: {reason}.", "Check the name and the folder.") from None
