"""An address as people type and copy it: without its scheme, with the name it had on a page, in brackets, with a full
stop. Whose it is is shown before anybody is asked, so that nothing is lost by reading it kindly; what a text holds
besides an address, or a request, is no matter of this."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.sources.discovery import places
from connection_wizard.spec.domains import is_known_ending

LONGEST: Final = 2000
_AROUND: Final = "<>\"'`“”«» \t"
_BEHIND: Final = ".,;"
_NAMED: Final = re.compile(
    r"""(?P<name>[^\s:=/"'][^:=/"']{0,39}?)["']?(?:\s*[:=]\s*|\s+)(?P<rest>[^\s:=/]\S*)""",
)
_OF_A_SERVER: Final = re.compile(
    r"\b(?:authority|base|discovery|domain|host|iss|issuer|mcp|metadata|oidc|openid|realm|server|tenant|well.known)\b",
    re.IGNORECASE,
)
_SCHEME: Final = re.compile(r"h?t{1,3}ps?(?:[:;]/{0,3}|/{1,3})(?=[^/:;])", re.IGNORECASE)
"""One that is written right, or lost a letter or a sign."""
_PLAIN: Final = re.compile(r"https?://[^/]", re.IGNORECASE)
_ON_ITS_OWN: Final = re.compile(
    r"(?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d{1,5})?(?:/\S*)?|localhost(?::\d{1,5})?(?:/\S*)?", re.IGNORECASE
)

_FILES: Final = frozenset({"md", "pl", "ps", "py", "rs", "sh", "zip"})
"""Top-level domains that are the ends of files' names, too."""


def bare_address(text: str) -> str:
    """The address that a line is and nothing else, where a server may be asked; empty for any other text."""
    text = _unwrapped(text)
    if len(text) > LONGEST or "\n" in text:
        return ""
    named = _NAMED.fullmatch(text)
    if named is not None and _OF_A_SERVER.search(named["name"]):
        text = _unwrapped(named["rest"])
    made = _with_scheme(text)
    return made if made and places(made) else ""


def _unwrapped(text: str) -> str:
    """Without what stands around it."""
    before = None
    while text != before:
        before = text
        text = text.strip().strip(_AROUND).rstrip(_BEHIND)
    return text


def _with_scheme(text: str) -> str:
    if _PLAIN.match(text):
        return text
    if (scheme := _SCHEME.match(text)) is not None:
        return f"https://{text[scheme.end() :]}"
    if not _ON_ITS_OWN.fullmatch(text):
        return ""
    address = read_web(f"https://{text}")
    if not isinstance(address, Address):
        return ""
    if address.kind == "loopback":
        return f"http://{text}"  # a server on this computer mostly speaks nothing else
    _, _, ending = address.host.partition(".")
    if address.kind == "public" and (not is_known_ending(address.host) or (ending in _FILES and not address.path)):
        return ""
    return f"https://{text}"
