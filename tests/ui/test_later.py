"""What is to be done after a while is done, or let go of with its owner."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from connection_wizard.ui.session.later import later
from connection_wizard.ui.session.slices import run_in_slices
from tests.waiting import AGES


class Kept:
    """What the work holds on to."""

    def work(self) -> None:
        """Never done."""
        raise AssertionError


def test_it_is_done_once_and_nothing_of_it_stays(qtbot: QtBot) -> None:
    owner, done = QWidget(), list[int]()
    qtbot.addWidget(owner)
    later(0, owner, lambda: done.append(1))
    assert done == []
    qtbot.waitUntil(lambda: not owner.children())
    assert done == [1]


@pytest.mark.parametrize(
    "begin",
    [lambda owner, work: later(int(AGES), owner, work), lambda owner, work: run_in_slices(owner, (work,))],
    ids=["later", "in turns"],
)
def test_an_owner_that_ends_first_takes_the_work_with_it(
    qtbot: QtBot, begin: Callable[[QWidget, Callable[[], None]], None]
) -> None:
    """`QTimer.singleShot` would hold on to the work for ever, and with it to a page of a document that was left."""
    owner, kept = QWidget(), Kept()
    begin(owner, kept.work)
    seen = weakref.ref(kept)
    del kept
    delete(owner)
    gc.collect()
    assert seen() is None
