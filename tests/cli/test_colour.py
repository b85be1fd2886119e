"""Colour where a terminal has it, and nowhere else."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from connection_wizard.cli import check, run
from connection_wizard.terminal import OUT, Marked


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        return True


def written(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, *lines: str | Marked, **environment: str) -> str:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("WT_SESSION", "a window of today on Windows")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", stream)
    OUT.lines(lines)
    return stream.getvalue()


WRONG = Marked("a.json:1:2: ", "ERROR", "  It is wrong.", "red")
PLAIN = "a.json:1:2: ERROR  It is wrong.\n"


def test_a_terminal_shows_the_word_in_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = written(monkeypatch, Screen(), WRONG, TERM="xterm")
    assert shown == "a.json:1:2: \x1b[1;31mERROR\x1b[0m  It is wrong.\n"


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_who_asks_for_none_gets_none(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]) -> None:
    assert written(monkeypatch, Screen(), WRONG, **environment) == PLAIN


def test_a_pipe_and_an_old_console_get_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert written(monkeypatch, io.StringIO(), WRONG) == PLAIN
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.delenv("WT_SESSION")
    monkeypatch.setattr(sys, "stdout", screen := Screen())
    OUT.lines([WRONG])
    assert screen.getvalue() == PLAIN


def test_what_others_wrote_is_cleaned_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    hostile = Marked("\x1b[2Jx: ", "ERROR", "  \x1b[31mred\n::error::", "red")
    assert written(monkeypatch, Screen(), hostile) == ("\\x1b[2Jx: \x1b[1;31mERROR\x1b[0m  \\x1b[31mred\\n::error::\n")
    assert written(monkeypatch, Screen(), "\x1b[31mred") == "\\x1b[31mred\n"


@pytest.mark.parametrize(("screen", "many"), [(True, 2), (True, 9), (False, 2)])
def test_who_looks_on_sees_how_far_many_files_are(
    screen: bool, many: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "MANY", many)
    monkeypatch.setattr(check, "SHOWN_EACH", 2)
    monkeypatch.delenv("TERM", raising=False)
    monkeypatch.setattr(sys, "stderr", stream := Screen() if screen else io.StringIO())
    for number in range(3):
        (tmp_path / f"{number}.connection.json").write_text('{"spec_version": 1}', "utf-8")
    assert run(["check", str(tmp_path), "--json"]) == 1
    shown = "\r\r0 of 3 files …\r              \r2 of 3 files …\r              \r"
    assert stream.getvalue() == (shown if screen and many == 2 else "")
    assert capsys.readouterr().out.startswith("{"), "what is made is another stream"
