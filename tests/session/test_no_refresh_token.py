"""That no refresh token came is told as soon as the token answer is there, and not again once more is asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import pytest

from connection_wizard.oauth.legs import Leg
from connection_wizard.session.dependencies import Dependencies
from connection_wizard.session.no_refresh_token import is_asked_for_since, no_refresh_token
from connection_wizard.session.session import Session
from connection_wizard.spec.draft import Draft
from connection_wizard.steps import FINISH, number_of
from tests.session.test_what_now import DOCUMENT, LOGGED_IN, TESTED, of, worked

TOKEN_ALONE = replace(
    worked("exchange", "token_received", expires_in=None, refresh_token=False), facts={"refresh_token": False}
)
LEGS: tuple[Leg, ...] = ("authorize", "exchange", "test")
REFRESH = number_of("refresh_token")


class Kept:
    """A draft that changes."""

    def __init__(self) -> None:
        self.now = Draft(DOCUMENT)


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def session(kept: Kept) -> Session:
    """One in which a log-in, the token call and the test call worked."""
    nobody = cast(Any, None)
    made = Session(lambda: kept.now, Dependencies(nobody, nobody, nobody, nobody), lambda event: None)
    for leg in LEGS:
        made.run_specs.ran(leg, kept.now.partial_spec)
    return made


def test_it_leads_to_the_step_with_what_brings_one(session: Session) -> None:
    now = of(session, LOGGED_IN, TOKEN_ALONE, TESTED)
    assert now.todo is not None
    assert (now.state, now.todo.way, now.todo.step) == ("not set up", "place", REFRESH)
    assert of(session, LOGGED_IN, TOKEN_ALONE, TESTED, page=REFRESH).todo is None, "it stands there"
    found = no_refresh_token(session)
    assert found is not None
    assert found.cause.path[0] in ("authorization", "refresh_token")
    assert not session.trouble.found, "nothing failed yet"


def test_once_more_is_asked_for_the_proof_shows_what_comes(session: Session, kept: Kept) -> None:
    kept.now = kept.now.put(("authorization", "scopes"), ["offline_access"])
    now = of(session, LOGGED_IN, TOKEN_ALONE, TESTED, page=FINISH)
    assert is_asked_for_since(session)
    assert no_refresh_token(session) is None
    assert now.state == "stale"
    assert now.todo is None or now.todo.way != "act", "the proof logs in anyway"


@pytest.mark.parametrize(
    ("at", "value"),
    [(("test_call", "url"), "https://api.acme.test/you"), (("authorization", "url"), "https://acme.test/a")],
)
def test_another_change_is_run_again_as_ever(session: Session, kept: Kept, at: tuple[str, str], value: str) -> None:
    kept.now = kept.now.put(at, value)
    of(session, LOGGED_IN, TOKEN_ALONE, TESTED)
    assert not is_asked_for_since(session)


def test_where_nobody_refreshes_with_a_token_nothing_lacks(session: Session, kept: Kept) -> None:
    of(session, LOGGED_IN, TOKEN_ALONE, TESTED)
    kept.now = kept.now.put(("refresh_token",), None)
    assert no_refresh_token(session) is None
    del session.results["test"]
    kept.now = Draft(DOCUMENT)
    assert no_refresh_token(session) is None, "what has not worked yet comes first"
