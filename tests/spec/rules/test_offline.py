"""Steps 4 and 6: refresh tokens are asked for in each provider's own way."""

from typing import Any

import pytest

from app.spec.findings import findings
from app.spec.rules.offline import OFFLINE
from tests.spec.rules.conftest import Found, Mended

SCOPES = ("authorization", "scopes")
PARAMETERS = ("authorization", "parameters")


def at(host: Any) -> Any:
    return [
        ("authorization", "url", f"https://{host}/authorize"),
        ("fields", []),
        ("service_domain", ""),
        ("whitelist", ["acme.com"]),
    ]


@pytest.mark.parametrize("entry", OFFLINE, ids=lambda entry: entry.provider)
def test_a_provider_that_wants_to_be_asked_is_asked(found: Found, mended: Mended, entry: Any) -> None:
    for host in entry.hosts:
        place = PARAMETERS if entry.parameter else SCOPES

        assert found(*at(host)) == {("offline_access_missing", *place)}
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
        (*PARAMETERS, [{"name": "access_type", "value": "offline"}]),
        ("authorization", "url", "https://accounts.google.com/authorize?access_type=offline"),
    ],
)
def test_asked_in_any_place(found: Found, edit: Any) -> None:
    assert found(*at("accounts.google.com"), edit) == set()


def test_a_value_from_a_field_is_trusted(found: Found) -> None:
    field = ("fields", [{"key": "access", "label": "Access", "default": "offline"}])
    edit = (*PARAMETERS, [{"name": "access_type", "value": "${context.authData.access}"}])

    assert found(*at("accounts.google.com"), field, edit) == set()


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
