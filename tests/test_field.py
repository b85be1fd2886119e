"""A field more of a step costs five files: a copy of the program gets one, and has it everywhere."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from tests.test_steps import ROOT, python
from tests.waiting import HANG

MODEL = "app/connection_wizard/spec/model.py"
WORDS = "app/connection_wizard/spec/rules/place_names.py"
PAGE = "app/connection_wizard/ui/pages/authorization.py"
REFERENCE = "docs/spec.md"
SCHEMA = "resources/connection-spec.schema.json"
WRITTEN = {
    MODEL: (
        "    callback: Callback = Callback.model_construct()\n",
        '    console: Prose = ""\n    """Where the author finds the app at the provider."""\n',
    ),
    WORDS: ('    "code": say("the code"),\n', '    "console": say("the developer console"),\n'),
    PAGE: (
        '        at = ("authorization", "callback", "keep")\n',
        '        self.text_row(("authorization", "console"), self.tr("Developer console"), self.tr("Where it is"))\n',
    ),
    REFERENCE: ("| `callback` | ", "| `console` | where the author finds the app at the provider | |\n"),
}
"""What somebody writes who adds a field: each time before a line that is there. `SCHEMA` is made by the program."""

TOLD = """
import json, sys
from pathlib import Path
from connection_wizard.session.stages import changed_since, marks_of_steps
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import to_text
from connection_wizard.spec.findings import finished
from connection_wizard.spec.rules.place_names import place
from connection_wizard.spec.rules.places import texts
from connection_wizard.spec.schema import schema_text
from connection_wizard.steps import step_of
from connection_wizard.viasocket.importing import read_record
from connection_wizard.viasocket.record import create_payload, record_text
AT = ("authorization", "console")
before = Draft(json.loads(Path(sys.argv[1]).read_text("utf-8")))
draft = before.put(AT, "https://acme.test/apps")
spec = finished(draft)
text = to_text(spec)
json.dump({
    "in spec": spec.authorization.console,
    "in file": json.loads(text)["authorization"]["console"],
    "after reading": Draft(json.loads(text)).get(*AT),
    "after a record": read_record(record_text(create_payload(spec))).draft.get(*AT),
    "read by rules": [found.text for found in texts(spec) if found.at == AT],
    "in words": place(spec, AT),
    "changed": changed_since(marks_of_steps(before.partial_spec), marks_of_steps(spec)),
    "step": step_of(AT),
    "problems": [found.at for found in draft.put(AT, 7).problems],
    "schema": schema_text(),
}, sys.stdout)
"""

TYPED = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLineEdit
from connection_wizard.steps import number_of
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.folding import Waiting
application = QApplication([])
left = Path(sys.argv[1])
settings = QSettings(str(left / "settings.ini"), QSettings.Format.IniFormat)
store = DraftStore()
window = WizardWindow(store, DraftFiles(store, left / "drafts", settings), settings=settings)
window.show()
window.go_to(number_of("authorization"), ("authorization", "console"))
page = window.currentPage()
for part in page.findChildren(Waiting):  # made when somebody opens them
    part.open()
(editor,) = (made for made in page.findChildren(QLineEdit) if made.accessibleName() == "Developer console")
editor.setText("https://acme.test/apps")
editor.textEdited.emit(editor.text())
json.dump([store.draft.get("authorization", "console"), editor.isVisible()], sys.stdout)
"""


def with_a_field_more(place: Path) -> None:
    """A copy of the program with the field in the four files that are written by hand."""
    for folder in ("app", "resources", "docs"):
        shutil.copytree(ROOT / folder, place / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name, (before, line) in WRITTEN.items():
        text = (place / name).read_text("utf-8")
        assert text.count(before) == 1, name
        (place / name).write_text(text.replace(before, line + before), "utf-8")


def test_a_field_more_costs_five_files(tmp_path: Path) -> None:
    with_a_field_more(tmp_path)
    house = tmp_path / "app"
    real = str(ROOT / "tests/spec/data/real/slack.json")
    told = json.loads(python("-c", TOLD, real, house=house))
    for where in ("in spec", "in file", "after reading", "after a record"):
        assert told[where] == "https://acme.test/apps", where
    assert told["read by rules"] == ["https://acme.test/apps"]
    assert told["in words"] == "the developer console in step 4"
    assert (told["step"], told["changed"]) == (4, [4])
    assert told["problems"] == [["authorization", "console"]]
    schema = told["schema"]
    assert schema != (tmp_path / SCHEMA).read_text("utf-8")
    assert json.loads(schema)["$defs"]["Authorization"]["properties"]["console"]["type"] == "string"

    left = tmp_path / "left"
    left.mkdir()
    assert json.loads(python("-c", TYPED, str(left), house=house)) == ["https://acme.test/apps", True]

    (tmp_path / SCHEMA).write_text(schema, "utf-8")
    assert len({*WRITTEN, SCHEMA}) <= 5
    changed = {
        name.relative_to(tmp_path).as_posix()
        for folder in ("app", "resources", "docs")
        for name in (tmp_path / folder).rglob("*")
        if name.is_file() and "__pycache__" not in name.parts
        if name.read_bytes() != (ROOT / name.relative_to(tmp_path)).read_bytes()
    }
    assert changed == {*WRITTEN, SCHEMA}


def test_what_is_forgotten_of_a_field_is_told(tmp_path: Path) -> None:
    """Its line in the reference, and what kind of text it is: the suite's own tests find them, in the copy."""
    with_a_field_more(tmp_path)
    reference = tmp_path / REFERENCE
    reference.write_text(reference.read_text("utf-8").replace(WRITTEN[REFERENCE][1], ""), "utf-8")
    model = tmp_path / MODEL
    model.write_text(model.read_text("utf-8").replace("console: Prose", "console: str"), "utf-8")
    shutil.copytree(ROOT / "tests" / "spec", tmp_path / "tests" / "spec")
    program = """
import sys
sys.path.insert(0, sys.argv[1])
from tests.spec import test_docs
from tests.spec.rules import test_mentions
from tests.spec.rules.test_mentions import PLACES
found = []
for test in (test_docs.test_every_key_is_in_the_reference, test_mentions.test_the_walk_goes_everywhere):
    try:
        test()
    except AssertionError:
        found.append(test.__name__)
print(found, ("authorization", "console") in PLACES)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        env={"PATH": "", "PYTHONPATH": str(tmp_path / "app"), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=HANG,
    )
    assert done.stdout.strip() == ("['test_every_key_is_in_the_reference', 'test_the_walk_goes_everywhere'] True"), (
        done.stderr
    )
