"""The server that a page names in words and without a scheme: *All endpoints are at api.acme.com*, a row of bases.

It is that of paths alone where all that are named so are of one domain, and nothing else says where they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation.hosts import is_of_nobody, is_trial
from connection_wizard.sources.hosts import host_of
from connection_wizard.sources.page.lines import Page, once
from connection_wizard.spec.domains import is_known_ending, registrable_domain

_HOST: Final = re.compile(
    r"(?<![\w@/.:{}<>\[\]-])((?:[a-z0-9][a-z0-9-]{0,60}\.){1,5}[a-z]{2,24})((?:/[\w.-]{1,30}){0,3})/?(?![\w/?@:{<\[(-]|\.\w)"
)
_FILE: Final = re.compile(r"[\w-]+\.(?:py|rs|md|sh|pl|ps|cc|so|zip|mov|js|ts|go|cs|rb)", re.IGNORECASE)
"""What has a point in it, as a host has, and ends with what is a domain's end, too."""
_WORDS: Final = (
    r"base (?:ur[il]|path|address|domain)|api (?:ur[il]|host|server|domain)|host ?name|host|server"
    r"|(?:endpoints?|paths?|addresses|urls?|calls|methods|routes) (?:are|is|live|lives) "
    r"|requests? (?:go|goes|are|is|must)|api (?:is|lives)"
)
_BEFORE: Final = re.compile(rf"\b(?:{_WORDS})[^.,;\n]{{0,30}}$", re.IGNORECASE)
"""What stands before it in a sentence."""
_HEAD: Final = re.compile(rf"\W{{0,4}}(?:api )?(?:{_WORDS})s?\W{{0,4}}", re.IGNORECASE)
"""The head of a column, or the first cell of a row, of such."""
_NOT_ITS: Final = re.compile(
    r"\b(?:your|redirect|callback|call back|webhooks?|e-?mails?|smtp|proxy|register|registered|allow-?list|whitelist"
    r"|dns)\b",
    re.IGNORECASE,
)
"""What is said of the reader's own server, or of another one."""
_REQUEST: Final = re.compile(r"\s*(?:GET|POST|PUT|PATCH|DELETE) /")
_HEADER: Final = re.compile(r"\bHost:\s*((?:[a-z0-9-]{1,60}\.){1,5}[a-z]{2,24})\b", re.IGNORECASE)
_MESSAGE: Final = 7
"""Lines of one above its header."""


@once
def told_server(page: Page) -> str:
    """The server that all of them name, one that is real before one to try; empty where they name several or none."""
    those = list(dict.fromkeys(_told(page)))
    domains = {registrable_domain(host_of(url)) for url in those}
    return min(those, key=is_trial) if len(domains) == 1 else ""


def _told(page: Page) -> Iterator[str]:
    heads: dict[int, tuple[str, ...]] = {}
    for at, line in enumerate(page.lines):
        head = heads.setdefault(line.block, line.cells) if line.cells else ()
        if "." not in line.text or _NOT_ITS.search(line.text):
            continue
        if found := _HEADER.search(line.text):
            above = (one.text for one in page.lines[max(at - _MESSAGE, 0) : at])
            if not any(map(_REQUEST.match, above)):
                yield from _server(found[1], "")
        elif line.cells:
            yield from _in_cells(head, line.cells)
        elif line.kind != "code":
            for found in _HOST.finditer(line.text):
                if _BEFORE.search(line.text[: found.start()]):
                    yield from _server(found[1], found[2])


def _in_cells(head: tuple[str, ...], cells: tuple[str, ...]) -> Iterator[str]:
    """The hosts of a row that is called so, or that are in a column called so."""
    for column, cell in enumerate(cells):
        named = _HEAD.fullmatch(cells[0]) or (column < len(head) and _HEAD.fullmatch(head[column]))
        if named and (found := _HOST.fullmatch(cell.strip(" `"))):
            yield from _server(found[1], found[2])


def _server(host: str, path: str) -> Iterator[str]:
    url = f"https://{host.lower()}{path}"
    if is_known_ending(host.lower()) and not (_FILE.fullmatch(host) or is_of_nobody(url)):
        yield url
