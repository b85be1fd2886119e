"""``providers``, and the name of a provider where a source is expected."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from connection_wizard.providers.folders import own_folder
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import to_text
from connection_wizard.spec.findings import findings
from tests.cli.conftest import Wizard
from tests.providers.entries import acme, write


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of one's own entries."""
    for name in ("XDG_CONFIG_HOME", "APPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    folder = own_folder()
    folder.mkdir(parents=True)
    return folder


@pytest.mark.asyncio
async def test_a_name_lists_what_fits_best_first(wizard: Wizard) -> None:
    done = await wizard("providers", "xero")
    assert done.code == 0
    head, first, *_ = done.out.splitlines()
    assert head.split() == ["NAME", "ID", "DOMAINS", "STANDS"]
    assert first.split()[:3] == ["Xero", "xero", "xero.com"]


@pytest.mark.asyncio
async def test_json_has_drafts_as_a_file_would_hold_them_and_sources(wizard: Wizard) -> None:
    done = await wizard("providers", "slack", "--json")
    first = json.loads(done.out)[0]
    assert list(first) == ["id", "name", "domains", "complete", "draft", "sources"]
    assert (first["id"], first["domains"], first["complete"]) == ("slack", ["slack.com"], True)
    draft = Draft(first["draft"])
    assert {one.code for one in findings(draft) if one.severity == "error"} == {"client_id_missing"}
    assert json.loads(to_text(draft)) == first["draft"]
    assert {source["official"] for source in first["sources"]} == {True, False}
    every = json.loads((await wizard("providers", "--json")).out)
    assert len({one["id"] for one in every}) == len(every) >= 3


@pytest.mark.asyncio
async def test_an_app_without_such_a_log_in_is_said_with_the_source(wizard: Wizard) -> None:
    done = await wizard("providers", "evernote")
    assert (done.code, done.out) == (1, "")
    assert "Evernote logs in with OAuth 1.0" in done.err
    assert "(pkg:npm/evernote@" in done.err
    machine = await wizard("providers", "evernote", "--json")
    assert (machine.code, json.loads(machine.out)) == (1, [])


@pytest.mark.asyncio
async def test_nothing_that_fits_is_said(wizard: Wizard) -> None:
    done = await wizard("providers", "no such provider")
    assert (done.code, done.out) == (1, "")
    assert "“no such provider”" in done.err
    machine = await wizard("providers", "no such provider", "--json")
    assert (machine.code, json.loads(machine.out)) == (1, [])
    assert (await wizard("providers", "\udcff")).code == 2


@pytest.mark.asyncio
async def test_ones_own_entries_are_marked_and_broken_ones_told(wizard: Wizard, own: Path) -> None:
    write(own, "acme", acme())
    (own / "broken.json").write_text("{", "utf-8")
    done = await wizard("providers", "roadrunner")
    assert done.code == 0
    assert "asks for Team; your own" in done.out
    assert "broken.json:1: unreadable" in done.err


@pytest.mark.asyncio
async def test_a_name_stands_where_a_source_is_expected(wizard: Wizard) -> None:
    done = await wizard("import", "Xero", "--name", "Books")
    draft = json.loads(done.out)
    assert done.code == 0
    assert draft["name"] == "Books"
    assert draft["authorization"]["url"] == "https://login.xero.com/identity/connect/authorize"
    assert "From the catalogue, as its sources say:" in done.err
    machine = json.loads((await wizard("import", "xero.com", "--json")).out)
    assert machine["kind"] == "catalogue"
    origin = machine["origins"]["authorization.url"]
    assert (origin["certainty"], len(origin["read_at"])) == ("certain", len("2026-11-28"))
    assert origin["source"]
    assert "source" not in machine["origins"]["whitelist"]
    silent = (await wizard("import", "basecamp")).err
    assert (
        "Their documentation names none, and there may be one all the same:\n  Revoking: https://github.com/" in silent
    )


@pytest.mark.asyncio
async def test_several_environments_are_told(wizard: Wizard, own: Path) -> None:
    write(own, "acme", acme())
    done = await wizard("import", "acme")
    assert "It has several environments: Production, Sandbox; taken is the first." in done.err
    machine = json.loads((await wizard("import", "acme", "--json")).out)
    assert [reading["quote"] for reading in machine["questions"][0]["readings"]] == ["Production", "Sandbox"]


@pytest.mark.asyncio
async def test_a_file_of_that_name_comes_first(wizard: Wizard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "xero").write_text("nothing of OAuth", encoding="utf-8")
    assert (await wizard("import", "xero")).code == 2
    missing = await wizard("import", "nobody-at-all")
    assert missing.code == 2
    assert "There is no file" in missing.err
