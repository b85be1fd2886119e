"""How the code becomes an access token."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.spec.completion import exchange_call
from connection_wizard.ui.drawn import put
from connection_wizard.ui.pages.calls import CallPage
from connection_wizard.ui.pages.follow_ups import FollowUps
from connection_wizard.ui.widgets.live.untold_expiry import UntoldExpiry
from connection_wizard.ui.widgets.previews.sent import SentPanel


class AccessTokenPage(CallPage):
    """The access token request."""

    at = ("access_token",)
    url_placeholder = "https://auth.example.com/oauth/token"

    def build(self) -> None:
        """Make the rows."""
        expiry = UntoldExpiry(self.services, self.at)
        self.add(expiry)
        expiry.refresh()
        self.method_and_url(
            ("POST", "GET"), "POST", self.tr("Token &URL"), self.tr("The documentation calls it token endpoint.")
        )
        self.client_and_format(inherits=False)
        self.add(SentPanel(self.store, exchange_call))
        self.fill(self.answer_area(self.tr("The token answer"), tokens=True, keeps=True))
        places = [
            (*self.at, name)
            for name in (
                "parameters",
                "headers",
                "omit",
                "only_if_filled",
                "parameters_in",
                "rename",
                "response",
                "success",
                "snippet",
            )
        ]
        self.advanced(self.tr("Advanced: parameters, headers, the answer"), places, self._advanced_rows)
        follow_ups = [(*self.at, "follow_ups")]
        self.advanced(self.tr("Advanced: calls after the token"), follow_ups, self._follow_up_rows)

    def _advanced_rows(self) -> Iterator[None]:
        self.parameters(self.tr("Extra parameters"))
        yield
        self.headers(self.tr("Headers"))
        yield
        self.left_out_row()
        yield
        self.only_if_filled_row()
        yield
        line = self.side_by_side()
        for name in ("client_id", "client_secret", "code", "redirect_uri"):
            at = (*self.at, "rename", name)
            self.row(at, put(self.tr("{0} is called"), name), self.text_editor(at, name, mono=True), beside=line)
        yield
        self.token_rows()
        yield
        self.keep_row(self.tr("Values that later calls need, such as instance_url."))
        yield
        self.success_rows()
        yield
        self.snippet_row()
        yield

    def _follow_up_rows(self) -> Iterator[None]:
        self.add(FollowUps(self.services))
        yield
