"""Which server of a page is which in another environment: the API moves along with the log-in."""

from __future__ import annotations

import pytest

from tests.sources.documentation.test_pages import understood, value

COLUMNS = """
| | Sandbox | Production |
| --- | --- | --- |
| App | https://play.acme-play.net | https://app.acmecrm.com |
| API | https://data.acme-play.net/v2 | https://api.acmecrm.com/v2 |
| Authorization endpoint | https://id.acme-sandbox.net/oauth/authorize | https://id.acmecrm.com/oauth/authorize |
| Token endpoint | https://id.acme-sandbox.net/oauth/token | https://id.acmecrm.com/oauth/token |
"""
ROWS = """
| Environment | Authorization endpoint | Token endpoint | API |
| --- | --- | --- | --- |
| Production | https://id.acmecrm.com/oauth/authorize | https://id.acmecrm.com/oauth/token | api.acmecrm.com |
| Sandbox | https://sandbox.acmecrm.com/oauth/authorize | https://sandbox.acmecrm.com/oauth/token | data.acmecrm.net |
"""
BY_NAME = """
Production: https://id.acmecrm.com/oauth/authorize, https://id.acmecrm.com/oauth/token, https://api.acmecrm.com
Sandbox: https://id-sandbox.test.acmecrm.com/oauth/authorize, https://id-sandbox.test.acmecrm.com/oauth/token

The API of the sandbox is at https://api-sandbox.test.acmecrm.com, and https://files-sandbox.test.acmecrm.com has files.
"""
NOT_NAMED = """
Production: https://id.acmecrm.com/oauth/authorize, https://id.acmecrm.com/oauth/token
Sandbox: https://id-sandbox.acmecrm.com/oauth/authorize, https://id-sandbox.acmecrm.com/oauth/token
"""
CODE = """
Send people to the authorization endpoint with response_type=code. Exchange the code (grant_type=authorization_code).
"""
CALL = """
## Who is connected

```
curl https://{host}/v2/me -H "Authorization: Bearer ACCESS_TOKEN"
```
"""


def servers(text: str) -> list[str]:
    """Where the call goes in each answer to the question of environments."""
    (question,) = understood(text).questions
    assert question.about == "environment"
    calls = ([value.value for value in way.values if value.at == ("test_call", "url")] for way in question.ways)
    return [call[0].split("/")[2] if call else "" for call in calls]


@pytest.mark.parametrize(
    ("page", "trial"),
    [(COLUMNS, "data.acme-play.net"), (ROWS, "data.acmecrm.net"), (BY_NAME, "api-sandbox.test.acmecrm.com")],
)
def test_the_api_of_an_environment_goes_with_its_log_in(page: str, trial: str) -> None:
    """It stayed at the production server, which does not know the sandbox's token."""
    text = f"{page}{CODE}{CALL.format(host='api.acmecrm.com')}"
    assert servers(text) == ["api.acmecrm.com", trial]
    assert value(understood(text), "test_call.url") == "https://api.acmecrm.com/v2/me"


@pytest.mark.parametrize("page", [ROWS, BY_NAME])
def test_a_call_that_is_shown_at_the_sandbox_goes_with_the_real_log_in(page: str) -> None:
    text = f"{page}{CODE}{CALL.format(host='api-sandbox.test.acmecrm.com')}"
    assert servers(text) == ["api.acmecrm.com", "api-sandbox.test.acmecrm.com"]
    assert value(understood(text), "test_call.url") == "https://api.acmecrm.com/v2/me"


def test_a_call_whose_server_has_one_environment_only_stays() -> None:
    text = f"{NOT_NAMED}{CODE}{CALL.format(host='api.acmecrm.com')}"
    assert servers(text) == ["", ""]
    assert value(understood(text), "test_call.url") == "https://api.acmecrm.com/v2/me"
