"""What stands beside an address in its own line: the sentence that it is in, the row that says what its call is for."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation.written import Mention
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.page.lines import Line

_OF_ACCOUNTS: Final = re.compile(r"(?:^|/)(?:accounts|users|profiles)/?$", re.IGNORECASE)
_GETS_THE_ACCOUNT: Final = re.compile(
    r"\W{0,8}(?:gets?|retrieves?|returns?|shows?|fetch(?:es)?|reads?|views?) (?:the |your |current |basic ){0,3}"
    r"(?:account|user|profile)(?:'s)? (?:info(?:rmation)?|details|profile|data)\b"
    r"(?! (?:of|for|about) (?:an?|each|every)\b)",
    re.IGNORECASE,
)
"""The path of many, and what is said of a call that tells of the one that there is."""


def sentence_of(line: Line, column: int) -> str:
    """The sentence of a line of text at a place of it; any other line whole."""
    if line.kind != "text":
        return line.text
    begin, end = line.text.rfind(". ", 0, column) + 1, line.text.find(". ", column)
    return line.text[begin : end if end > 0 else len(line.text)]


def gets_the_account(line: Line, one: Mention) -> bool:
    """Whether the row of a call, or what stands behind it, says that it gets what is known of the account, of which
    there is one, though its path has the word for many."""
    if one.method != "GET" or not _OF_ACCOUNTS.search(path_of(one.url)):
        return False
    said = line.cells or (line.text[one.column :].partition(" ")[2],)
    return any(map(_GETS_THE_ACCOUNT.match, said))
