"""What can be the name of a scope, and what only looks like one."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.samples import is_sample

_WORD: Final = re.compile(r"(?:https?://[\w.\-/]+|[A-Za-z][\w.:/@*\-]*)")
_WITH_A_PART: Final = re.compile(r"([a-z][\w.:-]{0,80})\[[a-z_]{2,30}\]")
"""A scope for one field of what another scope opens (Patreon: ``identity[email]``)."""
_NAMES_THEM: Final = re.compile(
    r"[\w-]++(?:(?<=[_-]scope)|(?<=[_-]scopes))|scopes?[_-]\w+|(?:some|my|your|any|other)-?scopes?|scopes?\d{1,2}|"
    r"[\w.:]{1,60}[.:]scopes?(?:constants)?"
)
_HOLDS_THEM: Final = re.compile(
    r"(?:[A-Za-z_]\w{0,40}\.){0,6}(?:[a-z]\w{0,40}Scopes?|\w{0,40}_scopes?|scopes?)"
    r"(?:_?(?:[Dd]elimiter|[Ss]eparator|[Ss]upported))?"
)
"""A setting with scopes in it, or what stands between them."""
_OF_A_PROGRAM: Final = re.compile(
    r"(?:\$?env|ENV|process\.env)[:.]\w+|(?:config|settings|options|constants|env)(?:\.\w{1,40}){0,3}\.[A-Z][A-Z0-9]*_[A-Z0-9_]+|"
    r"(?:System|java|javax|android|kotlin)(?:\.\w{1,40}){1,6}|(?:req|res|self|this|JSON|Math)(?:\.\w{1,40}){1,5}|"
    r"(?:context|request|response|session|window|document|process|console)(?:\.[A-Z]\w{0,40}){1,5}|"
    r"(?:\w{1,40}\.){1,5}\w{0,40}_[sS](?:copes?|COPES?)"
)
"""What a program has from its environment, a constant in it, a part of a library, and what it calls one by one."""
_AN_OPTION: Final = re.compile(
    r"(?:auth|authorize|token|redirect|callback|base|site|client|connection|max|raise|refresh|revoke)(?:_[a-z]{1,20}){0,2}"
    r"_(?:ur[il]|method|opts|options|scheme|errors|redirects|endpoint|path)|max_redirects|raise_errors"
)
"""A setting of a library for logging in, which its references list as they list scopes."""
_SAID_OF_A_TOKEN: Final = re.compile(
    r"(?:single|one|multi|short|long|first|third|server|client|real|high|low)-"
    r"(?:use|time|lived|term|party|side|level|to-server)"
)
"""What sentences say of codes, tokens and apps."""
_NUMBERED: Final = re.compile(r"[A-Za-z]+:\d{1,6}")
"""A word, and how many there are of it, or how long it lasts."""
_TWO_NAMES: Final = re.compile(r"[A-Z][a-z]+/[A-Z][a-z]+")
"""Two names of which either is meant, as sentences write them (``Thunderbird/Raven``)."""
_LIKE_A_PATH: Final = re.compile(r"(?:/[a-z][\w-]*){1,3}")
BUILT: Final = re.compile(r"[A-Za-z][^\W_]*+[.:/_\-@][\w*.:/@-]++")
_AS_A_PARAMETER: Final = re.compile(
    r"(?:client_?(?:id|secret)|redirect_?ur[il]|response_type|grant_type|state)[`\"']?,\s{1,2}[`\"']?scopes?[`\"']?,\s{1,2}",
    re.IGNORECASE,
)
CAPITALIZED: Final = re.compile(r"[A-Z][a-z]+")
"""A word as titles have them."""
KNOWN: Final = frozenset({"openid", "profile", "email", "offline_access", "address", "phone", "offline"})
NO_SCOPES: Final = frozenset({
    "scope", "scopes", "name", "permission", "permissions", "description", "required", "optional", "string",
    "yes", "no", "true", "false", "type", "parameter", "value", "default", "read/write", "client_id",
    "client_secret", "redirect_uri", "response_type", "grant_type", "state", "code", "access_token",
    "refresh_token", "id_token", "token_type", "expires_in", "code_challenge", "code_verifier", "code_challenge_method",
    "authorization_code", "access_type", "access_denied", "invalid_scope", "token", "none", "the", "and", "or", "not",
    "and/or", "a", "an", "to", "of", "for", "is", "are", "be", "with", "in", "on", "at", "by", "as", "from",
    "user", "users", "id", "n/a", "application/json",
    "application/x-www-form-urlencoded", "client_credentials", "oauth2", "oauth", "api", "url", "uri",
    "invalid_grant", "invalid_request", "bearer", "basic", "example", "scope_name", "http", "https",
    "user_scope", "optional_scope", "optional_scopes", "prompt", "audience", "nonce", "login_hint", "display",
    "realm", "owner", "duration", "error", "get", "post", "e.g", "i.e", "etc", "space-separated", "comma-separated",
    "boolean", "integer", "array", "object", "number", "space-delimited", "comma-delimited", "url-encoded",
    "add", "select", "choose", "enable", "tick",
    "payload", "body", "query", "header", "headers", "path", "cookie", "use",
    "oauth2.0", "oauth2.1", "oauth1.0", "oauth1.0a",
    "text", "json", "bash", "shell", "curl", "python", "javascript", "php", "ruby", "java", "yaml", "xml", "html",
})  # fmt: skip
_COMES_BACK: Final = re.compile(r"redirect|callback", re.IGNORECASE)
_NAMED_LIKE: Final = re.compile(
    r"^(?:www|docs?|developers?|status|help|support|app)\.[\w-]+\.\w+$|\.(?:com|js|html|json)$|\.com?\.[a-z]{2}$|"
    r"^[\w-]+(?:\.[\w-]{1,20}){0,3}\.(?:ya?ml|toml|xml|txt|mdx?|py|tsx?|jsx|rb|php|java)$|^android\.permission\.|^http/\d|(?:^|\.)example\.(?:org|net)$"
)
"""Servers and files, which have points as scopes have."""
_A_FILE: Final = re.compile(
    r"(?>(?:[\w.-]++/){1,20})[\w-]++\.(?:rs|py|jsx?|tsx?|go|rb|php|java|kt|cs|swift|mdx?|ya?ml|toml|xml|txt)"
)
"""A file in its folders."""
_TWO_SENTENCES: Final = re.compile(
    r".*[a-z]\.(?:Examples?|Note|See|The|This|These|For|If|You)|"
    r".*[a-z_](?:Required|Optional|(?:Space|Comma)-separated)|.*[a-z](?:Required/Optional|Optional/Required).*|(?:Type|Default|Required|Example|Format|Values?|Note):.*"
)
"""The end of one, and the begin of another that lost the space between them; a cell with the next, or a name before."""
_FORMAT: Final = re.compile(
    r"(?:(?:scope|resource|entity|object|module|service|domain|action|verb|data[_-]?claim)s?(?:[_-]?names?)?[.:]){1,3}"
    r"(?:action|verb|access|permission|operation|level|type|name|resource)s?(?:[_-]?(?:types?|names?|levels?))?|"
    r"resource:(?:read(?:only|_only|-only)?|write|all)"
)
"""What scopes are made of, and none of them."""
_OF_A_TYPE: Final = re.compile(r"(?:[A-Z]\w{0,40})?Scopes?\.\w")
"""A member of a type of a program: what it stands for is the scope."""
_DOCUMENTS: Final = re.compile(
    r"https?://(?:docs?|developers?|support|help|learn|wiki)\.|https?://[^/]+/(?:docs?|help|reference)/"
)
_GLUED: Final = re.compile(r"[a-z][A-Z][a-z]+_|_[a-z]++[A-Z][a-z]")
"""The cells of a row that lost what stood between them, around a name of programs."""
_BY_HYPHENS: Final = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)+|[A-Z][a-z]+(?:/[a-z]+)+")
"""What ordinary words look like, too."""
ALSO_SCOPES: Final = frozenset({"default", "user", "users", "api", "basic", "name", "id"})
OF_ITSELF: Final = "oauth"
"""The scope that some (HubSpot) ask of every app, as it is sent; in other letters it is the name of the protocol."""
_IN_CAPITALS: Final = re.compile(
    r"(?!YOUR)[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:READ|WRITE|MANAGE|CREATE|UPDATE|DELETE|VIEW|EDIT)|"
    r"(?:READ|MANAGE|VIEW|GET|SET)_(?:USER|EMAIL|APP|DOMAIN|TENANT|AUDIENCE|NUMBER)"
)
"""What may be done with a thing (``USER_READ``, ``EVENT_TYPE_WRITE``): no sample, though named like values."""
_FILLED_IN: Final = re.compile(r"[:./]YOUR_[A-Z]")
"""A part that each reader has a value of their own for."""
_OF_HEALTH: Final = re.compile(
    r"(?:patient|user|system)/(?:\*|[A-Z][A-Za-z]{1,60})\.(?:\*|read|write|(?=[cruds])c?r?u?d?s?)"
)
"""What may be done with which records (SMART App Launch, section 3.0): a star is one of its own, for all of them."""
_OF_A_CALL: Final = re.compile(r"[a-z]{2,20}:(?:GET|HEAD|POST|PUT|PATCH|DELETE)\|/[\w./:@*{}-]{1,200}")
"""The method and the path of the calls that a scope opens (Canvas)."""
_IS_ERROR: Final = re.compile(
    r"^(?:(?:invalid|insufficient|unsupported|unauthorized|access_denied|server_error|temporarily)\w*|"
    r"\w{1,40}_(?:not_found|denied|expired|failed)$)"
)
"""The name of an error."""


def is_scope(word: str, *, certain: bool) -> bool:
    """Whether a word can be a scope; `certain` where it stands in the place of one."""
    plain = word.lower()
    if not word.isascii() or "::" in word:  # RFC 6749 section 3.3; what belongs to a class, in programs
        return False
    if (certain and word == OF_ITSELF) or _OF_HEALTH.fullmatch(word) or _OF_A_CALL.fullmatch(word):
        return True
    if certain and (plain in ALSO_SCOPES or word == "*"):  # the star is all that an app may have
        return True
    if (
        len(word) < 2
        or len(word) > 120
        or plain.rstrip("*_") in NO_SCOPES
        or _IS_ERROR.match(plain)
        or _NAMES_THEM.fullmatch(plain)
        or _HOLDS_THEM.fullmatch(word)
        or _TWO_NAMES.fullmatch(word)
        or _OF_A_PROGRAM.fullmatch(word)
        or _AN_OPTION.fullmatch(word)
        or _SAID_OF_A_TOKEN.fullmatch(plain)
    ):
        return False
    if not _WORD.fullmatch(word):
        part = _WITH_A_PART.fullmatch(word)
        return certain and (is_scope(part[1], certain=True) if part else _LIKE_A_PATH.fullmatch(word) is not None)
    if not certain and (_BY_HYPHENS.fullmatch(word) or _NUMBERED.fullmatch(word) or _GLUED.search(word)):
        return False
    if ("://" in word and (_COMES_BACK.search(word) or _DOCUMENTS.match(plain))) or _NAMED_LIKE.search(plain):
        return False
    if _TWO_SENTENCES.fullmatch(word) or _A_FILE.fullmatch(plain) or _FORMAT.fullmatch(plain):
        return False
    if _OF_A_TYPE.match(word):
        return False
    if word.startswith("http"):
        asks = re.search(r"oauth2?/(?!\w*scope)|authorize|/token", word)
        return (certain or bool(re.search(r"auth|scope", word))) and not asks
    if word.endswith(("_*", ".*")):  # all that begin so: a person chooses of those
        return False
    if (is_sample(word) and not _IN_CAPITALS.fullmatch(word)) or _FILLED_IN.search(word):
        return False
    return certain or word in KNOWN or (bool(BUILT.fullmatch(word)) and plain not in ("e.g", "i.e"))


def goes_on_behind(text: str, place: int) -> bool:
    """Whether a list of parameters goes on at a place, of which the word before it is one: it names no scopes."""
    return any(found.end() == place for found in _AS_A_PARAMETER.finditer(text))
