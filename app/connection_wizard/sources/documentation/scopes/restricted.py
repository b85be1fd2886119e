"""Scopes that an app cannot just ask for: a page says that they need an approval, a contract, or something besides.

Examples of the log-in ask for them all the same (Discord, Withings). The log-in of everybody else then ends with an
error, before anybody can approve.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from connection_wizard.sources.documentation.scopes.sentences import sentences
from connection_wizard.sources.page.lines import Page

_FIRST: Final = re.compile(
    r"\b(?:requires?|needs?|subject to|without|with|after|upon)\b(?: \w[\w'’-]*){0,4}? "
    r"(?:approval|contract|agreement|vetting|allow-?listing|whitelisting)\b|"
    r"\b(?:partners?|approved (?:apps?|partners?|clients?)|client[ _]credentials(?: grant)?) only\b|"
    r"\b(?:restricted|limited|available only|only available) to (?:\w+ )?(?:partners?|approved)\b|"
    r"\bby (?:request|invitation) only\b",
    re.IGNORECASE,
)
"""What has to come first, or whom a scope is kept for."""
_NAME: Final = r"[`\"'“‘]?[A-Za-z][\w.:/-]{0,80}[`\"'”’]?"
_ABOUT: Final = re.compile(
    rf"\W{{0,4}}(?:[Tt]he |[Bb]oth )?({_NAME}(?:(?:,? and |,? or |, ){_NAME}){{0,9}})(?: scopes?)? "
    r"(?:requires?|needs?) (.+)"
)
"""A sentence about scopes that need something, and what."""
_BETWEEN: Final = re.compile(r",? and |,? or |, ")
"""What stands between two names."""
_FEW: Final = 4
_MARKS: Final = "`\"'“”‘’"


def restricted(page: Page, says: dict[str, str]) -> set[str]:
    """Those of the scopes that need more than to be asked for.

    Args:
        says: what the page says of each scope.
    """
    found = {name for name, said in says.items() if _FIRST.search(said)}
    for at in page.having("require", "need"):
        if page.lines[at].kind == "text":
            found.update(_in_sentences(sentences(page.texts[at]), says))
    return found


def _in_sentences(sentences: Iterable[str], says: dict[str, str]) -> Iterable[str]:
    """The scopes of sentences that begin with them and say what they need, but for another scope."""
    for sentence in sentences:
        about = _ABOUT.match(sentence)
        named = [word.strip(_MARKS) for word in _BETWEEN.split(about[1])] if about else []
        if about and all(name in says for name in named) and not _is_another(about[2], says):
            yield from named


def _is_another(needed: str, says: dict[str, str]) -> bool:
    """Whether what is needed is another scope, and not a thing that has the name of one ("a bot account")."""
    words = [word.strip(_MARKS + ".,;()") for word in needed.split()]
    short = len(words) <= _FEW or "scope" in words or "scopes" in words
    return short and not says.keys().isdisjoint(words)
