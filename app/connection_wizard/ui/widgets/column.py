"""The column that a page is: everything below each other in one rhythm, what is hidden leaving no gap."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

GAP = 16
GAP_AFTER_ROW = 8
"""Below a row its second line of words is kept free, so that nothing moves when it is needed."""


class Column(QVBoxLayout):
    """Places things below each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        if parent is None:  # a layout without a parent is one that is put into another
            super().__init__()
        else:
            super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(GAP_AFTER_ROW)

    def place(self, item: QWidget | QLayout, *, row: bool = False) -> None:
        """Add something below what is there.

        Args:
            row: whether it ends with a line for hints and findings. All else brings the larger gap below itself, and
                takes it along when it is hidden.
        """
        if not row:
            margins = item.contentsMargins()
            margins.setBottom(margins.bottom() + GAP - GAP_AFTER_ROW)
            item.setContentsMargins(margins)
        if isinstance(item, QWidget):
            self.addWidget(item)
        else:
            self.addLayout(item)
