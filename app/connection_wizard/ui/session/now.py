"""What now, as window and pages ask it: how the live test stands seen from a page, and the one thing to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from connection_wizard.session.beforehand import NEEDED, Before, ToDo, WhatNow, before_any_run, fields_without_value
from connection_wizard.steps import FINISH, START, number_of
from connection_wizard.ui.session.services import Services

if TYPE_CHECKING:
    from connection_wizard.session.stages import Given, Marks, Stage
    from connection_wizard.spec.draft import Draft


class Now:
    """How it stands now.

    Args:
        services: of the document.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._marks: tuple[Draft, Marks, Marks] | None = None

    def at(self, page: int, *, shown: bool = True) -> WhatNow:
        """The same, seen from a page.

        Args:
            shown: whether the window is: what is kept beside the document is not read for its first picture.
        """
        live, before = self._services.live, self._before(page, shown=shown)
        if not (live.begun or live.running or live.hitch or before.proof or page == FINISH):
            return before_any_run(before)
        from connection_wizard.session.what_now import what_now

        ran = bool(live.results) and not live.running
        found = self._services.store.findings if ran or page == FINISH else ()
        errors = frozenset(finding.code for finding in found if finding.severity == "error")
        proved = (ran or page == FINISH) and self._is_proved()
        return what_now(
            live.session, page, before, live.hitch, busy=live.running, errors=errors, proved=proved, left=self._left
        )

    def is_filled(self, *at: str | int) -> bool:
        """Whether there is a text at a place; the strip is shown before the draft is first read as a spec."""
        text = self._services.store.draft.get(*at)
        return isinstance(text, str) and bool(text.strip())

    def follow(self, todo: ToDo) -> None:
        """Do the one thing to do, or lead to where it is done."""
        services = self._services
        if todo.way == "act":
            services.live.do(todo.act)
            return
        if todo.fix is not None:
            services.store.apply(todo.fix)
        services.go_to(todo.step, () if todo.way == "card" else todo.at)
        if todo.way == "card":
            services.attention.card_wanted.emit(todo.step)
        elif todo.step == FINISH:
            services.attention.stage_wanted.emit()

    def _before(self, page: int, *, shown: bool) -> Before:
        """What is known where nothing was run in this session; the first picture does not wait for it."""
        live, store, secrets = self._services.live, self._services.store, self._services.secrets
        if live.results or live.running:
            return Before()
        missing = tuple(at for at in NEEDED if not self.is_filled(*at))
        fields = fields_without_value(store.draft, live.given)
        if missing or fields:
            return Before(missing, fields, begins=page == START and missing == NEEDED)
        errors = {finding.path for finding in store.findings if finding.severity == "error"}
        wrong = tuple(at for at in NEEDED if any(path[: len(at)] == at for path in errors))
        secret = ("gone" if secrets.gone else secrets.presence) if secrets.lacks else "here"
        if not shown or wrong or (proof := self._services.kept.proof) is None:
            return Before(wrong=wrong, client_secret=secret, redirects_told=self._are_redirects_told(page))
        if proof.passed:
            stands: Literal["stale", "passed"] = "stale" if self._services.kept.stale else "passed"
            return Before(client_secret=secret, proof=stands, without=proof.without)
        return Before(client_secret=secret, stopped=self._stopped() if page == FINISH else 0)

    def _are_redirects_told(self, page: int) -> bool:
        """Whether the page that says what to enter in the portal was shown; an app that a server registered has it, and
        so has the one of the practice provider."""
        files, redirect = self._services.files, number_of("redirect")
        store, practised = self._services.store, self._services.practice.provider
        from connection_wizard.session.origins import registered_itself  # not with the first picture

        registered = registered_itself(store.origins, store.draft)
        registered |= practised is not None and store.draft.get("authorization", "url") == practised.authorization_url
        return files.for_practice or registered or redirect in (page, *files.here.visited)

    def _is_proved(self) -> bool:
        kept = self._services.kept
        return kept.proof is not None and kept.proof.passed and not kept.stale

    def _stopped(self) -> int:
        from connection_wizard.oauth.legs import LEG_STEPS

        stands = self._services.kept.leg_stands()
        return next((LEG_STEPS[leg] for leg, stand in stands.items() if stand.state == "failed"), 0)

    def _left(self) -> Stage | None:
        from connection_wizard.session.stages import after_proof

        return after_proof(self._given, rehearsal=self._services.live.rehearses)

    @property
    def _given(self) -> Given:
        """What was done with the spec so far; its sections are worked out anew where it is another."""
        from connection_wizard.session.stages import Given, marks_of_steps, sections_to_copy

        draft, left = self._services.store.draft, self._services.files.here
        if self._marks is None or self._marks[0] is not draft:
            self._marks = draft, marks_of_steps(draft.partial_spec), sections_to_copy(draft)[1]
        _, now, wanted = self._marks
        return Given(now, left.proved, wanted, left.copied, left.handed, left.exported, left.rehearsed)
