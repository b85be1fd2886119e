"""Every kind of page that is known is read as a person reads it (`kinds.toml`)."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.session.understanding import SCOPES
from connection_wizard.sources.readers.documentation import read
from tests.sources.documentation.test_pages import understood, value

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


def test_an_answer_to_a_region_moves_all_that_is_on_its_server() -> None:
    """The revocation stayed at the other data centre, where nobody knows the token."""
    (page,) = (one for one in KINDS if one.get("asked") == ["region"] and "token answer" in one["name"])
    (question,) = understood(page["text"]).questions
    hosts = [{str(value.value).split("/")[2] for value in way.values} for way in question.ways]
    assert [len(way.values) for way in question.ways] == [3, 3]
    assert hosts == [{"oauth.acmecrm.com"}, {"oauth.eu.acmecrm.com"}]


def test_scopes_that_a_page_wants_and_does_not_name_are_told() -> None:
    """The log-in went without any, and was refused."""
    text = "GET https://id.acme.com/oauth/authorize?client_id=<ID>&scope={}&response_type=code\n\nThen POST https://id.acme.com/oauth/token"
    open_, named = (understood(text.format(each)) for each in ("<scopes>", "read,write"))
    told = [[one.at for one in found.unread if "scopes" in one.at] for found in (open_, named)]
    assert told == [[("authorization", "scopes")], []]


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
