"""docs/reasons.md is the closed set of reasons, each with a sentence."""

from __future__ import annotations

from connection_wizard.oauth.reasons import WHOSE
from tests.oauth.reasons_page import PAGE, TOLD, page, told


def test_the_page_is_the_set() -> None:
    assert PAGE.read_text("utf-8") == page(), "python -m tests.oauth.reasons_page"
    assert [code for code in WHOSE if f"| `{code}` | " not in page()] == []


def test_each_says_more_than_its_name() -> None:
    assert [code for code in WHOSE if told(code) == code] == []
    assert set(TOLD) <= set(WHOSE)
