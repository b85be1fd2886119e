"""A second list of scopes: an extra parameter of the authorization request, edited as a list like the first."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QComboBox, QMenu

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.bindings import LeftToWindow
from connection_wizard.ui.widgets.chips_edit import ChipsEdit, split_scopes
from connection_wizard.ui.widgets.choice import Choice
from connection_wizard.ui.widgets.field_row import FieldRow
from connection_wizard.ui.widgets.form import Form
from connection_wizard.ui.widgets.plain import offer
from connection_wizard.ui.widgets.style import button, give_menu

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

    def _entries(self) -> list[tuple[int, dict[str, Any]]]:
        value = self._store.draft.get(*AT)
        items = value if isinstance(value, list) else []
        return [(index, entry) for index, entry in enumerate(items) if isinstance(entry, dict)]

    def _put(self, words: list[str]) -> None:
        index = next((index for index, entry in self._entries() if entry.get("name") == self._name), None)
        if index is not None:
            self._store.put((*AT, index, "value"), self.separator.join(words))
            self._store.touch(AT)


class SecondScopes(Form):
    """A row for each second list that the draft has, and the button that adds one."""

    letters = False

    def __init__(self, store: DraftStore) -> None:
        super().__init__(store)
        self._lists: dict[str, tuple[ScopeParameter, QComboBox, tuple[FieldRow, FieldRow]]] = {}
        for name in KNOWN:
            line = self.side_by_side()
            chips = ScopeParameter(store, name, self.tr("Type a scope and press Enter, or paste a list"))
            scopes = self.row((), self.tr("Second list of scopes: {0}").format(name), chips, beside=line, stretch=3)
            joined = Choice()
            for separator, words in ((",", self.tr("Commas")), (" ", self.tr("Spaces"))):
                joined.addItem(words, separator)
            joined.installEventFilter(LeftToWindow(joined))
            joined.currentIndexChanged.connect(partial(self._join, name))
            how = self.row((), self.tr("Join them with"), joined, beside=line, stretch=1)
            self._lists[name] = (chips, joined, (scopes, how))
        self.adding = button(self.tr("Add a second list of scopes"), "quiet")
        self.adding.setObjectName("insertValue")  # with room for its arrow
        self._menu = QMenu(self.adding)
        self._menu.aboutToShow.connect(self._fill)
        give_menu(self.adding, self._menu)
        self.add(self.left(self.adding))
        store.changed.connect(self._refresh)
        self._refresh()

    def _join(self, name: str, index: int) -> None:
        chips, joined, _ = self._lists[name]
        if joined.itemData(index) != chips.separator:
            chips.join_with(joined.itemData(index))
            self._refresh()

    def _fill(self) -> None:
        """Those that are not there yet."""
        self._menu.clear()
        words = {
            "user_scope": self.tr("user_scope: for the person, as Slack has it"),
            "optional_scope": self.tr("optional_scope: what not every account has, as HubSpot has it"),
        }
        for name, (chips, _, _) in self._lists.items():
            if chips.text is None:
                offer(self._menu, words[name]).triggered.connect(partial(self._add, name))

    def _add(self, name: str) -> None:
        value = self.store.draft.get(*AT)
        self.store.put((*AT, len(value) if isinstance(value, list) else 0), {"name": name, "value": ""})
        self._lists[name][0].line.setFocus()

    def _refresh(self) -> None:
        for chips, joined, rows in self._lists.values():
            chips.read_separator()
            text = chips.text
            joined.setCurrentIndex(joined.findData(chips.separator))
            for row in rows:
                row.setVisible(text is not None)
            rows[0].line.set_hint(self.tr("Sent as") if text else "", text or "")
        self.adding.setVisible(any(chips.text is None for chips, _, _ in self._lists.values()))
