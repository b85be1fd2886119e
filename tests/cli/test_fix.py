"""``fix``: whatever ``check`` and ``diagnose`` offer is made by a command, or by a program from the edits."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings
from tests.cli.conftest import Wizard
from tests.cli.test_live import names_in

SPEC: dict[str, Any] = {
    "spec_version": 1,
    "name": "Acme",
    "service_domain": "acme.com",
    "client": {"client_id": "abc"},
    "authorization": {"url": "https://auth.acme.com/authorize", "scopes": ["a", "a", "b", "b"], "pkce": "none"},
    "access_token": {"method": "POST", "url": "https://auth.acme.com/token"},
    "test_call": {"method": "GET", "url": "https://api.acme.com/me"},
}


@pytest.mark.asyncio
async def test_what_check_shows_to_be_typed_makes_the_change(
    wizard: Wizard, write: Callable[..., Path], tmp_path: Path
) -> None:
    spec = write(SPEC, "it's mine.json")
    before = {finding.code for finding in findings(Draft(SPEC)) if finding.fix}
    while typed := [
        line for line in (await wizard("check", spec)).out.splitlines() if ": connection-wizard fix" in line
    ]:
        done = await wizard(*shlex.split(typed[0].partition(": ")[2])[1:])
        assert done.code == 0, done.err
        assert f"Written to {spec}" in done.out
    left = {finding.code for finding in findings(Draft(json.loads(spec.read_text("utf-8"))))}
    assert before
    assert not before & left
    assert names_in(tmp_path) == [spec.name], "nothing is left beside it"


@pytest.mark.asyncio
async def test_the_edits_of_check_are_a_patch_that_fix_takes(wizard: Wizard, write: Callable[..., Path]) -> None:
    spec = write(SPEC)
    checked = await wizard("check", spec, "--json")
    (report,) = json.loads(checked.out)["files"]
    offered = {finding["code"]: finding["edits"] for finding in report["findings"] if finding["edits"]}
    assert all(bool(finding["fix"]) == bool(finding["edits"]) for finding in report["findings"])
    wanted = offered["test_sends_no_token"]
    told = await wizard("fix", spec, "--edits", "-", "--json", secret=json.dumps(wanted))
    assert told.code == 0, told.err
    document = json.loads(told.out)
    assert (document["written"], document["edits"]) == (True, wanted)
    assert "test_sends_no_token" not in {finding["code"] for finding in document["findings"]}
    saved = json.loads(spec.read_text("utf-8"))
    assert saved["test_call"]["headers"][0]["name"] == "Authorization"


@pytest.mark.asyncio
async def test_a_dry_run_writes_nothing(wizard: Wizard, write: Callable[..., Path], tmp_path: Path) -> None:
    spec = write(SPEC)
    before = spec.read_bytes()
    patch = write([{"op": "replace", "path": "/authorization/pkce", "value": "S256"}], "patch.json")
    by_code = await wizard("fix", spec, "test_sends_no_token", "--dry-run")
    by_file = await wizard("fix", spec, "--edits", patch, "--dry-run")
    assert (by_code.code, by_file.code, spec.read_bytes()) == (0, 0, before)
    assert "Nothing was written" in by_code.out
    assert '  replace /authorization/pkce "S256"' in by_file.out


@pytest.mark.asyncio
async def test_a_code_alone_means_wherever_it_is_found(wizard: Wizard, write: Callable[..., Path]) -> None:
    spec = write(SPEC)
    assert [each.code for each in findings(Draft(SPEC))].count("scope_duplicate") == 2
    done = await wizard("fix", spec, "scope_duplicate")
    assert done.code == 0, done.err
    assert json.loads(spec.read_text("utf-8"))["authorization"]["scopes"] == ["a", "b"]
    again = await wizard("fix", spec, "scope_duplicate")
    assert again.code == 2
    assert "is no finding of this file that can be changed so" in again.err
    assert "test_sends_no_token@test_call.headers" in again.err, "what is offered"


@pytest.mark.asyncio
async def test_a_finding_is_marked_as_seen(wizard: Wizard, write: Callable[..., Path]) -> None:
    spec = write(SPEC)
    done = await wizard("fix", spec, "identifier_missing@unique_identifier.path", "--seen", "it has none")
    assert done.code == 0, done.err
    (mark,) = json.loads(spec.read_text("utf-8"))["seen"]
    assert (mark["code"], mark["reason"]) == ("identifier_missing", "it has none")
    assert "identifier_missing" not in (await wizard("check", spec)).out
    error = await wizard("fix", spec, "test_sends_no_token", "--seen", "no")
    assert error.code == 2, "an error cannot be marked"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Say which change"),
        (["scope_duplicate", "--edits", "[]"], "Say which change"),
        (["--edits", "[]", "--seen", "x"], "--seen goes with the code"),
        (["--edits", "[]"], "no JSON Patch"),
        (["--edits", "[{]"], "no JSON"),
        (["--edits", "nowhere.json"], "nowhere.json"),
        (["--edits", '[{"op":"remove","path":"/whitelist"}]'], "changes what is not there"),
        (["no_such_code"], "is no finding of this file"),
        (["scope_duplicate@somewhere.else"], "is no finding of this file"),
    ],
)
@pytest.mark.asyncio
async def test_what_cannot_be_done_changes_nothing(
    wizard: Wizard, write: Callable[..., Path], arguments: list[str], said: str
) -> None:
    spec = write(SPEC)
    before = spec.read_bytes()
    done = await wizard("fix", spec, *arguments)
    assert (done.code, done.out, spec.read_bytes()) == (2, "", before)
    assert said in done.err
