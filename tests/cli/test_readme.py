"""What the README shows is true: its sample is a spec without errors, its commands are the program's."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from connection_wizard.cli.grammar import parse
from connection_wizard.mcp.server import EXTRA
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings, finished

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
SAMPLE = re.findall(r"```json\n(.*?)```", README, re.DOTALL)
SHOWN = re.findall(r"^connection-wizard (\w+)(.*)", README, re.MULTILINE)
EXAMPLES = {"FILE": "a.json", "RESPONSE.json": "b.json", "TOKEN.json": "c.json", "KEY=VALUE": "region=eu"}
EXAMPLES |= {"DIR": "out", "OUT": "d.json", "N": "8765", "CMD": "firefox", "NAME": "development"}


def test_the_sample_is_finished() -> None:
    text, _ = SAMPLE
    draft = Draft(json.loads(text))
    assert [finding for finding in findings(draft) if finding.severity != "hint"] == [], "nor with --strict"
    assert finished(draft).name == "Acme CRM"


def test_a_program_is_told_of_the_tools_by_what_is_shown() -> None:
    """With what uv has to bring: the extra, and the command in it."""
    server = json.loads(SAMPLE[1])["mcpServers"]["connection-wizard"]
    assert (server["command"], *server["args"][:3]) == ("uvx", "--from", EXTRA, "connection-wizard")
    assert parse(server["args"][3:]).command == "mcp"


def test_what_is_shown_for_ci_is_what_there_is() -> None:
    root = Path(__file__).parents[2]
    action, hooks = (yaml.safe_load(text) for text in re.findall(r"```yaml\n(.*?)```", README, re.DOTALL))
    folder = action[0]["uses"].partition("/connection-wizard/")[2].partition("@")[0]
    takes = yaml.safe_load((root / folder / "action.yml").read_text("utf-8"))["inputs"]
    assert action[0]["with"].keys() <= takes.keys()
    there = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hooks[0]["hooks"] == [{"id": hook["id"]} for hook in there]


def each(rest: str) -> Iterator[str]:
    """A line once for every side of ``[this | that]``, of which a person gives one alone."""
    choice = re.search(r"\[([^\[\]]* \| [^\[\]]*)\]", rest)
    if choice is None:
        yield rest
    else:
        for side in choice[1].split(" | "):
            yield from each(rest[: choice.start()] + side + rest[choice.end() :])


@pytest.mark.parametrize(("command", "rest"), SHOWN, ids=lambda part: str(part).split(" ", maxsplit=1)[0])
def test_a_command_is_understood_as_shown(command: str, rest: str) -> None:
    for one in each(rest):
        words = shlex.split(re.sub(r"\.\.\.|[\[\]]", "", one))
        assert parse([command, *(EXAMPLES.get(word, word) for word in words)]).command == command
