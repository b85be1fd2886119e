"""The secret where a page sends it, wherever that stands, and what a library is set to: of no address in particular."""

from __future__ import annotations

import itertools
import re
from typing import Final

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.basic_told import tells_basic
from connection_wizard.sources.documentation.told import Said
from connection_wizard.sources.page.lines import Line, Page

_SENT: Final = re.compile(
    r"(?:^|[?&\s\"'{,(`])(?:[\"'`](?:client_?secret|app_?secret)[\"'`]\s*(?:=>|[:=,]|%3D)|"
    r":?(?-i:client_?secret|app_?secret)[\"'`]?\s*(?:=>|[:=]|%3D))|"
    r"[\"'?&](?:client_?secret|app_?secret)(?:=|%3D)|^\s*+(?-i:client_?secret|app_?secret),|"
    r"\{(?-i:[^{}]{0,200}?(?:client_?secret|app_?secret)),[^{}]{0,200}+\}(?!\s?=)",
    re.IGNORECASE,
)
_AMONG: Final = re.compile(r"(?:^|[\s\"'{,(`])[\"'`]?(?:client_?secret|app_?secret)[\"'`]?\s*,", re.IGNORECASE)
"""The secret as a parameter: by the name that goes over the wire, and not by that of what a program has it in, which it
hands on; and among others in words."""
_A_TYPE: Final = re.compile(
    r"[\s\"'{,(]client_?secret\??\s?:\s?(?:str|string|String|bytes|Optional\[\w{1,20}\]|SecretStr)\s?(?:[,;)=|]|$)"
)
"""What a program says of the kind of a value, in a function or a type of its own."""
_IS_GIVEN: Final = re.compile(
    r"\s*+(?:(?:export|default|async|static) ){0,3}"
    r"(?:def|function\*?|func?|fn|sub|constructor|public|private|protected|init)\b[^(=\n]{0,80}\("
    r"[^()\n]{0,300}\bclient_?secret\b[^()\n]{0,200}(?:\)|$)|"
    r"\s*+(?:async )?(?!if\b|for\b|while\b)\w{1,60} ?\([^()\n]{0,300}\bclient_?secret\b[^()\n]{0,200}\)\s?\{|"
    r"\s*+(?:self\.|this\.|\$this->|@)_?(?:client_?)?secret\s?=\s?[$@]?\w{0,20}secret;?\s*+$|"
    r"\s*+return (?:self\.|this\.|\$this->|@)?_?client_?secret\w{0,20};?\s*+$",
    re.IGNORECASE,
)
"""What a function is given or gives back, or an object keeps, is not sent yet."""
_HELD: Final = re.compile(
    r"^\s*+(?:\w{1,20} ){0,3}client_?secret(?:: ?\w{1,20})? = (?!\$)"
    r"[^,\n]{0,100}?(?:[(\[\"';]|process\.env)[^,\n]{0,100}$|"
    r"\bclient_?secret\??: ?(?:str(?:ing)?)\b",
    re.IGNORECASE,
)
"""A name that a program gives it, and a type of what a function is given."""
_CODE_LINE: Final = re.compile(
    r"\s*+[\"'`]?code[\"'`]?\s{0,3}(?:=>|[:=])\s{0,3}(?:\w{0,20}code|params\W)", re.IGNORECASE
)
_SECRET_LINE: Final = re.compile(r"\s*+[\"'`]?client_?secret[\"'`]?\s{0,3}(?:=>|:)\s{0,3}\w", re.IGNORECASE)
_SETTINGS: Final = 5
"""Lines of settings between the secret and an address: what stands there is sent somehow."""
_IN_ONE_REQUEST: Final = 8
"""Lines between what one request sends."""
_NEAR: Final = 4
"""A line of a program that sends the code, and one that sends the secret."""
_IN_A_LIST: Final = re.compile(r"\W{0,6}(\w{1,40})")
_LONGEST_LIST: Final = 12
"""How an entry of a list begins, and lines of one around the secret that are looked at."""
_SETS_IT: Final = re.compile(
    r"\b(?:(?:client|token)_?(?:endpoint|exchange|request)?_?(?:auth\w{0,14}|style)|authori[sz]ation_?method)[\"'`]?"
    r"\s{0,3}(?:=>|[:=])\s{0,3}(?:[\"'`:]{1,2}|\w{1,40}\.)?(?:form_)?(body|post|form|params|secret|basic|header)\b|"
    r"\bauth_scheme[\"']?\s?(?:=>|:)\s?:(?:request_)?(basic|body)(?:_auth)?\b",
    re.IGNORECASE,
)
_NAMED_SO: Final = re.compile(
    r"(?:.{0,200}[{,]\s?|\s*+)name:\s?[\"']authentication[\"'],[^{}]{0,120}?\bdefault:\s?[\"'](header|body)[\"']",
    re.IGNORECASE,
)
_IS_BASIC: Final = re.compile(r"\b(?:use_?)?(basic)_?auth\s?[:=]\s?true\b", re.IGNORECASE)
_IN_THE_FORM: Final = frozenset({"body", "post", "form", "params", "secret"})
"""A setting that says it in a word, one with a name and a default, one that is on; and the words of them that mean the
body."""


def sends_secret(text: str) -> bool:
    """Whether a line of an example has the secret as a parameter, and does not only hand it on."""
    text = without_held(text)
    return _SENT.search(text) is not None or ("grant_type" in text and _AMONG.search(text) is not None)


def without_held(text: str) -> str:
    """A line of a program without what it only has the secret in."""
    return _HELD.sub(" ", text)


def is_given(text: str) -> bool:
    """Whether a line only says that a function is given the secret, or that an object has it."""
    return _IS_GIVEN.match(text) is not None or _A_TYPE.search(text) is not None


def in_an_exchange(page: Page) -> Said | None:
    """The secret in a block that sends a code, wherever the block stands; settings have it beside the addresses."""
    coded = [(at, line) for at, line in enumerate(page.lines) if line.kind == "code"]
    sends = [(at, line.block) for at, line in coded if signs.OF_CODES.search(line.text)]
    answers = {line.block for _, line in coded if signs.TOKEN_GIVEN.search(line.text)}
    secrets = (
        at
        for at, line in coded
        if sends_secret(line.text)
        and not is_given(line.text)
        and line.block not in answers
        and any(line.block == block and abs(at - other) <= _IN_ONE_REQUEST for other, block in sends)
    )
    near = ((at, page.texts[max(0, at - _SETTINGS) : at + _SETTINGS + 1]) for at in secrets)
    secrets = (at for at, texts in near if not any(map(signs.OF_ADDRESSES.search, texts)))
    return next((Said("client_secret_post", at, certain=False) for at in secrets), None) or _beside_a_code(coded)


def _beside_a_code(coded: list[tuple[int, Line]]) -> Said | None:
    """The secret with the code in a line of its own near it, of an exchange that sends no kind of grant (Basecamp)."""
    codes = {at for at, line in coded if _CODE_LINE.match(line.text)}
    secrets = (at for at, line in coded if _SECRET_LINE.match(line.text) and sends_secret(line.text))
    near = (at for at in secrets if any(abs(at - other) <= _NEAR for other in codes))
    return next((Said("client_secret_post", at, certain=False) for at in near), None)


def listed_with_a_code(page: Page) -> Said | None:
    """The secret in a table or a list of what is sent for a token, wherever that stands."""
    for at in sorted(page.lines_of(signs.SECRET)):
        named = _name_in_a_list(page.lines[at])
        in_a_header = named == "authorization" and tells_basic(page.texts[at])
        if named != "client_secret" and not in_a_header:
            continue
        above = itertools.takewhile(bool, map(_name_in_a_list, reversed(page.lines[max(at - _LONGEST_LIST, 0) : at])))
        below = itertools.takewhile(bool, map(_name_in_a_list, page.lines[at + 1 : at + _LONGEST_LIST]))
        if {*above, *below} >= {"code", "grant_type"}:
            return Said("client_secret_basic" if in_a_header else "client_secret_post", at, certain=False)
    return None


def _name_in_a_list(line: Line) -> str:
    """What a row of a table, or an entry of a list, is about; empty for all other lines."""
    named = _IN_A_LIST.match(line.cells[0] if line.cells else line.text)
    return named[1].lower() if named and (line.cells or (line.kind == "text" and named[0] != named[1])) else ""


def set_anywhere(page: Page) -> Said | None:
    """What the settings of a library have of it, wherever they stand."""
    for at, line in enumerate(page.lines):
        if line.kind != "code":
            continue
        below = "\n".join(one.text for one in page.lines[at : at + 4] if one.block == line.block)
        if found := _SETS_IT.search(line.text) or _NAMED_SO.match(below) or _IS_BASIC.search(line.text):
            said = (found[found.lastindex or 0] or "").lower()
            way = "client_secret_post" if said in _IN_THE_FORM else "client_secret_basic"
            return Said(way, at, certain=False)
    return None
