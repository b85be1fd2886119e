"""A page of the QWizard whose inside is made when it is first shown: body, guide beside it, live strip below."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget, QWizardPage
from shiboken6 import isValid

from connection_wizard.ui.pages.base import SIDE_MARGIN, PageBody
from connection_wizard.ui.shell.document import Documents
from connection_wizard.ui.steps import FINISH, StepInfo
from connection_wizard.ui.widgets.guide.guide_pane import GuideFold, GuidePane
from connection_wizard.ui.widgets.sides import set_margins
from connection_wizard.ui.widgets.style import is_other_width, once_painted, scaled
from connection_wizard.ui.widgets.tab_order import tab_after
from connection_wizard.ui.widgets.theme import theme

WIDEST = 960
"""Of what is on a page: on a large screen a line of text, or a field, that is longer is hard to follow."""


class PageScroll(QScrollArea):
    """The place that a page scrolls in.

    Signals:
        resized: it has another width.
    """

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of another width."""
        super().resizeEvent(event)
        if is_other_width(event):
            self.resized.emit()


class LazyPage(QWizardPage):
    """One step. All that is in it belongs to the document, and is made anew with the next one.

    Args:
        documents: gives what the page is made for.
        fold: whether the guide is shown.
    """

    def __init__(self, step: StepInfo, documents: Documents, fold: GuideFold) -> None:
        super().__init__()
        self._fold = fold
        self._step = step
        self._documents = documents
        self._strip: QWidget | None = None
        self._inside: QWidget | None = None
        self.body: PageBody | None = None
        self.guide: GuidePane | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setFinalPage(step.number == FINISH)
        if step.number == FINISH:
            self._was_complete = False
            documents.store.changed.connect(self._judge)
        documents.left.connect(self._leave)
        fold.changed.connect(self._place_guide)

    def isComplete(self) -> bool:
        """Errors block Done on the last page, never moving between pages."""
        if self._step.number != FINISH:
            return True
        return not any(finding.severity == "error" for finding in self._documents.store.findings)

    def _judge(self) -> None:
        """Tell QWizard only of a change: it lays out and paints the whole window anew each time."""
        if self._was_complete != (complete := self.isComplete()):
            self._was_complete = complete
            self.completeChanged.emit()

    def arrive(self) -> None:
        """The page is shown: build it the first time."""
        new = self.body is None
        if new:
            self._build()
        self._strip = self._documents.now.live_area  # the only one, which moves to the page that is shown
        self._layout.addWidget(self._strip)
        self._strip.show()
        if self.body is not None:
            self.body.entered()
            if new:
                once_painted(self, self._order)

    def _leave(self) -> None:
        """Another document is opened: nothing that was made for this one is kept."""
        if self._inside is not None:
            self._documents.dismiss(self._inside)
        self._inside = self.body = self.guide = self._strip = None

    def _order(self) -> None:
        """Tab comes by the strip after the page that was made last, and with that after all of them."""
        if self.body is not None and self._strip is not None and self.isAncestorOf(self._strip):
            tab_after(self.body.end, self._strip)

    def _build(self) -> None:
        self._inside = QWidget(self)
        self._inside.hide()  # shown as a whole, not part by part
        # From the outside inwards: what changes its parent is styled anew, with all that is in it
        scroll = PageScroll(self._inside)
        scroll.setObjectName("page")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area = scroll
        page_class = getattr(import_module(self._step.module), self._step.page)
        self.body = page_class(self._step, self._documents.now.services, scroll)
        scroll.verticalScrollBar().rangeChanged.connect(self._make_room)
        scroll.resized.connect(self._make_room)
        theme().changed.connect(self._make_room)
        self.guide = GuidePane(self._step, self.window(), self._fold)
        self._middle = QGridLayout(self._inside)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.setColumnStretch(0, 1)
        self._middle.addWidget(scroll, 0, 0)
        self._middle.addWidget(self.guide, 0, 1)
        self._layout.addWidget(self._inside, 1)
        self._place_guide()
        self._inside.show()

    def _make_room(self) -> None:
        """The body is as wide with a scroll bar as without one, and never wider than it is of use: nothing moves
        sideways."""
        if self._inside is None or not isValid(self.area):
            return  # nothing was made yet, or the window is being taken apart
        layout = self.body.layout() if self.body is not None else None
        if layout is not None:
            margins = layout.contentsMargins()  # where lines begin all pages have the same one
            scroll_bar = self.area.verticalScrollBar()
            bar = scroll_bar.sizeHint().width() if scroll_bar.maximum() > scroll_bar.minimum() else 0
            spare = max(0, self.area.width() - 2 * SIDE_MARGIN - scaled(WIDEST))
            set_margins(layout, SIDE_MARGIN, margins.top(), SIDE_MARGIN - bar + spare, margins.bottom())

    def _place_guide(self) -> None:
        """Beside the page, or over its end where the window is narrow."""
        if self._inside is None or self.guide is None:
            return
        self._middle.removeWidget(self.area)
        self._middle.addWidget(self.area, 0, 0, 1, 1 if self._fold.has_room else 2)
        self.guide.setVisible(self._fold.shown)
        self.guide.raise_()
