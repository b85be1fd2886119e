"""What people copy where scopes are listed: with what each allows, in a sentence, in a request."""

from __future__ import annotations

import pytest

from connection_wizard.sources.scopes_pasted import scopes_in, told


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Scope\tDescription\nread:user\tRead your profile\nwrite:repo\tWrite", ("read:user", "write:repo")),
        ("read:user\tRead your profile\nwrite:repo\tWrite it", ("read:user", "write:repo")),
        ("- contacts.read: Read contacts\n- contacts.write: Change contacts", ("contacts.read", "contacts.write")),
        ("crm.read - View contacts\ncrm.write – Manage contacts", ("crm.read", "crm.write")),
        ("profile\nYour basic profile\nemail\nYour e-mail address", ("profile", "email")),
        ("| Scope | Description |\n|---|---|\n| `read` | Read |\n| `write` | Write |", ("read", "write")),
        ("Data.Read.All\tRead all data\nUser.Read\tSign in", ("Data.Read.All", "User.Read")),
        ("scope=read%20write&state=x", ("read", "write")),
        ("https://acme.com/authorize?client_id=1&scope=read+write&state=1", ("read", "write")),
        ('"scope": "read write",', ("read", "write")),
        ('"scopes": ["read", "write", "read"]', ("read", "write")),
        ("The API has scopes.", ()),
    ],
)
def test_what_is_more_than_a_list_gives_its_scopes_alone(text: str, found: tuple[str, ...]) -> None:
    """Each word of a description was a scope."""
    assert scopes_in(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "all",
        "read write profile email",
        "read,write",
        "read\nwrite\nadmin",
        "read all",
        '"read", "write"',
        "openid profile email offline_access",
        "https://www.googleapis.com/auth/userinfo.email https://www.googleapis.com/auth/drive",
    ],
)
def test_a_plain_list_is_left_to_who_takes_it_apart(text: str) -> None:
    assert scopes_in(text) == ()


def test_some_are_named_and_the_rest_is_counted() -> None:
    assert told(["a", "b"]) == "Taken over: “a” and “b”."
    assert told([*"abcdefg"]).endswith("2 more.")
