"""Steps 4 and 5: what the two requests must share."""

from typing import Any

import pytest

from tests.spec.rules.conftest import Found, Mended

NONE = ("authorization", "pkce", "none")
PUBLIC = ("access_token", "client_authentication", "none")
OMIT = ("access_token", "omit")
SNIPPET = ("access_token", "snippet", "return await exchange();")


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([NONE], set()),
        ([PUBLIC], set()),
        ([NONE, PUBLIC], {("pkce_missing", "authorization", "pkce")}),
        ([NONE, PUBLIC, SNIPPET], set()),
        (
            [
                NONE,
                PUBLIC,
                ("access_token", "parameters", [{"name": "secret", "value": "${context.authData.clientsecret}"}]),
            ],
            set(),
        ),
        ([("authorization", "pkce", "plain")], {("pkce_plain", "authorization", "pkce")}),
        ([(*OMIT, ["code_verifier"])], {("code_verifier_omitted", *OMIT)}),
        ([(*OMIT, ["code_verifier"]), NONE], set()),
        ([(*OMIT, ["code_verifier"]), SNIPPET], set()),
        (
            [
                (*OMIT, ["code_verifier"]),
                ("access_token", "parameters", [{"name": "proof", "value": "${context.authData.code_verifier}"}]),
            ],
            set(),
        ),
        (
            [("access_token", "rename", {"code_verifier": "proof"})],
            {("code_verifier_renamed", "access_token", "rename", "code_verifier")},
        ),
        ([("access_token", "rename", {"code_verifier": "code_verifier"})], set()),
        ([(*OMIT, ["redirect_uri"])], {("redirect_uri_asymmetric", *OMIT)}),
        ([("authorization", "omit", ["redirect_uri"])], {("redirect_uri_asymmetric", "authorization", "omit")}),
        ([(*OMIT, ["redirect_uri"]), ("authorization", "omit", ["redirect_uri"])], set()),
        ([(*OMIT, ["redirect_uri"]), SNIPPET], set()),
    ],
)
def test_pkce_and_redirect_uri(found: Found, edits: Any, expected: Any) -> None:
    assert found(*edits) == expected


def test_the_verifier_is_sent_again(mended: Mended) -> None:
    assert mended("code_verifier_omitted", (*OMIT, ["code_verifier"])).get(*OMIT) == []
    assert (
        mended("code_verifier_renamed", ("access_token", "rename", {"code_verifier": "x"})).get(
            "access_token", "rename"
        )
        == {}
    )
