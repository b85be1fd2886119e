"""The form that people will see when they connect; what is filled in here is used by the live test."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.spec.model import ExtraField
from app.ui.live import LiveController
from app.ui.store import DraftStore
from app.ui.style import label, shortened
from app.ui.tab_order import tab_after
from app.ui.widgets.small import Card

AFFIX_LETTERS = 24


class FormPreview(Card):
    """One control a field, as the platform shows them."""

    def __init__(self, store: DraftStore, live: LiveController) -> None:
        super().__init__()
        self._store = store
        self._live = live
        self._shown: list[tuple[ExtraField, QWidget]] = []
        self._none = label(self.tr("Nothing is asked: they press Connect, and log in at the provider."), "muted")
        self.inside.setSpacing(12)
        self.inside.addWidget(self._none)
        store.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        """Make anew what is another field now, and nothing else: there may be two hundred."""
        fields = self._store.draft.sketch.fields
        self._none.setVisible(not fields)
        for position, field in enumerate(fields):
            if position < len(self._shown):
                before, control = self._shown[position]
                if field == before:
                    continue
                self._drop(control)
            made = self._control(field)
            self.inside.insertWidget(1 + position, made)
            self._shown[position : position + 1] = [(field, made)]
        for _, control in self._shown[len(fields) :]:
            self._drop(control)
        del self._shown[len(fields) :]
        tab_after(self._none, self)

    def _drop(self, control: QWidget) -> None:
        self.inside.removeWidget(control)
        control.hide()
        control.deleteLater()

    def _control(self, field: ExtraField) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        if field.type == "help":
            column.addWidget(label(field.help or field.label, "muted"))
            return made
        title = (field.label or field.key or self.tr("(no label)")) + (" *" if field.required else "")
        name = label(title, "fieldLabel")
        name.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(name)
        editor = self._dropdown(field) if field.type == "dropdown" else self._line(field)
        editor.setAccessibleName(self.tr("{0} for the live test").format(title))
        editor.setProperty("key", field.key)
        line = QHBoxLayout()
        line.setSpacing(8)
        for text in (field.prefix, None, field.suffix):
            if text is None:
                line.addWidget(editor, 1)
            elif text:
                line.addWidget(label(shortened(text, AFFIX_LETTERS), "muted", wrap=False))
        column.addLayout(line)
        if field.help:
            column.addWidget(label(field.help, "hint"))
        return made

    def _line(self, field: ExtraField) -> QLineEdit:
        editor = QLineEdit(self._live.inputs.get(field.key, ""))
        editor.setPlaceholderText(field.placeholder or field.default)
        if field.type == "password":
            editor.setEchoMode(QLineEdit.EchoMode.Password)
        editor.textChanged.connect(self._typed)
        return editor

    def _dropdown(self, field: ExtraField) -> QComboBox:
        editor = QComboBox()
        for option in field.options:
            editor.addItem(option.label or option.value, option.value)
        editor.setCurrentIndex(editor.findData(self._live.inputs.get(field.key) or field.default))
        editor.currentIndexChanged.connect(self._chosen)
        return editor

    def _typed(self, text: str) -> None:
        self._live.inputs[str(self.sender().property("key"))] = text

    def _chosen(self, index: int) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self._live.inputs[str(editor.property("key"))] = str(editor.itemData(index))
