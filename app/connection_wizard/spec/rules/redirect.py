"""The redirect URL, which providers compare character by character, and how the live run receives it."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.addresses.reading import Address, read
from connection_wizard.spec.documents import Location
from connection_wizard.spec.draft import FIXED_PORT
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.live_redirects import PORTS_BROWSERS_REFUSE, is_https
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL, ConnectionSpec
from connection_wizard.spec.rules.found import found, putting
from connection_wizard.words import say

AT: Location = ("redirect_url",)
_USE_PLATFORM = putting(say("Use the platform's redirect URL"), AT, PLATFORM_REDIRECT_URL)
_FIXED = putting(say("Use port {fixed_port}", fixed_port=FIXED_PORT), ("live_redirect", "port"), FIXED_PORT)


def redirect_url(spec: ConnectionSpec) -> Iterator[Finding]:
    """The redirect URL is the platform's, exactly."""
    url = spec.redirect_url.strip()
    if url == PLATFORM_REDIRECT_URL:
        return
    if not url:
        yield found(
            "redirect_url_missing",
            AT,
            say("The redirect URL is missing."),
            say(
                "It is {platform_redirect_url}; some plugs have one of their own.",
                platform_redirect_url=PLATFORM_REDIRECT_URL,
            ),
            _USE_PLATFORM,
        )
    elif _resembles(url):
        yield found(
            "redirect_url_differs",
            AT,
            say("The redirect URL is the platform's but for a slash, capital letters or spaces."),
            say("Providers compare it character by character: use exactly the platform's."),
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
    address = read(url)
    if not isinstance(address, Address) or any(character.isspace() for character in url):
        yield found(
            "redirect_url_invalid",
            AT,
            say("The redirect URL is no web address."),
            say("Use the platform's: {platform_redirect_url}.", platform_redirect_url=PLATFORM_REDIRECT_URL),
            _USE_PLATFORM,
        )
    elif address.scheme != "https":
        yield found(
            "redirect_url_not_https",
            AT,
            say("The redirect URL is not encrypted."),
            say(
                "It must begin with https://: the authorization code travels with it. For live runs on this computer "
                "the "
                "wizard has a redirect of its own, which needs no entry here."
            ),
            _USE_PLATFORM,
        )
    elif address.fragment or url.endswith("#"):
        yield found(
            "redirect_url_fragment",
            AT,
            say("There is a # in the redirect URL."),
            say(
                "A redirect URL must have none (RFC 6749 section 3.1.2). Tokens after a # belong to the implicit "
                "grant, "
                "which this is not."
            ),
            putting(say("Remove the # part"), AT, url.partition("#")[0]),
        )
    elif not url.startswith(PLATFORM_REDIRECT_URL):
        yield found(
            "redirect_url_not_platform",
            AT,
            say("The redirect URL is not the platform's."),
            say(
                "After approval people must come back to the platform: {platform_redirect_url}, perhaps with a suffix.",
                platform_redirect_url=PLATFORM_REDIRECT_URL,
            ),
            _USE_PLATFORM,
        )
    else:
        yield found(
            "redirect_url_suffix",
            AT,
            say("The redirect URL is the platform's with a suffix."),
            say("Some plugs have one. Make sure that the provider's app has exactly the same."),
        )


def live_redirect(spec: ConnectionSpec) -> Iterator[Finding]:
    """The live run can listen where it is to."""
    live = spec.live_redirect
    https = is_https(live)
    if 0 < live.port < 1024:
        yield found(
            "live_port_privileged",
            ("live_redirect", "port"),
            say("Port {port} is reserved: a program may listen there only with special rights.", port=live.port),
            say("Use a port from 1024 on, or 0 for any free one."),
            putting(say("Use any free port"), ("live_redirect", "port"), 0) if not https else _FIXED,
        )
    if live.port in PORTS_BROWSERS_REFUSE:
        yield found(
            "live_port_blocked",
            ("live_redirect", "port"),
            say("Browsers refuse to open port {port}.", port=live.port),
            say("It belongs to another service. Use another one, and register that at the provider."),
            _FIXED,
        )
    if https and not live.port:
        yield found(
            "live_https_any_port",
            ("live_redirect", "port"),
            say("The live run takes any free port, but providers that want https compare the port as well."),
            say(
                "Use a port of your own, such as {fixed_port}, and register the address with it.", fixed_port=FIXED_PORT
            ),
            _FIXED,
        )
    path = live.path
    if not path.startswith("/") or any(character in "?#" or character.isspace() for character in path):
        simple = not any(character in "?#" or character.isspace() for character in path)
        yield found(
            "live_path_invalid",
            ("live_redirect", "path"),
            say("The path of the live run is no path."),
            say("It begins with / and has no ?, # or space, as in /callback."),
            putting(say("Put / before it"), ("live_redirect", "path"), f"/{path}") if simple else None,
        )


RULES = (redirect_url, live_redirect)
