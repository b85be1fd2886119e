"""What a frozen program does without: parts of Qt that nothing here uses, and libraries that belong to the system."""

from __future__ import annotations

import re
from typing import Final

_BROUGHT: Final = re.compile(
    r"lib(?:Qt6\w+|pyside6|shiboken6|python3|icu\w+|crypto|ssl|lzma|bz2|ffi|xkbcommon|xkbcommon-x11"
    r"|xcb-(?:cursor|icccm|image|keysyms|render-util|util))[-.]"
)
"""Libraries beside the program, on Linux. All others are the system's: they have to fit to its drivers, fonts and
services, and every desktop has them. Those of ``xcb-`` are missing on many."""

_UNUSED: Final = re.compile(
    r"""
    (?:.*/)?(?:lib)?Qt6?(?:Network|Qml\w*|Quick\w*|VirtualKeyboard\w*|Pdf\w*|OpenGLWidgets|Sql|Concurrent
        |EglFS\w*|EglFs\w*|PrintSupport|Designer\w*|Help|Xml|UiTools)\b[^/]*
    | .*/plugins/(?:platforminputcontexts/.*virtualkeyboard.*|platforminputcontexts/.*gtk.*
        |networkinformation/.*|tls/.*|generic/.*|egldeviceintegrations/.*
        |platforms/.*(?:eglfs|linuxfb|minimal|vkkhrdisplay|vnc|wayland-brcm|direct2d).*
        |imageformats/(?!.*(?:ico|svg)\b).*|platformthemes/.*gtk3.*|wayland-graphics-integration-server/.*
        |sqldrivers/.*|printsupport/.*|qmltooling/.*|designer/.*)
    | .*/translations/(?!qtbase_(?:ar|de|en|es|fr|hi|pt_BR)\.)[^/]*\.qm
    | .*/(?:qml|glue|typesystems|include|metatypes)/.*
    | .*\.(?:pyi|pyx|pxd|c|h|pdb|debug)
    | .*\.dSYM/.*
    | (?:.*/)?(?:readline|_sqlite3|_curses|_curses_panel|_dbm|_gdbm|nis|ossaudiodev)\.[^/]*\.so
    """,
    re.VERBOSE,
)


def is_wanted(name: str) -> bool:
    """Whether a file of the frozen folder, by its name in it, is taken along."""
    name = name.replace("\\", "/")
    if _UNUSED.fullmatch(name):
        return False
    is_library = "/" not in name and re.match(r"lib[\w+-]+[-.\d]*\.so\b", name)
    return not is_library or _BROUGHT.match(name) is not None
