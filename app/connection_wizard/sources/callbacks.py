"""The address that a log-in came back to (RFC 6749 section 4.1.2): what of it later calls may need, and no more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.sources.block import Pair, pairs_of
from connection_wizard.spec.rules.secrets import holds_known_secret, is_secret_name

CODES: Final = ("code", "auth_code", "authorization_code", "authCode", "oauth_code")
_OWN: Final = frozenset(
    {*CODES, "state", "scope", "scopes", "iss", "error", "error_description", "error_uri", "session_state", "authuser"}
    | {"prompt", "hd", "response_type", "client_id", "redirect_uri", "token_type", "expires_in", "expires", "id_token"}
    | {"access_token", "refresh_token", "nonce", "hmac", "timestamp", "signature", "host", "code_verifier", "sid"}
)
"""What OAuth itself sends back, and what is good once."""
_WORD: Final = re.compile(r"[A-Za-z_][\w-]{0,60}")
_PLATFORM: Final = "viasocket.com"
_LONGEST: Final = 200


def pairs_back(url: str) -> tuple[Pair, ...]:
    """The parameters that came back, in the query or in the fragment."""
    address = url.strip()
    before, _, fragment = address.partition("#")
    return (*pairs_of(before.partition("?")[2]), *pairs_of(fragment))


def brought(url: str) -> Iterator[str]:
    """The names of what came back and is not OAuth's: a company, a server, a shop."""
    seen: set[str] = set()
    for name, value in pairs_back(url):
        usable = _WORD.fullmatch(name) and name not in _OWN and name not in seen and len(value) <= _LONGEST
        if usable and not is_secret_name(name) and not holds_known_secret(value):
            seen.add(name)
            yield name


def is_back_here(url: str) -> bool:
    """Whether an address is of this computer, or the platform's."""
    address = read_web(url.partition("?")[0])
    if not isinstance(address, Address):
        return False
    return address.kind == "loopback" or address.host == "localhost" or address.host.endswith(_PLATFORM)
