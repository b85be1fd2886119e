"""The author's own JavaScript."""

from typing import Any

import pytest

from tests.spec.rules.conftest import FindOne, Found, Mended

AT = ("request_parameters", "headers", 1, "snippet")


def snippet(code: Any) -> Any:
    return ("request_parameters", "headers", 1, {"name": "X", "snippet": code})


@pytest.mark.parametrize(
    ("code", "codes"),
    [
        ("return 'x';", set()),
        ("async function go() { return await axios.get('https://a.com'); }\nreturn await go();", set()),
        ("'x'", {"snippet_no_return"}),
        ("// return\n'return'", {"snippet_no_return"}),
        ("/* return */ `return`", {"snippet_no_return"}),
        ("return new URL('x').host;", {"snippet_lacks_global"}),
        ("return new URLSearchParams('x');", set()),
        ("return btoa('x');", {"snippet_lacks_global"}),
        ("return require('crypto');", {"snippet_lacks_global"}),
        ("return process.env.X;", {"snippet_lacks_global"}),
        ("import x from 'y'; return x;", {"snippet_lacks_global"}),
        ("return axios.create();", {"snippet_lacks_global"}),
        ("return window['x'];", {"snippet_lacks_global"}),
        ("return x.require(1) + 'btoa(1)'; // process.exit", set()),
        ("return context?.authData?.region;", set()),
        ("return context.authData['region'];", set()),
        ("return context.authData.accesstokencode.x;", set()),
        ("return context.authData.regoin;", {"snippet_value_unknown"}),
        ("return context?.authData?.['shop'];", {"snippet_value_unknown"}),
    ],
)
def test_code(found: Found, code: Any, codes: Any) -> None:
    assert found(snippet(code)) == {(code, *AT) for code in codes}


@pytest.mark.parametrize("name", ["source", "visible_when"])
def test_other_code_need_not_return(found: Found, name: Any) -> None:
    assert found(("fields", 0, name, "context.authData.region == 'eu'")) == set()
    assert found(("fields", 0, name, "btoa(context.authData.nothing)")) == {
        ("snippet_lacks_global", "fields", 0, name),
        ("snippet_value_unknown", "fields", 0, name),
    }


def test_a_misspelt_value_is_corrected(mended: Mended, finding: FindOne) -> None:
    assert mended("snippet_value_unknown", snippet("return context.authData.regoin;")).get(*AT) == (
        "return context.authData.region;"
    )
    assert finding("snippet_value_unknown", snippet("return context.authData.nothing_like_it;")).fix is None


def test_several_unknown_values_are_said_one_by_one(finding: FindOne) -> None:
    one = finding("snippet_value_unknown", snippet("return context.authData.aaa + context.authData.bbb;"))

    assert "“aaa”" in one.message
