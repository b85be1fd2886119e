"""The headers that a call with a token sends, as the lines around it show them."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation.roles import Named
from connection_wizard.sources.samples import is_sample
from connection_wizard.spec import names
from connection_wizard.spec.rules.known import plain

_TOKEN: Final = re.compile(
    r"[\"'`]?([A-Za-z][A-Za-z0-9-]{2,40})[\"'`\]]{0,4}+\s{0,20}+(?:=>|[:=,])\s{0,20}+[f$]?[\"'`]?(?:(Bearer|Token|"
    r"OAuth2?|Zoho-oauthtoken|[A-Z][\w-]{0,40}token)\s{1,20}+)[\"'`+\s.]{0,20}(?:[{<\[$(%#A-Za-z0-9\"'])",
    re.IGNORECASE,
)
_TOKEN_PUT: Final = re.compile(
    r"AuthenticationHeaderValue\(\s{0,4}\"(?:Bearer)\"|\b(?:withToken|bearer_?auth|setBearer(?:Auth|Token))\(",
    re.IGNORECASE,
)
"""What programs call that puts a token into a header."""
_BARE_TOKEN: Final = re.compile(
    r"(Authorization): ?[\"'`]?[{<\[](?:your[_ ])?(?:access[_ ])?token[}>\]]", re.IGNORECASE
)
_DESCRIBED_TOKEN: Final = re.compile(
    r"^\W{0,4}Authorization\b[^\n:=]{0,80}(?:\n[^\n]{0,300}){0,4}?\bBearer\b(?! auth)", re.MULTILINE
)
"""The header of a reference, and below its name that a token goes in it."""
_OWN_HEADER: Final = re.compile(
    r"[\"'`]?((?-i:X|x)-(?=[a-z-]{0,60}(?:token|access))(?![a-z-]{0,60}(?:csrf|xsrf|refresh))[a-z-]{1,60}+)[\"'`]?"
    r"\s{0,20}+:\s{0,20}+[\"'`]?[{<\[$\w]",
    re.IGNORECASE,
)
_FURTHER: Final = re.compile(
    r"[\"'`]?\b([A-Z][A-Za-z]{1,40}-Version|[A-Z][\w-]{0,40}-Api-Version|Accept|"
    r"X-[A-Za-z-]{1,40}-Version)[\"'`]?\s{0,20}+:\s{0,20}+[\"'`]?([\w./+-]+)"
)
_CLIENT_ID: Final = re.compile(
    r"[\"'`]?\b((?:X-(?:[A-Za-z]{1,40}-)?)?Client-Id)[\"'`]?\s{0,20}+:\s{0,20}+[\"'`]?[\w<{\[$]", re.IGNORECASE
)
"""The app besides the token, which some APIs want in each call (Twitch)."""


def headers(place: Named) -> tuple[tuple[str, str], ...]:
    """The headers that a call with a token sends, as the lines around it show them."""
    text = place.around
    made: dict[str, str] = {}
    if (own := _OWN_HEADER.search(text)) and "version" not in own[1].lower():
        made[own[1]] = names.ACCESS_TOKEN.template
    elif (sent := _TOKEN.search(text)) and plain(sent[1]) == "authorization":
        made["Authorization"] = f"{sent[2]} {names.ACCESS_TOKEN.template}"
    elif _TOKEN_PUT.search(text):
        made["Authorization"] = f"Bearer {names.ACCESS_TOKEN.template}"
    elif bare := _BARE_TOKEN.search(text):
        made[bare[1]] = names.ACCESS_TOKEN.template
    elif _DESCRIBED_TOKEN.search(text):
        made["Authorization"] = f"Bearer {names.ACCESS_TOKEN.template}"
    if made and (client := _CLIENT_ID.search(text)):
        made[client[1]] = names.CLIENT_ID.template
    for name, value in _FURTHER.findall(text):
        if not is_sample(value) and (name != "Accept" or value not in ("*/*", "application/json")):
            made.setdefault(name, value)
    return tuple(made.items())
