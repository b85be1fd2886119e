"""What a portal asks for where an app is created, to copy beside the credentials that it gives."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from connection_wizard.session.origins import registered_itself
from connection_wizard.spec.live_redirects import register_as
from connection_wizard.spec.model import SEPARATORS, ConnectionSpec
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.editors.chips_edit import split_scopes
from connection_wizard.ui.widgets.elements import CopyButton
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.plain import Label, as_typed
from connection_wizard.ui.widgets.rows.second_scopes import KNOWN
from connection_wizard.ui.widgets.style import label
from connection_wizard.ui.widgets.wrapping import WrappingButton, WrappingWords


class PortalRedirects(QWidget):
    """The platform's and the one of the live test, as the step of the redirect URL has them; and the scopes of the
    log-in, once there are any: many portals give an app no others than are ticked there.

    Who copied the last of them knows what to enter: nobody has to be led to that step any more.
    """

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._hint = WrappingWords("", "muted")
        self.one_only = WrappingButton(
            as_typed(put(self.tr("It takes one only? Say so in step {step}."), step=number_of("redirect"))), "link"
        )
        self.one_only.clicked.connect(self._say_one_only)
        asked = SideBySide(8, 0, centred=True)
        asked.add(self._hint)
        asked.add(self.one_only)
        self._title = label("", "heading")
        self._grid.addWidget(self._title, 0, 0, 1, 3)
        self._grid.addWidget(asked, 1, 0, 1, 3)
        self._platform = Line()
        self.copy_platform = CopyButton(self._platform.text, self.tr("the redirect URL"))
        self._live = Line()
        self.copy_live = CopyButton(self._live.text, self.tr("the redirect URL of the live test"))
        self._put(2, self.tr("Platform"), self._platform, self.copy_platform)
        self._of_live = self._put(3, self.tr("Live test"), self._live, self.copy_live)
        self._ticks = label(self.tr("It lists scopes? Choose these."), "muted")
        self._grid.addWidget(self._ticks, 4, 0, 1, 3)
        self._scopes = Line()
        self.copy_scopes = CopyButton(self._scopes.text, self.tr("the scopes"))
        self._of_scopes = self._put(5, self.tr("Scopes"), self._scopes, self.copy_scopes)
        self.copy_platform.clicked.connect(self._copied_platform)
        self.copy_live.clicked.connect(self._told)
        services.store.changed.connect(self._refresh)
        self._refresh()

    def _put(self, row: int, text: str, line: Line, copy: CopyButton) -> Label:
        name = label(text, "muted", wrap=False)
        name.setBuddy(line)
        line.setReadOnly(True)
        line.setProperty("mono", True)
        line.setAccessibleName(text)
        for column, widget in enumerate((name, line, copy)):
            self._grid.addWidget(widget, row, column)
        return name

    def _refresh(self) -> None:
        spec = self._services.store.draft.partial_spec
        live = register_as(spec.live_redirect, spec.redirect_url)
        for line, address in ((self._platform, spec.redirect_url), (self._live, live)):
            if line.text() != address:
                line.setText(address)
        scopes = SEPARATORS[spec.authorization.scope_separator].join(_asked_for(spec))
        if self._scopes.text() != scopes:
            self._scopes.setText(scopes)
            self._scopes.setCursorPosition(0)
        for widget in (self._ticks, self._of_scopes, self._scopes, self.copy_scopes):
            widget.setVisible(bool(scopes))
        registered = registered_itself(self._services.store.origins, self._services.store.draft)
        self._ticks.setVisible(bool(scopes) and not registered)
        for widget in (self._of_live, self._live, self.copy_live):
            widget.setVisible(self._has_both)
        both = self.tr("It asks for redirect URLs: enter both, to the letter.")
        one = self.tr("It asks for a redirect URL: enter this one, to the letter.")
        done = self.tr("Sent when it was registered: there is nothing to enter. After a change register another app.")
        self._title.setText(self.tr("Registered with the app") if registered else self.tr("For the portal"))
        self._hint.setText(done if registered else both if self._has_both else one)
        self.one_only.setVisible(self._has_both and not registered)

    @property
    def _has_both(self) -> bool:
        return self._live.text() != self._platform.text()

    def _copied_platform(self) -> None:
        if not self._has_both:
            self._told()

    def _say_one_only(self) -> None:
        self._services.go_to(number_of("redirect"), ("live_redirect", "receiver"))

    def _told(self) -> None:
        files = self._services.files
        files.at_step(files.here.step, (number_of("redirect"),))


def _asked_for(spec: ConnectionSpec) -> list[str]:
    """The scopes of both lists, each once."""
    more = (row.value for row in spec.authorization.parameters if row.name in KNOWN)
    return list(dict.fromkeys([*spec.authorization.scopes, *(scope for text in more for scope in split_scopes(text))]))
