"""What a call will send: every parameter with its value in words, so that nothing OAuth adds is a surprise."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from pydantic import JsonValue
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connection_wizard.spec.completion import Body, CompleteCall
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.templates import TemplateError
from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.editors.value_names import display_name, in_template
from connection_wizard.ui.widgets.elements import Card
from connection_wizard.ui.widgets.grids import Pairs
from connection_wizard.ui.widgets.plain import Label
from connection_wizard.ui.widgets.style import label, show_when


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
        groups = self._groups(call) if call else []
        none: list[tuple[str, list[tuple[str, str]]]] = [("", [])] * (len(self._parts) - len(groups))
        for (where, pairs), (words, lines) in zip(self._parts, groups + none, strict=True):
            where.setText(words)
            show_when(where, wanted=bool(words))
            pairs.show_pairs(lines, lambda value: in_words(value, spec))
        widest = max(pairs.names_width for _, pairs in self._parts)
        for _, pairs in self._parts:
            pairs.setColumnMinimumWidth(0, widest)

    def _groups(self, call: CompleteCall) -> list[tuple[str, list[tuple[str, str]]]]:
        """Where something travels, in words, and what: in the order of a request, all of it."""
        headers = list(call.headers)
        if call.basic and "authorization" not in (name.lower() for name, _ in headers):
            credentials = together((call.basic.username, call.basic.password), " : ")
            headers.append(("Authorization", together(("Basic", credentials))))
        groups = [
            (self.tr("{0}: in the address, after the question mark"), list(call.query)),
            (self.tr("In the headers"), headers),
        ]
        if call.body:
            as_form = self.tr("{0}: in the body, as a form")
            words = as_form if call.body.format == "form" else self.tr("{0}: in the body, as JSON")
            whole = self.tr("{0}: in the body, as text") if call.body.format == "text" else words
            groups.append((whole, list(self._body(call.body))))
        return [(put(words, call.method), lines) for words, lines in groups if lines]

    def _body(self, body: Body) -> Iterator[tuple[str, str]]:
        yield from body.pairs
        if isinstance(body.value, dict):
            for name, part in body.value.items():
                yield name, part if isinstance(part, str) else _as_json(part)
        elif body.value is not None:
            yield self.tr("(all of it)"), body.value if isinstance(body.value, str) else _as_json(body.value)


def _as_json(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False)


def in_words(text: str, spec: ConnectionSpec) -> str:
    """A template with friendly names for its values."""
    try:
        return in_template(text, lambda path: display_name(path, spec))
    except TemplateError:
        return text
