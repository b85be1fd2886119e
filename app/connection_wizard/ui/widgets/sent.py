"""What a call will send: every parameter with its value in words, so that nothing OAuth adds is a surprise."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connection_wizard.spec.completion import CompleteCall
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.templates import TemplateError, parse_template
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.elements import Card
from connection_wizard.ui.widgets.grids import Pairs
from connection_wizard.ui.widgets.style import label
from connection_wizard.ui.widgets.value_names import display_name


class SentPanel(QWidget):
    """A heading and a card with one line a parameter."""

    def __init__(self, store: DraftStore, complete: Callable[[ConnectionSpec], CompleteCall | None]) -> None:
        super().__init__()
        self._store = store
        self._complete = complete
        card = Card()
        self._pairs = Pairs()
        card.inside.addLayout(self._pairs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("What is sent"), "heading"))
        layout.addWidget(card)
        store.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        spec = self._store.draft.partial_spec
        call = self._complete(spec)
        self._pairs.show_pairs(_lines(call, spec) if call else [])


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
        return display_name(path, spec)

    return template.fill(name)
