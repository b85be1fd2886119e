"""When an answer counts as success: a choice, its parts in a row, and all of it as a sentence that is true."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from connection_wizard.spec.documents import DocumentPath, get
from connection_wizard.spec.draft import Draft
from connection_wizard.ui.drawn import put
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.meanings import by_status
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.choice import Choice
from connection_wizard.ui.widgets.door import Line
from connection_wizard.ui.widgets.editors.bindings import ChoiceBinding, LeftToWindow, LiteralBinding
from connection_wizard.ui.widgets.rows.form import Form
from connection_wizard.ui.widgets.rows.onward import Opening
from connection_wizard.words import listed

USUAL_STATUSES = ("2xx",)
TELLING = ("ok", "success", "error")
"""Names of values that tell success where the status does not (Slack has ``ok``), the likeliest first."""


class SuccessRule(Form):
    """The rule at a place of the draft.

    Args:
        at: the place of the rule.
        answer: what the call was answered, to begin with the value that it has.
    """

    letters = False

    def __init__(self, store: DraftStore, at: DocumentPath, answer: Callable[[], object]) -> None:
        super().__init__(store)
        self._at = at
        self._answer = answer
        self.choice = Choice()
        self.choice.addItem(self.tr("The status alone (usual)"), False)
        self.choice.addItem(self.tr("The status and a value of the answer"), True)
        self.choice.installEventFilter(LeftToWindow(self.choice))
        self.choice.currentIndexChanged.connect(self._chosen)
        self._sentence = self.row((), self.tr("Success is told by"), self.choice)
        path = self.row((*at, "path"), self.tr("The value at"), self.text_editor((*at, "path"), mono=True))
        line = self.side_by_side()
        condition = Choice()
        ways = {
            "equals": self.tr("is"),
            "differs": self.tr("is not"),
            "present": self.tr("is there"),
            "absent": self.tr("is not there"),
        }
        ChoiceBinding(store, (*at, "condition"), condition, ways, "present")
        how = self.row((*at, "condition"), self.tr("Condition"), condition, beside=line)
        value = Line()
        value.setProperty("mono", True)
        LiteralBinding(store, (*at, "value"), value)
        self._value = self.row((*at, "value"), self.tr("Compared with"), value, beside=line)
        self._parts = (path, how)
        for opens in (self.choice, condition):
            Opening(opens, self)
        store.changed.connect(self._refresh)
        self._refresh()

    @property
    def _by_value(self) -> bool:
        """Whether a value is looked at, be it one that is not named yet."""
        return any(self.store.draft.get(*self._at, name) is not None for name in ("path", "condition", "value"))

    def _chosen(self, index: int) -> None:
        wanted = bool(self.choice.itemData(index))
        if wanted == self._by_value:
            return  # it shows what the draft says
        draft = self.store.draft
        self.store.take(by_value(draft, self._at, self._answer()) if wanted else by_status(draft, self._at))
        self.store.touch(self._at)

    def _refresh(self) -> None:
        rule = self.store.draft.get(*self._at)
        by_value = self._by_value
        self.choice.setCurrentIndex(int(by_value))
        for part in self._parts:
            part.setVisible(by_value)
        self._value.setVisible(by_value and get({"rule": rule}, ("rule", "condition")) in ("equals", "differs"))
        self._sentence.line.set_hint(self._words(rule if isinstance(rule, dict) else {}, by_value=by_value))

    def _words(self, rule: dict[str, Any], *, by_value: bool) -> str:
        statuses = rule.get("statuses")
        status = self._statuses(USUAL_STATUSES if statuses is None else statuses)
        if not by_value:
            return put(self.tr("Success when the status is {0}."), status)
        ways = {
            "equals": self.tr("Success when the status is {0} and “{1}” is {2}."),
            "differs": self.tr("Success when the status is {0} and “{1}” is not {2}."),
            "absent": self.tr("Success when the status is {0} and “{1}” is not there."),
        }
        there = self.tr("Success when the status is {0} and “{1}” is there.")
        path, condition = rule.get("path"), rule.get("condition")
        if not isinstance(path, str) or not path.strip():
            return self.tr("Say which value it is, or click it in the answer.")
        value = json.dumps(rule.get("value"), ensure_ascii=False)
        return put(ways.get(condition, there) if isinstance(condition, str) else there, status, path, value)

    def _statuses(self, patterns: object) -> str:
        found = [str(pattern) for pattern in patterns] if isinstance(patterns, Iterable) else []
        words = [self.tr("200 to 299") if pattern == "2xx" else pattern for pattern in found]
        return translated(listed(words, either=True)) or "?"


def by_value(draft: Draft, rule: DocumentPath, answer: object) -> Draft:
    """The draft whose rule looks at a value: the one of an answer that is likely to tell, or else the usual ``ok``."""
    told = answer if isinstance(answer, dict) else {}
    name = next((name for name in TELLING if isinstance(told.get(name), bool)), TELLING[0])
    value = name != "error"
    for part, meant in (("path", name), ("condition", "equals"), ("value", value)):
        draft = draft.put((*rule, part), meant)
    return draft
