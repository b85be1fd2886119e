"""What the provider shows on its own page and never sends back: its words, and what the portal holds.

Errors about the client ID, the scopes and the redirect URI are shown there (RFC 6749 section 4.1.2.1 forbids to send
somebody back who may have been sent by somebody else). So the person says what stands there.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from connection_wizard.addresses.comparing import nearest
from connection_wizard.spec.live_redirects import fix_receiving_at, register_as
from connection_wizard.spec.rules.place_names import field_name
from connection_wizard.steps import STEPS
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.services import Services
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.door import LONGEST_LINE, Line
from connection_wizard.ui.widgets.elements import Card, CopyButton
from connection_wizard.ui.widgets.failure.attention_to import CameFrom, show_card
from connection_wizard.ui.widgets.failure.comparison import LONGEST, Comparison, Entry
from connection_wizard.ui.widgets.failure.found_causes import FoundCauses
from connection_wizard.ui.widgets.failure.provider_words import OwnWords
from connection_wizard.ui.widgets.flow import SideBySide
from connection_wizard.ui.widgets.live.redirect_ways import OtherWays
from connection_wizard.ui.widgets.plain import Label, as_typed, one_line
from connection_wizard.ui.widgets.stand_mark import StandMark
from connection_wizard.ui.widgets.style import button, label, mono_when_filled, set_kind, set_look, show_when
from connection_wizard.ui.widgets.tab_order import tab_after
from connection_wizard.ui.widgets.wrapping import WrappingButton, WrappingValue

if TYPE_CHECKING:
    from connection_wizard.diagnosis.model import Diagnosis
    from connection_wizard.spec.finding import Fix

LONGEST_PAGE = LONGEST_LINE
"""Characters of an error page that are taken in; four times as many hold the window for a fifth of a second."""
ADDRESS_WIDTH = 240
"""Under which an address is better put on a line of its own."""


class ErrorPageCard(QWidget):
    """Opened and closed by the strip's switch; hidden otherwise, and empty until it is opened for the first time."""

    def __init__(self, services: Services, step: int) -> None:
        super().__init__()
        self._services = services
        self._step = step
        self._read: tuple[str, str] | None = None
        self._made = False
        self._came_from = CameFrom(self)
        services.attention.page_toggled.connect(self._toggled)
        self.hide()
        if services.attention.page_open:
            self._make()
            show_when(self, wanted=True)

    def _make(self) -> None:
        self._made = True
        self._card = card = Card()
        card.inside.setContentsMargins(16, 16, 16, 16)
        card.inside.setSpacing(8)
        self._mark = StandMark()
        self._what = label("", "heading")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._what, 1, Qt.AlignmentFlag.AlignTop)
        self.close_card = button(self.tr("Close"), "link")  # whatever the actions below are, it is never left alone
        self.close_card.clicked.connect(self._close)
        head.addWidget(self.close_card, 0, Qt.AlignmentFlag.AlignTop)
        card.inside.addLayout(head)
        self.page = Line(cut_at=LONGEST_PAGE)
        self._understood = label(" ", "hint")
        self._understood.setObjectName("understood")
        for widget in (self._named(self.tr("What the provider's page says, or its address"), self.page), self.page):
            card.inside.addWidget(widget)
        card.inside.addWidget(self._understood)
        self._words = OwnWords()
        card.inside.addWidget(self._words)
        self.causes = FoundCauses(self._services, self._step)
        self._redirects = self._build_redirects()
        card.inside.addWidget(self._redirects)
        card.inside.addWidget(self.causes)
        self._then = label("")
        card.inside.addWidget(self._then)
        self._actions = self._build_actions()
        card.inside.addWidget(self._actions)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        tab_after(self, card)
        attention = self._services.attention
        self.page.setText(attention.page)
        self.portal.setText(attention.portal)
        self.page.textChanged.connect(self._typed)
        self.portal.textChanged.connect(self._typed)
        self.page.returnPressed.connect(self.portal.setFocus)
        self.portal.returnPressed.connect(self._to_main)
        self._services.live.changed.connect(self._changed)
        self._services.store.changed.connect(self._changed)
        self._changed()

    @staticmethod
    def _named(text: str, field: QLineEdit) -> Label:
        name = Label(text)
        name.setObjectName("fieldLabel")
        name.setWordWrap(True)
        name.setMinimumWidth(1)
        name.setBuddy(field)
        field.setAccessibleName(text)
        return name

    def _build_redirects(self) -> QWidget:
        """What was sent, to copy; what the portal holds, compared with it."""
        made = QWidget()
        self._sent = WrappingValue()
        self.copy = CopyButton(self._sent_uri, self.tr("the redirect URL that was sent"))
        self.copy.clicked.connect(self.causes.take)
        line = SideBySide(8, 4, centred=True)
        line.add(label(self.tr("Was sent"), "muted", wrap=False))
        line.add(self._sent, 1, ADDRESS_WIDTH)
        line.add(self.copy)
        self.portal = Line()
        mono_when_filled(self.portal)
        self.portal.setPlaceholderText(self.tr("Paste the redirect URL that the portal shows"))
        self._comparison = Comparison(self._entries, self.tr("Redirect URL in the portal"), self.portal, grows=True)
        self._ways = OtherWays(self._services)
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(line)
        layout.addWidget(self._comparison)
        return made

    def _build_actions(self) -> QWidget:
        """Where no cause brings its own."""
        self.again = button(self.tr("Log in again"), "primary")
        self.again.clicked.connect(self._services.live.log_in_again)
        self.receive = WrappingButton("", "primary")
        self.receive.clicked.connect(self._receive_there)
        self.receive.hide()
        made = SideBySide(8, 8)
        for action in (self.receive, self.again, self._ways):
            made.add(action)
        return made

    # -- what is compared

    def _sent_uri(self) -> str:
        """The exact one of the last log-in; before the first, the one that is going to be sent."""
        return self._services.live.trouble.redirect_uri or self._registered()

    def _registered(self) -> str:
        spec = self._services.store.draft.partial_spec
        return register_as(spec.live_redirect, spec.redirect_url)

    def _entries(self) -> tuple[Entry, ...]:
        """What the portal has to hold: one for this log-in and one for the platform; with any port, none is held."""
        sent, registered = self._sent_uri(), self._registered()
        platform = self._services.store.draft.partial_spec.redirect_url
        made = [Entry(self.tr("Was sent:"), self.tr("the address that this log-in sent"), sent)]
        if registered not in (sent, platform) and self._services.store.draft.partial_spec.live_redirect.port == 0:
            made.append(Entry(self.tr("Without port:"), self.tr("the address of your live test"), registered))
        if platform not in (sent, registered):
            made.append(
                Entry(self.tr("Platform:"), self.tr("the redirect URL of the platform"), platform, is_ours=False)
            )
        return tuple(made)

    # -- what is found

    def _typed(self) -> None:
        if self._services.live.redirect.take(self.page.text()):
            self.page.clear()  # there is a code in it
            self._close()
            return
        attention = self._services.attention
        attention.page_is_earlier = attention.page_is_earlier and attention.page == self.page.text()
        attention.page, attention.portal = self.page.text(), self.portal.text()
        self._changed()

    def _changed(self) -> None:
        if self.isHidden() and self._read is not None:
            return
        sent = self._sent_uri()
        if self._sent.accessibleName() != one_line(sent):
            self._sent.setText(sent)
            self._comparison.refresh()
        read = (self.page.text(), self.portal.text())
        if read != self._read:
            self._read = read
            self._show_found(self._services.attention.found)

    def _show_found(self, found: Diagnosis | None) -> None:
        of_redirect = found is None or _is_of_redirect(found) or _is_not_understood(found)  # nearly always it is that
        compares = of_redirect and bool(self.portal.text().strip())
        self._redirects.setVisible(of_redirect)
        self._ways.setVisible(of_redirect)
        self.causes.setVisible(found is not None and not compares)
        self.again.setVisible(found is None or compares)
        same = compares and self._is_same
        wrong = found is not None or (compares and not same)
        self._mark.show_state("failed" if wrong else "not set up")
        set_look(self._card, "card", "error" if wrong else "true")  # nothing is wrong while it only asks
        if found is not None:
            shown = self._sent_uri() if of_redirect else ""
            self.causes.show_found(found, requests=False, told=True, copied_above=shown)
            tab_after(self.portal, self.causes)
        self._what.setText(self._compared() if compares else self._sentence(found))
        there = self._receivable if compares else None
        self.receive.setVisible(there is not None)
        if there is not None:
            self.receive.setText(as_typed(put(self.tr("{0} and log in again"), translated(there.label))))
        self._actions.setVisible(of_redirect or found is None)  # an empty line has distances, too
        set_kind(self.again, "primary" if there is None else "quiet")
        self._then.setText(self._what_then(there) if compares else "")
        self._then.setVisible(compares)
        self._understood.setText(self._about(found))
        words = found.words.text if found is not None else ""
        self._words.say(words)
        apart = words.split() != self.page.text().split()  # such as those of an address; a page has breaks, too
        self._words.setVisible(bool(words) and apart)

    def _compared(self) -> str:
        """What the portal holds, beside what was sent."""
        entries = self._entries()
        which, found = nearest((entry.address for entry in entries), self._given)
        if found.differences:
            return self.tr("The portal holds another redirect URL.")
        if entries[which].is_ours:
            return self.tr("They are the same. Is it saved in the portal?")
        return self.tr("That is the platform's entry. The one that this log-in sent has to be there, too.")

    @property
    def _is_same(self) -> bool:
        """Whether the portal holds what was sent."""
        which, found = nearest((entry.address for entry in self._entries()), self._given)
        return not found.differences and self._entries()[which].is_ours

    @property
    def _given(self) -> str:
        return self.portal.text().strip("\r\n")[:LONGEST]

    @property
    def _receivable(self) -> Fix | None:
        """The change that makes this computer receive at the address that the portal holds."""
        return fix_receiving_at(self.portal.text(), self._services.store.draft.partial_spec)

    def _what_then(self, there: Fix | None) -> str:
        if there is None:
            return self.tr("Save it there, then log in again.")
        if self._is_same:
            return self.tr("The next log-in takes another port. Receive at this one, and it stays the same.")
        return self.tr("This computer can receive at the portal's. Or save the address that was sent there.")

    def _receive_there(self) -> None:
        if (there := self._receivable) is not None:
            self._services.store.apply(there)
            self._services.live.log_in_again()

    def _sentence(self, found: Diagnosis | None) -> str:
        from connection_wizard.diagnosis.model import in_words

        return translated(in_words(found.cause, 0)) if found else self.tr("What does the provider's page say?")

    def _about(self, found: Diagnosis | None) -> str:
        if found is None or _is_not_understood(found):
            return self.tr("Copy its words, or the address from the browser. Both help.")
        if _is_of_redirect(found):
            return self.tr("Understood: it is about the redirect URL of this log-in.")
        field = field_name(found.cause.path) or STEPS[found.cause.step].name
        return put(self.tr("Understood: it is about {0}."), translated(field))

    # -- how it comes and goes

    def _toggled(self) -> None:
        opened = self._services.attention.page_open
        was_inside = self._came_from.is_inside
        if not self._made:
            if not opened:
                return
            self._make()
        show_when(self, wanted=opened)
        if opened:
            self._came_from.remember()
            self._read = None
            self._changed()
            self.page.selectAll()  # the words of an earlier page give way to what is pasted
            told = self.page.text() and not self._services.attention.page_is_earlier
            of_portal = told and not self.portal.text() and not self._redirects.isHidden()
            QTimer.singleShot(0, self, partial(show_card, self, self.portal if of_portal else self.page, focus=True))
        elif not self._services.attention.page:
            self.page.clear()
            self.portal.clear()
        if was_inside and not opened:
            self._came_from.give_back(self.window())

    def _to_main(self) -> None:
        of_portal = self.again if self.receive.isHidden() else self.receive
        (self.causes.main_action if self.causes.isVisible() else of_portal).setFocus(Qt.FocusReason.TabFocusReason)

    def _close(self) -> None:
        self._services.attention.open_page(opened=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it; waiting goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)


def _is_not_understood(found: Diagnosis) -> bool:
    from connection_wizard.diagnosis.rules.last import CODES

    return found.cause.code in CODES


def _is_of_redirect(found: Diagnosis) -> bool:
    return found.cause.path[:1] in (("redirect_url",), ("live_redirect",))
