"""Legs that are code: the author's own, or what an export holds; run in the embedded engine, judged like any other."""

from __future__ import annotations

import hmac
import json
from base64 import b64encode, urlsafe_b64decode
from typing import Any

import pytest

from connection_wizard.oauth.code_runs import shape
from connection_wizard.oauth.legs import LEGS
from connection_wizard.oauth.parameters import computed
from connection_wizard.oauth.proof import Proof
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.oauth.run import prove
from connection_wizard.oauth.values import Values
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec import names
from tests.by_day import by_day
from tests.oauth.conftest import Connect
from tests.oauth.scripted import ACCESS_TOKENS, CLIENT_SECRET, REFRESH_TOKENS, Person, ScriptedProvider, answer
from tests.oauth.test_quirks_live import NAMES, quirks, strict

NO_MORE: dict[str, Any] = {"refresh_token": None, "revoke_token": None}


def verdicts(proof: Proof) -> dict[str, str]:
    return {leg.leg: leg.verdict for leg in proof.legs}


def summary(proof: Proof, leg: str) -> str:
    return next(found.summary for found in proof.legs if found.leg == leg)


@pytest.mark.asyncio
async def test_a_whole_life_by_the_exported_code(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    connection = connect()
    before = connection.spec
    proof = await prove(connection, receiver, person.open, by_code=True)
    assert verdicts(proof) == dict.fromkeys(LEGS, "proved")
    assert proof.passed
    assert proof.by_code
    assert "calls made by the exported code" in proof.as_text()
    assert proof.as_json()["calls_made_by"] == "exported code"
    assert connection.spec == before
    assert connection.values.text(names.TEST_RESPONSE / "profile" / "id") == "u1"
    assert CLIENT_SECRET not in json.dumps(proof.as_json())
    assert len(provider.requests) == 8


@pytest.mark.asyncio
@pytest.mark.parametrize("name", by_day(NAMES, each=3, beginning=1))
async def test_every_quirk_is_proved_by_its_code(
    name: str, provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver
) -> None:
    quirk = quirks(provider.origin)[name]
    person = Person(**quirk.callback)
    problems: list[str] = []
    for path, replies in quirk.calls.items():
        provider.on(path, strict(replies, person, problems))
    connection = connect(quirk.inputs, whitelist=["127.0.0.1"], **quirk.steps)
    proof = await prove(connection, receiver, person.open, by_code=True)
    assert not problems
    assert proof.passed, proof.as_text()


@pytest.mark.asyncio
async def test_the_authors_own_code_is_run(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.on("/token", answer({"weird": {"t": "at-own"}}))
    provider.on("/me", answer({"id": 7}))
    own = f"""
        const body = new URLSearchParams({{ code: context?.authData?.Authorization?.code }});
        const answer = await axios.post("{provider.origin}/token", body);
        return {{ access_token: answer.data.weird.t }};
    """
    token = {"url": f"{provider.origin}/token", "snippet": own, "response": {"access_token": "elsewhere"}}
    connection = connect(access_token=token, **NO_MORE)
    proof = await prove(connection, receiver, person.open)
    assert verdicts(proof)["exchange"] == "proved"
    assert provider.to("/me")[0].header("authorization") == "Bearer at-own"


@pytest.mark.parametrize(
    ("source", "verdict", "told"),
    [
        ("throw new Error('The code is spent')", "failed", "Step 5: The code threw: The code is spent"),
        ("return crypto.subtle", "not tried", "The code of step 5 was not run. The code uses “crypto.subtle”"),
        ("return 1", "failed", "holds no access token"),
        ("return (await axios.get('https://elsewhere.test/')).data", "failed", "elsewhere.test, which is no host"),
        ("throw new Error(context.authData.clientsecret)", "failed", "•"),
    ],
)
@pytest.mark.asyncio
async def test_code_that_fails_is_told_of(
    connect: Connect, receiver: LoopbackReceiver, person: Person, source: str, verdict: str, told: str
) -> None:
    proof = await prove(connect(access_token={"snippet": source}, **NO_MORE), receiver, person.open)
    assert verdicts(proof)["exchange"] == verdict
    assert told in summary(proof, "exchange") or told == "•"
    assert CLIENT_SECRET not in proof.as_text()
    assert not proof.passed


@pytest.mark.parametrize(
    ("me", "verdict", "told"),
    [
        ([answer({"id": 1}), answer({"id": 1})], "failed", "still works"),
        ([answer({"id": 1}), answer({"error": "down"}, 503)], "failed", "down"),
        ([answer({"id": 1}), answer({"error": "invalid_token"}, 401)], "proved", "refused (status 401)"),
        ([answer({"id": 1}), answer({"active": False})], "proved", "refused (status 200)"),
    ],
)
@pytest.mark.asyncio
async def test_after_the_revocation_the_code_must_fail(
    provider: ScriptedProvider,
    connect: Connect,
    receiver: LoopbackReceiver,
    person: Person,
    me: list[Any],
    verdict: str,
    told: str,
) -> None:
    provider.on("/token", answer({"access_token": "at"}))
    provider.on("/me", *me)
    provider.on("/revoke", answer("", 200))
    picked = {"path": "authData.testcode.id"}
    labelled = {"name": "Id", **picked}
    connection = connect(refresh_token=None, unique_identifier=picked, connection_label=labelled)
    proof = await prove(connection, receiver, person.open, by_code=True)
    assert verdicts(proof)["test_after_revoke"] == verdict
    assert told in summary(proof, "test_after_revoke")


@pytest.mark.asyncio
async def test_the_proof_says_which_codes_ran_and_what_they_returned(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    proof = await prove(connect(), receiver, person.open, by_code=True)
    assert [(code.step, code.state, code.requests) for code in proof.codes] == [
        ("access_token", "executed", 1),
        ("refresh_token", "executed", 1),
        ("revoke_token", "executed", 1),
        ("test_call", "executed", 1),
    ]
    text = proof.as_text()
    assert (
        "Code of step 5, Access token API: executed, 1 request. It returned an object with access_token (text), "
        in text
    )
    assert "Code of step 8, Test (Me) API: executed, 1 request. It returned an object with profile (object)." in text
    assert "Code of step 7, Revoke token API: executed, 1 request. It returned nothing." in text
    for secret in (*ACCESS_TOKENS, *REFRESH_TOKENS, CLIENT_SECRET):
        assert secret not in text + json.dumps(proof.as_json())
    assert proof.as_json()["codes"][0]["state"] == "executed"


@pytest.mark.asyncio
async def test_a_request_that_code_signs_is_signed(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    """docs/spec.md promises it of a snippet; the signature is made here once more, by Python."""
    provider.on("/token", answer({"access_token": "at-own-4711"}))
    provider.on("/me", answer({"id": 1}))
    snippet = f"""
        const token = context.authData.accesstokencode.access_token
        const signature = crypto.createHmac('sha256', context.authData.clientsecret).update('/me').digest('base64')
        const assertion = jwt.sign({{ sub: 'me' }}, context.authData.clientsecret, {{ noTimestamp: true }})
        const headers = {{ Authorization: `Bearer ${{token}}`, 'X-Signature': signature, 'X-Assertion': assertion }}
        return (await axios.get('{provider.origin}/me', {{ headers }})).data
    """
    connection = connect(test_call={"url": f"{provider.origin}/me", "snippet": snippet}, refresh_token=None)
    proof = await prove(connection, receiver, person.open, by_code=True)
    assert verdicts(proof)["test"] == "proved"
    asked = provider.to("/me")[0]
    secret = CLIENT_SECRET.encode()
    assert asked.header("X-Signature") == b64encode(hmac.digest(secret, b"/me", "sha256")).decode()
    signed, _, signature = str(asked.header("X-Assertion")).rpartition(".")
    assert urlsafe_b64decode(signature + "=") == hmac.digest(secret, signed.encode(), "sha256")


@pytest.mark.asyncio
async def test_codes_that_did_not_run_are_told_with_the_reason(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.on("/token", answer({"access_token": "at-own-4711"}))
    own = {"url": f"{provider.origin}/me", "snippet": "try { crypto.subtle; } catch { } return { id: 1 };"}
    connection = connect(test_call=own, refresh_token=None)
    proof = await prove(connection, receiver, person.open, by_code=True)
    told = {code.step: str(code) for code in proof.codes}
    assert "executed" in told["access_token"]
    assert "not run. This connection has no refresh step." in told["refresh_token"]
    assert "Test (Me) API: not run. The code uses “crypto.subtle”" in told["test_call"]
    assert verdicts(proof)["test"] == "not tried"
    assert not proof.passed


@pytest.mark.asyncio
async def test_of_what_was_not_run_nothing_is_said_as_if_it_had_been(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    own = {"url": f"{provider.origin}/me", "snippet": "return crypto.subtle"}
    connection = connect(test_call=own, refresh_token=None, unique_identifier={"path": "authData.testcode.profile.id"})
    proof = await prove(connection, receiver, person.open)
    assert verdicts(proof) | {"test": "not tried", "test_after_revoke": "not tried"} == verdicts(proof)
    assert summary(proof, "test_after_revoke").startswith("The test call was not made before")
    traits = {trait.name: trait for trait in proof.traits}
    assert traits["identifier"].value == {"verdict": "not seen", "calls": 0}
    assert "was not looked at" in traits["identifier"].sentence


@pytest.mark.asyncio
async def test_what_stands_on_a_leg_that_was_not_tried_is_not_told_that_it_failed(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    connection = connect(access_token={"url": f"{provider.origin}/token", "snippet": "return crypto.subtle"})
    proof = await prove(connection, receiver, person.open)
    assert set(verdicts(proof).values()) == {"proved", "not tried"}
    assert not [leg.leg for leg in proof.legs if "did not work" in leg.summary]


@pytest.mark.asyncio
async def test_only_the_authors_own_code_is_told_of_where_the_program_makes_the_calls(
    provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver, person: Person
) -> None:
    provider.play_well()
    assert not (await prove(connect(**NO_MORE), receiver, person.open)).codes
    threw = connect(access_token={"snippet": "throw new Error(context.authData.clientsecret)"}, **NO_MORE)
    (code,) = (await prove(threw, LoopbackReceiver(), person.open)).codes
    assert (code.step, code.state) == ("access_token", "threw")
    assert CLIENT_SECRET not in str(code)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (None, "nothing"),
        (True, "yes or no"),
        (7, "a number"),
        ("secret", "a text"),
        ({}, "an empty object"),
        ([], "a list of 0"),
        ([{"a": [1]}, 2], "a list of 2, the first of them an object with a (list)"),
        ({f"k{n}": None for n in range(20)}, "and more"),
    ],
)
def test_a_shape_holds_no_value(value: Any, told: str) -> None:
    found = shape(value)
    assert found == told or (told == "and more" and found.endswith("k11 (nothing), 8 more"))


@pytest.mark.parametrize(
    ("snippet", "told"),
    [
        ("return `Bearer ${context?.authData?.a}`;", "Bearer 1"),
        ("return 7;", "✕  The code returned a number, where a text is needed."),
        (
            "return crypto.subtle;",
            "–  Not run. The code uses “crypto.subtle”, which the platform has and this program has not.",
        ),
        ("return context.authData.s;", "‹hidden›"),
        ("throw new Error(context.authData.s);", "✕  The code threw: ‹hidden›"),
        ("return axios.get('https://acme.test/');", "✕  The code of a parameter cannot wait for a request."),
    ],
)
@pytest.mark.asyncio
async def test_a_parameter_is_computed(snippet: str, told: str) -> None:
    values = Values({"a": "1", "s": "s3cr3t-of-the-parameter"})
    found = await computed(snippet, values, Redactor(["s3cr3t-of-the-parameter"]))
    assert found.startswith(told)
