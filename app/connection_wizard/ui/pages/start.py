"""The start page: what to begin with, the connection's name, and where one left off."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from connection_wizard.errors import WizardError
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.ui.browser import open_page
from connection_wizard.ui.drawn import put
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.steps import START
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.column import Column
from connection_wizard.ui.widgets.dialogs import choose_file, tell
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.editors.bindings import TextBinding
from connection_wizard.ui.widgets.editors.host_binding import HostBinding
from connection_wizard.ui.widgets.elements import CardButton
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.plain import as_typed
from connection_wizard.ui.widgets.sources.saved_connections import SavedConnections
from connection_wizard.ui.widgets.sources.source_field import SourceField
from connection_wizard.ui.widgets.style import button, once_painted
from connection_wizard.ui.widgets.tab_order import tab_after


class StartPage(PageBody):
    """Where one left off, four ways to begin, then the name."""

    def build(self) -> None:
        """Make the rows."""
        self._beginning = QWidget()
        self.add(self._beginning)
        self._instead = Column()
        self.add(self._instead)
        self._view: QWidget | None = None
        self.begin(Column(self._beginning))
        self.source = SourceField(self.services)
        self.paste = self.source.paste
        self.add(self.source)
        above = self._make_list()
        lines = (SideBySide(12, 12, filled=True), SideBySide(12, 12, filled=True))
        self.from_scratch = CardButton(self.tr("New connection"), self.tr("Step by step, by hand."), "way")
        self.from_scratch.clicked.connect(self._new)
        self.practise = CardButton(self.tr("Practise first"), self.tr("Built in: no account, no internet."), "way")
        self.practise.clicked.connect(self.services.practice.start)
        self.bring = CardButton(self.tr("Open a file …"), self.tr("A connection, or another tool's."), "way")
        self.bring.clicked.connect(self._open)
        self.guided = CardButton("", "", "way")
        self.guided.clicked.connect(self.services.guided.start)
        self._tell_guided()
        others = (self.from_scratch, self.practise, self.bring)
        for place, way in enumerate((self.guided, *others) if self._guided_first else (*others, self.guided)):
            lines[place // 2].add(way, 1)
        for two in lines:
            self.add(two)
        line = SideBySide()
        self.section(self.tr("This connection"), line)
        name = Line()
        name.setPlaceholderText(self.tr("Acme CRM"))
        TextBinding(self.store, ("name",), name)
        self.row(("name",), self.tr("Na&me"), name, beside=line)
        domain = Line()
        domain.setPlaceholderText("acme.com")
        host = HostBinding(self.store, ("service_domain",), domain, _domain_in)
        row = self.row(
            ("service_domain",),
            self.tr("Ser&vice domain"),
            domain,
            self.tr("The app's own web address."),
            beside=line,
        )
        host.taken.connect(row.tell_done)

        self._lists = (above, self._make_list())
        self.paste.textChanged.connect(self._stand_out)
        self.store.changed.connect(self._stand_out)
        self.newer: QPushButton | None = None
        self.services.newer.changed.connect(self._tell_newer)
        self._tell_newer()

    def _tell_newer(self) -> None:
        """That there is a newer version, below all else: who wants it clicks, and nobody is held up."""
        version = self.services.newer.version
        if version and self.newer is None:
            self.newer = button("", "link")
            self.newer.clicked.connect(self._show_newer)
            line = SideBySide()
            line.add(self.newer)
            self.add(line)
            once_painted(self, partial(tab_after, self._lists[1][1], line))
        if self.newer is not None:
            self.newer.setText(as_typed(put(self.tr("Connection Wizard {0} has come out"), version)))
            self.newer.setVisible(bool(version))

    def _show_newer(self) -> None:
        open_page(self.services.newer.page)

    def begin_with(self, source: Path | str) -> None:
        """Read a file or an address that the program was started on; an address stands in the field, as pasted."""
        if isinstance(source, Path):
            self.services.pasted.read_file(str(source))
            return
        self.paste.setText(source)
        self.paste.setFocus(Qt.FocusReason.OtherFocusReason)
        self.services.pasted.read(source)

    def show_instead(self, view: QWidget | None, words: str = "") -> None:
        """Show what was understood in the place of all rows; None: the rows again.

        Args:
            words: what it was understood from.
        """
        self._view = view
        self._beginning.setVisible(view is None)
        if view is None:
            self.show_title(self.step.title, translated(self.step.subtitle))
            return
        self.paste.clear()
        self.show_title(self.tr("What was understood"), words)
        self._instead.place(view)
        view.show()

    @property
    def has_main_action(self) -> bool:
        """Whether something waits to be applied, a server to be asked, an app to be taken, or a connection to be gone
        on with."""
        return self._view is not None or self.source.has_main_action or self._offers_going_on

    @property
    def _offers_going_on(self) -> bool:
        """Whether nothing is begun here, and something is that was left."""
        above = self._lists[0][1]
        return not above.isHidden() and self.store.draft in (NEW_CONNECTION, Draft()) and not self.paste.text()

    @property
    def _begun(self) -> bool:
        return any(self.store.draft.get(name) for name in self.step.parts)

    def _stand_out(self) -> None:
        self._lists[0][1].stand_out(wanted=self._offers_going_on)

    def first_empty(self) -> QWidget | None:
        """The field for anything, to begin with; what was understood looks after its own."""
        if self._view is not None:
            return None
        return super().first_empty() if self._begun else self.paste

    def _make_list(self) -> tuple[QLabel, SavedConnections]:
        saved = SavedConnections(self.services)
        return self.section(self.tr("Go on where you left off"), saved), saved

    def entered(self) -> None:
        """List what was saved meanwhile."""
        self.source.tell()
        self._tell_guided()
        self._show_left()

    @property
    def _guided_first(self) -> bool:
        """Whether the guided run is offered first: to who never saved anything, and to who left it in the middle."""
        guided, files = self.services.guided, self.services.files
        return guided.started or not (guided.reached or files.others.recent() or files.others.drafts())

    def _tell_guided(self) -> None:
        guided = self.services.guided
        if guided.started:
            reached = self.tr("{0} of {1} done, on a provider built into this program.")
            words = self.tr("Go on with the guided run")
            self.guided.say(words, put(reached, guided.reached, guided.count))
        else:
            name = self.tr("Guided first run")
            self.guided.say(name, self.tr("Click by click, in five minutes."))

    def _show_left(self) -> None:
        """Above fields that are empty; whoever is in the middle of a connection has come for these, finds it below."""
        found = self._lists[0][1].found()
        begun = self._begun
        for number, (heading, saved) in enumerate(self._lists):
            here = bool(found) and number == int(begun)
            saved.list_anew(found if here else ())
            heading.setVisible(here)
            saved.setVisible(here)
            if here:
                once_painted(self, partial(tab_after, heading, saved))
        self._stand_out()

    def _new(self) -> None:
        try:
            self.services.files.new(NEW_CONNECTION)
        except WizardError as error:
            tell(self.window(), translated(error.message), translated(error.hint))
            return
        self.services.go_to(START, ("name",))  # on the page that was made for it

    def _open(self) -> None:
        kinds = self.tr("All files (*);;Connections (*.json)")  # those of other tools have any ending
        choose_file(self, self.tr("Open a connection"), kinds, self.services.pasted.read_file)


def _domain_in(text: str) -> str:
    from connection_wizard.spec.formats import service_domain_in  # with the first letters, not with the first picture

    return service_domain_in(text)
