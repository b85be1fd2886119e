"""The redirect URLs that a portal asks for where an app is created, to copy beside the credentials that it gives."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connection_wizard.spec.live_redirects import register_as
from connection_wizard.steps import number_of
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.elements import Beside, CopyButton
from connection_wizard.ui.widgets.field_row import FieldRow
from connection_wizard.ui.widgets.style import label


class PortalRedirects(QWidget):
    """The platform's and the one of the live test, as the step of the redirect URL has them.

    Who copied the last of them knows what to enter: nobody has to be led to that step any more.
    """

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("For the portal"), "heading"))
        self._hint = label("", "muted")
        layout.addWidget(self._hint)
        self._platform, self.copy_platform, row = self._line(self.tr("Redirect URL"), self.tr("the redirect URL"))
        layout.addWidget(row)
        self._live, self.copy_live, self._live_row = self._line(
            self.tr("And for your live test"), self.tr("the redirect URL of the live test")
        )
        layout.addWidget(self._live_row)
        self.copy_platform.clicked.connect(self._copied_platform)
        self.copy_live.clicked.connect(self._told)
        services.store.changed.connect(self._refresh)
        self._refresh()

    def _line(self, text: str, name: str) -> tuple[Line, CopyButton, FieldRow]:
        line = Line()
        line.setReadOnly(True)
        line.setProperty("mono", True)
        copy = CopyButton(line.text, name)
        return line, copy, FieldRow(self._services.store, (), text, Beside(line, copy))

    def _refresh(self) -> None:
        spec = self._services.store.draft.partial_spec
        live = register_as(spec.live_redirect, spec.redirect_url)
        for line, address in ((self._platform, spec.redirect_url), (self._live, live)):
            if line.text() != address:
                line.setText(address)
        self._live_row.setVisible(self._has_both)
        both = self.tr("Where you create the app it asks for redirect URLs. Enter both, to the letter.")
        one = self.tr("Where you create the app it asks for a redirect URL. Enter this one, to the letter.")
        self._hint.setText(both if self._has_both else one)

    @property
    def _has_both(self) -> bool:
        return self._live.text() != self._platform.text()

    def _copied_platform(self) -> None:
        if not self._has_both:
            self._told()

    def _told(self) -> None:
        files = self._services.files
        files.at_step(files.here.step, (number_of("redirect"),))
