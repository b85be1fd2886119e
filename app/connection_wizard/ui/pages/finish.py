"""The last page: mend, prove, hand over, export; one after the other, each with one main action.

What is in a stage is in a module of its own (`ui/widgets/finish/stage_mend.py` and those beside it). Here is what they
come to together: how each stands, which one is open, and where the focus goes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget, QWizard

from connection_wizard.session.stages import (
    STAGES,
    Stage,
    StageStand,
    marks_of_steps,
    may_open,
    present,
    stage_stands,
)
from connection_wizard.session.states import step_stand, wrongs
from connection_wizard.steps import FINISH
from connection_wizard.ui.drawn import together
from connection_wizard.ui.pages.base import PageBody
from connection_wizard.ui.widgets.finish.stage_body import StageBody, is_rehearsed_alone
from connection_wizard.ui.widgets.finish.stage_export import ExportStage
from connection_wizard.ui.widgets.finish.stage_hand_over import HandOverStage
from connection_wizard.ui.widgets.finish.stage_mend import MendStage
from connection_wizard.ui.widgets.finish.stage_prove import ProveStage
from connection_wizard.ui.widgets.finish.stages import Look, StageCard, Stages
from connection_wizard.ui.widgets.into_view import bring_into_view
from connection_wizard.ui.widgets.style import label, set_kind, set_state, show_when
from connection_wizard.ui.widgets.tab_order import all_stops, tab_stops


class FinishPage(PageBody):
    """Four stages. Only the one of now is open, and has the primary button; others are opened by their titles.

    Attributes:
        cards: the frame of each stage, with its title.
    """

    def build(self) -> None:
        """Make the stages."""
        self._chosen: Stage | None = None
        self._now: Stage | None = None
        self._stands: Mapping[Stage, StageStand] = {}
        self._rehearses = self._waits_for_proof = False
        self._ordered: list[QWidget] = []
        self.stages = Stages(len(STAGES))
        self.cards: dict[Stage, StageCard] = dict(zip(STAGES, self.stages.cards, strict=True))
        self.mend = MendStage(self.services)
        self.prove = ProveStage(self.services)
        self.hand_over = HandOverStage(self.services)
        self.export = ExportStage(self.services)
        self._bodies: dict[Stage, StageBody] = {
            "mend": self.mend,
            "prove": self.prove,
            "hand_over": self.hand_over,
            "export": self.export,
        }
        self.about_rehearsal = label(
            self.tr(
                "≈  Rehearsal: the provider is played on this computer, the client ID is made up. It proves nothing."
            ),
            "hint",
        )
        set_state(self.about_rehearsal, "warning")
        show_when(self.about_rehearsal, wanted=False)
        self.add(self.about_rehearsal)
        self.add(self.stages)
        for stage, card in self.cards.items():
            card.inside.addWidget(self._bodies[stage])
            card.asked.connect(partial(self._asked, stage))
            card.action.clicked.connect(partial(self._act, stage))
        self.prove.focus_lost.connect(self._focus_on_proof)
        self.mend.rehearse.clicked.connect(self._focus_on_proof)
        self.hand_over.sections.copied.connect(self._changed)
        self.export.written.connect(self._exported)
        self.export.rehearsed.connect(self._rehearsed)
        self.store.changed.connect(self._changed)
        self.services.live.changed.connect(self._changed)
        self.services.secrets.changed.connect(self._changed)
        self.services.kept.changed.connect(self._changed)
        self.services.files.noted.connect(self._changed)
        self.services.attention.stage_wanted.connect(self._wanted)

    def entered(self) -> None:
        """Look for the client secret: nothing is called complete before."""
        self.services.secrets.look_soon(self)

    def onward(self) -> QWidget | None:
        """The main action of the stage of now."""
        main = self._bodies[self._now].main if self._now is not None else None
        return main if main is not None and main.isVisible() and main.isEnabled() else None

    def head(self) -> QWidget:
        """The title of the stage of now: it is seen where one is, and Tab leads to what there is to do in it."""
        title = self.cards[self._now].title if self._now is not None else None
        return title if title is not None and title.isVisible() and title.isEnabled() else self

    def _wanted(self) -> None:
        """Who asked for it begins in the main action; who walks by with Next reads the page first."""
        QTimer.singleShot(0, self, self._begin)  # once QWizard is done with the page

    def _begin(self) -> None:
        if (main := self.onward()) is not None:
            main.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(main)

    def showEvent(self, event: QShowEvent) -> None:
        """What was changed on other pages is looked at now, and once: the record of a visit is made for it."""
        super().showEvent(event)
        self._refresh()

    # -- how it stands

    def _changed(self) -> None:
        """Nothing is worked out for a page that nobody sees: it is when it is shown."""
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        mended = not self.mend.errors
        self._rehearses = is_rehearsed_alone(self.services)
        show_when(self.about_rehearsal, wanted=self._rehearses)
        self.mend.refresh()
        self.hand_over.refresh(mended=mended)
        self.export.refresh(mended=mended, rehearses=self._rehearses)
        self.prove.refresh(rehearses=self._rehearses)
        self._order()
        self._arrange()
        self._focus_after_proof()

    def _order(self) -> None:
        """Tab comes by everything as it stands, also by what was made since."""
        if self._ordered == (made := all_stops(self.stages)):
            return
        self._ordered = made
        self.mend.order()
        before: QWidget = self.stages
        stops = [stop for card in self.stages.cards for stop in (card.title, card.action, *tab_stops(card.body))]
        for stop in stops:
            QWidget.setTabOrder(before, stop)
            before = stop

    def _arrange(self) -> None:
        """Show how each stage stands, and open the one of now."""
        files, kept, draft = self.services.files, self.services.kept, self.store.draft
        end = step_stand(FINISH, draft, kept.seen, wrongs(self.store.findings))
        left = files.here
        now_marks = marks_of_steps(draft.partial_spec)
        given = replace(
            self.hand_over.sections.given,
            now=now_marks,
            proved=left.proved,
            handed=left.handed,
            exported=left.exported,
            rehearsed=left.rehearsed,
        )
        tried = self.prove.proof is not None
        self._stands = stands = stage_stands(draft, end, kept.seen, given, tried=tried, made_up=self._rehearses)
        if stands["prove"].done and left.proved != now_marks:
            files.note(proved=now_marks)
        now = present(stands)
        focused = self._focused_stage()
        if now != self._now:
            self._now, self._chosen = now, self._chosen if self._chosen == "export" else None
        if self._chosen is not None and not may_open(self._chosen, stands):
            self._chosen = None
        opened = self._chosen or now
        self.prove.offer(here=now == "prove", failed=stands["prove"].state == "failed")
        for stage, card in self.cards.items():
            card.show_look(self._look(stage, opened))
        for stage, body in self._bodies.items():
            set_kind(body.main, "primary" if stage == opened and not stands[stage].passed_over else "")
        self.stages.update()
        self._show_done(all_done=now is None and not self._rehearses)
        if focused is not None and focused != opened and opened is not None:
            self._bodies[opened].main.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(self.cards[opened].header)
            bring_into_view(self._bodies[opened].main)

    def _focused_stage(self) -> Stage | None:
        """The open stage, where the focus is in it."""
        here = self.window().focusWidget()
        open_ones = [stage for stage, card in self.cards.items() if card.look.opened]
        return next((stage for stage in open_ones if here is not None and self.cards[stage].isAncestorOf(here)), None)

    def _show_done(self, *, all_done: bool) -> None:
        """*Done* is the main action once there is nothing else."""
        window = self.window()
        if isinstance(window, QWizard):
            set_kind(window.button(QWizard.WizardButton.FinishButton), "primary" if all_done else "")

    def _look(self, stage: Stage, opened: Stage | None) -> Look:
        stand = self._stands[stage]
        look = self._bodies[stage].look(stand)
        before = [] if stage == "mend" or self._rehearses else STAGES[1 : STAGES.index(stage)]
        lacking = [self._lacks(each) for each in before if not self._stands[each].done]
        may = may_open(stage, self._stands)
        return look._replace(
            action=look.action if may or stand.done else "",
            done=stand.done,
            now=stage == self._now,
            opened=stage == opened,
            may_open=may,
            about=together(lacking, "\n"),
        )

    def _lacks(self, stage: Stage) -> str:
        if stage == "prove":
            return self.tr("!  It is not proved yet.")
        return self.tr("!  It is not handed over yet.")

    # -- what opens and closes

    def _asked(self, stage: Stage, on: bool) -> None:
        """Somebody pressed the title of a stage."""
        self._chosen = stage if on and stage != self._now else None
        self._arrange_soon(stage)

    def _arrange_soon(self, stage: Stage) -> None:
        self.cards[stage].look = Look("")  # it was toggled by hand: looked at anew
        self._arrange()
        bring_into_view(self.cards[stage].header)

    def _act(self, stage: Stage) -> None:
        """The quiet action of a stage."""
        body = self._bodies[stage]
        if self._stands[stage].done and body.show_result():
            return
        self._chosen = stage
        self._arrange_soon(stage)
        (body.main if body.main.isVisible() else self.cards[stage].title).setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_on_proof(self) -> None:
        """While it runs nothing can be pressed there; what comes next can once it is over."""
        self._waits_for_proof = True
        self.cards["prove"].title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_after_proof(self) -> None:
        main = self.prove.main
        if self._waits_for_proof and main.isEnabled() and self.services.live.results:
            self._waits_for_proof = False
            if self.window().focusWidget() in [card.title for card in self.cards.values()] and main.isVisible():
                main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rehearsed(self) -> None:
        """Its stage stays open as well; nothing is exported by it."""
        self._chosen = "export"
        self.services.files.note(rehearsed=marks_of_steps(self.store.draft.partial_spec))
        self._show_exported()

    def _exported(self, file: str) -> None:
        """Its stage stays open, and says where the spec is."""
        self._chosen = "export"
        self.services.files.note(exported=marks_of_steps(self.store.draft.partial_spec), file=file)
        self._show_exported()

    def _show_exported(self) -> None:
        """What was written is what comes next, for keys and readers of the screen, too: Enter would write it again."""
        self._refresh()
        bring_into_view(self.export.exported)
        if self.window().focusWidget() is self.export.main:
            self.export.exported.folder.setFocus(Qt.FocusReason.OtherFocusReason)
