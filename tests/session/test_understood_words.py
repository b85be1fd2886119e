"""What was read, as people read it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.providers.catalogue import the_catalogue
from connection_wizard.providers.filling import draft_of
from connection_wizard.session.origins import CATALOGUE
from connection_wizard.session.understanding import SCOPES, Understanding
from connection_wizard.session.understood_rows import Row
from connection_wizard.session.understood_words import called, shown, telling, title_of
from connection_wizard.sources.understood import Understood, Value
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import NEW_CONNECTION


def row(at: DocumentPath, value: Any, quote: str = "") -> Row:
    return Row(at, (Value(at, value, quote),), None, "likely", ticked=True)


@pytest.mark.parametrize(
    ("at", "value", "words"),
    [
        (("access_token", "client_authentication"), "client_secret_basic", ["In the header (Basic)"]),
        (("client", "environment"), "sandbox", ["Sandbox"]),
        (("authorization", "scope_separator"), "comma", ["A comma"]),
        (("access_token", "body_format"), "xml", ["xml"]),
        (SCOPES, ["read", "none"], ["read", "none"]),
        (("fields",), [{"key": "shop", "label": "Shop"}, {"key": "region"}], ["Shop", "region"]),
        (("test_call", "headers"), [{"name": "Accept", "value": "text/plain"}], ["Accept: text/plain"]),
        (("access_token", "rename"), {"client_id": "app_id"}, ["client_id → app_id"]),
        (("access_token", "follow_ups"), [{"method": "GET", "url": "https://a.io/x"}], ["GET https://a.io/x"]),
        (("test_call", "method"), "GET", ["GET"]),
    ],
)
def test_values_are_told_as_people_read_them(at: DocumentPath, value: Any, words: list[str]) -> None:
    assert list(shown(at, value)) == words


@pytest.mark.parametrize(
    ("at", "title"),
    [
        (("connection_label", "name"), "What this name is"),
        (("client", "environment"), "Environment"),
        (("access_token", "url"), "Token URL"),
        (("test_call", "headers"), "Headers"),
        (("refresh_token", "response", "expires_in"), "Where the lifetime is"),
        (("platform", "plug_id"), "plug id"),
        (("refresh_token", "rename", "refresh_token"), "Parameters by other names"),
        (("access_token", "follow_ups"), "Calls after the token"),
    ],
)
def test_places_have_names(at: DocumentPath, title: str) -> None:
    assert row(at, "other").title == title


def test_a_parameter_by_another_name_is_told_with_both() -> None:
    """It read as where the refresh token stands in the answer."""
    at = ("refresh_token", "rename", "refresh_token")
    assert row(at, "refreshToken").shown == ("refresh_token → refreshToken",)


@pytest.mark.parametrize(
    ("quote", "value", "parts"),
    [
        ("Send it to /oauth/token.", "https://acme.com/oauth/token", ("Send it to ", "/oauth/token", ".")),
        ("POST https://acme.com/t", "https://acme.com/t", ("POST ", "https://acme.com/t", "")),
        ("use HTTP Basic there", "client_secret_basic", ("use HTTP ", "Basic", " there")),
        ("access_type=offline", [{"name": "access_type", "value": "offline"}], ("access_type=", "offline", "")),
        ("the READ scope", ["read"], ("the ", "READ", " scope")),
        ("nothing of it", "https://acme.com", ("nothing of it", "", "")),
        ("İ and x-www-form-urlencoded", "form", ("İ and x-www-form-urlencoded", "", "")),
        ("a one-letter b", "b", ("a one-letter b", "", "")),
        ("https://{workspace}.acme.com?scope=a%20b", "space", ("https://{workspace}.acme.com?scope=a", "%20", "b")),
        ("in each workspace", "space", ("in each workspace", "", "")),
        ("a shop of yours", [{"key": "shop"}], ("a ", "shop", " of yours")),
    ],
)
def test_the_words_that_tell_are_found(quote: str, value: Any, parts: tuple[str, str, str]) -> None:
    assert telling(quote, value) == parts
    assert row(("x",), value, quote).telling == parts


def test_yes_and_no_are_words() -> None:
    assert shown(("authorization", "iss_required"), True) == ("Yes",)
    assert shown(("authorization", "iss_required"), False) == ("No",)


def test_how_the_live_test_is_reached_reads_as_an_address_and_is_no_text_to_write() -> None:
    at: DocumentPath = ("live_redirect", "scheme")
    read = row(at, "https", "Redirect URLs must use HTTPS")
    assert (read.shown, read.can_be_edited, read.telling[1]) == (("https://…",), False, "HTTPS")


def test_what_is_kept_and_units_are_shown_in_words() -> None:
    at = ("access_token", "response", "keep")
    assert list(map(str, shown(at, [{"name": "instance_url", "path": "data.instance_url"}]))) == ["instance_url"]
    assert list(map(str, shown(("access_token", "response", "expires_unit"), "epoch_seconds"))) == [
        "Seconds since 1970"
    ]


def test_what_there_is_none_of_and_what_is_as_oauth_has_it_are_words() -> None:
    assert shown(("revoke_token",), None) == ("There is none",)
    assert shown(("refresh_token",), {}) == ("As OAuth has it",)


def test_an_entry_of_the_catalogue_is_called_so() -> None:
    assert called(CATALOGUE) == "the catalogue"
    assert called("documentation") == "a page of documentation"


def test_each_place_that_an_entry_fills_is_called_something() -> None:
    """“path”, “condition” and “value” stood one below the other, and nobody could tell of what."""
    catalogue = the_catalogue()
    for listed in catalogue.all:
        entry = catalogue.entry(listed.id)
        assert entry is not None
        for filled in draft_of(entry).filled:
            name = str([part for part in filled.at if isinstance(part, str)][-1])
            assert title_of(filled.at) != name.replace("_", " "), (listed.id, filled.at)


def test_parts_of_a_body_of_its_own_are_told_with_their_names() -> None:
    read = row(("test_call", "body", "query"), "{ me { id } }")
    assert (read.title, read.shown, read.can_be_edited) == ("Body", ("query: { me { id } }",), False)


@pytest.mark.parametrize(
    ("condition", "value", "told"),
    [
        ("equals", True, "“ok” is true"),
        ("differs", 0, "“ok” is not 0"),
        ("absent", None, "“ok” is not there"),
        ("present", None, "“ok” is there"),
    ],
)
def test_by_what_an_answer_counts_as_success_is_one_row(condition: str, value: object, told: str) -> None:
    rule = {"path": "ok", "condition": condition, "value": value}
    values = (Value(("test_call", "success", name), each) for name, each in rule.items())
    read = Understanding(Understood("x", tuple(values)), NEW_CONNECTION)
    (row,) = (one for one in read.rows if one.at[0] == "test_call")
    assert (row.title, row.shown, row.can_be_edited) == ("When it counts as success", (told,), False)
    made = read.applied().get("test_call", "success")
    assert made["condition"] == condition


def test_a_body_of_any_depth_is_shown_as_it_is_sent() -> None:
    body = {"id": 1, "params": {"capabilities": {}}}
    assert shown(("test_call", "body"), body) == (json.dumps(body),)
