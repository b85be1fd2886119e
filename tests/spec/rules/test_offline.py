"""Steps 4 and 6: refresh tokens are asked for in each provider's own way."""

from typing import Any

import pytest

from connection_wizard.spec.findings import findings
from connection_wizard.spec.known_hosts import KnownHost, known_hosts
from tests.spec.rules.conftest import Edited, Found, Mended

SCOPES = ("authorization", "scopes")
PARAMETERS = ("authorization", "parameters")


@pytest.fixture
def found(edited: Edited) -> Found:
    """What is found of refresh tokens; the addresses are made of a host alone, and none that anybody has."""

    def find(*edits: Any) -> set[tuple[Any, ...]]:
        told = findings(edited(*edits))
        return {(one.code, *one.path) for one in told if one.code != "provider_address_unknown"}

    return find


def at(host: Any) -> Any:
    return [
        ("authorization", "url", f"https://{host}/authorize"),
        ("fields", []),
        ("service_domain", ""),
        ("whitelist", ["acme.com"]),
    ]


@pytest.mark.parametrize(
    "known", [known for known in known_hosts() if known.asks_with or known.refresh_scopes], ids=lambda known: known.name
)
def test_a_provider_that_wants_to_be_asked_is_asked(found: Found, mended: Mended, known: KnownHost) -> None:
    for host in known.hosts:
        place = PARAMETERS if known.asks_with else SCOPES

        assert found(*at(host)) - {("provider_parameter_missing", *PARAMETERS)} == {("offline_access_missing", *place)}
        draft = mended("offline_access_missing", *at(host))
        assert "offline_access_missing" not in {finding.code for finding in findings(draft)}


def test_a_sub_domain_of_a_provider_is_the_provider(found: Found) -> None:
    assert ("offline_access_missing", *SCOPES) in found(*at("acme.eu.auth0.com"))


@pytest.mark.parametrize("host", ["accounts.google.com.acme.com", "notauth0.com", "box.com", "google.com"])
def test_other_hosts_are_not_judged(found: Found, host: Any) -> None:
    assert found(*at(host)) == set()


def test_another_value_of_the_parameter_is_replaced(mended: Mended) -> None:
    draft = mended(
        "offline_access_missing",
        *at("accounts.google.com"),
        (*PARAMETERS, [{"name": "access_type", "value": "online"}]),
    )

    assert draft.get(*PARAMETERS) == [{"name": "access_type", "value": "offline"}]


@pytest.mark.parametrize(
    "edit",
    [
        (*PARAMETERS, [{"name": "access_type", "value": "offline"}, {"name": "prompt", "value": "consent"}]),
        ("authorization", "url", "https://accounts.google.com/authorize?access_type=offline&prompt=consent"),
    ],
)
def test_asked_in_any_place(found: Found, edit: Any) -> None:
    assert found(*at("accounts.google.com"), edit) == set()


def test_a_value_from_a_field_is_trusted(found: Found) -> None:
    field = ("fields", [{"key": "access", "label": "Access", "default": "offline"}])
    edit = (*PARAMETERS, [{"name": "access_type", "value": "${context.authData.access}"}])

    assert found(*at("accounts.google.com"), field, edit) == {("offline_access_once", *PARAMETERS)}


def test_at_each_log_in_and_not_the_first_alone(found: Found, mended: Mended) -> None:
    edit = (*PARAMETERS, [{"name": "access_type", "value": "offline"}])
    draft = mended("offline_access_once", *at("accounts.google.com"), edit)

    assert draft.get(*PARAMETERS)[-1] == {"name": "prompt", "value": "consent"}
    assert "offline_access_once" not in {finding.code for finding in findings(draft)}


@pytest.mark.parametrize(
    "edits",
    [
        [(*PARAMETERS, [{"name": "access_type", "value": "offline"}, {"name": "prompt", "value": "select_account"}])],
        [
            ("authorization", "url", "https://accounts.google.com/authorize?prompt=consent"),
            (*PARAMETERS, [{"name": "access_type", "value": "offline"}]),
        ],
    ],
)
def test_how_a_provider_asks_people_is_left_to_the_author(found: Found, edits: Any) -> None:
    assert "offline_access_once" not in {code for code, *_ in found(*at("accounts.google.com"), *edits)}


def test_openid_connect_usually_wants_offline_access(found: Found, mended: Mended) -> None:
    assert found((*SCOPES, ["openid"])) == {("offline_access_unclear", *SCOPES)}
    assert found((*SCOPES, ["openid", "offline_access"])) == set()
    assert mended("offline_access_unclear", (*SCOPES, ["openid"])).get(*SCOPES) == ["openid", "offline_access"]


@pytest.mark.parametrize(
    "edit",
    [
        (*SCOPES, ["offline_access"]),
        (*PARAMETERS, [{"name": "access_type", "value": "offline"}]),
        (*PARAMETERS, [{"name": "duration", "value": "permanent"}]),
    ],
)
def test_what_is_asked_for_is_used(found: Found, edit: Any) -> None:
    assert found(edit, ("refresh_token", None)) == {("refresh_step_missing", "refresh_token")}
    assert found(edit) == set()


def test_without_a_refresh_step_nothing_needs_to_be_asked_for(found: Found) -> None:
    assert found(*at("accounts.google.com"), ("refresh_token", None)) == set()


V1 = "https://login.microsoftonline.com/common/oauth2/authorize"
V2 = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize"


@pytest.mark.parametrize(
    ("url", "edits", "missing"),
    [
        (V2, [], True),
        (V1, [], False),  # v1.0 gives a refresh token to everybody, and takes no scopes
        (f"{V1}?resource=https://graph.microsoft.com", [], False),
        (V2, [(*SCOPES, [])], False),  # nothing is sent: the provider decides
        (V2, [("authorization", "omit", ["scope"])], False),
        (f"{V2}?scope=offline_access", [(*SCOPES, [])], False),
        (f"{V2}?scope=User.Read", [(*SCOPES, [])], True),
        (V2, [(*PARAMETERS, [{"name": "user_scope", "value": "a offline_access"}])], False),
        (V2, [(*PARAMETERS, [{"name": "scope", "value": "${context.authData.what}"}])], False),
        ("https://login.live.com/oauth20_authorize.srf", [(*SCOPES, ["wl.basic"])], True),
        ("https://login.live.com/oauth20_authorize.srf", [(*SCOPES, ["wl.offline_access"])], False),
        ("https://login.salesforce.com/services/oauth2/authorize", [(*SCOPES, [])], False),
    ],
)
def test_only_where_scopes_decide_and_none_of_them_asks(found: Found, url: str, edits: Any, missing: bool) -> None:
    codes = {code for code, *_ in found(*at("x"), ("authorization", "url", url), *edits)}
    assert ("offline_access_missing" in codes) is missing


@pytest.mark.parametrize(
    ("step", "missing"),
    [
        ({"method": "POST"}, True),
        (
            {
                "method": "GET",
                "omit": ["refresh_token", "client_id", "client_secret"],
                "parameters": [{"name": "access_token", "value": "${context.authData.accesstokencode.access_token}"}],
            },
            False,
        ),
        ({"method": "POST", "snippet": "return fetchWith(context.authData.accesstokencode.refresh_token);"}, True),
        ({"method": "POST", "snippet": "return renew(context.authData.accesstokencode.access_token);"}, False),
    ],
)
def test_who_refreshes_without_a_refresh_token_asks_for_none(found: Found, step: Any, missing: bool) -> None:
    codes = {code for code, *_ in found(*at("accounts.google.com"), ("refresh_token", step))}
    assert ("offline_access_missing" in codes) is missing


@pytest.mark.parametrize(
    ("scopes", "unclear"),
    [
        (["openid", "email"], True),
        (["openid", "offline"], False),
        (["openid", "refresh_token"], False),
        (["read"], False),
    ],
)
def test_a_scope_that_says_offline_asks_for_a_refresh_token(found: Found, scopes: list[str], unclear: bool) -> None:
    codes = {code for code, *_ in found(*at("id.acme.com"), (*SCOPES, scopes), ("refresh_token", {}))}
    assert ("offline_access_unclear" in codes) is unclear
