"""The cookies of one visit: kept and sent back as a browser does (RFC 6265), as far as a sign-in needs it."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.cookies import CookieError, Morsel, SimpleCookie

from connection_wizard.addresses.reading import Address, read
from connection_wizard.http.exchange import HttpResponse


class Cookies:
    """Cookies by host, path and name. A host's ports share them, and plain http on this computer counts as secure."""

    def __init__(self) -> None:
        self._values: dict[tuple[str, str, str], str] = {}

    def keep(self, url: str, response: HttpResponse) -> None:
        """Take over what a response sets, and forget what it takes back."""
        here = read(url)
        if not isinstance(here, Address):
            return
        for name, value in response.headers:
            if name.lower() != "set-cookie":
                continue
            try:
                morsels = SimpleCookie(value)
            except CookieError:
                continue
            for morsel in morsels.values():
                path = morsel["path"] if morsel["path"].startswith("/") else here.path.rpartition("/")[0] or "/"
                key = here.host, path, morsel.key
                self._values.pop(key, None)
                if not _is_over(morsel):
                    self._values[key] = morsel.value

    def header(self, url: str) -> tuple[tuple[str, str], ...]:
        """The Cookie header for a request; longer paths come first (RFC 6265 section 5.4)."""
        here = read(url)
        if not isinstance(here, Address):
            return ()
        fitting = [
            (path, name, value)
            for (host, path, name), value in self._values.items()
            if host == here.host and _leads_to(path, here.path or "/")
        ]
        fitting.sort(key=lambda cookie: -len(cookie[0]))
        return (("Cookie", "; ".join(f"{name}={value}" for _, name, value in fitting)),) if fitting else ()


def _leads_to(path: str, wanted: str) -> bool:
    """RFC 6265 section 5.1.4."""
    return wanted == path or wanted.startswith(path if path.endswith("/") else f"{path}/")


def _is_over(morsel: Morsel[str]) -> bool:
    if morsel["max-age"]:
        return morsel["max-age"].lstrip("-").isdigit() and int(morsel["max-age"]) <= 0
    try:
        expires = parsedate_to_datetime(morsel["expires"])
    except ValueError:
        return False
    return (expires if expires.tzinfo else expires.replace(tzinfo=UTC)) <= datetime.now(UTC)
