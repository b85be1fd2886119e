"""What is pasted or dropped to begin with: read beside the window, whatever kind it is of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from connection_wizard.errors import WizardError
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.registering import Registering
from connection_wizard.ui.session.tasks import OneTask
from connection_wizard.words import NOTHING, Words, say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from connection_wizard.http.client import HttpClient
    from connection_wizard.providers.index import Listed
    from connection_wizard.secrets.vault import Vault
    from connection_wizard.sources.environments import Together
    from connection_wizard.sources.understood import Understood

LONGEST_ADDRESS = 2000
NOTHING_FOUND = say("Nothing of an OAuth connection was found in it.")
NOTHING_NEW = say("All that it says stands in the connection already.")
ANOTHER = say("Paste another page of its documentation, or start empty.")
NAMED_HERE = say("Apps that it names are known here, though. Up and Down choose, Enter takes the one that is marked.")
UNREADABLE = say("This file cannot be read.")


class Pasted(QObject):
    """Reads one thing at a time: what comes later takes the place of what is being read.

    Signals:
        changed: it begins to read, ends, or something came of it.
        understood: this is what a text means, held against the draft as it is now.
        opened: a file was a connection or a record, and is open.

    Attributes:
        address: one that could be asked what its server is; nothing is sent before somebody says so. Empty: none.
        problem: why nothing came of the last one: a sentence and a hint; None where something did.
        apps: those of the catalogue that it is about all the same.
        waiting: files that were dropped together with the one that is read or shown, each for its turn.
        useless: what those of them are called of which nothing came, since one was shown.
        registering: has the server register an app.
    """

    changed = Signal()
    understood = Signal(object)
    opened = Signal(str)

    def __init__(
        self,
        store: DraftStore,
        client: Callable[[], HttpClient],
        vault: Callable[[], Awaitable[Vault]],
        wants_another_call: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._wants_another_call = wants_another_call
        self.registering = Registering(client, vault)
        self._client = client
        self.address = ""
        self.waiting: list[str] = []
        self.useless: list[str] = []
        self._store = store
        self._task = OneTask(self.changed.emit)
        self._next: tuple[str | bytes, str] | None = None
        self._together: Together | None = None
        self._asks = False
        self.problem: tuple[Words, Words] | None = None
        self.apps: tuple[Listed, ...] = ()

    @property
    def reading(self) -> bool:
        """Whether something is being read."""
        return self._task.running

    @property
    def busy(self) -> bool:
        """Whether there is anything to wait for."""
        return self.reading or self.registering.busy

    def read(self, source: str | bytes, name: str = "") -> None:
        """Begin to read a text.

        Args:
            name: what it is called, where it has a name.
        """
        self._forget()
        self._nothing_waits()
        source = self._with_the_other_part(source)
        self.address = to_ask(source) if isinstance(source, str) else ""
        if self.address:
            self.changed.emit()
        else:
            self._begin(source, name)

    def read_as_it_is(self) -> None:
        """Take the address for a request, and ask nobody."""
        address, self.address = self.address, ""
        self._begin(address, "")

    def ask(self) -> None:
        """Ask the server of the address what it is, at its well-known places, or read the page that lies there."""
        address, self.address = self.address, ""
        self._asks = True
        self._begin(address, address)

    def offer(self, address: str) -> None:
        """Let somebody say whether the server is asked that a file names, and says nothing else of."""
        self._forget()
        self.address = address
        self.changed.emit()

    def drop(self) -> None:
        """What was brought is another thing by now."""
        if self.address or self.problem is not None:
            self._forget()
            self.changed.emit()

    def _forget(self) -> None:
        self.address, self.problem, self.apps = "", None, ()

    def _begin(self, source: str | bytes, name: str) -> None:
        self._next = (source, name)
        if not self._task.running:
            self._task.start(self._read_all)
        self.changed.emit()

    def read_file(self, name: str) -> None:
        """Read a file; one that holds a connection is opened."""
        self._nothing_waits()
        self._read_file(name)

    def go_on(self) -> None:
        """Read the next of the files that were dropped together, for the one before is applied or let go."""
        self.useless.clear()
        self._read_next()

    def _read_next(self) -> None:
        if self.waiting:
            self._read_file(self.waiting.pop(0))

    def _nothing_waits(self) -> None:
        self.waiting.clear()
        self.useless.clear()

    def _read_file(self, name: str) -> None:
        from connection_wizard.sources.kinds import is_source
        from connection_wizard.ui.session.document_files import content

        self._forget()
        path = Path(name)
        held = content(path)
        if held is None:
            self.problem = (UNREADABLE, Words(path.name))
            self.changed.emit()
        elif is_source(held):
            self._begin(self._with_the_other_part(held), path.name)
        else:
            self.opened.emit(name)

    def read_beside(self, name: str) -> None:
        """Read a file that was dropped with another one: with that where the two belong together, or after it."""
        from connection_wizard.ui.session.document_files import content

        held = content(Path(name))
        if held is not None and self._parts().belongs(held.decode("utf-8-sig", "replace")):
            self._begin(self._with_the_other_part(held), Path(name).name)
        elif holds_source(Path(name)):
            self.waiting.append(name)

    def _with_the_other_part(self, source: str | bytes) -> str | bytes:
        """A collection with its environment, where both were brought, one after the other; else what was brought."""
        text = source if isinstance(source, str) else source.decode("utf-8-sig", "replace")
        both = self._parts().add(text)
        return source if both == text else both

    def _parts(self) -> Together:
        """What was brought of files that belong together; loaded with the first text."""
        from connection_wizard.sources.environments import Together

        if self._together is None:
            self._together = Together()
        return self._together

    async def _read_all(self) -> None:
        while self._next is not None:
            (source, name), self._next = self._next, None
            await self._read_one(source, name)
            while self.problem is not None and self.waiting and self._next is None:
                self.useless.append(name)
                name = Path(self.waiting[0]).name
                self._read_next()

    async def _read_one(self, source: str | bytes, name: str) -> None:
        from connection_wizard.ui.session.reading import beside, ready, understand, with_what_is_known

        asks, self._asks = self._asks, False
        try:
            await ready()
            if asks and isinstance(source, str):
                from connection_wizard.session.linked import understood_at

                found = await with_what_is_known(await understood_at(source, self._client(), _of_page))
            else:
                found, called = await understand(source)
                name = name or called
        except WizardError as error:
            further = None if asks else await beside(source, self._store.draft)
            if further is None:
                self.address = getattr(error, "instead", "") if asks else _to_be_asked(source) or _meant(source)
                if asks or not self.address:
                    await self._refuse(source, Words(error.message), Words(error.hint))
                return
            found = further
        from connection_wizard.session.understanding import Understanding

        if not asks and self._lacks_addresses(found) and (named := _to_be_asked(source)):
            self.address = named
        elif not (found.values or found.questions or found.whole):
            await self._refuse(source, next((one.why for one in found.unread), NOTHING_FOUND), ANOTHER)
        elif self._next is None:
            self.registering.begin()
            store, given = self._store, name if asks else ""
            made = Understanding(found, store.draft, name, given=given, read_before=store.origins)
            made.wants_another_call = self._wants_another_call()
            made.asks_again = made.is_known  # who brings the same again wants another answer
            if made.is_known:
                self.problem = (NOTHING_NEW, NOTHING)  # what is left to do, the strip says
            else:
                self.understood.emit(made)

    async def _refuse(self, source: str | bytes, why: Words, hint: Words) -> None:
        """Say why nothing comes of it, and which apps it is about that could be begun with, but that of the draft."""
        from connection_wizard.ui.session.reading import named

        if not self.address:
            self.apps = await named(source, self._store.draft)
        if self.apps:
            hint = NAMED_HERE if len(self.apps) > 1 else _known_here(self.apps[0].name)
        self.problem = (why, hint)

    def _lacks_addresses(self, found: Understood) -> bool:
        """Whether neither a text nor the draft has an address of the log-in: what else it says waits for these."""
        places = (("authorization", "url"), ("access_token", "url"))
        said = {value.at for value in found.values} | {
            value.at for one in found.questions for way in one.ways for value in way.values
        }
        return found.whole is None and said.isdisjoint(places) and not any(self._store.draft.get(*at) for at in places)

    async def close(self) -> None:
        """Read nothing any more, and wait until nothing of it is left."""
        self._next = None
        await self._task.close()
        await self.registering.close()


def _known_here(name: str) -> Words:
    return say("{app} is known here, though: Enter fills in what is known of it.", app=name)


def _to_be_asked(source: str | bytes) -> str:
    """The address at which a server can be asked that a text names and says nothing else of a log-in: a page, or the
    document of a resource; empty for others."""
    from connection_wizard.sources.discovery import named_on, resource_in

    return (resource_in(source) or named_on(source)) if isinstance(source, str) else ""


def to_ask(text: str) -> str:
    """The address that a text is and no more, whose server may say what it is, or where a page lies; else empty."""
    text = text.strip()
    if len(text) > LONGEST_ADDRESS or any(sign.isspace() for sign in text):
        return ""
    from connection_wizard.sources.bare_address import bare_address
    from connection_wizard.sources.discovery import places
    from connection_wizard.sources.links import leads_to_page

    if leads_to_page(text):
        return text
    return (bare_address(text) or text) if places(text) else ""


def _meant(source: str | bytes) -> str:
    """The address that somebody wrote in another way, where a text says nothing else; else empty."""
    from connection_wizard.sources.bare_address import bare_address

    return bare_address(source) if isinstance(source, str) else ""


async def _of_page(text: str) -> Understood:
    """What a page means, read as one that was pasted."""
    from connection_wizard.ui.session.reading import understand

    found, _ = await understand(text)
    return found


def holds_source(path: Path) -> bool:
    """Whether a file is read as a source, row by row; any other is opened as it is, or cannot be."""
    from connection_wizard.sources.kinds import is_source
    from connection_wizard.ui.session.document_files import content

    held = content(path)
    return held is not None and is_source(held)
