"""The resources that the program ships: beside ``app/`` in the source tree, inside it in an installed wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def resources_folder() -> Path:
    """The folder of the resources."""
    here = Path(__file__).resolve().parent
    packaged = here / "_resources"
    return packaged if packaged.is_dir() else here.parents[1] / "resources"


def resource_text(name: str) -> str:
    """The text of one resource, by its path below the folder: ``callback/page.html``."""
    return (resources_folder() / name).read_text(encoding="utf-8")
