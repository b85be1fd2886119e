"""Which of some files are proofs: ``specs/*.json`` names those beside the specs, too."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from connection_wizard.cli.arguments import UsageError
from connection_wizard.spec.file_names import is_proof, proof_path


def alone(files: Sequence[Path]) -> list[Path]:
    """The proofs among some files whose spec is not among them."""
    beside = {proof_path(path).absolute() for path in files if not is_proof(path)}
    return [path for path in files if is_proof(path) and path.absolute() not in beside]


def without_proofs(files: Sequence[Path]) -> list[Path]:
    """The specs among some files.

    Raises:
        UsageError: they are proofs, all of them.
    """
    specs = [path for path in files if not is_proof(path)]
    if not specs:
        raise UsageError(f"“{files[0].name}” is a proof. Give the spec that it is about.")
    return specs
