"""Asking a person at the terminal, without ever holding up the loop or an interrupted program."""

from __future__ import annotations

import sys
from collections.abc import Callable

from connection_wizard.cli.arguments import UsageError
from connection_wizard.strict_json import is_whole, whole
from connection_wizard.terminal import ERR
from connection_wizard.threads import in_daemon_thread

MAX_SECRET_CHARACTERS = 64 * 1024
MAX_LINE_CHARACTERS = 1024 * 1024
_NO_TEXT = "What standard input holds is no text in UTF-8, so it is no secret. Copy it again."


def is_interactive() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin is not None and sys.stdin.isatty()


def read_secret() -> str:
    """The client secret: the first line of standard input, without the white space around it.

    What follows is left for the address that ``--paste`` asks for.

    Raises:
        UsageError: there is none, or it is no text.
    """
    try:
        secret = sys.stdin.readline(MAX_SECRET_CHARACTERS).strip() if sys.stdin is not None else ""
    except UnicodeDecodeError:
        raise UsageError(_NO_TEXT) from None
    if not is_whole(secret):
        raise UsageError(_NO_TEXT)
    if not secret:
        raise UsageError(
            "Standard input holds no client secret. Pass it like this: printf %s SECRET | … --secret-stdin"
        )
    return secret


async def ask_secret(question: str) -> str:
    """Ask for a secret that is not shown while it is typed."""
    return (await _asked(lambda: ERR.ask_hidden(question))).strip()


async def ask_line(*question: str) -> str:
    """Ask for one line; the answer is typed after the last line of the question.

    Raises:
        UsageError: standard input has ended.
    """

    def ask() -> str:
        *before, last = question
        ERR.lines(before)
        ERR.ask(last)
        return sys.stdin.readline(MAX_LINE_CHARACTERS)

    line = await _asked(ask)
    if not line:
        raise UsageError("Standard input ended before the answer came.")
    return whole(line)


async def _asked(ask: Callable[[], str]) -> str:
    try:
        return await in_daemon_thread(ask, "ask")
    except (OSError, EOFError, ValueError) as error:
        raise UsageError(f"The terminal could not be read ({type(error).__name__}).") from None
