"""The request parameters as the platform will send them: each with the values of the last live test, secrets hidden."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connection_wizard.errors import WizardError
from connection_wizard.spec.calls import header_value
from connection_wizard.spec.model import RequestParameter
from connection_wizard.spec.templates import parse_template
from connection_wizard.ui.drawn import together
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.translations import hidden_told, translated
from connection_wizard.ui.widgets.elements import Card
from connection_wizard.ui.widgets.grids import Pairs
from connection_wizard.ui.widgets.plain import tip
from connection_wizard.ui.widgets.previews.sent import in_words
from connection_wizard.ui.widgets.style import button, label, show_when


class ParameterPreview(QWidget):
    """A heading and a card with one line a parameter; names of values where there was no live test yet."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        card = Card()
        self._pairs = Pairs()
        card.inside.addLayout(self._pairs)
        self._hint = label("", "hint")
        self.run = button(self.tr("Run my own code"))
        tip(self.run, self.tr("With the values of the live test, in an engine that can send nothing"))
        self.run.clicked.connect(services.live.compute_parameters)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("As the platform will send it"), "heading"))
        layout.addWidget(card)
        layout.addWidget(self._hint)
        layout.addWidget(self.run, 0, Qt.AlignmentFlag.AlignLeft)
        services.store.changed.connect(self._refresh)
        services.live.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        parameters = self._services.store.draft.partial_spec.request_parameters
        lines: list[tuple[str, RequestParameter]] = []
        for kind, items in (
            ("", [item.model_copy(update={"value": header_value(item.value)}) for item in parameters.headers]),
            (self.tr("in the query"), parameters.query),
            (self.tr("in the body"), parameters.body),
        ):
            lines += [(f"{item.name} {kind}".strip(), item) for item in items if item.name.strip()]
        self._pairs.show_pairs(lines, self._value)
        show_when(self, wanted=bool(lines))
        live = self._services.live.has_token
        own = any(item.snippet for item in (*parameters.headers, *parameters.query, *parameters.body))
        show_when(self.run, wanted=live and own)
        self.run.setEnabled(not self._services.live.running)
        self._hint.setText(
            self.tr("With the values of the last live test. What is secret is hidden here; the platform sends it.")
            if live
            else self.tr("Run the live test to see the real values.")
        )

    def _value(self, parameter: RequestParameter) -> str:
        spec = self._services.store.draft.partial_spec
        connection = self._services.live.connection
        if parameter.snippet:
            return self._services.live.computed.get(parameter.snippet) or self.tr("computed by your own code")
        if connection is None or not self._services.live.has_token:
            return in_words(parameter.value, spec)
        try:
            text = parse_template(parameter.value).fill(connection.values.text)
        except WizardError as error:
            return together(("✕", translated(error.message)), "  ")
        return hidden_told(connection.redactor.text(text))
