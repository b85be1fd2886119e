from __future__ import annotations

import base64
import hashlib
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connection_wizard.oauth.addresses import RenderError
from connection_wizard.oauth.authorization import AuthorizationRequest, authorization_request
from connection_wizard.oauth.values import UnusableValue, Values, initial_values
from connection_wizard.spec import names
from connection_wizard.spec.paths import MISSING
from tests.by_day import examples
from tests.oauth.scripted import changed, document, spec_of

REDIRECT = "http://127.0.0.1:1234/callback"


def request(values: dict[str, Any] | None = None, **authorization: Any) -> AuthorizationRequest:
    spec = spec_of(changed(document("https://acme.test"), authorization=authorization))
    return authorization_request(spec, Values(initial_values(spec, {}, "hush") | (values or {})), REDIRECT)


def pairs(made: AuthorizationRequest) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(made.url).query, keep_blank_values=True)


def sent(made: AuthorizationRequest) -> dict[str, str]:
    assert len(dict(pairs(made))) == len(pairs(made)), "a parameter is there twice (RFC 6749 section 3.1)"
    return dict(pairs(made))


def test_an_ordinary_request() -> None:
    made = request()
    assert made.url.startswith("https://acme.test/authorize?response_type=code&client_id=client-1&redirect_uri=http%3A")
    verifier = made.values.text(names.CODE_VERIFIER)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    assert sent(made) == {
        "response_type": "code",
        "client_id": "client-1",
        "redirect_uri": REDIRECT,
        "scope": "read write",
        "code_challenge": challenge,
        "code_challenge_method": "S256",
        "state": made.state,
    }
    assert made.values.text(names.REDIRECT_URI) == made.redirect_uri == REDIRECT


def test_repr_and_values_show_no_secret() -> None:
    made = request()
    assert repr(made) == f"AuthorizationRequest(redirect_uri={REDIRECT!r})"


# -- state


def test_state_has_256_random_bits_and_is_never_the_same() -> None:
    states = [request().state for _ in range(200)]
    assert len(set(states)) == 200
    assert {len(base64.urlsafe_b64decode(state + "=")) for state in states} == {32}


def test_verifier_and_nonce_are_fresh_each_time() -> None:
    first, second = request(), request()
    for path in (names.CODE_VERIFIER, names.NONCE):
        assert first.values.text(path) != second.values.text(path)
        assert len(first.values.text(path)) >= 43


@pytest.mark.parametrize(
    "authorization",
    [
        {"parameters": [{"name": "state", "value": "fixed"}]},
        {"parameters": [{"name": "state", "value": "a"}, {"name": "state", "value": "b"}]},
        {"url": "https://acme.test/authorize?state=fixed"},
        {"url": "https://acme.test/authorize?x=1&st%61te=fixed&state=2#f"},
        {"rename": {"state": ""}},
        {"rename": {"state": "  "}},
        {"rename": {"client_id": "state"}},
        {"rename": {"scope": "state", "redirect_uri": "state"}},
        {"unencoded": ["state"]},
    ],
)
def test_state_is_always_ours(authorization: dict[str, Any]) -> None:
    made = request(**authorization)
    assert sent(made)["state"] == made.state


@pytest.mark.parametrize(
    "authorization",
    [
        {},
        {"parameters": [{"name": "login_state", "value": "fixed"}]},
        {"url": "https://acme.test/authorize?login_state=fixed"},
    ],
)
def test_state_under_another_name(authorization: dict[str, Any]) -> None:
    made = request(rename={"state": "login_state"}, **authorization)
    assert sent(made)["login_state"] == made.state
    assert "state" not in sent(made)


def test_an_own_parameter_named_state_does_not_take_the_place_of_the_renamed_one() -> None:
    made = request(rename={"state": "login_state"}, parameters=[{"name": "state", "value": "fixed"}])
    assert sent(made)["login_state"] == made.state
    assert sent(made)["state"] == "fixed"


# -- PKCE


def test_plain_pkce() -> None:
    made = request(pkce="plain")
    assert sent(made)["code_challenge_method"] == "plain"
    assert sent(made)["code_challenge"] == made.values.text(names.CODE_VERIFIER)


def test_no_pkce() -> None:
    made = request(pkce="none")
    assert not {"code_challenge", "code_challenge_method"} & sent(made).keys()
    assert made.values.find(names.CODE_VERIFIER) is MISSING


# -- scopes


@pytest.mark.parametrize(
    ("separator", "joined", "raw"),
    [
        ("space", "a b", "a%20b"),
        ("comma", "a,b", "a%2Cb"),
        ("plus", "a+b", "a%2Bb"),
        ("pipe", "a|b", "a%7Cb"),
        ("semicolon", "a;b", "a%3Bb"),
        ("colon", "a:b", "a%3Ab"),
    ],
)
def test_separators(separator: str, joined: str, raw: str) -> None:
    made = request(scopes=["a", "b"], scope_separator=separator)
    assert sent(made)["scope"] == joined
    assert f"&scope={raw}&" in made.url


@pytest.mark.parametrize(
    "scope",
    [
        "https://www.googleapis.com/auth/userinfo.email",
        "a b",
        'quote"d',
        "it's",
        "ünïcödé",
        "a+b",
        "a&b=c#d",
        "100%",
        "read:org",
        "*",
        "${HOME}",
    ],
)
def test_odd_scopes_arrive_as_they_are(scope: str) -> None:
    assert sent(request(scopes=[scope, "x"], scope_separator="comma"))["scope"] == f"{scope},x"


@pytest.mark.parametrize("scopes", [[], [""], ["", "  "]])
def test_no_scopes_no_parameter(scopes: list[str]) -> None:
    assert "scope" not in sent(request(scopes=scopes))


def test_blank_scopes_and_white_space_go() -> None:
    assert sent(request(scopes=[" a ", "", "b\n"]))["scope"] == "a b"


def test_unencoded_scopes_travel_as_written() -> None:
    made = request(scopes=["a:b/c", "d"], scope_separator="plus", unencoded=["scope"])
    assert "&scope=a:b/c+d&" in made.url


def test_unencoded_values_cannot_add_parameters_or_end_the_query() -> None:
    made = request(scopes=["a&state=evil#", "ä b"], scope_separator="comma", unencoded=["scope"])
    assert "&scope=a%26state=evil%23,%C3%A4%20b&" in made.url
    assert sent(made)["state"] == made.state


# -- names


def test_every_parameter_renamed() -> None:
    rename = {
        "response_type": "rt",
        "client_id": "client_key",
        "redirect_uri": "redirect_url",
        "scope": "user_scope",
        "state": "st",
        "code_challenge": "cc",
        "code_challenge_method": "ccm",
    }
    made = request(rename=rename)
    assert list(sent(made)) == ["rt", "client_key", "redirect_url", "user_scope", "cc", "ccm", "st"]
    assert sent(made)["client_key"] == "client-1"


def test_parameters_left_out() -> None:
    made = request(omit=["response_type", "redirect_uri", "scope"])
    assert set(sent(made)) == {"client_id", "code_challenge", "code_challenge_method", "state"}
    assert made.redirect_uri == REDIRECT


def test_own_parameters_come_after_or_in_the_place_of_standard_ones() -> None:
    own = [
        {"name": "response_type", "value": "code id_token"},
        {"name": "access_type", "value": "offline"},
        {"name": "nonce", "value": "${context.authData.nonce}"},
        {"name": "user_scope", "value": "a b"},
        {"name": "", "value": "half typed"},
    ]
    made = request(parameters=own)
    assert sent(made)["response_type"] == "code id_token"
    assert sent(made)["access_type"] == "offline"
    assert sent(made)["nonce"] == made.values.text(names.NONCE)
    assert sent(made)["user_scope"] == "a b"
    assert next(iter(sent(made))) == "response_type"
    assert "" not in sent(made)


# -- the address


def test_the_addresses_own_query_and_fragment_stay() -> None:
    made = request(url="https://acme.test/authorize?tenant=a%20b&empty=&flag#wechat_redirect")
    assert made.url.startswith("https://acme.test/authorize?tenant=a%20b&empty=&flag&response_type=code&")
    assert made.url.endswith("#wechat_redirect")


def test_what_is_sent_anyway_is_not_there_twice() -> None:
    made = request(url="https://acme.test/authorize?client_id=old&scope=old&response%5Ftype=token&prompt=none")
    assert sent(made)["client_id"] == "client-1"
    assert sent(made)["response_type"] == "code"
    assert sent(made)["scope"] == "read write"
    assert sent(made)["prompt"] == "none"


def test_the_addresses_own_scope_stays_where_no_other_is_sent() -> None:
    assert sent(request(url="https://acme.test/authorize?scope=theirs", scopes=[]))["scope"] == "theirs"


def test_an_address_whose_own_parameters_all_go() -> None:
    assert request(url="https://acme.test/authorize?state=x&").url.startswith(
        "https://acme.test/authorize?response_type"
    )


def test_values_in_address_and_parameters() -> None:
    made = request(
        {"region": "eu", "tenant": "t 1"},
        url="https://${context.authData.region}.acme.test/${context.authData.tenant}/authorize",
        parameters=[{"name": "audience", "value": "api.${context.authData.tenant}"}],
    )
    assert made.url.startswith("https://eu.acme.test/t%201/authorize?")
    assert sent(made)["audience"] == "api.t 1"


@pytest.mark.parametrize(
    "authorization",
    [
        {"url": "https://acme.test/?x=${context.authData.clientsecret}"},
        {"parameters": [{"name": "x", "value": "${context.authData.clientsecret}"}]},
        {"parameters": [{"name": "x", "value": "a ${context.authData.code_verifier}"}]},
        {"parameters": [{"name": "x", "value": "${context.authData.accesstokencode.refresh_token}"}]},
    ],
)
def test_no_secret_goes_into_the_address_bar(authorization: dict[str, Any]) -> None:
    with pytest.raises(RenderError, match="would show a secret in the browser"):
        request({"accesstokencode": {"refresh_token": "r"}}, **authorization)


def test_no_client_id() -> None:
    spec = spec_of(changed(document("https://acme.test"), client={"client_id": " "}))
    with pytest.raises(UnusableValue, match="client ID in step 3"):
        authorization_request(spec, Values(initial_values(spec, {}, "")), REDIRECT)


@given(
    st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="$"), max_size=8), max_size=4),
    st.dictionaries(
        st.sampled_from(["client_id", "redirect_uri", "scope", "state", "code_challenge"]),
        st.text("ab state&=#", max_size=6),
    ),
    st.lists(st.tuples(st.text("state", max_size=5), st.text("xy&=#", max_size=4)), max_size=4),
    st.sampled_from(["", "?", "?state=1", "?a=b&state", "?x#state=3", "#f"]),
)
@settings(deadline=None, max_examples=examples(300))
def test_whatever_the_spec_says_our_state_is_there_once(
    scopes: list[str], rename: dict[str, str], own: list[tuple[str, str]], tail: str
) -> None:
    made = request(
        url=f"https://acme.test/authorize{tail}",
        scopes=scopes,
        rename=rename,
        parameters=[{"name": name, "value": value} for name, value in own],
        unencoded=["scope", "state"],
    )
    name = rename.get("state", "").strip() or "state"
    assert [value for key, value in pairs(made) if key == name] == [made.state]
    assert urlsplit(made.url).fragment == tail.partition("#")[2]
