"""What single arguments are read as, and what argparse makes to hold commands."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Protocol

    class Commands(Protocol):
        """What argparse makes to hold commands; it has no public name for it."""

        def add_parser(self, name: str, **said: Any) -> argparse.ArgumentParser:
            """Add one."""


def path(text: str) -> Path:
    """An argument that names a file or a folder; one that names nothing would be the folder that somebody is in."""
    from pathlib import Path  # help does without

    if not text:
        raise argparse.ArgumentTypeError("a name of a file or a folder has at least one letter")
    return Path(text)


def written(text: str) -> Path:
    """One that is written to: with a slash at its end it is a folder, and no file of that name is made or replaced."""
    found = path(text)
    if text.endswith(("/", os.sep)) and not os.path.isdir(text):  # noqa: PTH112  # raises nothing, whatever the name
        raise argparse.ArgumentTypeError(f"there is no folder “{text}”: make it first")
    return found


def source(text: str) -> Path | str:
    """An argument that names a file or a folder, or is an address or a link of ours as it stands."""
    return text if text.lower().startswith(("https://", "http://", "connection-wizard:")) else path(text)
