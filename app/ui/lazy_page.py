"""A page of the QWizard whose inside is made when it is first shown: body, guide beside it, live strip below."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget, QWizardPage
from shiboken6 import isValid

from app.ui.pages.base import SIDE_MARGIN, PageBody
from app.ui.services import Services
from app.ui.steps import FINISH, StepInfo
from app.ui.style import GUIDE_FOLDS_BELOW
from app.ui.widgets.guide_pane import GuidePane


class LazyPage(QWizardPage):
    """One step.

    Args:
        strip: the one strip of the live test, which moves to the page that is shown.
    """

    def __init__(self, step: StepInfo, services: Services, strip: QWidget) -> None:
        super().__init__()
        self._step = step
        self._services = services
        self._strip = strip
        self.body: PageBody | None = None
        self._guide: GuidePane | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setFinalPage(step.number == FINISH)
        if step.number == FINISH:
            self._was_complete = False
            services.store.changed.connect(self._judge)

    def isComplete(self) -> bool:
        """Errors block Done on the last page, never moving between pages."""
        if self._step.number != FINISH:
            return True
        return not any(finding.severity == "error" for finding in self._services.store.findings)

    def _judge(self) -> None:
        """Tell QWizard only of a change: it lays out and paints the whole window anew each time."""
        if self._was_complete != (complete := self.isComplete()):
            self._was_complete = complete
            self.completeChanged.emit()

    def arrive(self) -> None:
        """The page is shown: build it the first time."""
        if self.body is None:
            self._build()
        self._layout.addWidget(self._strip)
        self._strip.show()
        if self.body is not None:
            self.body.entered()

    def _build(self) -> None:
        page_class = getattr(import_module(self._step.module), self._step.page)
        body: PageBody = page_class(self._step, self._services)
        self.body = body
        scroll = QScrollArea(self)  # what changes its parent is styled anew, with all that is in it
        scroll.setObjectName("page")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self._bar = scroll.verticalScrollBar()
        self._bar.rangeChanged.connect(self._make_room)
        self._guide = GuidePane(self._step.number, self.window())
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(scroll, 1)
        middle.addWidget(self._guide)
        self._layout.addLayout(middle, 1)
        self._fold()

    def _make_room(self, lowest: int, highest: int) -> None:
        """The body is as wide with a scroll bar as without one: nothing moves sideways."""
        if not isValid(self._bar):
            return  # the window is being taken apart
        layout = self.body.layout() if self.body is not None else None
        if layout is not None:
            margins = layout.contentsMargins()
            bar = self._bar.sizeHint().width() if highest > lowest else 0
            layout.setContentsMargins(margins.left(), margins.top(), SIDE_MARGIN - bar, margins.bottom())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the guide away where the window is narrow."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        if self._guide is not None:
            self._guide.setVisible(self.window().width() >= GUIDE_FOLDS_BELOW)
