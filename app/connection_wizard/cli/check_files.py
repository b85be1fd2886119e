"""Which files ``check`` and ``fmt`` look at: those that are named, and in a folder all specs and drafts below."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from connection_wizard import strict_json
from connection_wizard.cli.arguments import UsageError
from connection_wizard.cli.checked import STANDARD_INPUT
from connection_wizard.disk.troubles import not_read, shown_name
from connection_wizard.spec.file_names import is_proof
from connection_wizard.spec.files import SpecFileError, bytes_of

ENDING: Final = ".json"
OWN_ENDING: Final = ".connection.json"
_PASSED_OVER: Final = frozenset({"node_modules", "__pycache__"})
_LIKELY: Final = (b'"spec_version"', b'"access_token"', b'"test_call"')
_STEPS: Final = frozenset(
    {"client", "authorization", "access_token", "test_call", "connection_label", "request_parameters"}
)


def files_of(given: Sequence[Path]) -> list[Path]:
    """The files that were given, with the specs and drafts below a folder in its place; each once.

    Raises:
        UsageError: a folder has none.
        NotRead: a folder cannot be read.
    """
    found: dict[Path, None] = {}
    for path in given:
        if path == STANDARD_INPUT or not os.path.isdir(path):  # noqa: PTH112  # raises nothing, whatever the name
            found[path] = None
            continue
        below = list(_below(path))
        if not below:
            raise UsageError(f"In the folder “{shown_name(path)}” is no spec: no “*{ENDING}” that looks like one.")
        found |= dict.fromkeys(below)
    return list(found)


def content_of(path: Path) -> bytes:
    """What is in a file, or comes on standard input.

    Raises:
        WizardError: it cannot be read, or is too large.
    """
    if path != STANDARD_INPUT:
        return bytes_of(path)
    from connection_wizard.cli.given import bytes_given  # most of what is checked is a file

    return bytes_given("-", "a spec")


def _below(folder: Path) -> Iterator[Path]:
    def refuse(error: OSError) -> None:
        raise not_read(folder, error) from None

    for place, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _PASSED_OVER)
        for name in sorted(names):
            path = Path(place, name)
            if name.endswith(ENDING) and not name.startswith(".") and not is_proof(path) and _is_spec(path):
                yield path


def _is_spec(path: Path) -> bool:
    """Whether a file that nobody named is meant: by its name, or by what it holds.

    Of what cannot be read, the words of a spec say so: a spec that is broken is not passed over.
    """
    if path.name.endswith(OWN_ENDING):
        return True
    try:
        data = bytes_of(path, patience=0)
    except SpecFileError:
        return False
    if not any(word in data for word in _LIKELY):
        return False
    try:
        document = strict_json.loads(data.decode())
    except (strict_json.NotStrict, UnicodeDecodeError):
        return True
    if not isinstance(document, dict):
        return False
    return "spec_version" in document or len([key for key in _STEPS if isinstance(document.get(key), dict)]) > 1
