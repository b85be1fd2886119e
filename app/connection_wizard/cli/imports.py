"""``import``: records of the platform become drafts, or specs where nothing is missing."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.check import finding_lines
from connection_wizard.cli.places import convert_each, put, record_text_of, targets
from connection_wizard.spec.files import to_text
from connection_wizard.strict_json import is_whole
from connection_wizard.terminal import ERR
from connection_wizard.viasocket.importing import read_record


def run(arguments: Arguments) -> int:
    """Write the drafts, name every repair; 2 where a file is no record."""
    found = targets(arguments.files, arguments.output, ".connection.json")
    return convert_each(found, partial(_import, arguments))


def _import(arguments: Arguments, file: Path, target: Path | None, several: str) -> int:
    if not is_whole(arguments.name):
        raise UsageError("The name after --name is no text in UTF-8. Type it anew.")
    imported = read_record(record_text_of(file))
    draft = imported.draft.put(("name",), arguments.name) if arguments.name else imported.draft
    for finding in imported.repairs:
        first, *more = finding_lines(finding)
        ERR.lines([f"{several}{first}", *more])
    put(to_text(draft), target)
    return 0
