"""The GitHub Action and the pre-commit hooks: read as their programs read them, and run."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from connection_wizard.cli.grammar import parse
from connection_wizard.practice.document import Addresses, connection_document
from tests.waiting import HANG

ROOT = Path(__file__).parents[2]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "packaging" / "github-action" / "action.yml").read_text("utf-8"))
HOOKS: list[dict[str, str]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
GOOD = connection_document(Addresses("http://127.0.0.1:4711"))
BAD = {**GOOD, "name": ""}


def test_the_action_takes_what_it_says_and_puts_none_of_it_into_a_program() -> None:
    install, check = ACTION["runs"]["steps"]
    given = {re.sub(r"\W", "_", name).upper(): f"${{{{ inputs.{name} }}}}" for name in ACTION["inputs"]}
    assert check["env"] == given
    assert all("${{" not in step["run"] for step in (install, check))
    assert all(said["description"] and "default" in said for said in ACTION["inputs"].values())
    assert (ROOT / "packaging" / "github-action" / ".." / ".." / "pyproject.toml").is_file(), "what it installs"


@pytest.mark.skipif(sys.platform == "win32", reason="the runner brings its own bash there")
def test_the_action_checks_as_it_is_asked(tmp_path: Path) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    ours = programs / "connection-wizard"
    ours.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m connection_wizard "$@"\n')
    ours.chmod(0o755)
    specs = tmp_path / "my specs"
    specs.mkdir()
    (specs / "-a.json").write_text(json.dumps(GOOD))
    (tmp_path / "bad.json").write_text(json.dumps(BAD))

    def run(files: str, **asked: str) -> tuple[int, str]:
        defaults = {name.replace("-", "_").upper(): said["default"] for name, said in ACTION["inputs"].items()}
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", ACTION["runs"]["steps"][1]["run"]],
            cwd=tmp_path,
            env={**os.environ, **defaults, "PATH": f"{programs}:{os.environ['PATH']}", "FILES": files, **asked},
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=HANG,
        )
        return done.returncode, done.stdout

    assert run("my specs\n")[0] == 0
    code, out = run("my specs\nbad.json\n", STRICT="true", REQUIRE_PROOF="true")
    assert code == 1
    assert re.search(r"^::error file=bad.json,line=1,col=\d+,title=name_missing::", out, re.MULTILINE)
    assert out.count("title=proof_missing") == 2
    code, out = run("my specs", LAYOUT="true")
    assert (code, "laid out otherwise" in out) == (1, True)
    assert run("$(touch forged)")[0] == 2
    assert not (tmp_path / "forged").exists()


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: str(hook["id"]))
def test_a_hook_starts_a_command_that_there_is(hook: dict[str, str]) -> None:
    program, *words = shlex.split(hook["entry"])
    assert (program, hook["language"]) == ("connection-wizard", "python")
    assert [path.name for path in parse([*words, "a.connection.json", "b.connection.json"]).files] == [
        "a.connection.json",
        "b.connection.json",
    ]
    assert re.search(hook["files"], "specs/acme.connection.json")
    assert not re.search(hook["files"], "specs/acme.connection.proof.json")


def test_what_the_guide_shows_is_understood() -> None:
    """The workflow's inputs are the action's, and the hooks with their options start what there is."""
    page = (ROOT / "docs" / "teams.md").read_text("utf-8")
    workflow, config = (yaml.safe_load(text) for text in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL))
    used = next(step for step in workflow["jobs"]["specs"]["steps"] if "connection-wizard" in step["uses"])
    assert used["with"].keys() <= ACTION["inputs"].keys()
    entries = {hook["id"]: shlex.split(hook["entry"])[1:] for hook in HOOKS}
    shown = config["repos"][0]["hooks"]
    assert shown[0]["args"]
    for hook in shown:
        assert parse([*entries[hook["id"]], *hook.get("args", []), "a.connection.json"]).files
