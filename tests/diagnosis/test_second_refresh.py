"""A refresh token that works once: what the first refresh brought decides what is said of the second."""

from __future__ import annotations

import pytest

from connection_wizard.diagnosis.diagnose import diagnose
from connection_wizard.diagnosis.model import Background
from connection_wizard.oauth.run import leg_result
from connection_wizard.spec import names
from connection_wizard.spec.draft import draft_of
from tests.oauth.conftest import Connect
from tests.oauth.scripted import ScriptedProvider, answer


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("rotated", "status", "code"),
    [(False, 400, "refresh-once"), (True, 400, "refresh-spent"), (False, 500, "refresh-spent")],
)
async def test_a_refresh_token_that_is_refused_the_second_time(
    provider: ScriptedProvider, connect: Connect, rotated: bool, status: int, code: str
) -> None:
    """Refused though it was not replaced: most likely the new one was not found in the first answer."""
    second = {"refresh_token": "rt-secret-2"} if rotated else {}
    provider.on("/token", answer({"access_token": "at-2"} | second), answer({"error": "invalid_grant"}, status))
    connection = connect()
    tokens = {"access_token": "at-secret-1", "refresh_token": "rt-secret-1"}
    connection._held.take(connection.values.put(names.TOKEN_RESPONSE, tokens))
    first = await leg_result(connection, "refresh", connection.refresh)
    again = await leg_result(connection, "refresh_again", lambda: connection.refresh("refresh_again"))
    background = Background(earlier=(first, again))
    found = diagnose(again, draft_of(connection.spec), connection.redactor, background)
    assert found.cause.code == code, found.as_lines()
    assert found.leg == "refresh_again"
