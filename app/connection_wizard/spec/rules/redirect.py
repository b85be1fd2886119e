"""The redirect URL, which providers compare character by character, and how the live run receives it."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.addresses.reading import Address, read
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import FIXED_PORT
from connection_wizard.spec.environments import ENVIRONMENTS, environment_of
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.live_redirects import PORTS_BROWSERS_REFUSE, is_https
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL, ConnectionSpec
from connection_wizard.spec.rules.making import finding_code, fix_setting
from connection_wizard.words import say

AT: DocumentPath = ("redirect_url",)
_USE_PLATFORM = fix_setting(say("Use the platform's redirect URL"), AT, PLATFORM_REDIRECT_URL)
_FIXED = fix_setting(say("Use port {fixed_port}", fixed_port=FIXED_PORT), ("live_redirect", "port"), FIXED_PORT)


REDIRECT_URL_MISSING = finding_code(
    "redirect_url_missing",
    "error",
    "redirect",
    "No redirect URL",
    "The provider has nowhere to send people after they have approved.",
    ("redirect_url", ""),
)
REDIRECT_URL_DIFFERS = finding_code(
    "redirect_url_differs",
    "warning",
    "redirect",
    "Nearly the platform's redirect URL",
    "Providers compare the redirect URL character by character; one slash too many and the sign-in is refused.",
    ("redirect_url", "https://auth.viasocket.com/redirect/auth2.0/"),
)


REDIRECT_URL_ENVIRONMENT = finding_code(
    "redirect_url_environment",
    "hint",
    "redirect",
    "A redirect URL of another environment",
    "Right for trying it out there. What customers use has the redirect URL of production.",
    ("redirect_url", "https://dev-auth.viasocket.com/redirect/auth2.0"),
)


def redirect_url(spec: ConnectionSpec) -> Iterator[Finding]:
    """The redirect URL is the platform's, exactly."""
    url = spec.redirect_url.strip()
    if url == PLATFORM_REDIRECT_URL:
        return
    if (environment := environment_of(url)) is not None and url == environment.redirect_url:
        yield REDIRECT_URL_ENVIRONMENT.finding(
            AT,
            say("This is the redirect URL of the platform's environment “{name}”.", name=environment.name),
            say("Right for trying it out there. What customers use has that of production."),
            _USE_PLATFORM,
        )
        return
    if not url:
        yield REDIRECT_URL_MISSING.finding(
            AT,
            say("The redirect URL is missing."),
            say(
                "It is {platform_redirect_url}; some plugs have one of their own.",
                platform_redirect_url=PLATFORM_REDIRECT_URL,
            ),
            _USE_PLATFORM,
        )
    elif _resembles(url):
        yield REDIRECT_URL_DIFFERS.finding(
            AT,
            say("The redirect URL is the platform's but for a slash, capital letters or spaces."),
            say("Providers compare it character by character: use exactly the platform's."),
            fix_setting(say("Use the platform's redirect URL"), AT, _nearly(url) or PLATFORM_REDIRECT_URL),
        )
    else:
        yield from _other(url)


def _resembles(url: str) -> bool:
    squeezed = "".join(url.split()).rstrip("/")
    return _nearly(url) is not None or squeezed == PLATFORM_REDIRECT_URL.removeprefix("https://")


def _nearly(url: str) -> str | None:
    """The redirect URL of the environment that this one is but for a slash, capital letters or spaces."""
    squeezed = "".join(url.split()).rstrip("/").lower()
    return next((each.redirect_url for each in ENVIRONMENTS.values() if squeezed == each.redirect_url.lower()), None)


REDIRECT_URL_INVALID = finding_code(
    "redirect_url_invalid",
    "error",
    "redirect",
    "The redirect URL is no address",
    "The provider has nowhere to send people after they have approved.",
    ("redirect_url", "auth.viasocket.com redirect"),
)
REDIRECT_URL_NOT_HTTPS = finding_code(
    "redirect_url_not_https",
    "error",
    "redirect",
    "A redirect URL without encryption",
    "The authorization code would travel openly; most providers refuse such a redirect URL.",
    ("redirect_url", "http://auth.viasocket.com/redirect/auth2.0"),
)
REDIRECT_URL_FRAGMENT = finding_code(
    "redirect_url_fragment",
    "error",
    "redirect",
    "A # in the redirect URL",
    "OAuth forbids it (RFC 6749 section 3.1.2), and what follows a # never reaches the platform.",
    ("redirect_url", "https://auth.viasocket.com/redirect/auth2.0/acme#access_token"),
)
REDIRECT_URL_NOT_PLATFORM = finding_code(
    "redirect_url_not_platform",
    "warning",
    "redirect",
    "Not the platform's redirect URL",
    "The code would be sent to another server, and the platform would wait in vain.",
    ("redirect_url", "https://www.acme.com/callback"),
)
REDIRECT_URL_SUFFIX = finding_code(
    "redirect_url_suffix",
    "hint",
    "redirect",
    "The platform's redirect URL with a suffix",
    "Right for some plugs. The provider's app must have the same, character by character.",
    ("redirect_url", "https://auth.viasocket.com/redirect/auth2.0/acme"),
)


def _other(url: str) -> Iterator[Finding]:
    address = read(url)
    if not isinstance(address, Address) or any(character.isspace() for character in url):
        yield REDIRECT_URL_INVALID.finding(
            AT,
            say("The redirect URL is no web address."),
            say("Use the platform's: {platform_redirect_url}.", platform_redirect_url=PLATFORM_REDIRECT_URL),
            _USE_PLATFORM,
        )
    elif address.scheme != "https" and environment_of(url) is None:
        yield REDIRECT_URL_NOT_HTTPS.finding(
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
        yield REDIRECT_URL_FRAGMENT.finding(
            AT,
            say("There is a # in the redirect URL."),
            say(
                "A redirect URL must have none (RFC 6749 section 3.1.2). Tokens after a # belong to the implicit "
                "grant, "
                "which this is not."
            ),
            fix_setting(say("Remove the # part"), AT, url.partition("#")[0]),
        )
    elif environment_of(url) is None:
        yield REDIRECT_URL_NOT_PLATFORM.finding(
            AT,
            say("The redirect URL is not the platform's."),
            say(
                "After approval people must come back to the platform: {platform_redirect_url}, perhaps with a suffix.",
                platform_redirect_url=PLATFORM_REDIRECT_URL,
            ),
            _USE_PLATFORM,
        )
    else:
        yield REDIRECT_URL_SUFFIX.finding(
            AT,
            say("The redirect URL is the platform's with a suffix."),
            say("Some plugs have one. Make sure that the provider's app has exactly the same."),
        )


LIVE_PORT_PRIVILEGED = finding_code(
    "live_port_privileged",
    "warning",
    "redirect",
    "A reserved port for the live run",
    "Most computers let only administrators listen on ports below 1024.",
    ("live_redirect", {"port": 80}),
)
LIVE_PORT_BLOCKED = finding_code(
    "live_port_blocked",
    "warning",
    "redirect",
    "A port that browsers refuse",
    "After the log-in the browser would show an error in place of the answer, and the live run would wait in vain.",
    ("live_redirect", {"port": 6000}),
)
LIVE_HTTPS_ANY_PORT = finding_code(
    "live_https_any_port",
    "hint",
    "redirect",
    "Any free port over https",
    "Only for plain http on 127.0.0.1 are providers asked to take every port (RFC 8252 section 7.3); an https "
    "address has to be registered as it is.",
    ("live_redirect", {"scheme": "https"}),
)
LIVE_PATH_INVALID = finding_code(
    "live_path_invalid",
    "error",
    "redirect",
    "No path for the live run's redirect",
    "The live run could not tell the redirect from other requests.",
    ("live_redirect", {"path": "callback"}),
)


def live_redirect(spec: ConnectionSpec) -> Iterator[Finding]:
    """The live run can listen where it is to."""
    live = spec.live_redirect
    https = is_https(live)
    if 0 < live.port < 1024:
        yield LIVE_PORT_PRIVILEGED.finding(
            ("live_redirect", "port"),
            say("Port {port} is reserved: a program may listen there only with special rights.", port=live.port),
            say("Use a port from 1024 on, or 0 for any free one."),
            fix_setting(say("Use any free port"), ("live_redirect", "port"), 0) if not https else _FIXED,
        )
    if live.port in PORTS_BROWSERS_REFUSE:
        yield LIVE_PORT_BLOCKED.finding(
            ("live_redirect", "port"),
            say("Browsers refuse to open port {port}.", port=live.port),
            say("It belongs to another service. Use another one, and register that at the provider."),
            _FIXED,
        )
    if https and not live.port:
        yield LIVE_HTTPS_ANY_PORT.finding(
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
        yield LIVE_PATH_INVALID.finding(
            ("live_redirect", "path"),
            say("The path of the live run is no path."),
            say("It begins with / and has no ?, # or space, as in /callback."),
            fix_setting(say("Put / before it"), ("live_redirect", "path"), f"/{path}") if simple else None,
        )


RULES = (redirect_url, live_redirect)
