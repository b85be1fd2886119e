"""What is brought to the window: what is dropped on it, chosen, or named where the program was started.

What holds a connection is opened; everything else is read, and what was understood of it lies on the start page until
it is applied or let go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from connection_wizard.ui.pages.start import StartPage
from connection_wizard.ui.session.slices import Slices
from connection_wizard.ui.shell.lazy_page import LazyPage
from connection_wizard.ui.steps import START
from connection_wizard.ui.widgets.editors.bindings import carries_file

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from connection_wizard.session.understanding import Understanding
    from connection_wizard.ui.session.pasted import Pasted
    from connection_wizard.ui.shell.understood import UnderstoodRun
    from connection_wizard.ui.shell.window import WizardWindow


class Brought(QObject):
    """Takes what is brought to one window, whatever document is open; what was read for one is let go with it.

    Attributes:
        understood: what was read and is not applied yet; None if there is nothing, or not all of it is shown.

    Signals:
        shown: all of it is.
    """

    shown = Signal()

    def __init__(self, window: WizardWindow) -> None:
        super().__init__(window)
        self.understood: UnderstoodRun | None = None
        self._coming: UnderstoodRun | None = None
        self._making = Slices(self)
        self._window = window

    def follow(self, pasted: Pasted) -> None:
        """Show what comes of what is read; to be called for each document anew."""
        pasted.understood.connect(self._show)
        pasted.opened.connect(self._open)

    def read(self, source: Path | str) -> None:
        """Read a file or an address, as if it were brought to the start page."""
        self._start_page().begin_with(source)

    def take_file(self, name: str) -> None:
        """Open a file that was dropped or chosen, or read it: what is in it says which.

        What is read is shown on the start page, and so is why nothing came of it.
        """
        pasted = self._window.services.pasted
        pasted.read_file(name)
        if pasted.reading or pasted.problem is not None:
            self._start_page()

    def enters(self, event: QDragEnterEvent) -> None:
        """A file may be dropped, or a text where no field takes it."""
        if carries_file(event) or event.mimeData().hasText():
            event.acceptProposedAction()

    def drop(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            files = _with_those_in_folders(files)
            event.acceptProposedAction()
            self.take_file(files[0])
            for beside in files[1:]:
                self._window.services.pasted.read_beside(beside)
        elif event.mimeData().hasText():
            event.acceptProposedAction()
            self._start_page().paste.take(event.mimeData())

    def leave(self) -> None:
        """Apply nothing of what was read."""
        self._making.stop()
        run = self.understood or self._coming
        self.understood = self._coming = None
        if run is not None:
            run.end()
            self._window.refresh()

    def _open(self, name: str) -> None:
        self._window.menu.open_path(name)

    def _show(self, understanding: Understanding) -> None:
        window = self._window
        window.leave_guided()
        self.leave()
        if understanding.understood.whole is not None:  # a record is a document of its own
            window.menu.open_draft(understanding.understood.whole)
            return
        self._making.start(self._made(understanding), self._take)

    def _made(self, understanding: Understanding) -> Generator[None, None, UnderstoodRun]:
        """To load what shows it, to make it and to show it are too much for one turn."""
        from importlib import import_module

        from connection_wizard.ui.session.loading import pieces

        for piece in pieces("connection_wizard.ui.widgets.sources"):
            import_module(piece)
            yield
        from connection_wizard.ui.shell.understood import UnderstoodRun

        self._coming = run = UnderstoodRun(self._window, understanding)
        yield
        return (yield from run.made())

    def _take(self, run: UnderstoodRun) -> None:
        self.understood, self._coming = run, None
        self._window.refresh()
        self.shown.emit()

    def _start_page(self) -> StartPage:
        """Go to the start page."""
        self._window.go_to(START)
        page = self._window.page(START)
        assert isinstance(page, LazyPage)  # noqa: S101  # for mypy
        assert isinstance(page.body, StartPage)  # noqa: S101
        return page.body


def _with_those_in_folders(names: list[str]) -> list[str]:
    """The files, and of a folder that is a tool's collection all that are in it."""
    from pathlib import Path

    if not any(Path(name).is_dir() for name in names):
        return names
    from connection_wizard.session.folders import parts_in

    found = [[str(part) for part in parts_in(Path(name))] if Path(name).is_dir() else [name] for name in names]
    return [name for each in found for name in each] or names
