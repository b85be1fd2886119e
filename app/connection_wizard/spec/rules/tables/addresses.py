"""What can be wrong with the addresses of the authorization request and the calls."""

from connection_wizard.spec.rules.tables.base import row

TABLE = {
    "url_invalid": row(
        "error",
        None,
        "This is no web address",
        "Nothing can be called at something that is no address.",
        ("access_token", "url", "api.acme.com/oauth/token"),
    ),
    "url_whitespace": row(
        "error",
        None,
        "A space inside an address",
        "An address ends at the first space; what follows would be lost.",
        ("test_call", "url", "GET https://api.acme.com/v1/me"),
    ),
    "url_not_https": row(
        "error",
        None,
        "An address without encryption",
        "With http:// everybody on the way can read the client secret and the tokens (RFC 6749 section 3.2).",
        ("access_token", "url", "http://api.acme.com/oauth/token"),
    ),
    "url_loopback": row(
        "hint",
        None,
        "An address on this computer",
        "Good for practice; the platform runs elsewhere and cannot reach this computer.",
        ("revoke_token", "url", "http://127.0.0.1:8080/revoke"),
    ),
    "url_userinfo": row(
        "error",
        None,
        "A user name or password in an address",
        "Addresses are stored, logged and shown openly, so a password in one is no secret any more.",
        ("test_call", "url", "https://someone@api.acme.com/v1/me"),
    ),
    "url_not_public": row(
        "hint",
        None,
        "A server without a public name",
        "The platform calls providers over the internet; an address inside a network is out of its reach.",
        ("revoke_token", "url", "https://192.168.1.20/oauth/revoke"),
    ),
    "url_unknown_ending": row(
        "warning",
        None,
        "An ending that no address has",
        "A misspelt ending leads nowhere, or to a stranger.",
        ("revoke_token", "url", "https://api.acme.con/oauth/revoke"),
        ("whitelist", 1, "acme.con"),
    ),
    "url_fragment": row(
        "warning",
        None,
        "A # part in the address of a call",
        "What follows a # never reaches the server. In an address it usually comes from a page of the documentation.",
        ("revoke_token", "url", "https://api.acme.com/oauth/revoke#token"),
    ),
    "url_documentation": row(
        "warning",
        None,
        "A page of the documentation instead of an endpoint",
        "The page describes the endpoint; calling the page brings back a web page and never a token.",
        ("access_token", "url", "https://developers.acme.com/docs/oauth-token"),
    ),
    "url_without_path": row(
        "hint",
        None,
        "An address that is only a server",
        "Nearly every endpoint has a path. Without one the address was probably not copied as a whole.",
        ("access_token", "url", "https://api.acme.com"),
    ),
    "authorization_url_is_token_url": row(
        "hint",
        "access_token",
        "Steps {authorization} and {access_token} have the same address",
        "People log in at one address, tokens are fetched from another. Few providers do both at one, and then it is "
        "called neither authorize nor token.",
        ("access_token", "url", "https://${context.authData.region}.acme.com/oauth/authorize"),
    ),
    "token_url_like_authorization": row(
        "hint",
        "access_token",
        "A token address that is called like one for people",
        "A few providers have it so (MYOB, Untappd, Pocket). With others the code would be sent to a page for people.",
        ("access_token", "url", "https://api.acme.com/v1/authorize"),
    ),
    "urls_swapped": row(
        "warning",
        None,
        "The addresses of steps {authorization} and {access_token} are swapped",
        "The browser would open an address made for programs, and the code would be sent to a page for people.",
        ("authorization", "url", "https://${context.authData.region}.acme.com/oauth/token"),
        ("access_token", "url", "https://api.acme.com/oauth/authorize"),
    ),
}
