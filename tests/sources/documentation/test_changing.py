"""Calls that change something: no token is tried with one, wherever a page is brought."""

from __future__ import annotations

import pytest

from connection_wizard.sources.pasted import read_pasted
from connection_wizard.spec.draft import Draft
from tests.sources.documentation.test_pages import understood, value
from tests.sources.documentation.test_rules import BOTH

API = "https://api.acmecrm.com"
_SENT = f'-H "Authorization: Bearer TOKEN" {API}/things'
WRITTEN = {
    "a form of a command": f"```\ncurl -F name=Ada {_SENT}\n```\n",
    "JSON of a command": f'```\ncurl --json \'{{"name": "Ada"}}\' {_SENT}\n```\n',
    "a file of a command": f"```\ncurl -d@body.json {_SENT}\n```\n",
    "what HTTPie posts": f'```\nhttp {API}/things "Authorization: Bearer TOKEN" name=Ada\n```\n',
    "a program's put": f"```python\nrequests.put('{API}/things', headers={{'Authorization': 'Bearer ' + t}})\n```\n",
    "a constant for the method": (
        f'```go\nr, _ := http.NewRequest(http.MethodPost, "{API}/things", b)\n'
        'r.Header.Set("Authorization", "Bearer "+t)\n```\n'
    ),
    "an option for the method": (
        f"```powershell\nInvoke-RestMethod -Method Post -Uri {API}/things "
        '-Headers @{Authorization = "Bearer $t"}\n```\n'
    ),
    "a program's post": (
        f"```php\n$client->post('{API}/things', ['headers' => ['Authorization' => \"Bearer $t\"]]);\n```\n"
    ),
    "a program's post, without brackets": (
        f"```ruby\nRestClient.post '{API}/things', payload, {{Authorization: \"Bearer #{{t}}\"}}\n```\n"
    ),
    "a request that is built": (
        f'```kotlin\nval r = Request.Builder().url("{API}/things").post(b)'
        '.header("Authorization", "Bearer $t").build()\n```\n'
    ),
    "a message with its body": f'```\n{API}/things\nAuthorization: Bearer TOKEN\n\n{{"name": "Ada"}}\n```\n',
    "a heading in German": f"## Kontakt anlegen\n\n```\n{API}/things\nAuthorization: Bearer TOKEN\n```\n",
    "a heading in Spanish": f"## Crear un contacto\n\n```\n{API}/things\nAuthorization: Bearer TOKEN\n```\n",
    "a heading in Chinese": f"## 创建联系人\n\n```\n{API}/things\nAuthorization: Bearer TOKEN\n```\n",
    "a path that adds": f"```\nGET {API}/rest/crm.deal.add\nAuthorization: Bearer TOKEN\n```\n",
    "a path that sends": f'```\ncurl {API}/v1/messages/send -H "Authorization: Bearer TOKEN"\n```\n',
    "a name that creates": f'```\ncurl {API}/v1/createContact -H "Authorization: Bearer TOKEN"\n```\n',
    "a heading that creates": f"## Create a thing\n\n```\n{API}/things\nAuthorization: Bearer TOKEN\n\n{{}}\n```\n",
    "a heading that deletes": f"## Deleting all sessions\n\n```\n{API}/sessions\nAuthorization: Bearer TOKEN\n```\n",
    "a change of whoever is connected": (
        f"## Update your profile\n\n```\nPOST {API}/users/me\nAuthorization: Bearer TOKEN\n\n{{}}\n```\n"
    ),
    "another account": f'## Create user\n\n```\ncurl {API}/v1/user -H "Authorization: Bearer TOKEN" -F name=Ada\n```\n',
}
READING = {
    "a POST that reads whoever is connected": (
        f'```\ncurl -X POST {API}/users/get_current_account -H "Authorization: Bearer TOKEN"\n```\n',
        "/users/get_current_account",
    ),
    "a heading on what every call sends": (
        f"## Add the token to your requests\n\n```\n{API}/things\nAuthorization: Bearer TOKEN\n```\n",
        "/things",
    ),
    "a heading on an app, in French": (
        f"## Créer une application\n\n```\n{API}/things\nAuthorization: Bearer TOKEN\n```\n",
        "/things",
    ),
    "a call below one that changes": (
        f"```\ncurl -X POST {API}/things -d name=Ada\n```\n\n```\nGET {API}/things\nAuthorization: Bearer TOKEN\n```\n",
        "/things",
    ),
    "words that only begin like it": (
        f"## Addresses of people\n\n```\n{API}/v1/updates\nAuthorization: Bearer TOKEN\n```\n",
        "/v1/updates",
    ),
}


@pytest.mark.parametrize("way", WRITTEN)
def test_a_call_that_changes_something_is_not_filled_in_and_the_page_is_told_to_have_none(way: str) -> None:
    """Each try would have added a contact, or taken one away."""
    found = understood(f"{BOTH}{WRITTEN[way]}")
    assert value(found, "test_call.url") is None
    assert [one.at for one in found.unread] == [("test_call", "url")]


@pytest.mark.parametrize("way", [way for way in WRITTEN if "with its body" not in way])  # or is that its answer?
def test_nor_is_it_taken_from_a_page_that_is_pasted_for_the_test_call(way: str) -> None:
    page = f"This is a page of the reference of Acme CRM.\n\nIt shows a call.\n\n{WRITTEN[way]}\nIt answers in JSON.\n"
    draft = Draft({"authorization": {"scopes": ["things:read"]}})
    found = read_pasted(f"{page}\nRequires the things:write scope.\n", ("test_call", "url"), draft)
    assert found is not None
    assert (found.fix.edits, bool(found.words)) == ((), True), "nor is its scope asked for"


@pytest.mark.parametrize("way", READING)
def test_a_call_that_reads_is_filled_in_as_before(way: str) -> None:
    says, path = READING[way]
    assert value(understood(f"{BOTH}{says}"), "test_call.url") == f"{API}{path}"


def test_a_request_that_is_pasted_alone_is_what_was_meant() -> None:
    found = read_pasted(f"curl -X POST {API}/things -d name=Ada", ("test_call", "url"), Draft({}))
    assert found is not None
    assert {edit.at[-1]: edit.value for edit in found.fix.edits}["method"] == "POST"
