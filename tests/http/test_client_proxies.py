"""Real proxies on loopback: what goes through them, what never does, and what people are told when they fail."""

import asyncio
import base64
import ssl
from typing import TYPE_CHECKING

import pytest
import trustme

from connection_wizard.http.exchange import Exchange, HttpRequest
from connection_wizard.http.server import ServerRequest, ServerResponse
from tests.http.conftest import answering

if TYPE_CHECKING:
    from .conftest import MakeClient, Script, Serve, ServeRaw

pytestmark = pytest.mark.asyncio

NAME = "api.example.test"


class ForwardProxy:
    """Answers in the name of every server; keeps what it was asked for."""

    def __init__(self) -> None:
        self.requests: list[ServerRequest] = []

    async def __call__(self, request: ServerRequest) -> ServerResponse:
        self.requests.append(request)
        return ServerResponse(200, (), b"by proxy")


def tunnel_to(port: int) -> "Script":
    """A proxy for https: opens a tunnel to one port, whatever the name."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        assert head.startswith(f"CONNECT {NAME}:443 HTTP/1.1\r\n".encode())
        away_reader, away_writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")

        async def pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
            while data := await source.read(65536):
                sink.write(data)
                await sink.drain()

        try:
            pumps = [asyncio.create_task(pump(reader, away_writer)), asyncio.create_task(pump(away_reader, writer))]
            try:
                await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for task in pumps:
                    task.cancel()
                await asyncio.gather(*pumps, return_exceptions=True)
        finally:
            away_writer.transport.abort()

    return script


def certified(authority: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


def body_of(exchange: Exchange) -> bytes:
    assert exchange.failure is None
    assert exchange.response is not None
    return exchange.response.body


async def test_names_go_through_the_proxy(
    serve: "Serve", make_client: "MakeClient", monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = ForwardProxy()
    server = await serve(proxy)
    monkeypatch.setenv("HTTP_PROXY", f"http://me:s3cret@127.0.0.1:{server.port}")
    client = make_client()
    for path in ("/one?x=1", "/two"):
        assert body_of(await client.send(HttpRequest("GET", f"http://{NAME}{path}"))) == b"by proxy"
    assert [request.target for request in proxy.requests] == [f"http://{NAME}/one?x=1", f"http://{NAME}/two"]
    expected = "Basic " + base64.b64encode(b"me:s3cret").decode()
    assert proxy.requests[0].header("proxy-authorization") == expected
    assert len(server._connections) == 1


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_loopback_never_does(
    serve: "Serve", make_client: "MakeClient", monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    proxy = ForwardProxy()
    monkeypatch.setenv("ALL_PROXY", (await serve(proxy)).origin)

    async def handler(request: ServerRequest) -> ServerResponse:
        return ServerResponse(200, (), b"directly")

    server = await serve(handler, host=host)
    assert body_of(await make_client().send(HttpRequest("GET", server.origin))) == b"directly"
    assert proxy.requests == []


async def test_exceptions_are_honoured(
    serve: "Serve", make_client: "MakeClient", monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = ForwardProxy()
    monkeypatch.setenv("HTTP_PROXY", (await serve(proxy)).origin)
    monkeypatch.setenv("NO_PROXY", "example.test")
    exchange = await make_client().send(HttpRequest("GET", f"http://{NAME}/"))
    assert exchange.failure is not None
    assert exchange.failure.kind == "name_not_found"
    assert proxy.requests == []


async def test_https_goes_through_a_tunnel(
    serve_raw: "ServeRaw",
    make_client: "MakeClient",
    monkeypatch: pytest.MonkeyPatch,
    authority: trustme.CA,
    trusting: ssl.SSLContext,
) -> None:
    target = await serve_raw(answering, tls=certified(authority, NAME))
    monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{await serve_raw(tunnel_to(target))}")
    exchange = await make_client(ssl_context=trusting).send(HttpRequest("GET", f"https://{NAME}/"))
    assert body_of(exchange) == b"ok"


async def test_a_proxy_does_not_weaken_tls(
    serve_raw: "ServeRaw",
    make_client: "MakeClient",
    monkeypatch: pytest.MonkeyPatch,
    authority: trustme.CA,
    trusting: ssl.SSLContext,
) -> None:
    target = await serve_raw(answering, tls=certified(authority, "other.example.test"))
    monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{await serve_raw(tunnel_to(target))}")
    exchange = await make_client(ssl_context=trusting).send(HttpRequest("GET", f"https://{NAME}/"))
    assert exchange.failure is not None
    assert exchange.failure.kind == "tls"


async def test_the_way_to_a_proxy_may_be_encrypted(
    serve_raw: "ServeRaw",
    make_client: "MakeClient",
    monkeypatch: pytest.MonkeyPatch,
    authority: trustme.CA,
    trusting: ssl.SSLContext,
) -> None:
    port = await serve_raw(answering, tls=certified(authority, "localhost"))
    monkeypatch.setenv("HTTP_PROXY", f"https://localhost:{port}")
    request = HttpRequest("GET", f"http://{NAME}/")
    assert body_of(await make_client(ssl_context=trusting).send(request)) == b"ok"
    exchange = await make_client().send(request)
    assert exchange.failure is not None
    assert exchange.failure.kind == "tls"


async def test_a_proxy_that_forbids(
    serve_raw: "ServeRaw", make_client: "MakeClient", monkeypatch: pytest.MonkeyPatch
) -> None:
    async def forbidding(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        await reader.read()

    port = await serve_raw(forbidding)
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:s3cret@127.0.0.1:{port}")
    exchange = await make_client().send(HttpRequest("GET", f"https://{NAME}/"))
    assert exchange.failure is not None
    assert exchange.failure.kind == "proxy"
    assert f"The proxy 127.0.0.1:{port} did not make a connection to {NAME}." == exchange.failure.message
    assert "s3cret" not in exchange.failure.hint


async def test_a_proxy_that_is_not_there(
    serve: "Serve", make_client: "MakeClient", monkeypatch: pytest.MonkeyPatch
) -> None:
    server = await serve(ForwardProxy())
    monkeypatch.setenv("HTTP_PROXY", server.origin)
    await server.close()
    exchange = await make_client().send(HttpRequest("GET", f"http://{NAME}/"))
    assert exchange.failure is not None
    assert exchange.failure.kind == "proxy"


async def test_a_proxy_of_an_unknown_kind(make_client: "MakeClient", monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1080")
    exchange = await make_client().send(HttpRequest("GET", f"http://{NAME}/"))
    assert exchange.failure is not None
    assert exchange.failure.kind == "proxy"
    assert "cannot use" in exchange.failure.message
