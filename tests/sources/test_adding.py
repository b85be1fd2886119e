"""Several sources of one connection add up; what a later one says otherwise is told, and takes no place."""

from __future__ import annotations

import json

from connection_wizard.sources.adding import added_up
from connection_wizard.sources.door import understand
from tests.sources.tools.example import CANARY

ENVIRONMENT = f"CLIENT_ID=brls-55120\nCLIENT_SECRET={CANARY}\nAUTH_URL=https://id.borealis.io/authorize\n"
TOKEN_CALL = "curl https://id.borealis.io/token -d grant_type=authorization_code -d code=x -d audience=crm"
OTHER = "curl https://other.borealis.io/token -d grant_type=authorization_code -d code=x -d lang=en"
ANSWER = json.dumps({"access_token": CANARY, "expires_in": 60, "instance_url": "https://eu.borealis.io"})
ACCOUNT = json.dumps({"id": "u_1", "email": "ada@borealis.io", "name": "Ada"})
CALLBACK = f"http://localhost:8765/callback?code={CANARY}&state=x&realmId=1"


def test_each_brings_what_the_others_lack() -> None:
    texts = {
        "env": ENVIRONMENT,
        "again": ENVIRONMENT,
        "token": TOKEN_CALL,
        "answer": ANSWER,
        "me": ACCOUNT,
        "back": CALLBACK,
    }
    total = added_up([(name, understand(text)) for name, text in texts.items()])
    draft = total.understood.draft()
    assert draft.get("authorization", "url") == "https://id.borealis.io/authorize"
    assert draft.get("access_token", "url") == "https://id.borealis.io/token"
    assert draft.get("access_token", "response", "keep") == [{"name": "instance_url", "path": "instance_url"}]
    assert draft.get("unique_identifier", "path") == "authData.testcode.id"
    assert draft.get("authorization", "callback", "keep") == ["realmId"]
    assert total.understood.client_secret == CANARY
    assert total.otherwise == ()
    assert [missing.at for missing in total.understood.unread] == [("test_call", "url")]
    assert total.sources["authorization", "url"] == "env"


def test_what_is_said_otherwise_takes_no_place_and_is_told() -> None:
    total = added_up([("a", understand(TOKEN_CALL)), ("b", understand(OTHER))])
    assert total.understood.draft().get("access_token", "url") == "https://id.borealis.io/token"
    names = [row["name"] for row in total.understood.draft().get("access_token", "parameters")]
    assert names == ["audience", "lang"]
    told = [(one.value.at, one.source, one.followed) for one in total.otherwise]
    assert told == [(("access_token", "url"), "b", "a")]


LOG_IN = """## Log people in

Send people to https://id.borealis.io/authorize?response_type=code&client_id=ID and exchange the code at
https://id.borealis.io/token with grant_type=authorization_code. Then call the API:

    curl https://api.borealis.io/v1/rooms -H "Authorization: Bearer TOKEN"
"""
WHO = """## Get my own details

This needs the access token of somebody who logged in.

    curl https://api.borealis.io/v1/people/me -H "Authorization: Bearer TOKEN"
"""


def test_the_call_on_who_is_connected_counts_whichever_page_it_is_on() -> None:
    """The first page's list of rooms stayed, and nobody was told that it says nothing of whose they are."""
    alone = added_up([("log-in", understand(LOG_IN))]).understood
    assert alone.draft().get("test_call", "url") == "https://api.borealis.io/v1/rooms"
    assert [missing.at for missing in alone.unread] == [("test_call", "url")]
    both = added_up([("log-in", understand(LOG_IN)), ("who", understand(WHO))])
    assert both.understood.draft().get("test_call", "url") == "https://api.borealis.io/v1/people/me"
    assert [one.value.value for one in both.otherwise] == ["https://api.borealis.io/v1/rooms"]
    assert both.understood.unread == ()


def test_what_another_call_asks_for_is_its_own() -> None:
    """The call on who is connected asked for the state of a list of rooms; a token in the query goes with both."""
    bare = LOG_IN.replace("/rooms", "/rooms?state=free")
    of_token = LOG_IN.replace('/rooms -H "Authorization: Bearer TOKEN"', "/rooms?state=free&access_token=TOKEN")
    for page, alone, together in ((bare, ["state"], []), (of_token, ["state", "access_token"], ["access_token"])):
        for others, left in (([], alone), ([("who", understand(WHO))], together)):
            draft = added_up([("log-in", understand(page)), *others]).understood.draft()
            assert [row["name"] for row in draft.get("test_call", "query") or ()] == left
