"""What a change added to a draft: parameters, headers and scopes that were not in their list before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:  # loaded when something failed
    from collections.abc import Iterable

    from connection_wizard.spec.documents import DocumentPath
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.finding import Fix


class Addition(NamedTuple):
    """An entry that was added at the end of a list."""

    at: DocumentPath
    entry: Any

    @property
    def name(self) -> str:
        """What it is called: a parameter or header by its name, a scope is one."""
        return str(self.entry.get("name", "")) if isinstance(self.entry, dict) else str(self.entry)

    def place_in(self, draft: Draft) -> DocumentPath | None:
        """Where it stands, as it was added; None where it does not."""
        entries = draft.get(*self.at)
        places = range(len(entries) - 1, -1, -1) if isinstance(entries, list) else ()
        return next(((*self.at, index) for index in places if entries[index] == self.entry), None)


def additions(change: Fix, before: Draft) -> tuple[Addition, ...]:
    """What a change added; nothing where it changed anything else as well: then it is one thing, and no entry of it
    goes alone.

    Args:
        before: the draft that the change was made in.
    """
    after, found = change.apply(before), []
    for at in dict.fromkeys(edit.at[:-1] if isinstance(edit.at[-1], int) else edit.at for edit in change.edits):
        had, has = before.get(*at) or [], after.get(*at)
        if not isinstance(had, list) or not isinstance(has, list) or len(has) == len(had) or has[: len(had)] != had:
            return ()
        found += [Addition(at, entry) for entry in has[len(had) :]]
    return tuple(found)


def without(draft: Draft, added: Iterable[Addition]) -> Draft:
    """The draft without them, as far as they still stand in it; the same one otherwise."""
    for each in added:
        place = each.place_in(draft)
        draft = draft if place is None else draft.drop(place)
    return draft
