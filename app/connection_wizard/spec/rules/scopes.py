"""What is asked for. Each scope an entry of its own, no more of them than needed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Edit, Finding, Fix
from connection_wizard.spec.model import SEPARATORS, ConnectionSpec, ScopeSeparator
from connection_wizard.spec.rules.making import finding_code, fix_removing, fix_setting, quoted
from connection_wizard.spec.rules.place_names import SEPARATOR_WORDS
from connection_wizard.spec.rules.places import KEPT
from connection_wizard.words import counted, say

AT: DocumentPath = ("authorization", "scopes")
MAX_SCOPES = 10

_ALLOWED = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]+")
"""RFC 6749 section 3.3."""
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")
_JOINED_BY_PLUS = re.compile(r"[A-Za-z][\w.:-]*(?:\+[A-Za-z][\w.:-]*)+")
_QUOTES = "\"'“”‘’`"
_BROAD = re.compile(
    r"(?:^|[.:_/\s-])(?:\*|admin|root|superuser|full|full_?access|fullcontrol|write_?all|manage_?all|all_?access)(?=$|[.:_/\s-])"
    r"|^all$|\.readwrite\.all$|^https://mail\.google\.com/$|user_impersonation$",
    re.IGNORECASE,
)


@lru_cache(maxsize=KEPT)
def parts_of(text: str, separator: ScopeSeparator) -> tuple[str, ...]:
    """The scopes in one text: divided at spaces, commas, this provider's own separator, and at each plus sign between
    words, which is how an address writes a space."""
    parts = tuple(part for part in re.split(rf"[\s,{re.escape(SEPARATORS[separator])}]+", text) if part)
    return tuple(text.strip().split("+")) if len(parts) == 1 and _JOINED_BY_PLUS.fullmatch(text.strip()) else parts


@lru_cache(maxsize=KEPT)
def _is_plain(scope: str, separator: ScopeSeparator) -> bool:
    """Whether nothing can be said against a scope for itself."""
    return (
        len(parts_of(scope, separator)) == 1
        and scope.strip().strip(_QUOTES) == scope.strip()
        and _ALLOWED.fullmatch(scope.strip()) is not None
        and not (_ENCODED.search(scope) or _BROAD.search(scope))
    )


SCOPE_BLANK = finding_code(
    "scope_blank",
    "warning",
    "authorization",
    "An empty scope",
    "It puts a separator too many between the others.",
    ("authorization", "scopes", 2, ""),
)
SCOPE_DUPLICATE = finding_code(
    "scope_duplicate",
    "warning",
    "authorization",
    "A scope twice",
    "Some providers refuse a repeated scope.",
    ("authorization", "scopes", 2, "profile.read"),
)
SCOPE_INVALID = finding_code(
    "scope_invalid",
    "warning",
    "authorization",
    "A scope with odd characters",
    "Scopes are plain words (RFC 6749 section 3.3). Quotation marks and the like come with copying.",
    ("authorization", "scopes", 1, '"contacts.read"'),
)
SCOPE_ENCODED = finding_code(
    "scope_encoded",
    "warning",
    "authorization",
    "A scope that is encoded already",
    "It is encoded once more when it is sent, and then is another scope.",
    ("authorization", "scopes", 1, "contacts%3Aread"),
)
SCOPE_BROAD = finding_code(
    "scope_broad",
    "hint",
    "authorization",
    "A scope that allows very much",
    "Whoever gets hold of the token may do all that; ask for less where less is enough.",
    ("authorization", "scopes", 1, "contacts.admin"),
)


def scopes(spec: ConnectionSpec) -> Iterator[Finding]:
    """Every entry is exactly one scope, and none is there twice."""
    step = spec.authorization
    seen: set[str] = set()
    others = frozenset(step.scopes)
    for index, scope in enumerate(step.scopes):
        if scope not in seen and _is_plain(scope, step.scope_separator):
            seen.add(scope)
            continue
        at: DocumentPath = (*AT, index)
        parts = parts_of(scope, step.scope_separator)
        bare = scope.strip().strip(_QUOTES)
        if not parts:
            message = say("A scope is empty.")
            yield SCOPE_BLANK.finding(
                at, message, say("Remove the empty entry."), fix_removing(say("Remove the entry"), (at,))
            )
        elif len(parts) > 1:
            yield _joined(spec, at, index, parts, others)
        elif scope in seen:
            remove = fix_removing(say("Remove the repetition"), (at,))
            yield SCOPE_DUPLICATE.finding(
                at,
                say("The scope {scope} is there twice.", scope=quoted(scope)),
                say("Remove one."),
                remove,
            )
        elif bare != scope.strip():
            hint = say("Write the scope alone, without quotation marks.")
            fix = fix_setting(say("Remove the quotation marks"), at, bare) if bare not in others and bare else None
            yield SCOPE_INVALID.finding(at, say("There are quotation marks around a scope."), hint, fix)
        elif _ENCODED.search(scope) and "scope" not in step.unencoded:
            hint = say("Write it as the documentation names it: it is encoded when it is sent.")
            plain = unquote(scope)
            fix = fix_setting(say("Decode it"), at, plain) if len(parts_of(plain, step.scope_separator)) == 1 else None
            yield SCOPE_ENCODED.finding(
                at, say("The scope {scope} is encoded already.", scope=quoted(scope)), hint, fix
            )
        elif not _ALLOWED.fullmatch(scope.strip()):
            yield SCOPE_INVALID.finding(
                at,
                say("The scope {scope} holds characters that no scope has.", scope=quoted(scope)),
                say("Copy it again from the provider's documentation: letters, digits and simple signs only."),
            )
        elif _BROAD.search(scope):
            yield SCOPE_BROAD.finding(
                at,
                say("The scope {scope} asks for very much.", scope=quoted(scope)),
                say("Ask only for what the connection needs; people see the list and may refuse."),
            )
        seen.add(scope)


SCOPE_JOINED = finding_code(
    "scope_joined",
    "warning",
    "authorization",
    "Several scopes in one entry",
    "They would be sent as one scope with an unknown name, or joined by the wrong sign.",
    ("authorization", "scopes", ["profile.read,contacts.read"]),
)


def _joined(
    spec: ConnectionSpec, at: DocumentPath, index: int, parts: tuple[str, ...], others: frozenset[str]
) -> Finding:
    count = len(spec.authorization.scopes)
    new = [part for part in dict.fromkeys(parts) if part not in others]
    edits = [Edit(at, new[0])] if new else [Edit(at, remove=True)]
    edits += [Edit((*AT, count + number), scope) for number, scope in enumerate(new[1:])]
    separator = spec.authorization.scope_separator
    return SCOPE_JOINED.finding(
        at,
        counted(
            "Entry {number} holds {count} scopes in one text.",
            "Entry {number} holds {count} scope in one text.",
            len(parts),
            number=index + 1,
            count=len(parts),
        ),
        say(
            "Make each scope an entry of its own. They are sent joined by “{separator}”: check that this is right.",
            separator=separator,
        ),
        Fix(say("Split it"), tuple(edits)),
    )


SCOPES_MANY = finding_code(
    "scopes_many",
    "hint",
    "authorization",
    "Many scopes",
    "People read the list before they approve; the connection needs only what its calls need.",
    ("authorization", "scopes", [f"part{number}.read" for number in range(11)]),
)
SCOPES_NOT_SENT = finding_code(
    "scopes_not_sent",
    "warning",
    "authorization",
    "Scopes that are not sent",
    "The list has no effect while the scope parameter is left out.",
    ("authorization", "omit", ["scope"]),
)
SCOPE_SEPARATOR_UNUSUAL = finding_code(
    "scope_separator_unusual",
    "hint",
    "authorization",
    "Scopes joined by an unusual sign",
    "The platform offers space and comma; others are joined beforehand and handed over as one scope.",
    ("authorization", "scope_separator", "plus"),
)
SCOPES_MISSING = finding_code(
    "scopes_missing",
    "hint",
    "authorization",
    "No scopes",
    "Many providers then allow nothing, and the test call is refused. A few have no scopes at all.",
    ("authorization", "scopes", []),
)


def whole_list(spec: ConnectionSpec) -> Iterator[Finding]:
    """Something is asked for, not too much, and it is sent."""
    step = spec.authorization
    if not step.scopes:
        if "scope" not in step.omit and not any("scope" in item.name.lower() for item in step.parameters):
            yield SCOPES_MISSING.finding(
                AT,
                say("No scope is asked for."),
                say("Many providers then allow nothing. Look up which scopes the test call needs."),
            )
        return
    if len(step.scopes) > MAX_SCOPES:
        yield SCOPES_MANY.finding(
            AT,
            counted(
                "{count} scopes are asked for.",
                "{count} scope is asked for.",
                len(step.scopes),
                count=len(step.scopes),
            ),
            say(
                "The connection needs only those that its calls need. Each further one gives people a reason to refuse."
            ),
        )
    if "scope" in step.omit:
        yield SCOPES_NOT_SENT.finding(
            AT,
            say("There are scopes, but they are not sent."),
            say("Send the scope parameter, or empty the list."),
            fix_removing(say("Send the scopes"), (("authorization", "omit", step.omit.index("scope")),)),
        )
    if step.scope_separator not in ("space", "comma"):
        yield SCOPE_SEPARATOR_UNUSUAL.finding(
            ("authorization", "scope_separator"),
            say(
                "Scopes are joined by {separator}, which the platform does not offer.",
                separator=SEPARATOR_WORDS[step.scope_separator],
            ),
            say("They are exported as one: check this."),
        )


RULES = (scopes, whole_list)
