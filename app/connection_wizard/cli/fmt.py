"""``fmt``: files in the one layout that window, import and export write, and nothing else about them changed."""

from __future__ import annotations

from pathlib import Path

from connection_wizard.cli.arguments import Arguments
from connection_wizard.cli.check_files import content_of, files_of
from connection_wizard.cli.checked import STANDARD_INPUT
from connection_wizard.cli.findings_told import amount
from connection_wizard.disk.troubles import shown_name
from connection_wizard.disk.writing import write_text
from connection_wizard.errors import WizardError
from connection_wizard.spec.file_names import is_proof
from connection_wizard.spec.files import parse_draft, to_text
from connection_wizard.terminal import ERR, OUT


def run(arguments: Arguments) -> int:
    """Lay out every file, each whole or not at all; what comes on standard input goes to standard output.

    Returns:
        0; with ``--check``, which writes nothing, 1 where a file is laid out otherwise; 2 where one cannot be used.
    """
    files = [path for path in files_of(arguments.files) if not is_proof(path)]
    codes = [_lay_out(path, only_look=arguments.only_look) for path in files]
    if len(files) > 1:
        others = amount(codes.count(1) + codes.count(3), "file")
        OUT.line(f"Total: {amount(len(files), 'file')}, {others} {'to lay out' if arguments.only_look else 'laid out'}")
    return max((0 if code == 3 else code for code in codes), default=0)


def _lay_out(path: Path, *, only_look: bool) -> int:
    """0 where a file is laid out well, 1 where it is not and nothing is written, 2 where it cannot be used, 3 where it
    was not and is now."""
    piped = path == STANDARD_INPUT
    try:
        data = content_of(path)
        text = to_text(parse_draft(data, "" if piped else shown_name(path)))
        other = data != text.encode()
        if only_look:
            if other:
                OUT.line(f"File {'<stdin>' if piped else path}: laid out otherwise")
            return int(other)
        if piped:
            OUT.json(text)
        elif other:
            write_text(text, path)
            OUT.line(f"File {path}: laid out")
    except WizardError as error:
        ERR.line(str(error))
        return 2
    return 3 if other else 0
