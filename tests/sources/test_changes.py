"""Requests that change something are no test call, whatever tool they come from."""

from __future__ import annotations

import pytest

from connection_wizard.sources.changes import changes_by_name, changes_by_title
from connection_wizard.sources.door import understand
from tests.sources.documentation.test_pages import value

TOKEN = "curl https://id.acmecrm.com/oauth/token -d grant_type=authorization_code -d code=CODE"
SENT = "-H 'Authorization: Bearer TOKEN'"
THINGS = "https://api.acmecrm.com/things"
GRAPHQL = "https://api.acmecrm.com/graphql"
ASKS, CHANGES = (f'{{"query": "{kind}{{ viewer {{ id }} }}"}}' for kind in ("", "mutation "))


@pytest.mark.parametrize(
    ("call", "url"),
    [
        (f"curl {THINGS} {SENT}", THINGS),
        (f"curl -X POST {THINGS}/list {SENT}", f"{THINGS}/list"),
        (f"curl https://api.acmecrm.com/users/me {SENT} -d fields=id", "https://api.acmecrm.com/users/me"),
        (f"curl {GRAPHQL} {SENT} --json '{ASKS}'", GRAPHQL),
        (f"curl {GRAPHQL} {SENT} --json '{CHANGES}'", None),
        (f"curl {THINGS} {SENT} -d name=Ada", None),
        (f"curl {THINGS} {SENT} --json '{{\"name\": \"Ada\"}}'", None),
        (f"curl {THINGS}/add {SENT}", None),
        (f"curl -X DELETE {THINGS} {SENT}", None),
    ],
)  # fmt: skip
def test_of_several_requests_the_one_that_changes_something_is_not_tried(call: str, url: str | None) -> None:
    """Each run of the test would have added a thing."""
    found = understand(f"{TOKEN}\n\n{call}\n")
    assert found is not None
    assert value(found, "access_token.url") == "https://id.acmecrm.com/oauth/token"
    assert value(found, "test_call.url") == url


@pytest.mark.parametrize(
    ("title", "changes"),
    [
        *((title, True) for title in ("Create a deal", "2. Updating deals", "To send a message", "Kontakt löschen")),
        *((title, True) for title in ("Ajouter un contact", "删除联系人", "連絡先を作成する", "Удалить контакт")),
        *((title, False) for title in ("Get a deal", "Create an access token", "Updates", "Adding headers to it")),
        *((title, False) for title in ("Créer une application", "Token erstellen", "Invoices", "Sender details", "")),
    ],
)
def test_a_title_says_what_a_call_does(title: str, changes: bool) -> None:
    assert changes_by_title(title) is changes


@pytest.mark.parametrize(
    ("path", "changes"),
    [
        *((path, True) for path in ("v1/deals/add", "crm.deal.add.json", "chat.postMessage", "users/delete")),
        *((path, True) for path in ("v1/import", "addDeal", "set_status", "v2/create-order/", "subscribe")),
        *((path, True) for path in ("api/addwebhook", "dropwebhook", "updateprofile")),
        *((path, False) for path in ("additions", "created", "dropdown", "addressbook", "updatesets")),
        *((path, False) for path in ("v1/posts", "addresses", "updates", "v1/post", "creators", "settings", "setup")),
        *((path, False) for path in ("imports", "users/list", "sender/info", "getUpdates", "v1/editions", "")),
    ],
)
def test_a_path_is_called_after_what_it_does(path: str, changes: bool) -> None:
    assert changes_by_name(path) is changes
