"""The window in another language: every text that a person can meet in it, whichever room wrote it."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QComboBox, QGroupBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from connection_wizard.oauth.callback import Accepted
from connection_wizard.oauth.callback_page import result_page
from connection_wizard.secrets.redaction import HIDDEN
from connection_wizard.session.beforehand import Before, before_any_run, fields_without_value
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings
from connection_wizard.ui import translations
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import FINISH, STEPS
from connection_wizard.ui.translations import install_translations, own_language, translated
from connection_wizard.ui.widgets.answer.plain_view import PlainView
from connection_wizard.ui.widgets.failure.provider_words import OwnWords
from connection_wizard.words import say
from tests.by_day import by_day
from tests.foreign import foreign
from tests.ui.conftest import application, body, idle, leave_no_widget, practise
from tests.ui.speaking import speaking
from tests.ui.test_pages import WITH_EVERYTHING
from tests.waiting import HANG

DATA = """
GET POST PUT PATCH DELETE 2xx true Basic Bearer access_token refresh_token authorization_code client_id client_secret
optional_scope user_scope Accept Content-Type application/json application/x-www-form-urlencoded
code redirect_uri state scope grant_type token token_type_hint response_type code_verifier expires_in error.message
users[0] authData.testcode.profile.image real_name id {"query": "{ viewer { id name } }"} /callback localhost acme.com
"""
DATA += " ".join(step.newer for step in STEPS)  # the platform's own names
"""Names of protocols, and examples in fields that are empty."""
ROOT = Path(__file__).resolve().parents[2]
ALL_STEPS = [step.number for step in STEPS]


class OtherLetters(QTranslator):
    """Translates everything into letters that are not ours."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return "".join(part if index % 2 else foreign(part) for index, part in enumerate(_KEPT.split(text)))


_KEPT = re.compile(r"(<[^>]*>|&\w+;)")
"""Tags and entities of rich text."""


@pytest.fixture
def other_letters() -> Iterator[None]:
    running = application()
    translator = OtherLetters(running)
    running.installTranslator(translator)
    yield
    running.removeTranslator(translator)


def texts(window: QWidget) -> Iterator[str]:
    """What can be read or heard in a window."""
    for made in [window, *window.findChildren(QWidget)]:
        yield made.accessibleName()
        yield made.accessibleDescription()
        yield made.toolTip()
        if isinstance(made, QLabel | QAbstractButton):
            yield made.text()
        if isinstance(made, QGroupBox):
            yield made.title()
        if isinstance(made, QLineEdit | QPlainTextEdit):
            yield made.placeholderText()
        if isinstance(made, QComboBox):
            yield from (made.itemText(at) for at in range(made.count()))


def untranslated(window: QWidget, data: str) -> dict[str, list[str]]:
    """Texts with words in our letters that are no data."""
    found = {}
    for text in texts(window):
        plain = re.sub(r"<[^>]*>|“[^”]*”|https?://\S*", "", text)
        runs = [run for run in re.findall(r"[A-Za-z]{2,}", plain) if run.lower() not in data.lower()]
        if runs:
            found[text] = runs
    return found


@pytest.mark.asyncio
@pytest.mark.usefixtures("other_letters")
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3, beginning=3))
async def test_a_page_with_everything(store: Any, files: Any, settings: Any, browser: Any, step: int) -> None:
    store.open(Draft(WITH_EVERYTHING))
    window = WizardWindow(store, files, settings=settings, browser=browser.open)
    window.show()
    try:
        body(window, step)
        assert untranslated(window, DATA + str(WITH_EVERYTHING)) == {}
    finally:
        window.close()
        await window.shut_down()


@pytest.mark.asyncio
@pytest.mark.usefixtures("other_letters")
@pytest.mark.parametrize("faults", [(), ("refresh_refused", "revoke_refuses")], ids=["proved", "failed"])
async def test_a_live_run_and_what_came_of_it(window: WizardWindow, faults: tuple[str, ...]) -> None:
    await practise(window, *faults)
    page = body(window, FINISH)
    assert isinstance(page, FinishPage)
    page.prove.main.click()
    await idle(window.services.live)
    proof = window.services.live.proof
    assert proof is not None
    assert proof.passed == (not faults)
    for step in ALL_STEPS:
        body(window, step)
    connection = window.services.live.connection
    assert connection is not None
    months = [QLocale().monthName(month) for month in range(1, 13)]
    data = [window.store.draft.document, connection.values.data, proof.spec_digest, months, HIDDEN, DATA]
    assert untranslated(window, str(data)) == {}


def test_our_texts_are_collected_compiled_and_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole way of a translation, with the tools that PySide6 brings: as CONTRIBUTING.md describes it."""
    source, compiled = tmp_path / "texts.ts", tmp_path / "translations" / "connection_wizard_de.qm"
    compiled.parent.mkdir()
    files = map(str, sorted((ROOT / "app" / "connection_wizard").rglob("*.py")))
    tool(tmp_path, "pyside6-lupdate", "-tr-function-alias", "tr+=say", *files, "-ts", str(source))
    tree = ET.parse(source)  # noqa: S314 - made here a moment ago
    messages = list(tree.iter("message"))
    assert len(messages) > 1500
    tree.getroot().set("language", "de")
    german = {
        "Extra fields": "Zusätzliche Felder",  # the window's
        "The client ID is missing.": "Die Client-ID fehlt.",  # a finding's
        "You are logged in": "Sie sind angemeldet",  # the browser's
    }
    for message in messages:
        if words := german.get(str(message.findtext("source"))):
            translation = message.find("translation")
            assert translation is not None
            translation.text = words
            translation.attrib.pop("type", None)
    tree.write(source, encoding="utf-8", xml_declaration=True)
    tool(tmp_path, "pyside6-lrelease", str(source), "-qm", str(compiled))
    monkeypatch.setattr(translations, "resources_folder", lambda: tmp_path)
    running, before = application(), QLocale()
    QLocale.setDefault(QLocale("de_AT"))
    installed = install_translations(running, QLocale())
    try:
        assert STEPS[1].title == "1 · Zusätzliche Felder"
        assert STEPS[2].title == "2 · Redirect URL"
        missing = next(found for found in findings(Draft()) if found.code == "client_id_missing")
        assert translated(missing.message) == "Die Client-ID fehlt."
        page = str(result_page(Accepted({}, state_verified=True), own_language()).body)
        assert '<html lang="de-AT" dir="ltr">' in page
        assert "<h1>Sie sind angemeldet</h1>" in page
    finally:
        QLocale.setDefault(before)
        for translator in installed:
            running.removeTranslator(translator)


def tool(folder: Path, name: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / (f"{name}.exe" if sys.platform == "win32" else name)
    done = subprocess.run([str(program), *arguments], cwd=folder, capture_output=True, text=True, timeout=HANG)
    assert done.returncode == 0, done.stdout + done.stderr


def test_without_a_translation_english_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "resources_folder", lambda: tmp_path)
    assert all(made.filePath().count("qtbase") for made in install_translations(application(), QLocale("en_US")))
    assert translated(say("The client ID is missing.")) == "The client ID is missing."
    assert translated("Acme") == "Acme"


CATALOGUE_FIELD: dict[str, Any] = {
    "key": "shop",
    "label": "Shop",
    "type": "dropdown",
    "options": [{"label": "Personal", "value": "p"}],
    "help": "The first part of the address that ends in .myshopify.com.",
}


@pytest.mark.asyncio
async def test_words_of_the_catalogue_are_told_in_the_language_and_go_out_as_they_are(store: Any, window: Any) -> None:
    """What people will see is what the entry says, in English; an author of another language reads it by pointing."""
    with speaking("de"):
        store.open(Draft({"spec_version": 1, "fields": [CATALOGUE_FIELD]}))
        labels = {made.text(): made.toolTip() for made in body(window, 1).findChildren(QLabel)}
        assert labels["Shop"] == ""
        assert labels[CATALOGUE_FIELD["help"]] == "Der erste Teil der Adresse, die mit .myshopify.com endet."
        store.put(("fields", 0, "label"), "Sub-domain")
        labels = {made.text(): made.toolTip() for made in body(window, 1).findChildren(QLabel)}
        assert labels["Sub-domain"] == "Subdomain"


def test_what_stands_instead_of_a_secret_is_a_word_of_the_language() -> None:
    view, words = PlainView(""), OwnWords()
    with speaking("de"):
        view.setPlainText(f"Bearer {HIDDEN}")
        words.say(f"not {HIDDEN}")
        told = translated(say("{first} or {last}", first=f"a={HIDDEN}&b", last="c"))
    assert (view.toPlainText(), words.toPlainText()) == ("Bearer ‹verborgen›", "not ‹verborgen›")
    assert told == "a=‹verborgen›&b oder c"
    assert say("‹hidden›") == HIDDEN
    assert translated(say("{first} or {last}", first=HIDDEN, last="c")) == f"{HIDDEN} or c"
    leave_no_widget()


def test_a_name_in_a_list_of_what_lacks_has_the_quotation_marks_of_the_language() -> None:
    field = {"key": "shop", "label": "Shop"}
    urls = {part: {"url": "https://${context.authData.shop}.acme.test/x"} for part in ("authorization", "access_token")}
    now = before_any_run(Before(fields=fields_without_value(Draft({**urls, "fields": [field]}), {})))
    with speaking("de"):
        assert "„Shop“" in translated(now.detail)
    assert "“Shop”" in now.detail
