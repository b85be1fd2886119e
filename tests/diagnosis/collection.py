"""The collection of failures: see tests/diagnosis/data/README.md for what stands in it and how the halves are made."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from connection_wizard.oauth.legs import Leg

DATA = Path(__file__).resolve().parent / "data"
Half = Literal["tuning", "aside"]
HALVES: tuple[Half, ...] = ("tuning", "aside")
FILES: dict[str, Leg] = {
    "token": "exchange",
    "refresh": "refresh",
    "revoke": "revoke",
    "test_call": "test",
    "callbacks": "authorize",
    "pages": "authorize",
}


@dataclass(frozen=True, slots=True)
class Failure:
    """One failure, and what must come of it.

    Attributes:
        steps: changes to the ordinary spec with which it happened.
        right: the steps that are right; more than one only where the provider's words leave it open.
        mend: what the provider wants in truth, where a change of the spec gives it (see `tests.diagnosis.simulated`).
        is_open: whether the words leave it open if a change of the spec helps: a change may be tried, and may fail.
        said: what must be shown, to the letter.
        status, headers, body: of the answer; callback: parameters of the redirect; page: what the author pasted.
    """

    id: str
    source: str
    leg: Leg
    right: tuple[int, ...]
    said: tuple[str, ...]
    half: Half
    mend: str = ""
    is_open: bool = False
    status: int = 0
    body: Any = ""
    page: str = ""
    callback: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    steps: dict[str, Any] = field(default_factory=dict)


def failures() -> Iterator[Failure]:
    """All of them, in the order of a connection's life."""
    for stem, leg in FILES.items():
        for row in json.loads((DATA / f"{stem}.json").read_text(encoding="utf-8")):
            name = f"{stem}: {row['name']}"
            right = row["step"] if isinstance(row["step"], list) else [row["step"]]
            aside = not row.get("tuned") and hashlib.sha256(name.encode()).digest()[0] % 2
            content = row.get("body", row.get("callback", row.get("page", "")))
            said = row["said"] if "said" in row else _sentences(content)
            yield Failure(
                name,
                row["source"],
                leg,
                tuple(right),
                tuple(said),
                "aside" if aside else "tuning",
                row.get("mend", ""),
                row.get("open", False),
                row.get("status", 0),
                row.get("body", ""),
                row.get("page", ""),
                row.get("callback", {}),
                row.get("headers", {}),
                row.get("steps", {}),
            )


def _sentences(value: Any) -> list[str]:
    """What a provider says to a person, and its error code: nothing of it may be lost."""
    if isinstance(value, dict):
        codes = [value[name] for name in ("error",) if isinstance(value.get(name), str)]
        return codes + [text for member in value.values() for text in _sentences(member) if text not in codes]
    if isinstance(value, list):
        return [text for member in value for text in _sentences(member)]
    return [value] if isinstance(value, str) and " " in value.strip() else []
