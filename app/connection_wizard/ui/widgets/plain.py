"""How text comes into the window: as it is typed, and safe to look at.

Qt guesses: a label and a tool tip that look like HTML are drawn as HTML, pictures from the person's own files included.
And it obeys: a text can turn the direction of what follows it, or hide what it holds. Much of what is shown was written
by others (providers, records, files, the platform), so nothing here is left to a guess:

- Labels are plain (`Label`), tool tips are (`tip`, `tip_text`), and rich text is made of our own literals (`rich`).
- Characters that command a terminal or turn the direction are written out (`visible`), line breaks too where there is
  one line (`one_line`), and ``&`` stays one where Qt would underline a letter instead (`as_typed`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Guess
from PySide6.QtWidgets import QLabel

from connection_wizard.words import filled

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

# Controls (C0 but tab and line break, DEL, C1), marks and orders of direction (UAX 9), separators that break a line
# unseen, annotations, and halves of a pair that no text can hold
_COMMANDS = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]"
)
_COMMANDS_AND_BREAKS = re.compile(f"{_COMMANDS.pattern}|[\\t\\n]")
_JOINER = "\u2060"


def visible(text: str) -> str:
    r"""A text whose commands are written out as JSON does, ``\u202e``; line breaks and tabs stay."""
    return text if text.isprintable() else _COMMANDS.sub(_written, text.replace("\r\n", "\n"))


def one_line(text: str) -> str:
    """The same for a place of one line: its breaks are written out, too."""
    return text if text.isprintable() else _COMMANDS_AND_BREAKS.sub(_written, text)


def as_typed(text: str) -> str:
    """A text of others on a button, in a menu or on a tab, where ``&`` would name a key."""
    return one_line(text).replace("&", "&&")


def as_title(text: str) -> str:
    """The same for the title of a window, where ``[*]`` would stand for a star that comes and goes."""
    return one_line(text).replace("[*]", "[*][*]")


def _written(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


class Rich(str):
    """Rich text; only `rich` makes it."""

    __slots__ = ()


def rich(template: str, /, **values: object) -> Rich:
    """Rich text from a literal of ours; its ``{name}`` take values as they are, unless those are rich, too."""
    from html import escape  # not needed by the window's first picture

    shown = {name: value if isinstance(value, Rich) else escape(visible(str(value))) for name, value in values.items()}
    return Rich(filled(template, shown))


def rich_joined(parts: Iterable[Rich]) -> Rich:
    """Rich text in a row."""
    return Rich("".join(parts))


class Label(QLabel):
    """A label that shows text as it is; rich text is shown where it is said to be."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        if text:
            self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text, whatever it looks like."""
        if self.textFormat() != Qt.TextFormat.PlainText:
            self.setTextFormat(Qt.TextFormat.PlainText)
        super().setText(visible(text))

    def show_rich(self, text: Rich) -> None:
        """Show rich text of ours."""
        self.setTextFormat(Qt.TextFormat.RichText)
        super().setText(text)


class _Tipped(Protocol):
    def setToolTip(self, text: str, /) -> object: ...


def tip(target: _Tipped, text: str) -> None:
    """Give anything that has one a tool tip; empty: none."""
    target.setToolTip(tip_text(text))


def offer(menu: QMenu, text: str, hint: str = "") -> QAction:
    """Add an action to a menu that is called what others called it; Qt would make a tool tip of its text by itself."""
    action = menu.addAction(as_typed(text))
    tip(action, hint or text)
    return action


def tip_text(text: str) -> str:
    """A tool tip as Qt has to get it: one that it would take for HTML has a sign without width in each tag.

    A tool tip has no format that could be set, and escaped it would be read out as it is escaped.
    """
    text = visible(text)
    if Guess.mightBeRichText(text):
        text = text.replace("<", f"<{_JOINER}").replace("&", f"&{_JOINER}")
    return text
