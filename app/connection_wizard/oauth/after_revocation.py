"""The test call after the revocation: which answer shows that the token is refused, and which shows nothing."""

from __future__ import annotations

from connection_wizard.oauth.answers import Answer, holds, value_at
from connection_wizard.oauth.calling import is_no_answer, succeeded
from connection_wizard.oauth.legs import LegFailed, Outcome
from connection_wizard.spec.calls import RefreshTokenCall
from connection_wizard.spec.completion import CompleteCall
from connection_wizard.spec.paths import MISSING


def judge_refusal(call: CompleteCall, answer: Answer, refresh: RefreshTokenCall | None) -> Outcome:
    """What the answer to the test call shows of the revoked token.

    Args:
        refresh: its rule says how the provider answers to a token that is no longer good.

    Raises:
        LegFailed: the token still works, or the provider was in no state to answer.
    """
    if refresh is not None and holds(refresh.expired_when, answer):
        return refused(answer.status)
    if is_no_answer(answer):
        raise LegFailed("provider_unavailable", {"status": answer.status, "after_revoke": True}, at=call.at)
    same_as_before = not call.response.root or value_at(answer, call.response.root) is not MISSING
    if succeeded(call, answer) and same_as_before:
        raise token_still_works(by_code=False)
    return refused(answer.status)


def refused(status: int) -> Outcome:
    """The token is refused, with this status."""
    return Outcome("revoked_token_refused", {"status": status}, {"status": status})


def token_still_works(*, by_code: bool) -> LegFailed:
    """The revocation had no effect."""
    return LegFailed("token_still_works", {"by_code": by_code}, at=("revoke_token",))
