"""What was understood of a text, in the window: the rows on the start page, their source in the guide's place, and what
to do with them in the strip. It belongs to the document that it was brought to; nothing is applied until it is said."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget
from shiboken6 import isValid

from connection_wizard.session.origins import written
from connection_wizard.session.understanding import Understanding
from connection_wizard.session.understood_origins import origins_of
from connection_wizard.session.understood_rows import Row
from connection_wizard.session.understood_words import called
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.pages.start import StartPage
from connection_wizard.ui.session.pasted import to_ask
from connection_wizard.ui.shell.lazy_page import LazyPage
from connection_wizard.ui.steps import START
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.dialogs import ask_way_on
from connection_wizard.ui.widgets.elements import Elided, Pill
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.plain import tip
from connection_wizard.ui.widgets.sources.source_pane import SourcePane
from connection_wizard.ui.widgets.sources.understood_view import UnderstoodView
from connection_wizard.ui.widgets.style import button
from connection_wizard.ui.widgets.wrapping import WrappingWords
from connection_wizard.words import counted, in_row

if TYPE_CHECKING:
    from collections.abc import Generator

    from connection_wizard.ui.shell.window import WizardWindow


class NotApplied(QWidget):
    """In the strip: that nothing is applied yet, and both ways to go on."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._lines = QHBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        self._words, self._ways = SideBySide(8, 4, centred=True), QHBoxLayout()
        self._heading = WrappingWords(self.tr("Not applied yet"), "heading")
        self._pill = Pill()
        self._hint = Elided(self.tr("Nothing that you typed is overwritten. Undo takes all of it back."))
        self._hint.setObjectName("hint")
        tip(self._heading, self._hint.text())  # the hint is seen where there is room for all of it
        self._words.add(self._heading)
        self._words.add(self._pill)
        self._words.add(self._hint, 1)
        self._lines.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        ways = self._ways
        ways.setSpacing(8)
        self._lines.addLayout(ways)
        self.cancel = button(self.tr("Cancel"))
        self.apply = button(self.tr("Apply"), "primary")
        ways.addStretch(1)
        ways.addWidget(self.cancel)
        ways.addWidget(self.apply)

    def minimumSizeHint(self) -> QSize:
        """As wide as all of it on one line; the strip is higher where there is less room, and then it has two."""
        ways = self._ways.minimumSize()
        words = self._heading.sizeHint().width() + self._pill.sizeHint().width() + 2 * self._words.across
        return QSize(words + ways.width() + self._lines.spacing(), max(self._words.sizeHint().height(), ways.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for one line, or for two."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Other words, or larger ones, want more room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        below = self.width() < self.minimumSizeHint().width()
        wanted = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._lines.direction() != wanted:
            self._lines.setDirection(wanted)
        taken = self._heading.sizeHint().width() + self._pill.sizeHint().width() + 2 * self._words.across
        room = self.width() - taken - (0 if below else self._ways.minimumSize().width() + self._lines.spacing())
        self._hint.setVisible(room >= self._hint.fontMetrics().horizontalAdvance(self._hint.text()))

    def tell_waiting(self, files: int) -> None:
        """How many files are still to come, in the place of what is always so."""
        words = counted(
            "{count} more files come after this one.", "One more file comes after this one.", files, count=files
        )
        if files:
            self._hint.setText(translated(words))
            tip(self._heading, self._hint.text())

    def tell(self, understanding: Understanding) -> None:
        """How much would be applied now."""
        taken = understanding.taken
        fields, steps = len(taken), len({row.step for row in taken})
        some = counted("{count} fields", "One field", fields, count=fields)
        where = counted("{fields} in {count} steps", "{fields} in {count} step", steps, fields=some, count=steps)
        few = translated(some if fields == 1 else where) if fields else self.tr("Nothing is ticked")
        self._pill.show_state(few, "here" if fields else "warning")
        words = counted("Apply {count} fields", "Apply one field", fields, count=fields)
        self.apply.setText(translated(words) if fields else self.tr("Apply"))
        self.apply.setEnabled(bool(fields))


class UnderstoodRun(QObject):
    """From when a text was understood until it is applied or let go.

    To make all of it, to lay it out and to paint it would hold the window: `made` does it a piece a turn.
    """

    def __init__(self, window: WizardWindow, understanding: Understanding) -> None:
        super().__init__(window)
        self._window = window
        self._services = window.services
        self._strip = window.strip
        self.understanding = understanding
        self._ended = False
        self._registering = window.services.pasted.registering
        self.view = UnderstoodView(understanding, self._registering)
        self.source = SourcePane(understanding)
        self.lead = NotApplied()
        self.lead.cancel.clicked.connect(self.cancel)
        self.lead.apply.clicked.connect(self.apply)
        self.lead.tell_waiting(len(self._services.pasted.waiting))
        self.view.changed.connect(self._tell)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self.view)
        keys.activated.connect(self.lead.apply.click)
        tip(self.lead.apply, self.tr("Takes over what is ticked, as one change (Ctrl+Enter)"))
        self._services.store.changed.connect(self._another_draft)
        self.view.looking_at.connect(self._look_at)
        window.go_to(START)
        page = window.page(START)
        assert isinstance(page, LazyPage)  # noqa: S101  # for mypy
        assert isinstance(page.body, StartPage)  # noqa: S101
        self._page, self._body = page, page.body

    def made(self) -> Generator[None, None, UnderstoodRun]:
        """Make and show what is understood; returns itself once all of it is there."""
        yield from self.view.filled()
        yield
        self._tell()
        self._strip.lead_with(self.lead, alone=True)
        yield
        self._body.show_instead(self.view, translated(self._from()))
        yield
        if self._page.guide is not None:
            self._page.guide.show_instead(self.source)
        rows = self.view.rows.values()
        if rows:
            self._look_at(next((each.row for each in rows if not each.isHidden()), next(iter(rows)).row))
        yield
        self._window.show_main_action()
        QTimer.singleShot(0, self.view, self.view.take_focus)
        return self

    def _from(self) -> str:
        kind, name = translated(called(self.understanding.understood.kind)), self.understanding.name
        told = put(self.tr("From {0}: {1}"), kind, name) if name else put(self.tr("From {0}."), kind)
        useless = self._services.pasted.useless
        of_no_use = put(self.tr("Of no use was {0}."), translated(in_row(useless))) if useless else ""
        return together([told, of_no_use], " · ")

    def _tell(self) -> None:
        self.lead.tell(self.understanding)
        if self._registering.asking:  # what comes of it would come too late
            self.lead.apply.setEnabled(False)
        from connection_wizard.oauth.credentials import needs_client_secret

        understanding, spec = self.understanding, self.understanding.applied().partial_spec
        self.source.tell_brings(
            registered=understanding.takes_app,
            secret=needs_client_secret(spec),
            has_id=bool(spec.client.client_id),
            has_secret=bool(understanding.secret),
        )

    def _another_draft(self) -> None:
        """Something was typed meanwhile, on another page: it counts."""
        if not self._ended:
            self.view.hold_against(self._services.store.draft)

    def _look_at(self, row: Row) -> None:
        self.source.show_row(row)

    def apply(self) -> None:
        """Take over what is ticked, as one change, and go on with the credentials."""
        self.view.take_edit()
        origins = origins_of(self.understanding, datetime.now(UTC).isoformat(timespec="seconds"))
        draft, secret = self.understanding.applied(), self.understanding.secret
        services = self._services
        self._window.brought.leave()
        services.store.take(draft, origins)
        services.files.note(origins=tuple(written(services.store.origins)))
        if secret:
            services.secrets.put(secret)
        self._registering.keep(self.understanding, draft)
        issuer = draft.get("authorization", "issuer")
        if services.pasted.waiting:
            services.pasted.go_on()
        elif issuer and not draft.get("authorization", "url") and to_ask(str(issuer)):
            self._body.paste.setFocus()  # from there it goes to the button that asks
            services.pasted.offer(str(issuer))
        else:
            self._window.go_to(number_of("credentials"))

    def cancel(self) -> None:
        """Let it go; the start page is as before. What was changed here is asked about first."""
        self.view.take_edit()
        if self.understanding.edits:
            ways = ((self.tr("Let it go"), self._let_go), (self.tr("Go on here"), self._stay))
            ask_way_on(
                self._window,
                self.tr("You changed values here."),
                self.tr("Nothing is applied yet: they are gone with the rest."),
                ways,
            )
        else:
            self._let_go()

    def _stay(self) -> None:
        """Nothing is let go."""

    def _let_go(self) -> None:
        pasted = self._services.pasted
        self._window.brought.leave()
        pasted.go_on()
        if isValid(self._body) and not pasted.reading:
            self._body.paste.setFocus()

    def end(self) -> None:
        """Give the window back."""
        if self._ended:
            return
        self._ended = True
        self._registering.begin()
        if isValid(self._strip):
            self._strip.lead_with(None)
        if isValid(self._body):
            self._body.show_instead(None)
        if self._page.guide is not None and isValid(self._page.guide):
            self._page.guide.show_instead(None)
        for each in (self.lead, self.view, self.source):
            if isValid(each):
                each.hide()
                each.deleteLater()
        self.deleteLater()
