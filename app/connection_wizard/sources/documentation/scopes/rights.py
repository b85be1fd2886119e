"""Names of rights that no app asks for by them: the actions of a policy for what runs in a cloud, and the things of
which a list says what can be done with each (``users - all, read, write``: the scope is made of both)."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.page.lines import Page

_QUOTED: Final = re.compile(r"[\"']([a-z][a-z0-9-]{1,40}:[A-Za-z*]{1,60})[\"']")
_THING: Final = re.compile(
    r"\s*+(?:[-*•+–]\s++)?[`\"']?([A-Za-z]\w{1,40})[`\"']?\s[-–—]\s((?:[a-z]{3,8},\s){0,9}[a-z]{3,8})\s*+"
)
_DONE: Final = frozenset({"all", "read", "write", "delete", "create", "update", "edit", "view", "admin", "manage"})
_ALL: Final = "all"
_LEAST: Final = 3


def rights(page: Page) -> frozenset[str]:
    """The names of such rights on a page."""
    return _of_policies(page) | _of_things(page)


def _of_policies(page: Page) -> frozenset[str]:
    """The actions in the samples of policies in JSON, as AWS has them."""
    blocks = {page.lines[at].block for at in page.having('"action"') if page.lines[at].kind == "code"}
    blocks &= {page.lines[at].block for at in page.having('"effect"')} if blocks else blocks
    code = (line.text for line in page.lines if blocks and line.block in blocks)
    return frozenset(name for text in code for name in _QUOTED.findall(text))


def _of_things(page: Page) -> frozenset[str]:
    """The things of a list that has nothing behind each but what can be done with it, of some all."""
    dashed = (_THING.fullmatch(page.texts[at]) for at in page.having(" - ", " – ", " — "))
    things = {found[1]: found[2].split(", ") for found in dashed if found and _DONE.issuperset(found[2].split(", "))}
    listed = len(things) >= _LEAST and any(_ALL in done for done in things.values())
    return frozenset(things) if listed else frozenset()
