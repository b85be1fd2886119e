"""What a value of an answer can be for, said by a click: where the draft says it, and how it says it.

Each is a value that takes a draft and returns one; nothing here knows a widget.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from connection_wizard.secrets.names import is_token_member
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.expiry_units import expiry_unit
from connection_wizard.spec.paths import DataPath, PathError, parse_path
from connection_wizard.spec.refresh_answer import place_in_refresh

LONGEST_TELLING = 24
"""Letters of a text that may tell success by being the same; of a longer one that it is there."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """Something that a value of an answer can be for.

    Attributes:
        words: what it is called on its button, and in the tree.
        at: the place of the draft that says so.
        root_at: where the draft names the part of the answer that is looked at; what is written begins above it.
        only: a place of the draft, and what has to be there for a value to have this meaning at all.
    """

    words: str
    at: DocumentPath
    root_at: DocumentPath = ()
    only: tuple[DocumentPath, Any] | None = None

    def counts(self, draft: Draft) -> bool:
        """Whether a value can be it, as the draft is."""
        return self.only is None or draft.get(*self.only[0]) == self.only[1]

    def places(self, draft: Draft) -> Collection[DataPath]:
        """The places of the answer that are said to be it."""
        raise NotImplementedError

    def said(self, draft: Draft, path: DataPath, value: Any) -> Draft:
        """The draft that says so of a value."""
        raise NotImplementedError

    def taken_back(self, draft: Draft, path: DataPath) -> Draft:
        """The draft that says so no more."""
        raise NotImplementedError

    def whole(self, draft: Draft, path: DataPath) -> str:
        """A place as it is written, from the root of the answer."""
        return str(DataPath((*self._root(draft).parts, *path.parts)))

    def seen(self, draft: Draft, text: Any) -> DataPath | None:
        """A written place, in the part that is looked at; None where it is none, or elsewhere."""
        path = _read(text)
        return path.below(*self._root(draft).parts) if path is not None else None

    def _root(self, draft: Draft) -> DataPath:
        return (_read(draft.get(*self.root_at)) if self.root_at else None) or DataPath()


@dataclass(frozen=True, slots=True)
class Place(Meaning):
    """The one value that stands at a place, such as the access token.

    Attributes:
        usual: the place that counts where none is written.
    """

    usual: str = ""

    def places(self, draft: Draft) -> Collection[DataPath]:
        """The place that is written, or the usual one."""
        written = draft.get(*self.at)
        path = self.seen(draft, self.usual if written is None else written)
        return () if path is None else (path,)

    def said(self, draft: Draft, path: DataPath, value: Any) -> Draft:
        """The place is written, and that in the refresh answer which goes with it."""
        return self._written(draft, self.at, self.whole(draft, path))

    def taken_back(self, draft: Draft, path: DataPath) -> Draft:
        """The usual place counts again."""
        also = place_in_refresh(draft, self.at)
        return (draft if also is None else draft.drop(also)).drop(self.at)

    @staticmethod
    def _written(draft: Draft, at: DocumentPath, value: str) -> Draft:
        also = place_in_refresh(draft, at)
        return (draft if also is None else draft.put(also, value)).put(at, value)


@dataclass(frozen=True, slots=True)
class Expiry(Place):
    """The expiry, with what it counts: its value tells."""

    def said(self, draft: Draft, path: DataPath, value: Any) -> Draft:
        """The place, and the unit where the value leaves no doubt."""
        placed = Place.said(self, draft, path, value)
        unit = expiry_unit(value)
        return placed if unit is None else self._written(placed, (*self.at[:-1], "expires_unit"), unit)


@dataclass(frozen=True, slots=True)
class Kept(Meaning):
    """One of the values that are kept for later calls, each under a name; of a picked entry, seen from there."""

    def whole(self, draft: Draft, path: DataPath) -> str:
        """A place as it is written: from the root of the answer, or from the entry of a list that is picked."""
        start = self._picked_from(draft)
        if start is None or path.parts[: len(start)] != start:
            return Meaning.whole(self, draft, path)
        index, *rest = path.parts[len(start) :] or ("",)
        return str(DataPath(tuple(rest))) if isinstance(index, int) and rest else Meaning.whole(self, draft, path)

    def seen(self, draft: Draft, text: Any) -> DataPath | None:
        """A written place, in the answer; of a picked entry in the first one of the list."""
        path, start = Meaning.seen(self, draft, text), self._picked_from(draft)
        return path if path is None or start is None else DataPath((*start, 0, *path.parts))

    def _picked_from(self, draft: Draft) -> tuple[str | int, ...] | None:
        """Where the list stands of which an entry is picked; None where none is."""
        call = draft.get(*self.at[:-2])
        pick = call.get("pick") if isinstance(call, Mapping) and call.get("purpose") != "exchange" else None
        if not isinstance(pick, Mapping) or not any(pick.values()):
            return None
        entries = pick.get("entries")
        path = _read(entries) if entries else DataPath()
        return path.parts if path is not None else None

    def places(self, draft: Draft) -> Collection[DataPath]:
        """Where they stand."""
        found = (self.seen(draft, entry.get("path")) for entry in _entries(draft.get(*self.at)))
        return [path for path in found if path is not None and path.parts]

    def said(self, draft: Draft, path: DataPath, value: Any) -> Draft:
        """One more, under a name of its own."""
        entries = _entries(draft.get(*self.at))
        name = kept_name(path, {str(entry.get("name")) for entry in entries})
        return draft.put(self.at, [*entries, {"name": name, "path": self.whole(draft, path)}])

    def taken_back(self, draft: Draft, path: DataPath) -> Draft:
        """Without those from there."""
        return draft.put(
            self.at, [entry for entry in _entries(draft.get(*self.at)) if self.seen(draft, entry.get("path")) != path]
        )


@dataclass(frozen=True, slots=True)
class Success(Meaning):
    """The value that tells whether an answer is a success; `at` is the rule."""

    def places(self, draft: Draft) -> Collection[DataPath]:
        """Where the rule looks."""
        path = self.seen(draft, draft.get(*self.at, "path"))
        return () if path is None else (path,)

    def said(self, draft: Draft, path: DataPath, value: Any) -> Draft:
        """Success is what this answer says, or that it says anything there."""
        made = draft.put((*self.at, "path"), self.whole(draft, path))
        same = isinstance(value, bool | int | float) or (
            isinstance(value, str) and 0 < len(value) <= LONGEST_TELLING and not is_token_member(_name(path), value)
        )
        made = made.put((*self.at, "condition"), "equals" if same else "present")
        return made.put((*self.at, "value"), value) if same else made.drop((*self.at, "value"))

    def taken_back(self, draft: Draft, path: DataPath) -> Draft:
        """The status alone tells."""
        return by_status(draft, self.at)


def by_status(draft: Draft, rule: DocumentPath) -> Draft:
    """The draft in which a rule looks at no value of the answer."""
    for name in ("path", "condition", "value"):
        draft = draft.drop((*rule, name))
    return draft


def kept_name(path: DataPath, taken: Collection[str]) -> str:
    """A name to keep a value under: that of the value, with those around it where that is taken or no name at all.

    ``team.id`` is kept as ``team_id``, for there are many ids.
    """
    names = [str(part) for part in path.parts if isinstance(part, str)] or ["value"]
    wanted = names[-1] if names[-1] not in _ANYTHING else "_".join(names[-2:])
    if wanted in taken or wanted in _TOKENS:
        wanted = "_".join(names)
    number, name = 2, wanted
    while name in taken or name in _TOKENS:
        name, number = f"{wanted}_{number}", number + 1
    return name


_ANYTHING = frozenset({"id", "name", "key", "type", "value", "url", "email"})
_TOKENS = frozenset({"access_token", "refresh_token", "expires_in"})
"""Names that the tokens themselves are kept under."""


def _read(text: Any) -> DataPath | None:
    """A place that is written, None where nothing is or it is none."""
    try:
        return parse_path(text) if isinstance(text, str) and text.strip() else None
    except PathError:
        return None


def _entries(value: Any) -> list[Mapping[str, Any]]:
    return [entry if isinstance(entry, dict) else {} for entry in value] if isinstance(value, list) else []


def _name(path: DataPath) -> str:
    return next((part for part in reversed(path.parts) if isinstance(part, str)), "")
