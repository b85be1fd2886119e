"""Taking a port on this computer's own address."""

import errno
import socket
from collections.abc import Iterator
from typing import Any, ClassVar

import pytest

from connection_wizard.http.loopback import (
    LoopbackUnavailable,
    PortInUse,
    PortNotAllowed,
    free_port,
    is_loopback,
    listen,
    origin,
)


@pytest.fixture
def sockets() -> Iterator[list[socket.socket]]:
    """Whatever a test puts in here is closed after it."""
    taken: list[socket.socket] = []
    yield taken
    for sock in taken:
        sock.close()


class Refusing(socket.socket):
    """A socket that the system denies something: an error number per family, at making or at binding."""

    at_making: ClassVar[dict[int, int]]
    at_binding: ClassVar[dict[int, list[int]]]
    made: "ClassVar[list[Refusing]]"

    def __init__(self, family: int, kind: int, protocol: int) -> None:
        if family in self.at_making:
            raise OSError(self.at_making[family], "denied")
        super().__init__(family, kind, protocol)
        self.made.append(self)

    def bind(self, address: Any) -> None:
        if denials := self.at_binding.get(self.family):
            raise OSError(denials.pop(0), "denied")
        super().bind(address)


@pytest.fixture
def refusing(monkeypatch: pytest.MonkeyPatch) -> type[Refusing]:
    fresh = type("Fresh", (Refusing,), {"at_making": {}, "at_binding": {}, "made": []})
    monkeypatch.setattr("socket.socket", fresh)
    return fresh


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.8.9.10", "::1", "[::1]", "0:0:0:0:0:0:0:1", "localhost", "LocalHost", "localhost."]
)
def test_knows_this_computer(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host",
    ["", "128.0.0.1", "127.0.0.1.example.com", "localhost.example.com", "0.0.0.0", "::", "example.com"],  # noqa: S104  # not to be taken for loopback
)
def test_knows_other_computers(host: str) -> None:
    assert not is_loopback(host)


def test_origin_puts_brackets_around_ipv6() -> None:
    assert origin("::1", 81) == "http://[::1]:81"
    assert origin("localhost", 81) == "http://localhost:81"


@pytest.mark.parametrize(("host", "addresses"), [("127.0.0.1", ["127.0.0.1"]), ("::1", ["::1"])])
def test_takes_a_free_port(sockets: list[socket.socket], host: str, addresses: list[str]) -> None:
    sockets += listen(host, 0)
    assert [sock.getsockname()[0] for sock in sockets] == addresses
    assert sockets[0].getsockname()[1] > 0
    assert not sockets[0].getblocking()


def test_localhost_is_both_addresses_with_one_port(sockets: list[socket.socket]) -> None:
    sockets += listen("localhost", 0)
    assert [sock.getsockname()[0] for sock in sockets] == ["127.0.0.1", "::1"]
    assert len({sock.getsockname()[1] for sock in sockets}) == 1


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_port_in_use_is_said(sockets: list[socket.socket], host: str) -> None:
    sockets += listen("127.0.0.1", 0)
    port = sockets[0].getsockname()[1]
    with pytest.raises(PortInUse) as caught:
        listen(host, port)
    assert str(port) in caught.value.message
    assert "another port" in caught.value.hint


def test_a_port_in_use_on_ipv6_alone_is_in_use_for_localhost(sockets: list[socket.socket]) -> None:
    sockets += listen("::1", 0)
    port = sockets[0].getsockname()[1]
    with pytest.raises(PortInUse):
        listen("localhost", port)
    sockets += listen("127.0.0.1", port)  # given back


def test_another_port_is_free_where_the_wanted_one_is_not(sockets: list[socket.socket], unused_tcp_port: int) -> None:
    assert free_port(unused_tcp_port) == unused_tcp_port
    sockets += listen("localhost", unused_tcp_port)  # it was given back
    other = free_port(unused_tcp_port)
    assert other != unused_tcp_port
    sockets += listen("localhost", other)


@pytest.mark.parametrize("port", [-1, 65536, 99999])
def test_there_is_no_such_port(port: int) -> None:
    with pytest.raises(PortNotAllowed, match="65535"):
        listen("127.0.0.1", port)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM])
def test_a_port_that_the_system_keeps_is_said(refusing: type[Refusing], number: int) -> None:
    refusing.at_binding[socket.AF_INET] = [number]
    with pytest.raises(PortNotAllowed) as caught:
        listen("127.0.0.1", 80)
    assert "port 80" in caught.value.message
    assert "1024" in caught.value.hint
    assert refusing.made[0].fileno() == -1


def test_a_port_in_a_range_that_windows_keeps_is_no_low_port(refusing: type[Refusing]) -> None:
    """Hyper-V and its kin take ranges of ports: WinError 10013, which Python names EACCES."""
    refusing.at_binding[socket.AF_INET] = [errno.EACCES]
    with pytest.raises(PortNotAllowed) as caught:
        listen("127.0.0.1", 50123)
    assert "port 50123" in caught.value.message
    assert "Choose another port" in caught.value.hint
    assert "1024" not in caught.value.hint


def test_a_port_that_is_kept_is_given_up_for_a_free_one(refusing: type[Refusing]) -> None:
    refusing.at_binding[socket.AF_INET] = [errno.EACCES]
    assert free_port(50123) not in (0, 50123)


@pytest.mark.parametrize("at", ["making", "binding"])
def test_localhost_without_ipv6_is_ipv4(refusing: type[Refusing], sockets: list[socket.socket], at: str) -> None:
    if at == "making":
        refusing.at_making[socket.AF_INET6] = errno.EAFNOSUPPORT
    else:
        refusing.at_binding[socket.AF_INET6] = [errno.EADDRNOTAVAIL]
    sockets += listen("localhost", 0)
    assert [sock.family for sock in sockets] == [socket.AF_INET]


@pytest.mark.parametrize(("host", "family"), [("127.0.0.1", socket.AF_INET), ("::1", socket.AF_INET6)])
def test_an_address_that_is_missing_is_said(refusing: type[Refusing], host: str, family: int) -> None:
    refusing.at_making[family] = errno.EAFNOSUPPORT
    with pytest.raises(LoopbackUnavailable) as caught:
        listen(host, 0)
    assert host in caught.value.message
    assert caught.value.hint


def test_localhost_looks_on_until_a_port_is_free_on_both(
    refusing: type[Refusing], sockets: list[socket.socket]
) -> None:
    refusing.at_binding[socket.AF_INET6] = [errno.EADDRINUSE, errno.EACCES]
    sockets += listen("localhost", 0)
    assert len(sockets) == 2
    assert sum(sock.fileno() != -1 for sock in refusing.made) == 2


def test_localhost_gives_up_in_the_end(refusing: type[Refusing]) -> None:
    refusing.at_binding[socket.AF_INET6] = [errno.EADDRINUSE] * 1000
    with pytest.raises(PortInUse):
        listen("localhost", 0)
    assert all(sock.fileno() == -1 for sock in refusing.made)
