"""What no request goes without, as a page says of it: one set of words, wherever it is asked."""

from __future__ import annotations

import pytest

from connection_wizard.sources.documentation.demanded import is_required
from connection_wizard.sources.page.reading import read_page


@pytest.mark.parametrize(
    ("said", "needed"),
    [
        ("`audience` is required", True),
        ("`audience`: erforderlich", True),
        ("`audience`：必填", True),
        ("`audience` is not required", False),
        ("`audience` isn't required", False),
        ("`audience` is required if you call the old API", False),
        ("`audience` is required only for apps of partners", False),
    ],
)
def test_what_some_go_without_is_not_required(said: str, needed: bool) -> None:
    assert is_required(read_page(f"# Log in\n\n- {said}\n"), "audience") is needed
