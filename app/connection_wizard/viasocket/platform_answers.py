"""What an answer of the platform's interface means: only ``success: true`` means that something was done.

Every answer is ``{"success": true|false, "data"|"message" …}``, and a refusal may come with status 200. What says
neither, a page of a proxy or nothing at all, leaves open what became of the call.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Meaning = Literal["accepted", "refused", "unclear"]


@dataclass(frozen=True, slots=True)
class PlatformAnswer:
    """An answer and what it means.

    Attributes:
        document: the JSON of it; None where it is none.
    """

    meaning: Meaning
    status: int
    document: Any = field(repr=False)

    @property
    def data(self) -> Any:
        """What was asked for, or what became of a change."""
        return self.document.get("data") if isinstance(self.document, Mapping) else None


def judged(status: int, document: Any) -> PlatformAnswer:
    """What an answer means, by its status and its JSON."""
    return PlatformAnswer(_meaning(status, document), status, document)


def _meaning(status: int, document: Any) -> Meaning:
    success = document.get("success") if isinstance(document, Mapping) else None
    if success is False or 300 <= status < 500:
        return "refused"
    # A gateway may answer with 5xx for a server that goes on working; a word such as "true" is a promise of nobody
    return "accepted" if success is True and 200 <= status < 300 else "unclear"


def row_id_of(answer: PlatformAnswer) -> str:
    """The id of the connection that a create made, ``data.actionData[0].rowid`` or on ``data`` itself; else empty."""
    data = answer.data
    made = data.get("actionData") if isinstance(data, Mapping) else data
    for found in (made[0] if isinstance(made, list) and made else made, data):
        row_id = found.get("rowid") if isinstance(found, Mapping) else None
        if isinstance(row_id, str | int) and not isinstance(row_id, bool) and str(row_id).strip():
            return str(row_id)
    return ""
