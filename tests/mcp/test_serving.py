"""The command that serves: what it lacks, or cannot be, is a sentence."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from connection_wizard.cli import run, serving


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("packed", "command"),
    [
        (False, 'pip install "connection-wizard[mcp]"'),
        (True, 'uvx --from "connection-wizard[mcp]" connection-wizard mcp'),
    ],
)
def test_without_the_extra_it_says_what_to_type(
    packed: bool, command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In quotation marks that a shell knows; into a packed program pip installs nothing."""
    monkeypatch.setattr(serving, "is_there", lambda: False)
    monkeypatch.setattr(sys, "frozen", packed, raising=False)
    assert run(["mcp"]) == 2
    assert f": {command}\n" in capsys.readouterr().err


def test_at_a_terminal_it_says_who_starts_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", Screen())
    assert run(["mcp"]) == 2
    assert "started by a program that speaks the Model Context Protocol" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--folder", "missing"], "There is no folder “missing”."),
        (["--folder", os.path.sep], "far more than specs is in it"),
        (["--allow-host", "http://"], "--allow-host takes a host"),
        (["--browser-command", '"'], "The browser command cannot be read"),
    ],
)
def test_what_cannot_be_used_is_a_sentence(
    words: list[str], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["mcp", *words]) == 2
    assert told in capsys.readouterr().err


def test_no_secret_of_the_environment_is_left_for_what_it_starts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[str | None] = []

    async def serve(desk: object) -> None:
        seen.append(os.environ.get("CONNECTION_WIZARD_SECRET"))

    monkeypatch.setenv("CONNECTION_WIZARD_SECRET", "s3cr3t-of-nobody")
    monkeypatch.setattr(serving, "serve", serve)
    assert run(["mcp"]) == 0
    assert seen == [None]
    assert capsys.readouterr() == ("", "")
