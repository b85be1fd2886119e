"""What a call will send: every parameter with its value in words, so that nothing OAuth adds is a surprise."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.spec.completion import CompleteCall
from app.spec.model import ConnectionSpec
from app.spec.paths import DataPath
from app.spec.templates import TemplateError, parse_template
from app.ui.friendly import friendly
from app.ui.store import DraftStore
from app.ui.style import label
from app.ui.widgets.small import Card


class SentPanel(QWidget):
    """A heading and a card with one line a parameter."""

    def __init__(self, store: DraftStore, complete: Callable[[ConnectionSpec], CompleteCall | None]) -> None:
        super().__init__()
        self._store = store
        self._complete = complete
        self._shown: list[tuple[str, str]] = []
        card = Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        card.inside.addLayout(self._grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(label(self.tr("What is sent"), "heading"))
        layout.addWidget(card)
        store.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        spec = self._store.draft.sketch
        call = self._complete(spec)
        lines = _lines(call, spec) if call else []
        if lines == self._shown:
            return
        self._shown = lines
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(lines):
            self._grid.addWidget(label(name, "mono", wrap=False), row, 0)
            self._grid.addWidget(label(value, "muted"), row, 1)


def _lines(call: CompleteCall, spec: ConnectionSpec) -> list[tuple[str, str]]:
    lines = [(name, in_words(value, spec)) for name, value in call.query]
    if call.basic:
        lines.append(
            ("Authorization", f"Basic {in_words(call.basic.username, spec)} : {in_words(call.basic.password, spec)}")
        )
    if call.body:
        lines += [(name, in_words(value, spec)) for name, value in call.body.pairs]
        if isinstance(call.body.value, dict):
            lines += [(name, in_words(str(value), spec)) for name, value in call.body.value.items()]
    return lines


def in_words(text: str, spec: ConnectionSpec) -> str:
    """A template with friendly names for its values."""
    try:
        template = parse_template(text)
    except TemplateError:
        return text

    def name(path: DataPath) -> str:
        return friendly(path, spec)

    return template.fill(name)
