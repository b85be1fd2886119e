"""QWizard's own layout: it leaves gaps around what it is given, and here everything goes from edge to edge."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLayout, QWidget, QWizard

from connection_wizard.ui.widgets.sides import set_margins


def close_gaps(window: QWizard, *insides: QWidget) -> None:
    """Take away the margins and frames around side widget and pages, and give the row of buttons ours.

    Args:
        insides: the side widget, and any one of the pages.
    """
    for inside in insides:
        frame = inside.parent()  # `parentWidget` would load dozens of Qt's classes (record 9)
        while isinstance(frame, QWidget) and frame is not window:
            if layout := frame.layout():
                layout.setContentsMargins(0, 0, 0, 0)
                layout.setSpacing(0)
            if isinstance(frame, QFrame):
                frame.setFrameShape(QFrame.Shape.NoFrame)
                # QWizard has them fill their ground. Qt paints what does so first, with all that is in it, and again
                # with the window; pages and step list have grounds of their own.
                frame.setAutoFillBackground(False)
            frame.updateGeometry()  # or the first layout still has the gaps, and all is laid out twice
            frame = frame.parent()
    following = window.button(QWizard.WizardButton.NextButton)
    whole = following.parent()
    outer = whole.layout() if isinstance(whole, QWidget) else None
    for row in outer.children() if outer else ():
        if isinstance(row, QLayout) and row.indexOf(following) >= 0:
            set_margins(row, 2, 12, 16, 12)
            row.setSpacing(8)
