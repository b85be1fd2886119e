"""The program's own start, from its command line to the first picture of the window, for who counts or measures it."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).parents[1]
STARTED = """
import sys
from connection_wizard.ui.shell import event_loop

def shown(application, window, report, player=None):
    window.show()
    application.processEvents()
    {then}

event_loop.run_window = shown
from connection_wizard.cli import run
sys.exit(run([]))
"""


def started(then: str) -> str:
    """The text of a program that starts as the command does, without arguments.

    Args:
        then: what it does once there is the picture, in one line.
    """
    return STARTED.format(then=then)


def homes(folder: Path) -> dict[str, str]:
    """What is in a process's environment: settings and drafts of a folder, and no display."""
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    there = dict.fromkeys(names, str(folder))
    return kept | there | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "app")}
