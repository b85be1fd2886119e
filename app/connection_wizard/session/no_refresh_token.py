"""That a token answer brought no refresh token, told before the proof stops at it: one log-in earlier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connection_wizard.oauth.legs import parts_used

if TYPE_CHECKING:  # loaded when something ran
    from connection_wizard.diagnosis.model import Diagnosis
    from connection_wizard.session.session import Session
    from connection_wizard.spec.model import Authorization


def no_refresh_token(session: Session) -> Diagnosis | None:
    """What the refresh that is set up will fail for, as its own leg would tell it; None where it need not.

    What another log-in request than the one that was answered would bring, nobody knows.
    """
    if not _brought_none(session) or session.rests_on_changes("authorize"):
        return None
    from connection_wizard.spec.rules.offline import refreshes_with_token

    spec = session.draft().partial_spec
    if spec.refresh_token is None or not refreshes_with_token(spec):
        return None
    return session.trouble.foreseen("no_refresh_token", "refresh")


def is_asked_for_since(session: Session) -> bool:
    """Whether the log-in asks for more than it did when no refresh token came, and nothing else of the run is changed.

    What comes of it is then seen in the proof, which logs in anyway: all else stays as it was answered.
    """
    ran = session.run_specs.spec_of("exchange")
    if ran is None or not _brought_none(session):
        return False
    now = session.draft().partial_spec
    same = all(getattr(ran, name) == getattr(now, name) for name in parts_used("test") - {"authorization"})
    return same and _asks_for_more(ran.authorization, now.authorization)


def _brought_none(session: Session) -> bool:
    """Whether all that ran worked, the test call with it, and brought no refresh token from the provider itself."""
    results = session.results
    works = "test" in results and all(result.verdict == "proved" for result in results.values())
    none = works and "exchange" in results and results["exchange"].facts.get("refresh_token") is False
    return none and "refresh" not in results and session.rehearsal is None


def _asks_for_more(before: Authorization, now: Authorization) -> bool:
    same = before.model_copy(update={"scopes": now.scopes, "parameters": now.parameters}) == now
    kept = set(before.scopes) <= set(now.scopes) and all(each in now.parameters for each in before.parameters)
    return same and kept and before != now
