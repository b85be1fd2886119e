"""A server is asked what it is, and nobody else; what is not by whom it has to be is not taken over."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import pytest_asyncio
import respx

from connection_wizard.errors import WizardError
from connection_wizard.http.client import HttpClient
from connection_wizard.session.discovering import LARGEST, IsAnother, discover

HOST = "https://login.acme.test"
OAUTH = f"{HOST}/.well-known/oauth-authorization-server"
OPENID = f"{HOST}/.well-known/openid-configuration"
SERVER: dict[str, Any] = {
    "issuer": HOST,
    "authorization_endpoint": f"{HOST}/authorize",
    "token_endpoint": f"{HOST}/token",
    "code_challenge_methods_supported": ["S256"],
}


@pytest_asyncio.fixture
async def client() -> AsyncIterator[HttpClient]:
    async with HttpClient() as made:
        yield made


def at(wire: respx.MockRouter, url: str, answer: Any) -> None:
    reply = httpx.Response(200, json=answer) if isinstance(answer, dict | list) else answer
    wire.get(url).mock(return_value=reply)


def otherwise_nothing(wire: respx.MockRouter) -> None:
    wire.route().mock(return_value=httpx.Response(404, text="not here"))


async def found(client: HttpClient, given: str = HOST) -> dict[Any, Any]:
    return {value.at: value.value for value in (await discover(given, client)).values}


async def refusal(client: HttpClient, given: str = HOST) -> str:
    with pytest.raises(WizardError) as raised:
        await discover(given, client)
    return f"{raised.value.message} {raised.value.hint}"


@pytest.mark.asyncio
async def test_both_documents_of_one_issuer_are_one(wire: respx.MockRouter, client: HttpClient) -> None:
    at(wire, OAUTH, SERVER)
    at(wire, OPENID, {"issuer": HOST, "revocation_endpoint": f"{HOST}/revoke", "token_endpoint": f"{HOST}/other"})
    values = await found(client)
    assert values[("access_token", "url")] == f"{HOST}/token"
    assert values[("revoke_token", "url")] == f"{HOST}/revoke"
    assert {call.request.url.host for call in wire.calls} == {"login.acme.test"}
    assert all(call.request.method == "GET" and not call.request.content for call in wire.calls)


@pytest.mark.asyncio
async def test_a_path_leads_to_its_host_where_only_that_says_anything(
    wire: respx.MockRouter, client: HttpClient
) -> None:
    at(wire, OPENID, SERVER)
    otherwise_nothing(wire)
    assert (await found(client, f"{HOST}/docs/oauth"))[("authorization", "url")] == f"{HOST}/authorize"


@pytest.mark.asyncio
async def test_a_resource_names_its_server(wire: respx.MockRouter, client: HttpClient) -> None:
    resource = {
        "resource": "https://mcp.acme.test/mcp",
        "authorization_servers": ["https://gone.acme.test", HOST],
        "scopes_supported": ["mcp:read"],
    }
    at(wire, "https://mcp.acme.test/.well-known/oauth-protected-resource/mcp", resource)
    at(wire, OAUTH, SERVER)
    otherwise_nothing(wire)
    values = await found(client, "https://mcp.acme.test/mcp")
    assert values[("authorization", "scopes")] == ["mcp:read"]
    assert values[("authorization", "parameters")] == [{"name": "resource", "value": "https://mcp.acme.test/mcp"}]


@pytest.mark.asyncio
async def test_a_server_of_mcp_without_metadata_of_its_own_is_asked_where_it_is(
    wire: respx.MockRouter, client: HttpClient
) -> None:
    at(wire, OAUTH, SERVER)
    otherwise_nothing(wire)
    values = await found(client, f"{HOST}/v1/mcp")
    assert values[("test_call", "url")] == f"{HOST}/v1/mcp"
    assert ("authorization", "parameters") not in values, "it announces no resource"
    for other in (HOST, f"{HOST}/v1/api", f"{OAUTH}"):
        assert ("test_call", "url") not in await found(client, other)


@pytest.mark.asyncio
async def test_a_resource_without_scopes(wire: respx.MockRouter, client: HttpClient) -> None:
    at(wire, f"{HOST}/.well-known/oauth-protected-resource", {"resource": HOST, "authorization_servers": [HOST]})
    calls = iter((httpx.Response(404), httpx.Response(200, json=SERVER)))
    wire.get(OAUTH).mock(side_effect=lambda request: next(calls))
    otherwise_nothing(wire)
    assert ("authorization", "scopes") not in await found(client)


@pytest.mark.asyncio
async def test_another_issuer_is_not_taken_over(wire: respx.MockRouter, client: HttpClient) -> None:
    at(wire, OAUTH, {**SERVER, "issuer": "https://evil.test"})
    otherwise_nothing(wire)
    assert "evil.test" in await refusal(client)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200, text="<html>Not found</html>"),
        httpx.Response(200, json=[1]),
        httpx.Response(500, json=SERVER),
        httpx.Response(200, json={**SERVER, "padding": "x" * LARGEST}),
        httpx.Response(200, json={**SERVER, "issuer": 7}),
    ],
)
async def test_what_is_no_metadata(wire: respx.MockRouter, client: HttpClient, answer: httpx.Response) -> None:
    at(wire, OAUTH, answer)
    otherwise_nothing(wire)
    assert "does not say" in await refusal(client)


@pytest.mark.asyncio
async def test_a_server_that_is_not_there(wire: respx.MockRouter, client: HttpClient) -> None:
    wire.route().mock(side_effect=httpx.ConnectError("refused"))
    assert "login.acme.test" in await refusal(client)


@pytest.mark.asyncio
async def test_a_named_server_inside_this_network_is_not_asked(wire: respx.MockRouter, client: HttpClient) -> None:
    at(
        wire,
        f"{HOST}/.well-known/oauth-protected-resource",
        {"resource": HOST, "authorization_servers": ["https://10.0.0.7"]},
    )
    otherwise_nothing(wire)
    assert "does not say" in await refusal(client)
    assert "10.0.0.7" not in {call.request.url.host for call in wire.calls}


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "where",
    [
        "http://169.254.169.254/latest/meta-data/",
        "https://10.0.0.7/x",
        "https://localhost:8443/x",
        "https://[::ffff:127.0.0.1]/x",
        "file:///etc/passwd",
        "http://login.acme.test/.well-known/oauth-authorization-server",
        OAUTH,
    ],
)
async def test_a_server_that_leads_elsewhere(wire: respx.MockRouter, client: HttpClient, where: str) -> None:
    at(wire, OAUTH, httpx.Response(302, headers={"Location": where}))
    otherwise_nothing(wire)
    assert "does not say" in await refusal(client)
    asked = {call.request.url.host for call in wire.calls}
    assert asked == {"login.acme.test"}
    assert {call.request.url.scheme for call in wire.calls} == {"https"}
    assert len(wire.calls) < 20


@pytest.mark.asyncio
async def test_an_answer_without_an_end_is_not_waited_for(wire: respx.MockRouter, client: HttpClient) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        yield b'{"issuer": "https://login.acme.test", "padding": "'
        while True:
            sent += 65536
            yield b"x" * 65536

    wire.get(OAUTH).mock(side_effect=lambda _: httpx.Response(200, content=endless()))
    otherwise_nothing(wire)
    assert "does not say" in await refusal(client)
    assert sent <= 16 * 1024 * 1024, "the most that is read of any answer"


@pytest.mark.asyncio
async def test_endpoints_that_are_scripts_and_files_are_told(wire: respx.MockRouter, client: HttpClient) -> None:
    at(wire, OAUTH, {**SERVER, "authorization_endpoint": "javascript:alert(1)", "revocation_endpoint": "file:///x"})
    otherwise_nothing(wire)
    understood = await discover(HOST, client)
    taken = {value.at: value.value for value in understood.values}
    assert ("authorization", "url") not in taken
    assert ("revoke_token", "url") not in taken
    assert ("authorization", "url") in [one.at for one in understood.unread]


@pytest.mark.asyncio
async def test_the_resource_of_a_path_comes_before_the_server_of_its_host(
    wire: respx.MockRouter, client: HttpClient
) -> None:
    at(wire, OAUTH, {**SERVER, "scopes_supported": ["all", "offline_access"]})
    at(
        wire,
        f"{HOST}/.well-known/oauth-protected-resource/mcp",
        {"resource": f"{HOST}/mcp", "authorization_servers": [f"{HOST}/"], "scopes_supported": ["read"]},
    )
    otherwise_nothing(wire)
    values = await found(client, f"{HOST}/mcp")
    assert values[("access_token", "parameters")] == [{"name": "resource", "value": f"{HOST}/mcp"}]
    assert values[("authorization", "scopes")] == ["read", "offline_access"]
    assert ("access_token", "parameters") not in await found(client), "who gives an issuer means no resource"


@pytest.mark.asyncio
async def test_a_resource_of_another_server_is_not_meant(wire: respx.MockRouter, client: HttpClient) -> None:
    at(wire, OAUTH, SERVER)
    at(
        wire,
        f"{HOST}/.well-known/oauth-protected-resource",
        {"resource": HOST, "authorization_servers": ["https://other.test"]},
    )
    otherwise_nothing(wire)
    assert ("access_token", "parameters") not in await found(client, f"{HOST}/docs")


@pytest.mark.asyncio
async def test_a_resource_that_is_another_is_not_taken_over(wire: respx.MockRouter, client: HttpClient) -> None:
    at(
        wire,
        "https://mcp.acme.test/.well-known/oauth-protected-resource",
        {"resource": "https://evil.test", "authorization_servers": [HOST]},
    )
    at(wire, OAUTH, SERVER)
    otherwise_nothing(wire)
    assert "evil.test" in await refusal(client, "https://mcp.acme.test")
    assert "login.acme.test" not in {call.request.url.host for call in wire.calls}


@pytest.mark.asyncio
async def test_a_resource_says_where_its_metadata_lies_when_it_is_asked(
    wire: respx.MockRouter, client: HttpClient
) -> None:
    named = "https://mcp.acme.test/meta/.well-known/oauth-protected-resource"
    challenge = {"www-authenticate": f'Bearer resource_metadata="{named}"'}
    wire.get("https://mcp.acme.test/sse").mock(return_value=httpx.Response(401, headers=challenge))
    at(wire, named, {"resource": "https://mcp.acme.test/sse", "authorization_servers": [HOST]})
    at(wire, OAUTH, SERVER)
    otherwise_nothing(wire)
    values = await found(client, "https://mcp.acme.test/sse")
    assert values[("authorization", "url")] == f"{HOST}/authorize"
    assert values[("authorization", "parameters")] == [{"name": "resource", "value": "https://mcp.acme.test/sse"}]


@pytest.mark.asyncio
async def test_a_server_elsewhere_that_names_this_computer_does_not_lead_there(
    wire: respx.MockRouter, client: HttpClient
) -> None:
    at(
        wire,
        f"{HOST}/.well-known/oauth-protected-resource",
        {"resource": HOST, "authorization_servers": ["http://127.0.0.1:9000"]},
    )
    otherwise_nothing(wire)
    assert "does not say" in await refusal(client)
    assert {call.request.url.host for call in wire.calls} == {"login.acme.test"}


@pytest.mark.asyncio
async def test_who_gives_this_computer_may_mean_two_servers_in_it(wire: respx.MockRouter, client: HttpClient) -> None:
    here = "http://127.0.0.1:9000"
    at(
        wire,
        "http://localhost:3000/.well-known/oauth-protected-resource",
        {"resource": "http://localhost:3000", "authorization_servers": [here]},
    )
    at(wire, f"{here}/.well-known/oauth-authorization-server", {**SERVER, "issuer": here})
    otherwise_nothing(wire)
    assert (await found(client, "http://localhost:3000"))[("authorization", "url")] == f"{HOST}/authorize"


@pytest.mark.asyncio
async def test_a_document_behind_the_issuer_and_one_with_a_byte_order_mark(
    wire: respx.MockRouter, client: HttpClient
) -> None:
    body = json.dumps({**SERVER, "issuer": f"{HOST}/o"}).encode("utf-8-sig")
    at(wire, f"{HOST}/o/.well-known/oauth-authorization-server", httpx.Response(200, content=body))
    otherwise_nothing(wire)
    assert (await found(client, f"{HOST}/o/"))[("authorization", "url")] == f"{HOST}/authorize"


@pytest.mark.asyncio
async def test_no_address_asks_nobody(wire: respx.MockRouter, client: HttpClient) -> None:
    assert "does not say" in await refusal(client, "https://acme.test/x?y=1")
    assert not wire.calls


@pytest.mark.asyncio
async def test_the_other_document_of_an_issuer_is_read_too_where_the_address_of_one_was_given(
    wire: respx.MockRouter, client: HttpClient
) -> None:
    at(wire, OPENID, SERVER)
    at(wire, OAUTH, {"issuer": HOST, "revocation_endpoint": f"{HOST}/revoke"})
    values = await found(client, OPENID)
    assert values[("revoke_token", "url")] == f"{HOST}/revoke"


@pytest.mark.asyncio
async def test_one_document_is_enough_where_the_address_of_the_other_was_given(
    wire: respx.MockRouter, client: HttpClient
) -> None:
    at(wire, f"{HOST}/t/.well-known/openid-configuration", {**SERVER, "issuer": f"{HOST}/t"})
    otherwise_nothing(wire)
    values = await found(client, f"{HOST}/.well-known/oauth-authorization-server/t")
    assert values[("authorization", "url")] == f"{HOST}/authorize"


@pytest.mark.asyncio
async def test_the_address_of_a_log_in_leads_to_its_issuer(wire: respx.MockRouter, client: HttpClient) -> None:
    realm = f"{HOST}/realms/main"
    at(wire, OPENID, SERVER)
    at(wire, f"{realm}/.well-known/openid-configuration", {**SERVER, "issuer": realm, "token_endpoint": f"{realm}/t"})
    otherwise_nothing(wire)
    values = await found(client, f"{realm}/protocol/openid-connect/auth")
    assert values[("access_token", "url")] == f"{realm}/t", "and not that of its host"


@pytest.mark.asyncio
async def test_http_is_asked_by_https(wire: respx.MockRouter, client: HttpClient) -> None:
    at(wire, OPENID, SERVER)
    otherwise_nothing(wire)
    assert (await found(client, "http://login.acme.test"))[("authorization", "url")] == f"{HOST}/authorize"
    assert {call.request.url.scheme for call in wire.calls} == {"https"}


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("said", "instead"),
    [("https://id.acme.test/eu", "https://id.acme.test/eu"), ("http://login.acme.test", ""), ("not an address", "")],
)
async def test_who_the_server_says_that_it_is_can_be_asked_instead(
    wire: respx.MockRouter, client: HttpClient, said: str, instead: str
) -> None:
    at(wire, OPENID, {**SERVER, "issuer": said})
    otherwise_nothing(wire)
    with pytest.raises(IsAnother) as raised:
        await discover(HOST, client)
    assert raised.value.instead == instead
    assert OPENID in str(raised.value.hint), "what lies there can be pasted"
    assert ("ask that address" in str(raised.value.hint)) is bool(instead)


@pytest.mark.asyncio
async def test_a_host_alone_may_lack_the_path_of_its_issuer(wire: respx.MockRouter, client: HttpClient) -> None:
    otherwise_nothing(wire)
    assert "tenant" in await refusal(client)
    assert "tenant" not in await refusal(client, f"{HOST}/acme")


@pytest.mark.asyncio
async def test_what_lies_above_and_is_by_another_is_not_told(wire: respx.MockRouter, client: HttpClient) -> None:
    """Microsoft's tenants have a document of their former issuer between the host and the log-in."""
    at(wire, f"{HOST}/tenant/.well-known/openid-configuration", {**SERVER, "issuer": "https://sts.acme.test/1"})
    otherwise_nothing(wire)
    assert "sts.acme.test" not in await refusal(client, f"{HOST}/tenant/oauth2/v2.0/authorize")
    assert "sts.acme.test" in await refusal(client, f"{HOST}/tenant")


@pytest.mark.asyncio
async def test_a_tenant_by_its_domain_is_told_to_be_the_one_by_its_number(
    wire: respx.MockRouter, client: HttpClient
) -> None:
    at(wire, f"{HOST}/contoso.com/v2.0/.well-known/openid-configuration", {**SERVER, "issuer": f"{HOST}/8eaef023/v2.0"})
    otherwise_nothing(wire)
    with pytest.raises(IsAnother) as raised:
        await discover(f"{HOST}/contoso.com/oauth2/v2.0/authorize", client)
    assert raised.value.instead == f"{HOST}/8eaef023/v2.0"
