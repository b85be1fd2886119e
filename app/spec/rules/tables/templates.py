"""What can be wrong with placeholders, wherever values are filled in."""

from app.spec.rules.tables.base import row

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
        4,
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
