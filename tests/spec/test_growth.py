"""Reading and checking a document takes a time that grows with it, in whatever direction of the model it grows."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

import pytest

from connection_wizard.spec.domains import parents
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings
from connection_wizard.spec.rules.nearest import Vocabulary
from connection_wizard.spec.whitelisting import _fits
from tests.by_day import by_day
from tests.counting import STEEPEST, calls, growth
from tests.spec.growing import BASE, WORDS, Direction, directions, document

DIRECTIONS = {f"{one.kind} {'.'.join(map(str, one.at))}": one for one in directions()}


@pytest.mark.parametrize("name", by_day(DIRECTIONS, each=6))
def test_findings_grow_with_the_document(name: str) -> None:
    """With three kinds of words in each direction, others in the next: at night each kind in some ninety of them."""
    turn, kinds = list(DIRECTIONS).index(name), list(WORDS)
    assert _steep(DIRECTIONS[name], [kinds[(turn + more) % len(kinds)] for more in (0, 3, 7)]) == {}


@pytest.mark.nightly
@pytest.mark.parametrize("name", DIRECTIONS)
def test_findings_grow_with_the_document_whatever_its_words(name: str) -> None:
    assert _steep(DIRECTIONS[name], WORDS) == {}


def _steep(direction: Direction, kinds: Collection[str]) -> dict[str, float]:
    """Kinds of words with which the work grows faster than the document."""
    size = 800 if direction.kind == "text" else 24
    findings(Draft(BASE))
    steep = {}
    for kind in kinds:
        word = WORDS[kind]
        grown = growth(lambda size, word=word: _checking(direction, word, size), size)  # type: ignore[misc]
        if grown > STEEPEST:
            steep[kind] = grown
    return steep


def _checking(direction: Direction, word: Callable[[int], Any], size: int) -> Callable[[], object]:
    # Other words for each size: what is remembered of the smaller document makes the larger one no cheaper
    draft = Draft(document(direction, lambda number: word(number + 1000 * size), size))
    return lambda: findings(draft)


def test_every_list_of_the_model_is_a_direction() -> None:
    assert {"list fields", "list fields.0.options", "list authorization.scopes", "list whitelist"} <= DIRECTIONS.keys()
    assert {"dict access_token.rename", "text access_token.snippet", "unknown test_call"} <= DIRECTIONS.keys()
    assert len(DIRECTIONS) > 200


def test_a_square_is_found() -> None:
    def square(size: int) -> Callable[[], object]:
        return lambda: [len("") for _ in range(size) for _ in range(size)]

    def line(size: int) -> Callable[[], object]:
        return lambda: [len("") for _ in range(size)]

    assert growth(square, 30) > STEEPEST
    assert growth(line, 100) < STEEPEST


def test_the_nearest_of_many_words_is_looked_up_not_searched() -> None:
    words = Vocabulary(tuple(f"value_{number}" for number in range(5000)))
    few = Vocabulary(tuple(f"value_{number}" for number in range(60)))
    assert words.nearest("valeu_4711") == "value_4711"
    assert words.nearest("x" * 200) is None
    assert calls(lambda: words.nearest("valu_4711")) < 4 * calls(lambda: few.nearest("valu_47"))


@pytest.mark.parametrize(
    ("host", "pattern", "fits"),
    [
        ("eu.shop.acme.com", "*.shop.acme.com", True),
        ("a-b-c.acme.com", "*-b-*.acme.com", True),
        ("b-c.acme.com", "*-b-*.acme.com", False),
        ("a-b-.acme.com", "*-b-*.acme.com", False),
        ("other.com", "*.acme.com", False),
        ("acme.com", "*", False),
    ],
)
def test_a_host_is_compared_with_a_pattern_in_one_go(host: str, pattern: str, fits: bool) -> None:
    assert _fits(host, pattern) is fits


def test_what_is_too_long_for_a_host_lies_below_nothing() -> None:
    assert parents("a." * 200 + "com") == ("a." * 200 + "com",)
    assert parents("api.acme.com") == ("api.acme.com", "acme.com", "com")
