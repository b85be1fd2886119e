"""Step 2: the redirect URL, and whether the provider's portal really shows the same."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox

from app.spec.model import PLATFORM_REDIRECT_URL
from app.ui.bindings import ChoiceBinding, NumberBinding, TextBinding
from app.ui.pages.base import PageBody
from app.ui.style import label, mono_when_filled
from app.ui.widgets.comparison import Comparison
from app.ui.widgets.small import Beside, CopyButton


class RedirectPage(PageBody):
    """The platform's address to copy, a comparison with what the portal shows, and the live run's own redirect."""

    def build(self) -> None:
        """Make the rows."""
        address = QLineEdit()
        address.setProperty("mono", True)
        TextBinding(self.store, ("redirect_url",), address, PLATFORM_REDIRECT_URL)
        self.row(
            ("redirect_url",),
            self.tr("Redirect &URL"),
            Beside(address, CopyButton(self._address, self.tr("the redirect URL"))),
            self.tr("Copy it into the provider's developer portal, character for character."),
        )
        pasted = QLineEdit()
        mono_when_filled(pasted)
        pasted.setPlaceholderText(self.tr("Paste the redirect URL that the portal shows"))
        self._comparison = Comparison(self._address, self.tr("&Compare with the portal"), pasted)
        self.store.changed.connect(self._comparison.refresh)
        self.add(self._comparison)
        self.advanced(self.tr("Advanced: the redirect of your live test"), [("live_redirect",)])
        self.add(
            label(
                self.tr(
                    "The live test runs on your computer, so it needs a redirect URL of its own. Register it at the "
                    "provider beside the one above; many providers accept any port on 127.0.0.1."
                ),
                "muted",
            )
        )
        receiver = QComboBox()
        ChoiceBinding(
            self.store,
            ("live_redirect", "receiver"),
            receiver,
            {"loopback": self.tr("This computer listens"), "paste": self.tr("I paste the final address")},
            "loopback",
        )
        self.row(
            ("live_redirect", "receiver"),
            self.tr("The &answer comes by"),
            receiver,
            self.tr("Choose pasting where the provider allows no address of your own computer."),
        )
        beside = self.side_by_side()
        host = QComboBox()
        ChoiceBinding(
            self.store,
            ("live_redirect", "host"),
            host,
            {"127.0.0.1": "127.0.0.1", "localhost": "localhost", "[::1]": "[::1]"},
            "127.0.0.1",
        )
        self.row(("live_redirect", "host"), self.tr("&Host"), host, self.tr("Exactly as registered."), beside=beside)
        port = QSpinBox()
        port.setRange(0, 65535)
        port.setSpecialValueText(self.tr("any free port"))
        NumberBinding(self.store, ("live_redirect", "port"), port)
        self.row(("live_redirect", "port"), self.tr("&Port"), port, self.tr("1024 or higher."), beside=beside)
        path = QLineEdit()
        TextBinding(self.store, ("live_redirect", "path"), path)
        path.setPlaceholderText("/callback")
        self.row(("live_redirect", "path"), self.tr("Pa&th"), path, beside=beside)

    def _address(self) -> str:
        return self.store.draft.sketch.redirect_url
