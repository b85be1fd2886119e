"""Starts Qt once and says what started; run in a process of its own, for Qt ends the process where it cannot.

It imports nothing of ours: as a file it is started without the rest.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Print Qt's version, the platform that it opens windows on, and whether there are letters to write with."""
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QFontMetrics
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    letters = "letters" if QFontMetrics(application.font()).inFont("A") else "blank"
    sys.stdout.write(f"{qVersion()} {application.platformName()} {letters}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
