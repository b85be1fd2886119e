"""Calls of a page that change what there is: by how they are sent, and by the words for it (`sources.changes`)."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.changes import changes_by_name, changes_by_title
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.surroundings import closes
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.whose import whose

_METHODS: Final = "post|put|patch|delete"
_SENT: Final = re.compile(
    r"-X\s*(?:POST|PUT|PATCH|DELETE)|POST\b|\s(?:-d|-F)(?=[\s\"'@]|\w+=)|\s--(?:data|form|json|upload)|"
    rf"(?<=[\w)\]])(?:\.|->|::)(?i:{_METHODS})(?:As\w{{1,20}}|Json|Async|ForObject|ForEntity)?(?:\(|\s[\"'])|"
    rf"(?i:method)(?:[\"'`]?\s{{0,3}}[:=]\s{{0,3}}[\"'`]|\s+|\.)?(?i:{_METHODS})\b|(?i:Http(?:::)?(?:{_METHODS}))\b"
)
"""How a request is written that sends something or takes something away."""
_BY_HTTPIE: Final = re.compile(r"^[$>\s]{0,20}https?\s+(?!GET)\S{8,300}[^\n]{0,300}?\s\w{1,40}:?=[^=\s]", re.MULTILINE)
"""A command that posts without a word of it: it has what a body is made of."""
_COMMANDS: Final = re.compile(r"^(?=[$>\s]{0,20}curl\s)", re.MULTILINE)
_WITH_A_BODY: Final = re.compile(
    r"^Authorization:[^\n]{1,300}\n(?:[A-Z][\w-]{1,40}:[^\n]{1,300}\n){0,8}[ \t]{0,8}\n\s{0,20}[{\[]", re.MULTILINE
)
"""A message whose headers are followed by what it sends."""
_POSTED: Final = re.compile(r"\bmethod[\"']?\s?:\s?[\"'`]POST\b", re.IGNORECASE)
_BODY: Final = re.compile(r"\b(?:body|data)[\"']?\s?:(?!\s?[\"'`]?null)")


def changes_something(one: Named) -> bool:
    """Whether a call changes what there is, as far as its page says so."""
    path = path_of(one.mention.url).partition("?")[0]
    if changes_by_name(path):
        return True
    got = one.is_got or one.mention.method == "GET"
    shown = command_of(one) or one.page.lines[one.mention.at].text
    return not got and (says_so(one) or (whose(path) != "token's" and _SENT.search(shown) is not None))


def says_so(one: Named) -> bool:
    """Whether the heading right above a call, or the words before it, say that it changes something."""
    above = one.page.headings[one.mention.at][-1:]
    return any(map(changes_by_title, (*above, one.mention.before.strip(" \"'`<(*|-•"))))


def is_sent(one: Named) -> bool:
    """Whether the lines around a call, or the command that it is part of, send something or take something away."""
    line = one.page.lines[one.mention.at]
    shown = command_of(one) or (line.text if line.cells else one.around)
    if _SENT.search(shown) or _BY_HTTPIE.search(one.own or line.text):
        return True
    return not (one.mention.method or one.is_got) and _WITH_A_BODY.search(one.own) is not None


def is_posted_with_a_body(one: Named) -> bool:
    """Whether a program's call of an address has the method and a body in it, up to where its bracket is closed."""
    at = one.mention.at
    called = "\n".join(one.page.texts[at : closes(one.page, one.mention) + 1])
    return _POSTED.search(called) is not None and _BODY.search(called) is not None


def command_of(one: Named) -> str:
    """The command that calls an address, of an example that may have several; empty where it is called by none."""
    line = one.page.lines[one.mention.at].text
    return next((text for text in _COMMANDS.split(one.own) if line in text and _COMMANDS.match(text)), "")
