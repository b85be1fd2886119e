from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from connection_wizard import __version__
from connection_wizard.http.exchange import Exchange, HttpRequest, HttpResponse, TransportFailure
from connection_wizard.oauth.legs import LEG_STEPS, LEG_TITLES, LEGS, Leg
from connection_wizard.oauth.outcomes import LegResult, Verdict
from connection_wizard.oauth.proof import LegProof, Proof, leg_proof
from connection_wizard.oauth.provider_words import ProviderWords
from connection_wizard.oauth.sentences import Sentences
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.strict_json import dumps
from connection_wizard.words import NOTHING, Words

NOW = datetime(2026, 1, 1, 12, 0, 0, 123456, tzinfo=UTC)
SECRET = "s3cr3t-of-this-test"


def exchange(url: str, status: int | None = 200, hops: tuple[Exchange, ...] = ()) -> Exchange:
    failure = None if status else TransportFailure("refused", Words("No."), Words("Try."))
    response = HttpResponse(status, "", "HTTP/1.1", (), b"") if status else None
    return Exchange(HttpRequest("GET", url), response, failure, NOW, 0.1234, None, 0, 0, hops)


def proof(verdicts: Mapping[Leg, Verdict]) -> Proof:
    legs = tuple(
        LegProof(leg, verdict, Words(f"It was {verdict}."), NOTHING, "", {}, ()) for leg, verdict in verdicts.items()
    )
    return Proof("Acme", "d" * 64, NOW, NOW + timedelta(seconds=5), legs)


ALL: Mapping[Leg, Verdict] = dict.fromkeys(LEGS, "proved")


@pytest.mark.parametrize(
    ("verdicts", "passed"),
    [
        (ALL, True),
        ({**ALL, "refresh": "not supported", "test_after_refresh": "not supported"}, True),
        ({**ALL, "revoke": "not tried", "test_after_revoke": "not tried"}, True),
        ({**ALL, "test_after_revoke": "failed"}, False),
        ({**ALL, "test": "not tried"}, False),
        ({**ALL, "test": "failed"}, False),
        ({"authorize": "proved", "exchange": "proved"}, False),
        ({}, False),
    ],
)
def test_when_a_run_has_passed(verdicts: Mapping[Leg, Verdict], passed: bool) -> None:
    assert proof(verdicts).passed is passed
    assert proof(verdicts).as_json()["passed"] is passed


def test_whether_anybody_logged_in() -> None:
    assert proof({"authorize": "proved", "exchange": "failed"}).logged_in
    assert not proof({"authorize": "failed"}).logged_in
    assert not proof({}).logged_in


def test_every_leg_has_a_title_and_a_step() -> None:
    assert set(LEG_TITLES) == set(LEG_STEPS) == set(LEGS)


def test_a_legs_evidence_without_secrets() -> None:
    hop = exchange(f"https://acme.test/old?access_token={SECRET}", 307)
    result = LegResult(
        "test",
        "failed",
        "other",
        {"path": SECRET},
        at=("test_call",),
        said=Sentences(Words(f"It said {SECRET}."), Words(f"Not {SECRET}.")),
        words=ProviderWords("invalid", f"{SECRET} is wrong", f"https://acme.test/{SECRET}"),
        facts={"status": 200, "kind": SECRET, "scopes": [f"a {SECRET}", 7, None], "refresh_token": True},
        exchanges=(
            exchange(f"https://acme.test/me?q={SECRET}&page=2", 401, (hop,)),
            exchange("https://acme.test", None),
        ),
    )
    leg = leg_proof(result, Redactor([SECRET]))
    assert (leg.reason, leg.values, leg.at) == ("other", {"path": "‹hidden›"}, ("test_call",))
    assert leg.facts == {"status": 200, "kind": "‹hidden›", "scopes": ["a ‹hidden›", 7, None], "refresh_token": True}
    assert [(line.method, line.url, line.status, line.milliseconds) for line in leg.requests] == [
        ("GET", "https://acme.test/old?access_token=‹hidden›", 307, 123),
        ("GET", "https://acme.test/me?q=‹hidden›&page=2", 401, 123),
        ("GET", "https://acme.test", None, 123),
    ]
    whole = Proof("Acme", "d" * 64, NOW, NOW, (leg,))
    assert SECRET not in json.dumps(whole.as_json()) + whole.as_text() + repr(whole)


def test_a_number_that_json_does_not_have_is_kept_as_a_text() -> None:
    """A provider's ``1e999`` is read as infinite; a proof that held it could not be written, or not be read."""
    leg = leg_proof(
        LegResult("test", "proved", "test_answered", {"status": 200}, facts={"expires_in": float("inf")}), Redactor([])
    )
    assert leg.facts == {"expires_in": "Infinity"}
    dumps(Proof("Acme", "d" * 64, NOW, NOW, (leg,)).as_json())


def test_as_json() -> None:
    document: dict[str, Any] = proof({"authorize": "proved"}).as_json()
    assert document == {
        "proof_version": 2,
        "program_version": __version__,
        "spec_name": "Acme",
        "spec_sha256": "d" * 64,
        "started_at": "2026-01-01T12:00:00+00:00",
        "finished_at": "2026-01-01T12:00:05+00:00",
        "calls_made_by": "program",
        "passed": False,
        "legs": [
            {
                "leg": "authorize",
                "verdict": "proved",
                "reason": "",
                "values": {},
                "at": [],
                "summary": "It was proved.",
                "hint": "",
                "provider_words": "",
                "facts": {},
                "requests": [],
                "causes": [],
            }
        ],
        "traits": [],
        "codes": [],
    }


def test_as_text() -> None:
    legs = (
        LegProof("authorize", "proved", Words("You logged in."), NOTHING, "", {}, ()),
        LegProof("exchange", "failed", Words("Refused."), Words("Mend it."), "invalid_client: No", {}, ()),
        LegProof("refresh", "not supported", Words("No such step."), NOTHING, "", {}, ()),
        LegProof("revoke", "not tried", NOTHING, NOTHING, "", {}, ()),
    )
    assert Proof("", "abc", NOW, NOW, legs).as_text() == (
        "Live run of (no name), 2026-01-01 12:00 UTC\n"
        "\n"
        "[+] Log in and approve: proved\n"
        "    You logged in.\n"
        "[!] Get the access token: failed\n"
        "    Refused.\n"
        "    The provider says: invalid_client: No\n"
        "    Mend it.\n"
        "[ ] Refresh the token: not supported\n"
        "    No such step.\n"
        "[-] Revoke the token: not tried\n"
        "\n"
        "Spec (SHA-256): abc\n"
        f"Connection Wizard {__version__}\n"
    )
