"""What is found, read and run, as data: for ``--json`` and for tools alike."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.errors import WizardError
from connection_wizard.http.client import HttpClient
from connection_wizard.http.reach import places_of
from connection_wizard.oauth.callback import Ignored
from connection_wizard.oauth.events import BrowserNotOpened, CallbackIgnored, LegStarted, RunFinished
from connection_wizard.oauth.legs import LEGS, with_needed
from connection_wizard.oauth.outcomes import LegFailed
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.practice.accounts import ACCOUNTS
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.practice.visitor import Visitor
from connection_wizard.providers.catalogue import the_catalogue
from connection_wizard.session import checking, suggesting, understood_json
from connection_wizard.session.catalogue import listed_as_json
from connection_wizard.session.dependencies import Dependencies
from connection_wizard.session.events import SessionEvent
from connection_wizard.session.field_values import BadField, field_values
from connection_wizard.session.kept_proofs import keep_beside, kept_beside
from connection_wizard.session.one_provider import others
from connection_wizard.session.proof_notes import note_of, verified
from connection_wizard.session.rehearsing import Known, Rehearsal, log_in_by_itself
from connection_wizard.session.session import Session
from connection_wizard.session.telling import Telling, browser_warns, worked
from connection_wizard.sources.adding import added_up
from connection_wizard.sources.door import understand
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import write
from connection_wizard.spec.findings import Judged, judged
from connection_wizard.spec.model import ConnectionSpec
from tests.practice.playing import document, spec_of
from tests.session.test_kept_proofs import proof_of


async def _secret(spec: ConnectionSpec, values: dict[str, str]) -> str:
    raise AssertionError("a rehearsal needs none")


async def _visited(person: Visitor, url: str) -> bool:
    await person.visit(url)
    return True


def a_session(
    draft: Draft,
    client: HttpClient,
    told: list[dict[str, Any]],
    *,
    second: Visitor | None = None,
    raw: list[SessionEvent] | None = None,
) -> Session:
    """A session whose rehearsal goes by itself, and is told as data."""
    telling = Telling()

    async def other(url: str) -> bool:
        return await (log_in_by_itself(url, 1) if second is None else _visited(second, url))

    dependencies = Dependencies(
        lambda: client, lambda spec: LoopbackReceiver(), log_in_by_itself, _secret, open_for_second=other
    )

    def take(event: SessionEvent) -> None:
        told.extend(telling.lines_of(event))
        if raw is not None:
            raw.append(event)

    session = Session(lambda: draft, dependencies, take)
    telling.watch(session)
    return session


@pytest.mark.asyncio
async def test_a_run_is_told_event_by_event() -> None:
    told: list[dict[str, Any]] = []
    rehearsal = Rehearsal()
    async with HttpClient() as client:
        session = a_session(Draft(document()), client, told)
        session.rehearse_with(rehearsal)
        try:
            proof = await session.prove(second=True)
        finally:
            await rehearsal.close()
    assert worked(proof, frozenset(LEGS))
    assert worked(proof, with_needed(["exchange"]))
    assert all(one["rehearsal"] for one in told)
    names = [one["event"] for one in told]
    assert names[-3:] == ["states", "whitelist", "rehearsed"]
    assert {"leg_started", "log_in_needed", "exchange", "leg_finished"} < set(names)
    compared = told[names.index("second_account")]["compared"]
    assert compared["unique_identifier"]["verdict"] == "different"
    assert names[names.index("second_account_started") :].count("leg_started") == 0, "the second is told as a whole"
    (asked,) = (one for one in told[: names.index("second_account_started")] if one["event"] == "log_in_needed")
    assert asked["instead_of"].startswith("https://auth.acme.test/authorize?")


@pytest.mark.asyncio
async def test_what_failed_is_told_with_what_it_means_and_how_far_it_came() -> None:
    told: list[dict[str, Any]] = []
    right = spec_of(access_token={"client_authentication": "client_secret_basic"})
    rehearsal = Rehearsal(lambda spec: Known(right))
    wrong = Draft(document(access_token={"client_authentication": "client_secret_post"}))
    telling = Telling()
    assert list(telling.lines_of_break()) == [], "nobody is watched"
    async with HttpClient() as client:
        session = a_session(wrong, client, told)
        session.rehearse_with(rehearsal)
        telling.watch(session)
        try:
            proof = await session.prove()
        finally:
            await rehearsal.close()
    failed = [one for one in told if one["event"] == "leg_finished" and one["verdict"] == "failed"]
    assert all(one["diagnosis"]["causes"] for one in failed)
    assert failed
    assert not worked(proof, frozenset(LEGS))
    (stands,) = telling.lines_of_break()
    assert stands["event"] == "states"


@pytest.mark.asyncio
async def test_a_second_account_that_is_not_connected_is_told_with_its_reason() -> None:
    told: list[dict[str, Any]] = []
    raw: list[SessionEvent] = []
    rehearsal = Rehearsal()
    async with HttpClient() as client:
        session = a_session(Draft(document()), client, told, raw=raw, second=Visitor(ACCOUNTS[1], consent=False))
        session.rehearse_with(rehearsal)
        try:
            await session.prove(second=True)
        finally:
            await rehearsal.close()
    (second,) = (one for one in told if one["event"] == "second_account")
    assert second["failed"]["leg"] == "authorize"
    assert second["compared"] == {}
    unwatched = Telling()
    again = [line for event in raw for line in unwatched.lines_of(event)]
    assert [one["event"] for one in again if one["event"] == "second_account"] == ["second_account"]
    assert not any("state" in one or "diagnosis" in one or one.get("rehearsal") for one in again[:-1])
    (finished,) = (event for event in raw if isinstance(event, RunFinished))
    (proof,) = unwatched.lines_of(RunFinished(replace(finished.proof, rehearsal=False)))
    assert proof["event"] == "proof"


@pytest.mark.asyncio
async def test_the_page_that_is_played_may_say_no() -> None:
    async with PracticeProvider() as provider:
        with pytest.raises(LegFailed):
            await log_in_by_itself(f"{provider.origin}/authorize?client_id=nobody")


def test_single_events_are_told_without_anybody_watched() -> None:
    telling = Telling()
    (started,) = telling.lines_of(LegStarted("authorize"))
    assert started == {"event": "leg_started", "leg": "authorize"}
    (unopened,) = telling.lines_of(BrowserNotOpened())
    assert unopened == {"event": "browser_not_opened"}
    (ignored,) = telling.lines_of(CallbackIgnored(Ignored("wrong_state")))
    assert ignored["provider_words"] == ""
    assert telling.whitelist() is None
    assert browser_warns("https://localhost:8765/callback")
    assert not browser_warns("http://localhost:8765/callback")


def test_findings_with_the_proof_beside_the_file(tmp_path: Path) -> None:
    draft = Draft(document())
    spec = tmp_path / "acme.json"
    write(draft, spec)
    plain = checking.as_json("acme.json", draft, judged(draft))
    assert (plain["proof"], plain["error"], plain["counts"]["error"]) == (None, None, 0)
    assert plain["states"]["legs"]["authorize"]["state"] == "ready"
    assert checking.as_json("acme.json", draft, judged(draft), unproved=True)["counts"]["error"] == 1
    keep_beside(spec, proof_of(draft))
    kept = kept_beside(spec)
    assert kept is not None
    note = note_of(kept, draft)
    assert note.holds
    proved = checking.as_json("acme.json", draft, judged(draft), note)
    assert (proved["proof"]["passed"], proved["proof"]["stale"]) == (True, False)
    assert proved["states"]["steps"]["finish"]["state"] == "proved"
    assert not note_of(kept, draft.put(("name",), "Other")).holds
    assert verified(kept.path).holds
    spec.rename(tmp_path / "other.json")
    with pytest.raises(WizardError, match="not beside it"):
        verified(kept.path)
    with pytest.raises(WizardError, match="no file"):
        verified(tmp_path / "none.proof.json")
    kept.path.write_text("{}", "utf-8")
    broken = kept_beside(spec)
    assert broken is not None
    told = note_of(broken, draft).as_json()
    assert (told["passed"], told["stale"]) == (None, False)
    assert "is no proof" in told["problem"]
    nothing = checking.as_json("a", None, Judged((), ()), error="It cannot be read.")
    assert (nothing["findings"], nothing["states"], nothing["error"]) == ([], None, "It cannot be read.")


PAGE = """\
# OAuth 2.0

Authorization URL: https://acme.com/oauth/authorize

Token URL: https://acme.com/oauth/token
"""


def test_what_was_read_with_its_lines() -> None:
    other = understand(PAGE.replace("/token", "/v2/token"))
    together = added_up([("one", understand(PAGE)), ("two", other)])
    found = understood_json.together_as_json(together, "Acme")
    assert found["draft"]["name"] == "Acme"
    assert found["origins"]["access_token.url"]["source"] == "one"
    assert found["origins"]["access_token.url"]["line"] == 5
    (otherwise,) = found["otherwise"]
    assert otherwise["value"] == "https://acme.com/oauth/v2/token"
    assert "name" not in understood_json.together_as_json(together)["draft"]


def test_entries_and_candidates_are_data() -> None:
    from connection_wizard.identity import suggest

    (match,) = the_catalogue().search("xero", 1)
    entry = listed_as_json(match.entry)
    assert entry["draft"]["authorization"]["url"].startswith("https://login.xero.com/")
    assert entry["sources"]
    unknown = listed_as_json(match.entry._replace(id="no such entry"))
    assert (unknown["draft"], unknown["sources"]) == ({}, [])
    found = suggesting.as_json(suggest({"id": 7, "name": "Ann", "email": "ann@acme.com"}))
    assert found["label"][0]["path"] == "authData.testcode.name"
    assert found["unique_identifier"][0]["other_half"] is None


FIELDS = [
    {"key": "region", "label": "Region", "type": "dropdown", "options": [{"label": "EU", "value": "eu"}]},
    {"key": "shop", "label": "Shop", "type": "text", "pattern": "^[a-z]+$", "required": True},
    {"key": "odd", "label": "Odd", "type": "text", "pattern": "(((", "required": False},
]


@pytest.mark.parametrize(
    ("given", "trouble"),
    [
        ({"reigon": "eu"}, "unknown"),
        ({"zzz": "eu"}, "unknown"),
        ({"shop": "acme\ud800"}, "no_text"),
        ({"shop": "ACME"}, "other_form"),
        ({"region": "us"}, "no_option"),
        ({"region": "eu"}, "missing"),
    ],
)
def test_a_value_that_a_field_does_not_take(given: dict[str, str], trouble: str) -> None:
    with pytest.raises(BadField) as error:
        field_values(spec_of(fields=FIELDS), given)
    assert error.value.trouble == trouble
    assert error.value.values == {"trouble": trouble}


def test_values_that_fields_take() -> None:
    spec = spec_of(fields=FIELDS)
    assert field_values(spec, {"shop": "acme", "region": "eu", "odd": "any"})["odd"] == "any"
    assert field_values(spec, {}, all_of_them=False) == {}
    with pytest.raises(BadField, match="It has none"):
        field_values(spec_of(), {"shop": "acme"})


@pytest.mark.parametrize(
    ("steps", "allowed", "found"),
    [
        ({}, "", ()),
        ({"service_domain": ""}, "", ()),
        ({"service_domain": "Acme CRM"}, "", ("auth.acme.test", "api.acme.test")),
        ({"test_call": {"url": "https://evil.example/me"}}, "", ("evil.example",)),
        ({"test_call": {"url": "https://api.evil.example/me"}}, "evil.example", ()),
        ({"test_call": {"url": "https://api.evil.example/me"}}, "other.example", ("api.evil.example",)),
        ({"authorization": {"url": "http://127.0.0.1:1/"}}, "", ("127.0.0.1",)),
        ({"authorization": {"url": "https://${context.authData.shop}/"}, "fields": FIELDS}, "", ("*",)),
        ({"authorization": {"url": "https://${context.authData.shop}.acme.test/"}, "fields": FIELDS}, "", ()),
    ],
)
def test_whose_the_hosts_of_a_spec_are(steps: dict[str, Any], allowed: str, found: tuple[str, ...]) -> None:
    assert others(spec_of(**steps), {}, frozenset(places_of(allowed) if allowed else ())) == found


def test_the_catalogue_knows_that_two_domains_are_one_providers() -> None:
    google = {
        "service_domain": "google.com",
        "authorization": {"url": "https://accounts.google.com/o/oauth2/v2/auth"},
        "access_token": {"url": "https://oauth2.googleapis.com/token"},
        "revoke_token": None,
        "test_call": {"url": "https://www.googleapis.com/oauth2/v2/userinfo"},
    }
    assert others(spec_of(**google), {}) == ()
