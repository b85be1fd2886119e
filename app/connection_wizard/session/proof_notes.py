"""What there is to say of proofs: of the one beside a spec, and of one by itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from connection_wizard.session.kept_proofs import KeptProof, is_proof_of
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.file_names import PROOF_ENDING
from connection_wizard.spec.files import read_draft
from connection_wizard.words import say

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
    def holds(self) -> bool:
        """Whether it proves the spec as it is now."""
        return self.proof is not None and self.proof.passed and not self.stale

    def as_json(self) -> dict[str, Any]:
        """The note, for programs."""
        proof = self.proof
        return {
            "file": str(self.path),
            "problem": self.problem or None,
            "passed": proof.passed if proof else None,
            "finished_at": proof.finished_at.isoformat(timespec="seconds") if proof else None,
            "stale": self.stale,
        }


def note_of(kept: KeptProof, draft: Draft) -> ProofNote:
    """What there is to say of the proof that is kept beside a spec."""
    stale = kept.proof is not None and not is_proof_of(kept.proof, draft.partial_spec)
    return ProofNote(kept.path, kept.proof, str(kept.problem or ""), stale)


def verified(proof: Path) -> ProofNote:
    """What there is to say of a proof that was given alone, against the spec that stands beside it.

    Raises:
        WizardError: one of the two is not there, or cannot be read.
    """
    from connection_wizard.oauth.proof_files import ProofFileError, read_proof

    read = read_proof(proof)
    if read is None:
        raise ProofFileError(say("There is no file “{name}”.", name=proof.name), say("Check the name and the folder."))
    name = proof.name.removesuffix(PROOF_ENDING)
    spec = next((path for path in (proof.with_name(f"{name}.json"), proof.with_name(name)) if path.is_file()), None)
    if spec is None:
        raise ProofFileError(
            say(
                "The spec that “{name}” is about is not beside it: there is no “{spec}”.",
                name=proof.name,
                spec=f"{name}.json",
            ),
            say("Put the spec into the same folder, under that name."),
        )
    return ProofNote(proof, read, "", stale=not is_proof_of(read, read_draft(spec).partial_spec))
