"""Proofs that are kept beside the document that they are of: read, compared with it, and written.

Nothing of a proof is loaded where there is none.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from connection_wizard.spec.file_names import proof_path
from connection_wizard.spec.files import digest

if TYPE_CHECKING:  # what reads and writes proofs is loaded only where there is one
    from connection_wizard.oauth.proof import Proof
    from connection_wizard.oauth.proof_page import PageLanguage
    from connection_wizard.spec.model import ConnectionSpec
    from connection_wizard.words import Words


class KeptProof(NamedTuple):
    """What is kept as a proof.

    Attributes:
        proof: None where it cannot be read.
        problem: why it cannot.
    """

    path: Path
    proof: Proof | None
    problem: Words | None = None


def kept_beside(document: Path) -> KeptProof | None:
    """The proof beside a document; None where there is none."""
    path = proof_path(document)
    if not os.path.lexists(path):
        return None
    from connection_wizard.oauth.proof_files import ProofFileError, read_proof

    try:
        proof = read_proof(path)
    except ProofFileError as error:
        return KeptProof(path, None, error.text)
    return KeptProof(path, proof) if proof is not None else None  # removed at this moment


def keep_beside(document: Path, proof: Proof, told_in: PageLanguage | None = None) -> None:
    """Write a proof and its page beside a document.

    Args:
        told_in: what the page is told in; English if nobody says.

    Raises:
        NotSaved: one cannot be written.
    """
    from connection_wizard.oauth.proof_files import write_proof
    from connection_wizard.oauth.proof_page import IN_ENGLISH

    write_proof(proof, proof_path(document), told_in or IN_ENGLISH)


def may_replace_proof(proof: Proof, document: Path) -> bool:
    """Whether a proof may stand beside a document: a run that ended before anybody had logged in says nothing about the
    spec, and takes the place of no other; a rehearsal is none."""
    if proof.rehearsal:
        return False
    return proof.logged_in or not os.path.lexists(proof_path(document))


def is_proof_of(proof: Proof, spec: ConnectionSpec) -> bool:
    """Whether a proof is of a spec as it is now."""
    return proof.spec_digest == digest(spec)


def same_for_a_proof(one: ConnectionSpec, other: ConnectionSpec) -> bool:
    """Whether a proof of one is a proof of the other: marks of what was seen in a document change nothing in it."""
    return one == other or one.model_copy(update={"seen": other.seen}) == other
