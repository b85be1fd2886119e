"""Changes and readings that no collected failure needs: each by itself."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from connection_wizard.diagnosis.diagnose import diagnose, diagnose_pasted
from connection_wizard.diagnosis.fingerprints import fingerprint
from connection_wizard.diagnosis.model import Background, Diagnosis, Documented, RefusedWay
from connection_wizard.http.exchange import Exchange, FailureKind, HttpRequest, HttpResponse, TransportFailure
from connection_wizard.oauth.authorization import joined_scopes
from connection_wizard.oauth.callback import Failed, judge
from connection_wizard.oauth.credentials import SecretTrait
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.outcomes import LegFailed, LegResult
from connection_wizard.oauth.provider_words import ProviderWords
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.steps import number_of
from connection_wizard.words import Words
from tests.diagnosis.results import diagnose_error
from tests.diagnosis.results import refused as refused_leg
from tests.oauth.scripted import changed, document, spec_of

ORIGIN = "https://acme.test"
URLS: dict[Leg, str] = {"exchange": "/token", "refresh": "/token", "revoke": "/revoke", "test": "/me"}


def found(
    leg: Leg,
    status: int,
    words: str,
    headers: dict[str, str] | None = None,
    background: Background | None = None,
    start: str = "",
    **steps: Any,
) -> tuple[Diagnosis, Draft]:
    """What an answer with these words means; ``start`` is the address at which a call that was sent on began."""
    draft = Draft(changed(document(ORIGIN), **steps))
    own = draft.get("test_call", "url") if leg == "test" else f"{ORIGIN}{URLS[leg]}"
    request = HttpRequest("GET" if leg == "test" else "POST", str(own), (("Authorization", "Bearer x"),), b"")
    response = HttpResponse(status, "", "HTTP/1.1", tuple((headers or {}).items()), words.encode())
    now = datetime.now(UTC)
    hops = (Exchange(HttpRequest("GET", start, (), b""), None, None, now, 0.1, None, 0, 0),) if start else ()
    exchange = Exchange(request, response, None, now, 0.1, None, 0, 0, hops)
    result = refused_leg(leg, exchanges=(exchange,))
    made = diagnose(result, draft, background=background or Background())
    return made, draft


def refused(kind: FailureKind, draft: Draft) -> Diagnosis:
    """What it means that a request of a test call was not let out."""
    failure = TransportFailure(kind, Words("It was refused."), Words(""))
    request = HttpRequest("GET", "https://api.acme.co.uk/me", (), b"")
    exchange = Exchange(request, None, failure, datetime.now(UTC), 0.1, None, 0, 0)
    return diagnose(LegResult("test", "failed", "no_answer", {"kind": kind}, exchanges=(exchange,)), draft)


def mended(made: Diagnosis, draft: Draft) -> Draft:
    """The draft with the first change."""
    assert made.fix is not None, made.as_lines()
    return made.fix.apply(draft)


def test_what_was_left_out_of_a_call_is_sent_again() -> None:
    made, draft = found(
        "exchange", 400, '{"error": "unsupported_grant_type"}', access_token={"omit": ["grant_type", "client_id"]}
    )
    assert mended(made, draft).get("access_token", "omit") == ["client_id"]


def test_the_redirect_uri_is_sent_at_the_log_in_too() -> None:
    made, draft = found(
        "exchange", 400, '{"error": "redirect_uri_mismatch"}', authorization={"omit": ["redirect_uri", "response_type"]}
    )
    assert mended(made, draft).get("authorization", "omit") == ["response_type"]


def test_a_redirect_uri_of_the_authors_own_is_taken_out() -> None:
    own = [{"name": "redirect_uri", "value": "https://elsewhere.test/"}]
    made, draft = found("exchange", 400, '{"error": "redirect_uri_mismatch"}', access_token={"parameters": own})
    assert mended(made, draft).get("access_token", "parameters") == []


def test_a_standard_parameter_that_is_not_wanted_is_left_out() -> None:
    made, draft = found(
        "exchange", 400, '{"error": "invalid_request", "message": "Unexpected parameter: code_verifier"}'
    )
    assert made.cause.code in ("parameter-unwanted", "verifier-refused")
    made, draft = found("exchange", 400, '{"message": "Unknown parameter: client_id"}')
    assert made.cause.code == "parameter-unwanted"
    assert mended(made, draft).get("access_token", "omit") == ["client_id"]


def test_response_type_is_asked_for_again() -> None:
    draft = Draft({"authorization": {"omit": ["response_type", "redirect_uri"]}})
    error = LegFailed("token_in_fragment")
    made = diagnose_error(error, "authorize", draft)
    assert (made.cause.code, made.step) == ("implicit-app", 3)
    assert mended(made, draft).get("authorization", "omit") == ["redirect_uri"]


@pytest.mark.parametrize(("path", "other"), [("/callback", "/callback/"), ("/callback/", "/callback")])
def test_a_slash_of_the_redirect_uri_follows_what_the_provider_names(path: str, other: str) -> None:
    draft = Draft({"live_redirect": {"port": 8765, "path": path}})
    ours = f"http://127.0.0.1:8765{path}"
    words = f"redirect_uri did not match. Passed URI: {ours} Allowed URI: http://127.0.0.1:8765{other} ."
    made = diagnose_pasted(words, draft, background=Background(ours))
    assert mended(made, draft).get("live_redirect", "path") == other
    assert made.cause.copy == ours
    made = diagnose_pasted("redirect_uri did not match", draft, background=Background(ours))
    assert mended(made, draft).get("live_redirect", "receiver") == "paste"
    pasting = Draft({"live_redirect": {"receiver": "paste"}})
    assert diagnose_pasted("redirect_uri did not match", pasting).fix is None


@pytest.mark.parametrize(
    ("page", "documented", "wanted"),
    [
        ("Missing or invalid owner owner must be user.", {}, "owner=user"),
        ("Missing or invalid owner", {"owner": "user"}, "owner=user"),
        ("The parameter 'access' must be set to 'Offline'. Parameter access is missing.", {}, "access=Offline"),
        ("Required parameter is missing: audience", {"audience": "api.acme.com"}, "audience=api.acme.com"),
        ("Missing or invalid owner", {}, ""),
        ("Invalid state: state must be opaque", {}, ""),
        ("The app must be published. Missing or invalid client_id", {"owner": "user"}, ""),
        ("Invalid request. It must be sent again.", {}, ""),
        ("The seller must log in: `session` must be false in production.", {}, "session=false"),
        ("`mode` must be provided in production. 'login_hint' must be a valid address.", {}, ""),
    ],
)
def test_a_parameter_that_the_log_in_misses_is_added_where_its_value_is_known(
    page: str, documented: dict[str, str], wanted: str
) -> None:
    draft = Draft(document(ORIGIN) | {"authorization": {"url": f"{ORIGIN}/authorize"}})
    made = diagnose_pasted(page, draft, background=Background(documented=Documented(parameters=documented)))
    after = made.cause.fix.apply(draft) if made.cause.fix else draft
    rows = after.get("authorization", "parameters") or []
    assert [f"{row['name']}={row['value']}" for row in rows] == ([wanted] if wanted else [])


@pytest.mark.parametrize(
    ("url", "host", "first"),
    [
        ("{version}/me", "bm9ydGh3aW5kLWdvb2RzLm15c2hvcC5jb20vYWRtaW4", "address-of-a-sample"),
        ("v2/me", "bm9ydGh3aW5kLWdvb2RzLm15c2hvcC5jb20vYWRtaW4", "nothing-there"),
        ("v2/me", "eu.acme.test", "account-lives-elsewhere"),
    ],
)
def test_a_placeholder_that_was_sent_comes_before_any_guess(url: str, host: str, first: str) -> None:
    """What the log-in came back with in Base64 was taken for the region of the account."""
    known = Background(callback={"host": host})
    made, _ = found("test", 404, "Not Found", background=known, test_call={"url": f"{ORIGIN}/{url}"})
    assert made.cause.code == first


@pytest.mark.parametrize(
    ("call", "named", "background", "after"),
    [
        ({"url": f"{ORIGIN}/me/permissions/{{permission-name}}"}, "“{permission-name}”", Background(), None),
        (
            {"url": f"{ORIGIN}/{{user-id}}/permissions"},
            "“{user-id}”",
            Background(token_answer=frozenset({"user_id"})),
            f"{ORIGIN}/${{context.authData.accesstokencode.user_id}}/permissions",
        ),
        (
            {"url": f"{ORIGIN}/v2/<realmId>"},
            "“<realmId>”",
            Background(callback={"realmId": "1"}),
            f"{ORIGIN}/v2/${{context.authData.Authorization.realmId}}",
        ),
        (
            {"url": f"{ORIGIN}/me", "headers": [{"name": "X-Account", "value": "<account>"}]},
            "“<account>”",
            Background(token_answer=frozenset({"accounts"})),
            None,
        ),
    ],
)
@pytest.mark.parametrize("leg", ["test", "revoke"])
def test_a_placeholder_that_was_sent_is_named_and_filled_in_where_its_value_came(
    leg: Leg, call: dict[str, Any], named: str, background: Background, after: str | None
) -> None:
    """It was said that there is one, and neither which nor where its value is to be had."""
    step = "test_call" if leg == "test" else "revoke_token"
    method = {"method": "GET" if leg == "test" else "DELETE"}
    changed_call: dict[str, Any] = {step: method | call}
    made, draft = found(leg, 404, "Not Found", background=background, **changed_call)
    assert made.cause.code == "address-of-a-sample"
    assert named in made.cause.text
    assert "under Insert value" in made.cause.do
    assert made.cause.step == number_of(step)
    assert (made.fix is None) == (after is None)
    if after is not None:
        made_of_it = mended(made, draft)
        assert made_of_it.get(step, "url") == after
        kept = made_of_it.get("access_token", "response", "keep") or made_of_it.get("authorization", "callback", "keep")
        assert "user_id" in str(kept) or "realmId" in str(kept)


def test_the_server_that_the_log_in_came_back_with_is_no_other_region_once_it_is_asked() -> None:
    """The token had to travel elsewhere; the server of the tokens, named beside, was told as the account's."""
    known = Background(callback={"domain": ORIGIN.partition("://")[2], "server_domain": "oauth.acme.test"})
    made, _ = found("test", 401, '{"error": "NO_AUTH_FOUND"}', background=known, test_call={"url": f"{ORIGIN}/v2/me"})
    assert "account-lives-elsewhere" not in [cause.code for cause in made.causes]


@pytest.mark.parametrize(
    ("said", "at", "value"),
    [
        ('{"err": "client_id is required", "ECODE": "OAUTH_002"}', "body_format", "json"),
        ('{"error": "invalid_request", "error_description": "client_id is required"}', "parameters_in", "query"),
    ],
)
def test_who_answers_in_a_shape_of_the_api_reads_json(said: str, at: str, value: str) -> None:
    """The address was offered first, and then nothing: the body was a form, and the API speaks JSON."""
    draft = Draft(document(ORIGIN))
    form = (("Content-Type", "application/x-www-form-urlencoded"),)
    request = HttpRequest("POST", f"{ORIGIN}/token", form, b"grant_type=authorization_code&code=x&client_id=c")
    response = HttpResponse(400, "", "HTTP/1.1", (), said.encode())
    exchange = Exchange(request, response, None, datetime.now(UTC), 0.1, None, 0, 0)
    after = mended(diagnose(refused_leg("exchange", exchanges=(exchange,)), draft), draft)
    assert after.get("access_token", at) == value


@pytest.mark.parametrize(("refresh", "then"), [({}, "query"), ({"url": f"{ORIGIN}/refresh"}, None), (None, None)])
def test_what_the_address_takes_at_the_exchange_it_takes_at_the_refresh(
    refresh: dict[str, str] | None, then: str | None
) -> None:
    """The proof stopped at the refresh for the same reason, one log-in later."""
    said = '{"error": "invalid_request", "error_description": "Required parameter grant_type is missing"}'
    draft = Draft(changed(document(ORIGIN), refresh_token=refresh))
    form = (("Content-Type", "application/x-www-form-urlencoded"),)
    request = HttpRequest("POST", f"{ORIGIN}/token", form, b"grant_type=authorization_code&code=x")
    response = HttpResponse(400, "", "HTTP/1.1", (), said.encode())
    exchange = Exchange(request, response, None, datetime.now(UTC), 0.1, None, 0, 0)
    after = mended(diagnose(refused_leg("exchange", exchanges=(exchange,)), draft), draft)
    assert after.get("access_token", "parameters_in") == "query"
    assert after.get("refresh_token", "parameters_in") == then


def test_a_client_that_authenticates_at_the_log_in_speaks_of_the_redirect_uri() -> None:
    """Nobody sends a secret there: the client ID was shown, which was right."""
    words = '{"error": "invalid_client", "error_description": "Client authentication failed"}'
    made = diagnose_pasted(words, Draft(document(ORIGIN)))
    assert (made.cause.code, made.cause.path) == ("redirect-or-client", ("redirect_url",))
    assert "unknown-client" in [cause.code for cause in made.causes]
    named = words.replace("failed", "failed due to unknown client")
    assert diagnose_pasted(named, Draft(document(ORIGIN))).cause.code == "unknown-client"


def test_a_code_of_the_standard_among_a_pages_own_words_is_heard() -> None:
    """It was taken for something about the address."""
    step = {"url": f"{ORIGIN}/authorize", "scopes": ["read_things", "generate"], "scope_separator": "comma"}
    draft = Draft(document(ORIGIN) | {"authorization": step})
    made = diagnose_pasted("Oauth error invalid_scope: read_things,generate", draft)
    assert (made.cause.code, made.cause.path) == ("scope-refused", ("authorization", "scopes"))


@pytest.mark.parametrize(
    ("leg", "step", "group", "row", "words"),
    [
        ("test", "test_call", "headers", ("revision", "2026-10-15"), "Missing header: revision"),
        ("test", "test_call", "query", ("schema", "openid"), "Missing parameter: schema"),
        ("exchange", "access_token", "headers", ("version", "7"), "Missing header: version"),
        ("exchange", "access_token", "parameters", ("expiring", "1"), "Missing parameter: expiring"),
        ("test", "test_call", "headers", ("Authorization", f"OAuth {names.ACCESS_TOKEN.template}"), "invalid_token"),
        ("test", "test_call", "headers", ("X-Acme-Token", names.ACCESS_TOKEN.template), "unauthorized"),
    ],
)
def test_what_the_documentation_sends_comes_back_where_it_was_taken_out(
    leg: Leg, step: str, group: str, row: tuple[str, str], words: str
) -> None:
    """The author had deleted the row that was read, and the card told him to look it up."""
    known = Background(documented=Documented(rows={(step, group): (row,)}))
    call: dict[str, Any] = {step: {"headers": []} if names.ACCESS_TOKEN.template in row[1] else {}}
    made, _ = found(leg, 401, json.dumps({"error": words, "message": words}), background=known, **call)
    assert made.cause.fix is not None
    (edit,) = made.cause.fix.edits
    assert (edit.at[:2], edit.value) == ((step, group), {"name": row[0], "value": row[1]})


@pytest.mark.parametrize(
    ("scopes", "values"), [(["offline", "read"], ["offline read", "offline"]), (["read"], ["read"])]
)
def test_scopes_that_a_refresh_is_refused_with_are_followed_by_the_one_for_it(
    scopes: list[str], values: list[str]
) -> None:
    draft, failed, offered = Draft(changed(document(ORIGIN), authorization={"scopes": scopes})), set[str](), []
    for words in ("Missing parameter: scope", "Invalid parameter: scope", "Invalid parameter: scope"):
        known = Background(failed=frozenset(failed))
        made, _ = found("refresh", 400, words, background=known, **draft.document)
        if made.cause.fix is not None:
            draft = made.cause.fix.apply(draft)
            offered.append(draft.get("refresh_token", "parameters", 0, "value"))
        failed.add(fingerprint(draft))
    assert offered == values


def test_where_no_parameter_brings_a_refresh_token_the_scope_for_it_is_next() -> None:
    """It stood below a card that had nothing more to try."""
    draft, failed, offered = Draft(changed(document(ORIGIN), authorization={"scopes": ["read"]})), set[str](), []
    for _ in range(4):
        result = LegResult("refresh", "failed", "no_refresh_token")
        made = diagnose(result, draft, background=Background(failed=frozenset(failed)))
        assert made.cause.code == "no-refresh-token"
        assert made.cause.fix is not None
        draft = made.cause.fix.apply(draft)
        offered += [str(edit.value) for edit in made.cause.fix.edits]
        failed.add(fingerprint(draft))
    assert offered[2:] == ["offline_access", "offline"]


@pytest.mark.parametrize("listed", [("accounts:read",), ()])
def test_the_scopes_that_the_documentation_lists_are_asked_for_where_none_is(listed: tuple[str, ...]) -> None:
    """One was told to be unknown, and none was asked for."""
    draft = Draft(document(ORIGIN) | {"authorization": {"url": f"{ORIGIN}/authorize"}})
    known = Background(documented=Documented(scopes=listed))
    made = diagnose_pasted("invalid_request: The scope parameter is required", draft, background=known)
    assert (made.cause.code, made.cause.path) == ("no-scope-asked-for", ("authorization", "scopes"))
    put = [edit.value for edit in made.cause.fix.edits] if made.cause.fix else []
    assert put == [*listed]
    assert "scope-refused" not in [cause.code for cause in made.causes]


@pytest.mark.parametrize(("told", "first"), [("client_secret_post", "secret-likelier"), ("", "client-refused")])
def test_a_way_that_the_documentation_has_is_not_the_first_suspect(told: str, first: str) -> None:
    """The page said that the secret goes into the body, and a mistyped one was answered with: switch to HTTP Basic."""
    shapes: dict[DocumentPath, str] = {("access_token", "client_authentication"): told} if told else {}
    known = Background(documented=Documented(shapes=shapes))
    step = {"client_authentication": "client_secret_post"}
    made, _ = found("exchange", 401, '{"error": "invalid_client"}', background=known, access_token=step)
    assert made.cause.code == first
    assert "client-refused" in [cause.code for cause in made.causes]


@pytest.mark.parametrize(("told", "first"), [("client_secret_post", "secret-likelier"), ("", "wants-basic")])
def test_a_challenge_says_nothing_against_the_way_that_the_documentation_has(told: str, first: str) -> None:
    """A mistyped secret was answered with: switch to HTTP Basic, for Passport sends a challenge whatever was wrong."""
    shapes: dict[DocumentPath, str] = {("access_token", "client_authentication"): told} if told else {}
    known = Background(documented=Documented(shapes=shapes))
    step, challenge = {"client_authentication": "client_secret_post"}, {"www-authenticate": 'Basic realm="Users"'}
    made, _ = found("exchange", 401, "Unauthorized", challenge, background=known, access_token=step)
    assert made.cause.code == first


def test_basic_that_the_documentation_has_may_be_read_without_being_decoded() -> None:
    """The page said Basic, the secret was right, and it was told as mistyped from log-in to log-in."""
    at, basic = ("access_token", "client_authentication"), "client_secret_basic"
    secret: frozenset[SecretTrait] = frozenset({"encoding_matters"})
    known = Background(documented=Documented(shapes={at: basic}), secret=secret)
    answer = '{"error": "invalid_client"}'
    made, _ = found("exchange", 401, answer, background=known, access_token={"client_authentication": basic})
    assert made.cause.fix is not None
    assert [edit.value for edit in made.cause.fix.edits] == ["client_secret_basic_unencoded"]
    known = replace(known, refused_ways=frozenset({RefusedWay(("access_token",), "client_secret_basic")}))
    step = {"client_authentication": "client_secret_basic_unencoded"}
    made, _ = found("exchange", 401, answer, background=known, access_token=step)
    assert made.cause.path == ("client", "client_secret"), "in neither way: it is the secret"
    plain = replace(known, secret=frozenset(), refused_ways=frozenset())
    made, _ = found("exchange", 401, answer, background=plain, access_token={"client_authentication": basic})
    assert made.cause.path == ("client", "client_secret")
    told = [(cause.text, cause.do) for cause in made.causes]
    assert len(told) == len(set(told)), "one cause stood there twice"


@pytest.mark.parametrize("is_read", [False, True])
def test_json_that_the_documentation_sends_is_no_reason_to_doubt_the_app(*, is_read: bool) -> None:
    """The page had said JSON, and a mistyped secret was answered with: send it as a form."""
    shapes: dict[DocumentPath, str] = {("access_token", "body_format"): "json"} if is_read else {}
    known = Background(documented=Documented(shapes=shapes))
    step = {"body_format": "json", "client_authentication": "client_secret_basic"}
    made, _ = found("exchange", 401, '{"error": "invalid_client"}', background=known, access_token=step)
    assert made.cause.code == ("secret-likelier" if is_read else "departs-and-client-refused")
    if is_read:
        assert made.cause.path == ("client", "client_secret")
    words = '{"error": "invalid_request", "error_description": "body.code_verifier should be not present"}'
    made, _ = found("exchange", 400, words, background=known, access_token=step)
    assert made.cause.code == "verifier-refused", "what may not be there is not missed"
    words = '{"error": "invalid_request", "error_description": "something is missing"}'
    made, _ = found("exchange", 400, words, background=known, access_token=step)
    assert (made.cause.code == "json-unread") is not is_read


@pytest.mark.parametrize("is_read", [False, True])
def test_credentials_that_are_sent_as_documented_are_no_reason_to_send_them_otherwise(*, is_read: bool) -> None:
    """The page lists the secret in the body, it was mistyped, and HTTP Basic was offered."""
    shapes: dict[DocumentPath, str] = (
        {("access_token", "client_authentication"): "client_secret_post"} if is_read else {}
    )
    known = Background(documented=Documented(shapes=shapes))
    step = {"client_authentication": "client_secret_post"}
    words = '{"message": "Invalid client credentials"}'
    made, _ = found("exchange", 401, words, background=known, access_token=step)
    assert made.cause.code == ("secret-likelier" if is_read else "client-refused")
    if is_read:
        assert made.cause.path == ("client", "client_secret")
        assert "client-refused" in [cause.code for cause in made.causes], "the page may be wrong"


@pytest.mark.parametrize(
    ("status", "words", "first"),
    [
        (401, ["invalid_client", "Client authentication failed due to unknown client"], "secret-likelier"),
        (400, ["invalid_client"], "secret-likelier"),
        (401, ["Unauthorized"], "secret-likelier-by-status"),
        (401, ["This app may not do that"], "secret-likelier-by-status"),
        (400, ["unsupported_grant_type"], "parameters-in-query"),
        (400, ["invalid_request", "Missing parameter: grant_type"], "parameters-in-query"),
    ],
)
def test_parameters_in_the_address_as_the_page_has_them_are_not_the_first_suspect(
    status: int, words: list[str], first: str
) -> None:
    """The page shows all of the exchange in its address; of a mistyped secret it was said that the body is read."""
    is_standard = "_" in words[0]
    answer = json.dumps(dict(zip(("error", "error_description") if is_standard else ("message",), words, strict=False)))
    known = Background(documented=Documented(shapes={("access_token", "parameters_in"): "query"}))
    step = {"client_authentication": "client_secret_post", "parameters_in": "query"}
    made, _ = found("exchange", status, answer, background=known, access_token=step)
    assert made.cause.code == first
    if is_standard:
        offered = {cause.code for cause in made.causes}
        assert offered & {"parameters-in-query", "parameters-in-query-perhaps"}, "the page may be wrong"
        made, _ = found("exchange", status, answer, access_token=step)
        assert made.cause.code == "parameters-in-query", "no page has it"


@pytest.mark.parametrize("name", ["error_name", "kind"])
def test_a_code_that_is_called_a_name_is_heard_and_words_without_one_are_enough(name: str) -> None:
    """A mistyped secret, refused with 400 and a code under another name, was answered with: switch to HTTP Basic."""
    known = Background(documented=Documented(shapes={("access_token", "client_authentication"): "client_secret_post"}))
    step = {"client_authentication": "client_secret_post"}
    words = json.dumps({"error": {"error_msg": "Invalid client credentials", name: "invalid_client"}})
    made, _ = found("exchange", 400, words, background=known, access_token=step)
    assert (made.cause.code, made.cause.path) == ("secret-likelier", ("client", "client_secret"))


@pytest.mark.parametrize("words", ["Missing parameter: client_id", "client_secret is required"])
@pytest.mark.parametrize("is_refused", [True, False])
def test_credentials_that_are_missed_where_they_were_refused_are_wrong(words: str, *, is_refused: bool) -> None:
    """A mistyped secret was sent in the other way then, and nothing led back to it."""
    refused = {RefusedWay(("access_token",), "client_secret_post")} if is_refused else set()
    body = json.dumps({"error": "invalid_request", "error_description": words})
    step = {"client_authentication": "client_secret_basic"}
    made, _ = found("exchange", 400, body, background=Background(refused_ways=frozenset(refused)), access_token=step)
    assert (made.cause.path == ("client", "client_secret")) is is_refused
    assert (made.cause.fix is None) is is_refused


def test_words_that_count_up_all_that_may_be_wrong_say_nothing_of_the_way() -> None:
    """Doorkeeper says all of RFC 6749 section 5.2, and HTTP Basic was offered for a mistyped secret."""
    known = Background(documented=Documented(shapes={("access_token", "client_authentication"): "client_secret_post"}))
    step = {"client_authentication": "client_secret_post"}
    said = (
        "Client authentication failed due to unknown client, no client authentication included, "
        "or unsupported authentication method."
    )
    words = json.dumps({"error": "invalid_client", "error_description": said})
    made, _ = found("exchange", 401, words, background=known, access_token=step)
    assert (made.cause.code, made.cause.path) == ("secret-likelier", ("client", "client_secret"))
    words = json.dumps({"error": "invalid_client", "error_description": "Unsupported authentication method"})
    made, _ = found("exchange", 401, words, background=known, access_token=step)
    assert made.cause.code != "secret-likelier"


@pytest.mark.parametrize(("told", "joined"), [("comma", "comma"), ("comma", "space"), ("", "comma")])
def test_scopes_that_are_joined_as_documented_are_no_reason_to_join_them_otherwise(told: str, joined: str) -> None:
    """The page had commas; a scope of another kind of app was refused, and a space was offered, then a plus."""
    step = {"url": f"{ORIGIN}/authorize", "scopes": ["read", "write", "app:assignable"], "scope_separator": joined}
    draft = Draft(document(ORIGIN) | {"authorization": step})
    shapes: dict[DocumentPath, str] = {("authorization", "scope_separator"): told} if told else {}
    page = f"Invalid scope: {joined_scopes(draft.partial_spec.authorization)}"
    made = diagnose_pasted(page, draft, background=Background(documented=Documented(shapes=shapes)))
    if told == joined:
        assert (made.cause.code, made.cause.path) == ("scope-refused", ("authorization", "scopes"))
        assert not any(cause.path == ("authorization", "scope_separator") for cause in made.causes)
    else:
        assert mended(made, draft).get("authorization", "scope_separator") == (told or "space")


@pytest.mark.parametrize(
    ("words", "refused", "first"),
    [
        ('{"error": "unauthorized"}', (), True),
        ('{"message": "401"}', (), False),
        ('{"message": "401"}', ("client_secret_basic",), True),
    ],
)
def test_a_revocation_that_finds_nobody_is_offered_the_token_in_the_header(
    words: str, refused: tuple[Any, ...], *, first: bool
) -> None:
    """Both ways of the app's credentials were refused, and *Try again* was all that was left."""
    exchanged = LegResult("exchange", "proved", "token_received")
    ways = frozenset(RefusedWay(("revoke_token",), way) for way in refused)
    known = Background(earlier=(exchanged,), refused_ways=ways)
    step = {"client_authentication": "client_secret_post"}
    made, draft = found("revoke", 401, words, background=known, access_token=step)
    assert made.cause.code.startswith("revoke-wants-bearer") is first
    if first:
        assert "Bearer" in mended(made, draft).get("revoke_token", "headers", 0, "value")


def test_a_code_under_another_name_is_taken_from_there() -> None:
    draft = Draft(document(ORIGIN))
    step = spec_of(document(ORIGIN)).authorization
    answer = judge("auth_code=abc123&state=s", "s", step)
    assert isinstance(answer, Failed)
    assert "abc123" not in answer.message
    made = diagnose_error(LegFailed(answer.reason, answer.values), "authorize", draft)
    assert mended(made, draft).get("authorization", "callback", "code") == "auth_code"
    nothing = judge("state=s&ok=1", "s", step)
    assert isinstance(nothing, Failed)
    assert diagnose_error(LegFailed(nothing.reason, nothing.values), "authorize", draft).fix is None
    assert nothing.reason == "code_missing"


def test_a_redirect_is_followed_by_hand_where_it_stays_with_the_provider() -> None:
    made, draft = found("test", 301, "", {"location": "/v2/me"})
    assert mended(made, draft).get("test_call", "url") == f"{ORIGIN}/v2/me"
    for elsewhere in ("https://other.test/me", "/login?to=me"):
        made, _ = found("test", 302, "", {"location": elsewhere})
        assert (made.cause.code, made.fix) == ("redirected", None)
    made, _ = found(
        "test", 301, "", {"location": "/v2/me"}, test_call={"url": "https://acme.test/${context.authData.x}"}
    )
    assert made.fix is None


def test_a_call_that_was_sent_on_to_another_server_names_the_last_address() -> None:
    made, draft = found("test", 401, "No token", start="https://old.test/me")
    assert (made.cause.code, made.step) == ("lost-on-the-way", 8)
    assert mended(made, draft).get("test_call", "url") == f"{ORIGIN}/me"
    url = {"url": "https://acme.test/${context.authData.x}"}
    assert found("test", 401, "No token", start="https://old.test/me", test_call=url)[0].fix is None


def test_scopes_that_were_not_granted_are_named() -> None:
    exchanged = LegResult("exchange", "proved", "token_received", facts={"scopes_granted": "read", "expires_in": None})
    made, _ = found("test", 403, '{"message": "Forbidden"}', background=Background(earlier=(exchanged,)))
    assert (made.cause.code, made.step) == ("scope-not-granted", 4)
    assert "write is missing" in made.cause.text


@pytest.mark.parametrize(
    ("expires_in", "scopes", "first"),
    [
        (None, (), "nothing-to-refresh"),
        (3600, (), "no-refresh-token"),
        (None, ("offline_access",), "no-refresh-token"),
    ],
)
def test_a_token_that_does_not_expire_needs_no_refresh(
    expires_in: int | None, scopes: tuple[str, ...], first: str
) -> None:
    """Guesses at how to ask for one came first: log-ins in vain, and what was guessed stayed in the spec."""
    exchanged = LegResult("exchange", "proved", "token_received", facts={"expires_in": expires_in})
    error = LegFailed("no_refresh_token")
    draft = Draft(document(ORIGIN))
    background = Background(earlier=(exchanged,), documented=Documented(scopes=scopes))
    made = diagnose_error(error, "refresh", draft, Redactor(), background)
    assert made.cause.code == first
    assert ("nothing-to-refresh" in [cause.code for cause in made.causes]) == (first == "nothing-to-refresh")
    if first == "nothing-to-refresh":
        assert mended(made, draft).document["refresh_token"] is None


@pytest.mark.parametrize(
    ("host", "at", "asked"),
    [
        ("www.dropbox.com", "parameters", [{"name": "token_access_type", "value": "offline"}]),
        ("auth.atlassian.com", "scopes", ["offline_access"]),
        ("twitter.com", "scopes", ["offline.access"]),
        ("login.acme.test", "parameters", [{"name": "access_type", "value": "offline"}]),
    ],
)
def test_a_refresh_token_is_asked_for_in_the_providers_own_way(host: str, at: str, asked: list[Any]) -> None:
    authorization = {"url": f"https://{host}/authorize", "scopes": [], "parameters": []}
    draft = Draft(document(ORIGIN) | {"authorization": authorization})
    made = diagnose_error(LegFailed("no_refresh_token"), "refresh", draft, Redactor(), Background())
    assert mended(made, draft).get("authorization", at) == asked


def test_where_nothing_is_known_every_way_to_ask_for_a_refresh_token_is_offered() -> None:
    """Google's parameter, and the scopes of others, one after the other; what failed already is offered no more."""
    draft = Draft(document(ORIGIN) | {"authorization": {"url": f"{ORIGIN}/authorize", "scopes": ["read"]}})

    def offered(failed: frozenset[str] = frozenset()) -> list[Draft]:
        known = Background(failed=failed)
        made = diagnose_error(LegFailed("no_refresh_token"), "refresh", draft, Redactor(), known)
        return [cause.fix.apply(draft) for cause in made.causes if cause.fix]

    by_parameter, by_scope = offered()
    assert by_parameter.get("authorization", "parameters") == [{"name": "access_type", "value": "offline"}]
    assert by_scope.get("authorization", "scopes") == ["read", "offline_access"]
    (other,) = (each for each in offered(frozenset({fingerprint(by_scope)})) if each.get("authorization", "scopes", 1))
    assert other.get("authorization", "scopes") == ["read", "offline"]
    google = {"url": "https://accounts.google.com/o/oauth2/v2/auth", "scopes": ["openid"]}
    draft = Draft(document(ORIGIN) | {"authorization": google})
    assert all(each.get("authorization", "scopes") == ["openid"] for each in offered()), "its way is known"


@pytest.mark.parametrize(
    ("documented", "scopes", "parameters"),
    [
        (Documented(("read", "offline")), ["read", "offline"], []),
        (Documented(("read", "refresh_token")), ["read", "refresh_token"], []),
        (Documented(("read",), {"duration": "permanent"}), ["read"], [{"name": "duration", "value": "permanent"}]),
        (Documented(("read",), {"audience": "x"}), ["read"], [{"name": "access_type", "value": "offline"}]),
        (Documented(("RefreshToken.read",)), ["read", "RefreshToken.read"], []),
    ],
)
def test_what_the_documentation_names_for_a_refresh_token_goes_before_any_guess(
    documented: Documented, scopes: list[str], parameters: list[Any]
) -> None:
    """Google's parameter was offered though the page that had been pasted named a scope."""
    draft = Draft(document(ORIGIN) | {"authorization": {"url": f"{ORIGIN}/authorize", "scopes": ["read"]}})
    known = Background(documented=documented)
    made = diagnose_error(LegFailed("no_refresh_token"), "refresh", draft, Redactor(), known)
    after = mended(made, draft)
    assert (after.get("authorization", "scopes"), after.get("authorization", "parameters") or []) == (
        scopes,
        parameters,
    )
    asked = Draft(document(ORIGIN) | {"authorization": {"url": f"{ORIGIN}/authorize", "scopes": scopes}})
    again = diagnose_error(LegFailed("no_refresh_token"), "refresh", asked, Redactor(), known)
    guesses = [edit.value for cause in again.causes if cause.fix for edit in cause.fix.edits]
    assert (scopes == ["read"]) or {"name": "access_type", "value": "offline"} not in guesses, (
        "it is asked for so already"
    )


def test_http_is_offered_to_a_server_on_this_computer_alone() -> None:
    """Kind: what did not speak https has no certificate that could be blamed."""
    for url, wanted in (
        ("https://127.0.0.1:9102/me", "http://127.0.0.1:9102/me"),
        ("https://localhost:9102/me", "http://localhost:9102/me"),
        ("https://api.acme.test:80/me", None),
        ("https://10.0.0.5/me", None),
    ):
        draft = Draft({"test_call": {"url": url}})
        made = refused("not_tls", draft)
        assert made.cause.code == "https-not-spoken"
        assert (mended(made, draft).get("test_call", "url") if made.fix else None) == wanted
    assert refused("tls", Draft({"test_call": {"url": "https://127.0.0.1:1/me"}})).fix is None


def test_a_forgotten_exchange_is_told_where_there_is_none() -> None:
    words = '{"error": {"message": "You must exchange the token first"}}'
    made, _ = found("test", 403, words)
    assert (made.cause.code, made.step) == ("exchange-forgotten", 5)
    there = {"follow_ups": [{"purpose": "exchange", "url": f"{ORIGIN}/exchange"}]}
    made, _ = found("test", 403, words, access_token={"url": f"{ORIGIN}/token", **there})
    assert made.cause.code != "exchange-forgotten"


def test_another_value_of_the_parameter_that_asks_for_a_refresh_token_is_replaced() -> None:
    own = [{"name": "token_access_type", "value": "online"}]
    authorization = {"url": "https://www.dropbox.com/oauth2/authorize", "scopes": [], "parameters": own}
    draft = Draft(document(ORIGIN) | {"authorization": authorization})
    made = diagnose_error(LegFailed("no_refresh_token"), "refresh", draft, Redactor(), Background())
    after = mended(made, draft).get("authorization", "parameters")
    assert after == [{"name": "token_access_type", "value": "offline"}]


def test_a_hint_on_the_kind_of_token_changes_with_the_token() -> None:
    own = [
        {"name": "token", "value": "${context.authData.accesstokencode.refresh_token}"},
        {"name": "token_type_hint", "value": "refresh_token"},
    ]
    made, draft = found(
        "revoke",
        400,
        '{"error": "unsupported_token_type"}',
        revoke_token={"url": f"{ORIGIN}/revoke", "parameters": own},
    )
    after = mended(made, draft).get("revoke_token", "parameters")
    assert [item["value"] for item in after] == ["${context.authData.accesstokencode.access_token}", "access_token"]
    made, _ = found(
        "revoke",
        400,
        '{"error": "unsupported_token_type"}',
        revoke_token={"url": f"{ORIGIN}/revoke", "snippet": "return 1"},
    )
    assert made.fix is None


def test_code_that_asks_for_a_foreign_host_is_told_step_10() -> None:
    draft = Draft({"whitelist": ["acme.test"]})
    made = refused("host_not_listed", draft)
    assert (made.cause.code, made.step, made.cause.certainty) == ("host-not-listed", 10, "certain")
    assert mended(made, draft).get("whitelist") == ["acme.test", "acme.co.uk"]


def test_what_was_not_let_out_is_never_laid_on_the_provider() -> None:
    kinds: dict[FailureKind, str] = {"private_address": "inside-the-network", "not_encrypted": "not-encrypted"}
    for kind, code in kinds.items():
        made = refused(kind, Draft({}))
        assert (made.cause.code, made.step, made.cause.certainty) == (code, 8, "certain")


@pytest.mark.parametrize("location", ["http://[", "//[", "https://[::1", "http://℀.com/", "http://h:99999/", "http:a"])
def test_a_redirect_to_what_is_no_address_has_no_address_to_offer(location: str) -> None:
    for leg in URLS:
        made, _ = found(leg, 302, "", {"Location": location})
        assert (made.cause.code, made.fix) == ("redirected-nowhere", None)


@pytest.mark.parametrize(
    ("pasted", "shown"),
    [
        ("https://acme.test/error?message=Bad+redirect&client_id=abc", "Bad redirect"),
        ("https://acme.test/error/invalid_redirect_uri", ""),
        ("https://acme.test/#/oauth?error=access_denied", "access_denied"),
        ("https://accounts.google.com/error?authError=%%%", "%%%"),
        ("https://acme.test/?" + "&".join(f"p{n}=1" for n in range(200)), ""),
        ("https://[acme.test/error?error=x", ""),
        ("", ""),
    ],
)
def test_any_address_can_be_pasted(pasted: str, shown: str) -> None:
    made = diagnose_pasted(pasted, Draft({}))
    assert made.words.text == shown
    assert made.causes


def test_a_pasted_secret_is_not_shown() -> None:
    made = diagnose_pasted(
        "error: bad secret s3cr3t-of-the-client-Zq8 given", Draft({}), Redactor(["s3cr3t-of-the-client-Zq8"])
    )
    assert "s3cr3t-of-the-client-Zq8" not in str(made.as_json()) + "".join(made.as_lines())


def test_capitals_and_letters_with_two_small_ones_are_no_trouble() -> None:
    made, _ = found("exchange", 400, '{"message": "İİİ INVALID CLIENT SECRET ſ"}')
    assert made.cause.code == "secret-refused"
    assert "İİİ INVALID CLIENT SECRET ſ" in made.words.text


def test_an_id_and_a_secret_that_do_not_match_were_read() -> None:
    """HTTP Basic was offered, which cannot be what is wrong where both are named as a pair."""
    made, _ = found("exchange", 401, '{"status": "error", "message": "client_id and client_secret do not match"}')
    assert made.cause.code == "secret-refused"


TOKEN = "${context.authData.accesstokencode.access_token}"


def test_a_token_moves_from_the_query_into_the_header_and_is_sent_once() -> None:
    query = [{"name": "v", "value": "2"}, {"name": "access_token", "value": TOKEN}]
    call = {"method": "GET", "url": f"{ORIGIN}/me", "headers": [], "query": query}
    draft = Draft(changed(document(ORIGIN), test_call=call))
    request = HttpRequest("GET", f"{ORIGIN}/me?v=2&access_token=x", (), b"")
    response = HttpResponse(400, "", "HTTP/1.1", (), b'{"error": "invalid_request"}')
    exchange = Exchange(request, response, None, datetime.now(UTC), 0.1, None, 0, 0)
    made = diagnose(refused_leg("test", exchanges=(exchange,)), draft)
    after = mended(made, draft)
    assert after.get("test_call", "query") == [{"name": "v", "value": "2"}]
    assert after.get("test_call", "headers") == [{"name": "Authorization", "value": f"Bearer {TOKEN}"}]


@pytest.mark.parametrize("sent", [TOKEN, "${context.authData.accesstokencode.refresh_token}"])
def test_the_hint_of_a_revocation_names_the_token_that_is_sent(sent: str) -> None:
    call = {"method": "POST", "url": f"{ORIGIN}/revoke", "parameters": [{"name": "token", "value": sent}]}
    words = '{"error": "invalid_request", "error_description": "Missing required parameter [token_type_hint]."}'
    made, draft = found("revoke", 400, words, revoke_token=call)
    kind = sent.rpartition(".")[2].rstrip("}")
    assert mended(made, draft).get("revoke_token", "parameters", 1) == {"name": "token_type_hint", "value": kind}


@pytest.mark.parametrize(
    ("body", "scopes"),
    [
        ('{"error": "insufficient_scope", "scope": "api"}', ["api"]),
        ('{"ok": false, "error": "missing_scope", "needed": "users:read,team:read"}', ["users:read", "team:read"]),
        ('{"error": {"message": "Your credentials lack scopes.", "detail": {"required": ["account"]}}}', ["account"]),
        ('{"error": "insufficient_scope", "required": true}', []),
        ('{"error": "insufficient_scope", "required": []}', []),
        (
            '{"message": "insufficient_scope: not enough. Required: [\'user:retainers:read\']."}',
            ["user:retainers:read"],
        ),
        ('{"error": {"msg": "You don\'t have the required scope: account:read"}}', ["account:read"]),
        (
            '{"errors": [{"code": "INSUFFICIENT_SCOPES", "detail": "It needs the following scopes: MERCHANT_READ"}]}',
            ["MERCHANT_READ"],
        ),
    ],
)
def test_scopes_that_an_answer_names_in_a_member_are_asked_for(body: str, scopes: list[str]) -> None:
    made, draft = found("test", 403, body)
    before = list(draft.partial_spec.authorization.scopes)
    assert made.path == ("authorization", "scopes")
    after = mended(made, draft) if made.fix else draft
    assert list(after.partial_spec.authorization.scopes) == [*before, *scopes]


def test_what_an_address_among_other_words_says_is_heard() -> None:
    page = (
        "https://acme.test/error?error=invalid_scope&error_description=not+allowed Something went wrong. Help: "
        "https://acme.test/help state=abc"
    )
    made = diagnose_pasted(page, Draft(document(ORIGIN)))
    assert made.words.error == "invalid_scope"
    assert "not allowed" in made.words.text
    assert "Something went wrong." in made.words.text
    assert made.path == ("authorization", "scopes")


def test_words_with_names_of_characters_in_them_are_understood() -> None:
    scopes = {"url": f"{ORIGIN}/authorize", "scopes": ["email", "r_lite"]}
    draft = Draft(changed(document(ORIGIN), authorization=scopes))
    words = ProviderWords("unauthorized_scope_error", "Scope &quot;r_lite&quot; is not authorized for your application")
    denied = LegResult("authorize", "failed", "authorization_denied", {"error": words.error}, words=words)
    made = diagnose(denied, draft)
    assert "&quot;r_lite&quot;" in made.words.text, "the words themselves stay as they came"
    assert list(mended(made, draft).partial_spec.authorization.scopes) == ["email"]


def test_a_standard_code_may_be_written_with_a_space() -> None:
    made, _ = found("exchange", 400, '{"error": "invalid grant"}')
    assert made.cause.code == "grant-refused"
    assert made.words.error == "invalid grant"


@pytest.mark.parametrize(
    ("answer", "is_firewall"),
    [
        ("error code: 1010", True),
        ("Your request was blocked.", True),
        ("Your account has been blocked.", False),
        ("error code: 7", False),
        ('{"message": "Your request was blocked."}', False),
        ("Forbidden", False),
    ],
)
def test_a_firewall_is_told_by_a_line_of_text(answer: str, is_firewall: bool) -> None:
    made, _ = found("test", 403, answer, {"Content-Type": "text/plain"})
    assert (made.cause.code == "firewall") == is_firewall


@pytest.mark.parametrize(
    ("rename", "at_log_in", "left"),
    [
        ({"client_secret": "secret", "code": "grant"}, {}, {"code": "grant"}),
        ({"client_id": "app_id", "client_secret": "secret"}, {"client_id": "app_id"}, {"client_id": "app_id"}),
        ({"client_id": "app_id"}, {"client_id": "app_id"}, None),
        ({"code": "grant"}, {}, None),
    ],
)
def test_credentials_get_the_standards_names_back_where_the_log_in_does_not_share_theirs(
    rename: dict[str, str], at_log_in: dict[str, str], left: dict[str, str] | None
) -> None:
    made, draft = found(
        "exchange",
        401,
        '{"error": "invalid_client"}',
        access_token={"method": "POST", "url": f"{ORIGIN}/token", "rename": rename},
        authorization={"url": f"{ORIGIN}/authorize", "scopes": ["read"], "rename": at_log_in},
    )
    is_told = made.cause.code == "credentials-under-other-names"
    assert is_told == (left is not None)
    assert left is None or mended(made, draft).get("access_token", "rename") == left


def test_a_provider_that_is_known_for_names_of_its_own_keeps_them() -> None:
    url = "https://open.tiktokapis.com/v2/oauth/token/"
    call = {"method": "POST", "url": url, "rename": {"client_id": "client_key"}}
    made, _ = found("exchange", 401, '{"error": "invalid_client"}', access_token=call)
    assert "credentials-under-other-names" not in [cause.code for cause in made.causes]


@pytest.mark.parametrize(
    ("left_out", "path"),
    [
        ("access_token", ("access_token", "omit")),
        ("authorization", ("authorization", "omit")),
        ("", ("redirect_url",)),
    ],
)
def test_a_redirect_uri_that_is_left_out_is_looked_for_there(left_out: str, path: tuple[str, ...]) -> None:
    steps: dict[str, Any] = {
        "access_token": {"method": "POST", "url": f"{ORIGIN}/token"},
        "authorization": {"url": f"{ORIGIN}/authorize", "scopes": ["read"]},
    }
    if left_out:
        steps[left_out]["omit"] = ["redirect_uri"]
    made, _ = found("exchange", 200, '{"ok": false, "error": "bad_redirect_uri"}', **steps)
    assert made.path == path


@pytest.mark.parametrize(
    ("headers", "path"),
    [
        ([("Accept", "*/*"), ("LinkedIn-Version", "20240401")], ("test_call", "headers", 1, "value")),
        ([("Accept", "*/*")], ("test_call", "url")),
    ],
)
def test_a_version_that_is_not_served_is_looked_for_where_the_call_names_it(
    headers: list[tuple[str, str]], path: tuple[str | int, ...]
) -> None:
    rows = [{"name": name, "value": value} for name, value in headers]
    call = {"method": "GET", "url": f"{ORIGIN}/me", "headers": rows}
    made, _ = found("test", 426, '{"message": "Requested version 20240401 is not active"}', test_call=call)
    assert made.cause.code == "version-not-served"
    assert made.path == path


_TOKEN_CAME = LegResult("exchange", "proved", "token_received")
_WITH_SCOPE = LegResult("exchange", "proved", "token_received", facts={"scopes_granted": "email"})
_TESTED = LegResult("test", "proved", "test_answered")


@pytest.mark.parametrize(
    ("words", "earlier", "scopes", "is_told"),
    [
        ("401: Unauthorized", (_WITH_SCOPE,), ["email"], True),
        ("401: Unauthorized", (_TOKEN_CAME,), [], True),
        ("401: Unauthorized", (_TOKEN_CAME,), ["email"], False),  # nothing speaks of scopes
        ("401: Unauthorized", (), ["email"], False),
        ("401: Unauthorized", (_WITH_SCOPE, _TESTED), ["email"], False),  # it could do it a moment before
        ("Unauthorized: invalid token", (_WITH_SCOPE,), ["email"], False),
        ("Token expired", (_WITH_SCOPE,), ["email"], False),
        ("", (_WITH_SCOPE,), ["email"], False),
    ],
)
def test_a_scope_is_thought_of_behind_a_bare_refusal(
    words: str, earlier: tuple[LegResult, ...], scopes: list[str], is_told: bool
) -> None:
    asked = {"url": f"{ORIGIN}/authorize", "scopes": scopes}
    background = Background(earlier=earlier)
    made, _ = found("test", 401, f'{{"message": "{words}"}}', background=background, authorization=asked)
    assert made.cause.code != "scope-behind-refusal"
    assert ("scope-behind-refusal" in [cause.code for cause in made.causes]) == is_told


def _registered(for_way: str, used: str) -> str:
    said = f"client registered for {for_way} cannot use {used}"
    return json.dumps({"error": "invalid_client", "error_description": said})


@pytest.mark.parametrize(
    ("way", "status", "words", "codes"),
    [
        # Every server has to take Basic: refused without a word of the way it is the secret
        ("client_secret_basic", 401, '{"error": "invalid_client"}', ["secret-likelier", "client-refused"]),
        ("client_secret_basic", 401, "Unauthorized", ["secret-likelier", "client-refused-by-status"]),
        # Who wants Basic answers 401 to credentials in the body
        ("client_secret_post", 400, '{"error": "invalid_client"}', ["secret-likelier", "client-refused"]),
        ("client_secret_post", 401, '{"error": "invalid_client"}', ["client-refused"]),
        ("client_secret_post", 400, '{"error": "unauthorized_client"}', ["client-refused"]),
        # Words of another fault, in which credentials are spoken of
        (
            "client_secret_basic",
            400,
            '{"error": "invalid_request", "error_description": "Cannot supply multiple client credentials."}',
            ["parameter-twice", "client-refused", "request-refused"],
        ),
        # Words of the way
        (
            "client_secret_post",
            400,
            _registered("client_secret_basic", "client_secret_post"),
            ["wants-basic-words"],
        ),
        (
            "client_secret_basic",
            401,
            _registered("client_secret_post", "client_secret_basic"),
            ["wants-body"],
        ),
    ],
)
def test_the_secret_comes_before_the_way_where_the_way_is_the_standards(
    way: str, status: int, words: str, codes: list[str]
) -> None:
    call = {"method": "POST", "url": f"{ORIGIN}/token", "client_authentication": way}
    made, _ = found("exchange", status, words, access_token=call)
    assert [cause.code for cause in made.causes] == codes


def test_a_challenge_that_asks_for_no_basic_speaks_for_the_secret() -> None:
    call = {"method": "POST", "url": f"{ORIGIN}/token"}
    asks = {"WWW-Authenticate": 'Bearer error="invalid_client"'}
    made, _ = found("exchange", 401, '{"error": "invalid_client"}', asks, access_token=call)
    assert [cause.code for cause in made.causes] == ["secret-likelier", "client-refused"]


def test_a_secret_whose_encoding_matters_is_sent_the_other_way_first() -> None:
    call = {"method": "POST", "url": f"{ORIGIN}/token", "client_authentication": "client_secret_basic"}
    background = Background(secret=frozenset({"encoding_matters"}))
    made, _ = found("exchange", 401, '{"error": "invalid_client"}', background=background, access_token=call)
    assert made.cause.code == "client-refused"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('{"error": "Internal Server Error", "message": "redirect_mismatch", "status": 500}', "code-redirect-mismatch"),
        ('{"error": "invalid_grant", "message": "redirect_mismatch"}', "grant-refused"),
        ('{"error": "Internal Server Error", "message": "Something broke", "status": 500}', "in-trouble"),
    ],
)
def test_a_code_that_stands_where_others_have_their_sentence_is_heard(body: str, code: str) -> None:
    status = 500 if "500" in body else 400
    diagnosis, _ = found("exchange", status, body)
    assert diagnosis.cause.code == code


def test_credentials_that_are_to_be_sent_are_not_left_out_any_more() -> None:
    """A secret without the client ID says nothing: who is to send both again does not keep one of them out."""
    step = {"client_authentication": "none", "omit": ["client_id", "redirect_uri"]}
    words = '{"error": "invalid_client"}'
    diagnosis, draft = found("exchange", 400, words, access_token={"method": "POST", **step})
    changed_draft = mended(diagnosis, draft)
    assert changed_draft.get("access_token", "client_authentication") == "client_secret_post"
    assert changed_draft.get("access_token", "omit") == ["redirect_uri"]


@pytest.mark.parametrize(
    ("words", "way", "traits", "is_left"),
    [
        ("Invalid client_secret", "client_secret_post", frozenset(), False),
        ("Invalid client_secret", "client_secret_post", frozenset({"encoding_matters"}), False),
        ("Invalid client_secret", "client_secret_basic", frozenset({"encoding_matters"}), True),
        ("Invalid client ID or client secret", "client_secret_post", frozenset(), True),
        ("Client authentication failed", "client_secret_post", frozenset(), True),
    ],
)
def test_a_secret_that_was_read_and_refused_is_not_sent_another_way(
    words: str, way: str, traits: frozenset[SecretTrait], is_left: bool
) -> None:
    body = json.dumps({"error": "invalid_client", "error_description": words})
    diagnosis, _ = found(
        "exchange", 400, body, background=Background(secret=traits), access_token={"client_authentication": way}
    )
    assert any(cause.fix for cause in diagnosis.causes) is is_left


@pytest.mark.parametrize(
    ("description", "code"),
    [
        ("Bad client credentials", "secret-likelier"),
        ("The specified client credentials are invalid.", "secret-likelier"),
        ("Invalid client or Invalid client credentials", "client-refused"),
    ],
)
def test_credentials_that_are_called_bad_were_read(description: str, code: str) -> None:
    body = json.dumps({"error": "invalid_client", "error_description": description})
    diagnosis, _ = found("exchange", 401, body)
    assert diagnosis.cause.code == code


def test_a_header_of_ones_own_without_its_word_gives_way_to_http_basic() -> None:
    rows = [
        {"name": "Accept", "value": "application/json"},
        {"name": "Authorization", "value": "${context.authData.clientid}:${context.authData.clientsecret}"},
    ]
    step = {"client_authentication": "none", "headers": rows}
    diagnosis, draft = found("exchange", 401, "", access_token=step)
    changed_draft = mended(diagnosis, draft)
    assert changed_draft.get("access_token", "client_authentication") == "client_secret_basic"
    assert changed_draft.get("access_token", "headers") == rows[:1]


def test_linkedins_list_of_reasons_names_the_redirect_uri_where_its_code_does() -> None:
    all_of_them = "appid/redirect uri/code verifier does not match authorization code. Or authorization code expired."
    by_code = {error: found("exchange", 400, json.dumps({"error": error, "error_description": all_of_them}))[0]
               for error in ("invalid_redirect_uri", "invalid_request")}  # fmt: skip
    assert by_code["invalid_redirect_uri"].cause.code == "code-redirect-mismatch"
    assert by_code["invalid_request"].cause.code == "code-spent"


def test_a_sign_of_forms_is_no_address_of_pages_where_a_test_call_only_asks() -> None:
    words = "CSRF verification failed. Request aborted."
    asks = {"method": "PUT", "url": f"{ORIGIN}/me"}
    assert found("test", 403, words, test_call=asks)[0].cause.code == "test-only-reads"
    assert found("test", 403, words)[0].cause.code == "page-wants-its-form"


def test_offline_access_that_was_asked_for_in_vain_wants_a_consent() -> None:
    """OpenID Connect Core section 11."""
    openid = {"url": f"{ORIGIN}/authorize", "scopes": ["openid", "offline_access"]}
    draft = Draft(document(ORIGIN) | {"authorization": openid})
    made = diagnose_error(LegFailed("no_refresh_token"), "refresh", draft, Redactor(), Background())
    again = mended(made, draft)
    assert again.get("authorization", "parameters") == [{"name": "prompt", "value": "consent"}]
    made = diagnose_error(LegFailed("no_refresh_token"), "refresh", again, Redactor(), Background())
    assert mended(made, again).get("authorization", "parameters")[-1] == {"name": "access_type", "value": "offline"}


CAME = {"subdomain": "northwind", "apicp": "acme.test"}


def _asked_for(authorize: str = f"{ORIGIN}/authorize") -> tuple[Diagnosis, Draft]:
    """A token request that needs two fields which nobody filled in, after a log-in that brought both."""
    steps: dict[str, Any] = {
        "fields": [{"key": key, "label": key, "required": True} for key in ("region", "subdomain", "apicp")],
        "authorization": {"url": authorize, "callback": {"keep": ["realm"]}},
        "access_token": {
            "url": "https://${context.authData.subdomain}.${context.authData.apicp}/token",
            "parameters": [{"name": "of", "value": "${context.authData.subdomain}"}],
        },
    }
    draft = Draft(changed(document(ORIGIN), **steps))
    asked = {"path": "authData.subdomain"}
    result = LegResult("exchange", "failed", "value_missing", values=asked, at=("access_token",))
    made = diagnose(result, draft, background=Background(callback=CAME))
    return made, draft


def test_what_came_back_takes_the_place_of_the_fields_that_ask_for_it() -> None:
    made, draft = _asked_for()
    after = mended(made, draft)
    own = "${context.authData.Authorization.subdomain}"
    assert after.get("access_token", "url") == f"https://{own}.${{context.authData.Authorization.apicp}}/token"
    assert after.get("access_token", "parameters", 0, "value") == own
    assert after.get("authorization", "callback", "keep") == ["realm", "subdomain", "apicp"]
    assert [field["key"] for field in after.get("fields")] == ["region"]


def test_a_field_that_the_log_in_needs_is_asked_for() -> None:
    made, _ = _asked_for("https://${context.authData.subdomain}.acme.test/authorize")
    assert made.fix is None


@pytest.mark.parametrize(
    ("host", "callback", "is_mended"),
    [
        ("account.acme.test", {"subdomain": "northwind"}, True),
        ("your-company.api.acme.test", {"subdomain": "northwind"}, True),
        ("api.acme.test", {"subdomain": "northwind"}, False),
        ("account.test", {"subdomain": "northwind"}, False),
        ("account.acme.test", {"server": "eu.other.test"}, False),
    ],
)
def test_the_sub_domain_of_an_example_gives_way_to_the_one_that_came_back(
    host: str, callback: dict[str, str], *, is_mended: bool
) -> None:
    step = {"method": "GET", "url": f"https://{host}/v3/me?x=1"}
    said = '{"message": "The account could not be found"}'
    made, draft = found("test", 404, said, background=Background(callback=callback), test_call=step)
    assert made.cause.code in ("account-lives-elsewhere", "address-of-a-sample")
    assert (made.fix is not None) is is_mended
    if is_mended:
        after = mended(made, draft)
        rest = host.partition(".")[2]
        assert (
            after.get("test_call", "url") == f"https://${{context.authData.Authorization.subdomain}}.{rest}/v3/me?x=1"
        )
        assert after.get("authorization", "callback", "keep") == ["subdomain"]


def test_the_server_that_came_back_takes_the_place_of_the_documentations() -> None:
    """The card named it, and the address was to be built by hand, in two steps and for each call (pCloud)."""
    callback = {"locationid": "2", "hostname": "eapi.acme.test"}
    step = {"url": "https://api.acme.test/token?a=api.acme.test"}
    revoke, me = {"url": "https://id.acme.test/revoke"}, {"url": "https://api.acme.test/me"}
    said = '{"result": 2012, "error": "Invalid \'code\' provided."}'
    known = Background(callback=callback)
    made, draft = found("exchange", 200, said, background=known, access_token=step, revoke_token=revoke, test_call=me)
    assert made.cause.code == "account-lives-elsewhere"
    after = mended(made, draft)
    server = "${context.authData.Authorization.hostname}"
    assert after.get("access_token", "url") == f"https://{server}/token?a=api.acme.test"
    assert after.get("revoke_token", "url") == revoke["url"]
    assert after.get("test_call", "url") == f"https://{server}/me"
    assert after.get("authorization", "callback", "keep") == ["hostname"]


@pytest.mark.parametrize("host", ["eapi.other.test", "acme.test.other.test", "2", "https://eapi.acme.test"])
def test_a_server_of_another_domain_is_only_told_of(host: str) -> None:
    known = Background(callback={"hostname": host})
    step = {"url": "https://api.acme.test/token"}
    made, _ = found("exchange", 400, '{"error": "invalid_grant"}', background=known, access_token=step)
    assert all(fix is None or not any(edit.at[0] == "authorization" and "keep" in edit.at for edit in fix.edits)
               for fix in (cause.fix for cause in made.causes))  # fmt: skip


@pytest.mark.parametrize(
    ("status", "words", "lifetime", "goes"),
    [
        (400, '{"error": "unsupported_grant_type"}', None, True),
        (400, '{"message": "The grant type is not supported"}', None, True),
        (404, "", None, True),
        (400, '{"error": "unsupported_grant_type"}', 3600, False),
        (400, '{"error": "invalid_scope"}', None, False),
    ],
)
def test_a_refresh_that_nobody_knows_and_nothing_needs_goes(
    status: int, words: str, lifetime: int | None, *, goes: bool
) -> None:
    """A refresh token came with a token that lasts; the card for the refusal led to the address."""
    came = LegResult("exchange", "proved", "token_received", facts={"expires_in": lifetime})
    made, draft = found("refresh", status, words, background=Background(earlier=(came,)))
    assert (made.cause.code == "refresh-not-known") is goes
    if goes:
        assert mended(made, draft).get("refresh_token") is None


def test_a_refresh_token_is_not_revoked_where_there_is_none() -> None:
    words = '{"error": "unsupported_token_type"}'
    made, _ = found("revoke", 400, words)
    assert made.cause.fix is not None
    assert made.cause.fix.label == "Revoke the refresh token"
    without, _ = found("revoke", 400, words, refresh_token=None)
    assert without.cause.fix is None or without.cause.fix.label != "Revoke the refresh token"


@pytest.mark.parametrize(
    "page", ["Bad request The request you made is invalid", "Sorry, your request could not be processed"]
)
def test_a_page_that_says_no_more_than_that_a_request_is_invalid_is_about_the_redirect_uri(page: str) -> None:
    """It was said that the provider's words tell what went wrong, and led to the log-in's address."""
    made = diagnose_pasted(page, Draft(document(ORIGIN)))
    assert [cause.code for cause in made.causes][:2] == ["page-says-nothing", "client-id-unknown-perhaps"]


@pytest.mark.parametrize(("leg", "first"), [("revoke", "revoke-not-found"), ("exchange", "token-address")])
def test_a_page_that_is_not_found_is_no_account_that_lets_nobody_in(leg: Leg, first: str) -> None:
    """The page of a server for what is not there was told as an app that is not installed."""
    page = "<html><head><title>404</title></head><body><h1>Page not found</h1></body></html>"
    made, _ = found(leg, 404, page, {"content-type": "text/html"})
    assert made.cause.code == first
