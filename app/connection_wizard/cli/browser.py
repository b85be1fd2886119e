"""Opening the log-in page: in the system's browser, or by a command of the caller's."""

from __future__ import annotations

import asyncio
import shlex
import subprocess
import sys
import webbrowser
from pathlib import Path

from connection_wizard.cli.arguments import UsageError
from connection_wizard.oauth.log_in import BrowserOpener
from connection_wizard.oauth.outcomes import LegFailed
from connection_wizard.threads import in_daemon_thread


async def open_default_browser(url: str) -> bool:
    """Open an address in the system's browser; False where there is none."""
    return await asyncio.to_thread(_open, url)


def _open(url: str) -> bool:
    try:
        return webbrowser.open(url)
    except webbrowser.Error:
        return False


def split(command: str, platform: str = sys.platform) -> list[str]:
    """The words of a command: quotes hold a word together; on Windows the backslash is a letter like any other.

    Raises:
        ValueError: a quote is not closed.
    """
    words = shlex.shlex(command, posix=True, punctuation_chars=False)
    words.whitespace_split = True
    words.commenters = ""
    if platform == "win32":
        words.escape = ""
        words.quotes = '"'
    return list(words)


async def open_by_hand(url: str) -> bool:
    """Opens nothing: the person is told the address, to open it where somebody else can log in."""
    return False


def command_opener(command: str, *, must_work: bool = True) -> BrowserOpener:
    """An opener that runs a command; ``%s`` in it is the address, which is added at the end where there is none.

    The command is split into words, never given to a shell: an address must not become a command. A browser lives on:
    its end is waited for only to see whether it failed.

    Args:
        must_work: a command that cannot be started or fails ends the log-in; otherwise the address can still be opened
            by hand.

    Raises:
        UsageError: the command cannot be split into words.
    """
    try:
        words = split(command)
    except ValueError:
        words = []
    if not words:
        raise UsageError("The browser command cannot be read: check its quotes.")

    async def open_by_command(url: str) -> bool:
        line = [word.replace("%s", url) for word in words] if any("%s" in word for word in words) else [*words, url]
        try:
            # Its own chatter has no business in our output. A session of its own: Ctrl-C here does not close it.
            child = subprocess.Popen(  # noqa: ASYNC220  # starting takes a moment; it is waited for in a thread
                line,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except (OSError, ValueError):
            code = None
        else:
            code = await in_daemon_thread(child.wait, "browser")
        if code != 0 and must_work:
            raise LegFailed("browser_command_failed", {"command": Path(words[0]).name, "exit_code": code})
        return code == 0

    return open_by_command
