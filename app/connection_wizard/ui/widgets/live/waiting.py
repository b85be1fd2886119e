"""What is said while the live test waits for the person: what will come in the browser, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from connection_wizard.ui.drawn import drawn, put, with_drawn
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.plain import Rich, rich, rich_joined
from connection_wizard.ui.widgets.sides import set_margins
from connection_wizard.ui.widgets.style import label, show_when

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


BEGIN, END = 26, 16
MOST = 0.3
"""Of the window's height, for the steps."""


class WaitingPanel(QFrame):
    """Above the strip of the live test, only while it waits: numbered steps, and the field for an address to paste."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("waitingPanel")
        self._services = services
        self._given = False
        self._asked = False
        """Whether the log-in that is waited for has shown its field: of one before, Qt counts it as shown still."""
        self._steps = label("")
        self.paste = Line()
        self.paste.setPlaceholderText(self.tr("Paste the final address here"))
        self.paste.setAccessibleName(self.tr("Final address of the browser"))
        self.paste.returnPressed.connect(self._pasted)
        layout = QVBoxLayout(self)
        set_margins(layout, BEGIN, 12, END, 12)
        layout.setSpacing(8)
        self._scroll = QScrollArea()
        layout.addWidget(self._scroll)
        layout.addWidget(self.paste)
        services.live.changed.connect(self._refresh)
        self.hide()

    def _make_steps(self) -> None:
        """What a scroll area has is made with the first wait: its viewport brings whole families of Qt's classes."""
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self._steps)
        self._steps.setAutoFillBackground(False)  # Qt turned it on
        self._steps.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _refresh(self) -> None:
        live = self._services.live
        waiting = live.phase == "waiting"
        if waiting and self._scroll.widget() is None:
            self._make_steps()
        if waiting:
            from connection_wizard.spec.live_redirects import is_https

            spec = self._services.store.draft.partial_spec
            redirect = spec.live_redirect
            steps = ""
            ends_at = spec.redirect_url if redirect.receiver == "paste" else live.redirect.ends_at
            if ends_at:
                steps = self.tr(
                    "1.  Log in and approve in your browser.\n"
                    "2.  It ends up on a page whose address begins with {0}. The page may show an error: that does not "
                    "matter here.\n"
                    "3.  Click into the browser's address bar, select all of it and copy it. If the page moved on, go "
                    "back first.\n"
                    "4.  Paste it below and press Enter."
                )
                steps = put(steps, ends_at)
            elif is_https(redirect):
                steps = self.tr(
                    "1.  Log in and approve in your browser.\n"
                    "2.  It warns: “Your connection is not private”. On this computer's own address that is right.\n"
                    "3.  Press Advanced, then Proceed (in Firefox: Accept the Risk and Continue; in Safari: Show "
                    "Details, then visit this website)."
                )
            self._steps.show_rich(_numbered(steps, leftwards=self.layoutDirection() == Qt.LayoutDirection.RightToLeft))
            self._fit()
            self._show_field()
            waiting = bool(steps)
        else:
            self._given = self._asked = False
            self.paste.clear()  # there is a code in it
        show_when(self, wanted=waiting)
        if waiting:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, or text of another size."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The steps are as high as they are, and scroll where that would leave too little of the page."""
        wanted = self._steps.heightForWidth(self.width() - BEGIN - END)
        most = max(3 * self.fontMetrics().lineSpacing(), round(self.window().height() * MOST))
        self._scroll.setFixedHeight(max(0, min(wanted, most)))
        scrolls = wanted > most
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)

    def _show_field(self) -> None:
        """It stays while an address is looked at, else the focus would go on to *Cancel*; one that is refused is all
        selected, so that the next one takes its place."""
        redirect = self._services.live.redirect
        comes, self._asked = redirect.takes_paste and not self._asked, redirect.takes_paste
        self.paste.setVisible(redirect.takes_paste)
        if self._given and redirect.wants_paste:
            self._given = False
            self.paste.selectAll()
        elif comes:
            QTimer.singleShot(0, self, self._begin_in_field)  # once it can be seen

    def _begin_in_field(self) -> None:
        """Whoever began it by a button, in the strip or on the page, goes on in the field; who writes is left there."""
        from PySide6.QtWidgets import (  # not with the window's first picture
            QAbstractItemView,
            QLineEdit,
            QPlainTextEdit,
        )

        here = self.window().focusWidget()
        writes = isinstance(here, (QLineEdit, QPlainTextEdit, QAbstractItemView))
        if self.paste.isVisible() and here is not None and not writes:
            self.paste.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pasted(self) -> None:
        self._given = True
        self._services.live.redirect.paste(self.paste.text())


def _numbered(steps: str, *, leftwards: bool) -> Rich:
    """Lines that begin with a number as rich text: what does not fit goes on below the words, not below the number."""
    parts = [line.partition("  ") for line in drawn(steps).split("\n")]
    if leftwards:  # Qt leaves the columns of a table where they are
        cells = rich_joined(
            rich("<tr><td>{words}</td><td style='padding-left:8px'>{number}</td></tr>", **_cells(part))
            for part in parts
        )
        return rich("<table dir='rtl' align='right' cellspacing='0' cellpadding='0'>{cells}</table>", cells=cells)
    cells = rich_joined(
        rich("<tr><td style='padding-right:8px'>{number}</td><td>{words}</td></tr>", **_cells(part)) for part in parts
    )
    return rich("<table cellspacing='0' cellpadding='0'>{cells}</table>", cells=cells)


def _cells(part: tuple[str, str, str]) -> dict[str, str]:
    return {"number": part[0], "words": with_drawn(part[2])}


class LiveArea(QWidget):
    """The strip of the live test, and above it what is said while it waits."""

    def __init__(self, services: Services, strip: QWidget) -> None:
        super().__init__()
        self.panel = WaitingPanel(services)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.panel)
        layout.addWidget(strip, 0, Qt.AlignmentFlag.AlignTop)  # not in the middle of more room than it needs
