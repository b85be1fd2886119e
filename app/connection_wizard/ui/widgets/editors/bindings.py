"""Editors bound to places of the draft: what is typed goes to the store, what changes there comes back.

A binding lives as a child of its editor and goes with it. It never writes while it reads, and it leaves the cursor
where it is when the text is the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.door import LONGEST_LINE, LONGEST_TEXT, Line, NumberDoor

if TYPE_CHECKING:  # loaded with the first page that has one
    from PySide6.QtGui import QDropEvent
    from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox

    from connection_wizard.ui.widgets.editors.area import Area


class Binding(QObject):
    """Base of all bindings: reads on every change of the store that may concern its place.

    An editor tells of every change by the signal of its state, not by one of those that only mouse and keyboard raise:
    assistive technology, completion and undo change the state as well. What is written while a binding reads is its
    own doing, and goes no further.
    """

    def __init__(self, store: DraftStore, at: DocumentPath, editor: QObject) -> None:
        super().__init__(editor)
        self._store = store
        self.at = at
        self._reading = False
        store.changed.connect(self._store_changed)

    def _store_changed(self, at: DocumentPath) -> None:
        if at[: len(self.at)] == self.at[: len(at)]:
            self.read()

    def read(self) -> None:
        """Show the draft's value in the editor."""
        self._reading = True
        try:
            self.show(self._store.draft.get(*self.at))
        finally:
            self._reading = False

    def show(self, value: Any) -> None:
        """Show a value, of whatever type it is, in the editor."""
        raise NotImplementedError

    def tell_refused(self, editor: Line | Area) -> None:
        """Say below the field what its door refuses."""
        editor.told_by_row = True
        editor.too_long.connect(self._refused)

    def _refused(self) -> None:
        self._store.refused.emit(self.at)

    def write(self, value: Any, *, typing: bool = False, touch: bool = True) -> None:
        """Put what the editor holds into the draft, unless it was put there by reading."""
        if not self._reading:
            self._store.put(self.at, value, typing=typing)
            if touch:
                self._store.touch(self.at)


class LeftToWindow(QObject):
    """Leaves to the window what is the window's: undo and redo, files that are dropped, the wheel over a closed choice.

    The store knows every change, a field only its own keystrokes; a file dropped on a field is to be opened, not to
    have its name typed into it; and who scrolls the page does not want to choose what happens to lie under the mouse.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the field from taking these for itself."""
        match event.type():
            case QEvent.Type.ShortcutOverride:
                keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
                left = isinstance(event, QKeyEvent) and any(event.matches(key) for key in keys)
            case QEvent.Type.Wheel:
                from PySide6.QtWidgets import QComboBox, QSpinBox

                left = isinstance(watched, QComboBox | QSpinBox)
            case QEvent.Type.DragEnter:
                from PySide6.QtGui import QDragEnterEvent

                left = isinstance(event, QDragEnterEvent) and carries_file(event)
            case _:
                return False
        if left:
            event.ignore()
        return left


def finish_typing(window: QWidget) -> None:
    """Take into the draft what is being typed where Enter or leaving ends it: a cell of a table, a scope."""
    focused = window.focusWidget()
    if isinstance(focused, QLineEdit):  # a button that lost the focus while it is pressed would not be clicked
        focused.clearFocus()
        if isValid(focused) and focused.isVisible():
            focused.setFocus(Qt.FocusReason.OtherFocusReason)


def carries_file(event: QDropEvent) -> bool:
    """Whether a file of this computer is dragged."""
    return any(url.isLocalFile() for url in event.mimeData().urls())


class TextBinding(Binding):
    """A line edit bound to a text; what is no text is shown empty and left alone until it is edited.

    Args:
        default: shown while nothing was ever written.
    """

    def __init__(self, store: DraftStore, at: DocumentPath, editor: QLineEdit, default: str = "") -> None:
        super().__init__(store, at, editor)
        self._editor = editor
        self._default = default
        self._before = ""
        editor.installEventFilter(LeftToWindow(editor))
        editor.installEventFilter(self)
        editor.textChanged.connect(self._edited)
        editor.editingFinished.connect(self._left)
        if isinstance(editor, Line):
            self.tell_refused(editor)
        self.read()

    def show(self, value: Any) -> None:
        """Show the draft's text."""
        text = value if isinstance(value, str) else self._default if value is None else ""
        if text != self._editor.text():
            self._editor.setText(text)
        self._before = text

    def _edited(self, text: str) -> None:
        if self._reading:
            return
        if len(text) > len(self._before) + LONGEST_LINE:
            self.refuse(self._before)
            return
        if len(text) > len(self._before) + 1 and text != text.strip():  # pasted, with the white space around it
            self._editor.setText(text.strip())  # which comes here again
            return
        self._before = text
        self.write(text, typing=True, touch=False)  # it is touched when it is left

    def refuse(self, before: str) -> None:
        """Leave the line as it was: what was pasted is too long."""
        self._reading = True
        self._editor.setText(before)
        self._reading = False
        self._refused()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line is left as it was: of an entry that was added just now its findings are told all the same.

        Qt tells of editing that is finished only where something was typed.
        """
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            elsewhere = event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
            if elsewhere and self._store.is_begun(self.at):
                self._store.touch(self.at)
        return False

    def _left(self) -> None:
        if self._editor.text() or self._store.draft.get(*self.at) is not None:
            self._store.touch(self.at)


class LiteralBinding(TextBinding):
    """A line edit bound to a JSON literal: ``true`` and ``7`` are no texts; any other words are, and ``"7"`` too."""

    def show(self, value: Any) -> None:
        """Show the literal."""
        text = _literal_text(value)
        shown, wanted = _literal(self._editor.text()), _literal(text)
        if shown != wanted or type(shown) is not type(wanted):  # 1 is true, to Python
            self._editor.setText(text)

    def _edited(self, text: str) -> None:
        text = text.strip("\r\n")  # of a line that was copied
        self.write(_literal(text) if text else None, typing=True, touch=False)


def _literal(text: str) -> str | int | float | bool:
    """The value that a text is in JSON; what strict JSON has no number for (``Infinity``, ``1e999``) is a text."""
    from connection_wizard.strict_json import NotStrict, loads

    try:
        value = loads(text)
    except NotStrict:
        return text
    return value if isinstance(value, str | int | float) else text


def _literal_text(value: Any) -> str:
    import json

    if value is None or isinstance(value, dict | list):
        return ""
    return value if isinstance(value, str) and _literal(value) == value else json.dumps(value, ensure_ascii=False)


class PlainTextBinding(Binding):
    """A text area bound to a text."""

    def __init__(self, store: DraftStore, at: DocumentPath, editor: Area) -> None:
        super().__init__(store, at, editor)
        self._editor = editor
        self._before = ""
        editor.setUndoRedoEnabled(False)
        editor.installEventFilter(LeftToWindow(editor))
        editor.textChanged.connect(self._edited)
        self.tell_refused(editor)
        self.read()

    def show(self, value: Any) -> None:
        """Show the draft's text."""
        if value != self.value_of(self._editor.toPlainText()):
            self._editor.setPlainText(self.text_of(value))
        self._before = self._editor.toPlainText()

    def text_of(self, value: Any) -> str:
        """The text of a value in the draft."""
        return value if isinstance(value, str) else ""

    def value_of(self, text: str) -> Any:
        """What a text is in the draft."""
        return text

    def _edited(self) -> None:
        text = self._editor.toPlainText()
        if not self._reading and len(text) > len(self._before) + LONGEST_TEXT:
            self._reading = True
            self._editor.setPlainText(self._before)
            self._reading = False
            self._refused()
            return
        if not self._reading:
            self._before = text
        self.write(self.value_of(text), typing=True)


class ChoiceBinding(Binding):
    """A combo box bound to one of some values; its items are given as value and words."""

    def __init__(
        self, store: DraftStore, at: DocumentPath, editor: QComboBox, choices: Mapping[Any, str], default: Any
    ) -> None:
        super().__init__(store, at, editor)
        self._editor = editor
        self._default = default
        for value, words in choices.items():
            editor.addItem(words, value)
        editor.installEventFilter(LeftToWindow(editor))
        editor.currentIndexChanged.connect(self._chosen)
        editor.activated.connect(self._chosen)  # besides: who chooses what is shown without being written writes it
        self.read()

    def show(self, value: Any) -> None:
        """Select the draft's value, or the default where there is none."""
        wanted = self._default if value is None else value
        choices = [self._editor.itemData(index) for index in range(self._editor.count())]
        self._editor.setCurrentIndex(choices.index(wanted) if wanted in choices else -1)  # any JSON may be there

    def _chosen(self, index: int) -> None:
        self.write(self._editor.itemData(index))


class CheckBinding(Binding):
    """A check box bound to true or false."""

    def __init__(self, store: DraftStore, at: DocumentPath, editor: QCheckBox, *, default: bool = False) -> None:
        super().__init__(store, at, editor)
        self._editor = editor
        self._default = default
        editor.toggled.connect(self._toggled)
        self.read()

    def show(self, value: Any) -> None:
        """Show the draft's value."""
        self._editor.setChecked(value if isinstance(value, bool) else self._default)

    def _toggled(self, checked: bool) -> None:
        self.write(checked)


class NumberBinding(Binding):
    """A spin box bound to a whole number; its lowest value stands for nothing written."""

    def __init__(self, store: DraftStore, at: DocumentPath, editor: QSpinBox, empty: Any = 0) -> None:
        super().__init__(store, at, editor)
        self._editor = editor
        self._empty = empty
        for inner in editor.findChildren(QLineEdit):
            inner.setTextMargins(9, 0, 9, 0)  # style sheets do not reach it
            inner.installEventFilter(LeftToWindow(inner))
            NumberDoor(inner)
        editor.installEventFilter(LeftToWindow(editor))
        editor.valueChanged.connect(self._edited)
        self.read()

    def show(self, value: Any) -> None:
        """Show the draft's number."""
        number = value if isinstance(value, int) and not isinstance(value, bool) else self._editor.minimum()
        # a file may hold a number that Qt has no room for
        self._editor.setValue(max(self._editor.minimum(), min(number, self._editor.maximum())))

    def _edited(self, value: int) -> None:
        self.write(self._empty if value == self._editor.minimum() else value, typing=True)
