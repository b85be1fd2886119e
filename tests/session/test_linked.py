"""A link leads to the page that lies there, any other address to what its server says of itself."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import pytest_asyncio
import respx

from connection_wizard.http.client import HttpClient
from connection_wizard.session.discovering import NotDiscovered
from connection_wizard.session.linked import understood_at
from connection_wizard.session.origins import CATALOGUE
from connection_wizard.sources.door import understand
from connection_wizard.sources.understood import Understood

LINK = "https://docs.acme.test/oauth?lang=curl"
TOKEN = "https://login.acme-crm.com/token"
PAGE = f"""<h1>OAuth 2.0</h1><p>Send people to</p>
<pre>https://login.acme-crm.com/authorize?response_type=code&client_id=ID&redirect_uri=URI</pre>
<p>Exchange the code:</p><pre>curl -X POST {TOKEN} -d grant_type=authorization_code -d code=CODE</pre>"""
SERVER = {"authorization_endpoint": "https://id.acme.test/authorize", "token_endpoint": "https://id.acme.test/token"}


@pytest_asyncio.fixture
async def client() -> AsyncIterator[HttpClient]:
    async with HttpClient() as made:
        yield made


def html(text: str) -> httpx.Response:
    return httpx.Response(200, html=text)


async def read(text: str) -> Understood:
    return understand(text)


async def at(wire: respx.MockRouter, client: HttpClient, given: str, **answers: httpx.Response) -> dict[Any, Any]:
    """What comes of an address, of which this lies at `page` and at the server's well-known place."""
    origin = "/".join(given.split("/")[:3])
    wire.get(f"{origin}/.well-known/oauth-authorization-server").mock(
        return_value=answers.get("server", httpx.Response(404))
    )
    wire.get(given).mock(return_value=answers["page"])
    wire.route().mock(return_value=httpx.Response(404, text="not here"))
    return {value.at: value.value for value in (await understood_at(given, client, read)).values}


@pytest.mark.asyncio
async def test_a_link_is_its_page_and_nobody_else_is_asked(wire: respx.MockRouter, client: HttpClient) -> None:
    found = await at(wire, client, LINK, page=html(PAGE))
    assert (found["access_token", "url"], ("test_call", "url") in found) == (TOKEN, False)
    assert [str(call.request.url) for call in wire.calls] == [LINK]


@pytest.mark.asyncio
async def test_a_page_that_says_nothing_leaves_it_to_the_server(wire: respx.MockRouter, client: HttpClient) -> None:
    told = httpx.Response(200, json={"issuer": "https://docs.acme.test", **SERVER})
    found = await at(wire, client, "https://docs.acme.test/oauth", page=html("<p>Hello.</p>"), server=told)
    assert found["access_token", "url"] == SERVER["token_endpoint"]


@pytest.mark.asyncio
async def test_a_page_of_scopes_alone_is_better_than_nothing(wire: respx.MockRouter, client: HttpClient) -> None:
    scopes = "<h1>OAuth scopes</h1><ul><li><code>deals:read</code><li><code>deals:write</code></ul>"
    found = await at(wire, client, LINK, page=html(scopes))
    assert found == {("authorization", "scopes"): ["deals:read", "deals:write"]}


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "page",
    [
        html("<div id=root></div><script src=app.js></script>"),
        httpx.Response(403, html=PAGE),
        httpx.Response(302, headers={"Location": "https://10.0.0.7/oauth"}),
        httpx.Response(200, json={"id": 1, "email": "ann@acme.test"}),
    ],
)
async def test_a_page_that_only_a_browser_shows(
    wire: respx.MockRouter, client: HttpClient, page: httpx.Response
) -> None:
    with pytest.raises(NotDiscovered) as raised:
        await at(wire, client, LINK, page=page)
    assert str(raised.value.hint).startswith("Open it")
    assert {call.request.url.host for call in wire.calls} == {"docs.acme.test"}


@pytest.mark.asyncio
async def test_a_link_to_nobody(wire: respx.MockRouter, client: HttpClient) -> None:
    wire.route().mock(side_effect=httpx.ConnectError("no such host"))
    with pytest.raises(NotDiscovered) as raised:
        await understood_at(LINK, client, read)
    assert "docs.acme.test" in str(raised.value)
    assert len(wire.calls) == 1


@pytest.mark.asyncio
async def test_what_lies_at_another_address_is_read_where_its_server_says_nothing(
    wire: respx.MockRouter, client: HttpClient
) -> None:
    found = await at(wire, client, "https://acme.test/connect", page=html(PAGE))
    assert found["access_token", "url"] == TOKEN


@pytest.mark.asyncio
async def test_what_an_interface_answers_is_no_page(wire: respx.MockRouter, client: HttpClient) -> None:
    answer = httpx.Response(200, json={"id": 1, "email": "ann@acme.test"})
    with pytest.raises(NotDiscovered, match="does not say"):
        await at(wire, client, "https://acme.test/me", page=answer)


@pytest.mark.asyncio
@pytest.mark.parametrize("given", ["https://developers.hubspot.com/docs/oauth", "https://www.hubspot.com"])
@pytest.mark.parametrize("reached", [True, False])
async def test_where_nothing_is_said_the_catalogue_may_know_the_provider(
    wire: respx.MockRouter, client: HttpClient, given: str, reached: bool
) -> None:
    nothing = httpx.Response(200, html="<div id=root></div>")
    wire.route().mock(**({"return_value": nothing} if reached else {"side_effect": httpx.ConnectError("gone")}))
    found = await understood_at(given, client, read)
    assert found.kind == CATALOGUE
    assert "hubapi.com" in str([value.value for value in found.values if value.at == ("access_token", "url")])


@pytest.mark.asyncio
async def test_who_says_to_be_another_is_not_who_is_known(wire: respx.MockRouter, client: HttpClient) -> None:
    wire.route().mock(return_value=httpx.Response(200, json={"issuer": "https://other.test", **SERVER}))
    with pytest.raises(NotDiscovered, match=r"other\.test"):
        await understood_at("https://app.hubspot.com", client, read)
