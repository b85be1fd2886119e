"""The start page: what to begin with, the connection's name, and where one left off."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from connection_wizard.errors import WizardError
from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.ui.browser import open_page
from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.session.left_off import Left
from connection_wizard.ui.steps import START, STEPS
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.address_binding import HostBinding
from connection_wizard.ui.widgets.bindings import TextBinding
from connection_wizard.ui.widgets.column import Column
from connection_wizard.ui.widgets.dialogs import choose_file, tell
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.elements import Card, CardButton, Pill
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.grids import empty
from connection_wizard.ui.widgets.letter_tile import LetterTile
from connection_wizard.ui.widgets.paste_field import PasteField
from connection_wizard.ui.widgets.plain import LONG_WORD, Label, as_typed, breaking, one_line, tip
from connection_wizard.ui.widgets.style import button, label, once_painted, rule, scaled, set_state, shortened
from connection_wizard.ui.widgets.tab_order import tab_after
from connection_wizard.ui.widgets.wrapping import WrappingButton
from connection_wizard.words import counted

if TYPE_CHECKING:
    from connection_wizard.providers.other_ways import OtherWay
    from connection_wizard.ui.widgets.matches import Matches

MAX_LISTED = 5
LEAST_WORDS = 260
"""Width for what is said of a connection beside the way back to it; where there is less, that stands below."""


class StartPage(PageBody):
    """Where one left off, four ways to begin, then the name."""

    def build(self) -> None:
        """Make the rows."""
        self.services.pasted.changed.connect(self._tell_brought)
        self._beginning = QWidget()
        self.add(self._beginning)
        self._instead = Column()
        self.add(self._instead)
        self._view: QWidget | None = None
        self.begin(Column(self._beginning))
        self.paste = PasteField()
        self.paste.setPlaceholderText(self.tr("The app's name, its documentation or an address"))
        self.paste.brought.connect(self._brought)
        self.paste.file.connect(self._bring_file)
        self.add(self._named_paste())
        above = self._make_list()
        lines = (SideBySide(12, 12, filled=True), SideBySide(12, 12, filled=True))
        self.from_scratch = CardButton(self.tr("New connection"), self.tr("Step by step, by hand."), "way")
        self.from_scratch.clicked.connect(self._new)
        self.practise = CardButton(self.tr("Practise first"), self.tr("Built in: no account, no internet."), "way")
        self.practise.clicked.connect(self.services.practice.start)
        self.bring = CardButton(self.tr("Open a file …"), self.tr("A saved connection."), "way")
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

    def _named_paste(self) -> QWidget:
        """The field with its name above it, and what can be said of what was brought below."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        name = Label(self.tr("Which a&pp, or paste anything"))
        name.setObjectName("fieldLabel")
        name.setWordWrap(True)
        name.setMinimumWidth(1)
        name.setBuddy(self.paste)
        self.paste.setAccessibleName(self.tr("Which app, or paste anything"))
        self._known = label("", "hint", wrap=False)
        head = SideBySide(12, 0)
        head.add(name, 1)
        head.add(self._known)
        self._apps = self.services.apps
        self._apps.changed.connect(self._tell_apps)
        self.paste.moved.connect(self._apps.move)
        self.paste.entered.connect(self._use)
        self._matches: Matches | None = None
        self._hint = label("", "hint")
        self._ask = Card()
        self._asked = label("", "")
        self.ask = WrappingButton(self.tr("Ask"), "primary")
        self.ask.clicked.connect(self.services.pasted.ask)
        self.as_it_is = WrappingButton(self.tr("Only take the address"))
        self.as_it_is.clicked.connect(self.services.pasted.read_as_it_is)
        buttons = SideBySide(12, 8)
        buttons.add(self.ask)
        buttons.add(self.as_it_is)
        self._ask.inside.addWidget(self._asked)  # above: a server's name may be long, and so are the buttons then
        self._ask.inside.addWidget(buttons)
        self._ask.hide()
        column.addWidget(head)
        column.addWidget(self.paste)
        column.addWidget(self._hint)
        column.addSpacing(8)
        column.addWidget(self._ask)
        self._below = column
        self._say("", "")
        self.paste.textChanged.connect(self._typed)
        return made

    def _say(self, words: str, state: str) -> None:
        """What can be said of what was brought, in the place of the hint."""
        usual = self.tr("Also a cURL line, or a file of another tool. You can drop it here.")
        self._hint.setText(words or usual)
        set_state(self._hint, state)

    def _typed(self) -> None:
        self.services.pasted.drop()
        self._apps.search(self.paste.text())
        self._tell_typed()

    def _tell_typed(self) -> None:
        apps, typed = self._apps, self.paste.text().strip()
        words = ""
        if apps.other is not None and apps.query == typed:
            words = self._way_of(apps.other)
        elif apps.matches:
            words = self.tr("Up and Down choose, Enter takes the one that is marked.")
        elif typed and apps.query == typed:
            words = self.tr("No app of this name is known. Paste its documentation, or start with New connection.")
        elif typed:
            words = self.tr("Press Enter to have it read.")
        left_out = self._left_out() if typed and apps.query == typed else ""
        self._say(together((words, left_out)), "warning" if left_out else "")

    @staticmethod
    def _way_of(other: OtherWay) -> str:
        """What is said of an app that has no log-in of this kind, as far as is known."""
        from connection_wizard.providers.other_ways import way_words
        from connection_wizard.ui.moments import day_words

        return together(map(translated, way_words(other, day_words(date.fromisoformat(other.date)))))

    def _left_out(self) -> str:
        """What is said of the author's own entries that are left out: why the first is, and how many more are."""
        problems = self._apps.catalogue.left_out
        if not problems:
            return ""
        first, more = problems[0], len(problems) - 1
        words = self.tr("Left out of your own entries: {0}, line {1}: {2}")
        words = put(words, one_line(first.file), first.line, translated(first.words))
        if more:
            others = counted("{count} others are left out, too.", "{count} other is left out, too.", more, count=more)
            words = together((words, translated(others)))
        return words

    def _tell_apps(self) -> None:
        """Show the apps that fit below the field, which keeps the focus."""
        apps = self._apps
        if self._matches is None and apps.matches:
            from connection_wizard.ui.widgets.matches import Matches  # with the first name, not with the first picture

            self._matches = Matches(apps, self.paste)
            self._matches.used.connect(self._use_entry)
            self._below.insertWidget(self._below.indexOf(self._hint) + 1, self._matches)
            self._matches.draw()
        self.paste.takes_enter = bool(apps.matches)
        if apps.query:
            self._known.setText(
                translated(counted("{count} apps are known", "{count} app is known", apps.count, count=apps.count))
            )
        choice = apps.choice
        self.paste.setAccessibleDescription(one_line(choice.entry.name) if choice else "")

    def _use(self) -> None:
        if self._matches is not None:
            self._matches.use()

    def _use_entry(self, name: str, environment: str) -> None:
        """Fill a new connection at once; where something was typed already, show what would be filled in."""
        entry = self._apps.catalogue.entry(name)
        if entry is None:
            self._say(self.tr("The file of this app cannot be read any more."), "error")
            return
        self.paste.clear()
        if self.store.draft == NEW_CONNECTION:
            from connection_wizard.ui.session.entries import fill

            fill(self.services, entry, environment)
            return
        from connection_wizard.session.catalogue import understood_of
        from connection_wizard.session.understanding import Understanding

        found = understood_of(entry, environment)
        self.services.pasted.understood.emit(Understanding(found, self.store.draft, entry.name))

    def _brought(self, text: str) -> None:
        self.services.pasted.read(text)

    def _bring_file(self, name: str) -> None:
        self.services.pasted.read_file(name)

    def begin_with(self, source: Path | str) -> None:
        """Read a file or an address that the program was started on; an address stands in the field, as pasted."""
        if isinstance(source, Path):
            self._bring_file(str(source))
            return
        self.paste.setText(source)
        self.paste.setFocus(Qt.FocusReason.OtherFocusReason)
        self._brought(source)

    def _tell_brought(self) -> None:
        """How far reading is, or why nothing came of it."""
        pasted = self.services.pasted
        if pasted.reading:
            self._say(self.tr("Reading …"), "")
        elif pasted.problem is not None:
            self._say(together(map(translated, pasted.problem)), "error")
        elif pasted.address:
            self._say(self.tr("An address. Nothing has been sent yet."), "")
        else:
            self._tell_typed()
        self._show_ask(pasted.address)

    def _show_ask(self, address: str) -> None:
        """Say who would be asked, before anybody is."""
        host = one_line(address.partition("://")[2].partition("/")[0])
        if address:
            words = self.tr(
                "{0} may say itself where its OAuth addresses are. It is asked at this and at well-known addresses, "
                "and so is a server that it names. Nothing of yours is sent."
            )
            self._asked.setText(put(words, host))
            self.ask.setText(as_typed(put(self.tr("Ask {0}"), shortened(host, 80))))
        self._ask.setVisible(bool(address))
        if address and self.paste.hasFocus():
            self.ask.setFocus(Qt.FocusReason.OtherFocusReason)

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
        """Whether something waits to be applied, a server to be asked, or an app to be taken."""
        return self._view is not None or bool(self.services.pasted.address or self._apps.matches)

    def first_empty(self) -> QWidget | None:
        """The field for anything, to begin with; what was understood looks after its own."""
        if self._view is not None:
            return None
        begun = any(self.store.draft.get(name) for name in self.step.parts)
        return super().first_empty() if begun else self.paste

    def _make_list(self) -> tuple[QLabel, Card]:
        card = Card()
        card.inside.setSpacing(8)
        return self.section(self.tr("Go on where you left off"), card), card

    def entered(self) -> None:
        """List what was saved meanwhile."""
        self._tell_brought()
        self._tell_guided()
        self._show_left()

    @property
    def _guided_first(self) -> bool:
        """Whether the guided run is offered first: to who never saved anything, and to who left it in the middle."""
        guided, files = self.services.guided, self.services.files
        return guided.started or not (guided.reached or files.recent() or files.drafts())

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
        found = self._found()
        begun = any(self.store.draft.get(name) for name in self.step.parts)
        for number, (heading, card) in enumerate(self._lists):
            empty(card.inside)
            here = bool(found) and number == int(begun)
            for changed, path, name in found if here else ():
                if card.inside.count():
                    card.inside.addWidget(rule())
                card.inside.addWidget(self._row(path, name, changed))
            heading.setVisible(here)
            card.setVisible(here)
            if here:
                once_painted(self, partial(tab_after, heading, card))

    def _found(self) -> list[tuple[float, Path, str]]:
        """What was saved, newest first."""
        files = self.services.files
        named = [(path, path.name) for path in files.recent() if path != files.path]
        named += [(path, _draft_name(path) or self.tr("Draft without a name")) for path in files.drafts()]
        # A file may vanish between the list and the look at it
        found = [(changed, path, name) for path, name in named if (changed := _changed(path)) is not None]
        return sorted(found, reverse=True)[:MAX_LISTED]

    def _row(self, path: Path, name: str, changed: float) -> QWidget:
        """What it is called, where and when it was left, and the way back to it."""
        made = SideBySide(12, 4, centred=True)
        step = STEPS[self.services.files.left_at(path)].title
        kept = self.services.kept_answers.place(path).is_file()
        where = self.tr("{0}, {1}. The last answer is kept.") if kept else self.tr("{0}, {1}")
        told = QWidget()
        told.setMinimumWidth(scaled(LEAST_WORDS))
        words = QGridLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setHorizontalSpacing(12)
        words.setVerticalSpacing(0)
        words.setColumnStretch(1, 1)
        words.addWidget(LetterTile(name), 0, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(label(breaking(one_line(name), LONG_WORD), "heading"), 0, 1)
        words.addWidget(label(put(where, step, self._when(changed)), "hint"), 1, 1)
        made.add(told, 1)
        tools = QWidget()
        line = QHBoxLayout(tools)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self._pill(self.services.files.left(path)))
        opener = button(self.tr("Go on"))
        opener.setProperty("path", str(path))
        opener.setAccessibleName(one_line(put(self.tr("Go on with {0}"), name)))
        tip(opener, str(path))
        opener.clicked.connect(self._open_listed)
        line.addWidget(opener)
        made.add(tools)
        return made

    def _pill(self, left: Left) -> Pill:
        """How far it came: what stopped first, else what was done last."""
        if left.ran == "stopped":
            return Pill(self.tr("✕  Stopped"), "error")
        if left.exported:
            return Pill(self.tr("✓  Exported"), "ok")
        if left.handed:
            return Pill(self.tr("✓  Handed over"), "ok")
        if left.proved:
            return Pill(self.tr("✓  Proved"), "ok")
        if left.ran == "logged_in":
            return Pill(self.tr("✓  Logged in"), "ok")
        return Pill(self.tr("○  Not run yet"))

    @staticmethod
    def _when(changed: float) -> str:
        from connection_wizard.ui.moments import moment_words  # Qt's dates are loaded where there is something to list

        return moment_words(changed)

    def _new(self) -> None:
        try:
            self.services.files.new(NEW_CONNECTION)
        except WizardError as error:
            tell(self.window(), translated(error.message), translated(error.hint))
            return
        self.services.go_to(START, ("name",))  # on the page that was made for it

    def _open(self) -> None:
        kinds = self.tr("Connections (*.json);;All files (*)")
        choose_file(self, self.tr("Open a connection"), kinds, self._bring_file)

    def _open_listed(self) -> None:
        self._open_path(self.sender().property("path"))

    def _open_path(self, name: str) -> None:
        try:
            self.services.files.open(Path(name))
        except WizardError as error:
            tell(self.window(), translated(error.message), translated(error.hint))
            return
        self.services.go_to(self.services.files.left_at(Path(name)), ())


def _domain_in(text: str) -> str:
    from connection_wizard.spec.formats import service_domain_in  # with the first letters, not with the first picture

    return service_domain_in(text)


def _draft_name(path: Path) -> str:
    from connection_wizard.spec.files import SpecFileError, read_draft  # where there is a draft

    try:
        name = read_draft(path, patience=0).get("name")
    except SpecFileError:
        return ""
    return name if isinstance(name, str) else ""


def _changed(path: Path) -> float | None:
    """When a file was changed, in seconds since 1970; None if it is gone or out of reach."""
    try:
        return path.stat().st_mtime
    except OSError:
        return None
