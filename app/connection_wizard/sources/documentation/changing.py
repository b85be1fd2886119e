"""Calls that change what there is: by how they are sent, by the words of their path, by what a page says that they do.

No token is tried with one: each try would add a contact, or take one away, in the account of whoever connects.
"""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation.roles import Named
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.whose import whose

_SENT: Final = re.compile(
    r"-X\s*(?:POST|PUT|PATCH|DELETE)|POST\b|\s(?:-d|-F)(?=[\s\"'@]|\w+=)|\s--(?:data|form|json|upload)|"
    r"(?<=[\w)\]])[.>:](?i:post|put|patch|delete)(?:Json|Async|ForObject|ForEntity)?\(|"
    r"(?i:method)(?:[\"'`]?\s{0,3}[:=]\s{0,3}[\"'`]|\s+|\.)?(?i:post|put|patch|delete)\b|(?i:Http(?:Post|Put|Patch|Delete))\b"
)
"""How a request is written that sends something or takes something away."""
_BY_HTTPIE: Final = re.compile(r"^[$>\s]{0,20}https?\s+(?!GET)\S{8,300}[^\n]{0,300}?\s\w{1,40}:?=[^=\s]", re.MULTILINE)
"""A command that posts without a word of it: it has what a body is made of."""
_COMMANDS: Final = re.compile(r"^(?=[$>\s]{0,20}curl\s)", re.MULTILINE)
_VERBS: Final = (
    r"create|add|update|delete|remove|insert|edit|modify|send|upload|import|publish|submit|cancel|register|"
    r"subscribe|unsubscribe|destroy|save|append|replace|trigger|execute|enqueue|purge|invite"
)
_ENDS: Final = re.compile(rf"(?:^|[/._-])(?:{_VERBS})(?:\.(?:json|xml|php|aspx?|do|action))?/?$", re.IGNORECASE)
_BEGINS: Final = re.compile(rf"(?:^|[/.])(?:{_VERBS}|post|put|set)(?:[A-Z][A-Za-z]*|[_-]\w+)/?$")
"""Such a verb as the end of a path, or before what it changes: ``deals/add``, ``crm.deal.add``, ``postMessage``."""
_SAYS: Final = re.compile(
    r"\A[\W\d]*+(?:how to |to )?"
    r"(?:(?:creat|updat|delet|remov|sav|replac|execut|invit|subscrib|unsubscrib)(?:e|ing)|modify(?:ing)?|"
    r"(?:add|insert|edit|send|upload|import|publish|submit|cancel|register|destroy|append|trigger)(?:l?ing|ting)?) "
    r"(?!and\b|[^\n]{0,60}\b(?:tokens?|headers?|requests?|calls?|authori[sz]\w{1,8}|access|apps?|applications?|"
    r"credentials?|connections?|integrations?|clients?|API|OAuth\w?)\b)",
    re.IGNORECASE,
)
"""A heading that says what a call changes, and none on what the calls of a page have to send."""


def changes_something(one: Named) -> bool:
    """Whether a call changes what there is, as far as its page says so."""
    path = path_of(one.mention.url).partition("?")[0]
    if changes_by_name(path):
        return True
    got = one.is_got or one.mention.method == "GET"
    shown = command_of(one) or one.page.lines[one.mention.at].text
    return not got and (says_so(one) or (whose(path) != "token's" and _SENT.search(shown) is not None))


def changes_by_name(path: str) -> bool:
    """Whether a path, without its query, is called after something that is done to what there is."""
    return _ENDS.search(path) is not None or _BEGINS.search(path) is not None


def says_so(one: Named) -> bool:
    """Whether the heading right above a call, or the words before it, say that it changes something."""
    above = one.page.headings[one.mention.at][-1:]
    return any(_SAYS.search(text) for text in (*above, one.mention.before.strip(" \"'`<(*|-•")))


def is_sent(one: Named) -> bool:
    """Whether the lines around a call, or the command that it is part of, send something or take something away."""
    line = one.page.lines[one.mention.at]
    shown = command_of(one) or (line.text if line.cells else one.around)
    return _SENT.search(shown) is not None or _BY_HTTPIE.search(one.own or line.text) is not None


def command_of(one: Named) -> str:
    """The command that calls an address, of an example that may have several; empty where it is called by none."""
    line = one.page.lines[one.mention.at].text
    return next((text for text in _COMMANDS.split(one.own) if line in text and _COMMANDS.match(text)), "")
