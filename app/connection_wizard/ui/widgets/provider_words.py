"""The provider's own words: to the letter, in letters of one width, and wrapped wherever they are too long."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy

from connection_wizard.ui.widgets.plain import visible
from connection_wizard.ui.widgets.sealed import SealedText

INSET = 12
"""Border and padding of the style sheet."""


class OwnWords(SealedText):
    """Plain text to read and copy, as high as it needs; a label would break a page with a word of 600 letters."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ownWords")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The provider's own words"))
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def say(self, words: str) -> None:
        """Show other words; what could not be seen in them is written out."""
        self.setPlainText(visible(words))

    def sizeHint(self) -> QSize:
        """As high as the words are at this width."""
        return QSize(120, self._height())

    def minimumSizeHint(self) -> QSize:
        """Never lower than the words."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        self._fit()

    def _height(self) -> int:
        return int(self.document().size().height()) + 2 * INSET + 1

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())
