"""The form that people will see when they connect; what is filled in here is used by the live test."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.spec.model import ExtraField
from app.ui.live import LiveController
from app.ui.store import DraftStore
from app.ui.style import label, shortened
from app.ui.widgets.small import Card

AFFIX_LETTERS = 24


class FormPreview(Card):
    """One control a field, as the platform shows them."""

    def __init__(self, store: DraftStore, live: LiveController) -> None:
        super().__init__()
        self._store = store
        self._live = live
        self._shown: tuple[ExtraField, ...] | None = None
        self._body = QWidget()
        self.inside.setSpacing(12)
        self.inside.addWidget(self._body)
        store.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        fields = self._store.draft.sketch.fields
        if fields == self._shown:
            return
        self._shown = fields
        self.inside.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        if not fields:
            layout.addWidget(
                label(self.tr("Nothing is asked: they press Connect, and log in at the provider."), "muted")
            )
        for field in fields:
            layout.addLayout(self._control(field))
        self.inside.addWidget(self._body)

    def _control(self, field: ExtraField) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(5)
        if field.type == "help":
            column.addWidget(label(field.help or field.label, "muted"))
            return column
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
        return column

    def _line(self, field: ExtraField) -> QLineEdit:
        editor = QLineEdit(self._live.inputs.get(field.key, ""))
        editor.setPlaceholderText(field.placeholder or field.default)
        if field.type == "password":
            editor.setEchoMode(QLineEdit.EchoMode.Password)
        editor.textEdited.connect(self._typed)
        return editor

    def _dropdown(self, field: ExtraField) -> QComboBox:
        editor = QComboBox()
        for option in field.options:
            editor.addItem(option.label or option.value, option.value)
        editor.setCurrentIndex(editor.findData(self._live.inputs.get(field.key) or field.default))
        editor.activated.connect(self._chosen)
        return editor

    def _typed(self, text: str) -> None:
        self._live.inputs[str(self.sender().property("key"))] = text

    def _chosen(self, index: int) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self._live.inputs[str(editor.property("key"))] = str(editor.itemData(index))
