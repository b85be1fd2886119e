"""The guide's text: found in the nearest language, and set in the colours of the scheme."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from PySide6.QtGui import QColor, QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from connection_wizard.resources import resources_folder
from connection_wizard.steps import NUMBERS
from connection_wizard.ui.widgets.sealed import JOINER
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.words import filled

_BEGINS_A_WORD: Final = re.compile(r"(?<![\w/:.])/(?=\w)")
_HEADING: Final = re.compile(r"^\*\*[^*\n]+\*\*$", re.MULTILINE)


def paint(document: QTextDocument) -> None:
    """Headings in the colour of text with room above, the rest muted; lines a little apart."""
    colors = theme().colors
    block = document.firstBlock()
    first = True
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        heading = cursor.charFormat().fontWeight() >= QFont.Weight.Bold and not block.textList() and _all_bold(block)
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
        cursor.mergeBlockCharFormat(color)  # the bullet's
        block, first = block.next(), False


def _all_bold(block: QTextBlock) -> bool:
    fragments = block.begin()
    while not fragments.atEnd():
        if fragments.fragment().charFormat().fontWeight() < QFont.Weight.Bold:
            return False
        fragments += 1
    return bool(block.text())


def unbroken_paths(text: str) -> str:
    """A guide whose lines do not end behind a slash that a word begins with, such as ``/authorize``.

    Unicode Standard Annex 14 lets a line end behind any slash, which is right inside of an address.
    """
    return _BEGINS_A_WORD.sub(f"/{JOINER}", text)


def first_section(text: str) -> str:
    """A guide up to its second heading: where things are found."""
    headings = list(_HEADING.finditer(text))
    return text[: headings[1].start()].rstrip() if len(headings) > 1 else text


@cache
def guide_text(key: str, language: str) -> str:
    """The guide of a step in the nearest language there is: ``pt_BR``, ``pt``, then English.

    ``{key}`` in it is the number of a step.
    """
    for name in (language, language.partition("_")[0], "en"):
        file = resources_folder() / "guide" / name / f"{key}.md"
        if file.is_file():
            return filled(file.read_text(encoding="utf-8"), NUMBERS)
    return ""
