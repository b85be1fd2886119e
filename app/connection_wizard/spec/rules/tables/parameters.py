"""What can be wrong with the request parameters and with JavaScript."""

from connection_wizard.spec.rules.tables.base import row

_TOKEN = "${context.authData.accesstokencode.access_token}"  # noqa: S105 - a placeholder
_AUTHORIZATION = {"name": "Authorization", "value": f"Bearer {_TOKEN}"}

TABLE = {
    "request_parameters_missing": row(
        "error",
        "parameters",
        "Nothing is added to requests",
        "Actions would send their requests without any credentials, and be refused.",
        ("request_parameters", {"headers": []}),
    ),
    "request_token_missing": row(
        "error",
        "parameters",
        "The access token is not added to requests",
        "Actions would be refused: nothing tells the provider who asks.",
        ("request_parameters", {"headers": [{"name": "Acme-Version", "value": "2"}]}),
    ),
    "request_differs_from_test": row(
        "warning",
        "parameters",
        "Another way to send the token than in the test",
        "The test call shows what the provider understands; actions that do it otherwise may be refused.",
        ("request_parameters", "headers", 0, "value", f"token {_TOKEN}"),
    ),
    "request_oauth_parameter": row(
        "warning",
        "parameters",
        "OAuth's own parameters in requests of actions",
        "They belong to the token request. Sent along with every action, a secret is known in many places.",
        ("request_parameters", "body", [{"name": "grant_type", "value": "authorization_code"}]),
    ),
    "request_value_missing": row(
        "warning",
        "parameters",
        "A parameter without a value",
        "The platform takes what the value returns; without one nothing is added.",
        ("request_parameters", "headers", 1, {"name": "Acme-Version", "value": ""}),
    ),
    "value_and_snippet": row(
        "warning",
        "parameters",
        "A value and JavaScript",
        "Only one of the two can count; the value is ignored.",
        ("request_parameters", "headers", 1, {"name": "Acme-Version", "value": "2", "snippet": "return '2';"}),
    ),
    "code_in_value": row(
        "error",
        None,
        "JavaScript in a value",
        "A value is text with placeholders; code in it is sent letter by letter.",
        ("request_parameters", "headers", 1, {"name": "Acme-Version", "value": "return '2';"}),
    ),
    "snippet_no_return": row(
        "error",
        None,
        "Code that returns nothing",
        "The platform uses what the code returns. Without return that is nothing.",
        ("request_parameters", "headers", 1, {"name": "Acme-Version", "snippet": "'2'"}),
    ),
    "snippet_lacks_global": row(
        "warning",
        None,
        "Code that uses what is not there",
        "The platform runs code in a sandbox without these; the code would stop with an error.",
        ("request_parameters", "headers", 1, {"name": "X-Key", "snippet": "return btoa('acme');"}),
    ),
    "snippet_value_unknown": row(
        "warning",
        None,
        "Code that names an unknown value",
        "The value is undefined when the code runs.",
        ("request_parameters", "headers", 1, {"name": "X-Region", "snippet": "return context.authData.regoin;"}),
    ),
}
