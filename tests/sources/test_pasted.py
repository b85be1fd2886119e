"""Kind: a request as documentation writes it, pasted where an address belongs; each part goes to its field."""

from __future__ import annotations

import json
import tomllib
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from connection_wizard.sources.pasted import read_pasted
from connection_wizard.sources.reading import MAX_PASTED, tidied
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import NEW_CONNECTION, Draft, draft_of
from connection_wizard.strict_json import dumps
from tests.counting import SLACK, STEEPEST, calls

BLOCKS: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "data" / "pasted.toml").read_text(encoding="utf-8")
)["block"]
VALUES = {
    "@access_token@": names.ACCESS_TOKEN.template,
    "@client_id@": names.CLIENT_ID.template,
    "@client_secret@": names.CLIENT_SECRET.template,
    "@nonce@": names.NONCE.template,
    "@state@": (names.AUTHORIZATION / "state").template,
}
FOLLOW_UP: DocumentPath = ("access_token", "follow_ups", 0)


def place_of(block: dict[str, Any]) -> DocumentPath:
    return (*(FOLLOW_UP if block["at"] == "follow_up" else (block["at"],)), "url")


def wanted(block: dict[str, Any]) -> Any:
    text: str = block["comes"]
    for name, template in VALUES.items():
        text = text.replace(name, template)
    return json.loads(text)


def came(block: dict[str, Any]) -> tuple[Any, dict[str, str]]:
    """What is in the draft after it was pasted, and what was left out."""
    reading = read_pasted(block["pasted"], place_of(block), Draft())
    if reading is None:
        return None, {}
    document = dict(reading.fix.apply(Draft()).document)
    del document["spec_version"]
    if block["at"] == "follow_up":
        document = document["access_token"]["follow_ups"][0]
    return document, {left.name: left.why for left in reading.left}


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block["name"])
def test_each_part_of_a_pasted_block_goes_to_its_field(block: dict[str, Any]) -> None:
    assert came(block) == (wanted(block), block.get("left", {}))


def test_half_of_the_blocks_were_kept_aside() -> None:
    assert len(BLOCKS) >= 60
    assert sum(block.get("aside", False) for block in BLOCKS) * 2 == len(BLOCKS)


SECRET = "GOCSPX-abcdefghijklmnopqrstuvwx"
PIECES = st.sampled_from(
    [
        *("curl ", "GET ", "POST ", "https://a.io/x", "http://", "?", "&", "=", "client_id", "scope=", "a b", "%20"),
        *("\\\n", " ", "-H ", "-d ", "-u ", "-F ", "-X", "--url ", "--json ", "-G ", "'", '"', "`", "“", "<", ">", "{"),
        *("}", "[", "]", "Authorization: Basic ", "Authorization: Bearer ", "Content-Type: application/json", "\n"),
        *("HTTP/1.1", '{"a": ', "grant_type=code", "code_challenge_method=plain", "nonce=1", "id_token", "xxx", "é"),
        *("${context.authData.", ":id", "$X", "\u202e", "\x00", "\ud800", "\u2028", "&amp;", "//", "@", "#", ";", "|"),
        *("Host: b.io", "^", "1"),
    ]
)
TEXTS = st.lists(PIECES, max_size=25).map("".join) | st.text()
PLACES: tuple[DocumentPath, ...] = (
    ("authorization", "url"),
    ("access_token", "url"),
    (*FOLLOW_UP, "url"),
    ("refresh_token", "url"),
    ("revoke_token", "url"),
    ("test_call", "url"),
)


@given(TEXTS, st.sampled_from(PLACES))
@example('curl -d @x -u a: https://a.io --json {"a":', ("access_token", "url"))
@example("https://a.io/?scope=", ("authorization", "url"))
@example("curl", ("test_call", "url"))
def test_any_text_gives_edits_that_a_draft_takes_or_nothing(text: str, at: DocumentPath) -> None:
    reading = read_pasted(text, at, Draft())
    if reading is not None:
        after = reading.fix.apply(Draft())
        assert not after.problems, "what is pasted fits the model"
        assert draft_of(after.partial_spec)
        assert dumps(after.document)
        assert reading.words
        assert len(reading.words) < 4000


@given(TEXTS, TEXTS, st.sampled_from(PLACES))
def test_a_secret_in_what_is_pasted_is_not_in_the_document(before: str, after: str, at: DocumentPath) -> None:
    for text in (
        f"curl https://a.io/t -d client_secret={SECRET} {before}",
        f"curl https://a.io/t -H 'Authorization: Bearer {SECRET}' -u {SECRET}:{SECRET} -d '{after}'",
        f"POST https://a.io/t?token={SECRET}\nX-Api-Key: {SECRET}\n\nsecret={SECRET}&a={SECRET}&b=1",
        f"https://me:{SECRET}@a.io/t?a={SECRET}",
        'POST https://a.io/t\nContent-Type: application/json\n\n{"a": {"b": ["' + SECRET + '"]}}',
    ):
        reading = read_pasted(text, at, Draft())
        if reading is not None:
            assert SECRET not in repr(reading.fix)
            assert SECRET not in reading.words


@pytest.mark.parametrize(("key", "is_asked"), [("subdomain", True), ("domain", False)])
def test_a_call_with_a_place_for_the_address_is_on_the_server_of_the_log_in(key: str, *, is_asked: bool) -> None:
    """Its address was taken over with the stars in it, and was none."""
    page = (
        "# user.current\n\nThe method retrieves information about the current user.\n\n"
        "```\ncurl -X POST -d '{}' \\\nhttps://**put_your_acme_address**/rest/user.current\n```\n\n"
        "Other methods: user.get\n"
    )
    login = "https://${context.authData.subdomain}.acme.com/oauth/authorize/"
    token = {"url": "https://oauth.acme.info/oauth/token/"}
    draft = Draft({"fields": [{"key": key}], "authorization": {"url": login}, "access_token": token})
    found = read_pasted(page, ("test_call", "url"), draft)
    assert found is not None
    own = "${context.authData.subdomain}.acme.com" if is_asked else "${context.authData.put_your_acme_address}"
    assert found.fix.apply(draft).get("test_call", "url") == f"https://{own}/rest/user.current"


def test_what_stands_in_the_draft_already_stays() -> None:
    before = Draft(
        {
            "authorization": {
                "scopes": ["read"],
                "parameters": [{"name": "prompt", "value": "none"}, {"name": "display", "value": "page"}],
            }
        }
    )
    pasted = "https://a.io/auth?scope=read%20write&prompt=consent"
    reading = read_pasted(pasted, ("authorization", "url"), before)
    assert reading is not None
    after = reading.fix.apply(before).partial_spec.authorization
    assert after.scopes == ("read", "write")
    assert [(item.name, item.value) for item in after.parameters] == [("prompt", "consent"), ("display", "page")]


def test_a_page_with_a_body_takes_back_what_was_tried_in_the_address() -> None:
    """The address was tried for want of the page: JSON came, and what is sent stayed in the address."""
    page = (
        "# Get Access Token\n\n`post` https://api.acmecrm.com/v2/oauth/token\n\nThe routes of the log-in.\n\n"
        "## Body Params\n\n**client_id** string required\n\n**client_secret** string required\n\n"
        "**code** string required\n\n```\ncurl --request POST \\\n  --url https://api.acmecrm.com/v2/oauth/token \\\n"
        "     --header 'content-type: application/json'\n```\n"
    )
    url = ("access_token", "url")
    tried = Draft().put(url, "https://api.acmecrm.com/v2/oauth/token").put(("access_token", "parameters_in"), "query")
    reading = read_pasted(page, url, tried)
    assert reading is not None
    made = reading.fix.apply(tried)
    assert (made.get("access_token", "body_format"), made.get("access_token", "parameters_in")) == ("json", "body")


def test_a_placeholder_for_a_field_of_step_1_becomes_its_value() -> None:
    before = Draft({"fields": [{"key": "shop", "label": "Shop"}]})
    pasted = "https://{shop}.acme.io/oauth/authorize?client_id={client_id}&realm={shop}"
    reading = read_pasted(pasted, ("authorization", "url"), before)
    assert reading is not None
    step = reading.fix.apply(before).partial_spec.authorization
    assert step.url == "https://${context.authData.shop}.acme.io/oauth/authorize"
    assert [item.value for item in step.parameters] == ["${context.authData.shop}"]


def test_names_that_the_provider_has_already_are_known() -> None:
    before = Draft({"authorization": {"rename": {"client_id": "app"}}})
    reading = read_pasted("https://a.io/auth?app=7&x=1", ("authorization", "url"), before)
    assert reading is not None
    assert [(left.name, left.why) for left in reading.left] == [("app", "oauth")]


def test_the_second_reading_of_a_block_changes_nothing_more() -> None:
    for block in BLOCKS:
        at = place_of(block)
        reading = read_pasted(block["pasted"], at, Draft())
        if reading is None:
            continue
        after = reading.fix.apply(Draft())
        again = read_pasted(block["pasted"], at, after)
        assert again is not None, block["name"]
        assert again.fix.apply(after) == after, block["name"]


REPEATED = ("a", " ", "\n", "&a=b", "?", "'", "\\\n", "{", "[", "<", "https://", " -d a=b", "\nA-b: c", "scope=a b ")


@pytest.mark.parametrize("repeated", REPEATED)
@pytest.mark.parametrize("begin", ["", "https://a.io/?scope=", "curl https://a.io -d '", "GET /x\nHost: a.io\n\n{"])
def test_reading_takes_a_time_that_grows_with_the_text_alone(begin: str, repeated: str) -> None:
    first = begin + repeated * (2_000 // len(repeated))
    read_pasted(first, ("access_token", "url"), Draft())  # what is looked up once is known
    work = [
        calls(partial(read_pasted, begin + repeated * (size // len(repeated)), ("access_token", "url"), Draft()))
        for size in (2_000, 4_000, 8_000)
    ]
    assert work[2] - work[1] <= STEEPEST * (work[1] - work[0]) + SLACK


def test_a_megabyte_is_read_as_far_as_a_request_can_reach() -> None:
    long = "https://a.io/auth?scope=read&x=1 " + "x" * 1_000_000
    reading = read_pasted(long, ("authorization", "url"), Draft())
    assert reading is not None
    assert reading.fix.apply(Draft()).partial_spec.authorization.url == "https://a.io/auth"
    assert len(tidied(long)) <= MAX_PASTED


def test_many_names_are_told_by_their_number() -> None:
    pasted = "https://a.io/auth?" + "&".join(f"p{number}=1" for number in range(20))
    reading = read_pasted(pasted, ("authorization", "url"), Draft())
    assert reading is not None
    assert "17 more" in reading.words
    pasted = "https://a.io/auth?" + "&".join(f"p{number}=xxx" for number in range(20))
    reading = read_pasted(pasted, ("authorization", "url"), Draft())
    assert reading is not None
    assert "15 more" in reading.words


def test_what_came_with_copying_is_taken_off() -> None:
    assert tidied("\ufeff “a”\u2028b\u00a0c\u202e\x1b\r\n// a remark\r\n&lt;d&gt; ") == '"a"\nb c\n\n<d>'


def test_the_page_of_a_call_brings_the_call_on_who_is_connected() -> None:
    """The first address of the page was taken, and nothing of how it is called."""
    page = """Users

Servers: https://api.acmecrm.com/v2 and https://api.eu.acmecrm.com/v2

List users: GET https://api.acmecrm.com/v2/users

Get the current user, with the access token as Bearer:

POST https://api.acmecrm.com/v2/users/me
X-Api-Version: 2
Authorization: Bearer ACCESS_TOKEN
"""
    found = read_pasted(page, ("test_call", "url"), NEW_CONNECTION)
    assert found is not None
    edits = {edit.at: edit.value for edit in found.fix.edits}
    assert edits["test_call", "url"] == "https://api.acmecrm.com/v2/users/me"
    assert edits["test_call", "method"] == "POST"
    assert str(found.words).startswith("Taken over: the method, the address")
    both = [{"name": "X-Api-Version", "value": "3"}, {"name": "X-Store", "value": "x"}]
    again = read_pasted(page, ("test_call", "url"), NEW_CONNECTION.put(("test_call", "headers"), both))
    assert again is not None
    assert ("test_call", "headers") not in {edit.at for edit in again.fix.edits}, "they were read before"
    elsewhere = read_pasted(page, ("revoke_token", "url"), NEW_CONNECTION)
    assert elsewhere is None or elsewhere.fix.edits[0].value != "https://api.acmecrm.com/v2/users/me"


@pytest.mark.parametrize(
    ("pasted", "asks"),
    [
        ("GET https://api.acmecrm.com/v3/me?expand=team", ["access_token", "expand"]),
        (
            "curl -H 'User-Agent: PostmanRuntime/7.11.0' 'https://api.acmecrm.com/v3/me?count=2'",
            ["access_token", "count"],
        ),
        (
            "Who is connected\n\nSend the access token.\n\nAsk:\n\nGET https://api.acmecrm.com/v3/me\n\n",
            ["access_token"],
        ),
    ],
)
def test_another_test_call_asks_for_nothing_that_the_one_before_did(pasted: str, asks: list[str]) -> None:
    """The call on who is connected went with the count of a list of contacts."""
    rows = [{"name": "count", "value": "1"}, {"name": "access_token", "value": names.ACCESS_TOKEN.template}]
    draft = Draft({"test_call": {"url": "https://api.acmecrm.com/v1/contacts", "query": rows}})
    reading = read_pasted(pasted, ("test_call", "url"), draft)
    assert reading is not None
    call = reading.fix.apply(draft).document["test_call"]
    assert call["url"] == "https://api.acmecrm.com/v3/me"
    assert sorted(row["name"] for row in call["query"]) == asks
    assert "PostmanRuntime" not in str(call)


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("Authorization scopes: account_read", ["contacts", "account_read"]),
        ("Required scope: `account.read` or `account.write`", ["contacts", "account.read"]),
        ("Scopes\n\naccount:read", ["contacts", "account:read"]),
        ("Scopes: contacts", ["contacts"]),
        ("Reads the account. Requires the `account:read` scope.", ["contacts", "account:read"]),
        ("The account:read scope is required.", ["contacts", "account:read"]),
        ("Requires the admin scope.", ["contacts"]),
        ("Your token must have been granted the scope `account:read`.", ["contacts", "account:read"]),
        ("Only available with the following scope: account:read.", ["contacts", "account:read"]),
        ("You will need account:read (scope) to call it.", ["contacts", "account:read"]),
        ("_Scope: account:read_", ["contacts", "account:read"]),
        ("Scopes: account_read\n\nPermissions: account_update", ["contacts"]),
    ],
)
def test_a_page_of_the_test_call_brings_the_scope_that_it_names(said: str, asks: list[str]) -> None:
    """The call was refused without it, and took another log-in."""
    page = f"""GET a summary of the account

Example request, with the access token

GET https://api.acmecrm.com/v3/account/summary

{said}

Ask again as often as you want.
"""
    draft = Draft({"authorization": {"scopes": ["contacts"]}})
    reading = read_pasted(page, ("test_call", "url"), draft)
    assert reading is not None
    made = reading.fix.apply(draft)
    assert made.get("test_call", "url") == "https://api.acmecrm.com/v3/account/summary"
    assert made.get("authorization", "scopes") == asks
    assert (str(asks[-1]) in str(reading.words)) == (len(asks) > 1)
    assert str(reading.words).count("Taken over") == 1
    none = read_pasted(page, ("test_call", "url"), Draft())
    assert none is not None
    assert none.fix.apply(Draft()).get("authorization", "scopes") in (None, [])
    wanted = read_pasted(page, ("test_call", "url"), Draft(), wants_scopes=True)
    assert wanted is not None
    assert (wanted.fix.apply(Draft()).get("authorization", "scopes") or []) == asks[1:], "no log-in goes without"


def test_of_a_page_with_several_calls_the_scope_of_the_one_that_is_taken_comes_with_it() -> None:
    """Where each needs another one, none was asked for."""
    page = """The account and its contacts

## Contacts

Requires the contacts:read scope.

GET https://api.acmecrm.com/v3/contacts

## Who is connected

Requires the account:read scope.

GET https://api.acmecrm.com/v3/users/me
"""
    draft = Draft({"authorization": {"scopes": ["deals"]}})
    reading = read_pasted(page, ("test_call", "url"), draft)
    assert reading is not None
    made = reading.fix.apply(draft)
    assert made.get("test_call", "url") == "https://api.acmecrm.com/v3/users/me"
    assert made.get("authorization", "scopes") == ["deals", "account:read"]


OF_A_KEY = """# Get Accounts

Retrieve the account that belongs to a private API key.

## Endpoint

`GET https://a.acmemail.com/api/accounts`

## Headers

| Name | Required |
| --- | --- |
| `revision` | yes |

## Example request

```bash
curl --request GET \\
     --url https://a.acmemail.com/api/accounts \\
     --header 'Authorization: Acmemail-API-Key your-private-api-key' \\
     --header 'revision: 2026-10-15'
```

## Response (200)

```json
{"data": [{"id": "AbC123", "attributes": {"organization_name": "Acme Demo"}}]}
```
"""


def test_the_page_of_a_call_with_a_key_of_ones_own_brings_what_it_sends_besides_with_the_token() -> None:
    """The version of the API stayed behind with the key, and the call was refused for it."""
    reading = read_pasted(OF_A_KEY, ("test_call", "url"), Draft())
    assert reading is not None
    draft = reading.fix.apply(Draft())
    assert draft.get("test_call", "url") == "https://a.acmemail.com/api/accounts"
    assert draft.get("test_call", "headers") == [
        {"name": "Authorization", "value": f"Bearer {names.ACCESS_TOKEN.template}"},
        {"name": "revision", "value": "2026-10-15"},
    ]


@pytest.mark.parametrize(
    ("before", "brought"),
    [({}, ("refresh_token", "revoke_token")), ({"revoke_token": None, "refresh_token": {}}, ())],
)
def test_a_reference_of_the_token_brings_the_calls_after_it(before: dict[str, Any], brought: tuple[str, ...]) -> None:
    """The same page was to be pasted once more for the revocation; what somebody said of a step stays."""
    page = """# Tokens

## Get or refresh a token

POST https://id.acmecrm.com/2.0/token

    curl https://id.acmecrm.com/2.0/token -d 'grant_type=authorization_code&code=C&client_id=I&client_secret=S'

    curl https://id.acmecrm.com/2.0/token -d 'grant_type=refresh_token&refresh_token=R&client_id=I&client_secret=S'

## Revoke a token

    curl https://id.acmecrm.com/2.0/token -H "Authorization: Bearer ACCESS_TOKEN" -X DELETE
"""
    draft = Draft({**NEW_CONNECTION.document, **before})
    reading = read_pasted(page, ("access_token", "url"), draft)
    assert reading is not None
    steps = {edit.at[0] for edit in reading.fix.edits}
    assert steps == {"access_token", *brought}
    assert ("Revoke token API" in str(reading.words)) == bool(brought)


def test_a_page_of_all_calls_brings_the_one_of_the_step() -> None:
    """The exchange, which stands first, was taken for the revocation, with the code of the example."""
    page = """The authorization code flow

Log in: https://id.acmecrm.com/oauth/authorize?response_type=code&client_id=ID

Get an access token:

curl -F grant_type=authorization_code -F client_id=9b36 -F client_secret=d6ea -F code=fd08 https://id.acmecrm.com/oauth/token

Revoke a token:

curl -F token=53cf -F client_id=9b36 -F client_secret=d6ea -X POST https://id.acmecrm.com/oauth/revoke
"""
    for step, path in (("access_token", "token"), ("refresh_token", "token"), ("revoke_token", "revoke")):
        found = read_pasted(page, (step, "url"), NEW_CONNECTION)
        assert found is not None
        edits = {edit.at: edit.value for edit in found.fix.edits}
        assert edits[step, "url"] == f"https://id.acmecrm.com/oauth/{path}"
        assert (step, "parameters") not in edits
        assert not found.client_secret


@pytest.mark.parametrize(
    ("place", "name", "more"),
    [
        ("Query", "access_token", {("rename", "token"): "access_token", ("parameters_in",): "query"}),
        ("Body", "access_token", {("rename", "token"): "access_token"}),
    ],
)
def test_a_page_of_the_revocation_alone_brings_what_it_lists(place: str, name: str, more: dict[Any, str]) -> None:
    """The token was sent in the body under the standard's name, with the secret of the app."""
    url = "https://api.acmecrm.com/oauth/revoke"
    page = f"Revoke token\n\nPOST {url}\n\n{place} Params\n\n{name}\nstring\nrequired\nThe token\n"
    found = read_pasted(page, ("revoke_token", "url"), NEW_CONNECTION)
    assert found is not None
    alone = {("client_authentication",): "none", ("omit",): ["client_id"]}
    assert {edit.at[1:]: edit.value for edit in found.fix.edits} == {("method",): "POST", ("url",): url} | alone | more


def test_the_secret_of_another_app_is_not_offered() -> None:
    """It would have taken the place of the one that works."""
    call = "curl -d client_id=53cff8f4a549beb1 -d client_secret=fjeh76f4a549beb1 https://id.acmecrm.com/oauth/revoke"
    for client_id, offered in (("", True), ("53cff8f4a549beb1", True), ("358eda1a3bba05d3", False)):
        found = read_pasted(call, ("revoke_token", "url"), NEW_CONNECTION.put(("client", "client_id"), client_id))
        assert found is not None
        assert bool(found.client_secret) is offered


def test_of_a_page_without_that_call_the_first_that_reads_is_taken() -> None:
    """Its base address was, to which nothing answers."""
    page = """Forms

All requests go to https://api.acmeforms.com/v1/api with Authorization: Bearer and the token.

Get one form

GET /forms/{formId}

Get forms

GET /forms

Returns a list.
"""
    found = read_pasted(page, ("test_call", "url"), NEW_CONNECTION)
    assert found is not None
    assert {edit.at: edit.value for edit in found.fix.edits}[
        "test_call", "url"
    ] == "https://api.acmeforms.com/v1/api/forms"


@pytest.mark.parametrize(
    ("shown", "url", "words"),
    [
        (
            "Its rentals: https://www.acmestay.com/api/v3/rentals/{id}",
            "https://www.acmestay.com/api/v3/accounts",
            "address",
        ),
        ("An id and a name.", "/accounts", "Write the address of the API before it"),
    ],
)
def test_a_page_with_a_path_alone_brings_that(shown: str, url: str, words: str) -> None:
    """All of the page stood in the field."""
    page = f"""Accounts

The fields of an account

Get a single account

GET /accounts/:account_id

List accounts

GET /accounts

{shown}
"""
    found = read_pasted(page, ("test_call", "url"), NEW_CONNECTION)
    assert found is not None
    assert {edit.at: edit.value for edit in found.fix.edits} == {("test_call", "url"): url}
    assert words in str(found.words)


_API = "https://api.acmecrm.com/v2"


@pytest.mark.parametrize(
    ("text", "api", "url"),
    [
        ("GET /users/me", _API, f"{_API}/users/me"),
        ("GET /v2/users/me", f"{_API}/", f"{_API}/users/me"),
        ("GET /users/me", "https://api.acmecrm.com", "https://api.acmecrm.com/users/me"),
        ("Who am I\n\nThe account\n\nIts fields\n\nGET /users/me\n\nReturns it.", _API, f"{_API}/users/me"),
        ("GET /users/me", "", "https://id.acmecrm.com/users/me"),
    ],
)
def test_a_path_alone_is_on_the_server_of_the_calls_that_another_page_names(text: str, api: str, url: str) -> None:
    """It was put on that of the log-in, though the first page had said where the calls are."""
    draft = NEW_CONNECTION.put(("access_token", "url"), "https://id.acmecrm.com/oauth/token")
    found = read_pasted(text, ("test_call", "url"), draft, api)
    assert found is not None
    assert {edit.at: edit.value for edit in found.fix.edits}["test_call", "url"] == url


@pytest.mark.parametrize(("of_tokens", "url"), [("api", "https://api.acmecrm.com/account"), ("id", "/account")])
def test_a_path_alone_is_on_the_server_of_calls_that_the_tokens_come_from(of_tokens: str, url: str) -> None:
    """The address of the API was asked for, though step 5 had it."""
    draft = NEW_CONNECTION.put(("access_token", "url"), f"https://{of_tokens}.acmecrm.com/oauth/token")
    found = read_pasted(
        "Who am I\n\nThe account\n\nIts fields\n\nGET /account\n\nReturns it.", ("test_call", "url"), draft
    )
    assert found is not None
    assert {edit.at: edit.value for edit in found.fix.edits}["test_call", "url"] == url


@pytest.mark.parametrize(
    ("log_in", "url"),
    [
        (
            "https://${context.authData.company}.acmecrm.com",
            "https://${context.authData.company}.acmecrm.com/v1/userinfo",
        ),
        ("https://id.acmecrm.com", "/v1/userinfo"),
    ],
)
def test_a_path_alone_is_on_the_server_that_each_customer_has(log_in: str, url: str) -> None:
    """The address of the API was asked for, and the tester's own was typed, and stayed."""
    draft = NEW_CONNECTION.put(("authorization", "url"), f"{log_in}/oauth/token")
    draft = draft.put(("access_token", "url"), "https://${context.authData.company}.acmecrm.com/oauth/token")
    found = read_pasted("User info\n\nThe user\n\nIts fields\n\nGET /v1/userinfo", ("test_call", "url"), draft)
    assert found is not None
    assert {edit.at: edit.value for edit in found.fix.edits}["test_call", "url"] == url


_BASES = "\n\nSandbox Base URL: https://sandbox-books.acmecrm.com\nProduction Base URL:https://books.acmecrm.com"


@pytest.mark.parametrize("api", ["", _API])
def test_a_path_is_on_the_server_that_the_lines_below_name(api: str) -> None:
    """It was put on that of the tokens, though the address of the API was pasted with it."""
    draft = NEW_CONNECTION.put(("access_token", "url"), "https://id.acmecrm.com/oauth/token")
    found = read_pasted(f"GET /v3/company/7/companyinfo{_BASES}", ("test_call", "url"), draft, api)
    assert found is not None
    assert {edit.at: edit.value for edit in found.fix.edits} == {
        ("test_call", "url"): "https://books.acmecrm.com/v3/company/7/companyinfo"
    }


@pytest.mark.parametrize(
    ("fields", "begin"),
    [
        ([], "${context.authData.Authorization.domain_prefix}"),
        ([{"key": "domain_prefix", "label": "Prefix"}], "${context.authData.domain_prefix}"),
    ],
)
def test_a_server_that_came_with_the_redirect_is_the_one_of_a_page_of_a_call(fields: list[Any], begin: str) -> None:
    page = """Get information about the shop

GET https://{domain_prefix}.acmeshop.com/api/2.0/shop/me

Tells whose shop it is.

Send the access token as a Bearer token.

Answers with JSON.
"""
    token_url = "https://${context.authData.Authorization.domain_prefix}.acmeshop.com/api/1.0/token"
    draft = Draft({"fields": fields, "access_token": {"url": token_url}})

    found = read_pasted(page, ("test_call", "url"), draft)

    assert found is not None
    assert {edit.at: edit.value for edit in found.fix.edits}[("test_call", "url")] == (
        f"https://{begin}.acmeshop.com/api/2.0/shop/me"
    )


def test_a_reference_whose_paths_have_what_came_with_the_log_in_brings_the_call_that_asks_for_no_more() -> None:
    """What stands behind the company in a path was joined to the server, without all before it."""
    company = "${context.authData.Authorization.realmId}"
    server = "\n\nProduction Base URL:https://books.acmecrm.com"
    page = f"""CompanyInfo

Query a companyinfo

GET /v3/company/{company}/query?query=<selectStatement>{server}

Read companyinfo

GET /v3/company/{company}/companyinfo/{company}{server}

Returns the company.
"""
    found = read_pasted(page, ("test_call", "url"), NEW_CONNECTION)
    assert found is not None
    assert {edit.at: edit.value for edit in found.fix.edits} == {
        ("test_call", "method"): "GET",
        ("test_call", "url"): f"https://books.acmecrm.com/v3/company/{company}/companyinfo/{company}",
    }


def test_a_path_of_another_step_is_where_the_tokens_come_from() -> None:
    draft = NEW_CONNECTION.put(("access_token", "url"), "https://id.acmecrm.com/oauth/token")
    found = read_pasted("POST /oauth/revoke", ("revoke_token", "url"), draft, _API)
    assert found is not None
    assert {edit.at: edit.value for edit in found.fix.edits}[
        "revoke_token", "url"
    ] == "https://id.acmecrm.com/oauth/revoke"


def test_a_sentence_names_the_path_and_the_picture_of_somebody_is_no_call() -> None:
    """The address of a picture in the sample of an answer was where the access token went."""
    page = """Getting user data

You can get the user's info by requesting the /users/me API endpoint.

Remove somebody with the /users/remove endpoint.

This is how the /users/me response looks like:

{
  "data": {
    "id": 777,
    "icon_url": "https://pictures.example/profile_120x120.jpg"
  }
}
"""
    found = read_pasted(page, ("test_call", "url"), NEW_CONNECTION)
    assert found is not None
    assert {edit.at: edit.value for edit in found.fix.edits} == {("test_call", "url"): "/users/me"}
    assert "Write the address of the API before it" in str(found.words)


def test_a_picture_is_passed_over_for_the_address_below_it() -> None:
    text = "https://pictures.example/logo.png\nGET https://api.acmecrm.com/me"
    found = read_pasted(text, ("test_call", "url"), NEW_CONNECTION)
    assert found is not None
    assert ("test_call", "url") in {edit.at for edit in found.fix.edits if edit.value == "https://api.acmecrm.com/me"}
    for many in (1, 30):
        text = "\n".join(["https://pictures.example/logo.png"] * many)
        assert read_pasted(text, ("test_call", "url"), NEW_CONNECTION) is None


def test_a_reference_that_is_copied_from_its_table_brings_the_revocation() -> None:
    """The names stand above "required" and what they are, and the call comes last: nothing of it was taken."""
    page = """Revoke access token

Revoke the access tokens obtained via OAuth

query Parameters
client_id
required\tstring (Client Id)
Examples: client_id=0123456789abcdef
client_secret
required\tstring (Client Secret)
access_token
required\tstring (Access Token)
Access token obtained from OAuth authentication.
Responses
200

delete/api/v1/access_tokens

https://api.acmecrm.com/api/v1/access_tokens
"""
    found = read_pasted(page, ("revoke_token", "url"), NEW_CONNECTION)
    assert found is not None
    edits = {edit.at[1:]: edit.value for edit in found.fix.edits}
    assert edits["url",] == "https://api.acmecrm.com/api/v1/access_tokens"
    assert (edits["method",], edits["parameters_in",], edits["rename", "token"]) == ("DELETE", "query", "access_token")


def test_where_a_command_has_the_name_of_a_value_the_reference_has_its_hole() -> None:
    """The name itself was called, and a scope was said to be missing."""
    page = """Company

Get company information

get https://api.acmecrm.com/v1/companies/{companyId}/information

Path Params

companyId
uuid
required

curl --request GET \\
     --url https://api.acmecrm.com/v1/companies/companyId/information \\
     --header 'accept: application/json'
"""
    found = read_pasted(page, ("test_call", "url"), NEW_CONNECTION)
    assert found is not None
    after = found.fix.apply(NEW_CONNECTION)
    assert "companyId/" not in str(after.get("test_call", "url"))
    assert "companyId}/information" in str(after.get("test_call", "url"))


def test_of_a_page_with_two_revocations_the_one_of_the_token_at_hand_is_brought() -> None:
    """The first was, of any token by its number, with the key of a person in the place of the app's credentials."""
    page = """Revoking a token

You can revoke a token by its id:

```
curl https://api.acmecrm.com/oauth/tokens/{token_id}.json \\
  -X DELETE \\
  -u {email}/token:{api_token}
```

A successful response is 204.

Revoking a known access token

There is an endpoint to revoke this access token:

```
curl https://api.acmecrm.com/oauth/tokens/current.json \\
  -X DELETE \\
  -H "Authorization: Bearer {access_token}"
```
"""
    found = read_pasted(page, ("revoke_token", "url"), NEW_CONNECTION)
    assert found is not None
    after = found.fix.apply(NEW_CONNECTION)
    assert after.get("revoke_token", "method") == "DELETE"
    assert after.get("revoke_token", "url") == "https://api.acmecrm.com/oauth/tokens/current.json"
    assert after.get("revoke_token", "headers") == [
        {"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}
    ]
    assert after.get("revoke_token", "client_authentication") == "none"


def test_a_page_that_has_the_path_of_the_revocation_alone_brings_it_on_the_server_of_the_calls() -> None:
    """All of its text stood in the field, and nothing was said."""
    page = """User permissions

Returns a list of permissions.

Revoking Permissions

You can revoke them by a call to this endpoint:

DELETE /v2/me/permissions

Reading

GET /v2/me/permissions
"""
    draft = NEW_CONNECTION.put(("access_token", "url"), "https://api.acmecrm.com/token")
    found = read_pasted(page, ("revoke_token", "url"), draft)
    assert found is not None
    after = found.fix.apply(draft)
    assert after.get("revoke_token", "method") == "DELETE"
    assert after.get("revoke_token", "url") == "https://api.acmecrm.com/v2/me/permissions"


def test_a_message_without_a_host_brings_the_revocation_of_a_reference_on_each_customers_server() -> None:
    """The section of the revocation, pasted for it, was said not to say where a token is revoked."""
    page = """Revoke a token

POST /oauth/revoke HTTP/1.1

Ends an access token.

Form data parameters

client_id
required String. The app's client ID.

token
required String. The token that is to end.
"""
    draft = NEW_CONNECTION.put(("access_token", "url"), "https://${context.authData.domain}/oauth/token")
    found = read_pasted(page, ("revoke_token", "url"), draft)
    assert found is not None
    after = found.fix.apply(draft)
    assert after.get("revoke_token", "url") == "https://${context.authData.domain}/oauth/revoke"


def test_a_reference_of_the_revocation_brings_its_method_with_the_address() -> None:
    """The address alone was taken over, below the method of the call that had been there before."""
    page = """Revoke a token

Revoke an access token according to RFC 7009.

Request Body schema: application/x-www-form-urlencoded
token
required\tstring (Token)
Responses
200

post/api/v1/revoke

https://api.acmecrm.com/api/v1/revoke
"""
    found = read_pasted(page, ("revoke_token", "url"), NEW_CONNECTION)
    assert found is not None
    edits = {edit.at[1:]: edit.value for edit in found.fix.edits}
    assert edits == {("method",): "POST", ("url",): "https://api.acmecrm.com/api/v1/revoke"}


def test_parts_of_a_path_are_what_the_page_says_they_are_by_default() -> None:
    """All of the page stood in the field: nobody but the page knows that ~ is whoever is connected."""
    page = """Get extension

Returns one extension of an account.

GET /restapi/v1.0/account/{{accountId}}/extension/{{extensionId}}

| Path parameter | Description |
|---|---|
| `accountId` | The account. Default: ~ |
| `extensionId` | The extension. {} |
"""
    draft = NEW_CONNECTION.put(("access_token", "url"), "https://platform.acmephone.com/restapi/oauth/token")
    found = read_pasted(page.format("Default: ~"), ("test_call", "url"), draft)
    assert found is not None
    (edit,) = found.fix.edits
    assert edit.value == "https://platform.acmephone.com/restapi/v1.0/account/~/extension/~"
    assert str(found.words) == "Taken over: the address."
    found = read_pasted(page.format("Its id."), ("test_call", "url"), draft)
    assert found is not None
    assert (found.fix.edits, found.answers) == ((), True)


def test_a_sentence_says_the_method_of_its_address() -> None:
    text = "Make API calls by sending a POST request to `https://api.acmecrm.com/v2/`. The body is JSON."
    found = read_pasted(text, ("test_call", "url"), NEW_CONNECTION)
    assert found is not None
    assert {edit.at[1]: edit.value for edit in found.fix.edits} == {
        "method": "POST",
        "url": "https://api.acmecrm.com/v2/",
    }


def test_a_page_without_any_call_brings_none() -> None:
    page = "Accounts\n\nThe fields of an account\n\nAn id\n\nA name\n\nA state\n\nThe end"
    found = read_pasted(page, ("test_call", "url"), NEW_CONNECTION)
    assert found is not None
    assert (found.fix.edits, found.answers) == ((), True)


@pytest.mark.parametrize("part", ["authorization", "access_token", "refresh_token", "revoke_token", "test_call"])
@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("To revoke a token, send a POST request with it to our endpoint.", True),
        ("Refreshing tokens\n\nUse the refresh token and/or the password.", True),
        (f"{'This is a sentence of a page for people. ' * 2}\n\n" * 3, True),
        ("revoke the token", False),
        ("auth.acme.com/revoke", False),
        ("https:// auth . acme . com", False),
        ("It is at auth.acme.com/oauth/revoke for all", False),
        ("you send it to /oauth/${version}", False),
    ],
)
def test_words_without_an_address_are_told_to_have_none(part: str, text: str, is_told: bool) -> None:
    """All of it stood in the field without a word."""
    found = read_pasted(text, (part, "url"), NEW_CONNECTION)
    assert (found is not None and found.answers and not found.fix.edits) == is_told


@pytest.mark.parametrize("part", ["access_token", "refresh_token", "revoke_token"])
@pytest.mark.parametrize(
    ("words", "is_told"),
    [
        ("Use HTTP Basic authentication with your client ID and secret.", True),
        ("The client authenticates with HTTP Basic.", True),
        ("HTTP Basic authentication of the client is not supported.", False),
        ("You can also use HTTP Basic with the client credentials.", False),
        ("This is basic.", False),
    ],
)
def test_a_sentence_says_how_the_client_says_who_it_is(part: str, words: str, is_told: bool) -> None:
    """The address alone was taken, and the provider refused."""
    at = (part, "client_authentication")
    found = read_pasted(f"{words} POST https://acme.test/oauth/revoke with token=...", (part, "url"), NEW_CONNECTION)
    told = found is not None and found.fix.apply(NEW_CONNECTION).get(*at) == "client_secret_basic"
    assert told == is_told
    there = NEW_CONNECTION.put(at, "client_secret_basic")
    again = read_pasted(f"{words} POST https://acme.test/oauth/revoke with token=...", (part, "url"), there)
    assert again is None or at not in {edit.at for edit in again.fix.edits}


@pytest.mark.parametrize("hole", ["{ドメイン名}", "{您的域名}", "<your-domain>"])
@pytest.mark.parametrize("method", ["", "GET "])
def test_a_server_to_fill_in_is_the_one_at_which_each_customer_logs_in(hole: str, method: str) -> None:
    """A name in another language than English stood in the field, and was no web address."""
    login = {"url": "https://${context.authData.domain}/authorize"}
    draft = Draft({"fields": [{"key": "domain", "label": "Domain"}], "authorization": login})
    read = read_pasted(f"{method}https://{hole}/api/v2/shop", ("test_call", "url"), draft)
    assert read is not None
    made = read.fix.apply(draft)
    assert made.get("test_call", "url") == "https://${context.authData.domain}/api/v2/shop"


@pytest.mark.parametrize("hole", ["{ドメイン名}", "{您的域名}"])
def test_a_server_to_fill_in_is_left_open_where_all_log_in_at_one(hole: str) -> None:
    draft = Draft({"authorization": {"url": "https://id.acme.com/authorize"}})
    assert read_pasted(f"https://{hole}/api/v2/shop", ("test_call", "url"), draft) is None


@pytest.mark.parametrize("row", ["Userinfo\t", "| User info | ", "User information endpoint: "])
def test_a_list_of_endpoints_brings_the_path_of_who_is_connected(row: str) -> None:
    """The page was told to show no such call."""
    server = "https://${context.authData.domain}"
    page = f"""OAuth2
The office software speaks OAuth 2.0 in both directions:
As a provider: let other apps act on behalf of your users, with tokens that can be taken back.
Endpoints
Purpose	Endpoint
Authorization	/api/method/acme.oauth2.authorize
Token	/api/method/acme.oauth2.get_token
{row}/api/method/acme.oauth2.openid_profile
Revocation	/api/method/acme.oauth2.revoke_token
All of them are methods that are open to others, and each site has them.
"""
    fields = [{"key": "domain", "label": "Domain"}]
    login, token = ({"url": f"{server}/api/method/acme.oauth2.{name}"} for name in ("authorize", "get_token"))
    draft = Draft({"fields": fields, "authorization": login, "access_token": token})
    read = read_pasted(page, ("test_call", "url"), draft)
    assert read is not None
    made = read.fix.apply(draft)
    assert made.get("test_call", "url") == f"{server}/api/method/acme.oauth2.openid_profile"
