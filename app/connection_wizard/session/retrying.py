"""Which act tries a failed leg again: worked out from what failed, what is changed, and what there is of the log-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connection_wizard.oauth.legs import ACTS, LEG_STEPS, LEGS, Act, parts_used
from connection_wizard.session.states import CALL_OF

if TYPE_CHECKING:  # loaded when something failed
    from connection_wizard.diagnosis.model import Cause
    from connection_wizard.oauth.legs import Leg
    from connection_wizard.session.session import Session
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.model import ConnectionSpec


def act_again(leg: Leg, cause: Cause | None = None, *, revoked: bool = False) -> Act:
    """The act that tries a leg again, with the token that there is where that may do.

    Args:
        cause: the one whose retry it is; none where a person tries again unasked.
        revoked: whether that token was revoked here, as a whole run does at its end: nothing is tried with it.
    """
    if revoked or (cause is not None and cause.retry == "log_in"):
        return _ANEW[leg]
    return _WITH[leg]


def act_after(leg: Leg, cause: Cause, *, revoked: bool = False) -> Act:
    """The act that tries a leg again once the change of a cause was made.

    Another log-in is needed where the code is spent, where the scopes, the way of the log-in or the app changed, where
    the token was revoked here, or where a refresh brought a new refresh token that was not seen: the one that there is
    may be spent.
    """
    return _ANEW[leg] if revoked or cause.step <= LEG_STEPS["exchange"] or _is_replaced(cause) else _WITH[leg]


def _is_replaced(cause: Cause) -> bool:
    edits = cause.fix.edits if cause.fix is not None else ()
    return any(edit.at == ("refresh_token", "response", "refresh_token") for edit in edits)


def act_after_change(session: Session, act: Act, changed: Draft | None = None) -> Act:
    """The act that shows what came of a change: where the answer with the token is here, and it alone is read
    otherwise, no other log-in; else as it was begun.

    Args:
        act: what would be done otherwise.
        changed: the draft with the change; by default the one at hand.
    """
    ran, now = session.run_specs.spec_of("exchange"), changed or session.draft()
    instead = _READ_AGAIN.get(act)
    if instead is None or ran is None or session.connection is None or session.revoked or session.secret_changed:
        return resumed_act(session, act)  # an answer to another secret says nothing of this one
    refreshed = any(each.leg in ("refresh", "refresh_again") for each in session.traffic)  # another token is in use
    exchanged = session.results.get("exchange")
    here = exchanged is not None and exchanged.first_success is not None
    if here and not refreshed and _may_be_read_again(ran, now.partial_spec):
        return instead
    return resumed_act(session, act)


def act_for_stale(session: Session) -> Act:
    """The act that shows anew what was changed since it was run: with the token that there is, where the log-in that
    brought it is still the same."""
    first = next((leg for leg in LEGS if leg in session.stale_legs), None)
    with_token = first is not None and _WITH[first] in _OF_A_TOKEN and session.has_token and not session.revoked
    return _WITH[first] if first is not None and with_token else act_after_change(session, "log_in")


def resumed_act(session: Session, act: Act) -> Act:
    """The act with which a log-in is done again: the whole life, where it was begun for that and did not get there.
    Else that would take one more log-in."""
    there = session.proof is not None and session.proof.passed
    return "prove" if act == "log_in" and session.begun_for and not there and session.rehearsal is None else act


def _may_be_read_again(ran: ConnectionSpec, now: ConnectionSpec) -> bool:
    """Whether the answer to the token request is read otherwise by now, and nothing else of the log-in is another.

    Code makes any requests in any order, and calls after the token are answered by what was in it: these are sent anew.
    """
    if now.access_token.snippet or now.access_token.follow_ups:
        return False
    read = {name: getattr(now.access_token, name) for name in ("response", "success")}
    same = ran.access_token.model_copy(update=read) == now.access_token
    others = parts_used("exchange") - {"access_token"}
    return same and all(getattr(ran, name) == getattr(now, name) for name in others)


def leaves_out(cause: Cause, leg: Leg) -> bool:
    """Whether the change of a cause says that the provider has none of this leg's step: nothing is tried again."""
    edits = cause.fix.edits if cause.fix is not None else ()
    return any(edit.at == (CALL_OF[leg],) and edit.value is None for edit in edits)


_SINGLE: tuple[Act, ...] = ("test", "refresh", "revoke")
_OF_A_TOKEN: tuple[Act, ...] = ("test", "refresh")
"""What a token is there for once more, as it is after a log-in."""
_WITH: dict[Leg, Act] = {
    **dict.fromkeys(ACTS["prove"], "log_in"),
    **dict.fromkeys(("refresh_again", "test_after_refresh_again"), "refresh"),
    **{leg: act for act in _SINGLE for leg in ACTS[act]},
}
"""The smallest act that a leg is of. A second refresh is tried again as any other."""
_ANEW: dict[Leg, Act] = {
    **dict.fromkeys(ACTS["log_in"], "log_in"),
    **{leg: "log_in_and_refresh" for leg, act in _WITH.items() if act == "refresh"},
    **{leg: "log_in_and_revoke" for leg, act in _WITH.items() if act == "revoke"},
}
"""The same with another log-in: what failed is seen again, not only that the log-in works as it did before."""
_READ_AGAIN: dict[Act, Act] = {"log_in": "read_again", "log_in_and_refresh": "read_again_and_refresh"}
