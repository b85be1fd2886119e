"""A script that finds proxies is not run, and is said."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace
from typing import Any, Self

import pytest

from connection_wizard.http.proxy_scripts import has_proxy_script


class Key:
    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...


@pytest.mark.parametrize(("address", "found"), [("http://acme.test/proxy.pac", True), ("", False), (None, False)])
def test_on_windows(monkeypatch: pytest.MonkeyPatch, address: str | None, found: bool) -> None:
    def value(key: Key, name: str) -> tuple[str, int]:
        assert name == "AutoConfigURL"
        if address is None:
            raise FileNotFoundError
        return address, 1

    registry = SimpleNamespace(HKEY_CURRENT_USER=1, OpenKey=lambda root, path: Key(), QueryValueEx=value)
    monkeypatch.setitem(sys.modules, "winreg", registry)
    monkeypatch.setattr(sys, "platform", "win32")
    assert has_proxy_script() is found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://a/p.pac\n", True),
        ("  HTTPEnable : 0\n", False),
    ],
)
def test_on_a_mac(monkeypatch: pytest.MonkeyPatch, said: str, found: bool) -> None:
    def run(command: list[str], **named: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 0, said, "")

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert has_proxy_script() is found


def test_a_mac_that_cannot_say(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*_: object, **__: object) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not has_proxy_script()


def test_linux_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert not has_proxy_script()
