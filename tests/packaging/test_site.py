"""The site: what builds it is brought once, and by night it is built: no link and no anchor of it leads nowhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from _bootstrap import site
from _bootstrap.environment import LOCKS, ROOT
from _bootstrap.problem import Problem

from tests.helpers.needs import chromium

SETTINGS = (ROOT / "packaging" / "site" / "mkdocs.yml").read_text("utf-8")


def test_every_document_has_its_place() -> None:
    named = set(re.findall(r": ([\w-]+\.md)$", SETTINGS, re.MULTILINE))
    elsewhere = {"changelog.md", "contributing.md", "reporting.md"}
    assert named - elsewhere == {path.name for path in (ROOT / "docs").glob("*.md")}


def test_nothing_is_fetched() -> None:
    folder = ROOT / "packaging" / "site"
    for file in folder.iterdir():
        if file.is_file():
            assert re.findall(r"(?:https?:)?//(?!\s)[\w-]+\.\w", file.read_text("utf-8")) == [], file.name
    assert "font: false" in SETTINGS


def test_what_builds_it_is_brought_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []
    brought: list[Path] = []

    def run(command: list[str], **rest: Any) -> subprocess.CompletedProcess[str]:
        ran.append(command)
        if "venv" in command:
            (tmp_path / "home").mkdir()
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(site, "HOME", tmp_path / "home")
    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(site, "install", lambda packages, into: brought.append(packages))
    for _ in range(2):
        assert site.build(tmp_path / "out") == 0
    assert brought == [LOCKS / "site.txt"]
    assert [words[2] for words in ran] == ["venv", "mkdocs", "mkdocs"]
    assert "--strict" in ran[-1]


def test_an_environment_that_cannot_be_made_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failed = subprocess.CompletedProcess([], 1, "", "no room")
    monkeypatch.setattr(site, "HOME", tmp_path)
    monkeypatch.setattr(subprocess, "run", lambda command, **rest: failed)
    with pytest.raises(Problem, match="no room"):
        site.build(tmp_path / "out")


@pytest.mark.nightly
def test_it_is_built_whole(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "packaging" / "bootstrap.py"), "site", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    pages = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.html")]
    assert {"index.html", "tutorial.html", "changelog.html", "decisions/0001-the-rooms.html"} <= set(pages)
    for page in pages:
        assert not re.search(
            r"<(?:script|link|img|iframe)[^>]+(?:src|href)=\"?https?:", (tmp_path / page).read_text("utf-8")
        ), page
    assert "search_index" in {path.stem for path in (tmp_path / "search").iterdir()}

    asked = [
        *(chromium(), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'browser'}"),
        *("--virtual-time-budget=20000", "--dump-dom", f"{(tmp_path / 'index.html').as_uri()}?q=refresh"),
    ]
    shown = subprocess.run(asked, capture_output=True, encoding="utf-8").stdout
    assert re.search(r"\d+ matching documents", shown), "the search works from a file"
