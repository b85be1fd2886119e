"""Where windows of tests are drawn: in memory, unless somebody has a display on Linux to watch them on.

On Windows and macOS several workers would else take the focus from each other, and from whoever sits there.
"""

from __future__ import annotations

from collections.abc import Mapping


def drawn_in_memory(system: str, environ: Mapping[str, str]) -> dict[str, str]:
    """What is to be added to the environment before Qt is loaded.

    Args:
        system: as ``sys.platform`` has it.
        environ: what is there already; it is left as it is.
    """
    if system == "linux" and environ.get("DISPLAY"):
        return {}
    wanted = {"QT_QPA_PLATFORM": "offscreen"}
    if system == "win32":  # there Qt's drawing in memory knows no system fonts: every letter would be a box
        wanted["QT_QPA_FONTDIR"] = environ.get("WINDIR", r"C:\Windows") + r"\Fonts"
    return {name: value for name, value in wanted.items() if name not in environ}
