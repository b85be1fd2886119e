"""Addresses of known providers that they do not have, and addresses of two places of theirs side by side.

Twenty-eight were written down before the rule was, most of them here: two were told then.
"""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.providers.folders import shipped_folder
from connection_wizard.providers.reading import entries_of, read_folder
from connection_wizard.spec.known_hosts import KnownHost, known_at, known_hosts
from connection_wizard.spec.known_places import fitting, mixed, of_other_region, stranger
from tests.spec.rules.conftest import Found, Mended

AUTHORIZE = ("authorization", "url")
TOKEN = ("access_token", "url")
CALL = ("test_call", "url")
Edits = list[tuple[Any, ...]]


def at(authorize: str, token: str, call: str = "") -> Edits:
    edits: Edits = [("fields", []), (*AUTHORIZE, authorize), (*TOKEN, token)]
    return [*edits, (*CALL, call)] if call else edits


UNKNOWN = [
    ("authorization", "https://api.dropbox.com/1/oauth2/authorize", "https://www.dropbox.com/oauth2/authorize"),
    ("authorization", "https://www.notion.so/v1/oauth/authorize", "https://api.notion.com/v1/oauth/authorize"),
    ("authorization", "https://app.asana.com/oauth/authorize", "https://app.asana.com/-/oauth_authorize"),
    ("authorization", "https://api.zoom.us/oauth/authorize", "https://zoom.us/oauth/authorize"),
    ("authorization", "https://api.airtable.com/oauth2/v1/authorize", "https://airtable.com/oauth2/v1/authorize"),
    ("authorization", "https://api.twitch.tv/kraken/oauth2/authorize", "https://id.twitch.tv/oauth2/authorize"),
    ("authorization", "https://gitlab.com/oauth2/authorize", "https://gitlab.com/oauth/authorize"),
    ("authorization", "https://acme.zendesk.com/oauth/authorize", "https://acme.zendesk.com/oauth/authorizations/new"),
    ("access_token", "https://login.xero.com/oauth/token", "https://identity.xero.com/connect/token"),
    ("access_token", "https://api.github.com/login/oauth/access_token", "https://github.com/login/oauth/access_token"),
    ("access_token", "https://slack.com/oauth.v2.access", "https://slack.com/api/oauth.v2.access"),
    ("access_token", "https://api.spotify.com/api/token", "https://accounts.spotify.com/api/token"),
    ("access_token", "https://api.stripe.com/oauth/token", "https://connect.stripe.com/oauth/token"),
    ("access_token", "https://api.pipedrive.com/oauth/token", "https://oauth.pipedrive.com/oauth/token"),
    ("access_token", "https://oauth.reddit.com/api/v1/access_token", "https://www.reddit.com/api/v1/access_token"),
    ("access_token", "https://api.x.com/oauth2/token", "https://api.x.com/2/oauth2/token"),
]


@pytest.mark.parametrize(("part", "url", "named"), UNKNOWN, ids=lambda value: value)
def test_an_address_that_the_provider_does_not_have(
    found: Found, mended: Mended, part: str, url: str, named: str
) -> None:
    known = known_at(url, ())
    assert known is not None
    edits = [*at("https://acme.com/authorize", "https://acme.com/token"), (part, "url", url)]
    assert ("provider_address_unknown", part, "url") in found(*edits)
    assert mended("provider_address_unknown", *edits).get(part, "url") == named
    assert not known.stranger(part, named)


@pytest.mark.parametrize(
    ("part", "url"),
    [
        ("authorization", "https://www.facebook.com/v19.0/dialog/oauth"),
        ("authorization", "https://accounts.google.com/o/oauth2/auth?access_type=offline"),
        ("authorization", "https://nestservices.google.com/partnerconnections/acme/auth"),
        ("authorization", "https://${context.authData.subdomain}.zendesk.com/oauth/authorizations/new"),
        ("authorization", "https://acme.my.salesforce.com/services/oauth2/authorize"),
        ("access_token", "https://eu.api.box.com/oauth2/token"),
        ("access_token", "https://api.dropbox.com/oauth2/token"),
        ("access_token", "https://api.hubapi.com/oauth/v1/token"),
        ("access_token", "https://login.microsoftonline.com/acme.example/oauth2/v2.0/token"),
        ("access_token", "https://slack.com"),
        ("access_token", "https://slack.com/${context.authData.path}/token"),
        ("access_token", "https://slack.com/api/oauth.v2.access/" + "a" * 3000),
    ],
)
def test_what_may_well_be_one_of_its_addresses_is_not_told(found: Found, part: str, url: str) -> None:
    edits = [*at("https://acme.com/authorize", "https://acme.com/token"), (part, "url", url)]
    told = {code for code, *_ in found(*edits)} - {"provider_address_unknown" if len(url) > 2000 else ""}
    assert "provider_address_unknown" not in told


def test_fitbit_whose_log_in_was_turned_off_is_google_by_now(mended: Mended) -> None:
    edits = at("https://www.fitbit.com/oauth2/authorize", "https://acme.com/token")
    assert mended("provider_address_moved", *edits).get(*AUTHORIZE) == "https://accounts.google.com/o/oauth2/v2/auth"


def test_an_address_with_a_value_in_its_host_keeps_it(mended: Mended) -> None:
    field = {"key": "team", "label": "Team", "type": "string", "required": True}
    url = "https://${context.authData.team}.zendesk.com/oauth2/authorize"
    draft = mended(
        "provider_address_unknown", *at(url, "https://acme.com/token"), ("fields", [field]), (*AUTHORIZE, url)
    )
    assert draft.get(*AUTHORIZE) == "https://${context.authData.team}.zendesk.com/oauth/authorizations/new"


def test_what_has_to_be_filled_in_and_is_not_asked_for_is_named_and_not_offered(finding: Any) -> None:
    url = "https://graph.microsoft.com/common/oauth2/token"
    one = finding("provider_address_unknown", *at("https://acme.com/authorize", url))
    assert one.fix is None


MIXED = [
    (
        at("https://account-d.docusign.com/oauth/auth", "https://account.docusign.com/oauth/token"),
        TOKEN,
        "https://account-d.docusign.com/oauth/token",
    ),
    (
        at(
            "https://test.salesforce.com/services/oauth2/authorize",
            "https://login.salesforce.com/services/oauth2/token",
        ),
        TOKEN,
        "https://test.salesforce.com/services/oauth2/token",
    ),
    (
        at("https://connect.squareupsandbox.com/oauth2/authorize", "https://connect.squareup.com/oauth2/token"),
        TOKEN,
        "https://connect.squareupsandbox.com/oauth2/token",
    ),
    (
        at(
            "https://login.microsoftonline.us/common/oauth2/v2.0/authorize",
            "https://login.microsoftonline.com/common/oauth2/v2.0/token",
        ),
        TOKEN,
        "https://login.microsoftonline.us/common/oauth2/v2.0/token",
    ),
    (
        at(
            "https://connect.squareup.com/oauth2/authorize",
            "https://connect.squareup.com/oauth2/token",
            "https://connect.squareupsandbox.com/v2/locations?limit=1",
        ),
        CALL,
        "https://connect.squareup.com/v2/locations?limit=1",
    ),
    (
        at(
            "https://accounts.zoho.eu/oauth/v2/auth",
            "https://accounts.zoho.eu/oauth/v2/token",
            "https://www.zohoapis.com/crm/v2/users",
        ),
        CALL,
        "https://www.zohoapis.eu/crm/v2/users",
    ),
]


@pytest.mark.parametrize(("edits", "place", "named"), MIXED, ids=lambda value: value if isinstance(value, str) else "")
def test_addresses_of_two_places_are_told(
    found: Found, mended: Mended, edits: Edits, place: tuple[str, str], named: str
) -> None:
    assert ("provider_places_mixed", *place) in found(*edits)
    assert mended("provider_places_mixed", *edits).get(*place) == named
    assert ("provider_places_mixed", *place) not in found(*edits, (*place, named))


REGIONS = (
    {"authorization": "https://id.${context.authData.dc}/a", "access_token": "https://id.${context.authData.dc}/t"},
)


def test_regions_of_one_template_are_places_too() -> None:
    urls = {"authorization": "https://id.acme.eu/a", "access_token": "https://id.acme.com/t"}
    found = mixed(urls, REGIONS)
    assert found is not None
    assert (found.part, found.against, found.named) == ("access_token", "authorization", "https://id.acme.eu/t")
    assert mixed({**urls, "access_token": "https://id.acme.eu/t"}, REGIONS) is None
    assert mixed({**urls, "access_token": "https://${context.authData.host}/t"}, REGIONS) is None


@pytest.mark.parametrize(
    ("call", "named"),
    [
        ("https://api.acmeapis.com/me", "https://api.acmeapis.eu/me"),
        ("https://acmeapis.com", "https://acmeapis.eu"),
        ("https://api.acmeapis.eu/me", ""),
        ("https://api.acme-files.com/me", ""),
        ("https://api.other.com/me", ""),
    ],
)
def test_an_api_of_another_region_is_told_where_there_is_one_of_this(call: str, named: str) -> None:
    domains = ("acme.com", "acme.eu", "acmeapis.com", "acmeapis.eu", "acme-files.com")
    found = of_other_region({"authorization": "https://id.acme.eu/a", "test_call": call}, REGIONS, domains)
    assert (found.named if found else "") == named


def test_what_a_place_does_not_say_is_not_changed() -> None:
    places = ({"authorization": "https://a.com/a"}, {"access_token": "https://b.com/t"})
    found = mixed({"authorization": "https://a.com/a", "access_token": "https://b.com/t"}, places)
    assert found is None or not found.named


def test_nothing_is_judged_where_nothing_is_known() -> None:
    assert stranger("authorization", "https://acme.com/a", (), (), ()) == ""
    assert fitting("https://${a}${b}.com", "https://ab.com") is None


def test_no_address_of_the_catalogue_is_told() -> None:
    for entry in entries_of(read_folder(shipped_folder())):
        for environment in ("", *(one.name for one in entry.environments)):
            spec = entry.plain_draft(environment).partial_spec
            for part, url in (("authorization", spec.authorization.url), ("access_token", spec.access_token.url)):
                known = known_at(url, spec.fields)
                assert known is None or not known.stranger(part, url), (entry.id, url)
            known = known_at(spec.authorization.url, spec.fields)
            urls = {
                "authorization": spec.authorization.url,
                "access_token": spec.access_token.url,
                "test_call": spec.test_call.url,
            }
            assert known is None or known.mixed(urls) is None, entry.id


def test_what_anybody_names_is_not_told() -> None:
    told = [
        (known.name, url)
        for known in known_hosts()
        for part, others in known.others.items()
        for url in others
        if known.stranger(part, url)
    ]
    assert told == []


@pytest.mark.parametrize("known", [known for known in known_hosts() if known.places], ids=lambda known: known.name)
def test_a_path_of_its_own_making_is_told_at_each_provider(known: KnownHost) -> None:
    for part, template in known.places[0].items():
        if part != "test_call" and "${" not in template and "#" not in template:  # a route within a page is not judged
            path = template.partition("?")[0].rstrip("/")
            assert known.stranger(part, f"{path}/nothing-is-here") == template
