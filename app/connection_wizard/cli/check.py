"""``check``: the findings of specs and drafts, and whether proofs hold, for people and for CI."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from connection_wizard.cli.arguments import Arguments
from connection_wizard.cli.commands import by_command
from connection_wizard.cli.proof_files import alone
from connection_wizard.errors import WizardError
from connection_wizard.session.kept import kept_beside
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import SpecFileError, is_proof, read_draft
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.findings import Judged, judged
from connection_wizard.spec.patches import findings_as_json
from connection_wizard.terminal import ERR, OUT
from connection_wizard.words import in_terminal, told

if TYPE_CHECKING:  # what tells of proofs is loaded where there is one
    from connection_wizard.cli.proofs import ProofNote


def run(arguments: Arguments) -> int:
    """Check every file; 0 without errors, 1 with, 2 where a file cannot be read at all.

    A proof is told of with its spec. Where it is given without, it is checked itself: 1 unless it proves the spec that
    stands beside it.
    """
    proofs = alone(arguments.files)
    reports = [
        _report_of_proof(path) if path in proofs else _report(path)
        for path in arguments.files
        if path in proofs or not is_proof(path)
    ]
    if arguments.json:
        OUT.document({"files": [report.as_json() for report in reports]}, indent=2)
    else:
        for report in reports:
            report.show()
    if any(report.error for report in reports):
        return 2
    return 1 if any(report.failed for report in reports) else 0


class _Report:
    def __init__(
        self,
        path: Path,
        draft: Draft | None,
        error: WizardError | None = None,
        proof: ProofNote | None = None,
        failed: bool = False,
    ) -> None:
        self.path = path
        self.is_of_draft = draft is not None
        self.draft = draft or Draft()
        self.found, self.seen = judged(draft) if draft is not None else Judged((), ())
        self.error = error
        self.proof = proof
        self.counts = Counter(finding.severity for finding in self.found)
        self.failed = failed or self.counts["error"] > 0

    def as_json(self) -> dict[str, Any]:
        return {
            "file": str(self.path),
            "error": str(self.error) if self.error else None,
            "counts": {severity: self.counts[severity] for severity in ("error", "warning", "hint")},
            "findings": findings_as_json(self.found, self.draft),
            "seen": [marked.as_json() for marked in self.seen],
            "proof": self.proof.as_json() if self.proof else None,
            "states": self._states() if self.is_of_draft else None,
        }

    def _states(self) -> dict[str, Any]:
        """How legs and steps stand, as the window shows it where nothing was run since it was opened."""
        from connection_wizard.session.states import Seen, as_json, leg_stands, step_stands, with_kept, wrongs

        proof, stale = (self.proof.proof, self.proof.stale) if self.proof else (None, False)
        seen = with_kept(Seen(), proof, stale=stale)
        return as_json(leg_stands(self.draft, seen), step_stands(self.draft, seen, wrongs(self.found)))

    def show(self) -> None:
        if self.error:
            ERR.line(str(self.error))
            return
        lines = [line for finding in self.found for line in finding_lines(finding, self.path)]
        lines += self.proof.lines if self.proof is not None else ()
        if not is_proof(self.path):
            seen = f" ({len(self.seen)} marked as seen)" if self.seen else ""
            lines.append(f"File {self.path}: {summary(self.found)}{seen}")
        OUT.lines(lines)


def _report(path: Path) -> _Report:
    try:
        draft = read_draft(path)
        return _Report(path, draft, proof=_note(path, draft))
    except SpecFileError as error:
        return _Report(path, None, error)


def _note(path: Path, draft: Draft) -> ProofNote | None:
    if (kept := kept_beside(path)) is None:
        return None
    from connection_wizard.cli.proofs import note_of

    return note_of(kept, draft)


def _report_of_proof(path: Path) -> _Report:
    from connection_wizard.cli.proofs import verified

    try:
        note = verified(path)
        return _Report(path, None, proof=note, failed=not note.holds)
    except WizardError as error:
        return _Report(path, None, error)


def finding_lines(finding: Finding, file: Path | None = None) -> list[str]:
    """A finding as a person reads it in a terminal, two to four lines; `file` is where its change can be made."""
    where = f"Step {finding.step}" if finding.step else "Start"
    place = place_of(finding)
    lines = [f"{finding.severity.upper()}  {where}: {told(finding.message, in_terminal)}"]
    if finding.hint:
        lines.append(f"       {told(finding.hint, in_terminal)}")
    lines.append(f"       ({finding.code}{f' at {place}' if place else ''})")
    if finding.fix and file is not None:
        lines.append(f"       {finding.fix.label}: {by_command('fix', str(file), name_of(finding))}")
    return lines


def name_of(finding: Finding) -> str:
    """A finding as `fix` takes it: its code, and its place after an “@”."""
    place = place_of(finding)
    return f"{finding.code}@{place}" if place else finding.code


def place_of(finding: Finding) -> str:
    """Where a finding is, in one word."""
    return ".".join(str(part) for part in finding.path)


def summary(found: Sequence[Finding]) -> str:
    """How many findings of each kind, in words."""
    counts = Counter(finding.severity for finding in found)
    parts = [f"{n} {kind}{'s' if n != 1 else ''}" for kind in ("error", "warning", "hint") if (n := counts[kind])]
    return ", ".join(parts) if parts else "nothing to mend"
