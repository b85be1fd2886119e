"""Whether what is remembered under a file's name is of the connection that is in the file now.

A file may come to hold another connection: it is replaced outside, or one is saved over it. What was remembered of the
one before (answers, origins of values, what was done) says nothing about that.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft

_TELLING: tuple[DocumentPath, ...] = (
    ("name",),
    ("service_domain",),
    ("client", "client_id"),
    ("authorization", "url"),
    ("access_token", "url"),
    ("test_call", "url"),
)
"""What a connection is known by: one that is renamed has its addresses still."""
_SIGNS = 16


def marks_of(draft: Draft) -> dict[str, str]:
    """Marks of what a connection is known by; none of what it does not have."""
    found = ((".".join(map(str, at)), draft.get(*at)) for at in _TELLING)
    return {at: _mark(text) for at, text in found if isinstance(text, str) and text.strip()}


def is_another(before: Mapping[str, str], draft: Draft) -> bool:
    """Whether marks are surely of another connection: both have some, and share none."""
    now = marks_of(draft)
    return bool(before and now) and before.items().isdisjoint(now.items())


def _mark(text: str) -> str:
    return hashlib.sha256(text.strip().encode("utf-8", "replace")).hexdigest()[:_SIGNS]
