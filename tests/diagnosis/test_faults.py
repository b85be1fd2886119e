"""The practice provider's fault switches: the diagnosis names the step, and the changes that it offers work."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import pytest

from connection_wizard.diagnosis.diagnose import diagnose
from connection_wizard.diagnosis.model import Background, Diagnosis
from connection_wizard.http.client import HttpClient, Limits
from connection_wizard.oauth.callback import Ignored
from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.oauth.events import CallbackIgnored, Event, LegFinished
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.oauth.run import prove
from connection_wizard.practice.faults import FAULTS as PRACTICE_FAULTS
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.practice.visitor import Visitor
from connection_wizard.spec.draft import Draft
from tests.oauth.leaving import NO_HURRY, LeavingPerson
from tests.waiting import HANG, PATIENCE

TRIES = 2
"""Changes that are made one after the other; more would be guessing."""


@dataclass(frozen=True)
class Seen:
    passed: bool
    failed: LegResult | None
    diagnosis: Diagnosis | None


async def run(provider: PracticeProvider, draft: Draft) -> Seen:
    results: list[LegResult] = []
    ignored: list[Ignored] = []

    def watch(event: Event) -> None:
        if isinstance(event, LegFinished):
            results.append(event.result)
        if isinstance(event, CallbackIgnored):
            ignored.append(event.ignored)

    async def browser(url: str) -> bool:
        with suppress(Exception):  # an error page of the provider's own: nobody comes back
            await Visitor().visit(url)
        return True

    silent = any("hang" in fault.name for fault in provider._hooks.faults)
    limits = Limits(read_timeout=PATIENCE if silent else HANG, total_timeout=HANG, max_answer_bytes=500_000)
    async with HttpClient(limits=limits) as client:
        connection = LiveConnection(
            draft.partial_spec, client, inputs={}, client_secret=provider.client_secret, emit=watch
        )
        person = LeavingPerson(LoopbackReceiver(), browser)
        proof = await prove(connection, person, person.visit, NO_HURRY)
        failed = next((result for result in results if result.verdict == "failed"), None)
        background = Background(ignored=tuple(ignored), earlier=tuple(results))
        found = diagnose(failed, draft, connection.redactor, background) if failed else None
        return Seen(proof.passed, failed, found)


# Fault: the step that the diagnosis must name, and whether its own changes make the connection work
FAULTS: dict[str, tuple[int, bool]] = {
    "authorize_error_invalid_scope": (4, True),
    "scope_comma": (4, True),
    "pkce_required": (4, True),
    "pkce_refused": (4, True),
    "consent_denied": (4, False),
    "state_missing": (4, False),
    "iss_wrong": (4, False),
    "code_missing": (4, False),
    "two_codes": (4, False),
    "fragment_callback": (4, False),
    "wrong_client": (5, False),
    "token_requires_basic": (5, True),
    "token_requires_body_credentials": (5, True),
    "token_requires_json": (5, True),
    "token_answers_html": (5, False),
    "hang_token": (5, False),
    "close_token": (5, False),
    "token_missing": (5, False),
    "token_camel_case": (5, True),
    "token_nested": (5, True),
    "no_refresh_token": (4, False),
    "refresh_needs_offline": (4, True),
    "refresh_once": (5, False),
    "refresh_refused": (6, False),
    "refresh_needs_scope": (6, True),
    "refresh_answers_200_error": (6, False),
    "revoke_ignores": (7, False),
    "revoke_405": (7, True),
    "revoke_refuses": (7, False),
    "revoke_needs_basic": (7, True),
    "revoke_unsupported_token_type": (7, True),
    "me_401": (8, False),
    "me_403_scope": (4, True),
    "me_404": (8, False),
    "me_405": (8, True),
    "me_415": (8, True),
    "me_429": (8, False),
    "me_500": (8, False),
    "me_html": (8, False),
    "me_needs_user_agent": (8, True),
    "me_needs_header": (8, False),
    "me_token_word": (8, True),
    "hang_me": (8, False),
    "close_me": (8, False),
    "redirect_loop_me": (8, False),
    "big_answer_me": (8, False),
    "clock_skew": (8, False),
    "unknown_client": (2, False),
    "authorize_error_page": (2, False),
    "redirect_by_name": (2, False),
    "redirect_needs_https": (2, False),  # its page is read in test_redirect_faults
    "state_changed": (4, False),
    "iss_missing_though_announced": (4, False),
    "code_renamed": (4, True),
    "code_expired": (5, False),
    "token_200_with_error": (5, False),
    "redirect_other_host_me": (8, True),
    "follow_up_exchange": (8, False),
    "lookup_needed": (8, False),
}
QUIRKS = frozenset(
    {
        "scope_narrowed",
        "expires_in_milliseconds",
        "expires_in_string",
        "expires_missing",
        "token_201",
        "token_answers_form",
        "token_answers_json_as_text",
        "refresh_not_rotated",
        "refresh_omits_refresh_token",
        "me_unstable_id",
        "me_big_id",
        "me_list",
        "expired_quickly",
    }
)
"""Ways to be odd with which a run still succeeds: other tests hold what is made of them."""


def test_every_fault_is_tried() -> None:
    assert set(FAULTS) | QUIRKS == set(PRACTICE_FAULTS)
    assert not set(FAULTS) & QUIRKS


def start_of(provider: PracticeProvider, fault: str) -> Draft:
    """The connection as somebody has it who does not know of the fault."""
    document: dict[str, Any] = provider.document()
    if fault == "pkce_required":
        document["authorization"] = document["authorization"] | {"pkce": "none"}
    if fault == "token_requires_basic":
        document["access_token"] = document["access_token"] | {"client_authentication": "client_secret_post"}
    if fault == "token_requires_body_credentials":
        document["access_token"] = document["access_token"] | {"client_authentication": "client_secret_basic"}
    return Draft(document)


@pytest.mark.asyncio
@pytest.mark.parametrize("fault", FAULTS)
async def test_a_fault_is_diagnosed_and_mended(fault: str) -> None:
    step, mended = FAULTS[fault]
    provider = PracticeProvider(faults=(fault,))
    await provider.start()
    try:
        draft = start_of(provider, fault)
        seen = await run(provider, draft)
        assert seen.failed is not None, "the fault does not show"
        assert seen.diagnosis is not None
        assert seen.diagnosis.step == step, seen.diagnosis.as_lines()
        assert seen.diagnosis.causes
        for _ in range(TRIES):
            fixes = [cause.fix for cause in seen.diagnosis.causes if cause.fix] if seen.diagnosis else []
            if not mended or not fixes:
                break
            draft = fixes[0].apply(draft)
            seen = await run(provider, draft)
        assert (seen.failed is None) == mended, seen.diagnosis.as_lines() if seen.diagnosis else ""
    finally:
        await provider.close()
