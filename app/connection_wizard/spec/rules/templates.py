"""Templates: right spelling, values that exist, at a time when they exist, in places where they are filled in."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.rules.known import at_or_below, is_known, near_value, use_of
from connection_wizard.spec.rules.making import finding_code, fix_setting, quoted
from connection_wizard.spec.rules.name_words import slip_of
from connection_wizard.spec.rules.place_names import place
from connection_wizard.spec.rules.places import KEPT_GROUPS, TEMPLATES, Group, Text, groups
from connection_wizard.spec.rules.samples import AUTHORIZED
from connection_wizard.spec.rules.spelling import corrected, is_suspect, misspelt
from connection_wizard.spec.templates import TemplateError, parse_template, paths_in
from connection_wizard.spec.value_names import labels_of, value_name
from connection_wizard.spec.worked_out_once import of_latest
from connection_wizard.steps import number_of
from connection_wizard.words import NOTHING, Words, capital, in_quotes, listed, say

_WITH_SITE = [{"name": "site", "value": "${context.authData.accesstokencode.site}"}]
_KEEP_NAME = {"keep": [{"name": "site_name", "path": "name"}]}
_KEEP_SITE = {"keep": [{"name": "site", "path": "site.id"}]}


_SECRETS_IN_BROWSER = (names.CLIENT_SECRET, names.CODE_VERIFIER)
_USED_UP = (names.CODE, names.CODE_VERIFIER, names.NONCE)
"""Made for one authorization and gone after the token request."""


TEMPLATE_BROKEN = finding_code(
    "template_broken",
    "error",
    None,
    "A placeholder that cannot be read",
    "Where the program cannot tell which value is meant, it cannot fill one in.",
    ("test_call", "query", [{"name": "fields", "value": "${tenant}"}]),
)


def spelling(spec: ConnectionSpec) -> Iterator[Finding]:
    """Placeholders are written as ``${context.authData.…}``."""
    for text in chain.from_iterable(map(_doubtful, groups(spec))):
        wrong = tuple(misspelt(text.text, text.kind, spec.fields))
        known = [item for item in wrong if item.target]
        if known:
            yield _misspelt(spec, text, corrected(text.text, wrong), [item.text for item in known])
        elif error := _error(text.text):
            yield TEMPLATE_BROKEN.finding(
                text.at,
                say("A placeholder in {place} cannot be read.", place=place(spec, text.at)),
                error.hint,
            )


@lru_cache(maxsize=KEPT_GROUPS)
def _doubtful(group: Group) -> tuple[Text, ...]:
    return tuple(text for text in group if text.kind in TEMPLATES and (is_suspect(text) or _error(text.text)))


TEMPLATE_MISSPELT = finding_code(
    "template_misspelt",
    "error",
    None,
    "A placeholder in another spelling",
    "Only ${context.authData.…} is filled in. Any other spelling is sent to the provider letter by letter.",
    ("test_call", "headers", 0, "value", "Bearer {{access_token}}"),
)


def _misspelt(spec: ConnectionSpec, text: Text, right: str, wrong: list[str]) -> Finding:
    return TEMPLATE_MISSPELT.finding(
        text.at,
        say(
            "No value is filled in for {names} in {place}.",
            names=listed(map(quoted, dict.fromkeys(wrong))),
            place=place(spec, text.at),
        ),
        say("Values are filled in where it says ${context.authData.…}. Choose the value from the insert menu."),
        fix_setting(say("Write the placeholder rightly"), text.at, right),
    )


def _error(text: str) -> TemplateError | None:
    try:
        parse_template(text)
    except TemplateError as error:
        return error
    return None


def values(spec: ConnectionSpec) -> Iterator[Finding]:
    """A template names values that the connection has, and has by then."""
    ordinary = {field.key for field in spec.fields} - names.RESERVED  # there from the beginning to the end
    for group in groups(spec):
        for text, path, area in _named(group):
            if area not in ordinary:
                yield from _value(spec, text, path)


@lru_cache(maxsize=KEPT_GROUPS)
def _named(group: Group) -> tuple[tuple[Text, DataPath, str], ...]:
    """Every value that is named in a group, once for each text, and its first name."""
    return tuple(
        (text, path, path.area)
        for text in group
        if text.kind in TEMPLATES
        for path in dict.fromkeys(paths_in(text.text))
    )


SECRET_IN_BROWSER = finding_code(
    "secret_in_browser",
    "error",
    "authorization",
    "A secret in the authorization URL",
    "The authorization URL is opened in the browser: what is in it is seen, stored in the history and logged.",
    ("authorization", "parameters", [{"name": "key", "value": "${context.authData.clientsecret}"}]),
)
VALUE_TOO_EARLY = finding_code(
    "value_too_early",
    "error",
    None,
    "A value before it exists",
    "Each step can use only what earlier steps brought: fields, then the callback, the tokens, the test response.",
    ("access_token", "headers", [{"name": "X-Account", "value": "${context.authData.testcode.profile.id}"}]),
)
VALUE_OF_LATER_CALL = finding_code(
    "value_of_later_call",
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
                "headers": AUTHORIZED,
                "query": _WITH_SITE,
                "response": _KEEP_NAME,
            },
            {"url": "https://api.acme.com/sites", "headers": AUTHORIZED, "response": _KEEP_SITE},
        ],
    ),
)
VALUE_GONE = finding_code(
    "value_gone",
    "error",
    None,
    "A value that was used up",
    "The authorization code and the PKCE verifier are for one token request; later there is nothing to fill in.",
    ("refresh_token", "parameters", [{"name": "code", "value": "${context.authData.Authorization.code}"}]),
)
CALLBACK_VALUE_NOT_KEPT = finding_code(
    "callback_value_not_kept",
    "warning",
    None,
    "A callback value that is not kept",
    "Of what the provider sends with the callback only the listed values are kept for later calls.",
    ("test_call", "query", [{"name": "realm", "value": "${context.authData.Authorization.realmId}"}]),
)
NONCE_ONLY_HERE = finding_code(
    "nonce_only_here",
    "warning",
    None,
    "A value that the platform does not have",
    "The nonce, a fresh random value for each log-in, is made by this program. The platform has none: there the "
    "parameter would be sent without a value.",
    ("authorization", "parameters", [{"name": "nonce", "value": "${context.authData.nonce}"}]),
)


def _value(spec: ConnectionSpec, text: Text, path: DataPath) -> Iterator[Finding]:
    use = use_of(text.at)
    if not is_known(path, spec):
        yield _unknown(spec, text, path)
    elif use == "authorization" and path in _SECRETS_IN_BROWSER:
        yield SECRET_IN_BROWSER.finding(
            text.at,
            say(
                "{named} in {where} would be shown in the browser's address bar.",
                named=_value_name(path, spec),
                where=place(spec, text.at),
            ),
            say(
                "Remove it: secrets belong into step {step} only, where OAuth adds them by itself.",
                step=number_of("access_token"),
            ),
        )
    elif untimely := _untimely(spec, text, path, use):
        yield untimely
    elif path.area == names.AUTHORIZATION.parts[1] and not _is_kept(spec, path):
        name = str(path.parts[2])
        yield CALLBACK_VALUE_NOT_KEPT.finding(
            text.at,
            say(
                "{where} needs {name} from the callback, which is not kept.",
                where=capital(place(spec, text.at)),
                name=quoted(name),
            ),
            say("List it in step {step} among the values to keep from the callback.", step=number_of("authorization")),
            fix_setting(
                say("Keep {name} in step {step}", name=quoted(name), step=number_of("authorization")),
                ("authorization", "callback", "keep", len(spec.authorization.callback.keep)),
                name,
            ),
        )
    elif path == names.NONCE:
        yield NONCE_ONLY_HERE.finding(
            text.at,
            say(
                "{named} in {where} is filled in by this program only: the platform has no such value.",
                named=_value_name(path, spec),
                where=place(spec, text.at),
            ),
            say("If the provider takes the request without it, remove it. Otherwise write a fixed text of your own."),
        )


def _value_name(path: DataPath, spec: ConnectionSpec) -> Words:
    """A value as its field shows it."""
    name = value_name(path, labels_of(spec))
    return quoted(name) if name.is_same_everywhere else in_quotes(name)


def _untimely(spec: ConnectionSpec, text: Text, path: DataPath, use: str) -> Finding | None:
    """A value that is not there yet when it is used, or no longer."""
    where = place(spec, text.at)
    if early := _too_early(path, use):
        said = say("{named} in {where} does not exist yet at that time.", named=_value_name(path, spec), where=where)
        return VALUE_TOO_EARLY.finding(text.at, said, early)
    if use == "follow_up" and (bringing := _later_call(spec, text.at, path)):
        said = say("{named} in {where} comes only with a later call.", named=_value_name(path, spec), where=where)
        return VALUE_OF_LATER_CALL.finding(text.at, said, say("Move call {number} further up.", number=bringing))
    if _gone(spec, path, use):
        return VALUE_GONE.finding(
            text.at,
            say("{named} in {where} no longer exists at that time.", named=_value_name(path, spec), where=where),
            say(
                "It is made for one sign-in and used once, in step {step}. Use a value of the token response instead.",
                step=number_of("access_token"),
            ),
        )
    return None


VALUE_UNKNOWN = finding_code(
    "value_unknown",
    "error",
    None,
    "A value that the connection does not have",
    "Nothing can be filled in: the address, header or parameter would be broken.",
    ("authorization", "url", "https://${context.authData.regoin}.acme.com/oauth/authorize"),
    ("test_call", "url", "https://${context.authData.region}.acme.com/v1/me"),
)


def _unknown(spec: ConnectionSpec, text: Text, path: DataPath) -> Finding:
    near = near_value(path, spec)
    hint = say("Add a field with this key in step {step}, or choose another value.", step=number_of("fields"))
    fix = None
    if near:
        hint = say("Probably {near} is meant.", near=_value_name(near, spec))
        pieces = parse_template(text.text)
        fix = fix_setting(
            say("Use {near}", near=_value_name(near, spec)),
            text.at,
            pieces.fill(lambda piece: (near if piece == path else piece).template),
        )
    return VALUE_UNKNOWN.finding(
        text.at,
        say(
            "{path} in {place} is no value of this connection.",
            path=_value_name(path, spec),
            place=place(spec, text.at),
        ),
        hint,
        fix,
    )


def _too_early(path: DataPath, use: str) -> Words:
    """What to do about a value that comes later than it is needed; empty if it does not."""
    area = path.area
    if area == names.AUTHORIZATION.parts[1] and use == "authorization":
        return say("It comes with the callback, after people have approved.")
    if area == names.TOKEN_RESPONSE.parts[1] and use in ("authorization", "exchange"):
        return say("It comes with the token response, the answer to step {step}.", step=number_of("access_token"))
    if area == names.TEST_RESPONSE.parts[1] and use in ("authorization", "exchange", "follow_up", "test"):
        return say("It comes with the answer to the test call, step {step}.", step=number_of("test_call"))
    return NOTHING


def _later_call(spec: ConnectionSpec, at: DocumentPath, path: DataPath) -> int:
    """The number of the later one of the calls after the token that brings a value first; 0 if none does."""
    if path.area != names.TOKEN_RESPONSE.parts[1] or len(path.parts) < 3:
        return 0
    first = _brought_by(spec).get(path.parts[2], 0)
    return first if first > int(at[2]) + 1 else 0


@of_latest
def _brought_by(spec: ConnectionSpec) -> dict[str | int, int]:
    """The number of the first call that keeps a value, by the value's name; the token call itself is 0."""
    calls = (spec.access_token, *spec.access_token.follow_ups)
    return {kept.name: number for number, call in reversed([*enumerate(calls)]) for kept in call.response.keep}


def _gone(spec: ConnectionSpec, path: DataPath, use: str) -> bool:
    if path == names.CODE_VERIFIER and use == "exchange":
        return spec.authorization.pkce == "none"  # it never was
    return use not in ("authorization", "exchange") and any(at_or_below(path, gone) for gone in _USED_UP)


def _is_kept(spec: ConnectionSpec, path: DataPath) -> bool:
    """Whether a value of the callback is there later; one that is only misspelt has a finding of its own."""
    if len(path.parts) < 3 or path == names.CODE:
        return True
    kept, name = _kept_of_callback(spec), str(path.parts[2])
    return name in kept or bool(slip_of(name, tuple(kept)))


@of_latest
def _kept_of_callback(spec: ConnectionSpec) -> frozenset[str]:
    callback = spec.authorization.callback
    return frozenset((*callback.keep, callback.code, callback.state))


def not_filled(spec: ConnectionSpec) -> Iterator[Finding]:
    """No placeholder stands where none is filled in."""
    for text in chain.from_iterable(map(_taken_as_written, groups(spec))):
        yield _not_filled(spec, text.at)
    for index, field in enumerate(spec.fields):
        if "${" in field.default:
            yield _not_filled(spec, ("fields", index, "default"))


@lru_cache(maxsize=KEPT_GROUPS)
def _taken_as_written(group: Group) -> tuple[Text, ...]:
    return tuple(text for text in group if text.kind in ("word", "name") and ("${" in text.text or "{{" in text.text))


TEMPLATE_NOT_FILLED = finding_code(
    "template_not_filled",
    "error",
    None,
    "A placeholder where none is filled in",
    "Some settings are used as they are. A placeholder there is taken letter by letter.",
    ("authorization", "scopes", 1, "contacts.${context.authData.region}"),
)


def _not_filled(spec: ConnectionSpec, at: DocumentPath) -> Finding:
    return TEMPLATE_NOT_FILLED.finding(
        at,
        say("The placeholder in {place} is never filled in.", place=place(spec, at)),
        say("Write the value itself: only URLs, parameters, headers and bodies are filled in."),
    )


RULES = (spelling, values, not_filled)
