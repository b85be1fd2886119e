"""What the catalogue knows of a provider's call and scopes is known again where somebody names it."""

from __future__ import annotations

import pytest

from connection_wizard.spec import known_names as module
from connection_wizard.spec.known_names import KnownNames, is_known_call, known_names, known_scopes

CRM = KnownNames(
    ("acmecrm.com", "acme.app"),
    ("Acme CRM",),
    (
        "https://api.acmecrm.com/v2/settings/own",
        "https://${context.authData.region}.acmecrm.com/people?me=true&fields=id",
        "https://${context.authData.host}/api/v1/accounts/verify",
        "https://${context.authData.host}/me",
        "https://api.acmecrm.com",
        "https://api.acmecrm.com/by/${context.authData.accesstokencode.access_token}",
    ),
    ("deals.read", "email"),
)
OTHER = KnownNames(("acme.app",), ("Acme Notes", "Acme"), scopes=("notes",))


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "known_names", lambda: (CRM, OTHER))
    for made in (module._calls, module._ending, module._owners, module.called):
        made.cache_clear()


@pytest.fixture(autouse=True, scope="module")
def forgotten() -> object:
    yield
    for made in (module._calls, module._ending, module._owners, module.called):
        made.cache_clear()


@pytest.mark.parametrize(
    ("url", "query", "is_known"),
    [
        ("https://api.acmecrm.com/v2/settings/own", "", True),
        ("https://api.acmecrm.com/v3/settings/own/", "page=1", True),  # another version of it
        ("https://api.acmecrm.com/v2/settings", "", False),
        ("https://api.other.com/v2/settings/own", "", False),
        ("https://eu.acmecrm.com/people", "me=true", True),
        ("https://{region}.acmecrm.com/people", "fields=name&me=true", True),
        ("https://eu.acmecrm.com/people", "", False),  # of all people
        ("https://crm.customer.org/api/v1/accounts/verify", "", True),
        ("https://crm.customer.org/me", "", False),  # one word is on anybody's server
        ("https://api.acmecrm.com", "", False),
        ("https://api.acmecrm.com/by/{token}", "", False),
    ],
)
def test_a_call_is_known_by_all_of_its_address(url: str, query: str, is_known: bool) -> None:
    assert is_known_call(url, query) is is_known


def test_scopes_are_those_of_every_provider_at_a_host_and_below_it() -> None:
    assert known_scopes(["docs.acmecrm.com"]) == {"deals.read", "email"}
    assert known_scopes(["acme.app"]) == {"deals.read", "email", "notes"}
    assert known_scopes(["other.com", "com", ""]) == frozenset()


def test_scopes_are_known_by_the_name_of_their_provider() -> None:
    assert known_scopes([], ["Acme CRM"]) == {"deals.read", "email"}
    assert known_scopes(["acmecrm.com"], ["Acme"]) == {"deals.read", "email", "notes"}
    assert known_scopes([], ["acme"]) == frozenset()


def test_the_catalogue_knows_the_calls_of_most_complete_entries() -> None:
    rows = known_names()
    assert sum(bool(one.calls) for one in rows) > 250
    assert all(one.hosts and (one.calls or one.scopes) for one in rows)
