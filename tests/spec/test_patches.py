"""A fix as a JSON Patch: whoever applies it gets the same document as a click on the button."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit, Finding, Fix
from connection_wizard.spec.findings import findings
from connection_wizard.spec.patches import BadPatch, Operation, apply_patch, findings_as_json, json_patch
from connection_wizard.words import Words


def applied(operations: list[Operation], document: Any) -> Any:
    """What RFC 6902 makes of a document, by the letter."""
    document = copy.deepcopy(document)
    for operation in operations:
        *parents, last = [part.replace("~1", "/").replace("~0", "~") for part in operation["path"].split("/")[1:]]
        place = document
        for part in parents:
            place = place[int(part)] if isinstance(place, list) else place[part]
        key: Any = int(last) if isinstance(place, list) else last
        if operation["op"] == "remove":
            del place[key]
        elif operation["op"] == "replace":
            assert key in range(len(place)) if isinstance(place, list) else key in place, "it has to be there"
            place[key] = operation["value"]
        elif isinstance(place, list):
            assert key <= len(place)
            place.insert(key, operation["value"])
        else:
            place[key] = operation["value"]
    return document


START: dict[str, Any] = {
    "spec_version": 1,
    "authorization": {"scopes": ["a", "b", "c"], "parameters": [{"name": "prompt", "value": "none"}]},
    "refresh_token": None,
    "test_call": {"headers": [], "response": {"keep": [{"name": "a/b", "path": "x"}]}},
}


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(("authorization", "pkce"), "S256")],
        [Edit(("authorization", "scopes", 3), "d")],
        [Edit(("authorization", "scopes", 1), "B")],
        [Edit(("authorization", "scopes", 2), remove=True), Edit(("authorization", "scopes", 0), remove=True)],
        [Edit(("authorization", "scopes", 7), remove=True)],
        [Edit(("refresh_token", "parameters", 0), {"name": "scope", "value": "a"})],
        [Edit(("revoke_token", "parameters", 0, "name"), "token")],
        [Edit(("test_call", "headers", 0), {"name": "Accept", "value": "application/json"})],
        [Edit(("test_call", "response", "keep", 0, "path"), "y"), Edit(("whitelist", 0), "acme.test")],
        [Edit(("access_token", "rename", "client_id"), "client_key")],
    ],
)
def test_the_patch_makes_what_the_fix_makes(edits: list[Edit]) -> None:
    fix, draft = Fix(Words("Mend it"), tuple(edits)), Draft(START)
    assert applied(json_patch(fix, draft), START) == fix.apply(draft).document


def test_names_with_a_slash_or_a_tilde_are_escaped() -> None:
    draft = Draft({"access_token": {"rename": {}}})
    edit = Edit(("access_token", "rename", "client_id"), "k")
    assert json_patch(Fix(Words("x"), (edit,)), draft)[0]["path"] == "/access_token/rename/client_id"
    from connection_wizard.spec import patches

    assert patches._pointer(("a/b", "c~d", 0)) == "/a~1b/c~0d/0"


@pytest.mark.parametrize(
    "operations",
    [
        [{"op": "replace", "path": "/authorization/pkce", "value": "S256"}],
        [{"op": "add", "path": "/authorization/pkce", "value": "S256"}],
        [{"op": "add", "path": "/authorization/scopes/0", "value": "first"}],
        [{"op": "add", "path": "/authorization/scopes/3", "value": "last"}],
        [{"op": "replace", "path": "/authorization/scopes/1", "value": "B"}],
        [{"op": "remove", "path": "/authorization/scopes/1"}, {"op": "remove", "path": "/authorization/scopes/0"}],
        [{"op": "remove", "path": "/authorization/parameters/0/value"}],
        [{"op": "add", "path": "/access_token", "value": {"url": "https://a.test"}}],
        [{"op": "add", "path": "/test_call/headers/0", "value": {"name": "a/b"}}],
    ],
)
def test_a_patch_is_applied_by_the_letter(operations: list[Operation]) -> None:
    start = copy.deepcopy(START)
    start["authorization"]["pkce"] = "none"
    assert apply_patch(operations, Draft(start)).document == applied(operations, start)


def test_the_end_of_a_list_is_a_hyphen() -> None:
    made = apply_patch([{"op": "add", "path": "/authorization/scopes/-", "value": "d"}], Draft(START))
    assert made.get("authorization", "scopes") == ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("operations", "said"),
    [
        ("replace", "no JSON Patch"),
        ({"op": "remove"}, "no JSON Patch"),
        ([], "no JSON Patch"),
        (["replace"], "Operation 1 .* cannot be read"),
        ([{"op": "move", "path": "/name", "from": "/x"}], "Operation 1 .* cannot be read"),
        ([{"op": "replace", "path": "/name"}], "cannot be read"),
        ([{"op": "replace", "path": ["name"], "value": 1}], "cannot be read"),
        ([{"op": "replace", "path": "name", "value": 1}], "cannot be read"),
        (
            [{"op": "remove", "path": "/spec_version"}, {"op": "remove", "path": "/whitelist"}],
            "Operation 2 .* not there",
        ),
        ([{"op": "replace", "path": "/authorization/scopes/9", "value": "x"}], "not there"),
        ([{"op": "add", "path": "/authorization/scopes/9", "value": "x"}], "no such place"),
        ([{"op": "add", "path": "/authorization/scopes/x", "value": "x"}], "no such place"),
        ([{"op": "add", "path": "/authorization/scops", "value": "x"}], "no such place"),
        ([{"op": "add", "path": "/spec_version/x", "value": "x"}], "no such place"),
        ([{"op": "add", "path": "/whitelist/0", "value": "x"}], "no such place"),
        ([{"op": "add", "path": "/", "value": "x"}], "no such place"),
    ],
)
def test_what_is_no_patch_changes_nothing_and_is_told(operations: object, said: str) -> None:
    with pytest.raises(BadPatch, match=said):
        apply_patch(operations, Draft(START))


def test_a_finding_carries_its_change_for_programs() -> None:
    draft = Draft(START)
    fix = Fix(Words("Mend"), (Edit(("authorization", "scopes", 0), remove=True),))
    finding = Finding("a", "hint", 4, ("authorization",), Words("What."), Words(""), fix)
    told = findings_as_json([finding, finding._replace(fix=None)], draft)
    assert [each["edits"] for each in told] == [[{"op": "remove", "path": "/authorization/scopes/0"}], []]


@pytest.mark.parametrize(
    ("document", "shown"),
    [
        ({"access_token": {"parameters": [{"name": "client_secret", "value": " hunter-2-is-long "}]}}, False),
        ({"access_token": {"parameters": [{"name": "note", "value": " GOCSPX-4fG7hJ2kL9mN0pQ3rS5t"}]}}, False),
        ({"access_token": {"parameters": [{"name": "note", "value": " hunter-2-is-long "}]}}, True),
    ],
)
def test_a_change_that_would_repeat_a_secret_is_not_shown(document: dict[str, Any], shown: bool) -> None:
    draft = Draft({"spec_version": 1, **document})
    found = findings(draft)
    edits = {each["code"]: each["edits"] for each in findings_as_json(found, draft)}
    assert bool(edits["stray_whitespace"]) is shown
    assert any(finding.fix for finding in found if finding.code == "stray_whitespace"), "it can be made all the same"
