"""The one way in: never a wait for what may not come, never more than was asked for."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from connection_wizard.disk import reading
from connection_wizard.disk.reading import read_bytes
from connection_wizard.disk.troubles import NotRead
from tests.helpers import posix

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and sockets are otherwise there")


def test_a_file_and_its_limit(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    assert read_bytes(tmp_path / "a", 9) == b"12345"
    assert read_bytes(tmp_path / "a", 3) == b"1234"


def test_a_pipe_that_is_filled_is_read(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    posix.mkfifo(path)
    text = b"x" * 300_000
    threading.Thread(target=lambda: path.write_bytes(text), daemon=True).start()
    assert read_bytes(path, 1_000_000) == text


def test_an_endless_pipe_is_read_to_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    posix.mkfifo(path)
    with subprocess.Popen(["/bin/sh", "-c", f"exec yes > '{path}'"], stderr=subprocess.DEVNULL) as endless:
        try:
            assert len(read_bytes(path, 200_000)) == 200_001
        finally:
            endless.kill()


def test_a_pipe_that_nobody_fills_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "pipe"
    posix.mkfifo(path)
    monkeypatch.setattr(reading, "BEGINNING", 0.05)
    with pytest.raises(NotRead, match="nobody writes to it"):
        read_bytes(path, 100)
    opened = os.open(path, os.O_RDWR)
    with pytest.raises(NotRead, match="comes to no end"):
        read_bytes(path, 100, patience=0.05)
    os.close(opened)


def test_a_window_waits_for_no_pipe(tmp_path: Path) -> None:
    posix.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotRead, match="a device, a pipe or a socket"):
        read_bytes(tmp_path / "pipe", 100, patience=0)


def test_devices_and_sockets_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with posix.local_socket() as server:
        server.bind("s")
        for path in (Path("s"), Path("/dev/zero"), Path("/dev/null")):
            with pytest.raises(NotRead, match="a device, a pipe or a socket"):
                read_bytes(path, 100)
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("folder", "it is a folder"),
        ("loop", "leads in a circle"),
        ("a\0b", "cannot have that name"),
        ("x" * 300, "its name is too long"),
        ("file/a", "is a file"),
        ("none", "There is no file “none”"),
    ],
)
def test_each_trouble_has_its_own_sentence(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(NotRead) as caught:
        read_bytes(tmp_path / name, 100)
    assert said in caught.value.message
    assert caught.value.missing == (name == "none")
