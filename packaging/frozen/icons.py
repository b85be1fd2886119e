"""The program's icon in all sizes that systems ask for, drawn from its SVG: ``python icons.py FOLDER``.

PNG for Linux, one ``.ico`` for Windows, one ``.icns`` for macOS; the last two are PNG with a table before it.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parents[2] / "resources" / "icons" / "connection-wizard.svg"
SIZES = (16, 20, 22, 24, 32, 40, 48, 64, 128, 256, 512, 1024)
ICO = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024, b"ic11": 32, b"ic12": 64}


def drawn(size: int) -> bytes:
    """The icon as PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stubs know it with a file's name only
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows' file: a table of 16 bytes each, then the pictures. A size of 256 is written as 0."""
    head = struct.pack("<HHH", 0, 1, len(ICO))
    table, at = b"", len(head) + 16 * len(ICO)
    for size in ICO:
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(pictures[size]), at)
        at += len(pictures[size])
    return head + table + b"".join(pictures[size] for size in ICO)


def icns(pictures: dict[int, bytes]) -> bytes:
    """macOS' file: each picture behind its kind and its length."""
    parts = b"".join(kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for kind, size in ICNS.items())
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def main(folder: Path) -> None:
    """Write all of them into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: drawn(size) for size in SIZES}
    for size, picture in pictures.items():
        (folder / f"{size}.png").write_bytes(picture)
    (folder / "connection-wizard.ico").write_bytes(ico(pictures))
    (folder / "connection-wizard.icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
