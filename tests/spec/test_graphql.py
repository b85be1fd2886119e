"""A query that stands alone is told from JSON, from programs, and from one that is cut off or wants values."""

from __future__ import annotations

import pytest

from connection_wizard.spec.graphql import sent_as


@pytest.mark.parametrize(
    "text",
    ["{ viewer { id name } }", "query { me { id } }", "query Who { me { id } }"],
)
def test_a_query_goes_into_the_body_that_servers_take(text: str) -> None:
    assert sent_as(f" {text}\n") == {"query": text}


@pytest.mark.parametrize(
    "text",
    [
        '{"query": "{ me { id } }"}',
        "query Who($id: ID!) { user(id: $id) { name } }",
        "{ viewer { id",
        "const body = { a: { b: 1 } };",
        "",
    ],
)
def test_what_is_none_is_left_as_it_is(text: str) -> None:
    assert sent_as(text) is None
