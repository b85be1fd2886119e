"""How text comes into the window: as it is typed, and safe to look at.

Qt guesses: a label and a tool tip that look like HTML are drawn as HTML, pictures from the person's own files included.
And it obeys: a text can turn the direction of what follows it, or hide what it holds. Much of what is shown was written
by others (providers, records, files, the platform), so nothing here is left to a guess:

- Labels are plain (`Label`), tool tips are (`tip`, `tip_text`), and rich text is made of our own literals (`rich`).
- What commands a terminal, turns the direction or hides is written out (`visible`; `connection_wizard.visible` says for
  the whole program what that is), line breaks too where there is one line (`one_line`), and ``&`` stays one where Qt
  would underline a letter instead (`as_typed`).
- Names that are offered while one types (`connection_wizard.ui.widgets.editors.offers`) are shown as safely, and taken
  as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Guess
from PySide6.QtWidgets import QLabel

from connection_wizard.ui.drawn import Drawn, drawn, draws_leftwards, with_drawn
from connection_wizard.ui.translations import translated
from connection_wizard.visible import visible as visible_in_line
from connection_wizard.visible import visible_lines
from connection_wizard.words import Words, balanced, filled, is_isolated, is_mark, isolated, parted, unisolated

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QFontMetrics, QMouseEvent
    from PySide6.QtWidgets import QMenu, QWidget

_JOINER = "\u2060"
_BEGINS_RIGHT = "\u200f"
_SHAPED = "\u200d"
MAY_BREAK = "\u200b"
"""Where a line may end, in what `breaking` makes."""
LONG_WORD = r"[^ ]{40}(?=[^ ])"
"""A piece of a word that no line may have room for: where several lines can show it, it goes on in the next."""
PIECES = r"[/?&=_.,;:+#@|-](?=\w)|,(?=[\"\[{])|[^\W_]{16}(?=[^\W_])"
"""Of an address, a request, a scope or a line of JSON, each short enough for a narrow place."""


def visible(text: str) -> str:
    """A text with everything in it to be seen; line breaks and tabs stay."""
    return text if isinstance(text, Breaking | Drawn) else visible_lines(text)


def one_line(text: str) -> str:
    """The same for a place of one line: its breaks are written out, too."""
    if isinstance(text, Drawn):
        return with_drawn("".join(map(_line_around_marks, parted(text.drawn)))) if "\n" in text else text
    return visible_in_line(text)


def elided(metrics: QFontMetrics, text: str, mode: Qt.TextElideMode, width: int) -> str:
    """As much of a text as has room, safe to look at.

    Qt marks the place of the cut with an invisible joiner in scripts whose letters join, such as Arabic: it would be
    written out like any other sign that hides.
    """
    whole = drawn(text)
    if metrics.horizontalAdvance(whole) <= width:  # Qt reckons with parts of a pixel, and would cut for one of them
        return text
    shown = metrics.elidedText(whole, mode, width)
    if shown == whole:
        return text
    return with_drawn(balanced([shown.replace(_SHAPED, "")])[0])


_SIDES = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignHCenter
_ON_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_STRONG = {
    "L": Qt.LayoutDirection.LeftToRight,
    "R": Qt.LayoutDirection.RightToLeft,
    "AL": Qt.LayoutDirection.RightToLeft,
}


def direction_of(text: str, window: Qt.LayoutDirection, *, value: bool = False) -> Qt.LayoutDirection:
    """The direction in which a text is read: the window's, unless all of its letters have the other one.

    By its first letter alone (Unicode Standard Annex 9, rule P2) a sentence that begins with a foreign name would be
    turned round. A value, in which names may stand, is read by its first letter.
    """
    if value and text[:1].isascii() and any(map(str.isalpha, re.split(r"[^\0-\x7f]", text)[0])):
        return Qt.LayoutDirection.LeftToRight
    if text.isascii():
        kinds = {Qt.LayoutDirection.LeftToRight} if any(map(str.isalpha, text)) else set()
    else:
        from unicodedata import bidirectional  # not for most texts

        kinds = {_STRONG[kind] for kind in map(bidirectional, text) if kind in _STRONG}
    return window if window in kinds or not kinds else kinds.pop()


def as_sentence(text: str) -> str:
    """A text as it is drawn where Qt takes the direction of a line from its first letter, as on labels.

    It looks into isolates, which Unicode Standard Annex 9 (rule P2) passes over: a sentence that begins with a name of
    others would be turned round, its full stop before its first word. A sign says that the line is of our letters.
    """
    shown = drawn(text)
    if not draws_leftwards() or not is_isolated(shown):
        return shown
    return "\n".join(_BEGINS_RIGHT + line if _begins_with_a_value(line) else line for line in shown.split("\n"))


def _begins_with_a_value(line: str) -> bool:
    """Whether a foreign letter comes first in a line with words of ours."""
    from unicodedata import bidirectional  # not for most texts

    depth, kinds = 0, []
    for sign in line:
        depth += is_mark(sign) * (1 if is_isolated(sign) else -1)
        kinds.append((bidirectional(sign), depth))
    first = next((kind for kind, _ in kinds if kind in _STRONG), "")
    return first == "L" and any(kind in ("R", "AL") and not inside for kind, inside in kinds)


def _line_around_marks(run: str) -> str:
    return run if is_mark(run) else visible_in_line(run)


class Breaking(str):
    """A text, safe to look at, with places without width where a line may end; only `breaking` makes it."""

    __slots__ = ()


def breaking(text: str, after: str) -> Breaking:
    """A text that may be broken after each match, where it has no spaces."""
    return Breaking(re.sub(after, rf"\g<0>{MAY_BREAK}", drawn(visible(text))))


def unbroken(text: str) -> str:
    """The same for who hears it: without what only helps to draw it."""
    return unisolated(text).replace(MAY_BREAK, "") if isinstance(text, Breaking) else text


def with_breaking(template: str, after: str, /, **values: str) -> Breaking:
    """Words with values in them that may be broken after each match; the words are broken where they have spaces."""
    breakable: dict[str, str] = {name: breaking(value, after) for name, value in values.items()}
    if draws_leftwards():
        breakable = {name: isolated(value) for name, value in breakable.items()}
    return Breaking(filled(visible(template), breakable))


def as_typed(text: str) -> str:
    """A text of others on a button, in a menu or on a tab, where ``&`` would name a key."""
    return drawn(one_line(text)).replace("&", "&&")


def as_title(text: str) -> str:
    """The same for the title of a window, where ``[*]`` would stand for a star that comes and goes."""
    return one_line(text).replace("[*]", "[*][*]")


_FOLDED = r"^\s|\s$|\s\s|[\t\n]"
"""White space that HTML would fold into one space, or drop."""
_AS_TYPED = '<span style="white-space:pre-wrap">{}</span>'


class Rich(str):
    """Rich text; only `rich` makes it."""

    __slots__ = ()


def rich(template: str, /, **values: object) -> Rich:
    """Rich text from a literal of ours; its ``{name}`` take values as they are, unless those are rich, too."""
    from html import escape  # not needed by the window's first picture

    def as_html(value: object) -> str:
        if isinstance(value, Rich):
            return value
        text = drawn(visible(value if isinstance(value, str) else str(value)))
        return _AS_TYPED.format(escape(text)) if re.search(_FOLDED, text) else escape(text)

    return Rich(filled(template, {name: as_html(value) for name, value in values.items()}))


def rich_joined(parts: Iterable[Rich]) -> Rich:
    """Rich text in a row."""
    return Rich("".join(parts))


class Label(QLabel):
    """A label that shows text as it is; rich text is shown where it is said to be."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._said, self._in_lines, self._has_marks = "", "", False
        self.setTextFormat(Qt.TextFormat.PlainText)
        if text:
            self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text, whatever it looks like."""
        if self.textFormat() != Qt.TextFormat.PlainText:
            self.setTextFormat(Qt.TextFormat.PlainText)
        self._said = visible(text)
        self._in_lines = as_sentence(self._said)
        super().setText(self._in_lines)
        if draws_leftwards():
            self._begin_on_the_right()
        self._note_marks(drawn(self._said))

    def text(self) -> str:
        """What it says, without the marks of what is drawn."""
        shown = super().text()
        return self._said if isinstance(self._said, Drawn) and self._in_lines == shown else shown

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is selected is copied; dragged away it would take its marks along."""
        if self._has_marks and event.button() == Qt.MouseButton.LeftButton and self.hasSelectedText():
            self.setSelection(0, 0)
        super().mousePressEvent(event)

    def _begin_on_the_right(self) -> None:
        """Where all lines begin; Qt would have what has none of their letters begin on the left."""
        side = self.alignment()
        if not side & (_SIDES & ~Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute):
            self.setAlignment(_ON_THE_RIGHT | (side & Qt.AlignmentFlag.AlignVertical_Mask))

    def _note_marks(self, shown: str) -> None:
        self._has_marks = is_isolated(shown)
        if self._has_marks:
            from connection_wizard.ui.widgets.unmarked import copy_unmarked  # where there are none, nothing is watched

            copy_unmarked()

    def show_rich(self, text: Rich) -> None:
        """Show rich text of ours."""
        self.setTextFormat(Qt.TextFormat.RichText)
        super().setText(text)
        self._note_marks(text)


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

    A tool tip has no format that could be set, and escaped it would be read out as it is escaped. Nor has it a side on
    which its lines begin: where the window is written from right to left, a sign says so, for the first letter is often
    one of a name or an address.
    """
    text = drawn(visible(text))
    if Guess.mightBeRichText(text):
        text = text.replace("<", f"<{_JOINER}").replace("&", f"&{_JOINER}")
    return _BEGINS_RIGHT + text if text and draws_leftwards() else text


def tell_beside(widget: QWidget, sentence: Words) -> None:
    """Say something below a widget for a moment, to those who listen as well; for what has no place of its own."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not with the window's first picture
    from PySide6.QtWidgets import QToolTip

    words = translated(sentence)
    QToolTip.showText(widget.mapToGlobal(widget.rect().bottomLeft()), tip_text(words), widget)
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
