"""Fifty megabytes as they are: pasted into any field, as an answer of somebody's, as the answer of a provider. Each is
refused in a sentence, at once, and takes no memory. A little more than what is taken always, the real size by night."""

from __future__ import annotations

import asyncio
import json
import tracemalloc
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from connection_wizard.http.client import Limits
from connection_wizard.spec.paths import MISSING
from connection_wizard.steps import number_of
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import STEPS
from connection_wizard.ui.widgets.answer.answer_panel import AnswerPanel
from connection_wizard.ui.widgets.answer.saved_answers import MAX_BYTES
from connection_wizard.ui.widgets.door import LONGEST_TEXT
from connection_wizard.ui.widgets.failure.error_card import ErrorCard
from connection_wizard.ui.widgets.failure.error_page_card import LONGEST_PAGE
from tests.ui.conftest import body, idle, practise

MEGABYTE = 1024 * 1024
ONE = json.dumps({"id": 8001, "name": "Ada Lovelace", "email": "ada@example.test", "x": {"y": [1.5, None]}})


def answer_of(size: int) -> str:
    """A list of so many characters, or a few more."""
    return f"[{', '.join([ONE] * (size // (len(ONE) + 2) + 1))}]"


def fields_of(page: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    """Those that somebody can type into."""
    fields: list[QLineEdit | QPlainTextEdit] = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    usable = (made for made in fields if made.isEnabled() and not made.isReadOnly())
    return [made for made in usable if not isinstance(made.parent(), QComboBox)]


def memory(work: Callable[[], object]) -> int:
    """The most that Python holds while it works."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def text_of(made: QLineEdit | QPlainTextEdit) -> str:
    return made.text() if isinstance(made, QLineEdit) else made.toPlainText()


async def pasted_everywhere(window: WizardWindow, text: str, steps: list[int]) -> None:
    QGuiApplication.clipboard().setText(text)
    before = window.store.draft
    for step in steps:
        for made in fields_of(body(window, step)):
            if not isValid(made):
                continue
            had = text_of(made)
            made.setFocus()
            most = memory(partial(QTest.keyClick, made, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier))
            # Qt makes one copy of the clipboard, and Python one of what it is asked about; a page of words is cut
            assert most < 3 * len(text) + 4 * MEGABYTE, made.accessibleName()
            assert text_of(made) == had or len(text_of(made)) <= LONGEST_PAGE, made.accessibleName()
    assert window.store.draft == before
    QGuiApplication.clipboard().clear()


@pytest.mark.asyncio
async def test_a_paste_that_is_a_little_too_long_is_refused_by_a_line_and_by_an_area(window: WizardWindow) -> None:
    await pasted_everywhere(window, answer_of(LONGEST_TEXT), [number_of("test_call")])


@pytest.mark.nightly
@pytest.mark.asyncio
async def test_fifty_megabytes_are_refused_by_every_field(window: WizardWindow) -> None:
    await pasted_everywhere(window, answer_of(50 * MEGABYTE), [step.number for step in STEPS])


@pytest.mark.parametrize("size", [MAX_BYTES, pytest.param(50 * MEGABYTE, marks=pytest.mark.nightly)])
@pytest.mark.asyncio
async def test_an_answer_that_is_too_large_is_refused_before_it_is_read(
    window: WizardWindow, tmp_path: Path, size: int
) -> None:
    assert Limits().max_answer_bytes == MAX_BYTES, "what a live test would refuse, and no other size"
    panel = body(window, number_of("test_call")).findChild(AnswerPanel)
    assert isinstance(panel, AnswerPanel)
    text = answer_of(size)
    QGuiApplication.clipboard().setText(text)
    panel.saved._paste()
    assert not panel.saved.reading.working
    assert "too large" in panel.saved._complaints[0].text()
    QGuiApplication.clipboard().clear()
    file = tmp_path / "answer.json"
    file.write_text(text)
    panel.saved._complain("")
    most = memory(partial(panel.saved._take_file, str(file)))
    assert most < 3 * MAX_BYTES, "no more of it is read than could be taken"
    assert "too large" in panel.saved._complaints[0].text()
    assert window.services.answers.get("test") is MISSING


@asynccontextmanager
async def provider_of(text: str, sent: list[int]) -> AsyncIterator[str]:
    """A server that answers whatever is asked for with a text, as long as somebody reads it; counts what it sent."""
    whole = text.encode()

    async def answered(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(whole)}\r\n\r\n"
        try:
            writer.write(head.encode())
            for at in range(0, len(whole), MEGABYTE):
                writer.write(whole[at : at + MEGABYTE])
                await writer.drain()
                sent.append(MEGABYTE)
        except ConnectionError:
            pass  # it had enough
        finally:
            writer.close()

    server = await asyncio.start_server(answered, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/me"
    finally:
        server.close()


@pytest.mark.parametrize("size", [MAX_BYTES, pytest.param(50 * MEGABYTE, marks=pytest.mark.nightly)])
@pytest.mark.asyncio
async def test_a_provider_that_answers_too_much_is_told_of(window: WizardWindow, size: int) -> None:
    await practise(window)
    live, sent = window.services.live, list[int]()
    async with provider_of(answer_of(size), sent) as url:
        window.store.put(("test_call", "url"), url)
        live.authorize()
        await idle(live)
    assert live.results["test"].verdict == "failed"
    assert sum(sent) < MAX_BYTES + 8 * MEGABYTE, "the rest is not asked for: some of it is on its way already"
    assert window.services.answers.get("test") is MISSING
    card = body(window, number_of("test_call")).findChild(ErrorCard)
    assert isinstance(card, ErrorCard)
    assert "16 MB" in f"{window.strip.said} {live.results['test'].summary}"
