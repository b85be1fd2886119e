"""The proof in the window: kept beside the file, found again, out of date once something changed."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget

from connection_wizard.oauth.legs import LEG_TITLES
from connection_wizard.oauth.proof_files import read_proof
from connection_wizard.oauth.proof_page import IN_ENGLISH
from connection_wizard.spec.file_names import proof_path
from connection_wizard.ui.moments import moment_words
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.shell.simulated_input import click
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.translations import install_translations, own_language, remove_translations
from tests.ui.conftest import Browser, application, body, idle, page_of, practise

FINISH = 13


async def words(parent: QWidget) -> str:
    await asyncio.sleep(0.05)  # what was added is shown with the next turn
    return " ".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


def marks(window: WizardWindow, *steps: int) -> list[str]:
    window._show_marks()
    return [window.steps.button(step).stand.state for step in steps]


def is_stale(window: WizardWindow) -> bool:
    return window.services.kept.stale


def finish_page(window: WizardWindow) -> FinishPage:
    return page_of(window, FINISH, FinishPage)


def open_proof(page: FinishPage) -> None:
    """Open the stage of the proof, which closes as soon as it is done."""
    if not page.cards["prove"].look.opened:
        click(page.cards["prove"].title)


async def proved(window: WizardWindow, *faults: str) -> FinishPage:
    await practise(window, *faults)
    window.store.put(("connection_label", "path"), "authData.testcode.profile.real_name")
    window.store.put(("unique_identifier", "path"), "authData.testcode.profile.api_app_id")
    page = finish_page(window)
    click(page.prove.main)
    await idle(window.services.live)
    open_proof(page)
    return page


@pytest.mark.asyncio
async def test_a_proof_is_kept_goes_with_the_file_and_is_found_again(window: WizardWindow, tmp_path: Path) -> None:
    page = await proved(window)
    files, kept = window.services.files, window.services.kept
    told = await words(page)
    assert "✓  Proved on" in told
    assert "The provider sent a new refresh token in both refreshes" in told
    assert "The unique identifier was the same in 3 calls" in told
    assert marks(window, 4, 5, 6, 7, 8, FINISH) == ["proved"] * 6

    draft = files.document
    assert draft is not None
    assert proof_path(draft).is_file()
    assert draft not in files.others.drafts()
    assert proof_path(draft) not in files.others.drafts()
    spec = tmp_path / "acme.json"
    files.save_as(spec)
    assert not proof_path(draft).exists()
    assert sorted(each.name for each in draft.parent.iterdir()) == []
    document = json.loads((tmp_path / "acme.proof.json").read_text("utf-8"))
    assert document["passed"] is True
    assert kept.page == tmp_path / "acme.proof.html"

    window.menu.new()
    page = finish_page(window)
    assert window.services.kept.proof is None
    assert "By the live test, from the log-in to the revocation." in await words(page)
    assert "Proved on" not in await words(page)
    assert not page.prove.open_report.isVisible()
    window.menu.open_path(str(spec))
    page = finish_page(window)
    assert not window.services.live.results
    assert "All 9 checks passed." in await words(page)
    open_proof(page)
    assert "✓  Proved on" in await words(page)
    written = json.loads((tmp_path / "acme.proof.json").read_text("utf-8"))
    assert written["spec_sha256"] in page.prove.proved.status.toolTip()
    assert "not run yet" not in await words(page)
    assert "Proved" in await words(window.strip)
    assert marks(window, 4, 5, 6, 7, 8, FINISH) == ["proved"] * 6
    assert "out of date" not in await words(page)


@pytest.mark.asyncio
async def test_a_change_makes_it_out_of_date_and_back_again(window: WizardWindow, tmp_path: Path) -> None:
    page = await proved(window)
    files, store = window.services.files, window.store
    spec = tmp_path / "acme.json"
    files.save_as(spec)
    store.put(("name",), "Another name")
    assert "!  Out of date" in await words(page), "the stage is open again"
    assert "Start was changed since. Prove it again" in await words(page)
    assert marks(window, 4, 6, 8, FINISH) == ["stale"] * 4
    assert "changed since" in window.steps.button(6).accessibleName()
    files.save_now()

    window.menu.new()
    window.menu.open_path(str(spec))
    page = finish_page(window)
    assert is_stale(window)
    assert "Proof out of date" in await words(window.strip)
    assert "!  Out of date" in await words(page)
    assert "Start was changed since." in await words(page), "known from the last time"
    assert marks(window, 4, 6, 8, FINISH) == ["stale"] * 4
    store.put(("name",), "Practice provider")
    files.save_now()
    assert not is_stale(window)
    open_proof(page)
    assert "✓  Proved on" in await words(page)
    assert marks(window, 4, FINISH) == ["proved"] * 2


@pytest.mark.asyncio
async def test_a_run_without_a_proof_is_never_called_out_of_date(window: WizardWindow) -> None:
    await practise(window)
    window.services.live.authorize()
    await idle(window.services.live)
    assert marks(window, 4) == ["proved"]
    window.store.put(("authorization", "scopes"), ["profile"])
    assert marks(window, 4) == ["stale"], "what worked was changed since, as the strip says, too"
    assert "out of date" not in await words(window.strip)


@pytest.mark.asyncio
@pytest.mark.parametrize("step", [3, 5])
async def test_a_failure_marks_the_page_that_tells_it_and_the_page_that_mends_it(
    window: WizardWindow, step: int
) -> None:
    await practise(window)
    if step == 3:
        window.store.put(("access_token", "client_authentication"), "client_secret_basic")
        window.services.secrets.put("of-another-app")
    else:
        window.store.put(("access_token", "url"), f"{window.store.draft.get('access_token', 'url')}/nowhere")
    window.services.live.authorize()
    await idle(window.services.live)
    assert window.services.live.results["exchange"].verdict == "failed"
    assert {other for other in range(1, 13) if marks(window, other) == ["failed"]} == {5, step}


@pytest.mark.asyncio
async def test_a_failed_run_is_told_with_what_it_shows(window: WizardWindow) -> None:
    page = await proved(window, "revoke_ignores", "me_unstable_id", "refresh_not_rotated")
    told = await words(page)
    assert window.services.live.proof is not None
    when = moment_words(window.services.live.proof.finished_at.timestamp())
    assert f"✕  The run of {when} stopped at 7 · Revoke token API." in told
    assert "Not proved" not in told, "it is said once"
    assert "the token still works afterwards" in told
    assert "The unique identifier changed within 3 calls" in told
    assert "The same refresh token worked twice." in told
    assert marks(window, 7, FINISH)[0] == "failed"
    first, now = (window.services.answers.first.test, window.services.answers.calls)
    assert now == 3
    assert first is not None
    identifier = body(window, 11)
    assert "It changed between two calls" in await words(identifier)


@pytest.mark.asyncio
async def test_a_run_that_ends_before_the_log_in_leaves_the_kept_proof(
    window: WizardWindow, browser: Browser, tmp_path: Path
) -> None:
    page = await proved(window)
    window.services.files.save_as(tmp_path / "acme.json")
    before = (tmp_path / "acme.proof.json").read_bytes()
    window.store.put(("live_redirect", "port"), 1)  # nobody may listen there, or it is not ours
    window.store.put(("authorization", "url"), "")
    click(page.prove.main)
    await idle(window.services.live)
    assert window.services.live.proof is not None
    assert not window.services.live.proof.logged_in
    assert (tmp_path / "acme.proof.json").read_bytes() == before


@pytest.mark.asyncio
async def test_the_report_is_opened_and_saved_elsewhere(
    window: WizardWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = await proved(window)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    click(page.prove.open_report)
    assert opened == [QUrl.fromLocalFile(str(window.services.kept.page))]
    page.prove.save_proof_to(str(tmp_path / "sent.proof.json"))
    assert json.loads((tmp_path / "sent.proof.json").read_text("utf-8"))["passed"] is True
    assert "Practice provider" in (tmp_path / "sent.proof.html").read_text("utf-8")


@pytest.mark.asyncio
async def test_a_broken_proof_is_said_and_a_folder_that_cannot_be_written(window: WizardWindow, tmp_path: Path) -> None:
    page = await proved(window)
    spec = tmp_path / "acme.json"
    window.services.files.save_as(spec)
    window.menu.new()
    proof_path(spec).write_text("{}", "utf-8")
    window.menu.open_path(str(spec))
    page = finish_page(window)
    assert "is no proof" in await words(page)
    assert window.services.kept.proof is None


@pytest.mark.asyncio
async def test_a_proof_that_cannot_be_written_is_shown_all_the_same(window: WizardWindow, tmp_path: Path) -> None:
    page = await proved(window)
    window.services.files.save_as(tmp_path / "acme.json")
    (tmp_path / "acme.proof.json").unlink()
    (tmp_path / "acme.proof.json").mkdir()
    click(page.prove.main)
    await idle(window.services.live)
    told = await words(page)
    assert "could not be saved" in told
    open_proof(page)
    told = await words(page)
    assert "✓  Proved on" in told


@pytest.mark.asyncio
async def test_only_what_was_checked_is_counted_and_what_a_provider_has_none_of_is_said(window: WizardWindow) -> None:
    await practise(window)
    window.store.put(("connection_label", "path"), "authData.testcode.profile.real_name")
    for step in ("refresh_token", "revoke_token"):
        window.store.put((step,), None)
    page = finish_page(window)
    open_proof(page)
    before = await words(page)
    assert before.count("This provider has none.") == 6
    assert before.count("not run yet") == 3
    click(page.prove.main)
    await idle(window.services.live)
    assert "All 3 checks passed. Proved, without refreshing and revoking." in await words(page)
    assert str(window.strip.now.sentence) == "Proved, without refreshing and revoking."
    open_proof(page)
    assert (await words(page)).count("This provider has none.") == 6


@pytest.mark.asyncio
async def test_a_proof_that_cannot_go_along_stays_where_it_was(window: WizardWindow, tmp_path: Path) -> None:
    await proved(window)
    files = window.services.files
    draft = files.document
    assert draft is not None
    target = tmp_path / "mine.json"
    proof_path(target).mkdir()  # nothing can be written there
    files.save_as(target)
    assert window.services.kept.problem
    assert proof_path(draft).is_file(), "else it would be nowhere"
    proof_path(target).rmdir()


@pytest.mark.asyncio
async def test_the_page_is_in_the_windows_language_and_the_data_is_not(window: WizardWindow, tmp_path: Path) -> None:
    """A proof that is read from its file knows its sentences in English alone."""
    before = QLocale()
    installed = install_translations(application(), QLocale("de"))
    try:
        await proved(window)
        window.services.files.save_as(tmp_path / "acme.json")
        page = (tmp_path / "acme.proof.html").read_text("utf-8")
        assert '<html lang="de" dir="ltr">' in page
        assert LEG_TITLES["authorize"].told(own_language().translate) in page
        assert LEG_TITLES["authorize"] not in page
        read = read_proof(tmp_path / "acme.proof.json")
        assert read is not None
        assert window.services.kept.told_in(read) is IN_ENGLISH
    finally:
        remove_translations(application(), installed)
        QLocale.setDefault(before)
        application().setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.asyncio
async def test_without_a_translation_the_page_is_english(window: WizardWindow) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("pl"))
    try:
        await proved(window)
        proof = window.services.live.proof
        assert proof is not None
        assert window.services.kept.told_in(proof) is IN_ENGLISH
    finally:
        QLocale.setDefault(before)
