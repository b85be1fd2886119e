"""Findings as data, and fixes that change a draft."""

from __future__ import annotations

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit, Finding, Fix
from connection_wizard.words import NOTHING, Words


def test_a_fix_makes_all_its_edits() -> None:
    draft = Draft({"spec_version": 1, "name": " Acme ", "service_domain": "x"})
    fix = Fix(Words("Mend"), (Edit(("name",), "Acme"), Edit(("service_domain",), remove=True)))
    assert fix.apply(draft).document == {"spec_version": 1, "name": "Acme"}
    assert draft.get("name") == " Acme "


def test_as_json() -> None:
    finding = Finding(
        "a_code", "warning", 4, ("authorization", "scopes", 1), Words("What."), Words("Do."), Fix(Words("Mend"), ())
    )
    assert finding.as_json() == {
        "code": "a_code",
        "severity": "warning",
        "step": "authorization",
        "path": ["authorization", "scopes", 1],
        "message": "What.",
        "hint": "Do.",
        "fix": "Mend",
    }
    assert Finding("b", "hint", 0, (), Words("What."), NOTHING).as_json()["fix"] is None
