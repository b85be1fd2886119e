"""What is said while the live test waits for the person: what will come in the browser, and what to do about it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from connection_wizard.ui.session.services import Services
from connection_wizard.ui.widgets.style import label, show_when


class WaitingPanel(QFrame):
    """Above the strip of the live test, only while it waits: numbered steps for pasting, a word on the browser's
    warning, and the other ways where the provider does not take the redirect URI."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("waitingPanel")
        self._services = services
        self._steps = label("")
        self._line = QHBoxLayout()
        self._line.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._steps)
        layout.addLayout(self._line)
        self._change: tuple[QWidget, ...] = ()
        services.live.changed.connect(self._refresh)
        self.hide()

    def _offer_change(self) -> None:
        """Made when a run waits for the first time: what it stands on is loaded by then."""
        from connection_wizard.ui.widgets.redirect_ways import OtherWays

        refused = label(self.tr("Does the provider show an error about the redirect URL?"), "hint", wrap=False)
        self._change = (refused, OtherWays(self._services))
        for widget in self._change:
            self._line.addWidget(widget)
        self._line.addStretch(1)

    def _refresh(self) -> None:
        live = self._services.live
        waiting = live.phase == "waiting"
        if waiting:
            from connection_wizard.spec.live_redirects import is_https, practises

            if not self._change:
                self._offer_change()
            spec = self._services.store.draft.partial_spec
            redirect = spec.live_redirect
            steps = ""
            if redirect.receiver == "paste":
                steps = self.tr(
                    "1.  Log in and approve in your browser.\n"
                    "2.  It ends up on a page whose address begins with {0}. The page may show an error: that does not "
                    "matter here.\n"
                    "3.  Click into the browser's address bar, select all of it and copy it. If the page moved on, go "
                    "back first.\n"
                    "4.  Paste it below and press Enter."
                ).format(spec.redirect_url)
            elif is_https(redirect):
                steps = self.tr(
                    "1.  Log in and approve in your browser.\n"
                    "2.  It warns: “Your connection is not private”. On this computer's own address that is right.\n"
                    "3.  Press Advanced, then Proceed (in Firefox: Accept the Risk and Continue; in Safari: Show "
                    "Details, then visit this website)."
                )
            self._steps.setText(_numbered(steps))
            self._steps.setVisible(bool(steps))
            can_change = redirect.receiver != "paste" and not practises(spec)
            for widget in self._change:
                widget.setVisible(can_change)
            waiting = bool(steps) or can_change
        show_when(self, wanted=waiting)


def _numbered(steps: str) -> str:
    """Lines that begin with a number as rich text: what does not fit goes on below the words, not below the number."""
    from html import escape

    rows = (line.partition("  ") for line in steps.split("\n"))
    cells = (
        f'<tr><td style="padding-right:8px">{escape(number)}</td><td>{escape(words, quote=False)}</td></tr>'
        for number, _, words in rows
    )
    return f"<table cellspacing='0' cellpadding='0'>{''.join(cells)}</table>" if steps else ""


class LiveArea(QWidget):
    """The strip of the live test, and above it what is said while it waits."""

    def __init__(self, services: Services, strip: QWidget) -> None:
        super().__init__()
        self.panel = WaitingPanel(services)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.panel)
        layout.addWidget(strip)
