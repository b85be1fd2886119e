"""The commands and requests that a page shows, read whole: what they send may stand lines apart from their address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.block import Block
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.reading import read_block

_CURL: Final = re.compile(r"[$>\s]{0,4}curl\s")
_HEADER: Final = re.compile(r"\s{0,8}[A-Z][A-Za-z-]{2,40}:\s?\S")
_BODY: Final = re.compile(r"\s{0,8}(?:\{|[\w.-]{1,60}=\S)")
"""The last header of a request, and how its body begins."""
_LONGEST: Final = 40
"""Lines of a command."""


def command_at(page: Page, at: int) -> Block | None:
    """The request of the command that a line is part of; None where it is part of none."""
    lines, block = page.lines, page.lines[at].block
    begin = next((each for each in range(at, -1, -1) if lines[each].block != block or _CURL.match(lines[each].text)), 0)
    if lines[begin].block != block or lines[at].kind != "code" or not _CURL.match(lines[begin].text):
        return None
    below = [each.text for each in lines[begin : begin + _LONGEST] if each.block == block]
    end = next((each for each, text in enumerate(below) if each and _CURL.match(text)), len(below))
    return read_block("\n".join(below[:end]))


def request_of(one: Named) -> Block | None:
    """The request that an address is part of: a command, or method, address, headers and body as they travel."""
    text = message_of(one)
    return command_at(one.page, one.mention.at) or (read_block(text) if text else None)


def message_of(one: Named) -> str:
    """The request whose first line has an address, with what it sends; empty where it shows nothing of that."""
    lines, at = one.page.lines, one.mention.at
    if lines[at].kind != "code" or not one.mention.method or _CURL.match(lines[at].text):
        return ""
    query = f"?{one.mention.query}" if one.mention.query else ""
    sent = list(_below(one.page, at, min(one.end, len(lines))))
    return "\n".join([f"{one.mention.method} {one.mention.url}{query}", *sent]) if query or any(sent) else ""


def _below(page: Page, at: int, end: int) -> Iterator[str]:
    """The lines of a request below its first, also where a copy parted the body from the headers."""
    block, last = page.lines[at].block, ""
    for line in page.lines[at + 1 : end]:
        if not line.text.strip():
            yield ""
            continue
        if line.kind != "code" or (line.block != block and not (_HEADER.match(last) and _BODY.match(line.text))):
            return
        block, last = line.block, line.text
        yield line.text


def sent_in(block: Block) -> tuple[tuple[str, str], ...]:
    """What the body of a request has, by name: of a form, or of JSON without what stands deeper in it."""
    pairs = block.json.items() if isinstance(block.json, dict) else ()
    return (*block.form, *((name, value) for name, value in pairs if isinstance(value, str)))


def commands(page: Page) -> Iterator[tuple[Block, int]]:
    """All of them, each with its line."""
    for at, line in enumerate(page.lines):
        if line.kind == "code" and _CURL.match(line.text) and (read := command_at(page, at)) is not None:
            yield read, at
