"""The fields that people are asked for. Few, well named, and nothing that OAuth brings by itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from connection_wizard.spec import names
from connection_wizard.spec.documents import Location
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec, ExtraField
from connection_wizard.spec.rules.calls import test_inputs
from connection_wizard.spec.rules.found import found, putting, quoted
from connection_wizard.spec.rules.known import plain
from connection_wizard.spec.rules.mentions import mentions, named_in_addresses, used_names
from connection_wizard.spec.rules.user_app import CREDENTIAL_KEYS, is_user_app_field
from connection_wizard.steps import number_of
from connection_wizard.words import say

MAX_FIELDS = 5
"""More than these make people give up (the platform's help: keep fields minimal)."""

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_IDENTITY = frozenset(
    [
        "email",
        "emailaddress",
        "useremail",
        "accountemail",
        "mail",
        "username",
        "user",
        "userid",
        "login",
        "loginname",
        "name",
        "fullname",
        "firstname",
        "lastname",
        "displayname",
        "phone",
        "phonenumber",
    ]
)
_CREDENTIALS = frozenset(
    [
        "password",
        "passwd",
        "pin",
        "accesstoken",
        "refreshtoken",
        "token",
        "bearertoken",
        "oauthtoken",
        "authtoken",
        "authorizationcode",
    ]
)


def _asked(spec: ConnectionSpec) -> Iterator[tuple[int, ExtraField]]:
    """The fields that take a value of an author's own design: no help texts, no credentials of the user's own app."""
    for index, field in enumerate(spec.fields):
        if field.type != "help" and not is_user_app_field(field):
            yield index, field


def keys(spec: ConnectionSpec) -> Iterator[Finding]:
    """Every field has a key of its own that templates can name."""
    count: Counter[str] = Counter()
    for index, field in enumerate(spec.fields):
        at: Location = ("fields", index, "key")
        key = field.key.strip()
        count[key] += 1
        if not key:
            yield found(
                "field_key_missing",
                at,
                say("Field {number} has no key.", number=index + 1),
                say("Give it a short name, such as region: URLs use the value under it."),
            )
        elif count[key] > 1:
            yield found(
                "field_key_duplicate",
                at,
                say("Two fields have the key {key}.", key=quoted(key)),
                say("Give each its own, or one value replaces the other."),
            )
        elif key in names.RESERVED - set(names.USER_APP_FIELDS):
            yield found(
                "field_key_reserved",
                at,
                say("{key} is a name of the platform's own.", key=quoted(key)),
                say("Give the field another key."),
            )
        elif plain(key) not in CREDENTIAL_KEYS and not _IDENTIFIER.fullmatch(key):
            yield found(
                "field_key_invalid",
                at,
                say("The key {key} of field {number} is no plain name.", key=quoted(key), number=index + 1),
                say("Use letters, digits and _, as in account_region."),
            )


def needless(spec: ConnectionSpec) -> Iterator[Finding]:
    """Nothing is asked for that signing in brings anyway (a name in an address is the address's, not the person's)."""
    in_urls = named_in_addresses(spec)
    for index, field in _asked(spec):
        at: Location = ("fields", index, "key")
        if plain(field.key) in _CREDENTIALS:
            yield found(
                "field_asks_credentials",
                at,
                say(
                    "Field {number} asks for {field}.",
                    number=index + 1,
                    field=quoted(field.label or field.key),
                ),
                say("Remove it: people sign in at the provider, which sends the tokens."),
            )
        elif plain(field.key) in _IDENTITY and field.key not in in_urls:
            yield found(
                "field_is_identity",
                at,
                say(
                    "Field {number} asks who people are ({field}).",
                    number=index + 1,
                    field=quoted(field.label or field.key),
                ),
                say(
                    "Remove it: steps {label} and {identifier} take that from the test call.",
                    label=number_of("label"),
                    identifier=number_of("identifier"),
                ),
            )
    asked = [index for index, field in _asked(spec)]
    if len(asked) > MAX_FIELDS:
        yield found(
            "fields_many",
            ("fields",),
            say("People are asked for {count} values before they can connect.", count=len(asked)),
            say("Keep only those without which no address can be built."),
        )


def unused(spec: ConnectionSpec) -> Iterator[Finding]:
    """Every field is used somewhere."""
    used = used_names(spec)
    for index, field in _asked(spec):
        named = quoted(field.label or field.key)
        if not field.key.strip() or field.key in used:
            continue
        if field.required:
            at: Location = ("fields", index, "required")
            yield found(
                "field_required",
                at,
                say("The field {named} is required, but nothing in this connection needs it.", named=named),
                say("Make it optional, unless the actions need it: every required field keeps people from connecting."),
                putting(say("Make it optional"), at, False),
            )
        else:
            yield found(
                "field_unused",
                ("fields", index, "key"),
                say("{field} is used nowhere in this connection.", field=named),
                say("Use or remove it, unless the actions need it."),
            )


def required(spec: ConnectionSpec) -> Iterator[Finding]:
    """What an address cannot be built without has a value: from the person, or by default."""
    in_urls = named_in_addresses(spec)
    in_hosts = {mention.name for mention in mentions(spec) if mention.where == "host"}
    in_test = {key for _, key in test_inputs(spec)}
    for index, field in _asked(spec):
        if field.key in in_test or field.key not in in_urls or field.default.strip():
            continue  # the test call is to do without it: that is the finding
        at: Location = ("fields", index, "required")
        named = quoted(field.label or field.key)
        if not field.required:
            yield found(
                "field_optional_in_url",
                at,
                say("A URL is built from {named}, which may be left blank.", named=named),
                say("Give the field a default value, or make it required."),
                putting(say("Make it required"), at, True),
            )
        elif field.key not in in_hosts:  # nobody but the person knows which server is theirs
            yield found(
                "field_required_in_url",
                at,
                say("The field {named} is required because a URL is built from it.", named=named),
                say("That is right if no value fits most people. Otherwise set a default and make it optional."),
            )


def labels(spec: ConnectionSpec) -> Iterator[Finding]:
    """Every field says what it wants."""
    for index, field in enumerate(spec.fields):
        if not field.label.strip() and field.key.strip():
            at: Location = ("fields", index, "label")
            label = as_label(field.key)
            yield found(
                "field_label_missing",
                at,
                say("The field {key} has no label: people would not know what to enter.", key=quoted(field.key)),
                say("Write what they see above the field, for example {label}.", label=quoted(label)),
                putting(say("Use {label}", label=quoted(label)), at, label),
            )


def as_label(key: str) -> str:
    """A key as words: ``realName`` and ``real_name`` give ``Real name``."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[_\W]+", " ", key).split()
    return " ".join(words).lower().capitalize() or key


RULES = (keys, needless, unused, required, labels)
