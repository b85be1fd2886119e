"""The visitor: at the practice provider, at providers with other pages, and where there is no way on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import parse_qs, quote

import pytest

from connection_wizard.http.server import LoopbackServer, ServerRequest, ServerResponse
from connection_wizard.practice.accounts import ACCOUNTS
from connection_wizard.practice.visitor import MAX_STEPS, Visitor
from tests.practice.apps import STATE, App
from tests.practice.conftest import Practice

Handler = Callable[[ServerRequest], Awaitable[ServerResponse]]


def html(body: str, *headers: tuple[str, str], status: int = 200) -> ServerResponse:
    return ServerResponse(status, (("Content-Type", "text/html"), *headers), body.encode())


class Site:
    """Pages by method and path; remembers what was asked."""

    def __init__(self, pages: Mapping[str, ServerResponse]) -> None:
        self.pages = pages
        self.requests: list[ServerRequest] = []
        self.server = LoopbackServer(self._answer)

    @property
    def asked(self) -> list[str]:
        return [f"{request.method} {request.path}" for request in self.requests]

    async def _answer(self, request: ServerRequest) -> ServerResponse:
        self.requests.append(request)
        return self.pages.get(f"{request.method} {request.path}", html("Nothing here", status=404))


@pytest.mark.asyncio
async def test_visits_up_to_and_including_the_redirect_uri(app: App) -> None:
    site = Site(
        {"GET /callback": html("<title>Done</title><p>Close <b>this</b></p><form><button>Again</button></form>")}
    )
    async with site.server:
        result = await app.visit(redirect_uri=f"{site.server.origin}/callback")
    assert (result.sent_back, result.status, result.title) == (True, 200, "Done")
    assert result.text == "Close this Again"
    (request,) = site.requests
    query = parse_qs(request.query)
    assert query["state"] == [STATE]
    assert f"code={query['code'][0]}" in result.url
    assert request.header("cookie") is None


@pytest.mark.asyncio
async def test_an_address_elsewhere_is_returned_unopened(app: App) -> None:
    result = await app.visit()
    assert (result.sent_back, result.status, result.failure) == (True, None, None)
    assert result.url.startswith("https://auth.viasocket.com/redirect/auth2.0?code=")


@pytest.mark.asyncio
async def test_denies(app: App) -> None:
    assert "error=access_denied" in (await app.visit(ACCOUNTS[1], consent=False)).url


@pytest.mark.asyncio
async def test_what_it_shows_holds_no_code(app: App) -> None:
    result = await app.visit()
    assert result.url.partition("?")[2] not in repr(result)
    assert "code=" not in repr(result)


@pytest.mark.asyncio
async def test_error_page_of_the_provider_is_read(app: App) -> None:
    result = await app.visit(client_id="somebody-else")
    assert (result.sent_back, result.status) == (False, 400)
    assert result.title == "This request cannot be answered – Practice provider"
    assert "Invalid client_id" in result.text


@pytest.mark.asyncio
async def test_answer_in_the_fragment_is_told_as_by_the_callback_page(practice: Practice) -> None:
    app = await practice("fragment_callback")
    site = Site({"GET /callback": html("script here")})
    async with site.server:
        result = await app.visit(redirect_uri=f"{site.server.origin}/callback")
    assert "#access_token=" in result.url
    opened, told = site.requests
    assert (opened.method, opened.query, told.method, told.path) == ("GET", "", "POST", "/callback")
    form = parse_qs(told.body.decode())
    assert form == {"names": ["access_token token_type expires_in state iss"], "state": [STATE]}


LOGIN = html(
    """<form method="post" action="/login?step=1"><input type="hidden" name="prompt" value="login">
    <input name="login" required><input type="password" name="password" required>
    <button type="submit">Sign-in</button></form><a href="/abort">[ Cancel ]</a>""",
    ("Set-Cookie", "session=one; Path=/"),
    ("Set-Cookie", "login=two; Path=/login"),
)
CONSENT = html(
    '<form method="post"><input type="hidden" name="prompt" value="consent"><button autofocus>Continue</button></form>'
    '<a href="/help">Help</a><a href="/abort">[ Cancel ]</a>'
)


def other_provider(back: str) -> Site:
    return Site(
        {
            "GET /auth": html("", ("Location", "/interaction"), status=303),
            "GET /interaction": LOGIN,
            "POST /login": html("", ("Location", "/consent"), status=302),
            "GET /consent": CONSENT,
            "POST /consent": html("", ("Location", back + "?code=1"), status=303),
            "GET /abort": html("", ("Location", back + "?error=access_denied"), status=303),
        }
    )


@pytest.mark.asyncio
@pytest.mark.parametrize("consent", [True, False])
async def test_pages_of_another_provider(consent: bool) -> None:
    back = "https://app.example/callback"
    site = other_provider(back)
    async with site.server:
        url = f"{site.server.origin}/auth?redirect_uri={quote(back)}"
        result = await Visitor(consent=consent).visit(url)
    assert result.url == back + ("?code=1" if consent else "?error=access_denied")
    assert result.sent_back
    login = site.requests[2]
    assert (login.method, login.target) == ("POST", "/login?step=1")
    assert parse_qs(login.body.decode()) == {"prompt": ["login"], "login": ["maya"], "password": ["maya"]}
    assert login.header("cookie") == "login=two; session=one"
    assert site.requests[3].header("cookie") == "session=one"
    assert site.asked[-1] == ("POST /consent" if consent else "GET /abort")


@pytest.mark.asyncio
async def test_without_a_redirect_uri_another_origin_is_the_end() -> None:
    site = other_provider("https://app.example/callback")
    async with site.server:
        result = await Visitor().visit(f"{site.server.origin}/auth")
    assert result.sent_back


@pytest.mark.asyncio
async def test_form_by_get_replaces_the_query() -> None:
    site = Site(
        {
            "GET /ask": html(
                '<form action="/next?old=1"><input name="q" value="x"><button name="b" value="y">Go</button></form>'
            )
        }
    )
    async with site.server:
        result = await Visitor().visit(f"{site.server.origin}/ask")
    assert site.requests[-1].target == "/next?q=maya&b=y"
    assert (result.sent_back, result.status, result.text) == (False, 404, "Nothing here")


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "page",
    [
        html('<form action="/on"><button>Deny</button></form>'),
        html("<form action='/on'><input name='q'></form>"),
        html("No form at all"),
    ],
)
async def test_stops_where_it_has_no_answer(page: ServerResponse) -> None:
    site = Site({"GET /": page})
    async with site.server:
        result = await Visitor().visit(f"{site.server.origin}/")
    assert (result.sent_back, result.status) == (False, 200)
    assert site.asked == ["GET /"]


@pytest.mark.asyncio
async def test_denying_without_a_way_to_deny_stops() -> None:
    site = Site({"GET /": html('<form action="/on"><button>Continue</button></form><a href="/x">Help</a>')})
    async with site.server:
        result = await Visitor(consent=False).visit(f"{site.server.origin}/")
    assert (result.sent_back, result.status) == (False, 200)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "page",
    [html("", ("Location", "/"), status=302), html('<form method="post" action="/"><button>Continue</button></form>')],
)
async def test_goes_in_no_endless_circle(page: ServerResponse) -> None:
    site = Site({"GET /": page, "POST /": page})
    async with site.server:
        result = await Visitor().visit(f"{site.server.origin}/")
    assert not result.sent_back
    assert len(site.requests) == MAX_STEPS


@pytest.mark.asyncio
async def test_a_server_that_is_gone_is_said() -> None:
    site = Site({})
    async with site.server:
        origin = site.server.origin
    result = await Visitor().visit(f"{origin}/auth?redirect_uri={quote(origin)}/cb")
    assert (result.sent_back, result.status) == (False, None)
    assert result.failure is not None
    assert result.failure.kind == "refused"


@pytest.mark.asyncio
async def test_a_redirect_to_nowhere_is_an_end() -> None:
    site = Site({"GET /": html("<p>Moved</p>", status=302)})
    async with site.server:
        result = await Visitor().visit(f"{site.server.origin}/")
    assert (result.status, result.text) == (302, "Moved")
