"""What a provider says in codes or in another language, in the plain English words that rules search for.

``BAD_CLIENT_SECRET``, ``InvalidClientIdentifier`` and *l'identifiant client est inconnu* say what an English sentence
would. These words are added to those of the provider, for the rules alone: nobody is shown them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_MOST: Final = 600
"""Characters of such words that are added."""
_CODE: Final = re.compile(
    r"(?<![\w./-])(?:[A-Za-z]{2,30}(?:_{1,2}[A-Za-z]{2,30}){1,6}|[A-Z]?[a-z]{2,30}(?:[A-Z][a-z]{1,30}){1,6})(?![\w/=]|\.\w)"
)
_PARTS: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_STANDARD: Final = frozenset(
    {
        "invalid_request",
        "invalid_client",
        "invalid_grant",
        "unauthorized_client",
        "unsupported_grant_type",
        "invalid_scope",
    }
    | {
        "access_denied",
        "server_error",
        "temporarily_unavailable",
        "invalid_token",
        "insufficient_scope",
        "invalid_target",
    }
    | {"redirect_uri", "client_id", "client_secret", "grant_type", "response_type", "refresh_token", "access_token"}
    | {
        "code_challenge",
        "code_challenge_method",
        "code_verifier",
        "error_description",
        "error_uri",
        "token_type",
        "expires_in",
    }
    | {
        "authorization_code",
        "client_credentials",
        "client_secret_basic",
        "client_secret_post",
        "client_assertion",
        "id_token",
    }
    | {"token_type_hint", "response_mode", "unsupported_response_type"}
)
"""Names of the standards: rules know them as they are, and as words they would say more than they do."""
_FOREIGN: Final[dict[str, tuple[str, ...]]] = {
    "redirect uri": (
        r"weiterleitung|umleitung|rückruf-?(?:url|uri|adresse)|omleiding|reindirizzamento|redirecionamento",
        r"redirecci[oó]n|redireccionamiento|(?:url|uri|adresse) de (?:redirection|retour|rappel)|przekierowani",
        r"перенаправлен|обратного вызова|リダイレクト|コールバック|回调|回調|重定向|重新導向|리디렉션|콜백",
    ),
    "client id": (
        r"client-?kennung|identifiant (?:du |de |d')?(?:client|application)|id cliente|id de (?:client|aplica)",
        r"identificador (?:del?|do) (?:cliente|aplica)|идентификатор (?:клиента|приложения)|クライアント ?id",
        r"客户端 ?(?:id|标识)|用戶端 ?id|应用 ?id|클라이언트 ?id|\bappid\b",
    ),
    "app": (
        r"\banwendung\b|\bl'application\b|\baplicación|\baplicativo|\bapplicazione\b|\btoepassing\b|aplikacj",
        r"приложени|アプリ|应用|應用|애플리케이션|앱",
    ),
    "scope": (
        r"\bberechtigung|\bportée\b|\bétendue\b|\bámbito|\bescopo|\bambito\b|\balcance\b|zakres|област",
        r"スコープ|权限|權限|作用域|범위",
    ),
    "secret": (
        r"\bgeheimnis|\bgeheimer schlüssel|\bclé secrète|\bsecreto\b|\bsegredo\b|\bsegreto\b|секрет",
        r"シークレット|密钥|密鑰|비밀",
    ),
    "code": (
        r"\bautorisierungscode|code d'autorisation|código de autoriza|codice di autorizzazione|код авторизации",
        r"認可コード|授权码|授權碼",
    ),
    "does not match": (
        r"stimmt nicht|ne correspond|no coincide|não (?:coincide|corresponde)|non corrisponde|komt niet overeen",
        r"не совпада|一致しません|不匹配|不符|不一致|일치하지",
    ),
    "unknown": (
        r"unbekannt|inconnu|desconocid|desconhecid|sconosciut|onbekend|nieznan|nicht gefunden|introuvable",
        r"no (?:existe|encontrad)|não (?:existe|encontrad)|non (?:esiste|trovat)|неизвестн|не найден|不明な|未知",
        r"niet gevonden|見つかりません|不存在|未找到|찾을 수 없",
    ),
    "invalid": (
        r"ungültig|invalide|no válid|inválid|non valid|ongeldig|nieprawidłow|неверн|недействительн|недопустим",
        r"無効|正しくありません|无效|無效|错误|錯誤|不正|잘못된|유효하지",
    ),
    "expired": (r"abgelaufen|expiré|caducad|expirad|scadut|verlopen|wygas|истек|истёк|期限切れ|过期|過期|만료",),
    "missing": (r"\bfehlt\b|\bfehlend|manquant|\bfalta\b|\bfaltando\b|\bmancante\b|ontbreekt|отсутству|缺少|누락",),
    "access denied": (
        r"zugriff verweigert|accès (?:refusé|interdit)|acceso denegado|acesso negado|accesso negato|toegang geweigerd",
        r"доступ (?:запрещ|отказ)|アクセスが拒否|拒绝访问|拒絕存取|액세스.{0,4}거부",
    ),
    "administrator approval": (
        r"administratorgenehmigung|genehmigung (?:des|durch|eines) administrator|aprobación del administrador",
        r"approbation de l'administrateur|aprovação do administrador|管理者の承認|管理员批准",
    ),
}
"""What the rules' words are in the languages of error pages: beginnings of words, in small letters."""
_ENGLISH: Final = tuple(_FOREIGN)


@lru_cache(maxsize=1)
def _searched() -> re.Pattern[str]:
    """All foreign words in one expression, made when the first failure is looked at."""
    return re.compile("|".join(f"(?P<w{number}>{'|'.join(_FOREIGN[word])})" for number, word in enumerate(_ENGLISH)))


@lru_cache(maxsize=64)
def in_plain_words(text: str) -> str:
    """The plain words of codes and of foreign terms in a text, in the order in which they stand there; mostly none."""
    codes = (
        " ".join(part.lower() for part in _PARTS.findall(code))
        for code in _CODE.findall(text)
        if code.lower() not in _STANDARD
    )
    words = [*dict.fromkeys(codes), *(f"missing parameter {name}" for name in _left_out(text))]
    if foreign := _translated(text.lower()):
        words.append(foreign)
    return "\n".join(words)[:_MOST]


_LEFT_OUT: Final = re.compile(
    r"(?<![\w.])(?!input:)([a-z]\w{1,40}): "
    r"(?:[^;\n]{0,60}\breceived undefined|(?:this )?field (?:is )?required|required\b"
    r"|missing data for required field|can't be blank|(?:must|should|may) not be (?:empty|blank|null))",
    re.IGNORECASE,
)
"""What validators say of a value that did not come: zod, pydantic, marshmallow, Django's and Rails' own. *Invalid
input:* is how each sentence of zod begins, and no name."""


def _left_out(text: str) -> list[str]:
    """Names of the values that a validator says are not there."""
    return [match[1] for match in _LEFT_OUT.finditer(text)] if ": " in text else []


def _translated(text: str) -> str:
    found = (_ENGLISH[int((match.lastgroup or "w0")[1:])] for match in _searched().finditer(text))
    return " ".join(dict.fromkeys(found))


def in_small_letters(text: str) -> str:
    """The text in small letters, each at the place of its own: a few letters have two small ones, and are left."""
    small = text.lower()
    return (
        small if len(small) == len(text) else "".join(s if len(s := letter.lower()) == 1 else letter for letter in text)
    )
