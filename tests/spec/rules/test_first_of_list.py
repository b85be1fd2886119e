"""A look-up that takes the first of a list is told of, and mended by a field that may stay blank."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings
from tests.oauth.scripted import changed, document

SITES = {"method": "GET", "url": "https://acme.test/sites"}


def draft_of(*paths: str, fields: tuple[Any, ...] = (), **call: Any) -> Draft:
    keep = [{"name": f"v{number}", "path": path} for number, path in enumerate(paths)]
    made = SITES | {"response": {"keep": keep}} | call
    return Draft(changed(document("https://acme.test"), fields=list(fields), access_token={"follow_ups": [made]}))


def told(draft: Draft) -> list[Any]:
    return [found for found in findings(draft) if found.code == "look_up_takes_first"]


@pytest.mark.parametrize(
    ("paths", "entries", "left"),
    [(("[0].id", "[0].owner.name"), "", ["id", "owner.name"]), (("data.sites[0].id",), "data.sites", ["id"])],
)
def test_one_click_picks_by_a_field(paths: tuple[str, ...], entries: str, left: list[str]) -> None:
    draft = draft_of(*paths)
    (found,) = told(draft)
    assert found.fix
    mended = found.fix.apply(draft)
    assert not told(mended)
    call = mended.partial_spec.access_token.follow_ups[0]
    assert (call.pick.entries, [kept.path for kept in call.response.keep]) == (entries, left)
    assert call.pick.where[0].value == "${context.authData.account}"
    assert mended.partial_spec.fields[0].key == "account"
    assert not mended.partial_spec.fields[0].required
    assert not mended.problems


def test_where_one_click_would_be_a_guess_there_is_none() -> None:
    assert told(draft_of("a[0].id", "b[0].id"))[0].fix is None
    assert told(draft_of("[0].id", "b"))[0].fix is None
    assert told(draft_of("[0].id", fields=({"key": "account", "default": "x"},)))[0].fix is None


def test_what_picks_or_takes_no_first_is_not_told_of() -> None:
    assert not told(draft_of("id", "b[1].c", "b..c"))
    assert not told(draft_of("[0].id", pick={"entries": "data"}))
    assert not told(draft_of("[0].id", purpose="exchange"))
