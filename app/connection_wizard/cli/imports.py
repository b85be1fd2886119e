"""``import``: records of the platform, and files of other tools with OAuth settings, become drafts, or specs where
nothing is missing."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.check import finding_lines
from connection_wizard.cli.places import convert_each, put, record_text_of, targets
from connection_wizard.sources.settings import read_settings
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import to_text
from connection_wizard.strict_json import is_whole
from connection_wizard.terminal import ERR
from connection_wizard.viasocket.importing import NoRecord, read_record


def run(arguments: Arguments) -> int:
    """Write the drafts, name every repair; 2 where a file is no record."""
    found = targets(arguments.files, arguments.output, ".connection.json")
    return convert_each(found, partial(_import, arguments))


def _import(arguments: Arguments, file: Path, target: Path | None, several: str) -> int:
    if not is_whole(arguments.name):
        raise UsageError("The name after --name is no text in UTF-8. Type it anew.")
    draft, told = _draft_of(record_text_of(file))
    if arguments.name:
        draft = draft.put(("name",), arguments.name)
    for first, *more in told:
        ERR.lines([f"{several}{first}", *more])
    put(to_text(draft), target)
    return 0


def _draft_of(text: str) -> tuple[Draft, list[list[str]]]:
    """The draft that a file means, and what is told of it, each in its lines."""
    try:
        imported = read_record(text)
    except NoRecord:
        settings = read_settings(text)
        if settings is None:
            raise
        named = ", ".join(left.name for left in settings.left)
        told = [[f"Left out, for no file may hold a secret: {named}."]] if named else []
        return settings.draft, [*told, *map(finding_lines, settings.beyond)]
    return imported.draft, [finding_lines(finding) for finding in imported.repairs]
