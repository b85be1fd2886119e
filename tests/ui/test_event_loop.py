"""The loop that Qt and asyncio share does one thing at a time, also where Qt's events are turned over in a step."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QTimer

from tests.ui.conftest import application
from tests.waiting import eventually


@pytest.mark.asyncio
async def test_a_task_whose_turn_comes_in_the_middle_of_another_has_it_afterwards() -> None:
    """Its step was lost once, and the end of a window waited for it for ever."""
    done: list[int] = []

    async def other(number: int) -> None:
        done.append(number)
        await asyncio.sleep(0)
        done.append(number)

    tasks = [asyncio.create_task(other(number)) for number in (1, 2)]
    for _ in range(3):
        application().processEvents()
        assert done == [], "this step is not over"
    await asyncio.gather(*tasks)
    assert done == [1, 2, 1, 2], "in their order"


@pytest.mark.asyncio
async def test_what_is_called_off_while_it_waits_is_not_done() -> None:
    done: list[str] = []
    loop = asyncio.get_running_loop()
    called_off, kept = loop.call_soon(done.append, "called off"), loop.call_soon(done.append, "kept")
    application().processEvents()
    assert done == []
    called_off.cancel()
    await eventually(lambda: done)
    assert done == ["kept"]
    assert not kept.cancelled()


@pytest.mark.asyncio
async def test_what_is_qts_own_goes_on_meanwhile() -> None:
    done: list[str] = []
    QTimer.singleShot(0, lambda: done.append("Qt"))
    asyncio.get_running_loop().call_soon(done.append, "asyncio")
    while not done:
        application().processEvents()
    assert done == ["Qt"]
    await eventually(lambda: done[1:])
    assert done == ["Qt", "asyncio"]
