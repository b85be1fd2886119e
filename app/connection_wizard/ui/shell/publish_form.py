"""Where to publish, and how: the fields of the dialog, and what they come to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QSizePolicy, QWidget

from connection_wizard.session.publishing import Destination
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.widgets.choice import Choice
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.editors.environment_choice import EnvironmentChoice
from connection_wizard.ui.widgets.elements import Beside, SecretEdit
from connection_wizard.ui.widgets.plain import offer, tip
from connection_wizard.ui.widgets.style import button, label, scaled
from connection_wizard.ui.widgets.wrapping import WrappingTick

if TYPE_CHECKING:
    from connection_wizard.viasocket.platform_answers import PlugName
    from connection_wizard.viasocket.versions import Wish

_WISHES: tuple[Wish, ...] = ("rule", "new_version", "in_place")
LEAST_CHOICE = 200
"""Width of a choice where fields stand below each other."""


class PublishForm(QWidget):
    """The address is kept for each environment, the organisation for all; the token is kept nowhere here.

    Signals:
        changed: it comes to something else now.
        token_changed: another token was typed.
    """

    changed = Signal()
    token_changed = Signal()

    def __init__(self, store: DraftStore, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._rows: list[tuple[int, int, QWidget, QWidget]] = []
        self._beside: bool | None = None
        self.environment = EnvironmentChoice(store)
        self._base_of = self.environment.name
        self.base = Line(self._kept_base())
        self.base.setPlaceholderText("https://…")
        tip(self.base, self.tr("Where the platform takes requests of programs"))
        self.organisation = Line(str(settings.value("publish/organisation", "")))
        self.organisation.setPlaceholderText(self.tr("Its id, as in the platform's address"))
        self.plug = Line()
        self.plug.setPlaceholderText(self.tr("Its id"))
        tip(self.plug, self.tr("The id of the plug that the connection belongs to"))
        self.choose_plug = button(self.tr("Choose …"))
        tip(self.choose_plug, self.tr("Lists the plugs of the organisation"))
        self.token = SecretEdit(self.tr("Blank: the one that is kept"))
        tip(self.token, self.tr("If left blank, the one in this computer's password store"))
        self.keep = WrappingTick(self.tr("Keep the token in this computer's password store"))
        self.wish = Choice()
        for wish, words in zip(
            _WISHES,
            (
                self.tr("As the platform's rule says"),
                self.tr("A new version in any case"),
                self.tr("Change it in place, even against the rule"),
            ),
            strict=True,
        ):
            self.wish.addItem(words, wish)
        self.prefer = WrappingTick(self.tr("New users of the plug get this connection from now on"))
        self.with_secret = WrappingTick(self.tr("Send the client secret, too"))
        self._lay_out()
        for line in (self.base, self.organisation, self.plug):
            line.textChanged.connect(self._edited)
        for box in (self.prefer, self.with_secret):
            box.toggled.connect(self._edited)
        self.wish.currentIndexChanged.connect(self._edited)
        self.environment.currentIndexChanged.connect(self._moved)
        self.token.edited.connect(self._token_edited)

    def _lay_out(self) -> None:
        self._form = form = QGridLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setColumnStretch(1, 2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        named: tuple[tuple[int, int, str, QWidget], ...] = (
            (0, 0, self.tr("Environment"), self.environment),
            (0, 2, self.tr("Base address"), self.base),
            (1, 0, self.tr("Organisation"), self.organisation),
            (1, 2, self.tr("Plug"), Beside(self.plug, self.choose_plug)),
            (2, 0, self.tr("Token"), self.token),
            (3, 0, self.tr("Version"), self.wish),
        )
        for row, column, words, editor in named:
            editor.setAccessibleName(words)
            name = label(words, "fieldLabel", wrap=False)
            name.setBuddy(editor)
            self._rows.append((row, column, name, editor))
        self._place(beside=True)

    def fit(self, room: int) -> None:
        """Two fields beside each other, for the difference below wants the height; where these have no room, one."""
        self._place(beside=True)
        if self.minimumSizeHint().width() > room:
            self._place(beside=False)

    def _place(self, *, beside: bool) -> None:
        if beside is self._beside:
            return
        self._beside, form = beside, self._form
        for choice in (self.environment, self.wish):
            # In one column its words go on in further lines: the longest value made the form wider than its place
            choice.setMinimumWidth(0 if beside else 1)
        ticks = (self.keep, self.prefer, self.with_secret)
        for made in (*(each for row in self._rows for each in row[2:]), *ticks):
            form.removeWidget(made)
        form.setColumnStretch(3, 3 if beside else 0)
        for choice in (self.environment, self.wish):
            choice.setMinimumWidth(0 if beside else scaled(LEAST_CHOICE))
        for at, (row, column, name, editor) in enumerate(self._rows):
            line, first = (row, column) if beside else (at, 0)
            form.addWidget(name, line, first)
            form.addWidget(editor, line, first + 1)
        for at, tick in enumerate(ticks):
            form.addWidget(tick, *((2 + at, 2) if beside else (len(self._rows) + at, 0)), 1, 2)

    def begin(self, plug_id: str) -> None:
        """For another time: what is never meant for longer is taken back."""
        self.plug.setText(plug_id)
        self.with_secret.setChecked(False)  # asked for each time anew
        self.prefer.setChecked(False)
        self.wish.setCurrentIndex(0)

    @property
    def destination(self) -> Destination:
        """What it comes to; the environment is that of the draft itself."""
        base, organisation, plug = (edit.text().strip() for edit in (self.base, self.organisation, self.plug))
        return Destination(
            base,
            organisation,
            plug,
            self.with_secret.isChecked(),
            wish=_WISHES[max(0, self.wish.currentIndex())],
            prefer=self.prefer.isChecked(),
        )

    def remember(self) -> None:
        """Keep where to, for the next time."""
        to = self.destination
        self._settings.setValue(f"publish/base/{self.environment.name}", to.base)
        self._settings.setValue("publish/organisation", to.organisation)

    def offer_plugs(self, plugs: Sequence[PlugName]) -> QMenu:
        """Let one of the organisation's plugs be chosen."""
        menu = QMenu(self)
        names = [plug.name for plug in plugs]
        for plug in plugs:
            twice = names.count(plug.name) > 1
            action = offer(menu, f"{plug.name} ({plug.plug_id})" if twice else plug.name or plug.plug_id, plug.plug_id)
            action.triggered.connect(lambda _=False, plug_id=plug.plug_id: self.plug.setText(plug_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.choose_plug.mapToGlobal(self.choose_plug.rect().bottomLeft()))
        return menu

    def _kept_base(self) -> str:
        # What was kept before there were environments is production's
        old = self._settings.value("publish/base", "") if self.environment.name == "production" else ""
        return str(self._settings.value(f"publish/base/{self.environment.name}", old))

    def _moved(self) -> None:
        """Each environment has its own address: a token of one never goes to another."""
        if self.environment.name != self._base_of:
            self._base_of = self.environment.name
            self.base.setText(self._kept_base())
        self._edited()

    def _edited(self) -> None:
        self.changed.emit()

    def _token_edited(self) -> None:
        self.token_changed.emit()
