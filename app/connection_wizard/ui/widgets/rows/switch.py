"""A step that a provider may not have: the question whether it does, and the rows that count only where it does.

Where a catalogue or a document has answered, a mark tells its origin; that no documentation names one is told as that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from connection_wizard.spec.documents import DocumentPath, has
from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.column import Column
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.rows.onward import Opening
from connection_wizard.ui.widgets.style import fitting, label

if TYPE_CHECKING:  # made where something was read
    from connection_wizard.ui.widgets.rows.origin import OriginMark


class SupportedQuestion(QWidget):
    """*Yes* brings back the call that was there before, or an empty one; *No* writes null; *I don't know yet* takes
    back what was said, for where nothing is written, nobody has said anything.

    Args:
        question: what is asked of the provider.
        without: what it means if the provider has none.
        look: where the answer is found.
    """

    def __init__(self, store: DraftStore, at: DocumentPath, question: str, without: str, look: str) -> None:
        super().__init__()
        self._store = store
        self._at = at
        self._words = {"yes": "", "no": without, "unknown": look}
        self._evidence = self._against = self._seen = ""
        self._before: Any = {"method": "POST"}
        self._mark: OriginMark | None = None
        self._body = QWidget()
        self.inside = Column(self._body)
        self.inside.setContentsMargins(0, 12, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        asked = label(question, "heading")
        layout.addWidget(asked)
        line = self._line = SideBySide(16, 4)
        self.yes = QRadioButton(self.tr("Yes"))
        self.no = QRadioButton(self.tr("No"))
        self.unknown = QRadioButton(self.tr("I don’t know yet"))
        for choice, slot in ((self.yes, self._say_yes), (self.no, self._say_no), (self.unknown, self._say_unknown)):
            choice.setAccessibleName(f"{question} {choice.text()}")
            choice.toggled.connect(slot)
            Opening(choice, self._body)
            line.add(choice)
        layout.addWidget(line)
        self._hint = label("", "hint")
        fitting(self, self._fit)
        layout.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._body)
        store.changed.connect(self._read)
        self._read()

    def _fit(self) -> None:
        self._hint.setMinimumHeight(self._hint.fontMetrics().lineSpacing())

    @property
    def unanswered(self) -> QRadioButton | None:
        """What is chosen as long as nobody has said anything: from there the arrow keys lead to the answers."""
        return self.unknown if self.unknown.isChecked() else None

    def tell(self, evidence: str, against: str = "", seen: str = "") -> None:
        """Say what speaks for *Yes*, where that is not chosen, and against it, where it is; empty: nothing does.

        Args:
            seen: what the provider showed of it, for who has not answered yet: it stands before where to look.
        """
        self._evidence, self._against, self._seen = evidence, against, seen
        self._read()

    def _read(self) -> None:
        value = self._store.draft.get(*self._at)
        here = "yes" if isinstance(value, dict) else "no" if has(self._store.draft.document, self._at) else "unknown"
        if here == "yes":
            self._before = value
        choices = {"yes": self.yes, "no": self.no, "unknown": self.unknown}
        choices[here].setChecked(True)
        before = {"yes": "", "no": self._silence(), "unknown": self._seen}[here]
        told = together((before, self._words[here]))
        said = (self._evidence if here != "yes" else self._against) or told
        self._hint.setText(said)
        self._hint.setVisible(here != "yes" or bool(said))  # nothing parts question and rows
        self._show_origin()
        for name, choice in choices.items():
            choice.setAccessibleDescription(self._words[name])
        self._body.setVisible(here == "yes")

    def _silence(self) -> str:
        """That *No* is no more than that nothing was found, where it is."""
        origin = self._store.origins.get(self._at)
        if origin is None or origin.value is not None or origin.sure != "silent":
            return ""
        from connection_wizard.ui.moments import when_read

        told = self.tr("Its documentation names none (read on {0}); there may be one all the same.")
        return put(told, when_read(origin.read_at))

    def _show_origin(self) -> None:
        """The mark of who says that there is none."""
        origin = self._store.origins.get(self._at)
        if self._mark is None:
            if origin is None or origin.value is not None:
                return
            from connection_wizard.ui.widgets.rows.origin import OriginMark

            self._mark = OriginMark(self._store, self._at, self.no)
            self._line.add(self._mark)
            QWidget.setTabOrder(self.unknown, self._mark)
        self._mark.refresh()

    def _say_yes(self, on: bool) -> None:
        if on and not isinstance(self._store.draft.get(*self._at), dict):  # else it only shows what the draft says
            self._store.put(self._at, self._before)

    def _say_no(self, on: bool) -> None:
        document = self._store.draft.document
        if on and (isinstance(self._store.draft.get(*self._at), dict) or not has(document, self._at)):
            self._store.put(self._at, None)

    def _say_unknown(self, on: bool) -> None:
        if on and has(self._store.draft.document, self._at):
            self._store.drop(self._at)
