"""Which files a program may have read and written: those of connections, in folders that a person named.

* No folder, no files: without ``--folder`` everything is given and returned as text.
* What a name leads to, links and all, has to lie in one of the folders. What is hidden in it is none of it.
* Read is what sources and specs end in; a device, a pipe or a socket never.
* Written are specs alone: a new file ends in ``.connection.json``, and one that is there is replaced only where it
  holds a spec or a draft.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from connection_wizard import strict_json
from connection_wizard.disk.reading import read_bytes
from connection_wizard.disk.troubles import NotRead
from connection_wizard.errors import WizardError
from connection_wizard.spec.files import MAX_FILE_BYTES
from connection_wizard.words import say

ENDING: Final = ".connection.json"
READ: Final = (".json", ".har", ".html", ".htm", ".md", ".txt", ".yaml", ".yml", ".http", ".bru", ".py", ".ts", ".js")
"""How the files end that may be read."""
_LONGEST: Final = 1024


class OutOfBounds(WizardError):
    """A file that a program may not have read or written."""

    reason = "out_of_bounds"


class Places:
    """The folders that a person named.

    Args:
        folders: as they were named; they are there.

    Raises:
        OutOfBounds: one is no folder, or far too much of one.
    """

    def __init__(self, folders: Sequence[Path] = ()) -> None:
        self.folders = tuple(_folder(folder) for folder in folders)

    def to_read(self, name: str) -> Path:
        """The file of a name.

        Raises:
            OutOfBounds: it may not be read.
        """
        path = self._inside(name)
        if not path.name.lower().endswith(READ):
            raise OutOfBounds(
                say("A file of this kind is not read."),
                say("Files that are read end in {endings}.", endings=", ".join(READ)),
            )
        return path

    def bytes_of(self, name: str, most: int = MAX_FILE_BYTES) -> bytes:
        """What is in the file of a name.

        Raises:
            OutOfBounds: it may not be read, or is too large.
            NotRead: there is none.
        """
        data = read_bytes(self.to_read(name), most, patience=0)
        if len(data) > most:
            raise OutOfBounds(say("The file is larger than {megabytes} MB.", megabytes=most // 2**20))
        return data

    def to_write(self, name: str) -> Path:
        """Where a spec goes.

        Raises:
            OutOfBounds: it may not be written.
        """
        path = self._inside(name)
        if os.path.lexists(path):
            if not path.name.endswith(".json") or not _holds_spec(path):
                raise OutOfBounds(
                    say("There is a file of this name, and it holds no spec."),
                    say("Take another name; it is left as it is."),
                )
        elif not path.name.endswith(ENDING) or path.name == ENDING:
            raise OutOfBounds(say("A new spec is written into a file whose name ends in {ending}.", ending=ENDING))
        if not path.parent.is_dir():
            raise OutOfBounds(say("There is no folder for this file."), say("A person makes it, or another is taken."))
        return path

    def _inside(self, name: str) -> Path:
        if not self.folders:
            raise OutOfBounds(
                say("No folder was named, so no file is read or written."),
                say("Give the text instead. A person names folders where this server is set up, with --folder."),
            )
        if not name or len(name) > _LONGEST or not name.isprintable():
            raise OutOfBounds(say("This is no name of a file."))
        real = Path(os.path.realpath(self.folders[0] / name))
        for folder in self.folders:
            if real.is_relative_to(folder) and real != folder:
                if any(part.startswith(".") for part in real.relative_to(folder).parts):
                    break
                return real
        raise OutOfBounds(
            say("This file is none of the folders' that were named."),
            say(
                "Folders: {folders}. What is hidden in them is not among it.", folders=", ".join(map(str, self.folders))
            ),
        )


def _folder(folder: Path) -> Path:
    real = Path(os.path.realpath(folder))
    if not real.is_dir():
        raise OutOfBounds(say("There is no folder “{folder}”.", folder=str(folder)))
    if (
        real.parent == real
        or real == Path(os.path.realpath(Path.home()))
        or real.parts[1:2] in (("dev",), ("proc",), ("sys",))
    ):
        raise OutOfBounds(
            say("“{folder}” is not given to a program: far more than specs is in it.", folder=str(folder)),
            say("Name a folder of connections."),
        )
    return real


def _holds_spec(path: Path) -> bool:
    try:
        found = strict_json.loads(read_bytes(path, MAX_FILE_BYTES, patience=0).decode())
    except (NotRead, strict_json.NotStrict, UnicodeDecodeError):
        return False
    return isinstance(found, dict) and "spec_version" in found
