"""A newer version is named by where releases are published; nobody learns who asks, and nothing else is asked."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from connection_wizard import __version__
from connection_wizard.http.client import HttpClient, Limits
from connection_wizard.http.server import LoopbackServer
from connection_wizard.http.server_messages import ServerRequest, ServerResponse
from connection_wizard.session.newer import RELEASES, is_newer, latest, page_of
from tests.waiting import HANG


class Publisher:
    """Where releases are published.

    Attributes:
        leads: where its latest release is said to be; empty: nowhere.
        asked: what came.
    """

    def __init__(self) -> None:
        self.leads = "/acme/releases/tag/v9.8.7"
        self.status = 302
        self.asked: list[ServerRequest] = []
        self.server = LoopbackServer(self.answer, host="127.0.0.1")

    @property
    def releases(self) -> str:
        return f"{self.server.origin}/acme/releases"

    async def answer(self, request: ServerRequest) -> ServerResponse:
        self.asked.append(request)
        leads = self.leads if "://" in self.leads or not self.leads else f"{self.server.origin}{self.leads}"
        return ServerResponse(self.status, (("Location", leads),) if leads else (), b"")


@pytest_asyncio.fixture
async def publisher() -> AsyncIterator[Publisher]:
    made = Publisher()
    async with made.server:
        yield made


async def asked(releases: str) -> str:
    async with HttpClient(limits=Limits(HANG, HANG, HANG)) as client:
        return await latest(releases, client)


@pytest.mark.asyncio
async def test_the_version_is_named_and_nothing_else_is_asked(publisher: Publisher) -> None:
    assert await asked(publisher.releases) == "9.8.7"
    (request,) = publisher.asked
    assert (request.method, request.target, request.body) == ("HEAD", "/acme/releases/latest", b"")


@pytest.mark.asyncio
async def test_the_request_is_everybodys(publisher: Publisher) -> None:
    await asked(publisher.releases)
    (request,) = publisher.asked
    assert {name.lower(): value for name, value in request.headers} == {
        "host": publisher.server.origin.removeprefix("http://"),
        "user-agent": "connection-wizard",
        "accept": "*/*",
        "accept-encoding": "gzip, deflate",
        "connection": "keep-alive",
    }


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "leads",
    [
        "",
        "/acme/releases",
        "/acme/releases/tag/nightly",
        "/acme/releases/tag/v9.8",
        "/acme/releases/tag/v9.8.7-rc1",
        "/acme/releases/tag/v9.8.7?x=1",
        "/acme/releases/tag/v9.8.7/../../x",
        "/acme/releases/tag/v٩.8.7",
        f"/acme/releases/tag/v{9 * '9'}.1.1",
        "/other/releases/tag/v9.8.7",
        "https://evil.test/acme/releases/tag/v9.8.7",
        "/login?to=/acme/releases/tag/v9.8.7",
    ],
)
async def test_what_leads_elsewhere_names_nothing(publisher: Publisher, leads: str) -> None:
    publisher.leads = leads.encode().decode("latin-1")
    assert await asked(publisher.releases) == ""
    assert len(publisher.asked) == 1


@pytest.mark.asyncio
async def test_without_a_network_there_is_silence(publisher: Publisher) -> None:
    releases = publisher.releases
    await publisher.server.__aexit__(None, None, None)
    assert await asked(releases) == ""


@pytest.mark.parametrize(
    ("version", "own", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.10.0", "0.9.9", True),
        ("1.0.0", "1.0.0", False),
        ("0.9.9", "0.10.0", False),
        ("1.0.1", "1.0.0.dev3", True),
        ("1.0.0", "none", False),
        ("", "1.0.0", False),
        ("1.0.0 ", "0.1.0", False),
    ],
)
def test_what_comes_after_what(version: str, own: str, newer: bool) -> None:
    assert is_newer(version, own) is newer


def test_the_page_is_below_where_it_was_asked() -> None:
    assert page_of("https://x.test/releases", "1.2.3") == "https://x.test/releases/tag/v1.2.3"


def test_the_address_is_one_over_tls_or_none() -> None:
    assert not RELEASES or (RELEASES.startswith("https://") and RELEASES.endswith("/releases"))
    assert not is_newer(__version__, __version__)
