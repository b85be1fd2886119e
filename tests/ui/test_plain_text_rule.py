"""Text comes into the window through `ui.plain` alone: what would let Qt guess is written nowhere else."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[2] / "app" / "connection_wizard" / "ui"
HELPERS = {"widgets/editors/offers.py", "widgets/plain.py", "widgets/sealed.py"}
GUESSING = {
    *("QLabel", "QMessageBox", "QTextEdit", "QTextBrowser", "QTextDocument", "QErrorMessage", "QSplashScreen"),
    *(
        "QCompleter",
        "QToolTip",
        "QWhatsThis",
        "QSystemTrayIcon",
        "QStatusBar",
        "QInputDialog",
        "QProgressDialog",
        "QStaticText",
    ),
}
"""Classes of Qt that guess what a text is, draw HTML, or show texts as they are: not made, derived from, or called."""
TELLING = {
    *("setToolTip", "setStatusTip", "setWhatsThis", "setTabToolTip", "setTabWhatsThis", "setTextFormat", "setHtml"),
    *("setMarkdown", "insertHtml", "insertMarkdown", "setOpenExternalLinks", "setOpenLinks", "setInformativeText"),
    *("setDetailedText", "showText", "showMessage", "setResourceProvider", "setRichText", "setDefaultStyleSheet"),
}
FORMATS = {"RichText", "AutoText", "MarkdownText"}
ROLES = {"ToolTipRole", "StatusTipRole", "WhatsThisRole"}
WITH_KEYS = {"QPushButton", "QCheckBox", "QRadioButton", "QToolButton", "QGroupBox", "QAction", "QMenu", "button"}
ADDING = {"addAction", "addMenu", "addTab", "insertTab", "setTabText", "setTitle"}
ALLOWED = {
    ("widgets/dialogs.py", "QMessageBox"): "all boxes are made in one function, plain",
    ("widgets/dialogs.py", "setTextFormat"): "all boxes are made in one function, plain",
    ("widgets/dialogs.py", "setInformativeText"): "all boxes are made in one function, plain",
    ("widgets/dialogs.py", "setDetailedText"): "a plain text edit, with `visible`",
    ("widgets/guide/guide_pane.py", "setMarkdown"): "the guide: our own files, in a sealed document",
}
OUR_WORDS = {
    ("shell/button_row.py", "back"): "a translated literal",
    ("shell/button_row.py", "following"): "a translated literal",
    ("shell/button_row.py", "done"): "a translated literal",
    ("widgets/style.py", "text"): "the helper itself: whoever calls it is looked at",
    ("shell/file_menu.py", "text"): "a translated literal, in __init__",
    ("widgets/answer/answer_panel.py", "text"): "a translated literal, from the line above",
    ("widgets/answer/answer_panel.py", "titles[source]"): "a translated literal",
    ("widgets/answer/saved_answers.py", "text"): "a translated literal, from the line above",
    ("widgets/rows/switch.py", "text"): "what pages call it: literals",
    ("widgets/folding.py", "text"): "what pages call it: literals",
    ("widgets/live/live_strip.py", "text"): "a translated literal, from the line above",
    ("widgets/editors/parameter_table.py", "add_text or self.tr('Add parameter')"): "what pages call it: literals",
    ("widgets/finish/hand_over.py", "self._title(section)"): "the title of a step",
    ("widgets/finish/stages.py", "text"): "what pages call it: literals",
    ("widgets/live/reach_question.py", "yes"): "a translated literal, from the lines above",
    ("widgets/finish/stage_mend.py", "step.title"): "the title of a step",
}


def broken(text: str, name: str = "x.py") -> list[str]:
    """Lines of a module of the window that go past the helpers."""
    tree = ast.parse(text)
    return [f"{name}:{line}: {what}" for line, what in sorted(set(_broken(tree, name)))]


def _broken(tree: ast.AST, name: str) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield from ((node.lineno, _name(base)) for base in node.bases if _name(base) in GUESSING)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _roles(node)
        elif isinstance(node, ast.Attribute) and node.attr in FORMATS:
            yield node.lineno, node.attr
        elif isinstance(node, ast.Call):
            called = _name(node.func)
            owner = _name(node.func.value) if isinstance(node.func, ast.Attribute) else ""
            for word in {called, owner} & (GUESSING | TELLING):
                if (name, word) not in ALLOWED and not (word == owner and called[:1].isupper()):
                    yield node.lineno, word
            if called == "Rich":
                yield node.lineno, "Rich made by hand"
            if called == "rich":
                yield from ((node.lineno, wrong) for wrong in _of_literal(node))
            if called in ADDING or (called in WITH_KEYS and isinstance(node.func, ast.Name)):
                for given in node.args:
                    if _is_text(given) and not _is_ours(given, name):
                        yield node.lineno, f"{called}({ast.unparse(given)})"


def _roles(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[tuple[int, str]]:
    inside = list(ast.walk(function))
    asked = [node for node in inside if isinstance(node, ast.Attribute) and node.attr in ROLES]
    if asked and not any(isinstance(node, ast.Call) and _name(node.func) == "tip_text" for node in inside):
        yield asked[0].lineno, asked[0].attr


def _of_literal(node: ast.Call) -> Iterator[str]:
    template = node.args[0]
    if not (isinstance(template, ast.Constant) and isinstance(template.value, str)):
        yield "rich text that is no literal"
    elif any(word in template.value.lower() for word in ("<img", "<a ", "src", "href", "url(", "<link")):
        yield "rich text that names a file or an address"


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _is_text(node: ast.expr) -> bool:
    """Whether an argument could be a text: no widget, role, shortcut, function or number by its look."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str)
    if isinstance(node, ast.Name):
        return node.id not in {"action", "menu", "self", "kind", "editor", "parent"}
    if isinstance(node, ast.Attribute):
        return node.attr not in {"AcceptRole", "DestructiveRole", "RejectRole"} and _name(node.value) != "self"
    if isinstance(node, ast.Call):
        return _name(node.func) not in {"partial", "QIcon", "icon"}
    return not isinstance(node, ast.Lambda)


def _is_ours(node: ast.expr, name: str) -> bool:
    if (name, ast.unparse(node)) in OUR_WORDS:
        return True
    if isinstance(node, ast.IfExp):
        return _is_ours(node.body, name) and _is_ours(node.orelse, name)
    if isinstance(node, ast.Constant):
        return True
    if isinstance(node, ast.Call):
        return _name(node.func) in {"tr", "_tr", "translate", "as_typed"}
    return False


def test_the_window_goes_through_the_helpers() -> None:
    found: list[str] = []
    for path in sorted(UI.rglob("*.py")):
        name = path.relative_to(UI).as_posix()
        if name not in HELPERS:
            found += broken(path.read_text(encoding="utf-8"), name)
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        "x = QLabel(words)",
        "x = QtWidgets.QLabel(words)",
        "class X(QLabel): pass",
        "class X(QTextBrowser): pass",
        "x.setToolTip(words)",
        "x.setToolTip('<b>ours</b>')",
        "x.setTextFormat(y)",
        "f(Qt.TextFormat.RichText)",
        "f(Qt.AutoText)",
        "QToolTip.showText(p, words)",
        "x = QCompleter(names, editor)",
        "QMessageBox.warning(self, a, b)",
        "x.document().setHtml(words)",
        "def data(self, role):\n    if role == Qt.ToolTipRole:\n        return words",
        "item.setData(0, Qt.ItemDataRole.WhatsThisRole, words)\ndef f():\n    x.setData(Qt.ToolTipRole, words)",
        "rich(words)",
        "rich(f'<b>{words}</b>')",
        "rich('<img src={x}>', x=words)",
        "Rich(words)",
        "QPushButton(words)",
        "button(self.tr('Take {0}').format(words))",
        "QCheckBox(f'{words}')",
        "menu.addAction(words)",
        "tabs.addTab(page, field.label)",
        "box.setTitle(translated(words))",
    ],
)
def test_each_way_past_them_is_found(text: str) -> None:
    assert broken(text) != []


@pytest.mark.parametrize(
    "text",
    [
        "tip(x, words)",
        "label(words)",
        "Label(words)",
        "button(as_typed(words))",
        "button(self.tr('Go'))",
        "menu.addAction(action)",
        "rich('<b>{x}</b>', x=words)",
        "def data(self, role):\n    if role == Qt.ToolTipRole:\n        return tip_text(words)",
    ],
)
def test_the_helpers_are_let_through(text: str) -> None:
    assert broken(text) == []


def test_every_exception_is_needed() -> None:
    texts = {name: (UI / name).read_text(encoding="utf-8") for name, _ in (*ALLOWED, *OUR_WORDS)}
    assert [pair for pair in ALLOWED if pair[1] not in texts[pair[0]]] == []
    for name in texts:
        alone = {pair: why for pair, why in OUR_WORDS.items() if pair[0] != name}
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(f"{__name__}.OUR_WORDS", alone)
            assert len(broken(texts[name], name)) >= sum(pair[0] == name for pair in OUR_WORDS), name
