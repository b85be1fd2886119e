"""A browser for the command line's tests: ``python visit.py ADDRESS`` signs in and approves like a person."""

from __future__ import annotations

import asyncio
import sys

from connection_wizard.practice.visitor import Visitor

if __name__ == "__main__":
    asyncio.run(Visitor().visit(sys.argv[1]))
