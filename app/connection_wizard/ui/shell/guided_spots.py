"""Which control of the window is meant by a spot of the guided run, and where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QWidget

from connection_wizard.session.guided import Part
from connection_wizard.spec.paths import DataPath, parse_path
from connection_wizard.steps import number_of
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.shell.lazy_page import LazyPage
from connection_wizard.ui.widgets.answer.json_model import JsonModel
from connection_wizard.ui.widgets.rows.field_row import FieldRow

if TYPE_CHECKING:
    from connection_wizard.ui.shell.window import WizardWindow


class Target(NamedTuple):
    """A control that is pointed at.

    Attributes:
        widget: the control.
        row: what it is in, with its hint: nothing stands on that.
        value: the value in an answer that is meant, where the control is one.
    """

    widget: QWidget
    row: QWidget
    value: DataPath | None = None

    def place(self, window: QWidget) -> QRect:
        """Where it is in the window, as far as it can be seen; empty where it cannot."""
        if not self.widget.isVisible():
            return QRect()
        seen = self.widget.rect()
        if self.value is not None:
            seen &= self._value_place()
        found = QRect(self.widget.mapTo(window, seen.topLeft()), seen.size())
        area = area_around(self.widget)
        if area is not None:
            viewport = area.viewport()
            found &= QRect(viewport.mapTo(window, QPoint()), viewport.size())
        return found

    def row_place(self, window: QWidget) -> QRect:
        """Where that is which nothing stands on."""
        return QRect(self.row.mapTo(window, QPoint()), self.row.size())

    def _value_place(self) -> QRect:
        from PySide6.QtWidgets import QTreeView

        tree = self.widget.parentWidget()
        if not isinstance(tree, QTreeView) or not isinstance(model := tree.model(), JsonModel) or self.value is None:
            return self.widget.rect()
        index = model.find(self.value)
        if not index.isValid():
            return self.widget.rect()
        line = tree.visualRect(index)
        return (
            QRect(0, line.top(), self.widget.width(), line.height()).adjusted(4, 4, -4, -4)
            if line.isValid()
            else self.widget.rect()
        )


def area_around(widget: QWidget) -> QScrollArea | None:
    """What a widget scrolls in."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def target_of(part: Part, window: WizardWindow) -> Target | None:
    """The control that a part points at; None where there is none on the page that is shown now."""
    spot, strip = part.spot, window.strip
    if spot.control == "authorize":
        return Target(strip.authorize_now, strip)
    if spot.control == "cancel":
        return Target(strip.cancel, strip)
    page = window.page(number_of(spot.page)) if spot.page else None
    if not isinstance(page, LazyPage) or page.body is None or window.currentPage() is not page:
        return None
    if spot.at:
        rows = [row for row in page.body.findChildren(FieldRow) if spot.at in row.places]
        return Target(rows[0].editor, rows[0]) if rows else None
    return _on_page(part, page.body)


def _on_page(part: Part, body: PageBody) -> Target | None:
    from connection_wizard.ui.pages.credentials import CredentialsPage
    from connection_wizard.ui.pages.finish import FinishPage
    from connection_wizard.ui.pages.identifier import IdentifierPage
    from connection_wizard.ui.pages.picking import PickPage
    from connection_wizard.ui.pages.redirect import RedirectPage
    from connection_wizard.ui.pages.whitelist import WhitelistPage
    from connection_wizard.ui.widgets.failure.error_card import ErrorCard

    widget: QWidget | None = None
    match part.spot.control, body:
        case "redirect_name", RedirectPage():
            widget = body.ways.button("localhost")
        case "redirect_number", RedirectPage():
            widget = body.ways.button("ip")
        case "secret", CredentialsPage():
            row = _row_of(body.secret)
            return Target(body.secret, row)
        case "error", _:
            widget = body.findChild(ErrorCard)
        case "answer", PickPage():
            value = parse_path(str(part.edits[0].value))
            return Target(body.panel.tree.viewport(), body.panel, value)
        case "hosts", WhitelistPage():
            widget = body.add_all
        case "second", IdentifierPage():
            widget = body.second.connect_now
        case "prove", FinishPage():
            widget = body.prove.main
    return Target(widget, widget) if widget is not None else None


def _row_of(widget: QWidget) -> QWidget:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, FieldRow):
        parent = parent.parentWidget()
    return parent or widget
