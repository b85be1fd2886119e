"""Step 2: the redirect URL, which providers compare character by character, and how the live run receives it."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from app.spec.documents import Location
from app.spec.finding import Finding
from app.spec.live_redirects import FIXED_PORT, PORTS_BROWSERS_REFUSE, is_https
from app.spec.model import PLATFORM_REDIRECT_URL, ConnectionSpec
from app.spec.rules.found import found, putting

AT: Location = ("redirect_url",)
_USE_PLATFORM = putting("Use the platform's redirect URL", AT, PLATFORM_REDIRECT_URL)
_FIXED = putting(f"Use port {FIXED_PORT}", ("live_redirect", "port"), FIXED_PORT)


def redirect_url(spec: ConnectionSpec) -> Iterator[Finding]:
    """The redirect URL is the platform's, exactly."""
    url = spec.redirect_url.strip()
    if url == PLATFORM_REDIRECT_URL:
        return
    if not url:
        yield found(
            "redirect_url_missing",
            AT,
            "The redirect URL is missing.",
            f"It is {PLATFORM_REDIRECT_URL}; some plugs have one of their own.",
            _USE_PLATFORM,
        )
    elif _resembles(url):
        yield found(
            "redirect_url_differs",
            AT,
            "The redirect URL is the platform's but for a slash, capital letters or spaces.",
            "Providers compare it character by character: use exactly the platform's.",
            _USE_PLATFORM,
        )
    else:
        yield from _other(url)


def _resembles(url: str) -> bool:
    squeezed = "".join(url.split()).rstrip("/")
    return squeezed.lower() == PLATFORM_REDIRECT_URL.lower() or squeezed == PLATFORM_REDIRECT_URL.removeprefix(
        "https://"
    )


def _other(url: str) -> Iterator[Finding]:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        host = ""
    if not host or any(character.isspace() for character in url):
        yield found(
            "redirect_url_invalid",
            AT,
            "The redirect URL is no web address.",
            f"Use the platform's: {PLATFORM_REDIRECT_URL}.",
            _USE_PLATFORM,
        )
    elif parts.scheme != "https":
        yield found(
            "redirect_url_not_https",
            AT,
            "The redirect URL is not encrypted.",
            "It must begin with https://: the authorization code travels with it. For live runs on this computer the "
            "wizard has a redirect of its own, which needs no entry here.",
            _USE_PLATFORM,
        )
    elif parts.fragment or url.endswith("#"):
        yield found(
            "redirect_url_fragment",
            AT,
            "There is a # in the redirect URL.",
            "A redirect URL must have none (RFC 6749 section 3.1.2). Tokens after a # belong to the implicit grant, "
            "which this is not.",
            putting("Remove the # part", AT, url.partition("#")[0]),
        )
    elif not url.startswith(PLATFORM_REDIRECT_URL):
        yield found(
            "redirect_url_not_platform",
            AT,
            "The redirect URL is not the platform's.",
            f"After approval people must come back to the platform: {PLATFORM_REDIRECT_URL}, perhaps with a suffix.",
            _USE_PLATFORM,
        )
    else:
        yield found(
            "redirect_url_suffix",
            AT,
            "The redirect URL is the platform's with a suffix.",
            "Some plugs have one. Make sure that the provider's app has exactly the same.",
        )


def live_redirect(spec: ConnectionSpec) -> Iterator[Finding]:
    """The live run can listen where it is to."""
    live = spec.live_redirect
    https = is_https(live)
    if 0 < live.port < 1024:
        yield found(
            "live_port_privileged",
            ("live_redirect", "port"),
            f"Port {live.port} is reserved: a program may listen there only with special rights.",
            "Use a port from 1024 on, or 0 for any free one.",
            putting("Use any free port", ("live_redirect", "port"), 0) if not https else _FIXED,
        )
    if live.port in PORTS_BROWSERS_REFUSE:
        yield found(
            "live_port_blocked",
            ("live_redirect", "port"),
            f"Browsers refuse to open port {live.port}.",
            "It belongs to another service. Use another one, and register that at the provider.",
            _FIXED,
        )
    if https and not live.port:
        yield found(
            "live_https_any_port",
            ("live_redirect", "port"),
            "The live run takes any free port, but providers that want https compare the port as well.",
            f"Use a port of your own, such as {FIXED_PORT}, and register the address with it.",
            _FIXED,
        )
    path = live.path
    if not path.startswith("/") or any(character in "?#" or character.isspace() for character in path):
        simple = not any(character in "?#" or character.isspace() for character in path)
        yield found(
            "live_path_invalid",
            ("live_redirect", "path"),
            "The path of the live run's redirect is no path.",
            "It begins with / and has no ?, # or space, for example /callback.",
            putting("Put / before it", ("live_redirect", "path"), f"/{path}") if simple else None,
        )


RULES = (redirect_url, live_redirect)
