"""The domains that may receive the connection's credentials."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from connection_wizard.addresses.reading import Address, read_host_port
from connection_wizard.http.exchange import contacted_hosts
from connection_wizard.spec.changes import DO_NOT_CHECK_DOMAINS
from connection_wizard.spec.domains import UNKNOWN, registrable_domain
from connection_wizard.spec.whitelisting import Host, hosts, missing, unneeded
from connection_wizard.steps import number_of, step_of
from connection_wizard.ui.drawn import put
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.steps import START, STEPS
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.editors.bindings import CheckBinding
from connection_wizard.ui.widgets.editors.chips_edit import SEPARATORS, ChipsEdit
from connection_wizard.ui.widgets.editors.host_binding import shortened_words
from connection_wizard.ui.widgets.elements import Card, Pill
from connection_wizard.ui.widgets.grids import empty, share_a_line
from connection_wizard.ui.widgets.style import button, label, scaled, show_when
from connection_wizard.ui.widgets.wrapping import WrappingButton, WrappingTick, WrappingValue, WrappingWords
from connection_wizard.words import counted, in_row

WORDS_WIDTH = 180
"""Of who names a host, beside a name that is long."""
LONGEST_WORD = 100
"""Of them, at the usual size of text: where that is larger, the host has what is left."""
BROKEN_ANYWHERE = 64
"""Of a host, which may go on in the next line after any of its letters."""
MAX_NAMED = 6
"""Domains that a sentence names; a longer list has their number."""
_EDGES = "\"'`()[]{}<>.,;:*•-–"


def domain_of(text: str) -> str:
    """The domain to list for what was typed: that of an address or of a server; any other text as it is."""
    found = read_host_port(text) if "/" in text or ":" in text or ("." in text and text.isascii()) else None
    return registrable_domain(found.host) or found.host if isinstance(found, Address) else text


def domains_among(text: str) -> tuple[str, ...]:
    """The domains of a pasted text that has other words as well; none where it has no others: it is a list of them."""
    words = [word.strip(_EDGES) for word in SEPARATORS.split(text) if word.strip(_EDGES)]
    named = [registrable_domain(domain_of(word).lower()) for word in words if "." in word]
    found = [domain for domain in named if domain and min(map(len, domain.split("."))) > 1]  # no “e.g.”
    return tuple(dict.fromkeys(found)) if len(found) < len(words) else ()


class HostGrid(QGridLayout):
    """The hosts that the connection has to do with: who names each, and whether the whitelist lets it through."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Host, ...] = ()
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(6)
        self.setColumnStretch(1, 1)

    def show_hosts(self, found: tuple[Host, ...]) -> None:
        """Show these hosts in their order."""
        if found == self._shown:
            return
        self._shown = found
        empty(self)
        for row, host in enumerate(found):
            unknown = self.tr("known when somebody connects")
            name = WrappingWords(unknown) if host.host == UNKNOWN else WrappingValue(host.host)
            name.setMinimumWidth(scaled(LONGEST_WORD if host.host == UNKNOWN else BROKEN_ANYWHERE))
            words = label(self._words(host), "muted")
            words.setMinimumWidth(max(WORDS_WIDTH, scaled(LONGEST_WORD)))
            pill = Pill(*self._state(host))
            for column, widget in enumerate((name, words, pill)):
                self.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop)
            share_a_line(name, words, pill)

    def _words(self, host: Host) -> str:
        words = [translated(STEPS[step].name) for part in host.named if (step := step_of((part,))) != START]
        if host.contacted:
            words.append(self.tr("contacted by the live test"))
        return translated(in_row(words))

    def _state(self, host: Host) -> tuple[str, str]:
        if host.listed:
            return self.tr("Listed"), "ok"
        return (self.tr("Missing"), "warning") if host.domain else (self.tr("Not known yet"), "")


class WhitelistPage(PageBody):
    """Domains as chips; the connection's own are offered, with the steps that name them."""

    def build(self) -> None:
        """Make the rows."""
        at, told = ("whitelist",), self.tr("Type a domain or paste an address, and press Enter")
        chips = ChipsEdit(self.store, at, told, domain_of, found_in=domains_among)
        row = self.row(
            at,
            self.tr("&Domains"),
            chips,
            self.tr("https://api.example.com/v1/users becomes example.com: sub-domains are included."),
        )
        chips.shortened.connect(row.tell_done)
        chips.taken.connect(self._tell_taken)
        self._domains = row
        self.add_all = WrappingButton(self.tr("Add the domains that this connection uses"))
        self.add_all.clicked.connect(self._take_all)
        self._why_not = label("", "hint")
        self._add_line = self.left(self.add_all, self._why_not)
        self.add(self._add_line)
        self._spare = label("", "hint")
        self._drop = button(self.tr("Take them out"))
        self._drop.clicked.connect(self._take_out)
        self._spare_line = self.left(self._drop, self._spare)
        self.add(self._spare_line)
        card = Card()
        self._hosts = HostGrid()
        card.inside.addLayout(self._hosts)
        self._none = label(
            put(
                self.tr("No address is filled in yet: steps {authorization} to {test_call} bring them."),
                authorization=number_of("authorization"),
                test_call=number_of("test_call"),
            ),
            "muted",
        )
        card.inside.addWidget(self._none)
        self.section(self.tr("Where this connection sends something"), card)
        self.advanced(self.tr("Advanced: domains known only later"), [("skip_whitelist_check",)], self._advanced_rows)
        self.store.changed.connect(self._refresh)
        self.services.live.changed.connect(self._refresh)
        self._refresh()

    def _advanced_rows(self) -> Iterator[None]:
        skip = WrappingTick(translated(DO_NOT_CHECK_DOMAINS))
        CheckBinding(self.store, ("skip_whitelist_check",), skip)
        self.row(
            ("skip_whitelist_check",),
            self.tr("Check"),
            skip,
            self.tr("Only where every customer has a domain of their own: credentials could then be sent anywhere."),
        )
        yield

    @property
    def _contacted(self) -> list[str]:
        """The hosts that answered in the live test, redirects included; in a rehearsal none does."""
        live = self.services.live
        return (
            [] if live.rehearses else [host for traffic in live.traffic for host in contacted_hosts(traffic.exchange)]
        )

    def _found(self) -> tuple[Host, ...]:
        return hosts(self.store.draft.partial_spec, self._contacted)

    def _take_out(self) -> None:
        spec = self.store.draft.partial_spec
        spare = set(unneeded(spec, self._found()))
        self.store.put(("whitelist",), [entry for entry in spec.whitelist if entry not in spare])

    def _tell_taken(self, domains: list[str]) -> None:
        self._domains.tell_done(shortened_words(translated(in_row(domains))))

    def _take_all(self) -> None:
        listed = self.store.draft.get("whitelist")
        own = [entry for entry in listed if isinstance(entry, str)] if isinstance(listed, list) else []
        self.store.put(("whitelist",), list(dict.fromkeys([*own, *missing(self._found())])))
        self.store.touch(("whitelist",))

    def _named(self, domains: Sequence[str]) -> str:
        first = translated(in_row(domains[:MAX_NAMED]))
        left = len(domains) - MAX_NAMED
        words = counted("{names} and {count} more", "{names} and {count} more", left, names=first, count=left)
        return translated(words) if left > 0 else first

    def _refresh(self) -> None:
        contacted = self._contacted
        found = hosts(self.store.draft.partial_spec, contacted)
        lacking = missing(found)
        self.add_all.setEnabled(bool(lacking))
        # Where everybody has a server of their own there is nothing to add, and nothing that is listed
        show_when(self._add_line, wanted=bool(lacking) or not found or any(host.listed for host in found))
        why_not = (
            self.tr("All of them are listed.")
            if found
            else put(
                self.tr("It uses none yet: see steps {authorization} to {test_call}."),
                authorization=number_of("authorization"),
                test_call=number_of("test_call"),
            )
        )
        self._why_not.setText(put(self.tr("Adds {0}"), self._named(lacking)) if lacking else why_not)
        self.add_all.setAccessibleDescription(self._why_not.text())
        spare = unneeded(self.store.draft.partial_spec, found)
        show_when(self._spare_line, wanted=bool(spare))
        words = (
            self.tr("Nothing here leads to {0}.")
            if contacted
            else self.tr("No address here is at {0}. Whether a redirect leads there, the live test shows.")
        )
        self._spare.setText(put(words, self._named(spare)) if spare else "")
        self._drop.setAccessibleDescription(self._spare.text())
        self._none.setVisible(not found)
        self._hosts.show_hosts(found)
