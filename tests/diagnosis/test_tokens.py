"""Where the parts of a token answer stand, if not where the spec expects them."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.diagnosis.tokens import all_places

TOKEN = {"access_token": "at-9d27c4e1", "refresh_token": "rt-55d0c2b7", "expires_in": 3600}


@pytest.mark.parametrize(
    ("body", "first"),
    [
        ({"data": TOKEN}, "data.access_token"),
        ([TOKEN], "[0].access_token"),
        ({"tokens": [TOKEN]}, "tokens[0].access_token"),
        ([TOKEN, TOKEN], None),
        ([], None),
    ],
)
def test_a_list_of_one_is_looked_into(body: Any, first: str | None) -> None:
    found = all_places(body)
    assert (found[0]["access_token"] if found else None) == first
