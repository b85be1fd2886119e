"""What is asked for when something is tried again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from connection_wizard.diagnosis.model import Cause, Retry
from connection_wizard.oauth.legs import ACTS, LEGS, Act, Leg, begins_anew
from connection_wizard.session.retrying import act_after, act_again, leaves_out
from connection_wizard.spec.finding import Edit, Fix, Step
from connection_wizard.words import Words


def cause(step: Step, retry: Retry = "") -> Cause:
    return Cause("a-code", "likely", Words("Why."), Words("Do this."), step, (), retry=retry)


@pytest.mark.parametrize(
    ("leg", "act"),
    [
        ("authorize", "log_in"),
        ("exchange", "log_in"),  # the code is spent
        ("test", "test"),
        ("refresh", "refresh"),
        ("test_after_refresh", "refresh"),
        ("refresh_again", "refresh"),
        ("test_after_refresh_again", "refresh"),
        ("revoke", "revoke"),
        ("test_after_revoke", "revoke"),
    ],
)
def test_a_leg_is_tried_again_with_the_token_that_there_is(leg: Leg, act: Act) -> None:
    assert act_again(leg) == act_again(leg, cause(8)) == act_again(leg, cause(4, "send")) == act
    assert act_after(leg, cause(8)) == act, "what was changed is of a later step than the token"


@pytest.mark.parametrize("leg", LEGS)
def test_another_token_needs_another_log_in(leg: Leg) -> None:
    anew = act_again(leg, cause(8, "log_in"))
    assert act_after(leg, cause(4)) == act_after(leg, cause(5)) == anew, "scopes, the app, how tokens are read"
    assert act_again(leg, revoked=True) == act_after(leg, cause(8), revoked=True) == anew, "that token is dead"
    assert begins_anew(anew)
    assert not begins_anew(act_again("test"))
    assert {leg, act_again(leg)} & {*ACTS[anew]} or leg.endswith("_again"), "and what failed is seen again"


@pytest.mark.parametrize(("name", "act"), [("refresh_token", "log_in_and_refresh"), ("access_token", "refresh")])
def test_the_refresh_token_is_spent_where_the_answer_held_another_at_a_place_that_was_not_looked_at(
    name: str, act: Act
) -> None:
    """It was sent once more, and the provider called it invalid: that the change was right was not seen."""
    edit = Edit(("refresh_token", "response", name), f"body.{name}")
    assert act_after("refresh", replace(cause(6), fix=Fix(Words("Do."), (edit,)))) == act


@pytest.mark.parametrize(
    ("edit", "leg", "nothing"),
    [
        (Edit(("refresh_token",), None), "refresh", True),
        (Edit(("refresh_token",), None), "refresh_again", True),
        (Edit(("refresh_token",), None), "revoke", False),
        (Edit(("refresh_token", "method"), "GET"), "refresh", False),
        (None, "refresh", False),
    ],
)
def test_where_the_provider_has_none_nothing_is_tried_again(edit: Edit | None, leg: Leg, nothing: bool) -> None:
    found = replace(cause(6), fix=None if edit is None else Fix(Words("Do."), (edit,)))
    assert leaves_out(found, leg) == nothing
