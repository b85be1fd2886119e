"""Every secret of a whole journey through the window is marked, and hunted for in all that it leaves, shows and says.

Success, each fault of a provider that repeats whatever it was sent, a crash; autosave, undo, the next day, copying,
exporting, publishing, the proof. The one place where each secret belongs is looked at as well: there the hunt finds it.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from PySide6.QtCore import QMimeData, QSettings, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QClipboard, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connection_wizard.http.server import ServerRequest, ServerResponse
from connection_wizard.secrets.vault import SessionVault
from connection_wizard.spec import names
from connection_wizard.ui.pages.credentials import CredentialsPage
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.shell.simulated_input import click
from connection_wizard.ui.shell.timeline import Timeline
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.live.live_strip import LiveStrip
from tests.by_day import by_day
from tests.cli import platform_server
from tests.cli.platform_server import PlatformServer
from tests.counted import Counted
from tests.helpers.hunt import Hunt
from tests.oauth.scripted import Person, ScriptedProvider, answer, document
from tests.promises import ROOT
from tests.ui.conftest import Browser, body, button, idle
from tests.ui.shown_text import said_each
from tests.ui.test_publish import opened, rested
from tests.waiting import HANG

REDIRECT, CREDENTIALS, FINISH = 2, 3, 13
SECRETS = {
    "client secret": 'Sec/7fQ+zt"Lk&2Wm=Rd~8XbVpN+hT4',
    "code": "Cod/e9+Qm2Zx=Lw7Rt4Vb1Np8Ks5Hd",
    "first access token": "At1.aB3dE6gH9jK2mN5pQ8sT1vW4yZ",
    "second access token": "At2.qW7eR4tY1uI8oP5aS2dF9gH6jK",
    "third access token": "At3.zX8cV5bN2mL9kJ6hG3fD7sA4pO",
    "first refresh token": "Rt1~mN4bV7cX1zL8kJ5hG2fD9sA6qW",
    "second refresh token": "Rt2~pO3iU6yT9rE2wQ5aS8dF1gH4jK",
    "third refresh token": "Rt3~lK7jH4gF1dS8aP5oI2uY9tR6eW",
    "id token": "eyJ.iD5tOkEn8Zx2Cv9Bn4Ml7Kj1Hg.sIg",
}
PLATFORM_TOKEN = "Pt/8Zx2+Cv9Bn4=Ml7Kj1Hg5Fd3Sa"
FAULTS = ["/token", "/me", "/revoke", "state", "denied", "html", "cut", "redirect"]


class Chatty(ScriptedProvider):
    """Gives the marked tokens and repeats, wherever a careless provider could, all that it was sent."""

    def __init__(self, fault: str = "") -> None:
        super().__init__()
        self._fault = fault
        self._given = 0
        self._dead = False
        for path, reply in (("/token", self._token), ("/me", self._me), ("/revoke", self._revoke)):
            self.on(path, reply)

    def _echo(self, request: ServerRequest) -> dict[str, Any]:
        body = request.body.decode()
        return {
            "you": {"said": body, "asked": request.target, "with": dict(request.headers)},
            "again": json.dumps({"body": body, "authorization": request.header("authorization")}),
        }

    def _bad(self, request: ServerRequest) -> ServerResponse:
        told = json.dumps(self._echo(request))
        if self._fault == "html":
            return answer(f"<html><title>No</title><h1>Error</h1><pre>{told}</pre>", 500, content_type="text/html")
        if self._fault == "redirect":
            return answer("", 302, location=f"https://elsewhere.test/?said={quote(told)}")
        if self._fault == "cut":
            return ServerResponse(
                200, (("Content-Type", "application/json"), ("Content-Encoding", "gzip")), told.encode()
            )
        return answer(
            {"error": "invalid_request", "error_description": f"cannot use {told}"} | self._echo(request), 400
        )

    def _token(self, request: ServerRequest) -> ServerResponse:
        if self._fault in ("/token", "html", "cut", "redirect"):
            return self._bad(request)
        which = ("first", "second", "third")[min(self._given, 2)]
        self._given += 1
        tokens = {kind.replace(" ", "_"): SECRETS[f"{which} {kind}"] for kind in ("access token", "refresh token")}
        more = {"id_token": SECRETS["id token"], "expires_in": 3600, "scope": "read write", "token_type": "bearer"}
        return answer(tokens | more | self._echo(request), x_echo=quote(request.body.decode()))

    def _me(self, request: ServerRequest) -> ServerResponse:
        if self._dead or self._fault == "/me":
            echo = self._echo(request)
            return answer({"error": "invalid_token", "error_description": json.dumps(echo)} | echo, 401)
        return answer({"id": "u-81", "profile": {"real_name": "Ann Example"}} | self._echo(request))

    def _revoke(self, request: ServerRequest) -> ServerResponse:
        if self._fault == "/revoke":
            return self._bad(request)
        self._dead = True
        return answer(self._echo(request))


# -- where is looked


def _interfaces(found: QAccessibleInterface | None, left: int = 4000) -> Iterator[QAccessibleInterface]:
    """What assistive technology sees, from a window down."""
    waiting = [found]
    while waiting and left:
        one = waiting.pop()
        if one is None or not one.isValid():
            continue
        left -= 1
        yield one
        waiting += [one.child(number) for number in range(min(one.childCount(), 300))]


def _spoken(window: QWidget) -> Iterator[str]:
    for one in _interfaces(QAccessible.queryAccessibleInterface(window)):
        for kind in (
            QAccessible.Text.Name,
            QAccessible.Text.Value,
            QAccessible.Text.Description,
            QAccessible.Text.Help,
        ):
            yield one.text(kind)
        text = one.textInterface()
        if text is not None:
            yield text.text(0, text.characterCount())


def _mime(data: QMimeData | None) -> Iterator[bytes]:
    for form in data.formats() if data is not None else ():
        yield bytes(data.data(form).data())  # type: ignore[union-attr]


class Looking:
    """All places of a window and around it, looked through at each stop of a journey."""

    def __init__(self, hunt: Hunt, window: WizardWindow, folders: list[Path], caplog: pytest.LogCaptureFixture) -> None:
        self.hunt = hunt
        self.window = window
        self._folders = folders
        self._caplog = caplog

    def around(self, *, apart: tuple[Path, ...] = ()) -> None:
        """Look at everything but the page: files, clipboard, undo, log, what an error would print.

        Args:
            apart: files that a secret was asked into.
        """
        look, window = self.hunt.look, self.window
        for folder in self._folders:
            for path in folder.rglob("*"):
                look("names of files", path.name)
                if path.is_file() and path not in apart:
                    look(f"files: {path.suffix or path.name}", path.read_bytes())
        clipboard = QGuiApplication.clipboard()
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            for held in _mime(clipboard.mimeData(mode) if clipboard.supportsSelection() or not mode.value else None):
                look("clipboard", held)
        look("document", json.dumps(window.store.draft.document))
        for change in (*window.store._sheet.done, *window.store._sheet.undone):
            documents = change.before.document, change.after.document
            self.hunt.look_at_each("undo", [repr(change), *map(json.dumps, documents)])
        self.hunt.look_at_each("log", self._caplog.text.splitlines())
        services = window.services
        for part in (services.live, services.live.session, services.live.connection, services.secrets, window):
            look("what an error would print", repr(part))
        for result in services.live.results.values():
            look("what an error would print", repr(result))
        for top in QApplication.topLevelWidgets():
            look("window titles", top.windowTitle())

    def shown(self, *windows: QWidget) -> None:
        """Look at all that these windows, or all that are open, show and say."""
        for top in windows or [made for made in QApplication.topLevelWidgets() if made.isVisible()]:
            self.hunt.look_at_each("shown and said", said_each(top))
            for line in top.findChildren(QLineEdit):
                self.hunt.look("fields as they are drawn", line.displayText() + line.placeholderText())
            for box in top.findChildren(QComboBox):
                self.hunt.look("fields as they are drawn", box.currentText())
            self.hunt.look_at_each("assistive technology", _spoken(top))

    def pages(self, *steps: int) -> None:
        """Look at these pages, one after the other."""
        for step in steps:
            body(self.window, step)
            self.shown()


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files go."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


async def begin(window: WizardWindow, browser: Browser, origin: str, folder: Path, qtbot: QtBot) -> None:
    """Open a connection to a provider, and type its secret as a person does."""
    spec = document(origin) | {
        "platform": {"plug_id": "plug7"},
        "connection_label": {"path": "authData.testcode.profile.real_name"},
        "unique_identifier": {"path": "authData.testcode.id"},
        "whitelist": ["127.0.0.1"],
        "request_parameters": {"headers": document(origin)["test_call"]["headers"]},
    }
    path = folder / "acme.json"
    path.write_text(json.dumps(spec), encoding="utf-8")
    window.menu.open_path(str(path))
    window.go_to(REDIRECT)  # what the portal has to know is looked at before the first log-in
    page = body(window, CREDENTIALS)
    assert isinstance(page, CredentialsPage)
    page.secret.line.setFocus()
    qtbot.keyClicks(page.secret.line, SECRETS["client secret"])
    assert window.services.secrets.text == SECRETS["client secret"]


def chosen(window: WizardWindow, target: Path) -> None:
    """Choose a file in the dialog that is open."""
    [dialog] = [made for made in window.findChildren(QFileDialog) if made.isVisible()]
    dialog.fileSelected.emit(str(target))
    dialog.close()
    dialog.deleteLater()


async def looks_at_requests(window: WizardWindow, looking: Looking) -> None:
    """Every request in the list, its answer, and what is copied of it."""
    strip = window.findChild(LiveStrip)
    assert isinstance(strip, LiveStrip)
    click(strip.show_requests)
    timeline = window.findChild(Timeline)
    assert isinstance(timeline, Timeline)
    copy = button(timeline, "Copy as cURL")
    for row in range(timeline.list.count()):
        timeline.list.setCurrentRow(row)
        looking.shown(timeline)
        click(copy)
        looking.hunt.look("copied as cURL", QGuiApplication.clipboard().text())
    timeline.close()


@pytest.mark.asyncio
async def test_a_whole_journey_leaves_no_secret(
    window: WizardWindow,
    next_day: WizardWindow,
    browser: Browser,
    qtbot: QtBot,
    tmp_path: Path,
    temporary: Path,
    own_vault: SessionVault,
    caplog: pytest.LogCaptureFixture,
    counted: Counted,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(platform_server, "TOKEN", PLATFORM_TOKEN)
    hunt = Hunt(SECRETS | {"platform's token": PLATFORM_TOKEN})
    looking = Looking(hunt, window, [tmp_path, Path(os.environ["HOME"])], caplog)
    provider, platform = Chatty(), PlatformServer()
    person = Person(code=SECRETS["code"], state="STATE", extra=SECRETS["client secret"])
    browser.visit = person.open
    async with provider.server, platform.server:
        await begin(window, browser, provider.origin, tmp_path, qtbot)
        looking.shown()
        looking.around()

        finish = body(window, FINISH)
        assert isinstance(finish, FinishPage)
        click(finish.prove.main)
        await idle(window.services.live)
        live = window.services.live
        assert live.proof is not None
        assert live.proof.passed, live.proof.as_text()
        assert live.connection is not None
        hunt.add("code verifier", live.connection.values.text(names.CODE_VERIFIER))
        assert any(SECRETS["client secret"] in quote(part.body.decode()) or part.body for part in provider.requests)
        looking.pages(*range(14))
        looking.around()
        await looks_at_requests(window, looking)

        window.store.put(("name",), "Another name")
        window.services.files.save_now()
        window.menu.undo()
        window.menu.redo()
        window.menu.undo()
        window.services.kept_answers.save()
        looking.around()

        finish = body(window, FINISH)
        assert isinstance(finish, FinishPage)
        finish.prove.save_proof_to(str(tmp_path / "sent.proof.json"))
        click(finish.cards["export"].action)
        click(finish.export.main)
        chosen(window, tmp_path / "exported.json")
        finish.cards["hand_over"].action.click()
        sections = finish.hand_over.sections
        copied = []
        while sections.copy_next.isVisible():
            QGuiApplication.clipboard().setText("nothing")
            qtbot.keyClick(sections.copy_next, Qt.Key.Key_Return)
            copied.append(QGuiApplication.clipboard().text())
        for text in copied[:-1]:
            hunt.look("copied by hand", text)
        assert Hunt(SECRETS).look("clipboard", copied[-1]) == ["client secret"], "it comes last, and is to be copied"
        QGuiApplication.clipboard().clear()
        looking.shown()

        finish.hand_over._others.open()
        finish.hand_over.export_record.click()
        chosen(window, tmp_path / "record.json")
        await asyncio.sleep(0)
        looking.around()
        finish.hand_over.with_secret.tick.click()
        finish.hand_over.export_record.click()
        own = tmp_path / "with.json"
        chosen(window, own)
        async with asyncio.timeout(HANG):
            while not own.exists():  # noqa: ASYNC110  # nothing tells of it
                await asyncio.sleep(0)
        assert Hunt(SECRETS).look("record", own.read_text("utf-8")) == ["client secret"], "where it was asked for"
        looking.around(apart=(own,))

        dialog = await opened(finish, window, platform, PLATFORM_TOKEN)
        dialog.form.with_secret.setChecked(True)
        dialog.form.keep.setChecked(True)
        platform.kept = platform.plug_kept = lambda method, payload: answer(
            {
                "success": True,
                "data": {"actionData": [{"rowid": payload["rowid"]}]},
                "sent": payload,
                "of_old": f"{SECRETS['client secret']} {PLATFORM_TOKEN}",
            }
        )
        looking.shown()
        click(dialog.show_difference)
        await rested(dialog)
        looking.shown()
        click(dialog.publish)
        await rested(dialog)
        assert SECRETS["client secret"] in platform.secrets.values()
        looking.shown()
        dialog.close()
        looking.around(apart=(own,))

        looking = Looking(hunt, next_day, [tmp_path, Path(os.environ["HOME"])], caplog)
        next_day.menu.open_path(str(tmp_path / "acme.json"))
        looking.pages(0, CREDENTIALS, 5, 8, FINISH)
        looking.around(apart=(own,))

    counted("texts of the window and around it, hunted through for secrets", hunt.places.total(), len(hunt.hits))
    assert len(hunt.places) >= 12, hunt.places
    assert hunt.hits == []


@pytest.mark.parametrize("fault", by_day(FAULTS, each=3))
@pytest.mark.asyncio
async def test_nor_does_any_failure(
    window: WizardWindow,
    browser: Browser,
    qtbot: QtBot,
    tmp_path: Path,
    temporary: Path,
    own_vault: SessionVault,
    caplog: pytest.LogCaptureFixture,
    counted: Counted,
    fault: str,
) -> None:
    caplog.set_level(logging.DEBUG)
    hunt = Hunt(SECRETS)
    looking = Looking(hunt, window, [tmp_path, Path(os.environ["HOME"])], caplog)
    provider = Chatty(fault)
    said_by = SECRETS["client secret"]
    person = Person(code=SECRETS["code"], state="STATE")
    if fault == "denied":
        person = Person(
            error="access_denied", error_description=f"not with {said_by}", state="STATE", code=SECRETS["code"]
        )
    if fault == "state":
        person = Person(code=SECRETS["code"], state="another")
    browser.visit = person.open
    async with provider.server:
        await begin(window, browser, provider.origin, tmp_path, qtbot)
        live = window.services.live
        if fault == "state":
            live.authorize()
            async with asyncio.timeout(HANG):
                while not person.pages:  # noqa: ASYNC110  # nothing tells of it
                    await asyncio.sleep(0)
            looking.shown()
            live.cancel()
        else:
            finish = body(window, FINISH)
            assert isinstance(finish, FinishPage)
            click(finish.prove.main)
        await idle(live)
        assert live.proof is None or not live.proof.passed
        looking.pages(4, 5, 6, 7, 8, FINISH)
        looking.around()
        if live.connection is not None and live.connection.exchanges:
            await looks_at_requests(window, looking)
    counted("texts of the window and around it, hunted through for secrets", hunt.places.total(), len(hunt.hits))
    assert hunt.hits == []


def test_the_marks_are_of_their_own() -> None:
    """No secret holds half of another: else one that is found would be told as the other."""
    for name, secret in SECRETS.items():
        assert Hunt(SECRETS).look("itself", secret) == [name]


@pytest.mark.asyncio
async def test_what_is_planted_is_found_in_each_place(
    window: WizardWindow, tmp_path: Path, temporary: Path, caplog: pytest.LogCaptureFixture, settings: QSettings
) -> None:
    secret = SECRETS["client secret"]
    caplog.set_level(logging.DEBUG)
    page = body(window, CREDENTIALS)
    here = QWidget(page)
    layout = QVBoxLayout(here)
    label, line, masked, box, text = QLabel(), QLineEdit(), QLineEdit(), QComboBox(), QPlainTextEdit()
    masked.setEchoMode(QLineEdit.EchoMode.Password)
    for made in (label, line, masked, box, text):
        layout.addWidget(made)
    here.show()
    clipboard = QGuiApplication.clipboard()

    def noted() -> None:
        settings.setValue("a", secret)
        settings.sync()

    plants: list[tuple[str, Callable[[], object], Callable[[], object]]] = [
        ("shown and said", lambda: label.setText(secret), lambda: label.setText("")),
        ("shown and said", lambda: label.setToolTip(secret), lambda: label.setToolTip("")),
        ("shown and said", lambda: text.setPlainText(secret), lambda: text.setPlainText("")),
        (
            "assistive technology",
            lambda: line.setAccessibleDescription(secret),
            lambda: line.setAccessibleDescription(""),
        ),
        ("assistive technology", lambda: line.setText(secret), line.clear),
        ("fields as they are drawn", lambda: line.setText(secret), line.clear),
        ("fields as they are drawn", lambda: box.addItem(secret), box.clear),
        ("window titles", lambda: window.setWindowTitle(secret), lambda: window.setWindowTitle("")),
        ("clipboard", lambda: clipboard.setText(secret), clipboard.clear),
        ("log", lambda: logging.getLogger("connection_wizard").info(secret), caplog.clear),
        ("document", lambda: window.store.put(("name",), secret), lambda: window.store.put(("name",), "")),
        ("undo", lambda: None, lambda: window.menu.new()),
        ("files: .ini", noted, settings.clear),
        ("files: .txt", lambda: (temporary / "a.txt").write_text(secret), (temporary / "a.txt").unlink),
        ("names of files", lambda: (tmp_path / quote(secret, safe="")).touch(), lambda: None),
    ]
    masked.setText(secret)
    for place, plant, pull in plants:
        hunt = Hunt(SECRETS)
        looking = Looking(hunt, window, [tmp_path], caplog)
        plant()
        looking.shown(window)
        looking.around()
        assert f"client secret in {place}" in hunt.hits, place
        pull()


_CRASHES = """
import os, sys, tempfile
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from connection_wizard import uncaught
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.shell.event_loop import run_window
from connection_wizard.ui.shell.main import Reporter
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.theme import make_application
uncaught.install()
application = make_application("wizard")
folder, secret = Path(sys.argv[1]), sys.stdin.readline().strip()
store = DraftStore()
settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
files = DraftFiles(store, folder / "drafts", settings)
window = WizardWindow(store, files, settings=settings)
window.show()
window.go_to(3)
store.put(("name",), "Crashing")
QTest.keyClicks(window.page(3).body.secret.line, secret)
files.save_now()
hook = sys.excepthook
def fail():
    if sys.excepthook is hook:  # the window's own loop does not run yet
        QTimer.singleShot(20, fail)
        return
    QTimer.singleShot(0, die)
    local = secret
    raise ValueError(f"cannot use {secret} or {local!r}")
def die():
    for box in window.findChildren(QMessageBox):
        print(box.windowTitle(), box.text(), box.informativeText(), box.detailedText())
        print(*(made.text() for made in box.findChildren(QLabel)))
    print("reported", flush=True)
    os.abort()
QTimer.singleShot(0, fail)
run_window(application, window, Reporter(window).report)
"""


def test_a_crash_leaves_no_secret(tmp_path: Path, counted: Counted) -> None:
    """An error that quotes the secret is reported, then the program dies as a fault in a library makes it die."""
    home = tmp_path / "home"
    (home / "tmp").mkdir(parents=True)
    of_home = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), str(home))
    environ = os.environ | of_home | {"TMPDIR": str(home / "tmp"), "QT_QPA_PLATFORM": "offscreen"}
    secret = SECRETS["client secret"]
    done = subprocess.run(
        [sys.executable, "-c", _CRASHES, str(home)],
        cwd=home, env=environ | {"PYTHONPATH": str(ROOT / "app"), "CONNECTION_WIZARD_LOG": "debug"},
        input=f"{secret}\n", capture_output=True, text=True, timeout=HANG,
    )  # fmt: skip
    assert "reported" in done.stdout, done.stderr
    assert "ValueError" in done.stdout, "it was told of"
    assert done.returncode
    hunt = Hunt({"client secret": secret})
    hunt.look("what is reported", done.stdout)
    hunt.look("what is printed", done.stderr)
    left = [path for path in home.rglob("*") if path.is_file()]
    for path in left:
        hunt.look("files after a crash", path.read_bytes())
        hunt.look("names of files", path.name)
    counted("texts of the window and around it, hunted through for secrets", hunt.places.total(), len(hunt.hits))
    assert any(path.name.startswith("draft-") for path in left)
    assert not [path.name for path in left if "core" in path.name]
    assert hunt.hits == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no picture of memory unless somebody asks for it")
def test_a_crash_leaves_no_picture_of_memory() -> None:
    code = (
        "import resource; from connection_wizard import uncaught; uncaught.install();"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONPATH": str(ROOT / "app")}, capture_output=True, text=True, check=True, timeout=HANG,
    )  # fmt: skip
    assert done.stdout.strip() == "0"
