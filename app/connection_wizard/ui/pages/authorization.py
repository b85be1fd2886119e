"""The authorization endpoint, scopes, PKCE and extra parameters."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.spec.model import SEPARATORS
from connection_wizard.ui.drawn import put
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.choice import Choice
from connection_wizard.ui.widgets.editors.bindings import CheckBinding, ChoiceBinding
from connection_wizard.ui.widgets.editors.chips_edit import ChipsEdit
from connection_wizard.ui.widgets.editors.parameter_table import ParameterTable
from connection_wizard.ui.widgets.editors.template_edit import TemplateEdit
from connection_wizard.ui.widgets.previews.preview import resolved_url
from connection_wizard.ui.widgets.rows.second_scopes import KNOWN, SecondScopes
from connection_wizard.ui.widgets.wrapping import WrappingTick

STANDARD_NAMES = (
    "access_type",
    "approval_prompt",
    "audience",
    "display",
    "duration",
    "include_granted_scopes",
    "login_hint",
    "nonce",
    "owner",
    "prompt",
    "resource",
    "response_mode",
    "token_access_type",
    "user_scope",
)
"""Extra parameters that providers commonly ask for."""

UNDER_ADVANCED = tuple(("authorization", name) for name in ("issuer", "rename", "omit", "unencoded", "callback"))

SENT_SHOWN = 150
"""Characters of the joined scopes that are shown: two lines."""


def _scopes_in(text: str) -> tuple[str, ...]:
    from connection_wizard.sources.scopes_pasted import scopes_in  # with the first paste

    return scopes_in(text)


class AuthorizationPage(PageBody):
    """Where people log in, and what is asked for."""

    def build(self) -> None:
        """Make the rows."""
        at = ("authorization", "url")
        url = TemplateEdit(self.store, at, self.step.number, "https://auth.example.com/oauth/authorize")
        self._url_row = self.row(at, self.tr("Authorization &URL"), url)
        url.taken.connect(self._url_row.tell_done)
        url.answered.connect(self._url_row.tell_why)
        at = ("authorization", "scopes")
        told = self.tr("Type a scope and press Enter, or paste a list")
        scopes = ChipsEdit(self.store, at, told, found_in=_scopes_in)
        self._scopes_row = self.row(at, self.tr("S&copes"), scopes)
        scopes.taken.connect(self._tell_taken)
        line = self.side_by_side()
        separator = Choice()
        ChoiceBinding(
            self.store,
            ("authorization", "scope_separator"),
            separator,
            {
                "space": self.tr("Spaces"),
                "comma": self.tr("Commas"),
                "plus": self.tr("Plus signs"),
                "pipe": self.tr("Bars |"),
                "semicolon": self.tr("Semicolons"),
                "colon": self.tr("Colons"),
            },
            "space",
        )
        self.row(("authorization", "scope_separator"), self.tr("&Join scopes with"), separator, beside=line)
        pkce = Choice()
        ChoiceBinding(
            self.store,
            ("authorization", "pkce"),
            pkce,
            {"S256": self.tr("S256, recommended"), "plain": self.tr("Plain"), "none": self.tr("Off")},
            "S256",
        )
        self.row(
            ("authorization", "pkce"),
            self.tr("Extra &protection (PKCE)"),
            pkce,
            self.tr("Turn it off only if the provider refuses it."),
            beside=line,
        )
        self.add(SecondScopes(self.store))
        at = ("authorization", "parameters")
        table = ParameterTable(self.store, at, step=self.step.number, names=STANDARD_NAMES, elsewhere=frozenset(KNOWN))
        self.row(
            ("authorization", "parameters"),
            self.tr("E&xtra parameters"),
            table,
            self.tr("Such as access_type = offline. What OAuth itself needs, such as state, is added for you."),
        )
        self.advanced(self.tr("Advanced: other names, what comes back"), UNDER_ADVANCED, self._advanced_rows)
        self.store.changed.connect(self._preview)
        self._preview()

    def _advanced_rows(self) -> Iterator[None]:
        for pair in (("client_id", "redirect_uri"), ("scope", "state")):
            line = self.side_by_side()
            for name in pair:
                at = ("authorization", "rename", name)
                editor = self.text_editor(at, name, mono=True)
                self.row(at, put(self.tr("{0} is called"), name), editor, beside=line)
            yield
        line = self.side_by_side()
        for name, text in (("code", self.tr("Code comes back as")), ("state", self.tr("State comes back as"))):
            place = ("authorization", "callback", name)
            self.row(place, text, self.text_editor(place, name, mono=True), beside=line)
        yield
        line = self.side_by_side()
        for name, text, hint in (
            ("omit", self.tr("Leave out"), self.tr("Only what this provider refuses.")),
            ("unencoded", self.tr("Send unencoded"), self.tr("Names whose value goes into the address as written.")),
        ):
            words = ChipsEdit(self.store, ("authorization", name), "scope")
            self.row(("authorization", name), text, words, hint, beside=line)
        yield
        returned = WrappingTick(self.tr("The provider sends state back"))
        CheckBinding(self.store, ("authorization", "callback", "state_returned"), returned, default=True)
        self.row(
            ("authorization", "callback", "state_returned"),
            self.tr("State"),
            returned,
            self.tr("It is always sent and always compared. Off only for a provider that drops it."),
        )
        yield
        at = ("authorization", "callback", "keep")
        self.row(
            at,
            self.tr("Keep from the redirect"),
            ChipsEdit(self.store, at, self.tr("Name of a value that later calls need, such as realmId")),
        )
        self.text_row(
            ("authorization", "issuer"),
            self.tr("Issuer"),
            self.tr("The provider's own name in its metadata; compared with iss in the redirect if it is sent."),
            "https://auth.example.com",
        )
        yield

    def _tell_taken(self, scopes: list[str]) -> None:
        from connection_wizard.sources.scopes_pasted import told

        self._scopes_row.tell_done(translated(told(scopes)))

    def _preview(self) -> None:
        spec = self.store.draft.partial_spec
        words, address = resolved_url(spec.authorization.url, spec)
        self._url_row.line.set_hint(words or self.tr("Where the person is sent to log in and approve."), address)
        joined = SEPARATORS[spec.authorization.scope_separator].join(spec.authorization.scopes)
        shown = joined if len(joined) <= SENT_SHOWN else joined[: SENT_SHOWN - 1] + "…"
        self._scopes_row.line.set_hint(self.tr("Sent as") if joined else self.tr("Ask only for what you need."), shown)
