"""Whatever somebody brings to begin with: the name of a provider, or anything that the door of `sources` takes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from connection_wizard.addresses.reading import Address, read_web
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
    is_name = isinstance(source, str) and len(source) <= LONGEST_NAME and not is_address(source)
    if is_name and isinstance(source, str) and (entry := entry_named(source)) is not None:
        return understood_of(entry), entry.name
    return completed(read(source)), ""


def is_address(text: str) -> bool:
    """Whether a text is an address of a server rather than what an app is called, however it was typed.

    A domain, and a server below one, is the name of the app whose domain it is; with a path it is an address, and so is
    a server of somebody else's whose name has that of an app in it (``keycloak.acme.io``).
    """
    address = read_web(bare_address(text))
    if not isinstance(address, Address):
        return False
    if address.path.strip("/"):
        return "://" not in text  # of a whole address that is decided elsewhere
    return address.host.count(".") > 1 and entry_named(text) is None


def meant(argument: Path) -> Path | str:
    """What an argument names that may be a file: where there is none, nor an entry of that name, an address that was
    typed without its scheme."""
    if os.path.lexists(argument):  # raises nothing, whatever the name
        return argument
    text = str(argument)
    bare = bare_address(text)
    return bare if bare and (is_address(text) or entry_for(argument) is None) else argument
