"""The guide beside the page: why this step, where to find it, the rules, an example, common mistakes."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from app.ui.style import GUIDE_WIDTH, after_first_picture
from app.ui.theme import theme


class GuidePane(QFrame):
    """The guide text of one step, from ``resources/guide/<language>/<number>.md``.

    With the window's first picture only its room is there; the text follows at once.
    """

    def __init__(self, step: int, window: QWidget) -> None:
        super().__init__()
        self._step = step
        self._text: QTextBrowser | None = None
        self.setObjectName("guide")
        self.setFixedWidth(GUIDE_WIDTH)
        if window.isVisible():
            self._fill()
        else:
            after_first_picture(self, self._fill)

    def _fill(self) -> None:
        from app.ui.widgets.guide_text import guide_text

        text = QTextBrowser()
        text.setObjectName("guideText")
        text.setOpenLinks(False)
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        text.setAccessibleName(self.tr("Guide"))
        text.document().setIndentWidth(14)
        text.setMarkdown(guide_text(self._step, QLocale().name()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 16, 4, 8)
        layout.addWidget(text)
        self._text = text
        theme().changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        from app.ui.widgets.guide_text import paint

        if self._text is not None:
            paint(self._text.document())
