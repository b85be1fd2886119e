"""Error pages of the browser itself: nobody answered at the provider's address, or nobody listened when it came back."""

from __future__ import annotations

from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import AUTHORIZE, Rule, place
from connection_wizard.words import say

AUTHORIZATION_URL = place("authorization", "url")

RULES: tuple[Rule, ...] = (
    Rule(
        "came-back-to-nobody",
        Strength.SHOWN,
        say("The browser came back to this computer, and nobody listened there any more, or not at this port."),
        say("Log in again, and leave the wizard open meanwhile; the redirect URI names the port."),
        place("live_redirect"),
        legs=AUTHORIZE,
        reasons=("error_page_shown",),
        says=r"(?:localhost|127\.0\.0\.1|\[::1\])\b[^|]{0,60}\b(?:refused|unable to connect|can't be reached|not responding)"
        r"|\b(?:unable to connect|can't (?:be reached|connect))\b[^|]{0,160}(?:localhost|127\.0\.0\.1)",
        retry="log_in",
        examples=("localhost refused to connect. ERR_CONNECTION_REFUSED",),
    ),
    Rule(
        "no-such-log-in-host",
        Strength.SHOWN,
        say("The browser finds no server of the name in the authorization URL."),
        say("Check the spelling of its host, and what is filled in for it (a sub-domain, a region)."),
        AUTHORIZATION_URL,
        legs=AUTHORIZE,
        reasons=("error_page_shown",),
        says=r"\bdns_probe|\berr_name_not_resolved|server ip address could not be found|\b(?:can't|having trouble) find\w{0,3} (?:the|that) (?:server|site)",
        examples=("accounts.acme.test’s server IP address could not be found. DNS_PROBE_FINISHED_NXDOMAIN",),
    ),
    Rule(
        "log-in-goes-round",
        Strength.SHOWN,
        say("The provider's log-in sends the browser round in a circle."),
        say("Check the authorization URL; then try in a private window, since an old cookie can do this, too."),
        AUTHORIZATION_URL,
        legs=AUTHORIZE,
        reasons=("error_page_shown",),
        says=r"\berr_too_many_redirects|redirected you too many times|redirecting the request .{0,40}never complete",
        examples=("acme.test redirected you too many times.",),
    ),
    Rule(
        "browser-does-not-trust",
        Strength.SHOWN,
        say(
            "The browser does not trust the certificate of the page: the provider's own, or that of the redirect to this computer."
        ),
        say(
            "Where the address is of this computer, go on: the wizard made that certificate. Otherwise check the authorization URL."
        ),
        AUTHORIZATION_URL,
        legs=AUTHORIZE,
        reasons=("error_page_shown",),
        says=r"\berr_cert_|\bsec_error_|\berr_ssl_|connection is not private|warning: potential security risk",
        examples=("Your connection is not private NET::ERR_CERT_AUTHORITY_INVALID",),
    ),
)
