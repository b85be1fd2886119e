"""What authenticates the requests of actions and triggers."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.session.next_task import as_tested
from connection_wizard.spec.changes import AS_THE_TEST_CALL
from connection_wizard.steps import START, number_of
from connection_wizard.ui.drawn import put
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.pages.calls import HEADER_NAMES
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.editors.chips_edit import ChipsEdit
from connection_wizard.ui.widgets.editors.parameter_table import ParameterTable
from connection_wizard.ui.widgets.plain import as_typed
from connection_wizard.ui.widgets.previews.parameter_preview import ParameterPreview
from connection_wizard.ui.widgets.style import button, keep_place, label

COPIED = ("headers", "query")


class ParametersPage(PageBody):
    """Headers first, for nearly every provider wants one; query and body folded away."""

    def build(self) -> None:
        """Make the rows."""
        at = ("request_parameters", "headers")
        table = ParameterTable(
            self.store,
            at,
            step=self.step.number,
            names=HEADER_NAMES,
            add_text=self.tr("Add header"),
            answers=self.services.answers,
        )
        self.row(
            at,
            self.tr("&Headers"),
            table,
            self.tr("The latest access token is put in each time, also after a refresh."),
            covers=(("request_parameters",),),
        )
        self._copy = button(as_typed(translated(AS_THE_TEST_CALL)))
        self._copy.clicked.connect(self._take_over)
        self._why_not = label("", "hint", wrap=False)
        self._line = self.left(self._copy, self._why_not)
        keep_place(self._line)  # it goes when a finding comes: what stands below stays where it was
        self.add(self._line)
        self.add(ParameterPreview(self.services))
        places = [("request_parameters", name) for name in ("query", "body", "only_if_filled")]
        self.advanced(self.tr("Advanced: query, body, own code"), places, self._advanced_rows)
        self.store.changed.connect(self._refresh)
        self.store.touched.connect(self._refresh)
        self._refresh()

    def _advanced_rows(self) -> Iterator[None]:
        for name, text in (("query", self.tr("Query parameters")), ("body", self.tr("Body parameters"))):
            at = ("request_parameters", name)
            table = ParameterTable(self.store, at, step=self.step.number, answers=self.services.answers)
            self.row(at, text, table)
            yield
        at = ("request_parameters", "only_if_filled")
        self.row(
            at,
            self.tr("Only if filled in"),
            ChipsEdit(self.store, at, self.tr("Add a name")),
            self.tr("Headers and parameters that are left out where a value in them is blank."),
        )
        yield
        code = ParameterTable(
            self.store,
            ("request_parameters", "headers"),
            step=START,
            keys=("name", "snippet"),
            titles=(self.tr("Header"), self.tr("Own code (JavaScript)")),
            add_text=self.tr("Add header with code"),
        )
        self.row(
            ("request_parameters", "headers"),
            self.tr("Own code for headers"),
            code,
            self.tr(
                "The headers above once more. Code is needed only where a value must be computed: the platform runs it "
                "in place of the value."
            ),
        )
        yield

    def _refresh(self) -> None:
        call = self.store.draft.partial_spec.test_call
        here = self.store.draft.partial_spec.request_parameters
        same = all(
            [(p.name, p.value) for p in getattr(call, name)] == [(p.name, p.value) for p in getattr(here, name)]
            for name in COPIED
        )
        sends = bool(call.headers or call.query)
        self._copy.setEnabled(sends and not same)
        why_not = (
            self.tr("These are the same already.")
            if sends
            else put(self.tr("Step {step} sends nothing of its own yet."), step=number_of("test_call"))
        )
        self._why_not.setText("" if self._copy.isEnabled() else why_not)
        self._copy.setAccessibleDescription(self._why_not.text())
        self._line.setVisible(not (self._copy.isEnabled() and self._is_offered()))

    def _is_offered(self) -> bool:
        """Whether a finding at the headers offers the very same: one button is enough."""
        taken = as_tested(self.store.draft)
        fixes = (finding.fix for finding in self.store.findings_at(("request_parameters",)))
        mended = (fix.apply(self.store.draft).get("request_parameters") or {} for fix in fixes if fix is not None)
        return any(all((one.get(name) or []) == taken[name] for name in COPIED) for one in mended)

    def _take_over(self) -> None:
        self.store.put(("request_parameters",), as_tested(self.store.draft))
        self.store.touch(("request_parameters",))
