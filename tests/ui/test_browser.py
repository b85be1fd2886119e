"""The browser that the window opens: what the desktop opens addresses with is asked, and what it answers counts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication

from connection_wizard.ui.browser import open_browser

URL = "https://acme.test/authorize?state=1"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there Windows itself answers")


@pytest.fixture
def on_x11(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")


def opener(folder: Path, code: int) -> Path:
    made = folder / "xdg-open"
    made.write_text(f'#!/bin/sh\necho "no method for $1" | tee "{folder}/asked" >&2\nexit {code}\n', "utf-8")
    made.chmod(0o755)
    return made


@pytest.mark.usefixtures("on_x11")
@pytest.mark.parametrize("code", [0, 3])
@pytest.mark.asyncio
async def test_a_desktop_without_a_browser_says_so(
    code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    opener(tmp_path, code)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    assert await open_browser(URL) is (code == 0)
    assert (tmp_path / "asked").read_text("utf-8") == f"no method for {URL}\n"
    assert capfd.readouterr() == ("", ""), "an address with its state is for nobody's log"


@pytest.mark.usefixtures("on_x11")
@pytest.mark.asyncio
async def test_one_that_cannot_be_started_opened_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opener(tmp_path, 0).write_bytes(b"\x7fELF of another machine")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert await open_browser(URL) is False


@pytest.mark.asyncio
async def test_elsewhere_qt_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: url.toString() == URL)
    assert await open_browser(URL)
