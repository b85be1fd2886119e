"""What people paste into the field of an address: a whole request finds its fields, one Undo away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from connection_wizard.session.understanding import Understanding
from connection_wizard.session.understood_origins import origins_of
from connection_wizard.sources.door import understand
from connection_wizard.sources.understood import Question, Understood, Value, Way
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.formats import PATTERNS
from connection_wizard.ui.pages.whitelist import domains_among
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.editors.arrived import arrived
from connection_wizard.ui.widgets.editors.body_binding import BodyBinding
from connection_wizard.ui.widgets.editors.chips_edit import ChipsEdit
from connection_wizard.ui.widgets.into_view import is_in_sight
from connection_wizard.ui.widgets.kept_lines import KeptLines
from connection_wizard.ui.widgets.rows.field_editor import FieldEditor
from connection_wizard.ui.widgets.rows.field_row import FieldRow
from connection_wizard.ui.widgets.rows.format_choice import FormatChoice
from connection_wizard.ui.widgets.sources.secret_offer import SecretOffer
from connection_wizard.ui.widgets.style import SMALLEST_SIZE
from connection_wizard.words import at_home
from tests.ui.conftest import area_of, body, button, part_of
from tests.ui.test_bad_input import PAGE, field
from tests.ui.test_layout import places
from tests.ui.test_looks import settled, visible
from tests.waiting import eventually

ASKED = """GET https://auth.acme.io/authorize?
  response_type=code&
  client_id=YOUR_CLIENT_ID&
  scope=read%20write&
  prompt=consent&
  duration=DURATION"""
TOKEN = """curl -X POST https://api.acme.io/oauth/token \\
  -u "7f3b2c9d:8e1a4f6b9c0d1e2f" \\
  -H 'Content-Type: application/json' \\
  -d '{"grant_type": "authorization_code", "audience": "crm"}'"""
SECRET = "8e1a4f6b9c0d1e2f"


def paste(window: WizardWindow, step: int, text: str) -> QLineEdit:
    line = field(body(window, step), "URL")
    line.setFocus()
    QGuiApplication.clipboard().setText(text)
    line.paste()
    return line


def row_of(window: WizardWindow, step: int, *at: str) -> FieldRow:
    return next(row for row in body(window, step).findChildren(FieldRow) if row.places[0] == at)


def undo_in(row: QWidget) -> QPushButton:
    return next(made for made in row.findChildren(QPushButton) if made.objectName() == "fix")


@pytest.mark.asyncio
async def test_a_pasted_request_finds_its_fields(window: WizardWindow) -> None:
    line = paste(window, 4, ASKED)
    step = window.store.draft.partial_spec.authorization
    assert line.text() == step.url == "https://auth.acme.io/authorize"
    assert step.scopes == ("read", "write")
    assert [(item.name, item.value) for item in step.parameters] == [("prompt", "consent")]
    row = row_of(window, 4, "authorization", "url")
    for word in ("2 scopes", "prompt", "client_id", "duration"):
        assert word in row.line.text
    assert line.accessibleDescription() == row.line.text
    assert row.findChildren(KeptLines)[0].property("state") == "ok"


@pytest.mark.asyncio
async def test_a_path_alone_is_on_the_server_of_the_calls_that_the_first_page_named(window: WizardWindow) -> None:
    """The page of the log-in said where the calls are, and the path of the reference was put on the log-in's server."""
    found = understand(
        "The base URL of our API is https://api.acme.io/v2.\n\n"
        "Send people to https://id.acme.io/oauth/authorize?response_type=code&client_id=ID&redirect_uri=URI\n\n"
        "POST https://id.acme.io/oauth/token with grant_type=authorization_code and client_secret\n"
    )
    brought = Understanding(found, window.store.draft, "page")
    window.store.take(brought.applied(), origins_of(brought, "2026-11-29"))
    assert paste(window, 8, "GET /users/me").text() == "https://api.acme.io/v2/users/me"


@pytest.mark.asyncio
async def test_one_undo_takes_all_of_it_back(window: WizardWindow) -> None:
    before = window.store.draft
    line = paste(window, 4, ASKED)
    QTest.keySequence(line, "Ctrl+Z")
    assert window.store.draft is before
    assert line.text() == ""
    paste(window, 4, ASKED)
    row = row_of(window, 4, "authorization", "url")
    assert undo_in(row).isVisible()
    QTest.mouseClick(undo_in(row), Qt.MouseButton.LeftButton)
    assert window.store.draft is before
    assert not undo_in(row).isVisible()
    assert line.hasFocus()
    assert "2 scopes" not in row.line.text


@pytest.mark.asyncio
async def test_what_was_done_is_told_until_something_else_is_changed(window: WizardWindow) -> None:
    line = paste(window, 4, ASKED)
    row = row_of(window, 4, "authorization", "url")
    window.store.touch_step(4)
    assert "2 scopes" in row.line.text
    QTest.keyClicks(line, "x")
    assert "2 scopes" not in row.line.text
    assert not undo_in(row).isVisible()
    assert window.store.draft.get("authorization", "url") == "https://auth.acme.io/authorizex"


@pytest.mark.asyncio
async def test_what_is_wrong_with_it_comes_before_what_was_done(window: WizardWindow) -> None:
    """A placeholder that was sent stood in green behind “1 more”."""
    line = paste(window, 8, "GET https://api.acme.io/{api_version}/me\nX-Acme-Access-Token: {access_token}")
    row = row_of(window, 8, "test_call", "url")
    assert row.line.text.startswith("✓")
    window.store.touch_step(8)
    first = row.line.text.split("\n")[0]
    assert first.startswith("✕")
    assert "{api_version}" in first
    assert line.text() == "https://api.acme.io/{api_version}/me"
    assert undo_in(row).isEnabled()


@pytest.mark.asyncio
async def test_nothing_moves_when_a_request_is_pasted_again(window: WizardWindow) -> None:
    page = body(window, 4)
    paste(window, 4, ASKED)
    await settled()
    before = places(page)
    window.store.put(("authorization", "url"), "")
    paste(window, 4, ASKED)
    await settled()
    assert places(page) == before


@pytest.mark.asyncio
async def test_a_pasted_call_says_how_the_client_authenticates_and_keeps_no_secret(window: WizardWindow) -> None:
    paste(window, 5, TOKEN)
    step = window.store.draft.partial_spec.access_token
    assert step.url == "https://api.acme.io/oauth/token"
    assert step.client_authentication == "client_secret_basic"
    assert step.body_format == "json"
    assert [(item.name, item.value) for item in step.parameters] == [("audience", "crm")]
    row = row_of(window, 5, "access_token", "url")
    assert SECRET not in row.line.text
    assert SECRET not in str(window.store.draft.document)
    assert not window.services.secrets.text
    window.menu.undo()
    assert SECRET not in str(window.store.draft.document)
    window.store.redo()
    assert SECRET not in str(window.store.draft.document)


@pytest.mark.asyncio
async def test_a_request_that_is_pasted_after_something_takes_its_place(window: WizardWindow) -> None:
    line = paste(window, 4, "https://old.acme.io/authorize")
    assert window.store.draft.get("authorization", "url") == "https://old.acme.io/authorize"
    QGuiApplication.clipboard().setText(ASKED)
    line.paste()
    assert line.text() == window.store.draft.get("authorization", "url") == "https://auth.acme.io/authorize"


@pytest.mark.asyncio
async def test_the_same_request_pasted_twice_changes_nothing(window: WizardWindow) -> None:
    line = paste(window, 4, ASKED)
    once = window.store.draft
    line.selectAll()
    QGuiApplication.clipboard().setText(ASKED)
    line.paste()
    assert window.store.draft == once
    assert line.text() == "https://auth.acme.io/authorize"


@pytest.mark.asyncio
async def test_an_address_and_no_more_is_pasted_as_ever(window: WizardWindow) -> None:
    line = paste(window, 4, " https://auth.acme.io/authorize\n")
    assert line.text() == "https://auth.acme.io/authorize"
    assert not undo_in(row_of(window, 4, "authorization", "url")).isVisible()
    QTest.keyClicks(line, "?scope=read")
    assert line.text() == "https://auth.acme.io/authorize?scope=read", "what is typed is left alone"


@pytest.mark.asyncio
async def test_what_the_log_in_brought_stands_where_the_page_writes_its_name(window: WizardWindow) -> None:
    """It was told to be a field of step 1, which asks each customer for what had just come."""
    window.services.answers.redirect = {"code": "c", "realmId": "934145", "id_token": "eyJh.eyJh.c2ln"}
    before = window.store.draft
    line = paste(window, 8, "GET /v3/company/<realmID>/info/{realm_id}/{other}\n\nBase URL: https://api.acme.io")
    realm = (names.AUTHORIZATION / "realmId").template
    assert line.text() == f"https://api.acme.io/v3/company/{realm}/info/{realm}/{{other}}"
    assert window.store.draft.partial_spec.authorization.callback.keep == ("realmId",)
    assert "realmId" in row_of(window, 8, "test_call", "url").line.text
    window.store.undo()
    assert window.store.draft == before
    line = paste(window, 8, "https://api.acme.io/companies/:realmId")
    assert line.text() == f"https://api.acme.io/companies/{realm}"


@pytest.mark.asyncio
async def test_a_call_after_the_token_takes_a_request_too(window: WizardWindow) -> None:
    window.store.put(("access_token", "follow_ups"), [{"purpose": "look_up", "method": "GET", "url": ""}])
    page = body(window, 5)
    page.show_place(("access_token", "follow_ups", 0, "url"))
    line = field(page, "Address")
    line.setFocus()
    QGuiApplication.clipboard().setText("curl https://api.acme.io/sites -H 'Authorization: Bearer ACCESS_TOKEN'")
    line.paste()
    [call] = window.store.draft.partial_spec.access_token.follow_ups
    assert call.url == "https://api.acme.io/sites"
    assert call.headers[0].value == f"Bearer {names.ACCESS_TOKEN.template}"


@pytest.mark.asyncio
async def test_the_mend_of_a_lesser_finding_is_offered_too(window: WizardWindow) -> None:
    window.store.open(Draft({"access_token": {"url": "https://docs.acme.io/guides/token#now", "method": "GET"}}))
    window.store.touch_step(5)
    found = window.store.findings_at(("access_token", "url"))
    assert len(found) >= 2
    mend = next(finding.fix for finding in found if finding.fix)
    row = row_of(window, 5, "access_token", "url")
    assert undo_in(row).isVisible()
    assert undo_in(row).accessibleName() == mend.label


@pytest.mark.asyncio
@pytest.mark.parametrize("by", ["mouse", "keyboard"])
async def test_further_findings_open_by_mouse_and_by_keyboard(window: WizardWindow, by: str) -> None:
    window.store.open(Draft({"access_token": {"url": "http://docs.acme.io/guides", "method": "GET"}}))
    window.store.touch_step(5)
    row = row_of(window, 5, "access_token", "url")
    await settled()
    [more] = (made for made in visible(row.line, QPushButton) if made.objectName() == "more")
    count = len([one for at in row.places for one in window.store.findings_at(at)])
    assert more.text() == f"{count - 1} more"
    if by == "mouse":
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    else:
        more.setFocus()
        QTest.keyClick(more, Qt.Key.Key_Space)
    await settled()
    shown = row.findChildren(KeptLines)[0]
    for at in row.places:
        for finding in window.store.findings_at(at):
            assert at_home(finding.message, finding.step) in shown.text()
    assert not more.isVisible()


@pytest.mark.asyncio
async def test_a_host_takes_what_it_needs_of_an_address(window: WizardWindow) -> None:
    domain = field(body(window, 0), "domain")
    domain.setFocus()
    QGuiApplication.clipboard().setText("https://www.acme.com/pricing?x=1")
    domain.paste()
    assert domain.text() == window.store.draft.get("service_domain") == "acme.com"
    window.store.put(("fields",), [{"key": "instance", "label": "Instance", "pattern": PATTERNS["host"]}])
    line = field(body(window, 1), "live test")
    line.setFocus()
    QGuiApplication.clipboard().setText("https://acme.service-now.com/")
    line.paste()
    assert line.text() == window.services.live.inputs["instance"] == "acme.service-now.com"
    window.setFocus()
    assert body(window, 1).show_place(("fields", 0, "default"))
    assert window.focusWidget() is line, "a value that does not fit is mended where it was filled in"
    for required, place in ((True, "for the live test"), (False, "Default")):
        window.store.put(("fields",), [{"key": "shop", "label": "Shop", "required": required}])
        assert body(window, 1).show_place(("fields", 0, "default"))
        focused = window.focusWidget()
        assert focused is not None
        assert place in focused.accessibleName(), "what each customer fills in is no default for all"


@pytest.mark.asyncio
async def test_no_default_is_advised_for_what_each_customer_fills_in(window: WizardWindow) -> None:
    """It was, of a sub-domain: nobody has a value of that for all."""
    window.store.put(("fields",), [{"key": "shop", "label": "Shop", "type": "string", "required": True}])
    editor = body(window, 1).findChild(FieldEditor)
    assert isinstance(editor, FieldEditor)
    row = next(row for row in editor.findChildren(FieldRow) if row.places == (("fields", 0, "required"),))
    window.store.put(("authorization", "parameters"), [{"name": "audience", "value": "${context.authData.shop}"}])
    assert row.line.text.startswith("Leave it off")
    window.store.put(("authorization", "url"), "https://${context.authData.shop}.acme.com/authorize")
    assert row.line.text.startswith("That is right if no value fits most people.")
    window.store.put(("fields", 0, "default"), "eu")
    assert row.line.text.startswith("Leave it off")


@pytest.mark.asyncio
async def test_what_a_field_takes_is_chosen_by_its_name(window: WizardWindow) -> None:
    window.store.put(("fields",), [{"key": "instance", "label": "Instance", "type": "string"}])
    editor = body(window, 1).findChild(FieldEditor)
    assert isinstance(editor, FieldEditor)
    choice = editor.findChild(FormatChoice)
    assert isinstance(choice, FormatChoice)
    at = ("fields", 0, "pattern")
    own = next(row for row in editor.findChildren(FieldRow) if row.places == (at,) and not row.quiet)
    assert choice.currentData() == "free"
    assert own.isHidden()
    for name in ("host", "uuid", "email", "url", "number", "free"):
        choice.setCurrentIndex(choice.findData(name))
        assert window.store.draft.get(*at) == PATTERNS[name]
        assert own.isHidden()
    choice.setCurrentIndex(choice.findData("number"))
    choice.setCurrentIndex(choice.findData("own"))
    assert window.store.draft.get(*at) == PATTERNS["number"], "whoever changes it begins with what is there"
    assert not own.isHidden()
    window.store.put(at, "[a-z]+")
    assert choice.currentData() == "own"
    choice.setCurrentIndex(choice.findData("host"))
    assert own.isHidden()
    window.menu.undo()
    assert choice.currentData() == "own"
    assert editor.show_place(at)
    assert own.editor.hasFocus()


@pytest.mark.asyncio
@pytest.mark.parametrize("step", [4, 5, 8])
async def test_a_whole_page_is_refused_in_a_sentence(window: WizardWindow, step: int) -> None:
    line = paste(window, step, PAGE)
    assert line.text() == ""
    assert not window.store.can_undo
    words = [made.text() for made in visible(body(window, step), KeptLines)]
    assert sum(text.startswith("✕") for text in words) == 1


HARMLESS = (
    "x" * 1_000_000,
    "<script>alert(1)</script><img src='https://evil.test/x.png'>" * 100,
    "https://a.io/\u202e\u0007\x1b[31m\x00moc.live",
    "\ud800" * 10,
    "\n" * 10_000,
)


@pytest.mark.asyncio
@pytest.mark.parametrize("text", HARMLESS, ids=["megabyte", "html", "control", "halves", "lines"])
async def test_whatever_is_pasted_into_any_field_is_shown_harmlessly(window: WizardWindow, text: str) -> None:
    width = window.width()
    QGuiApplication.clipboard().setText(text)
    for step in (0, 2, 3, 4, 5, 8):
        page = body(window, step)
        for line in page.findChildren(QLineEdit):
            if line.isEnabled() and not line.isReadOnly() and not isinstance(line.parent(), QComboBox):
                line.setFocus()
                line.paste()
        for area in page.findChildren(QPlainTextEdit):
            if not area.isReadOnly():
                area.setPlainText(text[:10_000])
        window.store.touch_step(step)
    await settled()
    assert window.width() == width
    assert all(len(finding.message) < 400 for finding in window.store.findings)


@pytest.mark.asyncio
async def test_a_list_of_words_that_nobody_would_ask_for_is_refused_in_a_sentence(window: WizardWindow) -> None:
    chips = body(window, 4).findChild(ChipsEdit)
    assert isinstance(chips, ChipsEdit)
    chips.line.setFocus()
    QGuiApplication.clipboard().setText("scope " * 200_000 + "more")
    QTest.keyClick(chips.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert not window.store.draft.get("authorization", "scopes")
    row = row_of(window, 4, "authorization", "scopes")
    assert row.line.text.startswith("✕")
    QGuiApplication.clipboard().setText("read write")
    QTest.keyClick(chips.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.store.draft.get("authorization", "scopes") == ["read", "write"]
    assert not row.line.text.startswith("✕")


@pytest.mark.asyncio
async def test_a_text_that_is_far_too_long_is_refused_at_once(window: WizardWindow) -> None:
    line = paste(window, 4, "https://a.io/authorize")
    before = window.store.draft
    paste(window, 4, "https://a.io/x?y=" + "z" * 1_000_000)
    assert window.store.draft is before
    assert line.text() == "https://a.io/authorize"
    row = row_of(window, 4, "authorization", "url")
    assert row.line.text.startswith("✕")
    assert not undo_in(row).isVisible()
    code = row_of(window, 8, "test_call", "snippet")
    area = code.editor
    assert isinstance(area, QPlainTextEdit)
    area.setPlainText("x" * 1_000_000)
    assert area.toPlainText() == ""
    assert code.line.text.startswith("✕")
    area.setPlainText("return 1")
    assert window.store.draft.get("test_call", "snippet") == "return 1"
    assert not code.line.text.startswith("✕")


@pytest.mark.asyncio
async def test_a_picture_is_no_text(window: WizardWindow) -> None:
    data = QMimeData()
    data.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(data)
    line = field(body(window, 4), "URL")
    line.setFocus()
    line.paste()
    assert line.text() == ""
    assert not window.store.can_undo


@pytest.mark.parametrize(
    ("before", "now", "came"),
    [("", "abc", "abc"), ("abc", "abXYc", "XY"), ("abc", "abc", ""), ("abc", "ac", ""), ("aa", "aaaa", "aa")],
)
def test_what_came_into_a_line(before: str, now: str, came: str) -> None:
    assert arrived(before, now) == came


def offer_in(window: WizardWindow, step: int) -> SecretOffer:
    return part_of(body(window, step), SecretOffer)


@pytest.mark.asyncio
async def test_a_client_secret_that_was_pasted_is_kept_by_a_yes_alone(window: WizardWindow) -> None:
    secrets, offer = window.services.secrets, offer_in(window, 5)
    assert not offer.isVisible()
    paste(window, 5, TOKEN)
    assert offer.isVisible()
    assert secrets.text == "", "not without a yes"
    offer.no.click()
    assert not offer.isVisible()
    assert secrets.text == ""
    paste(window, 5, TOKEN)
    offer.yes.click()
    assert secrets.text == SECRET
    assert not offer.yes.isVisible()
    assert [made.text() for made in visible(offer, QLabel)] == ["✓  It is the client secret in step 3."]
    assert SECRET not in str(window.store.draft.document)
    paste(window, 5, TOKEN)
    assert not offer.isVisible(), "it is there already"
    paste(window, 5, TOKEN.replace(SECRET, "0d1e2f8e1a4f6b9c"))
    assert "instead of the one that is there" in next(visible(offer, QLabel)).text()
    assert secrets.text == SECRET
    window.menu.new()
    assert not offer_in(window, 5).isVisible(), "it goes with its document"


@pytest.mark.asyncio
async def test_a_sample_is_no_secret_that_is_asked_about(window: WizardWindow) -> None:
    paste(window, 5, TOKEN.replace(f"7f3b2c9d:{SECRET}", "CLIENT_ID:CLIENT_SECRET"))
    assert not offer_in(window, 5).isVisible()


async def leave(line: QLineEdit) -> None:
    """Go on with Tab, as people do."""
    QTest.keyClick(line, Qt.Key.Key_Tab)
    await settled()


@pytest.mark.asyncio
async def test_a_typed_address_is_shortened_when_its_field_is_left(window: WizardWindow) -> None:
    line = field(body(window, 0), "Service domain")
    row = row_of(window, 0, "service_domain")
    line.setFocus()
    QTest.keyClicks(line, "https://www.acmecrm.com/")
    assert "Use" not in row.line.text
    before = places(body(window, 0))
    await leave(line)
    assert line.text() == window.store.draft.get("service_domain") == "acmecrm.com"
    assert "Shortened to acmecrm.com" in row.line.text
    assert places(body(window, 0)) == before
    QTest.mouseClick(undo_in(row), Qt.MouseButton.LeftButton)
    assert line.text() == window.store.draft.get("service_domain") == "https://www.acmecrm.com/"
    await leave(line)  # who took it back wants it as it is, and is told once
    assert line.text() == "https://www.acmecrm.com/"
    assert "more than a domain" in row.line.text
    for whole in ("acmecrm.com", "www.acmecrm.com", "acme crm"):
        line.clear()
        line.setFocus()
        QTest.keyClicks(line, whole)
        await leave(line)
        assert line.text() == whole


@pytest.mark.asyncio
async def test_a_default_that_names_a_host_is_shortened_like_that(window: WizardWindow) -> None:
    fields = [{"key": "host", "label": "Host", "pattern": PATTERNS["host"]}, {"key": "word", "label": "Word"}]
    window.store.put(("fields",), fields)
    line = field(body(window, 1), "Default")
    line.setFocus()
    QTest.keyClicks(line, "acme.service-now.com/nav")
    await leave(line)
    assert window.store.draft.get("fields", 0, "default") == "acme.service-now.com"
    assert "Shortened" in row_of(window, 1, "fields", 0, "default").line.text  # type: ignore[arg-type]


@pytest.mark.asyncio
async def test_what_lacks_for_the_live_test_leads_into_the_form_of_a_field_that_each_customer_fills_in(
    window: WizardWindow,
) -> None:
    login = {"url": "https://${context.authData.shop}.acme.io/authorize"}
    document = {"fields": [{"key": "shop", "label": "Shop", "required": True}], "authorization": login}
    window.store.open(
        Draft({**document, "client": {"client_id": "x"}, "access_token": {"url": "https://acme.io/token"}})
    )
    window.go_to(3)
    assert "“Shop”" in window.strip.said
    window.strip.link.click()
    await settled()
    line = field(body(window, 1), "for the live test")
    assert window.focusWidget() is line
    QTest.keyClicks(line, "northwind")
    assert window.services.live.inputs["shop"] == "northwind"
    assert not window.store.draft.get("fields", 0, "default")
    assert "“Shop”" not in window.strip.said


@pytest.mark.asyncio
async def test_a_typed_address_in_the_form_is_shortened_and_can_be_taken_back(window: WizardWindow) -> None:
    window.store.put(("fields",), [{"key": "host", "label": "Host", "pattern": PATTERNS["host"]}])
    line = field(body(window, 1), "Host for the live test")
    await settled()  # what is folded away was made just now
    before = places(body(window, 1))
    line.setFocus()
    QTest.keyClicks(line, "https://acme.service-now.com/x")
    await leave(line)
    assert line.text() == window.services.live.inputs["host"] == "acme.service-now.com"
    back = button(body(window, 1), "Shortened. Undo")
    assert back.isVisible()
    assert places(body(window, 1)) == before
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert line.text() == window.services.live.inputs["host"] == "https://acme.service-now.com/x"
    assert line.hasFocus()
    assert not back.isVisible()
    await leave(line)
    assert line.text() == "https://acme.service-now.com/x"


@pytest.mark.parametrize(
    ("text", "domains"),
    [
        ("Allow these, e.g. in a firewall: api.acme.com, https://auth.acme.io/x.", ("acme.com", "acme.io")),
        ("api.acme.com auth.acme.io", ()),
        ("acme.com", ()),
        ("nothing of the kind", ()),
        ("", ()),
    ],
)
def test_of_a_sentence_the_domains_alone_are_listed(text: str, domains: tuple[str, ...]) -> None:
    """Each of its words was one."""
    assert domains_among(text) == domains


@pytest.mark.asyncio
async def test_the_domains_of_a_pasted_sentence_are_told(window: WizardWindow) -> None:
    page = body(window, 10)
    chips = page.findChild(ChipsEdit)
    assert chips is not None
    QGuiApplication.clipboard().setText("Allow api.acme.com in your firewall.")
    chips.line.setFocus()
    QTest.keyClick(chips.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.store.draft.get("whitelist") == ["acme.com"]
    assert "Shortened to acme.com" in row_of(window, 10, "whitelist").line.text


@pytest.mark.asyncio
async def test_a_domain_of_the_list_is_told_to_be_less_than_what_was_typed(window: WizardWindow) -> None:
    page = body(window, 10)
    chips = page.findChildren(ChipsEdit)[0]
    row = row_of(window, 10, "whitelist")
    chips.line.setFocus()
    for typed, listed in (("https://www.acmecrm.com/", "acmecrm.com"), ("api.acme.io", "acme.io"), ("a.io", "a.io")):
        window.store.put(("whitelist",), [])
        QTest.keyClicks(chips.line, typed)
        QTest.keyClick(chips.line, Qt.Key.Key_Return)
        assert window.store.draft.get("whitelist") == [listed]
        assert ("Shortened to" in row.line.text) == (typed != listed)
    window.store.put(("whitelist",), [])
    QTest.keyClicks(chips.line, "https://www.acmecrm.com/")
    QTest.keyClick(chips.line, Qt.Key.Key_Return)
    QTest.mouseClick(undo_in(row), Qt.MouseButton.LeftButton)
    assert window.store.draft.get("whitelist") == []


OF_BOARDS = """Boards

The boards query lets you read the boards of your account.

query {
  boards (limit: 1) { id }
}

Its arguments
"""


def paste_body(window: WizardWindow, text: str) -> QPlainTextEdit:
    page = body(window, 8)
    window.store.put(("test_call", "method"), "POST")
    area = page.findChildren(BodyBinding)[0].parent()
    assert isinstance(area, QPlainTextEdit)
    QGuiApplication.clipboard().setText(text)
    area.paste()
    return area


@pytest.mark.asyncio
async def test_a_query_alone_goes_into_the_body_from_where_ever_it_is_pasted(window: WizardWindow) -> None:
    asked = {"query": "{ me { id } }"}
    window.store.put(("test_call", "url"), "https://api.acme.io/v2")
    assert paste(window, 8, asked["query"]).text() == "https://api.acme.io/v2"
    assert window.store.draft.get("test_call", "body") == asked
    assert window.store.draft.get("test_call", "method") == "POST"
    window.store.put(("test_call", "body"), None)
    area = paste_body(window, asked["query"])
    assert window.store.draft.get("test_call", "body") == asked
    assert '"query"' in area.toPlainText()


@pytest.mark.asyncio
async def test_a_page_in_the_place_of_a_body_is_no_body(window: WizardWindow) -> None:
    """All of it was sent."""
    window.resize(*SMALLEST_SIZE)
    area = paste_body(window, f"{'This is a sentence of a page for people. ' * 2}\n\n" * 3)
    assert (area.toPlainText(), window.store.draft.get("test_call", "body")) == ("", None)
    row = row_of(window, 8, "test_call", "body")
    assert "page of documentation" in row.line.text
    await eventually(lambda: is_in_sight(row, area_of(body(window, 8))))
    assert not undo_in(row).isVisible()


@pytest.mark.asyncio
async def test_a_page_with_other_queries_is_told_of_each_time(window: WizardWindow) -> None:
    window.store.put(("test_call", "url"), "https://api.acme.io/v2")
    row = row_of(window, 8, "test_call", "url")
    for undone in (True, False):  # nothing is changed by the second, and nothing can be taken back
        assert paste(window, 8, OF_BOARDS).text() == "https://api.acme.io/v2"
        assert "none that asks who is connected" in row.line.text
        assert undo_in(row).isVisible() == undone
        assert window.store.draft.get("test_call", "body") is None
        assert row_of(window, 8, "test_call", "body").isVisibleTo(window)


@pytest.mark.asyncio
async def test_a_page_of_another_region_is_taken_over_for_the_one_that_was_chosen(window: WizardWindow) -> None:
    """The token of one region went to another one."""
    token = ("access_token", "url")
    ways = [Way((Value(token, f"https://auth.{one}.acmecrm.com/token"),), one, 1) for one in ("us", "eu")]
    made = Understanding(Understood("documentation", (), (Question("region", tuple(ways)),)), window.store.draft)
    made.answers[0] = 1
    window.store.take(made.applied(), origins_of(made, "2026-11-30T00:00:00+00:00"))
    curl = "curl https://api.us.acmecrm.com/v1/me -H 'Accept-Language: en'"
    assert paste(window, 8, curl).text() == "https://api.eu.acmecrm.com/v1/me"


@pytest.mark.asyncio
async def test_a_page_that_does_not_have_the_address_leaves_the_field_as_it_was(window: WizardWindow) -> None:
    """All of the page stood in it."""
    page = f"{'This is a sentence of a page for people. ' * 2}\n\n" * 3
    window.store.put(("authorization", "url"), "https://acme.io/authorize")
    window.store.put(("revoke_token",), {"method": "POST"})
    for step, at, kept in (
        (4, "authorization", "https://acme.io/authorize"),
        (5, "access_token", ""),
        (7, "revoke_token", ""),
    ):
        assert paste(window, step, page).text() == kept
        assert window.store.draft.get(at, "url") in (kept, None)
        assert "The page does not say where" in row_of(window, step, at, "url").line.text
