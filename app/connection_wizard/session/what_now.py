"""What now: in one sentence what happened, and the one thing to do. Worked out in one place for every standstill.

Whoever shows it makes a link or a button of `ToDo`; nothing of a run is loaded with it (decision 9).
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Final, NamedTuple

from connection_wizard.oauth.legs import LEG_STEPS, LEG_TITLES, begins_anew
from connection_wizard.oauth.verdict import proof_verdict
from connection_wizard.session.beforehand import SECRET_AT, Before, Hitch, ToDo, WhatNow, before_any_run
from connection_wizard.session.next_task import IDENTIFIER, LABEL, MEND, Left, NextTask, next_task
from connection_wizard.session.no_refresh_token import is_asked_for_since, no_refresh_token
from connection_wizard.session.progress import DONE, STOPPED
from connection_wizard.session.rehearsing import MADE_UP
from connection_wizard.session.retrying import act_after, act_after_change, act_again, act_for_stale, resumed_act
from connection_wizard.session.states import CALL_OF, NOTHING_TO_CALL, REVOKED_BY_YOU, has_none
from connection_wizard.steps import FINISH, STEPS, number_of, step_of
from connection_wizard.words import NOTHING, Words, counted, joined, say

if TYPE_CHECKING:  # loaded when something failed
    from connection_wizard.diagnosis.model import Diagnosis
    from connection_wizard.oauth.legs import Act, Leg
    from connection_wizard.oauth.outcomes import LegResult
    from connection_wizard.session.session import Session
    from connection_wizard.spec.documents import DocumentPath

_DONE: Final = say("Whatever you change later is to be proved again.")
_NOWHERE: Final = say("There is no such value in the answer: the path leads nowhere.")
_HELD: Final = say("It was another one for the same account, or the same one for two.")
_PICK_AGAIN: Final = ToDo("place", IDENTIFIER.label, IDENTIFIER.step, IDENTIFIER.at)
_CALL_URL: Final = ("test_call", "url")


class _Ends(NamedTuple):
    """What is to be done after all that ran went well.

    Attributes:
        page: from which it is looked at.
        errors, left, proved: see `what_now`.
    """

    session: Session
    page: int
    errors: AbstractSet[str]
    left: Left
    proved: bool

    @property
    def thing(self) -> NextTask | None:
        """The next thing; None where nothing is left to do."""
        session = self.session
        rehearsed = session.how_far_rehearsed if session.rehearsal is not None else None
        return next_task(
            session.draft(),
            self.page,
            proved=self.proved,
            rehearsed=rehearsed,
            errors=self.errors,
            left=self.left,
            nowhere=session.came.leads_nowhere,
        )

    @property
    def nowhere(self) -> NextTask | None:
        """What was picked and is in no answer: the name first."""
        spec, nowhere = self.session.draft().partial_spec, self.session.came.leads_nowhere
        picked = ((LABEL, spec.connection_label.path), (IDENTIFIER, spec.unique_identifier.path))
        return next((task for task, path in picked if nowhere(path)), None)


_LOGGING_IN: Final[tuple[Leg, ...]] = ("authorize", "exchange")
OF_SECRET: Final = frozenset({
    "secret-is-none", "secret-is-the-id", "secret-likelier", "secret-likelier-by-status", "secret-named-too",
    "secret-refused", "secret-refused-where-it-belongs", "secret-suspected", "secret-suspected-by-status",
    "secret-with-space",
})  # fmt: skip
"""Codes of causes that are mended by another client secret."""


def what_now(
    session: Session,
    page: int,
    before: Before,
    hitch: Hitch | None = None,
    *,
    busy: bool = False,
    errors: AbstractSet[str] = frozenset(),
    proved: bool = False,
    left: Left = lambda: "hand_over",
) -> WhatNow:
    """How it stands now, and the one thing to do.

    Args:
        page: the step that is shown; what stands there already is not told to be somewhere.
        hitch: what came in between since the last act began.
        busy: whether whoever holds the session is about to begin, or to end, what it does.
        errors: codes of what has to be mended in the document.
        proved: whether a proof that is kept counts for it as it is.
        left: tells what is left once it is proved (`connection_wizard.session.stages.after_proof`).
    """
    ends = _Ends(session, page, errors, left, proved=proved)
    now = _now(session, before, hitch, ends, busy=busy)
    if page == FINISH:
        now = _at_the_end(now, ends)
    shown = busy or session.phase != "idle" or session.results or hitch is not None or session.broken_off is not None
    return _rehearsed(now) if session.rehearsal is not None and shown else now


def _rehearsed(now: WhatNow) -> WhatNow:
    """The same of a rehearsal: each sentence begins with it, and nothing is proved."""
    now = now._replace(sentence=joined([say("Rehearsal."), now.sentence]))
    return now._replace(state="rehearsed") if now.state == "proved" else now


def _at_the_end(now: WhatNow, ends: _Ends) -> WhatNow:
    """The same on the last page, where each stage has a main action: what is to be mended there comes first, and what
    a stage runs is not offered beside it. What is mended elsewhere, the stage of the proof leads to as well."""
    if now.state in ("running", "waiting"):
        return now
    if ends.errors - MADE_UP if ends.session.rehearsal is not None else ends.errors:
        return now._replace(detail=MEND.here, todo=None)
    if now.todo is None or now.todo.way in ("place", "card"):
        return now
    thing = ends.thing
    return now._replace(detail=now.detail if thing is None else joined([now.detail, thing.here]), todo=None)


def _now(session: Session, before: Before, hitch: Hitch | None, ends: _Ends, *, busy: bool) -> WhatNow:
    if session.phase == "waiting":
        return _waiting(session, hitch)
    if busy or session.phase == "working":
        return WhatNow("running", say("{leg} …", leg=LEG_TITLES[session.leg] if session.leg else say("Getting ready")))
    if hitch is not None:
        return WhatNow("not set up", *hitch)
    if session.broken_off is not None:
        return _broken_off(session.broken_off)
    if session.results:
        return _ran(session, ends)
    if before.proof == "passed":
        return _and_next(ends._replace(proved=True), proof_verdict(before.without), NOTHING)
    now = before_any_run(before)
    if ends.page == FINISH and now.state == "ready" and ends.thing is not None:
        return now._replace(detail=ends.thing.here)
    return now


def _waiting(session: Session, hitch: Hitch | None) -> WhatNow:
    if hitch is not None:
        return WhatNow("waiting", *hitch, page_told=True)
    whose = say("Waiting for the log-in of the second account") if session.of_second else say("Waiting for your log-in")
    return WhatNow("waiting", whose, say("Log in and approve in your browser."), page_told=True)


def _broken_off(leg: Leg) -> WhatNow:
    if leg == "authorize":
        why = say("Did the provider show an error?")
        return WhatNow("ready", say("The log-in was cancelled."), why, page_told=True)
    again = ToDo("act", say("Try again"), act=act_again(leg))
    return WhatNow("ready", say("Cancelled: {leg}.", leg=LEG_TITLES[leg]), NOTHING, again)


def _ran(session: Session, ends: _Ends) -> WhatNow:
    page = ends.page
    stands, draft = session.leg_stands(), session.draft()
    # What failed, or was not tried, of a step of which the author says since that this provider has none
    past = {leg for leg, result in session.results.items() if result.verdict != "proved" and has_none(leg, draft)}
    ran = {leg: result for leg, result in session.results.items() if leg not in past}
    for leg, result in ran.items():
        state, reason = stands[leg]
        if reason == REVOKED_BY_YOU:
            return WhatNow("stale", result.summary, result.hint, ToDo("act", say("Log in again")))
        if result.verdict == "failed" and state == "not set up":
            return _empty(leg, _done(session))
        if result.verdict == "failed" and result.reason in NOTHING_TO_CALL:
            return _filled_in(session, leg)
        if state == "failed":
            return _failed(session, leg, result, page)
    done = _done(session)
    last = next(reversed((ran or session.results).values()))
    if last.verdict == "not tried" or not done:
        return WhatNow("ready", last.summary, last.hint)
    if (lacks := no_refresh_token(session)) is not None:
        todo = ToDo("place", say("Show what to do"), number_of("refresh_token"), ("refresh_token",))
        here = page == todo.step
        return WhatNow("not set up", joined(done), lacks.summary, None if here else todo)
    if is_asked_for_since(session):
        asked = say("Changed since: the proof shows whether a refresh token comes.")
        return _and_next(ends, joined(done), asked)._replace(state="stale")
    if session.stale and not (past and session.stale_legs <= past):
        return WhatNow("stale", joined(done), say("Changed since: run it again."), _again(session, page))
    told = _requests(len(session.traffic))
    if session.rehearsal is not None:
        told = joined([say("It proves nothing."), told])
    if session.proof is not None and session.proof.passed:
        without = session.proof.without
        passed = proof_verdict(without) if without else say("All checks passed.")
        return _and_next(ends._replace(proved=True), passed, told)  # which legs worked, it says itself
    if session.proof is not None and not session.proof.identifier_holds:
        if ends.nowhere is None:
            not_held = say("Each call worked, but the unique identifier does not hold.")
            return WhatNow("failed", not_held, _HELD, _PICK_AGAIN)
        todo = ToDo("place", ends.nowhere.label, ends.nowhere.step, ends.nowhere.at)
        return WhatNow("failed", joined(done), _NOWHERE, todo)
    if "test" not in session.results:
        return WhatNow("proved", joined(done), told)
    return _and_next(ends, joined(done), told)


def _again(session: Session, page: int) -> ToDo | None:
    """What is run again after a change: the proof where it was that. On the last page its button stands out already."""
    if page == FINISH:
        return None
    if session.proof is None and session.rehearsed is None:
        return _to_act(act_for_stale(session))
    played = session.rehearsal is not None
    return ToDo("place", say("Rehearse the whole connection") if played else say("Prove the whole connection"), FINISH)


def _and_next(ends: _Ends, sentence: Words, detail: Words) -> WhatNow:
    """What worked, and what comes next: a link, or what to do where it is done."""
    thing = ends.thing
    if thing is None:
        return WhatNow("proved", say("All is done: proved, handed over and exported."), _DONE)
    if thing is LABEL and (nobody := ends.session.came.names_nobody):
        return WhatNow("proved", sentence, nobody, _for_want_of_a_name(ends))
    if thing.step == ends.page:
        return WhatNow("proved", sentence, joined([thing.here, detail]))
    return WhatNow("proved", sentence, detail, ToDo("place", thing.label, thing.step, thing.at, fix=thing.fix))


def _for_want_of_a_name(ends: _Ends) -> ToDo:
    """Where an answer tells of nobody: another call; who has none picks what there is; and where nothing fits, each
    person is asked for a name. It led back to the call, and from there to the label again."""
    call = number_of("test_call")
    fix = ends.session.came.asks_each_for_a_name if ends.page in (call, LABEL.step) else None
    if ends.page == call and ends.session.came.is_anything:
        return ToDo("place", LABEL.label, LABEL.step, LABEL.at)
    if fix is not None:
        return ToDo("place", fix.label, number_of("fields"), fix.edits[0].at, fix=fix)
    return ToDo("place", place_label(_CALL_URL), call, _CALL_URL)


def _done(session: Session) -> list[Words]:
    """What the legs that worked brought; that a refresh works twice says that it works."""
    proved = [leg for leg, result in session.results.items() if result.verdict == "proved"]
    return [DONE[leg] for leg in proved if leg in DONE and not (leg == "refresh" and "refresh_again" in proved)]


def _requests(count: int) -> Words:
    return counted("{count} requests", "{count} request", count, count=count)


def _empty(leg: Leg, done: list[Words]) -> WhatNow:
    """A step is empty; what worked before it is told first."""
    step = LEG_STEPS[leg]
    why = say("{step} is not filled in yet, so nothing was sent.", step=STEPS[step].name)
    todo = ToDo("place", say("Fill it in"), step, (CALL_OF[leg], "url"))
    return WhatNow("not set up", joined(done), why, todo) if done else WhatNow("not set up", why, NOTHING, todo)


def _filled_in(session: Session, leg: Leg) -> WhatNow:
    """The same step, once something stands there: it was not run yet. Where the log-in was changed with it, as by a
    scope that the step needs, the token that there is cannot show it."""
    done, stands = _done(session), session.leg_stands()
    told = joined(done) if done else say("Not run yet.")
    anew = any(stands[each][0] == "stale" for each in _LOGGING_IN if each != leg)
    return WhatNow("ready", told, say("Changed since: run it again."), _to_act(act_again(leg, revoked=anew)))


def _failed(session: Session, leg: Leg, result: LegResult, page: int) -> WhatNow:
    found = session.trouble.diagnosis_of(result)
    told = may_show_a_page(result)
    changed = session.rests_on_changes(leg) and not session.trouble.tried.is_from_before_a_guess(session.draft())
    if changed or (session.secret_changed and found.cause.code in OF_SECRET):
        # What is to be run again, not once more what to change
        again = _run_again(session, found, page)
        return WhatNow("failed", what_happened(found), say("Changed since: run it again."), again, page_told=told)
    before = [] if leg in ("authorize", "exchange") else _done(session)
    detail = joined([*before, STOPPED[leg]])
    at_hand = found.cause.step == page and _is_ours(result)
    todo = _mended(session, found, page, at_hand=at_hand)
    return WhatNow("failed", what_happened(found), detail, todo, page_told=told)


def _is_ours(result: LegResult) -> bool:
    """Whether it failed on this computer, such as at a port that is taken: no provider had a say in it."""
    from connection_wizard.oauth.reasons import WHOSE

    return WHOSE[result.reason] == "ours"


def may_show_a_page(result: LegResult) -> bool:
    """Whether the provider may have shown an error that it never sent back: a log-in that was begun at all."""
    return result.leg == "authorize" and result.words is None and not _is_ours(result)


def _run_again(session: Session, found: Diagnosis, page: int) -> ToDo | None:
    if session.proof is not None or session.rehearsed is not None:
        return _again(session, page)
    return _to_act(act_after_change(session, act_after(found.leg, found.cause, revoked=session.revoked)))


def _to_act(act: Act) -> ToDo:
    return ToDo("act", say("Log in again") if begins_anew(act) else say("Try again"), act=act)


def what_happened(found: Diagnosis) -> Words:
    """A failure in one sentence; the status of an answer is told beside it."""
    return found.summary if found.status is None else found.happened


def _mended(session: Session, found: Diagnosis, page: int, *, at_hand: bool) -> ToDo:
    """What mends it: on its own page by one click, elsewhere by what that page tells of it.

    Args:
        at_hand: whether it is mended on the page that is shown, and nothing but that would be told elsewhere.
    """
    cause, step = found.cause, LEG_STEPS[found.leg]
    if cause.fix is not None or (page != step and not at_hand):
        return ToDo("card", say("Show what to do"), step)
    if cause.retry:
        anew = session.revoked or cause.retry == "log_in"
        label = say("Log in again") if anew else say("Try again")
        act = resumed_act(session, act_again(found.leg, cause, revoked=session.revoked))
        return ToDo("act", label, act=act)
    return ToDo("place", place_label(cause.path), cause.step, cause.path)


def place_label(at: DocumentPath) -> Words:
    """A link to a place: the name of its field, or of its step where it has none."""
    from connection_wizard.spec.rules.place_names import field_name

    if at == SECRET_AT:
        return say("Show client secret")
    name = field_name(at)
    return say("Show {field}", field=name) if name else say("Show “{step}”", step=STEPS[step_of(at)].name)
