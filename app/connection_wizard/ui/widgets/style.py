"""Small helpers for the style sheet: states, roles of buttons, text that names its widget."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QFontInfo, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPushButton, QWidget

from connection_wizard.ui.session.later import later
from connection_wizard.ui.widgets.plain import Label
from connection_wizard.ui.widgets.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QToolButton

WINDOW_SIZE = (1180, 760)
SMALLEST_SIZE = (900, 600)
SIDE_WIDTH = 236
GUIDE_WIDTH = 268
FIRST_PICTURE_MS = 60
"""Pause after the window is shown for what may follow its first picture."""
PAGE_WIDTH = 596
"""What a page wants beside the guide: where the window leaves less, the guide folds away."""
USUAL_TEXT = 13.5
"""Size in pixels of the text that the widths here were drawn for."""


def scaled(width: int) -> int:
    """A width of something that holds text: larger where the system's text is."""
    return round(width * max(1.0, QFontInfo(QApplication.font()).pixelSize() / USUAL_TEXT))


class _Fitting(QObject):
    """Belongs to a widget, and ends with it."""

    def __init__(self, owner: QWidget, fit: Callable[[], None]) -> None:
        super().__init__(owner)
        self._fit = fit
        theme().changed.connect(self._again)

    def _again(self) -> None:
        self._fit()


def fitting(owner: QWidget, fit: Callable[[], None]) -> None:
    """Give a widget lengths that go with the system's text: now, and whenever that gets another size."""
    _Fitting(owner, fit)
    fit()


def high_as(owner: QWidget, height: int) -> None:
    """Make an area for text as high as it was drawn for the usual text, and higher where the text is larger."""
    fitting(owner, lambda: owner.setFixedHeight(scaled(height)))


def shortened(text: str, most: int) -> str:
    """A text of at most so many characters; what is left out of a longer one is shown by dots."""
    return text if len(text) <= most else text[: most - 1] + "…"


def set_state(widget: QWidget, state: str) -> None:
    """Give a widget another state of the style sheet (``error``, ``warning``, ``ok``, empty) and repaint it."""
    set_look(widget, "state", state)


def set_kind(widget: QWidget, kind: str) -> None:
    """Make a button primary, quiet or dangerous after it was made."""
    set_look(widget, "kind", kind)


def set_look(widget: QWidget, name: str, value: str | bool) -> None:
    """Give a widget another value of a property that the style sheet looks at, and repaint it."""
    before = widget.property(name)
    if before != value and (value or before is not None):  # what was never given one looks like one that has none
        widget.setProperty(name, value)
        if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            return  # the style has not looked at it yet
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def label(text: str, role: str = "", *, wrap: bool = True) -> Label:
    """A label with a role of the style sheet: ``title``, ``subtitle``, ``heading``, ``hint``, ``muted``, ``mono``."""
    made = Label(text)
    made.setObjectName(role)
    made.setWordWrap(wrap)
    if wrap:
        made.setMinimumWidth(1)  # a long word, such as an address, is cut rather than making the page wider
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)  # by keyboard: a stop for each Tab
    return made


def button(text: str, kind: str = "") -> QPushButton:
    """A push button: ``primary`` for the one thing to do, ``quiet`` for the rest, ``danger`` for what destroys."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)  # else Enter in any field would press it; see `WizardWindow.keyPressEvent`
    return made


def give_menu(opener: QPushButton | QToolButton, menu: QMenu) -> None:
    """Give a button a menu; once that is closed, the button looks like any other."""

    def rest() -> None:
        opener.setDown(False)
        opener.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # Qt does not see the mouse leave behind a menu
        opener.update()

    opener.setMenu(menu)
    menu.aboutToHide.connect(rest)


def mono_when_filled(editor: QLineEdit) -> None:
    """A value that travels is set like one; the words that stand there before are words."""

    def show(text: str) -> None:
        set_look(editor, "mono", bool(text))

    editor.textChanged.connect(show)
    show(editor.text())


def rule() -> QFrame:
    """A line of one pixel."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


def after_first_picture(owner: QWidget, do: Callable[[], None]) -> None:
    """Do what may follow the window's first picture; its pause begins when Qt has painted, however long that took."""
    QTimer.singleShot(0, owner, lambda: later(FIRST_PICTURE_MS, owner, do))


def once_painted(owner: QWidget, do: Callable[[], None]) -> None:
    """Do what the window's first picture does without: at once where that is painted, else when it is."""
    if owner.window().isVisible():
        do()
    else:
        after_first_picture(owner, do)


def show_when(widget: QWidget, *, wanted: bool) -> None:
    """Show or hide a widget; one that is in no window yet is shown with its parent, never as a window of its own."""
    if not wanted or widget.parent() is not None:
        widget.setVisible(wanted)


def is_other_width(event: QResizeEvent) -> bool:
    """Whether a widget has another width: its words go on elsewhere then, and may need another height."""
    return event.size().width() != event.oldSize().width()


def keep_place(widget: QWidget) -> None:
    """A widget that leaves its place free while it is hidden: nothing moves when it comes."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def on_delete_key(widget: QWidget, do: Callable[[], None]) -> None:
    """Do something when the Delete key is pressed in a widget; elsewhere in the window the key means other things."""
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)  # as an argument beside a slot PySide passes over it
    shortcut.activated.connect(do)
