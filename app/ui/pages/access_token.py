"""Step 5: how the code becomes an access token."""

from __future__ import annotations

from app.spec.completion import exchange_call
from app.ui.pages.calls import CallPage
from app.ui.style import label
from app.ui.widgets.parameter_table import ParameterTable
from app.ui.widgets.sent import SentPanel


class AccessTokenPage(CallPage):
    """The access token request."""

    at = ("access_token",)
    url_placeholder = "https://auth.example.com/oauth/token"

    def build(self) -> None:
        """Make the rows."""
        self.method_and_url(
            ("POST", "GET"), "POST", self.tr("Token &URL"), self.tr("The documentation calls it token endpoint.")
        )
        self.client_and_format(inherits=False)
        self.add(SentPanel(self.store, exchange_call))
        places = [
            (*self.at, name)
            for name in (
                "parameters",
                "headers",
                "omit",
                "parameters_in",
                "rename",
                "response",
                "success",
                "snippet",
                "follow_ups",
            )
        ]
        self.advanced(self.tr("Advanced: parameters, headers, the answer"), places)
        self.parameters(self.tr("Extra parameters"))
        self.headers(self.tr("Headers"))
        self.left_out_row()
        line = self.side_by_side()
        for name in ("client_id", "client_secret", "code", "redirect_uri"):
            at = (*self.at, "rename", name)
            self.row(at, self.tr("{0} is called").format(name), self.text_editor(at, name, mono=True), beside=line)
        self.token_rows()
        at = (*self.at, "response", "keep")
        keep = ParameterTable(
            self.store,
            at,
            step=0,
            keys=("name", "path"),
            titles=(self.tr("Name"), self.tr("Place in the answer")),
            add_text=self.tr("Add value"),
        )
        self.row(
            at, self.tr("Keep from the answer"), keep, self.tr("Values that later calls need, such as instance_url.")
        )
        self._more = label("", "muted")
        self.add(self._more)
        self.store.changed.connect(self._tell_more)
        self._tell_more()
        self.success_rows()
        self.snippet_row()

    def _tell_more(self) -> None:
        """Calls that a file brings along have no editor here; that they are sent is no secret."""
        count = len(self.store.draft.sketch.access_token.follow_ups)
        self._more.setVisible(count > 0)
        self._more.setText(
            self.tr("This connection makes one more call right after this one. It is kept, sent and exported.")
            if count == 1
            else self.tr(
                "This connection makes {0} more calls right after this one. They are kept, sent and exported."
            ).format(count)
        )
