"""How files are called: a spec, and the proof beside it."""

from __future__ import annotations

from pathlib import Path

PROOF_ENDING = ".proof.json"


def proof_path(spec: Path) -> Path:
    """Where the proof of a spec is kept: in its folder, under its name."""
    return spec.with_name(spec.name.removesuffix(".json") + PROOF_ENDING)


def is_proof(path: Path) -> bool:
    """Whether a file is a proof, by its name: ``specs/*.json`` names the proofs beside the specs, too."""
    return path.name.endswith(PROOF_ENDING)
