"""Whether a page says that tokens are refreshed, that none is, or only names the word.

That there is a refresh is taken from what shows one: a request, a sample or a list that has the
token, or a sentence in which somebody gets it or uses it. Where it is to be kept, what else can be revoked, and what is
planned is said of any token: then nobody knows yet, and the step of the refresh asks.
"""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation.grants import stands_under_another
from connection_wizard.sources.documentation.lasting import lasting_at
from connection_wizard.sources.documentation.no_refresh import LASTS, comes_by_login, denies, lacks_in_some_case
from connection_wizard.sources.documentation.scopes.sentences import sentences
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page

_WORDS: Final = r"(?<!\w)refresh[_ -]?tokens?\b"
_NAMED: Final = re.compile(_WORDS, re.IGNORECASE)
_REQUEST: Final = Keyed(r"grant_?type\W{1,20}(?:\w+\W{1,4}){0,3}refresh_token", "refresh_token")
_GRANT: Final = re.compile(
    r"\brefresh[_ -]tokens?[`\"']? (?:grant|flow)\b"
    r"|\bauthorization_code\b.{0,80}\brefresh_token\b|\brefresh_token\b.{0,80}\bauthorization_code\b",
    re.IGNORECASE,
)
_LISTED: Final = re.compile(
    r"[^\w\n]{0,6}refresh(?:_t|T)oken(?:string\w*)?\b(?! (?:is|are|should|must|can|may|has|will|and|or)\b)"
)
"""The name of the value, where a row of a table or an entry of a list begins with it."""
_IN_A_SAMPLE: Final = re.compile(r"[\"']refresh(?:_t|T)oken[\"']\s{0,3}:")
_EMPTY: Final = re.compile(r"[\"']refresh(?:_t|T)oken[\"']\s{0,3}:\s{0,3}(?:null|None|nil)\b")
"""A sample in which none comes; an empty text is what a request is to be filled in with."""
_GOT: Final = re.compile(
    r"\b(?:receiv|return|get|got|obtain|includ|contain|issu|grant|provid|giv|gave|bring|exchang|trad|swap|respon|generat|creat"
    r"|retriev|fetch|request|acquir|yield|support|rotating|along with|ha(?:s|ve|d)\b|us(?:e|es|ing)\b|with\b"
    rf"|via\b|present|send|pass)\w{{0,7}}[^.;\n]{{0,160}}?{_WORDS}",
    re.IGNORECASE,
)
"""A sentence in which somebody gets the token, or something is done with it."""
_SERVES: Final = re.compile(
    rf"{_WORDS}[^.;\n]{{0,60}}?\b(?:(?:returned|issued|included|provided|given|rotated|used|brings?|gives?|gets?)\b"
    r"|for (?:an?|another|new|fresh)\b|in the response\b"
    r"|to (?:get|obtain|request|receive|renew|refresh|exchange|generate|retrieve|fetch|acquire)\b)",
    re.IGNORECASE,
)
"""What becomes of it, and what it is for."""
_LIVES: Final = re.compile(
    rf"{_WORDS}[^.;\n]{{0,40}}?\b(?:expires?|valid|lives?|lasts?|lifetime|rotat\w{{1,3}}|single[- ]use|one[- ]time"
    r"|good for|\d+ ?(?:hour|minute|day|week|month|year)s?)\b",
    re.IGNORECASE,
)
"""What is true of one token that exists: how long it lives, and how often it is good."""
_DONE: Final = re.compile(
    r"\brefresh(?:es|ed|ing)? (?:(?:an?|the|your|their|its|this|that|expired|existing|current|old|OAuth2?) ){1,3}"
    r"(?:access )?tokens?\b|\brefreshing (?:\w+ )?(?:access[ _]?)?tokens?\b|\brefresh (?:expired )?access[ _]?tokens?\b"
    r"|\btokens? (?:can|may|must|should|needs? to|ha(?:s|ve) to|will|is|are) (?:be )?refreshed\b|\btoken refresh\b",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"\W{0,4}(?:(?:step )?\d{1,2}\W{1,3})?(?:(?:the|about|using|with|get|how to) ){0,2}refresh(?:ing)?[ _-]?"
    r"(?:(?:the|an?|your) )?(?:(?:access|OAuth2?)[ _-])?"
    r"tokens?(?: (?:flow|grant|request|endpoint|url|call|response|api|rotation))?\W{0,3}"
    r"|.{0,40}\brefresh token (?:url|uri|endpoint)\W{0,3}",
    re.IGNORECASE,
)
"""A heading, or what a copy has of one."""
_NOT: Final = re.compile(r"\b(?:not|never|no|without|cannot|instead of|unlike|neither|nor)\b|n['’]t\b", re.IGNORECASE)
_LATER: Final = re.compile(
    r"\bplan(?:ned|ning|s)?\b(?! token)|\bsoon\b|\broadmap\b|\bupcoming\b|\bnot yet\b"
    r"|\b(?:in|for) (?:an? |the )?(?:near )?(?:future|later|coming|next) |\b(?:in|for) the (?:near )?future\b"
    r"|\b(?:approved|selected?) (?:partners|customers)\b",
    re.IGNORECASE,
)
"""What there is not yet, or not for everybody."""
_OF_ANY: Final = re.compile(
    r"\b(?:stor(?:e|ed|es|ing)|sav(?:e|ed|es|ing)|keep(?:s|ing)?|kept|protect\w{0,3}|safe\w{0,2}|secure\w{0,2}|secret\w{0,2}"
    r"|encrypt\w{0,4}|expos\w{1,3}|leak\w{0,3}|revok\w{1,4}|revocation|treat\w{0,2}|logg?(?:ed|ing|s)?|shar(?:e|ed|ing))\b",
    re.IGNORECASE,
)
"""What is said of every token."""
_OF_ANOTHER_LANGUAGE: Final = re.compile(r"[^\W\d_a-zA-Z]")
"""A letter that English has not: such a sentence is not judged by its words."""
_BY_ANOTHER_LOG_IN: Final = Keyed(
    r"\brefresh\b[^.\n]{0,60}\b(?:go|send|take|put)\b[^.\n]{0,60}\bauthori[sz]ation (?:process|flow|workflow)\b"
    r"[^.\n]{0,80}\bagain\b",
    "refresh",
)
"""How a token is refreshed where nobody gets a refresh token (LinkedIn)."""
_NEEDS_NONE: Final = re.compile(
    r"(?:\b(?:no|not|never|without|unnecessary)\b|n['’]t\b)[^.,;\n]{0,40}\brefresh[_ ]tokens?\b"
    r"|\brefresh[_ ]tokens?\b (?:are|is) (?:not|never|no longer) (?:needed|required|necessary|used|issued|given)",
    re.IGNORECASE,
)
"""What is not needed where a token never ends."""
_ANEW: Final = Keyed(r"new access token", "new access token")


def refreshes(page: Page) -> int | None:
    """The line that shows that tokens are refreshed, a request before all others; not one about another grant, which
    only gets a new token."""
    own = (at for at in page.having("refresh") if not stands_under_another(page, at))
    those = [at for at in own if not _is_of_none(page.texts[at])]
    shown = next((at for at in those if _REQUEST.search(page.texts[at])), None)
    if shown is None and lasting_at(page) is not None:
        those = [at for at in those if not _is_a_value(page, at)]
    return next((at for at in those if _tells(page, at)), None) if shown is None else shown


def logs_in_again(page: Page) -> int | None:
    """The line that says that a token is refreshed by another log-in, on a page that shows no grant for it."""
    return None if page.lines_of(_REQUEST) else min(page.lines_of(_BY_ANOTHER_LOG_IN), default=None)


def does_without(page: Page) -> int | None:
    """The line that says that none is refreshed; or that tokens last, of a page that names no refreshing anywhere."""
    naming = page.having("refresh")
    if naming:
        none = next((at for at in naming if _says_of_none(page.texts[at])), None)
        return lasting_at(page) if none is None and all(_is_a_value(page, at) for at in naming) else none
    again = next((at for at in sorted(page.lines_of(_ANEW)) if comes_by_login(page.texts[at])), None)
    return lasting_at(page) if again is None else again


def _is_a_value(page: Page, at: int) -> bool:
    """Whether a line only has the token in a sample of the answer: one comes with tokens that never end, too."""
    line = page.lines[at]
    return line.kind == "code" and _IN_A_SAMPLE.search(line.text) is not None and not _REQUEST.search(line.text)


def _tells(page: Page, at: int) -> bool:
    line = page.lines[at]
    if _says_of_none(line.text) or _EMPTY.search(line.text):
        return False
    listed = _LISTED.match(line.cells[0] if line.cells else line.text) or _IN_A_SAMPLE.search(line.text)
    if listed or _GRANT.search(line.text) or _LABEL.fullmatch(line.text):
        return True
    if line.kind == "code":
        return _NAMED.search(line.text) is not None
    return any(map(_shows, sentences(line.text)))


def _shows(sentence: str) -> bool:
    """Whether a sentence is about a refresh of this provider's."""
    named = _NAMED.search(sentence)
    if lacks_in_some_case(sentence):
        return True
    if _LATER.search(sentence) or _NOT.search(sentence[: named.start()] if named else sentence):
        return False
    if _DONE.search(sentence) or (named and _OF_ANOTHER_LANGUAGE.search(sentence)):
        return True
    if named is None or _SERVES.search(sentence):
        return named is not None
    told = _OF_ANY.split(sentence, maxsplit=1)
    return bool(_GOT.search(told[0]) or (len(told) == 1 and _LIVES.search(sentence)))


def _is_of_none(text: str) -> bool:
    return denies(text) or comes_by_login(text)


def _says_of_none(text: str) -> bool:
    return _is_of_none(text) or bool(_NEEDS_NONE.search(text) and LASTS.search(text))
