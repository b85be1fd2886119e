"""Kind: a request that leaves for where it may not go; every way there passes one gate (`http.reach`)."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
import pytest_asyncio

from connection_wizard.addresses.reading import Address, read
from connection_wizard.http.client import HttpClient, Limits
from connection_wizard.http.exchange import HttpRequest
from connection_wizard.http.reach import EVERYWHERE, Place, Reach, naming, places_of, within

pytestmark = pytest.mark.asyncio

LISTED = frozenset({Place("acme.test", 443), Place("port.test", 8443), Place("8.8.8.8", 443)})
CODE = Reach(naming(["http://127.0.0.1:8080/x"]), frozenset({Place("10.0.0.5", 443)}), LISTED)
DESCRIBED = Reach(naming(["http://127.0.0.1:8080/x"]), frozenset({Place("10.0.0.5", 443)}), None)
ANYWHERE = Reach(listed=frozenset({Place(EVERYWHERE, 443)}))
METADATA = "http://169.254.169.254/latest/meta-data/"


def address(url: str) -> Address:
    found = read(url)
    assert isinstance(found, Address)
    return found


@pytest.mark.parametrize(
    ("url", "code", "described", "anywhere"),
    [
        ("https://acme.test/", None, None, None),
        ("https://api.acme.test/", None, None, None),
        ("https://evilacme.test/", "host_not_listed", None, None),
        ("https://acme.test.evil.test/", "host_not_listed", None, None),
        ("https://acme.test:8443/", "host_not_listed", None, "host_not_listed"),
        ("https://port.test:8443/", None, None, "host_not_listed"),
        ("https://port.test/", "host_not_listed", None, None),
        ("https://1.8.8.8.8.test/", "host_not_listed", None, None),
        ("http://acme.test/", "not_encrypted", "not_encrypted", "not_encrypted"),
        ("http://10.0.0.5/", "not_encrypted", "not_encrypted", "not_encrypted"),
        (METADATA, "not_encrypted", "not_encrypted", "not_encrypted"),
        ("https://169.254.169.254/", *["private_address"] * 3),
        ("https://[fd00:ec2::254]/", *["private_address"] * 3),
        ("https://[::ffff:169.254.169.254]/", *["private_address"] * 3),
        ("https://0.0.0.0/", *["private_address"] * 3),
        ("https://[::]/", *["private_address"] * 3),
        ("https://224.0.0.1/", *["private_address"] * 3),
        ("https://10.0.0.5/", None, None, "private_address"),
        ("https://10.0.0.5:8443/", "private_address", "private_address", "private_address"),
        ("http://127.0.0.1:8080/", None, None, "private_address"),
        ("http://127.0.0.1:8081/", *["private_address"] * 3),
        ("http://localhost:8080/", "host_not_listed", None, "private_address"),
        ("http://[::1]:8080/", "host_not_listed", None, "private_address"),
        ("http://[::ffff:127.0.0.1]:8080/", "host_not_listed", None, "private_address"),
        ("http://a.localhost/", *["private_address"] * 3),
        ("http://[64:ff9b::7f00:1]:8080/", *["not_encrypted"] * 3),
        ("http://[2002:7f00:1::]:8080/", *["not_encrypted"] * 3),
    ],
)
async def test_where_a_request_may_go(url: str, code: str | None, described: str | None, anywhere: str | None) -> None:
    assert [reach.refusal(address(url)) for reach in (CODE, DESCRIBED, ANYWHERE)] == [code, described, anywhere]


@pytest.mark.parametrize("ip", ["127.0.0.1", "10.1.2.3", "169.254.169.254", "fe80::1", "::ffff:10.0.0.1", "0.0.0.0"])  # noqa: S104
async def test_a_name_counts_as_what_it_leads_to(ip: str) -> None:
    for reach in (CODE, DESCRIBED, ANYWHERE):
        assert reach.refusal(address("https://acme.test/"), ip) == "private_address"
        assert reach.refusal(address("https://acme.test/"), "8.8.8.8") is None
    agreed = DESCRIBED.agreeing(Place("acme.test", 443))
    assert agreed.refusal(address("https://acme.test/"), ip) is None
    assert agreed.refusal(address("https://api.acme.test/"), ip) == "private_address"


@pytest.mark.parametrize("ip", ["8.8.8.8", "10.1.2.3", "64:ff9b::7f00:1"])
async def test_a_name_of_this_computer_that_leads_elsewhere_is_none(ip: str) -> None:
    """Who answers for names decides that for ``x.localhost`` on some systems, a line in a file for ``localhost``."""
    for host in ("localhost", "x.localhost"):
        reach = Reach(naming([f"http://{host}:8080/", f"https://{host}:8443/"]), listed=None)
        assert reach.refusal(address(f"http://{host}:8080/"), "127.0.0.1") is None
        assert reach.refusal(address(f"http://{host}:8080/"), ip) == "not_encrypted"
        assert reach.refusal(address(f"https://{host}:8443/"), ip) == "private_address"
        assert reach.agreeing(Place(host, 8080)).refusal(address(f"http://{host}:8080/"), ip) == "not_encrypted"


async def test_a_yes_to_this_computer_is_about_one_port() -> None:
    agreed = Reach(listed=frozenset()).agreeing(Place("localhost", 8080))
    assert agreed.refusal(address("http://127.0.0.1:8080/")) is None
    assert agreed.refusal(address("http://127.0.0.1:8081/")) == "private_address"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("acme.com", [("acme.com", 443)]),
        ("*.acme.com", [("acme.com", 443)]),
        ("https://*.Acme.com/x", [("acme.com", 443)]),
        ("acme.com:8443", [("acme.com", 8443)]),
        ("localhost", [("localhost", 443), ("localhost", 80)]),
        ("localhost:8080", [("localhost", 8080)]),
        ("::1", [("::1", 443), ("::1", 80)]),
        ("169.254.169.254", [("169.254.169.254", 443)]),
        ("*", [("*", 443)]),
        ("", []),
        ("→.", []),
        ("[", []),
    ],
)
async def test_a_host_as_people_write_it_means_one_port(text: str, places: list[tuple[str, int]]) -> None:
    assert list(places_of(text)) == places


async def test_the_narrower_of_two_counts() -> None:
    every, acme, api = Place(EVERYWHERE, 443), Place("acme.test", 443), Place("api.acme.test", 443)
    assert within([every], frozenset({acme})) == {acme}
    assert within([acme], frozenset({every})) == {acme}
    assert within([acme], frozenset({api})) == {api}
    assert within([api], frozenset({acme})) == {api}
    assert within([acme], frozenset({Place("acme.test", 8443)})) == {Place("acme.test", 8443)}
    assert within([acme, every], frozenset({Place("10.0.0.5", 443)})) == set()
    assert within([acme], frozenset({Place("evil.test", 443)})) == set()
    assert not every.covers(Place("10.0.0.5", 443))
    assert not Place("8.8.8.8", 443).covers(Place("1.8.8.8.8", 443))
    assert [place.shown for place in (every, acme, Place("::1", 80))] == ["*", "acme.test", "[::1]:80"]


# -- on the wire


class Raw:
    """A server that answers each request with bytes; `seen` are the first lines of all requests."""

    def __init__(self, answers: list[bytes]) -> None:
        self.answers = answers
        self.seen: list[bytes] = []
        self.connections = 0
        self.port = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                self.seen.append(head.split(b"\r\n")[0])
                writer.write(self.answers.pop(0))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, IndexError):
            pass
        finally:
            writer.close()


Serve = Callable[..., Awaitable[Raw]]


@pytest_asyncio.fixture
async def raw() -> AsyncIterator[Serve]:
    servers: list[asyncio.Server] = []

    async def serve(*answers: bytes) -> Raw:
        made = Raw(list(answers))
        server = await asyncio.start_server(made.serve, "127.0.0.1", 0)
        servers.append(server)
        made.port = server.sockets[0].getsockname()[1]
        return made

    yield serve
    for server in servers:
        server.close()
        await server.wait_closed()


OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nme"
FORGED = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nme\r\n0\r\n\r\n"
NO_BODY = b"HTTP/1.1 204 No Content\r\n\r\n"


def as_long_as_one_look() -> bytes:
    """An answer that ends exactly where what is read at once ends: 64 KiB."""
    size = 64 * 1024
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (size - 42)
    return head + b"x" * (size - 42)


@pytest.mark.parametrize(
    "first", [OK, CHUNKED, NO_BODY, as_long_as_one_look()], ids=["length", "chunked", "204", "64k"]
)
@pytest.mark.parametrize("surplus", [FORGED, FORGED[:10], b"\r\n\r\nx", b"x"], ids=["answer", "part", "blank", "byte"])
async def test_what_is_left_over_after_an_answer_is_never_the_next(raw: Serve, first: bytes, surplus: bytes) -> None:
    server = await raw(first + surplus, OK, OK)
    async with HttpClient() as client:
        url = f"http://127.0.0.1:{server.port}/"
        one = await client.send(HttpRequest("GET", url))
        assert one.failure is None
        two = await client.send(HttpRequest("GET", url))
        assert two.response is not None
        assert two.response.body == b"me"
    assert server.connections == 2


async def test_what_comes_late_is_no_answer_either(raw: Serve) -> None:
    server = await raw(OK, OK)
    async with HttpClient() as client:
        url = f"http://127.0.0.1:{server.port}/"
        await client.send(HttpRequest("GET", url))
        transport = next(iter(client._transports.values()))
        [connection] = transport._pool.connections
        assert connection.is_idle()
        await client.send(HttpRequest("GET", url))
    assert server.connections == 1, "without surplus a connection is used again"


@pytest.fixture
def resolve(monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[str, list[str]]], list[str]]:
    """Makes names lead where a test wants; gives the list of names that were looked up."""
    looked_up: list[str] = []
    original = socket.getaddrinfo

    def use(names: dict[str, list[str]]) -> list[str]:
        def getaddrinfo(host: Any, port: Any, *more: Any, **named: Any) -> Any:
            name = host.decode() if isinstance(host, bytes) else host
            if name not in names:
                return original(host, port, *more, **named)
            looked_up.append(name)
            answers = names[name]
            ip = answers.pop(0) if len(answers) > 1 else answers[0]
            family = socket.AF_INET6 if ":" in ip else socket.AF_INET
            return [(family, socket.SOCK_STREAM, 6, "", (ip, port, 0, 0) if ":" in ip else (ip, port))]

        monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
        return looked_up

    return use


@pytest.mark.parametrize("ip", ["127.0.0.1", "10.0.0.9", "169.254.169.254", "::1", "fd00::1"])
@pytest.mark.parametrize("reach", [CODE, DESCRIBED, ANYWHERE], ids=["code", "described", "anywhere"])
async def test_a_name_that_leads_inside_is_not_connected_to(resolve: Any, ip: str, reach: Reach) -> None:
    looked_up = resolve({"acme.test": [ip]})
    async with HttpClient() as client:
        exchange = await client.send(HttpRequest("GET", "https://acme.test/"), reach=reach)
    assert exchange.failure is not None
    assert exchange.failure.kind == "private_address"
    assert "--allow-host acme.test" in exchange.failure.hint
    assert looked_up


async def test_a_name_that_leads_elsewhere_the_second_time_gets_no_byte(resolve: Any, raw: Serve) -> None:
    server = await raw(OK)
    resolve({"acme.test": ["8.8.8.8", "127.0.0.1"]})
    reach = Reach(listed=None)
    async with HttpClient() as client:
        exchange = await client.send(HttpRequest("GET", f"https://acme.test:{server.port}/"), reach=reach)
    assert exchange.failure is not None
    assert exchange.failure.kind == "private_address"
    assert not server.seen


async def test_a_look_up_that_never_ends_is_left_to_the_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    async def never(*_: Any, **__: Any) -> Any:
        await asyncio.Event().wait()

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", never)
    async with HttpClient(limits=Limits(connect_timeout=0.05)) as client:
        exchange = await client.send(HttpRequest("GET", "https://acme.test/"), reach=Reach(listed=None))
    assert exchange.failure is not None
    assert exchange.failure.kind == "connect_timeout"


@pytest.mark.parametrize(
    ("location", "kind"),
    [
        ("http://10.0.0.9/", "not_encrypted"),
        ("http://acme.test/", "not_encrypted"),
        (METADATA, "not_encrypted"),
        ("https://169.254.169.254/", "private_address"),
        ("https://[::1]:1/", "private_address"),
        ("https://[::ffff:10.0.0.1]/", "private_address"),
    ],
)
@pytest.mark.parametrize("listed", [None, frozenset({Place(EVERYWHERE, 443)})], ids=["described", "code"])
async def test_no_redirect_leads_inside(raw: Serve, location: str, kind: str, listed: frozenset[Place] | None) -> None:
    server = await raw(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: %s\r\n\r\n" % location.encode())
    url = f"http://127.0.0.1:{server.port}/"
    async with HttpClient() as client:
        exchange = await client.send(HttpRequest("GET", url), reach=Reach(naming([url]), frozenset(), listed))
    assert exchange.failure is not None
    assert exchange.failure.kind == kind
    assert len(exchange.redirected_from) == 1


@pytest.mark.parametrize(
    "location",
    [
        "http://[", "//[", "https://[::1", "http://\u2100.com/", "http:///", "http:a", "https:/x", "http://h:99999/",
        "\\\\h", "https://me@h/", "https://h:-1/", "http://127.1/", "http://%5b/", "http://xn--/",
        "https://" + "a" * 300 + ".test/",
    ],
)  # fmt: skip
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_redirect_to_what_is_no_address_is_the_answer(raw: Serve, location: str, method: str) -> None:
    server = await raw(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: %s\r\n\r\n" % location.encode())
    url = f"http://127.0.0.1:{server.port}/"
    async with HttpClient() as client:
        exchange = await client.send(HttpRequest(method, url), reach=Reach(naming([url]), frozenset(), None))
    assert exchange.response is not None
    assert exchange.response.status == 302
    assert exchange.failure is None


async def test_a_connection_is_used_again_only_under_the_same_rules(raw: Serve) -> None:
    server = await raw(OK, OK, OK)
    url = f"http://127.0.0.1:{server.port}/"
    async with HttpClient() as client:
        for reach in (Reach(naming([url]), frozenset(), None), Reach(naming([url]), frozenset(), naming([url]))):
            exchange = await client.send(HttpRequest("GET", url), reach=reach)
            assert exchange.failure is None
    assert server.connections == 2


async def test_a_proxy_that_httpx_cannot_read_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://me:pw@proxy.test:8080/\u00e9")
    monkeypatch.setattr("httpx.Proxy.__init__", _invalid)
    async with HttpClient() as client:
        exchange = await client.send(HttpRequest("GET", "https://acme.test/"))
    assert exchange.failure is not None
    assert exchange.failure.kind == "proxy"


def _invalid(*_: Any, **__: Any) -> None:
    import httpx

    raise httpx.InvalidURL("no")
