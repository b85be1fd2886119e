"""The guide beside the page: why this step, where to find it, the rules, an example, common mistakes."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout

from app.resources import resources_folder
from app.ui.style import GUIDE_WIDTH
from app.ui.theme import theme


class GuidePane(QFrame):
    """The guide text of one step, from ``resources/guide/<language>/<number>.md``."""

    def __init__(self, step: int) -> None:
        super().__init__()
        self.setObjectName("guide")
        self.setFixedWidth(GUIDE_WIDTH)
        self._text = QTextBrowser()
        self._text.setObjectName("guideText")
        self._text.setOpenLinks(False)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.setAccessibleName(self.tr("Guide"))
        self._text.document().setIndentWidth(14)
        self._text.setMarkdown(guide_text(step, QLocale().name()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 16, 4, 8)
        layout.addWidget(self._text)
        theme().changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        """Headings in the colour of text with room above, the rest muted; lines a little apart."""
        colors = theme().colors
        block = self._text.document().firstBlock()
        first = True
        while block.isValid():
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            heading = (
                cursor.charFormat().fontWeight() >= QFont.Weight.Bold and not block.textList() and _all_bold(block)
            )
            space = QTextBlockFormat()
            space.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            space.setTopMargin(14 if heading and not first else 0)
            space.setBottomMargin(2 if block.textList() else 4)
            cursor.setPosition(block.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeBlockFormat(space)
            color = QTextCharFormat()
            color.setForeground(QColor(colors.text if heading else colors.muted))
            cursor.mergeCharFormat(color)
            block, first = block.next(), False


def _all_bold(block: QTextBlock) -> bool:
    fragments = block.begin()
    while not fragments.atEnd():
        if fragments.fragment().charFormat().fontWeight() < QFont.Weight.Bold:
            return False
        fragments += 1
    return bool(block.text())


@cache
def guide_text(step: int, language: str) -> str:
    """The guide of a step in the nearest language there is: ``pt_BR``, ``pt``, then English."""
    for name in (language, language.partition("_")[0], "en"):
        file = resources_folder() / "guide" / name / f"{step:02}.md"
        if file.is_file():
            return file.read_text(encoding="utf-8")
    return ""
