"""docs/findings.md is the table of codes, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from connection_wizard.spec.findings import CODES
from tests.spec.rules.guide import guide

FILE = Path(__file__).parents[3] / "docs" / "findings.md"


def test_the_published_list_is_the_tables(sample: dict[str, Any]) -> None:
    """Made anew with ``python -m tests.spec.rules.test_guide``."""
    assert FILE.read_text(encoding="utf-8") == guide(sample)


def test_every_code_has_an_entry(sample: dict[str, Any]) -> None:
    text = guide(sample)
    assert [code for code in CODES if f"### `{code}`" not in text] == []


if __name__ == "__main__":
    from tests.spec.rules.conftest import SAMPLE

    FILE.write_text(guide(SAMPLE), encoding="utf-8")
