from __future__ import annotations

import json
from typing import Any, Literal

import pytest

from connection_wizard.http.exchange import HttpResponse
from connection_wizard.oauth.answers import Answer, AnswerError, holds, kept_part, kept_values, read_answer, value_at
from connection_wizard.spec.calls import AnswerMapping, AnswerRule, KeptValue


def response(body: str | bytes, content_type: str = "", status: int = 200) -> HttpResponse:
    headers = (("Content-Type", content_type),) if content_type else ()
    return HttpResponse(status, "OK", "HTTP/1.1", headers, body.encode() if isinstance(body, str) else body)


def read(body: str | bytes, content_type: str = "", expected: Literal["auto", "json", "form"] = "auto") -> Answer:
    return read_answer(response(body, content_type), expected)


def of(body: Any, status: int = 200) -> Answer:
    return Answer(status, "json", body, json.dumps(body))


DEEP = "[" * 100_000 + "]" * 100_000


@pytest.mark.parametrize(
    ("body", "content_type", "kind", "value"),
    [
        # JSON, however it is labelled
        ('{"a": 1}', "application/json", "json", {"a": 1}),
        ('{"a": 1}', "text/plain; charset=utf-8", "json", {"a": 1}),
        ('{"a": 1}', "text/html", "json", {"a": 1}),
        ('{"a": 1}', "application/x-www-form-urlencoded", "json", {"a": 1}),
        ('{"a": 1}', "", "json", {"a": 1}),
        ('  {"a": "ü"}\n', "application/vnd.api+json", "json", {"a": "ü"}),
        (b'\xef\xbb\xbf{"a": 1}', "application/json", "json", {"a": 1}),
        (b'\xef\xbb\xbf{"a": 1}', "application/json; charset=utf-8", "json", {"a": 1}),
        ('{"a": "ü"}'.encode("latin-1"), "application/json; charset=iso-8859-1", "json", {"a": "ü"}),
        ('{"a": 1}'.encode("utf-16"), "application/json; charset=utf-16", "json", {"a": 1}),
        ('{"a": 1, "a": 2}', "", "json", {"a": 2}),
        ("[1, 2]", "", "json", [1, 2]),
        ('"text"', "", "json", "text"),
        ("null", "", "json", None),
        ("42", "", "json", 42),
        ('{"n": 12345678901234567890123}', "", "json", {"n": 12345678901234567890123}),
        # what only looks like JSON
        ('{"a": NaN}', "application/json", "text", None),
        ('{"a": -Infinity}', "application/json", "text", None),
        ('{"a": 1', "application/json", "text", None),
        ("{'a': 1}", "application/json", "text", None),
        ('{"n": ' + "9" * 5000 + "}", "application/json", "text", None),
        # forms
        ("scope=a+b%2Cc&x=", "application/x-www-form-urlencoded", "form", {"scope": "a b,c", "x": ""}),
        ("access_token=abc&expires=1", "text/plain", "form", {"access_token": "abc", "expires": "1"}),
        ("access_token=abc&expires=1", "text/html; charset=utf-8", "form", {"access_token": "abc", "expires": "1"}),
        ("error=a b&x=ü", "application/x-www-form-urlencoded; charset=utf-8", "form", {"error": "a b", "x": "ü"}),
        ("&".join(["a=1"] * 1001), "application/x-www-form-urlencoded", "form", {}),
        # neither
        ("<!DOCTYPE html><p>a=b</p>", "text/html", "html", None),
        ("<error>x</error>", "application/x-www-form-urlencoded", "html", None),
        ("a = b is text", "text/plain", "text", None),
        ("ü=1", "text/plain", "text", None),
        ("Unauthorized", "application/json", "text", None),
        ("no equals sign", "application/x-www-form-urlencoded", "text", None),
        ("", "application/json", "empty", None),
        (" \r\n", "", "empty", None),
        (b"\xef\xbb\xbf", "application/json", "empty", None),
        (b"\xff\xfe\xfd", "application/octet-stream", "text", None),
    ],
)
def test_reading(body: str | bytes, content_type: str, kind: str, value: Any) -> None:
    answer = read(body, content_type)
    assert (answer.format, answer.body) == (kind, value)
    assert answer.is_data is (kind in ("json", "form", "empty"))


def test_very_deep_nesting_breaks_nothing() -> None:
    answer = read(DEEP)
    assert answer.format in ("json", "text")  # how deep is too deep differs between versions of Python
    assert not answer.says_failure
    assert value_at(answer, "a.b") is not None


@pytest.mark.parametrize(
    ("body", "expected", "kind"),
    [
        ('{"a": 1}', "json", "json"),
        ("a=1", "json", "text"),
        ("a=1", "form", "form"),
        ("a b=1", "form", "form"),
        ('{"a":1}', "form", "form"),
        ("<p>", "form", "html"),
        ("<p>", "json", "html"),
        ("", "form", "empty"),
    ],
)
def test_what_the_spec_expects_settles_doubts(body: str, expected: Any, kind: str) -> None:
    assert read(body, "", expected).format == kind


def test_repr_shows_nothing() -> None:
    assert "SECRET" not in repr(read('{"access_token": "SECRET"}'))


# -- rules


@pytest.mark.parametrize(
    ("statuses", "status", "good"),
    [
        (["2xx"], 200, True),
        (["2xx"], 299, True),
        (["2xx"], 300, False),
        (["201"], 201, True),
        (["201"], 200, False),
        (["200", "4xx"], 404, True),
        (["5xx"], 200, False),
        ([], 200, False),
    ],
)
def test_status_rules(statuses: list[str], status: int, good: bool) -> None:
    assert holds(AnswerRule(statuses=tuple(statuses)), of({}, status)) is good


NOTHING = ["", None]


@pytest.mark.parametrize(
    ("body", "present"),
    [
        ({"ok": True}, True),
        ({"ok": False}, True),
        ({"ok": 0}, True),
        ({"ok": []}, True),
        ({"ok": {}}, True),
        ({"ok": "x"}, True),
        ({"ok": ""}, False),
        ({"ok": None}, False),
        ({}, False),
        ([], False),
        (None, False),
        ("ok", False),
    ],
)
def test_present_and_absent(body: Any, present: bool) -> None:
    assert holds(AnswerRule(path="ok", condition="present"), of(body)) is present
    assert holds(AnswerRule(path="ok", condition="absent"), of(body)) is not present


@pytest.mark.parametrize(
    ("value", "wanted", "equal"),
    [
        (True, True, True),
        (True, False, False),
        (1, True, False),
        (True, 1, False),
        (0, False, False),
        (1, 1, True),
        (1, 1.0, True),
        (1.5, 1.5, True),
        (2, 1, False),
        ("1", 1, True),  # forms know texts only
        ("true", True, True),
        ("True", True, False),
        ("1.5", 1.5, True),
        ("null", None, False),
        ("ok", "ok", True),
        ("OK", "ok", False),
        (1, "1", False),
        (None, None, True),
        ("", None, False),
        ([], None, False),
        (["ok"], "ok", False),
    ],
)
def test_equals_and_differs(value: Any, wanted: Any, equal: bool) -> None:
    assert holds(AnswerRule(path="a.b", condition="equals", value=wanted), of({"a": {"b": value}})) is equal
    assert holds(AnswerRule(path="a.b", condition="differs", value=wanted), of({"a": {"b": value}})) is not equal


def test_what_is_missing_equals_nothing() -> None:
    for wanted in (None, "", 0, False):
        assert not holds(AnswerRule(path="a", condition="equals", value=wanted), of({}))
        assert holds(AnswerRule(path="a", condition="differs", value=wanted), of({}))


def test_status_and_value_must_both_hold() -> None:
    rule = AnswerRule(statuses=("200",), path="ok", condition="equals", value=True)
    assert holds(rule, of({"ok": True}))
    assert not holds(rule, of({"ok": True}, 201))
    assert not holds(rule, of({"ok": False}))


def test_a_path_that_cannot_be_read_leads_nowhere() -> None:
    assert not holds(AnswerRule(path="a..b["), of({"a": 1}))
    assert holds(AnswerRule(path="a..b[", condition="absent"), of({"a": 1}))


# -- failures with a good status


@pytest.mark.parametrize(
    ("body", "failure"),
    [
        ({"ok": False}, True),
        ({"success": False, "data": {}}, True),
        ({"error": True}, True),
        ({"error": "invalid_auth"}, True),
        ({"error": {"message": "no"}}, True),
        ({"errcode": 41001, "errmsg": "access_token missing"}, True),
        ({"error_code": "10002", "data": {}}, True),
        ({"errcode": 0, "errmsg": "ok", "openid": "o-1"}, False),
        ({"data": {"error_code": 0}, "errno": "0"}, False),
        ({"errors": ["no"]}, True),
        ({"errors": [{"message": "no"}], "data": None}, True),
        ({"ok": True, "error": ""}, False),
        ({"ok": "false"}, False),
        ({"error": None, "errors": []}, False),
        ({"error": {"code": "ok", "message": ""}}, False),
        ({"errors": {}, "message": "Hello", "code": "x"}, False),
        ({"id": 1, "message": "I am Ann"}, False),
        ([{"error": "x"}], False),
        (None, False),
        ("error", False),
    ],
)
def test_an_answer_that_says_failure(body: Any, failure: bool) -> None:
    assert of(body).says_failure is failure


# -- what is kept


def test_the_part_that_is_kept() -> None:
    body = {"users": [{"id": 1}], "x": None}
    assert kept_part(of(body), AnswerMapping()) == body
    assert kept_part(of(body), AnswerMapping(root="users[0]")) == {"id": 1}
    assert kept_part(of(body), AnswerMapping(root="x")) is None


@pytest.mark.parametrize("root", ["users", "a..", "users[0].id"])
def test_a_part_that_is_not_there(root: str) -> None:
    with pytest.raises(AnswerError, match="has no part") as caught:
        kept_part(of({"error": "gone"}), AnswerMapping(root=root))
    assert caught.value.words
    assert caught.value.words.text == "gone"


def test_values_that_are_kept() -> None:
    mapping = AnswerMapping(keep=(KeptValue(name="cloud", path="[0].id"), KeptValue(name="none", path="[0].x")))
    assert kept_values(of([{"id": "c1", "x": None}]), mapping) == {"cloud": "c1", "none": None}
    assert kept_values(of({}), AnswerMapping()) == {}


def test_a_value_that_is_to_be_kept_and_is_not_there() -> None:
    with pytest.raises(AnswerError, match=r"“team\.id”, which is to be kept as “team”"):
        kept_values(of({"team": {}}), AnswerMapping(keep=(KeptValue(name="team", path="team.id"),)))


def test_words_of_an_answer() -> None:
    assert read('{"error": "x"}').words(AnswerMapping()).text == "x"
    assert read('{"why": "x"}').words(AnswerMapping(error_message="why")).text == "x"
    assert read("<h1>Sorry</h1>").words(AnswerMapping()).excerpt == "Sorry"
    assert read("").words(AnswerMapping()).text == ""
    assert read("error=bad_code&error_description=Old").words(AnswerMapping()).text == "bad_code: Old"
