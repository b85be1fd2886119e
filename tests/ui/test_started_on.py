"""The program is started on a source: an address or a file, which is read as if it were brought to the start page."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import respx

from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.spec.files import write
from connection_wizard.ui.session.pasted import holds_source
from connection_wizard.ui.shell import main
from connection_wizard.ui.shell.window import WizardWindow
from tests.ui.test_paste_anything import PAGE, start_of
from tests.waiting import HANG, eventually

ROOT = Path(__file__).resolve().parents[2]
METADATA = {
    "issuer": "https://a.test",
    "authorization_endpoint": "https://a.test/a",
    "token_endpoint": "https://a.test/t",
}


@pytest.mark.asyncio
async def test_an_address_stands_in_the_field_and_nobody_is_asked_yet(window: WizardWindow) -> None:
    window.go_to(3)
    with respx.mock(assert_all_called=False) as wire:
        window.brought.read("https://login.acme.test/tenant")
        page = start_of(window)
        assert page.paste.text() == "https://login.acme.test/tenant"
        assert page.source.ask.isVisible()
        assert window.focusWidget() is page.source.ask
        assert not wire.calls


@pytest.mark.asyncio
async def test_a_file_is_read_row_by_row(window: WizardWindow, tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text(PAGE, encoding="utf-8")
    window.brought.read(file)
    await eventually(lambda: window.understood is not None)
    assert window.understood is not None
    assert ("access_token", "url") in window.understood.view.rows


def test_what_is_a_source_and_what_is_opened(tmp_path: Path) -> None:
    page, metadata, draft = tmp_path / "page.html", tmp_path / "metadata.json", tmp_path / "draft.json"
    page.write_text("<p>OAuth</p>")
    metadata.write_text(json.dumps(METADATA))
    write(NEW_CONNECTION, draft)
    assert [holds_source(path) for path in (page, metadata, draft)] == [True, True, False]
    assert not holds_source(tmp_path / "nothing.md"), "whoever opens it says so"


def test_an_address_without_its_scheme_is_no_file(tmp_path: Path) -> None:
    there = tmp_path / "acme.com"
    there.write_text("{}")
    missing = Path("login.acme-id.com", "tenant")
    assert main._meant(missing) == "https://login.acme-id.com/tenant"
    assert main._meant(there) == there
    assert main._meant(Path("xero.com")) == Path("xero.com"), "an entry of the catalogue"
    assert main._meant(None) is None


_LOOKS = """
import asyncio, sys
from connection_wizard.ui.shell import event_loop, main

shown = event_loop.run_window

def looks(application, window, report, player):
    async def look():
        await player()
        page = window.currentPage().body
        while not (page.source.ask.isVisible() or window.understood is not None or page.services.pasted.problem):
            await asyncio.sleep(0.01)
        print("asked" if page.source.ask.isVisible() else "understood" if window.understood else "nothing", flush=True)
        window.close()
    shown(application, window, report, look)

main.run_window = looks
from connection_wizard.cli import run
sys.exit(run(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("https://login.acme.test", "asked"),  # a process of its own: only so is seen that the command gets there
        pytest.param("metadata.json", "understood", marks=pytest.mark.nightly),
    ],
)
def test_the_command_opens_the_window_on_it(tmp_path: Path, source: str, seen: str) -> None:
    (tmp_path / "metadata.json").write_text(json.dumps(METADATA))
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), str(tmp_path))
    environ = os.environ | homes | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "app")}
    command = [sys.executable, "-c", _LOOKS, source]
    done = subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, text=True, timeout=HANG)
    assert done.stdout.split() == [seen], done.stderr
