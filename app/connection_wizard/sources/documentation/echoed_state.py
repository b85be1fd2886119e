"""The state that an exchange has to repeat beside the code, as some providers want it (Dropbox Sign)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from connection_wizard.sources.block import pairs_of
from connection_wizard.sources.documentation.commands import command_at
from connection_wizard.sources.documentation.demanded import tables_of
from connection_wizard.sources.documentation.parameter_names import in_first_cell
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.reading import read_block

_MESSAGE: Final = re.compile(r"\W{0,4}POST\s")
_OF_A_LOGIN: Final = "response_type"


def echoed_state(page: Page, places: Iterable[Named]) -> int | None:
    """The line by which an exchange sends the state: its example does, or the table of what it sends has it."""
    for one in places:
        if one.grant in ("refresh", "other"):
            continue
        if _repeats(dict(pairs_of(one.mention.query))) or _repeats(sent_in_example(page, one)):
            return one.mention.at
    for rows in tables_of(page):
        named = {in_first_cell(page.lines[at]): at for at in rows}
        if "grant_type" in named and _repeats(named):
            return named["state"]
    return None


def _repeats(sent: dict[str, object] | dict[str, str] | dict[str, int]) -> bool:
    return {"code", "state"} <= sent.keys() and _OF_A_LOGIN not in sent


def sent_in_example(page: Page, one: Named) -> dict[str, object]:
    """What the command or the message sends that an address is part of."""
    block = command_at(page, one.mention.at) or (read_block(one.own) if _MESSAGE.match(one.own) else None)
    if block is None:
        return {}
    inside = block.json if isinstance(block.json, dict) else {}
    return {**dict(block.query), **dict(block.form), **inside}
