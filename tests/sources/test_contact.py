"""What is said of files that hold no log-in of OAuth: by what they log in instead."""

from __future__ import annotations

import pytest

from connection_wizard.sources.door import NotUnderstood, understand
from tests.sources.tools import contact
from tests.sources.tools.example import Example

_OF_KEYS = [
    one
    for one in (*contact.KEYED, *contact.BUILDERS)
    if ("key for" in one.name or "password" in one.name) and "another" not in one.name
]
_OF_PROGRAMS = [one for one in contact.BUILDERS if "logs itself in" in one.name]


@pytest.mark.parametrize("example", _OF_KEYS, ids=[f"{one.kind}: {one.name}" for one in _OF_KEYS])
def test_a_file_whose_requests_go_out_with_a_key_is_told_to_be_one(example: Example) -> None:
    with pytest.raises(NotUnderstood, match="with a key or a password, and not by OAuth"):
        understand(example.text)


@pytest.mark.parametrize("example", _OF_PROGRAMS, ids=[one.name for one in _OF_PROGRAMS])
def test_a_credential_of_a_program_is_told_to_be_one(example: Example) -> None:
    with pytest.raises(NotUnderstood, match="logs in a program, and no person"):
        understand(example.text)


def test_servers_that_an_app_keeps_apart_are_named() -> None:
    found = understand(next(one.text for one in contact.BUILDERS if one.name.startswith("a server that is kept")))
    told = {one.at: str(one.why) for one in found.unread}
    assert "ACME_URL" in told["fields",]
    assert "ACME_API" in told["fields",]


def test_a_workflow_names_the_credential_that_logs_in() -> None:
    with pytest.raises(NotUnderstood, match="export the credential “Rows” decrypted"):
        understand(next(one.text for one in contact.BUILDERS if "another" in one.name))
