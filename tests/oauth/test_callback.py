from __future__ import annotations

import hmac
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connection_wizard.oauth.callback import Accepted, Failed, Ignored, judge, judge_fragment, same
from connection_wizard.spec.model import Authorization
from tests.by_day import examples

STATE = "sT4te-0123456789abcdefghijklmnopqrstuvwxyzAB"


def step(**changes: Any) -> Authorization:
    return Authorization.model_validate({"url": "https://acme.test"} | changes)


def accepted(query: str, **changes: Any) -> Accepted:
    judgement = judge(query, STATE, step(**changes))
    assert isinstance(judgement, Accepted), judgement
    return judgement


def failed(query: str, **changes: Any) -> Failed:
    judgement = judge(query, STATE, step(**changes))
    assert isinstance(judgement, Failed), judgement
    assert judgement.message
    assert judgement.hint
    return judgement


def ignored(query: str, **changes: Any) -> Ignored:
    judgement = judge(query, STATE, step(**changes))
    assert isinstance(judgement, Ignored), judgement
    return judgement


# -- the right answer


def test_code_and_state() -> None:
    answer = accepted(f"code=abc&state={STATE}")
    assert answer.parameters == {"code": "abc", "state": STATE}
    assert answer.state_verified
    assert "abc" not in repr(answer)


def test_everything_else_is_kept() -> None:
    answer = accepted(f"state={STATE}&realmId=42&code=a%2Fb+c%20d&empty=&location=eu")
    assert answer.parameters == {"state": STATE, "realmId": "42", "code": "a/b c d", "empty": "", "location": "eu"}


def test_code_and_state_under_other_names() -> None:
    answer = accepted(f"spapi_oauth_code=abc&st={STATE}", callback={"code": "spapi_oauth_code", "state": "st"})
    assert answer.parameters["code"] == "abc"
    assert answer.parameters["spapi_oauth_code"] == "abc"


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("code=%E4%BE%8B", "例"),
        ("code=%ff", "\ufffd"),
        ("code=100%", "100%"),
        ("code=%zz", "%zz"),
        ("c%6Fde=x", "x"),
        ("code=a=b==", "a=b=="),
        ("&&code=x&&", "x"),
        ("code=a;b", "a;b"),
        ("code=4/0AX4XfWh", "4/0AX4XfWh"),
    ],
)
def test_percent_encoding_and_its_oddities(query: str, code: str) -> None:
    assert accepted(f"{query}&state={STATE}").parameters["code"] == code


# -- state


@pytest.mark.parametrize(
    "state",
    [
        "",
        "x",
        STATE[:-1],
        STATE + "x",
        STATE + " ",
        STATE.lower(),
        STATE.swapcase(),
        STATE.replace("s", "ѕ"),
        "ünï",
        "%ff%fe",
        "\u0000",
        STATE + "\u0000",
    ],
)
def test_a_wrong_state_is_ignored(state: str) -> None:
    assert ignored(urlencode({"code": "abc", "state": state})).reason == "wrong_state"
    assert ignored(urlencode({"error": "access_denied", "state": state})).reason == "wrong_state"


@pytest.mark.parametrize(
    "query", ["code=abc", "code=abc&error=access_denied", f"code=abc&State={STATE}", f"code={STATE}"]
)
def test_no_state_is_ignored(query: str) -> None:
    assert ignored(query).reason == "no_state"


def test_an_error_without_state_ends_the_wait() -> None:
    """Many providers leave it out; a page that forges one gains nothing but that the person logs in again."""
    answer = failed("error=access_denied&error_description=No")
    assert answer.words
    assert (answer.reason, answer.values, answer.words.text) == (
        "error_without_state",
        {"error": "access_denied"},
        "access_denied: No",
    )
    assert "state" in answer.message


def test_two_states_are_ignored_unless_both_are_ours() -> None:
    assert ignored(f"code=abc&state={STATE}&state=other").reason == "wrong_state"
    assert ignored(f"code=abc&state=other&state={STATE}").reason == "wrong_state"
    assert failed(f"code=abc&state={STATE}&state={STATE}").reason == "parameter_repeated"


def test_a_provider_that_returns_no_state() -> None:
    odd = {"callback": {"state_returned": False}}
    assert not accepted("code=abc", **odd).state_verified
    assert accepted(f"code=abc&state={STATE}", **odd).state_verified
    assert ignored("code=abc&state=wrong", **odd).reason == "wrong_state"
    assert failed("error=access_denied", **odd).reason == "authorization_denied"
    assert ignored("utm_source=x", **odd).reason == "callback_without_code"
    assert ignored("code=", **odd).reason == "callback_without_code"


def test_states_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[bytes, bytes]] = []
    real = hmac.compare_digest

    def watched(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return real(one, other)

    monkeypatch.setattr("connection_wizard.oauth.callback.hmac.compare_digest", watched)
    accepted(f"code=abc&state={STATE}")
    ignored("code=abc&state=x")
    assert compared == [(STATE.encode(), STATE.encode()), (b"x", STATE.encode())]


@given(st.text(), st.text())
@settings(deadline=None)
def test_same_is_equality_for_any_text(one: str, other: str) -> None:
    assert same(one, other) is (one == other)
    assert same(one, one)


@given(st.text())
@settings(deadline=None, max_examples=examples(200))
def test_nothing_but_our_state_is_ever_believed(query: str) -> None:
    assert isinstance(judge(query, STATE, step()), Ignored)


# -- what is no answer


@pytest.mark.parametrize("query", ["", "&", "&&&"])
def test_nothing_in_it(query: str) -> None:
    assert ignored(query).reason == "callback_empty"


def test_too_many_parameters() -> None:
    query = "&".join(f"a{n}=1" for n in range(101))
    assert ignored(f"code=abc&state={STATE}&{query}").reason == "callback_too_long"


@pytest.mark.parametrize("query", [f"state={STATE}", f"code=&state={STATE}", f"Code=abc&state={STATE}"])
def test_no_code(query: str) -> None:
    answer = failed(query)
    assert answer.reason == "code_missing"
    assert "“code”" in answer.message


@pytest.mark.parametrize("name", ["code", "error", "iss"])
def test_what_is_there_twice(name: str) -> None:
    answer = failed(f"code=abc&state={STATE}&{name}=1&{name}=1")
    assert answer.reason == "parameter_repeated"
    assert f"“{name}”" in answer.message


def test_other_names_may_be_there_twice() -> None:
    assert accepted(f"code=abc&state={STATE}&scope=a&scope=b").parameters["scope"] == "b"


# -- refusals


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("error=access_denied", "access_denied"),
        (
            "error=invalid_scope&error_description=Unknown+scope+%22x%22&error_uri=https%3A%2F%2Facme.test%2Fe",
            'invalid_scope: Unknown scope "x" https://acme.test/e',
        ),
        ("error=access_denied&error_reason=user_denied&error_description=The+user", "access_denied: The user"),
        ("error_code=1349126&error_message=App+not+set+up", "1349126: App not set up"),
        ("errorCode=42&errorMessage=Nein", "42: Nein"),
        ("error_description=Only+words", "Only words"),
        ("error=x&code=abc", "x"),
        ("error=true&code=abc", "true"),
        ("error=Ünï%1b%5B2J%0D%0Ax", "Ünï [2J x"),
    ],
)
def test_the_providers_own_words(query: str, text: str) -> None:
    answer = failed(f"{query}&state={STATE}")
    assert answer.reason == "authorization_denied"
    assert answer.words
    assert answer.words.text == text


def test_a_person_who_declined_is_told_to_allow() -> None:
    assert "choose Allow" in failed(f"error=access_denied&state={STATE}").hint
    assert "choose Allow" not in failed(f"error=invalid_scope&state={STATE}").hint


def test_words_beside_a_code_are_no_refusal() -> None:
    assert accepted(f"code=abc&state={STATE}&message=Welcome&title=Hi").parameters["message"] == "Welcome"


def test_the_code_is_never_taken_for_an_error_code() -> None:
    secret = "c0de-that-nobody-may-see"
    for query in (
        f"code={secret}&message=hi&state=wrong",
        f"code={secret}&error=x&state=wrong",
        f"auth={secret}&message=hi",
    ):
        answer = ignored(query, callback={"code": "auth"})
        assert answer.words
        assert secret not in answer.words.text


def test_words_of_what_was_ignored_are_told_too() -> None:
    answer = ignored("error=server_error&error_description=Our+fault&state=wrong")
    assert answer.words
    assert answer.words.text == "server_error: Our fault"


# -- iss (RFC 9207)

ISSUER = "https://acme.test"


@pytest.mark.parametrize(
    ("iss", "issuer", "required", "good"),
    [
        ("", "", False, True),
        ("", ISSUER, False, True),  # not announced: may be missing
        ("", ISSUER, True, False),  # announced: must be there
        ("", "", True, True),  # nothing to compare with; a finding says so
        (ISSUER, "", False, True),
        (ISSUER, "", True, True),
        (ISSUER, ISSUER, False, True),
        (ISSUER, ISSUER, True, True),
        ("https://evil.test", ISSUER, False, False),
        ("https://evil.test", ISSUER, True, False),
        (ISSUER + "/", ISSUER, True, False),  # simple string comparison
        (ISSUER.upper(), ISSUER, True, False),
    ],
)
def test_issuer(iss: str, issuer: str, required: bool, good: bool) -> None:
    query = urlencode({"code": "abc", "state": STATE} | ({"iss": iss} if iss else {}))
    changes = {"issuer": issuer, "iss_required": required}
    if good:
        accepted(query, **changes)
    else:
        assert failed(query, **changes).reason == "issuer_mismatch"


def test_an_empty_issuer_is_a_wrong_one() -> None:
    assert failed(f"code=abc&state={STATE}&iss=", issuer=ISSUER).reason == "issuer_mismatch"


def test_whether_an_issuer_came_at_all_is_told() -> None:
    none = failed(f"code=abc&state={STATE}", issuer=ISSUER, iss_required=True)
    another = failed(f"code=abc&state={STATE}&iss=https://evil.test", issuer=ISSUER)
    assert (none.values, another.values) == ({"iss_came": False}, {"iss_came": True})


def test_an_error_without_its_issuer_is_told_in_the_provider_s_words() -> None:
    """It was said to be of another provider, and to demand no issuer any more was offered for it."""
    answer = failed(
        f"error=invalid_request&error_description=Missing+nonce&state={STATE}", issuer=ISSUER, iss_required=True
    )
    assert answer.reason == "authorization_denied"
    assert answer.words is not None
    assert answer.words.error == "invalid_request"


def test_the_issuer_of_an_error_counts_too() -> None:
    assert failed(f"error=access_denied&state={STATE}&iss=https://evil.test", issuer=ISSUER).reason == "issuer_mismatch"


# -- behind the #


def test_a_token_in_the_fragment() -> None:
    answer = judge_fragment({"access_token": "", "state": STATE}, STATE, step())
    assert isinstance(answer, Failed)
    assert answer.reason == "token_in_fragment"
    assert "implicit" in answer.message


@pytest.mark.parametrize("besides", [{}, {"access_token": ""}], ids=["alone", "hybrid"])
def test_a_code_in_the_fragment(besides: dict[str, str]) -> None:
    answer = judge_fragment({"code": "", "state": STATE} | besides, STATE, step())
    assert isinstance(answer, Failed)
    assert answer.reason == "code_in_fragment"
    assert "response_mode" in answer.hint


def test_an_error_in_the_fragment() -> None:
    words = {"error": "unsupported_response_type", "error_description": "Not for you", "state": STATE}
    answer = judge_fragment(words, STATE, step())
    assert isinstance(answer, Failed)
    assert answer.words
    assert (answer.reason, answer.words.text) == ("authorization_denied", "unsupported_response_type: Not for you")


@pytest.mark.parametrize(
    ("state", "reason"), [({}, "no_state"), ({"state": ""}, "wrong_state"), ({"state": "x"}, "wrong_state")]
)
def test_a_fragment_without_our_state_is_ignored(state: dict[str, str], reason: str) -> None:
    answer = judge_fragment({"access_token": ""} | state, STATE, step())
    assert isinstance(answer, Ignored)
    assert answer.reason == reason


def test_a_fragment_of_a_provider_that_returns_no_state() -> None:
    answer = judge_fragment({"access_token": ""}, STATE, step(callback={"state_returned": False}))
    assert isinstance(answer, Failed)
