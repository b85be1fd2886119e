"""Blocking calls leave the loop free, time out, and never keep the program alive."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading

import pytest

from connection_wizard.secrets.worker import Worker
from tests.waiting import AGES, HANG


@pytest.mark.asyncio
async def test_answers_come_back_in_order_from_another_thread() -> None:
    worker = Worker()
    order: list[int] = []

    def call(number: int) -> tuple[int, bool]:
        order.append(number)
        return number, threading.current_thread() is threading.main_thread()

    answers = await asyncio.gather(*(worker.call(lambda n=n: call(n), 5) for n in range(20)))  # type: ignore[misc]
    assert answers == [(number, False) for number in range(20)]
    assert order == list(range(20))


@pytest.mark.asyncio
async def test_what_the_call_raises_comes_back() -> None:
    with pytest.raises(ZeroDivisionError):
        await Worker().call(lambda: 1 // 0, 5)


@pytest.mark.asyncio
async def test_a_time_out_raised_by_the_call_itself_does_not_block_later_calls() -> None:
    worker = Worker()

    def late() -> None:
        raise TimeoutError

    with pytest.raises(TimeoutError):
        await worker.call(late, 5)
    assert await worker.call(lambda: "answer", 5) == "answer"


@pytest.mark.asyncio
async def test_a_hanging_call_leaves_the_loop_free_and_later_calls_fail_at_once() -> None:
    worker = Worker()
    released = threading.Event()
    started = threading.Event()
    called: list[str] = []

    def hang() -> None:
        started.set()
        released.wait(HANG)

    try:
        hung = asyncio.create_task(worker.call(hang, 0.05))
        queued = asyncio.create_task(worker.call(lambda: called.append("queued"), 0.05))
        turns = 0
        while not hung.done():
            turns += 1
            await asyncio.sleep(0.001)
        assert turns > 3
        for task in (hung, queued):
            with pytest.raises(TimeoutError):
                await task
        assert started.is_set()
        async with asyncio.timeout(HANG):
            with pytest.raises(TimeoutError):
                await worker.call(lambda: called.append("later"), AGES)
    finally:
        released.set()
    assert await _answers_again(worker) == "answer"
    assert called == []


async def _answers_again(worker: Worker) -> str:
    async with asyncio.timeout(HANG):
        while True:
            try:
                return await worker.call(lambda: "answer", HANG)
            except TimeoutError:
                await asyncio.sleep(0.005)


@pytest.mark.asyncio
async def test_a_cancelled_call_is_not_made() -> None:
    worker = Worker()
    released = threading.Event()
    called: list[str] = []
    first = asyncio.create_task(worker.call(lambda: released.wait(HANG), 60))
    second = asyncio.create_task(worker.call(lambda: called.append("second"), 60))
    await asyncio.sleep(0)
    second.cancel()
    with pytest.raises(asyncio.CancelledError):
        await second
    released.set()
    assert await first is True
    await worker.call(lambda: called.append("third"), 5)
    assert called == ["third"]


def test_a_loop_that_closed_meanwhile_does_no_harm() -> None:
    worker = Worker()
    started = threading.Event()
    released = threading.Event()

    def hang() -> None:
        started.set()
        released.wait(HANG)

    async def give_up() -> None:
        with pytest.raises(TimeoutError):
            await worker.call(hang, 0.01)

    asyncio.run(give_up())
    released.set()
    assert asyncio.run(_answers_again(worker)) == "answer"


HANGING_PROGRAM = """
import asyncio, threading
from connection_wizard.secrets.worker import Worker

async def main():
    try:
        await Worker().call(threading.Event().wait, 0.05)
    except TimeoutError:
        print("given up")

asyncio.run(main())
"""

QT_PROGRAM = """
import asyncio, threading
import qasync
from PySide6.QtCore import QCoreApplication
from connection_wizard.secrets.worker import Worker

application = QCoreApplication([])

async def main():
    worker = Worker()
    print(await worker.call(lambda: "answer", 5))
    try:
        await worker.call(threading.Event().wait, 0.05)
    except TimeoutError:
        print("given up")

with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
    runner.run(main())
"""


@pytest.mark.parametrize(
    ("program", "output"),
    [(HANGING_PROGRAM, ["given up"]), (QT_PROGRAM, ["answer", "given up"])],
    ids=["asyncio", "qasync"],
)
def test_a_hanging_call_does_not_keep_the_program_alive(program: str, output: list[str]) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=HANG, check=False
    )
    assert (done.stdout.split("\n")[:-1], done.stderr, done.returncode) == (output, "", 0)
