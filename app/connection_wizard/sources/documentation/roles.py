"""What each address of a page is for: by its own words, by what is sent to it, by what stands beside and above it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, Literal
from urllib.parse import unquote_plus

from connection_wizard.sources.documentation.mentions import Mention
from connection_wizard.sources.page.lines import Page

Role = Literal["authorize", "token", "revoke", "me", "api"]
Grant = Literal["code", "refresh", "other", ""]

_END: Final = r"(?=$|[/?#])"
_AUTHORIZE: Final = re.compile(
    rf"(?:^|[/_.-])(?:authori[sz]e|authori[sz]ations?(?:/new)?|oauth_authori[sz]e|dialog/oauth|"
    rf"connect/oauth2|oauth/connect|oauth2?/auth|oauth/v\d/auth|oauth2?/v[\d.]+/auth|oauth2?/start|webview|"
    rf"consent|grant){_END}",
    re.IGNORECASE,
)
_MAYBE: Final = re.compile(
    r"(?:^|[/_.-])(?:auth|oauth2?|login|signin|connect|install|authenticate|app-login)/?$", re.IGNORECASE
)
_TOKEN: Final = re.compile(
    r"(?:^|[/_.-])(?:access[_-]?tokens?|tokens?(?:/bearer|/exchange|/access|/request)?|get_?token|"
    r"oauth[\w.]{0,40}\.access|access|tokenservice|token\.\w+|tokens?(?:/?v\d)?)/?$",
    re.IGNORECASE,
)
_REFRESH: Final = re.compile(r"refresh", re.IGNORECASE)
_REVOKE: Final = re.compile(r"revo[ck]|deauthori|disconnect|token/destroy|invalidate", re.IGNORECASE)
_ME: Final = re.compile(
    r"(?:^|/)(?:(?:users?|people|members?|accounts?|v\d[\w.]*|api|oauth2?)/)?(?:~|@?me|self|"
    r"current(?:_?user)?|userinfo|user_?info|whoami|viewer|myself|identity|profile|authorization|"
    r"auth\.test|user|account|get_?current_?(?:user|account)|accessible-resources|connections|me\.json|"
    r"getMe|introspect_?me|openidconnect/userinfo|users\.identity|customer|merchant|athlete)(?:\.json|"
    r"\.xml)?/?$",
    re.IGNORECASE,
)
_SURELY_ME: Final = re.compile(
    r"(?:^|/)(?:@?me|self|users?/info|current[_-]?user|user_?info|whoami|myself|users/current|auth\.test|"
    r"get_?current_?(?:user|account)|accessible-resources|viewer)(?:\.json|\.xml)?/?$",
    re.IGNORECASE,
)
_NONE: Final = re.compile(
    r"\.well-known|jwks|request_?token$|oauth1|/certs|introspect|tokeninfo|/keys?$|logout|signout|"
    r"end_?session|/device|"
    r"device_?code|device/|/register|/par$|bc-authorize|backchannel"
    r"|\.(?:html?|md|pdf|png|jpe?g|svg|gif|css|js|zip|ico)$|/docs?(?:/|$)|/documentation|/blog|/guides?/|"
    r"/reference|/help/|/support/|/articles?/|/tutorial|/settings/|/console|/wiki/|/playground|/learn/",
    re.IGNORECASE,
)
_MANAGED: Final = re.compile(
    r"/applications(?:/|$)|/oauth-apps|/apps(?:/|$)|/credentials|/clients?(?:/new)?$", re.IGNORECASE
)
"""Pages on which apps are registered; a part of an address, too, where apps are what asks."""
_DOCUMENT_HOST: Final = re.compile(
    r"^(?:docs?|help|support|community|blog|status|console|learn|forum|kb|dev\.to)\.|"
    r"^(?:www\.)?github\.com/[\w-]+/[\w.-]+(?:/(?:blob|tree|issues|wiki|releases)|$)",
    re.IGNORECASE,
)
_OWN_GITHUB: Final = "github.com/login/oauth"

_SAYS_AUTHORIZE: Final = re.compile(
    r"authori[sz](?:ation|e)[\w ]{0,14}(?:endpoint|ur[il]|server|link|page|address)|"
    r"auth(?:orization)? ?(?:ur[il]|endpoint)|oauth ?(?:login )?ur[il]|(?:redirect|send|direct|forward|"
    r"point|navigat|visit|open|take)\w{0,30}+\b[^.]{0,60}\b(?:user|browser|customer|merchant|member|them|url)"
    r"|consent (?:page|screen|url)|log.?in (?:page|url|endpoint)|install(?:ation)? (?:url|link)|"
    r"request\w{0,30}+ (?:user )?(?:authori|permission|access|consent)|autori[sz]|認可|認証|授权|授權|авториз|autoris|"
    r"인증|인가",
    re.IGNORECASE,
)
_SAYS_TOKEN: Final = re.compile(
    r"token[\w ]{0,10}(?:endpoint|ur[il]|request|server|address)|(?:exchang|trad|swap|request|obtain|get|"
    r"retriev|acquir|fetch|generat|convert|redeem)\w{0,30}+\b[^.]{0,70}\btokens?\b|access.?token\b|jeton|トークン|"
    r"令牌|токен|토큰|código por|échang",
    re.IGNORECASE,
)
_SAYS_REVOKE: Final = re.compile(
    r"revo[ck]|invalidat|deauthori|disconnect|widerruf|révo|取り消し|撤销|отзыв", re.IGNORECASE
)
_SAYS_ME: Final = re.compile(
    r"user ?info|who ?am ?i|who is|current(?:ly)? (?:logged|authenticated|authori[sz]ed)?\s*(?:user|account|"
    r"member)|authenticated (?:user|account)|(?:user|account|member)'?s? (?:profile|info|details|identity|"
    r"data)|profile|test (?:the|your|that|a)|verify|identity|your (?:own )?(?:user|account)",
    re.IGNORECASE,
)
_IS_AUTHORIZE: Final = re.compile(
    r"\W*(?:\w+ ){0,2}(?:authori[sz](?:ation|e)|auth) ?(?:endpoint|ur[il])\W*", re.IGNORECASE
)
_IS_TOKEN: Final = re.compile(r"\W*(?:\w+ ){0,3}token ?(?:endpoint|ur[il])\W*", re.IGNORECASE)
"""The name of an address, and nothing besides."""
_NAMES_ME: Final = re.compile(r"user ?-?info(?:rmation)? (?:endpoint|ur[il]|address)", re.IGNORECASE)
_ENDS: Final = re.compile(r"revo[ck]|invalidat|log(?:ging)?[ -]?out|sign(?:ing)?[ -]?out|disconnect", re.IGNORECASE)
_OTHER_GRANT: Final = re.compile(
    r"client[ _-]?credentials?\b(?! (?:are|is|in|from|for|you|and|as|\(|:|tab|page|section|to))|"
    r"\bimplicit\b|password (?:grant|flow|credential)|resource owner|\bdevice (?:code|flow|grant|authori)|"
    r"jwt[ -]bearer|service account|machine[ -]to[ -]machine|server[ -]to[ -]server|two[ -]legged|"
    r"2-legged|personal access token|\bsaml\b",
    re.IGNORECASE,
)
_OTHER_TYPES: Final = re.compile(
    r"grant_type[\"'`]?\s*(?:=>|[:=,]|%3D)\s*[\"'`]?(?:client_credentials|password|urn|implicit|"
    r"account_credentials|device|jwt)|response_type=(?![\w-]{0,40}code)[a-z][A-Za-z0-9_-]{1,40}\b",
    re.IGNORECASE,
)
_IN_ITS_LINE: Final = re.compile(
    r"grant_?type\b[^\n]{0,100}?\b(?:client_credentials|password|implicit|account_credentials|device_code|jwt-bearer)\b",
    re.IGNORECASE,
)
_CODE_TYPE: Final = re.compile(r"authorization_code|response_type[\"'`]?\s*(?:=>|[:=,])\s*[\"'`]?code\b", re.IGNORECASE)
_REFRESH_TYPE: Final = re.compile(
    r"grant_type[\"'`]?(?:\s*+(?:=>|[:=,]|is|of|to|must be|should be)\s*+|\s++)[\"'`]?(?:set to )?[\"'`]?refresh_token",
    re.IGNORECASE,
)
_ASKED: Final = re.compile(r"^\W{0,6}(response_type|client_id|redirect_uri|scope|state)\b", re.MULTILINE)
_EXCHANGED: Final = re.compile(r"^\W{0,6}(?:grant_type|client_secret|code_verifier)\b", re.MULTILINE)
"""Parameters at the beginning of a line, as tables and lists have them."""
_SECTION: Final = re.compile(
    r"refresh|revo|authori|\btoken|scope|grant|flow|step|error|implicit|client credentials|device|call|"
    r"making|using|use |webhook|rate|next|v\d|legacy|sandbox|public|native|mobile|permission",
    re.IGNORECASE,
)
_PART: Final = re.compile(
    r"parameter|request\b|response|example|header|body|sample|query|curl|python|node|php|ruby|java|http", re.IGNORECASE
)
_IS_TOLD: Final = re.compile(r"(?:state=[^&]*&)?code=[^&]*(?:&state=[^&]*)?$")
"""What an app is told when its user comes back."""
_LONGEST: Final = 45
_FURTHEST_UP: Final = 16


@dataclass(frozen=True, eq=False)
class Named:
    """An address with what it is for, as far as this place of the page says so."""

    mention: Mention
    page: Page = field(repr=False)
    begin: int
    end: int

    @cached_property
    def around(self) -> str:
        """The lines that speak of it, in small part those above it."""
        return "\n".join(line.text for line in self.page.lines[self.begin : self.end])

    @cached_property
    def label(self) -> str:
        """What stands right before it, on its line or, where that is nothing, above it."""
        before = self.mention.before.strip(" \"'`<(*|-")
        if len(before) < 12:
            lines = self.page.lines
            above = [line.text for line in lines[max(0, self.mention.at - 3) : self.mention.at] if line.text]
            before = f"{above[-1][-200:] if above else ''} {before}"
        line = self.page.lines[self.mention.at]
        beside = "  ".join(line.cells) if line.cells else ""
        after = line.text[self.mention.column :].partition(" ")[2][:60] if line.kind == "text" else ""
        return f"{before[-240:]} {beside} {after}"

    @cached_property
    def title(self) -> str:
        """What stands in front of it and is no sentence: its name, where it is on a list of addresses."""
        line = self.page.lines[self.mention.at]
        if line.cells:
            return line.cells[0]
        above = self.page.lines[self.mention.at - 1].text if self.mention.at else ""
        return self.mention.before.strip(" \"'`<(*|-•") or above

    @cached_property
    def heading(self) -> str:
        """The headings that it stands below."""
        return " / ".join(self.page.headings[self.mention.at][-3:])

    @cached_property
    def query(self) -> str:
        """Its query, and what the lines around say is sent."""
        return unquote_plus(self.mention.query)

    @cached_property
    def lists_a_request(self) -> bool:
        """Whether the lines below it list what an authorization request has, and nothing of an exchange."""
        listed = set(_ASKED.findall(self.around))
        return (
            len(listed) > 1
            and not listed.isdisjoint(("response_type", "redirect_uri"))
            and not (_EXCHANGED.search(self.around))
        )

    @cached_property
    def grant(self) -> Grant:
        """The grant that these lines are about."""
        if _CODE_TYPE.search(self.query):
            return "code"
        near = self.around
        if _OTHER_TYPES.search(self.query) or (sends_another(near) and not _CODE_TYPE.search(near)):
            return "other"
        if _CODE_TYPE.search(near):
            return "code"
        if _REFRESH_TYPE.search(near) or "refresh_token" in self.query:
            return "refresh"
        deepest = self.page.headings[self.mention.at][-2:]
        if any(_OTHER_GRANT.search(one) and "authorization code" not in one.lower() for one in deepest):
            return "other"
        return "refresh" if deepest and re.search(r"refresh", deepest[-1], re.IGNORECASE) else ""

    @cached_property
    def scores(self) -> dict[Role, float]:
        """How much speaks for each purpose."""
        url = self.mention.url
        place = url.partition("://")[2]
        path = place.partition("/")[2].strip("/")
        elsewhere = _OWN_GITHUB not in url and (
            _NONE.search(f"/{path}")
            or _DOCUMENT_HOST.search(place)
            or (_MANAGED.search(f"/{path}") and not (_AUTHORIZE.search(path) or _TOKEN.search(path)))
        )
        if elsewhere and not re.search(r"(?:^|&)(?:client_id|grant_type|response_type)=", self.query):
            return {}
        label, heading, query, post = self.label, self.heading, self.query, self.mention.method not in ("", "GET")
        asks = bool(re.search(r"(?:^|&)(?:client_id|clientid|app_id|response_type)=", query))
        sends = bool(re.search(r"(?:^|&)(?:grant_type|client_secret|code)=", query))
        if _IS_TOLD.match(query) and not _TOKEN.search(path):
            return {}
        ends = self.mention.method == "DELETE" and bool(_TOKEN.search(path) and _ENDS.search(f"{label} {heading}"))
        revokes = ends or bool(_REVOKE.search(path))
        authorize = (
            (3.5 if _AUTHORIZE.search(path) else 1.0 if _MAYBE.search(path) else -0.5)
            + (5 if "response_type=code" in query.replace(" ", "") else 0)
            + (3 if asks and not sends else 0)
            + (2 if _SAYS_AUTHORIZE.search(label) else 0)
            + (2.5 if _IS_AUTHORIZE.fullmatch(self.title) else 0)
            + (2 if self.lists_a_request and not asks else 0)
            + (0.5 if _SAYS_AUTHORIZE.search(heading) else 0)
            - (5 if post else 0)
            - (8 if sends else 0)
            - (4 if _TOKEN.search(path) or revokes else 0)
        )
        sent = re.search(r"grant_type", self.around) is not None
        token = (
            (3.5 if _TOKEN.search(path) else 1.5 if _REFRESH.search(path) else -1.0)
            + (4 if sends else 0)
            + (2 if sent else 0)
            + (2 if _SAYS_TOKEN.search(label) else 0)
            + (2.5 if _IS_TOKEN.fullmatch(self.title) else 0)
            + (0.5 if _SAYS_TOKEN.search(heading) else 0)
            + (0.5 if post else 0)
            - (6 if asks and not sends and not post else 0)
            - (3 if _AUTHORIZE.search(path) and not (sends or _TOKEN.search(path)) else 0)
            - (6 if revokes else 0)
        )
        revoke = (
            (4.0 if revokes else -2.0)
            + (2 if _SAYS_REVOKE.search(label) else 0)
            + (1.5 if _SAYS_REVOKE.search(heading) else 0)
        )
        sure = _SURELY_ME.search(path) is not None
        me = (
            (4.0 if sure else 3.0 if _ME.search(path) else 2.0 if _NAMES_ME.search(label) else -1.0)
            + (1.5 if _SAYS_ME.search(label) or _SAYS_ME.search(heading) else 0)
            + (1.5 if re.search(r"Bearer|Authorization|[?&]access_token=", self.around) else 0)
            + (0.5 if self.mention.method == "GET" else 0)
            - (6 if (post and not sure) or asks or sends else 0)
            - (
                5
                if _TOKEN.search(path) or (_AUTHORIZE.search(path) and "authorization.json" not in path) or revokes
                else 0
            )
        )
        return {"authorize": authorize, "token": token, "revoke": revoke, "me": me}


def sends_another(text: str) -> bool:
    """Whether a text says that what is sent is of a grant without a code."""
    return _OTHER_TYPES.search(text) is not None or any(
        _IN_ITS_LINE.search(line) and "authorization_code" not in line for line in text.split("\n")
    )


def named(page: Page, found: list[Mention]) -> list[Named]:
    """Each address with the lines that speak of it: up to the next address that is for something."""
    stops = [one for one in found if _speaks(Named(one, page, one.at, one.at + 1))]
    places = [one.at for one in stops]
    made = []
    last, current = -1, -1
    for one in found:
        if one.at != current:
            last, current = current, one.at
        near = stops[bisect_right(places, one.at) : bisect_right(places, one.at + _LONGEST)]
        after = next((other.at for other in near if other.url != one.url or other.at > one.at + 3), one.at + _LONGEST)
        if after < len(page.lines):
            after = max(_begin(page, after, one.at), one.at + 1)
        end = min(after, len(page.lines), _section_end(page, one.at))
        made.append(Named(one, page, _begin(page, one.at, last), max(end, one.at + 1)))
    return made


def _speaks(one: Named) -> bool:
    return max(one.scores.values(), default=0.0) > 2


def _section_end(page: Page, at: int) -> int:
    level = page.levels[at]
    for position in range(at + 1, min(len(page.lines), at + _LONGEST)):
        line = page.lines[position]
        if (
            line.kind == "heading"
            and not _PART.search(line.text)
            and (line.level <= level or _SECTION.search(line.text))
        ):
            return position
    return len(page.lines)


def _begin(page: Page, at: int, last: int) -> int:
    """Where the lines of code begin that end with an address."""
    line = page.lines[at]
    if line.kind != "code":
        return at
    begin = at
    while begin - 1 > last and at - begin < _FURTHEST_UP:
        above = page.lines[begin - 1]
        if above.kind != "code" or above.block != line.block or not above.text.strip():
            break
        begin -= 1
    return begin
