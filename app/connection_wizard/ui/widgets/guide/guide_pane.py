"""The guide beside the page: why this step, where to find it, the rules, an example, common mistakes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSettings, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from connection_wizard.steps import Step
from connection_wizard.ui.widgets.folding import FOLD
from connection_wizard.ui.widgets.sides import set_margins, sided
from connection_wizard.ui.widgets.style import GUIDE_WIDTH, PAGE_WIDTH, after_first_picture, scaled
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.ui.widgets.wrapping import WrappingButton

if TYPE_CHECKING:  # loaded with the text
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QTextBrowser

INDENT = 16
"""Of the words beside a bullet."""
ALL = 1000
"""Of the room, as far as it is wanted; what is below takes the rest."""


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
        self._whole = settings.value("guide_whole", False, bool)
        self.has_room = True

    @property
    def shown(self) -> bool:
        """Whether it is shown now."""
        return bool(self._beside) if self.has_room else self._over

    @property
    def whole(self) -> bool:
        """Whether people want all of it, or where to find things alone."""
        return bool(self._whole)

    def show_whole(self, wanted: bool) -> None:
        """Unfold what is behind the first section, on every page; that is remembered."""
        if wanted != self._whole:
            self._whole = wanted
            self._settings.setValue("guide_whole", wanted)
            self.changed.emit()

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
    """The guide text of one step, from ``resources/guide/<language>/<key>.md``: its first section, which says where
    things are found, and folded below it all others.

    With the window's first picture only its room is there; the text follows at once.

    Args:
        fold: whether all of it is wanted.
    """

    def __init__(self, step: Step, window: QWidget, fold: GuideFold) -> None:
        super().__init__()
        self._step = step
        self._fold = fold
        self._more: WrappingButton | None = None
        self._text: QTextBrowser | None = None
        self._written_at = 0.0
        self._written_whole = False
        self._wanted = 0
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
        text.document().documentLayout().documentSizeChanged.connect(self._fit_height)
        text.document().setDocumentMargin(0)
        self._text = text
        self._more = more = WrappingButton(self.tr("More about this step"))
        more.setObjectName(FOLD)
        more.setIconSize(QSize(10, 10))
        more.setCheckable(True)
        more.toggled.connect(self._fold.show_whole)
        self._fold.changed.connect(self._fold_or_not)
        self._write()
        layout = QVBoxLayout(self)
        set_margins(layout, 12, 14, 2, 6)  # and 6 within, for the focus
        layout.setSpacing(10)
        layout.addWidget(text, ALL)
        layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        if self._instead is not None and isValid(self._instead):  # it was there before the text
            layout.addWidget(self._instead, ALL)
            self._instead.show()
        # The scroll bar stands in the margin, words never do
        text.setViewportMargins(*sided(0, 0, 14, 0))
        self._show_what_has_room()
        theme().changed.connect(self._paint)
        self._paint()

    def show_instead(self, other: QWidget | None) -> None:
        """Show something in the place of the text; None: the text again."""
        self._instead = other
        layout = self.layout()
        if other is not None and isinstance(layout, QVBoxLayout):
            layout.addWidget(other, ALL)
            other.show()
        self.give_way(to_another=other is not None)

    def give_way(self, *, to_another: bool) -> None:
        """Leave the room to something else, or take it back."""
        self._gives_way = to_another
        self._show_what_has_room()

    def _show_what_has_room(self) -> None:
        if self._text is not None and self._more is not None:
            self._text.setVisible(not self._gives_way)
            self._more.setVisible(not self._gives_way and self._has_more)

    @property
    def _has_more(self) -> bool:
        from connection_wizard.ui.widgets.guide.guide_text import first_section, guide_text

        text = guide_text(self._step.key, QLocale().name())
        return first_section(text) != text

    def _fold_or_not(self) -> None:
        """People unfolded it, or folded it, here or on another page."""
        if self._text is not None and self._written_whole != self._fold.whole:
            self._written_at = 0.0
            self._paint()

    def _write(self) -> None:
        """Set the text: Qt gives its code the size that text has at this moment, for good."""
        from PySide6.QtGui import QTextCursor, QTextDocument

        from connection_wizard.ui.widgets.guide.guide_text import first_section, guide_text, unbroken_paths

        if self._text is None or self._more is None:
            return
        self._written_at = self.font().pointSizeF()
        self._written_whole = whole = self._fold.whole
        text = guide_text(self._step.key, QLocale().name())
        self._more.setChecked(whole)
        self._text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it is measured without
        # An address is an example, no link: Tab would stop at it
        plain = QTextDocument.MarkdownFeature.MarkdownDialectCommonMark
        self._text.document().setMarkdown(unbroken_paths(text if whole else first_section(text)), plain)
        # The text went in before the cursor, which is brought into view as soon as there is a size: at the end
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _paint(self) -> None:
        from connection_wizard.ui.widgets.guide.guide_text import paint

        if self._text is None or self._more is None:
            return
        if self._written_at != self.font().pointSizeF():
            self._write()
        paint(self._text.document())
        self._more.setIcon(theme().icon("arrow-down" if self._more.isChecked() else "arrow-on"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another window may have room for all of the text, or for less."""
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        """What unfolds the rest stands right below the text.

        A bar makes the text narrower and mostly longer, so whether there is one is never told by how long the text is
        beside it: Qt showed and hid it for ever where the text fits without it and not with it.
        """
        text = self._text
        if text is None:
            return
        bare = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if text.verticalScrollBarPolicy() == bare:
            around = text.height() - text.contentsRect().height()  # its viewport may still have the size of before
            self._wanted = math.ceil(text.document().size().height()) + around
            text.setMaximumHeight(self._wanted)
        fits = self._wanted <= self._room_for_text()
        text.setVerticalScrollBarPolicy(bare if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _room_for_text(self) -> int:
        layout, more = self.layout(), self._more
        if layout is None or more is None:
            return 0
        margins = layout.contentsMargins()
        below = layout.spacing() + more.sizeHint().height() if not more.isHidden() else 0
        return self.contentsRect().height() - margins.top() - margins.bottom() - below
