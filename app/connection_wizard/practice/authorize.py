"""The authorization endpoint and the pages behind it: who are you, do you allow this, back to the app."""

from __future__ import annotations

from collections.abc import Callable

from connection_wizard.http.server import ServerRequest, ServerResponse
from connection_wizard.practice.accounts import account_of
from connection_wizard.practice.answers import NO_STORE, Headers
from connection_wizard.practice.grants import Grants, PageError
from connection_wizard.practice.hooks import Callback, Hooks
from connection_wizard.practice.interactions import LIFETIME, Interaction, Interactions, is_own_form
from connection_wizard.practice.pages import consent_page, problem_page, sign_in_page
from connection_wizard.practice.parameters import ParameterError, form_of, query_of
from connection_wizard.practice.policy import Policy

AUTHORIZE = "/authorize"
SIGN_IN = "/authorize/sign-in"
CONSENT = "/authorize/consent"


class Authorize:
    """Handles the requests of the person's browser.

    Args:
        cookie: name of the cookie. Browsers do not keep the cookies of two ports apart, so the port is in it.
    """

    def __init__(
        self, grants: Grants, policy: Policy, hooks: Hooks, clock: Callable[[], float], cookie: Callable[[], str]
    ) -> None:
        self._grants = grants
        self._policy = policy
        self._hooks = hooks
        self._interactions = Interactions(clock)
        self._cookie = cookie

    async def authorize(self, request: ServerRequest) -> ServerResponse:
        """RFC 6749 section 4.1.1: a good request leads to the sign-in page."""
        try:
            parameters = query_of(request) + (form_of(request) if request.method == "POST" else [])
            examined = self._grants.examine(parameters)
        except ParameterError as error:
            return _untrusted(f"invalid_request: {error}")
        except PageError as error:
            asked = dict(parameters).get("redirect_uri", "")
            return _untrusted(f"{error.error}: {error.description}", f"redirect_uri: {asked[:300]}" if asked else "")
        if isinstance(examined, Callback):
            return self._sent_back(examined)
        interaction = self._interactions.begin(parameters, examined, self._browser(request))
        return sign_in_page(interaction, self._policy.plays, new_browser=self._set_cookie(interaction.browser))

    async def sign_in(self, request: ServerRequest) -> ServerResponse:
        """The sign-in page, and its form."""
        if request.method == "GET":
            interaction = self._interaction(request)
            return sign_in_page(interaction, self._policy.plays) if interaction else _gone()
        posted = self._posted(request)
        if isinstance(posted, ServerResponse):
            return posted
        interaction, form = posted
        account = account_of(form.get("account", ""))
        if account is None:
            return sign_in_page(interaction, self._policy.plays)
        self._interactions.choose(interaction, account)
        return _redirect(f"{CONSENT}?interaction={interaction.id}")

    async def consent(self, request: ServerRequest) -> ServerResponse:
        """The consent page, and its form: the person's decision goes back to the app."""
        if request.method == "GET":
            interaction = self._interaction(request)
            if interaction is None or interaction.account is None:
                return _gone()
            return consent_page(interaction, interaction.account, self._policy.scopes, self._policy.plays)
        posted = self._posted(request)
        if isinstance(posted, ServerResponse):
            return posted
        interaction, form = posted
        if interaction.account is None or form.get("decision") not in ("allow", "deny"):
            return _gone()
        self._interactions.end(interaction)
        if form["decision"] == "deny" or self._policy.denies:
            return self._sent_back(self._grants.deny(interaction.parameters))
        return self._sent_back(self._grants.allow(interaction.parameters, interaction.account, interaction.scopes))

    def _sent_back(self, callback: Callback) -> ServerResponse:
        return _redirect(self._hooks.callback(callback).address())

    def _interaction(self, request: ServerRequest) -> Interaction | None:
        try:
            parameters = dict(query_of(request))
        except ParameterError:
            return None
        return self._interactions.find(parameters.get("interaction", ""), self._browser(request))

    def _posted(self, request: ServerRequest) -> tuple[Interaction, dict[str, str]] | ServerResponse:
        """The interaction that a form belongs to and the form's values, or the page that says why there is none."""
        try:
            form = dict(form_of(request))
        except ParameterError:
            return _gone()
        interaction = self._interactions.find(form.get("interaction", ""), self._browser(request))
        if interaction is None:
            return _gone()
        if not is_own_form(interaction, form.get("form_token", "")):
            return problem_page(
                403,
                "This form is not ours",
                "The form was not sent from this provider's own page, so nothing was done.",
                "Go back to the Connection Wizard and start the sign-in again.",
            )
        return interaction, form

    def _browser(self, request: ServerRequest) -> str:
        # By hand: programs on other ports share this name of the computer, and the odd names of their cookies must not
        # make ours unreadable.
        pairs = (part.strip().partition("=") for part in (request.header("cookie") or "").split(";"))
        return next((value for name, _, value in pairs if name == self._cookie()), "")

    def _set_cookie(self, browser: str) -> Headers:
        attributes = f"Path={AUTHORIZE}; Max-Age={LIFETIME:.0f}; HttpOnly; SameSite=Strict"
        return (("Set-Cookie", f"{self._cookie()}={browser}; {attributes}"),)


def _redirect(address: str) -> ServerResponse:
    # 303, so that what a form held is never sent on (RFC 9700 section 4.12)
    return ServerResponse(303, (("Location", address), ("Referrer-Policy", "no-referrer"), *NO_STORE))


def _untrusted(*words: str) -> ServerResponse:
    return problem_page(
        400,
        "This request cannot be answered",
        "The app's request is not valid, and it does not say for certain where the answer should go. "
        "So it is shown here and not sent anywhere.",
        "Check the client ID and the redirect URL in the Connection Wizard, then start the sign-in again.",
        *words,
    )


def _gone() -> ServerResponse:
    return problem_page(
        400,
        "This page is no longer valid",
        "The sign-in that it belongs to is over, took too long or was started in another browser.",
        "Go back to the Connection Wizard and start the sign-in again.",
    )
