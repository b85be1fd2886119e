"""What a collection leaves open its environment fills in, also where the collection was applied before."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.session.filled_in import is_filled_in, rows_filled_in, without_fields
from connection_wizard.session.understanding import Understanding
from connection_wizard.session.understood_origins import origins_of
from connection_wizard.sources.door import understand
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from tests.sources.test_environments import POSTMAN, POSTMAN_VALUES

HOST = "https://${context.authData.base}"
BOTH = f"{POSTMAN}\n{POSTMAN_VALUES}"


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        (f"{HOST}/me", "https://api.acmecrm.com/me", True),
        (f"{HOST}/me", "https://api.acmecrm.com/v2/me", False),
        (f"{HOST}/me", f"{HOST}/me", False),
        ("https://api.acmecrm.com/me", "https://api.acmecrm.com/me", False),
        ("https://${context.authData.team}.${context.authData.place}.com/a", "https://crm.eu.com/a", True),
        ("https://${context.authData.team}.${context.authData.place}.com/a", "https://crm/a", False),
        ("https://${context.authData.team}.com/a", "https://crm.eu.com/b", False),
        ("${context.authData.a}" * 90, "/" * 90, False),
        (f"{HOST}/me", "ftp://api.acmecrm.com/me", False),
        (f"{HOST}/{'m' * 2000}", f"https://a.com/{'m' * 2000}", False),
        (None, "https://api.acmecrm.com", False),
        (HOST, ["https://api.acmecrm.com"], False),
    ],
)
def test_a_text_is_filled_in_where_only_its_fields_differ(before: Any, now: Any, expected: bool) -> None:
    assert is_filled_in(before, now) is expected


def test_of_a_list_the_rows_are_that_another_text_fills_in() -> None:
    before = [{"name": "audience", "value": HOST}, {"name": "access", "value": "offline"}, "odd"]
    now = [{"name": "audience", "value": "https://a.com"}, {"name": "access", "value": "online"}, {}]
    assert rows_filled_in(before, now) == [now[0], *before[1:]]
    assert rows_filled_in("text", now) == "text"
    assert rows_filled_in(before, "text") == before


def test_a_field_goes_with_its_last_use_unless_somebody_changed_it() -> None:
    fields = [{"key": "base", "label": "Base"}, {"key": "other", "label": "Other"}]
    before = Draft({"fields": fields, "test_call": {"url": f"{HOST}/me"}})
    now = before.put(("test_call", "url"), "https://a.com/me")
    assert without_fields(now, before, fields).get("fields") == fields[1:], "what nothing used before is kept"
    assert without_fields(now, before, [{"key": "base", "label": "Server"}]) == now
    assert without_fields(before, before, fields) == before
    assert without_fields(now, before, None) == now
    assert without_fields(now.put(("fields",), None), before, fields).get("fields") is None


def test_an_environment_that_comes_after_the_collection_was_applied_leaves_nothing_open() -> None:
    first = Understanding(understand(POSTMAN), NEW_CONNECTION)
    applied = first.applied()
    assert applied.get("fields")
    then = Understanding(understand(BOTH), applied, read_before=origins_of(first, "2026-11-30"))
    assert [row.at for row in then.rows if not row.ticked] == []
    made = then.applied()
    assert "${context.authData.base" not in str(made.document)
    assert made.get("fields") == []
    assert made.get("authorization", "parameters") == [{"name": "audience", "value": "https://api.acmecrm.com/"}]


def test_what_somebody_wrote_himself_makes_no_way() -> None:
    first = Understanding(understand(POSTMAN), NEW_CONNECTION)
    own = f"{HOST}/users/me"
    applied = first.applied().put(("test_call", "url"), own)
    then = Understanding(understand(BOTH), applied, read_before=origins_of(first, "2026-11-30"))
    assert [row.at for row in then.rows if not row.ticked] == [("test_call", "url")]
    assert then.applied().get("test_call", "url") == own
