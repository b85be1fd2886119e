"""The one place where the draft lives while the window is open: changes, undo, findings, and what was touched."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from connection_wizard.spec.documents import DocumentPath, innermost
from connection_wizard.spec.draft import Draft

if TYPE_CHECKING:  # the rules are loaded with the first look at the findings, which follows the first picture
    from connection_wizard.session.origins import Origins
    from connection_wizard.spec.finding import Finding, Fix
    from connection_wizard.spec.findings import Judged
    from connection_wizard.spec.seen import SeenFinding

MERGE_SECONDS = 1.0
"""Keystrokes in one field that follow each other within this time are undone together."""
MAX_UNDO = 500


class Change(NamedTuple):
    """A step of undo.

    Attributes:
        at: the place that was edited; empty where the change came in another way.
        typed_at: clock time of the last keystroke; 0 for a change that is never merged with the next.
    """

    before: Draft
    after: Draft
    at: DocumentPath
    typed_at: float

    @property
    def place(self) -> DocumentPath:
        """The place that was edited, or else the innermost one that holds all that changed."""
        return self.at or innermost(self.before.document, self.after.document)


class _Judged:
    """A draft and its findings, worked out when first asked for."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft

    @cached_property
    def result(self) -> Judged:
        from connection_wizard.spec.findings import judged

        return judged(self.draft)


class _Places:
    """Places of a document that are asked for at each keystroke, as often as there are findings."""

    def __init__(self, places: Iterable[DocumentPath] = ()) -> None:
        self.all: set[DocumentPath] = set()
        self._around: set[DocumentPath] = set()
        self.add(places)

    def add(self, places: Iterable[DocumentPath]) -> None:
        """Some more."""
        for at in places:
            self.all.add(at)
            self._around.update(at[:depth] for depth in range(len(at) + 1))

    def meets(self, at: DocumentPath, outermost: int = 0) -> bool:
        """Whether one of them is a place, in it or around it, and no further out than a depth."""
        return at in self._around or any(at[:depth] in self.all for depth in range(outermost, len(at)))


class _Sheet(QObject):
    """One document, with all that goes with it: another document is another sheet, and this one is never used again."""

    changed = Signal(tuple)
    touched = Signal()

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self.judged = _Judged(draft)
        self.done: list[Change] = []
        self.undone: list[Change] = []
        self.touched_places = _Places()
        self.touched_steps: set[int] = set()
        self.begun: set[DocumentPath] = set()
        self.origins: Origins = {}
        self.checked: Callable[[Draft, Draft], Draft] = _as_it_is


def _as_it_is(after: Draft, before: Draft) -> Draft:
    return after


class DraftStore(QObject):
    """Holds the current draft. Everything that shows it listens to `changed`, everything that edits it calls `put`.

    The window has one that follows whatever is opened. What is made for one document has one of its own
    (`of_document`), which stays with that document: late as it may read or write, it never meets another one's values.

    Signals:
        changed: the draft is another; carries the place that was edited (empty: anything may have changed).
        touched: more places may show their findings now.
        replaced: another document was opened.
        refused: what was pasted into the field of a place was not taken, for its length; carries the place.
    """

    changed = Signal(tuple)
    touched = Signal()
    replaced = Signal()
    refused = Signal(tuple)

    def __init__(self, draft: Draft | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._use(_Sheet(draft or Draft()))

    def _use(self, sheet: _Sheet) -> None:
        self._sheet = sheet
        sheet.changed.connect(self.changed)
        sheet.touched.connect(self.touched)

    @property
    def draft(self) -> Draft:
        """The current draft."""
        return self._sheet.judged.draft

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings in the current draft that are to be told."""
        return self._sheet.judged.result.told

    @property
    def seen(self) -> tuple[SeenFinding, ...]:
        """The findings that were marked as seen, with their reasons."""
        return self._sheet.judged.result.seen

    def open(self, draft: Draft) -> None:
        """Replace the whole document, in the window's own store; nothing of the one before is left in it."""
        left = self._sheet
        left.changed.disconnect(self.changed)
        left.touched.disconnect(self.touched)
        self._use(_Sheet(draft))
        self.replaced.emit()
        self.changed.emit(())

    def of_document(self) -> DraftStore:
        """A store of the document that is open now, which does not follow when another one is opened."""
        made = DraftStore(clock=self._clock)
        made._use(self._sheet)
        return made

    def put(self, at: DocumentPath, value: Any, *, typing: bool = False) -> None:
        """Write a value; with `typing`, keystrokes that follow each other become one step of undo.

        Half a character, which a paste may bring, becomes a �: no file could hold it.
        """
        from connection_wizard.strict_json import whole_value

        self._change(self.draft.put(at, whole_value(value)), at, typing=typing)

    def begin(self, at: DocumentPath, value: Any) -> None:
        """Add an entry that is still to be filled in: its findings are shown field by field, as each is left."""
        self.put(at, value)
        self._sheet.begun.add(at)
        before = self._sheet.touched_places.all
        left = (place for place in before if place[: len(at)] != at)  # not of what was there once
        self._sheet.touched_places = _Places(left)
        self._sheet.touched.emit()

    def is_begun(self, at: DocumentPath) -> bool:
        """Whether a place is in an entry that was added just now."""
        return any(at[: len(begun)] == begun for begun in self._sheet.begun)

    def drop(self, at: DocumentPath) -> None:
        """Remove what is at a place."""
        self._change(self.draft.drop(at), at[:-1])

    def take(self, draft: Draft, origins: Origins | None = None) -> None:
        """Take another state of the same document, as one step of undo.

        Args:
            origins: where values of it came from, beside those that are known.
        """
        if origins:
            self._sheet.origins = {**self._sheet.origins, **origins}
        self._change(draft, ())

    @property
    def origins(self) -> Origins:
        """Where values came from that were read from something."""
        return self._sheet.origins

    def remember(self, origins: Origins) -> None:
        """Take over what is remembered of a document that was opened."""
        if origins:
            self._sheet.origins = origins
            self._sheet.touched.emit()

    def apply(self, fix: Fix) -> None:
        """Make the changes of a finding's fix, as one step of undo."""
        self._change(fix.apply(self.draft), ())

    def mark_seen(self, finding: Finding, reason: str) -> None:
        """Tell a finding no more, as one step of undo."""
        from connection_wizard.spec.seen import marking

        self.apply(marking(finding, reason, self.draft))

    def tell_again(self, seen: SeenFinding) -> None:
        """Take the mark of a finding back, as one step of undo."""
        from connection_wizard.spec.seen import unmarking

        self.apply(unmarking(seen))

    def check_with(self, checked: Callable[[Draft, Draft], Draft]) -> None:
        """Have each change of this document looked at before it is made, beside the draft that is there."""
        self._sheet.checked = checked

    def _change(self, after: Draft, at: DocumentPath, *, typing: bool = False) -> None:
        after = self._sheet.checked(after, self.draft)
        if after == self.draft:
            return
        now = self._clock() if typing else 0.0
        last = self._sheet.done[-1] if self._sheet.done else None
        before = self.draft
        if typing and last and last.at == at and last.typed_at and now - last.typed_at <= MERGE_SECONDS:
            before = self._sheet.done.pop().before
        self._sheet.done.append(Change(before, after, at, now))
        del self._sheet.done[:-MAX_UNDO]
        self._sheet.undone.clear()
        self._sheet.judged = _Judged(after)
        # Where a list becomes another one, what was begun in it may have another place
        self._sheet.begun = {begun for begun in self._sheet.begun if not at or begun[: len(at)] != at or begun == at}
        self._sheet.changed.emit(at)

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return bool(self._sheet.done)

    @property
    def can_redo(self) -> bool:
        """Whether there is something to redo."""
        return bool(self._sheet.undone)

    @property
    def last(self) -> Change | None:
        """What would be taken back."""
        return self._sheet.done[-1] if self._sheet.done else None

    @property
    def taken_back(self) -> Change | None:
        """What would be made again."""
        return self._sheet.undone[-1] if self._sheet.undone else None

    def undo(self) -> Change:
        """Take the last change back, and return it."""
        change = self._sheet.done.pop()
        self._sheet.undone.append(change)
        self._sheet.judged = _Judged(change.before)
        self._sheet.changed.emit(())
        return change

    def redo(self) -> Change:
        """Make the last undone change again, and return it."""
        change = self._sheet.undone.pop()
        self._sheet.done.append(change)
        self._sheet.judged = _Judged(change.after)
        self._sheet.changed.emit(())
        return change

    def touch(self, at: DocumentPath) -> None:
        """A field was left or edited: from now on its findings are shown."""
        if at not in self._sheet.touched_places.all:
            self._sheet.touched_places.add([at])
            self._sheet.touched.emit()

    def touch_step(self, step: int) -> None:
        """Next was pressed on a page: all its findings are shown."""
        if step not in self._sheet.touched_steps or self._sheet.begun:
            self._sheet.touched_steps.add(step)
            self._sheet.begun.clear()
            self._sheet.touched.emit()

    def tell_at(self, steps: Iterable[int], places: Iterable[DocumentPath]) -> None:
        """Show findings where they were shown when the document was left."""
        self._sheet.touched_steps.update(steps)
        self._sheet.touched_places.add(places)
        if self.shows_findings:
            self._sheet.touched.emit()

    @property
    def told_at(self) -> tuple[tuple[int, ...], tuple[DocumentPath, ...]]:
        """The steps and places that show their findings."""
        places = sorted(self._sheet.touched_places.all, key=lambda at: [str(part) for part in at])
        return tuple(sorted(self._sheet.touched_steps)), tuple(places)

    @property
    def shows_findings(self) -> bool:
        """Whether anything was touched yet; until then no finding is shown, so none need be worked out."""
        return bool(self._sheet.touched_places.all or self._sheet.touched_steps)

    def is_visible(self, finding: Finding) -> bool:
        """Whether a finding may be shown yet at its field."""
        sheet, path = self._sheet, finding.path
        begun = next((at for at in sheet.begun if path[: len(at)] == at), None) if sheet.begun else None
        if begun is not None:
            return sheet.touched_places.meets(path, len(begun))
        return finding.step in sheet.touched_steps or sheet.touched_places.meets(path)

    def findings_at(self, at: DocumentPath) -> tuple[Finding, ...]:
        """The findings to show at an editor of a place: on the place itself and on everything inside it."""
        if not self.shows_findings:
            return ()
        return tuple(f for f in self.findings if f.path[: len(at)] == at and self.is_visible(f))
