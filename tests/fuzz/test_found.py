"""What trying at random has found, kept as cases: each a kind, not the text that showed it."""

from __future__ import annotations

import math

import pytest

from connection_wizard.oauth.credentials import secret_traits
from connection_wizard.oauth.rendering import form_encoded
from connection_wizard.oauth.values import javascript_number
from connection_wizard.session.stages import mark
from connection_wizard.viasocket.platform_calls import list_plugs

HALVES = ("\ud800", "a\udfff", "\udc00\ud800", "😀\ud83d")


@pytest.mark.parametrize("text", HALVES)
def test_half_a_character_ends_no_encoding(text: str) -> None:
    assert "%EF%BF%BD" in form_encoded(text)  # as URLSearchParams writes it
    assert "%EF%BF%BD" in list_plugs(text).path
    assert {"not_a_secret", "encoding_matters"} <= secret_traits(text)
    assert len({mark(text), mark("\ufffd"), mark("")}) == 3


def test_what_is_no_number_is_written_as_javascript_does() -> None:
    assert javascript_number(math.nan) == "NaN"
