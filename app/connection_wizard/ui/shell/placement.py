"""Where the window stands: all of it on the screen, with the frame that the system draws around it."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from connection_wizard.ui.widgets.style import SMALLEST_SIZE, WINDOW_SIZE

USUAL_FRAME = QMargins(8, 40, 8, 0)
"""What systems draw around a window, as long as nobody knows: it is known once the window is shown."""


def begin_at(window: QWidget) -> None:
    """Give a window its first size and place, before it is shown: the middle of the screen.

    Qt would place a dialog by itself, and too high where the screen is hardly higher than the window.
    """
    width, height = WINDOW_SIZE
    _move_frame(window, within(window.screen().availableGeometry(), QRect(0, 0, width, height), USUAL_FRAME))


def come_forward(window: QWidget) -> None:
    """Show a window before all others, whatever it was; where a system allows nobody to do so, it marks it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()


def keep_on_screen(window: QWidget, shown: QSize) -> None:
    """Bring a window that was shown just now to where all of it, with its frame, can be seen.

    Args:
        shown: its size when it was shown: one that a person gave it since then is left alone.
    """
    if window.isMaximized() or window.isFullScreen() or window.isMinimized() or window.size() != shown:
        return
    inside, outside, screen = window.geometry(), window.frameGeometry(), window.screen().availableGeometry()
    if screen.contains(outside):
        return
    frame = QMargins(
        inside.left() - outside.left(),
        inside.top() - outside.top(),
        outside.right() - inside.right(),
        outside.bottom() - inside.bottom(),
    )
    _move_frame(window, within(screen, inside, frame, centred=False))


def within(screen: QRect, inside: QRect, frame: QMargins, *, centred: bool = True) -> tuple[QRect, QMargins]:
    """A window's inside made to fit a screen together with its frame; moved no further than needed, or to the middle.

    Where a screen has no room for the smallest window either, the size stays as it is: it has to be moved anyway.
    """
    room = screen.marginsRemoved(frame)
    if room.width() < SMALLEST_SIZE[0]:
        room.setWidth(inside.width())
    if room.height() < SMALLEST_SIZE[1]:
        room.setHeight(inside.height())
    fitted = QRect(inside.topLeft(), inside.size().boundedTo(room.size()))
    if centred:
        fitted.moveCenter(room.center())
    else:
        fitted.moveRight(min(fitted.right(), room.right()))
        fitted.moveBottom(min(fitted.bottom(), room.bottom()))
        fitted.moveLeft(max(fitted.left(), room.left()))
        fitted.moveTop(max(fitted.top(), room.top()))
    return fitted, frame


def _move_frame(window: QWidget, place: tuple[QRect, QMargins]) -> None:
    inside, frame = place
    window.resize(inside.size())
    window.move(inside.left() - frame.left(), inside.top() - frame.top())  # Qt moves the frame
