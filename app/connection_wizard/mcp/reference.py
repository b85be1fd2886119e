"""The table of the tools for docs/agents.md, made of the tools themselves."""

from __future__ import annotations

from connection_wizard.mcp.tools import TOOLS, Tool


def tools_table() -> str:
    """Each tool with what it takes and what it gives."""
    return "\n".join(("| tool | takes | gives |", "|---|---|---|", *map(_row, TOOLS)))


def _row(tool: Tool) -> str:
    schema = tool.input_schema
    needed = schema.get("required", [])
    takes = ", ".join(f"`{name}`" if name in needed else f"[`{name}`]" for name in schema["properties"])
    gives = ", ".join(f"`{name}`" for name in tool.gives) or "a part of the schema"
    return f"| `{tool.name}` | {takes} | {gives} |"
