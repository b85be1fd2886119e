"""``publish`` against a server that keeps the platform's rules: what it refuses never gets there."""

from __future__ import annotations

import copy
import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from connection_wizard.cli import INTERRUPTED, publish, run
from connection_wizard.cli.arguments import Arguments
from connection_wizard.practice.document import Addresses, connection_document
from connection_wizard.session.publishing import Publishing
from connection_wizard.session.standing import Stand
from connection_wizard.spec.files import read_draft
from connection_wizard.viasocket.platform_answers import rows
from connection_wizard.viasocket.publishing import Wanted, plan
from connection_wizard.viasocket.record import create_payload
from connection_wizard.viasocket.versions import Standing
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
    assert looked.out.startswith("This plug has no connection yet: its first one, V1, is created.")
    assert "Would: update the plug (PUT developers/org1/update/plugins" in looked.out
    assert '"preferedauthversion": "(the id of the new connection)"' in looked.out
    assert {path for _, path in platform.asked} == {
        "/developers/org1/get/plugins",
        "/developers/org1/get/oauth_details",
    }
    assert platform.written == []

    done = await wizard("publish", spec, *base, "--yes", secret=f"{TOKEN}\n")
    assert (done.code, done.err) == (0, "")
    assert '"rowid": "row1"' in done.out
    assert TOKEN not in done.out
    assert "https://flow.viasocket.com/developer/org1/plugin/plug7/auth/row1" in done.out

    again = await wizard("publish", spec, *base, "--yes", secret=f"{TOKEN}\n")
    assert "Nothing to do." in again.out

    changed = write(DOCUMENT | {"whitelist": ["127.0.0.1", "acme.com"]}, "changed.json")
    updated = await wizard("publish", changed, *base, "--yes", secret=f"{TOKEN}\n")
    assert (updated.code, updated.err) == (0, "")
    assert "V1 is changed in place: nothing uses it" in updated.out
    assert "update request parameters and whitelist" in updated.out
    assert platform.records["row1"]["whitelistdomains"] == ["127.0.0.1", "acme.com"]
    assert platform.plugs["plug7"]["whitelistdomains"] == ["acme.test", "127.0.0.1", "acme.com"]
    looks = ["GET plugins", "GET oauth_details", "GET GetUsedInCountForAuth"]
    writes = ["PUT oauth_details", "PUT plugins"]
    asked = [f"{method} {path.rpartition('/')[2]}" for method, path in platform.asked[-10:]]
    assert asked == [*looks, *looks, *writes, *reversed(looks[:2])], "looked up twice, changed, read back"
    assert "Done: the platform has it as in the spec" in updated.out


@pytest.mark.asyncio
async def test_what_the_platform_refuses_is_told_in_its_words(
    wizard: Wizard, write: Callable[..., Path], platform: PlatformServer
) -> None:
    arguments = ("--base", platform.server.origin, "--org", "o", "--plug-id", "p", "--token-stdin", "--yes")
    done = await wizard("publish", write(DOCUMENT), *arguments, secret="other\n")
    assert done.code == 1
    assert "does not take the token (status 401)" in done.err
    assert "wrong token" in done.err
    assert "Nothing was written." in done.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--base", "http://platform.test", "--org", "o"), "must begin with https://"),
        (("--base", "nonsense", "--org", "o"), "no web address"),
        (("--base", "https://platform.test", "--org", "o"), "token is missing"),
        (("--org", "o"), "--base or CONNECTION_WIZARD_BASE_PRODUCTION"),
        (("--org", "o", "--environment", "local"), "--base or CONNECTION_WIZARD_BASE_LOCAL"),
        (("--base", "https://platform.test"), "--help"),
        (("--base", "https://platform.test", "--org", "o", "--in-place", "--new-version"), "--help"),
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


def test_records_are_found_however_they_are_wrapped() -> None:
    one, two = {"rowid": "1", "authversion": "V1"}, {"rowid": "2", "authversion": "V2"}
    assert rows({"data": {"rows": [one, two]}}) == [one, two]
    assert rows([two, {"x": 1}, 7]) == [two]
    assert (rows({"data": None}), rows("no")) == ([], [])


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
    todo = plan(Wanted(spec, "org", wish="in_place"), Standing({"status": "drafted"}, [older], {"row1": 0}))
    assert len(todo.calls) >= 11
    for call in todo.calls[:-1]:
        assert call.payload is not None
        assert problem_of(call.payload, creates=False) == ""
    assert todo.calls[-1].of_plug


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


def at(platform: PlatformServer, *more: str) -> tuple[str, ...]:
    return ("--base", platform.server.origin, "--org", "org1", "--token-stdin", *more)


@pytest.mark.asyncio
async def test_plugs_are_listed(wizard: Wizard, platform: PlatformServer) -> None:
    done = await wizard("publish", "--list-plugs", *at(platform), secret=f"{TOKEN}\n")
    assert (done.code, done.out, done.err) == (0, "plug7  Acme\np  Practice\n", "")
    as_json = await wizard("publish", "--list-plugs", "--json", *at(platform), secret=f"{TOKEN}\n")
    assert json.loads(as_json.out) == [{"id": "plug7", "name": "Acme"}, {"id": "p", "name": "Practice"}]
    platform.plugs.clear()
    none = await wizard("publish", "--list-plugs", *at(platform), secret=f"{TOKEN}\n")
    assert none.out == "The organisation has no plugs.\n"
    nothing = await wizard("publish", *at(platform))
    assert (nothing.code, platform.written) == (2, [])
    assert "takes a spec" in nothing.err


@pytest.mark.asyncio
async def test_all_of_it_for_machines_and_the_base_by_environment(
    wizard: Wizard, write: Callable[..., Path], platform: PlatformServer
) -> None:
    spec, secret = write(DOCUMENT), f"{TOKEN}\n"
    usual = ("--org", "org1", "--plug-id", "plug7", "--token-stdin", "--json", "--environment", "local")
    base = {"CONNECTION_WIZARD_BASE_LOCAL": platform.server.origin}
    looked = json.loads((await wizard("publish", spec, *usual, secret=secret, environ=base)).out)
    assert (looked["state"], looked["reason"]) == ("ready", "would_change")
    assert looked["decision"]["way"] == "create"
    assert looked["writes"][0]["payload"]["redirecturl"] == "http://localhost:3000/redirect/auth2.0"
    assert (looked["calls"], looked["told"], platform.written) == ([], [], [])
    done = json.loads((await wizard("publish", spec, *usual, "--yes", secret=secret, environ=base)).out)
    assert (done["state"], done["reason"]) == ("proved", "published")
    assert [call["state"] for call in done["calls"]] == ["written", "written"]
    assert done["link"] == "http://localhost:3000/developer/org1/plugin/plug7/auth/row1"
    platform.usage["row1"] = 2
    changed = write(DOCUMENT | {"whitelist": ["127.0.0.1", "acme.com"]}, "changed.json")
    platform.plug_instead = lambda method, payload: refusal("the plug is locked")
    failed = await wizard("publish", changed, *usual, "--yes", secret=secret, environ=base)
    told = json.loads(failed.out)
    assert (failed.code, told["state"], told["reason"]) == (1, "failed", "refused")
    assert told["decision"] | {"published": None} == {
        "way": "new_version",
        "version": "V2",
        "compared": "V1",
        "by_rule": "new_version",
        "in_use": 2,
        "published": None,
        "breaking": [],
    }
    platform.plug_instead = lambda method, payload: None
    again = await wizard(
        "publish", changed, *at(platform, "--plug-id", "plug7", "--yes"), "--environment", "local", secret=secret
    )
    assert again.code == 0, again.err
    assert "as V2: it is left as it is" in again.out
    assert "Taken: update the plug" in again.out
    assert len(platform.records) == 2


@pytest.mark.asyncio
async def test_a_plug_that_vanished_meanwhile(
    wizard: Wizard, write: Callable[..., Path], platform: PlatformServer
) -> None:
    looks = 0

    def gone(found: list[dict[str, Any]]) -> None:
        nonlocal looks
        looks += 1
        if looks == 1:
            platform.plugs.clear()

    platform.plug_read = gone
    done = await wizard("publish", write(DOCUMENT), *at(platform, "--plug-id", "p", "--yes"), secret=f"{TOKEN}\n")
    assert (done.code, platform.written) == (1, [])
    assert "no such plug, or not any more" in done.err
    assert "Nothing was written." in done.err


@pytest.mark.asyncio
async def test_somebody_else_was_there_meanwhile(
    wizard: Wizard, write: Callable[..., Path], platform: PlatformServer
) -> None:
    def change(found: list[dict[str, Any]]) -> None:
        platform.plugs["p"]["whitelistdomains"] = ["another.test"]

    platform.read = change
    done = await wizard("publish", write(DOCUMENT), *at(platform, "--plug-id", "p", "--yes"), secret=f"{TOKEN}\n")
    assert (done.code, platform.written) == (1, [])
    assert "Somebody changed something on the platform meanwhile. Nothing was written" in done.err


@pytest.mark.asyncio
async def test_a_platform_that_stores_what_it_does_not_know(
    wizard: Wizard, write: Callable[..., Path], platform: PlatformServer
) -> None:
    odd = write(DOCUMENT | {"platform": {"plug_id": "p", "rest": {"odd": [1]}}})
    refused = await wizard("publish", odd, *at(platform, "--yes"), secret=f"{TOKEN}\n")
    assert (refused.code, platform.records) == (1, {})
    assert "unknown keys: ['odd']" in refused.err
    platform.unknown = "store"
    assert (await wizard("publish", odd, *at(platform, "--yes"), secret=f"{TOKEN}\n")).code == 0
    assert platform.records["row1"]["odd"] == [1]
    del platform.records["row1"]["odd"]
    dropped = await wizard("publish", odd, *at(platform, "--yes"), secret=f"{TOKEN}\n")
    assert (dropped.code, len(platform.records)) == (1, 1)
    assert "where it takes no change: odd" in dropped.err


def test_what_is_broken_off_while_it_is_written_is_said(
    write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def broken_off(arguments: Arguments, publishing: Publishing, *rest: object) -> int:
        publishing.stand = Stand("failed", "broken_off")
        raise KeyboardInterrupt

    monkeypatch.setattr(publish, "_run", broken_off)
    code = run(["publish", str(write(DOCUMENT)), "--base", "https://platform.test", "--org", "o"])
    assert code == INTERRUPTED
    assert "it was not read back. Run it again: it goes on from there." in capsys.readouterr().err
