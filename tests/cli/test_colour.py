"""Colour where a terminal has it, and nowhere else."""

from __future__ import annotations

import io
import sys

import pytest

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
