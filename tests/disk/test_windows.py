"""What Windows does with files, on any system: files that somebody holds, and files that can only be read."""

from __future__ import annotations

import codecs
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from connection_wizard.disk import parts
from connection_wizard.disk.reading import read_bytes
from connection_wizard.disk.troubles import NotSaved
from connection_wizard.disk.writing import stem_for, write_text


class Held(PermissionError):
    """What Windows raises as long as another program has a file open."""

    winerror = 32


class Refused(PermissionError):
    winerror = 5


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Windows' rules; returns how long was waited, each time."""
    monkeypatch.setattr(sys, "platform", "win32")
    waited: list[float] = []
    monkeypatch.setattr("time.sleep", waited.append)
    return waited


def holding(monkeypatch: pytest.MonkeyPatch, name: str, error: type[OSError], times: float) -> list[Path]:
    """Have a way to change a file fail as often as told; returns for which files it was tried."""
    tried: list[Path] = []
    real: Callable[..., object] = getattr(Path, name)

    def action(path: Path, *arguments: object, **named: object) -> object:
        tried.append(path)
        if len(tried) <= times:
            raise error(13, "Permission denied")
        return real(path, *arguments, **named)

    monkeypatch.setattr(Path, name, action)
    return tried


@pytest.mark.parametrize("error", [Held, Refused])
def test_a_file_that_is_held_for_a_moment_is_saved(
    tmp_path: Path, windows: list[float], monkeypatch: pytest.MonkeyPatch, error: type[OSError]
) -> None:
    path = tmp_path / "acme.json"
    path.write_text("old")
    holding(monkeypatch, "replace", error, 3)
    write_text("new", path)
    assert path.read_text() == "new"
    assert os.listdir(tmp_path) == ["acme.json"]  # noqa: PTH208
    assert len(windows) == 3
    assert windows == sorted(windows)


def test_one_that_is_held_for_good_is_told_of_and_nothing_is_left(
    tmp_path: Path, windows: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "acme.json"
    path.write_text("old")
    holding(monkeypatch, "replace", Held, float("inf"))
    with pytest.raises(NotSaved, match="another program has it open") as caught:
        write_text("new", path)
    assert "a scanner or a cloud folder" in str(caught.value)
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["acme.json"]  # noqa: PTH208
    assert sum(windows) < 2


def test_what_nobody_holds_is_not_tried_again(
    tmp_path: Path, windows: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = holding(monkeypatch, "replace", PermissionError, float("inf"))
    with pytest.raises(NotSaved, match="permission denied"):
        write_text("new", tmp_path / "acme.json")
    assert len(tried) == 1
    assert windows == []


def test_a_file_that_can_only_be_read_stays_and_leaves_no_part(tmp_path: Path, windows: list[float]) -> None:
    path = tmp_path / "acme.json"
    path.write_text("old")
    path.chmod(stat.S_IREAD)
    with pytest.raises(NotSaved, match="permission denied"):
        write_text("new", path)
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["acme.json"]  # noqa: PTH208


def test_a_part_that_can_only_be_read_is_swept(
    tmp_path: Path, windows: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One such is left by every save of an older version."""
    part = tmp_path / ".acme.json.0123abcd.part"
    part.touch()
    part.chmod(stat.S_IREAD)
    real = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path.exists() and not path.stat().st_mode & stat.S_IWRITE:
            raise Refused(13, "Permission denied")
        real(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    parts.sweep(tmp_path)
    assert not part.exists()


def test_a_private_file_takes_the_place_of_one_that_is_held(
    tmp_path: Path, windows: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("connection_wizard.disk.writing._NAMELESS", 0)
    path = tmp_path / "record.json"
    path.write_text("old")
    holding(monkeypatch, "unlink", Held, 2)
    write_text("new", path, private=True)
    assert path.read_text() == "new"
    assert len(windows) == 2


@pytest.mark.parametrize("name", ["con.json", "AUX.connection.json", "nul", "Lpt1.x.json", "com¹.json", "prn .json"])
def test_the_name_of_a_device_is_none_for_a_file(tmp_path: Path, windows: list[float], name: str) -> None:
    with pytest.raises(NotSaved, match="keeps that name for a device"):
        write_text("text", tmp_path / name)
    assert os.listdir(tmp_path) == []  # noqa: PTH208


@pytest.mark.parametrize(
    ("named", "stem"),
    [
        ("Acme CRM", "acme-crm"),
        ("Aux", "aux-connection"),
        ("con", "con-connection"),
        ("Console", "console"),
        ("  ", "connection"),
        ("…", "connection"),
        ("x" * 300, "x" * 80),
        ("名前", "名前"),
    ],
)
def test_a_name_that_is_proposed_can_be_one_everywhere(named: str, stem: str) -> None:
    assert stem_for(named) == stem


def test_a_path_that_is_too_long_there_is_said_to_be_that(tmp_path: Path, windows: list[float]) -> None:
    """Windows says that there is no such folder."""
    deep = tmp_path.joinpath(*["folder"] * 40) / "acme.json"
    with pytest.raises(NotSaved, match="its name is too long") as caught:
        write_text("text", deep)
    assert "lies less deep" in str(caught.value)
    with pytest.raises(NotSaved, match="there is no such folder"):
        write_text("text", Path("missing", "acme.json"))


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
def test_what_powershell_writes_is_read(tmp_path: Path, codec: str) -> None:
    mark = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}.get(codec, b"")
    path = tmp_path / "acme.json"
    path.write_bytes(mark + '{"name": "Größe"}'.encode(codec))
    assert read_bytes(path, 100).decode() == '{"name": "Größe"}'


@pytest.mark.parametrize("data", [b"\xff\xfe\x00\xd8", b"\xff\xfe{", b"\xff\xd8\xff\xe0", b"{}"])
def test_what_is_no_such_text_is_read_as_it_is(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "acme"
    path.write_bytes(data)
    assert read_bytes(path, 100) == data
