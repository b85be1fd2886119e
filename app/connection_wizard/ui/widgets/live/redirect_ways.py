"""The ways in which the live test can receive its redirect: to choose from, and to change to when one is refused."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QMenu, QPushButton, QRadioButton, QWidget

from connection_wizard.spec.live_redirects import (
    WAYS,
    WayName,
    fix_choosing,
    matching_way,
    redirect_of,
    register_as,
    suggested_ways,
)
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import island, together
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.elements import Pill
from connection_wizard.ui.widgets.kept_lines import KeptLines
from connection_wizard.ui.widgets.plain import as_typed, offer
from connection_wizard.ui.widgets.style import give_menu, scaled
from connection_wizard.words import say

WORDS: dict[WayName, str] = {
    "localhost": say("What most portals accept for tests"),
    "ip": say("The same, by this computer's number"),
    "any_port": say("Any port: for apps of the kind “desktop” or “native”"),
    "https_localhost": say("Where only https is accepted; your browser warns once"),
    "https_ip": say("https by this computer's number; your browser warns once"),
    "ipv6": say("This computer's newer number (IPv6)"),
    "paste": say("Or one address only: log in with the redirect URL above, and paste the final address here"),
}
RARE: frozenset[WayName] = frozenset({"https_ip", "ipv6"})
"""Shown only where they are chosen or likely."""

LEAST_WORDS = 140
"""Width of what is said of a way beside its address."""


def _words(way: WayName) -> str:
    return translated(WORDS[way])


def address_in(way: WayName, spec: ConnectionSpec) -> str:
    """The address of a way, as it is to be registered; the words for none of them."""
    if way == "paste":
        return translated(say("None of these"))
    return register_as(redirect_of(way, spec.live_redirect), spec.redirect_url)


class WayChoice(QWidget):
    """One radio button for each way; the likely one and those that were refused say so."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._rows: dict[WayName | None, tuple[QRadioButton, QWidget, Pill]] = {}
        self._narrow = False
        for way in (*WAYS, None):
            choose = QRadioButton()
            choose.setProperty("mono", way != "paste")
            self._group.addButton(choose)
            words = KeptLines(_words(way) if way else self.tr("As set under Advanced"))  # a pill beside them moves none
            words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            pill = Pill()
            self._rows[way] = (choose, words, pill)
            if way is not None:
                choose.toggled.connect(partial(self._choose, way))
        self._place(narrow=False)
        self.setFocusProxy(self._rows[WAYS[0]][0])
        services.store.changed.connect(self._refresh)
        services.live.changed.connect(self._refresh)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for the words beside the addresses, or no longer."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest address."""
        return QSize(
            max(made.minimumSizeHint().width() for made, _, _ in self._rows.values()),
            self._grid.totalMinimumSize().height(),
        )

    def _fit(self) -> None:
        """The words stand beside the addresses where there is room for them, else below."""
        shown = [row for row in self._rows.values() if not row[0].isHidden()]
        addresses = max((choose.sizeHint().width() for choose, _, _ in shown), default=0)
        pills = max((pill.sizeHint().width() for _, _, pill in shown if not pill.isHidden()), default=0)
        narrow = self.width() < addresses + pills + 2 * self._grid.horizontalSpacing() + scaled(LEAST_WORDS)
        if narrow != self._narrow:
            self._place(narrow=narrow)

    def _place(self, *, narrow: bool) -> None:
        self._narrow = narrow
        right = Qt.AlignmentFlag.AlignRight
        for at, (choose, words, pill) in enumerate(self._rows.values()):
            for made in (choose, words, pill):
                self._grid.removeWidget(made)
            self._grid.addWidget(choose, 2 * at, 0, 1, 3 if narrow else 1)
            self._grid.addWidget(words, 2 * at + narrow, 0 if narrow else 1, 1, 2 if narrow else 1)
            self._grid.addWidget(pill, 2 * at + narrow, 2, right | Qt.AlignmentFlag.AlignTop if narrow else right)

    def button(self, way: WayName) -> QRadioButton:
        """The radio button of a way."""
        return self._rows[way][0]

    def _choose(self, way: WayName, chosen: bool) -> None:
        store = self._services.store
        if not chosen or way == matching_way(
            store.draft.partial_spec.live_redirect
        ):  # it only shows what the draft says
            return
        store.apply(fix_choosing(way, store.draft.partial_spec))
        store.touch(("live_redirect", "receiver"))

    def _refresh(self) -> None:
        spec = self._services.store.draft.partial_spec
        refusals = self._services.live.trouble.refusals
        current = matching_way(spec.live_redirect)
        best = suggested_ways(spec, refusals)
        for way, (choose, words, pill) in self._rows.items():
            shown = way == current or (way is not None and (way not in RARE or way == best[0]))
            for widget in (choose, words):
                widget.setVisible(shown)
            address = as_typed(address_in(way, spec) if way else register_as(spec.live_redirect, spec.redirect_url))
            if choose.text() != address:
                choose.setText(address)
            choose.setAccessibleDescription(_words(way) if way else "")
            state = self._state(way, current, best, spec) if shown else ("", "")
            pill.show_state(*state)
            pill.setVisible(bool(state[0]))
        self._fit()
        self._rows[current][0].setChecked(True)
        self.setFocusProxy(self._rows[current][0])

    def _state(
        self, way: WayName | None, current: WayName | None, best: tuple[WayName, ...], spec: ConnectionSpec
    ) -> tuple[str, str]:
        live = self._services.live
        result = live.results.get("authorize")
        worked = result is not None and result.verdict == "proved" and not live.stale and not live.rehearses
        if way == current and worked:
            return self.tr("Works"), "ok"
        if live.trouble.refusals and way is not None and way not in best:
            return self.tr("Refused"), "error"
        told = any(at[:1] == ("live_redirect",) for at in self._services.store.origins)
        if way == best[0] and way != current and (live.trouble.refusals or not told):
            return self.tr("Try this") if live.trouble.refusals else self.tr("Likely"), "here"
        return "", ""


class OtherWays(QPushButton):
    """A menu of the ways that are left where the provider does not take the redirect URI; choosing one changes to it
    and shows what is to be registered."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.setObjectName("otherWays")
        self.setText(self.tr("Receive it another way"))
        self.setAutoDefault(False)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)
        give_menu(self, menu)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        spec = self._services.store.draft.partial_spec
        for way in self._ways(spec):
            paste = self.tr("Paste the final address  ·  with the platform's redirect URL")
            action = offer(
                menu, paste if way == "paste" else together((island(address_in(way, spec)), _words(way)), "  ·  ")
            )
            action.triggered.connect(partial(self._change, way))

    def _ways(self, spec: ConnectionSpec) -> list[WayName]:
        current = matching_way(spec.live_redirect)
        return [way for way in suggested_ways(spec, self._services.live.trouble.refusals) if way != current]

    def _change(self, way: WayName) -> None:
        services = self._services
        services.live.trouble.refused("mismatch")
        services.live.cancel()
        services.store.apply(fix_choosing(way, services.store.draft.partial_spec))
        services.go_to(number_of("redirect"), ("live_redirect", "receiver"))
