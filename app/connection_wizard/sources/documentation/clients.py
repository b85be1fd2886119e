"""Calls by a client that a program makes for a server: the server stands where it is made, and a path in each call."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from connection_wizard.sources.documentation.written import Mention, joined
from connection_wizard.sources.page.lines import Page

_MADE_FOR: Final = re.compile(
    r"(?:\bbase_?(?:ur[il]|address)|(?<![\w.])site)[\"'`]?\s{0,4}(?:=>|[:=])\s{0,4}(?:new Uri\(\s?)?[\"'`]"
    r"(https?://[^\s\"'`?]{4,200})[\"'`]",
    re.IGNORECASE,
)
_READS: Final = re.compile(
    r"\b(\w{1,40})(?:\.|->)(?:get(?:String|Json|FromJson)?(?:Async)?(?:<\w{1,40}>)?\(\s?|request\(\s?[\"'`:]?GET[\"'`]?,\s?)"
    r"[\"'`](/?(?:[\w.@~-]{1,60}/){0,8}[\w.@~-]{1,60})[\"'`](?!\s?,\s?(?:async\b|function\b|\(|\w{1,40}\s?=>|\w{0,40}handler|"
    r"\w{0,40}controller))",
    re.IGNORECASE,
)
_NO_CLIENT: Final = re.compile(
    r"(?:app|router|routes?|server|express|fastify|mux|args|params|query|headers|environ|env|session|cookies|config|"
    r"settings|cache|storage|localStorage|form|data|payload|req|request|res|response)",
    re.IGNORECASE,
)
"""What answers at a path, or has something by its name."""


def called_by_clients(page: Page, is_of_nobody: Callable[[str], bool]) -> Iterator[Mention]:
    """Each path that a program reads, on the server of the client that was made last before it."""
    server = ""
    for at, line in enumerate(page.lines):
        if line.kind != "code":
            continue
        if (made := _MADE_FOR.search(line.text)) and not is_of_nobody(made[1]):
            server = made[1]
        for found in _READS.finditer(line.text) if server else ():
            if "/" in found[2] and not _NO_CLIENT.fullmatch(found[1]):
                path = f"/{found[2].lstrip('/')}"
                yield replace(joined(server, path, line.text, at, found.start(2)), method="GET")
