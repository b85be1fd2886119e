"""Content codings: undone in pieces of any size, never beyond the room that is left."""

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.http.decoding import CorruptBody, decoder_for


def bare_deflate(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(data) + compressor.flush()


@pytest.mark.parametrize(
    ("coding", "encoded"),
    [
        (None, b"hello"),
        ("", b"hello"),
        ("identity", b"hello"),
        ("gzip", gzip.compress(b"hello", mtime=0)),
        (" X-GZip ", gzip.compress(b"hello", mtime=0)),
        ("deflate", zlib.compress(b"hello")),
        ("deflate", bare_deflate(b"hello")),
    ],
)
def test_undoes_the_coding(coding: str | None, encoded: bytes) -> None:
    assert decoder_for(coding).feed(encoded, 1000) == b"hello"


@pytest.mark.parametrize("coding", ["br", "gzip, gzip", "martian"])
def test_leaves_what_it_does_not_know(coding: str) -> None:
    assert decoder_for(coding).feed(b"\x1f\x8bxyz", 1000) == b"\x1f\x8bxyz"


@given(
    data=st.binary(max_size=300),
    sizes=st.lists(st.integers(1, 50), min_size=1),
    coding=st.sampled_from(["gzip", "deflate"]),
)
def test_pieces_of_any_size(data: bytes, sizes: list[int], coding: str) -> None:
    encoded = gzip.compress(data) if coding == "gzip" else zlib.compress(data)
    decoder = decoder_for(coding)
    decoded = b""
    turn = 0
    while encoded:
        size = sizes[turn % len(sizes)]
        decoded += decoder.feed(encoded[:size], 1000)
        encoded = encoded[size:]
        turn += 1
    assert decoded == data


@pytest.mark.parametrize("coding", [None, "gzip", "deflate"])
@pytest.mark.parametrize("room", [0, 1, 100])
def test_gives_no_more_than_there_is_room_for(coding: str | None, room: int) -> None:
    data = b"x" * 10_000_000
    encoded = {None: data, "gzip": gzip.compress(data), "deflate": zlib.compress(data)}[coding]
    assert decoder_for(coding).feed(encoded, room) == b"x" * room


def test_says_what_is_not_compressed_as_it_says() -> None:
    with pytest.raises(CorruptBody):
        decoder_for("gzip").feed(b"{}", 1000)
    with pytest.raises(CorruptBody):
        decoder_for("deflate").feed(b"\xff\xff\xff", 1000)


def test_says_what_breaks_at_the_end() -> None:
    encoded = gzip.compress(b"hello", mtime=0)
    decoder = decoder_for("gzip")
    assert decoder.feed(encoded[:-8], 1000) == b"hello"
    with pytest.raises(CorruptBody):
        decoder.feed(b"\0" * 8, 1000)
