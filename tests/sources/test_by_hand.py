"""A program that writes its requests by hand is read as whole as one that uses a library."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.sources.door import understand
from connection_wizard.sources.readers import python
from connection_wizard.sources.understood import Understood

BY_HAND = """
import requests
from flask import Flask, redirect, request
BASE = "https://login.acmecrm.com"
CLIENT_ID = "4711"

@app.route("/login")
def login():
    return redirect(BASE + "/oauth/authorize?response_type=code&client_id=" + CLIENT_ID + "&scope=deals.read")

@app.route("/callback")
def callback():
    sent = {"grant_type": "authorization_code", "code": request.args["code"]}
    sent.update({"client_id": CLIENT_ID, "client_secret": KEY})
    token = requests.post(BASE + "/oauth/token", data=sent).json()["access_token"]
"""
LIBRARY = """
from requests_oauthlib import OAuth2Session
authorization_base_url = "https://login.acmecrm.com/oauth/authorize"
token_url = "https://login.acmecrm.com/oauth/token"
session = OAuth2Session(os.environ["ID"], scope=["deals.read"], redirect_uri="https://example.org/back")
url, state = session.authorization_url(authorization_base_url)
token = session.fetch_token(token_url, client_secret=os.environ["KEY"], authorization_response=back)
"""


def values(understood: Understood) -> dict[str, Any]:
    return {".".join(map(str, one.at)): one.value for one in understood.values}


def test_requests_that_a_program_writes_itself_are_read_as_on_a_page() -> None:
    read = understand(BY_HAND)
    there = values(read)
    assert there["authorization.url"] == "https://login.acmecrm.com/oauth/authorize"
    assert there["access_token.url"] == "https://login.acmecrm.com/oauth/token"
    assert there["access_token.client_authentication"] == "client_secret_post"
    assert there["authorization.scopes"] == ["deals.read"]
    assert there["client.client_id"] == "4711", "of the constant, which is no request"
    assert [one.at for one in read.unread] == [("test_call", "url")]
    quoted = next(one for one in read.values if one.at == ("access_token", "url"))
    assert quoted.quote in read.lines[quoted.line - 1]


def test_what_a_library_is_told_in_a_call_of_its_own_is_read_besides() -> None:
    read = values(understand(LIBRARY))
    assert read["authorization.scopes"] == ["deals.read"]
    assert read["access_token.url"] == "https://login.acmecrm.com/oauth/token"


def test_the_call_of_the_program_stays_and_one_that_only_tries_something_is_not_taken() -> None:
    called = f'{BY_HAND}    me = requests.get("https://api.acmecrm.com/v1/me")\n'
    sent = 'headers={"Authorization": "Bearer " + token}'
    tried = f'{BY_HAND}    all = requests.get("https://api.acmecrm.com/v1/deals", {sent})\n'
    assert values(understand(called))["test_call.url"] == "https://api.acmecrm.com/v1/me"
    assert "test_call.url" not in values(understand(tried))


OTHER = """
def login():
    return redirect("https://id.other.com/authorize?response_type=code&client_id=1&scope=notes")
def back(code):
    requests.post("https://id.other.com/token", data={"grant_type": "authorization_code", "code": code})
"""
TWO_PLACES = """
# In Europe: https://eu.acmecrm.com/oauth/authorize and https://eu.acmecrm.com/oauth/token
# In America: https://us.acmecrm.com/oauth/authorize and https://us.acmecrm.com/oauth/token
"""


@pytest.mark.parametrize("besides", [OTHER, TWO_PLACES], ids=["another log-in", "two readings"])
def test_nothing_is_taken_of_another_log_in_or_of_what_would_have_to_be_asked(besides: str) -> None:
    library = LIBRARY.replace(', scope=["deals.read"]', "")
    plain, read = understand(library), understand(library + besides)
    assert values(read) == values(plain)


def test_two_log_ins_of_one_program_are_asked_about_and_nothing_is_added_to_them() -> None:
    one = 'oauth.register("{0}", authorize_url="https://{0}.com/authorize", access_token_url="https://{0}.com/token")\n'
    text = f"from authlib.integrations.flask_client import OAuth\n{one.format('acme')}{one.format('other')}{OTHER}"
    read = understand(text)
    assert read.questions
    assert read == python.read(text)
