"""Drafts: always readable, never lost, changed by making another."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.spec.documents import DocumentPath, drop, get, innermost, put
from connection_wizard.spec.draft import Draft, draft_of
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.outline import in_order, is_place
from tests.spec.documents_of import ANY_DOCUMENT, SPECS, VALUES


@given(ANY_DOCUMENT)
def test_any_document_can_be_read(document: dict[str, Any]) -> None:
    before = json.dumps(document)
    draft = Draft(document)
    assert isinstance(draft.partial_spec, ConnectionSpec)
    assert all(get(document, problem.at) is not None or problem.at for problem in draft.problems)
    assert json.dumps(document) == before


@given(SPECS)
def test_a_spec_reads_as_itself(document: dict[str, Any]) -> None:
    draft = Draft(document)
    assert draft.problems == ()
    assert draft.partial_spec == ConnectionSpec.model_validate_json(json.dumps(document))
    assert draft_of(draft.partial_spec).partial_spec == draft.partial_spec


@given(
    SPECS, st.sampled_from([("name",), ("authorization", "scopes", 0), ("access_token", "body"), ("fields", 0)]), VALUES
)
def test_what_is_put_is_there_and_nothing_else_changes(
    document: dict[str, Any], at: tuple[str | int, ...], value: Any
) -> None:
    draft = Draft(document)
    changed = draft.put(at, value)
    assert changed.get(*at) == value
    others = {key: held for key, held in document.items() if key != at[0]}
    assert {key: changed.get(key) for key in others} == others
    assert draft == Draft(document)


@given(SPECS)
def test_what_is_dropped_is_gone(document: dict[str, Any]) -> None:
    draft = Draft(document)
    for key in document:
        assert key not in draft.drop((key,)).document
    assert draft.drop(("nowhere",)) is draft
    assert draft.drop(("fields", 99)) is draft


@pytest.mark.parametrize("at", [("nmae",), ("authorization", "urll"), ("name", "inside"), ("fields", 0, "kee"), ()])
def test_a_misspelt_place_fails_at_once(at: tuple[str | int, ...]) -> None:
    with pytest.raises(KeyError):
        Draft().put(at, "x")


def test_a_place_past_the_end_of_a_list() -> None:
    draft = Draft().put(("whitelist", 0), "acme.test").put(("whitelist", 1), "acme.example")
    assert draft.get("whitelist") == ["acme.test", "acme.example"]
    with pytest.raises(IndexError):
        draft.put(("whitelist", 5), "x")
    assert draft.drop(("whitelist", 0)).get("whitelist") == ["acme.example"]
    assert draft.get("whitelist", 2) is None
    assert draft.get("name", 0) is None


def test_problems_are_named_by_their_place_in_the_order_of_the_document() -> None:
    draft = Draft(
        {
            "zzz": 1,
            "name": 5,
            "fields": [{"key": "a"}, {"key": 3, "x": 1}, 7],
            "authorization": {"rename": {"foo": "x"}, "scopes": "read write"},
            "access_token": {"success": {"statuses": ["9"]}},
            "test_call": {"success": {"value": [1]}},
            "live_redirect": {"port": 99999},
            "refresh_token": 3,
            "spec_version": "1",
        }
    )
    assert [(problem.kind, problem.at) for problem in draft.problems] == [
        ("not_allowed", ("spec_version",)),
        ("wrong_type", ("name",)),
        ("wrong_type", ("fields", 1, "key")),
        ("unknown_key", ("fields", 1, "x")),
        ("wrong_type", ("fields", 2)),
        ("wrong_type", ("authorization", "scopes")),
        ("not_allowed", ("authorization", "rename", "foo")),
        ("not_allowed", ("access_token", "success", "statuses", 0)),
        ("wrong_type", ("refresh_token",)),
        ("wrong_type", ("test_call", "success", "value")),
        ("not_allowed", ("live_redirect", "port")),
        ("unknown_key", ("zzz",)),
    ]
    assert [field.key for field in draft.partial_spec.fields] == ["a", "", ""]
    assert not any("read write" in problem.expected or "99999" in problem.expected for problem in draft.problems)


def test_a_document_that_is_no_object() -> None:
    assert [problem.at for problem in Draft([1]).problems] == [()]  # type: ignore[arg-type]  # from a file of somebody's


def test_documents_in_order() -> None:
    document = {
        "whitelist": [],
        "odd": {"b": 1, "a": 2},
        "authorization": {"pkce": "none", "url": "u"},
        "spec_version": 1,
    }
    ordered = in_order(document)
    assert list(ordered) == ["spec_version", "authorization", "whitelist", "odd"]
    assert list(ordered["authorization"]) == ["url", "pkce"]
    assert list(ordered["odd"]) == ["b", "a"]
    assert ordered == document


@pytest.mark.parametrize(
    ("at", "is_one"),
    [
        (("name",), True),
        (("fields", 3, "options", 0, "label"), True),
        (("authorization", "rename", "anything"), True),
        (("access_token", "body", "deep", 0, "er"), True),
        (("access_token", "follow_ups", 0, "response", "keep", 1, "path"), True),
        (("refresh_token", "expired_when", "statuses", 0), True),
        (("request_parameters", "headers", 0, "snippet"), True),
        (("test_call", "follow_ups"), False),
        (("name", "x"), False),
        (("name", 0), False),
        (("whitelist", 0), True),
        (("whitelist", 0, 0), False),
        (("authorization", 0), False),
        ((), False),
    ],
)
def test_places(at: tuple[str | int, ...], is_one: bool) -> None:
    assert is_place(at) is is_one


def test_put_and_drop_make_what_is_missing() -> None:
    assert put({}, ("a", 0, "b"), 1) == {"a": [{"b": 1}]}
    assert drop({"a": [{"b": 1}, 2]}, ("a", 0, "b")) == {"a": [{}, 2]}


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ({"a": 1}, {"a": 2}, ("a",)),
        ({"a": 1}, {}, ("a",)),
        ({}, {"a": {"b": 1}}, ("a",)),
        ({"a": {"b": 1, "c": 2}}, {"a": {"b": 1, "c": 3}}, ("a", "c")),
        ({"a": {"b": 1, "c": 2}}, {"a": {"b": 2, "c": 3}}, ("a",)),
        ({"a": 1, "b": 2}, {"a": 2, "b": 3}, ()),
        ({"a": [{"n": 1}, {"n": 2}]}, {"a": [{"n": 1}, {"n": 3}]}, ("a", 1, "n")),
        ({"a": [1, 2]}, {"a": [1]}, ("a",)),
        ({"a": [1, 2]}, {"a": [2, 1]}, ("a",)),
        ({"a": [1]}, {"a": {"0": 1}}, ("a",)),
        ({"a": 1}, {"a": 1}, ()),
    ],
)
def test_the_innermost_place_of_a_change(before: Any, after: Any, place: DocumentPath) -> None:
    assert innermost(before, after) == place
