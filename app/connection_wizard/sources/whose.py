"""What the path of a call says of whom its answer is about: by the words at its end, however they are put together.

Providers call it ``users/me``, ``user.current``, ``getCurrentUser``, ``account/summary`` or ``userinfo/v2``: the words
are few, and the ways to join them are not.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from connection_wizard.spec import names

Whose = Literal["token's", "one's", "account's", ""]
"""``token's``: of whoever gave the token, and of nobody else; ``one's``: of one person or account, of which there is no
number; ``account's``: of what there is one of for each token, and pages link to their own, too."""

_ENDING: Final = re.compile(r"(?<=\w)\.(?:json|xml|php|aspx?|do|action)$", re.IGNORECASE)
_VERSION: Final = re.compile(r"v\d[\d.]*+|\d{1,2}\.\d{1,2}", re.IGNORECASE)
_TO_FILL_IN: Final = re.compile(r"[{<\[:$]")
_OWN_METHOD: Final = re.compile(r"(?<=[A-Za-z]):(?=[a-z])")
"""What stands between a thing and what is done with it, where the method of HTTP does not say that (Google)."""
_IS_NUMBER: Final = re.compile(r"[{<\[:$A-Z\d]")
"""What the number of one account may be written as: where it is in a path twice, what is read is that account itself
(QuickBooks)."""
_JOINS: Final = re.compile(r"[\W_]+")
_SCOPE: Final = re.compile(r"(?:^|/)(?:auth/[\w-]{1,60}\.|(?:[a-z]{1,20}_)?scope/)[\w.-]{1,60}$")
"""A scope that is written as an address (Google, eBay)."""
_PERSON: Final = r"(?:user|account|profile|member|person|customer|merchant|athlete|identity|owner|seller|player)"
_BODY: Final = r"(?:shop|store|workspace|organi[sz]ation|org|company|tenant|business|vendor|team|institution|session)"
_BODIES: Final = r"(?:organi[sz]ations|companies|orgs|groups|teams|workspaces|merchants|tenants|shops|stores)"
_OWNED: Final = rf"(?:{_PERSON}|{_BODY}|agent|principal|employee|student|teacher|driver|creator|partner|character)"
"""What is somebody's own only where a word says so."""
_MANY: Final = r"(?:users?|accounts?|members?|profiles?|people|persons?|customers?|sessions?|tokens?|auth|api)"
_OWN: Final = (
    r"(?:my|own|current(?:ly)?|authenticated|authori[sz]ed|authed|auth|logged|signed|loggedin|signedin|connected|token)"
)
_READS: Final = r"(?:get|fetch|show|retrieve|read|view|load|query|check|find)"
_BY: Final = r"(?:api|oauth2?|openid(?:connect)?|sso)"
_TELLS: Final = r"(?:info(?:rmation)?|details?|data|summary|basic|me)"
_TOKENS: Final = re.compile(
    rf"{_READS}?(?:{_MANY}|about)?(?:me|self|myself|whoami|current)(?<!^current)|{_READS}?{_OWN}{{1,2}}{_OWNED}{_TELLS}?|"
    rf"(?:{_PERSON}|{_BODY}|{_BODIES})current|{_READS}?{_BY}?users?info(?:rmation)?|"
    rf"me(?:{_PERSON}|{_TELLS})|(?:{_MANY})?verifycredentials|viewer|authtest|openidprofile|"
    rf"(?:{_READS}|list)?accessible(?:resources|{_MANY}|{_BODY}s?)|"
    rf"{_READS}?(?:memberships?|{_TELLS}|{_PERSON})(?:data|info)?(?:for|of)(?:the)?{_OWN}{{1,2}}{_OWNED}|"
    rf"[a-z]{{2,30}}by(?:auth|access)?token"
)
_ONES: Final = re.compile(
    rf"{_READS}?{_BY}?{_PERSON}{{1,2}}{_TELLS}{{0,2}}|{_PERSON}(?:{_READS}{_TELLS}{{0,2}}|verify|validate)|usersidentify|usersidentity|"
    rf"introspectme|authorization|party|(?:auth|login)info"
)
_ACCOUNTS: Final = re.compile(
    rf"{_READS}?{_BODY}{_TELLS}?|(?:user|account)(?:status|userprivileges)|users?settings|"
    r"(?:oauth2?|auth)(?:validate|verify|check)|tokenauthorizedby|connections"
)

_APPS: Final = re.compile(r"(?:apps?|applications?|clients?)(?:verifycredentials|current|self)")
"""Calls of the same names that tell of the app, whoever is connected."""

_OF_A_TOKEN: Final = re.compile(
    r"tokens?[/._-]?(?:info|details|inspect|introspect|verify|check|validate|metadata|me|current|self)\w{0,8}$"
    r"|(?:^|[/._-])introspect(?:ion)?$"
    r"|(?:check|verify|validate|inspect|introspect|describe)[/._-]?(?:access[_-]?)?token$",
    re.IGNORECASE,
)
_OF_ONE_TOKEN: Final = re.compile(
    r"tokens?(?:[/._-]?info)?/\$?[{<\[:]{1,2}\W?(?:\w{1,30}\.){0,3}"
    r"(?:(?:your|my|the|access|oauth2?|bearer)[_-]?){0,2}token\W{0,3}$",
    re.IGNORECASE,
)
"""A path of tokens whose last part is to be filled in with the one that there is."""

_SEVERAL: Final = re.compile(rf"(?:users|accounts|members|profiles|customers|{_BODIES})")

_SAID: Final[tuple[tuple[Whose, re.Pattern[str]], ...]] = (
    ("token's", _TOKENS),
    ("one's", _ONES),
    ("account's", _ACCOUNTS),
)


def whose(path: str) -> Whose:
    """Whose the answer of a call is, by its path without a query."""
    return "" if _SCOPE.search(path) else _whose(_parts_of(path))


def is_of_several(path: str) -> bool:
    """Whether a path ends with the name of many persons or accounts: some that read their own are called so."""
    return _SEVERAL.fullmatch(_JOINS.sub("", _parts_of(path)[-1]).lower()) is not None


def is_of_a_thing_of(path: str) -> bool:
    """Whether a path goes on behind whoever is connected, to something that they have: ``me/playlists``."""
    parts = _parts_of(path)
    return not _whose(parts) and any(_whose(parts[:end]) in ("token's", "one's") for end in range(2, len(parts)))


def _parts_of(path: str) -> list[str]:
    folders = (part for part in _ENDING.sub("", path.rstrip("/")).split("/") if not _VERSION.fullmatch(part))
    parts = ["", *(word for part in folders for word in _words_of(part) if word)]
    if _IS_NUMBER.search(parts[-1]) and parts[-1] in parts[:-1]:
        parts.pop()
    return parts


def _whose(parts: list[str]) -> Whose:
    own, above = parts[-1], parts[-2] if len(parts) > 1 else ""
    if own == "~":
        return "token's"
    if _TO_FILL_IN.search(own):
        return ""
    plain = _JOINS.sub("", own).lower()
    below = plain if _TO_FILL_IN.search(above) else _JOINS.sub("", above).lower() + plain
    if _APPS.fullmatch(below):
        return ""
    return next((which for which, words in _SAID if words.fullmatch(plain) or words.fullmatch(below)), "")


def with_the_token(url: str) -> str:
    """An address of one token with that which there is in the place of its last part, whatever this is called."""
    if not _OF_ONE_TOKEN.search(url):
        return url
    return f"{url[: url.rindex('/')]}/{names.ACCESS_TOKEN.template}"


def _words_of(part: str) -> list[str]:
    """A part of a path, or of one that is the name of a method (``users.me``, ``users:me``), what its points join."""
    return [word for one in _OWN_METHOD.split(part) for word in ([one] if _TO_FILL_IN.search(one) else one.split("."))]


def tells_of_a_token(path: str) -> bool:
    """Whether a call says of a token what it is, and so of whom it was given for, by its path without a query."""
    return any(words.search(_ENDING.sub("", path.rstrip("/"))) for words in (_OF_A_TOKEN, _OF_ONE_TOKEN))
