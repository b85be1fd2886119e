"""Faults that a spec can live with: the live run proves the connection once the spec says how this provider is."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from connection_wizard.http.client import HttpClient
from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.oauth.run import prove
from connection_wizard.practice.faults import FAULTS
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.practice.visitor import Visitor
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from tests.oauth.leaving import NO_HURRY, LeavingPerson

TOKEN = names.ACCESS_TOKEN.template
BEARER = {"name": "Authorization", "value": f"Bearer {TOKEN}"}
NESTED = {name: f"data.{name}" for name in ("access_token", "refresh_token", "expires_in")}
CAMEL = {"access_token": "accessToken", "refresh_token": "refreshToken", "expires_in": "expiresIn"}
MILLISECONDS = {"expires_unit": "milliseconds"}


def header(name: str, value: str) -> dict[str, Any]:
    return {"test_call.headers": [BEARER, {"name": name, "value": value}]}


def response(mapping: Mapping[str, str]) -> dict[str, Any]:
    return {f"{step}.response": mapping for step in ("access_token", "refresh_token")}


def follow_up(purpose: str, path: str, **more: Any) -> dict[str, Any]:
    call = {"purpose": purpose, "method": "GET", "url": f"ORIGIN{path}", "headers": [BEARER], **more}
    return {"access_token.follow_ups": [call]}


# From a fault to what must be written where in the document
MENDS: Mapping[str, Mapping[str, Any]] = {
    "scope_comma": {"authorization.scope_separator": "comma"},
    "authorize_error_invalid_scope": {"authorization.scopes": ["profile"]},
    "scope_narrowed": {},
    "pkce_required": {},
    "pkce_refused": {"authorization.pkce": "none"},
    "iss_missing_though_announced": {"authorization.iss_required": False},
    "code_renamed": {"authorization.callback": {"code": "auth_code"}},
    "state_missing": {"authorization.callback": {"state_returned": False}},
    "token_requires_basic": {"access_token.client_authentication": "client_secret_basic"},
    "token_requires_body_credentials": {},
    "token_requires_json": {"access_token.body_format": "json", "revoke_token.body_format": "form"},
    "token_answers_form": {},
    "token_answers_json_as_text": {},
    "token_nested": response(NESTED),
    "token_camel_case": response(CAMEL),
    "token_201": {},
    "expires_in_string": {},
    "expires_in_milliseconds": response(MILLISECONDS),
    "expires_missing": {},
    "refresh_needs_offline": {"authorization.parameters": [{"name": "access_type", "value": "offline"}]},
    "refresh_not_rotated": {},
    "refresh_omits_refresh_token": {},
    "refresh_needs_scope": {"refresh_token.parameters": [{"name": "scope", "value": "profile workspace.read"}]},
    "no_refresh_token": {"refresh_token": None},
    "revoke_405": {"revoke_token.method": "DELETE"},
    "revoke_needs_basic": {"revoke_token.client_authentication": "client_secret_basic"},
    "revoke_unsupported_token_type": {
        "revoke_token.parameters": [{"name": "token", "value": names.REFRESH_TOKEN.template}]
    },
    "me_403_scope": {"authorization.scopes": ["profile", "directory.read"]},
    "me_405": {"test_call.method": "POST"},
    "me_415": header("Content-Type", "application/json"),
    "me_needs_user_agent": header("User-Agent", "My connection (me@acme.example)"),
    "me_needs_header": header("Practice-Version", "2026-01-01"),
    "me_token_word": {"test_call.headers": [{"name": "Authorization", "value": f"token {TOKEN}"}]},
    "me_list": {"test_call.response": {"root": "[0]"}},
    "follow_up_exchange": {**follow_up("exchange", "/exchange"), "refresh_token": None},
    "lookup_needed": {
        **follow_up("look_up", "/tenants", response={"keep": [{"name": "tenant", "path": "[0].id"}]}),
        **header("Practice-Tenant", (names.TOKEN_RESPONSE / "tenant").template),
    },
}


# The run works without the mend as well, but what it brings is not what it seems: an expiry, an identity
UNNOTICED = ("expires_in_milliseconds", "me_list")


def mended(document: Mapping[str, Any], fault: str, origin: str) -> Draft:
    """The document with the fault's mend."""
    copy: dict[str, Any] = json.loads(json.dumps(document))
    for path, value in json.loads(json.dumps(MENDS[fault]).replace("ORIGIN", origin)).items():
        step, _, key = path.partition(".")
        if key:
            copy[step][key] = value
        elif value is None:
            del copy[step]
    return Draft(copy)


async def passes(fault: str, *, mend: bool) -> bool:
    """Whether a live run with the provider's own document, mended or not, proves every leg that the document has."""
    async with PracticeProvider(faults=[fault]) as provider, HttpClient() as client:
        document = provider.document()
        draft = mended(document, fault, provider.origin) if mend else Draft(document)
        connection = LiveConnection(
            draft.partial_spec,
            client,
            inputs={},
            client_secret=provider.client_secret,
            emit=lambda event: None,
            now=lambda: datetime.now(UTC),
        )

        async def open_browser(url: str) -> bool:
            return (await Visitor().visit(url)).sent_back

        person = LeavingPerson(LoopbackReceiver(), open_browser)
        proof = await prove(connection, person, person.visit, NO_HURRY)
        return proof.passed


@pytest.mark.asyncio
@pytest.mark.parametrize("fault", MENDS)
async def test_mended_spec_is_proved(fault: str) -> None:
    assert fault in FAULTS
    assert await passes(fault, mend=True)


@pytest.mark.asyncio
@pytest.mark.parametrize("fault", [fault for fault, mend in MENDS.items() if mend and fault not in UNNOTICED])
async def test_without_the_mend_it_is_not(fault: str) -> None:
    assert not await passes(fault, mend=False)
