"""A key of the app that an example sends beside the token: it is needed, or told, and never gone without a word."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.sources.door import understand
from connection_wizard.sources.pasted import read_pasted
from connection_wizard.sources.placed import Left
from connection_wizard.spec import names
from connection_wizard.spec.draft import NEW_CONNECTION

LOG_IN = """# OAuth

Send people to https://auth.acmecrm.com/oauth/authorize?client_id=CLIENT_ID&response_type=code&redirect_uri=REDIRECT_URI

Then POST https://auth.acmecrm.com/oauth/token with grant_type=authorization_code.

"""
CALL = """## Get the current user

Returns the authenticated user.

```
curl "https://api.acmecrm.com/v1/me?{key}" -H "Authorization: Bearer ACCESS_TOKEN"
```
"""
REQUIRED = """
| Parameter | Description |
|---|---|
| api_key | Required. The key of your app |
"""
QUERY = ("test_call", "query")
OF_ACTIONS = ("request_parameters", "query")


def read(text: str) -> tuple[dict[Any, Any], tuple[Left, ...]]:
    found = understand(text)
    return {value.at: value.value for value in found.values}, found.left


@pytest.mark.parametrize("key", ["api_key=YOUR_API_KEY", "key={API_KEY}", "api_key=9f8a7b6c5d4e3f2a1b0c"])
def test_a_key_that_may_be_needed_is_told(key: str) -> None:
    """It was dropped, and nothing said so."""
    there, left = read(LOG_IN + CALL.format(key=key))
    name = key.partition("=")[0]
    assert left == (Left(name, "app_key"),)
    assert there.keys().isdisjoint({QUERY, ("fields",)})
    for pasted in (CALL.format(key=key) + "\n\n\n", CALL.format(key=key).split("```")[1]):
        reading = read_pasted(pasted, ("test_call", "url"), NEW_CONNECTION)
        assert reading is not None
        assert reading.left == left
        assert f"“{name}” (a key of the app" in reading.words


def test_a_key_that_the_page_demands_is_a_field_and_goes_with_every_call() -> None:
    there, left = read(LOG_IN + CALL.format(key="api_key=YOUR_API_KEY") + REQUIRED)
    rows = [{"name": "api_key", "value": "${context.authData.api_key}"}]
    assert (there[QUERY], there[OF_ACTIONS], left) == (rows, rows, ())
    assert there[("request_parameters", "headers")], "beside the token"
    assert there[("fields",)] == [{"key": "api_key", "label": "API key", "required": True, "type": "password"}]


@pytest.mark.parametrize("key", ["appid=YOUR_APP_ID", "client_id=CLIENT_ID"])
def test_what_the_app_is_called_is_its_client_id(key: str) -> None:
    there, left = read(LOG_IN + CALL.format(key=key))
    rows = [{"name": key.partition("=")[0], "value": names.CLIENT_ID.template}]
    assert (there[QUERY], there[OF_ACTIONS], left) == (rows, rows, ())
    reading = read_pasted(CALL.format(key=key).split("```")[1], ("test_call", "url"), NEW_CONNECTION)
    assert reading is not None
    assert {edit.at: edit.value for edit in reading.fix.edits}[QUERY] == rows
