"""The whole journey on a real display: the window under Xvfb, and a real Chromium as the person's browser."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from connection_wizard.practice.provider import PracticeProvider
from tests.helpers import needs
from tests.waiting import HANG

ROOT = Path(__file__).resolve().parents[2]
HELPERS = ROOT / "tests" / "helpers"


@pytest.fixture
def display() -> Iterator[str]:
    """A display of this test's own."""
    program = needs.x_server()
    read, write = os.pipe()
    command = [program, "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(HANG)


def test_a_person_signs_in_with_a_real_browser(display: str, tmp_path: Path) -> None:
    needs.chromium()
    opened = tmp_path / "opened"
    # What a Linux desktop opens an address with
    opener = tmp_path / "bin" / "xdg-open"
    opener.parent.mkdir()
    person = f'"{sys.executable}" "{HELPERS / "chromium_person.py"}"'
    opener.write_text(f'#!/bin/sh\necho "$1" >> "{opened}"\nexec {person} "$1" 2>> "{tmp_path / "person"}"\n')
    opener.chmod(0o755)
    environ = {name: value for name, value in os.environ.items() if name not in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE")}
    environ |= {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PATH": f"{opener.parent}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "app"),
        "HOME": str(tmp_path),
    }
    command = [sys.executable, "-W", "error", str(HELPERS / "demo_with_browser.py"), str(tmp_path)]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=HANG)
    troubles = (tmp_path / "person").read_text() if (tmp_path / "person").exists() else "the browser was not opened"
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}\n{troubles}"
    assert done.stderr == ""
    proof = json.loads((tmp_path / "proof.json").read_text(encoding="utf-8"))
    assert proof["passed"] is True
    assert len(opened.read_text().splitlines()) == 2, "one log-in for the test call, one for the proof"
    assert len(list((tmp_path / "pictures").rglob("*.png"))) == 34


@pytest.mark.asyncio
async def test_a_person_goes_on_past_the_warning_about_our_certificate(
    display: str, tmp_path: Path, unused_tcp_port: int
) -> None:
    """Nothing tells Chromium to trust it: the warning is there, and its buttons are the ones that the wizard names."""
    needs.chromium()
    address = f"https://localhost:{unused_tcp_port}/callback"
    spec = tmp_path / "spec.json"
    person = f'"{sys.executable}" "{HELPERS / "chromium_person.py"}" %s --warned'
    async with PracticeProvider() as provider:
        spec.write_text(json.dumps(provider.document()), encoding="utf-8")
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "connection_wizard", "run", str(spec), "--secret-stdin", "--redirect", address),
            *("--browser-command", person),
            cwd=tmp_path,
            env={**os.environ, "DISPLAY": display, "PYTHONPATH": str(ROOT / "app"), "HOME": str(tmp_path)},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            async with asyncio.timeout(HANG):
                out, err = await process.communicate(provider.client_secret.encode())
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
    told = out.decode()
    assert process.returncode == 0, told + err.decode()
    before = told.index("your browser will warn you")
    warned = told.index("Your browser shows its warning")
    assert before < warned < told.index("You logged in")
