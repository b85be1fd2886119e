"""What a packed program keeps to itself: a browser that it opens is started as the person would start it.

It finds its own libraries by a variable (PyInstaller's loader), has names of places in a file system that goes with it,
and keeps that one by a pipe that stays open (`packaging/linux/appimage.c`). Handed on, what opens the browser would be
linked with libraries of ours in the place of the system's (KDE's is, with Qt's), and the browser would hold the files.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import Final

LIBRARIES: Final = "LD_LIBRARY_PATH"
_BEFORE: Final = "LD_LIBRARY_PATH_ORIG"
"""Where PyInstaller's loader puts what the person had in it."""
_OF_THE_LOADER: Final = "_PYI_"
_OF_THE_IMAGE: Final = frozenset({"APPDIR", "APPIMAGE", "ARGV0", "OWD"})


def keep_to_itself() -> None:
    """Take it out of what processes inherit: this one is linked already, and its parts have a loader of their own."""
    if sys.platform == "linux":  # elsewhere libraries are found without a variable
        before = os.environ.pop(_BEFORE, None)
        os.environ.pop(LIBRARIES, None)
        if before is not None:
            os.environ[LIBRARIES] = before
        for name in [name for name in os.environ if name.startswith(_OF_THE_LOADER) or name in _OF_THE_IMAGE]:
            del os.environ[name]
        with suppress(OSError):
            for name in os.listdir("/proc/self/fd"):  # noqa: PTH208 - numbers, no paths; before anything else is imported
                if int(name) > 2:
                    with suppress(OSError):  # the listing's own
                        os.set_inheritable(int(name), False)
