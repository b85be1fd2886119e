"""A file in the shape that real projects have, of a provider that there is none of, and what is to be read from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

CANARY = "canary7d41f0b9e2a64c58"
"""Stands wherever a file has a secret: it may be in no draft, no quoted line and no answer for machines."""


@dataclass(frozen=True)
class Example:
    """One file.

    Attributes:
        says: values by their place, with dots; None where nothing may stand there.
        fields: keys of the fields that its addresses need.
        secret: whether its client secret is offered to the vault.
        asks: what is asked about.
        left: names of what is told to be left out, at least.
        missing: places that are told to be missing, at least.
    """

    name: str
    kind: str
    text: str
    says: dict[str, Any]
    fields: tuple[str, ...] = ()
    secret: bool = False
    asks: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    missing: tuple[str, ...] = field(default=())
