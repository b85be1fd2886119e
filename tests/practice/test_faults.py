"""The table of faults."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from typing import get_args
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from connection_wizard.http.exchange import HttpRequest
from connection_wizard.practice.answers import Answer
from connection_wizard.practice.faults import FAULTS, UnknownFault, faults_named
from connection_wizard.practice.hooks import Callback, Hooks, Step
from connection_wizard.practice.policy import Policy
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL
from tests.practice.apps import FORM, error_of, object_of
from tests.practice.conftest import Practice


def test_every_fault_says_what_it_does_and_where_it_shows() -> None:
    assert isinstance(FAULTS, Mapping)
    assert len(FAULTS) >= 65
    assert len({fault.does for fault in FAULTS.values()}) == len(FAULTS)
    for name, fault in FAULTS.items():
        assert fault.name == name
        assert name.replace("_", "").isalnum()
        assert name.islower()
        assert fault.step in get_args(Step)
        assert fault.does.endswith(".")
        assert fault.policy or fault.before or fault.after or fault.authorization or fault.callback


def test_no_fault_no_change() -> None:
    assert faults_named([]) == ()
    assert Hooks([]).policy() == Policy()


def test_order_is_that_of_the_table() -> None:
    given = ["me_401", "token_nested", "state_missing"]
    assert [fault.name for fault in faults_named(given)] == ["state_missing", "token_nested", "me_401"]


@pytest.mark.parametrize(
    ("name", "near"),
    [("me_htm", "me_html"), ("token_neste", "token_nested"), ("refresh_rotated", "refresh_not_rotated")],
)
def test_unknown_name_says_what_is_near(name: str, near: str) -> None:
    with pytest.raises(UnknownFault) as raised:
        PracticeProvider(faults=["me_401", name])
    assert name in raised.value.message
    assert near in raised.value.hint


def test_unknown_name_with_nothing_near_says_what_there_is() -> None:
    with pytest.raises(UnknownFault) as raised:
        faults_named(["qqqqqqqqqq"])
    assert all(name in raised.value.hint for name in FAULTS)


@pytest.mark.asyncio
async def test_faults_combine(practice: Practice) -> None:
    app = await practice(
        "token_requires_basic",
        "token_camel_case",
        "token_nested",
        "expires_in_string",
        "token_201",
        "me_list",
        "me_405",
    )
    code = await app.code()
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": PLATFORM_REDIRECT_URL}
    response = await app.post(app.provider.token_url, form, app.basic)
    assert response.status == 201
    nested = object_of(response)["data"]
    assert nested.keys() == {"accessToken", "refreshToken", "expiresIn", "tokenType", "scope"}
    assert nested["expiresIn"] == "3600"
    me = await app.me(nested["accessToken"], method="POST")
    assert me.status == 200
    assert me.text().startswith("[{")


@pytest.mark.asyncio
async def test_faults_of_one_kind_add_up(practice: Practice) -> None:
    app = await practice("scope_comma", "scope_narrowed", "refresh_needs_offline", "refresh_not_rotated")
    tokens = await app.tokens(scope="profile,workspace.read", access_type="offline")
    assert tokens["scope"] == "profile"
    assert object_of(await app.refresh(tokens["refresh_token"]))["refresh_token"] == tokens["refresh_token"]
    assert error_of(await app.refresh("guessed")) == (400, "invalid_grant")


@pytest.mark.asyncio
@pytest.mark.parametrize("seed", range(20))
async def test_any_faults_go_together(practice: Practice, seed: int) -> None:
    """Whatever is combined, the provider itself never fails: that would be logged, and a log fails the test."""
    names = [name for name in FAULTS if "hang" not in name and "big_answer" not in name]
    app = await practice(*random.Random(seed).sample(names, 8))
    result = await app.visit(scope="profile")
    code = dict(parse_qsl(urlsplit(result.url).query)).get("code", "guessed")
    exchange = {"grant_type": "authorization_code", "code": code, "redirect_uri": PLATFORM_REDIRECT_URL}
    calls = [
        (app.provider.token_url, exchange),
        (app.provider.token_url, {"grant_type": "refresh_token", "refresh_token": "guessed"}),
        (app.provider.revocation_url, {"token": "guessed"}),
    ]
    answers = ""
    for url, form in calls:
        request = HttpRequest("POST", url, (FORM,), urlencode(form | app.credentials).encode())
        response = (await app.client.send(request)).response
        answers += response.text() if response else ""
    for token in ("guessed", *re.findall(r"[\w-]{43}", answers)):
        await app.call_me(token)


def test_nothing_secret_shows_in_reprs() -> None:
    callback = Callback("http://127.0.0.1:1/", (("code", "very-secret"),))
    assert "secret" not in repr(callback)
    assert "secret" not in repr(Answer(200, {"access_token": "very-secret"}))
