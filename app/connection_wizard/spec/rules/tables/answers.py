"""What can be wrong with reading the answers of the calls."""

from connection_wizard.spec.rules.tables.base import row

_TOKEN = "${context.authData.accesstokencode.access_token}"  # noqa: S105 - a placeholder

_LOOK_UP = {
    "method": "GET",
    "url": "https://api.acme.com/v1/sites",
    "headers": [{"name": "Authorization", "value": f"Bearer {_TOKEN}"}],
}

TABLE = {
    "success_without_status": row(
        "error",
        None,
        "A rule without a status",
        "Without a status the rule can never apply: every answer would count as a failure.",
        ("test_call", "success", {"statuses": []}),
    ),
    "success_without_path": row(
        "warning",
        None,
        "A comparison with nothing",
        "It is said what the value must be, but not which value.",
        ("test_call", "success", {"condition": "equals", "value": True}),
    ),
    "answer_path_invalid": row(
        "error",
        None,
        "A path into an answer that cannot be read",
        "The value cannot be found.",
        ("access_token", "response", {"scope": "data..scope"}),
    ),
    "answer_path_from_connection": row(
        "warning",
        None,
        "A path that starts at the wrong place",
        "These paths start at the answer itself; with authData in front nothing is found.",
        ("access_token", "response", {"scope": "authData.accesstokencode.scope"}),
    ),
    "access_token_path_missing": row(
        "error",
        None,
        "It is not said where the access token is",
        "Without the access token there is no connection.",
        ("access_token", "response", {"access_token": ""}),
    ),
    "refresh_token_path_missing": row(
        "warning",
        "access_token",
        "It is not said where the refresh token is",
        "Step {refresh_token} sends a refresh token that was never kept.",
        ("access_token", "response", {"refresh_token": ""}),
    ),
    "expiry_unknown": row(
        "warning",
        "access_token",
        "Nobody knows when the token expires",
        "Refreshing seems to be driven by expires_in: without it the platform may go on with an expired token.",
        ("access_token", "response", {"expires_in": ""}),
    ),
    "look_up_keeps_nothing": row(
        "warning",
        "access_token",
        "A look-up without a result",
        "A look-up is there to bring values for later calls; this one brings none.",
        ("access_token", "follow_ups", [_LOOK_UP]),
    ),
    "look_up_value_not_named": row(
        "hint",
        "access_token",
        "A look-up whose values are not named",
        "Of a look-up only the values that are named are kept; a later call needs one that none is said to bring.",
        ("access_token", "follow_ups", [_LOOK_UP]),
        ("test_call", "url", "https://api.acme.com/v1/${context.authData.accesstokencode.site}/me"),
    ),
    "kept_name_misspelt": row(
        "warning",
        None,
        "A kept value under a misspelt name",
        "Where it is kept and where it is needed the name has to be the same, or nothing is filled in.",
        ("access_token", "response", {"keep": [{"name": "tenant_id", "path": "tenant.id"}]}),
        ("test_call", "url", "https://api.acme.com/v1/${context.authData.accesstokencode.tennant_id}/me"),
    ),
    "kept_name_missing": row(
        "error",
        None,
        "A kept value without a name",
        "Later calls find the value under its name.",
        ("access_token", "response", {"keep": [{"name": "", "path": "team.id"}]}),
    ),
    "kept_name_reserved": row(
        "warning",
        None,
        "A kept value under the name of a token",
        "It would take the place of the token.",
        ("access_token", "response", {"keep": [{"name": "access_token", "path": "team.id"}]}),
    ),
    "kept_name_duplicate": row(
        "warning",
        None,
        "Two kept values with the same name",
        "The later one overwrites the earlier.",
        (
            "access_token",
            "response",
            {"keep": [{"name": "team", "path": "team.id"}, {"name": "team", "path": "team.name"}]},
        ),
    ),
    "kept_path_missing": row(
        "warning",
        None,
        "A kept value without a place",
        "Without a path the whole answer would be kept under this name.",
        ("access_token", "response", {"keep": [{"name": "team", "path": ""}]}),
    ),
}
