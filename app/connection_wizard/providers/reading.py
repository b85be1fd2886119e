"""Reads the files of a catalogue; nothing is raised: what is wrong is data, and a broken file is left out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from pydantic import ValidationError

from connection_wizard import strict_json
from connection_wizard.disk.reading import read_bytes
from connection_wizard.disk.troubles import NotRead
from connection_wizard.providers.entry import Entry
from connection_wizard.providers.problem import Problem, ProblemCode, Severity
from connection_wizard.spec.documents import Document, DocumentPath, has
from connection_wizard.strict_json.lines import spot_at, spots_of
from connection_wizard.words import Words, say

LARGEST: Final = 256 * 1024
"""Bytes of a file; most entries have less than ten thousand."""
MOST: Final = 2000
"""Files of a folder that are read."""
_NO_KEYS: Final = ("id", "own")
"""Of the model, but not of the file."""


class ReadFile(NamedTuple):
    """A file of the catalogue as it was read; `entry` is None where something of it is not of the format."""

    file: str
    text: str
    document: Document
    entry: Entry | None
    problems: tuple[Problem, ...]

    def problem(
        self, code: ProblemCode, words: Words, at: DocumentPath = (), *, severity: Severity = "error"
    ) -> Problem:
        """Something wrong at a place of it."""
        return Problem(self.file, spot_at(spots_of(self.text), at).line, code, words, severity)


def read_file(path: Path, *, own: bool = False) -> ReadFile:
    """Read one file; its name is the entry's id."""
    name = path.name
    try:
        data = read_bytes(path, LARGEST, patience=0)
    except NotRead as error:
        return _unreadable(name, error.message)
    if len(data) > LARGEST:
        return _unreadable(name, say("It is larger than {kilobytes} KB.", kilobytes=LARGEST // 1024))
    return parse(data, name, own=own)


def parse(data: bytes, file: str, *, own: bool = False) -> ReadFile:
    """Read the bytes of a file."""
    try:
        text = data.decode("utf-8")
        document = strict_json.loads(text)
    except UnicodeDecodeError as error:
        return _unreadable(file, say("It is no text in UTF-8."), data.count(b"\n", 0, error.start) + 1)
    except strict_json.NotStrict as error:
        return _unreadable(file, error.message, error.line)
    if not isinstance(document, dict):
        return _unreadable(file, say("It holds JSON, but no entry: it must start with {."))
    read = ReadFile(file, text, document, None, ())
    problems = [
        read.problem("unknown_key", say("No entry has the key “{name}”.", name=name), (name,))
        for name in _NO_KEYS
        if name in document
    ]
    try:
        entry = Entry.model_validate_json(json.dumps(document))
    except ValidationError as error:
        problems += _problems(error, read)
    else:
        entry = entry.model_copy(update={"id": file.removesuffix(".json"), "own": own})
        read = read._replace(entry=None if problems else entry)
    return read._replace(problems=tuple(problems))


def _unreadable(file: str, words: Words, line: int = 1) -> ReadFile:
    return ReadFile(file, "", {}, None, (Problem(file, max(line, 1), "unreadable", words),))


def _problems(error: ValidationError, read: ReadFile) -> Iterator[Problem]:
    for item in error.errors(include_input=False, include_url=False):
        at: DocumentPath = item["loc"]
        place = ".".join(map(str, at))
        if item["type"] == "extra_forbidden":
            yield read.problem("unknown_key", say("No entry has the key “{name}”.", name=place), at)
        elif item["type"] == "missing":
            yield read.problem("wrong_value", say("“{name}” is missing.", name=place), at)
        else:
            while not has(read.document, at):  # pydantic names the kind of a value behind its place
                at = at[:-1]
            said = item["msg"].removesuffix(" (strict)")
            place = ".".join(map(str, at))
            yield read.problem("wrong_value", say("“{name}”: {said}.", name=place, said=said), at)


def read_folder(folder: Path, *, own: bool = False) -> tuple[ReadFile, ...]:
    """Read all files of a folder, in the order of their names; a folder that is not there has none."""
    return tuple(read_file(path, own=own) for path in files_of(folder))


def files_of(folder: Path) -> tuple[Path, ...]:
    """The files of a folder that are entries by their names."""
    try:
        paths = [path for path in folder.iterdir() if path.suffix == ".json" and not path.name.startswith(".")]
    except OSError:
        return ()
    return tuple(sorted(paths, key=lambda path: path.name)[:MOST])


def entries_of(read: Iterable[ReadFile]) -> tuple[Entry, ...]:
    """The entries of the files that could be read."""
    return tuple(one.entry for one in read if one.entry is not None)
