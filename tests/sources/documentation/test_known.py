"""A page that names what its provider is known to have is read by that, however it says it; nothing is added to it."""

from __future__ import annotations

from connection_wizard.sources.readers.documentation import read
from tests.sources.documentation.test_pages import understood, value

LOG_IN = """# Trakt log-in with an authorization code

https://trakt.tv/oauth/authorize?response_type=code&client_id=ID&redirect_uri=URI
POST https://api.trakt.tv/oauth/token with grant_type=authorization_code
"""


def test_the_call_on_who_is_connected_is_known_by_its_address() -> None:
    """Nothing else on the page says of it that it tells of anybody, and another one is called as well."""
    page = f"{LOG_IN}\n```\nfetch('https://api.trakt.tv/calendars/shows')\nfetch('https://api.trakt.tv/users/settings')\n```\n"
    assert value(understood(page), "test_call.url") == "https://api.trakt.tv/users/settings"


def test_a_known_call_that_the_page_does_not_name_is_not_there() -> None:
    assert value(understood(LOG_IN), "test_call.url") is None


def test_scopes_are_known_by_their_names_in_any_sentence() -> None:
    page = """Twitch sends people to https://id.twitch.tv/oauth2/authorize?response_type=code&client_id=ID
and changes the code at https://id.twitch.tv/oauth2/token (grant_type=authorization_code).

Bits are shown to whoever may use bits:read beforehand, and nothing:known is not among them.
"""
    assert value(understood(page), "authorization.scopes") == ["bits:read"]


def test_a_scope_that_a_sentence_ends_with_is_one() -> None:
    page = """Twitch sends people to https://id.twitch.tv/oauth2/authorize?response_type=code&client_id=ID
and changes the code at https://id.twitch.tv/oauth2/token (grant_type=authorization_code).

Bits are shown to whoever may use bits:read.
"""
    assert value(understood(page), "authorization.scopes") == ["bits:read"]


def test_a_plain_word_is_one_where_it_is_set_apart_as_a_name() -> None:
    page = """# Linear

https://linear.app/oauth/authorize?response_type=code&client_id=ID
POST https://api.linear.app/oauth/token with grant_type=authorization_code

To write and to read needs a scope that its portal calls 'write', and reading the other one.
"""
    assert value(understood(page), "authorization.scopes") == ["write"]


def test_a_name_with_hyphens_is_one_in_a_sample_and_no_word_of_a_sentence() -> None:
    page = """Spotify sends people to https://accounts.spotify.com/authorize?response_type=code&client_id=ID
and changes the code at https://accounts.spotify.com/api/token (grant_type=authorization_code).

Whatever is user-read-private there stays with them.
"""
    assert value(understood(page), "authorization.scopes") is None
    sample = f"{page}\n```\nask('user-read-private');\n```\n"
    assert value(understood(sample), "authorization.scopes") == ["user-read-private"]


def test_two_that_stand_glued_to_one_another_are_two() -> None:
    """A copy of a page loses what stood between two names that were set as code."""
    page = """Instagram sends people to https://api.instagram.com/oauth/authorize?response_type=code&client_id=ID
and changes the code at https://api.instagram.com/oauth/access_token (grant_type=authorization_code).

What you need is instagram_graph_user_profileinstagram_graph_user_media and no instagram_graph_user_profileabcd_efgh.
"""
    asked = ["instagram_graph_user_profile", "instagram_graph_user_media"]
    assert value(understood(page), "authorization.scopes") == asked


def test_one_with_a_part_in_brackets_is_one_and_a_plain_name_before_brackets_is_itself() -> None:
    page = """Patreon sends people to https://www.patreon.com/oauth2/authorize?response_type=code&client_id=ID
and changes the code at https://www.patreon.com/api/oauth2/token (grant_type=authorization_code).

Whoever may see campaigns.members[email] sees more than with identity.memberships[any].
"""
    asked = ["campaigns.members[email]", "identity.memberships"]
    assert value(understood(page), "authorization.scopes") == asked


def test_a_plain_word_that_is_set_as_code_is_one() -> None:
    page = """# Linear

https://linear.app/oauth/authorize?response_type=code&client_id=ID
POST https://api.linear.app/oauth/token with grant_type=authorization_code

What the scope that is called `write` brings is more than its name says.
"""
    assert value(understood(page), "authorization.scopes") == ["write"]


def test_an_address_counts_for_the_step_that_it_is_known_for() -> None:
    """Their paths say the same of both, and nothing is sent to either."""
    page = """Log in by OAuth 2.0 with an authorization code: what it needs is below.

https://login.mailchimp.com/oauth2/authorize
https://login.mailchimp.com/oauth2/token
"""
    assert value(understood(page), "authorization.url") == "https://login.mailchimp.com/oauth2/authorize"
    assert value(understood(page), "access_token.url") == "https://login.mailchimp.com/oauth2/token"


def test_what_is_known_makes_no_page_one_of_a_log_in() -> None:
    assert read("Billing at https://trakt.tv/vip: see https://trakt.tv/oauth/authorize for apps of others.") is None


def test_a_page_of_a_known_call_is_read_though_it_says_nothing_of_a_token() -> None:
    page = "# Settings\n\nURL\n\nhttps://api.trakt.tv/users/settings\n\nWhat somebody has chosen.\n"
    found = understood(page)
    assert value(found, "test_call.url") == "https://api.trakt.tv/users/settings"
    assert value(found, "test_call.method") == "GET"
    assert value(found, "test_call.headers") is None


def test_one_that_is_sent_with_a_key_is_another_log_in() -> None:
    assert read("# Settings\n\nURL\n\nhttps://api.trakt.tv/users/settings\n\nSend your API key with it.\n") is None


def test_a_call_that_nobody_knows_makes_no_page_of_one() -> None:
    assert read("# Settings\n\nURL\n\nhttps://api.acmecrm.com/users/settings\n\nWhat somebody has chosen.\n") is None


def test_a_provider_is_known_by_its_name_where_the_page_has_none_of_its_servers() -> None:
    page = """# Sign in with LinkedIn

The server sends people on to LinkedIn and gives the token back. Its OAuth settings stand below.

- OAuth Scopes: `openid profile w_member_social`
"""
    assert value(understood(page), "authorization.scopes") == ["openid", "profile", "w_member_social"]
    assert read(page.replace("LinkedIn", "LinkedOut")) is None
    once = page.replace("# Sign in with LinkedIn", "# Sign in").replace("to LinkedIn", "to others")
    assert read(f"{once}\nShare: LinkedIn\n") is None, "a name that stands there once may lead anywhere"


def test_scopes_that_are_known_make_a_page_one_of_scopes_with_all_of_their_table() -> None:
    page = """Square asks for what the app may do.

| Permission | For |
|---|---|
| CUSTOMERS_READ | Customers |
| ORDERS_WRITE | Orders |
| TEAPOTS_WRITE | What came last year |

With OAuth each seller says yes to these in Square. In the browser `square_window` opens.
"""
    scopes = ["CUSTOMERS_READ", "ORDERS_WRITE", "TEAPOTS_WRITE"]
    assert value(understood(page), "authorization.scopes") == scopes
    assert read(page.replace("With OAuth each", "Each")) is None


def test_scopes_of_a_device_are_of_another_grant() -> None:
    page = """# Square on a television, with OAuth

POST /device/code HTTP/1.1

grant_type=urn:ietf:params:oauth:grant-type:device_code&scope=CUSTOMERS_READ ORDERS_WRITE
"""
    found = read(page)
    assert found is None or not found.values


def test_a_known_call_is_one_whatever_its_page_calls_the_token_behind_bearer() -> None:
    """The placeholder of a log-in's token is named as that of a key; how it is sent is not taken from there."""
    page = """GET /users/settings

```
curl -H 'authorization: Bearer YOUR_API_TOKEN' 'https://api.trakt.tv/users/settings'
```
"""
    found = understood(page)
    assert value(found, "test_call.url") == "https://api.trakt.tv/users/settings"
    assert value(found, "test_call.headers") is None
    told = read(page.replace("GET", "It takes an API key of the account: GET"))
    assert told is None or not told.values
