"""What people are asked for when they connect, because OAuth does not bring it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Qt

from connection_wizard.session.beforehand import FOR_THE_TEST
from connection_wizard.session.for_everybody import whole_servers, written_in
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.widgets.into_view import reveal
from connection_wizard.ui.widgets.plain import tip
from connection_wizard.ui.widgets.previews.form_preview import FormPreview
from connection_wizard.ui.widgets.rows.field_editor import FieldEditor
from connection_wizard.ui.widgets.rows.item_list import ItemList
from connection_wizard.ui.widgets.style import button, label


class FieldsPage(PageBody):
    """A list of fields, the editor of the chosen one, and the form as people will see it."""

    def build(self) -> None:
        """Make the rows."""
        self._none = label(
            self.tr("Most connections need no extra field. If yours is one of them, press Next."), "muted"
        )
        self.add(self._none)
        add = button(self.tr("Add field"))
        add.clicked.connect(self._add_field)
        self._region = button(self.tr("Add a region choice"))
        self._region.clicked.connect(self._add_region)
        self._preview = FormPreview(self.store, self.services.live)
        self._preview_hint = label(self.tr("What you fill in here is used by the live test, and kept nowhere."), "hint")
        self.fields = ItemList(
            self.store,
            ("fields",),
            self.tr("Field&s"),
            self.tr("Ask only for what logging in does not tell, such as a region."),
            edit=partial(FieldEditor, self.store),
            name_of=self._name,
            adding=(add, self._region),
        )
        self.add(self.fields)
        self.everybody = button(self.tr("The same for everybody: write it into the addresses"))
        tip(self.everybody, self.tr("Takes what is filled in below. Nobody is asked for it then."))
        self.everybody.clicked.connect(self._write_in)
        self.section(self.tr("This is what people will see"), self.everybody, self._preview, self._preview_hint)
        self.services.live.changed.connect(self._refresh)
        self.fields.filled.connect(self._refresh)
        self._refresh()

    def show_place(self, at: DocumentPath) -> bool:
        """What the live test is given is filled in where people will see the field; it has no place in the document."""
        if len(at) == 3 and isinstance(at[1], int) and (at[2] == FOR_THE_TEST or self._is_given(at)):
            found = self._preview.control_of(at[1])
            return found is not None and reveal(*found)
        return super().show_place(at)

    def _is_given(self, at: DocumentPath) -> bool:
        """Whether a value is the test's own: there is no default whose place was asked for, nor is there to be one,
        where each customer fills in something else."""
        field = self.store.draft.get(*at[:2])
        if at[2] != "default" or not isinstance(field, dict) or field.get("default"):
            return False
        own = field.get("required") is True and field.get("type") != "dropdown"
        return own or bool(self.services.live.inputs.get(field.get("key", "")))

    def _refresh(self) -> None:
        fields = self.fields.items
        self._none.setVisible(not fields)
        self._preview_hint.setVisible(bool(fields))
        self.everybody.setVisible(bool(whole_servers(self.store.draft)))
        self.everybody.setEnabled(any(self._servers()))
        self._region.setVisible("region" not in [f.get("key") for f in fields if isinstance(f, dict)])

    def _servers(self) -> Iterator[tuple[str, str]]:
        """What is filled in for fields that are a whole server."""
        fields = {one.get("key"): one for one in self.fields.items if isinstance(one, dict)}
        for key in whole_servers(self.store.draft):
            if value := self.services.live.inputs.get(key) or str(fields.get(key, {}).get("default") or ""):
                yield key, value

    def _write_in(self) -> None:
        now = self.store.draft
        for key, value in tuple(self._servers()):
            fix = written_in(now, key, value)
            now = now if fix is None else fix.apply(now)
        self.store.take(now)

    def _add_field(self) -> None:
        self.fields.append({"key": "", "label": "", "type": "string", "required": False})
        if isinstance(self.fields.editor, FieldEditor):
            self.fields.editor.label.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_region(self) -> None:
        options = [{"label": "EU", "value": "eu"}, {"label": "US", "value": "us"}]
        self.fields.append(
            {
                "key": "region",
                "label": self.tr("Region"),
                "type": "dropdown",
                "required": False,
                "default": "eu",
                "options": options,
            }
        )
        self.fields.list.setFocus(Qt.FocusReason.OtherFocusReason)  # the button is gone: there is one region at most

    def _name(self, number: int, field: Any) -> str:
        if not isinstance(field, dict):
            return "?"
        return str(field.get("label") or field.get("key") or self.tr("(no label yet)"))
