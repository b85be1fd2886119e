"""The page for agents names each tool as it is."""

from __future__ import annotations

import json
import re
from pathlib import Path

from connection_wizard.cli.grammar import parse
from connection_wizard.mcp.tools import TOOLS, Tool

PAGE = (Path(__file__).parents[2] / "docs" / "agents.md").read_text(encoding="utf-8")


def test_every_tool_is_there_with_what_it_takes() -> None:
    table = "\n".join(("| tool | takes | gives |", "|---|---|---|", *map(row, TOOLS)))
    assert table in PAGE, table


def row(tool: Tool) -> str:
    schema = tool.input_schema
    needed = schema.get("required", [])
    takes = ", ".join(f"`{name}`" if name in needed else f"[`{name}`]" for name in schema["properties"])
    gives = ", ".join(f"`{name}`" for name in tool.gives) or "a part of the schema"
    return f"| `{tool.name}` | {takes} | {gives} |"


def test_the_settings_start_the_command() -> None:
    (settings,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    server = json.loads(settings)["mcpServers"]["connection-wizard"]
    assert server["command"] == "connection-wizard"
    assert parse(server["args"]).command == "mcp"
