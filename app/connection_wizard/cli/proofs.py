"""What ``check`` says of proofs in a terminal: it never changes the exit code where the spec is given, too."""

from __future__ import annotations

from connection_wizard.session.proof_notes import ProofNote
from connection_wizard.spec.file_names import PROOF_ENDING


def note_lines(note: ProofNote) -> list[str]:
    """A note as a person reads it in a terminal."""
    if note.proof is None:
        return [f"NOTE  Proof: {note.problem}"]
    when = f"{note.proof.finished_at:%Y-%m-%d %H:%M} UTC"
    if not note.stale:
        outcome = "It was proved as it is now, on" if note.proof.passed else "It is not proved, says the run of"
        return [f"NOTE  Proof: {outcome} {when} ({note.path.name})."]
    return [
        f"NOTE  Proof: The last run was on {when}; the spec was changed since: the proof is out of date.",
        f"       Prove it again: connection-wizard run {note.path.name.removesuffix(PROOF_ENDING)}.json --keep",
    ]
