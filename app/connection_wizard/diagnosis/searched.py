"""What the provider said, as rules search and compare it: its error code, and all its words as one text."""

from __future__ import annotations

import re
from html import unescape

from connection_wizard.diagnosis.plain_words import in_plain_words
from connection_wizard.oauth.provider_words import ProviderWords, clean

MATCHED = 2500
"""Characters of the provider's words that rules search."""
_CODE_NAME = re.compile(r'\\?"(?:error_?)?code\\?"\s*:', re.IGNORECASE)
"""A member's name that would be taken for the authorization code."""
_CODE_IN_WORDS = re.compile(r"(?:invalid|unauthorized|unsupported)(?:[ -][a-z]+){1,2}")
_CODE_WORD = re.compile(r"[a-z]+(?:_[a-z]+)+")
"""An error code as the standards write theirs."""
_OF_THE_STANDARD = re.compile(
    r"\brequest is missing a required parameter, [\w ,'()-]{20,300}\botherwise malformed\b", re.IGNORECASE
)
"""How RFC 6749 describes ``invalid_request``: it lists all that can be wrong, and says nothing beside the code."""
_UNSET = re.compile(r"""\b\w{1,40}\s?[=:]\s?['"]?(?:null|None|undefined)\b['"]?""")
"""What an answer shows only as not set; it speaks of nothing."""


def error_code(words: ProviderWords) -> str:
    """The provider's error code, in small letters.

    One of the standards' that is written with a space or a hyphen (Dropbox's ``invalid request``) is read as they write
    it, and so is one that stands where others have their sentence, beside a number or a status (Alpaca, Twitch).
    """
    error = words.error.lower()
    if not _CODE_WORD.fullmatch(error) and _CODE_WORD.fullmatch(words.description):
        return words.description
    return re.sub(r"[ -]", "_", error) if _CODE_IN_WORDS.fullmatch(error) else error


def searched_text(words: ProviderWords, pasted: str = "") -> str:
    """Everything the provider said: each part once and on a line of its own.

    Characters that stand there by HTML's names are themselves (LinkedIn's ``&quot;`` in a redirect). After it comes in
    plain English words what it says in codes or in another language.

    Args:
        pasted: what the author copied from an error page.
    """
    started = words.excerpt[: 2 * MATCHED]  # what is taken out of it leaves enough
    parts = (words.error, _CODE_NAME.sub(" ", words.description), words.uri, _CODE_NAME.sub(" ", started), pasted)
    read = (clean(unescape(part)) if "&" in part else part for part in parts if part)
    text = "\n".join(dict.fromkeys(read))[: 2 * MATCHED]
    if "null" in text or "None" in text or "undefined" in text:
        text = _UNSET.sub("", text)
    text = text[:MATCHED]
    if "malformed" in text and error_code(words):
        text = _OF_THE_STANDARD.sub("", text)
    return "\n".join(part for part in (text, in_plain_words(text)) if part)
