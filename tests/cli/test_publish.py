"""``publish`` against a server that keeps the platform's rules: what it refuses never gets there."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
import pytest_asyncio

from app.http.server import LoopbackServer, ServerRequest, ServerResponse
from app.practice.document import Addresses, connection_document
from app.viasocket.publishing import of_version
from app.viasocket.record import SERVER_MANAGED
from tests.cli.conftest import Wizard
from tests.oauth.scripted import answer

DOCUMENT = connection_document(Addresses("http://127.0.0.1:4711"))
TOKEN = "platform-token-77"


class Platform:
    """The interface as far as it is known, and its rules."""

    def __init__(self) -> None:
        self.server = LoopbackServer(self._answer)
        self.records: dict[str, dict[str, Any]] = {}
        self.asked: list[tuple[str, str]] = []

    async def _answer(self, request: ServerRequest) -> ServerResponse:
        self.asked.append((request.method, request.path))
        if request.header("proxy_auth_token") != TOKEN:
            return answer({"message": "wrong token"}, 401)
        query = {name: values[0] for name, values in parse_qs(request.query).items()}
        if request.method == "GET":
            found = [record for record in self.records.values() if record["pluginrecordid"] == query["identifier"]]
            return answer({"success": True, "data": found})
        payload = json.loads(request.body)
        if problem := self._problem(payload, creates=request.method == "POST"):
            return answer({"message": problem}, 400)
        if request.method == "POST":
            rowid = f"row{len(self.records) + 1}"
            self.records[rowid] = payload | {"rowid": rowid, "orgid": "org1"}
            return answer({"success": True, "data": {"rowid": rowid}})
        assert query == {"identifier": payload["rowid"], "filter": "updateAuthDetails"}
        component = payload.pop("componentToRender")
        self.records[payload["rowid"]] |= payload
        return answer({"success": True, "component": component})

    def _problem(self, payload: dict[str, Any], *, creates: bool) -> str:
        allowed = {"rowid"} if not creates else set()
        if managed := (payload.keys() & SERVER_MANAGED) - allowed:
            return f"not yours: {managed}"
        if creates and not payload.get("connectionlabelvalue"):
            return "connection label can't be empty"
        if payload.get("scopeseperatedby") == "":
            return "scopeseperatedby"
        strings = ("queryparams", "accesstokencode", "refreshtokencode", "revokeapicode", "testcode")
        for key in strings:
            if key in payload and not isinstance(payload[key], str):
                return f"{key} must be a string"
            if key in payload and key != "queryparams" and "source" not in json.loads(payload[key]):
                return f"{key} has no source"
        paths = payload.get("authenticationpaths", {"headers": [], "queryParams": [], "body": []})
        if any("return" not in entry["value"] for entries in paths.values() for entry in entries):
            return "a value without return"
        return "" if paths.keys() == {"headers", "queryParams", "body"} else "lists"


@pytest_asyncio.fixture
async def platform() -> AsyncIterator[Platform]:
    made = Platform()
    async with made.server:
        yield made


@pytest.mark.asyncio
async def test_a_create_then_an_update_of_what_changed(
    wizard: Wizard, write: Callable[..., Path], platform: Platform
) -> None:
    base = ("--base", platform.server.origin, "--org", "org1", "--plug-id", "plug7", "--token-stdin")
    spec = write(DOCUMENT)
    looked = await wizard("publish", spec, *base, secret=f"{TOKEN}\n")
    assert (looked.code, looked.err) == (0, "")
    assert "Would: create the connection" in looked.out
    assert "+testcode: const getMe = async () => {" in looked.out
    assert "Nothing was sent" in looked.out
    assert platform.asked == [("GET", "/developers/org1/get/oauth_details")]

    done = await wizard("publish", spec, *base, "--yes", secret=f"{TOKEN}\n")
    assert (done.code, done.err) == (0, "")
    assert '"rowid": "row1"' in done.out
    assert TOKEN not in done.out

    again = await wizard("publish", spec, *base, "--yes", secret=f"{TOKEN}\n")
    assert "Nothing to do." in again.out

    changed = write(DOCUMENT | {"whitelist": ["127.0.0.1", "acme.com"]}, "changed.json")
    updated = await wizard("publish", changed, *base, "--yes", secret=f"{TOKEN}\n")
    assert (updated.code, updated.err) == (0, "")
    assert "update appeandHeaders" in updated.out
    assert platform.records["row1"]["whitelistdomains"] == ["127.0.0.1", "acme.com"]
    assert platform.asked[-1] == ("PUT", "/developers/org1/update/oauth_details")


@pytest.mark.asyncio
async def test_what_the_platform_refuses_is_told_in_its_words(
    wizard: Wizard, write: Callable[..., Path], platform: Platform
) -> None:
    arguments = ("--base", platform.server.origin, "--org", "o", "--plug-id", "p", "--token-stdin", "--yes")
    done = await wizard("publish", write(DOCUMENT), *arguments, secret="other\n")
    assert done.code == 1
    assert "(status 401)" in done.err
    assert "wrong token" in done.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--base", "http://platform.test", "--org", "o"), "must begin with https://"),
        (("--base", "nonsense", "--org", "o"), "no web address"),
        (("--base", "https://platform.test", "--org", "o"), "token is needed"),
        (("--org", "o"), "--help"),
    ],
)
@pytest.mark.asyncio
async def test_arguments_that_cannot_be(
    wizard: Wizard, write: Callable[..., Path], arguments: tuple[str, ...], told: str
) -> None:
    done = await wizard("publish", write(DOCUMENT), *arguments)
    assert (done.code, done.out) == (2, "")
    assert told in done.err


@pytest.mark.asyncio
async def test_what_is_not_finished_is_not_published(wizard: Wizard, write: Callable[..., Path]) -> None:
    arguments = ("--base", "https://platform.test", "--org", "o", "--token-stdin")
    done = await wizard("publish", write(DOCUMENT | {"name": ""}), *arguments, secret=f"{TOKEN}\n")
    assert (done.code, done.out) == (1, "")
    assert "ERROR  Start:" in done.err


@pytest.mark.asyncio
async def test_without_a_plug_nothing_is_planned(
    wizard: Wizard, write: Callable[..., Path], platform: Platform
) -> None:
    arguments = ("--base", platform.server.origin, "--org", "o", "--token-stdin")
    done = await wizard("publish", write(DOCUMENT), *arguments, secret=f"{TOKEN}\n")
    assert done.code == 2
    assert "--plug-id" in done.err


def test_the_record_of_a_version_is_found_however_it_is_wrapped() -> None:
    one, two = {"rowid": "1", "authversion": "V1"}, {"rowid": "2", "authversion": "V2"}
    assert of_version({"data": {"rows": [one, two]}}, "") == one
    assert of_version([two, one], "V2") == two
    assert of_version({"data": None}, "") is None
    assert of_version("no", "") is None
