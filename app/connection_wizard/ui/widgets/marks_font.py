"""A font of what is never seen: signs that set directions, or a place where a line may end.

Most fonts have no picture of these signs. Qt then takes each from whichever font of the system has one, and a line with
such a sign in it is as high as that font's letters: lines of an Arabic sentence stood on each other where an address
was in it. This font has all of them, without a picture, without a width, and lower than any other.
(OpenType 1.9, the tables that every font has.)
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

FAMILY: Final = "Connection Wizard Marks"
SIGNS: Final = (0x200B, 0x200E, 0x200F, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069)
_UNITS = 1000
_CREATED = 3_800_000_000
"""In seconds since 1904."""
_known: dict[str, int] = {}


def use_marks(families: Iterable[str]) -> None:
    """Have the signs of these families' texts from here; those that have them keep their own.

    Where the system takes no font from a program, lines are as high as they come.
    """
    new = [family for family in families if family not in _known]
    if not new:
        return
    for family in new:
        stands_for = QFontInfo(QFont(family)).family()  # "monospace" is none itself, and would be this font as a whole
        if QFontDatabase.hasFamily(stands_for):
            QFont.insertSubstitutions(family, [FAMILY] if family == stands_for else [stands_for, FAMILY])
    if _known:  # Qt forgets what it made of a family when a font comes or goes
        QFontDatabase.removeApplicationFont(next(iter(_known.values())))
    made = QFontDatabase.addApplicationFontFromData(font())
    _known.update(dict.fromkeys([*_known, *new], made))


def font() -> bytes:
    """The font as a file."""
    glyphs = 1 + len(SIGNS)
    tables = {
        b"OS/2": _os2(),
        b"cmap": _cmap(),
        b"glyf": bytes(4),
        b"head": struct.pack(
            ">HHHHIIHHqqhhhhHHhhh", 1, 0, 1, 0, 0, 0x5F0F3CF5, 0, _UNITS, _CREATED, _CREATED, 0, 0, 0, 0, 0, 8, 2, 0, 0
        ),
        b"hhea": struct.pack(">HHhhhHhhhhhhhhhhhH", 1, 0, 1, -1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, glyphs),
        b"hmtx": struct.pack(">Hh", 0, 0) * glyphs,
        b"loca": struct.pack(">H", 0) * (glyphs + 1),
        b"maxp": struct.pack(">HHHHHHHHHHHHHHHH", 1, 0, glyphs, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
        b"name": _name(),
        b"post": struct.pack(">IIhhIIIII", 0x00030000, 0, 0, 0, 0, 0, 0, 0, 0),
    }
    nearest = 1 << (len(tables).bit_length() - 1)
    search = nearest * 16
    head = struct.pack(">IHHHH", 0x00010000, len(tables), search, nearest.bit_length() - 1, len(tables) * 16 - search)
    at = len(head) + 16 * len(tables)
    index, body = b"", b""
    for tag, table in tables.items():
        index += tag + struct.pack(">III", _sum(table), at + len(body), len(table))
        body += table + bytes(-len(table) % 4)
    whole = head + index + body
    adjustment = at + sum(len(each) + -len(each) % 4 for tag, each in tables.items() if tag < b"head") + 8
    return whole[:adjustment] + struct.pack(">I", (0xB1B0AFBA - _sum(whole)) % 2**32) + whole[adjustment + 4 :]


def _sum(table: bytes) -> int:
    padded = table + bytes(-len(table) % 4)
    return sum(map(int, struct.unpack(f">{len(padded) // 4}I", padded))) % 2**32


def _cmap() -> bytes:
    """Format 4, a segment for each sign (no two of them need be neighbours), and the one that ends all."""
    ends = [*SIGNS, 0xFFFF]
    deltas = [(1 + number - sign) % 0x10000 for number, sign in enumerate(SIGNS)] + [1]
    count = len(ends)
    nearest = 1 << (count.bit_length() - 1)
    segments = struct.pack(f">{count}H", *ends) + bytes(2) + struct.pack(f">{count}H", *ends)
    segments += struct.pack(f">{count}H", *deltas) + bytes(2 * count)
    sizes = (2 * count, 2 * nearest, nearest.bit_length() - 1, 2 * (count - nearest))
    table = struct.pack(">HHHHHHH", 4, 14 + len(segments), 0, *sizes) + segments
    return struct.pack(">HHHHI", 0, 1, 3, 1, 12) + table


def _os2() -> bytes:
    """Version 3: regular, of no width and next to no height, may be embedded."""
    shape = struct.pack(">HhHHHhhhhhhhhhhh", 3, 0, 400, 5, 0, *(0,) * 11)
    ranges = struct.pack(">IIII", 0, 0, 0, 0)
    rest = struct.pack(">HHHhhhHH", 0x40, SIGNS[0], SIGNS[-1], 1, -1, 0, 1, 1)
    return shape + bytes(10) + ranges + b"NONE" + rest + struct.pack(">IIhhHHH", 0, 0, 0, 0, 0, 0x20, 0)


def _name() -> bytes:
    words = {1: FAMILY, 2: "Regular", 3: FAMILY, 4: FAMILY, 5: "Version 1.0", 6: FAMILY.replace(" ", "")}
    records, texts = b"", b""
    for number, text in words.items():
        written = text.encode("utf-16-be")
        records += struct.pack(">HHHHHH", 3, 1, 0x409, number, len(written), len(texts))
        texts += written
    return struct.pack(">HHH", 0, len(words), 6 + len(records)) + records + texts
