"""What is kept in this computer's password store: each secret with the connection that it belongs to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.session.kept_secrets import KeptSecrets
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import Card, SecretEdit
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.plain import LONG_WORD, as_typed, breaking, one_line
from connection_wizard.ui.widgets.sides import set_margins
from connection_wizard.ui.widgets.style import button, fitting, label, scaled, set_state
from connection_wizard.ui.widgets.tab_order import tab_after
from connection_wizard.words import in_row

if TYPE_CHECKING:
    from connection_wizard.session.kept_secrets import KeptSecret

SIZE = (640, 520)


class SecretsDialog(QDialog):
    """A card for each secret; no value is ever shown. One of them at a time is being replaced or deleted."""

    def __init__(self, parent: QWidget, kept: KeptSecrets) -> None:
        super().__init__(parent)
        self._kept = kept
        self._asked: tuple[KeptSecret, str] | None = None
        """Which one is being replaced or deleted, and which of both."""
        self._question: QWidget | None = None
        """Where that is asked."""
        self.setWindowTitle(self.tr("Secrets on this computer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = self.tr(
            "What this program keeps for you, so that you need not paste it again. It is in none of your files, and "
            "not shown here either."
        )
        self.state = label("", "hint")
        self.cards = QVBoxLayout()
        set_margins(self.cards, 0, 0, 8, 0)
        self.cards.setSpacing(12)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.cards)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setObjectName("page")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._inside)
        self.leave = button(self.tr("Close"), "primary")
        self.leave.clicked.connect(self.close)
        below = QHBoxLayout()
        below.addWidget(self.state, 1)
        below.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(about, "muted"))
        layout.addWidget(self.area, 1)
        layout.addLayout(below)
        kept.changed.connect(self._show)
        fitting(self, self._fit)
        self._show()

    def begin(self) -> None:
        """Show it, and look."""
        self.open()
        self._kept.look()
        self._show()

    def done(self, result: int) -> None:
        """What is typed and not kept is let go of; what was begun goes on."""
        self._kept.changed.disconnect(self._show)
        empty(self.cards)
        super().done(result)

    def _fit(self) -> None:
        """As large as its text wants it, also where that gets larger while it is open."""
        room = self.screen().availableGeometry().size()
        wanted = QSize(scaled(SIZE[0]), scaled(SIZE[1])).boundedTo(room)
        self.resize(wanted.expandedTo(self.minimumSizeHint()))

    def _show(self) -> None:
        kept, asked = self._kept, self._question
        here = self.focusWidget()
        is_there = asked is not None and here is not None and (asked is here or asked.isAncestorOf(here))
        typed = asked.line.text() if isinstance(asked, SecretEdit) else ""
        self._question = None
        empty(self.cards)
        for secret in kept.secrets or ():
            self.cards.addWidget(self._card(secret))
        tab_after(self.area, self._inside)
        self._go_on(typed, is_there=is_there)
        set_state(self.state, "error" if kept.problem else "")
        if kept.problem:
            self.state.setText(kept.problem)
        elif kept.secrets is None or kept.busy:
            self.state.setText(self.tr("Looking …"))
        elif not kept.secrets:
            self.state.setText("")
            none = self.tr("Nothing is kept on this computer.")
            self.cards.addWidget(label(together((none, kept.why_memory))))
        else:
            self.state.setText(kept.why_memory)

    def _go_on(self, typed: str, *, is_there: bool) -> None:
        """With what was asked, where something else has changed meanwhile."""
        if isinstance(self._question, SecretEdit):
            self._question.line.setText(typed)
        if is_there:
            self._go_to_question()

    def _card(self, secret: KeptSecret) -> Card:
        card = Card()
        card.inside.setSpacing(4)
        title = translated(in_row(secret.connections)) or secret.name.provider or self.tr("No connection yet")
        card.inside.addWidget(label(breaking(one_line(title), LONG_WORD), "heading"))
        what = put(
            self.tr("{0} of {1}", "a secret, and whose it is"),
            translated(secret.what),
            one_line(translated(secret.whose)),
        )
        card.inside.addWidget(label(breaking(what, LONG_WORD)))
        where = [translated(secret.kept)]
        if not secret.connections:
            where.insert(0, translated(secret.belongs))
        card.inside.addWidget(label(together(where), "hint"))
        doing = self._asked[1] if self._asked is not None and self._asked[0].filed == secret.filed else ""
        named = one_line(f"{translated(secret.what)}, {title}")
        if doing == "replace":
            self._ask_value(card, secret, named)
        elif doing == "delete":
            self._ask_delete(card, secret, named)
        elif secret.within_reach:
            row = SideBySide(8, 4)
            for way, words in (("replace", self.tr("Replace …")), ("delete", self.tr("Delete …"))):
                row.add(self._button(words, named, partial(self._ask, secret, way)))
            card.inside.addWidget(row)
        return card

    def _button(self, words: str, named: str, do: object, kind: str = "") -> QPushButton:
        made = button(as_typed(words), kind)
        made.setAccessibleName(f"{words.rstrip(' …')}: {named}")
        made.setEnabled(not self._kept.busy)
        made.clicked.connect(do)
        return made

    def _ask(self, secret: KeptSecret, way: str) -> None:
        self._asked = (secret, way)
        self._kept.problem = ""
        self._question = None  # another one
        self._show()
        self._go_to_question()

    def _go_to_question(self) -> None:
        """What was pressed is gone with its card: whoever goes by keys is where the question is."""
        if self._question is not None:
            self._question.setFocus()

    def _leave_it(self) -> None:
        self._asked = None
        self._show()
        self.leave.setFocus()

    def _ask_value(self, card: Card, secret: KeptSecret, named: str) -> None:
        field = SecretEdit(self.tr("Paste the new one here"))
        field.setAccessibleName(put(self.tr("New value: {0}"), named))
        keep = self._button(self.tr("Keep this one"), named, lambda: self._replace(secret, field), "primary")
        keep.setEnabled(False)
        field.edited.connect(lambda text: keep.setEnabled(bool(text) and not self._kept.busy))
        row = SideBySide(8, 4)
        row.add(keep)
        row.add(self._button(self.tr("Cancel"), named, self._leave_it))
        card.inside.addWidget(field)
        card.inside.addWidget(row)
        self._question = field

    def _ask_delete(self, card: Card, secret: KeptSecret, named: str) -> None:
        asked = self.tr("Delete it for good?")
        question = label(together((asked, translated(secret.afterwards))))
        set_state(question, "warning")
        card.inside.addWidget(question)
        row = SideBySide(8, 4)
        row.add(self._button(self.tr("Delete"), named, partial(self._delete, secret), "danger"))
        safe = self._button(self.tr("Leave it there"), named, self._leave_it)
        row.add(safe)
        self._question = safe
        card.inside.addWidget(row)

    def _replace(self, secret: KeptSecret, field: SecretEdit) -> None:
        value, self._asked = field.line.text(), None
        self._kept.replace(secret, value)
        self.leave.setFocus()

    def _delete(self, secret: KeptSecret) -> None:
        self._asked = None
        self._kept.delete(secret)
        self.leave.setFocus()
