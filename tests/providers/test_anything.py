"""Whatever stands in a file of the author's own: it is told or taken, and never raises."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any

import pytest

from connection_wizard.providers.catalogue import Catalogue
from connection_wizard.providers.checking import check, check_together
from connection_wizard.providers.completeness import fields_to_fill, settled
from connection_wizard.providers.filling import draft_of
from connection_wizard.providers.index import index_text, listed
from connection_wizard.providers.reading import parse
from connection_wizard.providers.written import entry_text
from connection_wizard.session.catalogue import taken, understood_of
from connection_wizard.spec.documents import DocumentPath, put
from connection_wizard.strict_json import dumps
from tests.providers.entries import ACME, TODAY

VALUES: tuple[Any, ...] = (
    *(None, True, 0, -1.5, "", "x", "${context.authData.", "https://", "…", "\u202e"),
    *([], [None], [[]], ["x", 1], {}, {"": ""}, {"name": 1}, {"url": {"url": []}}, [{"key": []}], {"path": "a["}),
)


def places(value: Any, at: DocumentPath = ()) -> Iterator[DocumentPath]:
    yield at
    if isinstance(value, dict | list):
        for name, inside in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(inside, (*at, name))


def look_at_all_of(document: Any) -> None:
    read = parse(dumps(document).encode(), "acme.json")
    problems = check(read, TODAY)
    assert all(problem.line >= 1 for problem in problems)
    check_together((read, read))
    if isinstance(document, dict):
        assert parse(entry_text(document).encode(), "acme.json").entry is not None or problems
    if (entry := read.entry) is None:
        assert problems
        return
    assert index_text([entry])
    listed(entry)
    fields_to_fill(entry)
    settled(entry)
    for environment in ("", *(one.name for one in entry.environments)):
        draft_of(entry, environment)
        taken(entry, environment).draft.problems  # noqa: B018  # read, whatever is in it
        understood_of(entry, environment)


ALL = [(at, value) for at in places(ACME) if at for value in VALUES]


def test_one_place_may_hold_anything() -> None:
    for at, value in random.Random(27).sample(ALL, 60):
        look_at_all_of(put(copy.deepcopy(ACME), at, value))


@pytest.mark.nightly
@pytest.mark.parametrize("part", range(8))
def test_any_place_may_hold_anything(part: int) -> None:
    for at, value in ALL[part::8]:
        look_at_all_of(put(copy.deepcopy(ACME), at, value))


@pytest.mark.parametrize(
    "whole", [None, 1, "x", [], {}, [{}], {"draft": {}}, {"name": "x", "domains": ["x.com"], "draft": {}}]
)
def test_so_may_the_whole(whole: Any) -> None:
    look_at_all_of(whole)


def test_names_without_end_are_searched_like_others() -> None:
    finder = Catalogue()
    for query in ("\0", "\u202e", "🙂" * 50, "a" * 100_000, "http://[", "https://xn--", "." * 300, "://", "x.", ".x"):
        finder.search(query)
        finder.exact(query)
        assert finder.owner(query) is None
