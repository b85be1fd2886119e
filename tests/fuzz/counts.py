"""How many texts were tried and how many made the program fail, for whoever asks after a run (`tests.promises`)."""

from __future__ import annotations

from typing import Final

TRIED: Final = {"examples": 0, "crashes": 0}


def told() -> str:
    """Both, as one line; empty where nothing was tried."""
    return f"Fuzzing: {TRIED['examples']} examples, {TRIED['crashes']} crashes." if TRIED["examples"] else ""
