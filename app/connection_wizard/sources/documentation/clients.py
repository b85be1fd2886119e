"""A client that a program makes for a server: that stands where it is made, and a path in each call or setting."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from connection_wizard.sources.documentation.written import Mention, joined
from connection_wizard.sources.page.lines import Line, Page

_MADE_FOR: Final = re.compile(
    r"(?:(?:\bbase_?(?:ur[il]|address)|\btoken_?host|(?<![A-Za-z0-9.])site)[\"'`]?\s{0,4}(?:=>|[:=])\s{0,4}"
    r"(?:new Uri\(\s?)?|\bFaraday\.new\(\s?(?:url:\s?|:url\s?=>\s?)?|\bbaseUrl\(\s?)[\"'`]?(https?://[^\s\"'`?,;)]{4,200})",
    re.IGNORECASE,
)
_HOST: Final = re.compile(
    r"(?:HTTPSConnection\(\s?|\bhost(?:name)?[\"'`]?\s{0,4}[:=]\s{0,4})[\"'`]((?:[\w-]{1,60}\.){1,5}[a-z]{2,24})[\"'`]"
)
"""The same without a scheme."""
_SENDS: Final = re.compile(r"\.request\(\s?[\"'](POST)[\"'],\s?[\"'](/[\w./@~-]{1,200})[\"']")
_PATH: Final = re.compile(r"(?<![\w-])path[\"'`]?\s{0,4}:\s{0,4}[\"'`](/[\w./@~-]{1,200})(?:\?[^\s\"'`]{0,300})?[\"'`]")
_METHOD: Final = re.compile(r"(?<![\w-])method[\"'`]?\s{0,4}:\s{0,4}[\"'`](GET|POST|PUT|PATCH|DELETE)\b", re.IGNORECASE)
"""The options of a request that has its host apart."""
_NEAR: Final = 8
_READS: Final = re.compile(
    r"\b(\w{1,40})(?:\.|->)"
    r"(?:get(?:String|Json|FromJson)?(?:Async)?(?:<\w{1,40}>)?\(\s?|request\(\s?[\"'`:]?GET[\"'`]?,\s?)"
    r"[\"'`](/?(?:[\w.@~-]{1,60}/){0,8}[\w.@~-]{1,60})[\"'`]"
    r"(?!\s?,\s?(?:async\b|function\b|\(|\w{1,40}\s?=>|\w{0,40}handler|\w{0,40}controller))",
    re.IGNORECASE,
)
_DECLARED: Final = re.compile(r"@GET\(\s?[\"'](/?(?:[\w.@~-]{1,60}/){0,8}[\w.@~-]{1,60})[\"']\s?\)")
"""A call that an interface declares, of a client that is made for it (Retrofit)."""
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
    """Each path that a program reads, on the server of the client that was made last before it, or of the only one that
    the page makes, and of each step."""
    made = {at: server for at, line in enumerate(page.lines) if (server := _made_for(line))}
    made = {at: server for at, server in made.items() if not is_of_nobody(server)}
    first: dict[int, str] = {}
    for at, server in made.items():
        first.setdefault(page.lines[at].block, server)
    last = next(iter(made.values())) if len({*made.values()}) == 1 else ""
    for at, line in enumerate(page.lines) if made else ():
        last = made.get(at, last)
        if line.kind != "code":
            continue
        read = (found for found in _READS.finditer(line.text) if "/" in found[2] and not _NO_CLIENT.fullmatch(found[1]))
        for found in read if last else ():
            yield replace(joined(last, f"/{found[2].lstrip('/')}", line.text, at, found.start(2)), method="GET")
        for found in _DECLARED.finditer(line.text) if line.block in first else ():
            server = first[line.block]
            yield replace(joined(server, f"/{found[1].lstrip('/')}", line.text, at, found.start(1)), method="GET")
        for found in _SENDS.finditer(line.text) if last else ():
            yield replace(joined(last, found[2], line.text, at, found.start(2)), method=found[1])
        for found in _STEP.finditer(line.text) if line.block in first else ():
            yield joined(first[line.block], f"/{found[1]}", line.text, at, found.start(1))
        for found in _PATH.finditer(line.text) if line.block in first else ():
            yield from _by_options(page, at, found)


def _made_for(line: Line) -> str:
    """The server that a line of a program makes a client for; empty where it makes none."""
    if line.kind != "code":
        return ""
    if found := _MADE_FOR.search(line.text):
        return found[1]
    host = _HOST.search(line.text)
    return f"https://{host[1]}" if host else ""


def _by_options(page: Page, at: int, found: re.Match[str]) -> Iterator[Mention]:
    """A request whose host, path and method are options of their own."""
    lines = page.lines
    near = [one for one in lines[max(0, at - _NEAR) : at + _NEAR + 1] if one.block == lines[at].block]
    hosts = [host[1] for one in near if (host := _HOST.search(one.text))]
    methods = [method[1].upper() for one in near if (method := _METHOD.search(one.text))]
    for name in hosts[:1]:
        one = joined(f"https://{name}", found[1], lines[at].text, at, found.start(1))
        yield replace(one, method=methods[0] if methods else "GET")
