"""What departs from the standard is blamed where it can be to blame, and left alone where it cannot."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from connection_wizard.diagnosis.departures import missed, own_at_log_in, own_values, same_address
from connection_wizard.diagnosis.diagnose import diagnose
from connection_wizard.diagnosis.fingerprints import fingerprint
from connection_wizard.diagnosis.model import Background, Documented, RefusedWay
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.reasons import ReasonValues
from connection_wizard.spec import names
from connection_wizard.spec.calls import Parameter
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import ConnectionSpec
from tests.diagnosis.test_mends import ORIGIN, found, mended
from tests.oauth.scripted import changed, document

REDIRECT = "http://localhost:8765/callback"
WORKED = Background(
    earlier=(LegResult("authorize", "proved", "logged_in"), LegResult("exchange", "proved", "token_received"))
)


def spec_with(**steps: Any) -> ConnectionSpec:
    return Draft(changed(document(ORIGIN), **steps)).partial_spec


@pytest.mark.parametrize(
    ("leg", "step", "name", "value", "is_own"),
    [
        ("exchange", "access_token", "code", "AUTHORIZATION_CODE", True),
        ("exchange", "access_token", "code", names.CODE.template, False),
        ("exchange", "access_token", "code", "${context.authData.Authorization.ticket}", False),
        ("exchange", "access_token", "code_verifier", "a" * 43, True),
        ("exchange", "access_token", "redirect_uri", "https://example.com/cb", True),
        ("exchange", "access_token", "redirect_uri", REDIRECT, False),
        ("exchange", "access_token", "grant_type", "client_credentials", True),
        ("exchange", "access_token", "grant_type", "authorization_code", False),
        ("exchange", "access_token", "grant_type", "acme_code", False),
        ("exchange", "access_token", "audience", "AUTHORIZATION_CODE", False),
        ("exchange", "access_token", "code", "", False),
        ("refresh", "refresh_token", "grant_type", "authorization_code", True),
        ("refresh_again", "refresh_token", "grant_type", "authorization_code", True),
        ("refresh", "refresh_token", "grant_type", "refresh_token", False),
        ("refresh", "refresh_token", "refresh_token", "REFRESH_TOKEN", True),
        ("refresh", "refresh_token", "refresh_token", names.ACCESS_TOKEN.template, True),
        ("refresh", "refresh_token", "refresh_token", names.REFRESH_TOKEN.template, False),
        ("revoke", "revoke_token", "token", "TOKEN", True),
        ("revoke", "revoke_token", "token", names.REFRESH_TOKEN.template, False),
        ("test_after_revoke", "revoke_token", "token", "TOKEN", True),
        ("test", "access_token", "code", "AUTHORIZATION_CODE", False),
    ],
)
def test_a_value_that_is_written_down(leg: Leg, step: str, name: str, value: str, is_own: bool) -> None:
    spec = spec_with(**{step: {"url": f"{ORIGIN}/{step}", "parameters": [{"name": name, "value": value}]}})
    assert own_values(spec, leg, REDIRECT) == ((0,) if is_own else ())


@pytest.mark.parametrize(
    ("name", "value", "is_own"),
    [
        ("response_type", "token", True),
        ("response_type", "code id_token", False),
        ("response_type", "CODE", False),
        ("response_mode", "form_post", True),
        ("response_mode", "query", False),
        ("code_challenge_method", "SHA256", True),
        ("code_challenge_method", "S256", False),
        ("code_challenge", "abc", True),
        ("state", "xyz", True),
        ("prompt", "consent", False),
    ],
)
def test_a_value_that_is_written_down_at_the_log_in(name: str, value: str, is_own: bool) -> None:
    assert own_at_log_in([Parameter(name=name, value=value)]) == ((0,) if is_own else ())


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("missing required parameter: code", "code"),
        ("check the `code` parameter", "code"),
        ("code is required", "code"),
        ("`code` is not a valid value", "code"),
        ("auth_code is required", ""),
        ("the authorization code has expired", ""),
        ("the status_code is 400", ""),
    ],
)
def test_what_a_provider_misses_by_the_standards_name(words: str, name: str) -> None:
    assert missed({"code": "auth_code"}, words) == name
    assert missed({"code": "code"}, words) == ""


def test_the_address_of_another_call() -> None:
    twice = {"authorization": {"url": f"{ORIGIN}/token/"}, "access_token": {"url": f"{ORIGIN}/token"}}
    assert same_address(spec_with(**twice), "authorize") == "access_token"
    assert same_address(spec_with(**twice), "exchange") == "authorization"
    refresh = {"refresh_token": {"url": f"{ORIGIN}/token"}, "access_token": {"url": f"{ORIGIN}/token"}}
    assert same_address(spec_with(**refresh), "refresh") == ""
    assert same_address(spec_with(), "test") == ""
    written = {"refresh_token": {"method": "POST", "url": f"{ORIGIN}/token"}}
    assert same_address(spec_with(**written), "exchange") == "", "the refresh belongs there, written down or not"


@pytest.mark.parametrize(("status", "is_blamed"), [(302, True), (404, False)])
def test_one_address_for_both_is_not_blamed_unless_it_answers_as_to_a_browser(status: int, is_blamed: bool) -> None:
    steps: dict[str, Any] = {
        "authorization": {"url": f"{ORIGIN}/oauth"},
        "access_token": {"method": "POST", "url": f"{ORIGIN}/oauth"},
    }
    made, _ = found("exchange", status, "", {"Location": f"{REDIRECT}?error=invalid_request"}, **steps)
    assert (made.cause.code == "address-of-another-call") == is_blamed


def test_an_error_of_oauth_shows_that_the_address_is_right() -> None:
    steps: dict[str, Any] = {
        "authorization": {"url": f"{ORIGIN}/authorize"},
        "access_token": {"method": "POST", "url": f"{ORIGIN}/authorize"},
    }
    made, _ = found("exchange", 403, "", **steps)
    assert made.cause.code == "address-of-another-call"
    made, _ = found("exchange", 400, '{"error": "invalid_grant"}', **steps)
    assert made.cause.code == "grant-refused"


def test_a_refresh_goes_where_the_token_came_from() -> None:
    steps: dict[str, Any] = {"refresh_token": {"method": "POST", "url": f"{ORIGIN}/tokens"}}
    made, draft = found("refresh", 404, "", background=WORKED, **steps)
    assert mended(made, draft).partial_spec.refresh_token.url == ""  # type: ignore[union-attr]  # it is there
    made, _ = found("refresh", 404, "", **steps)
    assert made.cause.code != "refresh-elsewhere"  # nothing shows that the token's address is any better


def test_a_token_that_is_written_down_is_none_that_the_log_in_brought() -> None:
    call = {
        "method": "GET",
        "url": f"{ORIGIN}/me",
        "headers": [{"name": "Authorization", "value": "Bearer eyJhbGciOi"}],
    }
    made, draft = found("test", 401, '{"error": "invalid_token"}', test_call=call)
    assert made.cause.code == "token-not-sent"
    assert names.ACCESS_TOKEN.template in str(mended(made, draft).get("test_call", "headers"))


@pytest.mark.parametrize(
    ("words", "code"),
    [("Invalid client: client is invalid", "secret-likelier"), ("Invalid client: not found", "client-unknown")],
)
def test_a_client_that_the_log_in_knew_is_not_unknown_a_moment_later(words: str, code: str) -> None:
    body = f'{{"error": "invalid_client", "error_description": "{words}"}}'
    made, _ = found("exchange", 400, body, background=Background(earlier=WORKED.earlier[:1]))
    assert made.cause.code == code


def test_what_was_refused_encoded_and_not_encoded_is_the_secret_itself() -> None:
    steps: dict[str, Any] = {
        "access_token": {"method": "POST", "url": f"{ORIGIN}/token", "client_authentication": "client_secret_basic"}
    }
    body = '{"error": "invalid_client", "error_description": "invalid client_secret"}'
    with_signs = Background(secret=frozenset({"encoding_matters"}))
    made, draft = found("exchange", 401, body, background=with_signs, **steps)
    assert mended(made, draft).get("access_token", "client_authentication") == "client_secret_basic_unencoded"
    refused = frozenset({RefusedWay(("access_token",), "client_secret_basic_unencoded")})
    tried = Background(secret=frozenset({"encoding_matters"}), refused_ways=refused)
    made, _ = found("exchange", 401, body, background=tried, **steps)
    assert made.cause.code == "secret-refused"


@pytest.mark.parametrize(
    ("revoke", "label"),
    [("/revoke/", "Add a slash at the end of the address"), ("/revoke", None)],
)
def test_a_slash_is_added_where_all_the_others_have_one(revoke: str, label: str | None) -> None:
    made, _ = found(
        "exchange",
        404,
        "",
        authorization={"url": f"{ORIGIN}/authorize/"},
        access_token={"method": "POST", "url": f"{ORIGIN}/token"},
        revoke_token={"method": "POST", "url": f"{ORIGIN}{revoke}"},
    )
    assert (str(made.fix.label) if made.fix else None) == label


def test_a_slash_that_all_have_is_not_taken_off_one() -> None:
    made, _ = found(
        "exchange",
        404,
        "",
        authorization={"url": f"{ORIGIN}/o/authorize/"},
        access_token={"method": "POST", "url": f"{ORIGIN}/o/tokens/"},
        revoke_token={"method": "POST", "url": f"{ORIGIN}/o/revoke/"},
    )
    assert made.cause.code == "token-address"


def test_credentials_that_are_not_where_a_server_looks_say_nothing_of_basic() -> None:
    for own in ({"parameters_in": "query"}, {"rename": {"client_secret": "app_secret"}}):
        call = {"method": "POST", "url": f"{ORIGIN}/token", **own}
        made, _ = found("exchange", 401, "Unauthorized", {"WWW-Authenticate": 'Basic realm="Users"'}, access_token=call)
        assert made.cause.code in ("parameters-in-query", "renamed-perhaps")


def test_a_log_in_that_brought_a_code_asked_for_it_rightly() -> None:
    asked = {"url": f"{ORIGIN}/authorize", "parameters": [{"name": "response_type", "value": "Codigo"}]}
    made, _ = found("exchange", 400, "Invalid client_id or client_secret", {}, authorization=asked)
    assert "own-challenge" not in {cause.code for cause in made.causes}


def test_a_call_after_the_token_is_not_blamed_for_what_the_token_call_sends() -> None:
    follow_up = {"url": f"{ORIGIN}/long-lived", "purpose": "exchange"}
    parameters = [{"name": "code", "value": "AUTHORIZATION_CODE"}]
    call = {"method": "POST", "url": f"{ORIGIN}/authorize", "parameters": parameters, "follow_ups": [follow_up]}
    draft = Draft(changed(document(ORIGIN), access_token=call, authorization={"url": f"{ORIGIN}/authorize"}))
    at = ("access_token", "follow_ups", 0)
    values: ReasonValues = {"status": 400, "step": 5, "said_why": False, "use": "follow_up", "error": "", "way": None}
    codes = {
        cause.code for cause in diagnose(LegResult("exchange", "failed", "request_refused", values, at), draft).causes
    }
    assert not codes & {"own-value", "own-challenge", "address-of-another-call"}


@pytest.mark.parametrize(
    ("call", "place", "value"),
    [
        ({"omit": ["redirect_uri"]}, "omit", []),
        ({"body_format": "json"}, "body_format", "form"),
        ({"rename": {"redirect_uri": "own_uri"}}, "rename", {}),
        ({"parameters": [{"name": "redirect_uri", "value": "https://example.com/cb"}]}, "parameters", []),
    ],
)
def test_some_call_any_request_an_unknown_client_that_they_do_not_understand(
    call: dict[str, Any], place: str, value: Any
) -> None:
    body = '{"error": "invalid_client", "error_description": "Client authentication failed"}'
    made, draft = found("exchange", 400, body, access_token={"method": "POST", "url": f"{ORIGIN}/token", **call})
    assert [cause.code for cause in made.causes][:2] == ["departs-and-client-refused", "secret-likelier"]
    assert mended(made, draft).get("access_token", place) == value


def test_a_request_as_the_standard_has_it_is_not_said_to_depart_from_it() -> None:
    made, _ = found("exchange", 400, '{"error": "invalid_client"}')
    assert "departs-and-client-refused" not in [cause.code for cause in made.causes]


def test_a_challenge_without_a_scheme_asks_for_none() -> None:
    header = {"WWW-Authenticate": 'error="invalid_token", error_description="The access token is malformed"'}
    made, _ = found("test", 401, "", header)
    assert made.words.error == "invalid_token"
    assert "other-scheme" not in [cause.code for cause in made.causes]


AT_TOKEN = {"method": "POST", "url": f"{ORIGIN}/token"}


@pytest.mark.parametrize(
    ("status", "words", "call", "code"),
    [
        (400, '{"error": "unsupported_grant_type"}', {}, "address-of-another-call"),
        (501, '{"error": "unsupported_grant_type"}', {}, "address-of-another-call"),  # oauth2orize
        (501, "", {}, "revoke-method"),
        (405, "", {"method": "GET"}, "revoke-method"),
        (405, '{"error": "method_not_allowed", "error_description": "Use DELETE here."}', {}, "revoke-method"),
        (
            400,
            '{"error": "invalid_request", "error_description": "Missing parameter: token_type_hint."}',
            {"method": "DELETE"},
            "parameter-missing",
        ),
        (400, '{"error": "unsupported_grant_type"}', {"omit": ["token"]}, "required-left-out"),
        (
            400,
            '{"error": "invalid_request", "error_description": "must be application/x-www-form-urlencoded"}',
            {"body_format": "json"},
            "wants-form",
        ),
    ],
)
def test_a_revocation_at_the_tokens_address_is_blamed_for_what_is_nearer(
    status: int, words: str, call: dict[str, Any], code: str
) -> None:
    """RFC 7009 asks for no address of its own: Cloudflare's server revokes where it gives out tokens."""
    diagnosis, _ = found("revoke", status, words, background=WORKED, revoke_token={**AT_TOKEN, **call})
    assert diagnosis.cause.code == code


@pytest.mark.parametrize(
    ("name", "value", "is_blamed"),
    [
        ("action", "revoke", False),
        ("grant_type", "revoke_token", False),
        ("grant_type", "authorization_code", True),  # copied from the step of the token
        ("token_type_hint", "access_token", True),
        ("tenant", "${context.authData.tenant}", True),
        ("audience", "acme", True),  # the token call sends it, too
    ],
)
def test_calls_that_a_parameter_tells_apart_may_have_one_address(name: str, value: str, is_blamed: bool) -> None:
    revoke = {**AT_TOKEN, "parameters": [{"name": name, "value": value}]}
    token = {**AT_TOKEN, "parameters": [{"name": "audience", "value": "acme"}]}
    diagnosis, _ = found("revoke", 400, "", background=WORKED, access_token=token, revoke_token=revoke)
    assert ("address-of-another-call" in [cause.code for cause in diagnosis.causes]) == is_blamed
    diagnosis, _ = found("exchange", 400, "", access_token=token, revoke_token=revoke)
    assert ("address-of-another-call" in [cause.code for cause in diagnosis.causes]) == is_blamed


@pytest.mark.parametrize(
    ("words", "label", "rows"),
    [
        ('{"message": "Missing parameter: audience"}', "Add “audience=acme”", ["audience"]),
        ('{"error": "invalid_request"}', "Add “audience”, “tenant”", ["audience", "tenant"]),
        ('{"error": "invalid_grant"}', "", []),
    ],
)
@pytest.mark.parametrize("leg", ["refresh", "revoke"])
def test_what_was_added_for_the_token_is_offered_for_the_calls_after_it(
    leg: Leg, words: str, label: str, rows: list[str]
) -> None:
    """Only what is no value of the log-in; and the scopes, which are a guess, after it."""
    added = {"audience": "acme", "tenant": "${context.authData.tenant}", "of_code": names.CODE.template, "code": "c0de"}
    token = {**AT_TOKEN, "parameters": [{"name": name, "value": value} for name, value in added.items()]}
    made, draft = found(leg, 400, words, background=WORKED, access_token=token)
    fix = made.fix
    assert (fix.label if fix else "") == label
    sent = fix.apply(draft).get(f"{leg}_token", "parameters") if fix else []
    assert [row["name"] for row in sent] == rows
    made, _ = found(leg, 400, words, access_token=token)
    assert not any(cause.fix and "audience" in cause.fix.label for cause in made.causes), "the token call did not work"


@pytest.mark.parametrize(
    ("leg", "url", "description", "offers"),
    [
        ("revoke", "/revoke", "", True),
        ("refresh", "/refresh", "Bad request", True),
        ("refresh", "", "", False),  # a form worked there
        ("revoke", "/token", "", False),
        ("revoke", "/revoke", "Unknown parameter token_type_hint", False),
    ],
)
def test_json_is_offered_where_a_form_is_refused_at_an_address_of_its_own(
    leg: Leg, url: str, description: str, offers: bool
) -> None:
    words = f'{{"error": "invalid_request", "error_description": "{description}"}}'
    call: dict[str, Any] = {f"{leg}_token": {"method": "POST", "url": f"{ORIGIN}{url}" if url else ""}}
    made, _ = found(leg, 400, words, background=WORKED, **call)
    assert any(cause.fix and cause.fix.edits[0].value == "json" for cause in made.causes) == offers
    documented = Documented(shapes={(f"{leg}_token", "body_format"): "form"})
    made, _ = found(leg, 400, words, background=replace(WORKED, documented=documented), **call)
    assert not any(cause.fix and cause.fix.edits[0].value == "json" for cause in made.causes)


def test_where_a_refusal_says_nothing_each_way_is_offered_until_it_was_refused() -> None:
    """Format and credentials of the token request, one after the other: all four pairs."""
    step: dict[str, Any] = {**AT_TOKEN, "client_authentication": "client_secret_post"}
    seen: list[tuple[str, str]] = []
    failed: set[str] = set()
    ways: set[RefusedWay] = set()
    for _ in range(3):
        known = Background(failed=frozenset(failed), refused_ways=frozenset(ways))
        made, draft = found("exchange", 400, '{"error": "invalid_request"}', background=known, access_token=step)
        failed.add(fingerprint(draft))
        ways.add(RefusedWay(("access_token",), step["client_authentication"]))
        assert made.fix is not None
        step = made.fix.apply(draft).get("access_token")
        seen.append((str(step.get("client_authentication")), str(step.get("body_format", "form"))))
    assert len(set(seen)) == 3
    assert ("client_secret_post", "form") not in seen


def test_only_a_slash_makes_no_address_another_calls() -> None:
    slash = {"method": "POST", "url": f"{ORIGIN}/token/"}
    diagnosis, _ = found("exchange", 404, "", access_token=slash, revoke_token=AT_TOKEN)
    assert diagnosis.cause.code == "slash-at-the-end"


def test_an_error_that_is_the_status_once_more_is_none_of_oauth() -> None:
    authorize = f"{ORIGIN}/authorize"
    words = '{"status": 422, "error": "Unprocessable Entity"}'
    diagnosis, _ = found("exchange", 422, words, authorization={"url": authorize}, access_token={"url": authorize})
    assert diagnosis.cause.code == "address-of-another-call"


def test_json_of_a_request_that_no_client_was_found_in_is_named_where_it_is_set() -> None:
    words = '{"code": 40110000, "message": "invalid_client"}'
    diagnosis, draft = found("exchange", 401, words, access_token={"method": "POST", "body_format": "json"})
    assert (diagnosis.cause.code, diagnosis.cause.path) == (
        "departs-and-client-refused",
        ("access_token", "body_format"),
    )
    assert mended(diagnosis, draft).get("access_token", "body_format") == "form"


def test_who_is_looked_up_by_an_id_in_the_body_and_proved_in_the_header_is_sent_in_both() -> None:
    steps: dict[str, Any] = {
        "access_token": {
            "method": "POST",
            "url": f"{ORIGIN}/token",
            "client_authentication": "client_secret_post",
            "parameters": [{"name": "resource", "value": "https://acme.test"}],
        }
    }
    body = '{"error": "invalid_client", "error_description": "Missing Basic authentication in Authorization header"}'
    made, draft = found("exchange", 401, body, **steps)
    assert mended(made, draft).get("access_token", "client_authentication") == "client_secret_basic"
    assert len(mended(made, draft).get("access_token", "parameters")) == 1, "Basic alone comes first"
    tried = Background(refused_ways=frozenset({RefusedWay(("access_token",), "client_secret_basic")}))
    made, draft = found("exchange", 401, body, background=tried, **steps)
    both = mended(made, draft)
    assert both.get("access_token", "client_authentication") == "client_secret_basic"
    assert [item["name"] for item in both.get("access_token", "parameters")] == ["resource", "client_id"]
    steps["access_token"] = {**both.get("access_token"), "client_authentication": "client_secret_post"}
    made, _ = found("exchange", 401, body, background=tried, **steps)
    assert made.cause.code != "wants-basic-words", "both were tried"
