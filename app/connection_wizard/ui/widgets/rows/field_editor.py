"""Everything about one extra field: what people see first, the rest folded away."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.formats import needed_of
from connection_wizard.spec.rules.fields import RIGHT_IF_NONE_FITS, is_filled_in_by_each
from connection_wizard.steps import START
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.choice import Choice
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.editors.area import Area
from connection_wizard.ui.widgets.editors.bindings import CheckBinding, ChoiceBinding, PlainTextBinding
from connection_wizard.ui.widgets.editors.host_binding import HostBinding
from connection_wizard.ui.widgets.editors.parameter_table import ParameterTable
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.rows.field_row import FieldRow
from connection_wizard.ui.widgets.rows.form import Form
from connection_wizard.ui.widgets.rows.format_choice import FormatChoice
from connection_wizard.ui.widgets.rows.onward import Opening
from connection_wizard.ui.widgets.style import high_as
from connection_wizard.ui.widgets.wrapping import WrappingTick


class FieldEditor(Form):
    """Rows for the field at a position of the list."""

    def __init__(self, store: DraftStore, index: int) -> None:
        super().__init__(store)
        self._index = index
        self._at: DocumentPath = ("fields", index)
        line = self.side_by_side()
        self.label = self._text("label", self.tr("Region"))
        self._row(line, "label", self.tr("&Label"), self.label, self.tr("What people read above the field."))
        self._row(
            line, "key", self.tr("&Key"), self._text("key", "region", mono=True), self.tr("Its name in addresses.")
        )
        line = self.side_by_side()
        kind = Choice()
        ChoiceBinding(
            store,
            (*self._at, "type"),
            kind,
            {
                "string": self.tr("Text"),
                "dropdown": self.tr("Choice from a list"),
                "password": self.tr("Secret text"),
                "help": self.tr("Only a text to read"),
            },
            "string",
        )
        self._row(line, "type", self.tr("&Type"), kind, "")
        Opening(kind, self)
        default = Line()
        default.setPlaceholderText("eu")
        host = HostBinding(store, (*self._at, "default"), default, partial(_needed, store, index))
        row = self._row(line, "default", self.tr("&Default"), default, self.tr("Used where nothing is filled in."))
        host.taken.connect(row.tell_done)
        self._options = self._row(
            None,
            "options",
            self.tr("Choices"),
            ParameterTable(
                store,
                (*self._at, "options"),
                step=START,
                keys=("label", "value"),
                titles=(self.tr("People read"), self.tr("Value")),
                add_text=self.tr("Add choice"),
            ),
            self.tr("Such as EU = eu, US = us."),
        )
        required = WrappingTick(self.tr("People must fill it in"))
        CheckBinding(store, (*self._at, "required"), required)
        self._required = self._row(None, "required", self.tr("Required"), required, "")
        names = ("help", "placeholder", "prefix", "suffix", "pattern", "source", "visible_when")
        title = self.tr("More: help text, what may be typed, when it is shown")
        self.advanced(title, [(*self._at, name) for name in names], self._advanced_rows)
        store.changed.connect(self._refresh)
        self._refresh()

    def _advanced_rows(self) -> Iterator[None]:
        line = self.side_by_side()
        self._row(line, "help", self.tr("Help text"), self._text("help"), "")
        self._row(line, "placeholder", self.tr("Placeholder"), self._text("placeholder"), "")
        line = self.side_by_side()
        self._row(line, "prefix", self.tr("Shown before"), self._text("prefix", "https://"), "")
        self._row(line, "suffix", self.tr("Shown after"), self._text("suffix", ".acme.com"), "")
        yield
        at = (*self._at, "pattern")
        kind = FormatChoice(self.store, at)
        hint = self.tr("What fits into this field. Of an address, a host name keeps what it needs.")
        self.row(at, self.tr("People enter"), kind, hint, quiet=True)
        own = self._text("pattern", "[a-z0-9-]+", mono=True)
        words = self.tr("A regular expression for the whole of it: this one allows small letters, digits and -.")
        kind.show_own_in(self._row(None, "pattern", self.tr("Must match"), own, words))
        yield
        for name, text in (("visible_when", self.tr("Shown when (code)")), ("source", self.tr("Choices from code"))):
            code = Area()
            code.setProperty("mono", True)
            high_as(code, 72)
            code.setTabChangesFocus(True)
            PlainTextBinding(self.store, (*self._at, name), code)
            self._row(None, name, text, code, "")
        yield

    def _text(self, name: str, placeholder: str = "", *, mono: bool = False) -> QLineEdit:
        return self.text_editor((*self._at, name), placeholder, mono=mono)

    def _row(self, line: SideBySide | None, name: str, text: str, editor: QWidget, hint: str) -> FieldRow:
        return self.row((*self._at, name), text, editor, hint, beside=line)

    def _refresh(self) -> None:
        draft = self.store.draft
        listed = bool(draft.get(*self._at, "options"))  # where there is no drop-down, that is said here
        self._options.setVisible(listed or draft.get(*self._at, "type") == "dropdown")
        self._required.line.set_hint(self._said_of_required())

    def _said_of_required(self) -> str:
        """Of what each customer fills in, such as a sub-domain, there is no default."""
        spec = self.store.draft.partial_spec
        if self._index < len(spec.fields) and is_filled_in_by_each(spec, spec.fields[self._index]):
            return translated(RIGHT_IF_NONE_FITS)
        return self.tr("Leave it off: a required field makes people give up, and a default does the same job.")


def _needed(store: DraftStore, index: int, text: str) -> str:
    """What a field needs of its own default."""
    spec = store.draft.partial_spec
    return needed_of(text, spec.fields[index], spec).strip() if index < len(spec.fields) else text.strip()
