"""An answer, and what each of its values is for: a click on a value, then one on what it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from connection_wizard.secrets.names import is_secret_member
from connection_wizard.spec.paths import MISSING, DataPath
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.answers import ROOTS, Source
from connection_wizard.ui.session.meanings import Meaning
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.widgets.answer.answer_panel import AnswerPanel
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.plain import as_typed, one_line
from connection_wizard.ui.widgets.style import button, keep_place, shortened
from connection_wizard.ui.widgets.tab_order import tab_after
from connection_wizard.ui.widgets.wrapping import WrappingWords

PATH_LETTERS = 40
"""Of a place, beside the buttons."""


class AnswerPlaces(QWidget):
    """The answer to a call with a button for each thing that a value of it can be; the tree shows what each is for.

    Args:
        source: which answer.
        meanings: what a value can be.
        hides: whether a plain value under a name is secret.
    """

    def __init__(
        self,
        services: Services,
        source: Source,
        title: str,
        meanings: Sequence[Meaning],
        hides: Callable[[str, str], bool] = is_secret_member,
    ) -> None:
        super().__init__()
        self._store = services.store
        self._root = ROOTS.get(source, DataPath())
        self._meanings = meanings
        self._path: DataPath | None = None
        self._said = WrappingWords("", "hint")
        self.buttons: list[QPushButton] = []
        line = SideBySide(8, 8, centred=True)
        line.add(self._said)
        for meaning in meanings:
            choice = button(as_typed(meaning.words), "quiet")
            choice.setCheckable(True)
            choice.toggled.connect(self._toggled)
            self.buttons.append(choice)
            line.add(choice)
        self._line = line
        keep_place(line)
        self.panel = AnswerPanel(services, (source,), title, hides, line)
        self.panel.pointed.connect(self._point)
        self.panel.picked.connect(self._point)
        self.panel.arrived.connect(self._arrived)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel)
        tab_after(self.panel.raw, line)
        self._store.changed.connect(self._refresh)
        self._arrived()

    def _arrived(self) -> None:
        """Another answer: nothing of it is chosen yet."""
        self._path = None
        self._refresh()

    def _point(self, path: DataPath) -> None:
        self._path = path.below(*self._root.parts)
        self._refresh()

    @property
    def _value(self) -> Any:
        return MISSING if self._path is None else self._path.find(self.panel.answer)

    def _refresh(self) -> None:
        draft, value = self._store.draft, self._value
        single = value is not MISSING and not isinstance(value, dict | list)
        here = self._path if single else None
        self._said.setText(
            self.tr("Click a value to say what it is:")
            if here is None
            else put(self.tr("{0} is:"), one_line(shortened(str(here), PATH_LETTERS)))
        )
        for choice, meaning in zip(self.buttons, self._meanings, strict=True):
            choice.setVisible(meaning.counts(draft))
            choice.setEnabled(here is not None)
            choice.setChecked(here is not None and here in meaning.places(draft))
        self.panel.mark(
            {
                DataPath((*self._root.parts, *path.parts)): meaning.words
                for meaning in reversed(self._meanings)
                if meaning.counts(draft)
                for path in meaning.places(draft)
            }
        )
        self._line.setVisible(self.panel.answer is not MISSING)

    def _toggled(self, on: bool) -> None:
        draft, path = self._store.draft, self._path
        meaning = self._meanings[self.buttons.index(self.sender())]  # type: ignore[arg-type]  # one of them
        if path is None or not self.sender().isEnabled() or on == (path in meaning.places(draft)):  # type: ignore[attr-defined]
            return  # it shows what the draft says
        self._store.take(meaning.said(draft, path, self._value) if on else meaning.taken_back(draft, path))
        self._store.touch(meaning.at)
        self._refresh()  # what is the usual place stays it
