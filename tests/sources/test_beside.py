"""A further page of a provider whose log-in is known brings its call, also where alone it says nothing of a log-in."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.errors import WizardError
from connection_wizard.sources.beside import call_beside
from connection_wizard.sources.door import understand
from connection_wizard.sources.pasted import read_pasted
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from tests.sources.test_pasted import OF_A_KEY

LOG_IN = NEW_CONNECTION.put(("authorization", "url"), "https://www.acmemail.com/oauth/authorize")


def test_the_page_of_a_call_with_a_key_of_ones_own_is_one_of_the_provider() -> None:
    """It counted as none, when it was the very page that was said to be missing."""
    with pytest.raises(WizardError):
        understand(OF_A_KEY)
    found = call_beside(OF_A_KEY, LOG_IN)
    assert found is not None
    draft = found.draft()
    assert draft.get("test_call", "url") == "https://a.acmemail.com/api/accounts"
    assert draft.get("connection_label", "path") == "authData.testcode.data[0].attributes.organization_name"


@pytest.mark.parametrize("says", ["Your Acmemail requests", "See https://www.acmemail.com/platform/api-keys"])
def test_an_api_on_a_domain_of_its_own_is_known_by_the_name_or_the_site_of_the_provider(says: str) -> None:
    page = f"""# Authenticating

{says} must be authenticated. Get an API key, and send it:

    https://www.acmemailapi.com/v3/users/me/?token=MYTOKEN
"""
    named = LOG_IN.put(("name",), "Acmemail")
    found = call_beside(page, named)
    assert found is not None
    assert found.draft().get("test_call", "url") == "https://www.acmemailapi.com/v3/users/me/"
    assert call_beside(page.replace(says, "Requests"), LOG_IN.put(("name",), "api")) is None


@pytest.mark.parametrize(
    ("fields", "is_known"),
    [
        ([{"key": "region", "options": [{"value": "acmemail.com"}, {"value": "acmemail.eu"}]}], True),
        ([{"key": "region", "options": [{"value": "another.com"}, {"value": 7}, "x"]}, "x"], False),
        ([{"key": "region", "options": "x"}, {"key": 7, "options": []}], False),
        ("x", False),
    ],
)
def test_the_provider_is_known_by_each_of_its_regions(fields: Any, is_known: bool) -> None:
    """Where each person chooses the region, no page of a call was one of the provider."""
    draft = NEW_CONNECTION.put(("authorization", "url"), "https://www.${context.authData.region}/oauth/authorize")
    assert (call_beside(OF_A_KEY, draft.put(("fields",), fields)) is not None) is is_known


@pytest.mark.parametrize(
    ("text", "draft"),
    [
        (OF_A_KEY, NEW_CONNECTION),
        (OF_A_KEY, NEW_CONNECTION.put(("access_token", "url"), "https://id.another.com/token")),
        ("Dear diary, nothing happened today.", LOG_IN),
    ],
)
def test_what_is_of_nobody_or_of_another_provider_stays_none(text: str, draft: Draft) -> None:
    assert call_beside(text, draft) is None


KEPT = "${context.authData.accesstokencode.api}"
REFERENCE = """# Current user

Returns the Acmemail user that the token belongs to.

## Request

`GET {}`

```
{{"userId": 7, "email": "mona@example.com", "name": "Mona"}}
```

## Errors

| Status | Meaning |
|---|---|
| 401 | The token is wrong |
"""


@pytest.mark.parametrize(
    ("now", "path", "expected"),
    [
        (f"{KEPT}/jobs", "/users/current", f"{KEPT}/users/current"),
        (f"{KEPT}/v2/jobs", "/users/current", f"{KEPT}/v2/users/current"),
        ("https://api.acmemail.com/api/v3.1/jobs", "/users/current", "https://api.acmemail.com/api/v3.1/users/current"),
        ("https://api.acmemail.com/v2/jobs", "/v3/users/current", "https://api.acmemail.com/v3/users/current"),
        ("/jobs", "/users/current", "/users/current"),
        ("", "/users/current", "/users/current"),
    ],
)
def test_a_path_alone_goes_where_the_test_call_goes_already(now: str, path: str, expected: str) -> None:
    """The path took the place of the server, too, which no page has where it comes with the token."""
    call = ("test_call", "url")
    draft = LOG_IN.put(("name",), "Acmemail").put(call, now)
    found = call_beside(REFERENCE.format(path), draft)
    assert found is not None
    assert next(value.value for value in found.values if value.at == call) == expected
    pasted = read_pasted(REFERENCE.format(path), call, draft)
    assert pasted is not None
    assert pasted.fix.apply(draft).get(*call) == expected
    line = read_pasted(f"GET {path}", call, draft)
    if not expected.startswith("/"):
        assert line is not None
        assert line.fix.apply(draft).get(*call) == expected, "one line of it is the same call"
