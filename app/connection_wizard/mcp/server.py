"""The protocol: tools by the official SDK, over standard input and output. The SDK is loaded here and nowhere else."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from connection_wizard import __version__
from connection_wizard.errors import WizardError
from connection_wizard.mcp.acting import error_as_json
from connection_wizard.mcp.teaching import INSTRUCTIONS
from connection_wizard.mcp.tools import BY_NAME, TOOLS, Desk, Tool
from connection_wizard.mcp.wire import Lines
from connection_wizard.uncaught import tell
from connection_wizard.visible import visible_json, whole

if TYPE_CHECKING:
    import mcp_types as types
    from mcp.server.context import ServerRequestContext
    from mcp.server.lowlevel import Server

EXTRA: Final = "connection-wizard[mcp]"
_SHOWN: Final = 12
"""Mistakes in arguments that are told."""


def is_there() -> bool:
    """Whether the SDK is installed."""
    return find_spec("mcp") is not None and find_spec("mcp_types") is not None


async def serve(desk: Desk) -> None:
    """Answer a program until it goes: the end of standard input. Whatever is under way ends with it."""
    import mcp_types as types
    from mcp.server.stdio import stdio_server

    server = server_of(desk)
    lines = Lines(_own_input(), _reads(types.jsonrpc_message_adapter))
    async with stdio_server(stdin=lines) as (read, write):  # type: ignore[arg-type,unused-ignore]  # lines are all it asks for
        await server.run(read, write, server.create_initialization_options())


def server_of(desk: Desk) -> Server[Any]:
    """The server, whatever it is asked by."""
    import mcp_types as types
    from mcp.server.lowlevel import Server

    async def listed(context: ServerRequestContext[Any, Any], asked: Any) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[_listed(tool) for tool in TOOLS])

    async def called(
        context: ServerRequestContext[Any, Any], asked: types.CallToolRequestParams
    ) -> types.CallToolResult:
        return await _called(desk, context, asked)

    return Server(
        "connection-wizard",
        version=__version__,
        title="Connection Wizard",
        instructions=INSTRUCTIONS,
        on_list_tools=listed,
        on_call_tool=called,
    )


def _own_input() -> int:
    """Standard input for us alone: a browser that is started gets none of it."""
    own = os.dup(0)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    return own


def _reads(adapter: Any) -> Callable[[bytes], bool]:
    def is_message(line: bytes) -> bool:
        try:
            adapter.validate_json(line, by_name=False)
        except ValueError:  # pydantic's is one
            return False
        return True

    return is_message


def _listed(tool: Tool) -> types.Tool:
    import mcp_types as types

    return types.Tool(
        name=tool.name,
        title=tool.title,
        description=tool.told,
        input_schema=tool.input_schema,
        output_schema=tool.output_schema,
        annotations=types.ToolAnnotations(
            title=tool.title,
            read_only_hint=not tool.writes,
            destructive_hint=tool.writes,
            idempotent_hint=not tool.asks,
            open_world_hint=tool.asks,
        ),
    )


async def _called(desk: Desk, context: ServerRequestContext[Any, Any], asked: Any) -> types.CallToolResult:
    import mcp_types as types
    from mcp.shared.exceptions import MCPError

    tool = BY_NAME.get(asked.name)
    if tool is None:
        raise MCPError(types.INVALID_PARAMS, "There is no such tool; tools/list names those that are there.")
    try:
        given = tool.takes.model_validate(asked.arguments or {})
    except ValidationError as error:
        return _answer({"error": _misfit(error)}, failed=True)
    try:
        return _answer(await _watched(desk, context, tool, given))
    except WizardError as error:
        return _answer({"error": error_as_json(error)}, failed=True)
    except Exception as error:  # noqa: BLE001 - what nobody expected is told where errors go, and nothing of it here
        tell(error)
        words = {"reason": "internal", "message": "Something went wrong inside the program.", "hint": ""}
        return _answer({"error": words}, failed=True)


async def _watched(desk: Desk, context: ServerRequestContext[Any, Any], tool: Tool, given: Any) -> dict[str, Any]:
    """The work in a task of its own: it is told once that it is cancelled, and clears away before anybody goes on."""
    import anyio

    told: asyncio.Queue[str | None] = asyncio.Queue()

    async def act() -> dict[str, Any]:
        try:
            return await tool.act(desk, given, told.put_nowait)
        finally:
            told.put_nowait(None)

    task = asyncio.create_task(act())
    try:
        count = 0
        while (words := await told.get()) is not None:
            count += 1
            await context.session.report_progress(count, message=words)
        return await task
    finally:
        if not task.done():
            task.cancel()
            with anyio.CancelScope(shield=True):
                await asyncio.wait([task])


def _misfit(error: ValidationError) -> dict[str, Any]:
    """What is wrong with arguments, without a value of them."""
    wrong = [
        {"path": ".".join(map(str, one["loc"])), "message": one["msg"]}
        for one in error.errors(include_url=False, include_context=False, include_input=False)
    ]
    return {
        "reason": "bad_arguments",
        "message": "The arguments are not what the tool takes.",
        "hint": "Its input schema says what it takes.",
        "wrong": wrong[:_SHOWN],
    }


def _answer(found: dict[str, Any], *, failed: bool = False) -> types.CallToolResult:
    """An answer as data and as text; a failure as text alone, for some clients hold all data against the schema."""
    import mcp_types as types

    text = whole(json.dumps(found, ensure_ascii=False))
    content: list[Any] = [types.TextContent(text=visible_json(text))]
    if failed:
        return types.CallToolResult(content=content, is_error=True)
    return types.CallToolResult(content=content, structured_content=json.loads(text))
