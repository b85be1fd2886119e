"""Whether one export of the platform's record holds the client secret: off, and asked for each time anew."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.widgets.kept_lines import KeptLines
from connection_wizard.ui.widgets.style import set_state, show_when
from connection_wizard.ui.widgets.wrapping import WrappingTick


class SecretExport(QWidget):
    """A tick that is gone after each use, and what it means; shown only where a record can hold a secret at all."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._secrets = services.secrets
        self.tick = WrappingTick(self.tr("This time with the client secret"))
        self.tick.toggled.connect(self._toggled)
        self._words = KeptLines("", lines=3)  # of the longest: what is below does not move
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.tick)
        layout.addWidget(self._words)
        self._secrets.changed.connect(self._arrived)
        self._say()

    def refresh(self, spec: ConnectionSpec, *, ready: bool) -> None:
        """Offer it where the app is the builder's and has a secret, and the record can be exported."""
        from connection_wizard.oauth.credentials import needs_client_secret

        offered = spec.client.owner == "builder" and needs_client_secret(spec)
        show_when(self, wanted=offered)
        self.tick.setEnabled(ready)
        if not (offered and ready):
            self._clear()

    def take(self) -> bool:
        """Whether the export that begins now has the secret; the next one has to be asked for again."""
        ticked = self.tick.isChecked()
        self._clear()
        return ticked

    def _clear(self) -> None:
        self.tick.setChecked(False)
        self._say()

    def _toggled(self, ticked: bool) -> None:
        self._say()
        if ticked:
            self._secrets.load()

    def _arrived(self) -> None:
        """The keyring has answered."""
        if self.tick.isChecked() and not self._secrets.text:
            self.tick.setChecked(False)
            self._say(missing=True)

    def _say(self, *, missing: bool = False) -> None:
        set_state(self._words, "warning" if missing or self.tick.isChecked() else "")
        if missing:
            words = put(
                self.tr(
                    "This computer has no client secret of this app yet. Paste it in step {step}, then tick this again."
                ),
                step=number_of("credentials"),
            )
        elif self.tick.isChecked() and sys.platform == "win32":  # rights there come from the folder
            words = self.tr(
                "Whoever has the exported record can act as your app. Whoever may read the folder that you save it in "
                "can read it, too: choose one of your own, that no cloud keeps a copy of. Send it to nobody, and "
                "delete it as soon as the platform has it. The next export is without the secret again."
            )
        elif self.tick.isChecked():
            words = self.tr(
                "Whoever has the exported record can act as your app. On this computer only you will be able to read "
                "it: send it to nobody, and delete it as soon as the platform has it. The next export is without the "
                "secret again."
            )
        else:
            words = self.tr(
                "Counts for the next “Export for the platform” alone. Usually not needed: you can paste the secret "
                "into the platform's form, see below."
            )
        self._words.say(words)
        self.tick.setAccessibleDescription(words)
