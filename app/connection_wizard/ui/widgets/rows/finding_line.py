"""The words under a field: its hint, or what is wrong. They and their button have their places: nothing moves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from connection_wizard.ui.drawn import island, together
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.kept_lines import KeptLines
from connection_wizard.ui.widgets.plain import Label, as_typed, elided, one_line, tip, visible
from connection_wizard.ui.widgets.style import is_other_width, set_state
from connection_wizard.ui.widgets.tab_order import step_focus
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.words import at_home, counted, with_less_of_values

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from connection_wizard.spec.finding import Finding, Fix

GAP = 8
CLOSE = 4
LEGIBLE = 0.7
"""How much of a button's words may be seen at the least: its tool tip has all of them."""
FEWER_LETTERS = (32, 24, 18, 14, 11, 8, 6, 5, 3)
"""Of each value in a button's words, tried one after the other where they have no room."""
_SEEN_SIGN = "✓"
_MARKS = {"error": "✕", "warning": "!", "hint": "i"}
_ORDER = ("error", "warning", "hint")


class Heading(Label):
    """The label of a row, which may have buttons at its end.

    Signals:
        resized: it has another width, and they another place.
    """

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of another width: the line below may have had its own before."""
        super().resizeEvent(event)
        if is_other_width(event):
            self.resized.emit()


class FindingLine(QWidget):
    """Shows a hint until there is a finding to show; offers the finding's fix as a button.

    Or it says what was just done, for as long as it can be taken back from here.

    Args:
        heading: the label above, as wide as the line and high enough for the button, which has its place at the
            label's end where it would squeeze the words: half a row is narrow.
        whole: whether all of the words are shown at once, however many lines they need.

    Signals:
        fix_chosen: the person wants this fix made.
        undo_chosen: the person wants what was just done taken back.
        seen_chosen: the person has looked at this finding, and it is right as it is.
    """

    fix_chosen = Signal(object)
    undo_chosen = Signal()
    seen_chosen = Signal(object)

    def __init__(self, hint: str = "", heading: Heading | None = None, *, whole: bool = False) -> None:
        super().__init__()
        self._heading = heading
        self._hint, self._wire, self._state = hint, "", ""
        self._said = hint
        self._done, self._can_undo = "", False
        self._found: tuple[Finding, ...] = ()
        self._fix: Fix | None = None
        self._finding: Finding | None = None
        self._seen: QPushButton | None = None
        self._long_seen = ""
        self._follows_text = False
        self._button = QPushButton()
        self._button.setObjectName("fix")
        self._button.setAutoDefault(False)
        self._button.hide()
        self._button.clicked.connect(self._choose)
        if heading is not None:
            heading.resized.connect(self._arrange)
        self._text = KeptLines(hint, whole=whole, after=self._button)
        self._outside = QHBoxLayout(self)
        self._outside.setContentsMargins(0, 0, 0, 0)
        self._outside.setSpacing(GAP)
        self._layout = QHBoxLayout()
        self._layout.setSpacing(GAP)
        self._outside.addLayout(self._layout, 1)
        self._layout.addWidget(self._text, 1)
        self._layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    @property
    def text(self) -> str:
        """What the line says now."""
        return self._said

    def set_hint(self, hint: str, wire: str = "", state: str = "") -> None:
        """What to say while there is no finding.

        Args:
            wire: what follows as it is sent, set like other values that travel.
            state: ``warning`` or ``error`` for what is no finding of the spec, and speaks against it all the same.
        """
        resting = not self._done and self._said == f"{self._hint} {self._wire}".strip()
        self._hint, self._wire, self._state = visible(hint), one_line(wire), state
        if resting:
            self._say_hint()
        elif self._found and not self._done:
            self.show_findings(self._found)

    def show_done(self, words: str, *, refused: bool = False) -> None:
        """Say what was just done, with a button that takes it back, or what was not; empty: that is over."""
        if (words, not refused) != (self._done, self._can_undo):
            self._done, self._can_undo = visible(words), not refused
            self.show_findings(self._found)

    def show_findings(self, found: tuple[Finding, ...]) -> None:
        """Show the most serious of some findings, or the hint where there is none.

        Of findings that are as serious, one that a click can mend comes first; where it cannot, the button mends the
        next that can be.
        """
        self._found = found
        every = sorted(found, key=lambda finding: (_ORDER.index(finding.severity), finding.fix is None))
        worst = every[0] if every else None
        mended = None if self._done else next((finding for finding in every if finding.fix), None)
        self._fix = mended.fix if mended else None
        if self._done:
            self._say_done(every)
        elif worst is None or (self._state and worst.severity == "hint"):
            self._say_hint()  # what the answers speak against comes before what is only worth a thought
        else:
            self._say_found(worst, every[1:], mended)
        if not self._label:
            self._button.hide()
        self._offer_seen(None if self._done else worst)
        self._arrange()

    @property
    def _label(self) -> str:
        """What is on the button; empty where there is nothing to offer."""
        if self._done:
            return self.tr("Undo") if self._can_undo else ""
        return one_line(translated(self._fix.label)) if self._fix else ""

    def _label_within(self, room: int) -> str:
        """The same with less of the values in it, the middle left out: what it does is read whole."""
        label, metrics = self._label, self._button.fontMetrics()
        whole = self._fix.label if self._fix and not self._done else None
        for letters in FEWER_LETTERS if whole else ():
            label = one_line(translated(with_less_of_values(whole or "", partial(_less, letters=letters))))
            if metrics.horizontalAdvance(label) <= room:
                return label
        return elided(metrics, label, Qt.TextElideMode.ElideMiddle, room)

    def _say_done(self, every: list[Finding]) -> None:
        words = together(("✓" if self._can_undo else "✕", self._done), "  ")
        first, *rest = (
            (*map(_sentence, every[:1]), words, *map(_sentence, every[1:]))
            if _is_wrong(every)
            else (words, *map(_sentence, every))
        )
        self._said = "\n".join([first, *rest])
        self._text.say(first, rest=together(rest, "\n"), rest_name=self._more_name(len(rest)))
        tip(self._text, "")
        tip(self._button, "")
        set_state(self._text, "ok" if self._can_undo and not _is_wrong(every) else "error")

    def _say_found(self, worst: Finding, others: list[Finding], mended: Finding | None) -> None:
        rest = together(map(_sentence, others), "\n")
        hint = _hint(worst)
        self._said = f"{_sentence(worst)}\n{rest}".strip()
        # Where a button mends it, it says what to do; beside it there is room for the rest alone
        shown = _message(worst) if mended is worst else _sentence(worst)
        self._text.say(shown, rest=rest, rest_name=self._more_name(len(others)))
        if mended is None:
            tip(self._button, "")
        else:
            about = hint if mended is worst else _sentence(mended)
            tip(self._button, together((self._label, about), "\n"))
        tip(self._text, together(map(_told, (worst, *others)), "\n") if others else "")
        set_state(self._text, worst.severity)

    def _more_name(self, count: int) -> str:
        return translated(counted("{count} more", "{count} more", count, count=count))

    def _offer_seen(self, finding: Finding | None) -> None:
        """A button at the end of the line, for what need not be mended; made when it is first needed."""
        self._finding = finding
        if finding is None or not finding.can_be_seen:
            if self._seen is not None:
                self._seen.hide()
            return
        if self._seen is None:
            from connection_wizard.ui.widgets.rows.seen import seen_button

            self._seen = seen_button()
            self._seen.setObjectName("seen")
            self._seen.clicked.connect(self._choose_seen)
            self._outside.addWidget(self._seen, 0, Qt.AlignmentFlag.AlignTop)
            QWidget.setTabOrder(self._button, self._seen)
            self._seen.ensurePolished()
        from connection_wizard.ui.widgets.rows.seen import name_it

        name_it(self._seen, finding)
        self._seen.show()

    def _place_seen(self, fix: int) -> tuple[int, int]:
        """Put the button at the end of the heading, beside that of a fix; as a sign where there is too little room, and
        at the end of the line where there is none. Returns the widths left in the line and in the heading."""
        heading, seen = self._heading, self._seen
        in_heading = heading.width() - heading.sizeHint().width() - GAP if heading else 0
        if seen is None or seen.isHidden():
            return self.width(), in_heading
        self._long_seen = self._long_seen or seen.text()
        seen.setText(self._long_seen)
        if heading is not None and in_heading < seen.sizeHint().width() + (fix + GAP if fix else 0):
            seen.setText(_SEEN_SIGN)
        width = seen.sizeHint().width()
        crowded = fix <= in_heading < width + fix + GAP  # the fix alone has room for all of its words
        if heading is None or (fix and crowded) or in_heading < width + (fix * LEGIBLE + GAP if fix else 0):
            if seen.parent() is not self:
                seen.setParent(self)
                self._outside.addWidget(seen, 0, Qt.AlignmentFlag.AlignTop)
                seen.show()
            return self.width() - width - GAP, in_heading
        if seen.parent() is not heading:
            self._outside.removeWidget(seen)
            seen.setParent(heading)
            seen.show()
        seen.setGeometry(_end_of(heading, width, 0), 0, width, heading.height())
        return self.width(), in_heading - width - GAP

    def _choose_seen(self) -> None:
        if self._finding is not None:
            step_focus(self.window(), forwards=False)  # to the field: the button goes
            self.seen_chosen.emit(self._finding)

    def minimumSizeHint(self) -> QSize:
        """No width of its own: rows that stand side by side are not to part because a button appears."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for the button beside the words, or no longer."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Find the place of the button: none of them makes the line higher."""
        label = self._label
        if not label:
            self._place_seen(0)
            self._text.give_up(0)
            self._text.stand_beside(0)
            return
        if not self._follows_text:  # most lines never have a button
            self._follows_text = True
            theme().changed.connect(self._arrange)
        button, metrics = self._button, self._button.fontMetrics()
        button.setText(as_typed(label))
        button.setAccessibleName(label)
        size, words = button.sizeHint(), self._text.fontMetrics().lineSpacing()
        room, in_heading = self._place_seen(size.width())
        # At the end of the line, or of the heading; the latter also with a part of its words; then below one line
        if self._text.fits(room - size.width() - GAP):
            place, width = "beside", size.width()
        elif in_heading >= size.width() * LEGIBLE:
            place, width = "heading", min(size.width(), in_heading)
        elif self._text.kept >= words + CLOSE + size.height():
            place, width = "below", min(size.width(), room)
        else:
            place, width = "beside", min(size.width(), room // 2)
        if width < size.width():
            room = metrics.horizontalAdvance(label) - (size.width() - width)
            button.setText(as_typed(self._label_within(room)))
        self._put(place, width, size.height())

    def _put(self, place: str, width: int, height: int) -> None:
        button, heading = self._button, self._heading if place == "heading" else None
        if button.parent() is not (heading or self):
            self._layout.removeWidget(button)
            if heading:
                button.setParent(heading)
            else:
                self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        button.setFixedWidth(width)
        button.show()
        if heading:
            seen = self._seen
            taken = seen.width() + GAP if seen is not None and seen.parent() is heading and not seen.isHidden() else 0
            button.setGeometry(_end_of(heading, width, taken), 0, width, height)
        below = place == "below"
        self._layout.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._layout.setSpacing(CLOSE if below else GAP)
        self._text.give_up(height + CLOSE if below else 0)
        self._text.stand_beside(height if place == "beside" else 0)

    def _say_hint(self) -> None:
        self._said = f"{self._hint} {self._wire}".strip()
        tip(self._text, "")
        set_state(self._text, self._state)
        self._text.say(self._hint, self._wire)

    def _choose(self) -> None:
        if self._done:
            self.undo_chosen.emit()
        elif self._fix:
            self.fix_chosen.emit(self._fix)


def _less(value: str, letters: int) -> str:
    """The beginning and the end of a value."""
    half = letters // 2
    return value if len(value) <= letters else f"{value[: letters - 1 - half]}…{value[-half:]}"


def _told(finding: Finding) -> str:
    """What is wrong; the page says by itself which step it is."""
    return visible(translated(at_home(finding.message, finding.step)))


def _hint(finding: Finding) -> str:
    return visible(translated(at_home(finding.hint, finding.step)))


def _message(finding: Finding) -> str:
    return together((island(_MARKS[finding.severity]), _told(finding)), "  ")


def _is_wrong(every: list[Finding]) -> bool:
    """Whether the most serious of some findings is an error: it goes before what was just done."""
    return bool(every) and every[0].severity == "error"


def _sentence(finding: Finding) -> str:
    """What is wrong and what to do."""
    return together((_message(finding), _hint(finding))).strip()


def _end_of(heading: QWidget, width: int, taken: int) -> int:
    """Where a button begins that ends where the heading does, before what is there already."""
    right_to_left = heading.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return taken if right_to_left else heading.width() - width - taken
