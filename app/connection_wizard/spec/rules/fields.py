"""The fields that people are asked for. Few, well named, and nothing that OAuth brings by itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any
from unicodedata import normalize

from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec, ExtraField
from connection_wizard.spec.rules.calls import test_inputs
from connection_wizard.spec.rules.known import plain
from connection_wizard.spec.rules.making import finding_code, fix_setting, quoted
from connection_wizard.spec.rules.mentions import mentions, named_in_addresses, used_names
from connection_wizard.spec.rules.user_app import CREDENTIAL_KEYS, is_user_app_field
from connection_wizard.steps import number_of
from connection_wizard.words import counted, say

_PLAN: dict[str, Any] = {"key": "plan", "label": "Plan", "type": "string", "default": "basic"}
_USED = ("test_call", "query", [{"name": "plan", "value": "${context.authData.plan}"}])


MAX_FIELDS = 5
"""More than these make people give up (the platform's help: keep fields minimal)."""

LONGEST_LABEL = 40
"""Characters of a label that a key is made of."""
_IDENTIFIER = r"[A-Za-z_][A-Za-z0-9_]*"
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


FIELD_KEY_MISSING = finding_code(
    "field_key_missing",
    "error",
    "fields",
    "A field without a key",
    "The value of a field is stored under its key; without one it cannot be used anywhere.",
    ("fields", 1, _PLAN | {"key": ""}),
)
FIELD_KEY_DUPLICATE = finding_code(
    "field_key_duplicate",
    "error",
    "fields",
    "Two fields with the same key",
    "The value of one field would replace that of the other.",
    ("fields", 1, _PLAN | {"key": "region"}),
)
FIELD_KEY_RESERVED = finding_code(
    "field_key_reserved",
    "error",
    "fields",
    "A key that the platform uses itself",
    "The platform keeps tokens and answers under this name and would overwrite what people entered.",
    ("fields", 1, _PLAN | {"key": "testcode"}),
    ("revoke_token", "query", [{"name": "plan", "value": "${context.authData.testcode.plan}"}]),
)
FIELD_KEY_INVALID = finding_code(
    "field_key_invalid",
    "warning",
    "fields",
    "A key that is no plain name",
    "Keys with spaces, dots or signs are easily misread in URLs and code, and cannot be renamed once in use.",
    ("fields", 1, _PLAN | {"key": "my plan"}),
    ("test_call", "query", [{"name": "plan", "value": '${context.authData["my plan"]}'}]),
)


def keys(spec: ConnectionSpec) -> Iterator[Finding]:
    """Every field has a key of its own that templates can name."""
    count: Counter[str] = Counter()
    for index, field in enumerate(spec.fields):
        at: DocumentPath = ("fields", index, "key")
        key = field.key.strip()
        count[key] += 1
        if not key:
            yield FIELD_KEY_MISSING.finding(
                at,
                say("Field {number} has no key.", number=index + 1),
                say("Give it a short name, such as region: URLs use the value under it."),
                fix_setting(say("Use {value}", value=quoted(named)), at, named)
                if (named := _key_of(field.label, spec))
                else None,
            )
        elif count[key] > 1:
            yield FIELD_KEY_DUPLICATE.finding(
                at,
                say("Two fields have the key {key}.", key=quoted(key)),
                say("Give each its own, or one value replaces the other."),
            )
        elif key in names.RESERVED - set(names.USER_APP_FIELDS):
            yield FIELD_KEY_RESERVED.finding(
                at,
                say("{key} is a name of the platform's own.", key=quoted(key)),
                say("Give the field another key."),
            )
        elif plain(key) not in CREDENTIAL_KEYS and not re.fullmatch(_IDENTIFIER, key):
            yield FIELD_KEY_INVALID.finding(
                at,
                say("The key {key} of field {number} is no plain name.", key=quoted(key), number=index + 1),
                say("Use letters, digits and _, as in account_region."),
            )


def _key_of(label: str, spec: ConnectionSpec) -> str:
    """The key that a field's label suggests; empty where it makes none, or one that is taken."""
    plain_letters = normalize("NFKD", label[:LONGEST_LABEL].lower()).encode("ascii", "ignore").decode()
    key = "_".join(re.findall(r"[a-z0-9]+", plain_letters))
    taken = names.RESERVED.union(field.key.strip() for field in spec.fields)
    return key if re.fullmatch(_IDENTIFIER, key) and key not in taken and plain(key) not in CREDENTIAL_KEYS else ""


FIELDS_MANY = finding_code(
    "fields_many",
    "hint",
    "fields",
    "Many fields",
    "Every question before connecting makes some people give up.",
    ("fields", [{"key": key, "label": f"Part {key}", "type": "string", "default": key} for key in "abcdef"]),
    ("authorization", "url", "https://eu.acme.com/oauth/authorize"),
    ("test_call", "query", [{"name": key, "value": f"${{context.authData.{key}}}"} for key in "abcdef"]),
)
FIELD_ASKS_CREDENTIALS = finding_code(
    "field_asks_credentials",
    "warning",
    "fields",
    "A field for a password or token",
    "With OAuth nobody gives away a password, and tokens come from the provider by themselves.",
    ("fields", 1, {"key": "password", "label": "Password", "type": "password"}),
    ("test_call", "query", [{"name": "x", "value": "${context.authData.password}"}]),
)
FIELD_IS_IDENTITY = finding_code(
    "field_is_identity",
    "warning",
    "fields",
    "A field for who somebody is",
    "Signing in tells who somebody is. Asking again costs time and may give another answer.",
    ("fields", 1, {"key": "email", "label": "Email", "type": "string", "default": "me@acme.com"}),
    ("test_call", "query", [{"name": "login", "value": "${context.authData.email}"}]),
)


def needless(spec: ConnectionSpec) -> Iterator[Finding]:
    """Nothing is asked for that signing in brings anyway (a name in an address is the address's, not the person's)."""
    in_urls = named_in_addresses(spec)
    for index, field in _asked(spec):
        at: DocumentPath = ("fields", index, "key")
        if plain(field.key) in _CREDENTIALS:
            yield FIELD_ASKS_CREDENTIALS.finding(
                at,
                say(
                    "Field {number} asks for {field}.",
                    number=index + 1,
                    field=quoted(field.label or field.key),
                ),
                say("Remove it: people sign in at the provider, which sends the tokens."),
            )
        elif plain(field.key) in _IDENTITY and field.key not in in_urls:
            yield FIELD_IS_IDENTITY.finding(
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
        yield FIELDS_MANY.finding(
            ("fields",),
            counted(
                "People are asked for {count} values before they can connect.",
                "People are asked for {count} value before they can connect.",
                len(asked),
                count=len(asked),
            ),
            say("Keep only those without which no address can be built."),
        )


FIELD_REQUIRED = finding_code(
    "field_required",
    "warning",
    "fields",
    "A required field that nothing needs",
    "Each required field keeps people from connecting; this one is in no address, parameter, header, body or code.",
    ("fields", 1, _PLAN | {"required": True}),
)
FIELD_UNUSED = finding_code(
    "field_unused",
    "hint",
    "fields",
    "A field that nothing uses",
    "What is asked for and never used is a needless question.",
    ("fields", 1, _PLAN),
)


def unused(spec: ConnectionSpec) -> Iterator[Finding]:
    """Every field is used somewhere."""
    used = used_names(spec)
    for index, field in _asked(spec):
        named = quoted(field.label or field.key)
        if not field.key.strip() or field.key in used:
            continue
        if field.required:
            at: DocumentPath = ("fields", index, "required")
            yield FIELD_REQUIRED.finding(
                at,
                say("The field {named} is required, but nothing in this connection needs it.", named=named),
                say("Make it optional, unless the actions need it: every required field keeps people from connecting."),
                fix_setting(say("Make it optional"), at, False),
            )
        else:
            yield FIELD_UNUSED.finding(
                ("fields", index, "key"),
                say("{field} is used nowhere in this connection.", field=named),
                say("Use or remove it, unless the actions need it."),
            )


FIELD_OPTIONAL_IN_URL = finding_code(
    "field_optional_in_url",
    "warning",
    "fields",
    "A URL built from a field that may be blank",
    "Left blank, the address falls apart and the connection fails.",
    ("fields", 1, {"key": "shop", "label": "Shop", "type": "string", "required": False}),
    ("test_call", "url", "https://${context.authData.shop}.acme.com/v1/me"),
)
FIELD_REQUIRED_IN_URL = finding_code(
    "field_required_in_url",
    "hint",
    "fields",
    "A required field in the path of a URL",
    "The rule is that extra fields are not required; where an address cannot be built otherwise, this is right.",
    ("fields", 1, {"key": "tenant", "label": "Tenant", "type": "string", "required": True}),
    ("authorization", "url", "https://eu.acme.com/${context.authData.tenant}/oauth/authorize"),
    ("fields", 0, "default", "eu"),
    ("access_token", "url", "https://${context.authData.region}.acme.com/oauth/token"),
)


RIGHT_IF_NONE_FITS = say("That is right if no value fits most people. Otherwise set a default and make it optional.")


def is_filled_in_by_each(spec: ConnectionSpec, field: ExtraField) -> bool:
    """Whether an address is built from a field that has no value of its own, such as everybody's sub-domain."""
    return not field.default.strip() and field.key in named_in_addresses(spec)


def required(spec: ConnectionSpec) -> Iterator[Finding]:
    """What an address cannot be built without has a value: from the person, or by default."""
    in_urls = named_in_addresses(spec)
    in_hosts = {mention.name for mention in mentions(spec) if mention.where == "host"}
    in_test = {key for _, key in test_inputs(spec)}
    for index, field in _asked(spec):
        if field.key in in_test or field.key not in in_urls or field.default.strip():
            continue  # the test call is to do without it: that is the finding
        at: DocumentPath = ("fields", index, "required")
        named = quoted(field.label or field.key)
        if not field.required:
            yield FIELD_OPTIONAL_IN_URL.finding(
                at,
                say("A URL is built from {named}, which may be left blank.", named=named),
                say("Give the field a default value, or make it required."),
                fix_setting(say("Make it required"), at, True),
            )
        elif field.key not in in_hosts:  # nobody but the person knows which server is theirs
            yield FIELD_REQUIRED_IN_URL.finding(
                at,
                say("The field {named} is required because a URL is built from it.", named=named),
                RIGHT_IF_NONE_FITS,
            )


FIELD_LABEL_MISSING = finding_code(
    "field_label_missing",
    "warning",
    "fields",
    "A field without a label",
    "People see the label, not the key.",
    ("fields", 1, _PLAN | {"label": ""}),
    _USED,
)


def labels(spec: ConnectionSpec) -> Iterator[Finding]:
    """Every field says what it wants."""
    for index, field in enumerate(spec.fields):
        if not field.label.strip() and field.key.strip():
            at: DocumentPath = ("fields", index, "label")
            label = as_label(field.key)
            yield FIELD_LABEL_MISSING.finding(
                at,
                say("The field {key} has no label: people would not know what to enter.", key=quoted(field.key)),
                say("Write what they see above the field, for example {label}.", label=quoted(label)),
                fix_setting(say("Use {label}", label=quoted(label)), at, label),
            )


def as_label(key: str) -> str:
    """A key as words: ``realName`` and ``real_name`` give ``Real name``."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[_\W]+", " ", key).split()
    return " ".join(words).lower().capitalize() or key


RULES = (keys, needless, unused, required, labels)
