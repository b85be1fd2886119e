"""Findings as a person reads them in a terminal, and as other commands take them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from connection_wizard.cli.commands import by_command
from connection_wizard.spec.finding import Finding
from connection_wizard.words import in_terminal, told


def finding_lines(finding: Finding, file: Path | None = None, place_in_file: str = "") -> list[str]:
    """A finding as a person reads it in a terminal, two to four lines.

    Args:
        file: where its change can be made.
        place_in_file: file, line and column, for editors and terminals that open what they name.
    """
    where = f"Step {finding.step}" if finding.step else "Start"
    place = place_of(finding)
    lines = [f"{place_in_file}{finding.severity.upper()}  {where}: {told(finding.message, in_terminal)}"]
    if finding.hint:
        lines.append(f"       {told(finding.hint, in_terminal)}")
    lines.append(f"       ({finding.code}{f' at {place}' if place else ''})")
    if finding.fix and file is not None:
        lines.append(f"       {finding.fix.label}: {by_command('fix', str(file), name_of(finding))}")
    return lines


def name_of(finding: Finding) -> str:
    """A finding as `fix` takes it: its code, and its place after an “@”."""
    place = place_of(finding)
    return f"{finding.code}@{place}" if place else finding.code


def place_of(finding: Finding) -> str:
    """Where a finding is, in one word."""
    return ".".join(str(part) for part in finding.path)


def summary(found: Sequence[Finding]) -> str:
    """How many findings of each kind, in words."""
    counts = Counter(finding.severity for finding in found)
    parts = [amount(counts[kind], kind) for kind in ("error", "warning", "hint") if counts[kind]]
    return ", ".join(parts) if parts else "nothing to mend"


def amount(number: int, what: str) -> str:
    """A number of things, in words."""
    return f"{number} {what}{'s' if number != 1 else ''}"
