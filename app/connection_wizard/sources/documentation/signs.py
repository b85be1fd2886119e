"""What speaks for what an address is for: words in its path, names that it is given, parameters listed below it."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.page.keyed import Keyed

END: Final = r"(?=$|[/?#])"
AUTHORIZE: Final = re.compile(
    rf"(?:^|[/_.-])(?:authori[sz]e(?:\.(?:html?|php|aspx?|jsp))?|authori[sz]ations?(?:/new)?|oauth_authori[sz]e|dialog/oauth|"
    rf"connect/oauth2|oauth/connect|oauth2?/auth|oauth/v\d/auth|oauth2?/v[\d.]+/auth|oauth2?/start|webview|"
    rf"consent|grant){END}",
    re.IGNORECASE,
)
MAYBE: Final = re.compile(
    r"(?:^|[/_.-])(?:auth|oauth2?|login|signin|connect|install|authenticate|app-login)/?$", re.IGNORECASE
)
TOKEN: Final = re.compile(
    r"(?:^|[/_.-])(?:access[_-]?tokens?|tokens?(?:/bearer|/exchange|/access|/request)?|get_?token|"
    r"oauth[\w.]{0,40}\.access|access|tokenservice|token\.\w+|tokens?(?:/?v\d)?|[a-z]{2,20}(?-i:AccessToken))/?$",
    re.IGNORECASE,
)
NEAR: Final = re.compile(
    r"oauth|/auth(?=[/.])|//(?:auth|login|accounts?|identity|id|sso|secure|signin)\.", re.IGNORECASE
)
"""What is about logging in, whatever its own path says."""
REFRESH: Final = re.compile(r"refresh", re.IGNORECASE)
REVOKE: Final = re.compile(r"revo[ck]|deauthori|disconnect|token/destroy|invalidate", re.IGNORECASE)
OF_A_SITE: Final = re.compile(
    r"https?://(?:www|app|apps|my|dashboard|portal|admin|web)\.(?!.*(?:api|/v\d|graphql|user-?_?info|oauth|/me(?:$|[./?])))",
    re.IGNORECASE,
)
"""A page that people open, and no call."""
REGISTERS: Final = re.compile(
    r"\bregister(?:ing)?(?: \w{1,12}){0,3} (?:apps?|applications?|clients?|integrations?)\b[^.\n]{0,20}$", re.IGNORECASE
)
"""What stands right before the page on which apps are registered."""
BROWSED: Final = re.compile(
    r"\bbrowser\b[^.\n]{0,20}$|\b(?:(?:go|navigate|browse|head|log ?in|sign ?in) to|visit(?:ing)?)[\s:`\"'(]{1,4}$",
    re.IGNORECASE,
)
"""What stands right before a page that people are told to open."""
ASKS_FOR_OWN: Final = re.compile(r"(?:^|&)(?:(?:me|mine)=true|type=current_?user)(?:&|$)", re.IGNORECASE)
"""The query of a list of which only the person's own is asked for."""
NONE: Final = re.compile(
    r"\.well-known|jwks|openapi(?!/(?:[\w.-]{1,20}/){0,2}o?auth)|swagger|request_?token$|oauth1|/certs|introspect|tokeninfo|/keys?$|logout|signout|"
    r"end_?session|/device|"
    r"device_?code|device/|/register|/par$|bc-authorize|backchannel"
    r"|\.(?:html?|md|pdf|png|jpe?g|svg|gif|css|js|zip|ico)$|/doc(?:ument)?s?(?:/|$)|documentation|/blog|/guides?/|"
    r"/reference|/articles?/|/tutorial|/settings/|/configura(?:coes|ciones|cion)/|/einstellungen/|/param[eè]tres/|/impostazioni/|"
    r"/instellingen/|/[a-z]{2,20}(?:-[a-z]{2,20}){3,12}/?$|/console|/wiki/|/playground|/(?:help|support|learn)/(?!api/(?:\w{1,20}/)?v\d)|^/admin/?$|^/my-?apps/?$",
    re.IGNORECASE,
)
ENDS_AS_A_PAGE: Final = re.compile(r"(?<=authori[sz]e)\.html?$", re.IGNORECASE)
"""The end of a log-in's path that is written as that of a document."""
DOCUMENT_HOST: Final = re.compile(
    r"^(?:docs?|help|support|community|blog|status|console|learn|forum|kb|dev\.to)\.|^(?:www\.)?[a-z]{2,12}docs?\.(?:info|org|pm)\b|"
    r"\.docs\.apiary\.io\b|^documenter\.getpostman\.com\b|"
    r"^(?:www\.)?github\.com/[\w-]+/[\w.-]+(?:/(?:blob|tree|issues|wiki|releases)|$)",
    re.IGNORECASE,
)
OWN_GITHUB: Final = "github.com/login/oauth"

SAYS_AUTHORIZE: Final = re.compile(
    r"authori[sz](?:ation|e)[\w ]{0,14}(?:endpoint|ur[il]|server|link|page|address)|"
    r"auth(?:orization)? ?(?:ur[il]|endpoint)|oauth ?(?:login )?ur[il]|(?:redirect|send|direct|forward|"
    r"point|navigat|visit|open|take)\w{0,30}+\b[^.]{0,60}\b(?:user|people|person|visitor|browser|customer|merchant|member|them|url)"
    r"|consent (?:page|screen|url)|log.?in (?:page|url|endpoint)|install(?:ation)? (?:url|link)|"
    r"(?:コンセント|同意|認可|認証)(?:画面|ページ)|동의 ?화면|授权页|授權頁|consentimiento|"
    r"consentimento|consentement|согласи|"
    r"request\w{0,30}+ (?:user )?(?:authori|permission|access|consent)|autori[sz]|認可|認証|授权|授權|авториз|autoris|"
    r"인증|인가",
    re.IGNORECASE,
)
TAKES_PEOPLE: Final = re.compile(
    r"\b(?:redirect|send|direct|forward|tak)\w{0,3} (?:the |your |their |an? )?"
    r"(?:users?|people|person|visitors?|browser|customers?|merchants?|members?|admins?|them) to"
    r"\W{0,4}(?:POST)?\W{0,4}$",
    re.IGNORECASE,
)
"""What stands right before an address to which people are sent, with whatever method."""
GETS_CODE: Final = re.compile(
    r"\b(?:generat|creat|get|obtain|request|retriev|acquir|receiv)\w{0,10}+\b[^.\n]{0,30}"
    r"\bauthori[sz]ation[ _]code\b(?! (?:grant|flow))",
    re.IGNORECASE,
)
"""What a request is for that has people log in."""
SAYS_TOKEN: Final = re.compile(
    r"token[\w ]{0,10}(?:endpoint|ur[il]|request|server|address)|Token-(?:URL|Endpunkt)|URL del? token|"
    r"\bcode\b[^.\n]{0,40}\bexchang\w{0,5} (?:it )?(?:at|with)\b|(?:exchang|trad|swap|request|obtain|get|"
    r"retriev|acquir|fetch|generat|convert|redeem)\w{0,30}+\b[^.]{0,70}\btokens?\b|access.?token\b|jeton|トークン|"
    r"令牌|токен|토큰|código p(?:or|elo)|échang",
    re.IGNORECASE,
)
SAYS_REVOKE: Final = re.compile(
    r"revo[ck]|invalidat|deauthori|disconnect|widerruf|révo|取り消し|撤销|отзыв", re.IGNORECASE
)
SAYS_ME: Final = re.compile(
    r"user ?info|who ?am ?i|who is|current(?:ly)? (?:logged|authenticated|authori[sz]ed)?\s*(?:user|account|"
    r"member)|authenticated (?:user|account)|(?:user|account|member)'?s? (?:profile|info|details|identity|"
    r"data)|profile|test (?:the|your|that|a)|verify|identity|your (?:own )?(?:user|account)|"
    r"\btoken validation\b|\bvalidat\w{1,3} (?:the |your |an? |current ){0,2}(?:access |OAuth )?token\b|"
    r"(?:Be)?nutzer-?info|informations? (?:de l['’]|d['’]|sur l['’]|des? )?utilisateur|"
    r"informaci[óo]n (?:del? )?usuario|informaç(?:ão|ões) d[eo] usuário|informazioni (?:dell['’]|sull['’])?utente|"
    r"ユーザー?情報|(?:用户|用戶|使用者)(?:信息|資訊|资料|資料)|사용자 ?정보|информаци\w о пользовател|"
    r"gebruikersinfo|användarinfo",
    re.IGNORECASE,
)
VERSION_LAST: Final = re.compile(r"/v\d[\d.]*/?$", re.IGNORECASE)
"""How the address ends that the calls of an API are below."""
IS_OLD: Final = re.compile(r"\b(?:deprecat\w{0,5}|removed|retired|sunset|no longer)\b[^.\n]{0,30}$", re.IGNORECASE)
"""What stands right before an address that is not called any more."""
WAS_SO: Final = re.compile(r"\A\W{0,4}(?:previously|formerly|until now|in the past)\b[^.\n]{0,200}:$", re.IGNORECASE)
"""The sentence right above such a one."""
TO_FILL_IN: Final = re.compile(r"[{<\[]|/:\w")
_ENVIRONMENT: Final = r"(?:_(?:prod(?:uction)?|live|sandbox|staging|test|dev|demo))?"
"""How the name of a constant ends of which there is one for each environment."""
IS_AUTHORIZE: Final = re.compile(
    r"\A[\W\d]*+(?:\w+ ){0,2}(?:[a-z0-9]+_){0,3}?(?:(?:authori[sz](?:ation|e)|auth|oauth_?login)[ _-]?(?:base[ _-]?)?"
    rf"(?:endpoint|ur[il]){_ENVIRONMENT}|authori[sz](?:ations?|e|ing)|consent)\W*",
    re.IGNORECASE,
)
IS_TOKEN: Final = re.compile(
    rf"\A[\W\d]*+(?:(?:\w+ ){{0,3}}(?:[a-z0-9]+_){{0,4}}?tokens?[ _-]?(?:endpoint|ur[il]|exchange){_ENVIRONMENT}|"
    r"(?:(?:get|getting|gaining|obtain|request|exchange|retrieve|generate|create|oauth|the|an?) ){0,3}"
    r"(?:access )?tokens?)\W*",
    re.IGNORECASE,
)
IS_URL: Final = re.compile(r"\W{0,4}(?:ur[il]|address|endpoint|link|request|example)\W{0,4}", re.IGNORECASE)
"""A line that says no more than that an address comes."""
IS_ME: Final = re.compile(
    r"\W{0,20}+(?:user )?(?:profile|info(?:rmation)?)[ -]?(?:endpoint|ur[il])\W{0,20}+", re.IGNORECASE
)
"""The name of an address, and nothing besides."""
REQUESTED: Final = re.compile(r"\b(?:GET|POST|PUT|PATCH|DELETE)\b[\s`\"']{1,4}/\w")
"""A line that is of a request of its own."""
METHODS: Final = re.compile(r"\b(?:GET|POST|PUT|DELETE|PATCH)\b")
ANSWERED: Final = re.compile(r"[\"'][\w-]{1,60}[\"']\s{0,4}:\s{0,4}[\"']$")
OF_ADDRESSES: Final = re.compile(r"\b(?:authori[sz]\w{0,6}|token)_?ur[il][\"'`]?\s{0,3}[:=]", re.IGNORECASE)
"""A setting of a log-in with an address."""
OF_SETTINGS: Final = re.compile(r"authori[sz]|\btoken_?(?:ur[il]|endpoint)|client_?id", re.IGNORECASE)
"""What stands before an address that an answer has, and what settings of a log-in have besides."""
GOT: Final = re.compile(r"\W{0,4}(?:(?:http |request )?method\W{1,6})?GET\W{0,4}", re.IGNORECASE)
"""The method of an address, on lines of its own."""
GETS: Final = re.compile(
    r"(?:[.>:]get(?:Json|FromJson|String)?(?:Async)?(?:<\w{1,40}>)?|\bfetch|\bHttpGet)\([^()\n]{0,60}(?:\w{1,20}(?:\.\w{1,20})?!?\([^()\n]{0,60})?$",
    re.IGNORECASE,
)
"""What a program has right before the address that it gets."""
BUILT: Final = re.compile(r"\.(?:get|GET)\(\)")
"""What one has behind it that builds the request piece by piece."""
NAMES_AUTHORIZE: Final = Keyed(
    r"\b(?:authori[sz](?:ation|e)|auth|login|log-in|consent)[ _-]?(?:endpoint|ur[il]|address|page|link)\b|"
    r"\bauthori[sz](?:ation|e)_?path\b|\bur[il]_?authori[sz](?:ation|e)\b|"
    r"(?:URL|terminaison) d.autorisation|URL de autori[sz]a|"
    r"Autorisierungs-?(?:URL|Endpunkt)|認可(?:エンドポイント|URL)|"
    r"(?:コンセント|同意|認可)画面|授权 ?(?:地址|端点|页面|URL)|인증 ?URL",
    "auth|login|log-in|consent|autori|認可|画面|授权|인증",
)
NAMES_TOKEN: Final = Keyed(
    r"\b(?:access_)?tokens?[ _-]?(?:endpoint|ur[il]|address|exchange)\b|"
    r"\btoken_?path\b|\bur[il]_?(?:access_?)?token\b|URL d.obtention|"
    r"(?:URL|terminaison) (?:du|de) jeton|URL de(?:l)? token|Token-?(?:URL|Endpunkt)|"
    r"トークン(?:エンドポイント|URL)|令牌 ?(?:地址|端点|URL)|토큰 ?URL",
    "token|obtention|jeton|トークン|令牌|토큰",
)
"""An address by what it is called, wherever that stands in its sentence."""
GETS_TOKEN: Final = re.compile(
    r"(?:exchang|trad|swap|redeem|convert|obtain|retriev|acquir|fetch|request|generat|get|échang|obten|換|换|取得|获取|получ|발급)"
    r"\w{0,30}+\b[^.\n]{0,70}(?:\btokens?\b|jeton|トークン|令牌|токен|토큰)|\bcode\b[^.\n]{0,40}\bfor\b[^.\n]{0,40}\btokens?\b",
    re.IGNORECASE,
)
"""What is done at a token endpoint, and not what is done with a token."""
NAMES_ME: Final = re.compile(r"user ?-?info(?:rmation)? (?:endpoint|ur[il]|address)", re.IGNORECASE)
BY_DELETE: Final = re.compile(
    r"(?:-X|--request)[ =]{0,2}[\"']?DELETE\b|\b(?:requests|axios|http|client|session)\.delete\(|"
    r"\bmethod[\"']?\s?[:=]{1,2}>?\s?[\"']DELETE\b|CURLOPT_CUSTOMREQUEST,\s?[\"']DELETE\b"
)
CHANGES: Final = re.compile(
    r"(?:-X|--request)[ =]{0,2}[\"']?(?:POST|PUT|DELETE)\b|(?:^|\s)(?:-d|--data)\b|"
    r"\b(?:requests|axios|http|client|session)\.(?:post|put|delete)\(|"
    r"\bmethod[\"']?\s?[:=]{1,2}>?\s?[\"'](?:POST|PUT|DELETE)\b|"
    r"CURLOPT_(?:POST\b|CUSTOMREQUEST,\s?[\"'](?:POST|PUT|DELETE))"
)
"""What calls something by a method that changes it: a command, or a program."""
ENDED: Final = re.compile(
    rf"{TOKEN.pattern}|\btokens?/(?:current|self|me)(?:\.json)?/?$"
    r"|(?:permission|grant|authori[sz]ation)s?(?:/self|/me)?/?$",
    re.IGNORECASE,
)
"""What is deleted where access ends: tokens, or the one that is at hand (Zendesk)."""
IS_THE_TOKEN: Final = re.compile(r"(?:^|/)(?:access[_-]?)?token/?$", re.IGNORECASE)
"""The address of the token itself, and of no list of them."""
ENDS: Final = re.compile(
    r"revo[ck]|invalidat|deauthori|log(?:ging)?[ -]?out|sign(?:ing)?[ -]?out|disconnect", re.IGNORECASE
)
REVOKES_A_TOKEN: Final = re.compile(
    r"(?<!the )\b(?:revok|invalidat|deauthori[sz])\w{0,3} (?:(?:an?|the|this|your|all|user'?s|existing|current|active|"
    r"access|refresh|OAuth|and|or)[ -]){0,5}(?:tokens?|access|authori[sz]ation|grant)\b",
    re.IGNORECASE,
)
"""A sentence on what ends the access, whatever the path of the call below it is."""
IS_REVOCATION: Final = re.compile(
    r"\W{0,20}+(?:(?:OAuth|token) )?(?:revoke|revocation|revoking)"
    r"(?: (?:the |an? )?(?:access |refresh )?(?:tokens?|access))?"
    r"(?: (?:endpoint|ur[il]|address|call))?\W{0,20}+",
    re.IGNORECASE,
)
"""The same as the name of an address."""
OTHER_GRANT: Final = Keyed(
    r"client[ _-]?credentials?\b(?! (?:(?:are|is|in|from|for|your?|and|as|tab|page|section|to)\b|\(|:))|"
    r"\bimplicit\b|password (?:grant|flow|credential)|resource owner|\bdevice (?:code|flow|grant|authori)|"
    r"jwt[ -]bearer|service account|machine[ -]to[ -]machine|server[ -]to[ -]server|two[ -]legged|"
    r"2-legged|personal access token|\bsaml\b",
    "client|implicit|password|resource owner|device|jwt|service account|machine|server|two|2-legged|personal|saml",
)
_NAMED_GRANT: Final = (
    r"grant_type=(?!auth|refresh|code|grant|your|my_)(?-i:[a-z]{1,20}(?:[A-Z_][A-Za-z0-9]{1,20}){1,4}\b)"
)
NAMED_GRANT: Final = re.compile(_NAMED_GRANT, re.IGNORECASE)
"""A grant to which a provider gives a name of its own."""
OTHER_TYPES: Final = Keyed(
    r"grant_type[\"'`]?\s*(?:=>|[:=,]|%3D)\s*[\"'`]?(?:client_credentials|password|urn|implicit|"
    r"account_credentials|device|jwt)|response_type=(?![\w-]{0,40}code)[a-z][A-Za-z0-9_-]{1,40}\b|"
    rf"{_NAMED_GRANT}",
    "grant_type|response_type",
)
"""What is sent of a grant without a code: those of the standards, and one with a name of the provider's own."""
IN_ITS_LINE: Final = Keyed(
    r"grant_?type\b[^\n]{0,100}?\b(?:client_credentials|password|implicit|account_credentials|device_code|jwt-bearer)\b",
    "grant",
)
IS_TOKEN_TYPE: Final = Keyed(
    r"\W{0,12}response_type\b(?![^\n]{0,200}\bcode\b)[^\n]{0,60}?"
    r"(?:\b(?:is|be|to|always|only|value)\b|[:=|])\W{0,6}(?:(?:set )?to \W?)?token\b",
    "response_type",
)
"""The row of the parameter that says that a token comes back, and never a code."""
CODE_TYPE: Final = Keyed(
    r"authorization_code|response_type[\"'`]?\s*(?:=>|[:=,])\s*[\"'`]?code\b", "authorization_code|response_type"
)
REFRESH_TYPE: Final = re.compile(
    r"grant_type[\"'`]?(?:\s*+(?:=>|[:=,]|is|of|to|must be|should be)\s*+|\s++)[\"'`]?(?:set to )?[\"'`]?refresh_token",
    re.IGNORECASE,
)
ASKED: Final = re.compile(r"^\W{0,12}(response_type|client_id|redirect_uri|scope|state)\b", re.MULTILINE)
EXCHANGED: Final = re.compile(r"^\W{0,12}(grant_type|client_secret|code_verifier)\b", re.MULTILINE)
"""Parameters at the beginning of a line, as tables and lists have them."""
SENDS_CODE: Final = re.compile(
    r"grant_?type\W{1,12}authorization_code|client_secret[^\n]{0,200}\bcode\b\W{0,4}[=:]", re.IGNORECASE
)
SENDS_A_CODE: Final = re.compile(r"(?<![\w.?-])[\"'`]?code[\"'`]?\s{0,3}(?:=>|[:=])")
HAS_A_CODE: Final = re.compile(r"^\W{0,12}[\"']code[\"']\s{0,3}:", re.MULTILINE)
HAS_A_SECRET: Final = re.compile(r"^\W{0,12}[\"'](?:client|app)_?secret[\"']\s{0,3}:", re.MULTILINE | re.IGNORECASE)
"""What a body in JSON has, whatever its lines are taken for."""
SENDS_A_SECRET: Final = re.compile(r"(?<![^\W_])(?:client|app)_?secret[\"'`]?\s{0,3}(?:=>|[:=])", re.IGNORECASE)
"""Both are sent in an exchange, on lines of their own."""
TO_THIS: Final = re.compile(r"\bto\b.{0,60}(?:ur[il]|address|endpoint)\W{0,3}$", re.IGNORECASE)
SECTION: Final = re.compile(
    r"refresh|revo|authori|\btoken|scope|grant|flow|step|error|implicit|client credentials|device|call|"
    r"making|using|use |webhook|rate|next|v\d|legacy|sandbox|public|native|mobile|permission",
    re.IGNORECASE,
)
PART: Final = re.compile(
    r"parameter|request\b|response|example|header|body|sample|query|curl|python|node|php|ruby|java|http(?! basic)",
    re.IGNORECASE,
)
OF_ONE: Final = re.compile(r"/[{<\[:][^/]*/?$")
"""A path of one thing of many, by its number."""
OF_A_THING: Final = re.compile(
    r"[{<\[:][^/{<\[:]{0,40}(?:user|client|app|account|connection|service|recipient|member|device|item)"
    r"[^/{<\[:]{0,40}/\w{0,20}tokens?/?$",
    re.IGNORECASE,
)
"""A path of the tokens that something has."""
SENDS_TOKEN: Final = re.compile(
    r"\bAuthorization[\"'`]?\s{0,4}(?:=>|[:=,])\s{0,4}(?:[f$]?[\"'`])?"
    r"(?:(?:Bearer|OAuth2?|Token)\s|[<{\[$]{0,3}(?:(?:your|my)[_ -]?)?access[_ -]?token\b)",
    re.IGNORECASE,
)
OF_CODES: Final = re.compile(r"grant_?type\W{1,12}authorization_code", re.IGNORECASE)
"""The grant of an exchange, in what is sent."""
EXCHANGES: Final = re.compile(r"grant_?type|client_?secret|\bcode=", re.IGNORECASE)
"""What a call sends that has a token, and what one sends that wants one."""
WITH_A_TOKEN: Final = re.compile(
    r"Bearer|Authorization|[?&]access_token=|\b[Hh]eaders\s?[=:]\s?\w{1,40}\([\w.]{0,40}[Tt]oken"
)
"""What says that a token is sent, in a header or in the query, or what gives a program's headers for one."""
SECRET: Final = Keyed(r"client[_ ]?secret", "secret")
TOKEN_GIVEN: Final = Keyed(r"[\"']access_token[\"']\s*:", "access_token", cased=True)
"""The token in the sample of an answer."""
CARRIES_TOKEN: Final = re.compile(r"(?:^|&)(?:access|oauth|auth)_?token=", re.IGNORECASE)
"""A query with a token in it, which nobody has before logging in."""
ASKS_BACK: Final = re.compile(r"(?=.{0,400}\bclient_id=).{0,400}\bredirect_ur[il]=", re.IGNORECASE)
"""A query that says which app it is for and where people are to be sent back to."""
LOGS_IN: Final = re.compile(r"(?:^|&)(?:response_type|grant_type)=")
"""A query of one of both steps."""
IS_TOLD: Final = re.compile(
    r"\A(?![^ ]*(?:grant_?type|client_?id|client_?secret|app_?id|secret|redirect_uri)=)"
    r"(?:[^&]*&){0,3}code=[^&]*(?:&[^&]*){0,3}$"
)
"""What an app is told when its user comes back."""
BACK: Final = re.compile(r"/(?:[\w-]{0,40}[_-])?callback(?=$|[/_-])", re.IGNORECASE)
BACK_ABOVE: Final = re.compile(
    r"\b(?:redirect|callback|return)(?:ion)?[ _-]?(?:ur[il]s?|address)\b[^:?]{0,60}[:：]\s*$", re.IGNORECASE
)
"""Where an app is told the code: by its path, or alone below a line that says so."""
IS_AUTHORITY: Final = re.compile(
    r"(?<![A-Za-z])(?:authority|issuer)(?:_?ur[il])?[\"'`]?\s{0,3}(?:=>|[:=])\s{0,3}[\"'`]$", re.IGNORECASE
)
"""What a library has before the address that it finds those of both steps at."""
OF_ADMINS: Final = re.compile(r"(?:^|/)admin[_-]?consent/?$", re.IGNORECASE)
"""Where an administrator lets an app in for everybody: no code comes back from there."""
BASE: Final = re.compile(r"(?>(?:(?:\w{0,20}api|rest|v?\d[\w.]*+)/?)*)", re.IGNORECASE)
