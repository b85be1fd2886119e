"""What is asked for. Each scope an entry of its own, no more of them than needed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote

from connection_wizard.spec.documents import Location
from connection_wizard.spec.finding import Edit, Finding, Fix
from connection_wizard.spec.model import SEPARATORS, ConnectionSpec, ScopeSeparator
from connection_wizard.spec.rules.found import found, putting, quoted, removing
from connection_wizard.spec.rules.places import KEPT
from connection_wizard.spec.rules.wording import SEPARATOR_WORDS
from connection_wizard.words import say

AT: Location = ("authorization", "scopes")
MAX_SCOPES = 10

_ALLOWED = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]+")
"""RFC 6749 section 3.3."""
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")
_QUOTES = "\"'“”‘’`"
_BROAD = re.compile(
    r"(?:^|[.:_/\s-])(?:\*|admin|root|superuser|full|full_?access|fullcontrol|write_?all|manage_?all|all_?access)(?=$|[.:_/\s-])"
    r"|^all$|\.readwrite\.all$|^https://mail\.google\.com/$|user_impersonation$",
    re.IGNORECASE,
)


@lru_cache(maxsize=KEPT)
def parts_of(text: str, separator: ScopeSeparator) -> tuple[str, ...]:
    """The scopes in one text: divided at spaces, commas and this provider's own separator."""
    return tuple(part for part in re.split(rf"[\s,{re.escape(SEPARATORS[separator])}]+", text) if part)


@lru_cache(maxsize=KEPT)
def _is_plain(scope: str, separator: ScopeSeparator) -> bool:
    """Whether nothing can be said against a scope for itself."""
    return (
        len(parts_of(scope, separator)) == 1
        and scope.strip().strip(_QUOTES) == scope.strip()
        and _ALLOWED.fullmatch(scope.strip()) is not None
        and not (_ENCODED.search(scope) or _BROAD.search(scope))
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
        at: Location = (*AT, index)
        parts = parts_of(scope, step.scope_separator)
        bare = scope.strip().strip(_QUOTES)
        if not parts:
            message = say("A scope is empty.")
            yield found(
                "scope_blank", at, message, say("Remove the empty entry."), removing(say("Remove the entry"), (at,))
            )
        elif len(parts) > 1:
            yield _joined(spec, at, index, parts, others)
        elif scope in seen:
            remove = removing(say("Remove the repetition"), (at,))
            yield found(
                "scope_duplicate",
                at,
                say("The scope {scope} is there twice.", scope=quoted(scope)),
                say("Remove one."),
                remove,
            )
        elif bare != scope.strip():
            hint = say("Write the scope alone, without quotation marks.")
            fix = putting(say("Remove the quotation marks"), at, bare) if bare not in others and bare else None
            yield found("scope_invalid", at, say("There are quotation marks around a scope."), hint, fix)
        elif _ENCODED.search(scope) and "scope" not in step.unencoded:
            hint = say("Write it as the documentation names it: it is encoded when it is sent.")
            plain = unquote(scope)
            fix = putting(say("Decode it"), at, plain) if len(parts_of(plain, step.scope_separator)) == 1 else None
            yield found(
                "scope_encoded", at, say("The scope {scope} is encoded already.", scope=quoted(scope)), hint, fix
            )
        elif not _ALLOWED.fullmatch(scope.strip()):
            yield found(
                "scope_invalid",
                at,
                say("The scope {scope} holds characters that no scope has.", scope=quoted(scope)),
                say("Copy it again from the provider's documentation: letters, digits and simple signs only."),
            )
        elif _BROAD.search(scope):
            yield found(
                "scope_broad",
                at,
                say("The scope {scope} asks for very much.", scope=quoted(scope)),
                say("Ask only for what the connection needs; people see the list and may refuse."),
            )
        seen.add(scope)


def _joined(spec: ConnectionSpec, at: Location, index: int, parts: tuple[str, ...], others: frozenset[str]) -> Finding:
    count = len(spec.authorization.scopes)
    new = [part for part in dict.fromkeys(parts) if part not in others]
    edits = [Edit(at, new[0])] if new else [Edit(at, remove=True)]
    edits += [Edit((*AT, count + number), scope) for number, scope in enumerate(new[1:])]
    separator = spec.authorization.scope_separator
    return found(
        "scope_joined",
        at,
        say("Entry {number} holds {count} scopes in one text.", number=index + 1, count=len(parts)),
        say(
            "Make each scope an entry of its own. They are sent joined by “{separator}”: check that this is right.",
            separator=separator,
        ),
        Fix(say("Split it"), tuple(edits)),
    )


def whole_list(spec: ConnectionSpec) -> Iterator[Finding]:
    """Something is asked for, not too much, and it is sent."""
    step = spec.authorization
    if not step.scopes:
        if "scope" not in step.omit and not any(item.name in ("scope", "scopes") for item in step.parameters):
            yield found(
                "scopes_missing",
                AT,
                say("No scope is asked for."),
                say("Many providers then allow nothing. Look up which scopes the test call needs."),
            )
        return
    if len(step.scopes) > MAX_SCOPES:
        yield found(
            "scopes_many",
            AT,
            say("{count} scopes are asked for.", count=len(step.scopes)),
            say(
                "The connection needs only those that its calls need. Each further one gives people a reason to refuse."
            ),
        )
    if "scope" in step.omit:
        yield found(
            "scopes_not_sent",
            AT,
            say("There are scopes, but they are not sent."),
            say("Send the scope parameter, or empty the list."),
            removing(say("Send the scopes"), (("authorization", "omit", step.omit.index("scope")),)),
        )
    if step.scope_separator not in ("space", "comma"):
        yield found(
            "scope_separator_unusual",
            ("authorization", "scope_separator"),
            say(
                "Scopes are joined by {separator}, which the platform does not offer.",
                separator=SEPARATOR_WORDS[step.scope_separator],
            ),
            say("They are exported as one: check this."),
        )


RULES = (scopes, whole_list)
