"""A browser for the command line's tests: ``python visit.py ADDRESS [ACCOUNT]`` signs in and approves like a person.

Where a test keeps a browser open (``BROWSER``), that one is told the address: to load one takes as long as a whole run.
"""

from __future__ import annotations

import os
import sys

BROWSER = "TESTS_BROWSER"
"""The variable with the port of the browser that is open."""


def tell(port: int, address: str, account: int) -> bool:
    """Have the browser that is open go there; whether it came to an end of it."""
    import socket

    with socket.create_connection(("127.0.0.1", port)) as open_one:
        open_one.sendall(f"{account} {address}\n".encode())
        return open_one.recv(1) != b""


def visit(address: str, account: int) -> None:
    """Go there in a browser of one's own."""
    import asyncio

    from connection_wizard.practice.accounts import ACCOUNTS
    from connection_wizard.practice.visitor import Visitor

    asyncio.run(Visitor(ACCOUNTS[account]).visit(address))


if __name__ == "__main__":
    wanted, who = sys.argv[1], int(sys.argv[2]) if sys.argv[2:] else 0
    if BROWSER in os.environ:
        sys.exit(not tell(int(os.environ[BROWSER]), wanted, who))
    visit(wanted, who)
