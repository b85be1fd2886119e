"""What is found in a spec or draft, as data: for ``check --json`` and whoever else reads it as a program."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from connection_wizard.spec.patches import findings_as_json

if TYPE_CHECKING:  # what tells of proofs is loaded where there is one
    from connection_wizard.session.proof_notes import ProofNote
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.findings import Judged


def as_json(
    file: str,
    draft: Draft | None,
    judged: Judged,
    proof: ProofNote | None = None,
    *,
    error: str | None = None,
    unproved: bool = False,
) -> dict[str, Any]:
    """All that is found in one file.

    Args:
        draft: what it holds; None where it holds none, or is a proof itself.
        error: why it cannot be read.
        unproved: whether a proof that has to be there does not hold, which is an error more.
    """
    counts = Counter(finding.severity for finding in judged.told)
    counts["error"] += unproved
    return {
        "file": file,
        "error": error,
        "counts": {severity: counts[severity] for severity in ("error", "warning", "hint")},
        "findings": findings_as_json(judged.told, draft) if draft is not None else [],
        "seen": [marked.as_json() for marked in judged.seen],
        "proof": proof.as_json() if proof else None,
        "states": _states(draft, judged, proof) if draft is not None else None,
    }


def _states(draft: Draft, judged: Judged, note: ProofNote | None) -> dict[str, Any]:
    """How legs and steps stand, as the window shows it where nothing was run since it was opened."""
    from connection_wizard.session.states import Seen, as_json, leg_stands, step_stands, with_kept, wrongs

    proof, stale = (note.proof, note.stale) if note else (None, False)
    seen = with_kept(Seen(), proof, stale=stale)
    return as_json(leg_stands(draft, seen), step_stands(draft, seen, wrongs(judged.told)))
