"""Where what a command makes of several files is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.cli.arguments import UsageError


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
