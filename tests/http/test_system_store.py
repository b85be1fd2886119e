"""Certificates that the system verifies, as on Windows and macOS: played here by a system that takes as long as a test
says, and believes the authority of the tests."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
import trustme
import truststore
import truststore._api as api
from cryptography import x509

from connection_wizard.http import trust
from connection_wizard.http.client import Limits
from connection_wizard.http.exchange import HttpRequest
from connection_wizard.http.system_store import SystemStore
from connection_wizard.http.verifying import all_hold, later
from tests.waiting import HANG, PATIENCE, eventually

from .conftest import answering
from .test_client_tls import failed, with_certificate

if TYPE_CHECKING:
    from .conftest import MakeClient, Script, ServeRaw

pytestmark = pytest.mark.asyncio


class System:
    """Windows or macOS: OpenSSL believes everybody, and then the system is asked.

    Attributes:
        asked: in which threads it was asked, one by one.
        answers: whether it answers yet.
    """

    def __init__(self, authority: trustme.CA) -> None:
        self._issuer = x509.load_pem_x509_certificate(authority.cert_pem.bytes()).subject
        self.asked: list[threading.Thread] = []
        self.answers = threading.Event()
        self.answers.set()

    @contextlib.contextmanager
    def configure(self, context: ssl.SSLContext) -> Iterator[None]:
        """As truststore does it on both systems."""
        names, mode = context.check_hostname, context.verify_mode
        context.check_hostname = False
        api._original_super_SSLContext.verify_mode.__set__(context, ssl.CERT_NONE)  # type: ignore[attr-defined]
        try:
            yield
        finally:
            api._original_super_SSLContext.verify_mode.__set__(context, mode)  # type: ignore[attr-defined]
            context.check_hostname = names

    def verify(self, context: ssl.SSLContext, chain: list[bytes], server_hostname: str | None = None) -> None:
        assert context.check_hostname
        assert context.verify_mode is ssl.CERT_REQUIRED
        self.asked.append(threading.current_thread())
        assert self.answers.wait(timeout=HANG)
        leaf = x509.load_der_x509_certificate(chain[0])
        names = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        if leaf.issuer != self._issuer or server_hostname not in names.get_values_for_type(x509.DNSName):
            raise ssl.SSLCertVerificationError("not believed")


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch, authority: trustme.CA) -> Iterator[System]:
    system = System(authority)
    monkeypatch.setattr(api, "_configure_context", system.configure)
    monkeypatch.setattr(api, "_verify_peercerts_impl", system.verify)
    monkeypatch.setattr("connection_wizard.http.client.system_trust", lambda: trust.make_context("win32"))
    yield system
    system.answers.set()  # threads that nobody waits for end with the test


def until_closed(closed: asyncio.Event) -> Script:
    """A server that waits until the client hangs up, in whatever way, and gets nothing before."""

    async def wait(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            assert await reader.read() == b""
        closed.set()

    return wait


async def test_the_loop_goes_on_while_the_system_verifies(
    serve_raw: ServeRaw, make_client: MakeClient, authority: trustme.CA, system: System
) -> None:
    """It beats, and a second connection gets as far, while the first one's certificate is looked at."""
    port = await serve_raw(answering, tls=with_certificate(authority.issue_cert("localhost")))
    system.answers.clear()
    client = make_client(limits=Limits(connect_timeout=HANG, total_timeout=HANG))
    both = [asyncio.ensure_future(client.send(HttpRequest("GET", f"https://localhost:{port}/{path}"))) for path in "ab"]
    await eventually(lambda: len(system.asked) == 2)
    assert threading.current_thread() not in system.asked
    assert not any(one.done() for one in both)
    system.answers.set()
    for exchange in await asyncio.gather(*both):
        assert exchange.response is not None
        assert exchange.response.body == b"ok"


@pytest.mark.parametrize("issuer", ["known", "unknown"])
@pytest.mark.parametrize("name", ["localhost", "other.example"])
async def test_nothing_is_sent_to_whom_the_system_does_not_believe(
    serve_raw: ServeRaw, make_client: MakeClient, authority: trustme.CA, system: System, issuer: str, name: str
) -> None:
    came = bytearray()

    async def listening(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError):
            came.extend(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        await writer.drain()

    signer = authority if issuer == "known" else trustme.CA(organization_name="Somebody else")
    port = await serve_raw(listening, tls=with_certificate(signer.issue_cert(name)))
    exchange = await make_client().send(HttpRequest("GET", f"https://localhost:{port}/"))
    if (issuer, name) == ("known", "localhost"):
        assert exchange.failure is None
        assert came
    else:
        assert "could not be verified" in failed(exchange)
        assert not came
    assert len(system.asked) == 1


async def test_a_system_that_does_not_answer_is_given_up(
    serve_raw: ServeRaw, make_client: MakeClient, authority: trustme.CA, system: System
) -> None:
    """And the connection is closed: nobody uses it after all."""
    closed = asyncio.Event()
    waiting = until_closed(closed)
    port = await serve_raw(waiting, tls=with_certificate(authority.issue_cert("localhost")))
    system.answers.clear()
    client = make_client(limits=Limits(connect_timeout=PATIENCE, total_timeout=HANG))
    exchange = await client.send(HttpRequest("GET", f"https://localhost:{port}/"))
    assert exchange.failure is not None
    assert exchange.failure.kind == "connect_timeout"
    await closed.wait()
    assert all(thread.daemon for thread in system.asked), "the program would not end before the system has answered"


async def test_cancelling_waits_for_no_system(
    serve_raw: ServeRaw, make_client: MakeClient, authority: trustme.CA, system: System
) -> None:
    closed = asyncio.Event()
    waiting = until_closed(closed)
    port = await serve_raw(waiting, tls=with_certificate(authority.issue_cert("localhost")))
    system.answers.clear()
    sending = asyncio.ensure_future(
        make_client(limits=Limits(HANG, HANG, HANG)).send(HttpRequest("GET", f"https://localhost:{port}/"))
    )
    await eventually(lambda: system.asked)
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    await closed.wait()


async def test_who_puts_nothing_off_has_it_verified_in_the_handshake(system: System) -> None:
    """Forgetting to wait can hold a loop; it never believes anybody."""
    server = with_certificate(trustme.CA().issue_cert("localhost"))
    with pytest.raises(ssl.SSLCertVerificationError):
        shake(SystemStore(ssl.PROTOCOL_TLS_CLIENT), server)
    with later() as waiting:
        shake(SystemStore(ssl.PROTOCOL_TLS_CLIENT), server)
    with pytest.raises(ssl.SSLCertVerificationError):
        await all_hold(waiting)


def shake(client: ssl.SSLContext, server: ssl.SSLContext) -> None:
    """A handshake over memory alone."""
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    ends = [client.wrap_bio(back, there, server_hostname="localhost"), server.wrap_bio(there, back, server_side=True)]
    while ends:
        with contextlib.suppress(ssl.SSLWantReadError):
            ends[0].do_handshake()
            ends.pop(0)
        ends.reverse()


async def test_each_connection_has_a_context_of_its_own(system: System) -> None:
    """truststore holds the lock of a context for as long as it verifies."""
    shared = trust.make_context("darwin")
    assert isinstance(shared, truststore.SSLContext)
    shared.set_alpn_protocols(["http/1.1"])
    made = [shared.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost") for _ in range(2)]
    assert made[0].context is not made[1].context
