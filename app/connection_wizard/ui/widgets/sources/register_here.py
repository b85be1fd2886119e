"""On the page of the credentials: the server registers an app by itself, which is offered until there is one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connection_wizard.session.origins import REGISTRATION, written
from connection_wizard.ui.session.services import Services

if TYPE_CHECKING:  # most servers register nobody
    from connection_wizard.session.understanding import Understanding
    from connection_wizard.ui.widgets.sources.register_card import RegisterCard

_CLIENT_ID = ("client", "client_id")


class RegisterHere(QWidget):
    """What comes of it is filled in as one change.

    Signals:
        filled: an app was registered, and its client ID is filled in.
    """

    filled = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._registering = services.pasted.registering
        self._understanding: Understanding | None = None
        self.card: RegisterCard | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._registering.changed.connect(self._fill_in)
        services.store.changed.connect(self.refresh)
        services.store.touched.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Offer it while there is no client ID; what came of it stays in sight until there is another one."""
        there, made = self._services.store.draft.get(*_CLIENT_ID), self._understanding
        app = None if made is None else made.app
        offers = not there and REGISTRATION in self._services.store.origins
        if offers and (made is None or app is not None):
            self._show_card()
        elif offers and made is not None and made.draft is not self._services.store.draft:
            made.draft = self._services.store.draft
            if self.card is not None:
                self.card.tell()
        self.setVisible(offers or (app is not None and there == app.client_id))

    def _show_card(self) -> None:
        from connection_wizard.session.understood_origins import registration_of
        from connection_wizard.ui.widgets.sources.register_card import RegisterCard

        store, before = self._services.store, self.card
        self._understanding = made = registration_of(store.origins, store.draft)
        layout = self.layout()
        if before is not None:
            before.hide()
            before.deleteLater()
        if made is not None and layout is not None:
            self.card = RegisterCard(made, self._registering, at_once=True)
            layout.addWidget(self.card)

    def _fill_in(self) -> None:
        """Take over what the server registered."""
        made, services = self._understanding, self._services
        if made is None or made.app is None or made.draft.get(*_CLIENT_ID) == made.app.client_id:
            return
        from connection_wizard.session.understood_origins import origins_of

        draft = made.applied()
        origins = origins_of(made, datetime.now(UTC).isoformat(timespec="seconds"))
        made.draft = draft
        services.store.take(draft, origins)
        services.files.note(origins=tuple(written(services.store.origins)))
        if made.secret:
            services.secrets.put(made.secret)
        self._registering.keep(made, draft)
        self.filled.emit()
