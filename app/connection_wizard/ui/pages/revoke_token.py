"""How access ends."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.spec.completion import revoke_call
from connection_wizard.ui.pages.optional_call import OptionalCallPage
from connection_wizard.ui.widgets.live.leg_lines import LegLines
from connection_wizard.ui.widgets.previews.sent import SentPanel


class RevokeTokenPage(OptionalCallPage):
    """The revocation request, or that there is none."""

    at = ("revoke_token",)
    url_placeholder = "https://auth.example.com/oauth/revoke"

    def build(self) -> None:
        """Make the rows."""
        asked = self.ask(
            self.tr("Can this provider revoke tokens?"),
            self.tr("Then a token works until it runs out, also when somebody has disconnected."),
            self.tr("Look for “revoke” or “disconnect” in its documentation. Until you say so, this step stays open."),
        )
        self.method_and_url(
            ("POST", "DELETE", "GET"), "POST", self.tr("Revoke &URL"), self.tr("Look for “revoke” or “disconnect”.")
        )
        self.client_and_format(inherits=True)
        self.add(SentPanel(self.store, revoke_call))
        self.section(self.tr("What came back"), LegLines(self.services, ("revoke", "test_after_revoke")))
        self._answer_places = self.answer_area(self.tr("The revocation answer"))
        self.add(self._answer_places)
        self.services.live.changed.connect(self._tell_answer)
        self._tell_answer()
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

    def _tell_answer(self) -> None:
        """Most providers answer a revocation with a status alone (RFC 7009 section 2.2)."""
        result = self.services.live.results.get("revoke")
        answered = result is not None and bool(result.exchanges) and result.exchanges[-1].response is not None
        self._answer_places.panel.saved.tell_empty(
            self.tr("The answer holds no values: its status tells.") if answered else ""
        )
