"""A connection that is opened again goes on in every respect: page, findings, answers, proof, hand-over."""

from __future__ import annotations

import json
import stat
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from connection_wizard.oauth.proof import Proof
from connection_wizard.oauth.proof_files import write_proof
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.file_names import proof_path
from connection_wizard.spec.paths import MISSING
from connection_wizard.steps import FINISH, START
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.pages.picking import PickPage
from connection_wizard.ui.session.answer_files import MAX_VALUES, read_kept
from connection_wizard.ui.session.left_off import Left, read, written
from connection_wizard.ui.session.now import Now
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.plain import MAY_BREAK
from connection_wizard.ui.widgets.sources.letter_tile import LetterTile
from connection_wizard.ui.widgets.sources.paste_field import PasteField
from tests.ui.conftest import body, idle, practise

ANSWER: dict[str, Any] = {"id": 7, "owner": {"name": "Maya"}, "access_token": "t0ken-of-a-test-91"}


def words(page: Any) -> str:
    text = " ".join(made.text() for made in page.findChildren(QLabel) if made.isVisible())
    return text.replace(MAY_BREAK, "")


def unbroken_text(made: QLabel) -> str:
    return made.text().replace(MAY_BREAK, "")


def going_on(page: Any) -> Any:
    found = [made for made in page.findChildren(QPushButton) if made.isVisible() and made.text() == "Go on"]
    assert [made.accessibleName() for made in found] == ["Go on with acme.json"]
    return found[0]


def kept_file(window: WizardWindow) -> Path:
    document = window.services.files.document
    assert document is not None
    return window.services.kept_answers.place(document)


LONG = (
    "acme-crm-connection-for-the-northern-region-2026-with-all-that-the-head-office-asked-for-final-2.json",
    f"{'averyverylongname' * 6}-7.json",
    "Customers of the Northern Lights Trading Company and its daughters, second draft (copy) 9.json",
)


NARROW = 330
"""What the smallest window leaves for them."""


@pytest.mark.asyncio
async def test_long_names_have_two_lines_and_their_ends(window: WizardWindow, tmp_path: Path) -> None:
    """They went over three lines, parted in the middle of a word, or were cut."""
    for name in LONG:
        window.store.put(("name",), name)
        window.services.files.save_as(tmp_path / name)
    window.menu.new()
    page = body(window, START)
    page.entered()
    labels = page.findChildren(QLabel)
    shown = [next(made for made in labels if unbroken_text(made).endswith(name[-8:])) for name in LONG]
    assert all(made.heightForWidth(NARROW) <= 2 * made.fontMetrics().lineSpacing() + 2 for made in shown)


@pytest.mark.asyncio
async def test_page_findings_and_picking_go_on(window: WizardWindow, next_day: WizardWindow, tmp_path: Path) -> None:
    await practise(window)
    live = window.services.live
    live.authorize()
    await idle(live)
    window.store.touch_step(2)
    window.store.touch(("client", "client_id"))
    body(window, 3)
    body(window, 9)
    window.services.files.save_as(tmp_path / "acme.json")
    assert live.connection is not None
    token = live.connection.values.text(names.ACCESS_TOKEN)
    window.close()
    assert str(token) not in kept_file(window).read_text("utf-8")

    next_day.menu.open_path(str(tmp_path / "acme.json"))
    assert next_day.currentId() == 9
    assert next_day.documents.now.visited >= {3, 9}
    assert next_day.store.told_at == ((2,), (("client", "client_id"),))
    page = body(next_day, 9)
    assert isinstance(page, PickPage)
    assert "kept on" in next_day.services.answers.origin["test"]
    assert [card.property("path") for card in page.cards._cards], "suggestions, without another log-in"
    page.cards._cards[0].click()
    assert next_day.store.draft.get("connection_label", "path")
    assert next_day.services.answers.get("token")["access_token"] == "‹hidden›"


FIELDS = [{"key": key, "label": key, "type": kind} for key, kind in (("shop", "string"), ("pin", "password"))]
FIELDS += [{"key": key, "label": key, "type": "string"} for key in ("api_token", "odd", "none")]
GIVEN = {"shop": "acme", "pin": "4711", "api_token": "abc", "odd": "ghp_0123456789abcdefghij", "none": ""}


@pytest.mark.asyncio
@pytest.mark.parametrize("wanted", [True, False])
async def test_what_the_live_test_was_given_is_there_the_next_day(
    window: WizardWindow, next_day: WizardWindow, tmp_path: Path, wanted: bool
) -> None:
    """The sub-domain was to be typed each day. A secret is not kept, nor anything where the person says no."""
    url = "https://${context.authData.shop}.acme.test/"
    parts = {"client": {"client_id": "a"}, "authorization": {"url": url}, "access_token": {"url": url}}
    for name, part in {"name": "Acme", "fields": FIELDS, **parts}.items():
        window.store.put((name,), part)
    for key, value in GIVEN.items():
        window.services.live.give(key, value)
    window.services.files.save_as(tmp_path / "acme.json")
    window.services.kept_answers.want(wanted)
    window.close()
    assert window.services.files.here.given == ({"shop": "acme"} if wanted else {})

    next_day.menu.open_path(str(tmp_path / "acme.json"))
    told = Now(next_day.services).at(START)
    assert ("shop" in told.detail) is not wanted, "nothing that is there is asked for"
    assert next_day.services.live.inputs == ({"shop": "acme"} if wanted else {})
    next_day.services.live.give("shop", "other")
    next_day.menu.new()
    assert not next_day.services.live.inputs
    assert next_day.services.files.others.left(tmp_path / "acme.json").given == ({"shop": "other"} if wanted else {})


@pytest.mark.asyncio
async def test_an_answer_goes_where_its_document_goes_and_nobody_else_reads_it(
    window: WizardWindow, tmp_path: Path
) -> None:
    window.store.put(("name",), "Acme")
    window.services.answers.put("test", ANSWER, "pasted")
    window.services.files.save_now()
    draft = kept_file(window)
    assert ANSWER["access_token"] not in draft.read_text("utf-8")
    assert read_kept(draft)["test"].answer == ANSWER | {"access_token": "‹hidden›"}
    if sys.platform != "win32":
        assert stat.S_IMODE(draft.stat().st_mode) == 0o600
    window.services.files.save_as(tmp_path / "acme.json")
    assert not draft.exists()
    assert kept_file(window).is_file()
    window.menu.new()
    assert window.services.answers.get("test") is MISSING
    window.store.put(("name",), "Other")
    window.services.files.save_now()
    assert not kept_file(window).exists()


@pytest.mark.asyncio
@pytest.mark.parametrize("how", ["replaced outside", "saved over it"])
async def test_another_connection_in_the_same_file_has_nothing_of_the_one_before(
    window: WizardWindow, next_day: WizardWindow, tmp_path: Path, how: str
) -> None:
    file, other = tmp_path / "acme.json", {"spec_version": 1, "name": "Other", "client": {"client_id": "of-other"}}
    window.store.put(("name",), "Acme")
    window.services.answers.put("test", ANSWER, "pasted")
    window.services.files.save_as(file)
    window.services.files.note(proved={"test": "mark"}, visited=(3,))
    proof = Proof("Acme", "digest", datetime.now(UTC), datetime.now(UTC), ())
    write_proof(proof, proof_path(file))
    window.store.put(("name",), "Acme, renamed")
    window.store.put(("service_domain",), "acme.com")
    window.services.files.save_now()
    window.menu.new()
    if how == "saved over it":
        window.store.open(Draft(other))
        window.services.files.save_as(file)
        assert window.services.answers.get("test") is MISSING
        window.menu.new()
    else:
        next_day.menu.open_path(str(file))
        assert next_day.services.answers.get("test") == ANSWER | {"access_token": "‹hidden›"}, "the same one, renamed"
        next_day.menu.new()
        file.write_text(json.dumps(other), "utf-8")
    for _ in range(2):
        next_day.menu.open_path(str(file))
        assert next_day.store.draft.get("name") == "Other"
        assert next_day.services.answers.get("test") is MISSING
        assert not next_day.services.files.here.proved
        assert next_day.services.kept.proof is None
        next_day.menu.new()


@pytest.mark.asyncio
async def test_the_person_can_say_no(
    window: WizardWindow, next_day: WizardWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.store.put(("name",), "Acme")
    window.services.files.save_as(tmp_path / "acme.json")
    page = body(window, 9)
    assert isinstance(page, PickPage)
    window.services.answers.put("test", ANSWER, "pasted")
    window.services.kept_answers.save()
    assert kept_file(window).is_file()
    keep = page.panel.saved.keep
    assert keep.isChecked()
    keep.setFocus()
    qtbot.keyClick(keep, Qt.Key.Key_Space)
    assert not kept_file(window).exists(), "at once"
    window.services.answers.put("test", ANSWER | {"id": 8}, "pasted")
    window.close()
    assert not kept_file(window).exists()

    next_day.menu.open_path(str(tmp_path / "acme.json"))
    page = body(next_day, 9)
    assert isinstance(page, PickPage)
    assert next_day.services.answers.get("test") is MISSING
    next_day.services.answers.put("test", ANSWER, "pasted")
    assert not page.panel.saved.keep.isChecked(), "no is remembered"
    page.panel.saved.keep.click()
    assert kept_file(next_day).is_file()


@pytest.mark.asyncio
async def test_what_is_large_or_broken_is_not_kept(window: WizardWindow) -> None:
    window.store.put(("name",), "Acme")
    window.services.answers.put("test", list(range(MAX_VALUES + 1)), "pasted")
    window.services.files.save_now()
    assert not kept_file(window).exists()
    window.services.answers.put("test", ANSWER, "pasted")
    window.services.kept_answers.save()
    place = kept_file(window)
    for broken in ("{", "[]", '{"at": "x", "answers": {}}', '{"at": 1, "answers": []}', "\udc80"):
        place.write_bytes(broken.encode("utf-8", "surrogatepass"))
        assert read_kept(place) == {}
    assert read_kept(place.with_name("nothing.json")) == {}


@pytest.mark.asyncio
async def test_the_hand_over_goes_on_where_it_was_left(
    window: WizardWindow, next_day: WizardWindow, tmp_path: Path
) -> None:
    await practise(window)
    window.store.put(("connection_label", "path"), "authData.testcode.profile.real_name")
    window.services.files.save_as(tmp_path / "acme.json")
    page = body(window, FINISH)
    assert isinstance(page, FinishPage)
    page.prove.main.click()
    await idle(window.services.live)
    for _ in range(2):
        page.hand_over.sections.copy_next.click()
    copied = page.hand_over.sections.count
    page.export.write_to(str(tmp_path / "out.json"))
    window.close()

    next_day.menu.open_path(str(tmp_path / "acme.json"))
    assert next_day.currentId() == FINISH
    page = body(next_day, FINISH)
    assert isinstance(page, FinishPage)
    assert page.hand_over.sections.count == copied == (2, copied[1])
    assert {stage: stand.done for stage, stand in page._stands.items()} == {
        "mend": True,
        "prove": True,
        "hand_over": False,
        "export": True,
    }
    assert f"Saved as out.json in {tmp_path}" in words(page)
    next_day.store.put(("name",), "Another")
    assert page._stands["export"].steps == (START,)


@pytest.mark.asyncio
async def test_a_second_proof_replaces_the_first_beside_the_exported_file(window: WizardWindow, tmp_path: Path) -> None:
    await practise(window)
    window.store.put(("connection_label", "path"), "authData.testcode.profile.real_name")
    page = body(window, FINISH)
    assert isinstance(page, FinishPage)
    page.export.write_to(str(tmp_path / "out.json"))
    proof = tmp_path / "out.proof.json"
    assert not proof.exists(), "it was exported before its time"
    written = set()
    for _ in range(2):
        page.prove.main.click()
        await idle(window.services.live)
        kept = proof.stat()
        written.add((kept.st_ino, kept.st_mtime_ns))
    assert len(written) == 2
    before = proof.read_bytes()
    window.store.put(("name",), "Another")
    page.prove.main.click()
    await idle(window.services.live)
    assert proof.read_bytes() == before, "it is no proof of that file"
    (tmp_path / "out.json").unlink()
    page.prove.main.click()
    await idle(window.services.live)
    assert not window.services.kept.problem


@pytest.mark.asyncio
async def test_going_on_stands_above_fields_that_are_empty(window: WizardWindow, tmp_path: Path) -> None:
    window.store.put(("name",), "Acme")
    window.services.answers.put("test", ANSWER, "pasted")
    window.services.files.save_as(tmp_path / "acme.json")
    body(window, 9)
    window.menu.new()
    page = body(window, START)
    go_on = going_on(page)
    fields = next(made for made in page.findChildren(QLabel) if made.text() == "This connection")
    assert go_on.mapTo(page, go_on.rect().topLeft()).y() < fields.mapTo(page, fields.rect().topLeft()).y()
    assert "9 · Connection label, " in words(page)
    assert any("The last answer is kept." in made.toolTip() for made in page.findChildren(QLabel))
    next_button = window.button(window.WizardButton.NextButton)
    assert (go_on.property("kind"), next_button.property("kind")) == ("primary", ""), "it is what comes next"
    page.findChildren(PasteField)[0].setText("qqqq")
    window.services.apps.changed.emit()
    assert (go_on.property("kind"), next_button.property("kind")) == ("", "primary")
    window.store.put(("name",), "Other")
    page.entered()
    go_on = going_on(page)
    assert go_on.mapTo(page, go_on.rect().topLeft()).y() > fields.mapTo(page, fields.rect().topLeft()).y()
    go_on.click()
    assert window.currentId() == 9


@pytest.mark.parametrize(
    ("noted", "left"),
    [
        (4, Left(4)),
        ({"step": 4, "visited": [1, 99, "x"], "told_steps": 3}, Left(4, (1,))),
        ({"step": -1, "told_places": [["name"], [], 4, ["a", None]]}, Left(told_places=(("name",),))),
        ({"step": "authorization", "visited": ["redirect", "consent", None]}, Left(4, (2,))),
        ({"copied": {"1": 2}, "exported": {"1": "a"}, "file": 4}, Left(exported={"fields": "a"})),
        ({"copied": {"1": "a", "label": "b", "last": "c"}}, Left(copied={"fields": "a", "label": "b", "last": "c"})),
        ({"keeps_answers": False}, Left(keeps_answers=False)),
        ({"ran": "stopped"}, Left(ran="stopped")),
        ({"ran": "elsewhere"}, Left()),
        ("x", Left()),
        (None, Left()),
    ],
)
def test_whatever_was_noted_can_be_read(noted: object, left: Left) -> None:
    assert read(noted) == left
    assert read(json.loads(json.dumps(written(left)))) == left


@pytest.mark.asyncio
async def test_how_far_each_came_is_told_before_it_is_opened(window: WizardWindow, tmp_path: Path) -> None:
    await practise(window)
    files = window.services.files
    files.save_as(tmp_path / "acme.json")
    secret = window.services.secrets.text
    for text, state in (("a-wrong-one", "✕  Stopped"), (secret, "✓  Logged in")):
        window.services.secrets.put(text)
        window.services.live.authorize()
        await idle(window.services.live)
        window.menu.new()
        page = body(window, START)
        assert state in words(page), "a sign and a word"
        (tile,) = (made for made in page.findChildren(LetterTile) if made.isVisible())
        assert tile.letter == "A"
        going_on(page).click()
    marks = {"1": "x"}
    for noted, state in (
        ({"proved": marks}, "✓  Proved"),
        ({"handed": marks}, "✓  Handed over"),
        ({"exported": marks}, "✓  Exported"),
        ({"ran": "stopped"}, "✕  Stopped"),
    ):
        files.note(**noted)
        window.menu.new()
        page = body(window, START)
        assert state in words(page)
        going_on(page).click()
