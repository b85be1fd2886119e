"""The table of the steps: whoever adds a page adds a row, and no number stands anywhere else."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from connection_wizard import steps
from connection_wizard.oauth.code_runs import CodeRun
from connection_wizard.oauth.legs import LEGS
from connection_wizard.oauth.proof import LegProof, Proof
from connection_wizard.oauth.proof_causes import KeptCause
from connection_wizard.oauth.proof_files import write_proof
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.steps import FINISH, NUMBERS, START, STEPS, is_documented, step_of, step_of_leg
from connection_wizard.ui.session.left_off import Left, written
from connection_wizard.words import NOTHING, Words
from tests.waiting import HANG

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "app" / "connection_wizard"
NUMBERED = re.compile(r"\b([Ss]teps? )(\d+(?:(?:, | and | to | or )(?:in )?(?:step )?\d+)*)\b")

OTHER_TABLE = """
import importlib, json, pkgutil, re, sys, types
source = {source!r}
table = types.ModuleType("connection_wizard.steps")
sys.modules["connection_wizard.steps"] = table
exec(compile(source, {table!r}, "exec"), table.__dict__)
"""
"""What a program begins with that has another table of the steps."""

TOLD = """
import connection_wizard.words
said = []
make = connection_wizard.words.say
def say(template, /, **values):
    sentence = make(template, **values)
    said.append(sentence)
    return sentence
connection_wizard.words.say = say
for module in pkgutil.walk_packages(connection_wizard.__path__, "connection_wizard."):
    if "__main__" not in module.name and not module.name.startswith(("connection_wizard.engine.child",)):
        importlib.import_module(module.name)
from connection_wizard.diagnosis.rule import step_of as of_cause
from connection_wizard.oauth import code_runs, legs
from connection_wizard.spec.findings import CODES
from connection_wizard.spec.rules.place_names import STEP_TITLES
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.widgets.guide.guide_text import guide_text
from connection_wizard.viasocket import marks
json.dump({
    "legs": legs.LEG_STEPS,
    "code": [[leg, table.number_of(step)] for step, (_, leg) in code_runs.STEPS.items()],
    "record": {key: step for key, (step, _) in marks.CODES.items()},
    "findings": {name: code.step for name, code in CODES.items()},
    "reasons": [text for code in CODES.values() for text in (code.title, code.why)],
    "titles": list(STEP_TITLES),
    "pages": {step.key: [step.number, step.title, step.module, step.page] for step in STEPS},
    "guides": {step.key: guide_text(step.key, "en") for step in STEPS},
    "said": said,
}, sys.stdout)
"""


def told(*, added: bool) -> dict[str, Any]:
    """What the program says of the steps, with the table as it is or with a page more before the fifth step."""
    found: dict[str, Any] = json.loads(python("-c", program(TOLD, added=added), house=HOUSE.parent))
    return found


def program(text: str, *, added: bool) -> str:
    """A program with the table as it is, or with a page more before the fifth step."""
    table = HOUSE / "steps.py"
    source = table.read_text(encoding="utf-8")
    return OTHER_TABLE.format(table=str(table), source=with_a_page_more(source) if added else source) + text


def with_a_page_more(table: str, *, parts: bool = True) -> str:
    """The source of the table with a page more before the fifth step."""
    part = ', parts=("consent",)' if parts else ""
    row = f'    Step("consent", say("Consent"), say("Made up."){part}),\n'
    at = table.index('    Step(\n        "access_token"')
    return table[:at] + row + table[at:]


def python(*arguments: str, house: Path) -> str:
    """What a program prints that imports this house; and no other, whatever is installed."""
    environment = {"QT_QPA_PLATFORM": "offscreen", "PATH": "", "PYTHONPATH": str(house), "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=HANG,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def later(number: int) -> int:
    """The number of a step once there is a page more before the fifth."""
    return number + 1 if number >= 5 else number


def shifted(text: str) -> str:
    return NUMBERED.sub(lambda m: m[1] + re.sub(r"\d+", lambda n: str(later(int(n[0]))), m[2]), text)


def test_a_page_more_is_a_row_more() -> None:
    before, after = told(added=False), told(added=True)
    for part in ("legs", "record"):
        assert after[part] == {key: later(step) for key, step in before[part].items()}, part
    assert after["code"] == [[leg, later(step)] for leg, step in before["code"]]
    assert after["findings"] == {key: step and later(step) for key, step in before["findings"].items()}
    assert "step 5 “Consent”" in after["titles"]
    assert [title for title in after["titles"] if "Consent" not in title] == [*map(shifted, before["titles"])]
    assert after["pages"].pop("consent") == [5, "5 · Consent", "connection_wizard.ui.pages.consent", "ConsentPage"]
    assert {key: page[0] for key, page in after["pages"].items()} == {
        key: later(page[0]) for key, page in before["pages"].items()
    }
    after["guides"].pop("consent")
    assert after["guides"] == {key: shifted(text) for key, text in before["guides"].items()}
    assert after["reasons"] == [*map(shifted, before["reasons"])]
    sentences = {text for text in before["said"] if NUMBERED.search(text)}
    assert len(sentences) >= 60
    assert {shifted(text) for text in sentences} - set(after["said"]) == set()


CONSENT = """
from PySide6.QtWidgets import QLineEdit

from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.widgets.editors.bindings import TextBinding


class ConsentPage(PageBody):
    def build(self) -> None:
        asked = QLineEdit()
        TextBinding(self.store, ("platform", "version"), asked)
        self.row(("platform", "version"), "Consent", asked, "Made up.")
"""

WALKED = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QTextBrowser
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.shell.window import WizardWindow
application = QApplication([])
left = Path(sys.argv[1])
settings = QSettings(str(left / "settings.ini"), QSettings.Format.IniFormat)
store = DraftStore()
window = WizardWindow(store, DraftFiles(store, left / "drafts", settings), settings=settings)
window.show()
pages = []
for _ in window.pageIds():
    number, page = window.currentId(), window.currentPage()
    window.grab()
    while (guide := page.findChild(QTextBrowser, "guideText")) is None:
        application.processEvents()  # the first page's comes after the first picture
    listed = window.steps.button(number).accessibleName()
    pages.append([number, type(page.body).__name__, page.body.step.title, listed, guide.toPlainText()])
    window.next_one()
json.dump({"pages": pages, "from": sys.modules["connection_wizard"].__file__}, sys.stdout)
"""


def test_a_page_more_costs_three_files(tmp_path: Path) -> None:
    house, resources = tmp_path / "app", tmp_path / "resources"
    shutil.copytree(ROOT / "app", house, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", resources)
    table = house / "connection_wizard" / "steps.py"
    table.write_text(with_a_page_more(table.read_text("utf-8"), parts=False), "utf-8")
    (house / "connection_wizard/ui/pages/consent.py").write_text(CONSENT, "utf-8")
    (resources / "guide/en/consent.md").write_text("### Why\n\nThe token is fetched in step {access_token}.\n", "utf-8")
    left = tmp_path / "left"
    left.mkdir()
    done = python("-c", WALKED, str(left), house=house)
    walked = json.loads(done)
    assert Path(walked["from"]).is_relative_to(house)
    assert [number for number, *_ in walked["pages"]] == [*range(len(STEPS) + 1)]
    _, kind, title, listed, guide = walked["pages"][5]
    assert (kind, title) == ("ConsentPage", "5 · Consent")
    assert "Consent" in listed
    assert "step 6" in guide
    before = [(f"{later(step.number)} · " if is_documented(step.number) else "") + step.name for step in STEPS]
    assert [title for _, kind, title, *_ in walked["pages"] if kind != "ConsentPage"] == before


KEPT = """
import os
from pathlib import Path
from connection_wizard.oauth.proof_files import read_proof
from connection_wizard.oauth.proof_page import proof_page
from connection_wizard.ui.session.left_off import read
found = []
for path in sys.argv[1:3]:
    proof = read_proof(Path(path))
    found.append([proof_page(proof), proof.as_text(), json.dumps(proof.as_json())])
left = [read(json.loads(text)) for text in sys.argv[3:]]
marks = [[each.proved, each.copied, each.handed, each.exported] for each in left]
places = [[each.step, each.visited, each.told_steps] for each in left]
json.dump({"proofs": found, "marks": marks, "places": places}, sys.stdout)
"""


def numbered(proof: dict[str, Any]) -> dict[str, Any]:
    """A proof as version 1 wrote it: the number of each step, in place of its key."""
    old: dict[str, Any] = json.loads(json.dumps(proof)) | {"proof_version": 1}
    for leg in old["legs"]:
        for cause in leg["causes"]:
            cause["step"] = NUMBERS[cause["step"]]
        if "step" in leg["values"]:
            leg["values"]["step"] = NUMBERS[leg["values"]["step"]]
    for code in old["codes"]:
        code["step"] = NUMBERS[code["step"]]
    return old


def test_what_was_kept_points_to_the_same_pages_when_one_comes_before_them(tmp_path: Path) -> None:
    """Proofs, and how a document was left, of this version and of one that wrote numbers."""
    steps_of = ("authorization", "access_token")
    causes = tuple(KeptCause("a-code", "likely", key, (), Words("Why."), Words(f"Do {key}.")) for key in steps_of)
    leg = LegProof(
        "exchange", "failed", Words("It was refused."), NOTHING, "", {}, (), "code_not_run", {"step": "access_token"}
    )
    code = CodeRun("access_token", "exchange", "not run", Words("No engine."))
    now = datetime(2026, 1, 1, tzinfo=UTC)
    new = Proof("Acme", "d" * 64, now, now, (replace(leg, causes=causes),), codes=(code,))
    write_proof(new, tmp_path / "new.proof.json")
    (tmp_path / "old.proof.json").write_text(json.dumps(numbered(new.as_json())), "utf-8")
    as_then = {"redirect": "a", "access_token": "b"}
    left = Left(5, (4, 5), (5,), proved=as_then, copied=as_then, handed=as_then, exported=as_then)
    once = {"step": 5, "visited": [4, 5], "told_steps": [5]}
    marks = {"2": "a", "5": "b"}
    once |= dict.fromkeys(("proved", "copied", "handed", "exported"), marks)
    arguments = [str(tmp_path / f"{name}.proof.json") for name in ("old", "new")]
    arguments += [json.dumps(once), json.dumps(written(left))]
    for added in (False, True):
        fifth = 6 if added else 5
        found = json.loads(python("-c", program(KEPT, added=added), *arguments, house=HOUSE.parent))
        assert found["proofs"][0] == found["proofs"][1], "they say the same, whoever wrote them"
        page, text, document = found["proofs"][0]
        for said in ("Step 4: Do authorization.", f"Step {fifth}: Do access_token.", f"Step {fifth}</"):
            assert said in page
        assert f"Code of step {fifth}, Access token API: not run." in text
        assert json.loads(document) == new.as_json(), "written again, it has keys"
        assert found["marks"] == [[{"redirect": "a", "access_token": "b"}] * 4] * 2
        assert found["places"] == [[fifth, [4, fifth], [fifth]]] * 2


def test_every_page_has_its_guide_and_no_drawing_is_left_over() -> None:
    assert names_in("guide/en", ".md") == {step.key for step in STEPS}
    assert names_in("icons/steps", ".svg") == {step.key for step in STEPS}, "a page may do without; these have one"


def names_in(folder: str, ending: str) -> set[str]:
    return {file.name.removesuffix(ending) for file in (ROOT / "resources" / folder).iterdir()}


def test_every_leg_and_every_part_of_the_spec_has_its_step() -> None:
    assert {leg for step in STEPS for leg in step.legs} == set(LEGS)
    assert {leg for step in STEPS for leg in step.proved_by} <= set(LEGS)
    assert [step_of_leg(leg) for leg in ("authorize", "exchange", "test")] == [4, 5, 8]
    of_no_page = {"spec_version", "platform", "seen"}
    assert {part for step in STEPS for part in step.parts} == set(ConnectionSpec.model_fields) - of_no_page
    assert step_of(("live_redirect", "receiver")) == NUMBERS["redirect"]
    assert step_of(()) == step_of(("seen", 0)) == START


def test_the_documented_list_of_the_specs_keys_is_the_tables() -> None:
    told = dict(re.findall(r"^\| `(\w+)` \| \*([^*]+)\*", (ROOT / "docs/spec.md").read_text("utf-8"), re.MULTILINE))
    assert told == {part: step.name for step in STEPS for part in step.parts if is_documented(step.number)}


# -- no number stands anywhere else

NUMBERS_TAKEN_BY = frozenset({"go_to", "touch_step", "show_step", "at_step", "insertable", "guide_text", "setPage"})


def texts(tree: ast.AST) -> Iterator[ast.Constant]:
    """Every text of a program that is no docstring."""
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node


def names_step(node: ast.expr) -> bool:
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return name.strip("_").endswith("step")


def is_number(node: ast.expr) -> bool:
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return any(map(is_number, node.elts))
    return isinstance(node, ast.Constant) and type(node.value) is int


def numbers(tree: ast.AST) -> Iterator[int]:
    """The lines in which the number of a step is written down."""
    yield from (text.lineno for text in texts(tree) if NUMBERED.search(str(text.value)))
    for node in ast.walk(tree):
        match node:
            case ast.keyword(arg="step", value=value) if is_number(value):
                yield value.lineno
            case ast.Compare(left=left, comparators=others) if any(map(names_step, (left, *others))):
                # Less than nothing is no page
                yield from (
                    node.lineno for side in (left, *others) if is_number(side) and ast.unparse(node) != "step < 0"
                )
            case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name), args=[first, *_]):
                if name in NUMBERS_TAKEN_BY and is_number(first):
                    yield node.lineno
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict(keys=keys, values=values))
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.Dict(keys=keys, values=values))
            ) if "STEP" in name:
                if any(key is not None and is_number(key) for key in keys) or any(map(is_number, values)):
                    yield node.lineno
            case ast.Subscript(value=ast.Name(id="STEPS"), slice=ast.Constant()):
                yield node.lineno


def test_no_number_of_a_step_is_written_down() -> None:
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{line}"
        for path in sorted(HOUSE.rglob("*.py"))
        for line in numbers(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


MADE = {"docs/cli.md", "docs/findings.md"}
"""Written by a program, from the rules."""
DOCUMENTS = ("app/**/*.py", "resources/**/*.md", "resources/**/*.html", "resources/*.json", "docs/**/*.md", "*.md")


def test_no_comment_no_guide_and_no_document_has_the_number_of_a_step() -> None:
    files = {file.relative_to(ROOT).as_posix(): file for pattern in DOCUMENTS for file in ROOT.glob(pattern)}
    assert MADE | {"README.md", "docs/spec.md", "resources/guide/en/label.md"} <= set(files)
    history = {"CHANGELOG.md"}
    found = [
        f"{name}:{number}"
        for name in sorted(set(files) - MADE - history)
        for number, line in enumerate(files[name].read_text(encoding="utf-8").splitlines(), 1)
        if NUMBERED.search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        'say("Paste it in step 3.")',
        'self.tr("Look at steps 4 to 8")',
        'f"Step 3: {x}"',
        "table(at, step=4)",
        "self._step == 6",
        "step >= 5",
        "self._step not in (6, 7)",
        "window.go_to(2, at)",
        'LEG_STEPS = {"authorize": 4}',
        'STEPS: Mapping[int, str] = {5: "exchange"}',
        "STEPS[9].title",
    ],
)
def test_the_check_sees_what_it_is_for(line: str) -> None:
    assert list(numbers(ast.parse(line)))


def test_the_ends_of_the_table() -> None:
    assert [STEPS[START].key, STEPS[FINISH].key] == ["start", "finish"]
    assert [step.number for step in steps.STEPS] == [*range(len(STEPS))]
