"""``import``: records of the platform become drafts, or specs where nothing is missing."""

from __future__ import annotations

import sys
from pathlib import Path

from app.cli.arguments import Arguments
from app.cli.check import finding_text
from app.cli.places import record_text_of, targets
from app.errors import WizardError
from app.spec.files import to_text, write_text
from app.viasocket.importing import read_record


def run(arguments: Arguments) -> int:
    """Write the drafts, name every repair; 2 where a file is no record."""
    found = targets(arguments.files, arguments.output, ".connection.json")
    return max(_import(arguments, file, target) for file, target in found)


def _import(arguments: Arguments, file: Path, target: Path | None) -> int:
    several = f"{file}: " if len(arguments.files) > 1 else ""
    try:
        imported = read_record(record_text_of(file))
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
