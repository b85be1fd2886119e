"""From whatever people have to a filled draft: read, shown row by row, applied by a yes, and marked with its origin."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import httpx
import pytest
import respx
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from connection_wizard.session.origins import documented
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.live_redirects import register_as
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL
from connection_wizard.steps import number_of
from connection_wizard.ui.pages.credentials import CredentialsPage
from connection_wizard.ui.pages.start import StartPage
from connection_wizard.ui.shell.understood import UnderstoodRun
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import START
from connection_wizard.ui.widgets.rows.origin import OriginMark, OriginWords
from connection_wizard.ui.widgets.sources.quote import Quote
from connection_wizard.ui.widgets.sources.scope_picker import FIRST, MOST, ScopePicker
from connection_wizard.ui.widgets.sources.source_pane import SourcePane
from connection_wizard.viasocket.record import create_payload, record_text
from tests.benchmarks.sources import large_description
from tests.sources.test_environments import POSTMAN, POSTMAN_VALUES
from tests.sources.test_pasted import OF_A_KEY
from tests.ui.conftest import body, page_of
from tests.ui.test_looks import settled
from tests.waiting import eventually

CREDENTIALS = number_of("credentials")
TOKEN = number_of("access_token")
PAGE = """# Sign in with Acme

Acme supports the authorization code grant.

## Send the person to us

```
https://login.acme-crm.com/oauth/authorize?response_type=code&client_id=YOUR_CLIENT_ID&redirect_uri=YOUR_REDIRECT_URI&scope=users.me%20contacts.read&access_type=offline
```

## Get a token

Exchange the code at https://login.acme-crm.com/oauth/token with HTTP Basic:

```
curl -X POST https://login.acme-crm.com/oauth/token -u "CLIENT_ID:CLIENT_SECRET" \\
  -H "Content-Type: application/x-www-form-urlencoded" \\
  -d grant_type=authorization_code -d code=CODE -d redirect_uri=REDIRECT_URI
```

## Who is it

```
GET https://api.acme-crm.com/v2/users/me
Authorization: Bearer ACCESS_TOKEN
```
"""


def start_of(window: WizardWindow) -> StartPage:
    return page_of(window, START, StartPage)


def mime(text: str = "", html: str = "", file: Path | None = None) -> QMimeData:
    made = QMimeData()
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    if file is not None:
        made.setUrls([QUrl.fromLocalFile(str(file))])
    return made


async def brought(window: WizardWindow, what: QMimeData) -> UnderstoodRun:
    """Paste something, and wait until it was understood."""
    start_of(window).paste.take(what)
    await eventually(lambda: window.understood is not None or window.services.pasted.problem is not None)
    run = window.understood
    assert run is not None, window.services.pasted.problem
    await eventually(lambda: run.view.window() is window)  # it is laid out a turn later
    await settled()
    return run


async def refused(window: WizardWindow, what: QMimeData) -> str:
    start_of(window).paste.take(what)
    await eventually(lambda: start_of(window).source._hint.property("state") == "error")  # told once reading is over
    assert window.understood is None
    return start_of(window).source._hint.text()


@pytest.mark.asyncio
async def test_a_page_is_shown_row_by_row_and_applied_as_one_change(window: WizardWindow) -> None:
    before = window.store.draft
    run = await brought(window, mime(PAGE))
    assert window.store.draft is before, "nothing is applied by itself"
    assert window.button(WizardWindow.WizardButton.NextButton).property("kind") == "", "Apply alone stands out"
    assert ("access_token", "url") in run.view.rows
    assert not start_of(window)._beginning.isVisible()
    assert window.strip.authorize_now.isHidden()
    run.view.rows[("name",)].tick.setChecked(False)
    run.lead.apply.click()
    await settled()
    draft = window.store.draft
    assert draft.get("access_token", "url") == "https://login.acme-crm.com/oauth/token"
    assert draft.get("authorization", "scopes") == ["users.me", "contacts.read"]
    assert draft.get("name") is None, "it was unticked"
    assert window.currentId() == CREDENTIALS
    assert window.understood is None
    assert start_of(window)._beginning.isVisibleTo(start_of(window))
    window.menu.undo()
    assert window.store.draft == before


@pytest.mark.asyncio
async def test_a_page_that_adds_nothing_is_told_to(window: WizardWindow) -> None:
    """It came to a page without rows: “0 fields understood, all ticked”, and nothing to press but *Cancel*."""
    run = await brought(window, mime(PAGE))
    run.lead.apply.click()
    await settled()
    assert "stands in the connection already" in await refused(window, mime(PAGE))


@pytest.mark.asyncio
async def test_the_page_of_a_call_is_of_use_where_its_provider_is_known(window: WizardWindow, tmp_path: Path) -> None:
    """The very page that was said to be missing counted as none, for its example sends a key of one's own."""
    assert "It describes API keys" in await refused(window, mime(OF_A_KEY))
    window.store.put(("authorization", "url"), "https://www.acmemail.com/oauth/authorize")
    file = tmp_path / "page.md"
    for what in (mime(OF_A_KEY), mime(file=file)):
        file.write_text(OF_A_KEY, encoding="utf-8")
        window.services.pasted.problem = None
        run = await brought(window, what)
        assert run.view.rows[("test_call", "url")].row.ticked
        run.lead.cancel.click()
        await settled()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "more", ["", "\n\n## Scopes\n\n| Scope | Allows |\n|---|---|\n| acme:read | Read |\n| acme:write | Write |"]
)
async def test_a_page_that_names_where_its_server_is_asked_offers_to_ask(window: WizardWindow, more: str) -> None:
    """It counted as none, though it says where all addresses are told; nothing is sent without a yes."""
    asked = "https://id.acme-crm.com/.well-known/openid-configuration"
    page = f"# Signing in with OAuth 2.0\n\nFirst request our configuration:\n\n{asked}\n\nCache it.{more}"
    start_of(window).paste.take(mime(page))
    pasted = window.services.pasted
    ask = start_of(window).source.ask
    await eventually(lambda: ask.isVisibleTo(window) or pasted.problem or window.understood)
    assert (pasted.address, pasted.problem, window.understood) == (asked, None, None)


@pytest.mark.asyncio
async def test_what_is_certain_is_one_line_that_opens(window: WizardWindow, qtbot: QtBot) -> None:
    run = await brought(window, mime(PAGE))
    rows, certain = run.view.rows, run.view.certain
    folded = [at for at, row in rows.items() if row.isHidden()]
    assert folded == [at for at, row in rows.items() if row.row.how == "certain"]
    assert not run.view._known.isVisibleTo(run.view), "nothing is known of a stranger"
    assert certain.text() == f"{len(folded)} more are certain"
    shown = [row.tick for row in rows.values() if not row.isHidden()]
    assert window.focusWidget() is shown[0]
    qtbot.keyClick(shown[0], Qt.Key.Key_Down)
    assert window.focusWidget() is shown[1], "past what is folded away"
    certain.setFocus()
    qtbot.keyClick(certain, Qt.Key.Key_Space)
    assert not [at for at, row in rows.items() if row.isHidden()]
    rows["access_token", "url"].tick.setChecked(False)
    certain.click()
    assert rows["access_token", "url"].isVisible(), "what is not taken over is never out of sight"
    run.lead.apply.click()
    assert window.store.draft.get("authorization", "url"), "what is folded away is taken over"
    assert window.store.draft.get("access_token", "url") is None


@pytest.mark.asyncio
async def test_what_is_known_of_the_provider_is_shown_as_that_and_one_undo_away(window: WizardWindow) -> None:
    log_in = "https://app.hubspot.com/oauth/authorize?client_id=ID&redirect_uri=URL&scope=oauth"
    run = await brought(window, mime(f"# Log in\n\nSend people to {log_in}\n"))
    rows, view = run.view.rows, run.view
    known = [at for at, row in rows.items() if row.row.main.known_of]
    assert view._known.text() == f"{len(known)} of them are filled in from what is known of HubSpot."
    assert rows["access_token", "url"]._surely.text() == "●  Known"
    rows["access_token", "url"].reached.emit()
    assert "it is known of HubSpot. Source: https://developers.hubspot.com/" in run.source._place.text()
    rows["connection_label", "path"].reached.emit()
    assert run.source._place.text() == "No line says so: it was chosen for HubSpot."
    run.apply()
    assert window.store.draft.get("test_call", "url")
    assert window.store.origins["access_token", "url"].kind == "catalogue"
    window.store.undo()
    assert window.store.draft.get("authorization", "url") is None


@pytest.mark.asyncio
async def test_the_redirect_urls_are_copied_beside_the_credentials(window: WizardWindow) -> None:
    """The portal asks for them before it gives an ID, and the step that has them was passed over."""
    (await brought(window, mime(PAGE))).apply()
    window.store.put(("client", "client_id"), "of-the-portal")
    window.services.secrets.put("s3cr3t")
    page = body(window, CREDENTIALS)
    assert isinstance(page, CredentialsPage)
    redirects = page.redirects
    window.services.secrets.put(PLATFORM_REDIRECT_URL)
    assert page._secret_row.line.text.startswith("The client secret is one of the redirect URLs.")
    window.services.secrets.put("s3cr3t")
    assert "redirect" not in page._secret_row.line.text
    redirects.copy_platform.click()
    assert QGuiApplication.clipboard().text() == PLATFORM_REDIRECT_URL
    await settled()
    assert "First enter" in window.strip.said, "the portal wants both"
    redirects.copy_live.click()
    spec = window.store.draft.partial_spec
    assert QGuiApplication.clipboard().text() == register_as(spec.live_redirect, spec.redirect_url)
    await settled()
    assert window.strip.said == "Not run yet. Everything is there: log in and try it."
    redirects.one_only.click()
    assert window.currentId() == number_of("redirect"), "what is to be said there is one click away"
    window.store.put(("live_redirect", "receiver"), "paste")
    assert not redirects.one_only.isVisibleTo(redirects)
    assert not redirects.copy_live.isVisibleTo(redirects), "the address of the end is pasted: there is one alone"
    window.store.put(("authorization", "scopes"), ["read", "write"])
    window.store.put(("authorization", "parameters"), [{"name": "user_scope", "value": "write,me"}])
    redirects.copy_scopes.click()
    assert QGuiApplication.clipboard().text() == "read write me", "many portals give no others than are chosen there"
    window.store.put(("authorization", "parameters"), [])
    window.store.put(("authorization", "scopes"), [])
    assert not redirects.copy_scopes.isVisibleTo(redirects)


@pytest.mark.asyncio
async def test_of_a_line_without_end_the_part_is_shown_that_says_so(window: WizardWindow) -> None:
    run = await brought(window, mime(large_description(0.02)))
    shown = [made for made in run.source.findChildren(QLabel) if made.objectName() == "sourceLine"]
    assert [made.accessibleName() for made in shown] == [run.understanding.rows[0].main.quote]


@pytest.mark.asyncio
async def test_html_of_a_browser_is_read_with_its_structure_and_never_drawn(window: WizardWindow) -> None:
    html = "<script>alert(1)</script><h2>Get a token</h2>" + "".join(f"<p>{line}</p>" for line in PAGE.splitlines())
    run = await brought(window, mime(PAGE, html))
    assert ("authorization", "url") in run.view.rows
    texts = [made.text() for made in run.source.findChildren(type(run.source._place))]
    assert not any("<p>" in text for text in texts)


@pytest.mark.asyncio
async def test_each_person_may_choose_the_region(window: WizardWindow) -> None:
    page = (
        "The authorization code.\n\n- Europe: https://id.eu.acmecrm.com\n- America: https://id.us.acmecrm.com\n\n"
        "Send people to https://id.eu.acmecrm.com/oauth/authorize\n\n"
        "Exchange it: POST https://id.eu.acmecrm.com/oauth/token with grant_type=authorization_code\n"
    )
    run = await brought(window, mime(page))
    (choices,) = run.view.choices
    assert "chooses" in choices[-1].accessibleName()
    choices[-1].click()
    run.apply()
    spec = window.store.draft.partial_spec
    assert [(one.label, one.value) for one in spec.fields[0].options] == [("Europe", "eu"), ("America", "us")]
    assert spec.access_token.url == "https://id.${context.authData.region}.acmecrm.com/oauth/token"


@pytest.mark.asyncio
async def test_what_was_typed_is_not_overwritten_without_a_tick(window: WizardWindow) -> None:
    window.store.put(("access_token", "url"), "https://typed.example.com/token")
    run = await brought(window, mime(PAGE))
    row = run.view.rows[("access_token", "url")]
    assert not row.tick.isChecked()
    assert row._surely.text() == "✎  Another is there", "an earlier page may have said it: nobody need have typed it"
    window.store.put(("authorization", "url"), "https://typed.example.com/authorize")  # while it is shown
    assert not run.view.rows[("authorization", "url")].tick.isChecked()
    run.apply()
    assert window.store.draft.get("access_token", "url") == "https://typed.example.com/token"
    assert window.store.draft.get("authorization", "url") == "https://typed.example.com/authorize"


@pytest.mark.asyncio
async def test_what_a_page_names_is_known_to_the_live_test(window: WizardWindow) -> None:
    run = await brought(window, mime(PAGE))
    run.apply()
    scopes = window.store.draft.get("authorization", "scopes")
    assert scopes
    assert {*scopes} <= {*documented(window.services.live.session.origins()).scopes}


@pytest.mark.asyncio
async def test_by_keyboard(window: WizardWindow, qtbot: QtBot) -> None:
    page, before = start_of(window), window.store.draft
    page.paste.setFocus()
    qtbot.keyClicks(
        page.paste, "curl https://login.acme-crm.com/oauth/token -d grant_type=authorization_code -d code=x"
    )
    qtbot.keyClick(page.paste, Qt.Key.Key_Return)
    await eventually(lambda: window.understood is not None)
    await settled()
    run = window.understood
    assert run is not None
    ticks = [row.tick for row in run.view.rows.values()]
    assert window.focusWidget() is ticks[0]
    qtbot.keyClick(ticks[0], Qt.Key.Key_Down)
    assert window.focusWidget() is ticks[min(1, len(ticks) - 1)]
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.understood is None
    assert window.store.draft is before
    assert window.focusWidget() is page.paste


PUBLIC: Final = """
# Connecting an application

Send the browser to https://login.tidewater.com/oauth/authorize?response_type=code&client_id=YOUR_CLIENT_ID

PKCE with S256 is mandatory.

    POST https://login.tidewater.com/oauth/token
    Content-Type: application/json

    {"grant_type": "authorization_code", "client_id": "ID", "code": "CODE", "redirect_uri": "URI", "code_verifier": "V"}
"""


@pytest.mark.asyncio
@pytest.mark.parametrize(("text", "brings"), [(PAGE, "Client ID and client secret"), (PUBLIC, "no secret is sent")])
async def test_what_is_still_to_be_brought_goes_by_what_is_sent(window: WizardWindow, text: str, brings: str) -> None:
    run = await brought(window, mime(text))
    assert any(brings in made.text() for made in run.source.findChildren(QLabel))


@pytest.mark.asyncio
@pytest.mark.parametrize(("client", "brings"), [("ACME_CLIENT_ID=acme-1\n", ""), ("", "The client ID")])
async def test_what_a_text_brings_is_not_asked_for_again(window: WizardWindow, client: str, brings: str) -> None:
    """“You still bring client ID and client secret”, beside a row with the one and a tick for the other."""
    run = await brought(
        window,
        mime(
            f"{client}ACME_CLIENT_SECRET=s3cr3t-0123456789abcdef\nACME_AUTH_URL=https://login.acme-crm.com/authorize\n"
            "ACME_TOKEN_URL=https://login.acme-crm.com/token\n"
        ),
    )
    of_the_app = run.source._brings[2]
    assert of_the_app.text() == ("Client ID and client secret" if brings else "The client secret")
    run.view.keep_secret.setChecked(True)
    assert (of_the_app.text() if of_the_app.isVisible() else "") == brings
    assert run.source._place.isHidden(), "a file of settings has no chapter and no line: no gap stands for them"


@pytest.mark.asyncio
async def test_the_secret_of_the_environment_that_is_chosen_is_offered(window: WizardWindow) -> None:
    """Each environment of the file had one, and neither was offered to be kept."""
    each = {name: f"{name}-s3cr3t-0123456789" for name in ("production", "staging")}
    environments = [
        {
            "_id": f"env_{name}",
            "_type": "environment",
            "parentId": "env_0",
            "name": name,
            "data": {"server": f"https://{name}.acme-crm.com", "id": f"acme-{name}", "secret": secret},
        }
        for name, secret in each.items()
    ]
    login = {
        "type": "oauth2",
        "grantType": "authorization_code",
        "authorizationUrl": "{{ _.server }}/oauth/authorize",
        "accessTokenUrl": "{{ _.server }}/oauth/token",
        "clientId": "{{ _.id }}",
        "clientSecret": "{{ _.secret }}",
    }
    request = {"_id": "req_1", "_type": "request", "parentId": "wrk_1", "method": "GET", "authentication": login}
    workspace = {"_id": "wrk_1", "_type": "workspace", "name": "Acme", "parentId": None}
    base = {"_id": "env_0", "_type": "environment", "name": "Base", "parentId": "wrk_1", "data": {}}
    resources = [workspace, base, *environments, request | {"url": "{{ _.server }}/api/me"}]
    run = await brought(window, mime(json.dumps({"_type": "export", "__export_format": 4, "resources": resources})))
    view = run.view
    assert not view.keep_secret.isVisible(), "which of both is asked first"
    for number, (name, secret) in enumerate(each.items()):
        view.choices[0][number].setChecked(True)
        assert view.keep_secret.isVisible()
        view.keep_secret.setChecked(True)
        assert view._understanding.secret == secret, name
    shown = " ".join(made.text() for made in run.source.findChildren(QLabel) + view.findChildren(QLabel))
    assert not any(secret in shown for secret in each.values())


@pytest.mark.asyncio
async def test_each_reading_is_quoted_around_what_it_would_put_in(window: WizardWindow) -> None:
    """Both stood in one line, of which the same beginning was shown twice."""
    both = "https://login.{0}.acme-crm.com/oauth/authorize (Europe) or https://login.{1}.acme-crm.com/oauth/authorize"
    page = PAGE.replace(
        "## Send the person to us", f"## Regions\n\nSend people to {both.format('eu', 'us')}.\n\n## Log in"
    )
    page = page.replace("https://login.acme-crm.com/oauth/authorize", "https://login.eu.acme-crm.com/oauth/authorize")
    page = page.replace("https://login.acme-crm.com", "https://login.eu.acme-crm.com")
    run = await brought(window, mime(page))
    card = run.view.choices[0][0].parentWidget()
    assert card is not None
    told = [quote.fitted()[1] for quote in card.findChildren(Quote)]
    assert len(told) == 2
    assert all(f"//login.{region}." in words for region, words in zip(("eu", "us"), told, strict=True))


@pytest.mark.asyncio
async def test_a_command_in_one_line_is_read_at_once(window: WizardWindow) -> None:
    """It stood in the field with its token, and waited for Enter."""
    command = "curl https://api.acme-crm.com/v2/users/me -H 'Authorization: Bearer 9d1f0a7be2c34d11'"
    window.store.put(("access_token", "url"), "https://login.acme-crm.com/oauth/token")
    run = await brought(window, mime(command))
    assert run.view.rows[("test_call", "url")].row.ticked
    assert not start_of(window).paste.text()


@pytest.mark.asyncio
async def test_the_source_shows_the_line_of_the_row(window: WizardWindow) -> None:
    run = await brought(window, mime(PAGE))
    run.view.rows[("test_call", "url")].tick.setFocus()
    [pane] = window.findChildren(SourcePane)
    lines = (item.widget() for at in range(pane._around.count()) if (item := pane._around.itemAt(at)) is not None)
    [here] = [line for line in lines if line is not None and line.property("here")]
    assert "users/me" in here.accessibleName()  # in its text are places where a line may end


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n", "picture"),
        (b"Dear diary, nothing happened today.", "Nothing of an OAuth connection"),
    ],
)
async def test_what_cannot_be_read_is_told_in_a_sentence(
    window: WizardWindow, tmp_path: Path, content: bytes, says: str
) -> None:
    file = tmp_path / "something"
    file.write_bytes(content)
    assert says in await refused(window, mime(file=file))
    assert start_of(window).paste.isVisible()


@pytest.mark.asyncio
async def test_a_file_that_is_gone(window: WizardWindow, tmp_path: Path) -> None:
    assert "cannot be read" in await refused(window, mime(file=tmp_path / "gone"))


def drop(window: WizardWindow, dropped: QMimeData) -> None:
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPoint(5, 5), copy, dropped, left, none))


ANSWERS = {
    "a token answer": {"access_token": "made-up-token-1", "token_type": "bearer", "expires_in": 3600},
    "who is connected": {"data": {"user": {"id": 8001, "full_name": "Ada Lovelace", "email": "ada@example.test"}}},
}


@pytest.mark.asyncio
@pytest.mark.parametrize("way", ["dropped", "chosen"])
@pytest.mark.parametrize("answer", ANSWERS.values(), ids=list(ANSWERS))
async def test_an_answer_in_a_file_is_read_as_its_text_would_be(
    window: WizardWindow, tmp_path: Path, answer: dict[str, object], way: str
) -> None:
    """What a file is, is decided by what is in it: it was opened for its name, and refused."""
    window.go_to(TOKEN)
    start_of(window).paste.take(mime(json.dumps(answer)))
    await eventually(lambda: window.understood is not None)
    assert window.understood is not None
    pasted = set(window.understood.view.rows)
    window.brought.leave()
    window.go_to(TOKEN)
    file = tmp_path / "answer.json"
    file.write_text(json.dumps(answer), "utf-8")
    if way == "dropped":
        drop(window, mime(file=file))
    else:
        window.menu.ask_open()
        window.findChildren(QFileDialog)[-1].fileSelected.emit(str(file))
    await eventually(lambda: window.understood is not None)
    assert window.understood is not None
    assert window.currentId() == START
    assert set(window.understood.view.rows) == pasted != set()


@pytest.mark.asyncio
async def test_why_nothing_came_of_a_dropped_file_is_told_where_it_is_seen(
    window: WizardWindow, tmp_path: Path
) -> None:
    window.go_to(TOKEN)
    drop(window, mime(file=tmp_path / "gone.json"))
    assert window.currentId() == START
    assert "cannot be read" in start_of(window).source._hint.text()


@pytest.mark.asyncio
async def test_a_file_is_dropped_anywhere(window: WizardWindow, tmp_path: Path) -> None:
    file = tmp_path / "oauth.md"
    file.write_text(PAGE, "utf-8")
    drop(window, mime(file=file))
    await eventually(lambda: window.understood is not None)
    assert "oauth.md" in start_of(window)._subtitle.text()


@pytest.mark.asyncio
async def test_a_text_is_dropped_anywhere(window: WizardWindow) -> None:
    window.go_to(TOKEN)
    drop(window, mime(PAGE))
    await eventually(lambda: window.understood is not None)
    assert window.currentId() == START


@pytest.mark.asyncio
async def test_a_connection_and_a_record_are_opened(window: WizardWindow, tmp_path: Path) -> None:
    saved = tmp_path / "acme.json"
    saved.write_text(json.dumps({"spec_version": 1, "name": "Acme"}), "utf-8")
    start_of(window).paste.take(mime(file=saved))
    assert window.store.draft.get("name") == "Acme"
    record = record_text(
        create_payload(Draft({"name": "Kept", "access_token": {"url": "https://a.com/t"}}).partial_spec)
    )
    start_of(window).paste.take(mime(record))
    await eventually(lambda: window.store.draft.get("access_token", "url") == "https://a.com/t")
    assert window.understood is None


@pytest.mark.asyncio
async def test_another_document_drops_what_was_not_applied(window: WizardWindow) -> None:
    await brought(window, mime(PAGE))
    window.menu.new()
    window.menu.open_draft(Draft({"name": "Other"}))
    await settled()
    assert window.understood is None
    assert start_of(window)._beginning.isVisibleTo(start_of(window))


# -- written otherwise before it is applied


def shown(window: WizardWindow) -> UnderstoodRun | None:
    return window.understood


@pytest.mark.asyncio
async def test_enter_edits_a_value_in_its_place(window: WizardWindow, qtbot: QtBot) -> None:
    run = await brought(window, mime(PAGE))
    row = run.view.rows["access_token", "url"]
    row.tick.setFocus()
    qtbot.keyClick(row.tick, Qt.Key.Key_Return)
    assert row.editor is not None
    assert row.editor.text() == "https://login.acme-crm.com/oauth/token"
    qtbot.keyClicks(row.editor, "https://other.acme-crm.com/token")
    qtbot.keyClick(row.editor, Qt.Key.Key_Return)
    row = run.view.rows["access_token", "url"]
    assert (row.row.how, row.tick.hasFocus()) == ("edited", True)
    run.apply()
    assert window.store.draft.get("access_token", "url") == "https://other.acme-crm.com/token"
    window.go_to(TOKEN)
    await settled()
    assert mark_at(window, "access_token", "url").changed_since


@pytest.mark.asyncio
@pytest.mark.parametrize("way", ["Ctrl+Return", "assistive technology"])
async def test_what_is_being_written_is_applied_whatever_presses_the_button(
    window: WizardWindow, qtbot: QtBot, way: str
) -> None:
    """Only the mouse leaves the field for it, and on macOS not even that."""
    run = await brought(window, mime(PAGE))
    row = run.view.rows["access_token", "url"]
    row.edit()
    assert row.editor is not None
    row.editor.setText("https://other.acme-crm.com/token")
    if way == "Ctrl+Return":
        qtbot.keyClick(row.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    else:
        QAccessible.queryAccessibleInterface(run.lead.apply).actionInterface().doAction("Press")
    await eventually(lambda: window.understood is None)
    assert window.store.draft.get("access_token", "url") == "https://other.acme-crm.com/token"


@pytest.mark.asyncio
async def test_escape_leaves_the_value_as_it_was(window: WizardWindow, qtbot: QtBot) -> None:
    run = await brought(window, mime(PAGE))
    row = run.view.rows["access_token", "url"]
    qtbot.mouseDClick(row, Qt.MouseButton.LeftButton)
    editor = row.editor
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert row.editor is not editor
    assert not run.understanding.edits
    assert window.understood is run
    choice = run.view.rows["access_token", "client_authentication"]
    choice.edit()
    assert choice.editor is None


@pytest.mark.asyncio
async def test_what_was_changed_is_asked_about_before_it_is_let_go(window: WizardWindow) -> None:
    run = await brought(window, mime(PAGE))
    run.understanding.edit(("access_token", "url"), "https://other.acme-crm.com/token")
    run.cancel()
    assert shown(window) is run
    [box] = window.findChildren(QMessageBox)
    stay = box.escapeButton()
    assert stay is not None
    stay.click()
    assert shown(window) is run
    run.cancel()
    next(each for each in window.findChildren(QMessageBox)[-1].buttons() if each is not stay).click()
    assert shown(window) is None


# -- where values come from


async def applied(window: WizardWindow) -> None:
    run = await brought(window, mime(PAGE))
    run.apply()
    window.go_to(TOKEN)
    await settled()


def mark_at(window: WizardWindow, *at: str) -> OriginMark:
    [found] = [mark for mark in body(window, TOKEN).findChildren(OriginMark) if mark.at == at]
    return found


@pytest.mark.asyncio
async def test_a_mark_tells_where_a_value_was_read_and_takes_it_back(window: WizardWindow, qtbot: QtBot) -> None:
    await applied(window)
    mark = mark_at(window, "access_token", "client_authentication")
    assert mark.isVisible()
    qtbot.keyClick(mark, Qt.Key.Key_Space)
    [words] = body(window, TOKEN).findChildren(OriginWords)
    assert words.isVisible()
    assert words.isAncestorOf(window.focusWidget())
    qtbot.keyClick(words, Qt.Key.Key_Escape)
    assert window.focusWidget() is mark
    window.store.put(mark.at, "client_secret_post")
    assert "changed by you" in mark.accessibleName()
    mark.click()
    words = body(window, TOKEN).findChildren(OriginWords)[-1]
    words.back.click()
    assert window.store.draft.get(*mark.at) == "client_secret_basic"
    assert "changed by you" not in mark.accessibleName()


@pytest.mark.asyncio
async def test_what_is_undone_has_no_mark(window: WizardWindow) -> None:
    await applied(window)
    mark = mark_at(window, "access_token", "url")
    window.store.undo()
    assert mark.isHidden()
    window.store.redo()
    assert not mark.isHidden()


@pytest.mark.asyncio
async def test_origins_are_there_when_the_file_is_opened_again(window: WizardWindow, tmp_path: Path) -> None:
    await applied(window)
    path = tmp_path / "acme.json"
    window.menu.save_path(str(path))
    saved: dict[str, Any] = json.loads(path.read_text("utf-8"))
    assert "origins" not in saved
    assert "Exchange the code" not in path.read_text("utf-8")
    window.menu.new()
    window.menu.open_path(str(path))
    window.go_to(TOKEN)
    await settled()
    assert mark_at(window, "access_token", "url").origin.quote


# -- an address


@pytest.mark.asyncio
async def test_nobody_is_asked_before_a_yes(window: WizardWindow) -> None:
    with respx.mock(assert_all_called=False) as wire:
        server = {
            "issuer": "https://login.acme.test",
            "authorization_endpoint": "https://login.acme.test/authorize",
            "token_endpoint": "https://login.acme.test/token",
        }
        wire.get("https://login.acme.test/.well-known/oauth-authorization-server").mock(
            return_value=httpx.Response(200, json=server)
        )
        wire.route().mock(return_value=httpx.Response(404))
        page = start_of(window)
        page.paste.setFocus()
        page.paste.take(mime("https://login.acme.test"))
        page.paste.brought.emit(page.paste.text())
        await settled()
        assert page.source.ask.isVisible()
        assert "login.acme.test" in page.source._asked.text()
        assert window.focusWidget() is page.source.ask
        assert not wire.calls
        page.source.ask.click()
        await eventually(lambda: window.understood is not None)
        assert wire.calls
        assert window.understood is not None
        window.understood.apply()
        assert window.store.draft.get("access_token", "url") == "https://login.acme.test/token"


@pytest.mark.asyncio
async def test_a_link_to_documentation_is_no_call(window: WizardWindow) -> None:
    """What lies there is read after the same yes, and not before."""
    link = "https://help.acme-crm.com/s/articleView?id=oauth_flow.htm"
    text = (
        "<h1>OAuth</h1><p>Send people to</p><pre>https://login.acme-crm.com/authorize?response_type=code&client_id=ID"
        "</pre><p>Exchange the code at</p><pre>POST https://login.acme-crm.com/token</pre>"
    )
    with respx.mock() as wire:
        wire.get(link).mock(return_value=httpx.Response(200, html=text))
        page = start_of(window)
        page.paste.brought.emit(link)
        assert page.source.ask.isVisible()
        assert not wire.calls
        page.source.ask.click()
        await eventually(lambda: window.understood is not None)
    assert window.understood is not None
    rows = window.understood.view.rows
    assert (("access_token", "url") in rows, ("test_call", "url") in rows) == (True, False)


@pytest.mark.asyncio
async def test_an_address_may_be_taken_as_it_is(window: WizardWindow) -> None:
    page = start_of(window)
    page.paste.brought.emit("https://api.acme.test/v1/me")
    assert page.source.ask.isVisible()
    page.source.as_it_is.click()
    await eventually(lambda: window.understood is not None)
    assert window.understood is not None
    assert ("test_call", "url") in window.understood.view.rows


@pytest.mark.asyncio
async def test_typing_on_takes_the_question_back(window: WizardWindow) -> None:
    page = start_of(window)
    page.paste.brought.emit("https://api.acme.test/v1/me")
    page.paste.insert("x")
    assert not page.source.ask.isVisible()


# -- several files

CALL_PAGE = """# Who is connected

Send the access token of the log-in as Bearer:

```
GET https://api.acme-crm.com/v2/users/me
Authorization: Bearer ACCESS_TOKEN
```
"""


def several(folder: Path, **texts: str) -> QMimeData:
    made = QMimeData()
    for name, text in texts.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    made.setUrls([QUrl.fromLocalFile(str(folder / f"{name}.md")) for name in texts])
    return made


async def told(window: WizardWindow, name: str) -> UnderstoodRun:
    await eventually(lambda: window.understood is not None and window.understood.understanding.name == name)
    run = window.understood
    assert run is not None
    await eventually(lambda: run.view.window() is window)
    await settled()
    return run


@pytest.mark.asyncio
@pytest.mark.parametrize("at_the_window", [False, True], ids=["field", "window"])
async def test_files_that_are_dropped_together_are_shown_one_after_the_other(
    window: WizardWindow, tmp_path: Path, at_the_window: bool
) -> None:
    """The first alone was read, and nothing said so."""
    log_in, call = PAGE.split("## Who is it", 1)[0], CALL_PAGE
    files = several(tmp_path, login=log_in, menu="# Menu\n\nSoup, bread and cheese.\n", call=call, wine="# Wine\n")
    if at_the_window:
        drop(window, files)
    else:
        start_of(window).paste.take(files)
    run = await told(window, "login.md")
    assert run.lead._hint.text() == "3 more files come after this one."
    run.apply()
    run = await told(window, "call.md")
    assert "Of no use was menu.md." in start_of(window)._subtitle.text()
    assert run.lead._hint.text() == "One more file comes after this one."
    assert run.view.rows["test_call", "url"].row.main.value == "https://api.acme-crm.com/v2/users/me"
    run.apply()
    await eventually(lambda: start_of(window).source._hint.property("state") == "error")
    assert window.currentId() == START
    assert window.store.draft.get("access_token", "url") == "https://login.acme-crm.com/oauth/token"
    assert window.store.draft.get("test_call", "url") == "https://api.acme-crm.com/v2/users/me"


@pytest.mark.asyncio
async def test_one_of_several_may_be_let_go_and_whatever_is_brought_next_takes_their_place(
    window: WizardWindow, tmp_path: Path
) -> None:
    start_of(window).paste.take(several(tmp_path, one=PAGE, two=PAGE.replace("acme-crm", "acme-books"), three=PAGE))
    (await told(window, "one.md")).cancel()
    run = await told(window, "two.md")
    assert run.view.rows["access_token", "url"].row.main.value == "https://login.acme-books.com/oauth/token"
    start_of(window).paste.take(mime(PAGE))
    run = await told(window, "")
    run.apply()
    await settled()
    assert window.currentId() == CREDENTIALS, "nothing waits any more"


# -- scopes


async def _picked_from(window: WizardWindow, scopes: Mapping[str, str]) -> tuple[UnderstoodRun, ScopePicker]:
    flow = {"authorizationUrl": "https://acme.com/a", "tokenUrl": "https://acme.com/t", "scopes": scopes}
    document = {
        "openapi": "3.0.0",
        "servers": [{"url": "https://api.acme.com"}],
        "components": {"securitySchemes": {"o": {"type": "oauth2", "flows": {"authorizationCode": flow}}}},
        "paths": {"/me": {"get": {"security": [{"o": ["things.7"]}]}}},
    }
    run = await brought(window, mime(json.dumps(document, indent=1)))
    [picker] = run.view.findChildren(ScopePicker)
    return run, picker


@pytest.mark.asyncio
async def test_scopes_are_chosen_from_what_the_source_lists(window: WizardWindow, qtbot: QtBot) -> None:
    scopes = {f"things.{number}": f"Thing {number}" for number in range(30)} | {"admin": "Everything"}
    run, picker = await _picked_from(window, scopes)
    assert picker.ticks["things.7"].isChecked()
    assert len(picker.ticks) == FIRST
    picker.more.click()
    assert len(picker.ticks) == len(scopes)
    qtbot.keyClicks(picker.search, "everyth")
    assert [name for name, tick in picker.ticks.items() if tick.isVisible()] == ["admin"]
    picker.ticks["things.7"].setChecked(False)
    assert not run.view.rows[("authorization", "scopes")].tick.isEnabled()
    picker.ticks["admin"].setChecked(True)
    assert run.view.rows[("authorization", "scopes")].tick.isChecked()
    run.apply()
    assert window.store.draft.get("authorization", "scopes") == ["admin"]


@pytest.mark.asyncio
async def test_of_hundreds_of_scopes_some_are_shown_and_all_are_found(window: WizardWindow, qtbot: QtBot) -> None:
    _, picker = await _picked_from(window, {f"things.{number}": "" for number in range(4 * MOST)})
    picker.more.click()
    assert len(picker.ticks) == MOST
    assert f"and {3 * MOST} more" in picker.others.text()
    last = f"things.{4 * MOST - 1}"
    qtbot.keyClicks(picker.search, last.partition(".")[2])
    assert [name for name, tick in picker.ticks.items() if tick.isVisible()] == [last]
    assert not picker.others.isVisible()
    qtbot.keyClicks(picker.search, "?")
    assert not any(tick.isVisible() for tick in picker.ticks.values())
    assert picker.others.text() == "None of them has that in its name."
    qtbot.keyClick(picker.search, Qt.Key.Key_Backspace)
    assert not picker.others.isVisible()
    picker.ticks["things.7"].setFocus()
    before = picker.ticks[last].previousInFocusChain()
    while before is not None and before not in picker.ticks.values():  # the parts of a tick are in the chain as well
        before = before.previousInFocusChain()
    assert before is picker.ticks[list(picker.ticks)[-2]]


@pytest.mark.asyncio
async def test_what_holds_another_log_in_is_told(window: WizardWindow) -> None:
    document = {"swagger": "2.0", "securityDefinitions": {"o": {"type": "oauth2", "flow": "implicit"}}}
    assert "implicit flow alone" in await refused(window, mime(json.dumps(document, indent=1)))


@pytest.mark.asyncio
@pytest.mark.parametrize("where", ["field", "window"])
async def test_a_collection_is_read_with_the_environment_that_is_dropped_with_it_or_after_it(
    window: WizardWindow, tmp_path: Path, where: str
) -> None:
    """Of two files the first was read, and the second was lost without a word."""
    names = []
    for name, text in (("crm.json", POSTMAN), ("values.json", POSTMAN_VALUES), ("page.md", PAGE), ("gone.json", "")):
        names.append(QUrl.fromLocalFile(str(tmp_path / name)))
        if text:
            (tmp_path / name).write_text(text, encoding="utf-8")
    both = QMimeData()
    both.setUrls(names)
    if where == "field":
        start_of(window).paste.take(both)
    else:
        window.brought.drop(
            QDropEvent(
                QPoint(1, 1), Qt.DropAction.CopyAction, both, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
            )
        )
    await eventually(lambda: window.understood is not None and not window.services.pasted.reading)
    assert window.understood is not None
    rows = window.understood.view.rows
    assert rows["access_token", "url"].row.main.value == "https://id.acmecrm.com/token"
    assert ("fields",) not in rows
    window.understood.lead.cancel.click()
    await settled()
    (tmp_path / "other.json").write_text(POSTMAN_VALUES.replace("acmecrm.com", "acmecrm.dev"), encoding="utf-8")
    run = await brought(window, mime(file=tmp_path / "other.json"))
    assert run.view.rows["access_token", "url"].row.main.value == "https://id.acmecrm.dev/token"
