"""A fix as a JSON Patch: whoever applies it gets the same document as a click on the button."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.spec.patches import Operation, json_patch
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
