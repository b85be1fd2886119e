"""What words say of HTTP Basic as the way in which a client authenticates, and what else they mean by it.

Pages speak of Basic in many ways: as an API's log-in with a key or a person's password, as what an app's webhooks are
called with, as what a list of a server has besides, as a word for what is plain.
"""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.page.lines import Page

_SAYS_BASIC: Final = re.compile(
    r"\bBasic\b[ -](?:auth|header|access|scheme|HTTP)|HTTP[ -]Basic|Authorization\W{1,4}Basic|"
    r"basic authentication|base.?64(?![-_]?url)[^.]{0,60}client|client[^.]{0,80}base.?64(?![-_]?url)|"
    r"client[_ ]secret[_ ]basic|"
    r"(?-i:\"?Basic )",
    re.IGNORECASE,
)
_NOT_BASIC: Final = re.compile(
    r"\bno (?:[\w-]{1,20},? ){1,6}(?:or|nor) (?:HTTP )?Basic\b|"
    r"\b(?:do|does|is|are|was)(?:n['’]t|\W{1,4}not\W{1,4}) ?(?:support|us|accept|allow|send|sent)\w{0,4} "
    r"(?:[\w-]{1,20},? ){0,6}(?:HTTP )?Basic\b|"
    r"\b(?:no|over|than|instead of|unlike|replac\w{1,5}|compared (?:to|with)|no longer)"
    r"\W{1,3}(?:\w{1,20} ){0,3}(?:HTTP )?Basic\b|(?:[>›→»]\s{0,2}Basic\b|\bBasic\s{0,2}[>›→»])|"
    r"\bBasic (?:app(?:lication)? )?(?:info(?:rmation)?|settings?|details?|data|profile|setup|configuration|usage|"
    r"examples?|steps?|concepts?|plan|tier|account|user|features?|flow|requirements?|knowledge|understanding)\b|"
    r"\bBasic (?:auth\w{0,14} )?(?:header )?(?:is|are)(?:n['’]t| not) (?:supported|allowed|accepted|used|possible)\b|"
    r"(?:^|#|//)\s{0,3}Basic (?!auth|access|base|http)[a-z]{2,20} [a-z]|"
    r"\bBasic (?:auth\w{0,14} )?(?:or|vs\.?) (?:with |via |by )?(?:an? )?(?:OAuth|Bearer|API[ -]?(?:key|token))|"
    r"\b(?:OAuth(?: ?2(?:\.0)?)?|Bearer(?: tokens?)?|API[ -]?(?:keys?|tokens?)) (?:or|vs\.?) (?:HTTP )?Basic\b",
    re.IGNORECASE,
)
"""Basic as what something is compared with, or is not there, as an entry of a menu, and as a word for what is plain."""
_OF_PKCE: Final = re.compile(
    r"base.?64(?:(?!secret|authorization|credential)[^.]){0,120}?code.?(?:challenge|verifier)", re.IGNORECASE
)
"""What else is encoded so: what a public client proves that it is the same with."""
_OF_A_FILE: Final = re.compile(
    r"\b(?:file|image|picture|photo|attachment|content|document|PDF|payload)\b[^.\n]{0,60}\bbase.?64|"
    r"base.?64\b[^.\n]{0,60}\b(?:file|image|picture|photo|attachment|document|PDF)\b",
    re.IGNORECASE,
)
_OF_SOMEBODY: Final = re.compile(
    r"\b(?:API|access|personal|account)[ _-]?(?:keys?|tokens?)\b|\b(?:user ?names?|e-?mail|passwords?|webhooks?)\b",
    re.IGNORECASE,
)
_OF_THE_CLIENT: Final = re.compile(
    r"(?:client|consumer|app(?:lication)?)\W{0,3}(?:s\W)?(?:id\b|ids\b|key|secret|cred|auth)|client:|secret|"
    r"token (?:endpoint|request|ur[il])|exchang",
    re.IGNORECASE,
)
"""What is encoded in a call; with what somebody calls an API, and what shows that Basic is the app's own."""
_BOTH: Final = re.compile(r"\bclient_secret_(basic|post)\b", re.IGNORECASE)
_SCHEME: Final = re.compile(r"\s*+[\"']?basic_?auth\w{0,14}[\"']?\s?:\s?\{?\s*$", re.IGNORECASE)
_TYPE: Final = re.compile(r"\s*+[\"']?(?:type|scheme)[\"']?\s?:\s?[\"']?(?:http|basic)\b", re.IGNORECASE)
"""A way of an API's description (OpenAPI, Security Scheme Object) and its kind, in the lines right below."""


def tells_basic(text: str) -> bool:
    """Whether words say that the client authenticates by HTTP Basic."""
    said = _SAYS_BASIC.search(_OF_PKCE.sub("", _NOT_BASIC.sub("", text)))
    of_the_client = _OF_THE_CLIENT.search(text) is not None
    if said is None or not (of_the_client or "basic" in said[0].lower()):
        return False
    of_others = _OF_SOMEBODY.search(text) or _OF_A_FILE.search(text)
    return (of_the_client or not of_others) and not lists_both(text)


def tells_basic_of_the_client(text: str) -> bool:
    """The same of words that stand anywhere: they name what the client has, or what it asks for a token."""
    return tells_basic(text) and _OF_THE_CLIENT.search(text) is not None


def lists_both(text: str) -> bool:
    """Whether words name both ways, as the list of a server's metadata does (RFC 8414 section 2)."""
    return {found.lower() for found in _BOTH.findall(text)} == {"basic", "post"}


def is_a_scheme(page: Page, at: int) -> bool:
    """Whether a line begins a way to log in of an API's description."""
    return _SCHEME.match(page.texts[at]) is not None and any(map(_TYPE.match, page.texts[at + 1 : at + 3]))
