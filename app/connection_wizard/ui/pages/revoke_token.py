"""How access ends."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.spec.completion import revoke_call
from connection_wizard.ui.pages.calls import CallPage
from connection_wizard.ui.widgets.sent import SentPanel
from connection_wizard.ui.widgets.switch import SupportedQuestion


class RevokeTokenPage(CallPage):
    """The revocation request, or that there is none."""

    at = ("revoke_token",)
    url_placeholder = "https://auth.example.com/oauth/revoke"

    def build(self) -> None:
        """Make the rows."""
        asked = SupportedQuestion(
            self.store,
            self.at,
            self.tr("Can this provider revoke tokens?"),
            self.tr("Then a token works until it runs out, also when somebody has disconnected."),
            self.tr("Look for “revoke” or “disconnect” in its documentation. Until you say so, this step stays open."),
        )
        self.add(asked)
        self.begin(asked.inside)
        self.method_and_url(
            ("POST", "DELETE", "GET"), "POST", self.tr("Revoke &URL"), self.tr("Look for “revoke” or “disconnect”.")
        )
        self.client_and_format(inherits=True)
        self.add(SentPanel(self.store, revoke_call))
        places = [
            (*self.at, name)
            for name in ("parameters", "headers", "query", "omit", "parameters_in", "response", "success", "snippet")
        ]
        self.advanced(
            self.tr("Advanced: parameters, headers, success"), places, self._advanced_rows, inside=asked.inside
        )

    def _advanced_rows(self) -> Iterator[None]:
        self.parameters(self.tr("Extra parameters"), self.tr("Such as token_type_hint = access_token."))
        yield
        self.headers(self.tr("Headers"))
        yield
        self.query_row()
        self.left_out_row()
        yield
        self.success_rows()
        yield
        self.snippet_row()
        yield
