"""The guide beside the page: why this step, where to find it, the rules, an example, common mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from connection_wizard.steps import Step
from connection_wizard.ui.widgets.style import GUIDE_WIDTH, PAGE_WIDTH, after_first_picture, scaled
from connection_wizard.ui.widgets.theme import theme

if TYPE_CHECKING:  # loaded with the text
    from PySide6.QtWidgets import QTextBrowser

INDENT = 16
"""Of the words beside a bullet."""


class GuideFold(QObject):
    """Whether the guide is shown: beside the page while there is room, as people left it; over it where they ask.

    Signals:
        changed: it is to be shown or put elsewhere.
    """

    changed = Signal()

    def __init__(self, parent: QWidget, settings: QSettings) -> None:
        super().__init__(parent)
        self._settings = settings
        self._beside = settings.value("guide", True, bool)
        self._over = False
        self.has_room = True

    @property
    def shown(self) -> bool:
        """Whether it is shown now."""
        return bool(self._beside) if self.has_room else self._over

    def fit(self, width: int, side: int) -> None:
        """Take the width of the window, and of the step list in it."""
        has_room = width >= side + scaled(GUIDE_WIDTH) + scaled(PAGE_WIDTH)
        if has_room != self.has_room:
            self.has_room, self._over = has_room, False
            self.changed.emit()

    def show(self, wanted: bool) -> None:
        """Show or fold it; where there is room for it, that is remembered."""
        if self.has_room:
            self._beside = wanted
            self._settings.setValue("guide", wanted)
        else:
            self._over = wanted
        self.changed.emit()

    def close_layer(self) -> bool:
        """Fold it where it lies over the page; False where it does not."""
        if self.has_room or not self._over:
            return False
        self.show(wanted=False)
        return True


class GuidePane(QFrame):
    """The guide text of one step, from ``resources/guide/<language>/<key>.md``.

    With the window's first picture only its room is there; the text follows at once.
    """

    def __init__(self, step: Step, window: QWidget) -> None:
        super().__init__()
        self._step = step
        self._text: QTextBrowser | None = None
        self._written_at = 0.0
        self._gives_way = False
        self._instead: QWidget | None = None
        self.setObjectName("guide")
        self._fit_words()
        theme().changed.connect(self._fit_words)
        if window.isVisible():
            self._fill()
        else:
            after_first_picture(self, self._fill)

    def _fit_words(self) -> None:
        self.setFixedWidth(scaled(GUIDE_WIDTH))

    def _fill(self) -> None:
        from connection_wizard.ui.widgets.sealed import SealedBrowser

        text = SealedBrowser()
        text.setObjectName("guideText")
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        text.setAccessibleName(self.tr("Guide"))
        text.document().setIndentWidth(INDENT)
        text.document().setDocumentMargin(0)
        self._text = text
        self._write()
        layout = QVBoxLayout(self)
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft  # Qt does not turn margins around
        layout.setContentsMargins(*((2, 14, 12, 6) if from_right else (12, 14, 2, 6)))  # and 6 within, for the focus
        layout.addWidget(text)
        if self._instead is not None and isValid(self._instead):  # it was there before the text
            layout.addWidget(self._instead)
            self._instead.show()
        # The scroll bar stands in the margin, words never do
        text.setViewportMargins(*((14, 0, 0, 0) if from_right else (0, 0, 14, 0)))
        text.setVisible(not self._gives_way)
        theme().changed.connect(self._paint)
        self._paint()

    def show_instead(self, other: QWidget | None) -> None:
        """Show something in the place of the text; None: the text again."""
        self._instead = other
        layout = self.layout()
        if other is not None and layout is not None:
            layout.addWidget(other)
            other.show()
        self.give_way(to_another=other is not None)

    def give_way(self, *, to_another: bool) -> None:
        """Leave the room to something else, or take it back."""
        self._gives_way = to_another
        if self._text is not None:
            self._text.setVisible(not to_another)

    def _write(self) -> None:
        """Set the text: Qt gives its code the size that text has at this moment, for good."""
        from PySide6.QtGui import QTextCursor, QTextDocument

        from connection_wizard.ui.widgets.guide_text import guide_text

        if self._text is None:
            return
        self._written_at = self.font().pointSizeF()
        # An address is an example, no link: Tab would stop at it
        plain = QTextDocument.MarkdownFeature.MarkdownDialectCommonMark
        self._text.document().setMarkdown(guide_text(self._step.key, QLocale().name()), plain)
        # The text went in before the cursor, which is brought into view as soon as there is a size: at the end
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _paint(self) -> None:
        from connection_wizard.ui.widgets.guide_text import paint

        if self._text is None:
            return
        if self._written_at != self.font().pointSizeF():
            self._write()
        paint(self._text.document())
