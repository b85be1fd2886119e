"""The test-call panel: answers from files and the clipboard, searching, raw text, and large ones in slices."""

from __future__ import annotations

import base64
import itertools
import json
from collections.abc import Generator
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import quote

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QTreeView

from connection_wizard.errors import WizardError
from connection_wizard.secrets.redaction import HIDDEN as TAKEN_OUT
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.paths import MISSING, parse_path
from connection_wizard.ui.session import slices as slices_module
from connection_wizard.ui.session.slices import Slices
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.answer.answer_panel import AnswerPanel
from connection_wizard.ui.widgets.answer.json_model import (
    BATCH,
    HIDDEN,
    MAX_ROWS,
    MAX_TEXT,
    NAME_ROLE,
    PATH_ROLE,
    WORDS_ROLE,
    JsonModel,
)
from connection_wizard.ui.widgets.answer.raw_answer import RAW_LIMIT
from connection_wizard.words import Words
from tests.ui.conftest import body, button, part_of, until_signal
from tests.waiting import HANG

TEST_CALL = 9
STEPS_IN_A_SLICE = 5
LARGE = {"items": [{"id": number, "name": f"Person {number}", "tags": ["a", "b"]} for number in range(60_000)]}


def panel_of(window: WizardWindow) -> AnswerPanel:
    return part_of(body(window, TEST_CALL), AnswerPanel)


def choose(panel: AnswerPanel, text: str, file: Path) -> None:
    """Press the button, and choose a file in the dialog that it opens."""
    button(panel, text).click()
    dialog = panel.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(file))
    dialog.close()


async def settle(slices: Slices) -> None:
    """Wait until work in slices is done."""
    await until_signal(slices.ended, lambda: not slices.working)


def words(panel: AnswerPanel) -> list[str]:
    return [found.text() for found in panel.findChildren(QLabel) if found.isVisible() and found.text()]


@pytest.mark.asyncio
async def test_a_search_counts_its_matches_and_return_goes_to_the_next(window: WizardWindow) -> None:
    panel = panel_of(window)
    window.services.answers.put("test", {"user": {"name": "Nadia", "team": "nadir"}, "list": [{"x": "NAD"}]}, "here")
    search = panel.findChild(QLineEdit)
    assert search is not None
    search.setText("nad")
    await settle(panel.search.searching)
    seen = []
    for _ in range(4):
        seen.append((str(panel.tree.currentIndex().data(PATH_ROLE)), panel.search.told.text()))
        search.returnPressed.emit()
    assert seen == [
        ("authData.testcode.user.name", "1 of 3"),
        ("authData.testcode.user.team", "2 of 3"),
        ("authData.testcode.list[0].x", "3 of 3"),
        ("authData.testcode.user.name", "1 of 3"),
    ]
    search.setText("zebra")
    await settle(panel.search.searching)
    assert "Not found" in words(panel)
    search.clear()
    assert not panel.search.told.isVisible()


@pytest.mark.asyncio
async def test_a_large_answer_is_searched_built_and_written_without_holding_the_window(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = panel_of(window)
    QGuiApplication.clipboard().setText(json.dumps(LARGE))
    looks = itertools.count()  # a clock that goes on by one for each step, however long that takes here
    monkeypatch.setattr(slices_module, "SLICE_SECONDS", STEPS_IN_A_SLICE)
    monkeypatch.setattr(slices_module, "time", SimpleNamespace(perf_counter=lambda: next(looks)))
    steps: list[int] = []

    async def done(slices: Slices) -> None:
        await settle(slices)
        steps.append(next(looks) - sum(steps))

    button(panel, "Paste an answer").click()
    assert window.services.answers.get("test") is MISSING  # 4 MB are not read within one click
    await done(panel.saved.reading)
    assert window.services.answers.get("test") == LARGE
    assert panel.tree.model().rowCount(panel.tree.model().index(0, 0)) <= BATCH  # nothing is built that is not seen
    search = panel.findChild(QLineEdit)
    assert search is not None
    search.setText("person 59999")
    await done(panel.search.searching)
    assert str(panel.tree.currentIndex().data(PATH_ROLE)) == "authData.testcode.items[59999].name"
    button(panel, "Show the answer as raw text").click()
    await done(panel.raw.writing)
    raw = panel.findChild(QPlainTextEdit)
    assert raw is not None
    assert RAW_LIMIT < len(raw.toPlainText()) < RAW_LIMIT + 200
    assert raw.toPlainText().endswith("the tree shows all of it.")
    assert min(steps) > 5 * STEPS_IN_A_SLICE  # the figures in milliseconds are in the benchmarks


@pytest.mark.asyncio
async def test_a_file_that_is_no_json_or_not_readable_is_told_of(window: WizardWindow, tmp_path: Path) -> None:
    panel = panel_of(window)
    for content, told in (
        (b"<html>Sign in</html>", "This cannot be read as JSON"),
        (b'{"a": 1', "This cannot be read as JSON: it stops making sense at line 1, column 8"),
        (b"[" * 101 + b"]" * 101, "nested too deeply"),
        (b"[" * 300_000 + b"]" * 300_000, "nested too deeply"),
        (b"[" + b"1," * 300_000 + b"]", "it stops making sense at line 1, column 600002"),
        (b"[" + b"1," * 300_000 + b"NaN]", "it holds NaN"),
        (b"[" + b"1," * 300_000 + b"9" * 5000 + b"]", "a number in it has hundreds of digits"),
        (b'{"a": [' + b'{"a":{}},' * 400_000 + b"1]}", "would fill more than 112 MB of memory"),
        (b"\xff\xfe\x00broken", "cannot be read"),
        (None, "cannot be read"),
    ):
        file = tmp_path / "answer.json"
        file.unlink(missing_ok=True)
        if content is not None:
            file.write_bytes(content)
        choose(panel, "Open a JSON file …", file)
        await settle(panel.saved.reading)
        assert any(told in said for said in words(panel))
    (tmp_path / "answer.json").write_text('\ufeff{"id": 7}', encoding="utf-8")
    choose(panel, "Open a JSON file …", tmp_path / "answer.json")
    await settle(panel.saved.reading)
    assert window.services.answers.get("test") == {"id": 7}
    tree = panel.findChild(QTreeView)
    assert tree is not None
    assert tree.isVisible()


def test_work_in_slices_pauses_and_tells_how_it_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices_module, "SLICE_SECONDS", HANG)
    told: list[object] = []
    parent = QLabel()
    slices = Slices(parent)

    def count(to: int) -> Generator[None, None, int]:
        for _ in range(to):
            yield
        return to

    def fails() -> Generator[None, None, int]:
        yield
        raise WizardError(Words("Not now."), Words("Try later."))

    slices.start(count(3), told.append)
    assert told == [3]  # what is short is done at once
    slices.start(fails(), told.append, lambda error: told.append(str(error)))
    assert "Not now." in str(told[-1])
    with pytest.raises(WizardError, match="Not now"):
        slices.start(fails(), told.append)

    def endless() -> Generator[None, None, int]:
        while True:
            yield

    monkeypatch.setattr(slices_module, "SLICE_SECONDS", 0.001)
    slices.start(endless(), told.append)
    assert slices.working
    monkeypatch.setattr(slices_module, "SLICE_SECONDS", HANG)
    slices.start(count(1), told.append)  # takes the place of what was under way
    assert told[-1] == 1
    assert not slices.working


@pytest.mark.asyncio
async def test_another_answer_takes_the_place_of_the_one_that_is_shown(window: WizardWindow, tmp_path: Path) -> None:
    panel = panel_of(window)
    window.services.answers.put("test", {"id": 1}, "here")
    (tmp_path / "other.json").write_text('{"id": 2}')
    choose(panel, "Open another answer …", tmp_path / "other.json")
    await settle(panel.saved.reading)
    assert window.services.answers.get("test") == {"id": 2}
    QGuiApplication.clipboard().setText("<html>")
    button(panel, "Paste another").click()
    await settle(panel.saved.reading)
    assert any("This cannot be read as JSON" in said for said in words(panel))
    assert window.services.answers.get("test") == {"id": 2}
    QGuiApplication.clipboard().setText('{"id": 3}')
    button(panel, "Paste another").click()
    await settle(panel.saved.reading)
    assert window.services.answers.get("test") == {"id": 3}
    assert not any("This cannot be read as JSON" in said for said in words(panel))


@pytest.mark.asyncio
async def test_value_and_path_are_copied_by_keyboard_and_it_is_said(window: WizardWindow) -> None:
    panel = panel_of(window)
    window.services.answers.put("test", {"user": {"name": "Nadia", "age": 41}}, "here")
    window.activateWindow()
    model = panel.tree.model()
    assert isinstance(model, JsonModel)
    panel.tree.setFocus()
    for path, value in (("authData.testcode.user.name", "Nadia"), ("authData.testcode.user.age", "41")):
        panel.tree.setCurrentIndex(model.find(parse_path(path)))
        QTest.keySequence(panel.tree, "Ctrl+C")
        assert QGuiApplication.clipboard().text() == value
        QTest.keySequence(panel.tree, "Ctrl+Shift+C")
        assert QGuiApplication.clipboard().text() == path
        assert "Copied ✓" in words(panel)
    panel.search._brief.timeout.emit()
    assert "Copied ✓" not in words(panel)


@pytest.mark.parametrize("kind", ["list", "object"])
def test_what_stands_in_ranges_has_the_paths_of_its_values(kind: str) -> None:
    count = MAX_ROWS + 5
    large = [{"id": n} for n in range(count)] if kind == "list" else {f"k{n}": {"id": n} for n in range(count)}
    model = JsonModel({"large": large, "small": [1, 2]}, parse_path("authData.testcode"))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    around = model.index(0, 0)
    model.fetchMore(around)
    assert model.rowCount(around) == 11
    last = model.index(10, 0, around)
    assert last.data() == "[10000 … 10004]   5 values"
    assert str(last.data(PATH_ROLE)) == "authData.testcode.large"
    for number in (0, 999, 1000, 10_004):
        part = f"[{number}]" if kind == "list" else f".k{number}"
        path = parse_path(f"authData.testcode.large{part}.id")
        found = model.find(path)
        assert model.value(found) == number
        assert found.data(PATH_ROLE) == path
        assert model.parent(model.parent(found)).data().startswith(f"[{number // 1000 * 1000} …")
    missing = "[10005]" if kind == "list" else ".k10005"
    assert not model.find(parse_path(f"authData.testcode.large{missing}")).isValid()
    assert model.value(model.find(parse_path("authData.testcode.small[1]"))) == 2  # few stand side by side


@pytest.mark.asyncio
async def test_a_secret_in_an_answer_is_neither_shown_nor_copied(window: WizardWindow) -> None:
    panel = panel_of(window)
    answer = {"access_token": "xoxb-1-secret", "scope": "read", "keys": {"refresh_token": "r-2-secret"}, "id": "U1"}
    window.services.answers.put("test", answer, "here")
    window.activateWindow()
    model = panel.tree.model()
    assert isinstance(model, JsonModel)
    texts = [model.data(model.find(parse_path(f"authData.testcode.{at}"))) for at in ("access_token", "scope", "id")]
    assert texts == [f"access_token   {HIDDEN}", 'scope   "read"', 'id   "U1"']
    QGuiApplication.clipboard().setText("before")
    panel.tree.setFocus()
    panel.tree.setCurrentIndex(model.find(parse_path("authData.testcode.access_token")))
    QTest.keySequence(panel.tree, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "before"
    assert "A secret is not copied" in words(panel)
    panel.tree.setCurrentIndex(model.find(parse_path("authData.testcode.keys")))
    QTest.keySequence(panel.tree, "Ctrl+C")
    assert "secret" not in QGuiApplication.clipboard().text()
    assert "refresh_token" in QGuiApplication.clipboard().text()
    button(panel, "Show the answer as raw text").click()
    await settle(panel.raw.writing)
    raw = panel.findChild(QPlainTextEdit)
    assert raw is not None
    assert "secret" not in raw.toPlainText()
    assert json.loads(raw.toPlainText()) == answer | {"access_token": HIDDEN, "keys": {"refresh_token": HIDDEN}}
    window.store.put(("connection_label", "path"), "authData.testcode.access_token")
    assert not [made.text() for made in body(window, TEST_CALL).findChildren(QLabel) if "xoxb" in made.text()]


@pytest.mark.asyncio
async def test_nor_is_one_that_the_session_knows_under_any_name_or_within_any_text(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A provider may repeat whatever it was sent."""
    secret = "Zq8/kept+by=nobody&else"
    monkeypatch.setattr(type(window.services.live.session), "redactor", Redactor([secret]))
    panel = panel_of(window)
    echo = f"grant_type=x&a={quote(secret, safe='')}&b=c"
    answer = {
        "said": echo,
        secret: 1,
        "long": "x" * (MAX_TEXT - 8) + secret,
        "in": [base64.b64encode(secret.encode()).decode()],
    }
    answer |= {"filler": ["y" * 1000] * (RAW_LIMIT // 1000 - 2), "last": "z" * 900 + secret * 100}
    window.services.answers.put("test", answer, "here")
    window.activateWindow()
    model = panel.tree.model()
    assert isinstance(model, JsonModel)
    texts = [model.data(model.find(parse_path(f"authData.testcode.{at}"))) for at in ("said", "long", "in[0]")]
    assert texts[0] == f'said   "grant_type=x&a={TAKEN_OUT}&b=c"'
    assert "Zq8" not in str(texts)
    assert "Zq8" not in str([model.data(model.index(row, 0)) for row in range(model.rowCount())])
    panel.tree.setFocus()
    panel.tree.setCurrentIndex(model.find(parse_path("authData.testcode.said")))
    QTest.keySequence(panel.tree, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == f"grant_type=x&a={TAKEN_OUT}&b=c"
    button(panel, "Show the answer as raw text").click()
    await settle(panel.raw.writing)
    raw = panel.findChild(QPlainTextEdit)
    assert raw is not None
    assert TAKEN_OUT in raw.toPlainText()
    assert "Zq8" not in raw.toPlainText()


def test_a_key_cannot_show_a_value_of_its_own() -> None:
    """Name and value are painted apart, each from its own role."""
    model = JsonModel({'id   "4711"   x': "real", "": 1, "list": [True]}, parse_path("authData.testcode"))
    rows = [model.index(row, 0) for row in range(3)]
    assert [(row.data(NAME_ROLE), row.data(WORDS_ROLE)) for row in rows] == [
        ('id   "4711"   x', '"real"'),
        ("", "1"),
        ("list", "list of 1"),
    ]
    model.fetchMore(rows[2])
    assert model.index(0, 0, rows[2]).data(NAME_ROLE) == "[0]"
