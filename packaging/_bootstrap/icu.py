"""Qt's copy of ICU's data without what nobody asks for: three quarters of thirty megabytes.

Qt is linked with ICU's functions that compare texts, convert encodings and name time zones (``nm -D``). Names of
currencies, units, languages and countries, places to break lines and rules to transliterate it cannot ask for;
encodings but Unicode's and Latin, and time zones by name, are what this program never asks Qt for. V8 has data of its
own.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from .problem import Problem

UNUSED: Final = re.compile(
    r"(?:[^/]+/)?(?:(?:brkitr|unit|curr|lang|region|translit|rbnf|zone)/.*|[^/]*\.(?:spp|cfu|cnv))"
)
_ALIGNED: Final = 16


def slim(library: Path) -> None:
    """Make the library anew with less data in it.

    Raises:
        Problem: it is no such library, or there is no compiler.
    """
    data = library.read_bytes()
    start = data.find(b"CmnD") - 12
    if start < 0:
        raise Problem(f"{library.name} is not ICU's data as it was known.")
    less = without(data[start:])
    symbol = f"icudt{library.name.rpartition('.so.')[2].partition('.')[0]}_dat"
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder, "data")
        content.write_bytes(less)
        source = Path(folder, "data.s")
        source.write_text(
            f".section .rodata\n.balign {_ALIGNED}\n.globl {symbol}\n.type {symbol}, %object\n{symbol}:\n"
            f'.incbin "{content}"\n.size {symbol}, .-{symbol}\n.section .note.GNU-stack,"",%progbits\n',
            encoding="ascii",
        )
        made = Path(folder, "made.so")
        command = ["cc", "-shared", "-nostdlib", "-s", f"-Wl,-soname,{library.name}", "-o", str(made), str(source)]
        answer = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace")
        if answer.returncode:
            raise Problem(f"{library.name} could not be made anew: {answer.stderr[-1000:]}")
        library.write_bytes(made.read_bytes())


def without(data: bytes) -> bytes:
    """A package of ICU's data without what is not used."""
    header = data[: struct.unpack_from("=H", data)[0]]
    kept = [(name, content) for name, content in entries(data) if not UNUSED.fullmatch(name.decode())]
    texts = [name + b"\0" for name, _ in kept]
    at = 4 + 8 * len(kept)
    places = []
    for text in texts:
        places.append(at)
        at += len(text)
    table, body = [struct.pack("=I", len(kept))], []
    names = b"".join(texts)
    names += b"\xaa" * (-(len(header) + at) % _ALIGNED)
    at = 4 + 8 * len(kept) + len(names)
    for place, (_, content) in zip(places, kept, strict=True):
        table.append(struct.pack("=II", place, at))
        filled = content + b"\xaa" * (-len(content) % _ALIGNED)
        body.append(filled)
        at += len(filled)
    return b"".join((header, *table, names, *body))


def entries(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The parts of a package: name and content."""
    start: int = struct.unpack_from("=H", data)[0]
    (count,) = struct.unpack_from("=I", data, start)
    places = [struct.unpack_from("=II", data, start + 4 + 8 * each) for each in range(count)]
    ends = [place for _, place in places[1:]]
    for (name, place), end in zip(places, [*ends, None], strict=True):
        text = data[start + name : data.index(b"\0", start + name)]
        yield text, data[start + place : None if end is None else start + end]
