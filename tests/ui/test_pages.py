"""Every page: what is typed reaches the draft, undo takes it back, every control has a name, Back and Next move."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
    QWizard,
)

from connection_wizard.spec.draft import Draft
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.widgets.answer.answer_places import AnswerPlaces
from connection_wizard.ui.widgets.editors.bindings import (
    CheckBinding,
    ChoiceBinding,
    LiteralBinding,
    NumberBinding,
    PlainTextBinding,
    TextBinding,
)
from connection_wizard.ui.widgets.editors.body_binding import BodyBinding
from connection_wizard.ui.widgets.previews.form_preview import FormPreview
from tests.by_day import by_day
from tests.ui.conftest import body, idle, practise

ALL_STEPS = [step.number for step in STEPS]
INTERACTIVE = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QAbstractItemView)
WITH_EVERYTHING = {
    "spec_version": 1,
    "name": "Acme",
    "fields": [
        {"key": "region", "label": "Region", "type": "dropdown", "options": [{"label": "EU", "value": "eu"}]},
        {"key": "secret", "label": "Secret", "type": "password", "help": "Ask support"},
    ],
    "authorization": {"url": "https://auth.acme.com/authorize", "scopes": ["read"]},
    "access_token": {
        "method": "POST",
        "url": "https://auth.acme.com/token",
        "follow_ups": [{"purpose": "exchange", "method": "GET", "url": "https://api.acme.com/long", "snippet": "//"}],
    },
    "refresh_token": {"method": "POST"},
    "revoke_token": {"method": "POST", "url": "https://auth.acme.com/revoke"},
}


def bound(parent: QWidget, kind: type[QWidget], binding: type[QObject]) -> list[tuple[Any, QWidget]]:
    """The bindings of a page with the editors that they bind to places."""
    found = [(made, made.parent()) for made in parent.findChildren(binding)]
    return [(made, editor) for made, editor in found if isinstance(editor, kind)]


@pytest.mark.asyncio
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3, beginning=1))
async def test_what_is_typed_reaches_the_draft_and_undo_takes_it_back(window: WizardWindow, step: int) -> None:
    store = window.store
    store.open(Draft(WITH_EVERYTHING))
    page = body(window, step)
    editors = [*bound(page, QLineEdit, TextBinding), *bound(page, QPlainTextEdit, PlainTextBinding)]
    assert editors or step not in (0, 2, 3, 4, 5, 6, 7, 8, 9, 11)
    for binding, editor in editors:
        at = binding.at
        before = store.draft
        text = before.get(*at)
        QTest.keyClicks(editor, "7")
        after = store.draft.get(*at)
        assert str(after).startswith(text or "") or "7" in str(after), at
        assert store.draft != before, at
        store.undo()
        assert store.draft == before, at


@pytest.mark.asyncio
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3, beginning=2))
async def test_a_choice_reaches_the_draft(window: WizardWindow, step: int) -> None:
    store = window.store
    store.open(Draft(WITH_EVERYTHING))
    page = body(window, step)
    for binding, editor in bound(page, QComboBox, ChoiceBinding):
        at = binding.at
        assert isinstance(editor, QComboBox)
        other = (editor.currentIndex() + 1) % editor.count()
        value = editor.itemData(other)
        editor.setCurrentIndex(other)
        editor.activated.emit(other)
        assert store.draft.get(*at) == value
    for binding, box in bound(page, QCheckBox, CheckBinding):
        at = binding.at
        assert isinstance(box, QCheckBox)
        was = box.isChecked()
        box.click()
        assert store.draft.get(*at) is not was


def within_combo(widget: QWidget) -> bool:
    """Whether it is the edit line or the list of a combo box, which speaks for them."""
    parent = widget.parent()
    return isinstance(parent, QComboBox) or (parent is not None and isinstance(parent.parent(), QComboBox))


def nameless(shown: QWidget) -> list[str]:
    """Controls without a name, and choices that a screen reader of Linux would call by what is chosen alone."""
    found = []
    for widget in shown.findChildren(QWidget):
        if not isinstance(widget, INTERACTIVE) or widget.isHidden() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if within_combo(widget) or widget.objectName().startswith(("qt_spinbox", "_q_")):
            continue
        named = bool(widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
        if isinstance(widget, QComboBox):  # there the name is the value, and the label says what it is of
            relations = QAccessible.queryAccessibleInterface(widget).relations()
            told = widget.accessibleName() in widget.accessibleDescription()
            named = named and (told or any(what & QAccessible.RelationFlag.Label for _, what in relations))
        if not named:
            found.append(f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()}")
    return found


@pytest.mark.asyncio
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3, beginning=1))
async def test_every_control_has_a_name(window: WizardWindow, step: int) -> None:
    window.store.open(Draft(WITH_EVERYTHING))
    body(window, step)
    assert nameless(window) == []


@pytest.mark.asyncio
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3, beginning=0))
async def test_back_and_next_move_from_every_page(window: WizardWindow, step: int) -> None:
    window.go_to(step)
    forward, back = (
        window.button(which) for which in (QWizard.WizardButton.NextButton, QWizard.WizardButton.BackButton)
    )
    if step < 13:
        QTest.mouseClick(forward, Qt.MouseButton.LeftButton)
        assert window.currentId() == step + 1
        QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert window.currentId() == step
    assert back.isEnabled() == (step > 0)
    if step > 0:
        QTest.mouseClick(back, Qt.MouseButton.LeftButton)
        assert window.currentId() == step - 1


@pytest.mark.asyncio
async def test_nothing_typed_on_a_page_is_lost_by_going_back_and_forth(window: WizardWindow) -> None:
    page = body(window, 4)
    _, url = bound(page, QLineEdit, TextBinding)[0]
    QTest.keyClicks(url, "https://a.example/authorize")
    for step in (3, 4, 9, 0, 4):
        window.go_to(step)
    assert isinstance(url, QLineEdit)
    assert url.text() == "https://a.example/authorize"


@pytest.mark.asyncio
async def test_the_pages_of_a_strange_draft_open(window: WizardWindow) -> None:
    window.store.open(
        Draft(
            {
                "spec_version": 1,
                "name": 5,
                "fields": [3, {"key": 1}],
                "authorization": "x",
                "access_token": {"headers": [1, {"name": 2}]},
                "refresh_token": [],
                "whitelist": "acme.com",
                "connection_label": {"path": 7},
            }
        )
    )
    for step in ALL_STEPS:
        body(window, step)


@pytest.mark.asyncio
async def test_many_scopes_and_fields_open(window: WizardWindow) -> None:
    scopes = [f"scope.number.{number}" for number in range(500)]
    fields = [{"key": f"f{number}", "label": f"Field {number}"} for number in range(200)]
    window.store.open(Draft({"spec_version": 1, "fields": fields, "authorization": {"scopes": scopes}}))
    for step in (1, 4):
        body(window, step)
    assert window.store.draft.get("authorization", "scopes") == scopes


@pytest.mark.asyncio
async def test_all_pages_open_on_the_practice_connection(window: WizardWindow) -> None:
    await practise(window)
    for step in ALL_STEPS:
        body(window, step)


@pytest.mark.asyncio
async def test_a_body_is_json_where_it_can_be_read_as_such_and_a_text_before(window: WizardWindow) -> None:
    page = body(window, 8)
    window.store.put(("test_call", "method"), "POST")
    (binding,) = page.findChildren(BodyBinding)
    editor = binding.parent()
    assert isinstance(editor, QPlainTextEdit)
    at, store = ("test_call", "body"), window.store
    editor.setPlainText('{"query": "{ viewer { id } }"')
    assert store.draft.get(*at) == '{"query": "{ viewer { id } }"'
    editor.setPlainText('{"query": "{ viewer { id } }"}')
    assert store.draft.get(*at) == {"query": "{ viewer { id } }"}
    assert editor.toPlainText() == '{"query": "{ viewer { id } }"}'  # what is typed is not rewritten
    editor.setPlainText("query Who {\n  viewer {\n    id\n  }\n}")  # as documentation shows it, with nothing around it
    assert store.draft.get(*at) == {"query": "query Who {\n  viewer {\n    id\n  }\n}"}
    assert editor.toPlainText() == "query Who {\n  viewer {\n    id\n  }\n}"
    editor.setPlainText("{ viewer: { id: 1 } }")  # a program's
    assert store.draft.get(*at) == "{ viewer: { id: 1 } }"
    editor.setPlainText(" ")
    assert store.draft.get(*at) is None
    store.put(at, {"a": [1]})
    assert editor.toPlainText() == '{\n  "a": [\n    1\n  ]\n}'


@pytest.mark.asyncio
async def test_what_a_post_sends_is_in_front_of_the_answer(window: WizardWindow) -> None:
    """It lay below the answer, folded away: who chose POST never came by it."""
    page = body(window, 8)
    (binding,) = page.findChildren(BodyBinding)
    editor, answer = binding.parent(), page.findChild(AnswerPlaces)
    assert isinstance(editor, QPlainTextEdit)
    assert answer is not None
    assert not editor.isVisibleTo(page)
    window.store.put(("test_call", "method"), "POST")
    assert editor.isVisibleTo(page)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert editor.mapTo(page, QPoint()).y() < answer.mapTo(page, QPoint()).y()
    window.store.put(("test_call", "method"), "GET")
    assert not editor.isVisibleTo(page)


@pytest.mark.asyncio
async def test_success_is_told_by_a_value_of_the_right_kind(window: WizardWindow) -> None:
    page = body(window, 5)
    (binding,) = page.findChildren(LiteralBinding)
    editor = binding.parent()
    assert isinstance(editor, QLineEdit)
    at, store = ("access_token", "success", "value"), window.store
    row = editor.parentWidget()
    assert row is not None
    assert row.isHidden()
    store.put(("access_token", "success", "condition"), "equals")
    assert not row.isHidden()
    for typed, kept in (("true", True), ("1", 1), ("2.5", 2.5), ("ok", "ok"), ('"7"', "7"), ("{}", "{}")):
        store.put(at, None)
        assert editor.text() == ""
        QTest.keyClicks(editor, typed)
        assert store.draft.get(*at) == kept
        assert type(store.draft.get(*at)) is type(kept)
        assert editor.text() == typed
    store.put(at, True)
    assert editor.text() == "true"
    store.put(at, "7")
    assert editor.text() == '"7"'


@pytest.mark.asyncio
async def test_the_preview_of_the_form_follows_the_fields_and_makes_anew_only_what_changed(
    window: WizardWindow,
) -> None:
    store = window.store
    store.open(Draft({"spec_version": 1, "fields": [{"key": f"f{n}", "label": f"Field {n}"} for n in range(4)]}))
    preview = body(window, 1).findChild(FormPreview)
    assert isinstance(preview, FormPreview)

    def shown() -> list[str]:
        names = [
            made for made in preview.findChildren(QLabel) if made.isVisible() and made.objectName() == "fieldLabel"
        ]
        return [made.text() for made in sorted(names, key=lambda made: made.mapTo(preview, QPoint()).y())]

    async def settled() -> list[str]:
        await asyncio.sleep(0.05)
        return shown()

    assert await settled() == ["Field 0", "Field 1", "Field 2", "Field 3"]
    kept = [control for _, control, _, _ in preview._shown]
    store.put(("fields", 1, "label"), "Region")
    assert await settled() == ["Field 0", "Region", "Field 2", "Field 3"]
    assert [control for _, control, _, _ in preview._shown][2:] == kept[2:]
    store.drop(("fields", 0))
    assert await settled() == ["Region", "Field 2", "Field 3"]
    store.undo()
    assert await settled() == ["Field 0", "Region", "Field 2", "Field 3"]
    store.put(("fields",), [])
    assert await settled() == []
    assert "Nothing is asked" in preview._none.text()
    assert preview._none.isVisible()


@pytest.mark.asyncio
async def test_typing_beside_a_drop_down_of_many_choices_keeps_it_in_the_preview(window: WizardWindow) -> None:
    store = window.store
    options = [{"label": f"Choice {number}", "value": f"v{number}"} for number in range(50)]
    field = {"key": "region", "label": "Region", "type": "dropdown", "default": "v1", "options": options}
    store.open(Draft({"spec_version": 1, "fields": [field, field | {"key": "shop", "default": ""}]}))
    preview = body(window, 1).findChild(FormPreview)
    assert isinstance(preview, FormPreview)
    combo, other = (editor for _, _, _, editor in preview._shown)
    assert isinstance(combo, QComboBox)
    assert isinstance(other, QComboBox)
    assert (combo.currentData(), other.currentIndex()) == ("v1", -1)
    store.put(("fields", 0, "label"), "Data centre")
    store.put(("fields", 0, "default"), "v7")
    assert preview._shown[0].editor is combo
    assert (combo.currentData(), combo.accessibleName()) == ("v7", "Data centre for the live test")
    assert window.services.live.inputs == {}, "what is shown is not chosen"
    combo.setCurrentIndex(3)
    assert window.services.live.inputs == {"region": "v3"}
    store.put(("fields", 0, "default"), "v8")
    assert combo.currentData() == "v3"
    store.put(("fields", 0, "key"), "centre")
    assert combo.currentData() == "v8"
    combo.setCurrentIndex(2)
    assert window.services.live.inputs == {"region": "v3", "centre": "v2"}
    store.put(("fields", 0, "options", 0, "label"), "First")
    anew = preview._shown[0].editor
    assert isinstance(anew, QComboBox)
    assert anew is not combo
    assert (anew.itemText(0), anew.currentData()) == ("First", "v2")


@pytest.mark.asyncio
@pytest.mark.parametrize(("step", "call"), [(5, "access_token"), (6, "refresh_token")])
async def test_what_the_documentation_says_of_expiry_and_parameters_has_its_fields(
    window: WizardWindow, step: int, call: str
) -> None:
    window.store.open(Draft(WITH_EVERYTHING))
    page = body(window, step)
    choices = {binding.at: editor for binding, editor in bound(page, QComboBox, ChoiceBinding)}
    unit, travel = choices[(call, "response", "expires_unit")], choices[(call, "parameters_in")]
    assert isinstance(unit, QComboBox)
    assert isinstance(travel, QComboBox)
    unit.setCurrentIndex(unit.findData("date"))
    unit.activated.emit(unit.currentIndex())
    travel.setCurrentIndex(travel.findData("query"))
    travel.activated.emit(travel.currentIndex())
    numbers = {binding.at: editor for binding, editor in bound(page, QSpinBox, NumberBinding)}
    seconds = numbers[call, "response", "default_expires_in"]
    assert isinstance(seconds, QSpinBox)
    seconds.setValue(7200)
    spec = getattr(window.store.draft.partial_spec, call)
    assert (spec.response.expires_unit, spec.response.default_expires_in, spec.parameters_in) == ("date", 7200, "query")
    seconds.setValue(0)
    assert getattr(window.store.draft.partial_spec, call).response.default_expires_in is None
    assert seconds.text() == "not known"


@pytest.mark.asyncio
async def test_what_a_finding_offers_at_the_headers_is_offered_once(window: WizardWindow) -> None:
    await practise(window)
    header = {"name": "X-Token", "value": "${context.authData.accesstokencode.access_token}"}
    window.store.put(("test_call", "headers"), [header])
    page = body(window, 12)
    words = "Send the same as the test call"

    def offers() -> list[QAbstractButton]:
        return [made for made in page.findChildren(QAbstractButton) if made.text() == words and made.isVisible()]

    assert len(offers()) == 1, "the finding is not told yet"
    window.services.live.authorize()
    await idle(window.services.live)
    window.activateWindow()
    before = window.store.draft
    offers()[0].setFocus()
    QTest.keyClick(offers()[0], Qt.Key.Key_Space)
    for _ in range(5):
        await asyncio.sleep(0)
    assert window.focusWidget() is window.strip.link
    window.store.take(before)
    window.store.touch(("request_parameters",))
    (offer,) = offers()
    offer.click()
    assert window.store.draft.get("request_parameters", "headers") == [header]
    assert not any(made.isEnabled() for made in offers())
