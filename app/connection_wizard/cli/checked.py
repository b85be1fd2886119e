"""What ``check`` found in one file, whatever form it is told in."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from connection_wizard.errors import WizardError
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import SpecFileError
from connection_wizard.spec.finding import Finding, Severity
from connection_wizard.spec.findings import Judged, judged
from connection_wizard.strict_json.lines import Spot, spot_at, spots_of
from connection_wizard.strict_json.trouble import Place
from connection_wizard.words import in_terminal, told

if TYPE_CHECKING:  # what tells of proofs is loaded where there is one
    from connection_wizard.session.proof_notes import ProofNote

_PLAIN: Final = frozenset("_-+~@./\\")
SEVERITIES: Final[tuple[Severity, ...]] = ("error", "warning", "hint")
STANDARD_INPUT: Final = Path("-")
ProofCode = Literal["proof_missing", "proof_unreadable", "proof_failed", "proof_stale"]
PROOF_WORDS: Final[Mapping[ProofCode, tuple[str, str]]] = {
    "proof_missing": ("There is no proof beside the spec.", "Run it, and have its proof kept: run FILE --keep."),
    "proof_unreadable": ("The proof beside the spec cannot be read.", "Run it again: run FILE --keep."),
    "proof_failed": ("The run of the proof beside the spec failed.", "Mend what failed, then run FILE --keep."),
    "proof_stale": ("The spec was changed since it was proved.", "Prove it again: run FILE --keep."),
}
"""What is wrong with a proof that has to be there, and what to do."""


class Told(NamedTuple):
    """One thing to mend, with its place in the file."""

    severity: Severity
    code: str
    spot: Spot
    at: DocumentPath
    message: str
    hint: str
    finding: Finding | None = None
    reason: str | None = None
    """Why it may stay, where its author has marked it as seen."""


class Checked:
    """What was found in one file.

    Args:
        text: of the file, for the lines; empty where it could not be read.
        proof: what there is to say of the proof beside it.
        lone: whether it is a proof itself, given without its spec.
        mended: what was changed in it, in words.
        needs_proof: whether it has to be proved as it is now.
    """

    def __init__(
        self,
        path: Path,
        draft: Draft | None = None,
        *,
        text: str = "",
        error: WizardError | None = None,
        proof: ProofNote | None = None,
        lone: bool = False,
        mended: tuple[str, ...] = (),
        needs_proof: bool = False,
    ) -> None:
        self.path = path
        self.name = "<stdin>" if path == STANDARD_INPUT else _beginning(path)
        self.is_of_draft = draft is not None
        self.draft = draft or Draft()
        self.found, self.seen = judged(draft) if draft is not None else Judged((), ())
        self.error = error
        self.proof = proof
        self.lone = lone
        self.mended = mended
        self.unproved = _unproved(proof) if needs_proof and (self.is_of_draft or lone) else None
        self.counts = Counter(finding.severity for finding in self.found)
        if self.unproved:
            self.counts["error"] += 1
        self._text = text

    def fails(self, *, strict: bool) -> bool:
        """Whether it does not pass: for errors, for a proof that was given alone and does not hold, with `strict` for
        warnings, too."""
        broken = self.lone and self.proof is not None and not self.proof.holds
        return broken or self.counts["error"] > 0 or (strict and self.counts["warning"] > 0)

    def told(self) -> Iterator[Told]:
        """All that is to be told of it, in order: what is wrong with the file or its proof as a whole comes first."""
        if self.error is not None:
            spot = Spot(self.error.line, self.error.column) if isinstance(self.error, SpecFileError) else Spot(1, 1)
            words = told(self.error.message, in_terminal), told(self.error.hint, in_terminal)
            yield Told("error", "unreadable", spot, (), *words)
        if self.unproved:
            yield Told("error", self.unproved, Spot(1, 1), (), *PROOF_WORDS[self.unproved])
        for finding in self.found:
            yield self._told(finding)

    def told_as_seen(self) -> Iterator[Told]:
        """What its author has marked as seen."""
        for marked in self.seen:
            yield self._told(marked.finding)._replace(reason=marked.reason)

    def _told(self, finding: Finding) -> Told:
        words = told(finding.message, in_terminal), told(finding.hint, in_terminal)
        return Told(finding.severity, finding.code, self.spot(finding.path), finding.path, *words, finding)

    def spot(self, at: DocumentPath) -> Spot:
        """Where a place of the document stands in the file."""
        return spot_at(self._spots, at)

    @cached_property
    def _spots(self) -> Mapping[Place, Spot]:
        return spots_of(self._text)

    def as_json(self) -> dict[str, Any]:
        """All of it, as ``--json`` prints it: with where each finding stands in the file, as in every other form."""
        from connection_wizard.session.checking import as_json

        draft = self.draft if self.is_of_draft else None
        judged = Judged(self.found, self.seen)
        error = str(self.error) if self.error else None
        made = as_json(str(self.path), draft, judged, self.proof, error=error, unproved=bool(self.unproved))
        for shown, finding in zip(made["findings"], self.found if draft is not None else (), strict=True):
            spot = self.spot(finding.path)
            shown |= {"line": spot.line, "column": spot.column}
        return made | {"unproved": self.unproved}


def _beginning(path: Path) -> str:
    """A file's name as it may begin a line: one that could be taken for words of ours, or of a CI server, is a path."""
    name = str(path)
    return (
        name
        if path.is_absolute() or all(letter.isalnum() or letter in _PLAIN for letter in name)
        else f".{os.sep}{name}"
    )


def _unproved(note: ProofNote | None) -> ProofCode | None:
    """What a proof that has to be there lacks."""
    if note is None:
        return "proof_missing"
    if note.proof is None:
        return "proof_unreadable"
    if not note.proof.passed:
        return "proof_failed"
    return "proof_stale" if note.stale else None
