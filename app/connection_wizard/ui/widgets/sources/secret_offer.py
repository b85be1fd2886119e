"""The question whether a client secret that came with a pasted request is to be kept; without a yes it is nowhere."""

from __future__ import annotations

from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.secret_box import SecretBox
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.style import button, label, set_state


class SecretOffer(SideBySide):
    """Hidden until there is one. It forgets what it asks about as soon as that is answered, or the page goes.

    Args:
        secrets: where it goes.
    """

    def __init__(self, secrets: SecretBox) -> None:
        super().__init__(8, 4, centred=True)
        self._secrets = secrets
        self._secret = ""
        self._words = label("", "hint")
        self.yes = button(self.tr("Keep it"))
        self.yes.setObjectName("fix")
        self.yes.setAccessibleName(self.tr("Keep the client secret that was pasted"))
        self.no = button(self.tr("No"))
        self.no.setObjectName("fix")
        self.no.setAccessibleName(self.tr("Do not keep the client secret that was pasted"))
        self.yes.clicked.connect(self._keep)
        self.no.clicked.connect(self._drop)
        self.add(self._words, 1)
        self.add(self.yes)
        self.add(self.no)
        self.hide()

    def ask(self, secret: str) -> None:
        """Ask about a secret, unless it is the one that is there."""
        if secret == self._secrets.text:
            self._drop()
            return
        self._secret = secret
        if self._secrets.text:
            words = self.tr("A client secret was in it. Keep it instead of the one that is there, for the live test?")
        elif self._secrets.lasts:
            words = self.tr("A client secret was in it. Keep it on this computer, for the live test? No file gets it.")
        else:
            words = self.tr("A client secret was in it. Use it for the live test, until you close the window?")
        self._words.setText(words)
        set_state(self._words, "")
        self._show_buttons(wanted=True)
        self._announce()

    def _keep(self) -> None:
        secret, self._secret = self._secret, ""
        self._secrets.put(secret)
        self._words.setText(put(self.tr("✓  It is the client secret in step {step}."), step=number_of("credentials")))
        set_state(self._words, "ok")
        self._show_buttons(wanted=False)
        self._announce()

    def _drop(self) -> None:
        self._secret = ""
        self.hide()

    def _show_buttons(self, *, wanted: bool) -> None:
        self.yes.setVisible(wanted)
        self.no.setVisible(wanted)
        self.show()

    def _announce(self) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not with the window's first picture

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))
