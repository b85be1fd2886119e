"""From a page of documentation alone, and from another tool's file alone, to a proof and a finished spec.

What is read is all that is known of the provider; the author brings the app's credentials and clicks the first
proposals for label and identifier, as in the window.
"""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from connection_wizard.http.client import HttpClient
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.receivers import LoopbackReceiver, loopback_receiver
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.practice.visitor import Visitor
from connection_wizard.session.dependencies import Dependencies
from connection_wizard.session.session import Session
from connection_wizard.session.understanding import Understanding
from connection_wizard.sources.door import understand
from connection_wizard.spec import names
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.spec.findings import findings, finished
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.viasocket.record import create_payload
from tests.helpers.picking import picked
from tests.waiting import HANG

WRITTEN = "https://api.practice-crm.com"
"""Whose documentation it is; the practice provider answers in its place."""


def page(origin: str) -> str:
    return f"""# Connect to Practice

## 1. Send the person to us

```
GET {origin}/authorize?response_type=code&client_id=YOUR_CLIENT_ID&redirect_uri=YOUR_REDIRECT_URI
  &scope=profile%20workspace.read&state=STATE&code_challenge=CHALLENGE&code_challenge_method=S256
```

## 2. Exchange the code

```
curl -X POST {origin}/token \\
  -d grant_type=authorization_code -d code=CODE -d redirect_uri=YOUR_REDIRECT_URI \\
  -d client_id=YOUR_CLIENT_ID -d client_secret=YOUR_CLIENT_SECRET -d code_verifier=VERIFIER
```

The response is `{{"access_token": "…", "refresh_token": "…", "expires_in": 3600, "token_type": "Bearer"}}`.

## 3. Refresh the token

```
curl -X POST {origin}/token -d grant_type=refresh_token -d refresh_token=REFRESH_TOKEN \\
  -d client_id=YOUR_CLIENT_ID -d client_secret=YOUR_CLIENT_SECRET
```

## 4. Who is connected

```
curl {origin}/me -H "Authorization: Bearer ACCESS_TOKEN"
```
"""


def collection(origin: str) -> str:
    auth = {
        "authUrl": f"{origin}/authorize",
        "accessTokenUrl": f"{origin}/token",
        "refreshTokenUrl": f"{origin}/token",
        "scope": "profile workspace.read",
        "grant_type": "authorization_code_with_pkce",
        "challengeAlgorithm": "S256",
        "client_authentication": "body",
        "addTokenTo": "header",
    }
    described = [{"key": key, "value": value, "type": "string"} for key, value in auth.items()]
    request = {"method": "GET", "header": [], "url": {"raw": f"{origin}/me"}}
    return json.dumps(
        {
            "info": {
                "name": "Practice",
                "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
            },
            "auth": {"type": "oauth2", "oauth2": described},
            "item": [{"name": "Get current user", "request": request}],
        }
    )


@pytest.mark.asyncio
@pytest.mark.parametrize("source", [page, collection], ids=["a page of documentation", "a file of another tool"])
async def test_from_nothing_but(source: Callable[[str], str], unused_tcp_port: int) -> None:
    async with PracticeProvider() as provider, HttpClient() as client:
        read = Understanding(understand(source(WRITTEN)), NEW_CONNECTION).applied()
        draft = Draft(json.loads(json.dumps(read.document).replace(WRITTEN, provider.origin)))
        redirect = {"receiver": "loopback", "host": "127.0.0.1", "port": unused_tcp_port}
        draft = draft.put(("live_redirect",), redirect).put(("client", "client_id"), provider.client_id)

        async def open_browser(url: str) -> bool:
            await Visitor().visit(url)
            return True

        async def known(spec: ConnectionSpec, inputs: dict[str, str]) -> str:
            return provider.client_secret

        def receiver(spec: ConnectionSpec) -> LoopbackReceiver:
            return loopback_receiver(spec.live_redirect)

        dependencies = Dependencies(lambda: client, receiver, open_browser, known, log_in=HANG)
        session = Session(lambda: draft, dependencies, lambda event: None)
        proof = await session.prove()
        verdicts = {leg.leg: leg.verdict for leg in proof.legs}
        answers = session.connection
        assert answers is not None
        draft = picked(draft, answers.values.find(names.TEST_RESPONSE), answers.values.find(names.TOKEN_RESPONSE))
    wanted: tuple[Leg, ...] = ("authorize", "exchange", "test", "refresh", "test_after_refresh", "refresh_again")
    assert {leg: verdicts[leg] for leg in wanted} == dict.fromkeys(wanted, "proved")
    draft = draft.put(("whitelist",), ["127.0.0.1"])
    assert [found.code for found in findings(draft) if found.severity == "error"] == []
    assert create_payload(finished(draft))["authrequrl"].endswith("/authorize")
