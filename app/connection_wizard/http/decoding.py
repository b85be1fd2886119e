"""Content codings undone piece by piece, and never more than is wanted: a compressed bomb stays compressed."""

import zlib
from typing import Final, Protocol

ACCEPTED: Final = "gzip, deflate"
"""What requests offer in Accept-Encoding (RFC 9110 12.5.3)."""


class CorruptBody(Exception):
    """The body is not in the coding that its header names."""


class Decoder(Protocol):
    """Undoes one content coding."""

    def feed(self, part: bytes, room: int) -> bytes:
        """At most `room` bytes of what the next part decodes to.

        Raises:
            CorruptBody
        """


class _Plain:
    def feed(self, part: bytes, room: int) -> bytes:
        return part[:room]


class _Zlib:
    def __init__(self, *window_bits: int) -> None:
        self._choices = list(window_bits)
        self._decompressor = zlib.decompressobj(self._choices.pop(0))

    def feed(self, part: bytes, room: int) -> bytes:
        if room <= 0:  # zlib reads a limit of 0 as none
            return b""
        while True:
            try:
                decoded = self._decompressor.decompress(part, room)
            except zlib.error as error:
                if not self._choices:
                    raise CorruptBody from error
                self._decompressor = zlib.decompressobj(self._choices.pop(0))
            else:
                self._choices.clear()
                return decoded


def decoder_for(content_encoding: str | None) -> Decoder:
    """The decoder for a Content-Encoding header. Unknown and stacked codings stay as they are."""
    match (content_encoding or "").strip().lower():
        case "gzip" | "x-gzip":
            return _Zlib(zlib.MAX_WBITS | 16)
        case "deflate":  # RFC 9110 8.4.1.2: zlib's wrapping, but some servers send the bare stream
            return _Zlib(zlib.MAX_WBITS, -zlib.MAX_WBITS)
        case _:
            return _Plain()
