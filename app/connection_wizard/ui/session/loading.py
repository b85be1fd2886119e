"""What is loaded when it is needed, piece by piece, so that no turn of the window's loop is long.

Whoever needs a room names the room, and nobody keeps a list of modules that changes with every import: a room is
loaded module by module, its own before those of the rooms in it. Of what others made, a piece is named where that saves
30 ms of the longest turn: pydantic in three (60 ms), httpx (100 ms), oauthlib (40 ms).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

PYDANTIC: Final = ("pydantic_core", "pydantic.json_schema", "pydantic.main")
FOR_MARKS: Final = (*PYDANTIC, "connection_wizard.spec", "connection_wizard.secrets")
"""What the marks of the steps are worked out with: at one go it is 200 ms, piece by piece the longest is 35."""
FOR_RUN: Final = ("httpx", "connection_wizard.oauth", "connection_wizard.diagnosis")
"""What a run stands on, and what tells why it failed: 280 ms at one go; after httpx, of 130, the longest is 45."""

FOR_REHEARSAL: Final = ("oauthlib.oauth2", "connection_wizard.practice", "connection_wizard.providers")
"""What a provider is played with, besides."""


def pieces(*names: str) -> Iterator[str]:
    """The modules to load one by one; of a room each of its modules, in place of the room."""
    from importlib import import_module
    from pkgutil import iter_modules

    for name in names:
        folders = import_module(name).__path__ if name.startswith("connection_wizard.") and _is_room(name) else None
        if folders is None:
            yield name
            continue
        for found in sorted(iter_modules(folders, f"{name}."), key=lambda each: each.ispkg):
            yield from pieces(found.name)


async def load(*names: str) -> None:
    """Import them, with a turn for the window after each piece."""
    import asyncio
    from importlib import import_module

    for piece in pieces(*names):
        import_module(piece)
        await asyncio.sleep(0)


def _is_room(name: str) -> bool:
    from importlib.util import find_spec

    spec = find_spec(name)
    return spec is not None and spec.submodule_search_locations is not None
