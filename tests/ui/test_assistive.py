"""What assistive technology does to a control does what mouse and keyboard do: the same draft, the same undo.

The controls are those that a window has, page by page: a new one is looked at without a word here.
"""

from __future__ import annotations

import ast
import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import SIGNAL, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QTableView,
    QTreeView,
    QWidget,
    QWizard,
)

from connection_wizard.spec.draft import Draft
from connection_wizard.ui.pages.credentials import CredentialsPage
from connection_wizard.ui.pages.fields import FieldsPage
from connection_wizard.ui.pages.picking import PickPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.widgets.editors.bindings import NumberBinding, PlainTextBinding, TextBinding
from connection_wizard.ui.widgets.editors.chips_edit import ChipsEdit
from connection_wizard.ui.widgets.folding import Advanced
from connection_wizard.ui.widgets.previews.form_preview import FormPreview
from connection_wizard.ui.widgets.rows.item_list import ItemList
from tests.by_day import by_day
from tests.modules import sources
from tests.ui.conftest import body, until_signal
from tests.ui.test_pages import WITH_EVERYTHING

ALL_STEPS = [step.number for step in STEPS]
ANSWER = {"ok": True, "user": {"id": "U1", "name": "Ada", "email": "ada@acme.com"}, "team": {"id": "T1"}}
ODD = {
    "spec_version": 1,
    "fields": [{"type": "unheard of", "required": "yes"}, 7],
    "redirect_url": 5,
    "live_redirect": {"receiver": "pigeon", "port": "many"},
    "client": {"owner": "nobody"},
    "authorization": {"pkce": 256, "scope_separator": "dots", "scopes": "read"},
    "access_token": {"method": "DANCE", "success": {"value": [1]}, "follow_ups": [{"purpose": 1}]},
    "refresh_token": "none",
    "revoke_token": [],
    "test_call": {"body": 7},
    "connection_label": {"masked": "no"},
    "skip_whitelist_check": 1,
}


def accessible(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def actions(widget: QWidget) -> list[str]:
    offered = accessible(widget).actionInterface()
    return offered.actionNames() if offered is not None else []


def act(widget: QWidget, action: str) -> None:
    accessible(widget).actionInterface().doAction(action)


def shown(window: WizardWindow, step: int, document: dict[str, Any] = WITH_EVERYTHING) -> QWidget:
    """A page on a document that was just opened, with an answer and with everything unfolded."""
    window.store.open(Draft(document))
    window.services.live.inputs.clear()
    page = body(window, step)
    window.services.answers.put("test", ANSWER, "")
    window.services.answers.put("token", {"access_token": "t", "user": "U1"}, "")
    for part in page.findChildren(Advanced):
        part.open()
    QApplication.processEvents()  # what was made is shown
    return page


def found(page: QWidget, *kinds: type[QWidget]) -> list[Any]:
    return [made for kind in kinds for made in page.findChildren(kind) if made.isVisible() and made.isEnabled()]


def checkable(window: WizardWindow, page: QWidget) -> list[QAbstractButton]:
    """Everything on a page that is on or off; with the first one the step list, which is the same beside all."""
    places = (page, window.steps) if window.currentId() == 0 else (page,)
    return [made for place in places for made in found(place, QAbstractButton) if made.isCheckable()]


def stands(window: WizardWindow, step: int) -> tuple[Any, ...]:
    """All that a control can change: the document, the page, and on this page what is on and what is off."""
    here = window.currentId()
    states = [(made.text(), made.isChecked()) for made in checkable(window, body(window, here))] if here == step else []
    return window.store.draft, here, states


def take_all_back(window: WizardWindow) -> None:
    while window.store.can_undo:
        window.store.undo()


def said(widget: QWidget) -> str:
    """What assistive technology calls it."""
    return f"{type(widget).__name__} {accessible(widget).text(QAccessible.Text.Name)}"


# -- tick boxes, switches, radio buttons, steps, cards, folds


@pytest.mark.asyncio
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3, beginning=0))
async def test_what_is_on_or_off_is_so_in_the_draft(window: WizardWindow, step: int) -> None:
    first = [made.isChecked() for made in checkable(window, shown(window, step))]
    at_first = stands(window, step)

    def as_at_first() -> bool:
        """Everything is taken back, and nothing tells that anything was done."""
        take_all_back(window)
        set_all(checkable(window, body(window, step)))
        return stands(window, step) == at_first and not window.store.can_undo

    def set_all(controls: list[QAbstractButton]) -> None:
        for made, on in zip(controls, first, strict=False):
            if on or not made.autoExclusive():
                made.setChecked(on)

    def control(number: int) -> QAbstractButton:
        """One of them, with all as they were at first; in another document where that cannot be had otherwise."""
        if not as_at_first():
            set_all(checkable(window, shown(window, step)))
            assert as_at_first()
        return checkable(window, body(window, step))[number]

    for number in range(len(first)):
        made = control(number)
        name = said(made)
        made.click()
        by_mouse, undo = stands(window, step), window.store.can_undo
        ways = [action for action in ("Toggle", "Press") if action in actions(made)]
        assert "Toggle" in ways, name
        for way in ways:
            made = control(number)
            act(made, way)
            if way == "Press":
                await until_signal(made.toggled, lambda made=made: not made.isDown())  # type: ignore[misc]
                await asyncio.sleep(0)
            assert stands(window, step) == by_mouse, f"{way}: {name}"
            assert window.store.can_undo == undo, f"{way}: {name}"


def press_nothing(page: QWidget) -> list[str]:
    """Buttons that do nothing when they are clicked, nor while they are held."""
    buttons = [made for made in found(page, QAbstractButton) if not made.isCheckable() and "Press" in actions(made)]
    signals = SIGNAL("clicked(bool)"), SIGNAL("released()")
    return [said(made) for made in buttons if not any(made.receivers(signal) for signal in signals)]


def listen_by_hand_alone(window: WizardWindow) -> list[str]:
    """`clicked` of what is on or off, `textEdited` of a line, `activated` alone: the state has its own signal."""
    of_qt = [window.button(which) for which in QWizard.WizardButton if which.value >= 0]  # to tell which it was
    wrong = [
        f"{signal} of {said(made)}"
        for kind, signal in (
            (QAbstractButton, "clicked(bool)"),
            (QLineEdit, "textEdited(QString)"),
        )
        for made in window.findChildren(kind)
        if made.receivers(SIGNAL(signal)) > (made in of_qt)
        and not (isinstance(made, QAbstractButton) and not made.isCheckable())
    ]
    for choice in window.findChildren(QComboBox):
        by_hand = choice.receivers(SIGNAL("activated(int)"))
        if by_hand and choice.receivers(SIGNAL("currentIndexChanged(int)")) < by_hand:
            wrong.append(f"activated of {said(choice)}")
    return wrong


ONLY_BY_HAND = {"textEdited", "textActivated", "idClicked", "buttonClicked", "itemClicked", "itemActivated"}
"""Signals that mouse and keyboard raise and a change of the state itself does not."""


def by_hand_alone(source: str) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr in ONLY_BY_HAND:
            yield node.lineno, node.attr


def test_no_module_names_a_signal_of_mouse_and_keyboard_alone() -> None:
    assert [(name, *each) for name, source in sources(*ONLY_BY_HAND) for each in by_hand_alone(source)] == []
    assert list(by_hand_alone("line.textEdited.connect(f)")), "the guard itself works"


def called_otherwise(window: WizardWindow, page: QWidget, step: int) -> list[str]:
    """One of many is a radio button: steps, answers, suggestions. What folds or shows something says on or off."""
    here = window.steps.button(step)
    controls = [*checkable(window, page), here]
    one_of_many = [made for made in controls if made.group() is not None or made.autoExclusive()]
    assert here in one_of_many
    assert accessible(here).state().checked
    return [said(made) for made in one_of_many if accessible(made).role() != QAccessible.Role.RadioButton]


@pytest.mark.asyncio
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3, beginning=0))
async def test_every_control_of_a_page_is_what_it_is_called_and_hears_more_than_mouse_and_keyboard(
    window: WizardWindow, step: int
) -> None:
    page = shown(window, step)
    assert press_nothing(page) == []
    assert listen_by_hand_alone(window) == []
    assert called_otherwise(window, page, step) == []


# -- texts, numbers, choices


@pytest.mark.asyncio
@pytest.mark.parametrize("each", [False, pytest.param(True, marks=pytest.mark.nightly)], ids=["kinds", "editors"])
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3, beginning=1))
async def test_a_text_that_is_put_in_is_in_the_draft(window: WizardWindow, step: int, each: bool) -> None:
    """By day into one editor of each kind of a page: it is the kind and its binding that listen."""

    shown(window, step)
    at_first = window.store.draft

    def bindings() -> list[TextBinding | PlainTextBinding]:
        """Of the page with all as it was at first; in another document where that cannot be had otherwise."""
        take_all_back(window)
        as_before = window.currentId() == step and window.store.draft == at_first
        page = body(window, step) if as_before else shown(window, step)
        return [*page.findChildren(TextBinding), *page.findChildren(PlainTextBinding)]

    kinds = {(type(made), type(made.parent())): number for number, made in enumerate(bindings())}
    for number in range(len(bindings())) if each else kinds.values():
        editor = bindings()[number].parent()
        assert isinstance(editor, QLineEdit | QPlainTextEdit)
        editor.selectAll()
        QTest.keyClicks(editor, "7")
        typed = window.store.draft
        for put in (set_text, replace_text):
            editor = bindings()[number].parent()
            assert isinstance(editor, QLineEdit | QPlainTextEdit)
            put(editor, "7")
            assert window.store.draft == typed, f"{put.__name__}: {editor.accessibleName()}"


def set_text(editor: QWidget, text: str) -> None:
    accessible(editor).setText(QAccessible.Text.Value, text)


def replace_text(editor: QWidget, text: str) -> None:
    inside = accessible(editor).editableTextInterface()
    inside.deleteText(0, len(accessible(editor).text(QAccessible.Text.Value)))
    inside.insertText(0, text)


@pytest.mark.asyncio
async def test_a_secret_that_is_put_in_is_kept(window: WizardWindow) -> None:
    page = shown(window, 3)
    assert isinstance(page, CredentialsPage)
    told: list[str] = []
    page.secret.edited.connect(told.append)
    set_text(page.secret.line, " put in ")
    assert told == ["put in"]
    page.secret.show_secret("from the store")
    assert told == ["put in"], "what is shown was not edited"


@pytest.mark.asyncio
async def test_scopes_that_are_put_in_are_listed(window: WizardWindow) -> None:
    (chips,) = [made for made in shown(window, 4).findChildren(ChipsEdit) if made.words]
    set_text(chips.line, "write admin")
    assert window.store.draft.get("authorization", "scopes") == ["read", "write", "admin"]
    assert chips.line.text() == ""


@pytest.mark.asyncio
async def test_what_is_filled_in_for_the_live_test_is_used(window: WizardWindow) -> None:
    options = [{"label": "EU", "value": "eu"}, {"label": "US", "value": "us"}]
    fields = [{"key": "region", "type": "dropdown", "options": options}, {"key": "shop", "label": "Shop"}]
    (preview,) = shown(window, 1, {"spec_version": 1, "fields": fields}).findChildren(FormPreview)
    (choice,), (line,) = preview.findChildren(QComboBox), preview.findChildren(QLineEdit)
    assert window.services.live.inputs == {}, "nothing was chosen by showing it"
    choice.setCurrentIndex(1)
    set_text(line, "acme")
    assert window.services.live.inputs == {"region": "us", "shop": "acme"}


@pytest.mark.asyncio
@pytest.mark.parametrize("step", by_day(ALL_STEPS, each=3, beginning=2))
async def test_a_number_and_a_choice_that_are_set_are_in_the_draft(window: WizardWindow, step: int) -> None:
    page = shown(window, step)
    for binding in page.findChildren(NumberBinding):
        spin = binding.parent()
        assert isinstance(spin, QSpinBox)
        accessible(spin).valueInterface().setCurrentValue(77)
        assert window.store.draft.get(*binding.at) == 77
    for choice in found(page, QComboBox):
        before = window.store.draft
        choice.setCurrentIndex((choice.currentIndex() + 1) % choice.count())
        assert window.store.draft != before or choice.count() < 2 or choice.property("key"), choice.accessibleName()
        if not choice.isVisible():
            break  # the choice has made another form


# -- lists and trees


def part(view: QAbstractItemView, said: str) -> QAccessibleInterface:
    lines = accessible(view)
    inside = (lines.child(at) for at in range(lines.childCount()))
    return next(one for one in inside if one.text(QAccessible.Text.Name).startswith(said))


@pytest.mark.asyncio
async def test_the_entry_that_is_selected_is_the_one_that_is_edited_and_removed(window: WizardWindow) -> None:
    page = shown(window, 1)
    assert isinstance(page, FieldsPage)
    (items,) = page.findChildren(ItemList)
    second = items.list.item(1).text()
    part(items.list, second).actionInterface().doAction("Toggle")
    assert items.list.currentRow() == 1
    assert [item.text() for item in items.list.selectedItems()] == [second]
    assert items._shown == 1, "its editor is the one below the list"
    items.remove()
    assert [field["key"] for field in window.store.draft.get("fields")] == ["region"]


@pytest.mark.asyncio
@pytest.mark.parametrize("step", [9, 11])
async def test_a_value_is_picked_by_selecting_it(window: WizardWindow, step: int) -> None:
    page = shown(window, step)
    assert isinstance(page, PickPage)
    page.panel.tree.expandAll()
    for said, path in (("email", "user.email"), ("team", "team"), ("id", "user.id")):
        part(page.panel.tree, said).actionInterface().doAction("Toggle")
        assert window.store.draft.get(*page.at) == f"authData.testcode.{path}"


@pytest.mark.asyncio
async def test_going_through_an_answer_by_keyboard_or_dragging_picks_nothing(window: WizardWindow) -> None:
    page = shown(window, 9)
    assert isinstance(page, PickPage)
    tree = page.panel.tree
    tree.expandAll()
    tree.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up):
        QTest.keyClick(tree, key)
    assert not window.store.draft.get(*page.at)
    left, view = Qt.MouseButton.LeftButton, tree.viewport()
    QTest.mousePress(view, left, pos=QPoint(60, 10))
    QTest.mouseMove(view, QPoint(60, 60))
    QTest.mouseMove(view, QPoint(60, 90))
    assert not window.store.draft.get(*page.at)


@pytest.mark.asyncio
async def test_every_list_keeps_what_is_selected_and_what_is_current_together(window: WizardWindow) -> None:
    """A list that is made without it would remove one entry while another is marked."""
    from connection_wizard.ui.widgets.chosen import SelectionFollowed

    for step in ALL_STEPS:
        page = shown(window, step)
        for view in (*page.findChildren(QListWidget), *page.findChildren(QTableView), *page.findChildren(QTreeView)):
            if view.model() is None:  # no answer came yet: there is nothing to select
                continue
            if view.selectionMode() != QAbstractItemView.SelectionMode.NoSelection:
                assert view.findChildren(SelectionFollowed), view.accessibleName()


# -- what is only shown is no edit


@pytest.mark.asyncio
async def test_showing_a_document_edits_nothing(window: WizardWindow) -> None:
    """An odd one, a filled one and an empty one, each after another: the pages are made anew for each."""
    for document in (ODD, WITH_EVERYTHING, {"spec_version": 1}):
        window.store.open(Draft(document))
        for step in ALL_STEPS:
            page = body(window, step)
            for part_ in page.findChildren(Advanced):
                part_.open()
            await asyncio.sleep(0)
            assert not window.store.can_undo, f"step {step}"
        assert window.store.draft == Draft(document)
        assert window.services.live.inputs == {}


@pytest.mark.asyncio
async def test_undo_and_redo_are_no_edits(window: WizardWindow) -> None:
    store = window.store
    for step in ALL_STEPS:
        page = shown(window, step)
        for box in found(page, QCheckBox, QRadioButton):
            before = store.draft
            box.click()
            if store.draft == before:
                continue
            after = store.draft
            store.undo()
            assert (store.draft, store.can_undo, store.can_redo) == (before, False, True), box.text()
            store.redo()
            assert (store.draft, store.can_redo) == (after, False), box.text()
            store.undo()
