"""What is said of saving is true: all that can be typed can be saved, and what cannot be saved always has a way out."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import SpecFileError, read_draft, to_text, write
from connection_wizard.spec.findings import findings
from connection_wizard.strict_json import DEEPEST
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.session import document_files
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.shell.main import Reporter
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.editors.area import Area
from connection_wizard.ui.widgets.editors.bindings import LiteralBinding, TextBinding
from connection_wizard.ui.widgets.editors.body_binding import BodyBinding
from tests.by_day import by_day, in_turn
from tests.cli.test_records import DOCUMENT
from tests.helpers import posix
from tests.ui.conftest import Browser, body, button, page_of
from tests.waiting import eventually

FINISH = 13
HOSTILE = {
    "Infinity": "Infinity",
    "-Infinity": "-Infinity",
    "NaN": "NaN",
    "1e999": "1e999",
    "1e400": "-1e400",
    "hundreds of digits": "9" * 400,
    "thousands of digits": "9" * 5000,
    "half a character": "a\ud83db",
    "half a character, escaped": '"\\ud83d"',
    "NaN inside": '{"x": NaN}',
    "infinity inside": '[{"x": [1e999]}]',
    "digits inside": '{"x": ' + "9" * 400 + "}",
    "half inside": '{"x": "\\udc00"}',
    "half a name inside": '{"\\ud83d": 1}',
    "a name twice": '{"x": 1, "x": 2}',
    "200 deep": "[" * 200 + "]" * 200,
    "600 deep": "[" * 600 + "]" * 600,
    "100000 deep": "[" * 100_000 + "]" * 100_000,
    "as deep as may be": "[" * (DEEPEST - 2) + "]" * (DEEPEST - 2),
    "one deeper": "[" * (DEEPEST - 1) + "]" * (DEEPEST - 1),
}
SUCCESS = ("test_call", "success", "value")
BODY = ("test_call", "body")


def boxes(window: WizardWindow) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def activate(window: WizardWindow) -> None:
    """Somebody comes back to the window from another program."""
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))


@pytest.mark.asyncio
@pytest.mark.parametrize(("name", "place"), in_turn(list(HOSTILE), ["a value", "a body", "a line"]))
async def test_whatever_is_typed_can_be_saved_and_reads_back(
    window: WizardWindow, tmp_path: Path, qtbot: QtBot, place: str, name: str
) -> None:
    files, text = window.services.files, HOSTILE[name]
    files.save_as(tmp_path / "mine.json")
    if place == "a body":
        area = Area()
        qtbot.addWidget(area)
        BodyBinding(window.store, BODY, area)
        area.setPlainText(text)
    else:
        line = QLineEdit()
        qtbot.addWidget(line)
        if place == "a value":
            LiteralBinding(window.store, SUCCESS, line)
        else:
            TextBinding(window.store, ("name",), line)
        line.setText(text)
        line.textEdited.emit(text)
    files.save_now()
    assert not files.unsaved
    assert files.state == "Saved in mine.json"
    assert read_draft(tmp_path / "mine.json") == window.store.draft
    json.loads((tmp_path / "mine.json").read_text("utf-8"), parse_constant=pytest.fail)
    window.close()
    assert not window.isVisible()


LOOK_LIKE_JSON = [name for name, text in HOSTILE.items() if text.startswith(("{", "[")) and "deep as" not in name]


@pytest.mark.parametrize("name", LOOK_LIKE_JSON)
def test_a_body_that_only_looks_like_json_is_told_with_its_place(name: str) -> None:
    body_text = HOSTILE[name] if name != "one deeper" else HOSTILE["200 deep"]
    draft = Draft({"spec_version": 1, "test_call": {"method": "POST", "body": body_text}})
    (told,) = [finding for finding in findings(draft) if finding.code == "body_format_mismatch"]
    assert "line 1, column" in told.message


ERRORS: list[BaseException] = [
    OSError(5, "broken"),
    ValueError("x"),
    RecursionError(),
    MemoryError(),
    UnicodeEncodeError("utf-8", "\ud83d", 0, 1, "no"),
    KeyError("x"),
]


@pytest.mark.asyncio
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("writer", ["to_text", "write_text"])
async def test_whatever_a_writer_raises_is_not_saved_and_closing_has_three_ways_on(
    window: WizardWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    writer: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    files = window.services.files
    files.save_as(tmp_path / "mine.json")

    def fail(*_: object, **__: object) -> None:
        raise error

    window.store.put(("name",), "Precious")
    with monkeypatch.context() as broken:
        broken.setattr(document_files, writer, fail)
        files.save_now()
        assert files.unsaved
        assert "could not be saved" in files.state
        state = window.findChild(QPushButton, "saveState")
        assert state is not None
        assert "could not be saved" in state.text()
        assert "Not saved" in state.toolTip()
        window.menu.save_path(str(tmp_path / "elsewhere.json"))
        boxes(window)[0].close()
        reporter = Reporter(window)
        reporter.report(RuntimeError())
        assert "is not saved" in boxes(window)[-1].text()
        boxes(window)[-1].close()
        window.close()
        assert window.isVisible()
        asked = boxes(window)[-1]
        assert {made.text() for made in asked.buttons()} == {
            "Save somewhere else …",
            "Close without saving",
            "Stay here",
        }
        button(asked, "Stay here").click()
    files.save_now()
    assert read_draft(tmp_path / "mine.json").get("name") == "Precious"


@pytest.mark.asyncio
async def test_what_is_said_after_an_error_was_looked_at(
    window: WizardWindow, caplog: pytest.LogCaptureFixture
) -> None:
    reporter = Reporter(window)
    reporter.report(RuntimeError())
    assert "Nothing was typed yet" in boxes(window)[-1].text()
    boxes(window)[-1].close()
    window.store.put(("name",), "Acme")
    reporter.report(RuntimeError())
    assert "What you typed is saved" in boxes(window)[-1].text()
    assert not window.services.files.unsaved


# -- the file and others


@pytest.mark.asyncio
async def test_a_file_changed_by_others_is_noticed_and_read_again(window: WizardWindow, tmp_path: Path) -> None:
    files, path = window.services.files, tmp_path / "acme.json"
    window.store.put(("name",), "Mine")
    files.save_as(path)
    activate(window)
    assert not boxes(window)
    write(Draft({"spec_version": 1, "name": "Theirs"}), path)
    activate(window)
    activate(window)
    (box,) = boxes(window)
    assert "“acme.json” was changed outside" in box.text()
    button(box, "Read the file again").click()
    assert window.store.draft.get("name") == "Theirs"
    assert not files.unsaved
    window.menu.undo()  # nothing is lost
    assert window.store.draft.get("name") == "Mine"
    files.save_now()
    assert files.path == path
    assert read_draft(path).get("name") == "Mine"


@pytest.mark.asyncio
async def test_what_is_here_can_be_kept_and_theirs_stays(window: WizardWindow, tmp_path: Path) -> None:
    files, path = window.services.files, tmp_path / "acme.json"
    window.store.put(("name",), "Mine")
    files.save_as(path)
    write(Draft({"spec_version": 1, "name": "Theirs"}), path)
    activate(window)
    button(boxes(window)[0], "Keep what is here").click()
    assert window.store.draft.get("name") == "Mine"
    assert read_draft(path).get("name") == "Theirs"
    assert files.path is None
    assert files.document is not None
    assert read_draft(files.document).get("name") == "Mine"
    activate(window)
    assert len(boxes(window)) <= 1


@pytest.mark.asyncio
async def test_a_file_with_conflict_marks_is_told_and_loses_nothing(window: WizardWindow, tmp_path: Path) -> None:
    files, path = window.services.files, tmp_path / "acme.json"
    window.store.put(("name",), "Mine")
    files.save_as(path)
    path.write_text('{\n<<<<<<< HEAD\n"name": "A"\n=======\n"name": "B"\n>>>>>>> b\n}')
    activate(window)
    button(boxes(window)[0], "Read the file again").click()
    assert any("marks of a merge" in box.text() and "line 2" in box.text() for box in boxes(window))
    assert window.store.draft.get("name") == "Mine"
    assert "<<<<<<<" in path.read_text()


@pytest.mark.asyncio
async def test_a_file_that_is_gone_is_noticed_and_written_again(window: WizardWindow, tmp_path: Path) -> None:
    files, path = window.services.files, tmp_path / "acme.json"
    window.store.put(("name",), "Mine")
    files.save_as(path)
    path.unlink()
    activate(window)
    assert "no longer there" in files.state
    button(boxes(window)[0], "Save it there again").click()
    assert files.state == "Saved in acme.json"
    assert read_draft(path).get("name") == "Mine"


@pytest.mark.asyncio
async def test_opening_the_open_file_again_loses_nothing(window: WizardWindow, tmp_path: Path) -> None:
    path = tmp_path / "acme.json"
    window.services.files.save_as(path)
    window.store.put(("name",), "Typed a moment ago")
    window.menu.open_path(str(path))
    assert window.store.draft.get("name") == "Typed a moment ago"
    assert read_draft(path).get("name") == "Typed a moment ago"


@pytest.mark.asyncio
async def test_a_draft_that_may_not_be_removed_is_saved_elsewhere_all_the_same(
    window: WizardWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    window.store.put(("name",), "Mine")
    window.services.files.save_now()
    monkeypatch.setattr(Path, "unlink", refuse)
    window.menu.save_path(str(tmp_path / "acme.json"))
    assert not boxes(window)
    assert window.services.files.state == "Saved in acme.json"


@pytest.mark.asyncio
async def test_a_file_that_others_gave_the_same_content_is_no_news(window: WizardWindow, tmp_path: Path) -> None:
    files, path = window.services.files, tmp_path / "acme.json"
    files.save_as(path)
    window.store.put(("name",), "Both")
    path.write_text(to_text(window.store.draft), "utf-8")
    activate(window)
    assert not boxes(window)
    files.save_now()
    assert files.path == path


def finish(window: WizardWindow) -> FinishPage:
    return page_of(window, FINISH, FinishPage)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "way", ["export.main", "hand_over.export_record", "hand_over.publish", "prove.main", "prove.with_code"]
)
async def test_nothing_is_exported_published_or_proved_of_an_old_state(
    window: WizardWindow, tmp_path: Path, way: str
) -> None:
    path = tmp_path / "acme.json"
    write(Draft(DOCUMENT), path)
    window.services.files.open(path)
    write(Draft({**DOCUMENT, "name": "Theirs"}), path)
    pressed = attrgetter(way)(finish(window))
    assert pressed.isEnabled()
    pressed.click()
    (box,) = boxes(window)
    assert "was changed outside" in box.text()
    assert not window.services.live.running
    assert window.publish is None
    button(box, "Read the file again").click()
    assert window.store.draft.get("name") == "Theirs"


@pytest.mark.asyncio
@pytest.mark.parametrize("by", ["name", "link"])
async def test_an_export_over_the_open_file_keeps_the_window_with_it(
    window: WizardWindow, tmp_path: Path, by: str
) -> None:
    files, path = window.services.files, tmp_path / "acme.json"
    write(Draft(DOCUMENT), path)
    files.open(path)
    window.store.put(("name",), "Acme 2")
    files.save_now()
    target = path
    if by == "link":
        target = tmp_path / "link.json"
        target.symlink_to(path)
    finish(window).export.write_to(str(target))
    activate(window)
    assert not boxes(window)
    window.store.put(("name",), "Acme 3")
    files.save_now()
    assert not boxes(window)
    assert files.path == path
    assert read_draft(path).get("name") == "Acme 3"


@pytest.mark.asyncio
async def test_a_record_is_not_written_over_the_open_file(window: WizardWindow, tmp_path: Path) -> None:
    path = tmp_path / "acme.json"
    write(Draft(DOCUMENT), path)
    window.services.files.open(path)
    before = path.read_bytes()
    finish(window).hand_over.export_record_to(str(path))
    assert "the file of the open connection" in boxes(window)[0].text()
    assert path.read_bytes() == before


@pytest.mark.asyncio
@pytest.mark.parametrize("writer", ["export.write_to", "hand_over.export_record_to"])
async def test_an_export_that_cannot_be_made_says_so(
    window: WizardWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writer: str
) -> None:
    write(Draft(DOCUMENT), tmp_path / "acme.json")
    window.services.files.open(tmp_path / "acme.json")

    def fail(*_: object, **__: object) -> None:
        raise RecursionError

    page = finish(window)
    for module in ("stage_export", "stage_hand_over"):
        monkeypatch.setattr(f"connection_wizard.ui.widgets.finish.{module}.write_text", fail)
    attrgetter(writer)(page)(str(tmp_path / "out.json"))
    assert "could not be saved" in boxes(window)[0].text()
    assert not any("✓  Saved" in found.text() for found in page.findChildren(QLabel))


# -- what is no file


@pytest.mark.asyncio
@pytest.mark.skipif(sys.platform == "win32", reason="pipes are otherwise there")
@pytest.mark.parametrize("way", ["open", "save as", "an answer"])
async def test_a_pipe_holds_no_window(window: WizardWindow, tmp_path: Path, way: str) -> None:
    pipe = tmp_path / "pipe.json"
    posix.mkfifo(pipe)
    window.store.put(("name",), "Mine")
    if way == "open":
        window.menu.open_path(str(pipe))
        with pytest.raises(SpecFileError):
            read_draft(pipe, patience=0)
    elif way == "save as":
        window.menu.save_path(str(pipe))
    else:
        page = body(window, 9)
        page.panel.saved._take_file(str(pipe))  # type: ignore[attr-defined]
        shown = " ".join(found.text() for found in page.findChildren(QLabel))
        assert "a device, a pipe or a socket" in shown
        return
    assert "a device, a pipe or a socket" in boxes(window)[0].text()
    assert window.store.draft.get("name") == "Mine"
    assert pipe.is_fifo()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "make", [lambda at: at / "a\0b.json", lambda at: at / ("x" * 300), lambda at: at / "loop.json", lambda at: at]
)
async def test_strange_names_are_told_of(window: WizardWindow, tmp_path: Path, make: Callable[[Path], Path]) -> None:
    (tmp_path / "loop.json").symlink_to("loop.json")
    for act in (window.menu.open_path, window.menu.save_path):
        act(str(make(tmp_path)))
        (box,) = boxes(window)
        assert "cannot be read" in box.text() or "could not be saved" in box.text() or "no file" in box.text()
        box.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.services.files.path is None


@pytest.mark.asyncio
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
async def test_a_file_whose_name_is_no_text_is_like_any_other(window: WizardWindow, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"a\xffb.json")
    path.write_text('{"spec_version": 1, "name": "Odd"}', "utf-8")
    window.menu.open_path(str(path))
    window.services.answers.put("test", {"id": 7}, "pasted")
    window.menu.new()
    window.menu.open_path(str(path))
    assert window.store.draft.get("name") == "Odd"
    assert window.services.answers.get("test") == {"id": 7}
    window.menu.save_path(str(tmp_path / os.fsdecode(b"c\xffd.json")))
    assert not boxes(window)


@pytest.mark.asyncio
async def test_what_a_killed_window_left_half_written_goes_after_the_first_picture_of_the_next(
    tmp_path: Path, browser: Browser
) -> None:
    (folder := tmp_path / "left").mkdir()
    (folder / ".draft-00112233.json.deadbeef.part").write_text("half")
    settings = QSettings(str(tmp_path / "left.ini"), QSettings.Format.IniFormat)
    store = DraftStore()
    made = WizardWindow(store, DraftFiles(store, folder, settings), settings=settings, browser=browser.open)
    made.show()
    await eventually(lambda: not list(folder.iterdir()))
    made.close()
    await made.shut_down()


@pytest.mark.asyncio
async def test_left_over_parts_in_the_drafts_folder_are_swept(window: WizardWindow, tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir(exist_ok=True)
    (folder / ".draft-00112233.json.deadbeef.part").write_text("half")
    window.store.put(("name",), "Mine")
    window.services.files.save_now()
    assert [path.suffix for path in folder.iterdir()] == [".json"]


ODD = {
    "a number of 300 digits": 10**300,
    "a negative number": -(10**20),
    "a large fraction": 1.5e308,
    "a deep list": json.loads("[" * 90 + "]" * 90),
    "a deep object": json.loads('{"a":' * 90 + "1" + "}" * 90),
    "true": True,
    "nothing": None,
    "a long text": "x" * 1000,
    "invisible signs": "a\0\x1b\u202e\u2028b",
}


def everywhere(document: object, value: object) -> object:
    """The document with another value in the place of each single one."""
    if isinstance(document, dict):
        return {key: item if key == "spec_version" else everywhere(item, value) for key, item in document.items()}
    return [everywhere(item, value) for item in document] if isinstance(document, list) else value


@pytest.mark.asyncio
@pytest.mark.parametrize("name", by_day(ODD, each=3))
async def test_whatever_a_file_may_hold_every_page_shows_it_and_it_is_saved_again(
    window: WizardWindow, tmp_path: Path, name: str
) -> None:
    path = tmp_path / "acme.json"
    whole = {**DOCUMENT, "live_redirect": {"host": "localhost", "port": 8765, "path": "/"}}
    document = everywhere({**whole, "test_call": {**DOCUMENT["test_call"], "success": {"status": [200]}}}, ODD[name])
    path.write_text(json.dumps(document), "utf-8")
    window.menu.open_path(str(path))
    assert not boxes(window)
    for step in range(FINISH + 1):
        body(window, step)
    saved = read_draft(path)  # without what is as it would be anyway
    assert saved.partial_spec == window.store.draft.partial_spec
    assert saved.problems == window.store.draft.problems
    window.store.put(("name",), "Other")
    window.services.files.save_now()
    assert window.services.files.state == "Saved in acme.json"
    saved = read_draft(path)  # without what is as it would be anyway
    assert saved.partial_spec == window.store.draft.partial_spec
    assert saved.problems == window.store.draft.problems
