"""Holds that nothing leaves this computer: no name is asked for, no other computer is called."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from connection_wizard.http.loopback import is_loopback


@contextmanager
def nothing_leaves(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whoever looks up a name, or calls a computer, that is not this one fails."""
    look_up, connect, connect_ex = socket.getaddrinfo, socket.socket.connect, socket.socket.connect_ex

    def here(host: Any) -> None:
        name = host.decode() if isinstance(host, bytes) else host
        if name and not is_loopback(str(name)):
            raise AssertionError(f"leaves this computer: {name}")

    def looked_up(host: Any, *args: Any, **kwargs: Any) -> Any:
        here(host)
        return look_up(host, *args, **kwargs)

    def connected(self: socket.socket, address: Any) -> None:
        if isinstance(address, tuple):
            here(address[0])
        connect(self, address)

    def connected_ex(self: socket.socket, address: Any) -> int:
        if isinstance(address, tuple):
            here(address[0])
        return connect_ex(self, address)

    with monkeypatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", looked_up)
        patch.setattr(socket.socket, "connect", connected)
        patch.setattr(socket.socket, "connect_ex", connected_ex)
        yield
