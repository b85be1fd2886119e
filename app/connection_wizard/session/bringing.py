"""Whatever somebody brings to begin with: the name of a provider, or anything that the door of `sources` takes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from connection_wizard.session.catalogue import entry_for, entry_named, understood_of
from connection_wizard.session.completing import completed
from connection_wizard.sources.bare_address import bare_address
from connection_wizard.sources.door import understand as read
from connection_wizard.sources.understood import Understood

LONGEST_NAME: Final = 100
"""Characters of what may be the name of an entry."""


def understand(source: str | bytes) -> tuple[Understood, str]:
    """What was brought: an entry where it is one's name and no more, else whatever it is, with what is known of the
    provider beside it; and what it is called.

    Raises:
        NotUnderstood, NoRecord: as `connection_wizard.sources.door.understand` does.
    """
    if isinstance(source, str) and len(source) <= LONGEST_NAME and (entry := entry_named(source)) is not None:
        return understood_of(entry), entry.name
    return completed(read(source)), ""


def meant(argument: Path) -> Path | str:
    """What an argument names that may be a file: where there is none, nor an entry of that name, an address that was
    typed without its scheme."""
    if os.path.lexists(argument) or entry_for(argument) is not None:  # raises nothing, whatever the name
        return argument
    return bare_address(str(argument)) or argument
