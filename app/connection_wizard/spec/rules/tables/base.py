"""One row of the table of finding codes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from connection_wizard.spec.finding import Edit, Severity, Step
from connection_wizard.steps import NUMBERS
from connection_wizard.words import filled


@dataclass(frozen=True, slots=True)
class Code:
    """What a finding's code means.

    Attributes:
        severity: the same for every finding of this code.
        step: the documented step it belongs to; None where it can occur in several (a finding always names its own).
        title: the finding in a few words.
        why: what goes wrong otherwise, one or two sentences.
        example: edits to a complete, faultless document that provoke exactly this finding.
    """

    severity: Severity
    step: Step | None
    title: str
    why: str
    example: tuple[Edit, ...]


def row(severity: Severity, step: str | None, title: str, why: str, *example: tuple[Any, ...]) -> Code:
    """A row; each piece of the example is a place and, at its end, the value to put there.

    Args:
        step: its key; ``{key}`` in title and reason is the number of a step.
    """
    number = None if step is None else NUMBERS[step]
    return Code(
        severity,
        number,
        filled(title, NUMBERS),
        filled(why, NUMBERS),
        tuple(Edit(piece[:-1], piece[-1]) for piece in example),
    )
