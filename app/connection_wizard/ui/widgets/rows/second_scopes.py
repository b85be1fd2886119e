"""A second list of scopes: an extra parameter of the authorization request, edited as a list like the first."""

from __future__ import annotations

from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QMenu

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.choice import Choice
from connection_wizard.ui.widgets.editors.bindings import LeftToWindow
from connection_wizard.ui.widgets.editors.chips_edit import ChipsEdit, split_scopes
from connection_wizard.ui.widgets.elements import Beside
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.plain import offer
from connection_wizard.ui.widgets.rows.field_row import FieldRow
from connection_wizard.ui.widgets.rows.form import Form
from connection_wizard.ui.widgets.style import button, give_menu
from connection_wizard.ui.widgets.wrapping import WrappingButton

AT: DocumentPath = ("authorization", "parameters")
KNOWN = {"user_scope": ",", "optional_scope": " "}
"""Parameters that hold a second list of scopes, and what joins it where they come from: Slack's for the person beside
those of the bot, HubSpot's for what not every account has."""


class ScopeParameter(ChipsEdit):
    """The scopes in the value of a parameter, which the spec holds as the one text that is sent."""

    def __init__(self, store: DraftStore, name: str, placeholder: str) -> None:
        self._name = name
        self.separator = KNOWN[name]
        super().__init__(store, AT, placeholder)

    @property
    def text(self) -> str | None:
        """What is sent; None where there is no such parameter."""
        value = next((entry.get("value", "") for _, entry in self._entries() if entry.get("name") == self._name), None)
        return value if isinstance(value, str) else None

    @property
    def words(self) -> list[str]:
        """The scopes in it."""
        return split_scopes(self.text or "")

    def join_with(self, separator: str) -> None:
        """Send the same scopes, joined otherwise."""
        self.separator = separator
        if self.words:
            self._put(self.words)

    def read_separator(self) -> None:
        """What joins them in the draft; one scope alone says nothing of it."""
        if len(self.words) > 1:
            self.separator = "," if "," in (self.text or "") else " "

    def drop(self) -> None:
        """Send it no more."""
        for index in reversed([index for index, entry in self._entries() if entry.get("name") == self._name]):
            self._store.drop((*AT, index))

    def _entries(self) -> list[tuple[int, dict[str, Any]]]:
        value = self._store.draft.get(*AT)
        items = value if isinstance(value, list) else []
        return [(index, entry) for index, entry in enumerate(items) if isinstance(entry, dict)]

    def _put(self, words: list[str]) -> None:
        index = next((index for index, entry in self._entries() if entry.get("name") == self._name), None)
        if index is not None:
            self._store.put((*AT, index, "value"), self.separator.join(words))
            self._store.touch(AT)


class _List(NamedTuple):
    chips: ScopeParameter
    joined: QComboBox
    scopes: FieldRow
    line: SideBySide


class SecondScopes(Form):
    """A row for each second list that the draft has, and the button that adds one."""

    letters = False

    def __init__(self, store: DraftStore) -> None:
        super().__init__(store)
        self._lists: dict[str, _List] = {}
        for name in KNOWN:
            line = self.side_by_side()
            chips = ScopeParameter(store, name, self.tr("Type a scope and press Enter, or paste a list"))
            scopes = self.row((), put(self.tr("Second list of scopes: {0}"), name), chips, beside=line, stretch=3)
            joined = Choice()
            for separator, words in ((",", self.tr("Commas")), (" ", self.tr("Spaces"))):
                joined.addItem(words, separator)
            joined.installEventFilter(LeftToWindow(joined))
            joined.currentIndexChanged.connect(partial(self._join, name))
            remove = button(self.tr("Remove"), "quiet")
            remove.setAccessibleName(put(self.tr("Remove the list {0}"), name))
            remove.clicked.connect(partial(self._remove, name))
            self.row((), self.tr("Join them with"), Beside(joined, remove), beside=line, stretch=2)
            self._lists[name] = _List(chips, joined, scopes, line)
        self.adding = WrappingButton("")
        self.adding.setObjectName("insertValue")  # with room for its arrow
        self._menu = QMenu(self.adding)
        self._menu.aboutToShow.connect(self._fill)
        give_menu(self.adding, self._menu)
        self.add(self.left(self.adding))
        store.changed.connect(self._refresh)
        self._refresh()

    def _join(self, name: str, index: int) -> None:
        chips, separator = self._lists[name].chips, self._lists[name].joined.itemData(index)
        if separator != chips.separator:
            chips.join_with(separator)
            self._refresh()

    def _fill(self) -> None:
        """Those that are not there yet."""
        self._menu.clear()
        words = {
            "user_scope": self.tr("user_scope: for the person, as Slack has it"),
            "optional_scope": self.tr("optional_scope: what not every account has, as HubSpot has it"),
        }
        for name, each in self._lists.items():
            if each.chips.text is None:
                offer(self._menu, words[name]).triggered.connect(partial(self._add, name))

    def _add(self, name: str) -> None:
        value = self.store.draft.get(*AT)
        self.store.put((*AT, len(value) if isinstance(value, list) else 0), {"name": name, "value": ""})
        self._lists[name].chips.line.setFocus()

    def _remove(self, name: str) -> None:
        self.adding.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes
        self._lists[name].chips.drop()

    def _refresh(self) -> None:
        for chips, joined, scopes, line in self._lists.values():
            chips.read_separator()
            text = chips.text
            joined.setCurrentIndex(joined.findData(chips.separator))
            line.setVisible(text is not None)
            scopes.line.set_hint(self.tr("Sent as") if text else "", text or "")
        there = [each.chips.text is not None for each in self._lists.values()]
        self.adding.setText(self.tr("Add another list") if any(there) else self.tr("Add a second list of scopes"))
        self.adding.setVisible(not all(there))
