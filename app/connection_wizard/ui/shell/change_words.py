"""What a step of undo is about, in words: ``the client ID in step {step}``."""

from __future__ import annotations

from connection_wizard.spec.documents import DocumentPath, has
from connection_wizard.steps import step_of
from connection_wizard.ui.session.draft_store import Change
from connection_wizard.ui.translations import translated
from connection_wizard.words import counted


def step_of_change(change: Change) -> int | None:
    """The step to show with it: the first of several; None where no step has any of it."""
    steps = _steps(change)
    return min(steps) if steps else None


def change_words(change: Change) -> str:
    """Where it was made, in the words of the page."""
    if place := _place(change):
        from connection_wizard.spec.rules.place_names import place as place_words  # it is there with the first change

        where = change.after if has(change.after.document, place) else change.before
        return translated(place_words(where.partial_spec, place))
    count = len(_steps(change))
    return translated(counted("changes in {count} steps", "changes in {count} step", count, count=count))


def _place(change: Change) -> DocumentPath:
    """Where it was made; a mark of a finding is made where the finding is, such as a value that is left blank."""
    place = change.place
    if place[:1] != ("seen",):
        return place
    before, after = (set(draft.partial_spec.seen) for draft in (change.before, change.after))
    marked = {mark.path for mark in before ^ after if mark.path}
    return next(iter(marked)) if len(marked) == 1 else place


def _steps(change: Change) -> set[int]:
    if place := _place(change):
        return {step_of(place)}
    before, after = change.before.document, change.after.document
    return {step_of((name,)) for name in {*before, *after} if before.get(name) != after.get(name)}
