"""What the browser is going to say of this computer's own certificate, told before it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put
from connection_wizard.ui.widgets.asking_dialog import AskingDialog, is_accepted
from connection_wizard.ui.widgets.elements import Card
from connection_wizard.ui.widgets.style import button, label

if TYPE_CHECKING:
    from connection_wizard.spec.model import ConnectionSpec


class CertificateWords(QWidget):
    """How the warning looks, why it is safe here, what to press."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("It looks like this:"), "fieldLabel"))
        warning = Card("warning")
        warning.inside.addWidget(label(self.tr("⚠  Your connection is not private"), "heading"))
        warning.inside.addWidget(
            label(
                self.tr("Firefox: “Warning: Potential Security Risk Ahead”. Safari: “This Connection Is Not Private”."),
                "hint",
            )
        )
        layout.addWidget(warning)
        layout.addWidget(label(self.tr("Why it is safe here:"), "fieldLabel"))
        self._safe = label("", "muted")
        layout.addWidget(self._safe)
        layout.addWidget(label(self.tr("What to press:"), "fieldLabel"))
        layout.addWidget(
            label(
                self.tr(
                    "Chrome, Edge: Advanced, then Proceed to localhost (Continue to localhost).\n"
                    "Firefox: Advanced, then Accept the Risk and Continue.\n"
                    "Safari: Show Details, then visit this website."
                ),
                "muted",
            )
        )
        forbidden = self.tr(
            "Is there no such button? Then your computer's rules forbid it: choose another way in step {step}."
        )
        layout.addWidget(label(put(forbidden, step=number_of("redirect")), "hint"))

    def show_address(self, address: str) -> None:
        """Say for which address alone this is right."""
        words = self.tr(
            "The page is on your own computer. No authority may vouch for such addresses, so the wizard made the "
            "certificate itself. Go on only where the address begins with {0}"
        )
        self._safe.setText(put(words, "/".join(address.split("/")[:3]) + "/"))


class CertificateDialog(AskingDialog):
    """Opened before the browser is."""

    def __init__(self, parent: QWidget, address: str) -> None:
        super().__init__(parent)
        self.begin(self.tr("Your browser will warn you once"))
        words = CertificateWords()
        words.show_address(address)
        self.go_on = button(self.tr("Open the browser"), "primary")
        self.go_on.clicked.connect(self.accept)
        self.go_on.setDefault(True)
        self.stay = button(self.tr("Not now"))
        self.stay.clicked.connect(self.reject)
        self.inside.addWidget(
            label(
                self.tr(
                    "After you approve, the provider sends your browser to an https address on this computer. "
                    "Your browser does not know its certificate and warns you of it."
                ),
                "muted",
            )
        )
        self.inside.addWidget(words)
        self.finish(self.stay, self.go_on)


class CertificateNotice:
    """Asks once, while the window is open, before a log-in whose redirect is received over https.

    Args:
        parent: the window.
    """

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self._told = False
        self.dialog: CertificateDialog | None = None

    async def ask(self, spec: ConnectionSpec) -> bool:
        """Tell what will come, where it is not known yet; False if the person would rather not go on."""
        from connection_wizard.spec.live_redirects import is_https, register_as

        redirect = spec.live_redirect
        if self._told or not is_https(redirect):
            return True
        self.dialog = CertificateDialog(self._parent, register_as(redirect, spec.redirect_url))
        try:
            self._told = await is_accepted(self.dialog)
        finally:
            self.dialog = None
        return self._told
