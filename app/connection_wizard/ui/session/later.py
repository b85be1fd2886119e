"""What is done after a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def later(pause: int, owner: QObject, do: Callable[[], object]) -> None:
    """Do it after so many milliseconds, if the owner still lives then.

    With `QTimer.singleShot` PySide never lets go of what was to be done where the owner is gone before its time, and
    with it of all that holds: a timer of the owner's own ends with it.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(do)
    timer.timeout.connect(timer.deleteLater)
    timer.start(pause)
