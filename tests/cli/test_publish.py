"""``publish`` against a server that keeps the platform's rules: what it refuses never gets there."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from connection_wizard.practice.document import Addresses, connection_document
from connection_wizard.spec.files import read_draft
from connection_wizard.viasocket.publishing import of_version, plan
from connection_wizard.viasocket.record import create_payload
from tests.cli.conftest import Wizard
from tests.cli.platform_server import TOKEN, PlatformServer, problem_of, refusal
from tests.oauth.scripted import answer
from tests.viasocket.foreign import REAL

DOCUMENT = connection_document(Addresses("http://127.0.0.1:4711"))


@pytest_asyncio.fixture
async def platform() -> AsyncIterator[PlatformServer]:
    made = PlatformServer()
    async with made.server:
        yield made


@pytest.mark.asyncio
async def test_a_create_then_an_update_of_what_changed(
    wizard: Wizard, write: Callable[..., Path], platform: PlatformServer
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
    asked = ["GET", "PUT", "GET"]
    assert [method for method, _ in platform.asked[-3:]] == asked, "looked up, changed, read back"
    assert "Done: the platform has it as in the spec" in updated.out


@pytest.mark.asyncio
async def test_what_the_platform_refuses_is_told_in_its_words(
    wizard: Wizard, write: Callable[..., Path], platform: PlatformServer
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
        (("--base", "https://platform.test", "--org", "o"), "token is missing"),
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
    wizard: Wizard, write: Callable[..., Path], platform: PlatformServer
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


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_what_is_made_of_a_real_connection_keeps_the_platforms_rules(path: Path) -> None:
    spec = read_draft(path).partial_spec
    spec = spec.model_copy(update={"platform": spec.platform.model_copy(update={"plug_id": "plug7"})})
    record = create_payload(spec)
    assert problem_of(record, creates=True) == ""
    older = copy.deepcopy(record) | {"rowid": "row1", "orgid": "o", "createdat": "then"}
    for key in ("redirecturl", "authrequrl", "testcode", "accesstokencode", "connectionlabelkey"):
        older[key] = "another"
    older |= {"authfields": None, "refreshtokencode": None, "revokeapicode": None, "whitelistdomains": []}
    older |= {"uniquekeytostoreauth": None, "iconurlpath": "x"}
    todo = plan(spec, "org", older)
    assert len(todo.calls) >= 10
    for call in todo.calls:
        assert call.payload is not None
        assert problem_of(call.payload, creates=False) == ""


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"connectionlabelvalue": ""}, "label can't be empty"),
        ({"scopeseperatedby": ""}, "never"),
        ({"scopeseperatedby": " "}, "scopeseperatedby"),
        ({"type": ""}, "never"),
        ({"queryparams": {}}, "must be a string"),
        ({"testcode": {"source": "x"}}, "must be a string"),
        ({"testcode": "[]"}, "something else"),
        ({"orgid": 1}, "not yours"),
        ({"rowid": 1}, "not yours"),
        ({"own": 1}, "unknown keys"),
        ({"authenticationpaths": {"headers": []}}, "three lists"),
        (
            {"authenticationpaths": {"headers": [{"key": "a", "value": "return 1"}], "queryParams": [], "body": []}},
            "returns",
        ),
        ({"authfields": {"authentication": {"fields": {}}}}, "a list"),
    ],
)
def test_the_server_of_these_tests_refuses_what_the_platform_refuses(change: dict[str, Any], told: str) -> None:
    record = create_payload(read_draft(REAL[0]).partial_spec)
    assert problem_of(record, creates=True) == ""
    assert told in problem_of(record | change, creates=True)


def drop_code(method: str, record: dict[str, Any]) -> None:
    """Takes a change and keeps less of it."""
    record["testcode"] = None


SAYS_NO: dict[str, tuple[Callable[[PlatformServer], None], str]] = {
    "no with status 200": (
        lambda server: setattr(server, "instead", lambda method, payload: refusal("label is taken")),
        "label is taken",
    ),
    "a page": (
        lambda server: setattr(
            server, "kept", lambda method, record: answer("<h1>Log in</h1>", content_type="text/html")
        ),
        "Log in",
    ),
    "yes, and keeps less": (lambda server: setattr(server, "kept", drop_code), "dropped what it took: testcode"),
    "yes, and cannot be read": (
        lambda server: setattr(server, "read", lambda found: refusal("too many") if server.records else None),
        "too many",
    ),
}


@pytest.mark.parametrize("no", SAYS_NO.values(), ids=SAYS_NO)
@pytest.mark.asyncio
async def test_what_the_platform_does_not_have_afterwards_is_not_done(
    wizard: Wizard,
    write: Callable[..., Path],
    platform: PlatformServer,
    no: tuple[Callable[[PlatformServer], None], str],
) -> None:
    no[0](platform)
    arguments = ("--base", platform.server.origin, "--org", "o", "--plug-id", "p", "--token-stdin", "--yes")
    done = await wizard("publish", write(DOCUMENT), *arguments, secret=f"{TOKEN}\n")
    assert done.code == 1
    assert "Done" not in done.out
    assert no[1] in done.err
