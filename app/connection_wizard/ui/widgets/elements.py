"""Small widgets that own one behaviour each: copying, secrets, pills, texts of one line, cards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from connection_wizard.ui.drawn import drawn, put
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.plain import Label, direction_of, elided, one_line, tip, visible
from connection_wizard.ui.widgets.style import button, fitting, is_other_width, label, set_state, shortened

COPIED_MS = 1500


class CopyButton(QPushButton):
    """Copies a text and says for a moment that it did. Its size stays the same."""

    def __init__(self, text_of: Callable[[], str], name: str = "", text: str = "") -> None:
        super().__init__()
        self._text_of = text_of
        self._rest = text or self.tr("Copy")
        self._done = self.tr("Copied ✓")
        self._nothing = self.tr("Nothing there")
        self.setAutoDefault(False)
        self._name = one_line(put(self.tr("Copy {0}"), name)) if name else self._rest
        self.setAccessibleName(self._name)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COPIED_MS)
        self._timer.timeout.connect(self._rested)
        self.clicked.connect(self._copy)
        fitting(self, self._fit)

    def _fit(self) -> None:
        """As wide as the widest of what it says."""
        shown, widths = self.text() or self._rest, []
        for words in (self._done, self._nothing, self._rest, shown):
            self.setText(words)
            widths.append(self.sizeHint().width())
        self.setMinimumWidth(max(widths))

    def _copy(self) -> None:
        text = self._text_of()
        if not text:  # the clipboard keeps what it has
            self._tell_nothing()
            return
        QGuiApplication.clipboard().setText(text)
        self.setText(self._done)
        self.setAccessibleName(self._done)
        self._timer.start()

    def _tell_nothing(self) -> None:
        self.setText(self._nothing)
        self.setAccessibleName(self._nothing)
        self._timer.start()

    def _rested(self) -> None:
        self.setText(self._rest)
        self.setAccessibleName(self._name)


class Beside(QWidget):
    """An editor with a button beside it, as one editor of a row."""

    def __init__(self, editor: QWidget, companion: QPushButton) -> None:
        super().__init__()
        self._editor = editor
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(editor, 1)
        layout.addWidget(companion)
        self.setFocusProxy(editor)

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the editor."""
        super().setAccessibleName(name)
        self._editor.setAccessibleName(name)


class SecretEdit(QWidget):
    """A field for a secret: hidden, shown only while the button is held, white space around a paste falls away.

    Signals:
        edited: the secret was typed, pasted, or put in by assistive technology.
    """

    edited = Signal(str)

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self.line = Line()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setPlaceholderText(placeholder)
        self.line.textChanged.connect(self._edited)
        self._showing = False
        self._show = button(self.tr("Show"), "quiet")
        tip(self._show, self.tr("Hold to see the secret"))
        self._show.pressed.connect(self._reveal)
        self._show.released.connect(self._hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._show)
        self.setFocusProxy(self.line)

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the line."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)
        self._show.setAccessibleName(put(self.tr("Show {0} while held"), name))

    def show_secret(self, text: str) -> None:
        """Put in a secret that is known: it is not edited by that."""
        self._showing = True
        self.line.setText(text)
        self._showing = False

    def _edited(self, text: str) -> None:
        if self._showing:
            return
        if text != text.strip():
            self.line.setText(text.strip())  # which comes here again
        else:
            self.edited.emit(text)

    def show_until_left(self) -> None:
        """Somebody asked to see it: it is shown and chosen whole, until the focus goes elsewhere.

        Where there is none yet, nobody asked for that: what is pasted stays hidden.
        """
        if not self.line.text():
            return
        self._reveal()
        self.line.selectAll()
        self.line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line is left."""
        if watched is self.line and event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.line.removeEventFilter(self)
            self._hide()
        return super().eventFilter(watched, event)

    def _reveal(self) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal)

    def _hide(self) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Password)


class Pill(Label):
    """A short state in a rounded frame: ``ok``, ``warning``, ``error``, ``here`` or none."""

    def __init__(self, text: str = "", state: str = "") -> None:
        super().__init__(text)
        self.setObjectName("pill")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_state(self, state)

    def show_state(self, text: str, state: str) -> None:
        """Say something else."""
        set_state(self, state)  # first: the text has the style look at it
        self.setText(text)


class Reading(Pill):
    """A picked value as people will read it; a dash where there is none."""

    LETTERS = 32

    def __init__(self) -> None:
        super().__init__("–")
        self.setObjectName("labelPreview")

    def read(self, text: str) -> None:
        """Show another value."""
        self.setText(shortened(text, self.LETTERS) or "–")
        tip(self, text if len(text) > self.LETTERS else "")


class CardButton(QPushButton):
    """A large button with a title and a sentence; as high as its words need.

    Args:
        place: what stands between them, where the title is a value: both are on one line, their middle left out
            where they are too long.
    """

    def __init__(self, title: str, words: str, look: str, place: str = "") -> None:
        super().__init__()
        self.setObjectName(look)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(4)
        self._lines = (Elided("", middle=True) if place else label("", "heading"), label("", "hint"))
        self._lines[0].setObjectName("heading")
        between = Elided(place, middle=True)
        between.setObjectName("hint")
        for line in (self._lines[0], *([between] if place else []), self._lines[1]):
            line.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(line)
        inside.addStretch(1)
        self.say(title, words)

    def say(self, title: str, words: str) -> None:
        """Offer it in other words."""
        self.setAccessibleName(visible(title))
        self.setAccessibleDescription(visible(words))
        for line, text in zip(self._lines, (title, words), strict=True):
            line.setText(text)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height needed at a width."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else -1

    def sizeHint(self) -> QSize:
        """As the words need it."""
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Not lower than the words at this width."""
        return QSize(120, max(self.heightForWidth(max(self.width(), 120)), 48))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if is_other_width(event):
            self.updateGeometry()


class Elided(Label):
    """A text of one line; where it has no room, dots stand for a part of it, and its tool tip has all of it.

    Args:
        text: what to show.
        middle: leave out the middle, for values whose end tells as much as their beginning (paths, hosts, identifiers);
            the end of sentences.
        natural: as wide as its text where there is room; else it takes what is left.
    """

    LEAST = 6
    """Letters that stay at the least where others take the room."""

    def __init__(self, text: str, *, middle: bool = False, natural: bool = False) -> None:
        self._mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        self._natural = natural
        self._told = ""
        super().__init__(text)
        wide = QSizePolicy.Policy.Preferred if natural else QSizePolicy.Policy.Ignored
        self.setSizePolicy(wide, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show another text, on one line."""
        super().setText(one_line(text))
        self._tell_rest()

    @property
    def _shown(self) -> str:
        return elided(self.fontMetrics(), self.text(), self._mode, self.contentsRect().width())

    def _tell_rest(self) -> None:
        if self.toolTip() in ("", self._told):  # its owner's has the text in it, or says more than that
            tip(self, self.text() if self._shown != self.text() else "")
            self._told = self.toolTip()

    def minimumSizeHint(self) -> QSize:
        """A few letters, where it is as wide as its text."""
        least = self.fontMetrics().averageCharWidth() * self.LEAST
        return QSize(min(least, self.sizeHint().width()) if self._natural else 0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for all of it, or no longer."""
        super().resizeEvent(event)
        self._tell_rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, as far as there is room for it."""
        leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        painter = QPainter(self)
        # Its own, not the window's: else the dots at the end of English words stand at their beginning
        painter.setLayoutDirection(direction_of(self.text(), self.layoutDirection(), value=self.objectName() == "mono"))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.contentsRect(), where, drawn(self._shown))


class Card(QFrame):
    """A framed group of widgets."""

    def __init__(self, kind: str | bool = True) -> None:
        super().__init__()
        self.setProperty("card", "true" if kind is True else kind)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(16, 12, 16, 12)
        self.inside.setSpacing(8)
