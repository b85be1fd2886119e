"""The values that name a connection and tell accounts apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath, PathError, parse_path, read_path
from connection_wizard.spec.rules.fields import as_label
from connection_wizard.spec.rules.known import at_or_below, is_known, near_value
from connection_wizard.spec.rules.making import finding_code, fix_setting, quoted, said_of
from connection_wizard.spec.rules.secrets import is_secret_name
from connection_wizard.spec.rules.templates import VALUE_UNKNOWN
from connection_wizard.spec.rules.volatile import is_volatile
from connection_wizard.spec.time_names import time_name
from connection_wizard.words import by_place, say

LABEL: DocumentPath = ("connection_label", "path")
ICON: DocumentPath = ("connection_label", "icon_path")
IDENTIFIER: DocumentPath = ("unique_identifier", "path")

_WORDS = {
    LABEL: say("The label path"),
    ICON: say("The picture path"),
    IDENTIFIER: say("The identifier path"),
}
_ANSWER_WORDS = ("res", "response", "result", "body", "data", "json", "context", "testcode", "this", "$", "output")
"""What people take for the root of the answer to the test call."""
_IN_TEMPLATE = r"\s*+(?:return\s++)?[`'\"]?\$\{\s*+([^{}]+)\}[`'\"]?;?\s*+"
_RETURNED = r"\s*+return\s++([^;]+);?\s*+"
_EMAIL = re.compile(r"e-?mail", re.IGNORECASE)
_MAY_CHANGE = re.compile(
    r"(?:^|_)(?:e-?mail|name|login|username|display_?name|nick(?:name)?|phone|title)$", re.IGNORECASE
)

_NAMES_NOTHING = frozenset({"name", "title", "id"})
"""Of these the object around them says what they name …"""
_HOLDS_ANYTHING = frozenset(
    {
        "data",
        "result",
        "results",
        "response",
        "testcode",
        "accesstokencode",
        "user",
        "profile",
        "me",
        "person",
        "owner",
        "viewer",
    }
)
"""… unless it is one of these."""
PREPOSITIONS = frozenset({"at", "on"})
"""Names that say nothing by themselves."""
BIRTH = frozenset({"birthday", "birthdate", "dob"})
"""They stay; that two people can share one is said of none of them here."""


LABEL_PATH_MISSING = finding_code(
    "label_path_missing",
    "error",
    "label",
    "No label is chosen",
    "The platform refuses a connection whose label is empty.",
    ("connection_label", "path", ""),
)


def label_missing(spec: ConnectionSpec) -> Iterator[Finding]:
    """A connection has a label."""
    if not spec.connection_label.path.strip():
        yield LABEL_PATH_MISSING.finding(
            LABEL,
            say("No label is chosen yet: the platform refuses a connection without one."),
            by_place(
                say("Run the live test and click a name in its answer."),
                "Choose a name of the test call's answer: “connection-wizard suggest” proposes some.",
            ),
        )


def written_paths(spec: ConnectionSpec) -> Iterator[Finding]:
    """The three paths can be read, start at authData, and lead to one harmless value."""
    for at, text in (
        (LABEL, spec.connection_label.path),
        (ICON, spec.connection_label.icon_path),
        (IDENTIFIER, spec.unique_identifier.path),
    ):
        if text.strip():
            yield from _path(spec, at, text)


PATH_SECRET = finding_code(
    "path_secret",
    "error",
    None,
    "A secret as label or identifier",
    "Labels and identifiers are stored and shown openly. Besides, tokens change.",
    ("unique_identifier", "path", "authData.accesstokencode.access_token"),
)
PATH_WHOLE = finding_code(
    "path_whole",
    "error",
    None,
    "A path to a whole answer",
    "A label or identifier is one value; a whole answer would be shown as [object Object].",
    ("connection_label", "path", "authData.testcode"),
)
PATH_LIST_POSITION = finding_code(
    "path_list_position",
    "hint",
    None,
    "A fixed position in a list",
    "The order of a list can change; then the label or identifier is another one.",
    ("unique_identifier", "path", "authData.testcode.teams[0].id"),
)


def _path(spec: ConnectionSpec, at: DocumentPath, text: str) -> Iterator[Finding]:
    try:
        path = parse_path(text)
    except PathError as error:
        yield _unreadable(at, text, error)
        return
    if not path.in_connection:
        yield from _outside(spec, at, path)
    elif not is_known(path, spec):
        near = near_value(path, spec)
        yield VALUE_UNKNOWN.finding(
            at,
            say(
                "{what} starts at {area}, which this connection does not have.",
                what=_WORDS[at],
                area=quoted(path.area),
            ),
            say("Probably {near} is meant.", near=quoted(str(near)))
            if near
            else say("Values of the test call start with authData.testcode."),
            fix_setting(say("Use {near}", near=quoted(str(near))), at, str(near)) if near else None,
        )
    elif _is_secret(path):
        yield PATH_SECRET.finding(
            at,
            say("{what} leads to a secret.", what=_WORDS[at]),
            say("Choose a harmless value: labels and identifiers are stored and shown openly."),
        )
    elif len(path.parts) < 3 and path.area in names.RESERVED and path not in (names.CLIENT_ID, names.REDIRECT_URI):
        yield PATH_WHOLE.finding(
            at,
            say("{what} leads to the whole answer, not to one value in it.", what=_WORDS[at]),
            by_place(
                say("Click the value itself, for example authData.testcode.profile.name."),
                "Give the path of the value itself, for example authData.testcode.profile.name.",
            ),
        )
    elif any(isinstance(part, int) for part in path.parts):
        yield PATH_LIST_POSITION.finding(
            at,
            say("{what} takes a fixed position of a list.", what=_WORDS[at]),
            say("Is the wanted entry always there? A value outside of a list is safer."),
        )


PATH_INVALID = finding_code(
    "path_invalid",
    "error",
    None,
    "A path that cannot be read",
    "The platform takes exactly one path here, no template and no code.",
    ("connection_label", "path", "${context.authData.testcode.profile.real_name}"),
)


def _unreadable(at: DocumentPath, text: str, error: PathError) -> Finding:
    inner = re.fullmatch(_IN_TEMPLATE, text) or re.fullmatch(_RETURNED, text)
    first = read_path(inner[1].rstrip() if inner else text.partition("||")[0])
    fix = (
        fix_setting(say("Use {first}", first=quoted(str(first))), at, str(first))
        if first and first.in_connection
        else None
    )
    return PATH_INVALID.finding(
        at,
        say("{what} cannot be read.", what=_WORDS[at]),
        say("Write one path alone, without ${ }, return or ||. {said_of}", said_of=said_of(text, error)),
        fix,
    )


PATH_OUTSIDE = finding_code(
    "path_outside",
    "error",
    None,
    "A path that does not start at authData",
    "Values are stored below authData; a path that starts at the answer itself (res, data) leads nowhere.",
    ("connection_label", "path", "res.data.profile.real_name"),
)


def _outside(spec: ConnectionSpec, at: DocumentPath, path: DataPath) -> Iterator[Finding]:
    parts = path.parts
    if parts == names.AUTH_DATA.parts:
        parts = ()
    if parts[:1] == ("context",):
        parts = parts[1:]
    if parts and parts[0] not in names.RESERVED - {"testcode"}:
        while len(parts) > 1 and parts[0] in _ANSWER_WORDS:
            parts = parts[1:]
        parts = (*names.TEST_RESPONSE.parts[1:], *parts)
    right = DataPath((*names.AUTH_DATA.parts, *parts))
    usable = len(right.parts) > 2 and not _is_secret(right) and not any(isinstance(part, int) for part in parts)
    yield PATH_OUTSIDE.finding(
        at,
        say("{what} must begin with authData.", what=_WORDS[at]),
        say("Values of the test call are found as authData.testcode and the rest: {right}.", right=quoted(str(right)))
        if usable
        else by_place(say("Click the value."), "Give the path of a value."),
        fix_setting(say("Use {right}", right=quoted(str(right))), at, str(right)) if usable else None,
    )


def _is_secret(path: DataPath) -> bool:
    return any(at_or_below(path, secret) for secret in names.SECRET_PATHS) or is_secret_name(str(path.parts[-1]))


def label_word(path: DataPath) -> str:
    """In a word, what kind of name a value is: ``Real name``, ``E-mail``, and ``Workspace`` for ``workspace.name``."""
    *before, last = _words_of(path)
    if _EMAIL.fullmatch(last):
        return "E-mail"
    if last.lower() in _NAMES_NOTHING and before[1:] and before[-1].lower() not in _HOLDS_ANYTHING:
        return as_label(before[-1])
    return as_label(last)


def _words_of(path: DataPath) -> list[str]:
    return [part for part in path.parts if isinstance(part, str)]


LABEL_NAME_MISSING = finding_code(
    "label_name_missing",
    "hint",
    "label",
    "The label has no name",
    "The word tells people what the name is: Email, Workspace.",
    ("connection_label", "name", ""),
)
LABEL_EMAIL_SHOWN = finding_code(
    "label_email_shown",
    "hint",
    "label",
    "An email address as label",
    "Everybody in the workspace sees the label; masked, only a part of it is shown.",
    ("connection_label", "path", "authData.testcode.profile.email"),
)


def label(spec: ConnectionSpec) -> Iterator[Finding]:
    """The label says what kind of name it is, and hides addresses of people."""
    step = spec.connection_label
    path = read_path(step.path)
    if path is None or not path.in_connection:
        return
    last = _words_of(path)[-1]
    if not step.name.strip():
        word = label_word(path)
        yield LABEL_NAME_MISSING.finding(
            ("connection_label", "name"),
            say("It is not said what this name is."),
            say("A word is enough, for example {word}.", word=quoted(word)),
            fix_setting(say("Use {word}", word=quoted(word)), ("connection_label", "name"), word),
        )
    if _EMAIL.search(last) and not step.masked:
        yield LABEL_EMAIL_SHOWN.finding(
            ("connection_label", "masked"),
            say("The label is an email address, which everybody in the workspace would see."),
            say("Show its first letter only, or choose a name instead."),
            fix_setting(say("Show the first letter only"), ("connection_label", "masked"), True),
        )


IDENTIFIER_MISSING = finding_code(
    "identifier_missing",
    "hint",
    "identifier",
    "No unique identifier",
    "Every connect makes a new connection, even for an account that is connected already.",
    ("unique_identifier", "path", ""),
)
IDENTIFIER_VOLATILE = finding_code(
    "identifier_volatile",
    "warning",
    "identifier",
    "An identifier that changes",
    "The same account would look like another one each time.",
    ("unique_identifier", "path", "authData.testcode.profile.last_login"),
)
IDENTIFIER_IS_LABEL = finding_code(
    "identifier_is_label",
    "hint",
    "identifier",
    "The same value as label and identifier",
    "What people read as a name is rarely unique and often changed.",
    ("unique_identifier", "path", "authData.testcode.profile.real_name"),
)
IDENTIFIER_MAY_CHANGE = finding_code(
    "identifier_may_change",
    "hint",
    "identifier",
    "An identifier that its owner can change",
    "After a change the same account is connected a second time.",
    ("unique_identifier", "path", "authData.testcode.profile.email"),
)


def identifier(spec: ConnectionSpec) -> Iterator[Finding]:
    """The unique identifier is there, and is the same at every sign-in."""
    text = spec.unique_identifier.path.strip()
    if not text:
        yield IDENTIFIER_MISSING.finding(
            IDENTIFIER,
            say("No unique identifier is chosen: connecting the same account again makes another connection."),
            say("Choose the account's id from the test response, if there is one. It may stay blank."),
        )
        return
    path = read_path(text)
    if path is None or not path.in_connection or len(path.parts) < 3 or _is_secret(path):
        return
    name = str(path.parts[-1])
    last = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
    moment = time_name(name)
    if moment == "changes" or (not moment and name.lower() not in PREPOSITIONS and is_volatile(name)):
        yield IDENTIFIER_VOLATILE.finding(
            IDENTIFIER,
            say("{name} changes, so every sign-in would look like another account.", name=quoted(name)),
            say("Choose a value that stays the same, such as an id."),
        )
    elif moment and name.lower() not in BIRTH:
        yield IDENTIFIER_VOLATILE.finding(
            IDENTIFIER,
            say("{name} is a date or a time: it tells no accounts apart.", name=quoted(name)),
            say("Two accounts can have the same one, and its form can change. Choose an id."),
        )
    elif path == read_path(spec.connection_label.path):
        yield IDENTIFIER_IS_LABEL.finding(
            IDENTIFIER,
            say("The unique identifier is the same value as the label."),
            say("Names can change or occur twice. Choose an id, if the answer has one."),
        )
    elif _MAY_CHANGE.search(last):
        yield IDENTIFIER_MAY_CHANGE.finding(
            IDENTIFIER,
            say("{name} can be changed by its owner.", name=quoted(str(path.parts[-1]))),
            say("Choose an id, if the answer has one: after a change the same account would connect a second time."),
        )


RULES = (label_missing, written_paths, label, identifier)
