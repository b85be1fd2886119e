"""Handing over: the platform's record out of the window and into it, and the sections for who pastes by hand."""

from __future__ import annotations

import asyncio
import json
import os
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from connection_wizard.oauth.credentials import secret_name
from connection_wizard.secrets import vault
from connection_wizard.secrets.vault import SessionVault, Vault
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.finish import clipboard
from connection_wizard.ui.widgets.finish.hand_over import HandOver
from connection_wizard.ui.widgets.finish.section_row import SectionRow
from connection_wizard.ui.widgets.into_view import is_in_sight
from connection_wizard.ui.widgets.previews.parameter_preview import ParameterPreview
from connection_wizard.ui.widgets.style import SMALLEST_SIZE
from connection_wizard.viasocket.importing import read_record
from connection_wizard.viasocket.record import create_payload, record_text
from connection_wizard.viasocket.sections import sections
from tests.ui.conftest import area_of, body, idle, practise, until, until_signal
from tests.ui.test_wizard import drop
from tests.ui.words_in_front import Reader
from tests.waiting import eventually

FINISH = 13


async def finished_page(window: WizardWindow) -> FinishPage:
    await practise(window)
    window.store.put(("connection_label", "path"), "authData.testcode.profile.real_name")
    page = body(window, FINISH)
    assert isinstance(page, FinishPage)
    return page


@pytest.mark.asyncio
async def test_the_record_is_exported_and_opens_again(window: WizardWindow, tmp_path: Path) -> None:
    page = await finished_page(window)
    assert page.hand_over.export_record.isEnabled()
    page.hand_over.export_record_to(str(tmp_path / "acme.record.json"))
    record = json.loads((tmp_path / "acme.record.json").read_text(encoding="utf-8"))
    assert record["clientsecret"] is None
    assert window.services.secrets.text not in json.dumps(record)
    before = window.store.draft.partial_spec

    drop(window, tmp_path / "acme.record.json")
    assert window.store.draft.partial_spec == before
    assert window.services.files.path is None
    assert "Draft saved" in window.services.files.state
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "record of the platform" in box.text()
    assert box.informativeText() == "Nothing had to be repaired."
    box.close()


@pytest.mark.asyncio
async def test_what_was_repaired_is_told_and_a_secret_goes_to_the_keyring(window: WizardWindow, tmp_path: Path) -> None:
    page = await finished_page(window)
    page.hand_over.export_record_to(str(tmp_path / "r.json"))
    record = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    record |= {"clientsecret": "s3cr3t-by-hand", "scopeseperatedby": '" "'}
    (tmp_path / "r.json").write_text(json.dumps(record), encoding="utf-8")
    drop(window, tmp_path / "r.json")
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "The separator was written as" not in window.store.draft.get("name")
    assert "step 3 says where it is kept" in box.informativeText()
    assert "s3cr3t" not in box.informativeText()
    assert window.services.secrets.text == "s3cr3t-by-hand"
    box.close()


@pytest.mark.asyncio
async def test_of_many_repairs_some_are_told_and_all_can_be_read(window: WizardWindow, tmp_path: Path) -> None:
    record = create_payload(Draft({"spec_version": 1}).partial_spec)
    record["authfields"]["authentication"]["fields"] = [f"no field {number}" for number in range(300)]
    (tmp_path / "r.json").write_text(json.dumps(record), encoding="utf-8")
    drop(window, tmp_path / "r.json")
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    lines = box.informativeText().split("\n")
    assert lines[0] == "• Entry 1 of the fields is a text, no field. It is left out."
    assert lines[8:] == ["… and 292 more: see the details."]
    assert len(box.detailedText().split("\n")) == 300
    box.close()


def rows(page: FinishPage) -> list[tuple[str, str]]:
    """The sections as they stand: the number and how."""
    found = [made for made in page.hand_over.sections.findChildren(SectionRow) if made.isVisible()]
    names = [made.accessibleName().partition(": ") for made in found]
    return [(name.partition(" ")[0], how) for name, _, how in names]


def offered(page: FinishPage) -> str:
    """What is read aloud of the one button."""
    return page.hand_over.sections.copy_next.accessibleName()


async def opened(window: WizardWindow) -> FinishPage:
    """The hand-over, before its time: nothing is proved."""
    page = await finished_page(window)
    page.cards["hand_over"].action.click()
    assert page.hand_over.sections.copy_next.hasFocus()
    return page


def copy_all(hand_over: HandOver, qtbot: QtBot, reader: Reader | None = None) -> list[str]:
    """Press Enter on the one button until all is copied; returns what came to the clipboard."""
    texts: list[str] = []
    read = 0
    clip = QGuiApplication.clipboard()
    while hand_over.copy_next.isVisible():
        clip.setText("nothing")
        qtbot.keyClick(hand_over.copy_next, Qt.Key.Key_Return)
        if clip.text() != "nothing":
            texts.append(clip.text())
        read += reader.reads(hand_over.window()) if reader is not None else 0
    assert read <= 60, "see test_words_in_front"
    return texts


@pytest.mark.asyncio
async def test_one_button_copies_section_after_section(window: WizardWindow, qtbot: QtBot) -> None:
    page = await opened(window)
    wanted = sections(window.store.draft.partial_spec)
    steps = [str(section.step) for section in wanted if section.step]
    assert rows(page) == [("The", "next"), *((step, "not copied yet") for step in steps)]
    assert offered(page) == "It is chosen there: go on"
    shown = [made.text() for made in page.hand_over.sections.findChildren(QLabel) if made.isVisible()]
    assert shown[shown.index("Grant type") + 1].startswith("choose “")
    qtbot.keyClick(page.hand_over.sections.copy_next, Qt.Key.Key_Return)
    assert offered(page) == "Copy 2 · Redirect URL"
    assert "portal" in page.hand_over.sections._progress.text(), "the test was received at another address"
    assert page.cards["hand_over"]._pill.text() == f"1 of {len(wanted)} copied"
    page.cards["hand_over"].title.toggled.emit(False)
    page.cards["hand_over"].action.click()  # closed, and opened again
    secret = window.services.secrets.text
    pasted = [entry.text for section in wanted for entry in section.entries if not entry.choice]
    reader = Reader()
    reader.reads(window)
    texts = copy_all(page.hand_over.sections, qtbot, reader)
    assert texts == [text for text in pasted if isinstance(text, str)] + [secret], "the secret comes last"
    stands = page._stands
    assert stands["hand_over"].done
    assert "steps are copied" in page.cards["hand_over"].title.accessibleName()


@pytest.mark.asyncio
async def test_in_a_small_window_what_is_copied_is_seen_as_well(window: WizardWindow, qtbot: QtBot) -> None:
    window.resize(*SMALLEST_SIZE)
    page = await opened(window)
    area, sections = area_of(page), page.hand_over.sections

    def seen() -> bool:
        return all(is_in_sight(made, area) for made in (sections.copy_next, *sections.entries))

    await eventually(seen)
    rows = sections.findChildren(SectionRow)
    assert {row.height() for row in rows} == {max(24, rows[0].fontMetrics().height() + 8)}, (
        "or the main action is below the edge when the page is opened"
    )
    while len(sections.entries) < 4:
        qtbot.keyClick(sections.copy_next, Qt.Key.Key_Return)
    await eventually(seen)


@pytest.mark.asyncio
async def test_a_changed_section_is_to_be_copied_again_and_says_so(window: WizardWindow, qtbot: QtBot) -> None:
    page = await opened(window)
    copy_all(page.hand_over.sections, qtbot)
    window.store.put(("connection_label", "name"), "Other")
    await asyncio.sleep(0.05)
    assert page._stands["hand_over"].steps == (9,)
    assert "9 · Connection label was changed since." in page.cards["hand_over"].title.accessibleName()
    page.cards["hand_over"].action.click()
    assert [step for step, how in rows(page) if how == "next"] == ["9"]
    assert offered(page).startswith("Copy 9 · ")
    window.store.put(("name",), "")
    assert not page.hand_over.export_record.isEnabled()
    assert not page.cards["hand_over"].title.isEnabled(), "over errors nothing else is opened"
    page.hand_over.export_record_to("/nowhere/at/all.json")  # nothing is written, so nothing is told
    assert window.findChild(QMessageBox) is None


@pytest.mark.asyncio
async def test_tab_comes_by_one_section_and_the_arrows_by_all(window: WizardWindow, qtbot: QtBot) -> None:
    """Twelve stops stood between the title of the stage and what copies the next."""
    page = await opened(window)
    window.activateWindow()
    sections = page.hand_over.sections
    qtbot.keyClick(sections.copy_next, Qt.Key.Key_Return)
    made = sections.findChildren(SectionRow)
    title = page.cards["hand_over"].title
    title.setFocus()
    qtbot.keyClick(title, Qt.Key.Key_Tab)
    assert window.focusWidget() is made[1], "the next one"
    reached = []
    for _ in made:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
        reached.append(window.focusWidget())
    assert set(reached) == set(made)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Up)
    assert window.focusWidget() is made[0]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is sections.copy_next


@pytest.mark.asyncio
async def test_a_press_on_a_section_copies_that_one(window: WizardWindow, qtbot: QtBot) -> None:
    page = await opened(window)
    row = next(made for made in page.hand_over.sections.findChildren(SectionRow) if made.text().startswith("2 "))
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    redirect = QGuiApplication.clipboard().text()
    assert redirect == window.store.draft.get("redirect_url")
    assert dict(rows(page))["2"] == "copied"
    assert offered(page) == "It is chosen there: go on", "the first that is left"
    assert page.hand_over.sections.again.accessibleName() == "Copy 2 · Redirect URL again"
    QGuiApplication.clipboard().setText("something else")
    qtbot.mouseClick(page.hand_over.sections.again, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == redirect


@pytest.mark.asyncio
async def test_a_copied_secret_leaves_the_clipboard(
    window: WizardWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboard, "CLEAR_MS", 20)
    page = await opened(window)
    secret = window.services.secrets.text
    assert copy_all(page.hand_over.sections, qtbot)[-1] == secret
    assert QGuiApplication.clipboard().text() == secret
    await eventually(lambda: not QGuiApplication.clipboard().text())
    clipboard.copy_secret("s3cr3t-of-a-test")
    QGuiApplication.clipboard().setText("copied since")
    await asyncio.sleep(0.1)
    assert QGuiApplication.clipboard().text() == "copied since", "what is not the secret stays"


def empty_vault(window: WizardWindow, monkeypatch: pytest.MonkeyPatch) -> SessionVault:
    """The vault as it is for a connection that was opened again: nobody has typed the secret, none is kept."""
    kept = SessionVault()

    async def open_it() -> Vault:
        return kept

    monkeypatch.setattr(vault, "open_vault", open_it)
    window.services.secrets._text = ""
    window._lasting.vault._vault = None
    return kept


@pytest.mark.asyncio
async def test_the_secret_is_fetched_from_the_keyring_when_it_is_copied(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection that was opened again: nobody has typed the secret since."""
    page = await opened(window)
    kept = empty_vault(window, monkeypatch)
    hand_over, secrets = page.hand_over.sections, window.services.secrets
    while offered(page) != "Copy the client secret":
        hand_over.copy_next.click()
    await kept.set(secret_name(window.store.draft.partial_spec, {}), "kept-s3cr3t-91")
    QGuiApplication.clipboard().setText("before")
    hand_over.copy_next.click()
    assert QGuiApplication.clipboard().text() == "before", "the keyring is asked first"
    await until_signal(secrets.changed, lambda: secrets.presence == "here")
    assert QGuiApplication.clipboard().text() == "kept-s3cr3t-91"
    assert page._stands["hand_over"].done


async def export_by_dialog(window: WizardWindow, page: FinishPage, target: Path) -> str:
    """Press the button and choose a file; returns the dialog's title."""
    page.hand_over.export_record.click()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    title = dialog.windowTitle()
    dialog.fileSelected.emit(str(target))
    dialog.close()
    dialog.deleteLater()
    await asyncio.sleep(0.05)
    return title


@pytest.mark.asyncio
async def test_a_record_has_the_secret_only_where_one_export_asks_for_it(window: WizardWindow, tmp_path: Path) -> None:
    page = await opened(window)
    page.hand_over._others.open()
    secret, tick = window.services.secrets.text, page.hand_over.with_secret.tick
    assert secret
    assert tick.isVisible()
    assert not tick.isChecked()
    tick.click()
    said = " ".join(made.text() for made in page.hand_over.with_secret.findChildren(QLabel))
    assert "Whoever has the exported record can act as your app." in said
    target = tmp_path / "with.json"
    target.write_text("{}", encoding="utf-8")
    target.chmod(0o644)
    title = await export_by_dialog(window, page, target)
    assert "secret" in title
    assert json.loads(target.read_text(encoding="utf-8"))["clientsecret"] == secret
    assert page.hand_over.record_saved.words.text() == "✓  Saved as with.json, with the client secret: for you alone."
    assert "with the client secret" in page.cards["hand_over"].title.accessibleName()
    if os.name == "posix":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert secret not in json.dumps(window.store.draft.document)

    assert not tick.isChecked(), "the next one has to be asked for again"
    page.cards["hand_over"].title.click()  # it was done with the record, and closed
    title = await export_by_dialog(window, page, tmp_path / "without.json")
    assert "secret" not in title
    assert json.loads((tmp_path / "without.json").read_text(encoding="utf-8"))["clientsecret"] is None


@pytest.mark.asyncio
async def test_the_secret_is_offered_only_where_a_record_can_hold_one(window: WizardWindow) -> None:
    page = await opened(window)
    page.hand_over._others.open()
    tick = page.hand_over.with_secret.tick
    tick.click()
    window.store.put(("client", "owner"), "user")
    assert page.hand_over.with_secret.isHidden()
    assert not tick.isChecked()
    window.store.put(("client", "owner"), "builder")
    assert not page.hand_over.with_secret.isHidden()
    window.store.put(("access_token", "client_authentication"), "none")
    assert page.hand_over.with_secret.isHidden(), "a public client has no secret"
    window.store.put(("access_token", "client_authentication"), "client_secret_post")
    tick.click()
    window.store.put(("name",), "")
    assert not tick.isEnabled()
    assert not tick.isChecked()
    window.store.put(("name",), "Acme")
    tick.click()
    assert tick.isChecked()
    window.store.open(window.store.draft)
    again = body(window, FINISH)
    assert isinstance(again, FinishPage)
    assert not again.hand_over.with_secret.tick.isChecked(), "another draft has not asked"


@pytest.mark.asyncio
async def test_a_secret_that_nobody_kept_is_said_in_a_sentence(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = await opened(window)
    page.hand_over._others.open()
    kept = empty_vault(window, monkeypatch)
    tick = page.hand_over.with_secret.tick
    tick.click()
    await asyncio.sleep(0.3)
    assert not tick.isChecked()
    said = [made.text() for made in page.hand_over.with_secret.findChildren(QLabel)]
    assert said == ["This computer has no client secret of this app yet. Paste it in step 3, then tick this again."]
    # it went away while a file was being chosen
    page.hand_over.export_record_with_secret_to(str(tmp_path / "none.json"))
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "Nothing was written" in box.informativeText()
    assert not (tmp_path / "none.json").exists()
    box.close()
    await kept.set(secret_name(window.store.draft.partial_spec, {}), "kept-s3cr3t-92")
    tick.click()
    await asyncio.sleep(0.3)
    assert tick.isChecked()
    await export_by_dialog(window, page, tmp_path / "kept.json")
    assert json.loads((tmp_path / "kept.json").read_text(encoding="utf-8"))["clientsecret"] == "kept-s3cr3t-92"


@pytest.mark.asyncio
async def test_a_broken_record_is_told_of_like_any_broken_file(window: WizardWindow, tmp_path: Path) -> None:
    window.store.put(("name",), "Mine")
    record = create_payload(Draft({"spec_version": 1}).partial_spec) | {"granttype": "Password"}
    (tmp_path / "r.json").write_text(record_text(record), encoding="utf-8")
    drop(window, tmp_path / "r.json")
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "another kind" in box.text()
    assert window.store.draft.get("name") == "Mine"
    box.close()
    with pytest.raises(Exception, match="another kind"):
        read_record(record_text(record))


@pytest.mark.asyncio
async def test_the_exported_code_is_proved_in_the_window(window: WizardWindow) -> None:
    page = await finished_page(window)
    page.prove.with_code.click()
    live = window.services.live
    await until(live, lambda: live.proof is not None)
    await idle(live)
    assert live.proof is not None
    assert live.proof.passed, live.proof.as_text()
    assert live.proof.by_code
    page.cards["prove"].title.click()
    assert page.prove.proved.by_code.isVisible()
    told = [made.text() for made in page.findChildren(QLabel) if made.text().startswith("Code of step")]
    assert [line[13] for line in told] == ["5", "6", "7", "8"]
    assert all("executed" in line for line in told)
    assert "It returned an object with " in told[0]
    assert not live.stale


@pytest.mark.asyncio
async def test_step_12_shows_what_the_platform_will_send_and_no_secret(window: WizardWindow) -> None:
    await practise(window)
    page = body(window, 12)
    preview = page.findChild(ParameterPreview)
    assert isinstance(preview, ParameterPreview)
    await asyncio.sleep(0.05)
    words = [made.text() for made in preview.findChildren(QLabel) if made.isVisible()]
    assert "Bearer Access token" in words
    live = window.services.live
    live.authorize()
    await idle(live)
    assert live.connection is not None
    window.store.put(
        ("request_parameters", "query"),
        [
            {"name": "tenant", "value": "${context.authData.testcode.workspace.id}"},
            {"name": "x", "value": "${context.authData.no}"},
        ],
    )
    await asyncio.sleep(0.05)
    words = [made.text() for made in preview.findChildren(QLabel) if made.isVisible()]
    token = live.connection.values.text(names.ACCESS_TOKEN)
    assert not any(token in text for text in words)
    assert "Bearer ‹hidden›" in words
    workspace = live.connection.values.text(names.TEST_RESPONSE / "workspace" / "id")
    assert workspace in words
    assert any(text.startswith("✕  The field “no” needs a value") for text in words)


@pytest.mark.asyncio
async def test_step_12_runs_the_authors_own_code_when_asked(window: WizardWindow) -> None:
    await practise(window)
    own = {
        "headers": [
            {"name": "Authorization", "snippet": "return 'Own ' + context.authData.accesstokencode.access_token;"},
            {"name": "X-Time", "snippet": "return String(crypto.subtle);"},
            {"name": "X-Broken", "snippet": "return { a: context.authData.clientid };"},
            {"name": "X-Threw", "snippet": "throw new Error(context.authData.clientsecret);"},
        ],
        "query": [{"name": "team", "snippet": "return `t-${context?.authData?.testcode?.workspace?.id}`;"}],
    }
    window.store.put(("request_parameters",), own)
    page = body(window, 12)
    preview = page.findChild(ParameterPreview)
    assert isinstance(preview, ParameterPreview)
    assert not preview.run.isVisible()
    live = window.services.live
    live.authorize()
    await idle(live)
    assert preview.run.isVisible()
    assert not live.computed, "nothing runs before it is asked for"
    preview.run.click()
    await idle(live)
    await asyncio.sleep(0.05)
    words = [made.text() for made in preview.findChildren(QLabel) if made.isVisible()]
    assert live.connection is not None
    assert "Own ‹hidden›" in words
    assert f"t-{live.connection.values.text(names.TEST_RESPONSE / 'workspace' / 'id')}" in words
    assert any(text.startswith("–  Not run. The code uses “crypto.subtle”") for text in words)
    assert "✕  The code returned an object with a (text), where a text is needed." in words
    assert not any(window.services.secrets.text in text for text in words)


@pytest.mark.asyncio
async def test_what_an_export_says_is_in_view(window: WizardWindow, tmp_path: Path) -> None:
    """Alt and a letter exports from wherever one has scrolled to."""
    page = await finished_page(window)
    window.resize(*SMALLEST_SIZE)
    page.export.main.setFocus()
    area_of(page).verticalScrollBar().setValue(0)
    page.export.write_to(str(tmp_path / "acme.json"))
    await asyncio.sleep(0.05)
    told = page.export.exported
    assert told.words.text() == "✓  Saved as acme.json"
    assert told.where.text().replace("\u200b", "") == str(tmp_path / "acme.json"), "the whole path"
    for part in (told.words, told.where, told.folder):
        assert not part.visibleRegion().isEmpty()
    assert window.focusWidget() is told.folder, "one more Enter would write it again"
