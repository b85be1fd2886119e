"""Scopes whose name ends with a colon (``collab:``): it is part of the name, and no sign of the sentence."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page, once

_SENT: Final = Keyed(r"[?&]scopes?=([^&\s\"'`<>]{1,2000})", "scope")
_BETWEEN: Final = re.compile(r"\+|%20|%2C|,", re.IGNORECASE)
_NAME: Final = re.compile(r"[a-z][\w.-]{1,60}(?::|%3A)", re.IGNORECASE)
_QUOTED: Final = re.compile(r"[\"'`]([a-z][\w.-]{1,60}:)[\"'`]")

_GOES_ON: Final = re.compile(r"(?<![\w.:-])([a-z][\w.-]{1,60}:)(?=[a-z])")
"""A name with a colon at its end, and one that goes on behind it."""


@once
def open_ended(page: Page) -> frozenset[str]:
    """Names that a request asks for with a colon at their end, or that are marked as code or as a text with it where
    another name goes on behind it."""
    sent = (found[1] for at in page.lines_of(_SENT) for found in _SENT.expression.finditer(page.texts[at]))
    asked = {one.replace("%3A", ":").replace("%3a", ":") for each in sent for one in _BETWEEN.split(each)}
    asked = {one for one in asked if _NAME.fullmatch(one)}
    marked = {span for line in page.lines for span in line.spans if _NAME.fullmatch(span)}
    code = (page.texts[at] for at in page.having(":") if page.lines[at].kind == "code")
    marked |= {name for text in code for name in _QUOTED.findall(text)}
    begins = {one for text in page.texts for one in _GOES_ON.findall(text)} if marked else set()
    return frozenset(asked | (marked & begins))
