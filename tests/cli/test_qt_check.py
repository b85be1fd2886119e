"""Whether Qt can open a window is found out in another process, and said in words that help."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from connection_wizard import itself
from connection_wizard.cli import qt_check
from connection_wizard.cli.qt_check import QtCheck, check_qt
from tests.frozen import frozen

BRINGS = "python3 packaging/bootstrap.py demo brings what is missing, or names the command that does."
WITHOUT = "Everything but the window works without it."


def test_where_qt_works_its_version_and_platform_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    check = check_qt()
    assert check.ok, check.problem
    assert check.version.startswith("6.")
    assert check.platform == "offscreen"
    assert (check.problem, check.hint) == ("", "")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system always has some")
def test_without_a_font_the_window_would_have_no_letters(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text("<fontconfig></fontconfig>", encoding="utf-8")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("FONTCONFIG_FILE", str(tmp_path / "fonts.conf"))
    check = check_qt()
    assert not check.ok
    assert check.problem == "There is no font here, so the window would have no letters."
    assert "fonts-dejavu-core" in check.hint


def test_a_frozen_program_tries_its_own_qt(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    frozen(monkeypatch, tmp_path)
    check = check_qt()
    assert (check.ok, check.platform) == (True, "offscreen"), check.problem
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    assert check_qt() == QtCheck(ok=False, problem="Qt does not start here.", hint=WITHOUT)


def test_what_lies_in_the_folder_is_not_taken_for_qt(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "PySide6.py").write_text("raise SystemExit(3)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert check_qt().ok


def test_a_qt_that_ends_its_process_does_not_end_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    assert check_qt() == QtCheck(ok=False, problem="Qt does not start here.", hint=WITHOUT)


@pytest.mark.parametrize(
    ("words", "problem", "hint"),
    [
        (
            "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory",
            "Qt lacks a library of the system: libEGL.so.1.",
            BRINGS,
        ),
        (
            "qt.qpa.xcb: could not connect to display :7",
            "There is no display to open a window on.",
            WITHOUT,
        ),
        ("ModuleNotFoundError: No module named 'PySide6'", "Qt is not installed.", BRINGS),
        ("something else", "Qt does not start here.", WITHOUT),
    ],
)
def test_each_failure_says_what_to_do(monkeypatch: pytest.MonkeyPatch, words: str, problem: str, hint: str) -> None:
    failing(monkeypatch, words)
    assert check_qt() == QtCheck(ok=False, problem=problem, hint=hint)


def failing(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    def fail(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 1, "", words)

    monkeypatch.setattr(subprocess, "run", fail)


@pytest.mark.parametrize("packed", [True, False], ids=["frozen", "installed"])
@pytest.mark.parametrize("words", ["ImportError: libEGL.so.1: cannot open shared object file", "No module named 'x'"])
def test_without_a_checkout_its_script_is_not_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, packed: bool, words: str
) -> None:
    failing(monkeypatch, words)
    if packed:
        monkeypatch.setattr(sys, "frozen", True, raising=False)
    else:
        monkeypatch.setattr(itself, "_HERE", tmp_path / "app" / "connection_wizard")
    hint = check_qt().hint
    assert hint
    assert "bootstrap" not in hint


def test_a_qt_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    slow = tmp_path / "slow.py"
    slow.write_text("import threading; threading.Event().wait()", encoding="utf-8")
    monkeypatch.setattr(qt_check, "SECONDS", 0.2)
    monkeypatch.setattr(itself, "command", lambda part: [sys.executable, str(slow)])
    assert check_qt() == QtCheck(ok=False, problem="Qt does not start here.", hint=WITHOUT)
