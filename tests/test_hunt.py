"""The hunt for secrets finds what is planted, in each spelling, and nothing where nothing is."""

from __future__ import annotations

import pytest

from tests.helpers.hunt import SPELLINGS, Hunt

SECRET = 'cAnary/9fQ+zt"Lk&2Wm=Rd é~8XbV<pN'
AROUND = [
    "{}",
    '{{"error_description":"cannot use {} here"}}',
    "https://acme.test/?a=1&key={}&b=2#x",
    "line\n  {}\nline",
]


@pytest.mark.parametrize("around", AROUND, ids=range(len(AROUND)))
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_what_is_planted_is_found(spelling: str, around: str) -> None:
    hunt = Hunt({"the secret": SECRET, "another": "n0thing-of-the-kind-5b7e21"})
    assert hunt.look("a place", around.format(SPELLINGS[spelling](SECRET))) == ["the secret"]
    assert hunt.hits == ["the secret in a place"]


def test_nothing_is_found_where_nothing_is() -> None:
    hunt = Hunt({"the secret": SECRET})
    for text in ("", "cAnary", SECRET[:12], SECRET[::-1], "a" * 10_000, "".join(sorted(SECRET)) * 40, "%" * 999, "\\u"):
        assert hunt.look("a place", text) == []
    assert hunt.look("bytes", bytes(range(256)) * 9) == []
    assert hunt.hits == []
    assert hunt.places == {"a place": 8, "bytes": 1}
