"""Two versions of the program side by side: one folder of settings and drafts, and neither breaks the other's."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.spec.files import NewerSpecError
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.left_off import Left, read, written

_OTHER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QSettings
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
application = QCoreApplication([])
folder = Path(sys.argv[1])
files = DraftFiles(DraftStore(), folder / "drafts", QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
files.save_as(folder / "theirs.json")
files.at_step(5)
"""


@pytest.fixture
def files(tmp_path: Path, qtbot: QtBot) -> DraftFiles:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    return DraftFiles(DraftStore(NEW_CONNECTION), tmp_path / "drafts", settings)


def test_windows_of_two_programs_forget_nothing_of_each_other(files: DraftFiles, tmp_path: Path) -> None:
    files.save_as(tmp_path / "mine.json")
    files.at_step(3)
    subprocess.run([sys.executable, "-c", _OTHER, str(tmp_path)], check=True)
    files.save_as(tmp_path / "another.json")
    files.at_step(4)
    assert [path.name for path in files.others.recent()] == ["another.json", "theirs.json", "mine.json"]
    later = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    again = DraftFiles(DraftStore(), tmp_path / "drafts", later)
    assert [again.others.left_at(tmp_path / f"{name}.json") for name in ("mine", "theirs", "another")] == [3, 5, 4]


def test_what_a_newer_version_remembers_of_a_document_stays(files: DraftFiles, tmp_path: Path) -> None:
    path = tmp_path / "acme.json"
    files.save_as(path)
    name = str(path.resolve())
    theirs = {"step": "not_known", "visited": ["label", "not_known"], "told_steps": 3, "pinned": {"since": 7}}
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    settings.setValue("left", json.dumps({name: theirs, "elsewhere": {"odd": True}}))
    settings.sync()
    files.open(path)
    files.at_step(5, [5])
    kept = json.loads(str(settings.value("left")))
    assert kept["elsewhere"] == {"odd": True}
    assert kept[name]["pinned"] == {"since": 7}
    assert kept[name]["visited"][-1] == "not_known"
    assert read(kept[name]).step == 5
    assert read(kept[name]).visited == (5, 9)


@pytest.mark.parametrize("before", [None, 7, [], {}, {"visited": "label"}, {"step": "label"}])
def test_what_is_remembered_is_as_ever_where_nothing_is_strange(before: object) -> None:
    left = Left(step=4, visited=(1, 4))
    assert read(written(left, before)) == left
    assert written(left, before) == written(left)


def test_a_draft_of_a_newer_version_is_said_to_be_one_and_stays_as_it_is(files: DraftFiles, tmp_path: Path) -> None:
    theirs = tmp_path / "drafts" / "draft-01234567.json"
    theirs.parent.mkdir()
    theirs.write_text(json.dumps({"spec_version": 99, "rotation": {"days": 30}}), "utf-8")
    before = theirs.read_bytes()
    assert files.others.drafts() == [theirs]
    assert list(files.others.read()) == [], "nothing is read out of it"
    with pytest.raises(NewerSpecError):
        files.open(theirs)
    files.others.sweep()
    files._store.put(("name",), "Mine")
    files.save_now()
    assert theirs.read_bytes() == before
    assert files.document not in (None, theirs)
