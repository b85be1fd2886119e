"""Which grants a page is about."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.menus import of_menus
from connection_wizard.sources.documentation.unglued import added_up
from connection_wizard.sources.documentation.written import WEB, rest_of_query
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page, once
from connection_wizard.sources.understood import DEVICE, FIRST_VERSION, IMPLICIT, MACHINES, PASSWORDS
from connection_wizard.words import Words

_CODE_FLOW: Final = Keyed(
    r"authori[sz]ation[ _-]code|(?-i:\bAuthCode\b|AuthorizationCode)|(?<!device )(?<!device-)\bcode[ -]flow\b|"
    r"response_type\W{1,6}code\b|grant_type\W{1,8}authorization_code",
    "code",
)
_NO_OTHER_CODE: Final = "".join(
    rf"(?<!{kind} )"
    for kind in (
        "country", "currency", "stock", "exchange", "voucher", "coupon", "gift", "promo", "discount", "status", "error",
        "market", "product", "symbol", "referral", "invite", "card",
    )
)  # fmt: skip
"""Codes that are exchanged, traded or redeemed, too."""
_SURELY_CODE: Final = Keyed(
    r"response_type[^\n]{0,80}\bcode\b|authorization_code|auth_code\b|"
    r"(?-i:[a-z]Token\w{0,30}(?:Auth|Authori[sz]ation)Code\b)|"
    rf"(?<!an )(?<!the )(?<!/)(?:exchang|trad|swap|redeem)\w{{0,10}}+\b[^.\n]{{0,60}}{_NO_OTHER_CODE}\bcode\b"
    r"(?! of\b)|"
    r"\b[Ee]xchang\w{0,3} (?:the )?[`\"']?code[`\"']? (?:at|with|via|by|through|using)\b|"
    r"\bcode\b[^.\n]{0,30}\b(?:retrieve|get|obtain|request|for)\b[^.\n]{0,30}"
    r"\b(?:access|refresh|an?|the)[ _-]?tokens?\b|"
    rf"{_NO_OTHER_CODE}(?<!device )\bcode\b[^.\n]{{0,100}}\b(?:exchang|trad|swap|redeem)\w{{1,3}} (?:it|this|that) for "
    r"(?:an?|the|your) (?:\w{1,20} )?tokens?\b|"
    r"\bcode\s{0,2}(?:-{1,2}>|=>|→)\s{0,2}(?:access|refresh|bearer)?[ _-]?tokens?\b|"
    r"\bredirect\w{0,5}\b[^.\n]{0,100}\bwith (?:an?|the) [`\"']?code\b(?! of\b)|"
    r"token\?(?=[^\s\"'`]{0,500}client_?secret=)(?=[^\s\"'`]{0,500}\bcode=)|"
    r"\bcode\W{1,3}(?:query |URL |GET )?param|Proof Key for Code Exchange",
    "code",
)
"""What a page says that shows the grant at work, not its name alone."""
_TYPE: Final = Keyed(r"\W*(?:name[\"']?\s?[:=]\s?[\"'])?response_type\b", "response_type")
_IS_CODE: Final = re.compile(r"\b(?:is|be|to|always|value)\W{1,5}code\b", re.IGNORECASE)
_IS_TOKEN: Final = re.compile(
    r"\b(?:is|be|to|always|only|value)\W{1,3}token\b(?! ?(?:type|url|endpoint))", re.IGNORECASE
)
"""A parameter and, below it, what it is."""
_IN_OTHER_WORDS: Final = Keyed(
    r"\b(?:three|3)-legged\b|(?-i:\b3LO\b)|"
    r"授权码|授權碼|認可コード|認証コード|인가 ?코드|인증 ?코드|код\w{0,3} авторизации|"
    r"c[oó]digo de autori[sz]a|code d.autorisation|"
    r"Autorisierungscode|kod\w{0,3} autoryzac|(?:通过|用|使用)\s*[`\"']?code\b|"
    r"\bcode\b[`\"']?\s*(?:换取|换|获取|取得|を)",
    "-legged|3lo|授权码|授權碼|認可コード|認証コード|인가|인증|код|digo de autori|code|kod",
)
_NAMES_A_LOGIN: Final = Keyed(
    r"\bauthori[sz](?:ation|e) ?(?:endpoint|ur[il]|path)|https?://[^\s?]{1,200}/authori[sz]e(?![A-Za-z0-9_])|"
    r"(?-i:[a-z]Authori[sz](?:ation|e)(?:Url|Uri|URL)\()",
    "authori",
)
_BRINGS_A_CODE: Final = Keyed(
    r"\bcallback\b[^.\n]{0,40}\b(?:requires?|with|has|gets?|receives?|brings?|contains?|includes?)\b"
    r"[^.\n]{0,20}(?<!error )(?<!status )\bcode\b|"
    r"\bparam(?:eter)? (?:that (?:is|was) )?(?:returned|received|sent|given) (?:via|by|from|through|in|with) "
    r"(?:the|your) OAuth callback\b",
    "callback",
)
_TAKES_A_CODE: Final = Keyed(
    r"(?-i:\b(?:req|request|event|ctx|context)\.(?:query|queryStringParameters)(?:\??\.code\b|\[[\"']code[\"']\])|"
    r"\bsearchParams\.get\([\"']code[\"']\)|\b(?:args|GET|query_params)\.get\([\"']code[\"']\)|"
    r"\$_GET\[[\"']code[\"']\])",
    "code",
)
"""A program takes a code out of the query that it is called with: people came back to it."""
_COMES_BACK: Final = Keyed(r"redirect[_ ]?ur[il]|callback", "redirect|callback")
_NAMES_A_TOKEN: Final = Keyed(
    r"\btoken(?:,? (?:and )?refresh)? ?(?:endpoint|ur[il]|path)|\btoken exchange\b|"
    r"(?-i:[a-z]AccessToken(?:Url|Uri|URL)\()",
    "token",
)
_HAS_A_SECRET: Final = Keyed(r"client[_ ]?secret|(?-i:\b[A-Z]{2,20}_SECRET\b)", "secret")
_ADDRESS_OF_TOKENS: Final = Keyed(r"https://[^\s?\"'`<>]{1,200}/(?:oauth2?|connect)/(?:access_)?token[\"'`]", "token")
"""What it has besides: who the app is, and where a code is exchanged."""
_GLUED: Final = r"(?:\b|(?=(?:[Oo]ptional|[Rr]equired|[Rr]ecommended|[Ss]tring)))"
"""The end of a name, or the next cell that a copy glued to it."""
_ASKS: Final = Keyed(rf"^\W{{0,12}}client_id{_GLUED}", "client_id", cased=True)
_IS_ASKED_BACK: Final = Keyed(rf"^\W{{0,12}}redirect_uri{_GLUED}", "redirect_uri", cased=True)
"""Addresses of both steps by name, a login that comes back to an app with a secret, or one that lists where to come
back and no other answer: no other grant has both."""
_ASKS_FOR_NO_TYPE: Final = re.compile(
    r"https?://[^\s?\"'`<>]{1,200}/(?:authori[sz]e|authori[sz]ation|auth|oauth2?)/?\?"
    r"(?=[^\s\"'`<>]{0,500}client_id=)(?=[^\s\"'`<>]{0,500}redirect_uri=)"
    r"(?=[^\s\"'`<>]{0,500}(?:scope|state)=)(?![^\s\"'`<>]{0,500}response_type)",
    re.IGNORECASE,
)
"""A request that leaves the type of the answer out: many do for the code; who wants a token has to say so."""
_REFRESHES: Final = Keyed(
    r"\brefresh(?:able|ed)?[ _-](?:access[ _-])?tokens?\b|\btokens? (?:that )?can be refreshed\b", "refresh"
)
"""What nobody is given at a log-in who was given no code."""
_SETS_A_LOGIN: Final = Keyed(r"\bauthori[sz](?:ation|e)_?ur[il][\"']?\s?(?:=>|[:=])\s?[\"'`]https?://", "authori")
_SETS_A_SECRET: Final = Keyed(r"\bclient_?secret[\"']?\s?(?:=>|[:=])", "secret")
"""Settings of one library, near one another."""
_GIVEN_A_CODE: Final = re.compile(
    r"\b\w{0,40}token\w{0,20}\((?=[^()]{0,200}secret)[^()]{0,200}(?<![\w.])(?:auth_?)?code\s*[,)]", re.IGNORECASE
)
"""A function for a token that is given a code and the secret of the app."""
_SENDS_PEOPLE: Final = Keyed(
    r"\b(?:direct|redirect|send|forward)\w{0,3} [^.\n]{0,120}https?://[^\s?\"'`<>]{1,200}/authori[sz]e(?![A-Za-z0-9_/])",
    "/authori",
)
_TO_A_LOGIN: Final = Keyed(
    r"\b(?:direct|redirect|send|forward)\w{0,3}\b[^.\n]{0,60}\bto (?:an?|the|our|\w{1,20}'s) (?:\w{1,20} )?"
    r"authori[sz]ation (?:URL|page|endpoint|server)\b",
    "authori",
)
_NAMES_OAUTH: Final = Keyed(r"\bOAuth\b|\bOAuth ?2", "oauth")
_NAMES_A_CLIENT: Final = Keyed(r"\bclient[_ ]?id\b", "client")
"""A sentence that sends people to where they log in, for an app: of a grant without codes a page says so."""
_IN_THE_ADDRESS: Final = Keyed(
    r"#access_token|\bfragment\b|\bhash of the (?:url|address)", "#access_token|fragment|hash of the"
)
"""Where a token comes back that no code was exchanged for."""
_SENT: Final = frozenset({"grant_type", "client_secret", "code", "redirect_uri"})
"""What is listed of an exchange of this grant, and of no other."""
_SENT_WITH: Final = ("grant_type=<", "code=<", "redirect_uri=<")
_PARTS_SENT: Final = (
    re.compile(r"^\s*+[\"'`]?client_?id\b", re.IGNORECASE),
    re.compile(r"^\s*+[\"'`]?client_?secret\b", re.IGNORECASE),
    re.compile(r"^\s*+[\"'`]?code[\"'`]?(?:\s{0,3}(?:=>|[:=])\s{0,3}(?![\"'`]?\d)\S|\s{0,3},?\s*+$)"),
)
_CODE_ALONE: Final = re.compile(r"\s*+code,\s*+")
"""The same where a line of a program has each of them; an answer has a number under the last name, and a part of a
program that is no block of code may have a line that looks like text."""
_NEAR: Final = 4
_WORD: Final = re.compile(r"\w++")
_DENIES: Final = Keyed(
    r"(?:\bnot|n't)\b[^.\n]{0,30}\b(?:us(?!er)|support|offer|availab|implement|need|requir)|\bunlike\b|"
    r"\binstead of\b|may be added|coming soon|\broadmap\b|\bplanned\b|\bOTP\b|one-time (?:code|password)|\bpromo",
    "not|n't|unlike|instead of|may be added|coming soon|roadmap|planned|otp|one-time|promo",
)
_SWAPS: Final = re.compile(r"\bgrant_type=[a-z]{2}_(?:exchange|refresh)_token\b")
"""What is sent with the token of a log-in that the page shows, for one that lasts longer (Facebook, Instagram)."""
_IMPLICIT: Final = Keyed(r"response_type\W{1,6}token\b|\bimplicit (?:grant|flow)", "response_type|implicit")
_KEY_OF_A_MACHINE: Final = Keyed(
    r"[\"']private_key(?:_id)?[\"']\s{0,3}:|[\"']type[\"']\s{0,3}:\s{0,3}[\"']service_account[\"']",
    "private_key|service_account",
)
"""What a file has that an account of machines logs in with: the addresses beside it are of no log-in of people."""
_BRINGS_A_TOKEN: Final = re.compile(r"[?&]response_type=token\b(?!\W+code)")
_LABELS_A_LOGIN: Final = re.compile(
    r"\W{0,6}(?:OAuth ?(?:2(?:\.0)? )?)?authori[sz](?:e|ation) (?:ur[il]|endpoint)\W{1,4}https?://|"
    r"\s*+(?-i:(?:[A-Z]{2,20}_){0,3}AUTHORI[SZ](?:E|ATION)_(?:URL|URI|ENDPOINT))\W{1,5}https?://",
    re.IGNORECASE,
)
_LABELS_A_TOKEN: Final = re.compile(
    r"\W{0,6}(?:OAuth ?(?:2(?:\.0)? )?)?(?:access )?token (?:ur[il]|endpoint)\W{1,4}https?://|"
    r"\s*+(?-i:(?:[A-Z]{2,20}_){0,3}TOKEN_(?:URL|URI|ENDPOINT))\W{1,5}https?://",
    re.IGNORECASE,
)
"""The addresses of both steps, each behind its name, be it that of a constant."""
_MACHINES: Final = Keyed(r"grant_type\W{1,8}client_credentials|\bclient[ _]credentials?\W{1,3}(?:grant|flow)", "client")
_DEVICES: Final = Keyed(r"grant-type:device_code|\bdevice (?:authorization )?(?:grant|flow)\b", "device")
_PASSWORDS: Final = Keyed(r"grant_type\W{1,8}password\b|\bpassword (?:credentials? )?(?:grant|flow)\b", "password")
_SIGNED: Final = Keyed(
    r"request_token(?!_params|_url[\"']?\s?[:=]\s?(?:None|null|[\"']{2}))|"
    r"oauth_verifier|oauth_signature|resource_owner_secret|OAuth1|OAuth 1\.0|OAUTH_SIG_METHOD|oauth_token_secret",
    "request_token|oauth_verifier|oauth_sig|resource_owner_secret|oauth1|oauth 1|oauth_token_secret",
    cased=True,
)
_ASKS_FIRST: Final = Keyed(r"https?://[^\s\"'<>]{1,200}request[-_]?token\b", "request", cased=True)
"""The address at which OAuth 1 gives the token that its log-in begins with."""
_FIELDS_OF_A_FORM: Final = (
    Keyed(r"^\W{0,6}Auth ur[il]\W{1,4}\S", "auth"),
    Keyed(r"^\W{0,6}(?:Access )?Token ur[il]\W{1,4}\S", "token"),
    Keyed(r"^\W{0,6}(?:Callback|Redirect) ur[il]\W{1,4}\S", "callback|redirect"),
)
"""What a tool's form for a new token asks for, each behind its name: no other grant has all three."""
_LONGEST_LIST: Final = 3
"""Lines of it from the first one to the last."""
_SECOND: Final = Keyed(
    r"response_type|grant_type|authorization_code|OAuth ?2(?:\.0)?,?(?: \w++,?){3}|(?<!\w)(?:\w++,? ){3}OAuth ?2",
    "response_type|grant_type|authorization_code|oauth",
)
"""What speaks of OAuth 2 says more than its name, which stands in the menus of documentation of both."""


@once
def is_of_codes(page: Page) -> tuple[bool, bool]:
    """Whether a page is about the code grant, and whether it shows another: a mention counts where it shows none."""
    said = (page.texts[at] for at in page.having("grant", "response_type"))
    if page.having("/authorize", "/dialog/oauth"):
        said = (_SWAPS.sub("", text) for text in said)
    another = any(map(sends_another, said))
    another = another or _asks_for_a_token(page) or bool(page.lines_of(_KEY_OF_A_MACHINE))
    shown = _shows_codes(page)
    return shown or ((not another or _has_both_beside_another(page)) and _mentions_codes(page)), another


def _has_both_beside_another(page: Page) -> bool:
    """Whether a page has the addresses of both steps by name, of which a log-in that brings a token back needs one and
    a grant without a log-in the other, and shows grants of one of these kinds alone."""
    others = (text for at in page.having("grant", "response_type") for text in [page.texts[at]] if sends_another(text))
    kinds = {_BRINGS_A_TOKEN.search(text) is not None for text in others}
    if False in kinds and (True in kinds or _is_any_implicit(page)):
        return False
    return all(any(map(one.match, page.texts)) for one in (_LABELS_A_LOGIN, _LABELS_A_TOKEN))


def _shows_codes(page: Page) -> bool:
    """Whether a page shows the grant at work: what is sent on the way to a token, in its words or its lists."""
    denied = page.lines_of(_DENIES)
    surely = (page.texts[at] for at in page.having("code") if at not in denied)
    if any(_SURELY_CODE.search(text) and not _sends_a_password(text) for text in surely):
        return True
    if any(_IS_CODE.search(below) for below in _below_the_type(page)):
        return True
    if (
        _sends_a_code(page)
        or _is_given_a_code(page)
        or _sends_a_secret_with_it(page)
        or any(names >= _SENT for names in _listed(page))
        or any(_SENT.issubset(line.spans) for line in page.lines)
    ):
        return True
    return any({*_WORD.findall(f"{one} {two}")} >= _SENT for one, two in _with_grants(page))


def _sends_a_code(page: Page) -> bool:
    """Whether an example sends a code and where people came back to, whatever the kind of grant is in it: references
    have the type of each value in its place (`grant_type=<string>`)."""
    blocks = {page.lines[at].block for at in page.having("redirect_uri") if page.lines[at].kind == "code"}
    shown: dict[int, list[str]] = {}
    for line in page.lines:
        if line.block in blocks and line.kind == "code":
            shown.setdefault(line.block, []).append(line.text)
    return any(all(map(text.__contains__, _SENT_WITH)) for text in map("\n".join, shown.values()))


def _sends_a_secret_with_it(page: Page) -> bool:
    """Whether an example sends a code and who the app is, with its secret, in lines of their own, and says nothing of
    the kind of grant."""
    lines = page.lines
    for at in page.having("secret"):
        near = range(max(0, at - _NEAR), min(at + _NEAR + 1, len(lines)))
        block = (lines[other] for other in near if lines[other].block == lines[at].block)
        same = [one.text for one in block if one.kind == "code" or _CODE_ALONE.fullmatch(one.text)]
        if all(any(map(one.match, same)) for one in _PARTS_SENT) and not any(map(sends_another, same)):
            return True
    return False


def _is_given_a_code(page: Page) -> bool:
    """Whether a program gives a function a code and the secret of the app for a token, on one line or on a few."""
    return any(_GIVEN_A_CODE.search(" ".join(page.texts[at : at + _NEAR])) for at in page.having("token"))


def _sets_up_a_login(page: Page) -> bool:
    """Whether a library is told where people log in, and the secret of the app beside it."""
    secrets = page.lines_of(_SETS_A_SECRET)
    return any(abs(at - other) <= _NEAR for at in page.lines_of(_SETS_A_LOGIN) for other in secrets)


def _mentions_codes(page: Page) -> bool:
    """Whether a page names the grant, or what no other grant has."""
    if _sets_up_a_login(page) or all(_says(page, one) for one in _FIELDS_OF_A_FORM):
        return True
    if _says(page, _NAMES_A_LOGIN) and (
        _says(page, _NAMES_A_TOKEN)
        or (_says(page, _COMES_BACK) and (_says(page, signs.SECRET) or _says(page, _REFRESHES)))
        or (_says(page, _ASKS) and _says(page, _IS_ASKED_BACK) and not _is_any_implicit(page))
    ):
        return True
    if all(_says(page, one) for one in (_TAKES_A_CODE, _HAS_A_SECRET, _ADDRESS_OF_TOKENS)):
        return True
    if _says(page, _CODE_FLOW) or _says(page, _IN_OTHER_WORDS) or _says(page, _BRINGS_A_CODE):
        return True
    told = _says(page, _SENDS_PEOPLE) or (_says(page, _TO_A_LOGIN) and _says(page, _NAMES_A_LOGIN))
    sends_people = told and all(_says(page, one) for one in (_NAMES_OAUTH, _NAMES_A_CLIENT))
    asks = sends_people or _asks_for_no_type(page)
    return asks and not _says(page, _IN_THE_ADDRESS) and not _is_any_implicit(page)


def _asks_for_no_type(page: Page) -> bool:
    """Whether an address has people log in without the type of the answer, be it added of several texts."""
    denied = page.lines_of(_DENIES)
    those = (_with_its_query(page, at) for at in page.having("/auth", "/oauth") if at not in denied)
    return any(map(_ASKS_FOR_NO_TYPE.search, those))


def _with_its_query(page: Page, at: int) -> str:
    """A line with what a program adds to the address in it, be it on the lines below."""
    text = added_up(page.texts[at])
    address = WEB.search(text)
    return text if address is None else address[0] + rest_of_query(list(page.texts), at, address[0])


def _says(page: Page, expression: Keyed) -> bool:
    """Whether a line of a page says something, and none of the kind that it is not so, and no entry of a menu."""
    return not page.lines_of(expression) <= page.lines_of(_DENIES) | of_menus(page)


@once
def _said(page: Page) -> tuple[str, ...]:
    """The lines but those that say that something is not so."""
    denied = page.lines_of(_DENIES)
    return tuple(text for at, text in enumerate(page.texts) if at not in denied)


def _below_the_type(page: Page) -> Iterator[str]:
    """The lines below the parameter that says what a log-in brings back."""
    return (below for text, below in itertools.pairwise(_said(page)) if _TYPE.match(text))


def _sends_a_password(text: str) -> bool:
    """Whether a request is of another grant, and only names the type of an answer, too, that none of its kind has."""
    return signs.IN_ITS_LINE.search(text) is not None and "authorization_code" not in text


def _is_any_implicit(page: Page) -> bool:
    """Whether a line is about a log-in that brings a token back, and no code; or what stands below its parameter is."""
    return _says(page, _IMPLICIT) or any(map(signs.IS_TOKEN_TYPE.match, _said(page))) or _asks_for_a_token(page)


def _asks_for_a_token(page: Page) -> bool:
    """Whether the line below the parameter says that a token comes back."""
    return any(_IS_TOKEN.search(below) for below in _below_the_type(page))


def _with_grants(page: Page) -> Iterator[tuple[str, str]]:
    """The lines that name the kind of grant, each with the next: the row of a table may stand on two."""
    return (pair for pair in itertools.pairwise([*_said(page), ""]) if "grant_type" in pair[0])


def _listed(page: Page) -> Iterator[set[str]]:
    """The names that each table has in its first column."""
    for _, rows in itertools.groupby((line for line in page.lines if line.kind == "cells"), lambda line: line.block):
        yield {line.cells[0].strip("`* ") for line in rows if line.cells}


def another_login(page: Page) -> Words | None:
    """What a page describes that says nothing of codes; None where it describes no log-in that is known."""
    if is_first_version(page):
        return FIRST_VERSION
    if _says(page, _CODE_FLOW) or _says(page, _IN_OTHER_WORDS):
        return None
    if _is_any_implicit(page):
        return IMPLICIT
    others = ((_MACHINES, MACHINES), (_DEVICES, DEVICE), (_PASSWORDS, PASSWORDS))
    return next((why for sign, why in others if _says(page, sign)), None)


def is_first_version(page: Page) -> bool:
    """Whether a page is about OAuth 1, which signs requests and knows no grants."""
    return bool(page.lines_of(_SIGNED)) and not page.lines_of(_SECOND)


def is_of_first_version(page: Page, at: int) -> bool:
    """Whether a line is about OAuth 1 alone, on a page that may be about OAuth 2 as well: it says so, or stands beside
    the address of a request token."""
    if at in page.lines_of(_SECOND):
        return False
    beside = (page.lines[one].block for one in page.lines_of(_ASKS_FIRST) if abs(one - at) <= _LONGEST_LIST)
    return at in page.lines_of(_SIGNED) or page.lines[at].block in beside


def stands_under_another(page: Page, at: int) -> bool:
    """Whether the headings of a line name a grant other than that of codes."""
    return page.headings[at] in _of_others(page)


@once
def _of_others(page: Page) -> frozenset[tuple[str, ...]]:
    """The headings of a page, with those above them, of which the last two name such a grant."""
    return frozenset(
        trail
        for trail in set(page.headings)
        if any(signs.OTHER_GRANT.search(one) and "authorization code" not in one.lower() for one in trail[-2:])
    )


def sends_another(text: str) -> bool:
    """Whether a text says that what is sent is of a grant without a code."""
    return signs.OTHER_TYPES.search(text) is not None or any(
        (signs.IN_ITS_LINE.search(line) and "authorization_code" not in line) or signs.IS_TOKEN_TYPE.match(line)
        for line in text.split("\n")
    )
