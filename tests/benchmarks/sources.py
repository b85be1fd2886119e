"""Large sources, as people bring them: the description of a whole API, and a page that is the whole documentation."""

from __future__ import annotations

import json
from typing import Any

_LOGIN = "https://id.acmecrm.com/oauth"
_HEAD = f"""<html><head><title>Acme CRM API</title></head><body><h1>OAuth 2.0</h1>
<p>Send people to <code>{_LOGIN}/authorize?response_type=code&amp;client_id=ID&amp;scope=contacts:read</code>.</p>
<pre>POST {_LOGIN}/token
grant_type=authorization_code&amp;client_secret=SECRET</pre>"""
_PART = (
    "<h2>Things {number}</h2><p>Each has a name and a kind, and all are at <code>GET "
    "https://api.acmecrm.com/v1/things/{number}</code>.</p><table><tr><th>Name</th><th>Type</th></tr>"
    + "<tr><td><code>field</code></td><td>string</td><td>Words about it, some of them</td></tr>" * 8
    + "</table><pre>curl -H 'Authorization: Bearer TOKEN' https://api.acmecrm.com/v1/things/{number}</pre>"
)


def large_description(megabytes: float) -> str:
    """An OpenAPI document of about that size, with a log-in and a hundred scopes."""
    scopes = {f"part{number}:read": f"Reads part {number}" for number in range(100)}
    flow = {"authorizationUrl": f"{_LOGIN}/authorize", "tokenUrl": f"{_LOGIN}/token", "scopes": scopes}
    one = _operation(20)
    count = int(megabytes * 1_000_000) // (len(json.dumps(one)) + 16)
    document = {
        "openapi": "3.0.0",
        "info": {"title": "Acme CRM", "version": "1"},
        "servers": [{"url": "https://api.acmecrm.com/v1"}],
        "components": {"securitySchemes": {"login": {"type": "oauth2", "flows": {"authorizationCode": flow}}}},
        "paths": {"/me": _operation(2)} | {f"/things{number}": one for number in range(count)},
    }
    return json.dumps(document)


def _operation(members: int) -> dict[str, Any]:
    properties = {f"member{number}": {"type": "string", "description": "One of many."} for number in range(members)}
    content = {"application/json": {"schema": {"type": "object", "properties": properties}}}
    return {"get": {"summary": "Of a kind", "responses": {"200": {"description": "Found", "content": content}}}}


def large_page(megabytes: float) -> str:
    """A page in HTML of about that size, with the log-in at its beginning."""
    count = int(megabytes * 1_000_000) // len(_PART)
    return _HEAD + "".join(_PART.replace("{number}", str(number)) for number in range(count)) + "</body></html>"
