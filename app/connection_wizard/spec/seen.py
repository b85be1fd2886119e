"""Findings that an author has looked at: marked in the document with a reason, and told no more.

Errors are always told. A mark whose finding is gone is told as left over, so that none lies in wait for another.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from connection_wizard.spec.documents import Document, DocumentPath, get
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Code, Edit, Finding, Fix
from connection_wizard.spec.rules.making import finding_code, fix_removing, quoted
from connection_wizard.words import say

AT = "seen"


class SeenFinding(NamedTuple):
    """A finding that is marked; `at` is the place of its mark."""

    finding: Finding
    reason: str
    at: DocumentPath

    def as_json(self) -> dict[str, Any]:
        """As ``check --json`` prints it: the finding, and why it may stay."""
        return {**self.finding.as_json(), "reason": self.reason}


def sorted_out(
    every: Sequence[Finding], draft: Draft, codes: Mapping[str, Code]
) -> tuple[list[Finding], list[SeenFinding]]:
    """What is still to be told, the marks that are left over among it, and what was seen."""
    marks = draft.partial_spec.seen
    if not marks:
        return list(every), []
    names = _Names(draft.document)
    by_place = {(finding.code, finding.path): finding for finding in every if finding.can_be_seen}
    seen: dict[tuple[str, DocumentPath], SeenFinding] = {}
    told: list[Finding] = []
    for index, mark in enumerate(marks):
        at: DocumentPath = (AT, index)
        place = (mark.code.strip(), names.position(mark.path))
        finding = by_place.get(place)
        if finding is None or place in seen:
            # While a part cannot be read, what would be found in it is not known
            told += [_left_over(at, mark.code, codes.get(mark.code.strip()))] if not draft.problems else []
        else:
            seen[place] = SeenFinding(finding, mark.reason.strip(), at)
            told += [] if mark.reason.strip() else [_without_reason(at, mark.code)]
    return [finding for finding in every if (finding.code, finding.path) not in seen] + told, list(seen.values())


def marking(finding: Finding, reason: str, draft: Draft) -> Fix:
    """The change that marks a finding as seen; a mark that is there already is replaced."""
    marks = draft.partial_spec.seen
    names = _Names(draft.document)
    same = (n for n, mark in enumerate(marks) if (mark.code, names.position(mark.path)) == (finding.code, finding.path))
    mark = {"code": finding.code, "path": list(names.named(finding.path)), "reason": reason.strip()}
    return Fix(say("Seen"), (Edit((AT, next(same, len(marks))), mark),))


def unmarking(seen: SeenFinding) -> Fix:
    """The change that takes a mark back."""
    return fix_removing(say("Tell it again"), (seen.at,))


SEEN_MARK_LEFT_OVER = finding_code(
    "seen_mark_left_over",
    "hint",
    "start",
    "A mark for a finding that is gone",
    "A mark keeps a finding quiet that an author has looked at. Left over, it would hide the next one of its kind.",
    ("seen", [{"code": "field_unused", "path": ["fields", "region", "key"], "reason": "The actions use it."}]),
)


def _left_over(at: DocumentPath, code: str, known: Code | None) -> Finding:
    if known is None:
        hint = say("There is no finding of this name. Correct it as docs/findings.md has it, or remove the mark.")
    elif known.severity == "error":
        hint = say("An error cannot be marked: it has to be mended. Remove the mark.")
    else:
        hint = say("Nothing of the kind is found at this place any more. Remove the mark.")
    message = say("The mark for {code} is left over.", code=quoted(code))
    return SEEN_MARK_LEFT_OVER.finding(at, message, hint, fix_removing(say("Remove the mark"), (at,)))


SEEN_MARK_WITHOUT_REASON = finding_code(
    "seen_mark_without_reason",
    "hint",
    "start",
    "A finding marked as seen without a reason",
    "The reason is what the next person has to go by; without one nobody knows whether it still holds.",
    ("seen", [{"code": "scope_broad", "path": ["authorization", "scopes", "admin"], "reason": ""}]),
    ("authorization", "scopes", ["admin"]),
)


def _without_reason(at: DocumentPath, code: str) -> Finding:
    return SEEN_MARK_WITHOUT_REASON.finding(
        (*at, "reason"),
        say("The finding {code} is marked as seen, but not why.", code=quoted(code)),
        say("Write the reason in a few words, or remove the mark: the next person has nothing else to go by."),
        fix_removing(say("Remove the mark"), (at,)),
    )


class _Names:
    """Items of lists by their names and the other way round: positions change when an item is moved, names do not."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[DocumentPath, Mapping[str, int]] = {}

    def position(self, path: Sequence[str | int]) -> DocumentPath:
        """A place with the positions of what is named in it."""
        at: DocumentPath = ()
        for part in path:
            if isinstance(part, str) and isinstance(get(self._document, at), list | tuple):
                number = int(part) if part.isdecimal() and len(part) < 6 else part
                part = self._names(at).get(part, number)
            at = (*at, part)
        return at

    def named(self, at: DocumentPath) -> DocumentPath:
        """A place with the names of what stands in lists, where they have one of their own."""
        path: DocumentPath = ()
        for depth, part in enumerate(at):
            names = self._names(at[:depth]) if isinstance(part, int) else {}
            path = (*path, next((name for name, index in names.items() if index == part), part))
        return path

    def _names(self, at: DocumentPath) -> Mapping[str, int]:
        if at not in self._known:
            self._known[at] = dict(self._of(get(self._document, at)))
        return self._known[at]

    @staticmethod
    def _of(items: object) -> Iterator[tuple[str, int]]:
        found: dict[str, list[int]] = {}
        for index, item in enumerate(items if isinstance(items, list | tuple) else ()):
            name = item if isinstance(item, str) else ""
            if isinstance(item, Mapping):
                name = str(item.get("key") or item.get("name") or "")
            if name.strip():
                found.setdefault(name, []).append(index)
        return ((name, places[0]) for name, places in found.items() if len(places) == 1)
