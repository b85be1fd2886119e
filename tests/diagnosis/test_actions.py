"""A change to how the test call sends the token takes the requests of actions along."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.diagnosis.actions import with_actions
from connection_wizard.diagnosis.diagnose import diagnose
from connection_wizard.oauth.provider_words import ProviderWords
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.words import say
from tests.diagnosis.results import refused

TOKEN = "${context.authData.accesstokencode.access_token}"
BEARER = {"name": "Authorization", "value": f"Bearer {TOKEN}"}
WORD = {"name": "Authorization", "value": f"token {TOKEN}"}
OWN = {"name": "X-Token", "value": TOKEN}
VERSION = {"name": "Acme-Version", "value": "2"}
ACCEPT = {"name": "Accept", "value": "application/vnd.api+json"}
FORM = {"name": "Content-Type", "value": "application/json"}
IN_QUERY = {"name": "token", "value": TOKEN}
FIRST = ("test_call", "headers", 0)


def draft(actions: list[dict[str, str]], url: str = "https://api.acme.test/me") -> Draft:
    return Draft({
        "spec_version": 1,
        "access_token": {"url": "https://id.acme.test/oauth/token"},
        "test_call": {"url": url, "headers": [BEARER, VERSION]},
        "request_parameters": {"headers": actions},
    })  # fmt: skip


def change(*edits: Edit) -> Fix:
    return Fix(say("Change it"), edits)


@pytest.mark.parametrize(
    ("made", "actions", "then"),
    [
        (change(Edit(FIRST, WORD)), [VERSION, BEARER], {"headers": [VERSION, WORD]}),
        (change(Edit(FIRST, OWN)), [BEARER], {"headers": [OWN]}),
        (change(Edit(("test_call", "headers", 2), OWN)), [BEARER], {"headers": [BEARER, OWN]}),
        (change(Edit(("test_call", "headers", 2), ACCEPT)), [BEARER], {"headers": [BEARER, ACCEPT]}),
        (change(Edit(FIRST, remove=True), Edit(("test_call", "query"), [IN_QUERY])), [BEARER],
         {"headers": [], "query": [IN_QUERY]}),
    ],
)  # fmt: skip
def test_actions_follow_where_they_sent_the_same(made: Fix, actions: list[Any], then: dict[str, Any]) -> None:
    assert with_actions(made, draft(actions)).apply(draft(actions)).get("request_parameters") == then


@pytest.mark.parametrize(
    ("made", "before"),
    [
        (change(Edit(FIRST, WORD)), draft([WORD])),
        (change(Edit(FIRST, WORD)), draft([])),
        (change(Edit(("test_call", "method"), "POST")), draft([BEARER])),
        (change(Edit(("test_call", "headers", 2), ACCEPT)), draft([WORD])),
        (change(Edit(("test_call", "headers", 2), FORM)), draft([BEARER])),
        (change(Edit(("access_token", "body_format"), "json")), draft([BEARER])),
        (change(Edit(FIRST, WORD)), draft([BEARER], "https://id.acme.test/oauth/metadata")),
        (change(Edit(("test_call", "headers", 2), ACCEPT)), draft([BEARER], "https://id.acme.test/oauth/metadata")),
    ],
    ids=[
        "of their own",
        "none",
        "no token",
        "a header, of their own",
        "the form of a body",
        "another call",
        "the authorization server's own",
        "a header for it",
    ],
)
def test_else_the_change_is_as_it_was(made: Fix, before: Draft) -> None:
    assert with_actions(made, before) is made


def test_a_cause_brings_its_change_with_it() -> None:
    words = ProviderWords("Authorization header must be in the format: token <access token>")
    found = diagnose(refused("test", 401, at=("test_call",), words=words), draft([BEARER]))
    assert found.cause.fix is not None
    assert found.cause.fix.apply(draft([BEARER])).get("request_parameters", "headers") == [WORD]
