"""What a program, or the settings of one, is of that has no log-in with a code: OAuth 1 (RFC 5849), which signs each
request and knows no grants, or one of the other grants (RFC 6749 sections 4.2 to 4.4, RFC 7523, RFC 8628)."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.understood import DEVICE, FIRST_VERSION, IMPLICIT, MACHINES, PASSWORDS
from connection_wizard.words import Words

_LOOKED_AT: Final = 64 * 1024
_SIGNS: Final = re.compile(
    r"oauth_(?:verifier|signature|nonce|token_secret|consumer_key)\b|resource_owner_secret|OAuth ?v?1(?!\d)|"
    r"OAUTH_SIG_METHOD|OAUTH_VERSION[\"']?\s*[:=]\s*[\"']1|/request_token\b|"
    r"request_?token_?(?:ur[il]|endpoint)[\"']?\s*(?:=>|[:=])\s*[\"'`]?https?\b|"
    r"consumer_?key(?=[\s\S]{0,400}access_?token_?secret)",
    re.IGNORECASE,
)
"""What a request is signed with, and the address of the token that the log-in begins with, where it has one."""
_OF_THE_SECOND: Final = re.compile(
    r"(?<!not )(?<!unlike )(?<!no )OAuth[ _-]?2|response_type|grant_type|authorization_code|\boidc\b|openid",
    re.IGNORECASE,
)
_SENT: Final = r"[\"']?\s*(?:=>|[:=,]|%3D)\s*[\"'`]?"
_GRANTS: Final = (
    (
        re.compile(
            r"[\"'`=]client_credentials\b|\bClientCredentials\b|BackendApplicationClient|jwt-bearer|"
            r"account_credentials|acquire_token_for_client"
        ),
        MACHINES,
    ),
    (re.compile(r"grant-type:device_code|\bdevice_?code\b", re.IGNORECASE), DEVICE),
    (
        re.compile(rf"grant_?type{_SENT}password\b|ResourceOwnerPassword|LegacyApplicationClient", re.IGNORECASE),
        PASSWORDS,
    ),
    (re.compile(rf"response_?type{_SENT}(?:id_token )?token\b", re.IGNORECASE), IMPLICIT),
)
_WITH_CODES: Final = re.compile(
    rf"authorization_?code|response_?type{_SENT}code\b|redirect_?ur[il]|callback|"
    r"auth(?:ori[sz](?:e|ation))?_?(?:ur[il]|endpoint)|code_?(?:verifier|challenge)|"
    rf"grant_?type{_SENT}refresh_token|\brefresh_token=",
    re.IGNORECASE,
)
_CLASS: Final = re.compile(r"class \w+\(([^)\n]*)\):")
_BRINGS_CODES: Final = re.compile(
    rf"authorization_?code|response_?type{_SENT}[\"'`]?(?:\w+ )*code\b|client_?secret|token_?(?:ur[il]|endpoint)",
    re.IGNORECASE,
)
"""Of a grant with codes: what no other has of these, and what a log-in that brings the token at once has no use for."""


def of_another(text: str) -> Words | None:
    """What a program is of; None where it may be one with a log-in that brings a code."""
    begin = text[:_LOOKED_AT]
    if _SIGNS.search(begin) and not _OF_THE_SECOND.search(begin):
        return FIRST_VERSION
    why = next((why for sign, why in _GRANTS if sign.search(begin)), None)
    codes = _BRINGS_CODES if why == IMPLICIT else _WITH_CODES
    return None if codes.search(begin) else why


def without_the_first(text: str) -> str:
    """A program in Python without its classes of OAuth 1, each of their lines empty: what they call addresses, the
    class of OAuth 2.0 beside calls its own."""
    inside = False
    lines = []
    for line in text.splitlines(keepends=True):
        begins = _CLASS.match(line)
        goes_on = inside and (line[0].isspace() or line[0] in "#)")
        inside = ("OAuth1" in begins[1]) if begins is not None else goes_on
        lines.append("\n" if inside else line)
    return "".join(lines)
