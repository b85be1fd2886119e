"""What is pasted where a body is written, or a query where an address is: each goes where it belongs, or is told."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.sources.pasted import read_in_body, read_pasted, stands_alone
from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.spec.finding import Edit
from connection_wizard.words import NOTHING

CALL = ("test_call",)
URL = ("test_call", "url")
ASKING = NEW_CONNECTION.put(URL, "https://api.acmecrm.com/v2")
QUERY = "query {\n  boards (limit: 1) { id name }\n}"
OF_BOARDS = f"""Boards

The boards query lets you read the boards of your account.

Example

{QUERY}

Arguments

limit  How many boards are returned.
"""
OF_VARIABLES = OF_BOARDS.replace("query {", "query ($limit: Int) {").replace("limit: 1", "limit: $limit")
OF_WHO = """Who am I

This call says who is connected, whatever the account is of.

GET https://api.acmecrm.com/v1/me
Authorization: Bearer ACCESS_TOKEN

Answer

{ "id": 7, "name": "Anna" }
"""
OF_MESSAGES = """Messages

You can send a message to each of your contacts with this call, if it is allowed to.
The answer lists what was sent, and to whom it went, in the order of time.

There are at most five messages a minute for each account.
"""
WITH_REMARKS = """query ($id: ID!) {
  # This remark is as long as a sentence of a page.
  # So is this one, as anybody can see who reads it.
  user(id: $id) { id name email phone address created_at }
}"""
NOTE = '{"website": "https://acmecrm.com", "note": "This is a whole sentence, as people write them. '
NOTE += "This is another one, and as long as the first."
AS_HTML = (
    "<html><body><h1>Who am I</h1><p>Who is connected.</p><pre>GET https://api.acmecrm.com/v1/me</pre></body></html>"
)


def made(edits: tuple[Edit, ...]) -> dict[Any, Any]:
    return {edit.at[-1]: edit.value for edit in edits}


@pytest.mark.parametrize("at", [CALL, ("access_token", "follow_ups", 0)])
def test_a_query_alone_becomes_the_body_that_its_server_takes(at: tuple[str | int, ...]) -> None:
    """In the field of the address it became the address, in that of the body a text."""
    for reading in (read_pasted(QUERY, (*at, "url"), ASKING), read_in_body(QUERY, at, ASKING)):
        assert reading is not None
        assert made(reading.fix.edits) == {"method": "POST", "body_format": "json", "body": {"query": QUERY}}


def test_a_query_with_a_secret_is_left_where_it_is() -> None:
    assert read_in_body(f'{{ user(token: "ghp_{"a1B2" * 9}") {{ id }} }}', CALL, ASKING) is None


@pytest.mark.parametrize("page", [OF_BOARDS, OF_VARIABLES, OF_BOARDS.replace(QUERY, '{"query": "{ boards { id } }"}')])
def test_a_page_with_other_queries_says_so_and_makes_room_for_the_right_one(page: str) -> None:
    """The card asked for the page again, which had been brought."""
    reading = read_pasted(page, URL, ASKING)
    assert reading is not None
    assert reading.answers
    assert made(reading.fix.edits) == {"method": "POST"}
    again = read_pasted(page, URL, reading.fix.apply(ASKING))
    assert again is not None
    assert again.fix.edits == ()
    assert reading.words.endswith(again.words)
    assert again.words != NOTHING


def test_a_page_that_also_shows_the_call_of_who_is_connected_has_no_need_of_a_query() -> None:
    reading = read_pasted(OF_WHO + OF_BOARDS, URL, NEW_CONNECTION)
    assert reading is not None
    assert not reading.answers
    assert made(reading.fix.edits)["url"] == "https://api.acmecrm.com/v1/me"


@pytest.mark.parametrize(
    "body",
    [
        NOTE + '"}',
        NOTE,
        "website=https://acmecrm.com&note=This is a whole sentence, as people write them. And here is another one.",
        "<soap:Envelope><soap:Body><WhoAmI/></soap:Body></soap:Envelope>" * 3,
        WITH_REMARKS,
        "ping",
    ],
)
def test_a_body_stays_one(body: str) -> None:
    assert read_in_body(body, CALL, ASKING) is None


@pytest.mark.parametrize(
    "page", [OF_WHO, AS_HTML, "curl https://api.acmecrm.com/v1/me -H 'Authorization: Bearer TOKEN'"]
)
def test_a_page_in_the_place_of_a_body_is_read_for_its_call(page: str) -> None:
    reading = read_in_body(page, CALL, ASKING)
    assert reading is not None
    assert made(reading.fix.edits)["url"] == "https://api.acmecrm.com/v1/me"
    assert "body" not in made(reading.fix.edits)


def test_a_query_that_is_cut_off_is_none() -> None:
    reading = read_pasted(OF_BOARDS.replace("}", ""), URL, ASKING)
    assert reading is not None
    assert reading.fix.edits == ()


def test_a_page_without_a_call_is_told_to_be_no_body() -> None:
    reading = read_in_body(OF_MESSAGES, CALL, ASKING)
    assert reading is not None
    assert reading.answers
    assert reading.fix.edits == ()
    assert reading.words != NOTHING


@pytest.mark.parametrize("at", [URL, ("access_token", "url"), ("authorization", "url")])
def test_a_page_that_says_nothing_of_an_address_is_not_put_in_its_place(at: tuple[str, ...]) -> None:
    """All of it stood in the field."""
    reading = read_pasted(OF_MESSAGES, at, ASKING)
    assert reading is not None
    assert reading.answers
    assert reading.fix.edits == ()
    assert read_pasted("https://api.acmecrm.com/v1/me", at, ASKING) is None


@pytest.mark.parametrize(
    ("text", "whole"),
    [("see https://acmecrm.com/me", True), (OF_MESSAGES, True), (QUERY, True), ("&limit=1", False), ("/me", False)],
)
def test_what_stands_alone_is_no_part_of_what_stood_there(text: str, whole: bool) -> None:
    assert stands_alone(text) is whole
