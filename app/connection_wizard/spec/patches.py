"""A fix as a JSON Patch (RFC 6902), so that a program can make the change that a person makes by one click."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from connection_wizard.errors import WizardError
from connection_wizard.spec.completion import texts_in
from connection_wizard.spec.documents import Document, DocumentPath, get, has, put
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit, Finding, Fix
from connection_wizard.spec.rules.secrets import holds_known_secret
from connection_wizard.words import say

Operation = dict[str, Any]
"""``op``, ``path`` (a JSON Pointer, RFC 6901), and ``value`` but for ``remove``."""
_OF_SECRETS = frozenset({"secret_in_spec", "client_id_is_secret"})
"""Findings at a place where something secret stands."""


class BadPatch(WizardError):
    """What is no JSON Patch, or none for this document."""


def findings_as_json(found: Sequence[Finding], draft: Draft) -> list[dict[str, Any]]:
    """Findings for programs, the change of each as a JSON Patch of the draft in ``edits``.

    Where a value of the change would repeat a secret that stands in the document, ``edits`` are empty: `Fix.apply`
    makes the change without showing it.
    """
    secret = secret_places(found)
    return [{**finding.as_json(), "edits": shown_patch(finding.fix, draft, secret)} for finding in found]


def secret_places(found: Iterable[Finding]) -> list[DocumentPath]:
    """Where something secret stands in a document, as its findings say."""
    return [finding.path for finding in found if finding.code in _OF_SECRETS]


def shown_patch(fix: Fix | None, draft: Draft, secret: Iterable[DocumentPath] = ()) -> list[Operation]:
    """The change as it may be shown: none where it would repeat a secret.

    Args:
        secret: places where something secret stands.
    """
    if fix is None or any(_touch(edit.at, place) for edit in fix.edits if not edit.remove for place in secret):
        return []
    patch = json_patch(fix, draft)
    return [] if any(holds_known_secret(text) for text in texts_in(list(patch))) else patch


def _touch(one: DocumentPath, other: DocumentPath) -> bool:
    return all(a == b for a, b in zip(one, other, strict=False))


def apply_patch(operations: object, draft: Draft) -> Draft:
    """The draft that a JSON Patch makes: ``add``, ``replace`` and ``remove``, which are all that this program writes.

    Raises:
        BadPatch: it is none, or does not fit the document; nothing of it has been done then.
    """
    if not isinstance(operations, list | tuple) or not operations:
        raise BadPatch(
            say("This is no JSON Patch: it has to be a list of operations."),
            say("Take “edits” as “--json” prints it."),
        )
    for number, operation in enumerate(operations, 1):
        draft = _applied(operation, number, draft)
    return draft


def _applied(operation: object, number: int, draft: Draft) -> Draft:
    op = operation.get("op") if isinstance(operation, Mapping) else None
    pointer = operation.get("path") if isinstance(operation, Mapping) else None
    if (
        not isinstance(operation, Mapping)
        or op not in ("add", "replace", "remove")
        or not isinstance(pointer, str)
        or not pointer.startswith("/")
        or ("value" not in operation and op != "remove")
    ):
        raise BadPatch(
            say("Operation {number} of the patch cannot be read.", number=number),
            say("It needs “op” (add, replace or remove), “path” such as /authorization/pkce, and mostly “value”."),
        )
    at = _location(pointer, draft.document)
    if op != "add" and not has(draft.document, at):
        raise BadPatch(
            say("Operation {number} of the patch changes what is not there: {path}.", number=number, path=pointer),
            say("The document is another one than the patch was made for, or was changed since. Ask for it anew."),
        )
    if op == "remove":
        return draft.drop(at)
    try:
        return _added(draft, at, operation["value"]) if op == "add" else draft.put(at, operation["value"])
    except (KeyError, IndexError):
        raise BadPatch(
            say("Operation {number} of the patch: a spec has no such place: {path}.", number=number, path=pointer),
            say("“connection-wizard schema” prints the places that there are."),
        ) from None


def _added(draft: Draft, at: DocumentPath, value: Any) -> Draft:
    """RFC 6902 section 4.1: into a list it is put before what stands there."""
    *parents, last = at
    parent = get(draft.document, tuple(parents)) if parents else draft.document
    if isinstance(last, int):
        if not isinstance(parent, list | tuple) or not 0 <= last <= len(parent):
            raise IndexError(last)
        draft.put((*parents, last), value)  # says no where a spec has no such place
        return Draft(put(draft.document, tuple(parents), [*parent[:last], value, *parent[last:]]))
    if not isinstance(parent, Mapping):
        raise KeyError(last)
    return draft.put(at, value)


def _location(pointer: str, document: Document) -> DocumentPath:
    """A JSON Pointer (RFC 6901) as a place in this document: what is in a list is counted, ``-`` is its end."""
    at: DocumentPath = ()
    for text in pointer[1:].split("/"):
        part: str | int = text.replace("~1", "/").replace("~0", "~")
        inside = get(document, at) if at else document
        if isinstance(inside, list | tuple):
            if part == "-":
                part = len(inside)
            elif text.isascii() and text.isdigit() and len(text) < 6:
                part = int(text)
        at = (*at, part)
    return at


def json_patch(fix: Fix, draft: Draft) -> list[Operation]:
    """The operations that turn the document of a draft into what `Fix.apply` makes of it; one after the other."""
    operations = []
    for edit in fix.edits:
        operation = _operation(edit, draft.document)
        if operation is not None:
            operations.append(operation)
        draft = Fix(fix.label, (edit,)).apply(draft)
    return operations


def _operation(edit: Edit, document: Document) -> Operation | None:
    at = edit.at
    if edit.remove:
        return {"op": "remove", "path": _pointer(at)} if has(document, at) else None
    # The outermost part that is missing or can hold nothing: from there on all is made anew
    first = next((n for n in range(1, len(at)) if not _holds(document, at[:n], at[n])), len(at))
    value = edit.value
    for part in reversed(at[first:]):
        value = [value] if isinstance(part, int) else {part: value}
    return {"op": "replace" if has(document, at[:first]) else "add", "path": _pointer(at[:first]), "value": value}


def _holds(document: Document, at: DocumentPath, part: str | int) -> bool:
    """Whether what is at a place can hold such a part."""
    container = get(document, at)
    return isinstance(container, list | tuple) if isinstance(part, int) else isinstance(container, Mapping)


def _pointer(at: DocumentPath) -> str:
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in at)
