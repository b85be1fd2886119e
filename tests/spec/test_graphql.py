"""A query that stands alone is told from JSON, from programs, and from one that is cut off or wants values."""

from __future__ import annotations

import pytest

from connection_wizard.spec.graphql import is_query, sent_as


@pytest.mark.parametrize(
    "text",
    [
        "{ viewer { id name } }",
        "query { me { id } }",
        "query Who { me { id } }",
        "query { me }",
        'query { boards (limit: 5, in: ["a", "{"]) { id columns(of: {kind: "b"}) { title } } }',
        "{ who: me { ...Person } } fragment Person on User { id, name @include(if: true) }",
        '{ node(id: "${context.authData.site}") { ... on User { id } } }',
        "query {\n  # who is it\n  me {\n    id\n  }\n}",
    ],
)
def test_a_query_goes_into_the_body_that_servers_take(text: str) -> None:
    assert sent_as(f" {text}\n") == {"query": text}


@pytest.mark.parametrize(
    "text",
    [
        '{"query": "{ me { id } }"}',
        "query Who($id: ID!) { user(id: $id) { name } }",
        "{ viewer { id",
        "{ a: { b: 1 } }",
        "{ a b }",
        "mutation { log_out { id } }",
        "The query { me { id } }",
        "{ a { b } }; { c { d } }",
        "{ a { b } }" * 2000,
        "{ a " * 60 + "}" * 60,
        "const body = { a: { b: 1 } };",
        "",
    ],
)
def test_what_is_none_is_left_as_it_is(text: str) -> None:
    assert sent_as(text) is None


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("query Who($id: ID!) { user(id: $id) { name } }", True), ("{ me { id } }", True), ("{ a: { b: 1 } }", False)],
)
def test_one_with_variables_is_a_query_too(text: str, is_one: bool) -> None:
    assert is_query(text) is is_one
