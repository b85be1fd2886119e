"""What ``check`` says of the proof beside a spec: it is no finding, and never changes the exit code."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from connection_wizard.cli.arguments import UsageError
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import PROOF_ENDING, digest, is_proof, proof_path

if TYPE_CHECKING:  # what reads proofs is loaded only where there is one
    from connection_wizard.oauth.proof import Proof


@dataclass(frozen=True, slots=True)
class ProofNote:
    """A proof beside a spec; `problem` says why it cannot be read."""

    path: Path
    proof: Proof | None
    problem: str
    stale: bool

    @property
    def lines(self) -> list[str]:
        """A note as a person reads it in a terminal."""
        if self.proof is None:
            return [f"NOTE  Proof: {self.problem}"]
        when = f"{self.proof.finished_at:%Y-%m-%d %H:%M} UTC"
        if not self.stale:
            outcome = "It was proved as it is now, on" if self.proof.passed else "It is not proved, says the run of"
            return [f"NOTE  Proof: {outcome} {when} ({self.path.name})."]
        return [
            f"NOTE  Proof: The last run was on {when}; the spec was changed since: the proof is out of date.",
            f"       Prove it again: connection-wizard run {self.path.name.removesuffix(PROOF_ENDING)}.json --keep",
        ]

    def as_json(self) -> dict[str, Any]:
        """The note as ``check --json`` prints it."""
        proof = self.proof
        return {
            "file": str(self.path),
            "problem": self.problem or None,
            "passed": proof.passed if proof else None,
            "finished_at": proof.finished_at.isoformat(timespec="seconds") if proof else None,
            "stale": self.stale,
        }


def note_of(spec: Path, draft: Draft) -> ProofNote | None:
    """What there is to say of the proof beside a spec; None where there is none."""
    path = proof_path(spec)
    if not os.path.lexists(path):
        return None
    from connection_wizard.oauth.proof_files import ProofFileError, read_proof

    try:
        proof = read_proof(path)
    except ProofFileError as error:
        return ProofNote(path, None, str(error), stale=False)
    return ProofNote(path, proof, "", stale=proof is not None and proof.spec_digest != digest(draft.sketch))


def without_proofs(files: Sequence[Path]) -> list[Path]:
    """The specs among some files: ``specs/*.json`` names the proofs beside them, too.

    Raises:
        UsageError: they are proofs, all of them.
    """
    specs = [path for path in files if not is_proof(path)]
    if not specs:
        raise UsageError(f"“{files[0].name}” is a proof. Give the spec that it is about.")
    return specs
