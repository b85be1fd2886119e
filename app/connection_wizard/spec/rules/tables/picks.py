"""What can be wrong with the label and the unique identifier."""

from connection_wizard.spec.rules.tables.base import row

TABLE = {
    "label_path_missing": row(
        "error",
        "label",
        "No label is chosen",
        "The platform refuses a connection whose label is empty.",
        ("connection_label", "path", ""),
    ),
    "path_invalid": row(
        "error",
        None,
        "A path that cannot be read",
        "The platform takes exactly one path here, no template and no code.",
        ("connection_label", "path", "${context.authData.testcode.profile.real_name}"),
    ),
    "path_outside": row(
        "error",
        None,
        "A path that does not start at authData",
        "Values are stored below authData; a path that starts at the answer itself (res, data) leads nowhere.",
        ("connection_label", "path", "res.data.profile.real_name"),
    ),
    "path_whole": row(
        "error",
        None,
        "A path to a whole answer",
        "A label or identifier is one value; a whole answer would be shown as [object Object].",
        ("connection_label", "path", "authData.testcode"),
    ),
    "path_secret": row(
        "error",
        None,
        "A secret as label or identifier",
        "Labels and identifiers are stored and shown openly. Besides, tokens change.",
        ("unique_identifier", "path", "authData.accesstokencode.access_token"),
    ),
    "path_list_position": row(
        "hint",
        None,
        "A fixed position in a list",
        "The order of a list can change; then the label or identifier is another one.",
        ("unique_identifier", "path", "authData.testcode.teams[0].id"),
    ),
    "label_name_missing": row(
        "hint",
        "label",
        "The label has no name",
        "The word tells people what kind of name it is: Email, Workspace.",
        ("connection_label", "name", ""),
    ),
    "label_email_shown": row(
        "hint",
        "label",
        "An email address as label",
        "Everybody in the workspace sees the label; masked, only a part of it is shown.",
        ("connection_label", "path", "authData.testcode.profile.email"),
    ),
    "identifier_missing": row(
        "hint",
        "identifier",
        "No unique identifier",
        "Every connect makes a new connection, even for an account that is connected already.",
        ("unique_identifier", "path", ""),
    ),
    "identifier_volatile": row(
        "warning",
        "identifier",
        "An identifier that changes",
        "The same account would look like another one each time.",
        ("unique_identifier", "path", "authData.testcode.profile.last_login"),
    ),
    "identifier_may_change": row(
        "hint",
        "identifier",
        "An identifier that its owner can change",
        "After a change the same account is connected a second time.",
        ("unique_identifier", "path", "authData.testcode.profile.email"),
    ),
    "identifier_is_label": row(
        "hint",
        "identifier",
        "The same value as label and identifier",
        "What people read as a name is rarely unique and often changed.",
        ("unique_identifier", "path", "authData.testcode.profile.real_name"),
    ),
}
