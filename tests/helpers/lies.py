"""What a hostile server can say to a request: bytes on a socket, by no library that would mend them.

In each text ``@GOOD@`` stands for a body that would do, ``@LENGTH@`` for its length, ``@FORGED@`` for a whole answer
that nobody asked for, with tokens of its own, ``@TRAP@`` for the origin of another server on this computer, which must
never hear of anything, ``@TRAP_PORT@`` for its port, ``@ORIGIN@`` and ``@HOST@`` for the hostile server's own,
``@SIZE@`` for the good body's length in hex, ``@REST@`` for that of all that comes after the head.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import re
import ssl
import zlib
from collections.abc import Awaitable, Callable
from typing import Any, Literal, NamedTuple, Self

FORGED = "forged-by-the-server"
"""In whatever must never be believed."""

Say = Callable[[asyncio.StreamWriter], Awaitable[None]]
Ends = Literal["works", "fails", "no token", "either"]


class Lie(NamedTuple):
    """One thing that a server may do.

    Attributes:
        said: bytes, or a script.
        ends: what has to come of the call that gets it; "no token": it is an answer, and none with tokens; "either"
            where the rules leave it to the reader.
        then: what the server does when it has said it.
        endless: whether only the client's patience ends it.
    """

    said: bytes | Say
    ends: Ends = "fails"
    then: Literal["hangs up", "waits", "resets"] = "hangs up"
    endless: bool = False


def good(origin: str) -> dict[str, Any]:
    """An answer that does at every door: tokens, somebody's data, metadata, an app, the platform's yes."""
    return {
        "access_token": "at-good-4c1e77ab9d20",
        "refresh_token": "rt-good-91d0b2e6aa37",
        "expires_in": 3600,
        "profile": {"real_name": "Ann Example"},
        "issuer": origin,
        "authorization_endpoint": f"{origin}/authorize",
        "token_endpoint": f"{origin}/token",
        "client_id": "made-1",
        "success": True,
        "data": [],
    }


def _head(*fields: str, status: str = "200 OK", version: str = "HTTP/1.1") -> bytes:
    return "\r\n".join((f"{version} {status}", *fields, "", "")).encode("latin-1")


_JSON = "Content-Type: application/json"
_LENGTH = "Content-Length: @LENGTH@"
_CHUNKED = "Transfer-Encoding: chunked"
_REDIRECTS = {
    "another port": "@TRAP@/take",
    "another port by name": "http://localhost:@TRAP_PORT@/take",
    "another port in IPv6": "http://[::1]:@TRAP_PORT@/take",
    "another port as a number": "http://2130706433:@TRAP_PORT@/take",
    "another port in octal": "http://0177.0.0.1:@TRAP_PORT@/take",
    "another port within IPv6": "http://[::ffff:127.0.0.1]:@TRAP_PORT@/take",
    "the host left out": "//127.0.0.1:@TRAP_PORT@/take",
    "with credentials": "http://me:secret@127.0.0.1:@TRAP_PORT@/take",
    "own host as credentials": "http://@HOST@@127.0.0.1:@TRAP_PORT@/take",
    "a backslash": "http:\\\\127.0.0.1:@TRAP_PORT@\\take",
    "a private address": "https://10.0.0.7/take",
    "metadata of a cloud": "http://169.254.169.254/latest/meta-data/",
    "a file": "file:///etc/passwd",
    "a script": "javascript:alert(1)",
    "data": "data:application/json,{}",
    "gopher": "gopher://127.0.0.1:@TRAP_PORT@/_GET%20/take",
    "nothing": "",
    "itself": "@ORIGIN@/again",
    "a megabyte": "/" + "a" * 40_000,
    "no ASCII": "http://127.0.0.1:@TRAP_PORT@/t\u00e4ke",
}


def _framing() -> dict[str, Lie]:
    """Where an answer ends, and what comes after it (RFC 9112 6 and 7)."""
    plain = _head(_JSON, _LENGTH) + b"@GOOD@"
    chunked = _head(_JSON, _CHUNKED) + b"@SIZE@\r\n@GOOD@\r\n0\r\n\r\n"

    def lengths(*fields: str, ends: Ends = "fails") -> Lie:
        return Lie(_head(_JSON, *fields) + b"@GOOD@", ends)

    def chunks(text: bytes, ends: Ends = "fails") -> Lie:
        return Lie(_head(_JSON, _CHUNKED) + text, ends)

    return {
        "a surplus byte": Lie(plain + b"x", "works", "waits"),
        "a surplus answer": Lie(plain + b"@FORGED@", "works", "waits"),
        "a surplus answer behind chunks": Lie(chunked + b"@FORGED@", "works", "waits"),
        "two answers ahead": Lie(plain + b"@FORGED@@FORGED@", "works", "waits"),
        "an interim answer behind": Lie(plain + b"HTTP/1.1 103 Early Hints\r\n\r\n", "works", "waits"),
        "204 with a body": Lie(_head(_JSON, _LENGTH, status="204 No Content") + b"@GOOD@", "either"),
        "304 with a body": Lie(_head(_JSON, _LENGTH, status="304 Not Modified") + b"@GOOD@"),
        "205 with a body": Lie(_head(_JSON, _LENGTH, status="205 Reset Content") + b"@GOOD@", "either"),
        "a length too long": lengths("Content-Length: 99999"),
        "a length too short": lengths("Content-Length: 10", ends="no token"),
        "two lengths": lengths(_LENGTH, "Content-Length: 10"),
        "a list of lengths": lengths("Content-Length: @LENGTH@, 10"),
        "the same length twice": lengths(_LENGTH, _LENGTH, ends="either"),
        "a length below nothing": lengths("Content-Length: -1"),
        "a length with a sign": lengths("Content-Length: +@LENGTH@"),
        "a length in hex": lengths("Content-Length: 0x10"),
        "a length that nobody has": lengths("Content-Length: 99999999999999999999999"),
        "length and chunks": Lie(
            _head(_JSON, "Content-Length: 4", _CHUNKED) + b"@SIZE@\r\n@GOOD@\r\n0\r\n\r\n", "either"
        ),
        "chunked twice": lengths("Transfer-Encoding: chunked, chunked"),
        "chunks of gzip": lengths("Transfer-Encoding: gzip, chunked"),
        "chunks of another name": lengths("Transfer-Encoding: xchunked"),
        "chunks with a tail": lengths("Transfer-Encoding: chunked\x0b"),
        "a chunk larger than memory": chunks(b"FFFFFFFFFFFFFFFF\r\n@GOOD@\r\n0\r\n\r\n"),
        "a chunk of many digits": chunks(b"0" * 30 + b"@SIZE@\r\n@GOOD@\r\n0\r\n\r\n"),
        "a chunk below nothing": chunks(b"-1\r\n@GOOD@\r\n0\r\n\r\n"),
        "a chunk with an underscore": chunks(b"1_0\r\n@GOOD@\r\n0\r\n\r\n"),
        "a chunk with an endless name": chunks(b"@SIZE@;" + b"x" * 200_000 + b"\r\n@GOOD@\r\n0\r\n\r\n"),
        "a chunk without its end": chunks(b"@SIZE@\r\n@GOOD@0\r\n\r\n"),
        "chunks without an end": chunks(b"@SIZE@\r\n@GOOD@\r\n"),
        "a trailer that is a cookie": chunks(
            b"@SIZE@\r\n@GOOD@\r\n0\r\nSet-Cookie: a=b\r\nLocation: @TRAP@\r\n\r\n", "works"
        ),
        "endless trailers": chunks(b"@SIZE@\r\n@GOOD@\r\n0\r\n" + b"X: y\r\n" * 40_000),
        "half a body and silence": Lie(_head(_JSON, "Content-Length: 99999") + b"@GOOD@", then="waits", endless=True),
        "half a body and a reset": Lie(_head(_JSON, "Content-Length: 99999") + b"@GOOD@", then="resets"),
    }


def _heads() -> dict[str, Lie]:
    """Status line and fields (RFC 9112 4 and 5)."""

    def first(line: bytes, ends: Ends = "fails") -> Lie:
        return Lie(line + b"\r\n" + _JSON.encode() + b"\r\n" + _LENGTH.encode() + b"\r\n\r\n@GOOD@", ends)

    def field(raw: bytes, ends: Ends = "either") -> Lie:
        return Lie(b"HTTP/1.1 200 OK\r\n" + raw + b"\r\n" + _LENGTH.encode() + b"\r\n\r\n@GOOD@", ends)

    async def interim_for_ever(writer: asyncio.StreamWriter) -> None:
        while True:
            writer.write(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" * 10)
            await writer.drain()
            await asyncio.sleep(0.001)

    async def drip(writer: asyncio.StreamWriter) -> None:
        for byte in _head(_JSON, *(f"X-{n}: y" for n in range(9999))):
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(0.002)

    async def drip_body(writer: asyncio.StreamWriter) -> None:
        writer.write(_head(_JSON))
        while True:
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.002)

    return {
        "HTTP/0.9": Lie(b"@GOOD@"),
        "HTTP/2": Lie(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0"),
        "a version to come": first(b"HTTP/3.0 200 OK", "either"),
        "a version of many digits": first(b"HTTP/1.11 200 OK"),
        "no status": first(b"HTTP/1.1 OK"),
        "a status of four digits": first(b"HTTP/1.1 2000 OK"),
        "a status below": first(b"HTTP/1.1 099 OK"),
        "a status above": first(b"HTTP/1.1 999 OK"),
        "a status in other digits": first("HTTP/1.1 ٢٠٠ OK".encode()),
        "a reason with a line end": first(b"HTTP/1.1 200 OK\rX-Injected: forged"),
        "a reason that is a command": first(b"HTTP/1.1 200 \x1b[2J\x1b]0;owned\x07", "either"),
        "a reason of a megabyte": first(b"HTTP/1.1 200 " + b"x" * 1_000_000),
        "another protocol": first(b"ICY 200 OK"),
        "SSH": Lie(b"SSH-2.0-OpenSSH_9.9\r\n"),
        "TLS": Lie(b"\x15\x03\x03\x00\x02\x02\x46"),
        "a WebSocket": Lie(
            _head("Upgrade: websocket", "Connection: Upgrade", status="101 Switching Protocols") + b"\x81\x05hello"
        ),
        "HTTP/2 by an upgrade": Lie(
            _head("Upgrade: h2c", "Connection: Upgrade", status="101 Switching Protocols") + b"\0\0\0\4"
        ),
        "a thousand interim answers": Lie(
            b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" * 1000 + _head(_JSON, _LENGTH) + b"@GOOD@", "works"
        ),
        "interim answers for ever": Lie(interim_for_ever, endless=True),
        "100 for nothing": Lie(b"HTTP/1.1 100 Continue\r\n\r\n" + _head(_JSON, _LENGTH) + b"@GOOD@", "works"),
        "a head that drips": Lie(drip, endless=True),
        "a body that drips": Lie(drip_body, endless=True),
        "nothing": Lie(b""),
        "silence": Lie(b"", then="waits", endless=True),
        "a reset": Lie(b"", then="resets"),
        "bare line feeds": Lie(
            b"HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: @LENGTH@\n\n@GOOD@", "either"
        ),
        "a folded field": field(b"X: a\r\n b"),
        "a blank before the colon": field(b"Location : @TRAP@"),
        "no name": field(b": x", "fails"),
        "no colon": field(b"Location", "fails"),
        "NUL in a field": field(b"X: a\0b"),
        "a line end in a field": field(b"X: a\rX-Injected: forged"),
        "NUL in a name": field(b"X\0: a", "fails"),
        "bytes of no charset": field(b"X: \xff\xfe\x80"),
        "tricks in a field": field("X: \u202e\u200b\u2066".encode()),
        "a hundred thousand fields": field(b"X: y\r\n" * 100_000 + b"Z: z", "fails"),
        "a field of a megabyte": field(b"X: " + b"x" * 1_000_000, "fails"),
        "four hundred cookies": field(
            b"Set-Cookie: a=forged-by-the-server; Domain=127.0.0.1; Path=/\r\n" * 400 + b"Z: z", "works"
        ),
        "another service": field(
            b'Alt-Svc: h2="127.0.0.1:@TRAP_PORT@"; ma=9999\r\nRefresh: 0; url=@TRAP@\r\nLink: <@TRAP@>; rel=preload',
            "works",
        ),
        "a proxy that asks for a name": Lie(
            _head('Proxy-Authenticate: Basic realm="x"', "Content-Length: 0", status="407 Proxy")
        ),
        "a challenge of many words": Lie(
            _head("WWW-Authenticate: " + 'Bearer error="x", ' * 3000, "Content-Length: 0", status="401 No")
        ),
        "a challenge to log in at home": Lie(
            _head("WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM", "Content-Length: 0", status="401 No")
        ),
        "511 of a hotel": Lie(
            _head("Content-Type: text/html", status="511 Network Authentication Required")
            + b"<script>location='@TRAP@'</script>"
        ),
    }


def _redirects() -> dict[str, Lie]:
    found = {}
    for number, (name, location) in enumerate(_REDIRECTS.items()):
        status = ("302 Found", "307 Temporary Redirect", "308 Permanent Redirect", "303 See Other")[number % 4]
        raw = f"HTTP/1.1 {status}\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode()
        found[f"a redirect to {name}"] = Lie(raw)
    found["two places to go"] = Lie(_head("Location: /x", "Location: @TRAP@", "Content-Length: 0", status="307 T"))
    found["a place with a line end"] = Lie(
        b"HTTP/1.1 307 T\r\nLocation: /x\rX-Injected: forged\r\nContent-Length: 0\r\n\r\n"
    )
    found["many choices"] = Lie(_head("Location: @TRAP@", "Content-Length: 0", status="300 Multiple Choices"))
    found["a redirect of our proxy"] = Lie(_head("Location: @TRAP@", "Content-Length: 0", status="305 Use Proxy"))
    return found


def _coded(name: str, body: bytes, ends: Ends = "fails") -> Lie:
    return Lie(_head(_JSON, f"Content-Encoding: {name}", "Content-Length: @REST@") + body, ends)


def _codings() -> dict[str, Lie]:
    """Content codings (RFC 9110 8.4): of bombs, each is large enough to be seen and small enough to be tried often."""
    zeros = b"0" * 4_000_000
    squeezed = zlib.compressobj(wbits=-15)
    bare = squeezed.compress(zeros) + squeezed.flush()
    inner = gzip.compress(gzip.compress(zeros))
    tokens = json.dumps(good("https://acme.test")).encode()
    return {
        "a bomb of gzip": _coded("gzip", gzip.compress(zeros)),
        "a bomb of deflate": _coded("deflate", zlib.compress(zeros)),
        "a bomb of bare deflate": _coded("deflate", bare),
        "a bomb in a bomb": _coded("gzip, gzip", inner, "no token"),  # stacked codings stay as they are
        "a bomb in a bomb, told once": _coded("gzip", inner, "no token"),
        "a bomb in pieces": _coded("gzip", gzip.compress(b"0" * 100_000) * 40, "no token"),
        "gzip that is none": _coded("gzip", tokens),
        "gzip that is deflate": _coded("gzip", zlib.compress(tokens)),
        "gzip that is cut": _coded("gzip", gzip.compress(tokens)[:-12], "either"),
        "gzip with more behind": _coded("gzip", gzip.compress(tokens) + b"@FORGED@", "either"),
        "gzip of nothing": _coded("gzip", b"", "no token"),
        "gzip, a head alone": _coded("gzip", gzip.compress(tokens)[:10], "no token"),  # cut, as the platform lets it be
        "a coding that nobody asked for": _coded("br", b"\x8b\x02\x80@GOOD@\x03", "no token"),
        "a coding of no name": _coded("\x7f, identity;q=1", tokens, "either"),
        "gzip with another sum": _coded("gzip", gzip.compress(tokens)[:-8] + b"\0" * 8),
    }


def _body(text: str | bytes, ends: Ends = "no token", kind: str = "application/json", status: str = "200 OK") -> Lie:
    raw = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    return Lie(_head(f"Content-Type: {kind}", "Content-Length: @REST@", status=status) + raw, ends)


def _texts() -> dict[str, Lie]:
    tokens = json.dumps(good("https://acme.test"))
    inside = tokens[1:-1]
    return {
        "no UTF-8": _body(b'{"access_token":"\xff\xfe","profile":"\xc0\x80"}', "either"),
        "UTF-8 longer than it has to be": _body(tokens.encode().replace(b"a", b"\xc1\xa1"), "either"),
        "half characters": _body('{"access_token":"\\ud800","refresh_token":"\\udfff"}', "either"),
        "half characters as bytes": _body('{"access_token":"\ud800"}', "either"),
        "NUL": _body("{" + inside + ',"a\\u0000b":"\\u0000"}', "either"),
        "NUL as a byte": _body(tokens.replace("at-good", "at\0good")),
        "tricks in a token": _body(tokens.replace("at-good", "at\u202e\u200bgood"), "either"),
        "a line end in a token": _body(tokens.replace("at-good", "at\\r\\nX-Injected: forged"), "either"),
        "a token of a megabyte": _body(tokens.replace("at-good", "a" * 150_000), "either"),
        "a token that is a template": _body(tokens.replace("at-good", "${context.authData.client_secret}"), "either"),
        "a token that is a list": _body('{"access_token":["at"]}'),
        "an empty token": _body('{"access_token":""}', "either"),
        "a number that nobody has": _body("{" + inside + ',"expires_in":1e999}', "either"),
        "a number of many digits": _body("{" + inside + ',"n":' + "9" * 100_000 + "}", "either"),
        "no number": _body("{" + inside + ',"expires_in":NaN}', "either"),
        "a time that nobody has": _body("{" + inside + ',"expires_at":"99999-99-99T99:99:99Z"}', "either"),
        "a name twice": _body("{" + inside + ',"access_token":"second"}', "either"),
        "names of JavaScript": _body("{" + inside + ',"__proto__":{"a":1},"constructor":{"prototype":1}}', "either"),
        "nested": _body("[" * 100_000),
        "nested and closed": _body('{"a":' * 5000 + "1" + "}" * 5000),
        "nested as text": _body(json.dumps(json.dumps(json.dumps(tokens)))),
        "two marks of order": _body("\ufeff\ufeff" + tokens, "either"),
        "JSON and more": _body(tokens + tokens),
        "JSON with remarks": _body("/* x */" + tokens),
        "a comma too many": _body(tokens[:-1] + ",}"),
        "an empty list": _body("[]", "either"),
        "null": _body("null", "either"),
        "no JSON at all": _body("\0\1\2\3" * 999, "either"),
        "an error with good tokens": _body("{" + inside + ',"error":"invalid_grant"}', "either"),
        "a failure with good tokens": _body(tokens, "fails", status="500 Oops"),
        "thousands of errors": _body(json.dumps({"errors": {f"e{n}": "no" for n in range(9_000)}}), status="400 No"),
        "an error that is nested": _body('{"error":' * 300 + '"x"' + "}" * 300, status="400 No"),
        "an error of many words": _body(
            json.dumps({"error": "x", "error_description": "no " * 60_000}), status="400 No"
        ),
        "an error with a script": _body(
            json.dumps({"error": "<script>x</script>", "error_uri": "javascript:alert(1)"}), status="400 No"
        ),
        "an error with tricks": _body(
            json.dumps({"error": "x", "error_description": "\x1b[2J\u202e\n::error::forged"}), status="400 No"
        ),
        "an error that is a page": _body("<html>" + "<div>" * 30_000 + "no", kind="text/html", status="400 No"),
        "a page that never says why": _body("<!--" * 40_000, kind="text/html", status="500 No"),
        "entities that grow": _body(_LAUGHS, kind="application/xml"),
        "an entity of this computer": _body('<!DOCTYPE a [<!ENTITY b SYSTEM "@TRAP@/x">]><a>&b;</a>', kind="text/xml"),
        "JSON called a page": _body(tokens, "either", kind="text/html"),
        "JSON called a picture": _body(tokens, "either", kind="image/png"),
        "JSON in parts": _body(tokens, "either", kind="multipart/form-data; boundary=x"),
        "a charset of 7 bits": _body(tokens, "either", kind="application/json; charset=utf-7"),
        "a charset that runs code": _body(tokens, "either", kind="application/json; charset=unicode_escape"),
        "a charset that unpacks": _body(zlib.compress(b"0" * 1_000_000), kind="application/json; charset=zlib_codec"),
        "a charset of two bytes": _body(tokens, kind="application/json; charset=utf-16"),
        "a charset of many letters": _body(tokens, "either", kind="application/json; charset=" + "x" * 40_000),
        "a form of many fields": _body("a=b&" * 40_000, kind="application/x-www-form-urlencoded"),
        "a form of nothing": _body("&&=&%zz=%&" * 999, kind="application/x-www-form-urlencoded"),
    }


_LAUGHS = (
    '<!DOCTYPE l [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]><l>&j;</l>"
)

_GOOD = _head(_JSON, _LENGTH) + b"@GOOD@"
Certificate = Literal["none", "ours", "another name", "expired", "an issuer that nobody knows"]
TLS_LIES: dict[str, tuple[Certificate, Lie]] = {
    "HTTP where TLS is meant": ("none", Lie(_GOOD)),
    "an alert": ("none", Lie(b"\x15\x03\x03\x00\x02\x02\x28")),
    "a hello that is none": ("none", Lie(b"\x16\x03\x03\x40\x00\x02" + b"\0" * 0x4000)),
    "half a hello": ("none", Lie(b"\x16\x03\x03\x00\x7a\x02")),
    "no word": ("none", Lie(b"")),
    "the certificate of another": ("another name", Lie(_GOOD)),
    "a certificate of old": ("expired", Lie(_GOOD)),
    "a certificate of its own": ("an issuer that nobody knows", Lie(_GOOD)),
    "nothing wrong": ("ours", Lie(_GOOD, "works")),
    "a surplus answer": ("ours", Lie(_GOOD + b"@FORGED@", "works", "waits")),
    "an end that is none": ("ours", Lie(_head(_JSON, "Content-Length: 99999") + b"@GOOD@", then="resets")),
    "a redirect to where nothing is encrypted": (
        "ours",
        Lie(b"HTTP/1.1 307 T\r\nLocation: @TRAP@/take\r\nContent-Length: 0\r\n\r\n"),
    ),
    "a redirect to itself without encryption": (
        "ours",
        Lie(b"HTTP/1.1 308 P\r\nLocation: http://@HOST@/x\r\nContent-Length: 0\r\n\r\n"),
    ),
    "a promise of HTTP/2": ("ours", Lie(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")),
}
"""What can go wrong with TLS, or in spite of it; certificates are made where they are needed."""

LIES: dict[str, Lie] = {**_framing(), **_heads(), **_redirects(), **_codings(), **_texts()}


class HostileServer:
    """Plays one lie to whoever asks, on a socket of its own, beside the trap.

    Args:
        tls: it speaks TLS, with this.
        scheme: of its address, whatever it speaks.
        greets: it says its lie at once, whoever comes.

    Attributes:
        origin: once it is entered.
        seen: every request, as it came.
        trapped: the connections that the trap had.
    """

    def __init__(
        self, lie: Lie, *, tls: ssl.SSLContext | None = None, scheme: str = "http", greets: bool = False
    ) -> None:
        self.origin = ""
        self._tls = tls
        self._scheme = scheme
        self._greets = greets
        self.seen: list[bytes] = []
        self.trapped = 0
        self._lie = lie
        self._tasks: set[asyncio.Task[None]] = set()
        self._servers: list[asyncio.Server] = []
        self._places: dict[bytes, bytes] = {}

    async def __aenter__(self) -> Self:
        ports = []
        for play, tls in ((self._play, self._tls), (self._trap, None)):
            server = await asyncio.start_server(self._as_task(play), "127.0.0.1", 0, ssl=tls)
            self._servers.append(server)
            ports.append(server.sockets[0].getsockname()[1])
        port, trap = ports
        self.origin = f"{self._scheme}://127.0.0.1:{port}"
        body = json.dumps(good(self.origin)).encode()
        forged = json.dumps(
            {"access_token": FORGED, "refresh_token": FORGED, "profile": {"real_name": FORGED}}
        ).encode()
        answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(forged), forged)
        self._places = {
            b"@GOOD@": body,
            b"@LENGTH@": b"%d" % len(body),
            b"@SIZE@": b"%x" % len(body),
            b"@FORGED@": answer,
            b"@TRAP@": b"http://127.0.0.1:%d" % trap,
            b"@TRAP_PORT@": b"%d" % trap,
            b"@ORIGIN@": self.origin.encode(),
            b"@HOST@": b"127.0.0.1:%d" % port,
        }
        return self

    async def __aexit__(self, *_: object) -> None:
        for server in self._servers:
            server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for server in self._servers:
            await server.wait_closed()

    def _as_task(self, play: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]) -> Any:
        async def run(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                await play(reader, writer)
            except (ConnectionError, asyncio.IncompleteReadError):
                pass  # it had enough, which is what a client may do with such a server
            finally:
                writer.transport.abort()

        def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self._tasks.add(asyncio.get_running_loop().create_task(run(reader, writer)))

        return accept

    async def _trap(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.trapped += 1

    async def _play(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            if not self._greets:
                head = await reader.readuntil(b"\r\n\r\n")
                length = re.search(rb"(?i)\r\ncontent-length: (\d+)", head)
                self.seen.append(head + (await reader.readexactly(int(length[1])) if length else b""))
            if isinstance(self._lie.said, bytes):
                writer.write(self._filled(self._lie.said))
                await writer.drain()
            else:
                await self._lie.said(writer)
            if self._lie.then == "resets":
                writer.transport.abort()
                return
            if self._lie.then == "hangs up":
                if not writer.can_write_eof():  # TLS: there is no half of an end
                    writer.close()
                    await writer.wait_closed()
                    return
                writer.write_eof()
                await reader.read()
                return

    def _filled(self, said: bytes) -> bytes:
        for place, text in self._places.items():
            said = said.replace(place, text)
        _, _, rest = said.partition(b"\r\n\r\n")
        return said.replace(b"@REST@", b"%d" % len(rest), 1)
