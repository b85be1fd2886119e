"""How an expired token is replaced."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.spec import names
from connection_wizard.spec.completion import refresh_call
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.paths import MISSING
from connection_wizard.steps import number_of
from connection_wizard.ui.drawn import put
from connection_wizard.ui.pages.optional_call import OptionalCallPage
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.choice import Choice
from connection_wizard.ui.widgets.editors.bindings import ChoiceBinding
from connection_wizard.ui.widgets.into_view import reveal
from connection_wizard.ui.widgets.live.no_refresh_token import NoRefreshToken
from connection_wizard.ui.widgets.live.untold_expiry import UntoldExpiry
from connection_wizard.ui.widgets.previews.sent import SentPanel

NAMES = (
    "parameters",
    "headers",
    "omit",
    "only_if_filled",
    "parameters_in",
    "prolongs",
    "response",
    "success",
    "snippet",
)
"""What stands under Advanced."""


class RefreshTokenPage(OptionalCallPage):
    """The refresh request, or that there is none."""

    at = ("refresh_token",)
    url_placeholder = "https://auth.example.com/oauth/token"

    def build(self) -> None:
        """Make the rows."""
        asked = self.ask(
            self.tr("Does this provider refresh tokens?"),
            self.tr("Then people log in again when access runs out."),
            self.tr("Look for “refresh token” in its documentation. Until you say so, this step stays open."),
        )
        self._lacks = NoRefreshToken(self.services)
        self.add(self._lacks)
        for changed in (self.services.answers.changed, self.services.live.changed, self.store.changed):
            changed.connect(self._tell_evidence)
        self._tell_evidence()
        expiry = UntoldExpiry(self.services, self.at)
        self.add(expiry)
        expiry.refresh()
        self.method_and_url(
            ("POST", "GET", "PUT"),
            "POST",
            self.tr("Refresh &URL"),
            put(self.tr("Empty: the token URL of step {step}, as usual."), step=number_of("access_token")),
        )
        self.client_and_format(inherits=True)
        self.add(SentPanel(self.store, refresh_call))
        self.add(self.answer_area(self.tr("The refresh answer"), tokens=True))
        places = [(*self.at, name) for name in NAMES]
        self.advanced(
            self.tr("Advanced: parameters, headers, the answer"), places, self._advanced_rows, inside=asked.inside
        )

    def _advanced_rows(self) -> Iterator[None]:
        self.parameters(self.tr("Extra parameters"), self.tr("Some providers want scope here as well."))
        yield
        self.headers(self.tr("Headers"))
        yield
        self.left_out_row()
        yield
        self.only_if_filled_row()
        yield
        prolongs = Choice()
        ChoiceBinding(
            self.store,
            (*self.at, "prolongs"),
            prolongs,
            {False: self.tr("Brings another token (usual)"), True: self.tr("Only prolongs the token that there is")},
            False,
        )
        self.row(
            (*self.at, "prolongs"),
            self.tr("The answer"),
            prolongs,
            self.tr("A few providers answer without a token: the one that was given is good for longer."),
        )
        yield
        self.token_rows()
        yield
        self.success_rows()
        yield
        self.snippet_row()
        yield

    def show_place(self, at: DocumentPath) -> bool:
        """Who is led to the call as a whole is led to what its refresh lacks."""
        if at == self.at and not self._lacks.isHidden() and not self._lacks.mend.isHidden():
            return reveal(self._lacks, self._lacks.mend)
        return super().show_place(at)

    def _tell_evidence(self) -> None:
        """A token that came to refresh with is an answer of the provider's own, and so is one that did not come; not
        where it was refused, and the step answered with No since."""
        self._lacks.refresh()  # it tells more, where a refresh is set up
        came = self.services.answers.value(names.REFRESH_TOKEN) is not MISSING
        session = self.services.live.session
        does_without = self.at[0] in self.store.draft.document and self.store.draft.get(*self.at) is None
        tried_in_vain = does_without and session.trouble.tried.was_refused(number_of(self.at[0]))
        exchanged = self.services.live.results.get("exchange")
        none = not came and exchanged is not None and exchanged.facts.get("refresh_token") is False
        none = none and self._lacks.isHidden() and not session.rests_on_changes("authorize")
        lacks = self.tr(
            "The token answer of the live test brought no refresh token. Some providers give one only for a scope such "
            "as offline_access, or a parameter such as access_type=offline: add it in step {0}, and log in again."
        )
        self.asked.tell(
            self.tr("It does: the token answer of the live test brought a refresh token.")
            if came and not tried_in_vain
            else "",
            put(lacks, number_of("authorization")) if none else "",
            translated(exchanged.summary) if none and exchanged is not None else "",
        )
