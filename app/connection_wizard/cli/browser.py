"""Opening the log-in page: in the system's browser, or by a command of the caller's."""

from __future__ import annotations

import asyncio
import shlex
import subprocess
import sys
import threading
import webbrowser

from connection_wizard.cli.arguments import UsageError
from connection_wizard.oauth.log_in import BrowserOpener


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


def command_opener(command: str) -> BrowserOpener:
    """An opener that starts a command; ``%s`` in it is the address, which is added at the end where there is none.

    The command is split into words, never given to a shell: an address must not become a command.

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
            # Not waited for: a browser lives on. Its own chatter has no business in our output.
            # A session of its own, so that Ctrl-C here does not close it.
            child = subprocess.Popen(  # noqa: ASYNC220  # starting takes a moment; waiting for it is what we do not do
                line,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError:
            return False
        threading.Thread(target=child.wait, daemon=True, name="browser").start()  # clears it away when it ends
        return True

    return open_by_command
