"""Steps 5 to 8 and 12: the word before a token."""

from typing import Any

import pytest

from tests.spec.rules.conftest import Found, Mended
from tests.spec.rules.sending import REQUEST, TEST, TOKEN, header


@pytest.mark.parametrize(
    ("value", "code", "after"),
    [
        (TOKEN, "bearer_missing", f"Bearer {TOKEN}"),
        (f"Bearer{TOKEN}", "bearer_missing", f"Bearer {TOKEN}"),
        (f"bearer{TOKEN}", "bearer_missing", f"Bearer {TOKEN}"),
        (f"Bearer Bearer {TOKEN}", "bearer_doubled", f"Bearer {TOKEN}"),
        (f"Bearer bearer {TOKEN}", "bearer_doubled", f"Bearer {TOKEN}"),
        (f"Bearer {TOKEN}", "", ""),
        (f"token {TOKEN}", "", ""),
        (f"Zoho-oauthtoken {TOKEN}", "", ""),
        ("${context.authData.accesstokencode.token_type} " + TOKEN, "", ""),
        ("${context.authData.region} " + TOKEN, "", ""),
    ],
)
def test_the_word_before_the_token(found: Found, mended: Mended, value: Any, code: Any, after: Any) -> None:
    edits = (*TEST, header(value)), (*REQUEST, header(value))

    assert found(*edits) == ({(code, *TEST, 0, "value"), (code, *REQUEST, 0, "value")} if code else set())
    if code:
        assert mended(code, (*TEST, header(value))).get(*TEST, 0, "value") == after


def test_other_headers_need_no_word(found: Found) -> None:
    edits = (*TEST, header(TOKEN, "X-Shopify-Access-Token")), (*REQUEST, header(TOKEN, "x-shopify-access-token"))

    assert found(*edits) == set()
