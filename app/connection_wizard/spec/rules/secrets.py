"""Secrets typed into the wrong box. A spec is made to be shared: it holds none, and no message here repeats one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from urllib.parse import parse_qsl

from pydantic import JsonValue

from connection_wizard.spec import names
from connection_wizard.spec.calls import Parameter
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Finding, Fix
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.known import ALIASES, plain
from connection_wizard.spec.rules.making import finding_code, fix_removing, fix_setting
from connection_wizard.spec.rules.place_names import place
from connection_wizard.spec.rules.places import KEPT, KEPT_GROUPS, Group, Text, calls, groups
from connection_wizard.spec.rules.read_addresses import address_of, placed_urls
from connection_wizard.steps import number_of
from connection_wizard.words import capital, say

_KNOWN = re.compile(
    r"(?<![A-Za-z0-9])(?:"
    r"GOCSPX-[\w-]{20,}|ya29\.[\w-]{20,}|AIza[\w-]{30,}"  # Google: client secret, access token, API key
    r"|[sr]k_(?:live|test)_\w{10,}|whsec_\w{10,}"  # Stripe
    r"|xox[abeprs]-[\w-]{10,}|xapp-[\w-]{10,}"  # Slack
    r"|gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{15,}"  # GitHub, GitLab
    r"|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{20,}"  # Shopify
    r"|(?:secret|ntn)_[A-Za-z0-9]{30,}"  # Notion
    r"|[\w~.-]{3}[78]Q~[\w~.-]{30,}"  # Microsoft Entra: client secret
    r"|EAA[A-Za-z0-9]{40,}"  # Facebook: access token
    r"|pat-(?:na|eu)[0-9]-[0-9a-f-]{30,}|pat[A-Za-z0-9]{14}\.[0-9a-f]{40,}"  # HubSpot, Airtable
    r"|SG\.[\w-]{15,}\.[\w-]{20,}"  # SendGrid
    r"|-----BEGIN[A-Z ]*PRIVATE KEY"
    r")"
    r"|(?<![\w-])(?>[\w-]*?(?<![A-Za-z0-9])eyJ)[\w-]{10,}+\.[\w-]{10,}+\."  # a JWT (RFC 7519): the first of a word
)
"""How secrets begin whose issuers gave them a form that can be recognised."""
_WHOLE = re.compile(rf"(?!-----BEGIN)(?:{_KNOWN.pattern})[\w\-./+~=]*")
"""All of one: of a private key the first line names no part."""
_SECRET_NAMES = frozenset(
    [
        "clientsecret",
        "appsecret",
        "consumersecret",
        "secret",
        "secretkey",
        "apikey",
        "xapikey",
        "apitoken",
        "accesstoken",
        "refreshtoken",
        "authtoken",
        "xauthtoken",
        "token",
        "password",
        "passwd",
        "privatekey",
        "accesskey",
        "developertoken",
        "subscriptionkey",
        "ocpapimsubscriptionkey",
    ]
)
_SECRET_ENDS = ("secret", "password", "apikey", "accesstoken", "refreshtoken", "authtoken")
_CREDENTIALS = re.compile(r"(?:Bearer|Basic|Token|OAuth|Zoho-oauthtoken)\s+(\S+)", re.IGNORECASE)
_CODE_ASSIGNMENT = r"""["']?([A-Za-z][\w-]{2,40}+)["']?\s*+[:=]\s*+(["'`])([^"'`$\s]{8,})\2"""
_OTHERWISE = r"\s|://|^.{0,5}$"
"""No credential: words, an address, or a few letters."""
_HARMLESS_VALUES = frozenset(["", "true", "false", "none", "null", "0", "1"])


def is_secret_name(name: str) -> bool:
    """Whether a parameter, header or key of this name carries a secret."""
    word = plain(name)
    return word in _SECRET_NAMES or word.endswith(_SECRET_ENDS)


def holds_known_secret(text: str) -> bool:
    """Whether a text holds something with the form of a secret, wherever it stands."""
    return bool(_KNOWN.search(text))


def without_known_secrets(text: str) -> str:
    """A text in which of each secret that is known by its form no more than the beginning stands."""
    return _WHOLE.sub(lambda found: f"{found[0][:4]}…", text) if holds_known_secret(text) else text


def literal_credentials(name: str, value: str) -> bool:
    """Whether a header holds credentials letter by letter: ``Authorization: Bearer abc123``."""
    if not _is_authorization(name):
        return False
    match = _CREDENTIALS.fullmatch(value.strip())
    return bool(match) and is_literal(match[1] if match else "")


def _is_authorization(header: str) -> bool:
    return header.strip().lower() in ("authorization", "proxy-authorization")


def is_literal(value: str) -> bool:
    """Whether a value is meant as it stands: no placeholder, whatever its spelling, and no flag."""
    value = value.strip()
    if value.lower() in _HARMLESS_VALUES or re.search(r"[{}<>$]|your|\.\.\.|…|xxx|_here\b", value, re.IGNORECASE):
        return False
    return plain(value) not in ALIASES


def is_secret_value(name: str, value: object) -> bool:
    """Whether some JSON under a name is a secret or has one in it, by its form or by the name that it stands under."""
    waiting: list[tuple[str, object]] = [(name, value)]
    while waiting:  # as deep as a document may be
        name, value = waiting.pop()
        if holds_known_secret(name):
            return True
        if isinstance(value, dict):
            waiting += value.items()
        elif isinstance(value, list):
            waiting += ((name, item) for item in value)
        elif isinstance(value, str | int) and not isinstance(value, bool):
            text = str(value).strip()
            if holds_known_secret(text) or (
                is_secret_name(name) and is_literal(text) and not re.search(_OTHERWISE, text)
            ):
                return True
    return False


def secrets(spec: ConnectionSpec) -> Iterator[Finding]:
    """No text of a spec is a secret, by its form or by the name that it stands under."""
    seen: set[DocumentPath] = set()
    for finding in (*_in_parameters(spec), *_in_addresses(spec), *_in_bodies(spec), *_in_texts(spec)):
        if finding.path not in seen:
            seen.add(finding.path)
            yield finding


def _in_parameters(spec: ConnectionSpec) -> Iterator[Finding]:
    lists: list[tuple[DocumentPath, tuple[Parameter, ...]]] = [
        (("authorization", "parameters"), spec.authorization.parameters)
    ]
    for at, call in calls(spec):
        lists += [((*at, group), getattr(call, group)) for group in ("query", "headers", "parameters")]
    for group in ("headers", "query", "body"):
        lists.append((("request_parameters", group), getattr(spec.request_parameters, group)))
    for at, parameters in lists:
        for index, parameter in enumerate(parameters):
            if not _may_carry_secret(parameter.name):
                continue
            place_of_value = (*at, index, "value")
            if literal_credentials(parameter.name, parameter.value):
                word = parameter.value.split()[0]
                right = f"{word} {names.ACCESS_TOKEN.template}"
                fix = fix_setting(say("Use the connection's access token"), place_of_value, right)
                yield _secret(spec, place_of_value, fix if word.lower() != "basic" else None)
            elif is_secret_name(parameter.name) and is_literal(parameter.value):
                yield _secret(spec, place_of_value, _parameter_fix(at, index, parameter))


@lru_cache(maxsize=KEPT)
def _may_carry_secret(name: str) -> bool:
    return is_secret_name(name) or _is_authorization(name)


def _parameter_fix(at: DocumentPath, index: int, parameter: Parameter) -> Fix | None:
    """OAuth adds the client secret itself; a token has its place in the connection. The rest has to be asked for."""
    target = ALIASES.get(plain(parameter.name))
    if target == names.CLIENT_SECRET:
        return fix_removing(say("Remove the parameter: OAuth adds the client secret"), ((*at, index),))
    if target in (names.ACCESS_TOKEN, names.REFRESH_TOKEN) and plain(parameter.name) != "apikey" and target:
        later = at[0] != "authorization" and at[:-1] != ("access_token",)
        return (
            fix_setting(say("Use the connection's own token"), (*at, index, "value"), target.template)
            if later
            else None
        )
    return None


def _in_addresses(spec: ConnectionSpec) -> Iterator[Finding]:
    for at, url in placed_urls(spec):
        address = address_of(url)
        pairs = parse_qsl(address.query[1:], max_num_fields=None) if address else []
        if any(is_secret_name(name) and is_literal(value) and "*" not in value for name, value in pairs):
            yield _secret(spec, at)


def _in_bodies(spec: ConnectionSpec) -> Iterator[Finding]:
    for at, call in calls(spec):
        yield from _in_body(spec, (*at, "body"), call.body)
    yield from _in_body(spec, ("platform", "rest"), spec.platform.rest)


def _in_body(spec: ConnectionSpec, at: DocumentPath, body: JsonValue) -> Iterator[Finding]:
    if isinstance(body, dict):
        for name, value in body.items():
            if isinstance(value, str) and is_secret_name(name) and is_literal(value):
                yield _secret(spec, (*at, name))
            else:
                yield from _in_body(spec, (*at, name), value)
    elif isinstance(body, list):
        for index, value in enumerate(body):
            yield from _in_body(spec, (*at, index), value)


@lru_cache(maxsize=KEPT_GROUPS)
def _secrets_in(group: Group) -> tuple[Text, ...]:
    """The texts that hold a secret, by its form or as code that names one."""
    return tuple(text for text in group if holds_known_secret(text.text) or _is_named_in(text))


def _is_named_in(text: Text) -> bool:
    return text.kind == "code" and any(
        is_secret_name(match[1]) and is_literal(match[3]) for match in re.finditer(_CODE_ASSIGNMENT, text.text)
    )


CLIENT_ID_IS_SECRET = finding_code(
    "client_id_is_secret",
    "error",
    "credentials",
    "A client secret in place of the client ID",
    "The client ID is public: it stands in the authorization URL and in this file. A secret there is one no more.",
    ("client", "client_id", "GOCSPX-not-a-real-secret-0123456789"),
)
FIELD_DEFAULT_SECRET = finding_code(
    "field_default_secret",
    "error",
    "fields",
    "A secret as default value",
    "Defaults stand in the file, which everybody may read.",
    ("fields", 1, {"key": "partner", "label": "Partner key", "type": "password", "default": "letmein"}),
    ("test_call", "headers", 1, {"name": "X-Partner", "value": "${context.authData.partner}"}),
)


def _in_texts(spec: ConnectionSpec) -> Iterator[Finding]:
    for at, _, _ in chain.from_iterable(map(_secrets_in, groups(spec))):
        if at == ("client", "client_id"):
            yield CLIENT_ID_IS_SECRET.finding(
                at,
                say("The client ID looks like a secret."),
                say(
                    "Enter the public client ID here. The secret goes into the field for the client secret, which "
                    "is never written to a file. If this one was shared already, make a new one at the provider."
                ),
            )
        else:
            yield _secret(spec, at)
    for index, field in enumerate(spec.fields):
        if field.default.strip() and (field.type == "password" or is_secret_name(field.key)):
            at = ("fields", index, "default")
            yield FIELD_DEFAULT_SECRET.finding(
                at,
                say("{place} would be readable by everyone who gets the file.", place=capital(place(spec, at))),
                say("Leave the default of such a field empty: whoever connects enters the value."),
                fix_setting(say("Empty the default"), at, ""),
            )


SECRET_IN_SPEC = finding_code(
    "secret_in_spec",
    "error",
    None,
    "A secret in the document",
    "Specs are shared, reviewed and stored in version control; everybody there could use the secret.",
    ("test_call", "headers", 0, "value", "Bearer 5f2a9c1e7b40d863"),
)


def _secret(spec: ConnectionSpec, at: DocumentPath, fix: Fix | None = None) -> Finding:
    return SECRET_IN_SPEC.finding(
        at,
        say("There seems to be a real secret in {place}.", place=place(spec, at)),
        say(
            "Take it out: this file is shared. If it was shared already, make a new secret at the provider. "
            "A key that each customer has is a field of step {step}.",
            step=number_of("fields"),
        ),
        fix,
    )


RULES = (secrets,)
