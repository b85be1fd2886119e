"""Which names announce a secret: of JSON members, form fields, query parameters and headers.

A name is read word by word (``accessToken``, ``access-token``, ``ACCESS_TOKEN`` and ``user[access_token]`` are the
same words), because providers spell the same thing in every way there is. What the words decide:

* secret: anything with *secret*, *password* or *credential* in it, names ending in *token*, *jwt* or an *…key* that
  opens something (api, private, access ...), codes that can be exchanged (*code*, *device_code* ...), sessions,
  cookies.
* harmless: what describes such a thing instead of being it: ``token_type``, ``token_endpoint``, ``expires_in``,
  ``client_secret_expires_at``, ``code_challenge``, ``error_code``, ``country_code``, ``client_id``, ``public_key``.
* also harmless: tokens that only mark a place in a list (``next_page_token``, ``nextSyncToken``). They open nothing
  without the access token, and an author who reads an answer needs to see that there is a next page.
"""

from __future__ import annotations

import re
from functools import lru_cache

from connection_wizard.addresses.parts import begin_of


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")

_SECRET = _words("""
    code authorizationcode authcode oauthcode devicecode usercode verificationcode codeverifier otp totp passcode
    assertion clientassertion samlresponse idtokenhint authorization proxyauthorization bearer jwt dpop
    cookie cookies setcookie sessionid sessionstate sessionkey jsessionid phpsessid csrf xsrf
    """)
_SECRET_LAST = _words("jwt cookie cookies otp totp bearer assertion")
_HARMLESS = _words("tokentypehint")
_SECRET_WORDS = _words("secret secrets password passwords passwd passphrase pwd credential credentials")
_SECRET_ENDS = tuple(_words("token secret password passwd passphrase apikey secretkey privatekey"))
_KEY_OWNERS = _words("""
    api private secret access auth account master signing encryption subscription service shared session license storage
    """)
_TOKENS_OWNERS = _words("access refresh api auth id session bearer user device")
_LIST_WORDS = _words("page next prev previous continuation sync delta cursor cancellation")
# "…_type", "…_expires_at": the last word says that this describes a secret and is none.
_DESCRIBES = _words("""
    type types endpoint endpoints url uri urls uris expires expiry expiration expired in at on ttl lifetime age duration
    count length limit supported method methods format formats policy required enabled disabled status name scope scopes
    created updated issued rotated valid algorithm alg id ids
    """)

_COULD_BE_IT = _words("id ids url urls uri uris name")
_WRAPS = _words("value string data raw")

_URL_ONLY = _words("key auth sig signature hmac ticket session sid sso pass pw")
_STATES = ("state", "State", "STATE")
_STATE_LENGTH = 16

_HEADER_ENDS = _words("key auth signature authentication session")
_URL_HEADERS = _words("location content-location referer link refresh origin")


@lru_cache(maxsize=4096)
def is_secret_name(name: str) -> bool:
    """Whether a JSON member or field of this name holds a secret. ``state`` and ``key`` alone do not (see module)."""
    words = [word.lower() for word in _WORD.findall(name[-256:])]
    while len(words) > 1 and words[-1].isdigit():  # password2, token1
        words.pop()
    if not words:
        return False
    joined = "".join(words)
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    if joined in _SECRET or f"{before}{last}" in _SECRET or last in _SECRET_LAST:
        return True
    if joined in _HARMLESS or last in _DESCRIBES:
        return False
    if _SECRET_WORDS.intersection(words):
        return True
    if last == "key":
        return before in _KEY_OWNERS
    if last == "tokens":
        return not before or before in _TOKENS_OWNERS
    if _LIST_WORDS.intersection(words):
        return False
    return joined.endswith(_SECRET_ENDS) or ("token" in words[:-1] and last in _WRAPS)


def is_secret_parameter(name: str, value: str) -> bool:
    """The same for a query, fragment or form parameter, where short names mean more.

    ``state`` counts from 16 characters on: ours is 43 long, and ``?state=open`` in an API call is an ordinary filter.
    """
    if name in _STATES:
        return len(value) >= _STATE_LENGTH
    return _is_secret_parameter_name(name)


@lru_cache(maxsize=4096)
def _is_secret_parameter_name(name: str) -> bool:
    joined = "".join(_WORD.findall(name[-256:])).lower()
    return joined in _URL_ONLY or (joined.startswith("xamz") and "signature" in joined) or is_secret_name(name)


# 400, "invalid_grant", "RateLimitExceeded", "E1001": a `code` inside JSON is an error's far more often than not.
_ERROR_WORD = re.compile(
    r"[a-z]++(?>(?:[_. -][a-z]++)*)|[A-Z]++(?>(?:[_. -][A-Z]++)*)|[A-Z]?[a-z]++(?>(?:[A-Z][a-z]++)*)"
)
_ERROR_LENGTH = 12
_COULD_BE_TOKEN = re.compile(r"(?![0-9]{4}-[0-9]{2}-[0-9]{2}T)(?=[^0-9]*+[0-9])[A-Za-z0-9._~+/=|:-]{24,}+")
"""What a token is made of (RFC 6750 section 2.1, and the bars and colons of some), with a digit and as long as one; no
date."""
_TOKEN_LOOKED_AT = 100
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def is_secret_member(name: str, value: str) -> bool:
    """The same for a JSON member, where ``code`` is shown if it reads like an error code.

    Shown are numbers, strings shorter than 12 characters and plain words (``invalid_grant``). An authorization
    code that reads like this is still hidden, by value: the live run knows the one it received.
    """
    if name.lower() == "code":
        return len(value) >= _ERROR_LENGTH and not _ERROR_WORD.fullmatch(value[:100])
    return is_secret_name(name)


def is_token_member(name: str, value: str) -> bool:
    """The same for a member of the answer with the token, which may be called anything: what could be one is hidden."""
    begin = value[:_TOKEN_LOOKED_AT]
    if is_secret_member(name, value):
        return True
    could_be_one = begin_of(begin) != 0 and _COULD_BE_TOKEN.fullmatch(begin) is not None
    return could_be_one and not _is_of_somebody(name, value)


def _is_of_somebody(name: str, value: str) -> bool:
    """Whether a value is a UUID (RFC 9562) whose name says whose it is (``tenant_id``): later calls are made of it."""
    words = _WORD.findall(name[-256:])
    return len(words) > 1 and words[-1].lower() == "id" and _UUID.fullmatch(value) is not None


def describes_secret(name: str) -> bool:
    """Whether a member of an object with a secret's name only describes it (``expires_in``, ``scope``)."""
    words = _WORD.findall(name[-256:])
    return bool(words) and words[-1].lower() in _DESCRIBES - _COULD_BE_IT


def is_secret_header(name: str) -> bool:
    """Whether a header carries credentials: the known ones, and ``X-…-Key`` and its like."""
    lowered = name.lower()
    if lowered.startswith("access-control-"):  # ...-Allow-Credentials: true
        return False
    if lowered.startswith("x-") and "idempotency" not in lowered and lowered.rsplit("-", 1)[-1] in _HEADER_ENDS:
        return True
    return is_secret_name(name)


def is_url_header(name: str) -> bool:
    """Whether a header's value is an address, to be redacted as one."""
    return name.lower() in _URL_HEADERS
