"""Step 4: scopes, one by one and as a list."""

from typing import Any

import pytest

from tests.spec.rules.conftest import FindOne, Found, Mended

AT = ("authorization", "scopes")
COMMA = ("authorization", "scope_separator", "comma")


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        ("contacts.write", set()),
        ("https://www.googleapis.com/auth/drive.file", set()),
        ("read:jira-work", set()),
        ("activity:read_all", set()),
        ("", {"scope_blank"}),
        (" , ", {"scope_blank", "stray_whitespace"}),
        ("a b", {"scope_joined"}),
        ("a,b", {"scope_joined"}),
        ("a\nb", {"scope_joined"}),
        ("openid+email", {"scope_joined"}),
        ("c++", set()),
        ("profile.read", {"scope_duplicate"}),
        ("'read'", {"scope_invalid"}),
        ('""', {"scope_invalid"}),
        ("“profile.read”", {"scope_invalid"}),
        ("réad", {"scope_invalid"}),
        ("a\\b", {"scope_invalid"}),
        ("read%3Aall", {"scope_encoded"}),
        ("a%2Cb", {"scope_encoded"}),
        ("*", {"scope_broad"}),
        ("admin:org", {"scope_broad"}),
        ("Files.ReadWrite.All", {"scope_broad"}),
        ("full", {"scope_broad"}),
        ("https://mail.google.com/", {"scope_broad"}),
        ("administrators.read", set()),
    ],
)
def test_each_scope(found: Found, scope: Any, expected: Any) -> None:
    assert {code for code, *at in found((*AT, 1, scope)) if tuple(at) == (*AT, 1)} == expected


def test_a_list_in_one_entry_is_split(mended: Mended) -> None:
    assert mended("scope_joined", (*AT, ["a", "b,c  a"])).get(*AT) == ["a", "b", "c"]
    assert mended("scope_joined", (*AT, ["a b"]), COMMA).get(*AT) == ["a", "b"]
    assert mended("scope_joined", (*AT, ["a|b"]), ("authorization", "scope_separator", "pipe")).get(*AT) == ["a", "b"]


def test_a_list_that_repeats_others_only_is_taken_out(mended: Mended) -> None:
    assert mended("scope_joined", (*AT, ["a", "b", "b a"])).get(*AT) == ["a", "b"]


@pytest.mark.parametrize(
    ("scope", "after"),
    [("'read'", "read"), ("read%3Aall", "read:all")],
)
def test_single_scopes_are_mended(found: Found, mended: Mended, scope: Any, after: Any) -> None:
    (code,) = {code for code, *_ in found((*AT, 0, scope))}

    assert mended(code, (*AT, 0, scope)).get(*AT, 0) == after


@pytest.mark.parametrize(("code", "scope"), [("scope_invalid", '"contacts.read"'), ("scope_encoded", "a%2Cb")])
def test_what_would_only_move_the_trouble_is_not_offered(finding: FindOne, code: Any, scope: Any) -> None:
    assert finding(code, (*AT, ["contacts.read", scope])).fix is None


def test_encoded_scopes_that_travel_as_they_are_may_be_encoded(found: Found) -> None:
    assert found((*AT, 1, "read%3Aall"), ("authorization", "unencoded", ["scope"])) == set()


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([(*AT, [])], {("scopes_missing", *AT)}),
        ([(*AT, []), ("authorization", "omit", ["scope"])], set()),
        ([(*AT, []), ("authorization", "parameters", [{"name": "scope", "value": "a"}])], set()),
        ([(*AT, []), ("authorization", "parameters", [{"name": "user_scope", "value": "a"}])], set()),
        ([("authorization", "omit", ["scope"])], {("scopes_not_sent", *AT)}),
        ([(*AT, [f"s{n}" for n in range(10)])], set()),
        ([(*AT, [f"s{n}" for n in range(11)])], {("scopes_many", *AT)}),
        ([COMMA], set()),
        (
            [("authorization", "scope_separator", "pipe")],
            {("scope_separator_unusual", "authorization", "scope_separator")},
        ),
    ],
)
def test_the_whole_list(found: Found, edits: Any, expected: Any) -> None:
    assert found(*edits) == expected


def test_scopes_are_sent_again(mended: Mended) -> None:
    assert mended("scopes_not_sent", ("authorization", "omit", ["response_type", "scope"])).get(
        "authorization", "omit"
    ) == ["response_type"]
