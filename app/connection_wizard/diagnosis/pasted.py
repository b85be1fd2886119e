"""Reading what an author copied from an error page: its address, or its text."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final
from urllib.parse import parse_qsl, unquote

from connection_wizard.addresses.reading import BadAddress, read
from connection_wizard.oauth.provider_words import ProviderWords, clean, excerpt, words_from
from connection_wizard.strict_json import NotStrict, loads

MAX_PASTED = 64 * 1024
_PARAMETERS = 100
_ADDRESSES = 20
"""Addresses among other words that are looked at."""
_ECHO = re.compile(r"https?://[^\s\"'<>]++|\b[a-z_]{2,40}=[^\s\"'<>]++")
"""An address, or a parameter with its value, as pages repeat them of the request."""
_ERROR_CODE = re.compile(
    r"(?:\bError\s*(?:\d{3}\s*)?[:=]\s*|\berror_?code\s*[:=]\s*|\bError code\s+)[\"']?([A-Za-z][\w.-]{2,60})"
    r"|\b(?i:code|error)\s*[:=]\s*\"?([a-z]{2,30}(?:_[a-z]{2,30}){1,4})\b|\b(AADSTS\d{4,8})"
)
_STANDARD_CODE: Final = re.compile(
    r"(?<![\w=])(?:access_denied|invalid_(?:scope|request|client|redirect_uri)|unauthorized_client|"
    r"unsupported_response_type|redirect_uri_mismatch|server_error|temporarily_unavailable)(?!\w)"
)
"""What a page writes of RFC 6749 section 4.1.2.1 among its own words ("OAuth error invalid_scope: …")."""
_SENT = frozenset(
    {"redirect_uri", "scope", "state", "client_id", "response_type", "response_mode", "nonce", "code", "prompt"}
    | {"code_challenge", "code_challenge_method", "access_type", "audience", "resource", "login_hint"}
)
"""Parameters of the request itself: an error page's address often still carries them."""


@dataclass(frozen=True, slots=True, repr=False)
class Pasted:
    """The words in what was pasted, and all of its text for rules to search."""

    words: ProviderWords
    text: str


def read_pasted(pasted: str) -> Pasted:
    """The provider's words in an address or a text; the text itself where it says nothing in a known form."""
    text = pasted[:MAX_PASTED].strip()
    if text[:1] in ("{", "["):
        try:
            words = words_from(loads(text, halves=True, twice=[]))
        except NotStrict:
            words = None
        if words is not None:
            return Pasted(words, excerpt(text))
    if re.match(r"https?://\S+$", text, re.IGNORECASE):
        return _address(text)
    if "=" in text.partition("&")[0] and "&" in text and len(text.split()) == 1:  # what stands behind the ? of one
        return _address(f"https://copied.invalid/?{text.lstrip('?&#')}")
    said = _ECHO.sub(_without_what_was_sent, excerpt(text))
    code = _ERROR_CODE.search(said)
    error = (code[1] or code[2] or code[3]).rstrip(".") if code else ""
    if not error and (standard := _STANDARD_CODE.search(said)):
        error = standard[0]
    if not error and (inside := _said_in_an_address(text)):
        words = ProviderWords(inside.error, " ".join(part for part in (inside.description, said) if part))
        return Pasted(words, words.description)
    return Pasted(ProviderWords(error=error, description=said), said)


def _said_in_an_address(text: str) -> ProviderWords | None:
    """The error code in an address among other words: of a page whose text is general, the address says why."""
    for match in islice(_ECHO.finditer(text), _ADDRESSES):
        words = _address(match[0]).words if "://" in match[0] else ProviderWords()
        if words.error:
            return words
    return None


def _without_what_was_sent(echo: re.Match[str]) -> str:
    """What a page repeats of the request is none of the provider's words: of an address its query, of a parameter that
    was sent all."""
    text = echo[0]
    if "://" in text:
        return text.partition("?")[0]
    return "" if text.partition("=")[0] in _SENT else text


def _address(address: str) -> Pasted:
    parts = read(address)
    if isinstance(parts, BadAddress):
        return Pasted(ProviderWords(), "")
    try:
        pairs = [
            pair
            for half in (parts.query, parts.fragment)
            for pair in parse_qsl(half.rpartition("?")[2], max_num_fields=_PARAMETERS)
        ]
    except ValueError:
        return Pasted(ProviderWords(), "")
    said = {name: value for name, value in pairs if name.lower() not in _SENT}
    if "authError" in said:  # Google: base64 of a small binary message with the code and the description in it
        return _google(said["authError"])
    words = words_from(said)
    if words is None:
        telling = " ".join(
            clean(value)
            for name, value in said.items()
            if re.search("err|msg|message|reason|desc", name, re.IGNORECASE)
        )
        words = ProviderWords(description=telling)
    return Pasted(words, clean(re.sub(r"[/_-]+", " ", unquote(parts.path))))


def _google(encoded: str) -> Pasted:
    try:
        message = base64.b64decode(encoded + "=" * (-len(encoded) % 4), altchars=b"-_")
    except (binascii.Error, ValueError):
        message = b""
    texts = [clean(part.decode(errors="replace")) for part in _strings(message)]
    if not texts:
        return Pasted(ProviderWords(excerpt=clean(encoded)), "")
    code, description, *more = (*texts, "", "")
    uri = next((text for text in more if text.startswith("https://")), "")
    return Pasted(ProviderWords(code, description, uri), "")


def _strings(message: bytes) -> Iterator[bytes]:
    """The texts of a Protocol Buffers message, in order; whatever else it holds ends the reading."""
    position = 0
    while position + 2 <= len(message) and message[position] & 0b111 == 2:
        length, shift, position = 0, 0, position + 1
        while position < len(message):
            byte = message[position]
            length, shift, position = length | (byte & 0x7F) << shift, shift + 7, position + 1
            if byte < 0x80:
                break
        yield message[position : position + length]
        position += length
