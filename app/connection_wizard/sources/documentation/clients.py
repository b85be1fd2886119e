"""A client that a program makes for a server: that stands where it is made, and a path in each call or setting."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from connection_wizard.sources.documentation.written import Mention, joined
from connection_wizard.sources.page.lines import Page

_MADE_FOR: Final = re.compile(
    r"(?:\bbase_?(?:ur[il]|address)|\btoken_?host|(?<![A-Za-z0-9.])site)[\"'`]?\s{0,4}(?:=>|[:=])\s{0,4}"
    r"(?:new Uri\(\s?)?[\"'`]?(https?://[^\s\"'`?,;)]{4,200})",
    re.IGNORECASE,
)
_READS: Final = re.compile(
    r"\b(\w{1,40})(?:\.|->)"
    r"(?:get(?:String|Json|FromJson)?(?:Async)?(?:<\w{1,40}>)?\(\s?|request\(\s?[\"'`:]?GET[\"'`]?,\s?)"
    r"[\"'`](/?(?:[\w.@~-]{1,60}/){0,8}[\w.@~-]{1,60})[\"'`]"
    r"(?!\s?,\s?(?:async\b|function\b|\(|\w{1,40}\s?=>|\w{0,40}handler|\w{0,40}controller))",
    re.IGNORECASE,
)
_STEP: Final = re.compile(
    r"(?:authori[sz]e|authori[sz]ation|auth|access_?token|token)_?(?:ur[il]|path|endpoint)[\"'`]?\s{0,20}(?:=>|[:=])\s{0,4}"
    r"[\"'`]?((?:[\w.-]{1,60}/){1,6}[\w.-]{1,60})(?![\w/:])",
    re.IGNORECASE,
)
"""The path of a step that begins with no slash; what begins with one is a path anywhere."""
_NO_CLIENT: Final = re.compile(
    r"(?:app|router|routes?|server|express|fastify|mux|args|params|query|headers|environ|env|session|cookies|config|"
    r"settings|cache|storage|localStorage|form|data|payload|req|request|res|response)",
    re.IGNORECASE,
)
"""What answers at a path, or has something by its name."""


def called_by_clients(page: Page, is_of_nobody: Callable[[str], bool]) -> Iterator[Mention]:
    """Each path that a program reads, on the server of the client that was made last before it, and of each step."""
    lines = page.lines
    made = [
        (at, found[1])
        for at, line in enumerate(lines)
        if line.kind == "code" and (found := _MADE_FOR.search(line.text)) and not is_of_nobody(found[1])
    ]
    for at, line in enumerate(lines) if made else ():
        if line.kind != "code":
            continue
        above = [server for place, server in made if place <= at]
        own = [server for place, server in made if lines[place].block == line.block]
        for found in _READS.finditer(line.text) if above else ():
            if "/" in found[2] and not _NO_CLIENT.fullmatch(found[1]):
                path = f"/{found[2].lstrip('/')}"
                yield replace(joined(above[-1], path, line.text, at, found.start(2)), method="GET")
        for found in _STEP.finditer(line.text) if own else ():
            yield joined(own[0], f"/{found[1]}", line.text, at, found.start(1))
