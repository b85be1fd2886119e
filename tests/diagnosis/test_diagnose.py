"""Failures that are no answer: nobody comes back, the network fails; and what holds for every diagnosis."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, get_args

import pytest

from connection_wizard.diagnosis.diagnose import diagnose
from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.model import Background
from connection_wizard.http.exchange import Exchange, FailureKind, HttpRequest, HttpResponse, TransportFailure
from connection_wizard.oauth.answers import Answer
from connection_wizard.oauth.callback import Ignored
from connection_wizard.oauth.legs import LEGS
from connection_wizard.oauth.outcomes import LegFailed, LegResult
from connection_wizard.oauth.provider_words import ProviderWords
from connection_wizard.oauth.reasons import ReasonValues
from connection_wizard.oauth.values import UnusableValue
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.paths import DataPath
from connection_wizard.words import Words
from tests.diagnosis.results import diagnose_error, refused


@pytest.mark.parametrize(
    ("reason", "code"),
    [("wrong_state", "state-lost"), ("", "nobody-came-back")],
)
def test_a_log_in_that_never_ends_is_told_apart(reason: Any, code: str) -> None:
    ignored = (Ignored(reason),) if reason else ()
    draft = Draft({"spec_version": 1})
    found = diagnose_error(
        LegFailed("log_in_timed_out", {"seconds": 600}), "authorize", draft, Redactor(), Background(ignored=ignored)
    )
    assert found.cause.code == code


@pytest.mark.parametrize(
    ("path", "field"), [(names.CLIENT_ID, "client_id"), (names.CLIENT_SECRET, "client_secret"), (names.CODE, "")]
)
def test_credentials_that_a_call_lacks_are_shown_where_they_are_given(path: DataPath, field: str) -> None:
    """The card of the test call led to the test call, and its sentence to the step of the credentials."""
    lacks = UnusableValue("value_missing", path, Words("It is not there."), Words("Give it."))
    found = diagnose_error(lacks, "test", Draft({"spec_version": 1}))
    assert found.cause.path == (("client", field) if field else ("test_call",))


# -- no answer


@pytest.mark.parametrize("kind", get_args(FailureKind))
def test_a_failure_of_the_network_is_told_in_its_own_words(kind: FailureKind) -> None:
    request = HttpRequest("POST", "https://token.acme.test/token")
    failure = TransportFailure(kind, Words("It did not work."), Words("Try again."))
    exchange = Exchange(request, None, failure, datetime.now(UTC), 0.1, None, 0, 0)
    result = LegResult("exchange", "failed", "no_answer", {"kind": kind}, exchanges=(exchange,))
    found = diagnose(result, Draft({"spec_version": 1}))
    assert found.step == (10 if kind == "host_not_listed" else 5)
    assert found.cause.code not in ("unknown", "request-refused")


# -- what a diagnosis is


def test_there_is_always_a_cause_and_doubt_is_told() -> None:
    for leg in LEGS:
        result = refused(leg, words=ProviderWords(excerpt="strange"))
        found = diagnose(result, Draft({"spec_version": 1, "refresh_token": {}, "revoke_token": {}}))
        assert found.causes[0].certainty == "possible"
        assert any(line.startswith("Perhaps ") for line in found.as_lines())
        assert found.as_json()["causes"]


@pytest.mark.parametrize(("wanted", "is_kept"), [("auto", True), ("form", False)])
def test_an_answer_is_read_again_only_by_a_draft_that_reads_it_otherwise(wanted: str, is_kept: bool) -> None:
    read = Answer(200, "json", {"a": 1}, '{"a": 1}')
    request = HttpRequest("POST", "https://token.acme.test/token")
    response = HttpResponse(200, "", "HTTP/1.1", (("content-type", "application/json"),), b'{"a": 1}')
    exchange = Exchange(request, response, None, datetime.now(UTC), 0.1, None, 0, 8)
    values: ReasonValues = {"path": "access_token", "format": "json"}
    result = LegResult("exchange", "failed", "token_missing", values, exchanges=(exchange,), brought=lambda: read)
    draft = Draft({"access_token": {"url": "https://token.acme.test/token", "response": {"format": wanted}}})
    assert (Evidence(result, draft, Redactor(), Background()).answer is read) is is_kept
