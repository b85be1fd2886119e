"""``demo`` with the window: the main job done by a hand of its own, and a picture of every page, light and dark."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QBuffer, QMessageLogContext, QSettings, Qt, QtMsgType, SignalInstance, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QScrollArea, QWidget, QWizard

from connection_wizard.disk.writing import saving, write_bytes
from connection_wizard.errors import WizardError
from connection_wizard.identity import suggest
from connection_wizard.oauth.proof import Proof
from connection_wizard.practice.visitor import open_as_visitor
from connection_wizard.spec import names
from connection_wizard.spec.findings import finished
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.steps import number_of
from connection_wizard.terminal import ERR
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.pages.picking import PickPage
from connection_wizard.ui.pages.start import StartPage
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.live_run import OpenBrowser
from connection_wizard.ui.shell.display import heard
from connection_wizard.ui.shell.event_loop import run_window
from connection_wizard.ui.shell.focus import rest
from connection_wizard.ui.shell.lazy_page import LazyPage
from connection_wizard.ui.shell.simulated_input import click, click_value
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import FINISH, START, STEPS
from connection_wizard.ui.widgets.style import WINDOW_SIZE
from connection_wizard.ui.widgets.theme import theme
from connection_wizard.words import Words, say

Say = Callable[[str], None]
Body = TypeVar("Body", bound=PageBody)
LIVE_SECONDS = 60.0
"""For a live run on this computer, which takes less than one."""
LOOK_SECONDS = 0.5
"""Between two clicks where somebody watches."""
SCHEMES = (("light", Qt.ColorScheme.Light), ("dark", Qt.ColorScheme.Dark))
FONTS = ("Noto Sans", "DejaVu Sans", "Liberation Sans")
"""For pictures without a display, where no desktop says which font it likes."""


APP = "sales"
"""An app whose name is half typed for a picture."""
DOCUMENTATION = """# Sign in with Acme

For a sandbox account use https://login.sandbox.acme-crm.com/oauth/authorize.

## Send the person to us

https://login.acme-crm.com/oauth/authorize?response_type=code&client_id=YOUR_CLIENT_ID\
&redirect_uri=YOUR_REDIRECT_URI&scope=users.me%20contacts.read&access_type=offline

## Get a token

curl -X POST https://login.acme-crm.com/oauth/token -u "CLIENT_ID:CLIENT_SECRET" \
-d grant_type=authorization_code -d code=CODE

## Who is it

GET https://api.acme-crm.com/v2/users/me
Authorization: Bearer ACCESS_TOKEN
"""
"""As an author would paste it: it can be read in two ways."""


class DemoStopped(WizardError):
    """The demo could not go on."""


class Demo:
    """Goes through the window as a person would.

    Args:
        tell: is told each thing that is done, a line each.
        pause: seconds between two clicks.
    """

    def __init__(self, window: WizardWindow, tell: Say, pause: float) -> None:
        self._window = window
        self._say = tell
        self._pause = pause

    async def go(self) -> tuple[ConnectionSpec, Proof]:
        """The main job, from Start to the proved spec."""
        window = self._window
        await self._look()
        self._say("Start: the practice provider, on this computer. Nothing leaves it.")
        click(self._page(START, StartPage).practise)
        await self._until(lambda: window.currentId() == START + 1, window.currentIdChanged)
        live = window.services.live
        for step in STEPS[START + 1 : number_of("test_call")]:
            self._say(f"{step.title}: as the practice provider's documentation says")
            await self._next()
        self._say(f"{STEPS[number_of('test_call')].title}: log in, get the token, send the test call")
        click(window.strip.authorize_now)
        await self._until(lambda: not live.running, live.changed)
        for result in live.results.values():
            self._say(f"    {result.summary}")
        await self._next()
        await self._pick(number_of("label"))
        await self._next()
        self._say(f"{STEPS[number_of('whitelist')].title}: as proposed")
        await self._next()
        await self._pick(number_of("identifier"))
        await self._next()
        self._say(f"{STEPS[number_of('parameters')].title}: the token goes with every request")
        await self._next()
        self._say("Finish: the finished spec, proved from log-in to revocation")
        click(self._page(FINISH, FinishPage).prove.main)
        await self._until(lambda: not live.running, live.changed)
        if live.proof is None:
            raise DemoStopped(say("The live run came to no end."), Words(live.note))
        return finished(window.store.draft), live.proof

    async def picture(self, folder: Path) -> None:
        """Leave a picture of every page and of the requests, light and dark.

        Raises:
            NotSaved: a picture cannot be written.
        """
        look = theme()
        system = SCHEMES[look.dark][1]
        for name, scheme in SCHEMES:
            look.use(scheme)
            with saving(folder / name):
                (folder / name).mkdir(parents=True, exist_ok=True)
            for step in STEPS:
                click(self._window.steps.button(step.number))
                rest(self._window)
                for page in self._window.currentPage().findChildren(QScrollArea, "page"):
                    page.verticalScrollBar().setValue(0)
                await self._look()
                _save(self._window, folder / name / f"{step.key}.png")
            self._window.services.show_requests()
            await self._look()
            timeline = self._window.timeline
            if timeline is not None:
                _save(timeline, folder / name / "requests.png")
                timeline.close()
        for name, scheme in reversed(SCHEMES):  # the first is on, and all pages are gone before the other comes
            look.use(scheme)
            await self._understood(folder / name / "understood.png")
            await self._known(folder / name / "known.png")
        look.use(system)

    async def _understood(self, path: Path) -> None:
        """What is shown of a page of documentation, before it is applied, beside nothing else; it is let go again."""
        window = self._window
        window.menu.new()
        click(window.steps.button(START))
        self._page(START, StartPage).paste.brought.emit(DOCUMENTATION)
        await self._until(lambda: window.understood is not None, window.brought.shown)
        rest(window)
        await self._look()
        _save(window, path)
        if window.understood is not None:
            window.understood.cancel()
        await self._look()

    async def _known(self, path: Path) -> None:
        """What is shown while the name of an app is typed."""
        window = self._window
        window.menu.new()
        click(window.steps.button(START))
        field = self._page(START, StartPage).paste
        field.setText(APP)
        rest(window)
        await self._look()
        _save(window, path)
        field.clear()
        await self._look()

    async def _pick(self, number: int) -> None:
        answers = self._window.services.live.connection
        if answers is None:
            raise DemoStopped(
                say("The practice provider could not be reached."), Words(self._window.services.live.note)
            )
        ranked = suggest(answers.values.find(names.TEST_RESPONSE), answers.values.find(names.TOKEN_RESPONSE))
        best = (ranked.label if number == number_of("label") else ranked.unique_identifier)[0]
        click_value(self._page(number, PickPage).panel.tree, best.path)
        self._say(f"{STEPS[number].title}: a click on {best.path} = {best.value} ({best.reason})")
        await self._look()

    async def _next(self) -> None:
        click(self._window.button(QWizard.WizardButton.NextButton))
        await self._look()

    async def _look(self) -> None:
        """Give Qt time to lay out and paint, and a person who watches time to see it."""
        for _ in range(3):
            await asyncio.sleep(self._pause / 3 or 0.01)

    async def _until(self, reached: Callable[[], bool], told: SignalInstance) -> None:
        """Wait for a state that a signal tells of."""
        arrived = asyncio.Event()

        def look() -> None:
            if reached():
                arrived.set()

        told.connect(look)
        look()
        try:
            async with asyncio.timeout(LIVE_SECONDS):
                await arrived.wait()
        except TimeoutError:
            raise DemoStopped(
                say("The practice provider does not answer."), say("Try again; a firewall may block it.")
            ) from None
        finally:
            told.disconnect(look)
        await self._look()

    def _page(self, number: int, kind: type[Body]) -> Body:
        page = self._window.page(number)
        if not isinstance(page, LazyPage) or not isinstance(page.body, kind):
            raise TypeError(f"page {number} is no {kind.__name__}")
        return page.body


def run(pictures: Path, tell: Say, browser: OpenBrowser = open_as_visitor) -> tuple[ConnectionSpec, Proof]:
    """Do the main job in the window, visibly where there is a display, and leave pictures in a folder.

    Args:
        browser: opens the log-in page, in front of somebody who signs in.

    Raises:
        DemoStopped: it came to no end.
    """
    application, said = heard(sys.argv[0])
    visible = application.platformName() != "offscreen"
    if visible:
        for line in said:
            ERR.line(line)
    else:  # what was said is of a display that does not answer, and none is needed
        application.setFont(_font())
        qInstallMessageHandler(_without_display)
    done: list[tuple[ConnectionSpec, Proof]] = []
    failed: list[BaseException] = []
    with tempfile.TemporaryDirectory() as kept:  # a demo leaves the person's own drafts and settings alone
        settings = QSettings(str(Path(kept) / "settings.ini"), QSettings.Format.IniFormat)
        store = DraftStore()
        files = DraftFiles(store, Path(kept) / "drafts", settings)
        window = WizardWindow(store, files, settings=settings, browser=browser)
        window.resize(*WINDOW_SIZE)

        async def play() -> None:
            try:
                result = await Demo(window, tell, LOOK_SECONDS if visible else 0.0).go()
                await Demo(window, tell, 0.0).picture(pictures)
                done.append(result)
            finally:
                window.close()

        run_window(application, window, failed.append, play)
    if failed:
        raise failed[0]
    if not done:
        raise DemoStopped(
            say("The window was closed before the demo was over."), say("Run it again, and let it finish.")
        )
    return done[0]


def _without_display(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt says what it cannot do without a display; all else goes where its messages go."""
    if not text.startswith("This plugin does not support"):
        ERR.line(text)


def _font() -> QFont:
    families = QFontDatabase.families()
    return QFont(next((family for family in FONTS if family in families), families[0] if families else ""), 10)


def _save(widget: QWidget, path: Path) -> None:
    """Save a picture with its 256 most frequent colours, which takes a third of the room."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    frequent = [color for color, _ in Counter(memoryview(image.constBits()).cast("I")).most_common(256)]
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    image = image.convertToFormat(QImage.Format.Format_Indexed8, frequent, plain)
    buffer = QBuffer()
    if not (buffer.open(QBuffer.OpenModeFlag.WriteOnly) and image.save(buffer, "PNG", 0)):  # type: ignore[call-overload]
        raise DemoStopped(say("The picture “{path}” cannot be made.", path=path), say("Run the demo again."))
    write_bytes(bytes(buffer.data().data()), path)
