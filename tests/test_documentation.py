"""The documentation hangs together: what it links to is there, and every decision has its number and its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.promises import PAGE, names_in, promises

ROOT = Path(__file__).parents[1]
DECISIONS = ROOT / "docs" / "decisions"
TEXTS = sorted(path for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")) if path.is_file())


@pytest.mark.parametrize("text", TEXTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_linked_to_is_there(text: Path) -> None:
    words = text.read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)|\b(?:src|srcset)=\"([^\"]+)\"", words)
    broken = [
        target
        for target in (markdown or html for markdown, html in targets)
        if "://" not in target and not (text.parent / target).exists()
    ]
    assert broken == []


def anchors(words: str) -> set[str]:
    """What the headings of a text are linked to by, on the site as in the repository."""
    plain = re.sub(r"^(```|~~~).*?^\1", "", words, flags=re.DOTALL | re.MULTILINE)
    marks = set(re.findall(r"\{#([\w-]+)\}|<a (?:id|name)=\"([\w-]+)\"", plain))
    found = {mark for pair in marks for mark in pair if mark}
    for heading in re.findall(r"^#+ (.+)$", plain, re.MULTILINE):
        text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        slug = re.sub(r"[^\w\s-]", "", text).strip().lower()
        found.add(re.sub(r"[-\s]+", "-", slug))
    return found


@pytest.mark.parametrize("text", TEXTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_an_anchor_is_a_heading(text: Path) -> None:
    words = text.read_text(encoding="utf-8")
    broken = []
    for address, anchor in re.findall(r"\]\(([^)#\s]*)#([\w-]+)\)", words):
        if "://" not in address:
            there = (text.parent / address) if address else text
            if there.suffix == ".md" and anchor not in anchors(there.read_text(encoding="utf-8")):
                broken.append(f"{address}#{anchor}")
    assert broken == []


def test_decisions_are_numbered_without_gaps_and_listed_in_order() -> None:
    """Two branches that take the same number are noticed where they meet."""
    records = sorted(path for path in DECISIONS.glob("*.md") if path.name != "README.md")
    assert [int(path.name[:4]) for path in records] == list(range(1, len(records) + 1))
    listed = re.findall(
        r"^\| \[(\d+)\]\((.+?)\) \| (.+) \|$", (DECISIONS / "README.md").read_text("utf-8"), re.MULTILINE
    )
    titles = [path.read_text(encoding="utf-8").partition("\n")[0] for path in records]
    assert [name for _, name, _ in listed] == [path.name for path in records]
    assert [f"# {number}. {title}" for number, _, title in listed] == titles


def test_every_word_of_the_glossary_is_held_by_a_module() -> None:
    text = (ROOT / "docs/glossary.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\S[^|]*) \| (.+) \| ([^|]+) \|$", text, re.MULTILINE)
    rows = [row for row in rows if row[0] != "word"]
    assert len(rows) > 30
    missing = [
        (word, module)
        for word, _, modules in rows
        for module in re.findall(r"`([^`]+)`", modules) or ["none"]
        if not (ROOT / "app/connection_wizard" / module).is_file()
    ]
    assert missing == []
    assert [word for word, told, _ in rows if len(told) > 220] == []


def test_every_promise_of_the_security_page_is_held_by_a_test_that_is_there() -> None:
    made = promises(PAGE.read_text(encoding="utf-8"))
    assert len(made) > 40
    assert [promise.words for promise in made if not promise.tests] == []
    named = {test for promise in made for test in promise.tests}
    assert sorted((file, test) for file, test in named if test not in names_in(file)) == []


def test_each_line_of_a_standard_is_met_or_says_why_not() -> None:
    text = PAGE.read_text(encoding="utf-8").partition("## The standards")[2]
    rows = [line.split(" | ") for line in text.splitlines() if line.startswith("| RFC")]
    assert len(rows) > 20
    open_ones = [row[0] for row in rows if not re.match(r"met\b|not applicable: |sender-constrained", row[2])]
    assert open_ones == []
