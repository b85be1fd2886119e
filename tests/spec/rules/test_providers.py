"""What single providers are known to demand is said before they refuse."""

from typing import Any

import pytest

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings
from connection_wizard.spec.known_hosts import KnownHost, known_hosts
from tests.spec.rules.conftest import Found, Mended

PARAMETERS = ("authorization", "parameters")
ATLASSIAN = "https://auth.atlassian.com/authorize"
LINKEDIN = "https://www.linkedin.com/oauth/v2/authorization"
TIKTOK = "https://www.tiktok.com/v2/auth/authorize/"
SCOPES = ("authorization", "scopes")


def at(url: str) -> list[Any]:
    return [
        ("authorization", "url", url),
        (*PARAMETERS, []),
        ("fields", []),
        ("service_domain", ""),
        ("refresh_token", None),
    ]


def of(names: list[str], values: list[str]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in zip(names, values, strict=True)]


def codes(draft: Draft) -> set[str]:
    return {finding.code for finding in findings(draft)}


WITH_PARAMETERS = [known for known in known_hosts() if known.parameters]


@pytest.mark.parametrize("known", WITH_PARAMETERS, ids=lambda known: known.name)
def test_each_provider_that_wants_parameters_gets_all_of_them(found: Found, mended: Mended, known: KnownHost) -> None:
    for host in known.hosts:
        url = f"https://login.{host}/authorize"

        assert ("provider_parameter_missing", *PARAMETERS) in found(*at(url))
        draft = mended("provider_parameter_missing", *at(url))
        assert draft.get(*PARAMETERS) == of(list(known.parameters), list(known.parameters.values()))
        assert "provider_parameter_missing" not in codes(draft)


def test_what_is_there_already_stays_and_the_rest_is_named(found: Found, mended: Mended) -> None:
    own = of(["audience"], ["other.atlassian.com"])
    draft = mended("provider_parameter_missing", *at(ATLASSIAN), (*PARAMETERS, own))

    assert draft.get(*PARAMETERS) == [*own, *of(["prompt"], ["consent"])]


@pytest.mark.parametrize("query", ["?audience=api.atlassian.com&prompt=", "?prompt=consent&audience=a#b"])
def test_what_the_address_holds_is_sent_too(found: Found, query: str) -> None:
    assert "provider_parameter_missing" not in {code for code, *_ in found(*at(ATLASSIAN + query))}


@pytest.mark.parametrize(
    ("domain", "told"), [("atlassian.com", True), ("acme.atlassian.net", True), ("trello.com", False)]
)
def test_what_another_app_of_the_house_logs_in_for_is_its_own(found: Found, domain: str, told: bool) -> None:
    codes_found = {code for code, *_ in found(*at(ATLASSIAN), ("service_domain", domain))}
    assert ("provider_parameter_missing" in codes_found) is told


@pytest.mark.parametrize("host", ["atlassian.com.acme.com", "notatlassian.com", "acme.com"])
def test_other_hosts_are_not_judged(found: Found, host: str) -> None:
    assert found(*at(f"https://{host}/authorize")) == set()


@pytest.mark.parametrize(
    ("part", "url"), [("authorization", TIKTOK), ("access_token", "https://open.tiktokapis.com/v2/oauth/token/")]
)
class TestOwnNames:
    def test_the_usual_name_is_told(self, found: Found, mended: Mended, part: str, url: str) -> None:
        edits = [*at("https://acme.com/authorize"), (part, "url", url)]

        assert ("provider_name_differs", part, "rename", "client_id") in found(*edits)
        draft = mended("provider_name_differs", *edits)
        assert draft.get(part, "rename") == {"client_id": "client_key"}
        assert "provider_name_differs" not in codes(draft)

    def test_by_hand_under_its_own_name_is_right(self, found: Found, part: str, url: str) -> None:
        by_hand = (part, "parameters", of(["client_key"], ["${context.authData.clientid}"]))
        edits = [*at("https://acme.com/authorize"), (part, "url", url), by_hand]

        assert "provider_name_differs" not in {code for code, *_ in found(*edits)}


def test_code_of_its_own_is_not_judged(found: Found) -> None:
    edits = [("access_token", "url", "https://open.tiktokapis.com/token"), ("access_token", "snippet", "return {};")]

    assert "provider_name_differs" not in {code for code, *_ in found(*at("https://acme.com/authorize"), *edits)}


def test_a_retired_scope_is_replaced(mended: Mended, found: Found) -> None:
    edits = [*at(LINKEDIN), (*SCOPES, ["openid", "r_liteprofile"])]

    assert found(*edits) >= {("scope_retired", *SCOPES, 1)}
    assert mended("scope_retired", *edits).get(*SCOPES) == ["openid", "profile"]


def test_what_took_its_place_is_not_asked_for_twice(mended: Mended) -> None:
    assert mended("scope_retired", *at(LINKEDIN), (*SCOPES, ["r_liteprofile", "profile"])).get(*SCOPES) == ["profile"]


TEST = ("test_call", "headers")
TOKEN = "${context.authData.accesstokencode.access_token}"
WITH_HEADERS = [known for known in known_hosts() if any(known.headers.values()) and "Accept" not in known.headers]


@pytest.mark.parametrize("known", WITH_HEADERS, ids=lambda known: known.name)
def test_a_header_that_an_api_wants_is_told_and_added(found: Found, mended: Mended, known: KnownHost) -> None:
    for host in known.api or known.hosts:
        edits = [*at("https://acme.com/authorize"), ("test_call", "url", f"https://{host}/me")]

        assert ("provider_header_missing", *TEST) in found(*edits)
        draft = mended("provider_header_missing", *edits)
        assert draft.get(*TEST)[-1] == of(list(known.headers), list(known.headers.values()))[-1]
        assert "provider_header_missing" not in codes(draft)


@pytest.mark.parametrize(
    "host", ["quickbooks.api.intuit.com", "api.xero.com", "api.acme.com", "api.twitch.tv.acme.com", "id.twitch.tv"]
)
def test_what_is_sent_anyway_or_not_wanted_there_is_not_asked_for(found: Found, host: str) -> None:
    edits = [*at("https://acme.com/authorize"), ("test_call", "url", f"https://{host}/me")]

    assert "provider_header_missing" not in {code for code, *_ in found(*edits)}


ZOHO = ("test_call", "url", "https://www.zohoapis.eu/crm/v2/users")


def test_the_word_that_a_provider_writes_before_the_token(found: Found, mended: Mended) -> None:
    edits = [*at("https://acme.com/authorize"), ZOHO, (*TEST, of(["Authorization"], [f"Bearer {TOKEN}"]))]

    assert ("provider_word_differs", *TEST, 0, "value") in found(*edits)
    draft = mended("provider_word_differs", *edits)
    assert draft.get(*TEST) == of(["Authorization"], [f"Zoho-oauthtoken {TOKEN}"])
    assert "provider_word_differs" not in codes(draft)


def test_an_api_that_code_calls_is_not_judged(found: Found) -> None:
    for url in (ZOHO, ("test_call", "url", "https://api.twitch.tv/helix/users")):
        told = {
            code for code, *_ in found(*at("https://acme.com/authorize"), url, ("test_call", "snippet", "return {};"))
        }

        assert told & {"provider_word_differs", "provider_header_missing"} == set()


MOVED = [(known, old, new) for known in known_hosts() for old, new in known.moved.items()]


@pytest.mark.parametrize(("known", "old", "new"), MOVED, ids=lambda value: value if isinstance(value, str) else "")
@pytest.mark.parametrize("part", ["authorization", "access_token"])
def test_an_address_that_moved_is_told_and_changed(
    found: Found, mended: Mended, part: str, known: KnownHost, old: str, new: str
) -> None:
    edits = [*at("https://acme.com/authorize"), (part, "url", old)]

    assert ("provider_address_moved", part, "url") in found(*edits)
    draft = mended("provider_address_moved", *edits)
    assert draft.get(part, "url") == new
    assert "provider_address_moved" not in codes(draft)
    assert known.new_address(new) == ""
