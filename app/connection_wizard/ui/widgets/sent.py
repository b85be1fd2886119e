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
from connection_wizard.ui.widgets.plain import Label
from connection_wizard.ui.widgets.style import label, show_when
from connection_wizard.ui.widgets.value_names import display_name


class SentPanel(QWidget):
    """A heading and a card with one line a parameter, below where it travels."""

    def __init__(self, store: DraftStore, complete: Callable[[ConnectionSpec], CompleteCall | None]) -> None:
        super().__init__()
        self._store = store
        self._complete = complete
        card = Card()
        self._parts: list[tuple[Label, Pairs]] = []
        for _ in range(3):
            where, pairs = label("", "hint"), Pairs()
            card.inside.addWidget(where)
            card.inside.addLayout(pairs)
            self._parts.append((where, pairs))
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
        groups = self._groups(call, spec) if call else []
        none: list[tuple[str, list[tuple[str, str]]]] = [("", [])] * (len(self._parts) - len(groups))
        for (where, pairs), (words, lines) in zip(self._parts, groups + none, strict=True):
            where.setText(words)
            show_when(where, wanted=bool(words))
            pairs.show_pairs(lines)

    def _groups(self, call: CompleteCall, spec: ConnectionSpec) -> list[tuple[str, list[tuple[str, str]]]]:
        """Where something travels, in words, and what."""
        query = [(name, in_words(value, spec)) for name, value in call.query]
        header, body = [], []
        if call.basic:
            credentials = f"{in_words(call.basic.username, spec)} : {in_words(call.basic.password, spec)}"
            header = [("Authorization", f"Basic {credentials}")]
        if call.body:
            body = [(name, in_words(value, spec)) for name, value in call.body.pairs]
            if isinstance(call.body.value, dict):
                body += [(name, in_words(str(value), spec)) for name, value in call.body.value.items()]
        as_form = call.body is not None and call.body.format == "form"
        groups = [
            (self.tr("{0}: in the address, after the question mark").format(call.method), query),
            (self.tr("In a header"), header),
            (
                (self.tr("{0}: in the body, as a form") if as_form else self.tr("{0}: in the body, as JSON")).format(
                    call.method
                ),
                body,
            ),
        ]
        return [(words, lines) for words, lines in groups if lines]


def in_words(text: str, spec: ConnectionSpec) -> str:
    """A template with friendly names for its values."""
    try:
        template = parse_template(text)
    except TemplateError:
        return text

    def name(path: DataPath) -> str:
        return display_name(path, spec)

    return template.fill(name)
