"""Which addresses of a page others are relative to: named as a base, listed as one, or a server and no more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation.written import OAUTH_WORDS, Mention
from connection_wizard.sources.hosts import host_of, path_of
from connection_wizard.sources.page.lines import Page

_BASE_WORDS: Final = re.compile(
    r"(?:\b|_)(?:base|basis|root|domain|host|server|endpoint|hosted|located|relative|prefix|prepend|"
    r"requests? (?:are|is|go|to)|api (?:is|lives) (?:at|on|under)|api(?: v\d[\w.]{0,4})? uses|"
    r"(?:api|authorization|auth|oauth|identity|token|login) (?:server|url|host|"
    r"domain)|url|site(?=[\"']?\s?(?:=>|[:=])\s?[\"'`]$))"
    r"|(?-i:(?<=[a-z])(?:Host|Server|Domain))\b"
    r"|базов|ベース|サーバ|基础|基本|urspr|adresse",
    re.IGNORECASE,
)
_NAMED_BEHIND: Final = re.compile(
    r"\S{1,200}[\"'`]?\s(?:as (?:the|your|its) )?(?:base|root|host|server|domain)\b", re.IGNORECASE
)
"""An address, and behind it that it is one that others are relative to."""
OTHER_SITES: Final = re.compile(r"(?:www|docs?|developers?|support|help|console|marketplace|community|status|forum)\.")
_BASE_PART: Final = re.compile(
    r"|rest|v?\d[\w.]*|oauth2?|services|auth|connect|identity|public|open|web|[\w-]*api", re.IGNORECASE
)
_IS_BASE: Final = re.compile(r"\W*(?:api |the )?base (?:ur[il]|path|address)(?: (?:is|of the api))?\W*", re.IGNORECASE)
_SET_AS_BASE: Final = re.compile(
    r"(?:^|[\s\"'{(,])base[_-]?(?:ur[il]|path|address)[\"'`]?\s?(?:=>|[:=])\s?[\"'`]?$", re.IGNORECASE
)
"""What stands before an address that is nothing but a base, in words and as a setting has it."""
_SAYS_BASES: Final = re.compile(r"\bbase (?:api )?(?:ur[il]|address|path|endpoint)(?:e?s)?\b", re.IGNORECASE)
"""What stands above a table of such."""
_STEPS: Final = re.compile(r"\b(?:authori[sz]ation|authori[sz]e|auth|token)[ _-](?:ur[il]|endpoint)\b", re.IGNORECASE)
_OF_A_STEP: Final = re.compile(r"(?:^|/)(?:auth|authori[sz]e|authori[sz]ation|token)$", re.IGNORECASE)
"""The address of a step, which is called its address and no base."""
_COMES_BACK: Final = re.compile(
    r"\b(?:ur[il]|address)\b[^.\n]{0,60}\b(?:redirected|sent back)\b|^\W*(?:redirect|callback)[_ ]ur[il]\b",
    re.IGNORECASE,
)
"""What stands above the example of where people come back to."""
_WHERE_PEOPLE_JOIN: Final = re.compile(
    r"\b(?:create|open|get|set up|need)\b[^.\n]{0,20}\baccount\b[^.\n]{0,30}\b(?:on|at|in)\W{1,3}$", re.IGNORECASE
)
"""What stands before the site that people have their account at: calls go elsewhere."""
_FOR_PEOPLE: Final = re.compile(
    r"\[(?![^\[\]]{0,80}(?:://|\w\.\w|\bAPI\b|\bbase\b|server|host|endpoint))[^\[\]]{0,80}\]\(<?$|"
    r"\bhref=[\"']$|\bvisit\W{1,3}$",
    re.IGNORECASE,
)
"""What stands before a site for people: the words or the picture of a link that names no server."""
_FILLS_IN: Final = re.compile(
    r"\b(?:replac|substitut)\w{1,4} (?:the )?[\"'`]?[{<\[$%][^{}<>\[\]]{1,60}[}>\]]*[\"'`]? (?:with|by)\b",
    re.IGNORECASE,
)
"""What stands before the example of something that each customer fills in."""
_TO_FILL_IN: Final = re.compile(r"[{<\[][^{}<>\[\]]{1,60}[}>\]]")
"""A host that is all of that itself."""


def in_tables(page: Page) -> Iterator[int]:
    """The lines of tables that list the bases of addresses: their head says so, or the line above it."""
    said, block = False, 0
    for at, line in enumerate(page.lines):
        if line.kind != "cells" or not line.text:
            continue
        above = page.lines[at - 1] if at else line
        if line.block != block or above.kind != "cells":
            block, said = line.block, any(map(_SAYS_BASES.search, (above.text, line.text)))
        if said:
            yield at


def _is_called_one(near: str, host: str) -> bool:
    """Whether what stands before an address calls it one that others are relative to; that it is an address says
    nothing of a site for people."""
    return any(OTHER_SITES.match(host) is None or found[0].lower() != "url" for found in _BASE_WORDS.finditer(near))


def is_base(one: Mention, texts: list[str], tables: frozenset[int]) -> bool:
    """Whether other addresses can be relative to one.

    Args:
        texts: the lines of the page.
        tables: those of tables that list bases.
    """
    if one.query or (_FILLS_IN.search(texts[one.at][: one.column]) and not _TO_FILL_IN.fullmatch(host_of(one.url))):
        return False
    path = path_of(one.url).strip("/")
    text = texts[one.at]
    near = text[max(0, one.column - 120) : one.column]
    if not near.strip("`*-> "):
        near = next((above for above in texts[max(0, one.at - 2) : one.at][::-1] if above.strip()), "")
        if _COMES_BACK.search(near):
            return False
    if _WHERE_PEOPLE_JOIN.search(near) or _FOR_PEOPLE.search(text[: one.column]):
        return False
    if not path and not OTHER_SITES.match(host_of(one.url)):
        return True
    named = _is_called_one(near, host_of(one.url)) or _NAMED_BEHIND.match(text, one.column) is not None
    if _STEPS.search(near) and _OF_A_STEP.search(path):
        return False
    if one.at in tables and not _OF_A_STEP.search(path):
        return True
    if (_IS_BASE.fullmatch(near) or _SET_AS_BASE.search(near)) and not OAUTH_WORDS.search(path):
        return True
    return named and all(map(_BASE_PART.fullmatch, path.split("/")))
