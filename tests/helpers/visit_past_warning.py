"""A browser whose person goes on past its warning: ``python visit_past_warning.py ADDRESS``.

It signs in and approves like a person; the last address, on this computer, is then opened whatever its certificate.
"""

from __future__ import annotations

import asyncio
import ssl
import sys

from connection_wizard.practice.visitor import Visitor
from tests.oauth.scripted import Fetched, fetch


async def visit(url: str) -> Fetched:
    """The page that the wizard shows in the end."""
    ended_up = await Visitor().visit(url)
    assert ended_up.sent_back
    assert ended_up.failure is not None, "the certificate was believed"
    assert ended_up.failure.kind == "tls", ended_up.failure
    careless = ssl.create_default_context()
    careless.check_hostname = False
    careless.verify_mode = ssl.CERT_NONE
    return await fetch(ended_up.url, trusting=careless)


if __name__ == "__main__":
    asyncio.run(visit(sys.argv[1]))
