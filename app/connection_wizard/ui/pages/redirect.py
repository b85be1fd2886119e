"""The redirect URL, and whether the provider's portal really shows the same."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QSpinBox

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.environments import environment_of
from connection_wizard.spec.live_redirects import WAYS, is_https, matching_way, register_as
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL
from connection_wizard.ui.drawn import put
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.widgets.choice import Choice
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.editors.bindings import ChoiceBinding, NumberBinding, TextBinding
from connection_wizard.ui.widgets.editors.environment_choice import EnvironmentChoice
from connection_wizard.ui.widgets.elements import Beside, Card, CopyButton
from connection_wizard.ui.widgets.failure.comparison import Comparison, Entry
from connection_wizard.ui.widgets.folding import Advanced
from connection_wizard.ui.widgets.live.certificate_notice import CertificateWords
from connection_wizard.ui.widgets.live.redirect_ways import WayChoice
from connection_wizard.ui.widgets.rows.field_row import FieldRow
from connection_wizard.ui.widgets.style import label, mono_when_filled, set_state


class RedirectPage(PageBody):
    """The platform's address to copy, a comparison with what the portal shows, and the address of the live test."""

    def build(self) -> None:
        """Make the rows."""
        address = Line()
        address.setProperty("mono", True)
        TextBinding(self.store, ("redirect_url",), address, PLATFORM_REDIRECT_URL)
        self.row(
            ("redirect_url",),
            self.tr("Redirect &URL"),
            Beside(address, CopyButton(self._address, self.tr("the redirect URL"))),
            self.tr("Copy it into the provider's developer portal, character for character."),
        )
        self._live_test()
        self._other_ways()
        self.advanced(
            self.tr("Advanced: another environment of the platform"),
            [],
            self._environment_rows,
            opened=(found := environment_of(self.store.draft.partial_spec.redirect_url)) is not None
            and found.name != "production",
        )
        self._pasted = pasted = Line()
        mono_when_filled(pasted)
        pasted.setPlaceholderText(self.tr("Paste the redirect URL that the portal shows"))
        self._comparison = Comparison(self._entries, self.tr("&Compare with the portal"), pasted)
        self.store.changed.connect(self._comparison.refresh)
        self.add(self._comparison)
        self.store.changed.connect(self._refresh)
        self.services.live.changed.connect(self._refresh)
        self._refresh()

    def _live_test(self) -> None:
        """The address of this computer, which is registered beside the platform's."""
        self._refused = 0
        self._said = label("", "hint")
        self.add(self._said)
        self._register = Line()
        self._register.setReadOnly(True)
        self._register.setProperty("mono", True)
        copy = CopyButton(self._register.text, self.tr("the redirect URL of the live test"))
        named = self.tr("For your live test, register this, too")
        hint = self.tr("In the same list of the portal: the live test runs on this computer.")
        self._to_register = FieldRow(self.store, (), named, Beside(self._register, copy), hint)
        self.add(self._to_register)
        self._nothing = label(
            self.tr("Nothing more to register: the log-in uses the redirect URL above; you paste where it ends up."),
            "muted",
        )
        self.add(self._nothing)
        self._warns = Card()
        self._warns.inside.addWidget(label(self.tr("Your browser will warn you once"), "heading"))
        self._words = CertificateWords()
        self._warns.inside.addWidget(self._words)
        self.add(self._warns)

    def _other_ways(self) -> None:
        """For whoever's portal takes no such address; open where another one was chosen, or has to be."""
        draft = self.store.draft
        way = matching_way(draft.partial_spec.live_redirect)
        chosen = bool(draft.get("live_redirect")) and way != WAYS[0]
        self._others = part = Advanced(self.tr("The portal takes no such address, or only one"), opened=chosen)
        self.add(part)
        self.begin(part.inside)
        self.ways = WayChoice(self.services)
        receiver = ("live_redirect", "receiver")
        self.row(receiver, self.tr("The p&ortal accepts"), self.ways, covers=(("live_redirect", "port"),))
        self.begin(self._layout)
        places: list[DocumentPath] = [("live_redirect", name) for name in ("scheme", "host", "port", "path")]
        title = self.tr("Advanced: another address of this computer")
        self.advanced(title, places, self._advanced_rows, part.inside, opened=way is None)

    def _environment_rows(self) -> Iterator[None]:
        self.environment = EnvironmentChoice(self.store)
        hint = self.tr(
            "Where the connection is tried out. Redirect URL and Developer Hub follow; publishing does, too."
        )
        self.add(FieldRow(self.store, (), self.tr("Environment"), self.environment, hint))
        yield

    def _advanced_rows(self) -> Iterator[None]:
        beside = self.side_by_side()
        scheme = Choice()
        schemes = {"http": "http", "https": "https"}
        ChoiceBinding(self.store, ("live_redirect", "scheme"), scheme, schemes, "http")
        self.row(("live_redirect", "scheme"), self.tr("&Scheme"), scheme, beside=beside)
        host = Choice()
        hosts = {"127.0.0.1": "127.0.0.1", "localhost": "localhost", "[::1]": "[::1]"}
        ChoiceBinding(self.store, ("live_redirect", "host"), host, hosts, "127.0.0.1")
        self.row(("live_redirect", "host"), self.tr("&Host"), host, self.tr("Exactly as registered."), beside=beside)
        yield
        beside = self.side_by_side()
        port = QSpinBox()
        port.setRange(0, 65535)
        port.setSpecialValueText(self.tr("any free port"))
        NumberBinding(self.store, ("live_redirect", "port"), port)
        self.row(("live_redirect", "port"), self.tr("&Port"), port, self.tr("1024 or higher."), beside=beside)
        path = Line()
        TextBinding(self.store, ("live_redirect", "path"), path)
        path.setPlaceholderText("/callback")
        self.row(("live_redirect", "path"), self.tr("Pa&th"), path, beside=beside)
        yield

    def _refresh(self) -> None:
        spec = self.store.draft.partial_spec
        redirect = spec.live_redirect
        address = register_as(redirect, spec.redirect_url)
        pastes = redirect.receiver == "paste"
        if self._register.text() != address:
            self._register.setText(address)
        self._to_register.setVisible(not pastes)
        self._nothing.setVisible(pastes)
        self._words.show_address(address)
        self._warns.setVisible(is_https(redirect))
        refusals = self.services.live.trouble.refusals
        self._said.setVisible(bool(refusals))
        if len(refusals) > self._refused:
            self._others.open()
        self._refused = len(refusals)
        if refusals:
            last = refusals[-1]
            why = {
                "https": self.tr("it wants https"),
                "loopback": self.tr("it wants no address of a computer of one's own"),
                "mismatch": self.tr("it is not registered there, or not like this"),
            }[last.objection]
            self._said.setText(put(self.tr("✕  The provider did not take {0}: {1}."), last.redirect_uri, why))
            set_state(self._said, "error")

    def _address(self) -> str:
        return self.store.draft.partial_spec.redirect_url

    def _entries(self) -> tuple[Entry, ...]:
        """What belongs into the portal: the platform's address and, where it is another, the live test's."""
        spec = self.store.draft.partial_spec
        platform = Entry(
            self.tr("Platform:"), self.tr("the redirect URL of the platform"), spec.redirect_url, is_ours=False
        )
        live = register_as(spec.live_redirect, spec.redirect_url)
        if live == spec.redirect_url:
            return (platform,)
        return platform, Entry(self.tr("Live test:"), self.tr("the address of your live test"), live)
