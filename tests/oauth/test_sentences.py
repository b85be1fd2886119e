"""What came of a leg is data; its sentences are made of that data alone, and only where a person looks."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from connection_wizard.errors import WizardError
from connection_wizard.oauth import reasons
from connection_wizard.oauth.ignored import ignored_sentences
from connection_wizard.oauth.outcomes import ended, leg_failed
from connection_wizard.oauth.reasons import WHOSE, Reason
from connection_wizard.oauth.sentences import Sentences, duration, sentences
from connection_wizard.session.discovering import NotDiscovered
from connection_wizard.session.publishing import Missing
from connection_wizard.words import Words

EXAMPLES: dict[str, list[dict[str, Any]]] = {
    "logged_in": [{"state_verified": True}, {"state_verified": False}],
    "token_received": [
        {"expires_in": 3600, "refresh_token": True},
        {"expires_in": None, "refresh_token": False},
    ],
    "test_answered": [{"status": 200}],
    "token_refreshed": [
        {"new_access_token": new, "refresh_token_rotated": rotated, "refresh_token_stays": stays}
        for new in (True, False)
        for rotated in (True, False)
        for stays in (True, False)
    ],
    "revocation_accepted": [{"status": 200}],
    "revoked_token_refused": [{"status": 401}],
    "needs_leg": [{"leg": "exchange"}],
    "needs_untried_leg": [{"leg": "exchange"}],
    "no_url": [{"step": "test_call"}],
    "pastes_used_up": [{"count": 20}],
    "browser_command_failed": [{"command": "firefox", "exit_code": code} for code in (None, 3)],
    "run_timed_out": [{"seconds": 900}],
    "log_in_timed_out": [{"seconds": 600}],
    "code_missing": [{"code": "code", "came": ["state", "auth"]}, {"code": "code", "came": []}],
    "parameter_repeated": [{"name": "code"}],
    "code_in_fragment": [{"code": "code"}],
    "callback_value_missing": [{"name": "realmId", "came": []}],
    "token_missing": [{"path": path, "format": kind} for path in ("a.b", "") for kind in ("html", "text", "json")],
    "response_part_missing": [{"path": "users[0]"}],
    "kept_value_missing": [{"path": "team.id", "name": "team"}],
    "entries_missing": [{"path": "accounts"}],
    "entry_unclear": [{"count": 2, "names": "Acme, Beta"}],
    "redirected": [{"status": 302, "step": "access_token"}],
    "success_rule_not_met": [{"status": 200, "step": "access_token", "said_why": True, "by_status_alone": False}],
    "answer_says_failure": [{"status": 200, "step": "access_token", "said_why": False, "by_status_alone": True}],
    "token_still_works": [{"by_code": True}, {"by_code": False}],
    "authorization_denied": [{"error": "access_denied"}, {"error": ""}],
    "request_refused": [
        {"status": 401, "step": "access_token", "said_why": True, "use": use, "error": error}
        for use in ("exchange", "follow_up", "refresh", "revoke", "test")
        for error in ("invalid_client", "")
    ],
    "provider_unavailable": [{"status": 503}, {"status": 503, "after_revoke": True}],
}
SAID_BELOW = {
    "value_missing",
    "value_unusable",
    "template_unreadable",
    "request_unsendable",
    "port_in_use",
    "port_not_allowed",
    "loopback_unavailable",
    "code_not_run",
    "code_not_permitted",
    "code_threw",
    "code_stopped",
    "code_host_refused",
    "no_answer",
    "other",
}
"""Reasons of rooms below, whose errors say by themselves what happened."""


def all_reasons() -> set[str]:
    kinds = get_args(Reason)
    return {code for kind in kinds for code in get_args(kind)}


def test_every_code_belongs_to_somebody() -> None:
    assert set(WHOSE) == all_reasons()
    assert set(WHOSE.values()) == set(get_args(reasons.Whose))


@pytest.mark.parametrize("reason", sorted(all_reasons() - SAID_BELOW))
def test_every_code_has_a_sentence_without_holes(reason: str) -> None:
    for values in EXAMPLES.get(reason, [{}]):
        made = sentences(reason, values)
        assert made.message.endswith("."), made
        assert not made.hint or made.hint.endswith("."), made
        assert "{" not in made.message + made.hint, "a value is not filled in"
        for name, value in values.items():
            if isinstance(value, str) and name in ("path", "name") and value:
                assert value in made.message, "what it is about is named"


def test_a_code_of_another_version_is_shown_as_it_is() -> None:
    assert sentences("moon_in_the_way", {"phase": "full"}) == Sentences(Words("moon_in_the_way"))


@pytest.mark.parametrize("reason", get_args(reasons.IgnoredReason))
def test_every_code_of_what_was_ignored_has_a_sentence(reason: reasons.IgnoredReason) -> None:
    said, now = ignored_sentences(reason, {"redirect_uri": "https://acme.test/cb"})
    assert said.endswith((".", ").")), said
    assert now.endswith((".", ").", "")), now
    assert "{" not in f"{said} {now}"


@pytest.mark.parametrize(
    ("given", "summary"),
    [
        ({"expires_in": None, "refresh_token": False}, "The provider sent an access token, but no refresh token."),
        ({"expires_in": 3600, "refresh_token": True}, "an access token, good for 60 minutes, and a refresh token."),
    ],
)
def test_a_token_response_in_a_sentence(given: dict[str, Any], summary: str) -> None:
    assert summary in sentences("token_received", given).message


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 seconds"),
        (0.05, "0 seconds"),
        (119, "119 seconds"),
        (120, "2 minutes"),
        (7199, "120 minutes"),
        (7200, "2 hours"),
        (172_799, "48 hours"),
        (5_184_000, "60 days"),
    ],
)
def test_duration(seconds: float, words: str) -> None:
    assert duration(seconds) == words


# -- errors of the rooms below


def test_an_error_of_a_room_below_keeps_its_reason_its_values_and_its_words() -> None:
    error = WizardError(Words("It broke."), Words("Mend it."))
    error.reason, error.values = "value_missing", {"path": "authData.region"}
    result = ended("test", leg_failed(error, ("test_call",)))
    assert (result.verdict, result.reason, result.values, result.at) == (
        "failed",
        "value_missing",
        {"path": "authData.region"},
        ("test_call",),
    )
    assert (result.summary, result.hint) == ("It broke.", "Mend it.")
    error.reason = "unheard_of"
    assert ended("authorize", error).reason == "other"
    assert ended("authorize", error).at == ("authorization",)


def test_every_error_that_can_end_a_leg_names_a_reason_of_the_set() -> None:
    """By construction: whatever class of error gives a reason of its own gives one that is documented."""

    def below(kind: type[WizardError]) -> set[type[WizardError]]:
        return {kind}.union(*map(below, kind.__subclasses__()))

    above = ("session", "mcp", "cli", "ui")  # what a person or a program asks for in a way that nobody can do
    named = {kind.reason for kind in below(WizardError) if kind.__module__.split(".")[1] not in above}
    elsewhere = {*get_args(Missing), NotDiscovered.reason}
    assert named - elsewhere <= all_reasons(), "what ends publishing, or asking a server what it offers, ends no leg"
    assert {"port_in_use", "code_threw", "request_unsendable", "template_unreadable"} <= named
