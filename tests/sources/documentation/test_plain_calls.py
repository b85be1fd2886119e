"""Which call of a page only reads something, and needs nothing that differs."""

from __future__ import annotations

import pytest

from connection_wizard.sources.documentation.plain_calls import is_filled_in


@pytest.mark.parametrize(
    ("shape", "url", "fits"),
    [
        ("https://a.io/x/{id}", "https://a.io/x/7", True),
        ("https://a.io/x/{id}", "https://a.io/x/7/y", False),
        ("https://a.io/x/{id}", "https://a.io/x/", False),
        ("https://a.io/x/{id}", "https://a.io/z/7", False),
        ("https://a.io/x/:id/y", "https://a.io/x/7/y", True),
        ("https://a.io/<x>/[y]", "https://a.io/1/2", True),
        ("https://a.io/x/{a}-{b}.json", "https://a.io/x/1-2-3.json", True),
        ("https://a.io/x/{a}-{b}.json", "https://a.io/x/1-.json", False),
        ("https://a.io/x/{a}-{b}.json", "https://a.io/x/1.json", False),
        ("https://a.io/x/{a}-{b}.json", "https://a.io/x/1-2", False),
        ("https://a.io/x/v{a}{b}", "https://a.io/x/v12", True),
        ("https://a.io/x/v{a}{b}", "https://a.io/x/v1", False),
        ("https://a.io/x/v{a}", "https://a.io/x/w1", False),
    ],
)
def test_an_address_that_is_another_one_filled_in(shape: str, url: str, fits: bool) -> None:
    assert is_filled_in(shape, url) is fits


def test_many_parts_and_many_signs_between_them_are_no_work() -> None:
    """A page could hold the reader for as long as it liked."""
    shape = "https://a.io/x/" + "-".join("{part}" for _ in range(30))
    assert is_filled_in(shape, "https://a.io/x/" + "-" * 10_000)
    assert not is_filled_in(f"{shape}.json", "https://a.io/x/" + "-" * 10_000)
