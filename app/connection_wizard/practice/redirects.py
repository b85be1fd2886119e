"""Which redirect URIs count as registered at the practice provider."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.addresses.reading import BadAddress, read_web
from connection_wizard.http.loopback import HOSTS, NAME
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL

_URI: Final = re.compile(r"[!-~]{1,2000}")


def is_registered(redirect_uri: str, *, loopback: bool = True, numbers: bool = True) -> bool:
    """Whether the provider may send a person there.

    Registered are the platform's redirect URL, and loopback addresses with any port (RFC 8252 section 7.3) and any
    path. A fragment is never allowed (RFC 6749 section 3.1.2).

    Args:
        loopback: False: none of this computer's addresses.
        numbers: False: of these the ones with its name alone, as where http://localhost is registered.
    """
    if redirect_uri == PLATFORM_REDIRECT_URL:
        return True
    if not loopback or not _URI.fullmatch(redirect_uri) or "#" in redirect_uri or "\\" in redirect_uri:
        return False
    found = read_web(redirect_uri)
    return not isinstance(found, BadAddress) and found.host in (HOSTS if numbers else (NAME,))


def form_targets(redirect_uri: str) -> str:
    """The sources for a page's `form-action` policy: browsers hold the redirect after a form to it as well.

    The platform redirects further on, and a policy cannot name an IPv6 address: for these the scheme is all that can be
    said.
    """
    found = read_web(redirect_uri)
    if isinstance(found, BadAddress):
        return "'self'"
    if redirect_uri == PLATFORM_REDIRECT_URL or ":" in found.host:
        return f"'self' {found.scheme}:"
    return f"'self' {found.origin}"
