"""What came into a line at once, as what is pasted does, and no key brings."""

from __future__ import annotations

TYPED = 1
"""Letters that one key brings."""


def arrived(before: str, now: str) -> str:
    """What came into a text that was changed in one place."""
    shorter = min(len(before), len(now))
    start = next((at for at in range(shorter) if before[at] != now[at]), shorter)
    end = next((at for at in range(shorter - start) if before[-1 - at] != now[-1 - at]), shorter - start)
    return now[start : len(now) - end]
