"""Ranked candidates for label and unique identifier, as data."""

from __future__ import annotations

from typing import Any

from connection_wizard.identity import Candidate, Suggestions


def as_json(found: Suggestions) -> dict[str, Any]:
    """The candidates, the best first, each with its reason and what speaks against it."""
    return {
        "label": [_candidate(candidate) for candidate in found.label],
        "unique_identifier": [_candidate(candidate) for candidate in found.unique_identifier],
        "note": found.note,
    }


def _candidate(candidate: Candidate) -> dict[str, Any]:
    return {
        "path": str(candidate.path),
        "value": candidate.value,
        "score": round(candidate.score, 3),
        "reason": candidate.reason,
        "other_half": str(candidate.other_half) if candidate.other_half else None,
        "warnings": [{"code": warning.code, "message": warning.message} for warning in candidate.warnings],
    }
