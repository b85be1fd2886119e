"""The command lines that a page shows, read whole: their parameters may stand lines apart from their address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.block import Block
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.reading import read_block

_CURL: Final = re.compile(r"[$>\s]{0,4}curl\s")
_LONGEST: Final = 40
"""Lines of a command."""


def command_at(page: Page, at: int) -> Block | None:
    """The request of the command that a line is part of; None where it is part of none."""
    lines, block = page.lines, page.lines[at].block
    begin = next((each for each in range(at, -1, -1) if lines[each].block != block or _CURL.match(lines[each].text)), 0)
    if lines[begin].block != block or lines[at].kind != "code":
        return None
    below = [each.text for each in lines[begin : begin + _LONGEST] if each.block == block]
    end = next((each for each, text in enumerate(below) if each and _CURL.match(text)), len(below))
    return read_block("\n".join(below[:end]))


def commands(page: Page) -> Iterator[tuple[Block, int]]:
    """All of them, each with its line."""
    for at, line in enumerate(page.lines):
        if line.kind == "code" and _CURL.match(line.text) and (read := command_at(page, at)) is not None:
            yield read, at
