"""``diagnose``: what an error page means that the provider showed and never sent back; and how a terminal tells it."""

from __future__ import annotations

import json
import os
from pathlib import Path

from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.commands import by_command
from connection_wizard.cli.given import bytes_given
from connection_wizard.cli.inputs import live_redirect
from connection_wizard.diagnosis.diagnose import diagnose_pasted
from connection_wizard.diagnosis.model import Background, Diagnosis
from connection_wizard.spec.files import read_draft
from connection_wizard.spec.live_redirects import register_as
from connection_wizard.spec.patches import Operation
from connection_wizard.terminal import OUT

_SAVED = (".html", ".htm", ".json", ".txt", ".xml")


def run(arguments: Arguments) -> int:
    """Tell what the page means; 0 once it is told, for nothing was run that could fail."""
    draft = read_draft(arguments.file)
    spec = draft.partial_spec
    redirect_uri = register_as(live_redirect(spec.live_redirect, arguments), spec.redirect_url)
    found = diagnose_pasted(_page(arguments.page), draft, background=Background(redirect_uri))
    if arguments.json:
        OUT.document({"file": str(arguments.file), "diagnosis": found.as_json()}, indent=2)
    else:
        OUT.lines(diagnosis_lines(found, arguments.file))
    return 0


def diagnosis_lines(found: Diagnosis, file: Path | None) -> list[str]:
    """A diagnosis on a terminal: each change it offers with the command that makes it, where there is a file."""

    def command(patch: list[Operation]) -> str:
        return by_command("fix", str(file), "--edits", json.dumps(patch, separators=(",", ":")))

    return found.as_lines(command if file is not None else None)


def _page(given: str) -> str:
    """The page: of a file or standard input, where that is named, else the text itself.

    A browser saves a page in the letters that the page had; what is no UTF-8 in it is no word that counts.

    Raises:
        UsageError: there is nothing in it, or no such file.
    """
    named = given == "-" or (len(given) < 4096 and "\n" not in given and os.path.lexists(given))
    if not named and given.lower().endswith(_SAVED) and "://" not in given and not given.split()[1:]:
        raise UsageError(f"There is no file “{given}”.")
    page = bytes_given(given, "the page").decode("utf-8-sig", "replace") if named else given
    if not page.strip():
        raise UsageError("The page is empty. Copy its words, its address or the page itself.")
    return page
