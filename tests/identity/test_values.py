"""What a value looks like, whatever its name."""

from __future__ import annotations

import math

import pytest

from connection_wizard.identity.features import FEATURES
from connection_wizard.identity.model import Scalar
from connection_wizard.identity.values import (
    MAX_TOKEN_LENGTH,
    as_text,
    is_email,
    is_resource_name,
    is_time,
    value_features,
)


@pytest.mark.parametrize(
    ("value", "feature"),
    [
        (True, "value_yes_or_no"),
        ("true", "value_yes_or_no"),
        (None, "value_empty"),
        ("", "value_empty"),
        (" \t\n", "value_empty"),
        (1.5, "value_fraction"),
        (math.nan, "value_fraction"),
        (math.inf, "value_fraction"),
        (3310442.0, "value_long_number"),
        (2**53 + 1, "value_too_big"),
        (-(2**60), "value_too_big"),
        (0, "value_placeholder"),
        (-1, "value_placeholder"),
        ("null", "value_placeholder"),
        ("N/A", "value_placeholder"),
        (7, "value_small"),
        ("7", "value_small"),
        (77, "value_short_number"),
        ("123", "value_short_number"),
        (7700, "value_long_number"),
        ("7700", "value_long_number"),
        ("2c8be6b0-f1d7-4b59-8c31-9a8f4c1e6b3a", "value_uuid"),
        ("{2c8be6b0-f1d7-4b59-8c31-9a8f4c1e6b3a}", "value_uuid"),
        ("5f2ab3c4d5e6f70809101112", "value_opaque"),
        ("DM7VKY8Q63GNP", "value_opaque"),
        ("Emberfox#2214", "value_word"),
        ("mara-okafor", "value_word"),
        ("Mara Okafor", "value_words"),
        ("小雨伞", "value_word"),
        ("+44 20 7946", "value_no_letters"),
        ("word " * 25, "value_long"),
        ("word " * 100, "value_endless"),
        ("x" * (3 * MAX_TOKEN_LENGTH), "value_endless"),
        ("a@b.example", "value_email"),
        ("https://acme.example", "value_url"),
        ("//cdn.example/x", "value_url"),
        ("https://acme.example/avatars/7", "value_picture"),
        ("https://acme.example/me.PNG?s=4", "value_picture"),
        ("https://api.acme.example/v2/users/7731", "value_resource"),
        ("/users/152184", "value_resource"),
        ("2024-05-05", "value_time"),
        ("2024-05-05T10:11:12.131Z", "value_time"),
        ("/Date(1715000000000)/", "value_time"),
        ("15.02.1980", "value_time"),
        ("10:30 pm", "value_time"),
        ("Tue, 04 Jan 2011 02:17:41 +0000", "value_time"),
        ("Wed Nov 24 18:12:00 +0000 2021", "value_time"),
        ("en", "value_locale"),
        ("en-US", "value_locale"),
        ("zh_Hant_TW", "value_locale"),
        ("Europe/Oslo", "value_locale"),
        ("UTC+02:00", "value_locale"),
        ("#7b68ee", "value_colour"),
        ("us2", "value_data_centre"),
        ("eu-west-1", "value_data_centre"),
        ("eyJhbGciOi.eyJzdWIi.c2ln", "value_token"),
        ("Bearer something", "value_token"),
        ("ghp_" + "a1" * 18, "value_token"),
        ("xoxb-12-34", "value_token"),
        ("a1B2" * 30, "value_token"),
    ],
)
def test_shape(value: Scalar, feature: str) -> None:
    assert list(value_features(value)) == [feature]
    assert feature in FEATURES


def test_long_addresses_and_sentences_are_no_tokens() -> None:
    assert list(value_features("https://acme.example/" + "a1/" * 40 + "z")) == ["value_url"]
    assert list(value_features("a word and another " * 7)) == ["value_long"]


def test_absurdly_long_texts_match_nothing() -> None:
    assert not is_email("a@b." + "c" * 1000)
    assert not is_time("2024-01-01 " + "0" * 1000)
    assert not is_resource_name("accounts/1" + "2" * 1000)


@pytest.mark.parametrize("text", ["accounts/110011", "accounts/1/locations/2", "people/c123"])
def test_resource_names(text: str) -> None:
    assert is_resource_name(text)


@pytest.mark.parametrize("text", ["Europe/Oslo", "and/or", "/users/1", "a/b c1"])
def test_no_resource_names(text: str) -> None:
    assert not is_resource_name(text)


@pytest.mark.parametrize(
    ("value", "text"),
    [("a", "a"), (12, "12"), (True, ""), (1.0, ""), (None, ""), (10**50, ""), ("x" * 1000, "")],
)
def test_as_text(value: Scalar, text: str) -> None:
    assert as_text(value) == text
