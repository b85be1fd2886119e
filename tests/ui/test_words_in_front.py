"""How much there is to read on the way of a plain provider: words do not creep back.

`python -m tests.ui.plain_walk` tells what they are, and walks to the end.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData

from connection_wizard.steps import number_of
from connection_wizard.ui.pages.start import StartPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import START
from connection_wizard.ui.widgets.style import WINDOW_SIZE
from tests.ui.conftest import body
from tests.ui.plain_walk import DOCUMENTATION
from tests.ui.test_looks import settled
from tests.ui.words_in_front import Reader
from tests.waiting import eventually


@pytest.mark.asyncio
async def test_until_the_first_log_in(window: WizardWindow) -> None:
    """A page brings its reader past the redirect URL, which the portal has to know."""
    window.resize(*WINDOW_SIZE)
    window.menu.new()
    reader, read = Reader(), {}
    page = body(window, START)
    assert isinstance(page, StartPage)
    await settled()
    read["start"] = reader.reads(window)
    pasted = QMimeData()
    pasted.setText(DOCUMENTATION)
    page.paste.take(pasted)
    await eventually(lambda: window.understood is not None)
    await settled()
    read["understood"] = reader.reads(window)
    assert window.understood is not None
    window.understood.apply()
    await settled()
    read["credentials"] = reader.reads(window)
    window.store.put(("client", "client_id"), "of-the-portal")
    window.services.secrets.put("s3cr3t")
    await settled()
    assert window.strip.said == "Not run yet. First enter the redirect URLs in the provider's portal."
    window.strip.link.click()
    assert window.currentId() == number_of("redirect")
    assert window.strip.said == "Not run yet. Everything is there: log in and try it."
    await settled()
    read["redirect"] = reader.reads(window)
    window.go_to(number_of("credentials"))
    assert window.strip.said == "Not run yet. Everything is there: log in and try it."
    most = {"start": 180, "understood": 130, "credentials": 132, "redirect": 115}
    assert {stop: count for stop, count in read.items() if count > most[stop]} == {}
    assert read.keys() == most.keys()
