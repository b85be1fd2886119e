"""What was added in vain is named and taken out at once, and only what stands there as it was added."""

from __future__ import annotations

from typing import Any

from connection_wizard.session.additions import Addition
from connection_wizard.session.left_over import left_over
from connection_wizard.spec.draft import Draft

AT, SCOPES = ("authorization", "parameters"), ("authorization", "scopes")
ROWS: list[dict[str, Any]] = [{"name": name, "value": "1"} for name in ("access_type", "audience", "prompt")]
DRAFT = Draft({"spec_version": 1, "authorization": {"parameters": ROWS, "scopes": ["read", "write"]}})


def test_all_of_it_goes_at_once_and_the_rest_stays() -> None:
    added = [Addition(AT, ROWS[0]), Addition(SCOPES, "write"), Addition(AT, ROWS[2])]
    found = left_over(added, DRAFT)
    assert found is not None
    told, fix = found
    assert told == "Added in vain, and still sent: “access_type”, “write”, “prompt”."
    after = fix.apply(DRAFT)
    assert after.get(*AT) == [ROWS[1]]
    assert after.get(*SCOPES) == ["read"]
    assert left_over(added, after) is None


def test_what_was_changed_since_is_the_authors() -> None:
    assert left_over([Addition(AT, {"name": "prompt", "value": "login"})], DRAFT) is None
    assert left_over([Addition(("test_call", "headers"), ROWS[0])], DRAFT) is None
