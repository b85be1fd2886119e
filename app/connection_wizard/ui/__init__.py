"""The window: everything Qt. Pages show the draft, edit it, and watch the live run; they decide nothing themselves."""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401  # brings what is looked for below


def _spare_sources() -> None:
    """Keep PySide from reading the source of every module that is imported after it: 8 ms of the window's start.

    It looks whether a module mentions PySide6, and could therefore switch to another spelling of Qt's names
    (``from __feature__ import``). Nobody does here, so every module may count as one that could.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = lambda module: True


_spare_sources()
