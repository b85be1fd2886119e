"""The form that people will see when they connect; what is filled in here is used by the live test."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from connection_wizard.spec.model import ExtraField
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.live_run import LiveController
from connection_wizard.ui.translations import catalogue_words
from connection_wizard.ui.widgets.choice import Choice
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.editors.arrived import arrived
from connection_wizard.ui.widgets.elements import Card
from connection_wizard.ui.widgets.plain import one_line, tip, visible
from connection_wizard.ui.widgets.style import keep_place, label, shortened, show_when
from connection_wizard.ui.widgets.tab_order import tab_after

WHOLE = "whole"
"""Of a line: what was entered before it was shortened."""
AFFIX_LETTERS = 24
ONE_LINE = 40
"""Letters of a title that surely fit in one line: what may wrap is measured anew for all rows at each keystroke."""
_WORDS = ("key", "label", "required", "placeholder", "default", "pattern", "visible_when")
"""What a field can have otherwise without another control: typing a label is not to lay two hundred rows out anew."""


class _Shown(NamedTuple):
    field: ExtraField
    control: QWidget
    name: QLabel | None
    editor: QLineEdit | QComboBox | None
    """None where more than words must be made anew."""


class TakenBack(QPushButton):
    """Says at the end of a field's name that an address was shortened, and takes that back. Its place is kept free."""

    def __init__(self, editor: QLineEdit) -> None:
        super().__init__(self.tr("Shortened. Undo"))
        self._editor = editor
        self.setObjectName("fix")
        self.setAutoDefault(False)
        tip(self, self.tr("More than the server's name is not needed. A press brings back what was entered."))
        self.clicked.connect(self._take_back)
        editor.textChanged.connect(self._over)
        keep_place(self)
        show_when(self, wanted=False)

    def _over(self) -> None:
        show_when(self, wanted=False)

    def _take_back(self) -> None:
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes
        self._over()
        self._editor.setText(str(self._editor.property(WHOLE)))


class FormPreview(Card):
    """One control a field, as the platform shows them."""

    def __init__(self, store: DraftStore, live: LiveController) -> None:
        super().__init__()
        self._store = store
        self._live = live
        self._shown: list[_Shown] = []
        self._fields: tuple[ExtraField, ...] | None = None
        self._none = label(self.tr("Nothing is asked: they press Connect, and log in at the provider."), "muted")
        self.inside.setSpacing(12)
        self.inside.addWidget(self._none)
        store.changed.connect(self._refresh)
        self._refresh()

    def control_of(self, number: int) -> tuple[QWidget, QWidget] | None:
        """The row of a field, and where it is filled in."""
        shown = self._shown[number] if number < len(self._shown) else None
        return (shown.control, shown.editor) if shown is not None and shown.editor is not None else None

    def _refresh(self) -> None:
        """Make anew what is another field now, and nothing else: there may be two hundred."""
        fields = self._store.draft.partial_spec.fields
        if fields is self._fields:
            return
        self._fields = fields
        self._none.setVisible(not fields)
        others = False
        for position, field in enumerate(fields):
            if position < len(self._shown):
                before = self._shown[position]
                if field is before.field or field == before.field:
                    continue
                if self._has_new_words(before, field):
                    self._shown[position] = before._replace(field=field)
                    continue
                self._drop(before.control)
            made = self._control(field)
            self.inside.insertWidget(1 + position, made.control)
            others = True
            self._shown[position : position + 1] = [made]
        for gone in self._shown[len(fields) :]:
            self._drop(gone.control)
        del self._shown[len(fields) :]
        if others:
            tab_after(self._none, self)

    def _drop(self, control: QWidget) -> None:
        self.inside.removeWidget(control)
        control.hide()
        control.deleteLater()

    def _has_new_words(self, shown: _Shown, field: ExtraField) -> bool:
        """Write the new words of a field into its control, if that is all there is to do."""
        same = shown.field.model_copy(update={word: getattr(field, word) for word in _WORDS}) == field
        if not same or shown.name is None or shown.editor is None:
            return False
        shown.name.setText(self._title(field))
        shown.name.setWordWrap(len(shown.name.text()) > ONE_LINE)
        _with_own_words(shown.name, field.label)
        self._tell(shown.editor, field)
        if isinstance(shown.editor, QComboBox):
            if (shown.field.key, shown.field.default) != (field.key, field.default):
                self._choose(shown.editor, field)
        elif shown.field.key != field.key:
            shown.editor.setText(self._live.inputs.get(field.key, ""))
        return True

    def _title(self, field: ExtraField) -> str:
        return (field.label or field.key or self.tr("(no label)")) + (" *" if field.required else "")

    def _tell(self, editor: QWidget, field: ExtraField) -> None:
        editor.setAccessibleName(visible(put(self.tr("{0} for the live test"), self._title(field))))
        editor.setProperty("key", field.key)
        if isinstance(editor, QLineEdit):
            editor.setPlaceholderText(one_line(field.placeholder or field.default))
        else:  # on Linux it is called what is chosen; as a buddy, a label in others' words would obey each & in them
            editor.setAccessibleDescription(editor.accessibleName())

    def _control(self, field: ExtraField) -> _Shown:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        if field.type == "help":
            column.addWidget(_with_own_words(label(field.help or field.label, "muted")))
            return _Shown(field, made, None, None)
        name = label(self._title(field), "fieldLabel", wrap=len(self._title(field)) > ONE_LINE)
        _with_own_words(name, field.label)
        editor = self._dropdown(field) if field.type == "dropdown" else self._line(field)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(name, 1)
        if isinstance(editor, QLineEdit):
            heading.addWidget(TakenBack(editor))
        column.addLayout(heading)
        self._tell(editor, field)
        line = QHBoxLayout()
        line.setSpacing(8)
        for text in (field.prefix, None, field.suffix):
            if text is None:
                line.addWidget(editor, 1)
            elif text:
                line.addWidget(label(shortened(text, AFFIX_LETTERS), "muted", wrap=False))
        column.addLayout(line)
        if field.help:
            column.addWidget(_with_own_words(label(field.help, "hint")))
        return _Shown(field, made, name, editor)

    def _line(self, field: ExtraField) -> QLineEdit:
        editor = Line(self._live.inputs.get(field.key, ""))
        if field.type == "password":
            editor.setEchoMode(QLineEdit.EchoMode.Password)
        editor.textChanged.connect(self._typed)
        editor.editingFinished.connect(self._left)
        return editor

    def _dropdown(self, field: ExtraField) -> QComboBox:
        editor = Choice()
        for option in field.options:
            editor.addItem(one_line(option.label or option.value), option.value)
        self._choose(editor, field)
        editor.currentIndexChanged.connect(self._chosen)
        return editor

    def _choose(self, editor: QComboBox, field: ExtraField) -> None:
        """Show what is chosen for the live test, else the default; shown is not chosen."""
        with QSignalBlocker(editor):
            editor.setCurrentIndex(editor.findData(self._live.inputs.get(field.key) or field.default))

    def _typed(self, text: str) -> None:
        """Take what was typed; of an address that was pasted for a server's name, what the field needs."""
        editor = self.sender()
        key = str(editor.property("key"))
        pasted = len(arrived(self._live.inputs.get(key, ""), text)) > 1 and text != editor.property(WHOLE)
        if not (pasted and isinstance(editor, QLineEdit) and self._takes(editor, text)):
            self._live.give(key, text)

    def _left(self) -> None:
        """Of an address that was typed, take what the field needs, unless it was taken back."""
        editor = self.sender()
        if isinstance(editor, QLineEdit) and editor.text() != editor.property(WHOLE):
            self._takes(editor, editor.text())

    def _takes(self, editor: QLineEdit, text: str) -> bool:
        """Whether the field needs less of a text; then it is shortened, which comes to `_typed` again."""
        from connection_wizard.spec.formats import needed_of

        key, spec = str(editor.property("key")), self._store.draft.partial_spec
        needed = next((needed_of(text, field, spec) for field in spec.fields if field.key == key), text)
        if needed == text:
            return False
        editor.setProperty(WHOLE, text)
        editor.setText(needed)
        for control in [shown.control for shown in self._shown if shown.editor is editor]:
            for back in control.findChildren(TakenBack):
                show_when(back, wanted=True)
        return True

    def _chosen(self, index: int) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self._live.give(str(editor.property("key")), str(editor.itemData(index)))


def _with_own_words(shown: QLabel, text: str = "") -> QLabel:
    """Words of the catalogue reach people as they are; an author of another language reads them there by pointing."""
    said = text or shown.text()
    own = catalogue_words(said) if said else ""
    tip(shown, own if own != said else "")
    return shown
