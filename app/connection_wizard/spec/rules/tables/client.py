"""What can be wrong with the redirect URL and the application credentials."""

from connection_wizard.spec.rules.tables.base import row

TABLE = {
    "redirect_url_missing": row(
        "error",
        "redirect",
        "No redirect URL",
        "The provider has nowhere to send people after they have approved.",
        ("redirect_url", ""),
    ),
    "redirect_url_differs": row(
        "warning",
        "redirect",
        "Nearly the platform's redirect URL",
        "Providers compare the redirect URL character by character; one slash too many and the sign-in is refused.",
        ("redirect_url", "https://auth.viasocket.com/redirect/auth2.0/"),
    ),
    "redirect_url_invalid": row(
        "error",
        "redirect",
        "The redirect URL is no address",
        "The provider has nowhere to send people after they have approved.",
        ("redirect_url", "auth.viasocket.com redirect"),
    ),
    "redirect_url_not_https": row(
        "error",
        "redirect",
        "A redirect URL without encryption",
        "The authorization code would travel openly; most providers refuse such a redirect URL.",
        ("redirect_url", "http://auth.viasocket.com/redirect/auth2.0"),
    ),
    "redirect_url_fragment": row(
        "error",
        "redirect",
        "A # in the redirect URL",
        "OAuth forbids it (RFC 6749 section 3.1.2), and what follows a # never reaches the platform.",
        ("redirect_url", "https://auth.viasocket.com/redirect/auth2.0/acme#access_token"),
    ),
    "redirect_url_not_platform": row(
        "warning",
        "redirect",
        "Not the platform's redirect URL",
        "The code would be sent to another server, and the platform would wait in vain.",
        ("redirect_url", "https://www.acme.com/callback"),
    ),
    "redirect_url_suffix": row(
        "hint",
        "redirect",
        "The platform's redirect URL with a suffix",
        "Right for some plugs. The provider's app must have the same, character by character.",
        ("redirect_url", "https://auth.viasocket.com/redirect/auth2.0/acme"),
    ),
    "live_port_privileged": row(
        "warning",
        "redirect",
        "A reserved port for the live run",
        "Most computers let only administrators listen on ports below 1024.",
        ("live_redirect", {"port": 80}),
    ),
    "live_port_blocked": row(
        "warning",
        "redirect",
        "A port that browsers refuse",
        "After the log-in the browser would show an error in place of the answer, and the live run would wait in vain.",
        ("live_redirect", {"port": 6000}),
    ),
    "live_https_any_port": row(
        "hint",
        "redirect",
        "Any free port over https",
        "Only for plain http on 127.0.0.1 are providers asked to take every port (RFC 8252 section 7.3); an https "
        "address has to be registered as it is.",
        ("live_redirect", {"scheme": "https"}),
    ),
    "live_path_invalid": row(
        "error",
        "redirect",
        "No path for the live run's redirect",
        "The live run could not tell the redirect from other requests.",
        ("live_redirect", {"path": "callback"}),
    ),
    "client_id_missing": row(
        "error",
        "credentials",
        "The client ID is missing",
        "The provider would not know which app asks.",
        ("client", "client_id", ""),
    ),
    "client_id_not_used": row(
        "hint",
        "credentials",
        "A client ID that nobody uses",
        "Where each user brings an app of their own, the one in the file is misleading.",
        ("client", {"owner": "user", "client_id": "acme-crm-4711", "environment": "production"}),
        (
            "fields",
            [
                {"key": "clientid", "label": "Client ID", "required": True},
                {"key": "clientsecret", "label": "Client secret", "type": "password", "required": True},
                {
                    "key": "redirectUrl",
                    "label": "Redirect URL",
                    "default": "https://auth.viasocket.com/redirect/auth2.0",
                },
            ],
        ),
        ("authorization", "url", "https://eu.acme.com/oauth/authorize"),
    ),
    "sandbox_host_in_production": row(
        "warning",
        None,
        "A sandbox address for production",
        "Production credentials do not work at a provider's sandbox, nor the other way round.",
        ("revoke_token", "url", "https://sandbox.acme.com/oauth/revoke"),
    ),
    "sandbox_without_host": row(
        "hint",
        "credentials",
        "A sandbox without a sandbox address",
        "Most providers have other addresses for their sandbox; with production addresses its credentials fail.",
        ("client", "environment", "sandbox"),
        ("fields", []),
        ("authorization", "url", "https://eu.acme.com/oauth/authorize"),
    ),
}
