"""The languages of the window: chosen, used at once, with all the forms of their numbers, from right to left."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import os
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QRect, QSettings, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import connection_wizard.ui
from connection_wizard.ui import languages as known
from connection_wizard.ui import translations
from connection_wizard.ui.languages import ENGLISH, SYSTEM, chosen, languages, locale_for
from connection_wizard.ui.moments import day_words
from connection_wizard.ui.shell.language_menu import LanguageMenu
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.translations import catalogue_words, install_translations, remove_translations, translated
from connection_wizard.ui.widgets.plain import elided, visible
from connection_wizard.ui.widgets.theme import families_for, theme
from connection_wizard.words import counted, say
from tests.ui.conftest import application
from tests.waiting import HANG, eventually

ROOT = Path(__file__).resolve().parents[2]
ARABIC = {"one": "ملف واحد", "two": "ملفان", "few": "{count} ملفات", "many": "{count} ملفا", "other": "{count} ملف"}


def compiled(folder: Path, code: str, messages: str) -> None:
    """A language of these messages alone, made by Qt's own tool."""
    source = folder / f"{code}.ts"
    context = f"<context><name></name>{messages}</context>"
    source.write_text(f'<TS version="2.1" language="{code}" sourcelanguage="en">{context}</TS>', encoding="utf-8")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    target = folder / "translations" / f"connection_wizard_{code}.qm"
    target.parent.mkdir(exist_ok=True)
    subprocess.run([tool, "-silent", source, "-qm", target], check=True, timeout=HANG)


def message(source: str, *forms: str, comment: str = "") -> str:
    """One translation; with several forms one of a number of things."""
    told = "".join(f"<numerusform>{form}</numerusform>" for form in forms) if len(forms) > 1 else forms[0]
    kind = ' numerus="yes"' if len(forms) > 1 else ""
    comment = f"<comment>{comment}</comment>" if comment else ""
    return f"<message{kind}><source>{source}</source>{comment}<translation>{told}</translation></message>"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Resources with languages of a test's own; no language is left behind."""
    before = QLocale()
    for module in (known, translations):
        monkeypatch.setattr(module, "resources_folder", lambda: tmp_path)
    yield tmp_path
    QLocale.setDefault(before)
    application().setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def listed(folder: Path, **languages: dict[str, object]) -> None:
    (folder / "translations").mkdir(exist_ok=True)
    (folder / "translations" / "languages.json").write_text(json.dumps(languages), encoding="utf-8")


GERMAN: dict[str, object] = {"name": "Deutsch", "texts": 200, "translated": 200, "reviewed": 50}


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (0, "لا ملفات"),
        (1, "ملف واحد"),
        (2, "ملفان"),
        (3, "3 ملفات"),
        (11, "11 ملفا"),
        (100, "100 ملف"),
    ],
)
def test_a_number_has_the_form_of_its_language(folder: Path, number: int, told: str) -> None:
    forms = ("لا ملفات", "ملف واحد", "ملفان", "{count} ملفات", "{count} ملفا", "{count} ملف")
    compiled(folder, "ar", message("{count} files", *forms, comment="one file"))
    installed = install_translations(application(), QLocale("ar"))
    try:
        assert translated(counted("{count} files", "one file", number, count=number)) == told
        assert application().layoutDirection() == Qt.LayoutDirection.RightToLeft
    finally:
        remove_translations(application(), installed)
    assert translated(counted("{count} files", "one file", 1, count=1)) == "one file"
    assert translated(counted("{count} files", "one file", 2, count=2)) == "2 files"


HOST = message("It is before {host}.", "Vor {host} steht es.")


def test_the_same_words_of_another_meaning_are_told_apart(folder: Path) -> None:
    compiled(folder, "de", message("Open", "Öffnen") + message("Open", "Offen", comment="the state") + HOST)
    installed = install_translations(application(), QLocale("de"))
    try:
        assert (translated(say("Open")), translated(say("Open", "the state"))) == ("Öffnen", "Offen")
        assert catalogue_words("Open") == "Öffnen"
        assert catalogue_words("Somebody else's words") == "Somebody else's words"
        assert catalogue_words("On x.acme.com, or a.b.c.") == "On x.acme.com, or a.b.c.", "two hosts"
        assert catalogue_words("It is before .acme.com.") == "Vor .acme.com steht es."
        assert catalogue_words("It is before {this}.acme.com.") == "It is before {this}.acme.com.", "no host"
    finally:
        remove_translations(application(), installed)


def test_the_choice_is_remembered_and_one_that_went_follows_the_system(folder: Path, settings: QSettings) -> None:
    assert languages() == ()
    listed(folder, de=GERMAN)
    assert chosen(settings) == SYSTEM
    for code in ("de", ENGLISH):
        known.choose(settings, code)
        assert chosen(settings) == code
    known.choose(settings, "xx")
    assert chosen(settings) == SYSTEM
    assert locale_for(SYSTEM) == QLocale.system()
    assert locale_for("pt_BR").name() == "pt_BR"


@pytest.mark.asyncio
async def test_the_menu_says_who_translated_each(window: WizardWindow, folder: Path) -> None:
    reviewed = GERMAN | {"name": "Español", "reviewed": 200}
    listed(folder, de=GERMAN, es=reviewed)
    window.menu.aboutToShow.emit()
    menu = window.menu.findChild(LanguageMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions()]
    machine = "Deutsch  –  translated by a machine, 25 % reviewed"
    assert names == ["As on this computer", "English", machine, "Español"]
    assert [action.isChecked() for action in menu.actions()] == [True, False, False, False]


_CHOOSES = """
import asyncio, sys
from pathlib import Path
from connection_wizard.ui import languages, translations
from connection_wizard.ui.shell import main
from connection_wizard.ui.shell.language_menu import LanguageMenu
from PySide6.QtWidgets import QApplication

folder = Path(sys.argv[1])
for module in (languages, translations):
    module.resources_folder = lambda: folder
shown = main.run_window
windows = []

def looks(application, window, report, player=None):
    windows.append(window)

    async def look():
        if len(windows) == 1:
            window.store.put(("name",), "Acme")
            window.go_to(3)
            windows[0] = await window._lasting.vault.get()
            window.menu.aboutToShow.emit()
            window.menu.findChild(LanguageMenu).use("de")
        else:
            same = await window._lasting.vault.get() is windows[0]
            print(window.windowTitle(), window.currentId(), same, flush=True)
            window.close()

    shown(application, window, report, look)

main.run_window = looks
sys.exit(main.run(None))
"""


def test_another_language_opens_the_window_anew_with_all_that_it_had(tmp_path: Path) -> None:
    compiled(tmp_path, "de", "")
    title = f"<context><name>WizardWindow</name>{message('{0} – Connection Wizard', '{0} – Verbindungen')}</context>"
    source = tmp_path / "de.ts"
    source.write_text(f'<TS version="2.1" language="de">{title}</TS>', encoding="utf-8")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    target = tmp_path / "translations" / "connection_wizard_de.qm"
    subprocess.run([tool, "-silent", source, "-qm", target], check=True, timeout=HANG)
    listed(tmp_path, de=GERMAN)
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), str(tmp_path))
    environ = os.environ | homes | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "app")}
    command = [sys.executable, "-c", _CHOOSES, str(tmp_path)]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, encoding="utf-8", timeout=HANG)
    assert done.stdout.split("\n")[0] == "Acme – Verbindungen 3 True", done.stderr


def test_a_language_whose_letters_stand_higher_than_the_fonts_own_has_theirs_in_front() -> None:
    """Vowel signs above and below were cut in every row that is as high as the system's font."""
    font = application().font()
    assert families_for(QLocale("de"), font) == []
    for language in ("hi", "ar", "ja", "th"):
        families, own = families_for(QLocale(language), font), QFontMetricsF(font)
        if not families:
            continue  # its letters are no higher, or no font here has them
        assert families[1:] == font.families()
        theirs = QFontMetricsF(QFont(families[:1], round(font.pointSizeF())))
        assert theirs.ascent() > own.ascent() or theirs.descent() > own.descent()
        assert theirs.inFontUcs4(ord(QLocale(language).nativeLanguageName()[0]))


def test_where_nobody_said_a_language_the_systems_font_stays() -> None:
    """The C locale has no letters of its own: at some sizes, text of no letters was higher than the font, and the
    window was in whatever family comes first in the alphabet."""
    for points in range(6, 19):
        font = QFont(application().font())
        font.setPointSize(points)
        assert families_for(QLocale.c(), font) == []


@pytest.mark.asyncio
async def test_a_window_in_such_a_language_is_as_high_as_its_letters(usual: QFont, qtbot: QtBot) -> None:
    higher = [each for each in ("hi", "ja", "ko") if families_for(QLocale(each), usual)]
    if not higher:
        pytest.skip("no font here has such letters (fonts-noto-core has them)")
    before = QLocale()
    QLocale.setDefault(QLocale(higher[0]))
    try:
        theme().follow_language()
        shown = QLabel(QLocale().nativeLanguageName())
        qtbot.addWidget(shown)
        shown.ensurePolished()
        metrics = shown.fontMetrics()
        assert metrics.boundingRect(QRect(0, 0, 1000, 1000), 0, shown.text()).height() <= metrics.height()
        bigger = QFont(usual)
        bigger.setPointSizeF(2 * usual.pointSizeF())
        application().setFont(bigger)
        await eventually(lambda: shown.fontMetrics().height() > 1.5 * metrics.height())
        assert shown.font().families()[0] == theme().font.families()[0] != usual.families()[0]
    finally:
        QLocale.setDefault(before)
    theme().follow_language()
    assert theme().font.families() == application().font().families()


def test_what_is_cut_in_a_script_whose_letters_join_shows_no_sign_of_the_cut() -> None:
    text = "السلام عليكم ورحمة الله وبركاته"
    metrics = QFontMetrics(application().font())
    for width in range(10, metrics.horizontalAdvance(text), 7):
        shown = elided(metrics, text, Qt.TextElideMode.ElideRight, width)
        assert shown != text
        assert visible(shown) == shown


def code() -> Iterator[tuple[str, ast.AST]]:
    for file in sorted((ROOT / "app" / "connection_wizard").rglob("*.py")):
        yield file.relative_to(ROOT).as_posix(), ast.parse(file.read_text(encoding="utf-8"))


def test_cutting_goes_through_one_place() -> None:
    found = {
        file
        for file, tree in code()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == "elidedText"
    }
    assert found == {"app/connection_wizard/ui/widgets/plain.py"}


def test_every_text_of_the_window_has_a_context_in_which_it_is_looked_up(tmp_path: Path) -> None:
    """`tr` is of the widget itself: Qt looks in the classes of the object, the collecting tool in that of the line."""
    target = tmp_path / "texts.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    files = sorted((ROOT / "app" / "connection_wizard" / "ui").rglob("*.py"))
    subprocess.run([tool, "-silent", *files, "-ts", target], check=True, timeout=HANG)
    contexts = [str(context.findtext("name")) for context in ET.parse(target).getroot().iter("context")]  # noqa: S314
    kinds: dict[str, list[type]] = {}
    for module in pkgutil.walk_packages(connection_wizard.ui.__path__, "connection_wizard.ui."):
        for name, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            kinds.setdefault(name, []).append(kind)
    assert len(contexts) > 80
    never = [name for name in contexts if not all(issubclass(kind, QObject) for kind in kinds.get(name, [str]))]
    assert never == []


_A_NUMBER_OF = re.compile(r"\{(?:\d|count|more|minutes|seconds|hours|days|steps|fields)\}\s+(?:more\s+)?[a-z]+s\b")


def test_a_number_of_things_is_counted() -> None:
    """A plural behind a number, which other languages have several forms of, is never said as one sentence."""
    found = []
    for file, tree in code():
        if "/cli/" in file:
            continue  # English alone
        for node in ast.walk(tree):
            name = node.func if isinstance(node, ast.Call) else None
            said = name.id if isinstance(name, ast.Name) else name.attr if isinstance(name, ast.Attribute) else ""
            if said not in ("say", "tr") or not isinstance(node, ast.Call) or not node.args:
                continue
            first = node.args[0]
            if isinstance(first, ast.Constant) and _A_NUMBER_OF.search(str(first.value)):
                found.append((file, first.value))
    assert [what for what in found if what[1] not in NO_PLURAL] == []


NO_PLURAL = (
    "Connection Wizard {0} has come out",  # a version
    "{0} is called",
    "{0} is:",
    "{0} UTC, took {1} ms{2}; {3} bytes sent, {4} received",  # units
    ", first byte after {0} ms",
    "{count} ms",
)


def test_qt_knows_no_translation_that_it_was_not_given() -> None:
    assert QCoreApplication.translate("", "Open") == "Open"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en_US", "November 9, 2026"),
        ("en_GB", "9 November 2026"),
        ("de", "9. November 2026"),
        ("pt_BR", "9 de novembro de 2026"),
        ("hu", "2026. november 9."),
        ("ja", "2026年11月9日"),
        ("ar_EG", "9 نوفمبر 2026"),
    ],
)
def test_a_day_is_written_as_in_its_language(language: str, told: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert day_words(date(2026, 11, 9)) == told
    finally:
        QLocale.setDefault(before)
