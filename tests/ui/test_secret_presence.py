"""A secret that is absent is never called kept, copied, complete or done; one that is here is, wherever it is told."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from connection_wizard.secrets import vault
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import SessionVault, Vault, VaultError
from connection_wizard.session.standing import Stand
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from connection_wizard.ui.pages.credentials import CredentialsPage
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.session import secret_box
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.secret_box import SecretBox
from connection_wizard.ui.shell.notices import Arrivals
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import FINISH, STEPS
from connection_wizard.ui.widgets.elements import CopyButton, SecretEdit
from connection_wizard.ui.widgets.sources.secret_offer import SecretOffer
from connection_wizard.words import NOTHING, say
from tests.spec.rules.conftest import SAMPLE
from tests.ui.conftest import body
from tests.ui.shown_text import said, unglued
from tests.waiting import eventually

CLAIMS = ("kept in", "secret is kept", "Nothing is missing", "Everything is there", "All steps are copied", "Copied")
"""What may be said only of what is there."""
SECRET = "s3cr3t-of-presence"
NAME = SecretName(SAMPLE["service_domain"], SAMPLE["client"]["client_id"], "client_secret")


class KeepingVault(SessionVault):
    """A password store of this test's own."""

    persistent = True
    place = say("the macOS keychain")
    description = say("kept in {place}", place=place)
    asked = 0

    async def get(self, name: SecretName) -> str | None:
        """See `Vault`."""
        self.asked += 1
        return await super().get(name)


class LockedVault(KeepingVault):
    """Refuses everything."""

    async def get(self, name: SecretName) -> str | None:
        """See `Vault`."""
        raise VaultError(say("The macOS keychain is locked."), NOTHING)

    async def set(self, name: SecretName, value: str) -> None:
        """See `Vault`."""
        raise VaultError(say("The macOS keychain is locked."), NOTHING)


def using(made: Vault, patch: pytest.MonkeyPatch) -> None:
    async def open_it() -> Vault:
        return made

    patch.setattr(vault, "open_vault", open_it)
    patch.setattr(secret_box, "LOOK_MS", 0)


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> KeepingVault:
    """The vault of this test, empty."""
    made = KeepingVault()
    using(made, monkeypatch)
    return made


async def rested(secrets: SecretBox) -> None:
    await asyncio.sleep(0.05)  # the page that was entered is looked at
    while secrets._tasks:
        await asyncio.wait(set(secrets._tasks))
    await asyncio.sleep(0)


async def everywhere(window: WizardWindow) -> str:
    """Visit all pages; everything that the window says then."""
    for step in (*(step.number for step in STEPS), 3, FINISH):
        page = body(window, step)
        await rested(window.services.secrets)
        if isinstance(page, FinishPage):
            page.cards["hand_over"].action.click()
            for _ in range(100):
                if page.hand_over.sections._now is None:  # all but the secret
                    break
                page.hand_over.sections.copy_next.click()
    return said(window)


@pytest.mark.asyncio
async def test_an_absent_secret_is_called_done_nowhere(window: WizardWindow, kept: KeepingVault) -> None:
    window.store.open(Draft(SAMPLE))
    text = await everywhere(window)
    secrets = window.services.secrets
    assert (secrets.presence, secrets.lacks) == ("absent", True)
    assert "Once you paste it, it is kept in the macOS keychain" in text  # what will be, said as such
    rest = text.replace("Once you paste it, it is kept in the macOS keychain", "")
    assert [claim for claim in CLAIMS if claim in rest] == []
    assert "not on this computer: paste it in step 3" in text
    assert "The client secret is missing." in window.strip.said
    assert window.steps._buttons[3].stand == Stand("not set up", "secret_absent")
    assert unglued(window) == []


@pytest.mark.asyncio
async def test_before_anybody_looked_nothing_is_claimed(window: WizardWindow, kept: KeepingVault) -> None:
    window.store.open(Draft(SAMPLE))
    body(window, 1)
    window._show_marks()
    assert kept.asked == 0
    assert window.services.secrets.presence == "unknown"
    assert window.steps._buttons[3].stand.state == "not set up"
    assert window.strip.said == "Not run yet. Log in and try it."
    assert [claim for claim in CLAIMS if claim in said(window)] == []


@pytest.mark.asyncio
async def test_a_kept_secret_is_found_and_said(window: WizardWindow, kept: KeepingVault) -> None:
    await kept.set(NAME, SECRET)
    window.store.open(Draft(SAMPLE))
    text = await everywhere(window)
    for claim in ("Your secret is kept in the macOS keychain", "Nothing is missing."):
        assert claim in text
    assert SECRET not in text
    assert window.steps._buttons[3].stand.state == "ready"
    page = body(window, FINISH)
    assert isinstance(page, FinishPage)
    assert "complete" not in page.mend._ready.text()


@pytest.mark.asyncio
async def test_a_secret_is_said_to_be_kept_when_it_is_and_gone_when_it_is_gone(
    window: WizardWindow, kept: KeepingVault, qtbot: QtBot
) -> None:
    window.store.open(Draft(SAMPLE))
    page = body(window, 3)
    assert isinstance(page, CredentialsPage)
    secrets = window.services.secrets
    await rested(secrets)
    qtbot.keyClicks(page.secret.line, SECRET)
    assert "kept" not in secrets.where
    secrets._rested()
    await rested(secrets)
    assert secrets.where == "Your secret is kept in the macOS keychain, never in the spec."
    page.secret.line.selectAll()
    qtbot.keyClick(page.secret.line, "\b")
    assert secrets.text == ""
    assert "Your secret is" not in secrets.where
    secrets._rested()
    await rested(secrets)
    assert await kept.get(NAME) is None
    assert secrets.where.startswith("There is none on this computer yet.")
    assert secrets.presence == "absent"


@pytest.mark.asyncio
async def test_a_secret_goes_along_where_an_address_was_pasted_for_the_id(
    window: WizardWindow, kept: KeepingVault
) -> None:
    """The redirect URL stood there; when that was put right, the secret was gone, which portals show once."""
    window.store.open(Draft(SAMPLE))
    secrets = window.services.secrets
    await rested(secrets)
    window.store.put(("client", "client_id"), "http://localhost:8765/callback")
    secrets.put(SECRET)
    secrets._rested()
    await rested(secrets)
    window.store.put(("client", "client_id"), NAME.client_id)
    assert secrets.text == SECRET
    secrets._rested()
    await rested(secrets)
    assert await kept.get(NAME) == SECRET
    window.store.put(("client", "client_id"), "another-app")
    assert secrets.text == "", "a secret belongs to its app"


@pytest.mark.asyncio
async def test_a_store_that_refuses_is_believed(window: WizardWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    using(LockedVault(), monkeypatch)
    window.store.open(Draft(SAMPLE))
    secrets = window.services.secrets
    text = await everywhere(window)
    assert "The macOS keychain is locked." in text
    assert [claim for claim in CLAIMS if claim in text] == []
    secrets.put(SECRET)
    secrets._rested()
    await rested(secrets)
    assert secrets.where == "The macOS keychain is locked."


@pytest.mark.asyncio
async def test_under_another_name_it_is_absent_until_it_is_kept_there(window: WizardWindow, kept: KeepingVault) -> None:
    """The vault files it by app and provider: of another app's secret nothing is claimed for this one."""
    await kept.set(NAME, SECRET)
    window.store.open(Draft(SAMPLE))
    body(window, 3)
    secrets = window.services.secrets
    await rested(secrets)
    assert secrets.text == SECRET
    window.store.put(("service_domain",), "other.example")  # the same app: its secret goes on, and is filed anew
    assert "kept in" not in secrets.where
    secrets._rested()
    await rested(secrets)
    moved = SecretName("other.example", NAME.client_id, "client_secret")
    assert await kept.get(moved) == SECRET
    assert "Your secret is kept in" in secrets.where
    window.store.open(Draft(SAMPLE))
    secrets = window.services.secrets  # of the document that is open now
    secrets.load()
    await rested(secrets)
    assert secrets.text == SECRET
    window.store.put(("client", "client_id"), "another-app")
    assert (secrets.text, secrets.presence) == ("", "unknown")
    secrets._rested()
    await rested(secrets)
    assert secrets.presence == "absent"
    assert await kept.get(SecretName(NAME.provider, "another-app", "client_secret")) is None


@pytest.mark.asyncio
@pytest.mark.parametrize("soon", [True, False], ids=["before it is kept", "after"])
async def test_a_typed_secret_belongs_to_the_client_id_that_it_was_typed_for(
    window: WizardWindow, kept: KeepingVault, soon: bool
) -> None:
    window.store.open(Draft(SAMPLE))
    secrets = window.services.secrets
    secrets.put(SECRET)
    if not soon:
        secrets._rested()
        await rested(secrets)
        assert await kept.get(NAME) == SECRET
    window.store.put(("client", "client_id"), "")  # deleted, before the next one is pasted
    window.store.put(("client", "client_id"), "another-app")
    assert (secrets.text, secrets.presence) == ("", "unknown")
    secrets._rested()
    await rested(secrets)
    assert kept._values == {NAME: SECRET}
    assert secrets.presence == "absent"
    window.store.put(("client", "client_id"), NAME.client_id)
    secrets.load()
    await rested(secrets)
    assert secrets.text == SECRET, "back at the first one, it is there"


@pytest.mark.asyncio
async def test_a_client_id_that_is_typed_to_its_end_leaves_no_entry_behind(
    window: WizardWindow, kept: KeepingVault
) -> None:
    window.store.open(Draft({**SAMPLE, "client": {**SAMPLE["client"], "client_id": ""}}))
    secrets = window.services.secrets
    secrets.put(SECRET)
    for typed in ("acme", "acme-c", "acme-cr", "acme-c", NAME.client_id):
        secrets._rested()
        await rested(secrets)
        window.store.put(("client", "client_id"), typed, typing=True)
    await secrets.close()
    assert kept._values == {NAME: SECRET}


@pytest.mark.asyncio
async def test_an_entry_that_was_there_before_stays_where_it_was(window: WizardWindow, kept: KeepingVault) -> None:
    await kept.set(NAME, SECRET)
    window.store.open(Draft(SAMPLE))
    secrets = window.services.secrets
    secrets.load()
    await rested(secrets)
    window.store.put(("service_domain",), "other.example")
    await secrets.close()
    assert kept._values == {NAME: SECRET, SecretName("other.example", NAME.client_id, "client_secret"): SECRET}


@pytest.mark.asyncio
async def test_a_secret_that_only_was_lent_is_never_filed(window: WizardWindow, kept: KeepingVault) -> None:
    window.store.open(Draft(SAMPLE))
    secrets = window.services.secrets
    secrets.lend("lent", "Made up.")
    window.store.put(("service_domain",), "other.example")
    assert secrets.text == "lent"
    await secrets.close()
    assert await kept.get(SecretName("other.example", NAME.client_id, "client_secret")) is None


@pytest.mark.asyncio
async def test_copying_what_is_not_there_says_so(window: WizardWindow, kept: KeepingVault) -> None:
    window.store.open(Draft(SAMPLE))
    await everywhere(window)
    QGuiApplication.clipboard().setText("before")
    page = body(window, FINISH)
    assert isinstance(page, FinishPage)
    copy = page.hand_over.sections.copy_next
    assert copy.text() == "The platform has the secret", "this computer has none to copy"
    copy.click()
    assert QGuiApplication.clipboard().text() == "before"
    assert page._stands["hand_over"].done
    assert "see that the platform has it" in page.hand_over.sections._progress.text()


def test_an_empty_copy_is_no_copy(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    texts = [""]
    copy = CopyButton(lambda: texts[0])
    qtbot.addWidget(copy)
    copy.click()
    assert copy.text() == "Nothing there"
    assert QGuiApplication.clipboard().text() == "before"
    texts[0] = "there"
    copy.click()
    assert copy.text() == "Copied ✓"


@pytest.mark.asyncio
async def test_a_public_client_is_asked_for_no_secret(window: WizardWindow, kept: KeepingVault) -> None:
    window.store.open(Draft(SAMPLE))
    page = body(window, 3)
    await rested(window.services.secrets)
    assert "Not needed" not in said(page)
    window.store.put(("access_token", "client_authentication"), "none")
    assert "Not needed: no step sends one, as step 5 says." in said(page)


@pytest.mark.asyncio
async def test_a_public_client_lacks_nothing(window: WizardWindow, kept: KeepingVault) -> None:
    public: dict[str, Any] = {**SAMPLE, "access_token": {**SAMPLE["access_token"], "client_authentication": "none"}}
    public["revoke_token"] = public["refresh_token"] = None
    window.store.open(Draft(public))
    assert not window.services.secrets.lacks
    text = await everywhere(window)
    assert window.steps._buttons[3].stand.state == "ready"
    assert "The client secret is missing" not in text
    assert kept.asked == 0


@pytest.mark.asyncio
async def test_an_imported_secret_is_not_called_kept_before_it_is(
    window: WizardWindow, store: DraftStore, kept: KeepingVault
) -> None:
    arrivals = window.findChild(Arrivals)
    assert arrivals is not None

    class Imported:
        client_secret = SECRET
        repairs = ()

    arrivals._tell_imported(Imported())  # type: ignore[arg-type]
    texts = " ".join(made.text() for made in window.findChildren(QLabel))
    assert "step 3 says where it is kept" in texts
    assert "was put into" not in texts


@pytest.mark.asyncio
async def test_without_a_password_store_the_first_visit_says_how_long_it_lasts(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    using(SessionVault(), monkeypatch)
    page = body(window, 3)
    assert isinstance(page, CredentialsPage)
    secrets = window.services.secrets
    await rested(secrets)
    assert (secrets.lasts, secrets.gone) == (False, False)
    assert "no password store" in secrets.where
    assert "until you close" in secrets.where
    window.store.put(("client", "client_id"), NAME.client_id)
    qtbot.keyClicks(page.secret.line, SECRET)
    secrets._rested()
    await rested(secrets)
    assert "until you close" in secrets.where
    assert not secrets.gone


@pytest.mark.asyncio
async def test_without_a_password_store_resuming_says_that_it_is_no_longer_here(
    window: WizardWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    using(SessionVault(), monkeypatch)
    window.store.open(Draft(SAMPLE))
    text = await everywhere(window)
    secrets = window.services.secrets
    assert secrets.gone
    assert "No longer here" in secrets.where
    assert "no longer on this computer: paste it in step 3" in text
    assert "no longer here" in window.strip.said
    assert window.steps._buttons[3].stand == Stand("not set up", "secret_absent")
    window.strip.link.click()
    assert window.currentId() == 3
    window.store.put(("client", "client_id"), "another-app")
    assert not secrets.gone, "of another app there was none"


def test_a_secret_that_is_pasted_where_none_was_stays_hidden(qtbot: QtBot) -> None:
    """Only what is there can be asked to be seen."""
    field = SecretEdit()
    qtbot.addWidget(field)
    field.show_until_left()
    field.line.setText(SECRET)
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field.show_until_left()
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal


@pytest.mark.asyncio
async def test_a_secret_that_was_pasted_elsewhere_first_is_taken_out(window: WizardWindow) -> None:
    secrets, store = window.services.secrets, window.store
    store.put(("test_call", "url"), SECRET)
    secrets._timer.setInterval(0)
    secrets.put(SECRET)
    await eventually(lambda: store.draft.get("test_call", "url") == names.CLIENT_SECRET.template)


@pytest.mark.asyncio
async def test_a_secret_that_is_pasted_elsewhere_is_in_no_draft(window: WizardWindow) -> None:
    """It was in the clipboard, and was saved in the address of the test call."""
    secrets, store = window.services.secrets, window.store
    store.put(("test_call", "url"), "https://api.acme.com/me")
    secrets.put("https://api.acme.com/me")  # what is there already is no secret's
    store.put(("test_call", "headers"), [{"name": "X-Of", "value": "https://api.acme.com/me"}])
    assert store.draft.get("test_call", "headers", 0, "value") == "https://api.acme.com/me"
    secrets.put(SECRET)
    store.put(("test_call", "url"), SECRET)
    store.put(("authorization", "scopes"), ["read", f"a{SECRET}"])
    assert store.draft.get("test_call", "url") == names.CLIENT_SECRET.template
    assert store.draft.get("authorization", "scopes") == ["read", f"a{names.CLIENT_SECRET.template}"]
    store.undo()
    secrets.put("me")
    store.put(("test_call", "url"), "https://api.acme.com/me")
    assert store.draft.get("test_call", "url") == "https://api.acme.com/me"


@pytest.mark.asyncio
async def test_of_what_a_portal_shows_the_id_alone_gets_into_the_document(window: WizardWindow) -> None:
    """All of it stood in the field of the client ID, the secret with it, and so in the file."""
    page = body(window, 3)
    assert isinstance(page, CredentialsPage)
    offer = page.findChild(SecretOffer)
    assert offer is not None
    copied = f"Client ID\nabc123def456\nClient secret\n{SECRET}"
    for _ in range(2):
        page.client_id.setText(copied)
        assert page.client_id.text() == window.store.draft.get("client", "client_id") == "abc123def456"
        assert SECRET not in str(window.store.draft.document)
    assert not offer.isHidden()
    assert window.services.secrets.text == "", "nothing is kept without a yes"
    offer.yes.click()
    assert window.services.secrets.text == SECRET
    page.client_id.setText("Client secret: another-s3cr3t-71")
    assert page.client_id.text() == "abc123def456"
    assert "another" not in str(window.store.draft.document)
    page.client_id.setText("plain-id")
    assert window.store.draft.get("client", "client_id") == "plain-id"


@pytest.mark.asyncio
@pytest.mark.parametrize("there", ["", "own-id"])
async def test_of_what_a_portal_shows_the_secret_alone_is_the_secret(window: WizardWindow, there: str) -> None:
    """Its name was a part of it, and the provider refused."""
    page = body(window, 3)
    assert isinstance(page, CredentialsPage)
    page.client_id.setText(there)
    page.secret.line.setText(f"Client ID: abc123def456 Client secret: {SECRET}")
    assert page.secret.line.text() == window.services.secrets.text == SECRET
    assert page.client_id.text() == (there or "abc123def456")
    page.secret.line.setText("a secret = of words")
    assert window.services.secrets.text == "a secret = of words"
