"""The page for agents names each tool as it is."""

from __future__ import annotations

import json
import re
from pathlib import Path

from connection_wizard.cli.arguments import parse
from connection_wizard.mcp.reference import tools_table

PAGE = (Path(__file__).parents[2] / "docs" / "agents.md").read_text(encoding="utf-8")


def test_every_tool_is_there_with_what_it_takes() -> None:
    assert tools_table() in PAGE, tools_table()


def test_the_settings_start_the_command() -> None:
    (settings,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    server = json.loads(settings)["mcpServers"]["connection-wizard"]
    assert server["command"] == "connection-wizard"
    assert parse(server["args"]).command == "mcp"
