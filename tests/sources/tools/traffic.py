"""What travelled, or is to travel: recordings, several requests, callbacks, answers."""

from __future__ import annotations

import json
from typing import Any

from tests.sources.tools.example import CANARY, Example

BEARER = [{"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}]


def entry(
    method: str,
    url: str,
    *,
    headers: dict[str, str] | None = None,
    body: str = "",
    answer: Any = None,
    status: int = 200,
    location: str = "",
    kind: str = "application/x-www-form-urlencoded",
) -> dict[str, Any]:
    """An entry of a recording."""
    request: dict[str, Any] = {
        "method": method,
        "url": url,
        "httpVersion": "http/2.0",
        "headers": [{"name": name, "value": value} for name, value in (headers or {}).items()],
        "queryString": [],
        "cookies": [{"name": "sid", "value": CANARY}],
    }
    if body:
        request["postData"] = {"mimeType": kind, "text": body}
    return {
        "startedDateTime": "2026-02-01T10:00:00.000Z",
        "time": 20,
        "request": request,
        "response": {
            "status": status,
            "headers": [{"name": "Location", "value": location}] if location else [],
            "content": {"mimeType": "application/json", "text": "" if answer is None else json.dumps(answer)},
            "redirectURL": location,
        },
    }


def har(*entries: dict[str, Any]) -> str:
    """A recording."""
    log = {"version": "1.2", "creator": {"name": "WebInspector", "version": "537.36"}, "pages": []}
    return json.dumps({"log": log | {"entries": list(entries)}}, indent=1)


CALLBACK = f"http://localhost:8765/callback?code={CANARY}&state={CANARY}"
HAR = (
    Example(
        "log-in, exchange, who is connected, and pictures besides",
        "har",
        har(
            entry("GET", "https://app.borealis.io/static/logo.png"),
            entry("GET", "https://metrics.track.io/collect?client_id=555&state=1"),
            entry(
                "GET",
                "https://id.borealis.io/oauth2/authorize?response_type=code&client_id=brls-55120&redirect_uri=http%3A%2F%2Flocalhost%3A8765%2Fcallback"
                f"&scope=deals.read%20users.read&state={CANARY}&code_challenge={CANARY}&code_challenge_method=S256&access_type=offline",
                status=302,
                location=CALLBACK,
            ),
            entry(
                "POST",
                "https://id.borealis.io/oauth2/token",
                headers={"Content-Type": "application/x-www-form-urlencoded", "Cookie": f"sid={CANARY}"},
                body=f"grant_type=authorization_code&code={CANARY}&client_id=brls-55120&client_secret={CANARY}&code_verifier={CANARY}&redirect_uri=x",
                answer={
                    "access_token": CANARY,
                    "refresh_token": CANARY,
                    "expires_in": 3600,
                    "instance_url": "https://eu3.borealis.io",
                },
            ),
            entry(
                "GET",
                "https://api.borealis.io/v2/users/me",
                headers={"Authorization": f"Bearer {CANARY}", "X-Version": "2"},
                answer={"id": "u_8841", "email": "ada@borealis.io", "name": "Ada Byron"},
            ),
        ),
        {
            "client.client_id": "brls-55120",
            "authorization.url": "https://id.borealis.io/oauth2/authorize",
            "authorization.scopes": ["deals.read", "users.read"],
            "authorization.pkce": "S256",
            "authorization.parameters": [{"name": "access_type", "value": "offline"}],
            "access_token.url": "https://id.borealis.io/oauth2/token",
            "access_token.client_authentication": "client_secret_post",
            "access_token.body_format": "form",
            "test_call.url": "https://api.borealis.io/v2/users/me",
            "test_call.headers": [*BEARER, {"name": "X-Version", "value": "2"}],
            "connection_label.path": "authData.testcode.name",
            "unique_identifier.path": "authData.testcode.id",
            "whitelist": ["borealis.io"],
        },
        secret=True,
    ),
    Example(
        "Basic, JSON, a nested answer, a refresh and a revocation",
        "har",
        har(
            entry("GET", "https://quarry.cloud/oauth/authorize?response_type=code&client_id=q&scope=stone,sand"),
            entry(
                "POST",
                "https://api.quarry.cloud/oauth/token",
                headers={"Authorization": "Basic cTpjYW5hcnk3ZDQxZjBiOWUyYTY0YzU4", "Content-Type": "application/json"},
                body=json.dumps({"grant_type": "authorization_code", "code": CANARY}),
                kind="application/json",
                answer={"data": {"accessToken": CANARY, "refreshToken": CANARY, "expiresIn": 3600000}},
            ),
            entry(
                "POST",
                "https://api.quarry.cloud/oauth/refresh",
                body=f"grant_type=refresh_token&refresh_token={CANARY}",
            ),
            entry("POST", "https://api.quarry.cloud/oauth/revoke", body=f"token={CANARY}"),
            entry(
                "GET",
                "https://api.quarry.cloud/v3/whoami",
                headers={"authorization": f"Token {CANARY}"},
                answer={"account": {"uuid": "7b0f1c64-0e6e-4d0a-9a53-5d3a0f2b9d11", "display_name": "Quarry Ltd"}},
            ),
        ),
        {
            "authorization.url": "https://quarry.cloud/oauth/authorize",
            "authorization.scopes": ["stone", "sand"],
            "authorization.scope_separator": "comma",
            "access_token.url": "https://api.quarry.cloud/oauth/token",
            "access_token.client_authentication": "client_secret_basic",
            "access_token.body_format": "json",
            "access_token.response.access_token": "data.accessToken",
            "access_token.response.refresh_token": "data.refreshToken",
            "access_token.response.expires_in": "data.expiresIn",
            "access_token.response.expires_unit": "milliseconds",
            "refresh_token.url": "https://api.quarry.cloud/oauth/refresh",
            "revoke_token.url": "https://api.quarry.cloud/oauth/revoke",
            "test_call.url": "https://api.quarry.cloud/v3/whoami",
            "test_call.headers": [
                {"name": "Authorization", "value": "Token ${context.authData.accesstokencode.access_token}"}
            ],
            "unique_identifier.path": "authData.testcode.account.uuid",
        },
        secret=True,
    ),
    Example(
        "two servers log in, one after the other: asked",
        "har",
        har(
            entry(
                "GET",
                "https://sso.corp.dev/authorize?response_type=code&client_id=portal&redirect_uri=https://app.ledgerly.co/sso",
            ),
            entry("POST", "https://sso.corp.dev/token", body=f"grant_type=authorization_code&code={CANARY}"),
            entry(
                "GET",
                "https://oauth.ledgerly.co/authorize?response_type=code&client_id=led&scope=books&redirect_uri=http://localhost:8765/callback",
                status=302,
                location=f"{CALLBACK}&companyId=9130",
            ),
            entry(
                "POST",
                "https://oauth.ledgerly.co/token",
                body=f"grant_type=authorization_code&code={CANARY}&client_id=led&client_secret={CANARY}",
            ),
            entry(
                "GET",
                "https://api.ledgerly.co/users/me",
                headers={"Authorization": f"Bearer {CANARY}"},
                answer={"id": 5},
            ),
        ),
        {
            "client.client_id": "led",
            "authorization.url": "https://oauth.ledgerly.co/authorize",
            "authorization.callback.keep": ["companyId"],
            "access_token.url": "https://oauth.ledgerly.co/token",
            "test_call.url": "https://api.ledgerly.co/users/me",
        },
        secret=True,
        asks=("address",),
    ),
    Example(
        "of a proxy, in its one long line: the exchange was made elsewhere",
        "har",
        json.dumps(
            json.loads(
                har(
                    entry(
                        "GET",
                        "https://orchard.farm/oauth/authorize?response_type=code&client_id=orch-9917&scope=trees%3Aread",
                        status=302,
                        location=CALLBACK,
                    ),
                    entry(
                        "POST",
                        "https://api.orchard.farm/graphql",
                        headers={"Authorization": f"Bearer {CANARY}"},
                        body='{"query":"{ viewer { id } }"}',
                        kind="application/json",
                    ),
                )
            )
        ),
        {
            "client.client_id": "orch-9917",
            "authorization.url": "https://orchard.farm/oauth/authorize",
            "authorization.scopes": ["trees:read"],
            "access_token.url": None,
        },
        missing=("access_token.url",),
    ),
    Example(
        "nothing of it",
        "har",
        har(
            entry("GET", "https://shop.example-store.com/cart"),
            entry("POST", "https://shop.example-store.com/login", body=f"user=a&password={CANARY}"),
        ),
        {"authorization.url": None, "access_token.url": None, "test_call.url": None},
        missing=("authorization.url",),
    ),
)

REQUESTS = (
    Example(
        "authorize, token and me, as cURL",
        "request",
        f"""https://id.borealis.io/oauth2/authorize?response_type=code&client_id=brls-55120&scope=deals.read&redirect_uri=https://my.app/cb

curl -X POST https://id.borealis.io/oauth2/token \\
  -u brls-55120:{CANARY} \\
  --data-urlencode "grant_type=authorization_code" \\
  --data-urlencode "code={CANARY}" \\
  --data-urlencode "audience=https://api.borealis.io/v2?x=1&y=2"

curl https://api.borealis.io/v2/users/me -H "Authorization: Bearer {CANARY}"
""",
        {
            "client.client_id": "brls-55120",
            "authorization.url": "https://id.borealis.io/oauth2/authorize",
            "authorization.scopes": ["deals.read"],
            "access_token.url": "https://id.borealis.io/oauth2/token",
            "access_token.client_authentication": "client_secret_basic",
            "access_token.parameters": [{"name": "audience", "value": "https://api.borealis.io/v2?x=1&y=2"}],
            "test_call.url": "https://api.borealis.io/v2/users/me",
            "whitelist": ["borealis.io"],
        },
        secret=True,
    ),
    Example(
        "JSON by its own option, a file and a substitution that nobody reads or runs, options from elsewhere",
        "request",
        f"""curl --json '{{"grant_type":"authorization_code","code":"$(cat /etc/passwd)","client_secret":"{CANARY}","client_id":"x"}}' --config /etc/curlrc https://api.quarry.cloud/oauth/token
curl -K ~/.curlrc -X POST https://api.quarry.cloud/oauth/revoke -d @/etc/hostname -d token=`id`
""",
        {
            "access_token.url": "https://api.quarry.cloud/oauth/token",
            "access_token.body_format": "json",
            "access_token.client_authentication": "client_secret_post",
            "revoke_token.url": "https://api.quarry.cloud/oauth/revoke",
        },
        secret=True,
        left=("--config", "-d @/etc/hostname"),
    ),
    Example(
        "raw messages with bodies",
        "request",
        f"""POST /oauth/token HTTP/1.1
Host: api.kestrel.dev
Content-Type: application/x-www-form-urlencoded

grant_type=authorization_code&code={CANARY}&client_id=kst-4&client_secret={CANARY}

POST /oauth/token HTTP/1.1
Host: api.kestrel.dev
Content-Type: application/x-www-form-urlencoded

grant_type=refresh_token&refresh_token={CANARY}

GET /v1/account HTTP/1.1
Host: api.kestrel.dev
Authorization: Bearer {CANARY}
""",
        {
            "access_token.url": "https://api.kestrel.dev/oauth/token",
            "access_token.client_authentication": "client_secret_post",
            "access_token.body_format": "form",
            "refresh_token.method": "POST",
            "refresh_token.url": None,
            "test_call.url": "https://api.kestrel.dev/v1/account",
        },
        secret=True,
    ),
    Example(
        "two token calls that differ: the first counts, and it is asked",
        "request",
        f"""curl https://sandbox.tessera.app/oauth/token -d grant_type=authorization_code -d code=x
curl https://api.tessera.app/oauth/token -d grant_type=authorization_code -d code=x -d client_secret={CANARY}
""",
        {"access_token.url": "https://api.tessera.app/oauth/token"},
        secret=True,
        asks=("environment",),
    ),
)

CALLBACKS = (
    Example(
        "on this computer",
        "callback",
        f"http://127.0.0.1:8765/callback?code={CANARY}&state={CANARY}",
        {"authorization.callback.keep": None, "authorization.url": None},
        left=("code", "state"),
    ),
    Example(
        "with the server that the account lives on",
        "callback",
        f"https://my.app/oauth/cb?state={CANARY}&code=1000.{CANARY}&location=eu&accounts-server=https%3A%2F%2Faccounts.zorro.eu",
        {"authorization.callback.keep": ["location", "accounts-server"]},
        left=("code", "state"),
    ),
    Example(
        "with the company, in the platform's own address",
        "callback",
        f"https://auth.viasocket.com/redirect/auth2.0?code={CANARY}&state={CANARY}&realmId=9130357&iss=https%3A%2F%2Foauth.ledgerly.co&scope=a+b&session_state={CANARY}",
        {"authorization.callback.keep": ["realmId"], "authorization.issuer": "https://oauth.ledgerly.co"},
        left=("code", "state"),
    ),
    Example(
        "refused",
        "callback",
        f"http://localhost:8765/callback?error=access_denied&error_description=The+user+said+no&state={CANARY}",
        {"authorization.callback.keep": None},
        missing=("authorization.url",),
    ),
    Example(
        "a code by another name",
        "callback",
        f"http://localhost:8765/callback?auth_code={CANARY}&state={CANARY}&shop=sierra-7",
        {"authorization.callback.code": "auth_code", "authorization.callback.keep": ["shop"]},
        left=("auth_code", "state"),
    ),
)

TOKENS = (
    Example(
        "as the standard has it, with a value to keep",
        "token answer",
        json.dumps(
            {
                "access_token": CANARY,
                "token_type": "Bearer",
                "expires_in": 3599,
                "refresh_token": CANARY,
                "scope": "deals.read users.read",
                "instance_url": "https://eu3.borealis.io",
                "issued_at": "1767225600000",
            },
            indent=2,
        ),
        {
            "access_token.response.access_token": "access_token",
            "access_token.response.refresh_token": "refresh_token",
            "access_token.response.expires_in": "expires_in",
            "access_token.response.expires_unit": None,
            "access_token.response.keep": [{"name": "instance_url", "path": "instance_url"}],
            "refresh_token.method": "POST",
            "authorization.scopes": ["deals.read", "users.read"],
        },
        left=("access_token", "refresh_token"),
    ),
    Example(
        "nested, in milliseconds, as a moment",
        "token answer",
        json.dumps(
            {
                "code": 0,
                "data": {"accessToken": CANARY, "refreshToken": CANARY, "expiresAt": 1893456000000, "open_id": "ou_7"},
            }
        ),
        {
            "access_token.response.access_token": "data.accessToken",
            "access_token.response.refresh_token": "data.refreshToken",
            "access_token.response.expires_in": "data.expiresAt",
            "access_token.response.expires_unit": "epoch_milliseconds",
        },
        left=("accessToken", "refreshToken"),
    ),
    Example(
        "a form",
        "token answer",
        f"access_token={CANARY}&scope=repo%2Cgist&token_type=bearer",
        {
            "access_token.response.access_token": "access_token",
            "access_token.response.refresh_token": None,
            "access_token.response.format": None,
            "authorization.scopes": ["repo", "gist"],
            "refresh_token.method": None,
        },
        left=("access_token",),
    ),
    Example(
        "two tokens, of the bot and of the person, and a date",
        "token answer",
        json.dumps(
            {
                "ok": True,
                "access_token": CANARY,
                "team": {"id": "T1", "name": "Acme"},
                "authed_user": {"id": "U1", "access_token": CANARY},
                "expires_at": "2027-01-01T00:00:00Z",
            }
        ),
        {
            "access_token.response.access_token": "access_token",
            "access_token.response.expires_in": "expires_at",
            "access_token.response.expires_unit": "date",
        },
        left=("access_token",),
    ),
)

ACCOUNTS = (
    Example(
        "flat",
        "account",
        json.dumps(
            {
                "sub": "248289761001",
                "name": "Ada Byron",
                "email": "ada@borealis.io",
                "locale": "en",
                "email_verified": True,
            },
            indent=1,
        ),
        {"connection_label.path": "authData.testcode.name", "unique_identifier.path": "authData.testcode.sub"},
    ),
    Example(
        "wrapped, the organisation besides",
        "account",
        json.dumps(
            {
                "data": {
                    "user": {"id": 8841, "login": "ada", "email": "ada@quarry.cloud"},
                    "organization": {"id": 4, "name": "Quarry Ltd"},
                },
                "meta": {"request_id": "r-1"},
            }
        ),
        {
            "connection_label.path": "authData.testcode.data.user.login",
            "unique_identifier.path": "authData.testcode.data.user.id",
        },
    ),
    Example(
        "a list of one",
        "account",
        json.dumps(
            [
                {
                    "tenantId": "70784a63-d24b-46a9-a4db-0e70a274b056",
                    "tenantName": "Maple Florist",
                    "tenantType": "ORGANISATION",
                }
            ]
        ),
        {
            "connection_label.path": "authData.testcode[0].tenantName",
            "unique_identifier.path": "authData.testcode[0].tenantId",
        },
    ),
    Example(
        "a key among the rest: it is no label, and is shown nowhere",
        "account",
        json.dumps({"id": "usr_1", "username": "ada", "api_key": CANARY, "session": {"token": CANARY}}),
        {"connection_label.path": "authData.testcode.username", "unique_identifier.path": "authData.testcode.id"},
        left=("api_key", "token"),
    ),
)
EXAMPLES = (*HAR, *REQUESTS, *CALLBACKS, *TOKENS, *ACCOUNTS)
