from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from connection_wizard.http.exchange import HttpResponse
from connection_wizard.oauth.answers import Answer, read_answer
from connection_wizard.oauth.known_secrets import MAX_LEARNED, KnownSecrets
from connection_wizard.secrets.redaction import HIDDEN
from connection_wizard.spec.calls import AnswerMapping


def of(body: Any) -> Answer:
    return Answer(200, "json", body, json.dumps(body))


def hides(known: KnownSecrets, *texts: str) -> bool:
    return all(known.redactor.text(f"a {text} b") == f"a {HIDDEN} b" for text in texts)


def test_it_only_grows() -> None:
    known = KnownSecrets(["first-secret", ""])
    known.add(["second-secret", ""])
    known.add([])
    assert hides(known, "first-secret", "second-secret")
    assert known.redactor.text("third-secret") == "third-secret"


def test_the_redactor_is_made_once_until_something_new_is_known() -> None:
    known = KnownSecrets(["first-secret"])
    redactor = known.redactor
    known.add(["first-secret"])
    assert known.redactor is redactor
    known.add(["second-secret"])
    assert known.redactor is not redactor


def test_repr_names_none() -> None:
    assert repr(KnownSecrets(["first-secret"])) == "<KnownSecrets: 1>"


def test_tokens_are_learned_where_the_spec_says_and_by_name() -> None:
    known = KnownSecrets()
    body = {
        "data": {"t": "token-under-an-odd-name", "r": "refresh-under-an-odd-name"},
        "authed_user": {"id": "U1", "access_token": "xoxp-another-token"},
        "list": [{"id_token": "an-id-token"}, ["x"]],
        "token_type": "bearer-type",
        "session": "none",
        "api_key": 12345678,
        "user": {"name": "Ann Example"},
    }
    known.learn(of(body), AnswerMapping(access_token="data.t", refresh_token="data.r"))
    assert hides(known, "token-under-an-odd-name", "refresh-under-an-odd-name", "xoxp-another-token", "an-id-token")
    for harmless in ("bearer-type", "none", "Ann Example", "U1"):
        assert known.redactor.text(harmless) == harmless


def test_short_tokens_count_where_the_spec_says() -> None:
    known = KnownSecrets()
    known.learn(of({"access_token": "abc", "client_secret": "xyz"}), AnswerMapping())
    assert hides(known, "abc")
    assert known.redactor.text("xyz") == "xyz"


@pytest.mark.parametrize("body", [None, [], {}, "text", {"access_token": None}, {"access_token": {"a": 1}}])
def test_nothing_to_learn(body: Any) -> None:
    known = KnownSecrets()
    known.learn(of(body), AnswerMapping())
    assert repr(known) == "<KnownSecrets: 0>"


def test_what_is_learned_from_one_answer_is_bounded() -> None:
    known = KnownSecrets()
    known.learn(of([{"password": f"password-{n}"} for n in range(10_000)]), AnswerMapping())
    assert repr(known) == f"<KnownSecrets: {MAX_LEARNED}>"


def test_nesting_does_not_matter() -> None:
    body: Any = {"access_token": "deep-down-token"}
    for _ in range(50_000):
        body = [body]
    known = KnownSecrets()
    known.learn(Answer(200, "json", body, ""), AnswerMapping())
    assert hides(known, "deep-down-token")


def test_basic_headers_hide_the_secret_in_base64() -> None:
    known = KnownSecrets(["s3cr3t-of-the-client"])
    for username in ("", "a", "ab", "abc", "client-1"):
        coded = base64.b64encode(f"{username}:s3cr3t-of-the-client".encode()).decode()
        assert known.redactor.header("Authorization", f"Basic {coded}") == f"Basic {HIDDEN}"
        assert coded not in known.redactor.text(f"sent {coded} along")


def test_forms_of_answers_are_learned_too() -> None:
    known = KnownSecrets()
    known.learn(read_answer(HttpResponse(200, "", "", (), b"access_token=form-token&x=1")), AnswerMapping())
    assert hides(known, "form-token")
