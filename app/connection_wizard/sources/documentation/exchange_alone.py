"""A page that shows how a code is exchanged, and not at which address: a part of a program, or of a reference."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation import body, client
from connection_wizard.sources.documentation.grants import another_login, is_of_codes
from connection_wizard.sources.documentation.told import KIND, Reading
from connection_wizard.sources.documentation.unsaid import unsaid
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.understood import Understood, masked_lines
from connection_wizard.spec.rules.placeholders import is_sample_host

_ANY_ADDRESS: Final = re.compile(r"(?!.{0,400}redirect).{0,400}://", re.IGNORECASE)
"""A line with an address that nobody is sent back to."""
_HOST: Final = re.compile(r"\s*+Host: ([\w.-]{1,100})")
"""The header that says which server a request is for."""


def exchange_alone(page: Page) -> Understood | None:
    """How the client tells who it is there, and what the body is written in; None where nothing says the first."""
    if another_login(page) is not None or not is_of_codes(page)[0]:
        return None
    said = client.beside_a_code(page)
    if said is None or _is_sent_to_nobody(page, said.at):
        return None
    reading = Reading(page)
    reading.put(("access_token", "client_authentication"), said.value, said.at, certain=False)
    if written := body.body_format(page, ()) or body.beside_a_code(page):
        reading.put(("access_token", "body_format"), written.value, written.at, certain=False)
    missing = tuple(unsaid(None, None, reading))
    return Understood(KIND, tuple(reading.values), unread=missing, lines=masked_lines(page.texts))


def _is_sent_to_nobody(page: Page, at: int) -> bool:
    """Whether an example has an address, and nothing was made of that: lessons have those of nobody."""
    block = page.lines[at].block
    hosts = filter(None, map(_HOST.match, page.texts))
    of_nobody = any(is_sample_host(host[1]) for host in hosts)
    return of_nobody or any(_ANY_ADDRESS.match(line.text) for line in page.lines if line.block == block)
