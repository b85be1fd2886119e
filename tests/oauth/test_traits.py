from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from connection_wizard.http.exchange import Exchange, HttpRequest, HttpResponse
from connection_wizard.identity.comparing import stability
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.outcomes import Facts, LegResult, Verdict
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.oauth.run import prove
from connection_wizard.oauth.traits import TRAIT_TITLES, Trait, scope_list, traits_of
from connection_wizard.spec.paths import MISSING
from tests.oauth.conftest import Connect
from tests.oauth.scripted import Person, ScriptedProvider, answer

FIRST: Facts = {
    "refresh_token": True,
    "expires_in": 3600,
    "expires_in_said": True,
    "expires_in_kind": "length",
    "scopes_granted": None,
    "scopes_requested": ["read", "write"],
}
ROTATED: Facts = FIRST | {"refresh_token_sent": True, "refresh_token_rotated": True}
KEPT: Facts = ROTATED | {"refresh_token_rotated": False}
WITHOUT: Facts = KEPT | {"refresh_token_sent": False}


def at(status: int) -> tuple[Exchange, ...]:
    response = HttpResponse(status, "", "HTTP/1.1", (), b"")
    return (Exchange(HttpRequest("POST", "https://acme.test"), response, None, datetime.now(UTC), 0.1, None, 0, 0, ()),)


def leg(name: Leg, verdict: Verdict = "proved", facts: Facts | None = None, **more: Any) -> LegResult:
    return LegResult(name, verdict, more.pop("reason", "other"), facts=facts or {}, **more)


def traits(*legs: LegResult, identifier: list[object] | None = None) -> dict[str, Trait]:
    compared = None if identifier is None else stability(identifier)
    return {trait.name: trait for trait in traits_of({each.leg: each for each in legs}, compared)}


EXCHANGED = leg("exchange", facts=FIRST)
NO_TOKEN = leg("exchange", facts=FIRST | {"refresh_token": False})


@pytest.mark.parametrize(
    ("legs", "value", "says", "weight"),
    [
        (
            [leg("refresh", facts=ROTATED), leg("refresh_again", facts=ROTATED)],
            "each time",
            "in both refreshes",
            "fine",
        ),
        ([leg("refresh", facts=ROTATED)], "each time", "in one refresh", "fine"),
        ([leg("refresh", facts=ROTATED), leg("refresh_again", facts=KEPT)], "sometimes", "one of two", "fine"),
        ([leg("refresh", facts=KEPT), leg("refresh_again", facts=KEPT)], "kept", "the same in both", "fine"),
        ([leg("refresh", facts=WITHOUT)], "no refresh token", "without a refresh token", "fine"),
        ([leg("refresh", "failed")], "not seen", "no refresh has shown", "note"),
        ([], "not seen", "no refresh has shown", "note"),
    ],
)
def test_rotation(legs: list[LegResult], value: str, says: str, weight: str) -> None:
    found = traits(EXCHANGED, *legs)["refresh_token_rotation"]
    assert (found.value, found.weight) == (value, weight)
    assert says in found.sentence


@pytest.mark.parametrize(
    ("legs", "weight"),
    [([leg("refresh", "failed")], "note"), ([leg("refresh", "not supported")], "fine"), ([], "fine")],
)
def test_no_refresh_token_at_all(legs: list[LegResult], weight: str) -> None:
    found = traits(NO_TOKEN, *legs)["refresh_token_rotation"]
    assert (found.value, found.weight) == ("no refresh token", weight)
    assert "has to log in again" in found.sentence


@pytest.mark.parametrize(
    ("legs", "value", "weight"),
    [
        ([leg("refresh", facts=KEPT), leg("refresh_again", facts=KEPT)], "usable again", "fine"),
        ([leg("refresh", facts=ROTATED), leg("refresh_again", facts=ROTATED)], "not tried", "fine"),
        ([leg("refresh", facts=KEPT), leg("refresh_again", "failed", exchanges=at(400))], "usable once", "problem"),
        ([leg("refresh", facts=KEPT), leg("refresh_again", "failed", exchanges=at(503))], "not seen", "fine"),
        ([leg("refresh", facts=KEPT), leg("refresh_again", "failed")], "not seen", "fine"),
        ([leg("refresh", facts=KEPT)], "not seen", "fine"),
        ([leg("refresh", facts=WITHOUT), leg("refresh_again", facts=WITHOUT)], "not seen", "fine"),
        ([], "not seen", "fine"),
    ],
)
def test_using_a_refresh_token_again(legs: list[LegResult], value: str, weight: str) -> None:
    found = traits(EXCHANGED, *legs)["refresh_token_reuse"]
    assert (found.value, found.weight) == (value, weight)


SAID_NOTHING: Facts = {"expires_in_said": False, "expires_in_kind": "nothing"}


@pytest.mark.parametrize(
    ("facts", "refreshed", "said_by", "says"),
    [
        ({}, None, "provider", "good for 60 minutes; that was not waited for."),
        ({}, 3600, "provider", "good for 60 minutes; that was not waited for."),
        ({}, 60, "provider", "not waited for. A refreshed one is good for 60 seconds."),
        ({}, "none", "provider", "A refreshed one is given no expiry."),
        ({"expires_in": 40 * 31_557_600}, None, "provider", "often another unit"),
        (SAID_NOTHING, None, "spec", "does not say how long an access token is good for. Step 5 assumes 60 minutes"),
        (SAID_NOTHING | {"expires_in": None}, None, "nobody", "Only a refused call will show"),
        ({"expires_in_kind": "never"}, None, "spec", "never expires. Step 5 assumes 60 minutes."),
        ({"expires_in_kind": "never", "expires_in": None}, None, "provider", "an access token never expires."),
        ({"expires_in_kind": "unreadable", "expires_in": None}, None, "provider", "choose its unit there."),
        ({"expires_in": None}, None, "provider", "was not seen"),
    ],
)
def test_expiry(facts: Facts, refreshed: Any, said_by: str, says: str) -> None:
    again = [leg("refresh", facts=ROTATED | {"expires_in": None if refreshed == "none" else refreshed})]
    found = traits(leg("exchange", facts=FIRST | facts), *(again if refreshed else []))["access_token_expiry"]
    assert isinstance(found.value, dict)
    assert found.value["said_by"] == said_by
    assert says in found.sentence


@pytest.mark.parametrize(
    ("granted", "missing", "extra", "says", "weight"),
    [
        (None, [], [], "by the standard that means all that was asked for", "fine"),
        ("read write", [], [], "exactly the scopes", "fine"),
        ("write,read", [], [], "exactly the scopes", "fine"),
        ("read", ["write"], [], "does not name “write” among", "note"),
        ("read write read admin", [], ["admin"], "granted “admin” besides", "fine"),
        ("openid", ["read", "write"], ["openid"], "does not name “read”, “write”", "note"),
        ("", ["read", "write"], [], "does not name", "note"),
    ],
)
def test_scopes(granted: str | None, missing: list[str], extra: list[str], says: str, weight: str) -> None:
    found = traits(leg("exchange", facts=FIRST | {"scopes_granted": granted}))["scopes"]
    assert isinstance(found.value, dict)
    assert (found.value["missing"], found.value["extra"], found.weight) == (missing, extra, weight)
    assert found.value["said"] is (granted is not None)
    assert says in found.sentence


def test_scopes_that_nobody_asked_for_and_scopes_lost_by_a_refresh() -> None:
    none = FIRST | {"scopes_requested": []}
    assert "grants by default" in traits(leg("exchange", facts=none))["scopes"].sentence
    found = traits(leg("exchange", facts=none | {"scopes_granted": "a"}))["scopes"]
    assert "granted “a” though none was asked for" in found.sentence
    lost = leg("refresh", facts=ROTATED | {"scopes_granted": "read"})
    found = traits(leg("exchange", facts=FIRST | {"scopes_granted": "read write"}), lost)["scopes"]
    assert isinstance(found.value, dict)
    assert found.value["missing_after_refresh"] == ["write"]
    assert "no longer names “write”" in found.sentence
    several = FIRST | {"scopes_requested": ["read write", "read"], "scopes_granted": "write read"}
    assert "exactly the scopes" in traits(leg("exchange", facts=several))["scopes"].sentence
    many = traits(leg("exchange", facts=FIRST | {"scopes_granted": " ".join("abcdefghij")}))["scopes"]
    assert "“h” and 2 more" in many.sentence


def test_scopes_with_commas_inside_stay_whole() -> None:
    assert scope_list("a,b c", ["a,b"]) == ["a,b", "c"]
    assert scope_list("a,b c", ["a"]) == ["a", "b", "c"]
    assert scope_list(7, []) is None


STILL = "token_still_works"


@pytest.mark.parametrize(
    ("legs", "value", "weight"),
    [
        ([leg("revoke"), leg("test_after_revoke")], "real", "fine"),
        (
            [leg("revoke"), leg("test_after_revoke", "failed", reason=STILL, exchanges=at(200))],
            "without effect",
            "problem",
        ),
        ([leg("revoke"), leg("test_after_revoke", "failed", exchanges=at(503))], "not seen", "fine"),
        ([leg("revoke", "failed")], "refused", "problem"),
        ([leg("revoke", "not supported"), leg("test_after_revoke", "not supported")], "not supported", "fine"),
        ([leg("revoke"), leg("test_after_revoke", "not tried")], "not seen", "fine"),
        ([], "not seen", "fine"),
    ],
)
def test_revocation(legs: list[LegResult], value: str, weight: str) -> None:
    found = traits(EXCHANGED, *legs)["revocation"]
    assert (found.value, found.weight) == (value, weight)


@pytest.mark.parametrize(
    ("values", "verdict", "weight"),
    [
        (None, "not chosen", "fine"),
        ([], "not seen", "fine"),
        ([None, None], "missing", "note"),
        ([MISSING, None], "missing", "note"),
        ([MISSING, MISSING], "nowhere", "problem"),
        (["u1"], "seen once", "fine"),
        (["u1", "u1", "u1"], "same", "fine"),
        (["u1", "u2"], "changed", "problem"),
    ],
)
def test_the_identifier_without_its_values(values: list[object] | None, verdict: str, weight: str) -> None:
    found = traits(EXCHANGED, identifier=values)["identifier"]
    held = [value for value in values or () if value not in (None, MISSING)]
    assert found.value == {"verdict": verdict, "calls": len(held)}
    assert found.weight == weight
    assert "u1" not in found.sentence


def test_before_there_is_a_token_only_what_can_be_said() -> None:
    assert set(traits(leg("authorize", "failed"))) == {"revocation", "identifier"}
    assert set(traits(EXCHANGED)) == set(TRAIT_TITLES) - {"label"}
    assert all(trait.sentence.endswith(".") for trait in traits(EXCHANGED).values())


@pytest.mark.asyncio
async def test_a_whole_run_draws_them(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    connection = connect(unique_identifier={"path": "authData.testcode.profile.id"})
    proof = await prove(connection, receiver, person.open)
    values = {trait.name: trait.value for trait in proof.traits}
    assert values["refresh_token_rotation"] == "each time"
    assert values["revocation"] == "real"
    assert values["identifier"] == {"verdict": "same", "calls": 3}
    assert all(trait.sentence in proof.as_text() for trait in proof.traits)
    assert [trait["name"] for trait in proof.as_json()["traits"]] == list(values)


@pytest.mark.asyncio
async def test_an_identifier_that_changes_fails_the_run(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    provider.on("/me", *(answer({"id": f"private-{n}"}) for n in range(3)), answer({}, 401))
    proof = await prove(connect(unique_identifier={"path": "authData.testcode.id"}), receiver, person.open)
    assert {leg.verdict for leg in proof.legs} == {"proved"}
    assert not proof.passed
    assert "private" not in proof.as_text() + str(proof.as_json())


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("path", "passes"),
    [
        ("authData.testcode.profile.real_name", True),
        ("authData.testcode.data.name", False),
        ("authData.accesstokencode.user.name", False),
        ("authData.region", True),
        ("no path", True),
    ],
)
async def test_a_label_that_is_nowhere_in_an_answer_is_no_proof(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person, path: str, passes: bool
) -> None:
    """It was proved, and nobody would have known the connection again."""
    provider.play_well()
    proof = await prove(connect(connection_label={"path": path}), receiver, person.open)
    assert {leg.verdict for leg in proof.legs} == {"proved"}
    assert proof.passed is passes
    assert [trait.name for trait in proof.does_not_hold] == ([] if passes else ["label"])


@pytest.mark.asyncio
async def test_a_group_of_values_identifies_nobody(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    """It was proved: it stays the same, and reads the same for every account."""
    provider.play_well()
    proof = await prove(connect(unique_identifier={"path": "authData.testcode.profile"}), receiver, person.open)
    assert {leg.verdict for leg in proof.legs} == {"proved"}
    assert not proof.passed
    values = {trait.name: trait.value for trait in proof.traits}
    assert values["identifier"] == {"verdict": "group", "calls": 3}


@pytest.mark.asyncio
async def test_an_identifier_from_the_redirect(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    """It was said that no call was made that brings it."""
    provider.play_well()
    proof = await prove(connect(unique_identifier={"path": "authData.Authorization.state"}), receiver, person.open)
    values = {trait.name: trait.value for trait in proof.traits}
    assert values["identifier"] == {"verdict": "seen once", "calls": 1}


@pytest.mark.asyncio
async def test_an_identifier_from_the_token_response(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    tokens = [{"access_token": f"at-{n}", "refresh_token": f"rt-{n}", "user": 7} for n in range(3)]
    provider.on(
        "/token", answer(tokens[0]), answer({k: v for k, v in tokens[1].items() if k != "user"}), answer(tokens[2])
    )
    provider.on("/me", *(answer({"x": 1}) for _ in range(3)), answer({}, 401))
    proof = await prove(connect(unique_identifier={"path": "authData.accesstokencode.user"}), receiver, person.open)
    values = {trait.name: trait.value for trait in proof.traits}
    assert values["identifier"] == {"verdict": "same", "calls": 2}


@pytest.mark.asyncio
async def test_a_refresh_token_that_is_good_for_one_use(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    first = answer({"access_token": "at-1", "refresh_token": "rt-1"})
    provider.on("/token", first, answer({"access_token": "at-2"}), answer({"error": "invalid_grant"}, 400))
    provider.on("/me", answer({"id": 1}), answer({"id": 1}), answer({}, 401))
    proof = await prove(connect(), receiver, person.open)
    verdicts = {each.leg: each.verdict for each in proof.legs}
    assert verdicts["refresh_again"] == "failed"
    assert verdicts["test_after_refresh_again"] == "not tried"
    assert verdicts["test_after_revoke"] == "proved"  # with the token of the first refresh, which was tested
    assert {trait.name: trait.value for trait in proof.traits}["refresh_token_reuse"] == "usable once"
