"""When the window looks for garbage: never at everything that there is while somebody types."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest

from connection_wizard.ui.shell.event_loop import MOST_PUT_OFF, QUIET_S, GuiCollector
from connection_wizard.ui.shell.window import WizardWindow

YOUNGEST, YOUNG, OLDEST = range(3)


class Clock:
    """A clock that stands still until it is told to go on."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Every generation is always due; what is looked through is noted."""
    noted: list[int] = []
    monkeypatch.setattr(gc, "get_count", lambda: (10**6,) * 3)
    monkeypatch.setattr(gc, "collect", noted.append)
    return noted


@pytest.fixture
def collecting(window: WizardWindow, looks: list[int]) -> Iterator[tuple[GuiCollector, Clock]]:
    clock = Clock()
    collector = GuiCollector(window.documents, clock)
    yield collector, clock
    collector.stop()
    gc.disable()  # as it is for all tests of this room


@pytest.fixture
def another(window: WizardWindow) -> Callable[[], None]:
    """Opens another document."""
    return lambda: window.store.open(window.store.draft)


def type_a_letter(window: WizardWindow) -> None:
    window.store.put(("name",), window.store.draft.document.get("name", "") + "x")


def test_all_that_there_is_waits_until_nobody_types(
    window: WizardWindow, collecting: tuple[GuiCollector, Clock], looks: list[int]
) -> None:
    collector, clock = collecting
    collector.collect()
    assert looks == [OLDEST]
    type_a_letter(window)
    collector.collect()
    assert looks == [OLDEST, YOUNG]
    clock.now += QUIET_S
    collector.collect()
    assert looks == [OLDEST, YOUNG, OLDEST]


def test_it_waits_for_whatever_document_is_open(
    window: WizardWindow, collecting: tuple[GuiCollector, Clock], looks: list[int], another: Callable[[], None]
) -> None:
    collector, clock = collecting
    another()
    clock.now += QUIET_S
    collector.collect()
    type_a_letter(window)
    collector.collect()
    assert looks == [OLDEST, YOUNG]


def test_it_does_not_wait_for_ever(
    window: WizardWindow, collecting: tuple[GuiCollector, Clock], looks: list[int]
) -> None:
    collector, _ = collecting
    type_a_letter(window)
    for _ in range(MOST_PUT_OFF + 1):
        collector.collect()
    assert looks == [YOUNG] * MOST_PUT_OFF + [OLDEST]
