"""What is wrong with a file of the catalogue: data with file and line, by a closed set of codes."""

from __future__ import annotations

from typing import Literal, NamedTuple

from connection_wizard.words import Words

ProblemCode = Literal[
    "unreadable",
    "unknown_key",
    "wrong_value",
    "bad_id",
    "name_twice",
    "domain_twice",
    "bad_domain",
    "bad_address",
    "bad_date",
    "date_in_future",
    "source_forbidden",
    "source_missing",
    "source_idle",
    "newer_source",
    "differs_not",
    "not_silent",
    "draft_finding",
    "draft_warning",
    "draft_key",
    "scopes_differ",
    "named_twice",
    "environment",
    "secret",
    "path_absent",
    "ranking",
]
"""
* ``unreadable``: no strict JSON, no object, not to be opened; ``unknown_key``, ``wrong_value``: not of the format
* ``draft_finding``, ``draft_warning``: what `connection_wizard.spec.findings` says of the draft
* ``path_absent``: a pick that is not in the sample answers; ``ranking``: one that `identity` would not propose first
"""
Severity = Literal["error", "warning"]


class Problem(NamedTuple):
    """One thing that is to be mended in a file; a warning keeps no entry out."""

    file: str
    line: int
    code: ProblemCode
    words: Words
    severity: Severity = "error"

    def __str__(self) -> str:
        mark = "" if self.severity == "error" else " (warning)"
        return f"{self.file}:{self.line}: {self.code}{mark}: {self.words}"
