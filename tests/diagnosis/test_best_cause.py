"""Which of several causes comes first, where it leads, and what it offers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from connection_wizard.diagnosis.fingerprints import fingerprint
from connection_wizard.diagnosis.model import RefusedWay
from connection_wizard.oauth.legs import Leg
from connection_wizard.spec.calls import HttpCall
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from tests.diagnosis.case import BASE, Case, diagnosed, happened, token_came


@pytest.mark.parametrize(
    ("age", "lifetime", "words", "code"),
    [
        (5, 28800, "The access token was not found or has expired", "token-expired-at-once"),
        (5, None, "The access token was not found or has expired", "token-expired-at-once"),
        (90, 28800, "The access token was not found or has expired", "token-expired-at-once"),
        (90, None, "The access token was not found or has expired", "token-expired"),
        (90, 60, "The access token was not found or has expired", "token-expired"),
        (-90, 28800, "The access token was not found or has expired", "token-expired"),
        (5, 28800, "The access token has expired", "token-expired"),
    ],
)
def test_of_two_causes_a_token_that_just_came_has_not_the_one_of_age(
    age: int, lifetime: int | None, words: str, code: str
) -> None:
    """Seconds after a token that is good for hours had come, the card led to the refresh; the header was wrong."""
    case = Case("test", status=401, body={"message": words})
    came = token_came(datetime.now(UTC) - timedelta(seconds=age), lifetime)
    assert diagnosed(replace(case, earlier=(came,))).cause.code == code
    assert diagnosed(case).cause.code == "token-expired", "nobody saw it come"


@pytest.mark.parametrize(
    ("url", "field", "path"),
    [
        ("https://${context.authData.site}.acme.test/me", {}, ("fields", 0, "default")),
        ("https://${context.authData.site}.acme.test/me", {"type": "dropdown"}, ("test_call", "url")),
        ("https://api.acme.test/${context.authData.site}", {}, ("test_call", "url")),
    ],
)
def test_a_server_that_is_not_there_is_mended_where_its_name_is_filled_in(
    url: str, field: dict[str, Any], path: DocumentPath
) -> None:
    """The card led to the address, in which nothing was wrong."""
    spec = {"fields": [{"key": "site", "label": "Site", **field}], "test_call": {"url": url}}
    case = Case("test", "no_answer", {"kind": "name_not_found"}, failure="name_not_found", spec=spec)
    assert (diagnosed(case).cause.code, diagnosed(case).cause.path) == ("name-not-found", path)


@pytest.mark.parametrize(
    ("url", "offered"),
    [
        ("https://${context.authData.site}/token", True),
        ("https://login-${context.authData.site}.acme.test/token", False),
    ],
)
def test_a_server_of_each_customers_own_is_on_no_list_of_domains(url: str, offered: bool) -> None:
    """The card led to itself, and named a step that cannot list the servers of all customers."""
    case = Case(
        "exchange",
        "request_unsendable",
        {"host": "shop.of.somebody.test"},
        said="It leads elsewhere.",
        spec={"fields": [{"key": "site", "label": "Site"}], "access_token": {"url": url}},
    )
    cause = diagnosed(case).cause
    assert cause.path == ("whitelist",)
    assert [edit.at for edit in (cause.fix.edits if cause.fix else ())] == [("skip_whitelist_check",)] * offered


def test_a_token_that_a_revocation_sent_is_not_the_parameter_that_is_missing() -> None:
    """The card led to the parameters, in which it stood."""
    case = Case("revoke", status=401, body={"error": "You must provide a valid access token."}, sent={"token": "at-1"})
    cause = diagnosed(case).causes[0]
    assert cause.code == "revoke-wants-bearer-too"
    assert cause.fix is not None
    call = cause.fix.apply(Draft(BASE)).partial_spec.revoke_token
    assert call is not None
    assert WANTED["a bearer"](call)


WANTED: dict[str, Callable[[HttpCall], bool]] = {
    "credentials in a header": lambda call: call.client_authentication == "client_secret_basic",
    "a bearer": lambda call: any(row.name == "Authorization" for row in call.headers),
    "in the address": lambda call: call.parameters_in == "query",
    "another name": lambda call: call.rename.get("token") == "access_token",
    "the refresh token": lambda call: "refresh_token" in str(call.parameters),
}


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (401, ""),
        (401, '{"message": "Unauthorized"}'),
        (401, '{"error": "denied"}'),
        (401, '{"message": "That went wrong over here"}'),
        (403, ""),
    ],
)
def test_each_way_in_which_a_revocation_travels_is_offered_until_it_was_refused(status: int, words: str) -> None:
    """After a 401 the token in the address, its other name, or the other token were never offered."""
    case = Case("revoke", status=status, body=words, earlier=(happened("exchange", refresh_token=True),))
    draft, failed, ways, left = Draft(BASE), frozenset[str](), frozenset[RefusedWay](), set(WANTED)
    if status == 403:
        left.remove("credentials in a header")  # the app is known, and not let in
    for _ in range(len(WANTED) + 2):
        call = draft.partial_spec.revoke_token
        assert call is not None
        failed |= {fingerprint(draft)}
        ways |= {RefusedWay(("revoke_token",), call.client_authentication or "client_secret_post")}
        found = diagnosed(replace(case, spec=dict(draft.document), refused_ways=ways, failed=failed))
        offered = [cause.fix.apply(draft) for cause in found.causes if cause.fix is not None]
        for each in offered:
            changed = each.partial_spec.revoke_token
            assert changed is not None
            assert fingerprint(each) not in failed
            twice = changed.parameters_in == "query" and any(row.name == "Authorization" for row in changed.headers)
            assert not twice, "a token is sent in one way (RFC 6750 section 2)"
            left -= {wanted for wanted, holds in WANTED.items() if holds(changed)}
        draft = offered[0]
    assert not left


PARTS = {"authorize": "authorization", "exchange": "access_token", "refresh": "refresh_token"}


WAYS_OF_TOKEN = [
    {**BASE["access_token"], "client_authentication": way, "body_format": body}
    for way, body in (("client_secret_post", "form"), ("client_secret_basic", "json"), ("none", "form"))
]


@pytest.mark.parametrize("pkce", ["none", "plain", "S256"])
@pytest.mark.parametrize("leg", ["exchange", "refresh", "revoke"])
def test_a_bare_code_makes_no_guess_about_a_call_that_worked(leg: Leg, pkce: str) -> None:
    """PKCE was offered first for the token request, though a code had come without it."""
    order: list[Leg] = ["authorize", "exchange", "refresh"]
    before = tuple(happened(each) for each in order[: order.index(leg) if leg in order else None])
    done = {PARTS[each.leg] for each in before}
    for token in WAYS_OF_TOKEN:
        asked = {"authorization": {**BASE["authorization"], "pkce": pkce}, "access_token": token}
        found = diagnosed(Case(leg, status=400, body={"error": "invalid_request"}, spec=asked, earlier=before))
        written = {edit.at[0] for cause in found.causes if cause.fix for edit in cause.fix.edits}
        assert not written & done, [cause.code for cause in found.causes]


def test_who_misses_one_parameter_in_another_spelling_gets_all_of_them_so() -> None:
    """Each of them was refused by itself, with a log-in between."""
    sent = {"grant_type": "authorization_code", "code": "c0de", "client_id": "client-1", "client_secret": "s3cret"}
    body = {"code": "MissingclientId", "message": "clientId is mandatory for this action."}
    found = diagnosed(Case("exchange", status=400, body=body, sent=sent))
    assert found.cause.code == "named-otherwise"
    assert found.fix is not None
    assert {edit.at[-1]: edit.value for edit in found.fix.edits} == {
        "grant_type": "grantType",
        "client_id": "clientId",
        "client_secret": "clientSecret",
    }


def test_a_value_that_does_not_fit_is_looked_for_where_it_was_filled_in() -> None:
    """The card stood on the step of the address, and led there."""
    fields = [{"key": "region", "label": "Region", "type": "string", "required": True}]
    case = Case(
        "authorize",
        "request_unsendable",
        {"path": "authData.region"},
        ("authorization",),
        said="The value of authData.region does not fit into an address.",
        spec={"fields": fields},
    )
    assert diagnosed(case).path == ("fields", 0, "default")


def test_a_value_of_the_token_answer_that_does_not_fit_leads_to_its_place() -> None:
    """A host without https:// is completed at the begin of the address; what no begin helps is chosen again."""
    base = "${context.authData.accesstokencode.instance_url}"
    spec = {
        "access_token": {**BASE["access_token"], "response": {"keep": [{"name": "instance_url", "path": "url"}]}},
        "test_call": {**BASE["test_call"], "url": f"{base}/me"},
    }
    values = {"path": "authData.accesstokencode.instance_url", "lacks": "https://"}
    case = Case("test", "request_unsendable", values, ("test_call",), said="It does not fit.", spec=spec)
    found = diagnosed(case)
    assert found.path == ("test_call", "url")
    assert found.fix is not None
    assert [edit.value for edit in found.fix.edits] == [f"https://{base}/me"]
    found = diagnosed(replace(case, values={**values, "lacks": ""}))
    assert found.fix is None
    assert found.path == ("access_token", "response", "keep", 0)


def test_a_value_that_is_missing_is_called_as_people_call_it() -> None:
    spec = {"fields": [{"key": "region", "label": "Your region", "type": "string"}]}
    case = Case("test", "value_missing", {"path": "authData.region"}, ("test_call",), said="No value.", spec=spec)
    assert "“Your region”" in diagnosed(case).cause.text
