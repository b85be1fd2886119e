"""Long work between the events of the window, a few milliseconds at a time."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from connection_wizard.errors import WizardError
from connection_wizard.ui.session.later import later

SLICE_SECONDS = 0.008
"""How long the window waits for a slice: half of what a screen shows one picture."""

TURN_MS = 1
"""Pause before each turn: with none at all, Qt would do all of them in a row."""


def run_in_slices(owner: QObject, steps: Sequence[Callable[[], object]]) -> None:
    """Do one thing after the other with a turn for the window before each, as long as the owner lives."""
    if steps:
        later(TURN_MS, owner, partial(_turn, owner, steps))


def _turn(owner: QObject, steps: Sequence[Callable[[], object]]) -> None:
    steps[0]()
    run_in_slices(owner, steps[1:])


class Slices(QObject):
    """Does one piece of work at a time; what is short is done at once, the rest whenever the window is idle.

    Another piece of work takes the place of the one before, which then comes to nothing.

    Signals:
        ended: nothing is under way any more.
    """

    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Generator[None, None, Any] | None = None
        self._done: Callable[[Any], None] | None = None
        self._failed: Callable[[WizardError], None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._slice)

    @property
    def working(self) -> bool:
        """Whether something is under way."""
        return self._work is not None

    def start(
        self,
        work: Generator[None, None, Any],
        done: Callable[[Any], None],
        failed: Callable[[WizardError], None] | None = None,
    ) -> None:
        """Begin; tells `done` what the work returns, or `failed` the error meant for people that it raises."""
        self._timer.stop()
        self._work, self._done, self._failed = work, done, failed
        self._timer.start()
        self._slice()

    def stop(self) -> None:
        """Give up what is under way."""
        self._timer.stop()
        self._work = None
        self.ended.emit()

    def _slice(self) -> None:
        work, end = self._work, time.perf_counter() + SLICE_SECONDS
        if work is None:
            return
        try:
            while time.perf_counter() < end:
                next(work)
        except StopIteration as finished:
            self.stop()
            if self._done is not None:
                self._done(finished.value)
        except WizardError as error:
            self.stop()
            if self._failed is None:
                raise
            self._failed(error)
        except Exception:
            self.stop()
            raise
