"""No text makes a reader fail otherwise than it announces, and what was read is read alike a second time.

By day the same examples each time, a few seconds in all; at night many, and others each night.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import Any, Final
from zlib import crc32

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from connection_wizard.errors import WizardError
from tests.by_day import by_day
from tests.fuzz.counts import TRIED
from tests.fuzz.readers import LEFT_OUT, Reader, readers
from tests.fuzz.texts import as_kind, seeds, texts

ALL: Final = {reader.name: reader for reader in readers()}
FOREIGN: Final = sorted(name for name, reader in ALL.items() if reader.reads)
OTHERS: Final = sorted(ALL.keys() - set(FOREIGN))
FEW, MANY = 20, 600
BEFORE_LONG: Final = tuple(HealthCheck)
"""What Hypothesis finds slow is so because of a busy machine: time is another test's (`tests.test_growth`)."""


def outcome(reader: Reader, value: Any) -> Any:
    """What a reader says, or the name of the error that it announced.

    Raises:
        Exception: an error that it did not.
    """
    try:
        found = reader.call(value)
        return tuple(found) if isinstance(found, Iterator) else found
    except WizardError as error:
        return type(error).__name__
    except Exception as error:
        if reader.raises.isdisjoint(kind.__name__ for kind in type(error).__mro__):
            raise
        return type(error).__name__


def attempt(reader: Reader, text: str) -> None:
    """Give a text to a reader, twice."""
    value = as_kind(text, reader.kind)
    TRIED["examples"] += 1
    TRIED["crashes"] += 1
    first = outcome(reader, value)
    assert same(first, outcome(reader, value)), "what it says depends on something else than the text"
    TRIED["crashes"] -= 1


def same(one: Any, other: Any) -> bool:
    """Whether two answers say the same, also where their types do not compare."""
    if repr(one) == repr(other) or one == other:  # a list of YAML may stand in itself, and no `==` comes to its end
        return True
    return type(one) is type(other) and repr(one).startswith("<")  # one of these is only itself


def _tried(reader: Reader, number: int, *, always_the_same: bool) -> None:
    @seed(crc32(reader.name.encode()) if always_the_same else secrets.randbits(32))
    @settings(
        max_examples=number,
        database=None,
        deadline=None,
        suppress_health_check=BEFORE_LONG,
        phases=[Phase.generate] if always_the_same else [Phase.generate, Phase.shrink],
    )
    @given(texts())
    def try_it(text: str) -> None:
        attempt(reader, text)

    try_it()


@pytest.mark.parametrize("name", FOREIGN)
def test_readers_of_what_others_wrote(name: str) -> None:
    _tried(ALL[name], FEW, always_the_same=True)


@pytest.mark.parametrize("name", by_day(OTHERS, each=3))
def test_all_else_that_takes_a_text(name: str) -> None:
    _tried(ALL[name], FEW // 2, always_the_same=True)


@pytest.mark.nightly
@pytest.mark.parametrize("name", sorted(ALL))
def test_all_of_them_for_long(name: str) -> None:
    _tried(ALL[name], MANY, always_the_same=False)


# --- the tries themselves ---------------------------------------------------------------------------------------------


def test_they_are_found_by_themselves() -> None:
    for known in (
        "sources.readers.har.read",
        "spec.files.parse_draft",
        "http.json_slices.read_json",
        "visible.visible",
    ):
        assert known in ALL
    assert ALL.keys().isdisjoint(LEFT_OUT)
    assert len(FOREIGN) > 40
    assert len(seeds()) > 5000


@given(texts())
@settings(max_examples=30, derandomize=True, database=None, suppress_health_check=BEFORE_LONG)
def test_texts_are_texts(text: str) -> None:
    assert isinstance(as_kind(text, "bytes"), bytes)
    assert isinstance(as_kind(text, "object"), str | int | float | bool | list | dict | None)


def test_a_crash_is_found_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    def falls(text: str) -> str:
        return text[:1] and str({"{": 1}[text[0]])

    monkeypatch.setitem(TRIED, "examples", 0)
    monkeypatch.setitem(TRIED, "crashes", 0)
    with pytest.raises(KeyError):
        _tried(Reader("room.read", falls, "str", frozenset()), 50, always_the_same=True)
    assert TRIED["crashes"] >= 1
    _tried(Reader("room.read", falls, "str", frozenset({"KeyError"})), 10, always_the_same=True)


def test_what_depends_on_something_else_is_found() -> None:
    count: Iterator[int] = iter(range(1000))
    with pytest.raises(AssertionError):
        _tried(Reader("room.read", lambda text: next(count), "str", frozenset()), 5, always_the_same=True)


@given(st.text())
@settings(max_examples=20, derandomize=True, database=None)
def test_a_text_stays_itself(text: str) -> None:
    assert as_kind(text, "str") is text
