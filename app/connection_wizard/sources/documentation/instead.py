"""What a page is about that has nothing of the grant with codes: said, so that nobody looks on such pages for more.

Asked last, where nothing else was found: what is wrong here makes a worse sentence, and no value.
"""

from __future__ import annotations

from typing import Final

from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.understood import DEVICE, FIRST_VERSION, IMPLICIT, MACHINES, PASSWORDS
from connection_wizard.words import Words, say

KEYS: Final = say("It describes API keys, or tokens that people make in their account, and no log-in by OAuth 2.0.")
COMPANIES: Final = say(
    "It describes how a company sets up its own log-in (SAML, SCIM, single sign-on), and not how apps are connected."
)
MESSAGES: Final = say("It describes how messages of the provider are signed (webhooks), and no log-in.")
_FIRST_VERSION: Final = Keyed(
    r"\bOAuth[ _-]?\(?(?:v|version )?1(?:\.0)?a?\b|request_token|\b(?:an?|the|unauthorized) request[ -]token\b|"
    r"OAuthGetRequestToken|oauth_(?:verifier|signature|token_secret)\b|\bsignpost\b",
    "oauth|request|signpost",
)
_IMPLICIT: Final = Keyed(
    r"response_type\W{1,6}token\b|\bimplicit (?:grant|flow|auth|code flow)|\bImplicit$|allow_implicit|"
    r"#access_token=|flujo impl[ií]cito|flux implicite|impliziter? (?:grant|flow)|隐式|暗黙",
    "response_type|#access_token|impl|隐式|暗黙",
)
_MACHINES: Final = Keyed(
    r"client[ _-]?credentials?\b|\bserver[- ]to[- ]server\b|\bmachine[- ]to[- ]machine\b|\bM2M\b|"
    r"\bservice[- _]accounts?\b|\bJWT[ -](?:bearer|grant|profile|auth)|jwt-bearer|account_credentials|"
    r"\bservice integration|\bdaemon app|"
    r"identifiants (?:du )?client|credenciales? (?:de|del) cliente|credenciais d[eo] cliente|credenziali client|"
    r"client-(?:zugangs|anmelde)\w{0,12}daten|クライアント(?:の)?(?:資格情報|クレデンシャル)|客戶(?:端)?憑證|客户端凭[证据]",
    "client|server|machine|m2m|service|jwt|account_credentials|daemon|クライアント|客戶|客户端",
)
_DEVICES: Final = Keyed(
    r"\bdevice[ _-]?(?:authori[sz]ation|code|flow|grant)|/devicecode\b|\buser_code\b|limited[- ]input|"
    r"código de dispositivo|code d'appareil|Gerätecode|デバイス(?:フロー|コード)|设备(?:代)?码",
    "device|user_code|limited|dispositivo|appareil|gerätecode|デバイス|设备",
)
_PASSWORDS: Final = Keyed(
    r"\bpassword (?:credentials? )?(?:grant|flow)\b|\bresource owner password|grant_type\W{1,20}password\b|"
    r"nom d.utilisateur/mot de passe|\bROPC\b",
    "password|mot de passe|ropc",
)
_KEYS: Final = Keyed(
    r"(?<![^\W_])api[ _-]?(?:keys?|tokens?|secrets?)\b|x-api-?key|\bpersonal (?:access )?tokens?\b|\bPATs?\b|"
    r"\bbasic[ -]auth(?:entication)?\b|\bApiKey\b|"
    r"\b(?:api|zugangs|zugriffs)-?(?:schlüssel|tokens?)\b|\bcl(?:és?|aves?) (?:d.|de (?:la )?)?api\b|chaves? d[ae] api|"
    r"api[ -]?(?:ключ|токен|キー|トークン|密钥|키)|ключ\w{0,3} api",
    "api|personal|pat|basic|zug",
)
_COMPANIES: Final = Keyed(
    r"\bSAML\b|\bSCIM\b|\bsingle sign-?on\b|\bSSO\b|\bidentity provider|\bIdP\b|\bassertion consumer\b",
    "saml|scim|single sign|sso|identity provider|idp|assertion consumer",
)
_MESSAGES: Final = Keyed(
    r"\bwebhooks?\b|\bsigning secret\b|\bHMAC\b|\bX-Hub-Signature|\bsignature verification\b",
    "webhook|signing secret|hmac|x-hub-signature|signature verification",
)
_A_LOGIN: Final = Keyed(
    r"authori[sz]ation[ _-]code|(?<!device )\bcode[ -]flow\b|response_type\W{1,6}code\b|\bOAuth ?2|\bOAuth\b|"
    r"redirect[ _]ur[il]|\bcallback url|\bconsent\b|\brefresh[ _]tokens?\b|授权码|認可コード|code d.autorisation|"
    r"c[oó]digo de autori|Autorisierungscode|код\w{0,3} авторизации",
    "code|oauth|redirect|callback|consent|refresh|授权码|認可コード|digo de autori|код",
)
_SECOND: Final = Keyed(r"\bOAuth ?2", "oauth")
_A_CODE: Final = Keyed(
    r"authori[sz]ation[ _-](?:code|grant)\b|(?<!device )\bcode[ -]flow\b|response_type\W{1,6}code\b|"
    r"\bexchang\w{0,3} [^.\n]{0,30}\bcode\b|\bwith (?:an? |the )?code\b|授权码|認可コード|code d.autorisation|"
    r"c[oó]digo de autori|Autorisierungscode|код\w{0,3} авторизации",
    "authori|code|授权码|認可コード|digo de autori|код",
)
_NAMED: Final = Keyed(r"\bOAuth[ _-]?\(?(?:v|version )?1(?:\.0)?a?\b", "oauth")
_SENT_BY_MACHINES: Final = Keyed(r"^.{0,160}\bclient_credentials\b.{0,90}$", "client_credentials")
"""What counts once more: a version by its number, and what nobody else sends, in a line that says little else."""
_BEGINNING: Final = 4
"""Lines that say what a page is about; most the first, and its headings."""
_ENOUGH: Final = 2
_OF_ANOTHER_PAGE: Final = 3
"""What a line counts that names OAuth 2.0 where another way is shown: there may be a page on it."""
_WITHOUT_CODES: Final = (
    (_FIRST_VERSION, _NAMED, FIRST_VERSION),
    (_MACHINES, _SENT_BY_MACHINES, MACHINES),
    (_DEVICES, DEVICE),
    (_IMPLICIT, IMPLICIT),
    (_PASSWORDS, PASSWORDS),
)
_WITHOUT_A_LOGIN: Final = ((_COMPANIES, COMPANIES), (_MESSAGES, MESSAGES), (_KEYS, KEYS))


def instead(page: Page) -> Words | None:
    """What a page is about; None where it says more of a log-in with codes, or nothing of these."""
    codes, login = _weight(page, _A_CODE), _weight(page, _A_LOGIN)
    grants = [(sum(_weight(page, sign) for sign in signs), why) for *signs, why in _WITHOUT_CODES]
    others = [(_weight(page, sign), why) for sign, why in _WITHOUT_A_LOGIN]
    best = max(grants, key=lambda one: one[0])
    other = max(others, key=lambda one: one[0])
    if best[0] >= _ENOUGH and best[0] > codes and best[0] * 2 >= other[0]:
        return best[1]
    login = max(login, _OF_ANOTHER_PAGE * len(page.lines_of(_SECOND)))
    offered = any(page.lines[at].kind == "heading" for at in page.lines_of(_A_LOGIN))
    return other[1] if other[0] >= _ENOUGH and other[0] > login and not offered else None


def _weight(page: Page, sign: Keyed) -> int:
    """How much a page says of something: its lines, and most those that say what it is about."""
    return sum(
        4 if at == 0 or page.lines[at].kind == "heading" else 3 if at < _BEGINNING else 1 for at in page.lines_of(sign)
    )
