"""Every kind of page that is known is read as a person reads it (`kinds.toml`)."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.session.understanding import SCOPES, Understanding
from connection_wizard.sources.documentation.scopes.members import members
from connection_wizard.sources.documentation.token_headers import versions
from connection_wizard.sources.page.reading import read_page
from connection_wizard.sources.readers.documentation import read
from connection_wizard.spec import names
from connection_wizard.spec.draft import NEW_CONNECTION
from tests.sources.documentation.test_pages import understood, value
from tests.sources.documentation.test_rules import BOTH

KINDS = tomllib.loads(Path(__file__).with_name("kinds.toml").read_text(encoding="utf-8"))["page"]


@pytest.mark.parametrize("page", [one for one in KINDS if "facts" in one], ids=lambda page: page["name"])
def test_a_kind_of_page_is_read(page: dict[str, Any]) -> None:
    found = understood(page["text"])
    said = {path: value(found, path) or "" for path in page["facts"]}
    assert said == page["facts"]
    assert [question.about for question in found.questions] == page.get("asked", [])


@pytest.mark.parametrize("page", [one for one in KINDS if "nothing" in one], ids=lambda page: page["name"])
def test_nothing_is_made_up(page: dict[str, Any]) -> None:
    found = read(page["text"])
    assert found is None or not found.values


@pytest.mark.parametrize(
    ("says", "api"),
    [
        ("The base URL of our API is https://api.acmecrm.com/v2.", "https://api.acmecrm.com/v2"),
        ("The base URL is https://api.acmecrm.com, for files https://files-api.acmecrm.com.", ""),
        ("Calls go to https://api.acmecrm.com: `GET https://api.acmecrm.com/users/me` says who is connected.", ""),
        ("", ""),
    ],
)
def test_the_server_of_the_calls_is_told_for_a_page_that_has_the_path_of_one(says: str, api: str) -> None:
    assert understood(f"{BOTH}{says}\n").api == api


def test_an_answer_to_a_region_moves_all_that_is_on_its_server() -> None:
    """The revocation stayed at the other data centre, where nobody knows the token."""
    (page,) = (one for one in KINDS if one.get("asked") == ["region"] and "token answer" in one["name"])
    (question,) = understood(page["text"]).questions
    hosts = [{str(value.value).split("/")[2] for value in way.values} for way in question.ways]
    assert [len(way.values) for way in question.ways] == [3, 3]
    assert hosts == [{"oauth.acmecrm.com"}, {"oauth.eu.acmecrm.com"}]


@pytest.mark.parametrize("more", [False, True])
def test_until_a_question_is_answered_a_field_of_the_other_answer_alone_is_none(more: bool) -> None:
    """Everybody was asked for the site whose log-in nobody had chosen."""
    logins = (
        "https://www.acme.com/login/?client_id=ID&redirect_uri=URI",
        "https://{site}.acme.com/login?client_id=ID&redirect_uri=URI",
    )
    token = "Make a POST request to https://www.acme.com/oauth/token with grant_type=authorization_code."
    found = understood("\n\n".join([f"The URL to start the OAuth flow is: {one}" for one in logins] + [token]))
    if more:
        values = [
            replace(one, value=[*one.value, {"key": "region"}]) if one.at == ("fields",) else one
            for one in found.values
        ]
        found = replace(found, values=tuple(values))
    assert [question.about for question in found.questions] == ["address"]
    assert found.draft().get("fields") == ([{"key": "region"}] if more else None)


@pytest.mark.parametrize(
    ("domain", "said", "name"),
    [
        ("getacme.com", "Welcome to the Acme API!", "Acme"),
        ("tryacme.io", "Register it at Acme.", "Acme"),
        ("getacme.com", "GetAcme has it.", "GetAcme"),
        ("getacme.com", "", "Getacme"),
        ("gettyimages.com", "Images are here.", "Gettyimages"),
        ("goacme.com", "their acme is an acme of acme", "Goacme"),
    ],
)
def test_a_domain_that_invites_is_not_what_the_provider_is_called(domain: str, said: str, name: str) -> None:
    """A newsletter tool was called after the whole of its domain, which the page never writes."""
    text = f"Log in: https://www.{domain}/oauth/authorize?response_type=code&client_id=ID\n\nPOST https://www.{domain}/oauth/token"
    found = understood(f"{text} with grant_type=authorization_code\n\n{said} {said}\n")
    assert found.draft().get("name") == name


@pytest.mark.parametrize(
    ("said", "lasts"),
    [
        ("You get a permanent access token.", True),
        ("Access tokens currently do not expire automatically.", True),
        ("Bearer tokens issued by our APIs do not expire.", True),
        ("The access token stays valid until the user removes your app.", True),
        ("You should only have to do this once, as tokens do not expire.", True),
        ("Tokens currently do not expire.", True),
        ("These tokens don't expire, but the user can revoke them at any time.", True),
        ("Our flow issues non-expiring access tokens.", True),
        ("The token is valid indefinitely.", True),
        ("Access tokens have no expiration date.", True),
        ("Invitation tokens do not expire.", False),
        ("Your invite tokens never expire.", False),
        ("A verification token does not expire.", False),
        ("Private tokens do not expire.", False),
        ("The token expires after an hour, and the app does not.", False),
        ("The token is valid for an hour, so the session cannot expire.", False),
        ("Each store has one. It doesn't expire: for a new access token the app is installed again.", True),
        ("An access token never expires, but you may refresh it.", False),
        ("Personal access tokens do not expire.", False),
        ("Our API keys do not expire.", False),
        ("The access token is valid until the end of the hour.", False),
        ("To refresh an access token, go through the authorization process again to fetch a new token.", True),
        ("To refresh it, send people through the authorization flow again, or grant_type=refresh_token.", False),
    ],
)
def test_a_token_that_lasts_is_refreshed_by_nobody(said: str, lasts: bool) -> None:
    """Whether the provider refreshes tokens was asked of a page that had said it."""
    text = "Log in: https://id.acme.com/oauth/authorize?response_type=code&client_id=ID\n\nPOST https://id.acme.com/oauth/token"
    found = understood(f"{text} with grant_type=authorization_code\n\n{said}\n")
    assert [one.value for one in found.values if one.at == ("refresh_token",)] == [None] * lasts


@pytest.mark.parametrize(
    ("path", "answer", "told"),
    [
        ("rooms", "", True),
        ("rooms", '{"items": []}', True),
        ("rooms", '[{"id": "r-1", "name": "Blue"}]', True),
        ("sites", '[{"id": "s-1", "name": "Acme"}]', False),
        ("portal", '{"id": "u-1", "name": "Ada"}', False),
        ("users/me/rooms", "", False),
        ("me", "", False),
    ],
)
def test_a_call_that_only_lists_something_is_not_told_as_that_of_who_is_connected(
    path: str, answer: str, told: bool
) -> None:
    """It worked, and in its answer nobody found a name: that another page has that call was said nowhere."""
    text = "Log in: https://acme.com/authorize?response_type=code&client_id=ID\n\nPOST https://acme.com/token"
    call = f"GET https://api.acme.com/v1/{path}\nAuthorization: Bearer TOKEN"
    found = understood(f"{text} with grant_type=authorization_code\n\n```\n{call}\n```\n\n```\n{answer}\n```\n")
    assert value(found, "test_call.url") == f"https://api.acme.com/v1/{path}"
    assert (("test_call", "url") in [one.at for one in found.unread]) is told


def test_a_version_to_be_filled_in_is_no_header_and_a_sample_may_end_before_it_is_closed() -> None:
    assert list(versions("-H 'revision: YOUR_VERSION' -H 'Acme-Version: 7'")) == [("Acme-Version", "7")]
    page = read_page('```json\n{"scopes": {"granted": ["read"]\n```\n')
    assert members(page) == {"granted"}


def test_scopes_that_a_page_wants_and_does_not_name_are_told() -> None:
    """The log-in went without any, and was refused."""
    text = "GET https://id.acme.com/oauth/authorize?client_id=<ID>&scope={}&response_type=code\n\nThen POST https://id.acme.com/oauth/token"
    open_, lettered, named = (understood(text.format(each)) for each in ("<scopes>", "SCOPEA%20SCOPEB", "read,write"))
    told = [[one.at for one in found.unread if "scopes" in one.at] for found in (open_, lettered, named)]
    assert told == [[("authorization", "scopes")], [("authorization", "scopes")], []]


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ("A list of them. At least one.", True),
        ("(required) A list.", True),
        ("What it may read. They are defined for each endpoint in the reference.", True),
        ("(optional) At least one of them.", False),
        ("Ignored: they must be set in the portal.", False),
    ],
)
def test_scopes_that_a_table_demands_and_does_not_name_are_told(says: str, told: bool) -> None:
    """The scope that one call of the API needs was asked for, as certain; or none was, without a word."""
    table = (
        f"| Parameter | |\n| --- | --- |\n| `client_id` | Yours. |\n| `response_type` | `code` |\n| `scope` | {says} |"
    )
    found = understood(f"GET https://acme.com/oauth/authorize\n\n{table}\n\nPOST https://acme.com/oauth/token")
    assert any("scopes" in one.at for one in found.unread) is told


def test_scopes_that_an_app_is_registered_with_are_the_authors_to_choose_from() -> None:
    """An example with all of a provider's was asked for as certain, and refused: the app had three of them."""
    every = "cms:read%20cms:write%20forms:read%20sites:read"
    page = f"""The scopes requested in this URL have to be a subset of the scopes configured for your app.

    const url = client.authorizeURL({{ scope: 'sites:read', clientId: id }});

https://acme.com/oauth/authorize?response_type=code&client_id=ID&scope={every}

Exchange the code: POST https://api.acme.com/oauth/token with grant_type=authorization_code
"""
    found, without = read(page), read(page.partition("\n")[2])
    assert found is not None
    assert without is not None
    assert {one.name for one in found.scopes if one.in_example} == {"sites:read"}
    assert len(found.scopes) == 4
    assert without.scopes == ()


_LISTED = """Send people to GET https://login.acmecrm.com/authorize?response_type=code&client_id=ID&redirect_uri=URI{sent}
Exchange the code: POST https://login.acmecrm.com/token with grant_type=authorization_code

## Scopes

- `contacts:read` - Reads contacts
- `users:write` - Changes users, for administrators
"""


def test_scopes_of_a_list_are_the_authors_to_choose_from() -> None:
    """No app is given all that a page names; what its example asks for is what an app asks for."""
    listed, sent = read(_LISTED.format(sent="")), read(_LISTED.format(sent="&scope=contacts:read%20users:write"))
    assert listed is not None
    assert sent is not None
    assert [(one.name, one.says) for one in listed.scopes] == [
        ("contacts:read", "Reads contacts"),
        ("users:write", "Changes users, for administrators"),
    ]
    assert {value.certainty for value in listed.values if value.at == SCOPES} == {"likely"}
    assert sent.scopes == ()
    assert {value.certainty for value in sent.values if value.at == SCOPES} == {"certain"}


def test_scopes_that_the_row_of_the_parameter_joins_are_ticked_before_those_of_a_link() -> None:
    """Those of the link were of former days, and the log-in refused them."""
    page = """Send people to `https://app.acmecrm.com/oauth/authorize` with

| Parameter | Description | Example |
| --- | --- | --- |
| `client_id` | Of your app | `7fff` |
| `scope` | The scopes that you ask for | `crm.deals.read%20crm.contacts.read` |

<a href="https://app.acmecrm.com/oauth/authorize?scope=contacts%20social&client_id=ID&redirect_uri=URI">Install</a>

Exchange the code at `https://api.acmecrm.com/oauth/v1/token` with `grant_type=authorization_code`.
"""
    found = understood(page)
    assert {one.name for one in found.scopes if one.in_example} == {"crm.deals.read", "crm.contacts.read"}
    assert {"contacts", "social"} < {one.name for one in found.scopes}


@pytest.mark.parametrize(
    ("line", "ticked"),
    [
        ("| scope | Space-separated, e.g. `contacts.read profile` |", {"contacts.read", "profile"}),
        ("| scope | Space-separated (example: contacts.read+profile) |", {"contacts.read", "profile"}),
        ("| scope | The scopes, for example `contacts.read` and `profile`. More may be refused. |",
         {"contacts.read", "profile"}),
        ("\n- `scope`: space-separated list, e.g. `contacts.read`\n", {"contacts.read"}),
        ("| scope | For instance none at all. E.g. `profile` |", {"profile"}),
        ("| scope | Example: `contacts.read contacts.write profile admin` |", set()),
        ("| scope | The scopes, space-separated |", set()),
        ("| state | Sent back, for example `profile` |", set()),
    ],
)  # fmt: skip
def test_scopes_that_the_line_on_the_parameter_has_as_its_example_are_ticked(line: str, ticked: set[str]) -> None:
    """All four of a page's were ticked, one for administrators among them, beside an example that asks for two."""
    found = understood(_OF_FOUR.format(head="| Parameter | Description |\n|---|---|", line=line))
    assert {one.name for one in found.scopes if one.in_example} == ticked
    assert {one.name for one in found.scopes} == {"contacts.read", "contacts.write", "profile", "admin"}


@pytest.mark.parametrize("cell", ["`contacts.read profile`", "contacts.read, profile"])
def test_scopes_in_a_column_of_examples_are_ticked(cell: str) -> None:
    head = "| Parameter | Description | Example |\n|---|---|---|"
    found = understood(_OF_FOUR.format(head=head, line=f"| scope | What you ask for | {cell} |"))
    assert {one.name for one in found.scopes if one.in_example} == {"contacts.read", "profile"}


_OF_FOUR = """# Log in

GET https://acmecrm.com/oauth/authorize

{head}
| response_type | `code` |
| client_id | Your client ID |
{line}

POST https://acmecrm.com/oauth/token with `grant_type=authorization_code`

# Scopes

| Scope | Allows |
|---|---|
| contacts.read | Read contacts |
| contacts.write | Change contacts |
| profile | Read your own profile |
| admin | Full access to the account |
"""


def test_scopes_of_a_list_in_one_cell_come_with_what_they_allow_and_those_of_the_example_are_ticked() -> None:
    """All of a page's were ticked, one for administrators and one for another kind of app among them."""
    cell = (
        "List of scopes: `read` - Read access `write` - Write access `admin` - Full access. You should never ask "
        "for it. See the other page for scopes such as `app:assignable`."
    )
    page = (
        "GET https://acmecrm.com/oauth/authorize?response_type=code&client_id=ID&redirect_uri=URI&scope={sent}\n\n"
        f"Parameter | Description\n--- | ---\nclient_id | The ID\nscope | {cell}\nstate | Any\n\n"
        "Then POST https://acmecrm.com/oauth/token"
    )
    found = read(page.format(sent="read,write"))
    assert found is not None
    assert [(one.name, one.in_example) for one in found.scopes] == [
        ("read", True),
        ("write", True),
        ("admin", False),
        ("app:assignable", False),
    ]
    assert [one.says for one in found.scopes[:2]] == ["Read access", "Write access"]
    understanding = Understanding(found, NEW_CONNECTION)
    assert [one.name for one in understanding.offered if understanding.takes(one)] == ["read", "write"]
    open_ = read(page.format(sent="SCOPES"))
    assert open_ is not None
    assert not any(one.in_example for one in open_.scopes)


def test_a_page_whose_tokens_last_has_no_refresh_and_a_pick_is_quoted_with_its_own_line() -> None:
    """It was read as a refresh for the words that nobody needs one, and the quote of what was picked was a bracket."""
    text = """Log in at https://acmecrm.com/oauth/authorize?response_type=code&client_id=ID&redirect_uri=URI

Exchange the code: POST https://acmecrm.com/oauth/token

Access tokens do not expire, so you don't need to use a `refresh_token`.

```
GET https://acmecrm.com/oauth/me
Authorization: Bearer {access_token}
```

```json
{
  "name": "Freddie",
  "user_id": 15512345
}
```
"""
    found = understood(text)
    said = {one.at: one for one in found.values}
    assert said[("refresh_token",)].value is None
    assert said[("unique_identifier", "path")].quote == '"user_id": 15512345'
    understanding = Understanding(found, NEW_CONNECTION)
    assert understanding.applied().document["refresh_token"] is None, "nobody has to say so once more"
    assert ("refresh_token",) not in {row.at for row in Understanding(found, understanding.applied()).rows}
    assert ("refresh_token",) not in {
        one.at for one in understood(text.replace("don't need to use", "later use")).values
    }


_NAMED = (
    "Log in at https://id.acmecrm.com/oauth/authorize?client_id=CLIENT_ID&response_type=code\n\n"
    "POST the code to https://id.acmecrm.com/oauth/token with grant_type=authorization_code.\n\n{}\n"
)


@pytest.mark.parametrize(
    "says",
    [
        "This flow does not issue refresh tokens.",
        "Refresh tokens are not supported yet; log in again.",
        "We don't currently provide refresh tokens.",
        "There are no refresh tokens, access tokens are valid for a year.",
        "No refresh token is returned.",
        "`refresh_token` is always null.",
        '```json\n{"access_token": "abc", "refresh_token": null, "expires_in": 3600}\n```',
        "| refresh_token | The refresh_token is reserved for future use. |",
        "Tokens are valid for 60 days and can't be refreshed.",
        "You cannot refresh the access token.",
        "Refreshing tokens is not supported.",
        "Token refresh is currently not available.",
        "The access token stays, so there is no need to refresh the token.",
        "When it expires, send people through the authorization again to get a new access token.",
        "Your users have to re-authorize the app to get a new access token.",
    ],
)
def test_a_refresh_that_is_named_as_there_is_none_is_no_step(says: str) -> None:
    """It was read as a refresh for its name alone."""
    said = {one.at: one for one in understood(_NAMED.format(says)).values}
    assert said[("refresh_token",)].value is None
    assert ("refresh_token", "method") not in said
    shown = {one.at for one in understood(_NAMED.format(f"{says}\n\nSend `grant_type=refresh_token` then.")).values}
    assert ("refresh_token", "method") in shown


@pytest.mark.parametrize(
    "says",
    [
        "If you do not have a refresh token, log in again.",
        "You will not get a refresh token without the scope `keep`.",
        "The implicit flow gives no refresh token.",
        "The client credentials grant does not return a refresh token.",
        "Acme does not support refresh tokens in its old app. Use the refresh token of the new one.",
        "refresh_token: used to get the next one.",
        "A revoked token cannot be refreshed. The refresh token is used for the others.",
        "Get a new access token again and again with the refresh token, people authorize once.",
    ],
)
def test_a_refresh_that_is_missing_in_some_case_is_a_step(says: str) -> None:
    said = {one.at for one in understood(_NAMED.format(says)).values}
    assert ("refresh_token", "method") in said
    assert ("refresh_token",) not in said


@pytest.mark.parametrize(
    ("says", "shows"),
    [
        ("Do not share your refresh token.", False),
        ("Store access and refresh tokens in a safe place.", False),
        ("People can revoke access or refresh tokens at any time.", False),
        ("Refresh tokens are planned.", False),
        ("Support for refresh tokens is on our roadmap.", False),
        ("Refresh tokens are only available to approved partners.", False),
        ("Unlike others we hand out one token, and no refresh tokens.", False),
        ("In Postman, click *Get New Access Token*.", False),
        ("Sign in whoever you get with the new access token.", False),
        ("Refresh the page to see your access token.", False),
        ("Store the refresh token: you use it to get the next access token.", True),
        ("Once the code is exchanged you receive an access token and a refresh token.", True),
        ("Refresh tokens expire after 14 days.", True),
        ("Refreshing tokens", True),
        ("- `refresh_token`", True),
        ("Access tokens must be refreshed every hour.", True),
        ("Gültig ist der Refresh Token für eine Woche.", True),
        ("Allowed: `authorization_code` or `refresh_token`.", True),
        ('The answer: { "access_token": "abc", "refresh_token": "def" }', True),
        ("```\nstore(tokens.refresh_token)\n```", True),
        ("Refresh token URL:", True),
        ("It lets you get one. You may refresh the token twice.", True),
    ],
)
def test_a_token_that_is_only_named_is_no_refresh(says: str, shows: bool) -> None:
    """Step 6 was answered with *yes* by a sentence on where tokens are kept, and the proof stopped there."""
    said = {one.at for one in understood(_NAMED.format(says)).values}
    assert (("refresh_token", "method") in said) is shows
    assert ("refresh_token",) not in said


@pytest.mark.parametrize(
    ("says", "call", "ticked"),
    [
        ("View personal info Get my profile", "/v2/me", ["BOOKING_READ", "PROFILE_READ"]),
        ("One's name: `GET /v2/me`", "/v2/me", ["BOOKING_READ", "PROFILE_READ"]),
        ("Update my profile", "/v2/me", ["BOOKING_READ"]),
        ("Get my profile", "/v2/bookings", ["BOOKING_READ"]),
    ],
)
def test_the_scope_of_the_test_call_is_ticked_beside_those_of_an_example(
    says: str, call: str, ticked: list[str]
) -> None:
    """The call was refused, and then the scope, for the app did not have it either."""
    found = read(
        "# OAuth\n\n| Scope | Description |\n|---|---|\n| `BOOKING_READ` | View bookings |\n"
        f"| `PROFILE_READ` | {says} |\n\n`https://app.acmecrm.com/oauth/authorize?client_id=ID&scope=BOOKING_READ`\n\n"
        f"`POST https://api.acmecrm.com/oauth/token`\n\nVerify the access token: `GET https://api.acmecrm.com{call}`\n"
    )
    assert found is not None
    understanding = Understanding(found, NEW_CONNECTION)
    assert sorted(one.name for one in understanding.offered if understanding.takes(one)) == ticked


_ME = "```\nGET https://api.acmecrm.com/v1/me\nAuthorization: Bearer TOKEN\n```\n"
_CONTACTS = "## Contacts\n\nRequires the `contacts` scope.\n\n```\nGET https://api.acmecrm.com/v1/contacts\n```\n\n"


def _ticked(says: str, asks: str) -> set[str]:
    """The scopes that are ticked of a page on the log-in and on the call."""
    listed = "".join(f"| `{one}` | Of {one} |\n" for one in ("contacts", "deals", "me", "admin"))
    found = understood(
        f"`https://app.acmecrm.com/oauth/authorize?client_id=ID&redirect_uri=URI&scope={asks}&response_type=code`\n\n"
        "`POST https://api.acmecrm.com/oauth/token`\n\n## Scopes\n\n| Scope | Allows |\n|---|---|\n"
        f"{listed}\n{says}"
    )
    understanding = Understanding(found, NEW_CONNECTION)
    return {one.name for one in understanding.offered if understanding.takes(one)}


@pytest.mark.parametrize("asks", ["contacts%20deals", "contacts deals"])
@pytest.mark.parametrize(
    "says",
    [
        f"## Me\n\nWhoever is connected. Requires the `me` scope.\n\n{_ME}",
        f"## Me\n\n{_ME}\nTo call it, your token must have been granted the scope `me`.\n",
        f"## Me\n\nOnly available with the `me` scope.\n\n{_ME}",
        f"## Me\n\n{_ME}\n**Required scope:** `me`\n",
        f"## Me\n\n_Scope: me_\n\n{_ME}",
        f"## Me\n\n{_ME}\nWithout the `me` scope this answers with 403.\n",
        f"## Me\n\n{_ME}\nYour app must request the `me` scope, e.g. at the log-in.\n",
        f"## Yo\n\n{_ME}\nRequiere el permiso `me`.\n",
        f"## 自分\n\n{_ME}\n`me`スコープが必要です。\n",
        "| | |\n|---|---|\n| URL | `GET https://api.acmecrm.com/v1/me` |\n| Required scopes | me |\n",
        f"{_CONTACTS}## Me\n\nRequires the `me` scope.\n\n{_ME}",
        "| Endpoint | Scope |\n|---|---|\n| `GET https://api.acmecrm.com/v1/me` | `me` |\n| `/deals` | `deals` |\n",
    ],
)
def test_the_scope_that_stands_beside_the_test_call_is_ticked_beside_all_of_an_example(says: str, asks: str) -> None:
    """It was listed and left unticked, over two more log-ins; and an example with a plain space was cut at that."""
    assert _ticked(says, asks) == {"contacts", "deals", "me"}


@pytest.mark.parametrize(
    "between", ["A line.\n\n" * 30, "See https://acmecrm.com/guide for more.\n\n", "## Delete\n\n"]
)
def test_a_scope_that_stands_far_off_or_beyond_another_address_is_of_something_else(between: str) -> None:
    says = f"## Me\n\n{_ME}\n{between}Requires the `admin` scope.\n"
    assert _ticked(says, "contacts%20deals") == {"contacts", "deals"}


_TABLE = "\n| Scope | Description |\n|---|---|\n| `deals:read` | Reads deals |\n| `deals:write` | Changes deals |\n"


def test_an_example_with_its_parameters_on_lines_of_their_own_ticks_its_scopes_and_the_table_says_what_they_are() -> (
    None
):
    """All of the table's were ticked, and those that the example named first had no words."""
    found = read(
        "```\nGET https://acmecrm.com/oauth/authorize?\nclient_id=ID&\nredirect_uri=https://app.test/cb&\n"
        "scope=deals:read users:read&\nstate=abc&\nresponse_type=code\n```\n"
        f"{_TABLE}| `users:read` | Reads users |\n\nThen `POST https://acmecrm.com/oauth/token`"
    )
    assert found is not None
    assert {(one.name, one.says, one.in_example) for one in found.scopes} == {
        ("deals:read", "Reads deals", True),
        ("users:read", "Reads users", True),
        ("deals:write", "Changes deals", False),
    }


_ANSWER = '```json\n{{\n  "access_token": "abc",\n  "scope": "{}"\n}}\n```\n'


@pytest.mark.parametrize(
    ("answer", "ticked"),
    [
        (_ANSWER.format("deals:read"), ["deals:read"]),
        (_ANSWER.format("deals:read deals:write"), []),
        (_ANSWER.format("string"), []),
        ('```json\n{"scope": "deals:read"}\n```\n', []),
        ("", []),
    ],
)
def test_without_an_example_of_the_log_in_what_a_sample_of_an_answer_grants_is_ticked(
    answer: str, ticked: list[str]
) -> None:
    """An app that was granted these had asked for them; all that are granted, or none, say nothing."""
    page = (
        f"# OAuth\n\n`GET https://acmecrm.com/oauth/authorize?response_type=code`\n{_TABLE}\n"
        f"`POST https://acmecrm.com/oauth/token`\n\n{answer}"
    )
    found = read(page)
    assert found is not None
    assert [one.name for one in found.scopes] == ["deals:read", "deals:write"]
    assert [one.name for one in found.scopes if one.in_example] == ticked


def test_a_field_is_quoted_with_the_line_of_the_first_address_that_has_it() -> None:
    """The row of the fields was the only one without a line."""
    found = understood(
        "The authorization code flow, at `https://id.acmecrm.com/oauth/authorize`.\n\n"
        "Then `POST https://{shop}.acmecrm.com/oauth/token`.\n"
    )
    fields = next(one for one in found.values if one.at == ("fields",))
    assert (fields.line, fields.quote) == (3, "Then POST https://{shop}.acmecrm.com/oauth/token.")


_KEPT_FOR_SOME = """GET https://login.acmecrm.com/authorize?response_type=code&client_id=ID&scope={sent}&redirect_uri=URI
Exchange the code: POST https://login.acmecrm.com/token with grant_type=authorization_code

| Scope | Allows |
|---|---|
| user.info | Personal data. Trying to use this scope without a contract will fail. |
| user.metrics | Measurements. |
| guilds.join | Adds people. |
| bot | A bot. |
| mail.send | Sends mail. |

`guilds.join` and `bot` require you to have a bot account linked to your application.
`mail.send` requires `user.metrics`.
"""


@pytest.mark.parametrize(
    ("sent", "ticked"),
    [
        ("user.info,user.metrics,guilds.join,mail.send", ["user.metrics", "mail.send"]),
        ("user.info", ["user.info"]),  # there is no other to log in with
        ("user.info,user.metrics,guilds.join,bot,mail.send", ["user.metrics", "mail.send"]),
    ],
)
def test_a_scope_that_needs_an_approval_is_not_asked_for_because_an_example_does(sent: str, ticked: list[str]) -> None:
    """The log-in ended with an error of the provider, which did not say for which scope."""
    found = understood(_KEPT_FOR_SOME.format(sent=sent))
    assert [scope.name for scope in found.scopes if scope.in_example] == ticked
    assert "without a contract" in found.scopes[0].says


_ONE_ADDRESS = """GET https://login.acmecrm.com/authorize?response_type=code&client_id=ID&redirect_uri=URI
Exchange the code: POST https://api.acmecrm.com/v2/oauth2 with grant_type=authorization_code

## Revoke user access

POST `{url}`

| Name | Required | Description |
|---|---|---|
| userid | required | Whose access ends. |
| signature | {needed} | Hash of what is sent. |
"""


@pytest.mark.parametrize(
    ("url", "needed", "told"),
    [
        ("https://api.acmecrm.com/v2/oauth2", "required", True),
        ("https://api.acmecrm.com/oauth2/revoke", "required", True),
        ("https://api.acmecrm.com/oauth2/revoke", "optional", False),
    ],
)
def test_a_revocation_that_has_to_be_signed_is_told_of_and_not_filled_in(url: str, needed: str, told: bool) -> None:
    """Step 7 was answered with Yes, for the page has one, and whatever was sent was refused."""
    found = understood(_ONE_ADDRESS.format(url=url, needed=needed))
    assert any(one.at[0] == "revoke_token" for one in found.unread) is told
    assert (value(found, "revoke_token.url") is None) is told


@pytest.mark.parametrize(
    ("call", "besides", "query"),
    [
        ("`/1/weight/{uid}?access_token=TOKEN`", "", True),
        ("`/1/weight/{uid}?from=2024&access_token=TOKEN`", '\n\n```json\n{"token_type": "bearer"}\n```', True),
        ("`/1/weight/{uid}?access_token=TOKEN`", "\n\nOr send it as `Authorization: Bearer TOKEN`.", False),
        ("`/1/weight/{uid}`", "", False),
    ],
)
def test_a_token_that_all_calls_have_in_the_query_is_sent_in_no_header(call: str, besides: str, query: bool) -> None:
    """The usual header was filled in, though nothing on the page says that there is one."""
    found = understood(f"{BOTH}Call address: {call}{besides}\n")
    rows = value(found, "request_parameters.query")
    assert rows == ([{"name": "access_token", "value": names.ACCESS_TOKEN.template}] if query else None)
    assert (value(found, "request_parameters.headers") is None) == query


def test_of_many_scopes_those_are_ticked_that_an_example_at_another_address_asks_for() -> None:
    """All were, some of them very wide, where the log-in that was taken has no example of its own."""
    (page,) = (one for one in KINDS if one["name"].endswith("scopes that the log-in of a phone asks for"))
    found = understood(page["text"])
    assert {one.name: one.in_example for one in found.scopes} == {
        "read": True, "activity:write": True, "read_all": False, "profile:write": False,
    }  # fmt: skip


def test_a_page_on_how_calls_send_the_token_tells_the_word_before_it() -> None:
    """It was turned down, and the calls went on with Bearer."""
    found = understood("# Authentication\n\nThe API uses OAuth2.\n\n    Authorization: OAuth2 ACCESS_TOKEN\n")
    assert value(found, "test_call.headers") == value(found, "request_parameters.headers")
    assert value(found, "test_call.headers") == [
        {"name": "Authorization", "value": f"OAuth2 {names.ACCESS_TOKEN.template}"}
    ]


def test_a_page_on_how_calls_send_the_token_tells_that_no_word_is_before_it() -> None:
    """With Bearer before it, such a call is refused."""
    found = understood("# Authentication\n\nThe API uses OAuth2.\n\n    Authorization: ACCESS_TOKEN\n")
    alone = [{"name": "Authorization", "value": names.ACCESS_TOKEN.template}]
    assert value(found, "test_call.headers") == value(found, "request_parameters.headers") == alone


@pytest.mark.parametrize(
    "scheme",
    [
        "Authorization: Bearer ACCESS_TOKEN",
        "An API key.\n\n    Authorization: Key ACCESS_TOKEN",
        "Authorization: ACCESS_TOKEN\n\nor\n\n    Authorization: Bearer ACCESS_TOKEN",
    ],
)
def test_what_is_usual_or_a_keys_is_no_news(scheme: str) -> None:
    assert read(f"# Authentication\n\nThe API uses OAuth2.\n\n    {scheme}\n") is None


@pytest.mark.parametrize(("besides", "alone"), [("", True), (" contacts.read", False)])
def test_a_scope_that_only_brings_a_refresh_token_is_not_all_that_an_app_needs(besides: str, alone: bool) -> None:
    """It was certain, people approved nothing, and the first call was refused."""
    found = understood(f"{BOTH}\nSend `scope=offline_access{besides}` for a refresh token.\n")
    (scopes,) = (one for one in found.values if one.at == ("authorization", "scopes"))
    assert scopes.certainty == "likely"
    assert any(one.at == ("authorization", "scopes") for one in found.unread) is alone


_SECRET_LISTED = (
    f"{BOTH}Name\tDescription\nclient_id\tThe ID of your app\nclient_secret\tIts secret\n\n"
    "HTTP Basic Authentication\n\n{}\n\n{}\n"
)
_BASIC = "```\nAuthorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\n```"


@pytest.mark.parametrize(
    ("says", "example", "told"),
    [
        (
            "It sends credentials (such as a username and password).",
            _BASIC,
            ["client_secret_basic", "client_secret_post"],
        ),
        (
            "",
            "```\ncurl https://deadbeef:DUMMY@api.acmecrm.com/messages\n```",
            ["client_secret_basic", "client_secret_post"],
        ),
        ("The client is the username, its secret the password.", _BASIC, []),
        ("", "```\ncurl -d grant_type=authorization_code https://id:secret@id.acmecrm.com/oauth/token\n```", []),
    ],
)
def test_an_example_with_a_persons_password_is_none_of_the_apps(says: str, example: str, told: list[str]) -> None:
    """Where a copy lost the headings, it counted for more than the list of parameters, and nobody was asked."""
    found = understood(_SECRET_LISTED.format(says, example))
    ways = [way.values[0].value for one in found.questions if one.about == "client_authentication" for way in one.ways]
    assert ways == told
    assert value(found, "access_token.client_authentication") == "client_secret_basic"


@pytest.mark.parametrize(
    ("call", "ticked"),
    [
        ("/v2/workspace", ["emails:send", "workspace:read"]),
        ("/v2/contacts", ["emails:send"]),
        ("/v2/users/me", ["emails:send"]),
    ],
)
def test_a_scope_with_the_name_of_what_the_call_reads_is_asked_for_besides(call: str, ticked: list[str]) -> None:
    """It was left out, for its words were German, and the call was refused: one log-in more."""
    page = f"""
Leiten Sie Nutzer zu https://id.acmecrm.com/oauth/authorize?response_type=code&client_id=ID&scope=emails%3Asend

| Scope | Bedeutung |
| --- | --- |
| `emails:send` | E-Mails versenden |
| `contacts:read` | Kontakte lesen |
| `workspace:read` | Name und Kennung lesen |

```
curl https://id.acmecrm.com/oauth/token -d grant_type=authorization_code -d client_id=ID -d code=CODE
```

```
curl https://api.acmecrm.com{call} -H "Authorization: Bearer ZUGRIFFSTOKEN"
```
"""
    found = understood(page)
    assert [one.name for one in found.scopes if one.in_example or one.needed] == ticked


@pytest.mark.parametrize(
    ("besides", "certainty"),
    [("", "likely"), ("HTTP Basic Auth for the token endpoint — not body params", "certain")],
)
def test_basic_in_words_is_certain_where_the_body_is_ruled_out(besides: str, certainty: str) -> None:
    """Once Basic was refused in both ways, the body was offered, and not the secret looked at."""
    page = f"""
Authorization: https://id.acmecrm.com/oauth/?response_type=code&client_id=ID

Token: POST https://id.acmecrm.com/v5/oauth/token

## Token lifecycle

- Auth method: HTTP Basic Auth (`base64(client_id:client_secret)`)

## Quirks

{besides}
"""
    (said,) = (one for one in understood(page).values if one.at == ("access_token", "client_authentication"))
    assert (said.value, said.certainty) == ("client_secret_basic", certainty)


def test_a_server_that_differs_from_a_region_in_nothing_but_the_region_is_one_more() -> None:
    """Its own row named no part of the world, so that nobody there could choose it."""
    (page,) = (one for one in KINDS if one["name"].startswith("three regions in a list"))
    (question,) = understood(page["text"]).questions
    assert [str(way.values[0].value).split("/")[2] for way in question.ways] == [
        "www.acmeads.com",
        "eu.account.acmeads.com",
        "apac.account.acmeads.com",
    ]
