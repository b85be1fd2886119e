"""The platform's environment: what is chosen is the redirect URL, with one undo, and what is typed there chooses it."""

from __future__ import annotations

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL
from connection_wizard.ui.pages.redirect import RedirectPage
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.editors.environment_choice import EnvironmentChoice
from tests.ui.conftest import body

DEVELOPMENT = "https://dev-auth.viasocket.com/redirect/auth2.0"


def test_what_is_chosen_is_the_redirect_url_with_its_suffix(qapp: object, store: DraftStore) -> None:
    fields = [{"key": "redirectUrl", "default": f"{PLATFORM_REDIRECT_URL}/acme"}]
    store.open(Draft({"redirect_url": f"{PLATFORM_REDIRECT_URL}/acme", "fields": fields}))
    choice = EnvironmentChoice(store)
    assert choice.name == "production"
    choice.setCurrentIndex(1)
    spec = store.draft.partial_spec
    assert (spec.redirect_url, spec.fields[0].default) == (f"{DEVELOPMENT}/acme",) * 2
    store.undo()
    assert (choice.name, store.can_undo) == ("production", False), "one step of undo"
    store.put(("redirect_url",), "https://www.acme.test/callback")
    assert (choice.currentIndex(), choice.name) == (-1, "production")
    choice.setCurrentIndex(2)
    assert store.draft.partial_spec.redirect_url == "http://localhost:3000/redirect/auth2.0"


def test_the_step_opens_it_where_it_is_not_production(window: WizardWindow) -> None:
    window.store.put(("redirect_url",), DEVELOPMENT)
    page = body(window, 2)
    assert isinstance(page, RedirectPage)
    assert page.environment.name == "development"
    page.environment.setCurrentIndex(0)
    assert window.store.draft.partial_spec.redirect_url == PLATFORM_REDIRECT_URL
