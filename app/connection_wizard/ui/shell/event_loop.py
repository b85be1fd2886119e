"""The event loop that Qt and asyncio share: the only place that knows qasync."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from functools import cache
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from connection_wizard.ui.shell.window import WizardWindow

if TYPE_CHECKING:  # loaded after the first picture of the window
    import asyncio
    from contextvars import Context

    from connection_wizard.ui.shell.document import Documents

Report = Callable[[BaseException], None]
Player = Callable[[], Coroutine[Any, Any, None]]

GC_MS = 1000
QUIET_S = 2.0
"""Seconds without a change of the document after which all that there is may be looked through."""
MOST_PUT_OFF = 60
"""Looks in a row that somebody who types puts off: as many seconds."""
_OLDEST = 2


class GuiCollector(QObject):
    """Collects garbage in the thread of the window alone, from when it is made until it is stopped.

    Python's collector runs in whatever thread allocates: in that of the keyring, say. Widgets that it finds there would
    be destroyed outside of Qt's own thread, which ends the process.

    What is there when an answer arrives is left out of later collections until the answers are gone: a large answer has
    a million values, none of them garbage, and looking at each of them would hold the window for a tenth of a second.
    The oldest generation, which is all the rest, waits until nobody types.

    Args:
        clock: seconds, from any beginning.
    """

    def __init__(self, documents: Documents, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._documents = documents
        self._clock = clock
        self._typed_at = clock() - QUIET_S
        self._put_off = 0
        documents.store.changed.connect(self._typed)
        documents.opened.connect(self._follow)
        documents.now.services.answers.changed.connect(self._spare)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(GC_MS)

    def _follow(self) -> None:
        """Look at the answers of the document that is open now; those of the one before are garbage like any other."""
        self._documents.now.services.answers.changed.connect(self._spare)
        self._spare()

    def collect(self) -> None:
        """Collect the generations that are due."""
        counts = gc.get_count()
        due = [number for number in range(3) if counts[number] > self._thresholds[number] > 0]
        if _OLDEST in due and self._is_put_off():
            due.remove(_OLDEST)
        if due:
            gc.collect(max(due))

    def _typed(self) -> None:
        self._typed_at = self._clock()

    def _is_put_off(self) -> bool:
        busy = self._clock() - self._typed_at < QUIET_S and self._put_off < MOST_PUT_OFF
        self._put_off = self._put_off + 1 if busy else 0
        return busy

    def _spare(self) -> None:
        if self._documents.now.services.answers.origin:
            gc.freeze()
        else:
            gc.unfreeze()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._documents.store.changed.disconnect(self._typed)
        self._documents.opened.disconnect(self._follow)
        self._documents.now.services.answers.changed.disconnect(self._spare)
        gc.unfreeze()
        self._timer.stop()
        gc.enable()


def loop_for(application: QApplication) -> asyncio.AbstractEventLoop:
    """An asyncio loop that runs inside Qt's."""
    return _kind()(application)


@cache
def _kind() -> Callable[[QApplication], asyncio.AbstractEventLoop]:
    """qasync's loop, with one thing at a time.

    A task that turns Qt's events over, however far below it, would have others take their steps in the middle of its
    own. asyncio refuses that, the step is lost, and whoever waits for such a task waits for ever. What comes up
    meanwhile therefore waits until the step is over.
    """
    import asyncio

    import qasync

    class OneAtATime(qasync.QEventLoop):  # type: ignore[misc]  # it ships no types
        def __init__(self, application: QApplication) -> None:
            super().__init__(application)
            self.put_off: list[asyncio.Handle] = []

        def call_later(
            self, delay: float, callback: Callable[..., object], *args: Any, context: Context | None = None
        ) -> asyncio.Handle:
            handle = Turn(callback, args, self, context)
            self._add_callback(handle, delay)
            return handle

    class Turn(asyncio.Handle):
        def __init__(
            self, callback: Callable[..., object], args: tuple[Any, ...], loop: OneAtATime, context: Context | None
        ) -> None:
            super().__init__(callback, args, loop, context)
            self._of = loop

        def _run(self) -> None:
            loop = self._of
            if asyncio.current_task(loop) is not None:
                loop.put_off.append(self)
                return
            try:
                super()._run()
            finally:
                waiting, loop.put_off = loop.put_off, []
                for handle in waiting:
                    loop._add_callback(handle)

    return OneAtATime


def run_window(application: QApplication, window: WizardWindow, report: Report, player: Player | None = None) -> None:
    """Show the window and run until it is closed and everything that it owns has ended.

    Args:
        report: is told of errors that nobody expected, one at a time; the program lives on.
        player: is run beside the window, and cancelled when that is closed; what it raises is raised.
    """
    # The loop must outlive the last window: what runs is cancelled and waited for first.
    application.setQuitOnLastWindowClosed(False)
    window.show()
    application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    import asyncio

    collector = GuiCollector(window.documents)
    try:
        with asyncio.Runner(loop_factory=lambda: loop_for(application)) as runner:
            runner.run(_live(window, report, player))
    finally:
        collector.stop()


async def _live(window: WizardWindow, report: Report, player: Player | None) -> None:
    import asyncio
    import signal

    loop = asyncio.get_running_loop()
    closed: asyncio.Future[None] = loop.create_future()

    def close(_: int = 0) -> None:
        if not closed.done():
            closed.set_result(None)

    def orphan(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        report(error if isinstance(error, BaseException) else RuntimeError(str(context.get("message"))))

    def in_slot(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        report(error)

    loop.set_exception_handler(orphan)
    previous = sys.excepthook
    sys.excepthook = in_slot
    interrupted = signal.signal(signal.SIGINT, lambda *_: window.close())
    wake = QTimer()  # Python looks at signals only when it gets a turn
    wake.start(500)
    window.finished.connect(close)
    try:
        window.show()
        playing = loop.create_task(player()) if player else None
        await closed
        if playing is not None:
            playing.cancel()
            with suppress(asyncio.CancelledError):
                await playing
    finally:
        await window.shut_down()
        wake.stop()
        signal.signal(signal.SIGINT, interrupted)
        sys.excepthook = previous
