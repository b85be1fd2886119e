"""What servers that nobody here wrote say of a parameter that they miss, and what they say beside it."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.oauth.callback import Ignored
from connection_wizard.oauth.legs import Leg
from tests.diagnosis.case import BASE, Case, diagnosed, happened
from tests.diagnosis.test_mends import mended

STEPS: dict[Leg, str] = {"exchange": "access_token", "refresh": "refresh_token", "revoke": "revoke_token"}
CAME = (happened("authorize"), happened("exchange"))
ZOD = (
    '[ { "expected": "object", "code": "invalid_type", "path": [], "message": "Invalid input: expected object, '
    'received undefined" } ]'
)
"""The MCP SDK's server, where nothing of the body was read."""


def missing(leg: Leg, text: str, sent: dict[str, str], **call: Any) -> Case:
    body = {"error": "invalid_request", "error_description": text}
    step = STEPS[leg]
    earlier = CAME[:1] if leg == "exchange" else CAME
    return Case(leg, status=400, body=body, sent=sent, earlier=earlier, spec={step: {**BASE[step], **call}})


@pytest.mark.parametrize(
    ("leg", "text", "name"),
    [
        ("exchange", "Missing code parameter.", "code"),
        ("revoke", "Missing token parameter.", "token"),
        ("refresh", "Missing refresh token parameter.", "refresh_token"),
    ],
)
def test_what_is_left_out_is_sent_again_where_its_name_comes_first(leg: Leg, text: str, name: str) -> None:
    """django-oauth-toolkit's words: a parameter `token` was offered to a refresh that left its refresh token out."""
    made = diagnosed(missing(leg, text, {"client_id": "client-1"}, omit=[name]))
    assert made.cause.code == "required-left-out"
    assert mended(made, made.draft).get(STEPS[leg], "omit") == []
    assert "parameter-named" not in [cause.code for cause in made.causes], "what stands on the next line is no name"
    fixes = [cause.fix for cause in made.causes if cause.fix]
    assert {edit.value["name"] for fix in fixes for edit in fix.edits if edit.value} <= {name}
    of_json = diagnosed(missing(leg, text, {"client_id": "client-1"}, omit=[name], body_format="json"))
    assert "json-unread" not in [cause.code for cause in of_json.causes], "another format brings nothing more"


@pytest.mark.parametrize(
    ("leg", "text", "sent"),
    [
        ("exchange", ZOD, "code"),
        ("refresh", ZOD, "refresh_token"),
        ("revoke", ZOD, "token"),
        ("revoke", "Missing token parameter.", "token"),
        ("refresh", "Missing refresh token parameter.", "refresh_token"),
    ],
)
def test_a_form_is_offered_where_nothing_of_json_was_read(leg: Leg, text: str, sent: str) -> None:
    made = diagnosed(missing(leg, text, {sent: "x1"}, body_format="json"))
    assert made.cause.code == "json-unread"
    assert "code-spent" not in [cause.code for cause in made.causes], "the code of an error is none of the log-in's"
    assert mended(made, made.draft).get(STEPS[leg], "body_format") == "form"


def test_a_state_that_came_under_the_standards_name_is_taken_from_there() -> None:
    """The card said that it came under another name, and the name under which it had been sent was taken back, too."""
    ignored = (Ignored("no_state", values={"named": ["state"]}),)
    own = {**BASE["authorization"], "rename": {"state": "own_state"}, "callback": {"state": "own_state"}}
    case = Case("authorize", "log_in_timed_out", {"seconds": 600}, ignored=ignored, spec={"authorization": own})
    made = diagnosed(case)
    assert made.cause.code == "state-renamed"
    changed = mended(made, made.draft)
    assert changed.get("authorization", "callback", "state") == "state"
    assert changed.get("authorization", "rename") == {"state": "own_state"}
