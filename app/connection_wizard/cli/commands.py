"""Commands that are shown to be typed, or copied, as they are."""

from __future__ import annotations


def by_command(*words: str) -> str:
    """A line for the shell that starts this program with these arguments, whatever is in them."""
    import shlex  # most of what is checked has nothing to mend

    return shlex.join(("connection-wizard", *words))
