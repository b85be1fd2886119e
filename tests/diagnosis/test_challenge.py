"""The header of a refusal, as servers write it."""

from __future__ import annotations

import pytest

from connection_wizard.diagnosis.challenge import read_challenge


@pytest.mark.parametrize(
    ("header", "read"),
    [
        ("", {}),
        ("Basic", {"scheme": "basic", "word": "Basic"}),
        (
            'Bearer realm="a, b", error=invalid_token, scope = "read write"',
            {"scheme": "bearer", "word": "Bearer", "realm": "a, b", "error": "invalid_token", "scope": "read write"},
        ),
        ('error="invalid_token"', {"scheme": "", "word": "", "error": "invalid_token"}),
    ],
)
def test_scheme_and_parameters_are_read(header: str, read: dict[str, str]) -> None:
    assert read_challenge(header) == read
