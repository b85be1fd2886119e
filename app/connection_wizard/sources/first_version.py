"""OAuth 1 (RFC 5849), which signs each request and knows no grants: how a program of it alone is known."""

from __future__ import annotations

import re
from typing import Final

_LOOKED_AT: Final = 64 * 1024
_SIGNS: Final = re.compile(
    r"oauth_(?:verifier|signature|nonce|token_secret|consumer_key)\b|resource_owner_secret|OAuth ?v?1(?!\d)|"
    r"OAUTH_SIG_METHOD|OAUTH_VERSION[\"']?\s*[:=]\s*[\"']1|"
    r"request_?token_?(?:ur[il]|endpoint)[\"']?\s*(?:=>|[:=])\s*[\"'`]?https?\b",
    re.IGNORECASE,
)
"""What a request is signed with, and the address of the token that the log-in begins with, where it has one."""
_OF_THE_SECOND: Final = re.compile(
    r"(?<!not )(?<!unlike )(?<!no )OAuth[ _-]?2|response_type|grant_type|authorization_code|\boidc\b|openid",
    re.IGNORECASE,
)


def signs_each_request(text: str) -> bool:
    """Whether a program, or the settings of one, are of OAuth 1 and say nothing of the second version."""
    begin = text[:_LOOKED_AT]
    return _SIGNS.search(begin) is not None and _OF_THE_SECOND.search(begin) is None
