"""A browser for the command line's tests: ``python visit.py ADDRESS [ACCOUNT]`` signs in and approves like a person."""

from __future__ import annotations

import asyncio
import sys

from connection_wizard.practice.accounts import ACCOUNTS
from connection_wizard.practice.visitor import Visitor

if __name__ == "__main__":
    account = ACCOUNTS[int(sys.argv[2]) if sys.argv[2:] else 0]
    asyncio.run(Visitor(account).visit(sys.argv[1]))
