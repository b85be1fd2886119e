"""What a page says of PKCE (RFC 7636): its method, that it is done without, or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation.told import Said
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page

_CHALLENGE: Final = Keyed(
    r"code_challenge(?:_method)?\b|codeChallenge\b|\bPKCE\b|--pkce\b|\bS256", "challenge|pkce|s256", cased=True
)
PROVES: Final = Keyed(
    r"code_?verifier|code verifier|\bPKCE\b|_challenge_?method|\bS256\b", "verifier|pkce|challenge|s256"
)
"""What a page says besides of a code challenge that is one: another parameter may have its name."""
_UNSUPPORTED: Final = re.compile(r"(?:not|n't) (?:currently |yet |be )*support|unsupported", re.IGNORECASE)
_DOES_WITHOUT: Final = re.compile(
    r"\W{0,6}(?:no|without|sin|sans|ohne|sem|senza|без|не используется) PKCE\b", re.IGNORECASE
)
_NOT_PKCE: Final = Keyed(
    r"\b(?:no|without|sin|sans|ohne|sem|senza|без|keine?n?) (?:(?:use|need|support) (?:of|for) |the |any )?PKCE\b"
    r"|(?:\bnot|n't) (?:currently |yet |have to )?(?:use|using|require|requiring|need|take|know|offer) PKCE\b"
    r"|\bPKCE (?:(?:is|was) (?:not|never)|isn't|wasn't) (?:used|required|needed|necessary|available|possible)\b",
    "pkce",
)
"""That it is done without, within a sentence."""
_TOLD_NONE: Final = re.compile(
    r"\W{0,6}PKCE\W{0,3}\s?[:=–—-]\W{0,4}"
    r"(?:no|none|off|disabled|unsupported|n/?a|not (?:used|supported|available|offered))\W*",
    re.IGNORECASE,
)
"""A line of notes that is nothing but that."""
_GOES_WITHOUT: Final = ("no ", "without ", "sin ", "sans ", "ohne ", "sem ", "senza ", "без ", "kein")
_OR_ELSE: Final = re.compile(
    r"reject|refus|\bfail|invalid|denied|\berror|n.t (?:allowed|accepted|permitted)", re.IGNORECASE
)
"""What happens to who does without: then it is demanded."""
_DOES_WITH: Final = re.compile(r"\W{0,6}(?:with|con|avec|mit|com|с) PKCE\b", re.IGNORECASE)
"""A sentence that begins so: what is described does without, unless another one describes it with PKCE."""
_NOT_S256: Final = re.compile(
    r"\b(?:no|not|without|never)\b[^.\n]{0,20}\bS256\b|\bS256\b[^.\n]{0,20}(?:\b(?:not|unsupported)\b|n't\b)",
    re.IGNORECASE,
)
"""A sentence that rules the method out."""


def method(page: Page) -> Said | None:
    """The method of PKCE, where the page knows it."""
    told = [at for at in page.having("pkce") if _TOLD_NONE.fullmatch(page.texts[at]) and not page.lines[at].cells]
    if told and not page.having("code_challenge", "s256"):
        return Said("none", told[0])
    mentioned = list(_mentioned(page))
    named = page.having("pkce")
    said = [page.texts[at] for at in named if page.lines[at].kind != "heading"]
    if any(map(_DOES_WITHOUT.match, said)) and not any(map(_DOES_WITH.match, said)):
        return None
    if not mentioned:
        return next((Said("none", at) for at in named if _is_without(page.texts[at])), None)
    if not page.lines_of(PROVES):
        return None
    for at in mentioned:
        if re.search(r"\bS256", _NOT_S256.sub(" ", page.lines[at].text)):
            return Said("S256", at)
    for at in mentioned:
        if re.search(r"method\W{1,12}(?:is \W{0,2})?plain\b", page.lines[at].text):
            return Said("plain", at)
    return Said("S256", mentioned[0], certain=False)


def _is_without(text: str) -> bool:
    """Whether a sentence says that there is no PKCE: not that it need not be."""
    said = _NOT_PKCE.search(text)
    return said is not None and said[0].lower().startswith(_GOES_WITHOUT) and not _OR_ELSE.search(text)


def _mentioned(page: Page) -> Iterator[int]:
    for at in sorted(page.lines_of(_CHALLENGE)):
        text = page.texts[at]
        unsupported = _UNSUPPORTED.search(text) is not None and "plain" not in text
        if not unsupported and not (_NOT_PKCE.search(text) and not _OR_ELSE.search(text)):
            yield at
