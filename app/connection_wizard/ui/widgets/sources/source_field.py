"""The field for any source of a connection: the name of an app, its documentation, an address, a file.

Below it stands what can be said of what was typed or brought: apps of that name, who would be asked, or why nothing
came of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.ui.drawn import put, together
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import Card
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.plain import Label, as_typed, one_line
from connection_wizard.ui.widgets.sources.paste_field import PasteField
from connection_wizard.ui.widgets.style import fitting, label, set_state, shortened
from connection_wizard.ui.widgets.wrapping import WrappingButton
from connection_wizard.words import counted

if TYPE_CHECKING:
    from connection_wizard.providers.other_ways import OtherWay
    from connection_wizard.ui.widgets.sources.matches import Matches


class SourceField(QWidget):
    """The field with its name above it, and what can be said of what was brought below.

    Attributes:
        paste: the field itself.
        ask: has the server of an address asked; shown while that waits for a yes.
        as_it_is: takes the address alone.
    """

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.paste = PasteField()
        self.paste.setPlaceholderText(self.tr("The app's name, its documentation or an address"))
        self.paste.brought.connect(services.pasted.read)
        self.paste.file.connect(services.pasted.read_file)
        self.paste.beside.connect(services.pasted.read_beside)
        self.paste.refused.connect(self._refused)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
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
        self._apps = services.apps
        self._apps.changed.connect(self._tell_apps)
        self.paste.moved.connect(self._apps.move)
        self.paste.entered.connect(self._use)
        self._matches: Matches | None = None
        self._hint = label("", "hint")
        self._ask = Card()
        self._asked = label("", "")
        self.ask = WrappingButton(self.tr("Ask"), "primary")
        self.ask.clicked.connect(services.pasted.ask)
        self.as_it_is = WrappingButton(self.tr("Only take the address"))
        self.as_it_is.clicked.connect(services.pasted.read_as_it_is)
        buttons = SideBySide(12, 8)
        buttons.add(self.ask)
        buttons.add(self.as_it_is)
        self._ask.inside.addWidget(self._asked)  # above: a server's name may be long, and so are the buttons then
        self._ask.inside.addWidget(buttons)
        self._ask.hide()
        column.addWidget(head)
        column.addWidget(self.paste)
        column.addWidget(self._hint)
        column.addWidget(self._ask)
        self._below = column
        self._say("", "")
        fitting(self._hint, self._keep_lines)
        self.paste.textChanged.connect(self._typed)
        services.pasted.changed.connect(self.tell)

    @property
    def has_main_action(self) -> bool:
        """Whether a server is to be asked, or an app to be taken."""
        return bool(self._services.pasted.address or self._apps.matches)

    def _say(self, words: str, state: str) -> None:
        """What can be said of what was brought, in the place of the hint."""
        usual = self.tr("Also a cURL line, or a file of another tool. You can drop it here.")
        self._hint.setText(words or usual)
        set_state(self._hint, state)
        self._keep_lines()

    def _keep_lines(self) -> None:
        """Room for two lines where nothing else stands below the field: what is there does not move for a sentence."""
        line = self._hint.fontMetrics().lineSpacing()
        self._hint.setMinimumHeight(line + 8 if self.has_main_action else 2 * line)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def _refused(self, why: str) -> None:
        """Nothing was taken of what was pasted: what is said of what was there before is over, too."""
        self._services.pasted.drop()
        self._say(why, "error")

    def _typed(self) -> None:
        self._services.pasted.drop()
        typed = self.paste.text()
        self._apps.search("" if _is_address(typed) else typed)
        self._tell_typed()

    def _tell_typed(self) -> None:
        apps, typed = self._apps, self.paste.text().strip()
        words = ""
        if apps.other is not None and apps.query == typed:
            words = self._way_of(apps.other)
        elif apps.matches:
            words = self.tr("Up and Down choose, Enter takes the one that is marked.")
        elif typed and apps.query == typed and not _may_be_asked(typed):
            words = self.tr("No app of this name is known. Paste its documentation, or start with New connection.")
        elif typed:
            words = self.tr("Press Enter to have it read.")
        left_out = self._left_out() if typed and apps.query == typed else ""
        self._say(together((words, left_out)), "warning" if left_out else "")

    @staticmethod
    def _way_of(other: OtherWay) -> str:
        """What is said of an app that has no log-in of this kind, as far as is known."""
        from datetime import date

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
            from connection_wizard.ui.widgets.sources.matches import (
                Matches,  # with the first name, not with the first picture
            )

            self._matches = Matches(apps, self.paste)
            self._matches.used.connect(self._use_entry)
            self._below.insertWidget(self._below.indexOf(self._hint) + 1, self._matches)
            self._matches.draw()
        self.paste.takes_enter = bool(apps.matches)
        self._keep_lines()
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
        self._services.pasted.drop()
        if self._services.store.draft == NEW_CONNECTION:
            from connection_wizard.ui.session.entries import fill

            fill(self._services, entry, environment)
            return
        from connection_wizard.session.catalogue import understood_of
        from connection_wizard.session.understanding import Understanding

        found = understood_of(entry, environment)
        self._services.pasted.understood.emit(Understanding(found, self._services.store.draft, entry.name))

    def tell(self) -> None:
        """How far reading is, or why nothing came of it."""
        pasted = self._services.pasted
        self._apps.offer(pasted.apps)
        if pasted.reading:
            self._say(self.tr("Reading …"), "")
        elif pasted.problem is not None:
            self._say(together(map(translated, pasted.problem)), "warning" if pasted.apps else "error")
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
        self._keep_lines()
        if address and self.paste.hasFocus():
            self.ask.setFocus(Qt.FocusReason.OtherFocusReason)


def _may_be_asked(typed: str) -> bool:
    """Whether what was typed is an address, however it is written: no name that an app could have."""
    if "." not in typed and ":" not in typed:
        return False
    from connection_wizard.sources.bare_address import (
        bare_address,
    )  # with the first address, not with the first picture

    return bool(bare_address(typed))


def _is_address(typed: str) -> bool:
    """Whether it is one of a server, and no app is meant by it: Enter asks there, and takes no app that is like it."""
    if "." not in typed and ":" not in typed:
        return False
    from connection_wizard.session.bringing import is_address  # with the first address, not with the first picture

    return is_address(typed)
