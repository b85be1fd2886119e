"""``mcp``: the tools for programs, over standard input and output, until the program goes."""

from __future__ import annotations

import asyncio

from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.browser import command_opener, open_default_browser
from connection_wizard.cli.handed import secret_from_environment
from connection_wizard.cli.inputs import allowed_hosts
from connection_wizard.itself import is_frozen
from connection_wizard.mcp.places import Places
from connection_wizard.mcp.running import Runner
from connection_wizard.mcp.server import EXTRA, is_there, serve
from connection_wizard.mcp.tools import Desk
from connection_wizard.secrets.vault import open_vault
from connection_wizard.terminal import OUT

AT_ONCE = 2


def _what_brings_it() -> str:
    """A command to copy; into a packed program nothing can be installed."""
    if is_frozen():
        return (
            "What speaks to programs is no part of this package. With uv it runs beside it: "
            f'uvx --from "{EXTRA}" connection-wizard mcp'
        )
    return f'What speaks to programs is not installed. Install it with: pip install "{EXTRA}"'


def run(arguments: Arguments) -> int:
    """Serve one program; 0 when it has gone."""
    if not is_there():
        raise UsageError(_what_brings_it())
    if (stream := OUT.stream) is not None and stream.isatty():
        raise UsageError(
            "This command is started by a program that speaks the Model Context Protocol, and answers that alone. "
            "docs/agents.md says how a program is told of it."
        )
    places = Places(arguments.folder)
    allowed = allowed_hosts(arguments.allow_host)
    opener = command_opener(arguments.browser_command) if arguments.browser_command else open_default_browser
    secret_from_environment()  # for no spec in particular, so for none of a program's; nor for the browser
    runner = Runner(places, allowed, opener, open_vault)
    asyncio.run(serve(Desk(places, allowed, runner, asyncio.Semaphore(AT_ONCE))))
    return 0
