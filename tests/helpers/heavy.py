"""What the largest answers cost whoever asks: each in a process of its own, whose memory and work are its own.

``python -m tests.helpers.heavy [CASE/DOOR …]`` prints a line of JSON for each of them, or for all.
The processes are forked from one that has everything loaded, so that each begins alike and ends with what it took.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import os
import socket
import sys
import time
import zlib
from collections.abc import Callable, Iterator

from connection_wizard.http.client import HttpClient, Limits
from connection_wizard.http.json_slices import EACH, MOST_HELD
from tests.helpers import posix

MB = 1024 * 1024
WHOLE = Limits().max_answer_bytes
_PIECE = 64 * 1024


def _repeated(first: str, each: str, last: str, size: int = WHOLE) -> Iterator[bytes]:
    """A text of a size: something again and again, between a beginning and an end."""
    yield first.encode()
    unit = each.encode()
    times = (size - len(first) - len(last)) // len(unit) - 1
    piece = unit * (_PIECE // len(unit) + 1)
    left = times * len(unit)
    while left > 0:
        yield piece[:left] if left < len(piece) else piece
        left -= len(piece)
    yield (each.rstrip(",") + last).encode()


def _filled(first: str, each: str, last: str) -> Iterator[bytes]:
    """As many values as are read, and text up to the largest size."""
    yield first.encode()
    times = MOST_HELD // (_held(json.loads(each.rstrip(","))) + 9) - 1000
    for _ in range(times // 1000):
        yield (each * 1000).encode()
    yield from _repeated('"', "word ", '"', WHOLE - len(each) * (times + 100))
    yield last.encode()


def _held(value: object) -> int:
    """Bytes that a value with all in it counts for."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return EACH + (sys.getsizeof(value) if isinstance(value, dict | list) else 0) + sum(map(_held, inner))


def _keys(first: str, last: str) -> Iterator[bytes]:
    yield first.encode()
    for start in range(0, 1_000_000, 10_000):
        yield "".join(f'"k{n}":1,' for n in range(start, start + 10_000)).encode()
    yield ('"z":1' + last).encode()


def _named(first: str, last: str) -> Iterator[bytes]:
    yield first.encode()
    for start in range(0, 600_000, 10_000):
        yield "".join(f'"k{n}":"v{n}",' for n in range(start, start + 10_000)).encode()
    yield ('"z":1' + last).encode()


def _squeezed(bits: int, size: int) -> Iterator[bytes]:
    packing = zlib.compressobj(9, wbits=bits)
    zeros = b"0" * MB
    for _ in range(size // MB):
        yield packing.compress(zeros)
    yield packing.flush()


def _head(*fields: str, status: int = 200) -> bytes:
    return "\r\n".join((f"HTTP/1.1 {status} X", "Content-Type: application/json", *fields, "", "")).encode()


def _answer(body: Iterator[bytes], *fields: str, status: int = 200) -> Iterator[bytes]:
    yield _head("Connection: close", *fields, status=status)
    yield from body


def _chunks() -> Iterator[bytes]:
    yield _head("Transfer-Encoding: chunked")
    yield b"1\r\n[\r\n"
    for _ in range(1000):
        yield b"1\r\n1\r\n1\r\n,\r\n" * 500
    yield b"2\r\n1]\r\n0\r\n\r\n"


def _for_ever(first: bytes, each: bytes) -> Iterator[bytes]:
    yield first
    piece = each * (_PIECE // len(each) + 1)
    for _ in range(4 * WHOLE // len(piece)):
        yield piece


CASES: dict[str, Callable[[], Iterator[bytes]]] = {
    "objects in objects": lambda: _answer(_repeated("[", '{"a":{}},', "]")),
    "lists in a list": lambda: _answer(_repeated("[", "[],", "]")),
    "objects under names": lambda: _answer(_repeated('{"error":[', '{"a":{}},', "]}"), status=400),
    "as many values as there may be": lambda: _answer(_filled('[{"a":{}},', '{"a":{}},', "]")),
    "as many errors as there may be": lambda: _answer(_filled('{"error":[{"a":{}},', '{"a":{}},', "]}"), status=400),
    "as many numbers as there may be": lambda: _answer(_filled("[1,", "1,", "]")),
    "as many records as there may be": lambda: _answer(_filled('[{"id":1},', '{"id":1,"ok":true},', "]")),
    "as many texts as there may be": lambda: _answer(_filled('{"error":["a",', '"ab",', "]}"), status=400),
    "errors of a million names": lambda: _answer(_keys('{"error":{', "}}"), status=400),
    "names and texts": lambda: _answer(_named("{", "}")),
    "a million names": lambda: _answer(_keys("{", "}")),
    "numbers": lambda: _answer(_repeated("[", "1,", "]")),
    "fractions": lambda: _answer(_repeated("[", "0.5,", "]")),
    "one text": lambda: _answer(_repeated('{"error":"', "word ", '"}'), status=400),
    "escapes": lambda: _answer(_repeated('{"error":"', "\\u00e9", '"}'), status=400),
    "astral letters": lambda: _answer(_repeated('{"error":"\U0001f600', "a", '"}'), status=400),
    "digits": lambda: _answer(_repeated('{"n":', "9", "}")),
    "nothing but brackets": lambda: _answer(_repeated("", "[", "")),
    "brackets of HTML": lambda: _answer(_repeated("<html>", "<", ""), status=400),
    "remarks of HTML": lambda: _answer(_repeated("<", "!--", ""), status=400),
    "a form": lambda: _answer(_repeated("a=b", "&a=b", "")),
    "blanks": lambda: _answer(_repeated("", " ", "")),
    "a bomb of gzip": lambda: _answer(_squeezed(31, 2048 * MB), "Content-Encoding: gzip"),
    "a bomb of deflate": lambda: _answer(_squeezed(-15, 2048 * MB), "Content-Encoding: deflate"),
    "chunks of one byte": _chunks,
    "a head without an end": lambda: _for_ever(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
    "a line without an end": lambda: _for_ever(b"HTTP/1.1 200 OK\r\nX: ", b"x"),
    "a body without an end": lambda: _for_ever(_head(), b"[],"),
    "interim answers": lambda: _for_ever(b"", b"HTTP/1.1 103 E\r\n\r\n"),
}
DOORS_OF_ALL = ("token", "test")
DOORS_OF_SOME = ("discovery", "registration", "publishing", "revoke", "follow-up", "refresh")


def _serve(listening: socket.socket, made: Callable[[], Iterator[bytes]]) -> None:
    """Answer each connection; for ever, for whoever started this process ends it."""
    while True:
        connection, _ = listening.accept()
        with connection:
            try:
                connection.recv(65536)
                for piece in made():
                    connection.sendall(piece)
                connection.shutdown(socket.SHUT_WR)
                while connection.recv(65536):
                    pass
            except OSError:
                continue


def yardstick() -> float:
    """Seconds of work that reading such an answer takes at the least: a plain JSON of the same size, once."""
    text = "[" + '"word",' * (WHOLE // 7 - 1) + '"word"]'
    before = time.process_time()
    json.loads(text)
    return time.process_time() - before


def _measured(name: str, door: str, yard: float) -> dict[str, object]:
    from tests.test_hostile_providers import DOORS

    class Hostile:
        origin = ""

    listening = socket.create_server(("127.0.0.1", 0))
    Hostile.origin = f"http://127.0.0.1:{listening.getsockname()[1]}"
    server = posix.fork()
    if not server:
        _serve(listening, CASES[name])
    listening.close()

    async def asked() -> bool:
        async with HttpClient() as client:
            return (await DOORS[door](Hostile, client)).works  # type: ignore[arg-type]

    before, work = peak(), time.process_time()
    try:
        works = asyncio.run(asked())
    finally:
        os.kill(server, 9)
        os.waitpid(server, 0)
    work = time.process_time() - work
    return {"case": name, "door": door, "works": works, "mb": (peak() - before) // MB, "times": round(work / yard, 1)}


def peak() -> int:
    """Bytes of memory that this process had at most."""
    return posix.peak()


def all_of_them() -> Iterator[str]:
    """Each case at two doors that all are tried at and at one of the others, in turn."""
    some = itertools.cycle(DOORS_OF_SOME)
    for case in CASES:
        for door in (*DOORS_OF_ALL, next(some)):
            yield f"{case}/{door}"


def main(wanted: list[str]) -> None:
    """Measure, one process a case, one after the other."""
    import tests.test_hostile_providers  # noqa: F401  # loaded once for all

    yard = yardstick()
    gc.collect()
    gc.freeze()
    for each in wanted or all_of_them():
        case, door = each.split("/")
        child = posix.fork()
        if not child:
            code = 1
            try:
                print(json.dumps(_measured(case, door, yard)), flush=True)
                code = 0
            finally:
                os._exit(code)
        _, status = os.waitpid(child, 0)
        if status:
            print(json.dumps({"case": case, "door": door, "broken": status}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
