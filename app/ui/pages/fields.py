"""Step 1: what people are asked for when they connect, because OAuth does not bring it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QSizePolicy, QVBoxLayout, QWidget

from app.spec.documents import Location
from app.ui.pages.base import PageBody, reveal
from app.ui.style import button, label, tab_after
from app.ui.widgets.field_editor import FieldEditor
from app.ui.widgets.field_row import FieldRow
from app.ui.widgets.flow import SideBySide
from app.ui.widgets.form_preview import FormPreview

if TYPE_CHECKING:
    from app.spec.finding import Finding

LIST_ROWS = 6


class FieldsPage(PageBody):
    """A list of fields, the editor of the chosen one, and the form as people will see it."""

    def build(self) -> None:
        """Make the rows."""
        self._editor: FieldEditor | None = None
        self._shown = -1
        self._none = label(
            self.tr("Most connections need no extra field. If yours is one of them, press Next."), "muted"
        )
        self.add(self._none)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long labels are elided
        self.list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.list.currentRowChanged.connect(self._select)
        self._fields_row = self.row(
            ("fields",),
            self.tr("Field&s"),
            self.list,
            self.tr("Ask only for what logging in does not tell, such as a region."),
        )
        self.add(self._buttons())
        self._place = QWidget()
        self._place_layout = QVBoxLayout(self._place)
        self._place_layout.setContentsMargins(0, 0, 0, 0)
        self._place.hide()
        self.add(self._place)
        self._preview = FormPreview(self.store, self.services.live)
        self._preview_hint = label(self.tr("What you fill in here is used by the live test, and kept nowhere."), "hint")
        self.section(self.tr("This is what people will see"), self._preview, self._preview_hint)
        self.store.changed.connect(self._refresh)
        self.store.touched.connect(self._refresh)
        self._refresh()

    def _buttons(self) -> SideBySide:
        line = SideBySide(8, 8)
        self._add = button(self.tr("Add field"))
        self._add.clicked.connect(self._add_field)
        self._region = button(self.tr("Add a region choice"))
        self._region.clicked.connect(self._add_region)
        self._up, self._down = button(self.tr("Move up"), "quiet"), button(self.tr("Move down"), "quiet")
        self._remove = button(self.tr("Remove"), "quiet")
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._remove.clicked.connect(self._remove_field)
        for made in (self._add, self._region, self._up, self._down, self._remove):
            line.add(made)
        return line

    @property
    def _fields(self) -> list[Any]:
        value = self.store.draft.get("fields")
        return value if isinstance(value, list) else []

    def _refresh(self) -> None:
        fields = self._fields
        names = [self._name(field) for field in fields]
        marked = {finding.path[1] for finding in self.store.findings_at(("fields",)) if _is_in_a_field(finding)}
        shown = [f"!  {name}" if index in marked else name for index, name in enumerate(names)]
        row = min(max(self.list.currentRow(), 0), len(fields) - 1)
        if shown != [self.list.item(index).text() for index in range(self.list.count())]:
            self.list.blockSignals(True)
            self.list.clear()
            self.list.addItems(shown)
            self.list.setCurrentRow(row)
            self.list.blockSignals(False)
        self._select(self.list.currentRow())
        has = bool(fields)
        self._none.setVisible(not has)
        for widget in (self._fields_row, self._preview_hint):
            widget.setVisible(has)
        for made in (self._up, self._down, self._remove):
            made.setVisible(has)
        self._region.setVisible("region" not in [f.get("key") for f in fields if isinstance(f, dict)])
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < len(fields) - 1)
        height = max(self.list.sizeHintForRow(0), 24) if has else 24
        self.list.setFixedHeight(min(max(len(fields), 1), LIST_ROWS) * height + 8)

    def _select(self, row: int) -> None:
        if row == self._shown and (self._editor is not None) == (row >= 0):
            return
        self._shown = row
        if self._editor is not None:
            self._place_layout.removeWidget(self._editor)
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
        if row >= 0:
            self._editor = FieldEditor(self.store, row)
            self._place_layout.addWidget(self._editor)
            self._editor.show()  # now, not when Qt comes to it: a link leads to a field in it
            tab_after(self._remove, self._editor)
        self._place.setVisible(row >= 0)
        if self._up.isVisibleTo(self):
            self._up.setEnabled(row > 0)
            self._down.setEnabled(row < len(self._fields) - 1)

    def _add_field(self) -> None:
        self._append({"key": "", "label": "", "type": "string", "required": False})
        if self._editor is not None:
            self._editor.label.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_region(self) -> None:
        options = [{"label": "EU", "value": "eu"}, {"label": "US", "value": "us"}]
        self._append(
            {
                "key": "region",
                "label": self.tr("Region"),
                "type": "dropdown",
                "required": False,
                "default": "eu",
                "options": options,
            }
        )

    def _append(self, field: dict[str, Any]) -> None:
        count = len(self._fields)
        self.store.put(("fields", count), field)
        self.list.setCurrentRow(count)

    def _remove_field(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self._shown = -1  # another field takes its place: its editor must be made anew
            self.store.drop(("fields", row))

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row, fields = self.list.currentRow(), list(self._fields)
        if 0 <= row + by < len(fields):
            fields[row], fields[row + by] = fields[row + by], fields[row]
            self.store.put(("fields",), fields)
            self.list.setCurrentRow(row + by)

    def show_place(self, at: Location) -> bool:
        """Choose the field that a place is in, then its editor."""
        if len(at) > 1 and isinstance(at[1], int) and at[1] < len(self._fields):
            self.list.setCurrentRow(at[1])
            rows = self._editor.rows if self._editor is not None else []
            found: FieldRow | None = next((r for r in rows if len(at) > 2 and r.places[0] == at[:3]), None)
            if found is not None and reveal(found, found.editor):
                return True
        return super().show_place(at)

    def _name(self, field: Any) -> str:
        if not isinstance(field, dict):
            return "?"
        return str(field.get("label") or field.get("key") or self.tr("(no label yet)"))


def _is_in_a_field(finding: Finding) -> bool:
    return finding.severity != "hint" and len(finding.path) > 1
