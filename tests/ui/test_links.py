"""What the finish page lists, and what a card names, leads to where it is mended, also in what is folded away."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.findings import CODES, findings
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import FINISH, STEPS
from connection_wizard.words import at_home
from tests.by_day import by_day
from tests.diagnosis.case import diagnosed
from tests.diagnosis.test_every_rule import CASES
from tests.spec.rules.guide import example
from tests.ui.conftest import body
from tests.ui.test_pages import WITH_EVERYTHING

SAMPLE = json.loads((Path(__file__).parents[1] / "spec" / "data" / "sample.json").read_text(encoding="utf-8"))


@cache
def examples() -> list[tuple[Draft, Finding]]:
    """A draft for each code, with each finding in it."""
    drafts = [example(code, SAMPLE) for code in CODES.values()]
    return [(draft, finding) for draft in drafts for finding in findings(draft)]


def examples_of(step: int, *, each: bool) -> list[tuple[Draft, Finding]]:
    """Those that have their finding in a step, or only one for each second place that a finding has there."""
    found = [(draft, finding) for draft, finding in examples() if finding.step == step]
    return found if each else list({finding.path: (draft, finding) for draft, finding in found}.values())[::2]


def link_of(finish: PageBody, finding: Finding) -> QPushButton:
    """The link to a finding, as a person comes to it: the first stage opened, and all that it lists."""
    assert isinstance(finish, FinishPage)
    finish.cards["mend"].title.setChecked(True)
    if finish.mend.show_all.isVisible():
        finish.mend.show_all.click()
    return next(
        made
        for made in finish.findChildren(QPushButton)
        if made.isVisible() and made.accessibleName().endswith(finding.message)
    )


def sentences_beside(widget: QWidget) -> str:
    """What is said within the row that a widget stands in."""
    row: QWidget | None = widget
    while row is not None and not any(isinstance(made, QLabel) for made in row.findChildren(QLabel)):
        row = row.parentWidget()
    row = row.parentWidget() if row is not None and isinstance(row.parentWidget(), QWidget) else row
    return " ".join(made.text() for made in row.findChildren(QLabel)) if row is not None else ""


@pytest.mark.asyncio
@pytest.mark.parametrize("each", [False, pytest.param(True, marks=pytest.mark.nightly)], ids=["places", "findings"])
@pytest.mark.parametrize("step", by_day([step.number for step in STEPS[:FINISH]], each=3, beginning=1))
async def test_every_link_leads_to_a_field_that_says_what_is_wrong(window: WizardWindow, step: int, each: bool) -> None:
    window.activateWindow()
    lost = []
    for draft, finding in examples_of(step, each=each):
        window.store.open(draft)
        finish = body(window, FINISH)
        link_of(finish, finding).click()
        QApplication.processEvents()
        assert window.currentId() == step
        page = body(window, step)
        focused = window.focusWidget()
        if focused is None or focused is page or focused.visibleRegion().isEmpty() or not page.isAncestorOf(focused):
            lost.append(f"{finding.code}: no field has the focus")
        elif at_home(finding.message, finding.step) not in sentences_beside(focused):
            lost.append(f"{finding.code}: it is not said at {focused.accessibleName() or focused}")
    assert not lost


@cache
def named_by_cards() -> dict[int, list[DocumentPath]]:
    """The places that causes of failures name, by the step that has them."""
    found: dict[int, dict[DocumentPath, None]] = {}
    for cause in (cause for case in CASES.values() for cause in diagnosed(case).causes):
        at = tuple(0 if isinstance(part, int) else part for part in cause.path)
        found.setdefault(cause.step, {})[at] = None
    return {step: list(places) for step, places in found.items()}


@pytest.mark.asyncio
@pytest.mark.parametrize("step", by_day([step.number for step in STEPS[1:FINISH] if step.legs], each=4, beginning=3))
async def test_every_place_that_a_card_names_is_shown(window: WizardWindow, step: int) -> None:
    """“Show Test (Me) API” on its own page did nothing: the call as a whole has no field."""
    window.activateWindow()
    window.store.open(Draft(WITH_EVERYTHING))
    window.go_to(step)
    page, lost = body(window, step), []
    for at in named_by_cards()[step]:
        window.button(window.WizardButton.BackButton).setFocus()
        window.go_to(step, at)
        focused = window.focusWidget()
        if focused is None or focused is page or not page.isAncestorOf(focused):
            lost.append(at)
    assert not lost
