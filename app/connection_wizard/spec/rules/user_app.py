"""Whose app it is, and the fields that the platform wants when each user brings an app of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Edit, Finding, Fix
from connection_wizard.spec.model import ConnectionSpec, ExtraField
from connection_wizard.spec.names import USER_APP_FIELDS
from connection_wizard.spec.rules.known import plain, renaming
from connection_wizard.spec.rules.making import finding_code, fix_removing, fix_setting, quoted
from connection_wizard.spec.rules.mentions import used_names
from connection_wizard.spec.rules.taken_for import COPY_IT
from connection_wizard.steps import number_of
from connection_wizard.words import listed, say

_USER_APP: list[dict[str, Any]] = [
    {"key": "clientid", "label": "Client ID", "type": "string", "required": True},
    {"key": "clientsecret", "label": "Client secret", "type": "password", "required": True},
    {"key": "redirectUrl", "label": "Redirect URL", "default": "https://auth.viasocket.com/redirect/auth2.0"},
]
_USER = ("client", {"owner": "user", "client_id": "", "environment": "production"})


CLIENT_ID, CLIENT_SECRET, REDIRECT_URL = USER_APP_FIELDS
CREDENTIAL_KEYS = {
    "clientid": CLIENT_ID,
    "clientsecret": CLIENT_SECRET,
    "redirecturl": REDIRECT_URL,
    "redirecturi": REDIRECT_URL,
}
"""The platform's keys by the plain form of how people write them (``client_id`` for ``clientid``)."""
_LABELS = {CLIENT_ID: "Client ID", CLIENT_SECRET: "Client secret", REDIRECT_URL: "Redirect URL"}


def is_user_app_field(field: ExtraField) -> bool:
    """Whether a field asks for the credentials of the user's own app."""
    return plain(field.key) in CREDENTIAL_KEYS


CLIENT_ID_MISSING = finding_code(
    "client_id_missing",
    "error",
    "credentials",
    "The client ID is missing",
    "The provider would not know which app asks.",
    ("client", "client_id", ""),
)
CLIENT_ID_NOT_USED = finding_code(
    "client_id_not_used",
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
)


def client_id(spec: ConnectionSpec) -> Iterator[Finding]:
    """The builder's app has a client ID here; the user's own app has none."""
    at: DocumentPath = ("client", "client_id")
    written = spec.client.client_id.strip()
    if spec.client.owner == "builder" and not written:
        yield CLIENT_ID_MISSING.finding(
            at,
            say("The client ID is missing."),
            COPY_IT,
        )
    elif spec.client.owner == "user" and written:
        yield CLIENT_ID_NOT_USED.finding(
            at,
            say("There is a client ID, but each user brings an app of their own."),
            say("Remove it: each user enters the client ID of their own app."),
            fix_setting(say("Empty the client ID"), at, ""),
        )


USER_APP_FIELD_MISSING = finding_code(
    "user_app_field_missing",
    "error",
    "fields",
    "Fields of the user's own app are missing",
    "Without clientid, clientsecret and redirectUrl the platform does not let users enter their credentials.",
    _USER,
)


def missing_fields(spec: ConnectionSpec) -> Iterator[Finding]:
    """A user's own app needs its three fields, under the platform's names."""
    if spec.client.owner != "user":
        return
    keys = {field.key for field in spec.fields}
    spelt = {CREDENTIAL_KEYS.get(plain(key)) for key in keys}  # a misspelt one has its own finding
    missing = [key for key in USER_APP_FIELDS if key not in keys | spelt]
    if missing:
        new = [new_field(spec, key) for key in missing]
        count = len(spec.fields)
        label = say("Add the missing fields") if len(missing) > 1 else say("Add the missing field")
        yield USER_APP_FIELD_MISSING.finding(
            ("fields",),
            say(
                "Each user brings an app of their own, but there is no field {keys}.", keys=listed(map(quoted, missing))
            ),
            say("The platform needs exactly these keys: clientid, clientsecret and redirectUrl."),
            Fix(label, tuple(Edit(("fields", count + index), field) for index, field in enumerate(new))),
        )


def new_field(spec: ConnectionSpec, key: str) -> dict[str, str | bool]:
    """One of the fields of a user's own app, as the document holds it."""
    field: dict[str, str | bool] = {"key": key, "label": _LABELS[key], "type": "string"}
    if key == CLIENT_SECRET:
        field["type"] = "password"
    if key == REDIRECT_URL:
        return field | {"required": False, "default": spec.redirect_url}
    return field | {"required": True}


def fields(spec: ConnectionSpec) -> Iterator[Finding]:
    """The fields of a user's own app are as the platform wants them; the builder's app has none of them."""
    keys = {field.key for field in spec.fields}
    for index, field in enumerate(spec.fields):
        at: DocumentPath = ("fields", index)
        key = CREDENTIAL_KEYS.get(plain(field.key))
        if key is None:
            continue
        if spec.client.owner == "builder":
            yield _not_wanted(spec, at, field)
        elif field.key != key:
            yield _misspelt(spec, at, field, key if key not in keys else None)
        else:
            yield from _shape(spec, at, field)


APP_FIELD_NOT_WANTED = finding_code(
    "app_field_not_wanted",
    "error",
    "fields",
    "Credential fields although the app is the builder's",
    "The platform would take what users enter instead of the credentials of the app.",
    ("fields", 1, _USER_APP[0]),
)


def _not_wanted(spec: ConnectionSpec, at: DocumentPath, field: ExtraField) -> Finding:
    named_by_field = field.key in used_names(spec) and field.key not in (CLIENT_ID, CLIENT_SECRET)
    return APP_FIELD_NOT_WANTED.finding(
        (*at, "key"),
        say("The field {key} asks for what the builder's app has.", key=quoted(field.key)),
        say("Remove it, or let users bring their own app in step {step}.", step=number_of("credentials")),
        None if named_by_field else fix_removing(say("Remove the field"), (at,)),
    )


FIELD_KEY_CREDENTIAL = finding_code(
    "field_key_credential",
    "error",
    "fields",
    "A credential field in another spelling",
    "The platform looks for clientid, clientsecret and redirectUrl; under another name it finds nothing.",
    ("fields", [{"key": "client_id", "label": "Client ID", "type": "string", "required": True}, *_USER_APP[1:]]),
    _USER,
    ("authorization", "url", "https://eu.acme.com/oauth/authorize"),
)


def _misspelt(spec: ConnectionSpec, at: DocumentPath, field: ExtraField, right: str | None) -> Finding:
    hint = (
        say("Write {right}: the platform knows no other spelling.", right=right)
        if right
        else say("That field is there already.")
    )
    fix = None
    if right:
        edits = (Edit((*at, "key"), right), *renaming(spec, field.key, right))
        fix = Fix(say("Rename it to {right} everywhere", right=quoted(right)), edits)
    return FIELD_KEY_CREDENTIAL.finding(
        (*at, "key"),
        say("{key} is not how the platform spells this field.", key=quoted(field.key)),
        hint,
        fix,
    )


USER_APP_FIELD_OPTIONAL = finding_code(
    "user_app_field_optional",
    "warning",
    "fields",
    "Credentials that may be left blank",
    "Nobody can connect without them.",
    ("fields", [_USER_APP[0] | {"required": False}, *_USER_APP[1:]]),
    _USER,
    ("authorization", "url", "https://eu.acme.com/oauth/authorize"),
)
USER_APP_SECRET_VISIBLE = finding_code(
    "user_app_secret_visible",
    "hint",
    "fields",
    "A client secret that can be seen while typing",
    "A password field keeps it from those who look on.",
    ("fields", [_USER_APP[0], _USER_APP[1] | {"type": "string"}, _USER_APP[2]]),
    _USER,
    ("authorization", "url", "https://eu.acme.com/oauth/authorize"),
)
USER_APP_REDIRECT_DIFFERS = finding_code(
    "user_app_redirect_differs",
    "warning",
    "fields",
    "Two different redirect URLs",
    "Users register the redirect URL that the field shows; step {redirect} says another one, and providers "
    "compare exactly.",
    ("fields", [*_USER_APP[:2], _USER_APP[2] | {"default": "https://auth.viasocket.com/redirect"}]),
    _USER,
    ("authorization", "url", "https://eu.acme.com/oauth/authorize"),
)


def _shape(spec: ConnectionSpec, at: DocumentPath, field: ExtraField) -> Iterator[Finding]:
    if field.key == REDIRECT_URL:
        if field.default != spec.redirect_url:
            yield USER_APP_REDIRECT_DIFFERS.finding(
                (*at, "default"),
                say(
                    "The redirect URL that people are shown is not the one of step {step}.", step=number_of("redirect")
                ),
                say("They register what they see with their app; it must be the same, character by character."),
                fix_setting(
                    say("Use the redirect URL of step {step}", step=number_of("redirect")),
                    (*at, "default"),
                    spec.redirect_url,
                ),
            )
        return
    if not field.required:
        yield USER_APP_FIELD_OPTIONAL.finding(
            (*at, "required"),
            say("The field {key} may be left blank, but nobody can connect without it.", key=quoted(field.key)),
            say("Make it required."),
            fix_setting(say("Make it required"), (*at, "required"), True),
        )
    if field.key == CLIENT_SECRET and field.type != "password":
        yield USER_APP_SECRET_VISIBLE.finding(
            (*at, "type"),
            say("The client secret is shown while people type it."),
            say("Make it a password field."),
            fix_setting(say("Make it a password field"), (*at, "type"), "password"),
        )


RULES = (client_id, missing_fields, fields)
