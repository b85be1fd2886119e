"""Every state of the window that a person may see: each page, dialog and message, brought about by real means.

`test_states` measures all of them, `draw_states` draws them for whoever wants to look.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from errno import ENOSPC
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QDialog, QMenu, QWidget

from connection_wizard.disk.troubles import not_saved
from connection_wizard.secrets.filing import Filed, SecretName, Store
from connection_wizard.secrets.vault import PLACES, SessionVault
from connection_wizard.session.guided import TASKS
from connection_wizard.session.kept_secrets import names_of
from connection_wizard.sources.registration import NotRegistered, Registered
from connection_wizard.spec.draft import Draft
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.pages.redirect import RedirectPage
from connection_wizard.ui.pages.start import StartPage
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.shell.deleting import Deleting
from connection_wizard.ui.shell.understood import UnderstoodRun
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import FINISH, START, STEPS
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.dialogs import ask_unsaved, ask_way_on, ask_why, tell
from connection_wizard.ui.widgets.failure.error_page_card import ErrorPageCard
from connection_wizard.ui.widgets.folding import Advanced
from connection_wizard.ui.widgets.rows.origin import OriginMark
from connection_wizard.ui.widgets.sources.scope_picker import ScopePicker
from connection_wizard.words import NOTHING, say
from tests.cli.platform_server import TOKEN, PlatformServer
from tests.practice.playing import document as acme_document
from tests.ui.conftest import Browser, application, body, idle, practise, until
from tests.ui.test_layout import HALF
from tests.waiting import eventually

PAGE: Final = """# Sign in with Northwind

## Production and sandbox

The addresses on this page are those of production.
For a sandbox account use https://login.sandbox.northwind-crm.com/oauth/authorize.

## Send the person to us

```
https://login.northwind-crm.com/oauth/authorize?response_type=code&client_id=YOUR_CLIENT_ID&redirect_uri=YOUR_REDIRECT_URI&scope=CUSTOMERS_AND_CONTACTS_WRITE_ALL+CUSTOMERS_AND_CONTACTS_READ_ALL&access_type=offline
```

## Get a token

Exchange the code at https://login.northwind-crm.com/oauth/token with HTTP Basic:

```
curl -X POST https://login.northwind-crm.com/oauth/token -u "CLIENT_ID:CLIENT_SECRET" \\
  -H "Content-Type: application/x-www-form-urlencoded" \\
  -d grant_type=authorization_code -d code=CODE -d redirect_uri=REDIRECT_URI
```

## Who is it

```
GET https://api.northwind-crm.com/v2/users/me
Authorization: Bearer ACCESS_TOKEN
```
"""
"""Documentation that can be read in two ways, with a line that has few places to break it."""
SANDBOX: Final = "For a sandbox account use https://login.sandbox.northwind-crm.com/oauth/authorize.\n"
SCOPES: Final = [f"crm.objects.{name}.{what}" for name in ("contacts", "owners", "deals") for what in ("read", "write")]
OPENAPI: Final = {
    "openapi": "3.0.3",
    "info": {"title": "Northwind CRM", "version": "2"},
    "servers": [{"url": "https://api.northwind-crm.com/v2"}],
    "paths": {"/users/me": {"get": {"summary": "Who is it", "security": [{"oauth": ["crm.objects.owners.read"]}]}}},
    "components": {
        "securitySchemes": {
            "oauth": {
                "type": "oauth2",
                "flows": {
                    "authorizationCode": {
                        "authorizationUrl": "https://login.northwind-crm.com/oauth/authorize",
                        "tokenUrl": "https://login.northwind-crm.com/oauth/token",
                        "scopes": {name: f"Lets the app do what {name} says, for all of them" for name in SCOPES}
                        | {"admin": "Everything that an administrator may do", "openid": "", "a.long.one" * 9: "Rare"},
                    }
                },
            }
        }
    },
}

CODE: Final = 'return await axios({ url: "https://api.acme.test/me" });'
ANSWER: Final = {"user": {"id": 7, "name": "Ada Lovelace", "email": "ada@example.test"}}
LONG_NAME: Final = "Customer relations of the northern region, second attempt, with everything that was asked for"


@dataclass
class Scene:
    """What a state is made in.

    Attributes:
        folder: for files of this state alone.
        ends: what is to be closed afterwards.
    """

    window: WizardWindow
    files: DraftFiles
    browser: Browser
    folder: Path
    ends: AsyncExitStack = field(default_factory=AsyncExitStack)


Made = Callable[[Scene], Awaitable[QWidget]]
"""Brings a state about; returns what is looked at: the window, or what is above it."""


async def _stays_away(url: str) -> bool:
    return True


async def _no_browser(url: str) -> bool:
    return False


def _page(window: WizardWindow, number: int, *, unfolded: bool) -> QWidget:
    page = body(window, number)
    for part in page.findChildren(Advanced) if unfolded else ():
        part.open()
    return window


async def _fresh(number: int, scene: Scene) -> QWidget:
    return _page(scene.window, number, unfolded=False)


async def _half(number: int, scene: Scene) -> QWidget:
    """Half filled, with a finding at nearly every field."""
    scene.window.store.open(Draft(HALF))
    for step in STEPS:
        scene.window.store.touch_step(step.number)
    return _page(scene.window, number, unfolded=True)


async def _ran(number: int, scene: Scene) -> QWidget:
    """After a log-in that worked."""
    await practise(scene.window)
    scene.window.services.live.authorize()
    await idle(scene.window.services.live)
    return _page(scene.window, number, unfolded=False)


async def _recent(scene: Scene) -> QWidget:
    window = scene.window
    for name in ("acme", "northern", LONG_NAME):
        window.menu.new()
        window.store.put(("name",), name)
        window.services.answers.put("test", ANSWER, "pasted")
        scene.files.save_as(scene.folder / f"{name[:20]}.json")
        body(window, number_of("label"))
    window.menu.new()
    body(window, START)
    return window


async def _typed(text: str, scene: Scene, *, down: int = 0, recent: bool = False) -> QWidget:
    """The name of an app, half typed."""
    if recent:
        await _recent(scene)
    page = body(scene.window, START)
    assert isinstance(page, StartPage)
    page.paste.setFocus()
    page.paste.setText(text)
    for _ in range(down):
        page.paste.moved.emit(1)
    return scene.window


# -- what was pasted


async def _brought(scene: Scene, text: str) -> UnderstoodRun:
    page = body(scene.window, START)
    assert isinstance(page, StartPage)
    page.paste.brought.emit(text)
    await eventually(lambda: scene.window.understood is not None)
    assert scene.window.understood is not None
    return scene.window.understood


async def _understood(scene: Scene) -> QWidget:
    await _brought(scene, PAGE.replace(SANDBOX, ""))
    return scene.window


async def _register(scene: Scene, *, ended: str = "") -> QWidget:
    """The server registers apps: asked whether it shall; after a refusal; or done."""
    metadata = {
        "issuer": "https://login.acme.example",
        "authorization_endpoint": "https://login.acme.example/authorize",
        "token_endpoint": "https://login.acme.example/token",
        "registration_endpoint": "https://login.acme.example/tenants/europe-west-1/applications/register",
        "scopes_supported": ["openid", "profile", "email", "offline_access"],
    }
    run = await _brought(scene, json.dumps(metadata, indent=2))
    registering = scene.window.services.pasted.registering
    if ended == "refused":
        error = NotRegistered("token_wanted", "Authentication required for client registration")
        registering.problem, registering.wants_token = (error.text, NOTHING), True
    elif ended == "done":
        left_out = ("http://localhost:8765/callback",)
        run.understanding.take_app(Registered("acme-7f3a91c2", "", 1_830_000_000, left_out, "a secret"))
    registering.changed.emit()
    return scene.window


async def _understood_again(scene: Scene) -> QWidget:
    """Beside what was typed, with no answer to the question yet, and at a row with a long line."""
    scene.window.store.put(("access_token", "url"), "https://typed.example.com/oauth/a-rather-long-path/token")
    run = await _brought(scene, PAGE)
    run.view.certain.setChecked(True)
    run.view.rows["authorization", "scopes"].reached.emit()
    return scene.window


async def _understood_known(scene: Scene) -> QWidget:
    """Half of a log-in that the catalogue knows, at a row that no line of it says."""
    text = (
        "Send people to https://app.hubspot.com/oauth/authorize?client_id=YOUR_ID&redirect_uri=URL&scope=oauth, and\n"
    )
    run = await _brought(scene, f"# OAuth\n\n{text}exchange the code for a token with a POST request.\n")
    run.view.certain.setChecked(True)
    run.view.rows["test_call", "url"].reached.emit()
    return scene.window


async def _understood_edited(scene: Scene) -> QWidget:
    """One value was written otherwise, another one is being written."""
    run = await _brought(scene, PAGE.replace(SANDBOX, ""))
    run.view.certain.setChecked(True)
    run.view.rows["access_token", "url"].edited.emit("https://login.northwind-crm.com/v2/oauth/token")
    run.view.rows["authorization", "url"].edit()
    return scene.window


async def _question(scene: Scene) -> QWidget:
    await _brought(scene, PAGE)
    return scene.window


async def _scopes(scene: Scene) -> QWidget:
    run = await _brought(scene, json.dumps(OPENAPI))
    (picker,) = run.view.findChildren(ScopePicker)
    picker.more.click()
    return scene.window


async def _ask_a_server(scene: Scene) -> QWidget:
    page = body(scene.window, START)
    assert isinstance(page, StartPage)
    page.paste.setFocus()
    page.paste.setText("https://login.the-northern-region.northwind-crm.com")
    page.paste.brought.emit(page.paste.text())
    await eventually(page.source.ask.isVisible)
    return scene.window


async def _origin_words(scene: Scene, *, changed: bool = False) -> QWidget:
    run = await _brought(scene, PAGE.replace(SANDBOX, ""))
    run.apply()
    if changed:
        scene.window.store.put(("access_token", "url"), "https://typed.example.com/oauth/token")
    page = body(scene.window, number_of("access_token"))
    mark = next(mark for mark in page.findChildren(OriginMark) if mark.at == ("access_token", "url"))
    await eventually(mark.isVisible)
    mark.click()
    return scene.window


async def _waiting(scene: Scene, **redirect: Any) -> QWidget:
    window = scene.window
    scene.browser.visit = _stays_away
    await practise(window)
    live = window.services.live  # of the document that is open now
    for name, value in redirect.items():
        window.store.put(("live_redirect", name), value)
    live.authorize()
    if redirect.get("scheme") == "https":
        await eventually(lambda: window.notice.dialog)
        assert window.notice.dialog is not None
        window.notice.dialog.accept()
    await until(live, lambda: live.phase == "waiting")
    if redirect.get("receiver") == "paste":
        await until(live, lambda: live.redirect.wants_paste)
    return window


async def _refused_paste(scene: Scene) -> QWidget:
    window = scene.window
    await _waiting(scene, receiver="paste")
    live = window.services.live
    paste = window.documents.now.live_area.panel.paste
    paste.setFocus()
    paste.setText("https://elsewhere.example/?code=1")
    paste.returnPressed.emit()
    await until(live, lambda: live.redirect.wants_paste and bool(live.note))
    return window


async def _error_page(words: str, portal: Callable[[str], str], scene: Scene) -> QWidget:
    await _waiting(scene)
    window = scene.window
    window.strip.error_page.click()
    attention = window.services.attention
    (card,) = body(window, number_of("authorization")).findChildren(ErrorPageCard)
    await eventually(lambda: card.isVisible() and window.focusWidget() is card.page)
    card.page.setText(words)
    card.portal.setText(portal(window.services.live.trouble.redirect_uri))
    assert attention.page_open
    return window


async def _no_browser_opened(scene: Scene) -> QWidget:
    scene.browser.visit = _no_browser
    await practise(scene.window)
    live = scene.window.services.live
    live.authorize()
    await until(live, lambda: live.phase == "waiting" and bool(live.note))
    return scene.window


async def _cancelled(scene: Scene) -> QWidget:
    await _waiting(scene)
    scene.window.services.live.cancel()
    await idle(scene.window.services.live)
    return scene.window


async def _taken_port(scene: Scene) -> QWidget:
    await practise(scene.window)
    other = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
    scene.ends.push_async_callback(other.wait_closed)
    scene.ends.callback(other.close)
    scene.window.store.put(("live_redirect", "port"), other.sockets[0].getsockname()[1])
    scene.window.services.live.authorize()
    await idle(scene.window.services.live)
    return _page(scene.window, number_of("redirect"), unfolded=False)


async def _failed(fault: str, step: str, scene: Scene) -> QWidget:
    await practise(scene.window, fault)
    live = scene.window.services.live
    live.authorize()
    await idle(live)
    if step == "refresh_token":
        live.refresh()
    if step == "revoke_token":
        live.revoke()
    await idle(live)
    return _page(scene.window, number_of(step), unfolded=False)


async def _wrong_secret(scene: Scene) -> QWidget:
    await practise(scene.window)
    scene.window.services.secrets.put("wrong")
    scene.window.services.live.authorize()
    await idle(scene.window.services.live)
    return _page(scene.window, number_of("access_token"), unfolded=False)


async def _secret_missing(scene: Scene) -> QWidget:
    await practise(scene.window)
    scene.window.services.secrets.lend("", "")
    scene.window.services.live.authorize()
    await idle(scene.window.services.live)
    return _page(scene.window, number_of("credentials"), unfolded=False)


async def _second_account(step: str, scene: Scene) -> QWidget:
    await _ran(number_of(step), scene)
    live = scene.window.services.live
    scene.window.store.put(("unique_identifier", "path"), "authData.testcode.profile.team.id")
    live.connect_second()
    await idle(live)
    return _page(scene.window, number_of(step), unfolded=False)


async def _left_blank(scene: Scene) -> QWidget:
    await _ran(number_of("identifier"), scene)
    body(scene.window, number_of("identifier")).left_blank.setChecked(True)  # type: ignore[attr-defined]
    return scene.window


async def _compared(portal: Callable[[str], str], scene: Scene) -> QWidget:
    await practise(scene.window)
    page = body(scene.window, number_of("redirect"))
    assert isinstance(page, RedirectPage)
    page._pasted.setText(portal(page._register.text()))
    return scene.window


async def _guided(reached: int, scene: Scene) -> QWidget:
    window = scene.window
    window.services.guided.reach(reached)
    window.services.guided.start()
    await eventually(lambda: window.guided is not None and window.guided.bubble.isVisible())
    return window


# -- the end


async def _finish(scene: Scene, *faults: str, proved: bool) -> FinishPage:
    window = scene.window
    await practise(window, *faults)
    window.store.put(("connection_label", "path"), "authData.testcode.profile.real_name")
    window.store.put(("unique_identifier", "path"), "authData.testcode.workspace.id")
    if proved:
        window.services.live.prove()
        await idle(window.services.live)
        proof = window.services.live.session.proof
        assert proof is not None
        assert proof.passed == (not faults), "the pictures of what comes after a proof showed one that had failed"
    page = body(window, FINISH)
    assert isinstance(page, FinishPage)
    return page


async def _prove(scene: Scene) -> QWidget:
    await _finish(scene, proved=False)
    return scene.window


async def _failed_proof(scene: Scene) -> QWidget:
    await _finish(scene, "me_404", proved=True)
    return scene.window


async def _hand_over(scene: Scene, copied: int = 3, *, others: bool = False) -> QWidget:
    page = await _finish(scene, proved=True)
    for _ in range(copied):
        if page.hand_over.sections.copy_next.isVisible():
            page.hand_over.sections.copy_next.click()
    if others:
        page.hand_over._others.open()
    return scene.window


async def _all_done(scene: Scene) -> QWidget:
    await _hand_over(scene, 40)
    page = body(scene.window, FINISH)
    assert isinstance(page, FinishPage)
    page.export.write_to(str(scene.folder / "acme.json"))
    return scene.window


async def _handed(scene: Scene) -> QWidget:
    return await _hand_over(scene, 40)


async def _others(scene: Scene) -> QWidget:
    return await _hand_over(scene, 1, others=True)


async def _proof(scene: Scene) -> QWidget:
    page = await _finish(scene, proved=True)
    page.cards["prove"].title.click()
    return scene.window


# -- dialogs


async def _publish(step: str, scene: Scene) -> QWidget:
    page = await _finish(scene, proved=False)
    page.hand_over.publish.click()
    dialog = scene.window.publish
    assert dialog is not None
    if step == "empty":
        return dialog
    platform = PlatformServer()
    await scene.ends.enter_async_context(platform.server)
    dialog.form.base.setText(f"{platform.server.origin}/")
    dialog.form.organisation.setText("" if step == "refused" else "org1")
    dialog.form.plug.setText("plug7")
    dialog.form.token.line.setText("somebody's" if step == "wrong token" else TOKEN)
    dialog.show_difference.click()
    await eventually(lambda: dialog._task is None)
    if step == "published":
        dialog.publish.click()
        await eventually(lambda: dialog._task is None)
    return dialog


async def _requests(scene: Scene) -> QWidget:
    await _ran(number_of("test_call"), scene)
    scene.window.services.show_requests()
    timeline = scene.window.timeline
    assert timeline is not None
    timeline.list.setCurrentRow(0)
    return timeline


async def _told(scene: Scene, *, went_wrong: bool = True, details: str = "") -> QWidget:
    error = not_saved(Path("acme.json"), OSError(ENOSPC, ""))
    return tell(scene.window, translated(error.message), translated(error.hint), details, went_wrong=went_wrong)


async def _told_well(scene: Scene) -> QWidget:
    return await _told(scene, went_wrong=False, details="One\nTwo\nThree")


async def _unsaved(scene: Scene) -> QWidget:
    error = not_saved(Path("acme.json"), OSError(ENOSPC, ""))
    return ask_unsaved(scene.window, translated(error.message), lambda: None, lambda: None)


async def _outdated(scene: Scene) -> QWidget:
    told = partial(application().translate, "Arrivals")
    why = told(
        "Read it again: what you have here comes back with “Undo”. Or keep what is here: it goes on as a draft of its "
        "own, and the file stays as it is."
    )
    ways = [(told("Read the file again"), lambda: None), (told("Keep what is here"), lambda: None)]
    return ask_way_on(scene.window, put(told("“{0}” was changed outside this window."), "acme.json"), why, ways)


async def _why(scene: Scene) -> QWidget:
    about = say("The label is an email address, which everybody in the workspace would see.")
    return ask_why(scene.window, translated(about), print)


async def _certificate(scene: Scene) -> QWidget:
    scene.browser.visit = _stays_away
    await practise(scene.window)
    scene.window.store.put(("live_redirect", "scheme"), "https")
    scene.window.services.live.authorize()
    await eventually(lambda: scene.window.notice.dialog)
    assert scene.window.notice.dialog is not None
    return scene.window.notice.dialog


async def _reach(scene: Scene) -> QWidget:
    await practise(scene.window)
    scene.window.store.put(("test_call", "snippet"), CODE)
    scene.window.store.put(("whitelist",), ["acme.test", "another-host.with-a-long-name.example.com"])
    scene.window.services.live.authorize()
    await eventually(lambda: scene.window.reach.dialog)
    assert scene.window.reach.dialog is not None
    return scene.window.reach.dialog


async def _menu(scene: Scene) -> QWidget:
    await _recent(scene)
    menu = scene.window.button(scene.window.WizardButton.CustomButton1).menu()  # type: ignore[attr-defined]
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    menu.popup(scene.window.mapToGlobal(scene.window.rect().center()))
    return menu


class _Keychain(SessionVault):
    """A password store of this state's own."""

    persistent = True
    store: Store = "macos"
    place = PLACES["macos"]

    async def kept(self) -> tuple[Filed, ...]:
        """See `Vault`."""
        return (
            *(Filed(name, self.store) for name in self._values),
            Filed(SecretName("old.example", "x", "client_secret"), "kwallet"),
        )


async def _secrets(doing: str, scene: Scene) -> QWidget:
    """What is kept on this computer: as it is, and while one is replaced or deleted."""
    scene.files.new(Draft(acme_document(client={"client_id": "client-1"})))
    if doing == "none":
        vault: SessionVault = SessionVault(say("This computer has no password store that answers."))
    else:
        vault = _Keychain()
        platform = SecretName("api.platform.example", "4711", "platform_token")
        for name in (*names_of(scene.window.store.draft)[::3], platform):
            await vault.set(name, TOKEN)
    scene.window._lasting.vault._vault = vault
    dialog = scene.window.show_secrets()
    await eventually(lambda: scene.window.kept_secrets.secrets is not None and not scene.window.kept_secrets.busy)
    if doing in ("replace", "delete"):
        dialog._ask((scene.window.kept_secrets.secrets or ())[0], doing)
    return dialog


async def _delete_draft(scene: Scene) -> QWidget:
    await _secrets("list", scene)
    scene.files.save_now()
    made = Deleting(scene.window)
    made.begin()
    await eventually(lambda: made.box)
    assert made.box is not None
    return made.box


def _with_slash(address: str) -> str:
    return f"{address}/"


def _with_http(address: str) -> str:
    return address.replace("http://", "https://") if address.startswith("http:") else address.replace("https", "http")


def _same(address: str) -> str:
    return address


def _other_host(address: str) -> str:
    return "https://oauth.another-place.example/v2/callback?x=1"


FAILURES: Final = {
    "token_requires_json": "access_token",
    "me_403_scope": "test_call",
}
"""Faults of the practice provider, and the step on whose page the failure is told."""


async def _rehearsal(how: str, scene: Scene) -> QWidget:
    """A provider elsewhere, played on this computer: offered, waited for, done, and on the finish page."""
    scene.files.new(Draft(acme_document(client={"client_id": "client-1" if how == "finish" else ""})))
    window, live = scene.window, scene.window.services.live
    at = FINISH if how == "finish" else number_of("label" if how == "done" else "test_call")
    body(window, at)
    if how == "offered":
        return window
    if how == "waiting":
        scene.browser.visit = _stays_away
        live.rehearse()
        await until(live, lambda: live.phase == "waiting")
        return window
    if how == "finish":
        live.rehearse_whole()
    else:
        live.rehearse()
    await idle(live)
    return window


async def _to_the_end(how: str, scene: Scene) -> QWidget:
    """A rehearsal before an app is registered: offered at the end, gone through, through with its code, exported."""
    picks = {
        "connection_label": {"name": "Name", "path": "authData.testcode.name"},
        "unique_identifier": {"path": "authData.testcode.id"},
        "whitelist": ["acme.test"],
    }
    scene.files.new(Draft(acme_document(client={"client_id": ""}, **picks)))
    window, live = scene.window, scene.window.services.live
    page = body(window, FINISH)
    assert isinstance(page, FinishPage)
    if how == "possible":
        return window
    live.rehearse_whole()
    await idle(live)
    if how == "gone through":
        return window
    live.rehearse_code()
    await idle(live)
    if how == "exported":
        page.export.rehearse_to(str(scene.folder / "acme.rehearsal.json"))
    return window


def _states() -> dict[str, Made]:
    made: dict[str, Made] = {"start recent": _recent}
    for step in STEPS:
        made[f"fresh {step.key}"] = partial(_fresh, step.number)
        made[f"half {step.key}"] = partial(_half, step.number)
        made[f"ran {step.key}"] = partial(_ran, step.number)
    made |= {
        "app typed": partial(_typed, "x"),
        "apps of a kind": partial(_typed, "acc", recent=True),
        "app chosen": partial(_typed, "s", down=1),
        "app unknown": partial(_typed, "qqqq"),
        "app of another kind": partial(_typed, "twilio"),
        "understood": _understood,
        "understood known": _understood_known,
        "understood edited": _understood_edited,
        "understood again": _understood_again,
        "register an app": _register,
        "register refused": partial(_register, ended="refused"),
        "registered": partial(_register, ended="done"),
        "question": _question,
        "scopes to choose": _scopes,
        "ask a server": _ask_a_server,
        "origin words": _origin_words,
        "origin words changed": partial(_origin_words, changed=True),
        "waiting": _waiting,
        "waiting to paste": partial(_waiting, receiver="paste"),
        "waiting over https": partial(_waiting, scheme="https"),
        "a refused paste": _refused_paste,
        **{f"rehearsal {how}": partial(_rehearsal, how) for how in ("offered", "waiting", "done", "finish")},
        **{
            f"to the end {how}": partial(_to_the_end, how)
            for how in ("possible", "gone through", "by code", "exported")
        },
        "no browser": _no_browser_opened,
        "cancelled": _cancelled,
        "a port that is taken": _taken_port,
        "page card empty": partial(_error_page, "", lambda _: ""),
        "page card slash": partial(_error_page, "Redirect URI mismatch", _with_slash),
        "page card same": partial(_error_page, "", _same),
        "page card other": partial(_error_page, "", _other_host),
        "page card client": partial(_error_page, "invalid_client: the OAuth client was not found.", lambda _: ""),
        "a wrong secret": _wrong_secret,
        "no secret": _secret_missing,
        "second label": partial(_second_account, "label"),
        "second identifier": partial(_second_account, "identifier"),
        "left blank": _left_blank,
        "compare same": partial(_compared, _same),
        "compare slash": partial(_compared, _with_slash),
        "compare scheme": partial(_compared, _with_http),
        "compare other": partial(_compared, _other_host),
        "finish prove": _prove,
        "finish proof failed": _failed_proof,
        "finish hand over": _hand_over,
        "finish other ways": _others,
        "finish export": _handed,
        "finish all done": _all_done,
        "finish proof": _proof,
        "requests": _requests,
        "told": _told,
        "told well": _told_well,
        "unsaved": _unsaved,
        "outdated": _outdated,
        "why": _why,
        "certificate": _certificate,
        "reach": _reach,
        "menu of files": _menu,
        **{f"secrets {doing}": partial(_secrets, doing) for doing in ("list", "replace", "delete", "none")},
        "delete a draft": _delete_draft,
    }
    for fault, key in FAILURES.items():
        made[f"failed {fault}"] = partial(_failed, fault, key)
    for how in ("empty", "refused", "wrong token", "difference", "published"):
        made[f"publish {how}"] = partial(_publish, how)
    for number, task in enumerate(TASKS):
        made[f"guided {task.key}"] = partial(_guided, number)
    return made


STATES: Final = _states()


async def left(scene: Scene) -> None:
    """Close what a state opened, and end what runs."""
    scene.window.services.live.cancel()
    for other in application().topLevelWidgets():
        if other is not scene.window and other.isVisible():
            other.close()
    for dialog in scene.window.findChildren(QDialog):
        dialog.close()
    await idle(scene.window.services.live)
    await scene.ends.aclose()
