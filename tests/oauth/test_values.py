from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.oauth.values import UnusableValue, Values, initial_values, javascript_number
from connection_wizard.spec import names
from connection_wizard.spec.paths import MISSING, parse_path
from tests.oauth.scripted import changed, document, spec_of


def text(value: Any) -> str:
    return Values({"testcode": {"it": value}}).text(parse_path("authData.testcode.it"))


@pytest.mark.parametrize(
    ("value", "written"),
    [
        # as JavaScript's template literals write them
        ("as it is", "as it is"),
        ("", ""),
        ("ünïcödé 🎉", "ünïcödé 🎉"),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (42, "42"),
        (-7, "-7"),
        (9007199254740993, "9007199254740993"),  # unlike there, no digit is lost
        (3.0, "3"),
        (-0.0, "0"),
        (0.1, "0.1"),
        (123.456, "123.456"),
        (-123.5, "-123.5"),
        (1e20, "100000000000000000000"),
        (1.2345678901234568e20, "123456789012345680000"),
        (1e21, "1e+21"),
        (1.5e22, "1.5e+22"),
        (0.000001, "0.000001"),
        (1e-7, "1e-7"),
        (1.25e-7, "1.25e-7"),
        (1.7976931348623157e308, "1.7976931348623157e+308"),
        (math.inf, "Infinity"),
        (-math.inf, "-Infinity"),
        (math.nan, "NaN"),
    ],
)
def test_text_of_a_value(value: Any, written: str) -> None:
    assert text(value) == written


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_lose_nothing(value: float) -> None:
    assert float(javascript_number(value)) == value


@pytest.mark.parametrize("value", [None, [], ["a"], {}, {"a": "b"}])
def test_what_is_no_single_value_is_refused(value: Any) -> None:
    with pytest.raises(UnusableValue) as caught:
        text(value)
    assert caught.value.path == parse_path("authData.testcode.it")
    assert "test call (step 8)" in caught.value.hint


@pytest.mark.parametrize("value", ["\ud800", "half\udfffway", "from an argument: \udcff"])
def test_half_a_character_is_refused_and_not_repeated(value: str) -> None:
    with pytest.raises(UnusableValue) as caught:
        text(value)
    str(caught.value).encode()


@pytest.mark.parametrize(
    ("path", "told", "where"),
    [
        ("authData.testcode.id", r"no value for “id \(test answer\)”", "step 8"),
        ("authData.accesstokencode.instance_url", r"no value for “instance_url \(token answer\)”", "step 5"),
        ("authData.Authorization.realmId", r"no value for “realmId \(redirect\)”", "redirect back"),
        ("authData.clientid", "The client ID is missing", "step 3"),
        ("authData.clientsecret", "The client secret is missing", "step 3"),
        ("authData.code_verifier", r"no value for “Code verifier \(PKCE\)”", "PKCE"),
        ("authData.region", "The field “region” needs a value", "step 1"),
    ],
)
def test_a_missing_value_says_what_it_is_and_where_it_should_come_from(path: str, told: str, where: str) -> None:
    with pytest.raises(UnusableValue, match=told) as caught:
        Values({}).text(parse_path(path))
    assert where in caught.value.hint


def test_putting_makes_new_values() -> None:
    old = Values({"region": "eu"})
    new = old.put(names.CLIENT_ID, "abc")
    assert old.find(names.CLIENT_ID) is MISSING
    assert new.text(names.CLIENT_ID) == "abc"
    assert new.text(parse_path("authData.region")) == "eu"


def test_secrets_are_named_and_never_shown() -> None:
    values = Values(
        {
            "clientid": "abc",
            "clientsecret": "S1",
            "code_verifier": "V1",
            "Authorization": {"code": "C1", "state": "x"},
            "accesstokencode": {"access_token": "A1", "refresh_token": "R1", "expires_in": 3600},
            "testcode": {"access_token": "not ours"},
        }
    )
    assert sorted(values.secrets) == ["A1", "C1", "R1", "S1", "V1"]
    assert repr(values) == "Values(Authorization, accesstokencode, clientid, clientsecret, code_verifier, testcode)"


def test_no_secrets_where_there_are_none() -> None:
    assert Values({"clientsecret": "", "accesstokencode": {"access_token": None}}).secrets == ()


def test_what_is_there_before_anything_was_sent() -> None:
    spec = spec_of(
        changed(
            document("https://acme.test"),
            fields=[
                {"key": "region", "default": "eu"},
                {"key": "tenant", "default": "t0"},
                {"key": "empty"},
                {"key": "", "default": "half typed"},
            ],
            client={"client_id": " abc "},
        )
    )
    assert initial_values(spec, {"tenant": "t1", "region": "", "clientid": "theirs"}, "hush") == {
        "region": "eu",
        "tenant": "t1",
        "clientid": "abc",
        "clientsecret": "hush",
    }
