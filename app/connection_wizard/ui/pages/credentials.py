"""The client's own credentials. The secret goes into the vault, never into the document."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.session.beforehand import SECRET_AT
from connection_wizard.session.mistaken_secret import mistaken_secret
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.names import USER_APP_FIELDS
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.choice import Choice
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.editors.bindings import ChoiceBinding
from connection_wizard.ui.widgets.editors.client_id_binding import ClientIdBinding
from connection_wizard.ui.widgets.elements import SecretEdit
from connection_wizard.ui.widgets.into_view import reveal
from connection_wizard.ui.widgets.rows.portal_redirects import PortalRedirects
from connection_wizard.ui.widgets.sources.register_here import RegisterHere
from connection_wizard.ui.widgets.sources.secret_offer import SecretOffer
from connection_wizard.ui.widgets.style import label, mono_when_filled


class CredentialsPage(PageBody):
    """Client ID and client secret; folded below them whose app it is, and its environment."""

    def build(self) -> None:
        """Make the rows."""
        self.registration = RegisterHere(self.services)
        self.add(self.registration)
        self.client_id = client_id = Line()
        mono_when_filled(client_id)
        self.registration.filled.connect(client_id.setFocus)
        binding = ClientIdBinding(self.store, ("client", "client_id"), client_id)
        row = self.row(
            ("client", "client_id"),
            self.tr("Client &ID"),
            client_id,
            self.tr("Public. Also called app ID or consumer key."),
        )
        binding.taken.connect(row.tell_done)
        offer = SecretOffer(self.services.secrets)
        binding.secret_found.connect(offer.ask)
        self.add(offer)
        self.secret = SecretEdit()
        self.secret.edited.connect(self._secret_edited)
        self.services.secrets.changed.connect(self._show_secret)
        self._secret_row = self.row((), self.tr("Client &secret"), self.secret, self.services.secrets.where)
        self.redirects = PortalRedirects(self.services)
        self.add(self.redirects)
        places: list[DocumentPath] = [("client", "owner"), ("client", "environment")]
        self.advanced(self.tr("Advanced: whose app, and its environment"), places, self._rare_rows)
        self._own_app = label("", "muted")
        self.add(self._own_app)
        self.store.changed.connect(self._show_owner)
        self.store.changed.connect(self._show_secret)
        self._show_owner()
        self._show_secret()

    def _rare_rows(self) -> Iterator[None]:
        """What is nearly always as it is."""
        owner = Choice()
        ChoiceBinding(
            self.store,
            ("client", "owner"),
            owner,
            {
                "builder": self.tr("My app: one for everybody who connects"),
                "user": self.tr("Their own app: everybody brings a client ID and secret"),
            },
            "builder",
        )
        self.row(
            ("client", "owner"),
            self.tr("&Whose app is it?"),
            owner,
            self.tr("Almost always yours. Some providers make every customer register an app of their own."),
        )
        yield
        environment = Choice()
        ChoiceBinding(
            self.store,
            ("client", "environment"),
            environment,
            {
                "production": self.tr("Production: real accounts"),
                "sandbox": self.tr("Sandbox: the provider's test system"),
            },
            "production",
        )
        self.row(
            ("client", "environment"),
            self.tr("&Environment"),
            environment,
            self.tr("Client ID, secret and addresses must all belong to the same one."),
        )
        yield

    def entered(self) -> None:
        """Look for the secret: what the page says of it is to be so."""
        self.services.secrets.look_soon(self)

    def show_place(self, at: DocumentPath) -> bool:
        """The secret has a field, though no place in the document: what is in it is shown until it is left."""
        if at != SECRET_AT:
            return super().show_place(at)
        self.secret.show_until_left()
        return reveal(self._secret_row, self.secret.line)

    def _secret_edited(self, text: str) -> None:
        """Of what a portal shows of an app, the secret; its client ID, where there is none yet."""
        if any(map(text.__contains__, " :=\n\t")):
            from connection_wizard.sources.app_credentials import app_credentials  # with the first such paste

            found = app_credentials(text)
            if found is not None and found.client_secret:
                text = found.client_secret
                self.secret.show_secret(text)
                if found.client_id and not self.client_id.text():
                    self.store.put(("client", "client_id"), found.client_id)
        self.services.secrets.put(text)
        self.services.live.secret_typed()

    def _show_secret(self) -> None:
        secrets = self.services.secrets
        if self.secret.line.text() != secrets.text:
            self.secret.show_secret(secrets.text)
        lacks = secrets.presence == "absent" and secrets.lacks
        if not secrets.needed and self.store.draft.get("access_token", "url"):
            words = self.tr("Not needed: no step sends one, as step {step} says.")
            self._secret_row.line.set_hint(put(words, step=number_of("access_token")))
            return
        if mistaken := mistaken_secret(secrets.text, self.store.draft.partial_spec):
            self._secret_row.line.set_hint(translated(mistaken), state="warning")
            return
        self._secret_row.line.set_hint(secrets.where, state="warning" if lacks else "")

    def _show_owner(self) -> None:
        users = self.store.draft.partial_spec.client.owner == "user"
        self._own_app.setVisible(users)
        if users:
            self._own_app.setText(
                put(
                    self.tr(
                        "Client ID and secret above are then those of your own test app, for the live test only. "
                        "The fields {0} in step {step} ask everybody else for theirs."
                    ),
                    ", ".join(USER_APP_FIELDS),
                    step=number_of("fields"),
                )
            )
