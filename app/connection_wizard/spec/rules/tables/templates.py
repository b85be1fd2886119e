"""What can be wrong with placeholders, wherever values are filled in."""

from connection_wizard.spec.rules.tables.base import row

_AUTHORIZED = [{"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}]
_WITH_SITE = [{"name": "site", "value": "${context.authData.accesstokencode.site}"}]
_KEEP_NAME = {"keep": [{"name": "site_name", "path": "name"}]}
_KEEP_SITE = {"keep": [{"name": "site", "path": "sites[0].id"}]}

TABLE = {
    "template_misspelt": row(
        "error",
        None,
        "A placeholder in another spelling",
        "Only ${context.authData.…} is filled in. Any other spelling is sent to the provider letter by letter.",
        ("test_call", "headers", 0, "value", "Bearer {{access_token}}"),
    ),
    "template_broken": row(
        "error",
        None,
        "A placeholder that cannot be read",
        "Where the program cannot tell which value is meant, it cannot fill one in.",
        ("test_call", "query", [{"name": "fields", "value": "${tenant}"}]),
    ),
    "template_not_filled": row(
        "error",
        None,
        "A placeholder where none is filled in",
        "Some settings are used as they are. A placeholder there is taken letter by letter.",
        ("authorization", "scopes", 1, "contacts.${context.authData.region}"),
    ),
    "value_unknown": row(
        "error",
        None,
        "A value that the connection does not have",
        "Nothing can be filled in: the address, header or parameter would be broken.",
        ("authorization", "url", "https://${context.authData.regoin}.acme.com/oauth/authorize"),
        ("test_call", "url", "https://${context.authData.region}.acme.com/v1/me"),
    ),
    "value_too_early": row(
        "error",
        None,
        "A value before it exists",
        "Each step can use only what earlier steps brought: fields, then the callback, the tokens, the test response.",
        ("access_token", "headers", [{"name": "X-Account", "value": "${context.authData.testcode.profile.id}"}]),
    ),
    "value_of_later_call": row(
        "warning",
        "access_token",
        "A value that a later call brings",
        "The calls after the token are made in their order: what a later one brings is not there yet.",
        (
            "access_token",
            "follow_ups",
            [
                {
                    "url": "https://api.acme.com/site",
                    "headers": _AUTHORIZED,
                    "query": _WITH_SITE,
                    "response": _KEEP_NAME,
                },
                {"url": "https://api.acme.com/sites", "headers": _AUTHORIZED, "response": _KEEP_SITE},
            ],
        ),
    ),
    "value_gone": row(
        "error",
        None,
        "A value that was used up",
        "The authorization code and the PKCE verifier are for one token request; later there is nothing to fill in.",
        ("refresh_token", "parameters", [{"name": "code", "value": "${context.authData.Authorization.code}"}]),
    ),
    "callback_value_not_kept": row(
        "warning",
        None,
        "A callback value that is not kept",
        "Of what the provider sends with the callback only the listed values are kept for later calls.",
        ("test_call", "query", [{"name": "realm", "value": "${context.authData.Authorization.realmId}"}]),
    ),
    "secret_in_browser": row(
        "error",
        "authorization",
        "A secret in the authorization URL",
        "The authorization URL is opened in the browser: what is in it is seen, stored in the history and logged.",
        ("authorization", "parameters", [{"name": "key", "value": "${context.authData.clientsecret}"}]),
    ),
    "nonce_only_here": row(
        "warning",
        None,
        "A value that the platform does not have",
        "The nonce, a fresh random value for each log-in, is made by this program. The platform has none: there the "
        "parameter would be sent without a value.",
        ("authorization", "parameters", [{"name": "nonce", "value": "${context.authData.nonce}"}]),
    ),
}
