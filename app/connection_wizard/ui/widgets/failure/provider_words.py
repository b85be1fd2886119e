"""The provider's own words: to the letter, in letters of one width, and wrapped wherever they are too long.

More than a few lines scroll until somebody asks for all of them, so that what is to be done stays in sight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from connection_wizard.ui.translations import hidden_told
from connection_wizard.ui.widgets.elements import CopyButton
from connection_wizard.ui.widgets.plain import visible
from connection_wizard.ui.widgets.sealed import SealedText
from connection_wizard.ui.widgets.style import button, label, set_kind

if TYPE_CHECKING:  # loaded when something failed
    from connection_wizard.oauth.provider_words import ProviderWords

INSET = 12
"""Border and padding of the style sheet."""
MOST_LINES = 8
"""As high as the words grow by themselves."""


class OwnWords(SealedText):
    """Plain text to read and copy; a label would break a page with a word of 600 letters.

    Args:
        whole: be as high as all of the words, however many they are.

    Signals:
        fitted: another part of the words is seen, or all of them.
    """

    fitted = Signal()

    def __init__(self, *, whole: bool = True) -> None:
        super().__init__()
        self._begins_whole = self._whole = whole
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
        self._whole = self._begins_whole
        self.setPlainText(visible(hidden_told(words)))
        self._fit()

    def show_whole(self, *, whole: bool) -> None:
        """Be as high as all of the words, or as the first few lines."""
        self._whole = whole
        self._fit()

    @property
    def is_long(self) -> bool:
        """Whether there are more lines than are shown by themselves."""
        return self._needed() > self._most()

    def sizeHint(self) -> QSize:
        """As high as the words are at this width, up to some lines."""
        return QSize(120, self._height())

    def minimumSizeHint(self) -> QSize:
        """Never lower than what is to be seen."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        self._fit()

    def _needed(self) -> int:
        return int(self.document().size().height()) + 2 * INSET + 1

    def _most(self) -> int:
        return MOST_LINES * self.fontMetrics().lineSpacing() + 2 * INSET + 1

    def _height(self) -> int:
        return self._needed() if self._whole else min(self._needed(), self._most())

    def _fit(self) -> None:
        scrolls = self.is_long and not self._whole
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if self.height() != self._height():
            self.setFixedHeight(self._height())
        self.fitted.emit()


class ProviderSays(QWidget):
    """The words with what can be done with them; or that there are none, and how the answer begins."""

    def __init__(self) -> None:
        super().__init__()
        self.words = OwnWords(whole=False)
        self._named = label("", "hint")
        self.show_all = button("", "link")
        self.show_all.setObjectName("copyWords")
        self.show_all.setCheckable(True)
        self.show_all.toggled.connect(self._toggled)
        self._copy = CopyButton(self.words.toPlainText, self.tr("the provider's own words"))
        set_kind(self._copy, "link")
        self._copy.setObjectName("copyWords")
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._named, 1)
        line.addWidget(self.show_all)
        line.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self.words)
        self.words.fitted.connect(self._offer)
        self._toggled(on=False)

    def say(self, said: ProviderWords, *, empty: bool) -> None:
        """Show what the provider said.

        Args:
            empty: whether its answer was.
        """
        self.show_all.setChecked(False)
        explains = bool(said.error or said.description or said.uri)
        if explains:
            named = self.tr("The provider's own words")
        elif said.text:
            named = self.tr("The provider sent no explanation. Its answer begins:")
        elif empty:
            named = self.tr("The provider sent no explanation: its answer is empty.")
        else:
            named = self.tr("The provider sent no explanation. Its answer is not shown here, it may hold a token.")
        self._named.setText(named)
        self.words.say(said.text)
        self.words.setVisible(bool(said.text))
        self._copy.setVisible(bool(said.text))
        self._offer()

    def _offer(self) -> None:
        """There is something to unfold only where there are more lines."""
        self.show_all.setVisible(self.words.is_long and not self.words.isHidden())

    def _toggled(self, on: bool) -> None:
        self.show_all.setText(self.tr("Show less") if on else self.tr("Show all"))
        self.words.show_whole(whole=on)
