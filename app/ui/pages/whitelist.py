"""Step 10: the domains that may receive the connection's credentials."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtWidgets import QCheckBox

from app.spec.domains import UNKNOWN, hosts_of, registrable_domain
from app.ui.bindings import CheckBinding
from app.ui.pages.base import PageBody
from app.ui.steps import STEPS, translated
from app.ui.style import button, label, show_when
from app.ui.widgets.chips_edit import ChipsEdit
from app.ui.widgets.grids import Pairs
from app.ui.widgets.small import Card


def domain_of(text: str) -> str:
    """The domain to list for what was typed: of an address, its registrable domain; else the text as it is."""
    host = urlsplit(text if "//" in text else f"//{text}").hostname if "/" in text or ":" in text else None
    return (registrable_domain(host) or host) if host else text


class WhitelistPage(PageBody):
    """Domains as chips; the connection's own are offered, with the steps that name them."""

    def build(self) -> None:
        """Make the rows."""
        at = ("whitelist",)
        chips = ChipsEdit(self.store, at, self.tr("Type a domain or paste an address, and press Enter"), domain_of)
        self.row(
            at,
            self.tr("&Domains"),
            chips,
            self.tr("https://api.example.com/v1/users becomes example.com: sub-domains are included."),
        )
        self._add_all = button(self.tr("Add the domains that this connection uses"))
        self._add_all.clicked.connect(self._take_all)
        self._why_not = label("", "hint", wrap=False)
        self.add(self.left(self._add_all, self._why_not))
        self._spare = label("", "hint")
        self._drop = button(self.tr("Take them out"))
        self._drop.clicked.connect(self._take_out)
        self._spare_line = self.left(self._drop, self._spare)
        self.add(self._spare_line)
        card = Card()
        self._hosts = Pairs()
        card.inside.addLayout(self._hosts)
        self._none = label(self.tr("No address is filled in yet: steps 4 to 8 bring them."), "muted")
        card.inside.addWidget(self._none)
        self.section(self.tr("Where this connection sends something"), card)
        self.advanced(self.tr("Advanced: domains known only later"), [("skip_whitelist_check",)])
        skip = QCheckBox(self.tr("Do not check domains"))
        CheckBinding(self.store, ("skip_whitelist_check",), skip)
        self.row(
            ("skip_whitelist_check",),
            self.tr("Check"),
            skip,
            self.tr("Only where every customer has a domain of their own: credentials could then be sent anywhere."),
        )
        self.store.changed.connect(self._refresh)
        self.services.live.changed.connect(self._refresh)
        self._refresh()

    @property
    def _domains(self) -> list[str]:
        hosts = [named.host for named in hosts_of(self.store.draft.sketch) if UNKNOWN not in named.host]
        hosts += self._contacted
        return list(dict.fromkeys(registrable_domain(host) or host for host in hosts))

    @property
    def _contacted(self) -> list[str]:
        """The hosts that the live test sent something to, redirects included."""
        exchanges = [traffic.exchange for traffic in self.services.live.traffic]
        urls = [hop.request.url for exchange in exchanges for hop in (*exchange.redirected_from, exchange)]
        return list(dict.fromkeys(host for url in urls if (host := urlsplit(url).hostname)))

    @property
    def _unneeded(self) -> list[str]:
        """Listed domains that nothing here leads to; none while an address is not known before somebody connects."""
        spec = self.store.draft.sketch
        named = [found.host for found in hosts_of(spec)]
        if not named or any(UNKNOWN in host for host in named):
            return []
        hosts = [*named, *self._contacted]
        return [
            entry
            for entry in spec.whitelist
            if not any(host == entry or host.endswith(f".{entry.removeprefix('*.')}") for host in hosts)
        ]

    def _take_out(self) -> None:
        unneeded = set(self._unneeded)
        self.store.put(("whitelist",), [entry for entry in self.store.draft.sketch.whitelist if entry not in unneeded])

    def _take_all(self) -> None:
        listed = self.store.draft.get("whitelist")
        own = [entry for entry in listed if isinstance(entry, str)] if isinstance(listed, list) else []
        self.store.put(("whitelist",), list(dict.fromkeys([*own, *self._domains])))
        self.store.touch(("whitelist",))

    def _refresh(self) -> None:
        spec = self.store.draft.sketch
        domains = self._domains
        self._add_all.setEnabled(bool(set(domains) - set(spec.whitelist)))
        why_not = self.tr("All of them are listed.") if domains else self.tr("It uses none yet: see steps 4 to 8.")
        self._why_not.setText("" if self._add_all.isEnabled() else why_not)
        self._add_all.setAccessibleDescription(self._why_not.text())
        steps = {"authorization": 4, "access_token": 5, "refresh_token": 6, "revoke_token": 7, "test_call": 8}
        lines: dict[str, list[str]] = {}
        for named in hosts_of(spec):
            host = self.tr("known when somebody connects") if named.host == UNKNOWN else named.host
            lines.setdefault(host, []).append(translated(STEPS[steps[str(named.at[0])]].name))
        for host in self._contacted:
            lines.setdefault(host, []).append(self.tr("contacted by the live test"))
        unneeded = self._unneeded
        show_when(self._spare_line, wanted=bool(unneeded))
        self._spare.setText(self.tr("Nothing here leads to {0}.").format(", ".join(unneeded)))
        self._drop.setAccessibleDescription(self._spare.text())
        shown = [(host, ", ".join(dict.fromkeys(names))) for host, names in lines.items()]
        self._none.setVisible(not shown)
        self._hosts.show_pairs(shown)
