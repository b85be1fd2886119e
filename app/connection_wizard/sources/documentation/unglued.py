"""Lines of a page in which a copy lost what stood between an address and what follows it, or a program adds a part of
an address between two others."""

from __future__ import annotations

import re
from typing import Final

_BETWEEN_LINES: Final = re.compile(r"__([A-Z](?:[A-Z]|_(?!_)){1,40})__(?=/)")
"""What is to be filled in, between two low lines each."""
_GLUED_WEB: Final = re.compile(r"https?://[\w.~%:/-]{1,200}?[\w/](?=https?://)", re.IGNORECASE)
"""An address that another one follows without anything between them."""
_GLUED_PARAMS: Final = re.compile(
    r"https?://[\w.~%:/-]{1,200}?[a-z0-9]"
    r"(?:(?=(?:Body|Query|Path|Form)(?:Data)? Params?|Recent Requests)|"
    r"(?:(?<=authorize)|(?<=token)|(?<=revoke))(?=(?!Info\b|Type\b)[A-Z][a-z]{2,20} [A-Za-z])|"
    r"(?:(?<=/authorize)|(?<=/token)|(?<=/revoke))"
    r"(?=(?:Description|Overview|Parameters?|Methods?|Examples?|Notes?|Headers?|Request|Response)\s*$)|"
    r"(?:(?<=/authorize)|(?<=/token)|(?<=_token)|(?<=/revoke))"
    r"(?=(?:with|and|or|for|using|including|to|in)(?:\s|[a-z]{2,12}_[a-z]{2,12}\b)))"
)
"""An address that the heading of its parameters, or the sentence, goes on behind without anything between them."""
_GLUED_METHOD: Final = re.compile(
    r"(?:(?<=/authorize)|(?<=/token)|(?<=/revoke)|(?<=\}))"
    r"(?=(?:GET|POST|PUT|DELETE)(?:[A-Z]|\b)|(?:Content-Type|Authorization|Accept): )"
)
"""Where the cell of the method follows one with an address, or a request's header its first line."""
_ICON: Final = re.compile(r"(?<=[a-z0-9/])(?:arrow-up-right(?:-from-square)?|square-arrow-up-right)(?![\w/.?&=-])")
"""The name of the icon behind a link, which a copy glues to its last word or its address (GitBook)."""
_BETWEEN: Final = (
    r"[\"'`]\s{0,4}[+.&]\s{0,4}"
    r"([$@]?[A-Za-z_](?:\w|\.(?=\w)|->(?=\w)){0,80}"
    r"(?:[(\[][\"'$]{0,2}\w{1,60}(?:\.\w{1,40}){0,2}[\"']?[)\]]|\(\))?)"
    r"\s{0,4}[+.&]\s{0,4}[\"'`]"
)
_ADDED: Final = re.compile(rf"(https?://[^\s\"'`<>?#]{{0,200}}){_BETWEEN}(?=[\w./:-])")
"""What a program adds between two texts of which the first begins an address: ``"https://" + shop + ".acme.com"``."""
_FORMATTED: Final = re.compile(
    r"(https?://[^\s\"'`<>?#{}]{0,160})\{0?\}(?=[^\s\"'`{}]{0,160}[\"']\s?\.format\(\s?"
    r"([A-Za-z_](?:\w|\.(?=\w)){0,60}(?:[(\[][\"']\w{1,60}[\"'][)\]])?)\s?[,)])"
)
"""What a program of Python puts in the one empty place of an address: ``"https://acme.com/{}/token".format(tenant)``."""
_ADDED_ANYWHERE: Final = re.compile(_BETWEEN)
_WORD: Final = re.compile(r"[A-Za-z_]\w*+")
_GETS: Final = re.compile(r"^get_?(?=[A-Z]|(?<=_)[a-z])")
_MOST_ADDED: Final = 4


def unglued(text: str) -> str:
    """A line with a space behind each address that a copy glued to what follows; most lines have none to look for."""
    if "__" in text:
        text = _BETWEEN_LINES.sub(r"{_\1_}", text)
    if "arrow-up-right" in text:
        text = _ICON.sub("", text)
    if "://" in text:
        text = _GLUED_PARAMS.sub(r"\g<0> ", _GLUED_WEB.sub(r"\g<0> ", text))
        text = _in_one_piece(text)
    return _GLUED_METHOD.sub("  ", text) if "/" in text or "}" in text else text


def added_up(text: str) -> str:
    """A line with all that a program adds between two texts in braces."""
    return _ADDED_ANYWHERE.sub(lambda found: f"{{{_last_word(found[1])}}}", text)


def _last_word(added: str) -> str:
    """What is added is called so, and what a method gets is called as the method is."""
    return _GETS.sub("", _WORD.findall(added)[-1])


def _in_one_piece(text: str) -> str:
    """A line with what a program adds in the middle of an address in braces, as what is to be filled in is written."""
    if ".format(" in text:
        text = _FORMATTED.sub(lambda found: f"{found[1]}{{{_last_word(found[2])}}}", text)
    for _ in range(_MOST_ADDED if _ADDED.search(text) else 0):
        text = _ADDED.sub(lambda found: f"{found[1]}{{{_last_word(found[2])}}}", text)
    return text
