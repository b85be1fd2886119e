"""What is said of a call, by its heading, its name or the sentence beside it: whose it says its answer is.

Descriptions of an API and pages of documentation use the same words for it. A call that lists many things, or things
that whoever is connected has, says of nobody who is connected.
"""

from __future__ import annotations

import re
from typing import Final

_NOW: Final = r"(?:current(?:ly)?|authenticated|authori[sz]ed|logged[- ]in|signed[- ]in|connected|calling|token'?s)"
_SOMEBODY: Final = (
    r"(?:user|account|member|person|company|organi[sz]ation|workspace|owner|customer|merchant|seller|shop|store|team|"
    r"tenant|employee|athlete|player|agent|partner|vendor|creator|profile|identity|business|marketplace|group)"
)
_TELLS: Final = r"(?:info(?:rmation)?|details?|profile|account|data|identity|record)"
_HAS: Final = (
    r"(?:settings|preferences|permissions|e-?mails?|balances?|usage|plans?|limits?|roles?|notifications?|activit\w{1,3}|"
    r"tokens?|sessions?|avatar|photos?|pictures?|timeline|feed|playlists?|orders?|projects?|keys?|devices?|"
    r"subscriptions?|contacts?|messages?|files?|events?|tasks?|repositories)"
)
_NOT_OF_THINGS: Final = (
    rf"(?!['’]s? (?!(?:own |full |basic |public |personal |general |detailed |user ){{0,2}}{_TELLS}\b))"
    r"(?! (?:has|have|can|may|participates|belongs|owns|follows|submitted|received|created|is (?:an? |part|following)))"
    rf"(?! {_HAS}\b)"
)
"""What does not stand behind somebody whom a call tells of: what is somebody's is another answer."""
_SURELY: Final = re.compile(
    r"\bwho ?am ?i\b|\b(?:who|what|which(?: \w+){1,2}) (?:you|the (?:user|token|app)|your (?:token|app)|it)"
    r"(?:'re| are| is| has| have| can| may)\b[^.\n]{0,20}\b"
    r"(?:connected|logged|signed|reach|access|authori[sz]ed|authenticated)|"
    rf"\b{_NOW} (?:authenticated |logged[- ]in |in )?{_SOMEBODY}\b{_NOT_OF_THINGS}|"
    r"\binformation (?:about|on) (?:the|your) (?:user|account|company|organi[sz]ation|workspace|shop|merchant|seller)"
    r"(?=[.,;]|['’]s account| account| and\b|\s*$)|"
    rf"\b(?:{_SOMEBODY}|{_TELLS}) (?:associated with|linked to|that (?:corresponds to|owns)|who owns|corresponding to|"
    r"belonging to|for|of) (?:(?:the|this|your|an?|given|current|provided) ){1,2}(?:access |bearer |OAuth )?token\b|"
    r"^\W{0,4}(?:\d{1,2}[.)] )?(?:access )?token validation\W*$|"
    r"\bvalidat\w{1,3} (?:the |your |an? |current ){0,2}(?:access |OAuth )?token\b|"
    r"当前(?:登录|授权)?(?:的)?(?:用户|账号|帐号|账户)|(?:已?登录|授权)(?:的)?(?:用户|账号|帐号)(?:的)?(?:基本)?(?:信息|资料)|"
    r"ログイン(?:中|している)?の?ユーザー?|認証(?:済み|された|中の)?の?ユーザー?|自分の(?:ユーザー?|アカウント)?(?:情報|プロフィール)|"
    r"utilisateur (?:connecté|courant|actuel|authentifié)|compte connecté|"
    r"usuario (?:autenticado|actual|conectado)|cuenta (?:autenticada|conectada|actual)|"
    r"usuário (?:autenticado|atual|logado|conectado)|(?:conta|empresa) (?:conectada|autenticada|logada)|"
    r"текущ\w{1,4} (?:пользовател|аккаунт)|авторизованн\w{1,4} (?:пользовател|аккаунт)|"
    r"(?:angemeldete|aktuelle|eingeloggte|authentifizierte|verbundene)\w{0,2} (?:Benutzer|Nutzer|Konto|Account)|"
    r"(?:현재|로그인한?|인증된) ?(?:로그인한? ?)?(?:사용자|회원|계정)|내 정보|"
    r"utente (?:corrente|attuale|autenticato|connesso)|huidige gebruiker|(?:zalogowan|bieżąc)\w{1,4} użytkownik",
    re.IGNORECASE,
)
"""What a call is for whose answer is about whoever gave the token, whatever its path is called."""
_WHOSE: Final = re.compile(
    r"(?<!details)(?<!information)(?<!info)(?<!profile)(?<!identity)(?<!data) "
    r"(?:for|of|by|to|from|in) (?:the |your |a )?(?:current(?:ly)?|authenticated|authori[sz]ed|"
    r"logged[- ]in|signed[- ]in|connected) ",
    re.IGNORECASE,
)
"""Whose the things are that a call is about: it may be of any things."""
_MANY: Final = re.compile(
    r"^[\W\d]{0,8}(?:(?:GET|This|endpoint|call|method|API) ){0,3}"
    r"(?:lists?|listing|search(?:es)?|browse|find(?:s|ing)?(?! out)|query|generat(?:es?|ing))\b"
    r"|\b(?:a|an|the|paginated|full|complete) (?:\w+ )?(?:list|collection|array|range|page|set) of\b"
    r"|\b(?:gets?|retriev(?:e|es|ing)|returns?|fetch(?:es)?|shows?|views?) (?:a |an |the |your )?"
    r"(?:list|collection|range|all|multiple|several|many|every)\b(?! (?:of )?(?:the )?(?:info|details|data|about))"
    r"|\blist\W{0,4}$"
    r"|^[\W\d]{0,8}(?:Liste|Lister|Listar|Elenco|Lijst|Alle|Tous|Toutes|Todos|Todas|Tutti|Список|Все)\b|(?:一覧|列表|목록)",
    re.IGNORECASE,
)
_ONE: Final = re.compile(
    r"[\W\d]{0,8}(?:(?:how )?to )?"
    r"(?:(?:gets?|shows?|views?|retriev(?:e|es|ing)|reads?|fetch(?:es)?|returns?|display|load|see|look ?up) )?"
    rf"(?:about me|me|self|myself|(?:(?:the|some|basic|full) ){{0,2}}(?:{_TELLS} (?:of|on|about) )?"
    rf"(?:(?:the|a|an|my|your|own|basic|full|{_NOW}) ){{0,3}}(?:(?<=[a-z] )(?-i:[A-Z][\w.]{{1,20}} ))?"
    rf"(?:{_SOMEBODY}|session)(?:['’]s)?(?: {_TELLS}){{0,2}})"
    r"(?: \([^()]{0,40}\))?\W*",
    re.IGNORECASE,
)
"""A title that says no more than that there is one: a user, an account, a company and what is known of them."""
_TITLES_LONGEST: Final = 80
_CHECKS: Final = re.compile(
    r"\b(?:validat|verif|test|check)\w{0,4} (?:(?!id\b|csrf\b|webhook)\w+[ -]){0,4}?"
    r"(?:tokens?|connection|authentication|credentials)\b|"
    r"\b(?:token|connection|auth(?:entication)?) (?:validation|verification|test|check)\b",
    re.IGNORECASE,
)
"""What is said of a call that is there to find out whether a token works."""


def tells_of_whoever_is_connected(text: str) -> bool:
    """Whether words say of a call that its answer is about whoever gave the token."""
    return _SURELY.search(_WHOSE.sub(" ", text)) is not None and not lists_many(text)


def lists_many(text: str) -> bool:
    """Whether words say of a call that it lists or finds several, or makes one up."""
    return _MANY.search(text) is not None


def titles_one(text: str) -> bool:
    """Whether the title of a call says no more than that it gets one person, account or company."""
    return len(text) <= _TITLES_LONGEST and _ONE.fullmatch(text) is not None


def checks_a_token(text: str) -> bool:
    """Whether words say of a call that it is there to find out whether a token works."""
    return _CHECKS.search(text) is not None
