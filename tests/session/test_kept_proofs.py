"""Proofs beside a document: whether they are of it, and which may take another's place."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from connection_wizard.oauth.legs import LEGS
from connection_wizard.oauth.outcomes import Verdict
from connection_wizard.oauth.proof import LegProof, Proof
from connection_wizard.session.kept_proofs import (
    is_proof_of,
    keep_beside,
    kept_beside,
    may_replace_proof,
    same_for_a_proof,
)
from connection_wizard.session.standing import Stand
from connection_wizard.session.states import Seen, Showed, leg_stands, with_kept
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.file_names import proof_path
from connection_wizard.spec.files import digest
from connection_wizard.words import NOTHING, Words
from tests.session.test_states import WHOLE

SPEC = WHOLE.partial_spec
WHEN = datetime(2026, 3, 1, tzinfo=UTC)


def proof_of(draft: Draft = WHOLE, verdict: Verdict = "proved") -> Proof:
    legs = tuple(LegProof(leg, verdict, Words("It is so."), NOTHING, "", {}, ()) for leg in LEGS)
    return Proof(draft.partial_spec.name, digest(draft.partial_spec), WHEN, WHEN, legs)


def test_a_proof_is_written_and_found_beside_its_document(tmp_path: Path) -> None:
    document = tmp_path / "acme.json"
    assert kept_beside(document) is None
    keep_beside(document, proof_of())
    found = kept_beside(document)
    assert found is not None
    assert found.proof is not None
    assert (found.path, found.problem) == (proof_path(document), None)
    assert is_proof_of(found.proof, SPEC)
    assert not is_proof_of(found.proof, WHOLE.put(("name",), "Another").partial_spec)


def test_one_that_cannot_be_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = tmp_path / "acme.json"
    proof_path(document).write_text("{}", "utf-8")
    found = kept_beside(document)
    assert found is not None
    assert found.proof is None
    assert "is no proof" in str(found.problem)
    proof_path(document).unlink()
    monkeypatch.setattr("os.path.lexists", lambda path: True)
    assert kept_beside(document) is None, "removed meanwhile"


def test_a_run_without_a_log_in_takes_no_place(tmp_path: Path) -> None:
    document = tmp_path / "acme.json"
    empty = proof_of(verdict="failed")
    assert may_replace_proof(empty, document), "there is none"
    keep_beside(document, proof_of())
    assert not may_replace_proof(empty, document)
    assert may_replace_proof(proof_of(), document)


def test_marks_of_what_was_seen_make_no_proof_old() -> None:
    marked = Draft({**WHOLE.document, "seen": [{"code": "x", "reason": "It is meant."}]}).partial_spec
    assert marked != SPEC
    assert same_for_a_proof(SPEC, marked)
    assert not same_for_a_proof(SPEC, WHOLE.put(("name",), "Another").partial_spec)


def test_what_is_kept_stands_where_this_session_showed_nothing() -> None:
    proof = proof_of()
    shown = leg_stands(WHOLE, with_kept(Seen(), proof, stale=False))
    assert set(shown.values()) == {Stand("proved")}
    assert {each.state for each in leg_stands(WHOLE, with_kept(Seen(), proof, stale=True)).values()} == {"stale"}
    now = Seen({"test": Showed("failed", "request_refused")})
    both = with_kept(now, proof, stale=True)
    assert (both.showed, both.passed, both.passed_stale) == (now.showed, True, True)
    assert with_kept(Seen(), None, stale=False) == Seen()
