"""All entries, ours and the author's own: searched by their index, read one by one when they are chosen.

Nothing is read before the first question. What is broken in the author's folder is told (`Catalogue.problems`) and
left out; ours are checked before they are shipped.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from connection_wizard.providers.finding import LIMIT, Finder, Match
from connection_wizard.providers.folders import own_folder, shipped_folder
from connection_wizard.providers.index import INDEX, Listed, listed, read_index
from connection_wizard.resources import resource_text

if TYPE_CHECKING:  # what reads and checks whole entries is loaded for one that is chosen, and for the author's own
    from connection_wizard.providers.entry import Entry
    from connection_wizard.providers.problem import Problem, ProblemCode

_MAY_LACK: Final[frozenset[ProblemCode]] = frozenset(
    {
        "source_missing",
        "source_idle",
        "newer_source",
        "differs_not",
        "not_silent",
        "bad_date",
        "date_in_future",
        "ranking",
    }
)
"""What is told of an author's own entry, and keeps it from nothing: it is about how it could be shared."""


class _Own(NamedTuple):
    entries: dict[str, Entry]
    problems: tuple[Problem, ...]
    left_out: tuple[Problem, ...]


class Catalogue:
    """The catalogue.

    Args:
        shipped: the folder of our entries; by default that of the resources, with its index.
        own: the folder of the author's own, which take the place of ours with that file name or name.
    """

    def __init__(self, shipped: Path | None = None, own: Path | None = None) -> None:
        self._shipped = shipped
        self._own_folder = own

    def search(self, query: str, limit: int = LIMIT) -> tuple[Match, ...]:
        """The entries that fit best to what was typed so far, best first."""
        return self._finder.search(query, limit)

    def exact(self, text: str) -> Listed | None:
        """The one entry that is named so, by id, name, another name or domain; None where none or several are."""
        return self._finder.exact(text)

    def owner(self, host: str) -> Listed | None:
        """The entry that has a host among its domains, or what that is below; the nearer of two."""
        while host and host not in self._owners:
            host = host.partition(".")[2]
        return self._owners.get(host)

    @cached_property
    def all(self) -> tuple[Listed, ...]:
        """All entries, in the order of their names."""
        ours = read_index(resource_text(INDEX)) if self._shipped is None else _listed(self._shipped)
        own = self._own.entries
        named = {entry.name.casefold() for entry in own.values()}
        every = [one for one in ours if one.id not in own and one.name.casefold() not in named]
        every += [listed(entry) for entry in own.values()]
        return tuple(sorted(every, key=lambda one: (one.name.casefold(), one.id)))

    def entry(self, name: str) -> Entry | None:
        """An entry by its id; None where there is none, or its file cannot be read any more."""
        if own := self._own.entries.get(name):
            return own
        if all(one.id != name for one in self.all):
            return None
        from connection_wizard.providers.reading import read_file

        return read_file((self._shipped or shipped_folder()) / f"{name}.json").entry

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in the author's own folder."""
        return self._own.problems

    @property
    def left_out(self) -> tuple[Problem, ...]:
        """Why files of that folder are left out: of each the first of what keeps it out."""
        return self._own.left_out

    @cached_property
    def _owners(self) -> dict[str, Listed]:
        return {domain: one for one in self.all for domain in one.domains}

    @cached_property
    def _finder(self) -> Finder:
        return Finder(self.all)

    @cached_property
    def _own(self) -> _Own:
        folder = own_folder() if self._own_folder is None else self._own_folder
        if not folder.is_dir():  # most people have none of their own
            return _Own({}, (), ())
        from connection_wizard.providers.checking import check, check_together
        from connection_wizard.providers.reading import read_folder

        files = read_folder(folder, own=True)

        today = _today()
        entries: dict[str, Entry] = {}
        problems: list[Problem] = []
        together = check_together(sorted(files, key=lambda one: one.file.removesuffix(".json")))
        twice = [problem for problem in together if problem.code == "name_twice"]
        left_out: list[Problem] = []
        for one in files:
            found = check(one, today)
            problems += found
            broken = [each for each in found if each.severity == "error" and each.code not in _MAY_LACK]
            broken += [each for each in twice if each.file == one.file]
            left_out += broken[:1]
            if one.entry is not None and not broken:
                entries[one.entry.id] = one.entry
        return _Own(entries, (*problems, *together), tuple(left_out))


@cache
def the_catalogue() -> Catalogue:
    """The one catalogue of this process; nothing of it is read before it is asked."""
    return Catalogue()


def _listed(folder: Path) -> tuple[Listed, ...]:
    from connection_wizard.providers.reading import read_folder

    return tuple(listed(one.entry) for one in read_folder(folder) if one.entry is not None)


def _today() -> date:
    return datetime.now(tz=UTC).astimezone().date()
