"""The program's own start, from its command line to the first picture of the window, for who counts or measures it."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).parents[1]
STARTED = """
import os, sys

class Loop:
    def find_spec(self, name, path=None, target=None):
        if name == "asyncio":
            {then}
            sys.stdout.flush()
            os._exit(0)

sys.meta_path.insert(0, Loop())
from connection_wizard.__main__ import main
main()
"""


def started(then: str) -> str:
    """The text of a program that starts as the command does, without arguments, up to what follows the picture: that
    begins with the modules of the loop.

    Args:
        then: what it does there, in one line; then it ends.
    """
    return STARTED.format(then=then)


def homes(folder: Path) -> dict[str, str]:
    """What is in a process's environment: settings and drafts of a folder, and no display."""
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    there = dict.fromkeys(names, str(folder))
    return kept | there | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "app")}
