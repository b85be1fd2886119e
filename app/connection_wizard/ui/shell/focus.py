"""Where the focus goes when nobody moves it: to what comes next on the page, never to what happens to stand next.

Qt hands the focus of what is hidden, or can no longer be used, to the next stop of the Tab key, wherever that is: the
menu of files, the guide, a line that unfolds what most people need not see. What it scrolls to by itself is seen by
nobody who looks at something else, so that coming back to the window scrolls nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget, QWizard
from shiboken6 import isValid

from connection_wizard.ui.shell.lazy_page import LazyPage
from connection_wizard.ui.widgets.folding import is_fold
from connection_wizard.ui.widgets.into_view import bring_into_view, is_in_sight
from connection_wizard.ui.widgets.tab_order import tab_stops

if TYPE_CHECKING:
    from connection_wizard.ui.pages.base import PageBody
    from connection_wizard.ui.shell.window import WizardWindow


def rest(window: QWizard) -> None:
    """Leave the focus where the page begins, as on one that has nothing to fill in."""
    body = _body(window)
    if body is not None:
        body.head().setFocus(Qt.FocusReason.OtherFocusReason)


def arrive_soon(window: WizardWindow) -> None:
    """A page is shown anew: begin in its first empty field where it can be seen, once QWizard is done with it."""
    QTimer.singleShot(0, window, partial(_arrive, window, window.focusWidget()))


def leave(window: QWizard) -> None:
    """Take the focus from what goes with a page: Qt would look for the next stop through all that is in the window.

    QWizard gives it to a button once another page is there.
    """
    window.setFocus(Qt.FocusReason.OtherFocusReason)


def keep_soon(window: QWizard) -> None:
    """See to it that something has the focus, once QWizard is done with it."""
    QTimer.singleShot(0, window, partial(_keep, window))


def lead_on_soon(window: WizardWindow) -> None:
    """A run is over: once the page and the strip have said how it ended, lead whoever is at Next to what comes first.

    Begun by the letter of its button, it left the focus where it was: Enter would go on past the failure.
    """
    QTimer.singleShot(0, window, partial(_lead_on, window))


def follow(window: WizardWindow, before: QWidget | None, now: QWidget | None) -> None:
    """What had the focus may be hidden late, as QWizard hides Next on the last page; what gets it must be seen.

    While somebody is in the browser nobody tells who has it, nor while a notice asks something: what had it when the
    window was left is looked at then.
    """
    had = before
    was_here, is_here = (one is not None and (one is window or window.isAncestorOf(one)) for one in (before, now))
    if was_here and not is_here:
        window.left_at = before
    elif is_here and not was_here:
        had, window.left_at = window.left_at, None
    if had is not None and now is not None and _lost(window, had) and _is_astray(window, had, now):
        QTimer.singleShot(0, window, partial(_hand_on, window, had, now))
    elif now is not None and before is not None and window.isAncestorOf(now) and now.visibleRegion().isEmpty():
        bring_into_view(now)  # Qt does it only from one widget of a page to another
    if now is None and window.isVisible() and window.isActiveWindow():
        keep_soon(window)


def _arrive(window: WizardWindow, before: QWidget | None) -> None:
    focused, page = window.focusWidget(), window.currentPage()
    if not isinstance(page, LazyPage) or page.body is None:
        return
    if focused is not None and focused.isVisibleTo(window) and _is_meant(window, before, focused):
        return
    first = page.body.first_empty()
    if first is None:
        _keep(window)  # whoever has nothing to fill in goes on with Next
    elif not is_in_sight(first, page.area):
        rest(window)  # a new page is read from its top, and Tab leads on from there
    else:
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def _lead_on(window: WizardWindow) -> None:
    body, strip = _body(window), window.strip
    told_on_page = body is None or body.has_main_action or window.guided is not None
    at_next = window.focusWidget() is window.button(QWizard.WizardButton.NextButton)
    if at_next and not told_on_page and strip.now.state == "failed" and strip.link.isVisible():
        strip.link.setFocus(Qt.FocusReason.OtherFocusReason)


def _is_meant(window: WizardWindow, before: QWidget | None, focused: QWidget) -> bool:
    """Whether somebody put the focus there: who walks the list of steps, the guided run, who asked for a place."""
    if window.steps.isAncestorOf(focused) or (window.guided is not None and window.guided.bubble.isAncestorOf(focused)):
        return True
    return focused is not before and window.currentPage().isAncestorOf(focused)


def _keep(window: QWizard) -> None:
    """Where what had the focus is gone, put it at the head of the page: the next Tab leads to what there is to do.

    So, too, where QWizard took it from Next to Done: one more press would close the window on a page not read yet; and
    where it could give it to neither, for errors keep Done from being pressed.
    """
    focused, done = window.focusWidget(), window.button(QWizard.WizardButton.FinishButton)
    if focused is None or not focused.isVisible() or focused in (window, done):
        rest(window)


def _lost(window: WizardWindow, before: QWidget) -> bool:
    """Whether it gave up the focus because it can have it no longer, and nobody took it from it."""
    return isValid(before) and window.isAncestorOf(before) and not (before.isVisible() and before.isEnabled())


def _is_astray(window: WizardWindow, before: QWidget, now: QWidget) -> bool:
    """Whether the focus left the part of the window that it was in, or is on what unfolds something, or in a field of
    a page whose card began a run: what is to be done there, is done in the strip."""
    area = _area(window, before)
    return area is not None and (not area.isAncestorOf(now) or is_fold(now) or _began_a_run(window, before))


def _began_a_run(window: WizardWindow, before: QWidget) -> bool:
    """Whether it is of the page, and may not be pressed while what it began is under way."""
    body = _body(window)
    return body is not None and body.isAncestorOf(before) and window.services.live.running


def _area(window: WizardWindow, widget: QWidget) -> QWidget | None:
    """The part of the window that somebody is at work in; None for what belongs to a page that is left."""
    body = _body(window)
    below = window.documents.now.live_area
    parts = (part for part in (body, below) if part is not None and isValid(part))  # another document is opened
    return next((part for part in parts if part.isAncestorOf(widget)), None)


def _hand_on(window: WizardWindow, before: QWidget, astray: QWidget) -> None:
    """Give the focus to what stands next in the same part of the window; somebody may have moved it meanwhile."""
    if not isValid(before) or not isValid(astray) or window.focusWidget() is not astray:
        return
    area = _area(window, before)
    if area is None:
        return
    cancel = window.strip.cancel
    if _began_a_run(window, before) and cancel.isVisible():
        found: QWidget | None = cancel
        window.ran_from = before
    elif before is cancel:
        found, window.ran_from = _after_run(window) or next(_near(area, before, None), None), None
    else:
        found = next(_near(area, before, _onward(window, area)), None)
    if found is not None:
        found.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        rest(window)


def _after_run(window: WizardWindow) -> QWidget | None:
    """What comes next once something ran: on the page what there is to do with what it brought, else the link to it,
    else once more what began it on the page."""
    body, link = _body(window), window.strip.link
    if body is None:
        return None
    return body.onward() or _again(body, window.ran_from) or (link if link.isVisible() else None)


def _again(body: PageBody, began: QWidget | None) -> QWidget | None:
    """What on the page began a run; what a card offers was tried by it."""
    if began is None or not isValid(began) or not body.isAncestorOf(began) or body.is_in_card(began):
        return None
    return began if began.isVisible() and began.isEnabled() else None


def _onward(window: WizardWindow, area: QWidget) -> QWidget | None:
    """The link of the strip, for whoever is at work in the page: where one goes on when nothing is left to do there."""
    return window.strip.link if area is _body(window) else None


def _near(area: QWidget, before: QWidget, onward: QWidget | None) -> Iterator[QWidget]:
    """What can be used in a part of the window: after what is gone, nearest first, where one goes on, or before it."""
    stops = tab_stops(area)
    place = stops.index(before) if before in stops else len(stops)
    for stop in (*stops[place + 1 :], *((onward,) if onward else ()), *reversed(stops[:place])):
        if stop.isVisible() and stop.isEnabled() and not is_fold(stop) and not stop.property("aside"):
            yield stop


def _body(window: QWizard) -> PageBody | None:
    page = window.currentPage()
    return page.body if isinstance(page, LazyPage) else None
