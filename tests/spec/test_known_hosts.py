"""What is known beforehand of providers: facts of the catalogue, found by host."""

from __future__ import annotations

import pytest

from connection_wizard.spec.known_hosts import KnownHost, is_told_apart, known_at, known_hosts


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://auth.atlassian.com/authorize", "Atlassian"),
        ("https://acme.eu.auth0.com/authorize", "Auth0"),
        ("https://accounts.google.com/o/oauth2/v2/auth", "Google"),
        ("https://www.google.com/", None),
        ("https://notatlassian.com/authorize", None),
        ("", None),
    ],
)
def test_a_host_is_its_providers_with_all_below_it(url: str, name: str | None) -> None:
    known = known_at(url, ())
    assert (known.name if known else None) == name


def test_each_host_has_one_owner_and_each_row_says_something() -> None:
    hosts = [host for known in known_hosts() for host in known.hosts]
    assert len(hosts) == len(set(hosts)) >= 40
    for known in known_hosts():
        assert any((*known[2:-1], known.apart)), known.name


def test_sentences_belong_to_entries_that_are_there() -> None:
    told = [known for known in known_hosts() if known.apart]
    assert len(told) >= 11
    assert is_told_apart("zoho")
    assert not is_told_apart("github")


@pytest.mark.parametrize(
    ("url", "new"),
    [
        ("https://slack.com/oauth/authorize", "https://slack.com/oauth/v2/authorize"),
        (" https://slack.com/oauth/authorize/?team=T1", "https://slack.com/oauth/v2/authorize?team=T1"),
        ("https://slack.com/oauth/v2/authorize", ""),
        ("https://slack.com/oauth/authorize/more", ""),
        ("", ""),
    ],
)
def test_an_address_that_moved_is_known_with_its_query(url: str, new: str) -> None:
    slack = known_at("https://slack.com", ())
    assert slack is not None
    assert slack.new_address(url) == new


KNOWN = KnownHost(
    "Acme",
    ("acme.com",),
    places=(
        {"access_token": "https://id.acme.com/token/"},
        {"access_token": "https://id.${context.authData.region}.acme.com/token?a=b"},
    ),
)


@pytest.mark.parametrize(
    ("url", "fits"),
    [
        ("https://acme-eu.id.com/a", True),
        ("https://acme-eu-2.id.com/a", True),
        ("https://acme-.id.com/a", False),
        ("https://-eu.id.com/a", False),
        ("https://acme.id.com/a", False),
        ("https://acme-eu.id.org/a", False),
        ("https://acme-eu.id.com", False),
        ("https://.id.com/a", False),
    ],
)
def test_a_value_fills_its_segment_and_is_never_empty(url: str, fits: bool) -> None:
    named = "https://${context.authData.team}-${context.authData.region}.id.com/a"
    known = KnownHost("Id", ("id.com",), places=({"access_token": named},))
    assert (known.named_address("access_token", url) == "") == fits


def test_two_values_side_by_side_are_no_pattern() -> None:
    known = KnownHost("Id", ("id.com",), places=({"access_token": "https://${a}${b}.id.com"},))
    assert known.named_address("access_token", "https://ab.id.com")


@pytest.mark.parametrize(
    ("url", "named"),
    [
        ("https://id.acme.com/token", ""),
        ("https://ID.acme.com/token/?x=1", ""),
        ("https://id.eu.acme.com/token", ""),
        ("https://id.eu/x.acme.com/token", "https://id.acme.com/token/"),
        ("https://acme.com/token", "https://id.acme.com/token/"),
        ("https://idXacme.com/token", "https://id.acme.com/token/"),
        ("https://${context.authData.host}/token", ""),
        ("", ""),
    ],
)
def test_an_address_is_held_against_those_of_the_documentation(url: str, named: str) -> None:
    assert KNOWN.named_address("access_token", url) == named
    assert KNOWN.named_address("authorization", url) == ""
