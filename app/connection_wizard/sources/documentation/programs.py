"""What programs and files of settings call an address."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation.written import Mention
from connection_wizard.sources.page.lines import Page

SETS_ME: Final = re.compile(
    r"(?:(?<![\w\"'`])(?:user_?)?profile_?(?:ur[il]|path)|"
    r"(?<![^\W_])(?:(?:set_?)?user[_-]?info(?:rmation)?(?:[_-]?(?:endpoint|ur[il]))?|endpoint_?(?:profile|user)|"
    r"(?:set_?user|(?:set_?)?(?:identity|whoami|current_?user|me))_?(?:endpoint|ur[il])|"
    r"ur[il]_?(?:resource_?owner|user)(?:_?details)?|(?:get_?)?(?:resource_?owner|user)(?:_?details)?_?ur[il]|"
    r"get_?resource_?owner))"
    r"[\"'`]?(?: string)?\s{0,20}(?:=>|:=|[:=(])\s{0,4}[\"'`]?$",
    re.IGNORECASE,
)
"""What a library is told of the call; an answer has addresses of profiles, too, under names in quotation marks."""
SETS_ME_AMONG: Final = re.compile(
    r"[\"'](?:user_?)?(?:profile|info|account)_?(?:ur[il]|endpoint)[\"']\s{0,4}:\s{0,4}[\"']$", re.IGNORECASE
)
"""The same among the settings of a log-in in JSON, where it is no answer's."""
SETS_A_CALL: Final = re.compile(r"(?<![\w\"'`])api_?ur[il]\s{0,20}(?:=>|:=|[:=(])\s{0,4}[\"'`]?$", re.IGNORECASE)
"""The same, of an address that may be of a server alone."""
_OF_ITS_URL: Final = re.compile(
    r"([\w\"'`]{2,40}\s{0,4}(?:=>|[:=]))\s{0,4}[{(\[]\s{0,20}(?:[\"'`]?method[\"'`]?\s{0,4}(?:=>|[:=])\s{0,4}[\"'`]GET[\"'`],\s{0,20})?"
    r"[\"'`]?(?:ur[il]|href|endpoint)[\"'`]?"
    r"\s{0,4}(?:=>|[:=])\s{0,4}[\"'`]?$",
    re.IGNORECASE,
)
"""A setting that is made of an address and of more, perhaps with the method before it."""
_IDENTITY: Final = re.compile(r"[\"'`]?identity\b", re.IGNORECASE)
"""What some call the call on who is connected, where it has an address below; alone it may be a server."""
_BELOW: Final = re.compile(r"\s*+(?:[\w-]{1,60}\.){1,12}([\w-]{2,60}\s{0,4}[:=])\s{0,4}[\"'`]?")
"""One whose name says what it is below of, with points between."""
_RETURNED: Final = re.compile(
    r"\b(\w{2,60})\([^()\n]{0,120}\)[^(){}\n]{0,40}\s{0,20}(?:\{|:)?\s{0,40}return\s{0,4}"
    r"(?:\(|new \w{1,40}\(\s?|[\w$]{1,40}(?:->|\.|::)build\w{1,60}\(\s?)?[\"'`]?$",
    re.IGNORECASE,
)
"""A function that answers with an address, and does nothing besides."""
_FUNCTION: Final = re.compile(
    r"(\s*+)(?:\S.{0,60}?\s)??(?:"
    r"(?:def|function|func(?: \([^()]{0,40}\))?|fun|fn)\s{1,3}(\w{3,60})\s?\(([^()]{0,120})"
    r"|(?:const|let|var)\s(\w{3,60})\s?=\s?(?:async\s?)?\(?([^()=]{0,120})\)?\s?=>"
    r"|(?:public|private|protected|internal|static)\s[^=;()]{0,80}?\b(\w{3,60})\(([^()]{0,120}))"
)
"""How a function begins in most languages: its name, and what it is given."""
_GETS_SOMEBODY: Final = re.compile(
    r"(?:get|fetch|load|read|retrieve|request|query|obtain|obtenir|obtener|obter)_?\w{0,16}?"
    r"(?:user|profile|account|member|identity|viewer|whoami|_me$|(?-i:Me$))_?"
    r"(?:info(?:rmation)?|details?|data|name|profile|id|email)?",
    re.IGNORECASE,
)
_A_TOKEN: Final = re.compile(
    r"[^,]{0,40}token[^,]{0,40}|\s{0,4}(?:self|cls|\w{0,20}client|session|env|ctx\b.{0,20})?\s{0,4}", re.IGNORECASE
)
"""What a function is called that gets somebody, and all that it is given where that is whoever gave the token."""
_LONGEST_FUNCTION: Final = 40
_DEFAULTED: Final = re.compile(
    r"\b(\w{2,60})\s{0,3}(?::=|=)\s{0,3}(?:[^=\n]{1,200}?\s{0,20}(?:\?\?|\|\||\bor\b)|"
    r"[\w.]{0,40}\b(?:getenv|environ\.get|env|config)\(\s?[\"'][\w.-]{1,60}[\"'],)\s{0,3}[\"'`]$"
)
"""A name that has the address where nothing else is set."""
_NEXT_WORD: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")


def sets_me(setting: str, before: str, *, answered: bool) -> bool:
    """Whether a library is told the call by this address.

    Args:
        setting: what it is called there, where that does not stand right before it.
        before: what stands before it on its line.
        answered: whether it is data of an answer.
    """
    told = SETS_ME.search(setting.replace(" ", "") or before) is not None
    return told or (SETS_ME_AMONG.search(before) is not None and not answered)


def called(page: Page, one: Mention) -> str:
    """The setting that has an address, or the function, often on a line above; empty where neither has it."""
    lines, at = page.lines, one.at
    if lines[at].kind != "code":
        return ""
    above = [line.text for line in lines[max(0, at - 2) : at] if line.block == lines[at].block]
    text = "\n".join((*above, one.before))
    if found := _OF_ITS_URL.search(text) or _BELOW.fullmatch(one.before):
        return _IDENTITY.sub("identity_url", found[1])
    answers = _RETURNED.search(text) or _DEFAULTED.search(text)
    return f"{_NEXT_WORD.sub(' ', answers[1])}:" if answers else ""


def gets_whom(page: Page, one: Mention) -> bool:
    """Whether an address stands in a function that gets a person or an account, and is given nothing but a token."""
    texts, at = page.texts, one.at
    inside = _indent(texts[at])
    for place in range(at, max(at - _LONGEST_FUNCTION, -1), -1):
        begun = _FUNCTION.match(texts[place]) if inside else None
        if begun is None or (place < at and len(begun[1]) >= inside):
            continue
        name, given = next((begun[group], begun[group + 1]) for group in (2, 4, 6) if begun[group])
        return _GETS_SOMEBODY.fullmatch(name) is not None and all(map(_A_TOKEN.fullmatch, given.split(",")))
    return False


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())
