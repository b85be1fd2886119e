"""TLS: who is believed, who is not, and what people are told then."""

import asyncio
import ssl
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
import trustme

from connection_wizard.http.client import Limits
from connection_wizard.http.exchange import Exchange, HttpRequest
from connection_wizard.http.server import ServerRequest, ServerResponse
from tests.http.conftest import answering

if TYPE_CHECKING:
    from .conftest import MakeClient, Serve, ServeRaw

pytestmark = pytest.mark.asyncio


def with_certificate(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def failed(exchange: Exchange, kind: str = "tls") -> str:
    """The words of a TLS failure; nothing was answered."""
    assert exchange.response is None
    assert exchange.failure is not None
    assert exchange.failure.kind == kind
    assert exchange.failure.hint
    return exchange.failure.message


async def test_a_trusted_server_is_answered(
    serve_raw: "ServeRaw", make_client: "MakeClient", authority: trustme.CA, trusting: ssl.SSLContext
) -> None:
    port = await serve_raw(answering, tls=with_certificate(authority.issue_cert("localhost")))
    exchange = await make_client(ssl_context=trusting).send(HttpRequest("GET", f"https://localhost:{port}/"))
    assert exchange.failure is None
    assert exchange.response is not None
    assert exchange.response.body == b"ok"


async def test_the_system_is_asked_whom_to_trust(
    serve_raw: "ServeRaw",
    make_client: "MakeClient",
    authority: trustme.CA,
    trusting: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("connection_wizard.http.client.system_trust", lambda: trusting)
    port = await serve_raw(answering, tls=with_certificate(authority.issue_cert("127.0.0.1")))
    exchange = await make_client().send(HttpRequest("GET", f"https://127.0.0.1:{port}/"))
    assert exchange.failure is None


async def test_an_unknown_issuer_is_not_believed(
    serve_raw: "ServeRaw", make_client: "MakeClient", authority: trustme.CA
) -> None:
    port = await serve_raw(answering, tls=with_certificate(authority.issue_cert("localhost")))
    message = failed(await make_client().send(HttpRequest("GET", f"https://localhost:{port}/")))
    assert f"certificate of localhost:{port} comes from an issuer" in message


@pytest.mark.parametrize("names", [["other.example"], ["127.0.0.2"]])
async def test_another_name_is_not_believed(
    serve_raw: "ServeRaw",
    make_client: "MakeClient",
    authority: trustme.CA,
    trusting: ssl.SSLContext,
    names: list[str],
) -> None:
    port = await serve_raw(answering, tls=with_certificate(authority.issue_cert(*names)))
    for host in ("localhost", "127.0.0.1"):
        message = failed(await make_client(ssl_context=trusting).send(HttpRequest("GET", f"https://{host}:{port}/")))
        assert "another name" in message


async def test_an_expired_certificate_is_not_believed(
    serve_raw: "ServeRaw", make_client: "MakeClient", authority: trustme.CA, trusting: ssl.SSLContext
) -> None:
    expired = authority.issue_cert("localhost", not_after=datetime(2020, 1, 1, tzinfo=UTC))
    port = await serve_raw(answering, tls=with_certificate(expired))
    message = failed(await make_client(ssl_context=trusting).send(HttpRequest("GET", f"https://localhost:{port}/")))
    assert "expired" in message


async def test_a_server_without_tls(make_client: "MakeClient", serve_raw: "ServeRaw") -> None:
    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()

    port = await serve_raw(plain)
    message = failed(await make_client().send(HttpRequest("GET", f"https://127.0.0.1:{port}/")), "not_tls")
    assert "No encrypted connection" in message


async def test_a_server_that_hangs_up_on_tls(make_client: "MakeClient", serve_raw: "ServeRaw") -> None:
    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(10_000)

    port = await serve_raw(hang_up)
    exchange = await make_client().send(HttpRequest("GET", f"https://127.0.0.1:{port}/"))
    assert exchange.failure is not None
    assert exchange.failure.kind == "closed"


async def test_a_server_that_never_says_hello(make_client: "MakeClient", serve_raw: "ServeRaw") -> None:
    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    port = await serve_raw(silent)
    client = make_client(limits=Limits(connect_timeout=0.05))
    exchange = await client.send(HttpRequest("GET", f"https://127.0.0.1:{port}/"))
    assert exchange.failure is not None
    assert exchange.failure.kind == "connect_timeout"


async def test_a_server_that_hangs_up_amid_an_encrypted_answer(
    make_client: "MakeClient", serve_raw: "ServeRaw", authority: trustme.CA, trusting: ssl.SSLContext
) -> None:
    async def half(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\nok")
        await writer.drain()

    port = await serve_raw(half, tls=with_certificate(authority.issue_cert("localhost")))
    exchange = await make_client(ssl_context=trusting).send(HttpRequest("GET", f"https://localhost:{port}/"))
    assert exchange.failure is not None
    assert exchange.failure.kind == "closed"
    assert exchange.response is not None
    assert exchange.response.body == b"ok"


async def test_https_is_never_left_for_http(
    serve: "Serve", serve_raw: "ServeRaw", make_client: "MakeClient", authority: trustme.CA, trusting: ssl.SSLContext
) -> None:
    async def never(request: ServerRequest) -> ServerResponse:
        raise AssertionError("this server must not be asked")

    plain = await serve(never)

    async def downgrading(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(
            b"HTTP/1.1 302 Found\r\nLocation: " + plain.origin.encode() + b"/?s3cret\r\nContent-Length: 2\r\n\r\nno"
        )
        await writer.drain()
        await reader.read()

    port = await serve_raw(downgrading, tls=with_certificate(authority.issue_cert("localhost")))
    exchange = await make_client(ssl_context=trusting).send(HttpRequest("GET", f"https://localhost:{port}/"))
    assert exchange.failure is not None
    assert exchange.failure.kind == "insecure_redirect"
    assert "s3cret" not in exchange.failure.message + exchange.failure.hint
    assert exchange.response is not None
    assert exchange.response.body == b"no"


@pytest.mark.parametrize(("surplus", "connections"), [(b"", 1), (b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", 2)])
async def test_an_encrypted_connection_is_used_again_if_nothing_is_left_over(
    serve_raw: "ServeRaw",
    make_client: "MakeClient",
    authority: trustme.CA,
    trusting: ssl.SSLContext,
    surplus: bytes,
    connections: int,
) -> None:
    opened: list[asyncio.StreamReader] = []

    async def again(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        opened.append(reader)
        while await reader.readline():
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok" + surplus)
            await writer.drain()

    port = await serve_raw(again, tls=with_certificate(authority.issue_cert("localhost")))
    client = make_client(ssl_context=trusting)
    for _ in range(2):
        exchange = await client.send(HttpRequest("GET", f"https://localhost:{port}/"))
        assert exchange.response is not None
        assert exchange.response.body == b"ok"
    assert len(opened) == connections
