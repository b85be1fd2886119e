"""The ways in which a live run receives its redirect, and which one is proposed."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.live_redirects import (
    WAYS,
    Refusal,
    WayName,
    fix_choosing,
    fix_receiving_at,
    matching_way,
    redirect_of,
    register_as,
    suggested_ways,
)
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL, ConnectionSpec, LiveRedirect

REAL = {"authorization": {"url": "https://login.acme.com/authorize"}}


def spec(document: dict[str, Any] = REAL, **live: Any) -> ConnectionSpec:
    return Draft(document | ({"live_redirect": live} if live else {})).partial_spec


def test_an_older_file_says_nothing_of_the_scheme() -> None:
    assert spec(host="localhost", port=9000).live_redirect == LiveRedirect(host="localhost", port=9000)
    assert LiveRedirect().scheme == "http"


@pytest.mark.parametrize(
    ("live", "address"),
    [
        ({}, "http://127.0.0.1/callback"),
        ({"port": 9000}, "http://127.0.0.1:9000/callback"),
        ({"scheme": "https", "host": "localhost", "port": 8765}, "https://localhost:8765/callback"),
        ({"host": "[::1]", "port": 8765, "path": "/a b"}, "http://[::1]:8765/a%20b"),
        ({"path": "back"}, "http://127.0.0.1/back"),
        ({"receiver": "paste", "port": 1}, PLATFORM_REDIRECT_URL),
    ],
)
def test_what_to_register(live: dict[str, Any], address: str) -> None:
    assert register_as(LiveRedirect(**live), PLATFORM_REDIRECT_URL) == address


@pytest.mark.parametrize("way", WAYS)
def test_a_change_leads_to_its_way_and_is_recognised(way: WayName) -> None:
    start = Draft(REAL | {"live_redirect": {"path": "/back", "port": 9000, "scheme": "https", "host": "[::1]"}})
    changed = fix_choosing(way, start.partial_spec).apply(start).partial_spec.live_redirect
    assert matching_way(changed) == way
    assert changed.path == "/back"
    assert changed.port == (0 if way == "any_port" else 9000)


def test_a_way_of_ones_own() -> None:
    assert matching_way(LiveRedirect(scheme="https")) is None
    assert matching_way(LiveRedirect(host="localhost")) is None


def test_words_on_the_button() -> None:
    assert fix_choosing("https_localhost", spec()).label == "Receive it at https://localhost:8765/callback"
    assert "paste the final address" in fix_choosing("paste", spec()).label


@pytest.mark.parametrize(
    ("refusals", "first"),
    [
        ([], "localhost"),
        ([("http://127.0.0.1:51234/callback", "mismatch")], "localhost"),
        ([("http://localhost:8765/callback", "mismatch")], "ip"),
        (
            [("http://localhost:8765/callback", "mismatch"), ("http://127.0.0.1:8765/callback", "mismatch")],
            "https_localhost",
        ),
        ([("http://127.0.0.1:51234/callback", "https")], "https_localhost"),
        ([("http://localhost:1/callback", "https"), ("https://localhost:8765/callback", "mismatch")], "https_ip"),
        (
            [
                ("http://localhost:1/callback", "https"),
                ("https://localhost:8765/callback", "mismatch"),
                ("https://127.0.0.1:8765/callback", "mismatch"),
            ],
            "paste",
        ),
        ([("http://localhost:8765/callback", "loopback")], "paste"),
    ],
)
def test_what_was_refused_leads_to_another_way(refusals: list[tuple[str, Any]], first: WayName) -> None:
    assert suggested_ways(spec(), [Refusal(*refusal) for refusal in refusals])[0] == first


def test_a_port_of_its_own_is_kept() -> None:
    assert redirect_of("https_localhost", LiveRedirect(port=9000)).port == 9000
    refused = [Refusal("http://localhost:9000/callback", "mismatch")]
    assert suggested_ways(spec(port=9000), refused)[0] == "ip"


def test_a_refused_port_of_one_host_rules_out_any_port_there() -> None:
    refused = [Refusal("http://127.0.0.1:51234/callback", "mismatch")]
    assert "any_port" not in suggested_ways(spec(), refused)
    assert "ip" in suggested_ways(spec(), refused)


@pytest.mark.parametrize(
    ("url", "first"),
    [
        ("http://127.0.0.1:4711/authorize", "any_port"),
        ("", "localhost"),
        ("https://${context.authData.shop}/authorize", "localhost"),
    ],
)
def test_practice_takes_what_is_chosen(url: str, first: WayName) -> None:
    assert suggested_ways(spec({"authorization": {"url": url}}))[0] == first


def test_practice_with_a_way_of_ones_own() -> None:
    practice = spec({"authorization": {"url": "http://127.0.0.1:1/a"}}, host="localhost")
    assert suggested_ways(practice) == ("any_port",)
    refused = [Refusal("http://localhost:1/callback", "loopback")]
    assert suggested_ways(practice, refused) == ("paste",)


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("http://localhost:3000/callback", ["loopback", "http", "localhost", 3000, "/callback"]),
        (" https://[::1]:8765/cb ", ["loopback", "https", "[::1]", 8765, "/cb"]),
        ("http://127.0.0.1/", ["loopback", "http", "127.0.0.1", 0, "/"]),
        ("http://127.0.0.1/callback", None),  # as it is already
        ("http://localhost/callback", None),  # no number: any port is for the numbers alone (RFC 8252 section 7.3)
        ("http://127.0.0.1:80/", None),
        ("http://localhost:443/", None),
        ("http://localhost:6000/", None),
        ("http://localhost:8765/a?b=1", None),
        ("http://a@localhost:8765/", None),
        ("https://acme.test/callback", None),
        ("localhost:8765", None),
    ],
)
def test_an_address_that_a_portal_holds_is_received_at_where_this_computer_can(
    address: str, wanted: list[object] | None
) -> None:
    fix = fix_receiving_at(address, Draft({}).partial_spec)
    assert (fix and [edit.value for edit in fix.edits]) == wanted
